#include "io/imap_session.h"

#include "base/day.h"

/* INTERNALDATE to seconds UTC; 0 if it is no date. */
static int64_t
seconds_of(const struct mailimap_date_time *date)
{
	struct civil civil;
	int64_t zone;		/* minutes */
	int64_t seconds;

	if (date == NULL)
		return 0;
	civil = (struct civil){ .year = date->dt_year,
	                        .month = date->dt_month,
	                        .day = date->dt_day };
	if (!civil_is_valid(civil) || date->dt_hour < 0 || date->dt_hour > 23 ||
	    date->dt_min < 0 || date->dt_min > 59 || date->dt_sec < 0 ||
	    date->dt_sec > 60 || date->dt_zone < -2400 || date->dt_zone > 2400)
		return 0;
	zone = (int64_t)(date->dt_zone / 100) * 60 + date->dt_zone % 100;
	seconds = (int64_t)day_of(civil) * 86400 +
	          (int64_t)date->dt_hour * 3600 +
	          ((int64_t)date->dt_min - zone) * 60 + date->dt_sec;
	return seconds > 0 ? seconds : 0;
}

static void
take_item(struct imap_answer *answer,
          const struct mailimap_msg_att_static *item)
{
	switch (item->att_type) {
	case MAILIMAP_MSG_ATT_UID:
		answer->uid = item->att_data.att_uid;
		break;
	case MAILIMAP_MSG_ATT_RFC822_SIZE:
		answer->size = item->att_data.att_rfc822_size;
		break;
	case MAILIMAP_MSG_ATT_INTERNALDATE:
		answer->received_at = seconds_of(
			item->att_data.att_internal_date);
		break;
	case MAILIMAP_MSG_ATT_BODY_SECTION:
		answer->bodies++;
		break;
	default:	/* an int of libetpan: nothing that was asked for */
		break;
	}
}

static struct imap_answer
answer_of(const struct mailimap_msg_att *mail)
{
	struct imap_answer answer = { 0 };

	for (clistiter *i = clist_begin(mail->att_list); i != NULL;
	     i = clist_next(i)) {
		const struct mailimap_msg_att_item *item = clist_content(i);

		if (item->att_type == MAILIMAP_MSG_ATT_ITEM_STATIC &&
		    item->att_data.att_static != NULL)
			take_item(&answer, item->att_data.att_static);
	}
	return answer;
}

enum outcome
imap_uid_fetch(struct imap *imap, struct mailimap_set *set,
               struct mailimap_fetch_type *items, const char *doing,
               void (*visit)(void *context, const struct imap_answer *answer),
               void *context, struct why *why)
{
	clist *mails = NULL;
	int code;

	if (set == NULL || items == NULL)
		die("imap: no memory");
	code = mailimap_uid_fetch(imap->session, set, items, &mails);
	mailimap_fetch_type_free(items);
	mailimap_set_free(set);
	if (code == MAILIMAP_NO_ERROR) {
		for (clistiter *i = clist_begin(mails); i != NULL;
		     i = clist_next(i)) {
			struct imap_answer answer = answer_of(clist_content(i));

			visit(context, &answer);
		}
		mailimap_fetch_list_free(mails);
	}
	return imap_result(imap, code, doing, why);
}
