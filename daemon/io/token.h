/*
 * token.h - OAuth 2 access tokens for mail servers, by libcurl.
 *
 * Microsoft 365: client credentials, or a refresh token where one is given.
 * Google: a service account's key (a signed JWT, RFC 7523), or a refresh
 * token. Or another program's: its output, or a file that it keeps fresh.
 *
 * A token is kept until shortly before it expires. A refresh token that the
 * provider exchanges for a new one is written back at once (new file, flushed,
 * renamed), since the old one may no longer count. Where the provider says no,
 * the why holds its own words ("invalid_client: AADSTS7000222: ...").
 *
 * Secrets are read anew for each request (io/secret.h), so a renewed one is
 * used without a restart. The endpoint must be https; http is taken for
 * loopback only, for tests.
 */
#ifndef IO_TOKEN_H
#define IO_TOKEN_H

#include <stdint.h>

#include "base/fail.h"
#include "io/config.h"

enum {
	TOKEN_TEXT_MAX = 16384,	/* bytes of an access token, with its NUL */
	TOKEN_EARLY = 300,	/* seconds before its end it is fetched anew */
	TOKEN_UNSTATED = 300	/* so long a file's or command's is kept */
};

struct token;

/*
 * mailbox: the address whose mail it is (a service account acts for it).
 * ca_file: trusts this alone; NULL: the system's. All strings are copied.
 * OUTCOME_SETUP where something needed is missing or the endpoint is unsafe.
 */
enum outcome token_new(const struct oauth_settings *settings,
                       const char *mailbox, const char *ca_file,
                       struct token **token, struct why *why);
void token_free(struct token *token);	/* NULL is allowed */

/*
 * A token good for now; *text lives until the next call. OUTCOME_LATER where
 * the provider cannot be reached or is busy, OUTCOME_SETUP where it refuses.
 */
enum outcome token_get(struct token *token, int64_t now, const char **text,
                       struct why *why);

/* The mail server refused it: token_get fetches a new one. */
void token_forget(struct token *token);

/* What a person should know although there is a token: a new refresh token
 * that could not be written to its file. NULL: nothing. */
const char *token_warning(const struct token *token);

#endif
