/*
 * token.h - OAuth 2 access tokens for mail servers, by libcurl.
 *
 * A token is kept until shortly before it expires. A refresh token that the
 * provider exchanges for a new one is written back at once (new file, flushed,
 * renamed), since the old one may no longer count. Where the provider says no,
 * the why holds its own words ("invalid_client: AADSTS7000222: ...").
 *
 * Files with secrets must not be readable by others. The token endpoint must
 * be https; http is taken for loopback only, for tests.
 */
#ifndef IO_TOKEN_H
#define IO_TOKEN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fail.h"

enum token_kind {
	TOKEN_FILE,		/* somebody else keeps a file fresh */
	TOKEN_COMMAND,		/* a program prints the token */
	TOKEN_CLIENT,		/* Microsoft 365: client credentials */
	TOKEN_REFRESH,		/* Microsoft 365, Google: refresh token */
	TOKEN_SERVICE,		/* Google: service account, signed JWT */
	TOKEN_KINDS
};

enum {
	TOKEN_TEXT_MAX = 16384,	/* bytes of an access token */
	TOKEN_ANSWER_MOST = 65536,
	TOKEN_EARLY = 300,	/* seconds before its end it is fetched anew */
	TOKEN_UNSTATED = 300	/* so long a file's or command's is kept */
};

/* What a kind does not need is NULL. All strings are copied. */
struct token_settings {
	enum token_kind kind;
	const char *file;		/* TOKEN_FILE */
	const char *command;		/* TOKEN_COMMAND: run by /bin/sh -c */
	const char *endpoint;		/* https URL; SERVICE: NULL takes the
					   key file's token_uri */
	const char *client_id;
	const char *client_secret_file;	/* may be NULL for TOKEN_REFRESH */
	const char *refresh_token_file;
	const char *key_file;		/* SERVICE: the account's JSON */
	const char *scope;
	const char *subject;		/* SERVICE: the mailbox's address */
	const char *ca_file;		/* NULL: the system's */
	int64_t total_ms;		/* 0: 30 s */
};

struct token;

/* OUTCOME_SETUP where something needed is missing or an endpoint unsafe. */
enum outcome token_new(const struct token_settings *settings,
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

#endif
