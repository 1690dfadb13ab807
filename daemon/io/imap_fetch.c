#include "io/imap_session.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

enum { BYTES_BESIDE = 64 * 1024 };	/* of the answer, around the mail */

/* One mail on its way from the connection into the file. */
struct receipt {
	int fd;
	int64_t size;		/* written */
	bool cut;
	int error;		/* errno of a write, or 0 */
	int64_t uid;		/* asked for */
	int answers;		/* with that mail */
};

static void
receipt_write(struct receipt *receipt, const char *bytes, size_t length)
{
	while (length > 0 && receipt->error == 0) {
		ssize_t n = pwrite(receipt->fd, bytes, length, receipt->size);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			receipt->error = n < 0 ? errno : ENOSPC;
			return;
		}
		receipt->size += n;
		bytes += n;
		length -= (size_t)n;
	}
}

/* libetpan calls this with each piece of a body as it comes. */
static bool
receive(int type, struct mailimap_msg_att_body_section *section,
        const char *bytes, size_t length, void *context)
{
	struct receipt *receipt = context;
	int64_t room = SOURCE_MAIL_MOST - receipt->size;

	(void)section;
	if (type != MAILIMAP_MSG_ATT_BODY_SECTION)
		return false;
	if ((int64_t)length > room) {
		receipt->cut = true;
		length = (size_t)room;
	}
	receipt_write(receipt, bytes, length);
	return receipt->error == 0;
}

static void
count_mail(void *context, const struct imap_answer *answer)
{
	struct receipt *receipt = context;

	if (answer->bodies > 0 && answer->uid == receipt->uid)
		receipt->answers += answer->bodies;
	else if (answer->bodies > 0)
		receipt->answers += 2;	/* not what was asked for */
}

/*
 * BODY.PEEK[] marks nothing as read. One byte more than the limit is asked
 * for: so the server sends no more than that of a larger mail, and it shows.
 */
static enum outcome
imap_receive(struct imap *imap, struct receipt *receipt, struct why *why)
{
	struct mailimap_fetch_type *items;
	struct mailimap_section *section = mailimap_section_new(NULL);
	struct mailimap_fetch_att *body;
	enum outcome outcome;

	body = mailimap_fetch_att_new_body_peek_section_partial(section, 0,
		SOURCE_MAIL_MOST + 1);
	items = mailimap_fetch_type_new_fetch_att_list_empty();
	if (section == NULL || body == NULL || items == NULL ||
	    mailimap_fetch_type_new_fetch_att_list_add(items,
	    mailimap_fetch_att_new_uid()) != MAILIMAP_NO_ERROR ||
	    mailimap_fetch_type_new_fetch_att_list_add(items, body) !=
	    MAILIMAP_NO_ERROR)
		die("imap: no memory");
	mailimap_set_msg_body_handler(imap->session, receive, receipt);
	curlstream_begin(imap->stream, imap->settings.fetch_within_ms,
	                 (int64_t)SOURCE_MAIL_MOST + BYTES_BESIDE);
	outcome = imap_uid_fetch(imap,
		mailimap_set_new_single((uint32_t)receipt->uid), items,
		"fetching a mail", count_mail, receipt, why);
	if (imap->session != NULL)
		mailimap_set_msg_body_handler(imap->session, NULL, NULL);
	return outcome;
}

enum outcome
imap_fetch(struct source *source, int64_t uid, int fd, int64_t *size,
           bool *cut, struct why *why)
{
	struct imap *imap = (struct imap *)source;
	struct receipt receipt = { .fd = fd, .uid = uid };
	enum outcome outcome = imap_is_open(imap, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (uid <= 0 || uid > UINT32_MAX)
		return fail(why, OUTCOME_BAD, "no mail can have the UID %lld",
		            (long long)uid);
	outcome = imap_receive(imap, &receipt, why);
	if (receipt.error != 0) {
		imap_disconnect(imap);
		return fail(why, OUTCOME_LATER, "mail %lld: cannot be written "
		            "here: %s", (long long)uid,
		            strerror(receipt.error));
	}
	/* A server that knows no partial fetch sends all of a larger mail. */
	if (outcome == OUTCOME_LATER && receipt.cut &&
	    receipt.size == SOURCE_MAIL_MOST)
		receipt.answers = 1;
	else if (outcome != OUTCOME_OK)
		return fail_within(why, outcome, "mail %lld", (long long)uid);
	if (receipt.answers == 0)
		return fail(why, OUTCOME_BAD, "mail %lld is not there any "
		            "more", (long long)uid);
	if (receipt.answers > 1) {
		imap_disconnect(imap);
		return fail(why, OUTCOME_LATER, "mail %lld: the server sent "
		            "another one", (long long)uid);
	}
	*size = receipt.size;
	*cut = receipt.cut;
	return OUTCOME_OK;
}
