/*
 * What no single value shows: that what is referred to exists, that nothing
 * is called the same twice, and that each kind of thing has what it needs.
 */
#include <unistd.h>

#include "io/config_draft.h"
#include "io/zone.h"

enum {
	PORT_IMAPS = 993, PORT_IMAP = 143,
	PORT_SUBMISSIONS = 465, PORT_SUBMISSION = 587, PORT_SMTP = 25
};

static void
check_zone(struct draft *draft)
{
	struct config *config = draft->config;
	struct zone_change *changes;
	struct why why;

	if (config->time_zone != NULL ||
	    draft_is_set(draft, &config->time_zone))
		return;
	config->time_zone = "America/Detroit";
	if (zone_load(config->time_zone, draft->arena, &changes,
	              &config->policy.calendar.change_count, &why) !=
	    OUTCOME_OK)
		draft_fault(draft, NULL, "district.time_zone: %s", why.text);
	else
		config->policy.calendar.changes = changes;
}

static const char *
domain_of(const char *address)
{
	const char *at = address != NULL ? strchr(address, '@') : NULL;

	return at != NULL ? at + 1 : "localhost";
}

/* What follows from other settings where it is not set itself. */
static void
derive(struct config *config)
{
	struct mailbox_settings *mailbox = &config->mailbox;
	struct submission_settings *submission = &config->submission;

	if (config->policy.message_domain == NULL)
		config->policy.message_domain =
			domain_of(config->policy.address);
	if (mailbox->user == NULL)
		mailbox->user = config->policy.address;
	if (submission->user == NULL)
		submission->user = config->policy.address;
	if (mailbox->port == 0)
		mailbox->port = mailbox->tls == TLS_IMPLICIT ? PORT_IMAPS
		                : PORT_IMAP;
	if (submission->port == 0)
		submission->port = submission->tls == TLS_IMPLICIT
		                   ? PORT_SUBMISSIONS
		                   : submission->tls == TLS_STARTTLS
		                   ? PORT_SUBMISSION : PORT_SMTP;
}

static void
need(struct draft *draft, const char *section, const void *value,
     const char *name, const char *because)
{
	if (value == NULL)
		draft_fault(draft, settings_find(&settings, section),
		            "%s.%s is missing: %s needs it", section, name,
		            because);
}

static void
check_login(struct draft *draft, const char *section, enum login_kind auth,
            const char *const *password_file)
{
	if (auth == LOGIN_PASSWORD && !draft_is_set(draft, password_file))
		need(draft, section, *password_file, "password_file",
		     "auth = \"password\"");
	if (auth == LOGIN_OAUTH && !draft->config->has_oauth)
		draft_fault(draft, settings_find(&settings, section),
		            "%s.auth is \"oauth\", but there is no oauth "
		            "group", section);
}

static void
check_mailbox(struct draft *draft)
{
	const struct mailbox_settings *mailbox = &draft->config->mailbox;

	if (mailbox->kind == MAILBOX_MAILDIR) {
		need(draft, "mailbox", mailbox->path, "path",
		     "kind = \"maildir\"");
		return;
	}
	need(draft, "mailbox", mailbox->host, "host", "kind = \"imap\"");
	if (mailbox->auth == LOGIN_NONE)
		draft_fault(draft, &mailbox->auth, "mailbox.auth must be "
		            "password or oauth, not \"none\"");
	check_login(draft, "mailbox", mailbox->auth, &mailbox->password_file);
}

static bool
is_loopback(const char *host)
{
	return host != NULL && (strcmp(host, "localhost") == 0 ||
	                        strcmp(host, "::1") == 0 ||
	                        slice_starts(slice_of(host), "127."));
}

static void
check_submission(struct draft *draft)
{
	const struct submission_settings *submission =
		&draft->config->submission;

	if (submission->kind == SUBMISSION_SPOOL) {
		need(draft, "submission", submission->path, "path",
		     "kind = \"spool\"");
		return;
	}
	need(draft, "submission", submission->host, "host",
	     "kind = \"smtp\"");
	check_login(draft, "submission", submission->auth,
	            &submission->password_file);
	if (submission->tls == TLS_NONE &&
	    (!is_loopback(submission->host) || submission->auth != LOGIN_NONE))
		draft_fault(draft, &submission->tls, "submission.tls may only "
		            "be \"none\" for a relay on this machine, without "
		            "a login");
}

static void
check_oauth(struct draft *draft)
{
	const struct oauth_settings *oauth = &draft->config->oauth;
	struct slice endpoint = slice_of(oauth->endpoint);
	bool by_login = oauth->refresh_token_file != NULL;

	switch (oauth->provider) {
	case OAUTH_MICROSOFT:
		need(draft, "oauth", oauth->tenant, "tenant", "Microsoft");
		need(draft, "oauth", oauth->client_id, "client_id",
		     "Microsoft");
		if (!by_login && !draft_is_set(draft,
		                               &oauth->client_secret_file))
			need(draft, "oauth", oauth->client_secret_file,
			     "client_secret_file", "Microsoft");
		break;
	case OAUTH_GOOGLE:
		if (by_login)
			need(draft, "oauth", oauth->client_id, "client_id",
			     "refresh_token_file");
		else if (!draft_is_set(draft, &oauth->service_account_file))
			need(draft, "oauth", oauth->service_account_file,
			     "service_account_file", "Google");
		break;
	case OAUTH_COMMAND:
		need(draft, "oauth", oauth->token_command, "token_command",
		     "provider = \"command\"");
		break;
	case OAUTH_FILE:
		if (!draft_is_set(draft, &oauth->token_file))
			need(draft, "oauth", oauth->token_file, "token_file",
			     "provider = \"file\"");
		break;
	}
	if (endpoint.length > 0 && !slice_starts(endpoint, "https://") &&
	    !slice_starts(endpoint, "http://127.0.0.1"))
		draft_fault(draft, &oauth->endpoint, "oauth.endpoint must "
		            "begin with https://");
}

static void
check_files(struct draft *draft)
{
	const struct config *config = draft->config;
	const struct {
		const char *name;
		const char *const *file;
	} files[] = {
		{ "mailbox.ca_file", &config->mailbox.ca_file },
		{ "submission.ca_file", &config->submission.ca_file },
		{ "files.templates", &config->templates_folder },
	};

	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		if (*files[i].file != NULL && access(*files[i].file, R_OK) != 0)
			draft_fault(draft, files[i].file, "%s: cannot read %s",
			            files[i].name, *files[i].file);
	}
}

static bool
same(const char *a, const char *b)
{
	return a != NULL && b != NULL && slice_is_fold(slice_of(a), b);
}

/* Each name and alias of a school against those of the schools before it. */
static void
check_schools(struct draft *draft)
{
	const struct policy *policy = &draft->config->policy;
	struct policy before = *policy;

	for (size_t i = 0; i < policy->school_count; i++) {
		const struct school *school = &policy->schools[i];

		before.school_count = i;
		if (school->name != NULL &&
		    policy_school(&before, school->name) != NULL)
			draft_fault(draft, &school->name, "schools.name: "
			            "another school is called \"%s\", too",
			            school->name);
		for (size_t j = 0; j < school->alias_count; j++) {
			const char *alias = school->aliases[j];

			if (alias != NULL && alias[0] != '\0' &&
			    policy_school(&before, alias) != NULL)
				draft_fault(draft, &school->aliases[j],
				            "schools.aliases: another school "
				            "is called \"%s\", too", alias);
		}
	}
}

static void
check_types(struct draft *draft)
{
	const struct policy *policy = &draft->config->policy;
	size_t count = policy->type_count;

	for (size_t i = 0; i < count; i++) {
		for (size_t j = 0; j < i; j++) {
			if (same(policy->types[i].key, policy->types[j].key))
				draft_fault(draft, &policy->types[i].key,
				            "types.key: \"%s\" is given twice",
				            policy->types[i].key);
		}
	}
	if (count > 0 && policy->types[count - 1].key != NULL &&
	    strcmp(policy->types[count - 1].key, "other") != 0)
		draft_fault(draft, &policy->types[count - 1].key, "types: the "
		            "last type must have the key other, for what fits "
		            "nowhere else");
}

static const struct venue *
find_venue(const struct policy *policy, const char *key, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (same(policy->venues[i].key, key))
			return &policy->venues[i];
	}
	return NULL;
}

static void
check_keys(struct draft *draft)
{
	const struct config *config = draft->config;
	const struct policy *policy = &config->policy;

	for (size_t i = 0; i < policy->venue_count; i++) {
		if (find_venue(policy, policy->venues[i].key, i) != NULL)
			draft_fault(draft, &policy->venues[i].key,
			            "venues.key: \"%s\" is given twice",
			            policy->venues[i].key);
	}
	for (size_t i = 0; i < config->team_count; i++) {
		for (size_t j = 0; j < i; j++) {
			if (same(config->teams[i].key, config->teams[j].key))
				draft_fault(draft, &config->teams[i].key,
				            "teams.key: \"%s\" is given twice",
				            config->teams[i].key);
		}
	}
}

static void
resolve_school(struct draft *draft, const char *path, void *field)
{
	const struct school *school;
	const char *written;

	memcpy(&written, field, sizeof(written));
	if (written == NULL)
		return;
	school = policy_school(&draft->config->policy, written);
	if (school == NULL || written[0] == '\0')
		draft_fault(draft, field, "%s: no school is called \"%s\"",
		            path, written);
	else
		memcpy(field, &school->name, sizeof(school->name));
}

/* Schools and venues that are referred to; people are config_people.c's. */
static void
resolve(void *context, const char *path, const struct setting *setting,
        void *base)
{
	struct draft *draft = context;
	const struct policy *policy = &draft->config->policy;
	char *field = (char *)base + setting->offset;
	const char *written;
	size_t count;
	char *items;

	if (setting->kind == SETTING_SCHOOL) {
		resolve_school(draft, path, field);
	} else if (setting->kind == SETTING_SCHOOLS) {
		memcpy(&items, field, sizeof(items));
		memcpy(&count, (char *)base + setting->count_offset,
		       sizeof(count));
		for (size_t i = 0; i < count; i++)
			resolve_school(draft, path,
			               items + i * sizeof(char *));
	} else if (setting->kind == SETTING_VENUE) {
		memcpy(&written, field, sizeof(written));
		if (written != NULL && find_venue(policy, written,
		                                  policy->venue_count) == NULL)
			draft_fault(draft, field, "%s: no venue has the key "
			            "\"%s\"", path, written);
	}
}

static void
check_process(struct draft *draft)
{
	const struct process_settings *process = &draft->config->process;

	if (process->stage == PROCESS_PRACTICE && process->practice_count == 0)
		need(draft, "process", NULL, "practice",
		     "stage = \"practice\"");
	if (process->stage == PROCESS_APPROVED) {
		need(draft, "process", process->approved_on, "approved_on",
		     "stage = \"approved\"");
		need(draft, "process", process->approved_by, "approved_by",
		     "stage = \"approved\"");
	}
}

void
draft_check(struct draft *draft)
{
	struct config *config = draft->config;

	config->has_oauth = draft_is_set(draft,
	                                 settings_find(&settings, "oauth"));
	check_zone(draft);
	derive(config);
	if (draft_is_set(draft, settings_find(&settings, "mailbox")))
		check_mailbox(draft);
	if (draft_is_set(draft, settings_find(&settings, "submission")))
		check_submission(draft);
	if (config->has_oauth)
		check_oauth(draft);
	check_files(draft);
	check_schools(draft);
	check_types(draft);
	check_keys(draft);
	settings_each(&settings, "", config, resolve, draft);
	draft_check_people(draft);
	draft_check_days(draft);
	check_process(draft);
}
