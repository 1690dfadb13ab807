#include "io/imap_session.h"

#include <errno.h>
#include <poll.h>
#include <string.h>

#include "base/str.h"
#include "io/clock.h"

enum { IDLE_BYTES = 1024 * 1024 };	/* in one IDLE: some 30,000 lines */

enum idling {
	IDLING_STARTED,
	IDLING_REFUSED,		/* this server does not want it */
	IDLING_BROKEN
};

/* "* 12 EXISTS" or "* 3 EXPUNGE": the folder is not what it was. */
static bool
says_change(struct slice line)
{
	struct slice star;
	struct slice number;
	struct slice word;
	int64_t ignored;

	return slice_next_word(&line, &star) && slice_is(star, "*") &&
	       slice_next_word(&line, &number) &&
	       slice_to_int64(number, 0, INT64_MAX, &ignored) &&
	       slice_next_word(&line, &word) &&
	       (slice_is_fold(word, "EXISTS") ||
	        slice_is_fold(word, "EXPUNGE"));
}

/*
 * mailimap_idle() hangs where "* n EXISTS" comes before "+": so the command is
 * sent and its answers are read here, line by line.
 */
static enum idling
imap_start_idle(struct imap *imap, bool *changed)
{
	mailimap *session = imap->session;
	struct slice line;
	char tag[16];

	curlstream_begin(imap->stream, imap->settings.within_ms, IDLE_BYTES);
	if (mailimap_send_current_tag(session) != MAILIMAP_NO_ERROR ||
	    mailstream_write(session->imap_stream, "IDLE\r\n", 6) < 0 ||
	    mailstream_flush(session->imap_stream) < 0)
		return IDLING_BROKEN;
	snprintf(tag, sizeof(tag), "%d ", session->imap_tag);
	for (;;) {
		line = slice_of(mailimap_read_line(session));
		if (slice_is_empty(line) ||
		    slice_starts_fold(line, "* BYE"))
			return IDLING_BROKEN;
		if (slice_starts(line, "+"))
			return IDLING_STARTED;
		if (slice_starts(line, tag))
			return IDLING_REFUSED;
		if (says_change(line))
			*changed = true;
	}
}

static bool
imap_end_idle(struct imap *imap)
{
	curlstream_begin(imap->stream, imap->settings.within_ms, IDLE_BYTES);
	return mailimap_idle_done(imap->session) == MAILIMAP_NO_ERROR;
}

/*
 * Reads what the server says in IDLE. READY: there was a change; QUIET: it is
 * time to begin anew; others as curlstream_wait.
 */
static enum curlstream_state
imap_watch(struct imap *imap)
{
	int64_t until = clock_monotonic_ms() + imap->settings.idle_ms;

	for (;;) {
		int64_t left = until - clock_monotonic_ms();
		enum curlstream_state state;
		struct slice line;

		if (left <= 0)
			return CURLSTREAM_QUIET;
		state = curlstream_wait(imap->stream,
		                        imap->session->imap_stream, left);
		if (state != CURLSTREAM_READY)
			return state;
		curlstream_begin(imap->stream, imap->settings.within_ms,
		                 IDLE_BYTES);
		line = slice_of(mailimap_read_line(imap->session));
		if (slice_is_empty(line) || slice_starts_fold(line, "* BYE"))
			return CURLSTREAM_BROKEN;
		if (says_change(line))
			return CURLSTREAM_READY;
	}
}

static void
await_wake(int wake_fd)
{
	struct pollfd wake = { .fd = wake_fd, .events = POLLIN };

	while (wake_fd >= 0 && poll(&wake, 1, -1) < 0 && errno == EINTR)
		;
}

/*
 * A mail that the server announced in its answer to another command, after the
 * folder was listed, is not announced again in IDLE: it is asked for. One that
 * comes while we ask is announced in the answer.
 */
static enum outcome
imap_has_arrived(struct imap *imap, bool *arrived, struct why *why)
{
	uint32_t before = imap->session->imap_selection_info->sel_exists;
	int64_t next = 0;
	enum outcome outcome = OUTCOME_OK;

	if (imap->listed >= 0)
		outcome = imap_search_next(imap, imap->listed + 1, &next, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	*arrived = next > 0 ||
	           imap->session->imap_selection_info->sel_exists > before;
	return OUTCOME_OK;
}

enum outcome
imap_idle(struct source *source, bool *changed, struct why *why)
{
	struct imap *imap = (struct imap *)source;
	enum curlstream_state state = CURLSTREAM_QUIET;
	bool seen = false;
	enum outcome outcome = OUTCOME_OK;

	if (imap->session != NULL && imap->can_idle)
		outcome = imap_has_arrived(imap, &seen, why);
	/* A server that cannot search is waited for all the same. */
	if (outcome != OUTCOME_OK && outcome != OUTCOME_BAD)
		return outcome;
	while (imap->session != NULL && imap->can_idle && !seen &&
	       state == CURLSTREAM_QUIET) {
		enum idling idling = imap_start_idle(imap, &seen);

		if (idling == IDLING_REFUSED)
			imap->can_idle = false;
		if (idling == IDLING_REFUSED && !seen)
			break;
		if (idling == IDLING_STARTED && !seen)
			state = imap_watch(imap);
		seen = seen || state == CURLSTREAM_READY;
		if (idling == IDLING_BROKEN ||
		    (state != CURLSTREAM_READY && state != CURLSTREAM_QUIET &&
		     state != CURLSTREAM_WOKEN) ||
		    (idling == IDLING_STARTED && !imap_end_idle(imap)))
			return imap_result(imap, MAILIMAP_ERROR_STREAM,
			                   "waiting for mail", why);
	}
	if (!seen && state == CURLSTREAM_QUIET)
		await_wake(imap->settings.wake_fd);
	*changed = seen;
	return OUTCOME_OK;
}
