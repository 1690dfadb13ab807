/*
 * token_form.h - inside of io/token.h: what a token is asked for with.
 */
#ifndef IO_TOKEN_FORM_H
#define IO_TOKEN_FORM_H

#include <stdint.h>

#include "base/arena.h"
#include "base/fail.h"
#include "io/token.h"

enum { TOKEN_FORM_MOST = 256 * 1024, TOKEN_PATH_MOST = 4096 };

enum token_kind {
	TOKEN_FILE,		/* somebody else keeps a file fresh */
	TOKEN_COMMAND,		/* a program prints the token */
	TOKEN_CLIENT,		/* Microsoft 365: client credentials */
	TOKEN_REFRESH,		/* Microsoft 365, Google: refresh token */
	TOKEN_SERVICE		/* Google: service account, signed JWT */
};

struct token {
	enum token_kind kind;
	struct arena *arena;		/* holds the strings */
	const char *endpoint;		/* NULL: the service account's own */
	const char *client_id;
	const char *secret_file;
	const char *refresh_file;
	const char *key_file;
	const char *file;
	const char *command;
	const char *scope;
	const char *mailbox;
	const char *ca_file;

	char text[TOKEN_TEXT_MAX];	/* empty: none */
	int64_t until;			/* fetched anew from then on */
	char refresh[TOKEN_TEXT_MAX];	/* newer than the file's, or empty */
	struct why warning;		/* empty: none */
};

/*
 * Appends the form that the provider wants, secrets in it (token_release it),
 * and gives the endpoint, which a service account's key may name. Not for
 * TOKEN_FILE and TOKEN_COMMAND.
 */
enum outcome token_make_form(const struct token *token, int64_t now,
                             struct text *form,
                             char endpoint[TOKEN_PATH_MOST], struct why *why);

/* Wipes a text that holds secrets, and releases it. */
void token_release(struct text *text);

#endif
