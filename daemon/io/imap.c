#include "io/imap_session.h"

#include <stdlib.h>
#include <string.h>

enum {
	LISTING_BYTES = 4 * 1024 * 1024,	/* a window of 500 needs 60 KB */
	SEARCH_BYTES = 32 * 1024 * 1024,	/* three million UIDs */
	/*
	 * Mails that may come between selecting and listing. A UID beyond is
	 * none: libetpan wraps numbers at 32 bits, and one such believed would
	 * hide all mail below it for ever.
	 */
	ARRIVALS_MOST = 10000
};

static const int64_t UID_MOST = UINT32_MAX;

static struct imap *
imap_of(struct source *source)
{
	return (struct imap *)source;
}

/* --- open --- */

static void
take_highest(void *context, const struct imap_answer *answer)
{
	int64_t *highest = context;

	if (answer->uid > *highest)
		*highest = answer->uid;
}

/* The highest UID there, of a server that does not say UIDNEXT. */
static enum outcome
imap_ask_highest(struct imap *imap, int64_t *highest, struct why *why)
{
	struct mailimap_fetch_type *items = mailimap_fetch_type_new_fetch_att(
		mailimap_fetch_att_new_uid());
	int64_t found = 0;
	enum outcome outcome;

	imap_begin(imap);
	outcome = imap_uid_fetch(imap, mailimap_set_new_single(0), items,
	                         "asking for the last mail", take_highest,
	                         &found, why);
	if (outcome == OUTCOME_OK)
		*highest = found;
	return outcome == OUTCOME_BAD ? OUTCOME_LATER : outcome;
}

/* A connection from before may be dead by now: then one new one. */
static enum outcome
imap_open_folder(struct imap *imap, struct why *why)
{
	enum outcome outcome = OUTCOME_LATER;

	if (imap->session != NULL)
		outcome = imap_select(imap, why);
	if (imap->session != NULL || outcome != OUTCOME_LATER)
		return outcome;
	outcome = imap_connect(imap, why);
	return outcome == OUTCOME_OK ? imap_select(imap, why) : outcome;
}

static enum outcome
imap_open(struct source *source, int64_t *uidvalidity, int64_t *highest_uid,
          struct why *why)
{
	struct imap *imap = imap_of(source);
	int64_t highest = 0;
	enum outcome outcome = imap_open_folder(imap, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (imap->uidnext > 0)
		highest = imap->uidnext - 1;
	else
		outcome = imap_ask_highest(imap, &highest, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	*uidvalidity = imap->uidvalidity;
	*highest_uid = highest;
	return OUTCOME_OK;
}

/* --- list --- */

/* The mails of one window of UIDs, the lowest ones if they are too many. */
struct window {
	int64_t least;
	int64_t highest;
	bool last;		/* nothing is known above it */
	struct source_mail *mails;
	size_t most;
	size_t count;
};

/*
 * Keeps the mails ascending and each once, in whatever order they come. What
 * lies outside the window was not asked for ("n:*" gives the last mail even
 * where its UID is below n).
 */
static void
window_take(void *context, const struct imap_answer *answer)
{
	struct window *window = context;
	size_t i = window->count;

	if (answer->uid < window->least || answer->uid > window->highest)
		return;
	while (i > 0 && window->mails[i - 1].uid > answer->uid)
		i--;
	if ((i > 0 && window->mails[i - 1].uid == answer->uid) ||
	    i == window->most)
		return;
	if (window->count == window->most)
		window->count--;
	memmove(&window->mails[i + 1], &window->mails[i],
	        (window->count - i) * sizeof(window->mails[0]));
	window->mails[i] = (struct source_mail){
		.uid = answer->uid,
		.size = answer->size,
		.received_at = answer->received_at
	};
	window->count++;
}

static struct mailimap_fetch_type *
listing_items(void)
{
	struct mailimap_fetch_type *items =
		mailimap_fetch_type_new_fetch_att_list_empty();

	if (items == NULL || mailimap_fetch_type_new_fetch_att_list_add(items,
	    mailimap_fetch_att_new_uid()) != MAILIMAP_NO_ERROR ||
	    mailimap_fetch_type_new_fetch_att_list_add(items,
	    mailimap_fetch_att_new_rfc822_size()) != MAILIMAP_NO_ERROR ||
	    mailimap_fetch_type_new_fetch_att_list_add(items,
	    mailimap_fetch_att_new_internaldate()) != MAILIMAP_NO_ERROR)
		die("imap: no memory");
	return items;
}

static enum outcome
imap_list_window(struct imap *imap, struct window *window, struct why *why)
{
	/* 0 is libetpan's "*". */
	uint32_t last = window->last ? 0 : (uint32_t)window->highest;

	curlstream_begin(imap->stream, imap->settings.within_ms,
	                 LISTING_BYTES);
	return imap_uid_fetch(imap,
		mailimap_set_new_interval((uint32_t)window->least, last),
		listing_items(), "listing mail", window_take, window, why);
}

enum outcome
imap_search_next(struct imap *imap, int64_t least, int64_t *next,
                 struct why *why)
{
	struct mailimap_set *set =
		mailimap_set_new_interval((uint32_t)least, 0);
	struct mailimap_search_key *key = mailimap_search_key_new_uid(set);
	clist *uids = NULL;
	int64_t lowest = 0;
	enum outcome outcome;
	int code;

	if (set == NULL || key == NULL)
		die("imap: no memory");
	curlstream_begin(imap->stream, imap->settings.within_ms, SEARCH_BYTES);
	code = mailimap_uid_search(imap->session, NULL, key, &uids);
	mailimap_search_key_free(key);
	if (code == MAILIMAP_NO_ERROR) {
		for (clistiter *i = clist_begin(uids); i != NULL;
		     i = clist_next(i)) {
			int64_t uid = *(const uint32_t *)clist_content(i);

			if (uid >= least && (lowest == 0 || uid < lowest))
				lowest = uid;
		}
		mailimap_search_result_free(uids);
	}
	outcome = imap_result(imap, code, "searching for mail", why);
	if (outcome == OUTCOME_OK)
		*next = lowest;
	return outcome;
}

/*
 * A window of as many UIDs as mails are wanted cannot hold too many, however
 * large the folder is. The last one reaches further, for mail that came since
 * the folder was selected.
 */
static enum outcome
imap_list_from(struct imap *imap, struct window *window, int64_t least,
               struct why *why)
{
	window->least = least;
	window->highest = least + (int64_t)window->most - 1;
	window->last = window->highest >= UID_MOST;
	if (imap->uidnext > 0 && window->highest >= imap->uidnext - 1) {
		window->last = true;
		window->highest = (least > imap->uidnext ? least :
		                   imap->uidnext) + ARRIVALS_MOST;
	}
	return imap_list_window(imap, window, why);
}

static enum outcome
imap_list(struct source *source, int64_t after, struct source_mail *mails,
          size_t most, size_t *count, struct why *why)
{
	struct imap *imap = imap_of(source);
	struct window window = { .mails = mails, .most = most };
	enum outcome outcome = imap_is_open(imap, why);
	int64_t next = 0;

	if (outcome != OUTCOME_OK)
		return outcome;
	if (most > SOURCE_LIST_MAX)
		window.most = SOURCE_LIST_MAX;
	if (after < 0)
		after = 0;
	if (after < UID_MOST && most > 0)
		outcome = imap_list_from(imap, &window, after + 1, why);
	/* An empty window before the end is a gap: jump over it. */
	if (outcome == OUTCOME_OK && window.count == 0 && window.least > 0 &&
	    !window.last)
		outcome = imap_search_next(imap, window.highest + 1, &next,
		                           why);
	if (outcome == OUTCOME_OK && next > 0)
		outcome = imap_list_from(imap, &window, next, why);
	if (outcome == OUTCOME_OK) {
		*count = window.count;
		imap->listed = window.count > 0 ?
		               mails[window.count - 1].uid : after;
	}
	return outcome == OUTCOME_BAD ? OUTCOME_LATER : outcome;
}

/* --- the rest --- */

static enum outcome
imap_wait(struct source *source, int *fd, struct why *why)
{
	enum outcome outcome = imap_is_open(imap_of(source), why);

	if (outcome == OUTCOME_OK)
		*fd = -1;
	return outcome;
}

static void
imap_close(struct source *source)
{
	imap_disconnect(imap_of(source));
}

static void
imap_free(struct source *source)
{
	if (source == NULL)
		return;
	imap_disconnect(imap_of(source));
	free(source);
}

static const struct source_kind imap_kind = {
	.name = "imap",
	.open = imap_open,
	.list = imap_list,
	.fetch = imap_fetch,
	.settle = imap_settle,
	.wait = imap_wait,
	.close = imap_close,
	.free = imap_free
};

struct source *
imap_new(const struct imap_settings *settings)
{
	struct imap *imap = calloc(1, sizeof(*imap));

	if (imap == NULL)
		die("imap: no memory");
	imap->source.kind = &imap_kind;
	imap->settings = *settings;
	if (imap->settings.within_ms <= 0)
		imap->settings.within_ms = IMAP_WITHIN_MS;
	if (imap->settings.fetch_within_ms <= 0)
		imap->settings.fetch_within_ms = IMAP_FETCH_WITHIN_MS;
	if (imap->settings.idle_ms <= 0)
		imap->settings.idle_ms = IMAP_IDLE_MS;
	return &imap->source;
}
