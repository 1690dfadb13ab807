/*
 * smtp_handle.h - inside of io/smtp.h: one libcurl handle that speaks SMTP,
 * and what it tells us while it does.
 */
#ifndef IO_SMTP_HANDLE_H
#define IO_SMTP_HANDLE_H

#include <stdbool.h>
#include <stdint.h>

#include <curl/curl.h>

#include "base/arena.h"
#include "io/sink.h"
#include "io/smtp_verdict.h"

struct smtp {
	struct sink sink;	/* first */
	struct arena *arena;	/* holds the strings */
	const char *url;
	const char *host;
	bool starttls;
	bool plain;
	const char *user;
	const char *password;
	char *token;
	const char *ca_file;
	int64_t connect_ms;
	int64_t response_ms;
	int64_t total_ms;

	CURL *curl;		/* keeps the connection; NULL: none yet */
	char error[CURL_ERROR_SIZE];

	/* of the transaction under way */
	struct smtp_exchange exchange;
	bool more;		/* of the reply's lines */
	bool over;		/* QUIT was said: what follows is no verdict */
	struct slice bytes;
	size_t sent;
	struct text *report;	/* the server's words, while probing */
};

#define SMTP_SET(curl, option, value) \
	do { \
		if (curl_easy_setopt((curl), (option), (value)) != CURLE_OK) \
			die("libcurl does not take " #option); \
	} while (0)

/* With everything set that is the same for each letter. */
CURL *smtp_handle_new(struct smtp *smtp);
/* Says goodbye on what connection it has; NULL is allowed. */
void smtp_handle_free(CURL *curl);
/* Prepares the handle to upload the bytes. */
void smtp_handle_upload(struct smtp *smtp, CURL *curl, struct slice bytes);
/* Runs the exchange and fills smtp->exchange and smtp->error. */
void smtp_handle_run(struct smtp *smtp, CURL *curl);

#endif
