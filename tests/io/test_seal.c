/*
 * Codes that only this installation can make. The codes below were made
 * without our code: from the output of
 *   printf 'clearway code 1\nreply\n42\n0\n2526\nlee@riverbend.example' |
 *   openssl dgst -sha256 -mac HMAC -macopt hexkey:000102...1f
 * its first 50 bits written five to a character, the day before them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/day.h"
#include "io/seal.h"

#include <cmocka.h>

enum { TODAY = 20788, DAYS = 400 };	/* 2026-12-01 */

static char folder[64];
static char key_path[128];

static void
path_of(const char *name, char path[128])
{
	snprintf(path, 128, "%s/%s", folder, name);
}

static int
make_folder(void **state)
{
	(void)state;
	snprintf(folder, sizeof(folder), "/tmp/clearway-seal-XXXXXX");
	if (mkdtemp(folder) == NULL)
		return -1;
	path_of("key", key_path);
	return 0;
}

static int
remove_folder(void **state)
{
	static const char *const names[] = {
		"key", "known", "open", "short", "data", "rsa.pem",
		"ec.pem", "signature"
	};

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		char path[128];

		path_of(names[i], path);
		unlink(path);
	}
	return rmdir(folder);
}

static void
write_file(const char *path, const void *bytes, size_t size, mode_t mode)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, bytes, size), size);
	assert_int_equal(fchmod(fd, mode), 0);
	close(fd);
}

/* The key 00 01 02 ... 1f. */
static struct seal *
open_known(void)
{
	unsigned char key[SEAL_KEY_SIZE];
	struct seal *seal = NULL;
	char path[128];

	for (int i = 0; i < SEAL_KEY_SIZE; i++)
		key[i] = (unsigned char)i;
	path_of("known", path);
	write_file(path, key, sizeof(key), 0600);
	assert_int_equal(seal_open(path, &seal, NULL), OUTCOME_OK);
	return seal;
}

static void
test_known_codes(void **state)
{
	struct seal *seal = open_known();
	char code[TAG_CODE_MAX];
	char install[SEAL_INSTALL_MAX];

	(void)state;
	seal_code(seal, SEAL_REPLY, 42, 0, "Lee@Riverbend.Example", TODAY,
	          code);
	assert_string_equal(code, "2ey76vphgv7z9z");
	seal_code(seal, SEAL_MESSAGE_ID, 42, 17, "", 18262, code);
	assert_string_equal(code, "000npv34p2g2xx");
	seal_install(seal, install);
	assert_string_equal(install, "2vhv2tbbkx");
	seal_free(seal);
}

static void
test_first_start_makes_a_key(void **state)
{
	struct seal *seal = NULL;
	struct stat status;
	char first[TAG_CODE_MAX];
	char second[TAG_CODE_MAX];

	(void)state;
	unlink(key_path);
	assert_int_equal(seal_open(key_path, &seal, NULL), OUTCOME_OK);
	seal_code(seal, SEAL_REPLY, 1, 0, "a@b.example", TODAY, first);
	seal_free(seal);
	assert_int_equal(stat(key_path, &status), 0);
	assert_int_equal(status.st_mode & 07777, 0600);
	assert_int_equal(status.st_size, SEAL_KEY_SIZE);
	assert_int_equal(seal_open(key_path, &seal, NULL), OUTCOME_OK);
	seal_code(seal, SEAL_REPLY, 1, 0, "a@b.example", TODAY, second);
	seal_free(seal);
	assert_string_equal(first, second);
	unlink(key_path);
	assert_int_equal(seal_open(key_path, &seal, NULL), OUTCOME_OK);
	seal_code(seal, SEAL_REPLY, 1, 0, "a@b.example", TODAY, second);
	seal_free(seal);
	assert_string_not_equal(first, second);
}

static void
test_bad_keys(void **state)
{
	struct seal *seal = NULL;
	struct why why;
	char path[128];
	char bytes[SEAL_KEY_SIZE + 1] = "x";

	(void)state;
	path_of("open", path);
	write_file(path, bytes, SEAL_KEY_SIZE, 0640);
	assert_int_equal(seal_open(path, &seal, &why), OUTCOME_SETUP);
	assert_non_null(strstr(why.text, "chmod 600"));
	write_file(path, bytes, SEAL_KEY_SIZE, 0604);
	assert_int_equal(seal_open(path, &seal, &why), OUTCOME_SETUP);
	path_of("short", path);
	write_file(path, bytes, SEAL_KEY_SIZE - 1, 0600);
	assert_int_equal(seal_open(path, &seal, &why), OUTCOME_SETUP);
	assert_non_null(strstr(why.text, "damaged"));
	write_file(path, bytes, SEAL_KEY_SIZE + 1, 0600);
	assert_int_equal(seal_open(path, &seal, &why), OUTCOME_SETUP);
	write_file(path, bytes, 0, 0600);
	assert_int_equal(seal_open(path, &seal, &why), OUTCOME_SETUP);
	assert_int_equal(seal_open(folder, &seal, &why), OUTCOME_SETUP);
	path_of("no/such/key", path);
	assert_int_equal(seal_open(path, &seal, &why), OUTCOME_SETUP);
	assert_null(seal);
}

/* A code is good for what it was made for, and for nothing else. */
static void
test_each_field_counts(void **state)
{
	struct seal *seal = open_known();
	char code[TAG_CODE_MAX];
	char wrong[TAG_CODE_MAX];

	(void)state;
	seal_code(seal, SEAL_REPLY, 42, 7, "lee@d.example", TODAY, code);
	assert_int_equal(seal_verify(seal, SEAL_REPLY, 42, 7, "LEE@d.example",
	                             TODAY, DAYS, code), SEAL_VALID);
	assert_int_equal(seal_verify(seal, SEAL_MESSAGE_ID, 42, 7,
	                             "lee@d.example", TODAY, DAYS, code),
	                 SEAL_WRONG);
	assert_int_equal(seal_verify(seal, SEAL_REPLY, 43, 7, "lee@d.example",
	                             TODAY, DAYS, code), SEAL_WRONG);
	assert_int_equal(seal_verify(seal, SEAL_REPLY, 42, 8, "lee@d.example",
	                             TODAY, DAYS, code), SEAL_WRONG);
	assert_int_equal(seal_verify(seal, SEAL_REPLY, 42, 7, "lea@d.example",
	                             TODAY, DAYS, code), SEAL_WRONG);
	for (int i = 0; i < TAG_CODE_LENGTH - 1; i++) {
		memcpy(wrong, code, sizeof(wrong));
		wrong[i] = wrong[i] == '7' ? '8' : '7';
		wrong[TAG_CODE_LENGTH - 1] = tag_checksum(wrong);
		assert_int_equal(seal_verify(seal, SEAL_REPLY, 42, 7,
		                             "lee@d.example", TODAY, DAYS,
		                             wrong), SEAL_WRONG);
	}
	assert_int_equal(seal_verify(seal, SEAL_REPLY, 42, 7, "lee@d.example",
	                             TODAY, DAYS, ""), SEAL_WRONG);
	seal_free(seal);
}

static void
test_expiry(void **state)
{
	struct seal *seal = open_known();
	char code[TAG_CODE_MAX];

	(void)state;
	seal_code(seal, SEAL_REPLY, 42, 0, "lee@d.example", TODAY, code);
	assert_int_equal(seal_verify(seal, SEAL_REPLY, 42, 0, "lee@d.example",
	                             TODAY + DAYS, DAYS, code), SEAL_VALID);
	assert_int_equal(seal_verify(seal, SEAL_REPLY, 42, 0, "lee@d.example",
	                             TODAY + DAYS + 1, DAYS, code),
	                 SEAL_EXPIRED);
	assert_int_equal(seal_verify(seal, SEAL_REPLY, 42, 0, "lee@d.example",
	                             TODAY - 1, DAYS, code), SEAL_VALID);
	assert_int_equal(seal_verify(seal, SEAL_REPLY, 42, 0, "lea@d.example",
	                             TODAY + DAYS + 1, DAYS, code),
	                 SEAL_WRONG);
	seal_free(seal);
}

static void
test_loop(void **state)
{
	struct seal *seal = open_known();
	struct seal *other = NULL;
	char value[SEAL_LOOP_MAX];
	char forged[SEAL_LOOP_MAX];

	(void)state;
	assert_int_equal(seal_open(key_path, &other, NULL), OUTCOME_OK);
	seal_loop(seal, 42, 17, TODAY, value);
	assert_true(seal_is_own_loop(seal, slice_of(value)));
	assert_false(seal_is_own_loop(other, slice_of(value)));
	memcpy(forged, value, sizeof(forged));
	forged[strlen(forged) - 16] ^= 1;	/* the serial */
	assert_false(seal_is_own_loop(seal, slice_of(forged)));
	assert_false(seal_is_own_loop(seal, SLICE("")));
	assert_false(seal_is_own_loop(seal, SLICE("2vhv2tbbkx")));
	assert_false(seal_is_own_loop(seal, SLICE("2vhv2tbbkx ch42.17.x")));
	seal_free(seal);
	seal_free(other);
}

static void
test_sha256(void **state)
{
	char hex[SEAL_HEX_MAX] = "untouched";
	char path[128];
	int fd;

	(void)state;
	seal_sha256(SLICE("abc"), hex);
	assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223"
	                         "b00361a396177a9cb410ff61f20015ad");
	path_of("data", path);
	fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
	assert_int_equal(write(fd, "abcdef", 6), 6);
	(void)memcpy(hex, "untouched", 10);
	assert_int_equal(seal_sha256_fd(fd, 7, hex, NULL), OUTCOME_BAD);
	assert_string_equal(hex, "untouched");
	assert_int_equal(seal_sha256_fd(fd, 3, hex, NULL), OUTCOME_OK);
	assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223"
	                         "b00361a396177a9cb410ff61f20015ad");
	assert_int_equal(lseek(fd, 0, SEEK_CUR), 6);
	/* A million times "a" (FIPS 180-2, B.3): more than one piece. */
	assert_int_equal(ftruncate(fd, 0), 0);
	lseek(fd, 0, SEEK_SET);
	for (int i = 0; i < 1000; i++) {
		char as[1000];

		memset(as, 'a', sizeof(as));
		assert_int_equal(write(fd, as, sizeof(as)), sizeof(as));
	}
	assert_int_equal(seal_sha256_fd(fd, 1000000, hex, NULL), OUTCOME_OK);
	assert_string_equal(hex, "cdc76e5c9914fb9281a1c7e284d73e67"
	                         "f1809a48a497200e046d39ccc7112cd0");
	close(fd);
	assert_int_equal(seal_sha256_fd(-1, 1, hex, NULL), OUTCOME_LATER);
}

/* Runs a shell command in the folder and gives what it printed. */
static void
run(const char *command, struct text *output)
{
	char line[512];
	char piece[4096];
	size_t length;
	FILE *pipe;

	snprintf(line, sizeof(line), "cd %s && %s", folder, command);
	pipe = popen(line, "r");
	assert_non_null(pipe);
	while ((length = fread(piece, 1, sizeof(piece), pipe)) > 0)
		text_add_slice(output, (struct slice){ piece, length });
	assert_int_equal(pclose(pipe), 0);
}

/* openssl makes the key, and must make the same signature. */
static void
test_rs256(void **state)
{
	struct arena *arena = arena_new(1024 * 1024);
	struct slice signature = { NULL, 0 };
	struct text pem;
	struct text theirs;
	struct why why;

	(void)state;
	text_init(&pem, 100000);
	text_init(&theirs, 100000);
	run("openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 "
	    "-out rsa.pem 2>/dev/null && cat rsa.pem", &pem);
	run("printf header.claims | "
	    "openssl dgst -sha256 -sign rsa.pem", &theirs);
	if (seal_sign_rs256(text_slice(&pem), SLICE("header.claims"), arena,
	                    &signature, &why) != OUTCOME_OK)
		fail_msg("%s", why.text);
	assert_int_equal(signature.length, 256);
	assert_true(slice_equal(signature, text_slice(&theirs)));
	text_clear(&pem);
	run("openssl genpkey -algorithm EC -pkeyopt "
	    "ec_paramgen_curve:P-256 2>/dev/null", &pem);
	assert_int_equal(seal_sign_rs256(text_slice(&pem), SLICE("x"), arena,
	                                 &signature, &why), OUTCOME_SETUP);
	assert_int_equal(seal_sign_rs256(SLICE("no key"), SLICE("x"), arena,
	                                 &signature, &why), OUTCOME_SETUP);
	text_release(&pem);
	text_release(&theirs);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_known_codes),
		cmocka_unit_test(test_first_start_makes_a_key),
		cmocka_unit_test(test_bad_keys),
		cmocka_unit_test(test_each_field_counts),
		cmocka_unit_test(test_expiry),
		cmocka_unit_test(test_loop),
		cmocka_unit_test(test_sha256),
		cmocka_unit_test(test_rs256),
	};

	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
