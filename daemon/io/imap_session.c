#include "io/imap_session.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "io/imap_folder.h"

enum {
	GOODBYE_WITHIN_MS = 2000,
	WORDS_MAX = 200			/* of the server, in a reason */
};

enum outcome
imap_is_open(const struct imap *imap, struct why *why)
{
	if (imap->session != NULL)
		return OUTCOME_OK;
	return fail(why, OUTCOME_LATER, "not connected to %s",
	            imap->settings.host);
}

void
imap_begin(struct imap *imap)
{
	curlstream_begin(imap->stream, imap->settings.within_ms,
	                 IMAP_REPLY_BYTES);
}

void
imap_disconnect(struct imap *imap)
{
	if (imap->session == NULL)
		return;
	/* mailimap_free says LOGOUT itself if this has not worked. */
	curlstream_begin(imap->stream, GOODBYE_WITHIN_MS, IMAP_REPLY_BYTES);
	if (curlstream_state(imap->stream) == CURLSTREAM_READY)
		mailimap_logout(imap->session);
	mailimap_free(imap->session);
	imap->session = NULL;
	imap->stream = NULL;
}

/* Drops a connection whose next bytes nobody could make sense of. */
static void
imap_drop(struct imap *imap)
{
	curlstream_begin(imap->stream, 0, 0);
	mailimap_free(imap->session);
	imap->session = NULL;
	imap->stream = NULL;
}

/* The server's words, with their response code, in printable ASCII. */
static void
imap_words(const struct imap *imap, char words[WORDS_MAX])
{
	const struct mailimap_response_info *info =
		imap->session->imap_response_info;
	const char *code = info != NULL ? info->rsp_atom : NULL;
	struct slice text = slice_trim(slice_of(imap->session->imap_response));

	snprintf(words, WORDS_MAX, "%s%s%s" SLICE_FMT, code != NULL ? "[" : "",
	         code != NULL ? code : "", code != NULL ? "] " : "",
	         SLICE_ARG(text));
	for (char *c = words; *c != '\0'; c++)
		if ((unsigned char)*c < ' ' || (unsigned char)*c > '~')
			*c = '?';
}

enum outcome
imap_result(struct imap *imap, int code, const char *doing, struct why *why)
{
	enum curlstream_state state = curlstream_state(imap->stream);
	char words[WORDS_MAX];

	if (state == CURLSTREAM_READY &&
	    (code == MAILIMAP_NO_ERROR ||
	     code == MAILIMAP_NO_ERROR_AUTHENTICATED ||
	     code == MAILIMAP_NO_ERROR_NON_AUTHENTICATED))
		return OUTCOME_OK;
	if (state != CURLSTREAM_READY || code == MAILIMAP_ERROR_STREAM ||
	    code == MAILIMAP_ERROR_PARSE || code == MAILIMAP_ERROR_PROTOCOL ||
	    code == MAILIMAP_ERROR_MEMORY || code == MAILIMAP_ERROR_FATAL ||
	    code == MAILIMAP_ERROR_BAD_STATE || code == MAILIMAP_ERROR_INVAL) {
		imap_drop(imap);
		return fail(why, OUTCOME_LATER, "%s, %s: %s",
		            imap->settings.host, doing,
		            curlstream_state_words(state));
	}
	imap_words(imap, words);
	return fail(why, curlstream_means_later(words) ? OUTCOME_LATER :
	            OUTCOME_BAD, "%s, %s: the server said no: %s",
	            imap->settings.host, doing, words);
}

static enum outcome
imap_learn_capabilities(struct imap *imap, struct why *why)
{
	struct mailimap_capability_data *capabilities = NULL;
	enum outcome outcome;
	int code;

	imap_begin(imap);
	code = mailimap_capability(imap->session, &capabilities);
	if (code == MAILIMAP_NO_ERROR)
		mailimap_capability_data_free(capabilities);
	outcome = imap_result(imap, code, "asking what it can do", why);
	if (outcome != OUTCOME_OK)
		return outcome == OUTCOME_BAD ? OUTCOME_LATER : outcome;
	imap->can_idle = mailimap_has_idle(imap->session) != 0;
	imap->can_move = mailimap_has_extension(imap->session, "MOVE") != 0;
	imap->can_uidplus = mailimap_has_uidplus(imap->session) != 0;
	return OUTCOME_OK;
}

enum outcome
imap_connect(struct imap *imap, struct why *why)
{
	const struct imap_settings *settings = &imap->settings;
	const struct curlstream_login login = {
		.host = settings->host,
		.port = settings->port,
		.starttls = settings->starttls,
		.user = settings->user,
		.password = settings->password,
		.token = settings->token,
		.ca_file = settings->ca_file,
		.within_ms = settings->within_ms,
		.wake_fd = settings->wake_fd
	};
	mailstream *mail;
	enum outcome outcome;

	outcome = curlstream_open(&login, &imap->stream, &mail, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	imap->session = mailimap_new(0, NULL);
	if (imap->session == NULL)
		die("imap: no memory");
	imap_begin(imap);
	outcome = imap_result(imap, mailimap_connect(imap->session, mail),
	                      "connecting", why);
	if (outcome == OUTCOME_OK)
		outcome = imap_learn_capabilities(imap, why);
	if (outcome != OUTCOME_OK)
		imap_disconnect(imap);
	return outcome;
}

enum outcome
imap_select(struct imap *imap, struct why *why)
{
	const char *folder = imap->settings.folder;
	const struct mailimap_selection_info *info;
	char spelled[IMAP_FOLDER_MAX];
	enum outcome outcome;
	int code;

	if (!imap_folder_spell(folder, spelled, sizeof(spelled)))
		return fail(why, OUTCOME_SETUP, "\"%s\" is no name for a "
		            "folder", folder);
	imap_begin(imap);
	code = imap->settings.read_only ?
	       mailimap_examine(imap->session, spelled) :
	       mailimap_select(imap->session, spelled);
	outcome = imap_result(imap, code, "opening the folder", why);
	if (outcome == OUTCOME_BAD) {
		imap_disconnect(imap);
		return fail_within(why, OUTCOME_SETUP, "folder \"%s\"", folder);
	}
	if (outcome != OUTCOME_OK)
		return outcome;
	/* An outcome of OK means that the session stands.
	   NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
	info = imap->session->imap_selection_info;
	if (info == NULL || info->sel_uidvalidity == 0) {
		imap_disconnect(imap);
		return fail(why, OUTCOME_SETUP, "%s gives no UIDVALIDITY for "
		            "folder \"%s\"; mail there cannot be told apart",
		            imap->settings.host, folder);
	}
	imap->uidvalidity = info->sel_uidvalidity;
	imap->uidnext = info->sel_uidnext;
	imap->listed = -1;
	imap->read_only = imap->settings.read_only ||
	                  info->sel_perm == MAILIMAP_MAILBOX_READONLY;
	return OUTCOME_OK;
}
