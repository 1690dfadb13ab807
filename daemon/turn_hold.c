/*
 * turn_hold.c - words that may name a student wait for the coordinator's look,
 * and a wish for a name to stay there is kept.
 */
#include "turn_reply.h"

#include "core/privacy.h"

static bool
look(struct judging *judging, struct slice words, const char *writer)
{
	struct turn *turn = judging->turn;
	const char *reasons[PRIVACY_REASONS_MAX];
	size_t count;

	if (!turn->config->privacy.hold_identifiers)
		return false;
	count = privacy_identifiers(words, turn->policy, writer, turn->arena,
	                            reasons);
	for (size_t i = 0; i < count; i++)
		judging_reason(judging, "%s", reasons[i]);
	if (count > 0)
		judging_would(judging, "Hold its words for the coordinator.");
	return count > 0;
}

void
turn_hold_report(struct judging *judging, struct slice words,
                 struct challenge *filed)
{
	const struct report *report = judging->report;
	struct slice all = slice_of(arena_format(judging->turn->arena,
		SLICE_FMT "\n" SLICE_FMT, SLICE_ARG(report->subject),
		SLICE_ARG(words)));

	filed->sensitive = privacy_wants_hidden(all, judging->turn->arena);
	filed->held = look(judging, all, filed->submitters[0].party.name);
	if (filed->held)
		filed->owner[0] = '\0';
}

bool
reply_hold(struct reply *reply)
{
	struct judging *judging = reply->judging;
	struct challenge *challenge = &reply->plan.challenge;
	const char *writer = policy_name(judging->turn->policy,
	                                 judging->sender.address);

	if ((reply->parts & PART_SUBMITTER) == 0)
		return false;
	if (privacy_wants_hidden(reply->words, judging->turn->arena))
		challenge->sensitive = true;
	if (!look(judging, reply->words, writer))
		return false;
	challenge->held = true;
	return true;
}

/* --- what a submitter wrote last --- */

struct newest {
	struct turn *turn;
	const struct challenge *challenge;
	int64_t mail;
};

static enum outcome
note_newest(void *context, const struct mail_row *row, struct why *why)
{
	struct newest *newest = context;
	struct sender sender = { .address = row->from };

	(void)why;
	if (newest->mail != 0 || row->from == NULL ||
	    (row->verdict != VERDICT_REPLY && row->verdict != VERDICT_FILED))
		return OUTCOME_OK;
	sender.person = policy_person(newest->turn->policy,
	                              slice_of(row->from));
	if ((event_parts(newest->turn->policy, newest->challenge, &sender) &
	     PART_SUBMITTER) != 0)
		newest->mail = row->id;
	return OUTCOME_OK;
}

enum outcome
turn_recall_newest(struct turn *turn, const struct challenge *challenge,
                   struct slice *words, struct why *why)
{
	const struct mail_filter about = {
		.challenge = challenge->id, .any_verdict = true,
	};
	struct newest newest = { turn, challenge, 0 };
	enum outcome outcome = store_mail_each(turn->store, &about,
	                                       note_newest, &newest, why);

	*words = slice_of("");
	if (outcome != OUTCOME_OK || newest.mail == 0)
		return outcome;
	return turn_recall_mail(turn, newest.mail, words, why);
}
