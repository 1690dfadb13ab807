/*
 * token_post.h - inside of io/token.h: one request to a token endpoint
 * (RFC 6749 5) and what it answered.
 */
#ifndef IO_TOKEN_POST_H
#define IO_TOKEN_POST_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/fail.h"

enum {
	TOKEN_ANSWER_MOST = 65536,	/* bytes of an answer */
	TOKEN_SECONDS_LEAST = 60,	/* a shorter life is taken for this */
	TOKEN_SECONDS_MOST = 86400
};

struct token_answer {
	char *access_token;
	char *refresh_token;	/* NULL: none came */
	int64_t seconds;	/* that it is good for */
};

/* form: application/x-www-form-urlencoded. Strings come from the arena. */
enum outcome token_post(const char *url, const char *ca_file,
                        const char *form, struct arena *arena,
                        struct token_answer *answer, struct why *why);

/* https, or http to this machine; nothing that hides another host. */
bool token_is_endpoint(const char *url);

#endif
