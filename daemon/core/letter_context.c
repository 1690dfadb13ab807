#include "core/letter_make.h"
#include "core/tag.h"

#include "base/utf8.h"

#define BIT(kind) (1u << (kind))

enum { NAME_WORD_LEAST = 3 };	/* bytes; "J." hides nothing */

static void
set_quote(const struct letter_maker *maker, struct value *root,
          const char *name, struct slice words)
{
	struct text text;

	words = slice_part(words, 0, utf8_border(words, LETTER_WORDS_MAX));
	text_init(&text, LETTER_MARKDOWN_LIMIT);
	letter_quote_markdown(&text, words);
	if (text.length > 0)
		value_set(root, name, value_markup(maker->arena,
		                                   text_slice(&text)));
	text_release(&text);
}

/* Letters, digits and all that is not ASCII make up words. */
static bool
is_in_word(char c)
{
	return ascii_is_alnum(c) || (unsigned char)c >= 0x80;
}

/* The length of a submitter's name that begins the text; 0: there is none. */
static size_t
name_length(const struct letter_maker *maker, struct slice text)
{
	const struct challenge *challenge = maker->challenge;

	for (int32_t i = 0; i < challenge->submitter_count; i++) {
		const struct party *party = &challenge->submitters[i].party;
		const char *names[2] = { party->name,
			policy_name(maker->policy, party->address) };

		for (size_t n = 0; n < 2; n++) {
			struct slice rest = slice_of(names[n]);
			struct slice word;

			while (slice_next_word(&rest, &word))
				if (word.length >= NAME_WORD_LEAST &&
				    slice_equal_fold(word, slice_part(text, 0,
				                     word.length)) &&
				    (text.length == word.length ||
				     !is_in_word(text.data[word.length])))
					return word.length;
		}
	}
	return 0;
}

/*
 * People sign even what they ask us to keep to ourselves: where the name must
 * stay with the coordinator, it is taken out of the words.
 */
static void
hide_names(const struct letter_maker *maker, struct slice words,
           struct text *out)
{
	bool in_word = false;

	for (size_t i = 0; i < words.length; i++) {
		size_t length = in_word ? 0 : name_length(maker,
			slice_part(words, i, words.length));

		if (length > 0) {
			text_add(out, "[...]");
			i += length - 1;
			in_word = true;
		} else {
			text_add_char(out, words.data[i]);
			in_word = is_in_word(words.data[i]);
		}
	}
}

/* How many bytes at `at` can be a token of ours: "ch42-k7mr...". */
static size_t
token_length(struct slice words, size_t at)
{
	struct slice run;
	struct tag tag;
	size_t end = at;

	if (!slice_starts_fold(slice_part(words, at, words.length), "ch") ||
	    (at > 0 && ascii_is_alnum(words.data[at - 1])))
		return 0;
	while (end < words.length && end - at < TAG_TEXT_MAX &&
	       (ascii_is_alnum(words.data[end]) || words.data[end] == '-'))
		end++;
	run = slice_part(words, at, end);
	return tag_find(run, TAG_IN_BODY, &tag, 1) == 1 &&
	       tag.code[0] != '\0' ? run.length : 0;
}

/*
 * A code in a submitter's words (a quoted letter that nobody recognised) would
 * let whoever reads them speak as the submitter.
 */
static void
hide_codes(struct slice words, struct text *out)
{
	for (size_t at = 0; at < words.length; at++) {
		size_t length = token_length(words, at);

		if (length > 0)
			text_add(out, "[...]");
		else
			text_add_char(out, words.data[at]);
		at += length > 0 ? length - 1 : 0;
	}
}

/*
 * The words of a report or an answer, to those who may read them. Kept to the
 * letters that need them: a template cannot ask for more.
 */
static void
set_words(const struct letter_maker *maker, struct value *root)
{
	const struct letter_context *context = maker->context;
	const unsigned owners = BIT(LETTER_ASSIGNMENT) | BIT(LETTER_ANSWER) |
		BIT(LETTER_REOPENED);
	const unsigned kind = BIT(maker->kind);
	struct slice words = context->words;
	struct text hidden;
	struct text plain;

	if (!((kind & owners) != 0 && maker->to_owner) &&
	    !((kind & (owners | BIT(LETTER_TRIAGE))) != 0 &&
	      maker->to_coordinator))
		return;
	/* What may name a student waits for the coordinator's look. */
	if (maker->challenge != NULL && maker->challenge->held &&
	    !maker->to_coordinator)
		return;
	text_init(&plain, LETTER_MARKDOWN_LIMIT);
	hide_codes(words, &plain);
	words = text_slice(&plain);
	text_init(&hidden, LETTER_MARKDOWN_LIMIT);
	if (maker->challenge != NULL && maker->challenge->sensitive &&
	    !maker->to_coordinator) {
		hide_names(maker, words, &hidden);
		words = text_slice(&hidden);
	}
	set_quote(maker, root, "words", words);
	value_set_bool(maker->arena, root, "words_cut",
	               words.length > LETTER_WORDS_MAX);
	text_release(&hidden);
	text_release(&plain);
}

static void
set_sender(const struct letter_maker *maker, struct value *root)
{
	const struct letter_context *context = maker->context;
	const char *name;

	value_set_bool(maker->arena, root, "unknown", context->is_unknown);
	if (!maker->to_coordinator || !letter_has(context->from))
		return;
	name = policy_name(maker->policy, context->from);
	value_set_string(maker->arena, root, "sender",
	                 slice_is_fold(slice_of(name), context->from) ? name :
	                 arena_format(maker->arena, "%s (%s)", name,
	                              context->from));
}

static void
set_news(const struct letter_maker *maker, struct value *root)
{
	static const struct {
		const char *name;
		unsigned bit;
	} news[] = {
		{ "routed", NEWS_ROUTED }, { "taken", NEWS_TAKEN },
		{ "planned", NEWS_PLANNED }, { "step_done", NEWS_STEP_DONE },
		{ "moved", NEWS_MOVED }, { "escalated", NEWS_ESCALATED },
		{ "decided", NEWS_DECIDED },
		{ "handed_over", NEWS_HANDED_OVER }, { "joined", NEWS_JOINED },
	};

	for (size_t i = 0; i < sizeof(news) / sizeof(news[0]); i++)
		value_set_bool(maker->arena, root, news[i].name,
		               (maker->context->news & news[i].bit) != 0 ||
		               (news[i].bit == NEWS_JOINED &&
		                maker->context->joined));
}

static void
set_similar(const struct letter_maker *maker, struct value *root)
{
	const struct letter_context *context = maker->context;
	const bool is_related = maker->kind == LETTER_TRIAGE;
	struct value *list = value_list(maker->arena);

	for (size_t i = 0; i < context->similar_count; i++) {
		struct value *value = value_object(maker->arena);

		value_set_string(maker->arena, value, "number",
		                 arena_format(maker->arena, "%lld", (long long)
		                 context->similar[i].challenge));
		value_set_string(maker->arena, value, "about",
		                 context->similar[i].about);
		value_set_string(maker->arena, value, "what",
		                 context->similar[i].what);
		value_append(list, value);
	}
	/* Of open ones, the coordinator hears that they may belong together. */
	value_set_bool(maker->arena, root, is_related ? "has_related" :
	               "has_similar", context->similar_count > 0);
	value_set(root, is_related ? "related" : "similar", list);
}

static void
set_lists(const struct letter_maker *maker, struct value *root)
{
	const struct letter_context *context = maker->context;
	struct value *lines = value_list(maker->arena);
	struct value *patterns = value_list(maker->arena);
	struct value *figures = value_list(maker->arena);
	struct value *mails = value_list(maker->arena);
	bool some_done = false;

	for (size_t i = 0; i < context->line_count; i++) {
		struct value *line = value_object(maker->arena);

		value_set_string(maker->arena, line, "text",
		                 context->lines[i].text);
		value_set_bool(maker->arena, line, "done",
		               context->lines[i].done);
		some_done = some_done || context->lines[i].done;
		value_append(lines, line);
	}
	for (size_t i = 0; i < context->pattern_count; i++)
		value_append(patterns, value_string(maker->arena,
			slice_of(context->patterns[i])));
	for (size_t i = 0; i < context->figure_count; i++) {
		struct value *figure = value_object(maker->arena);

		value_set_string(maker->arena, figure, "label",
		                 context->figures[i].label);
		value_set_string(maker->arena, figure, "value",
		                 context->figures[i].value);
		value_append(figures, figure);
	}
	for (size_t i = 0; i < context->mail_count; i++) {
		struct value *mail = value_object(maker->arena);

		value_set_string(maker->arena, mail, "number",
		                 arena_format(maker->arena, "%lld", (long long)
		                              context->mails[i].number));
		value_set_string(maker->arena, mail, "from",
		                 context->mails[i].from);
		value_set_string(maker->arena, mail, "reason",
		                 context->mails[i].reason);
		value_append(mails, mail);
	}
	value_set(root, "mails", mails);
	value_set_bool(maker->arena, root, "has_mails",
	               context->mail_count > 0);
	value_set_bool(maker->arena, root, "review_missed",
	               context->review_missed);
	value_set_string(maker->arena, root, "undo", context->undo);
	value_set(root, "lines", lines);
	value_set_bool(maker->arena, root, "some_done", some_done);
	value_set_bool(maker->arena, root, "has_patterns",
	               context->pattern_count > 0);
	value_set(root, "patterns", patterns);
	value_set(root, "figures", figures);
	value_set_string(maker->arena, root, "month", context->month);
	value_set_string(maker->arena, root, "missed", context->missed);
	value_set_string(maker->arena, root, "note", context->note);
	value_set_bool(maker->arena, root, "attached",
	               context->file_count > 0);
	value_set_string(maker->arena, root, "venue", context->venue);
	value_set_bool(maker->arena, root, "external", context->external);
	value_set_bool(maker->arena, root, "both", context->both);
	letter_set_date(maker, root, "day", context->day);
	letter_set_date(maker, root, "since", context->since);
}

/* Who was silent about what. A submitter is named to the coordinator only. */
static void
set_stuck(const struct letter_maker *maker, struct value *root)
{
	const struct letter_context *context = maker->context;
	struct value *stuck = value_object(maker->arena);

	letter_set_item_kind(maker, stuck, context->stuck);
	value_set(root, "stuck", stuck);
	if (!letter_has(context->stuck_with) || (!maker->to_coordinator &&
	    letter_submitter(maker->policy, maker->challenge,
	                     context->stuck_with) != NULL))
		return;
	value_set_string(maker->arena, root, "stuck_with",
	                 policy_name(maker->policy, context->stuck_with));
}

void
letter_set_context(const struct letter_maker *maker, struct value *root)
{
	const struct letter_context *context = maker->context;

	value_set_bool(maker->arena, root, "reminder", context->reminder);
	set_words(maker, root);
	set_sender(maker, root);
	if (maker->kind == LETTER_QUESTION || maker->kind == LETTER_ANSWER)
		set_quote(maker, root, "question", context->question);
	if (maker->is_inside || maker->kind == LETTER_ALERT)
		set_quote(maker, root, "reason", context->reason);
	if (letter_has(context->passed_by))
		value_set_string(maker->arena, root, "passed_by",
		                 policy_name(maker->policy,
		                             context->passed_by));
	set_news(maker, root);
	value_set_bool(maker->arena, root, "answers", context->answers);
	set_stuck(maker, root);
	set_similar(maker, root);
	set_lists(maker, root);
}
