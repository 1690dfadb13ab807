#include "core/letter_make.h"

#include "core/tag.h"

static const struct {
	const char *name;
	const char *flag;
	const char *list;	/* of an agenda; NULL: not on one */
} kinds[ITEM_KINDS] = {
	[ITEM_ACCEPT] = { "accept", "is_accept", "new" },
	[ITEM_PLAN] = { "plan", "is_plan", "overdue" },
	[ITEM_DUE_SOON] = { "due soon", "is_due_soon", NULL },
	[ITEM_DUE] = { "due", "is_due", NULL },
	[ITEM_OVERDUE] = { "overdue", "is_overdue", "overdue" },
	[ITEM_UPDATE] = { "update", "is_update", "overdue" },
	[ITEM_ANSWER] = { "answer", "is_answer", "waiting" },
	[ITEM_REPLY] = { "reply", "is_reply", NULL },
	[ITEM_TRIAGE] = { "triage", "is_triage", "new" },
	[ITEM_DECIDE] = { "decide", "is_decide", "decide" },
	[ITEM_NEW] = { "new", "is_new", "new" },
	[ITEM_WAITING] = { "waiting", "is_waiting", "waiting" },
	[ITEM_ADDRESSED] = { "addressed", "is_addressed", "addressed" },
	[ITEM_UNTOUCHED] = { "untouched", "is_untouched", NULL },
	[ITEM_UNDER_WAY] = { "under way", "is_under_way", "underway" },
	[ITEM_OUTCOME] = { "outcome", "is_outcome", NULL },
	[ITEM_GIVEN] = { "given", "is_given", NULL },
	[ITEM_SILENT] = { "silent", "is_silent", "waiting" },
	[ITEM_UNANSWERED] = { "unanswered", "is_unanswered", "overdue" },
	[ITEM_STRANGER] = { "stranger", "is_stranger", "new" },
	[ITEM_HELD] = { "held", "is_held", "new" },
	[ITEM_ESCALATED] = { "escalated", "is_escalated", "decide" },
	[ITEM_BOUNCED] = { "bounced", "is_bounced", "decide" },
	[ITEM_AWAY] = { "away", "is_away", NULL },
};

static const char *const agenda_lists[] = {
	"new", "decide", "overdue", "waiting", "underway", "addressed"
};

const char *
letter_item_name(enum letter_item_kind kind)
{
	return kinds[kind].name;
}

void
letter_set_item_kind(const struct letter_maker *maker, struct value *object,
                     enum letter_item_kind kind)
{
	value_set_bool(maker->arena, object, kinds[kind].flag, true);
}

/* The answers that fit, each as a link that prepares it. */
static void
set_links(const struct letter_maker *maker, struct value *value,
          const struct letter_item *item)
{
	static const struct {
		const char *name;
		const char *body;
		unsigned kinds;		/* 1 << enum letter_item_kind */
	} links[] = {
		{ "link_accept", "ACCEPT", 1u << ITEM_ACCEPT },
		{ "link_decline", "DECLINE ", 1u << ITEM_ACCEPT },
		{ "link_step", "STEP  BY ",
		  1u << ITEM_PLAN | 1u << ITEM_UPDATE },
		{ "link_removed", "REMOVED",
		  1u << ITEM_DUE | 1u << ITEM_OVERDUE | 1u << ITEM_UPDATE },
		{ "link_ask", "ASK ", 1u << ITEM_UNANSWERED },
		{ "link_note", "NOTE ", 1u << ITEM_UPDATE | 1u << ITEM_DECIDE |
		  1u << ITEM_ESCALATED | 1u << ITEM_BOUNCED },
		{ "link_partly", NULL, 1u << ITEM_ANSWER },
		{ "link_no", "NO", 1u << ITEM_ANSWER },
		{ "link_reply", "", 1u << ITEM_REPLY },
		{ "link_owner", "OWNER ", 1u << ITEM_TRIAGE |
		  1u << ITEM_ESCALATED | 1u << ITEM_AWAY },
		{ "link_unconfirmed", "UNCONFIRMED ", 1u << ITEM_SILENT },
		{ "link_followed_up", "FOLLOWED UP by phone on : ",
		  1u << ITEM_SILENT },
	};
	const bool spanish = slice_starts(slice_of(maker->language), "es");

	if (!letter_has(item->code))
		return;
	for (size_t i = 0; i < sizeof(links) / sizeof(links[0]); i++)
		if ((links[i].kinds & 1u << item->kind) != 0)
			letter_set_link(maker, value, links[i].name,
			                item->challenge, item->code,
			                links[i].body != NULL ? links[i].body :
			                spanish ? "EN PARTE" : "PARTLY");
	if (item->kind == ITEM_ANSWER)
		letter_set_link(maker, value, "link_yes", item->challenge,
		                item->code, spanish ? "SÍ" : "YES");
	if (item->step > 0 && (item->kind == ITEM_DUE ||
	    item->kind == ITEM_DUE_SOON || item->kind == ITEM_OVERDUE ||
	    item->kind == ITEM_GIVEN))
		letter_set_link(maker, value, "link_done", item->challenge,
		                item->code, arena_format(maker->arena,
		                "DONE %d", item->step));
}

/* Red, amber or green, with its words; and for whom the reader stands in. */
static void
set_standing(const struct letter_maker *maker, struct value *value,
             const struct letter_item *item)
{
	if (letter_has(item->light)) {
		value_set_string(maker->arena, value, "light", item->light);
		value_set_string(maker->arena, value, "light_why",
		                 item->light_why);
	}
	if (letter_has(item->for_whom))
		value_set_string(maker->arena, value, "for_whom",
		                 policy_name(maker->policy, item->for_whom));
	if (item->first_due != 0)
		letter_set_date(maker, value, "moved_from", item->first_due);
}

static struct value *
item_value(const struct letter_maker *maker, const struct letter_item *item)
{
	struct value *value = value_object(maker->arena);

	letter_set_about(maker, value, item->challenge, item->type,
	                 item->school, item->summary);
	letter_set_item_kind(maker, value, item->kind);
	/* Guests read number, type, school and an approved summary alone. */
	if (maker->context->external)
		return value;
	if (letter_has(item->owner))
		value_set_string(maker->arena, value, "owner",
		                 policy_name(maker->policy, item->owner));
	if (item->step > 0)
		value_set_string(maker->arena, value, "step",
		                 arena_format(maker->arena, "%d",
		                              item->step));
	value_set_string(maker->arena, value, "step_text", item->step_text);
	letter_set_date(maker, value, "due", item->due);
	set_standing(maker, value, item);
	/* The next up the line says who moves it, and need not take it. */
	value_set_bool(maker->arena, value, "is_up",
	               item->kind == ITEM_ACCEPT && letter_has(item->owner) &&
	               !policy_speaks_for(maker->policy, maker->recipient,
	                                  item->owner));
	if (item->since != 0)
		letter_set_date(maker, value, "since", item->since);
	set_links(maker, value, item);
	return value;
}

void
letter_set_items(const struct letter_maker *maker, struct value *root)
{
	const struct letter_context *context = maker->context;
	const bool is_agenda = maker->kind == LETTER_AGENDA;
	size_t count = 0;
	bool is_open = false;
	struct value *lists[sizeof(agenda_lists) / sizeof(agenda_lists[0])];
	const size_t list_count = is_agenda ?
		sizeof(lists) / sizeof(lists[0]) : 1;

	for (size_t l = 0; l < list_count; l++) {
		lists[l] = value_list(maker->arena);
		value_set(root, is_agenda ? agenda_lists[l] : "items",
		          lists[l]);
	}
	for (size_t i = 0; i < context->item_count; i++) {
		const struct letter_item *item = &context->items[i];
		const char *list = kinds[item->kind].list;
		size_t l = 0;

		while (is_agenda && l < list_count &&
		       (list == NULL || strcmp(list, agenda_lists[l]) != 0))
			l++;
		if (l == list_count)
			continue;
		is_open |= item->kind != ITEM_ADDRESSED;
		if (count++ < LETTER_ITEMS_MAX)
			value_append(lists[l], item_value(maker, item));
	}
	if (count > 0)
		value_set_string(maker->arena, root, "count",
		                 arena_format(maker->arena, "%zu", count));
	value_set_bool(maker->arena, root, "one", count == 1);
	value_set_bool(maker->arena, root, "open", is_open);
	if (count > LETTER_ITEMS_MAX)
		value_set_string(maker->arena, root, "more",
		                 arena_format(maker->arena, "%zu",
		                              count - LETTER_ITEMS_MAX));
}
