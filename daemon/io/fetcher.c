#include "io/fetcher.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/str.h"
#include "io/fetcher_child.h"
#include "io/imap.h"

enum {
	/* An open is up to this many commands, each with its own deadline. */
	OPEN_COMMANDS = 4,
	OTHER_COMMANDS = 3
};

/* The latest second that a mail may carry: the end of the year 9999. */
static const int64_t LATEST = 253402300799;

static struct fetcher *
fetcher_of(struct source *source)
{
	return (struct fetcher *)source;
}

static int64_t
fetcher_within(const struct fetcher *fetcher, int commands)
{
	return commands * fetcher->settings.within_ms;
}

static enum outcome
fetcher_open(struct source *source, int64_t *uidvalidity, int64_t *highest_uid,
             struct why *why)
{
	struct fetcher *fetcher = fetcher_of(source);
	struct frame_request request = { .kind = FRAME_OPEN };
	struct frame_list list;
	enum outcome outcome = OUTCOME_OK;

	if (fetcher->pid == 0)
		outcome = fetcher_start(fetcher, why);
	if (outcome == OUTCOME_OK)
		outcome = fetcher_ask(fetcher, &request, -1,
		                      fetcher_within(fetcher, OPEN_COMMANDS),
		                      "connecting", &list, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (list.answer.uidvalidity <= 0 ||
	    list.answer.uidvalidity > UINT32_MAX ||
	    list.answer.highest_uid < 0 ||
	    list.answer.highest_uid > UINT32_MAX)
		return fetcher_lose(fetcher, "connecting",
		                    "clearway-fetch answered nonsense", why);
	*uidvalidity = list.answer.uidvalidity;
	*highest_uid = list.answer.highest_uid;
	return OUTCOME_OK;
}

/* Ascending, above `after`, with numbers that can be. */
static bool
mails_are_sane(const struct frame_list *list, int64_t after)
{
	for (uint32_t i = 0; i < list->answer.count; i++) {
		const struct source_mail *mail = &list->mails[i];

		if (mail->uid <= after || mail->uid > UINT32_MAX ||
		    mail->size < 0 || mail->size > UINT32_MAX ||
		    mail->received_at < 0 || mail->received_at > LATEST)
			return false;
		after = mail->uid;
	}
	return true;
}

static enum outcome
fetcher_list(struct source *source, int64_t after, struct source_mail *mails,
             size_t most, size_t *count, struct why *why)
{
	struct fetcher *fetcher = fetcher_of(source);
	struct frame_request request = {
		.kind = FRAME_LIST,
		.uid = after > 0 ? after : 0,
		.most = (uint32_t)(most < SOURCE_LIST_MAX ? most :
		                   SOURCE_LIST_MAX)
	};
	struct frame_list list;
	enum outcome outcome;

	outcome = fetcher_ask(fetcher, &request, -1,
	                      fetcher_within(fetcher, OTHER_COMMANDS),
	                      "listing mail", &list, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (!mails_are_sane(&list, request.uid))
		return fetcher_lose(fetcher, "listing mail",
		                    "clearway-fetch answered nonsense", why);
	memcpy(mails, list.mails, list.answer.count * sizeof(mails[0]));
	*count = list.answer.count;
	return OUTCOME_OK;
}

static enum outcome
fetcher_fetch(struct source *source, int64_t uid, int fd, int64_t *size,
              bool *cut, struct why *why)
{
	struct fetcher *fetcher = fetcher_of(source);
	struct frame_request request = { .kind = FRAME_FETCH, .uid = uid };
	struct frame_list list;
	struct stat file;
	enum outcome outcome;

	if (ftruncate(fd, 0) != 0)
		return fail(why, OUTCOME_LATER, "%s: no room for mail %lld: %s",
		            fetcher->name, (long long)uid, strerror(errno));
	outcome = fetcher_ask(fetcher, &request, fd,
	                      fetcher->settings.fetch_within_ms,
	                      "fetching a mail", &list, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (list.answer.size < 0 || list.answer.size > SOURCE_MAIL_MOST ||
	    list.answer.cut > 1 || fstat(fd, &file) != 0 ||
	    file.st_size != list.answer.size)
		return fetcher_lose(fetcher, "fetching a mail",
		                    "clearway-fetch answered nonsense", why);
	*size = list.answer.size;
	*cut = list.answer.cut != 0;
	return OUTCOME_OK;
}

static enum outcome
fetcher_settle(struct source *source, int64_t uid, const char *folder,
               struct why *why)
{
	struct fetcher *fetcher = fetcher_of(source);
	struct frame_request request = { .kind = FRAME_SETTLE, .uid = uid };
	struct frame_list list;

	if (folder == NULL)
		return OUTCOME_OK;
	request.has_folder = 1;
	if (!COPY_TEXT(request.folder, slice_of(folder)))
		return fail(why, OUTCOME_BAD, "%s: the name of the folder is "
		            "too long: \"%.60s...\"", fetcher->name, folder);
	return fetcher_ask(fetcher, &request, -1,
	                   fetcher_within(fetcher, OTHER_COMMANDS),
	                   "moving a mail", &list, why);
}

/* The child's socket can be read when it saw a change, or when it ended. */
static enum outcome
fetcher_wait(struct source *source, int *fd, struct why *why)
{
	struct fetcher *fetcher = fetcher_of(source);
	struct frame_request request = { .kind = FRAME_WAIT };

	if (fetcher->pid == 0)
		return fail(why, OUTCOME_LATER, "%s: not connected",
		            fetcher->name);
	if (!frame_send(fetcher->socket, &request, sizeof(request), -1))
		return fetcher_lose(fetcher, "waiting",
		                    "clearway-fetch has ended", why);
	*fd = fetcher->socket;
	return OUTCOME_OK;
}

static void
fetcher_close(struct source *source)
{
	fetcher_stop(fetcher_of(source));
}

static void
fetcher_release(struct fetcher *fetcher)
{
	fetcher_stop(fetcher);
	free(fetcher->program);
	free(fetcher->name);
	explicit_bzero(fetcher, sizeof(*fetcher));	/* the password */
	free(fetcher);
}

static void
fetcher_free(struct source *source)
{
	if (source != NULL)
		fetcher_release(fetcher_of(source));
}

static const struct source_kind fetcher_kind = {
	.name = "fetcher",
	.open = fetcher_open,
	.list = fetcher_list,
	.fetch = fetcher_fetch,
	.settle = fetcher_settle,
	.wait = fetcher_wait,
	.close = fetcher_close,
	.free = fetcher_free
};

/* --- settings --- */

static bool
fill_settings(struct frame_settings *frame,
              const struct fetcher_settings *settings)
{
	frame->kind = FRAME_SETTINGS;
	frame->version = FRAME_VERSION;
	frame->port = settings->port;
	frame->starttls = settings->starttls;
	frame->read_only = settings->read_only;
	frame->has_token = settings->token != NULL;
	frame->has_ca_file = settings->ca_file != NULL;
	frame->within_ms = settings->within_ms > 0 ? settings->within_ms :
	                   IMAP_WITHIN_MS;
	frame->fetch_within_ms = settings->fetch_within_ms > 0 ?
	                         settings->fetch_within_ms :
	                         IMAP_FETCH_WITHIN_MS;
	frame->idle_ms = settings->idle_ms > 0 ? settings->idle_ms :
	                 IMAP_IDLE_MS;
	return COPY_TEXT(frame->host, slice_of(settings->host)) &&
	       COPY_TEXT(frame->user, slice_of(settings->user)) &&
	       COPY_TEXT(frame->folder, slice_of(settings->folder != NULL ?
	                                         settings->folder : "INBOX")) &&
	       COPY_TEXT(frame->password, slice_of(settings->password)) &&
	       COPY_TEXT(frame->token, slice_of(settings->token)) &&
	       COPY_TEXT(frame->ca_file, slice_of(settings->ca_file));
}

enum outcome
fetcher_new(const struct fetcher_settings *settings, struct source **source,
            struct why *why)
{
	struct fetcher *fetcher = calloc(1, sizeof(*fetcher));

	if (fetcher == NULL)
		die("fetcher: no memory");
	fetcher->source.kind = &fetcher_kind;
	fetcher->socket = -1;
	fetcher->program = strdup(settings->program);
	fetcher->name = strdup(settings->name);
	if (fetcher->program == NULL || fetcher->name == NULL)
		die("fetcher: no memory");
	if (!fill_settings(&fetcher->settings, settings) ||
	    fetcher->settings.host[0] == '\0' ||
	    fetcher->settings.user[0] == '\0') {
		fetcher_release(fetcher);
		return fail(why, OUTCOME_SETUP, "mailbox %s: host, user, "
		            "folder, password, token or CA file is missing or "
		            "too long", settings->name);
	}
	*source = &fetcher->source;
	return OUTCOME_OK;
}

bool
fetcher_set_token(struct source *source, const char *token)
{
	struct fetcher *fetcher = fetcher_of(source);
	struct frame_token frame = { .kind = FRAME_TOKEN };

	if (!COPY_TEXT(frame.token, slice_of(token)))
		return false;
	memcpy(fetcher->settings.token, frame.token, sizeof(frame.token));
	fetcher->settings.has_token = 1;
	/* A child that is gone will be told when it is started. */
	if (fetcher->pid != 0)
		frame_send(fetcher->socket, &frame, sizeof(frame), -1);
	explicit_bzero(&frame, sizeof(frame));
	return true;
}

pid_t
fetcher_pid(const struct source *source)
{
	return ((const struct fetcher *)source)->pid;
}
