/*
 * turn_agenda.c - what an agenda says, and the letter with it.
 */
#include "turn_agenda.h"

#include "io/markdown.h"

enum { TEXT_LIMIT = 1024 * 1024 };

/* --- what an agenda says --- */

struct gathering {
	struct turn *turn;
	struct agenda *agenda;
	struct agenda_tally tally;
};

static const char *
keep_text(struct turn *turn, const char *text)
{
	return text != NULL ? arena_format(turn->arena, "%s", text) : NULL;
}

static enum outcome
gather_one(void *context, const struct challenge *challenge, struct why *why)
{
	struct gathering *gathering = context;
	struct agenda *agenda = gathering->agenda;
	struct turn *turn = gathering->turn;
	struct letter_item item;

	(void)why;
	agenda_tally_add(&gathering->tally, challenge);
	if (!agenda_item(&agenda->meeting, turn->policy, challenge, &item) ||
	    agenda->item_count == AGENDA_ITEMS_MOST)
		return OUTCOME_OK;
	item.type = keep_text(turn, item.type);
	item.school = keep_text(turn, item.school);
	item.summary = keep_text(turn, item.summary);
	item.owner = keep_text(turn, item.owner);
	agenda->items[agenda->item_count++] = item;
	return OUTCOME_OK;
}

const char *
turn_agenda_keeper(const struct turn *turn, const struct venue *venue)
{
	return policy_acting(turn->policy, venue->keeper);
}

enum outcome
turn_agenda(struct turn *turn, const struct venue *venue, int64_t at,
            bool is_external, int64_t now, struct agenda *agenda,
            struct why *why)
{
	const struct challenge_filter all = {
		.due_by = DAY_NONE, .practice = turn_is_practice(turn),
	};
	struct gathering gathering = { .turn = turn, .agenda = agenda };
	enum outcome outcome;

	*agenda = (struct agenda){
		.venue = venue,
		.items = arena_alloc_array(turn->arena, AGENDA_ITEMS_MOST,
		                           sizeof(*agenda->items)),
	};
	agenda_meeting_init(&agenda->meeting, turn->policy, venue, at, now);
	agenda->meeting.is_external = is_external;
	agenda->meeting.with_practice = turn_is_practice(turn);
	agenda_tally_init(&gathering.tally, turn->policy, now, turn->arena);
	gathering.tally.with_practice = agenda->meeting.with_practice;
	outcome = store_challenge_each(turn->store, &all, gather_one,
	                               &gathering, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	qsort(agenda->items, agenda->item_count, sizeof(*agenda->items),
	      agenda_compare);
	agenda->pattern_count = agenda_patterns(&gathering.tally, venue,
		policy_language(turn->policy, turn_agenda_keeper(turn, venue)),
		turn->arena, &agenda->patterns);
	return OUTCOME_OK;
}

static void
fill_context(struct turn *turn, const struct agenda *agenda,
             struct letter_context *context)
{
	const struct agenda_meeting *meeting = &agenda->meeting;

	letter_context_init(context, turn->policy, meeting->now);
	context->items = agenda->items;
	context->item_count = agenda->item_count;
	context->patterns = agenda->patterns;
	context->pattern_count = agenda->pattern_count;
	context->venue = agenda->venue->name;
	context->external = meeting->is_external;
	context->both = strcmp(agenda->venue->audience, "mixed") == 0;
	context->day = calendar_day(&turn->policy->calendar, meeting->at);
	context->since = meeting->last_day;
}

enum outcome
turn_agenda_text(struct turn *turn, const struct agenda *agenda,
                 struct text *text, struct why *why)
{
	const char *keeper = turn_agenda_keeper(turn, agenda->venue);
	const char *language = policy_language(turn->policy, keeper);
	struct letter_context context;
	struct text subject;
	struct text markdown;
	struct text plain;
	enum outcome outcome;

	fill_context(turn, agenda, &context);
	text_init(&subject, LETTER_SUBJECT_LIMIT);
	text_init(&markdown, LETTER_MARKDOWN_LIMIT);
	text_init(&plain, TEXT_LIMIT);
	outcome = letter_render(turn->templates, LETTER_AGENDA, language,
	                        letter_values(LETTER_AGENDA, turn->policy,
	                                      NULL, keeper, &context,
	                                      turn->arena),
	                        &subject, &markdown, why);
	if (outcome == OUTCOME_OK) {
		static const char heading[] = "\nImplementation Challenges\n";
		struct slice whole;
		size_t start;

		markdown_to_text(text_slice(&markdown), &plain);
		whole = text_slice(&plain);
		start = slice_find(whole, slice_of(heading));
		text_add_slice(text, slice_part(whole, start < whole.length
		               ? start + 1 : 0, whole.length));
	}
	text_release(&plain);
	text_release(&markdown);
	text_release(&subject);
	return outcome;
}

/* --- the agenda letter --- */

static enum outcome
write_version(struct turn *turn, const struct venue *venue, int64_t at,
              bool is_external, int64_t now, struct agenda *agenda,
              int64_t *serial, struct why *why)
{
	struct letter_context context;
	enum outcome outcome = turn_agenda(turn, venue, at, is_external, now,
	                                   agenda, why);

	if (outcome == OUTCOME_OK)
		outcome = store_next_number(turn->store, "letter", serial,
		                            why);
	if (outcome != OUTCOME_OK)
		return outcome;
	fill_context(turn, agenda, &context);
	outcome = turn_write(turn, LETTER_AGENDA, NULL, *serial,
	                     turn_agenda_keeper(turn, venue), &context, NULL,
	                     now, why);
	/* A keeper's address that cannot stand in a mail: clearway check says
	 * so; the other venues' agendas go all the same. */
	return outcome == OUTCOME_BAD ? OUTCOME_OK : outcome;
}

/* Is a word wanted of what came of it? Not of what goes as planned. */
static bool
wants_word(enum letter_item_kind kind)
{
	return kind != ITEM_ADDRESSED && kind != ITEM_UNDER_WAY;
}

static enum outcome
list_items(struct turn *turn, const struct meeting_row *row,
           const struct agenda *agenda, struct why *why)
{
	enum outcome outcome = OUTCOME_OK;

	for (size_t i = 0; outcome == OUTCOME_OK && i < agenda->item_count;
	     i++) {
		const struct letter_item *item = &agenda->items[i];

		if (item->kind != ITEM_ADDRESSED)
			outcome = store_discussion_add(turn->store, row->venue,
				row->day, item->challenge,
				letter_item_name(item->kind), why);
	}
	return outcome;
}

enum outcome
turn_agenda_write(struct turn *turn, const struct venue *venue, int64_t at,
                  int64_t now, struct why *why)
{
	bool for_staff = strcmp(venue->audience, "external") != 0;
	bool for_guests = strcmp(venue->audience, "staff") != 0;
	struct meeting_row row = {
		.day = calendar_day(&turn->policy->calendar, at), .at = at,
		.agenda_at = now, .outcome = MEETING_EMPTY,
	};
	struct agenda agenda = { .item_count = 0 };
	enum outcome outcome = OUTCOME_OK;

	COPY_TEXT(row.venue, slice_of(venue->key));
	if (for_staff)
		outcome = write_version(turn, venue, at, false, now, &agenda,
		                        &row.serial, why);
	if (outcome == OUTCOME_OK && for_guests)
		outcome = write_version(turn, venue, at, true, now, &agenda,
		                        &row.serial_external, why);
	for (size_t i = 0; outcome == OUTCOME_OK && i < agenda.item_count; i++)
		if (wants_word(agenda.items[i].kind))
			row.outcome = MEETING_WAITING;
	if (outcome == OUTCOME_OK)
		outcome = store_meeting_add(turn->store, &row, why);
	return outcome == OUTCOME_OK ? list_items(turn, &row, &agenda, why)
	     : outcome;
}
