/*
 * config.h - clearway.conf, read whole or not at all.
 *
 * config_load reads the file (libconfig syntax, @include relative to the
 * file's own folder), checks every name, kind, range and reference against
 * one table of settings (io/settings.c), and gives a struct config whose
 * memory is all its own. What is wrong is told all at once, one line a fault:
 *
 *	/etc/clearway/clearway.conf:12: mailbox.prot is not a setting; did you
 *	mean mailbox.port?
 *
 * so a mail administrator corrects the file in one go. A config with a fault
 * is never half used: at a reload the old one stays.
 *
 * Secrets stand in files of their own. A relative file name is relative to
 * the folder of clearway.conf; "credential:NAME" is the systemd credential of
 * that name. Reading them: io/secret.h. Every setting: clearway.conf(5).
 *
 * SECURITY: the file is written by the administrator and is trusted, but may
 * be wrong in any way. Files of secrets that others can read are refused.
 */
#ifndef IO_CONFIG_H
#define IO_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/fail.h"
#include "base/str.h"
#include "core/governor.h"
#include "core/policy.h"

enum {
	CONFIG_SIZE_MOST = 8 * 1024 * 1024,	/* bytes of one file */
	CONFIG_FAULTS_LIMIT = 64 * 1024		/* of text; enough to begin */
};

enum mailbox_kind { MAILBOX_IMAP, MAILBOX_MAILDIR };
enum submission_kind { SUBMISSION_SMTP, SUBMISSION_SPOOL };
enum tls_mode {
	TLS_IMPLICIT, TLS_STARTTLS,
	TLS_NONE		/* submission to a relay on this machine only */
};
enum login_kind { LOGIN_PASSWORD, LOGIN_OAUTH, LOGIN_NONE };
enum baseline { BASELINE_NEW, BASELINE_ALL };

struct mailbox_settings {
	enum mailbox_kind kind;
	const char *path;		/* maildir: its folder */
	const char *host;
	int32_t port;			/* 993 or 143, by tls, if not set */
	enum tls_mode tls;
	const char *user;		/* the district's address if not set */
	enum login_kind auth;		/* password or oauth */
	const char *password_file;	/* absolute; NULL for oauth */
	const char *ca_file;		/* a private CA; NULL: the system's */
	const char *folder;		/* "INBOX" */
	const char *filed_folder;	/* NULL: mail is left where it is */
	const char *aside_folder;	/* NULL: likewise */
	int32_t poll_seconds;
	bool idle;			/* wait with IDLE between polls */
	enum baseline baseline;		/* what of the mail that is there at
	                                   the first start is taken in */
};

struct submission_settings {
	enum submission_kind kind;
	const char *path;		/* spool: its folder */
	const char *host;
	int32_t port;			/* 465, 587 or 25 (none), by tls */
	enum tls_mode tls;
	const char *user;
	enum login_kind auth;		/* or none: a relay by address */
	const char *password_file;
	const char *ca_file;
	const char *helo;		/* NULL: message_domain */
	int32_t per_minute;		/* letters; Microsoft 365 allows 30 */
};

enum oauth_provider {
	OAUTH_MICROSOFT, OAUTH_GOOGLE, OAUTH_COMMAND, OAUTH_FILE
};

struct oauth_settings {
	enum oauth_provider provider;
	const char *tenant;
	const char *client_id;
	const char *client_secret_file;
	const char *refresh_token_file;
	const char *service_account_file;	/* Google: JSON key */
	const char *token_file;			/* file: an access token */
	const char *token_command;		/* command: prints one */
	const char *scope;			/* NULL: the provider's usual */
	const char *endpoint;			/* NULL: the provider's */
	const char *secret_expires;		/* "2027-06-30": warn before;
	                                           or NULL */
};

struct privacy_settings {
	bool hold_identifiers;	/* hold letters that may name a student */
	int32_t retention_days;	/* of originals after closing; 0: keep */
	bool legal_hold;	/* nothing is removed, whatever else says */
};

struct review_settings {
	int32_t day;		/* of the month, or the school day after */
	unsigned skip;		/* months: bit 0 is January */
	int32_t remind;		/* school days until it is brought to mind */
};

enum process_stage { PROCESS_DRAFT, PROCESS_PRACTICE, PROCESS_APPROVED };

struct process_settings {
	const char *version;
	enum process_stage stage;
	const char *approved_on;	/* "2026-10-05", or NULL */
	const char *approved_by;	/* a person's address, or NULL */
	size_t practice_count;		/* who gets mail in practice */
	const char *const *practice;
	bool welcome;			/* each person gets the page once */
	unsigned evidence;		/* months in which evidence is sent:
	                                   bit 0 is January */
};

struct team {
	const char *key;
	const char *name;
	size_t member_count;
	const char *const *members;	/* people's addresses [0] */
};

struct config {
	const char *path;		/* of the file, absolute */
	const char *folder;		/* that it is in */
	const char *state_folder;	/* the store, the lock, the spool */
	const char *templates_folder;	/* NULL: paths_templates() */
	const char *time_zone;		/* "America/Detroit" */
	size_t closed_count;		/* calendar.closed alone; together with */
	const int32_t *closed;		/* the file's days: policy.calendar */
	const char *calendar_file;	/* an .ics file, or NULL */
	size_t closed_word_count;	/* what its events mean; io/ics.h */
	const char *const *closed_words;
	size_t half_word_count;
	const char *const *half_words;
	struct policy policy;
	struct mailbox_settings mailbox;
	struct submission_settings submission;
	struct oauth_settings oauth;
	bool has_oauth;
	struct governor_limits governor;	/* core/governor.h */
	struct privacy_settings privacy;
	struct review_settings review;
	struct process_settings process;
	size_t team_count;
	const struct team *teams;
	struct arena *arena;		/* holds all of it, and the config */
};

/*
 * OUTCOME_OK, or OUTCOME_SETUP with every fault as a line in `faults` (which
 * may be NULL) and the first one and their number in `why`; *config is then
 * untouched. Free with config_free.
 */
enum outcome config_load(const char *path, struct config **config,
                         struct text *faults, struct why *why);

void config_free(struct config *config);	/* NULL is allowed */

/*
 * Every setting with the value in force, as a file that config_load would
 * read to the same result. Names files of secrets, never what they hold.
 */
void config_print(const struct config *config, struct text *text);

/* Every setting there is: path, kind, range, default, one sentence. */
void config_describe(struct text *text);

#endif
