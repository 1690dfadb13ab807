/*
 * seal.h - what only this installation can make: codes, and what else needs
 * cryptography. The one file that includes GnuTLS.
 *
 * A code (core/tag.h) is 3 characters of the day it was made and 10 of an
 * HMAC-SHA256 (50 bits) over purpose, challenge, letter, day and person, then
 * a checksum. To guess one takes 2^49 mails on average; each wrong one is
 * recorded by the turn. A code says who may speak for a challenge only
 * together with the sender's address, since the person is part of it.
 *
 * The key is 32 random bytes in a file that only its owner can read. Losing
 * it makes all codes sent so far invalid: replies are then known by plain tag
 * and Message-ID alone. Keep it with the backups, but not beside them.
 */
#ifndef IO_SEAL_H
#define IO_SEAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/fail.h"
#include "base/str.h"
#include "core/tag.h"

enum seal_purpose {
	SEAL_REPLY,		/* plus part of Reply-To, body of an answer */
	SEAL_MESSAGE_ID,
	SEAL_LOOP,		/* our own mail coming back */
	SEAL_PURPOSES
};

enum seal_verdict { SEAL_VALID, SEAL_EXPIRED, SEAL_WRONG };

enum {
	SEAL_KEY_SIZE = 32,
	SEAL_HEX_MAX = 65,	/* SHA-256 in hexadecimal, with its NUL */
	SEAL_INSTALL_MAX = 11,	/* ten code characters and a NUL */
	SEAL_LOOP_MAX = SEAL_INSTALL_MAX + TAG_TEXT_MAX + 1
};

struct seal;

/*
 * Reads the key, or makes it at the first start (mode 0600, flushed to disk
 * before it gets its name). OUTCOME_SETUP if others may read the file, or if
 * it has not the right size.
 */
enum outcome seal_open(const char *path, struct seal **seal, struct why *why);
void seal_free(struct seal *seal);	/* wipes the key; NULL is allowed */

/* serial: the letter's, 0 where it does not matter. person: any case. day: a
 * civil day from 2020 to 2109. */
void seal_code(const struct seal *seal, enum seal_purpose purpose,
               int64_t challenge, int64_t serial, const char *person,
               int32_t day, char code[TAG_CODE_MAX]);
/* Takes the same time for every wrong code. A code of tomorrow (the clock was
 * put back) is valid; one older than token_days is expired. */
enum seal_verdict seal_verify(const struct seal *seal,
                              enum seal_purpose purpose, int64_t challenge,
                              int64_t serial, const char *person,
                              int32_t today, int32_t token_days,
                              const char *code);

/* The name of this installation, drawn from its key; the same for ever. */
void seal_install(const struct seal *seal, char install[SEAL_INSTALL_MAX]);
/* The value of X-Clearway-Loop: install and "ch42.17.code". */
void seal_loop(const struct seal *seal, int64_t challenge, int64_t serial,
               int32_t day, char value[SEAL_LOOP_MAX]);
bool seal_is_own_loop(const struct seal *seal, struct slice value);

/* --- not about codes --- */

void seal_random(void *bytes, size_t size);

void seal_sha256(struct slice bytes, char hex[SEAL_HEX_MAX]);
/* The first size bytes of the file, read in pieces; fewer are OUTCOME_BAD.
 * The file's position stays. */
enum outcome seal_sha256_fd(int fd, int64_t size, char hex[SEAL_HEX_MAX],
                            struct why *why);

/* RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518 3.3); a private key in PEM. */
enum outcome seal_sign_rs256(struct slice pem, struct slice data,
                             struct arena *arena, struct slice *signature,
                             struct why *why);

#endif
