#include "parsers/trim.h"

#include "parsers/trim_line.h"

static bool
is_text(const struct line *line)
{
	return line->kind == LINE_TEXT;
}

/* Markers, blank lines and rules that stand above them. */
static size_t
back_over_rules(const struct lines *lines, size_t i)
{
	while (i > 0) {
		struct slice words = lines->line[i - 1].words;

		if (!slice_is_empty(words_strip(words, "-_=*")) ||
		    lines->line[i - 1].depth > 0)
			break;
		i--;
	}
	return i;
}

static void
set_part(struct lines *lines, size_t first, size_t end, enum line_part part)
{
	for (size_t i = first; i < end; i++)
		lines->line[i].part = part;
}

/* The end of the quotation that begins at i; blank lines may divide it. */
static size_t
quote_end(const struct lines *lines, size_t i)
{
	size_t end = i;

	for (; i < lines->count; i++) {
		enum line_kind kind = lines->line[i].kind;

		if (lines->line[i].depth > 0 || kind == LINE_QUOTE)
			end = i + 1;
		else if (kind != LINE_BLANK)
			break;
	}
	return end;
}

/* Past the reply headers that stand one below the other. */
static size_t
attributions_end(const struct lines *lines, size_t i)
{
	while (i < lines->count && (lines->line[i].kind == LINE_BLANK ||
	       (lines->line[i].kind == LINE_ATTRIBUTION &&
	        lines->line[i].depth == 0)))
		i++;
	return i;
}

/* Do quote marks stand below the reply headers at line i? */
static bool
is_marked_below(const struct lines *lines, size_t i)
{
	i = attributions_end(lines, i);
	return i < lines->count && (lines->line[i].depth > 0 ||
	                            lines->line[i].kind == LINE_QUOTE);
}

struct walk {
	struct lines *lines;
	bool is_forward;	/* the subject says so */
	bool has_text;		/* new words have been seen */
};

/* What a forward marker on top of a marked quotation makes of it. */
static bool
is_marked_forward(const struct lines *lines, size_t i, size_t end)
{
	for (; i < end; i++) {
		if (lines->line[i].kind == LINE_FORWARD)
			return true;
		if (!slice_is_empty(lines->line[i].words))
			return false;
	}
	return false;
}

/* Everything from line i on belongs to somebody else. */
static size_t
walk_cut(struct walk *walk, size_t i, enum line_part part)
{
	struct lines *lines = walk->lines;

	set_part(lines, back_over_rules(lines, i), lines->count, part);
	return lines->count;
}

/* "See below": the words above line i only point to what stands there. */
static bool
points_below(const struct lines *lines, size_t i)
{
	enum { POINTING_WORDS = 15, POINTING_BYTES = 200 };
	static const char *const phrases[] = {
		"see below", "see the email below", "email below",
		"e-mail below", "message below", "note below", "below email",
		"thread below", "chain below", "forwarding", "passing this on",
		"passing this along", "passing along", "ver abajo",
		"vea abajo", "vean abajo", "vease abajo", "mas abajo",
		"correo de abajo", "les reenvio", "le reenvio", NULL
	};
	size_t count = 0;
	size_t bytes = 0;
	bool points = false;

	for (size_t k = 0; k < i && bytes <= POINTING_BYTES; k++) {
		const struct line *line = &lines->line[k];

		if (line->kind != LINE_TEXT)
			continue;
		bytes += line->words.length;
		if (bytes > POINTING_BYTES)
			return false;
		count += words_count(line->words);
		points = points || words_contain_any(line->words, phrases);
	}
	return points && count <= POINTING_WORDS;
}

/* Takes what stands at line i; returns the line to go on with. */
static size_t
walk_line(struct walk *walk, size_t i)
{
	struct lines *lines = walk->lines;
	struct line *line = &lines->line[i];
	size_t end;

	if (line->depth > 0 || line->kind == LINE_QUOTE) {
		end = quote_end(lines, i);
		set_part(lines, i, end, is_marked_forward(lines, i, end)
		                        ? PART_FORWARDED : PART_QUOTED);
		return end;
	}
	switch (line->kind) {
	case LINE_FORWARD:
		return walk_cut(walk, i, PART_FORWARDED);
	case LINE_HEADERS:
		if (walk->is_forward ||
		    (walk->has_text && points_below(lines, i)))
			return walk_cut(walk, i, PART_FORWARDED);
		if (walk->has_text)
			return walk_cut(walk, i, PART_QUOTED);
		line->part = PART_TEXT;		/* nothing new above it */
		return i + 1;
	case LINE_ATTRIBUTION:
		if (walk->has_text && !is_marked_below(lines, i))
			return walk_cut(walk, i, PART_QUOTED);
		end = attributions_end(lines, i);
		set_part(lines, i, end, is_marked_below(lines, i)
		                        ? PART_QUOTED : PART_TEXT);
		return end;
	case LINE_ORIGINAL:
	case LINE_ABOVE:
		if (walk->has_text)
			return walk_cut(walk, i, PART_QUOTED);
		line->part = PART_TEXT;
		return i + 1;
	case LINE_SIGNATURE:
		line->part = PART_SIGNATURE;
		return i + 1;
	case LINE_TEXT:
		walk->has_text = true;
		line->part = PART_TEXT;
		return i + 1;
	case LINE_BLANK:
	case LINE_QUOTE:
		break;
	}
	line->part = i > 0 ? lines->line[i - 1].part : PART_TEXT;
	return i + 1;
}

/* A run of quoted lines among the writer's own, as the walk left them. */
struct run {
	size_t first;
	size_t end;
	bool has_attribution;
	bool has_marks;
};

static bool
next_run(const struct lines *lines, size_t from, size_t most,
         struct run *run)
{
	size_t i = from;

	while (i < most && lines->line[i].part != PART_QUOTED)
		i++;
	run->first = i;
	run->has_attribution = false;
	run->has_marks = false;
	for (; i < most && (lines->line[i].part == PART_QUOTED ||
	       lines->line[i].kind == LINE_BLANK); i++) {
		if (lines->line[i].kind == LINE_ATTRIBUTION)
			run->has_attribution = true;
		if (lines->line[i].depth > 0)
			run->has_marks = true;
	}
	run->end = i;
	return run->first < most;
}

/*
 * Quotations with answers between them stay in the text, or the answers could
 * not be understood. One quotation alone, with the reply header that a mail
 * program sets above it, is only what is answered; without it, somebody put it
 * there on purpose.
 */
static void
keep_answered_quotes(struct lines *lines)
{
	size_t last = lines->count;
	size_t runs = 0;
	struct run run;
	struct run only = { 0 };

	while (last > 0 && !(is_text(&lines->line[last - 1]) &&
	       lines->line[last - 1].part == PART_TEXT))
		last--;
	for (size_t i = 0; next_run(lines, i, last, &run); i = run.end) {
		if (!run.has_marks)
			continue;
		only = run;
		runs++;
	}
	/* The same quotation going on below the answer. */
	if (runs == 1 && next_run(lines, last, lines->count, &run) &&
	    run.has_marks && !run.has_attribution)
		runs++;
	if (runs == 1 && !only.has_attribution)
		set_part(lines, only.first, only.end, PART_TEXT);
	for (size_t i = 0; runs > 1 && next_run(lines, i, last, &run);
	     i = run.end)
		set_part(lines, run.first, run.end, PART_TEXT);
}

static struct slice
gather(const struct lines *lines, enum line_part part, struct arena *arena)
{
	struct slice gathered = { 0 };
	size_t size = 0;
	char *to;

	for (size_t i = 0; i < lines->count; i++) {
		if (lines->line[i].part == part)
			size += lines->line[i].raw.length + 1;
	}
	to = arena_alloc(arena, size + 1);
	for (size_t i = 0; i < lines->count; i++) {
		struct slice raw = lines->line[i].raw;

		if (lines->line[i].part != part)
			continue;
		if (raw.length > 0)
			memcpy(to + gathered.length, raw.data, raw.length);
		gathered.length += raw.length;
		to[gathered.length++] = '\n';
	}
	gathered.data = to;
	return gathered;
}

/* Without blank lines at its ends; the first line keeps its indentation. */
static struct slice
without_blank_ends(struct slice s)
{
	size_t start = 0;

	s = slice_trim_right(s);
	for (size_t i = 0; i < s.length && ascii_is_space(s.data[i]); i++) {
		if (s.data[i] == '\n')
			start = i + 1;
	}
	return slice_part(s, start, s.length);
}

static bool
has_words(const struct lines *lines, enum line_part part)
{
	for (size_t i = 0; i < lines->count; i++) {
		if (lines->line[i].part == part &&
		    !slice_is_empty(lines->line[i].words))
			return true;
	}
	return false;
}

/* A mail that only passes another one on says what the other one says. */
static void
open_forward(struct lines *lines)
{
	size_t end = lines->headers_end;

	if (lines->headers_first == lines->count ||
	    lines->line[lines->headers_first].part != PART_FORWARDED)
		return;
	if (lines_next(lines, end) == lines->count)
		return;
	set_part(lines, end, lines->count, PART_TEXT);
}

static void
gather_all(struct lines *lines, struct slice whole, struct arena *arena,
           struct trimmed *trimmed)
{
	if (!has_words(lines, PART_TEXT))
		open_forward(lines);
	if (!has_words(lines, PART_TEXT)) {
		set_part(lines, 0, lines->count, PART_TEXT);
		trimmed->text = without_blank_ends(gather(lines, PART_TEXT,
		                                          arena));
		if (slice_is_empty(slice_trim(trimmed->text)))
			trimmed->text = slice_trim(whole);
		return;
	}
	trimmed->text = without_blank_ends(gather(lines, PART_TEXT, arena));
	trimmed->quoted = without_blank_ends(gather(lines, PART_QUOTED,
	                                            arena));
	trimmed->signature = without_blank_ends(gather(lines, PART_SIGNATURE,
	                                               arena));
	trimmed->forwarded = without_blank_ends(gather(lines, PART_FORWARDED,
	                                               arena));
}

/* Where somebody else's words without marks begin, or the count of lines. */
static size_t
first_unmarked(const struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		enum line_kind kind = lines->line[i].kind;

		if (lines->line[i].depth > 0)
			continue;
		if (kind == LINE_HEADERS || kind == LINE_ORIGINAL ||
		    kind == LINE_FORWARD || kind == LINE_ABOVE)
			return i;
		if (kind != LINE_ATTRIBUTION)
			continue;
		if (!is_marked_below(lines, i))
			return i;
		i = attributions_end(lines, i) - 1;
	}
	return lines->count;
}

struct slice
trim_own_words(struct slice text, struct arena *arena)
{
	struct lines lines;
	size_t end;

	lines_split(&lines, text, arena);
	lines_mark(&lines);
	end = first_unmarked(&lines);
	for (size_t i = 0; i < lines.count; i++) {
		const struct line *line = &lines.line[i];
		bool is_own = i < end && line->depth == 0 &&
		              line->kind != LINE_QUOTE &&
		              line->kind != LINE_ATTRIBUTION;

		lines.line[i].part = is_own ? PART_TEXT : PART_QUOTED;
	}
	return without_blank_ends(gather(&lines, PART_TEXT, arena));
}

static void
trim_lines(struct lines *lines, bool is_forward)
{
	struct walk walk = { .lines = lines, .is_forward = is_forward };

	lines_mark(lines);
	lines_mark_feet(lines);
	for (size_t i = 0; i < lines->count;)
		i = walk_line(&walk, i);
	keep_answered_quotes(lines);
}

void
trim_mail(struct slice full_text, bool is_forward, struct arena *arena,
          struct trimmed *trimmed)
{
	struct lines lines;
	struct trimmed result = { 0 };

	lines_split(&lines, full_text, arena);
	trim_lines(&lines, is_forward);
	if (lines.headers_first < lines.count &&
	    lines.line[lines.headers_first].part == PART_FORWARDED) {
		forward_read_address(lines.headers_from, arena,
		                     &result.forwarded_from);
		result.forwarded_subject = arena_copy(arena,
		                                      lines.headers_subject);
	}
	gather_all(&lines, full_text, arena, &result);
	*trimmed = result;
}

void
trim(struct slice full_text, struct arena *arena, struct trimmed *trimmed)
{
	trim_mail(full_text, false, arena, trimmed);
}
