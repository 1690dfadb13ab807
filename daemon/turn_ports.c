#include "turn_ports.h"

#include <string.h>

#include "base/str.h"
#include "io/fetcher.h"
#include "io/maildir.h"
#include "io/paths.h"
#include "io/secret.h"
#include "io/smtp.h"
#include "io/spool.h"

/* Longer than one letter should take; a daemon that hangs serves nobody. */
enum { LETTER_WITHIN_MS = 120 * 1000 };

void
ports_mailbox_name(const struct config *config, char name[PORTS_NAME_MAX])
{
	const struct mailbox_settings *mailbox = &config->mailbox;

	switch (mailbox->kind) {
	case MAILBOX_IMAP:
		snprintf(name, PORTS_NAME_MAX, "imap:%s@%s/%s", mailbox->user,
		         mailbox->host, mailbox->folder);
		break;
	case MAILBOX_MAILDIR:
		snprintf(name, PORTS_NAME_MAX, "maildir:%s", mailbox->path);
		break;
	}
}

static bool
mailbox_wants_token(const struct config *config)
{
	return config->mailbox.kind == MAILBOX_IMAP &&
	       config->mailbox.auth == LOGIN_OAUTH;
}

static bool
submission_wants_token(const struct config *config)
{
	return config->submission.kind == SUBMISSION_SMTP &&
	       config->submission.auth == LOGIN_OAUTH;
}

enum outcome
ports_token(const struct config *config, struct token **token,
            struct why *why)
{
	const char *user = config->mailbox.user;

	if (!mailbox_wants_token(config) && !submission_wants_token(config)) {
		*token = NULL;
		return OUTCOME_OK;
	}
	if (!mailbox_wants_token(config))
		user = config->submission.user;
	return token_new(&config->oauth, user, NULL, token, why);
}

static enum outcome
fresh_token(struct token *token, int64_t now, const char **fresh,
            struct why *why)
{
	if (token == NULL)
		return fail(why, OUTCOME_SETUP, "a login by OAuth is asked for, "
		            "but the config has no group oauth");
	return token_get(token, now, fresh, why);
}

/* Appends nothing where no file is named. */
static enum outcome
read_password(const char *path, struct text *password, struct why *why)
{
	return path == NULL ? OUTCOME_OK : secret_read(path, password, why);
}

/* A secret does not stay behind in memory that is given back. */
static void
forget_password(struct text *password)
{
	explicit_bzero(password->data, password->length);
	text_release(password);
}

static enum outcome
imap_source(const struct config *config, struct token *token, int64_t now,
            struct source **source, struct why *why)
{
	const struct mailbox_settings *mailbox = &config->mailbox;
	struct fetcher_settings settings = {
		.program = paths_program("clearway-fetch"),
		.name = mailbox->user,
		.host = mailbox->host,
		.port = mailbox->port,
		.starttls = mailbox->tls == TLS_STARTTLS,
		.user = mailbox->user,
		.ca_file = mailbox->ca_file,
		.folder = mailbox->folder,
	};
	struct text password;
	enum outcome outcome;

	text_init(&password, SECRET_MOST);
	if (mailbox_wants_token(config)) {
		outcome = fresh_token(token, now, &settings.token, why);
	} else {
		outcome = read_password(mailbox->password_file, &password, why);
		settings.password = password.data;
	}
	if (outcome == OUTCOME_OK)
		outcome = fetcher_new(&settings, source, why);
	forget_password(&password);
	return outcome;
}

enum outcome
ports_source(const struct config *config, struct token *token, int64_t now,
             struct source **source, struct why *why)
{
	if (config->mailbox.kind == MAILBOX_IMAP)
		return imap_source(config, token, now, source, why);
	*source = maildir_new(config->mailbox.path);
	return OUTCOME_OK;
}

static enum outcome
smtp_sink(const struct config *config, struct token *token, int64_t now,
          struct sink **sink, struct why *why)
{
	const struct submission_settings *submission = &config->submission;
	struct smtp_settings settings = {
		.host = submission->host,
		.port = submission->port,
		.starttls = submission->tls == TLS_STARTTLS,
		.plain = submission->tls == TLS_NONE,
		.ca_file = submission->ca_file,
		.hello = submission->helo != NULL ? submission->helo :
			 config->policy.message_domain,
		.total_ms = LETTER_WITHIN_MS,
	};
	struct text password;
	enum outcome outcome = OUTCOME_OK;

	text_init(&password, SECRET_MOST);
	switch (submission->auth) {
	case LOGIN_OAUTH:
		settings.user = submission->user;
		outcome = fresh_token(token, now, &settings.token, why);
		break;
	case LOGIN_PASSWORD:
		settings.user = submission->user;
		outcome = read_password(submission->password_file, &password,
		                        why);
		settings.password = password.data;
		break;
	case LOGIN_NONE:
		break;
	}
	if (outcome == OUTCOME_OK)
		outcome = smtp_new(&settings, sink, why);
	forget_password(&password);
	return outcome;
}

enum outcome
ports_sink(const struct config *config, struct token *token, int64_t now,
           struct sink **sink, struct why *why)
{
	if (config->submission.kind == SUBMISSION_SPOOL)
		return spool_new(config->submission.path, sink, why);
	return smtp_sink(config, token, now, sink, why);
}

enum outcome
ports_renew_source(const struct config *config, struct token *token,
                   struct source *source, int64_t now, struct why *why)
{
	const char *fresh;
	enum outcome outcome;

	if (!mailbox_wants_token(config))
		return OUTCOME_OK;
	outcome = fresh_token(token, now, &fresh, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (!fetcher_set_token(source, fresh))
		return fail(why, OUTCOME_SETUP, "the access token for %s is "
		            "longer than any known provider's",
		            config->mailbox.user);
	return OUTCOME_OK;
}

enum outcome
ports_renew_sink(const struct config *config, struct token *token,
                 struct sink *sink, int64_t now, struct why *why)
{
	const char *fresh;
	enum outcome outcome;

	if (!submission_wants_token(config))
		return OUTCOME_OK;
	outcome = fresh_token(token, now, &fresh, why);
	if (outcome == OUTCOME_OK)
		smtp_set_token(sink, fresh);
	return outcome;
}
