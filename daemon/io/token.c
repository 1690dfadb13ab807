#include "io/token.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/secret.h"
#include "io/token_command.h"
#include "io/token_form.h"
#include "io/token_post.h"

enum { COMMAND_MS = 30000 };

/* --- a refresh token that was exchanged --- */

static bool
write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	size_t length = strlen(text);
	bool good;

	if (fd < 0)
		return false;
	good = write(fd, text, length) == (ssize_t)length && fsync(fd) == 0;
	return close(fd) == 0 && good;
}

static bool
flush_folder_of(const char *path)
{
	char folder[TOKEN_PATH_MOST];
	char *slash;
	int fd;
	bool good;

	(void)COPY_TEXT(folder, slice_of(path));
	slash = strrchr(folder, '/');
	if (slash == NULL)
		return false;
	slash[slash == folder ? 1 : 0] = '\0';
	fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return false;
	good = fsync(fd) == 0;
	close(fd);
	return good;
}

/* Kept in memory too, where the file cannot be written: the old one may be
 * refused from now on, and a person is told while there is time. */
static void
keep_refresh(struct token *token, const char *refresh)
{
	char fresh[TOKEN_PATH_MOST];
	char line[TOKEN_TEXT_MAX + 1];

	(void)COPY_TEXT(token->refresh, slice_of(refresh));
	snprintf(line, sizeof(line), "%s\n", token->refresh);
	token->warning.text[0] = '\0';
	if ((size_t)snprintf(fresh, sizeof(fresh), "%s.new",
	                     token->refresh_file) >= sizeof(fresh))
		errno = ENAMETOOLONG;
	else if ((unlink(fresh) == 0 || errno == ENOENT) &&
	         write_file(fresh, line) &&
	         rename(fresh, token->refresh_file) == 0) {
		(void)flush_folder_of(token->refresh_file);
		token->refresh[0] = '\0';	/* the file has it */
		explicit_bzero(line, sizeof(line));
		return;
	}
	fail(&token->warning, OUTCOME_SETUP, "the provider gave a new refresh "
	     "token, which could not be written to %s (%s); it is lost when "
	     "this program ends, so make that file and its folder ours to "
	     "write", token->refresh_file, strerror(errno));
	explicit_bzero(line, sizeof(line));
}

/* --- getting one --- */

static enum outcome
ask_provider(struct token *token, int64_t now, struct why *why)
{
	struct arena *arena = arena_new(4 * TOKEN_ANSWER_MOST);
	struct token_answer answer;
	char endpoint[TOKEN_PATH_MOST] = "";
	struct text form;
	enum outcome outcome;

	text_init(&form, TOKEN_FORM_MOST);
	outcome = token_make_form(token, now, &form, endpoint, why);
	if (outcome == OUTCOME_OK && !token_is_endpoint(endpoint))
		outcome = fail(why, OUTCOME_SETUP, "the token endpoint must "
		               "be an https address");
	if (outcome == OUTCOME_OK)
		outcome = token_post(endpoint, token->ca_file, form.data,
		                     arena, &answer, why);
	if (outcome == OUTCOME_OK) {
		(void)COPY_TEXT(token->text, slice_of(answer.access_token));
		token->until = now + (answer.seconds > 2 * TOKEN_EARLY
		                      ? answer.seconds - TOKEN_EARLY
		                      : answer.seconds / 2);
		if (token->kind == TOKEN_REFRESH &&
		    answer.refresh_token != NULL)
			keep_refresh(token, answer.refresh_token);
	}
	token_release(&form);
	arena_free(arena);
	return outcome;
}

/* One line of visible ASCII, from a file or a program. */
static enum outcome
take_line(struct token *token, const struct text *text, const char *where,
          int64_t now, struct why *why)
{
	struct slice line = slice_trim(text_slice(text));

	for (size_t i = 0; i < line.length; i++)
		if (line.data[i] <= ' ' || line.data[i] >= 0x7f)
			line.length = 0;
	if (line.length == 0 || line.length >= sizeof(token->text))
		return fail(why, OUTCOME_LATER, "%s gives no token: one line "
		            "without spaces is wanted", where);
	(void)COPY_TEXT(token->text, line);
	token->until = now + TOKEN_UNSTATED;
	return OUTCOME_OK;
}

static enum outcome
take_from_elsewhere(struct token *token, int64_t now, struct why *why)
{
	bool is_file = token->kind == TOKEN_FILE;
	struct text text;
	enum outcome outcome;

	text_init(&text, SECRET_MOST);
	if (is_file)
		outcome = secret_read(token->file, &text, why);
	else
		outcome = token_command(token->command, COMMAND_MS, &text,
		                        why);
	if (outcome == OUTCOME_OK)
		outcome = take_line(token, &text,
		                    is_file ? token->file
		                            : "the token command", now, why);
	token_release(&text);
	return outcome;
}

enum outcome
token_get(struct token *token, int64_t now, const char **text,
          struct why *why)
{
	enum outcome outcome = OUTCOME_OK;

	if (token->text[0] == '\0' || now >= token->until) {
		switch (token->kind) {
		case TOKEN_FILE:
		case TOKEN_COMMAND:
			outcome = take_from_elsewhere(token, now, why);
			break;
		case TOKEN_CLIENT:
		case TOKEN_REFRESH:
		case TOKEN_SERVICE:
			outcome = ask_provider(token, now, why);
			break;
		}
	}
	if (outcome == OUTCOME_OK)
		*text = token->text;
	return outcome;
}

void
token_forget(struct token *token)
{
	explicit_bzero(token->text, sizeof(token->text));
}

const char *
token_warning(const struct token *token)
{
	return token->warning.text[0] != '\0' ? token->warning.text : NULL;
}

/* --- beginning and end --- */

static enum token_kind
kind_of(const struct oauth_settings *settings)
{
	switch (settings->provider) {
	case OAUTH_COMMAND:
		return TOKEN_COMMAND;
	case OAUTH_FILE:
		return TOKEN_FILE;
	case OAUTH_GOOGLE:
		if (settings->service_account_file != NULL)
			return TOKEN_SERVICE;
		return TOKEN_REFRESH;
	case OAUTH_MICROSOFT:
		break;
	}
	return settings->refresh_token_file != NULL ? TOKEN_REFRESH
	                                            : TOKEN_CLIENT;
}

static bool
is_tenant(const char *tenant)
{
	struct slice s = slice_of(tenant);

	for (size_t i = 0; i < s.length; i++)
		if (!ascii_is_alnum(s.data[i]) && s.data[i] != '-' &&
		    s.data[i] != '.')
			return false;
	return s.length > 0 && s.length < 100;
}

static enum outcome
check(enum token_kind kind, const struct oauth_settings *settings,
      const char *mailbox, struct why *why)
{
	const char *missing = NULL;

	switch (kind) {
	case TOKEN_FILE:
		missing = settings->token_file == NULL ? "token_file" : NULL;
		break;
	case TOKEN_COMMAND:
		missing = settings->token_command == NULL ? "token_command"
		                                          : NULL;
		break;
	case TOKEN_CLIENT:
		if (settings->client_secret_file == NULL)
			missing = "client_secret_file";
		if (settings->client_id == NULL)
			missing = "client_id";
		break;
	case TOKEN_REFRESH:
		if (settings->refresh_token_file == NULL)
			missing = "refresh_token_file";
		if (settings->client_id == NULL)
			missing = "client_id";
		break;
	case TOKEN_SERVICE:
		missing = mailbox == NULL ? "mailbox" : NULL;
		break;
	}
	if (missing != NULL)
		return fail(why, OUTCOME_SETUP, "oauth.%s is missing",
		            missing);
	if (settings->endpoint != NULL &&
	    !token_is_endpoint(settings->endpoint))
		return fail(why, OUTCOME_SETUP, "oauth.endpoint must be an "
		            "https address");
	if (settings->provider == OAUTH_MICROSOFT &&
	    settings->endpoint == NULL && !is_tenant(settings->tenant))
		return fail(why, OUTCOME_SETUP, "oauth.tenant must be the "
		            "directory's id or domain");
	return OUTCOME_OK;
}

static const char *
endpoint_of(const struct oauth_settings *settings, struct arena *arena)
{
	if (settings->endpoint != NULL)
		return arena_string(arena, slice_of(settings->endpoint));
	if (settings->provider == OAUTH_MICROSOFT)
		return arena_format(arena, "https://login.microsoftonline.com"
		                    "/%s/oauth2/v2.0/token",
		                    settings->tenant);
	if (settings->service_account_file != NULL)
		return NULL;
	return "https://oauth2.googleapis.com/token";
}

static const char *
scope_of(enum token_kind kind, const struct oauth_settings *settings,
         struct arena *arena)
{
	if (settings->scope != NULL)
		return arena_string(arena, slice_of(settings->scope));
	if (settings->provider == OAUTH_GOOGLE)
		return "https://mail.google.com/";
	if (kind == TOKEN_CLIENT)
		return "https://outlook.office365.com/.default";
	return "https://outlook.office.com/IMAP.AccessAsUser.All "
	       "https://outlook.office.com/SMTP.Send offline_access";
}

static const char *
keep(struct arena *arena, const char *string)
{
	return string != NULL ? arena_string(arena, slice_of(string)) : NULL;
}

enum outcome
token_new(const struct oauth_settings *settings, const char *mailbox,
          const char *ca_file, struct token **token, struct why *why)
{
	enum token_kind kind = kind_of(settings);
	enum outcome outcome = check(kind, settings, mailbox, why);
	struct arena *arena;

	if (outcome != OUTCOME_OK)
		return outcome;
	arena = arena_new(128 * 1024);
	*token = calloc(1, sizeof(**token));
	if (*token == NULL)
		die("no memory left for a token");
	(*token)->kind = kind;
	(*token)->arena = arena;
	(*token)->endpoint = endpoint_of(settings, arena);
	(*token)->scope = scope_of(kind, settings, arena);
	(*token)->client_id = keep(arena, settings->client_id);
	(*token)->secret_file = keep(arena, settings->client_secret_file);
	(*token)->refresh_file = keep(arena, settings->refresh_token_file);
	(*token)->key_file = keep(arena, settings->service_account_file);
	(*token)->file = keep(arena, settings->token_file);
	(*token)->command = keep(arena, settings->token_command);
	(*token)->mailbox = keep(arena, mailbox);
	(*token)->ca_file = keep(arena, ca_file);
	return OUTCOME_OK;
}

void
token_free(struct token *token)
{
	if (token == NULL)
		return;
	arena_free(token->arena);
	explicit_bzero(token, sizeof(*token));
	free(token);
}
