#include "io/seal.h"

#include <errno.h>
#include <fcntl.h>
#include <gnutls/abstract.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/day.h"

enum {
	DAY_FIRST = 18262,	/* 2020-01-01 */
	DAY_CHARACTERS = 3,
	DAY_MASK = 0x7fff,	/* what three characters can say */
	MAC_CHARACTERS = 10,
	HASH_SIZE = 32,		/* SHA-256 */
	PIECE = 65536
};

struct seal {
	unsigned char key[SEAL_KEY_SIZE];
};

/* --- the key --- */

static enum outcome
write_key(int fd, const char *path, const unsigned char *key,
          struct why *why)
{
	ssize_t length = write(fd, key, SEAL_KEY_SIZE);

	if (length != SEAL_KEY_SIZE)
		return fail(why, OUTCOME_SETUP, "cannot write the key %s: %s",
		            path, length < 0 ? strerror(errno)
		                             : "the disk is full");
	if (fsync(fd) != 0)
		return fail(why, OUTCOME_SETUP, "cannot write the key %s: %s",
		            path, strerror(errno));
	return OUTCOME_OK;
}

/* A name is only durable once its folder is. */
static void
flush_folder(const char *path)
{
	char folder[4096];
	char *slash;
	int fd;

	if (!COPY_TEXT(folder, slice_of(path)))
		return;
	slash = strrchr(folder, '/');
	if (slash == NULL)
		(void)COPY_TEXT(folder, SLICE("."));
	else
		slash[slash == folder ? 1 : 0] = '\0';
	fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return;
	(void)fsync(fd);
	close(fd);
}

/* A key is never written over: the codes in people's mail hang on it. */
static enum outcome
make_key(const char *path, struct why *why)
{
	unsigned char key[SEAL_KEY_SIZE];
	char fresh[4096];
	enum outcome outcome;
	int fd;

	if ((size_t)snprintf(fresh, sizeof(fresh), "%s.XXXXXX", path) >=
	    sizeof(fresh))
		return fail(why, OUTCOME_SETUP, "the path of the key is too "
		            "long: %.80s...", path);
	fd = mkostemp(fresh, O_CLOEXEC);	/* mode 0600 */
	if (fd < 0)
		return fail(why, OUTCOME_SETUP, "cannot make the key %s: %s; "
		            "the folder must be there and ours to write",
		            path, strerror(errno));
	seal_random(key, sizeof(key));
	outcome = write_key(fd, path, key, why);
	gnutls_memset(key, 0, sizeof(key));
	close(fd);
	if (outcome == OUTCOME_OK && link(fresh, path) != 0 &&
	    errno != EEXIST)
		outcome = fail(why, OUTCOME_SETUP, "cannot make the key %s: "
		               "%s", path, strerror(errno));
	unlink(fresh);
	if (outcome == OUTCOME_OK)
		flush_folder(path);
	return outcome;
}

static enum outcome
check_key(int fd, const char *path, struct why *why)
{
	struct stat status;

	if (fstat(fd, &status) != 0)
		return fail(why, OUTCOME_SETUP, "cannot look at the key %s: "
		            "%s", path, strerror(errno));
	if (!S_ISREG(status.st_mode) || status.st_size != SEAL_KEY_SIZE)
		return fail(why, OUTCOME_SETUP, "the key %s is damaged: it "
		            "must be a file of %d bytes; bring it back from "
		            "the backup", path, SEAL_KEY_SIZE);
	if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
		return fail(why, OUTCOME_SETUP, "the key %s can be read by "
		            "others; say: chmod 600 %s", path, path);
	return OUTCOME_OK;
}

static enum outcome
read_key(int fd, const char *path, struct seal **seal, struct why *why)
{
	unsigned char key[SEAL_KEY_SIZE];
	enum outcome outcome = check_key(fd, path, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (read(fd, key, sizeof(key)) != (ssize_t)sizeof(key))
		return fail(why, OUTCOME_SETUP, "cannot read the key %s",
		            path);
	*seal = calloc(1, sizeof(**seal));
	if (*seal == NULL)
		die("no memory left for a key");
	memcpy((*seal)->key, key, sizeof(key));
	gnutls_memset(key, 0, sizeof(key));
	return OUTCOME_OK;
}

enum outcome
seal_open(const char *path, struct seal **seal, struct why *why)
{
	enum outcome outcome;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);

	if (fd < 0 && errno == ENOENT) {
		outcome = make_key(path, why);
		if (outcome != OUTCOME_OK)
			return outcome;
		fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	}
	if (fd < 0)
		return fail(why, OUTCOME_SETUP, "cannot read the key %s: %s",
		            path, strerror(errno));
	outcome = read_key(fd, path, seal, why);
	close(fd);
	return outcome;
}

void
seal_free(struct seal *seal)
{
	if (seal == NULL)
		return;
	gnutls_memset(seal->key, 0, sizeof(seal->key));
	free(seal);
}

/* --- codes --- */

/* The first bits of the HMAC of a text, five to a character. */
static void
sign_text(const struct seal *seal, const char *text,
          char characters[MAC_CHARACTERS])
{
	unsigned char mac[HASH_SIZE];
	uint64_t bits = 0;

	if (gnutls_hmac_fast(GNUTLS_MAC_SHA256, seal->key, SEAL_KEY_SIZE,
	                     text, strlen(text), mac) != 0)
		die("HMAC-SHA256 does not work");
	for (int i = 0; i < 8; i++)
		bits = bits << 8 | mac[i];
	for (int i = 0; i < MAC_CHARACTERS; i++)
		characters[i] = tag_alphabet[bits >> (59 - 5 * i) & 31u];
}

static const char *
purpose_name(enum seal_purpose purpose)
{
	switch (purpose) {
	case SEAL_REPLY:
		return "reply";
	case SEAL_MESSAGE_ID:
		return "message-id";
	case SEAL_LOOP:
		return "loop";
	case SEAL_PURPOSES:
		break;
	}
	die("a code has no purpose");
}

/*
 * What is signed: one field a line, the person last, so that no two different
 * sets of fields give the same text. tests/io/test_seal.c holds codes that
 * another program made from it.
 */
static void
make_code(const struct seal *seal, enum seal_purpose purpose,
          int64_t challenge, int64_t serial, const char *person,
          uint32_t day, char code[TAG_CODE_MAX])
{
	struct text text;

	text_init(&text, 2000);
	text_addf(&text, "clearway code 1\n%s\n%lld\n%lld\n%u\n",
	          purpose_name(purpose), (long long)challenge,
	          (long long)serial, (unsigned)day);
	for (const char *c = person; *c != '\0'; c++)
		text_add_char(&text, ascii_lower(*c));
	code[0] = tag_alphabet[day >> 10 & 31u];
	code[1] = tag_alphabet[day >> 5 & 31u];
	code[2] = tag_alphabet[day & 31u];
	sign_text(seal, text.data, code + DAY_CHARACTERS);
	code[TAG_CODE_LENGTH - 1] = '\0';
	code[TAG_CODE_LENGTH - 1] = tag_checksum(code);
	code[TAG_CODE_LENGTH] = '\0';
	text_release(&text);
}

void
seal_code(const struct seal *seal, enum seal_purpose purpose,
          int64_t challenge, int64_t serial, const char *person, int32_t day,
          char code[TAG_CODE_MAX])
{
	make_code(seal, purpose, challenge, serial, person,
	          (uint32_t)(day - DAY_FIRST) & DAY_MASK, code);
}

static uint32_t
code_day(const char *code)
{
	uint32_t day = 0;

	for (int i = 0; i < DAY_CHARACTERS; i++)
		day = day << 5 | (uint32_t)(strchr(tag_alphabet, code[i]) -
		                            tag_alphabet);
	return day;
}

enum seal_verdict
seal_verify(const struct seal *seal, enum seal_purpose purpose,
            int64_t challenge, int64_t serial, const char *person,
            int32_t today, int32_t token_days, const char *code)
{
	char given[TAG_CODE_MAX];
	char right[TAG_CODE_MAX];
	uint32_t day;

	if (!tag_code_parse(slice_of(code), given))
		return SEAL_WRONG;
	day = code_day(given);
	make_code(seal, purpose, challenge, serial, person, day, right);
	if (gnutls_memcmp(given, right, TAG_CODE_LENGTH) != 0)
		return SEAL_WRONG;
	if ((int64_t)today - DAY_FIRST - (int64_t)day > token_days)
		return SEAL_EXPIRED;
	return SEAL_VALID;
}

/* --- our own mail coming back --- */

void
seal_install(const struct seal *seal, char install[SEAL_INSTALL_MAX])
{
	sign_text(seal, "clearway install 1", install);
	install[MAC_CHARACTERS] = '\0';
}

void
seal_loop(const struct seal *seal, int64_t challenge, int64_t serial,
          int32_t day, char value[SEAL_LOOP_MAX])
{
	char install[SEAL_INSTALL_MAX];
	char code[TAG_CODE_MAX];
	char name[TAG_TEXT_MAX];

	seal_install(seal, install);
	seal_code(seal, SEAL_LOOP, challenge, serial, install, day, code);
	tag_format_message_id(challenge, serial, code, name);
	snprintf(value, SEAL_LOOP_MAX, "%s %s", install, name);
}

bool
seal_is_own_loop(const struct seal *seal, struct slice value)
{
	char install[SEAL_INSTALL_MAX];
	char id[TAG_TEXT_MAX + 2];
	struct slice word;
	struct tag tag;

	seal_install(seal, install);
	if (!slice_next_word(&value, &word) || !slice_is(word, install) ||
	    !slice_next_word(&value, &word) || word.length >= TAG_TEXT_MAX)
		return false;
	snprintf(id, sizeof(id), SLICE_FMT "@", SLICE_ARG(word));
	if (!tag_in_message_id(slice_of(id), TAG_IN_REFERENCES, &tag))
		return false;
	return seal_verify(seal, SEAL_LOOP, tag.challenge, tag.serial,
	                   install, 0, INT32_MAX, tag.code) == SEAL_VALID;
}

/* --- not about codes --- */

void
seal_random(void *bytes, size_t size)
{
	if (gnutls_rnd(GNUTLS_RND_KEY, bytes, size) != 0)
		die("this machine gives no random numbers");
}

static void
write_hex(const unsigned char hash[HASH_SIZE], char hex[SEAL_HEX_MAX])
{
	for (int i = 0; i < HASH_SIZE; i++)
		snprintf(hex + 2 * i, 3, "%02x", hash[i]);
}

void
seal_sha256(struct slice bytes, char hex[SEAL_HEX_MAX])
{
	unsigned char hash[HASH_SIZE];

	if (gnutls_hash_fast(GNUTLS_DIG_SHA256,
	                     bytes.length > 0 ? bytes.data : "",
	                     bytes.length, hash) != 0)
		die("SHA-256 does not work");
	write_hex(hash, hex);
}

static enum outcome
hash_file(gnutls_hash_hd_t hash, int fd, int64_t size, struct why *why)
{
	static char piece[PIECE];
	int64_t done = 0;

	while (done < size) {
		size_t want = size - done < PIECE ? (size_t)(size - done)
		                                  : (size_t)PIECE;
		ssize_t length = pread(fd, piece, want, (off_t)done);

		if (length < 0 && errno == EINTR)
			continue;
		if (length < 0)
			return fail(why, OUTCOME_LATER, "cannot read a mail's "
			            "file: %s", strerror(errno));
		if (length == 0)
			return fail(why, OUTCOME_BAD, "a mail's file ends "
			            "after %lld of %lld bytes",
			            (long long)done, (long long)size);
		if (gnutls_hash(hash, piece, (size_t)length) != 0)
			die("SHA-256 does not work");
		done += length;
	}
	return OUTCOME_OK;
}

enum outcome
seal_sha256_fd(int fd, int64_t size, char hex[SEAL_HEX_MAX], struct why *why)
{
	unsigned char digest[HASH_SIZE];
	gnutls_hash_hd_t hash;
	enum outcome outcome;

	if (gnutls_hash_init(&hash, GNUTLS_DIG_SHA256) != 0)
		die("SHA-256 does not work");
	outcome = hash_file(hash, fd, size, why);
	gnutls_hash_deinit(hash, digest);
	if (outcome == OUTCOME_OK)
		write_hex(digest, hex);
	return outcome;
}

static gnutls_datum_t
datum_of(struct slice s)
{
	/* GnuTLS does not write to it, but has no const in its type. */
	union {
		const char *given;
		unsigned char *wanted;
	} data = { .given = s.length > 0 ? s.data : "" };

	return (gnutls_datum_t){ data.wanted, (unsigned)s.length };
}

enum outcome
seal_sign_rs256(struct slice pem, struct slice data, struct arena *arena,
                struct slice *signature, struct why *why)
{
	gnutls_datum_t key_text = datum_of(pem);
	gnutls_datum_t text = datum_of(data);
	gnutls_datum_t made = { NULL, 0 };
	gnutls_privkey_t key;
	int status = gnutls_privkey_init(&key);

	if (status != 0)
		die("no memory left for a key");
	status = gnutls_privkey_import_x509_raw(key, &key_text,
	                                        GNUTLS_X509_FMT_PEM, NULL, 0);
	if (status == 0 &&
	    gnutls_privkey_get_pk_algorithm(key, NULL) != GNUTLS_PK_RSA)
		status = GNUTLS_E_UNSUPPORTED_SIGNATURE_ALGORITHM;
	if (status == 0)
		status = gnutls_privkey_sign_data2(key,
		                                   GNUTLS_SIGN_RSA_SHA256, 0,
		                                   &text, &made);
	gnutls_privkey_deinit(key);
	if (status != 0)
		return fail(why, OUTCOME_SETUP, "cannot sign with the private "
		            "key: %s", gnutls_strerror(status));
	*signature = arena_copy(arena, (struct slice){
		(const char *)made.data, made.size });
	gnutls_free(made.data);
	return OUTCOME_OK;
}
