#include "core/template.h"

#include "core/template_node.h"

struct parser {
	struct template *template;
	struct slice source;
	size_t at;		/* what lies before is read */
	size_t line;		/* of `at` */
	size_t depth;
	size_t open[TEMPLATE_DEPTH_MAX];	/* sections, by node */
	struct why *why;
};

struct tag_found {
	size_t start;		/* of its braces */
	size_t end;		/* after its braces */
	size_t line;
	char sigil;		/* # ^ / ! & { = > and so on, or 0 */
	struct slice name;
};

static enum outcome
refuse(struct parser *parser, size_t line, const char *what,
       struct slice name)
{
	return fail(parser->why, OUTCOME_SETUP, "%s:%zu: %s \"" SLICE_FMT "\"",
	            parser->template->file, line, what,
	            SLICE_ARG(slice_part(name, 0, 60)));
}

static struct node *
add_node(struct parser *parser, enum node_kind kind, struct slice text,
         size_t line)
{
	struct template *template = parser->template;
	struct node *node = &template->nodes[template->count++];

	*node = (struct node){ .kind = kind, .text = text, .line = line };
	return node;
}

static void
add_text(struct parser *parser, size_t end)
{
	if (end > parser->at)
		add_node(parser, NODE_TEXT,
		         slice_part(parser->source, parser->at, end),
		         parser->line);
}

/* Moves on to `end`, counting the lines passed. */
static void
move_to(struct parser *parser, size_t end)
{
	for (; parser->at < end; parser->at++)
		if (parser->source.data[parser->at] == '\n')
			parser->line++;
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/*
 * Does nothing else stand on the tag's line? Then *start and *end are widened
 * to the whole line with its line end.
 */
static bool
stands_alone(struct slice source, size_t *start, size_t *end)
{
	size_t first = *start;
	size_t last = *end;

	while (first > 0 && is_blank(source.data[first - 1]))
		first--;
	if (first > 0 && source.data[first - 1] != '\n')
		return false;
	while (last < source.length && is_blank(source.data[last]))
		last++;
	if (last + 1 < source.length && source.data[last] == '\r' &&
	    source.data[last + 1] == '\n')
		last++;
	if (last < source.length && source.data[last] != '\n')
		return false;
	*start = first;
	*end = last < source.length ? last + 1 : last;
	return true;
}

static bool
is_name(struct slice name)
{
	if (name.length == 0)
		return false;
	if (slice_is(name, "."))
		return true;
	if (name.data[0] == '.' || name.data[name.length - 1] == '.' ||
	    slice_contains(name, ".."))
		return false;
	for (size_t i = 0; i < name.length; i++)
		if (ascii_is_space(name.data[i]) ||
		    memchr("{}\"'#^/&!=<>", name.data[i], 12) != NULL)
			return false;
	return true;
}

/* Cuts the tag that begins at `start` into sigil and name. */
static enum outcome
read_tag(struct parser *parser, size_t start, struct tag_found *tag)
{
	struct slice rest = slice_part(parser->source, start + 2,
	                               parser->source.length);
	bool triple = slice_starts(rest, "{");
	struct slice close = triple ? SLICE("}}}") : SLICE("}}");
	size_t length = slice_find(rest, close);
	struct slice inside;

	*tag = (struct tag_found){ .start = start, .line = parser->line };
	for (size_t i = parser->at; i < start; i++)
		if (parser->source.data[i] == '\n')
			tag->line++;
	if (length == rest.length)
		return refuse(parser, tag->line, "this tag is never closed:",
		              slice_part(parser->source, start, start + 30));
	tag->end = start + 2 + length + close.length;
	inside = slice_trim(slice_part(rest, triple ? 1 : 0, length));
	if (triple)
		tag->sigil = '{';
	else if (inside.length > 0 &&
	         memchr("#^/!&=><$", inside.data[0], 9) != NULL)
		tag->sigil = inside.data[0];
	if (tag->sigil != 0 && !triple)
		inside = slice_trim(slice_part(inside, 1, inside.length));
	tag->name = inside;
	if (tag->sigil != 0 && memchr("=><$", tag->sigil, 4) != NULL)
		return refuse(parser, tag->line, tag->sigil == '=' ?
		              "tags are always {{ }}; leave out" :
		              "a letter is one file; parts of others cannot "
		              "be put in:", tag->name);
	if (tag->sigil != '!' && !is_name(inside))
		return refuse(parser, tag->line,
		              "a name is one word of letters, digits, _ and "
		              "dots; this is none:", inside);
	return OUTCOME_OK;
}

static enum outcome
open_section(struct parser *parser, const struct tag_found *tag)
{
	if (parser->depth == TEMPLATE_DEPTH_MAX)
		return refuse(parser, tag->line,
		              "too many sections inside each other:",
		              tag->name);
	parser->open[parser->depth++] = parser->template->count;
	add_node(parser, tag->sigil == '#' ? NODE_SECTION : NODE_INVERTED,
	         tag->name, tag->line);
	return OUTCOME_OK;
}

static enum outcome
close_section(struct parser *parser, const struct tag_found *tag)
{
	struct template *template = parser->template;
	struct node *opener;

	if (parser->depth == 0)
		return refuse(parser, tag->line,
		              "this ends a section that was not begun:",
		              tag->name);
	opener = &template->nodes[parser->open[--parser->depth]];
	if (!slice_equal(opener->text, tag->name))
		return fail(parser->why, OUTCOME_SETUP, "%s:%zu: the section "
		            "\"" SLICE_FMT "\" of line %zu must end before \""
		            SLICE_FMT "\" does", template->file, tag->line,
		            SLICE_ARG(opener->text), opener->line,
		            SLICE_ARG(slice_part(tag->name, 0, 60)));
	opener->partner = template->count;
	add_node(parser, NODE_END, tag->name, tag->line)->partner =
		parser->open[parser->depth];
	return OUTCOME_OK;
}

static enum outcome
parse_tag(struct parser *parser, size_t start)
{
	enum outcome outcome = OUTCOME_OK;
	struct tag_found tag;

	outcome = read_tag(parser, start, &tag);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (tag.sigil != 0 && tag.sigil != '{' && tag.sigil != '&')
		stands_alone(parser->source, &tag.start, &tag.end);
	add_text(parser, tag.start);
	if (tag.sigil == '#' || tag.sigil == '^')
		outcome = open_section(parser, &tag);
	else if (tag.sigil == '/')
		outcome = close_section(parser, &tag);
	else if (tag.sigil != '!')
		add_node(parser, tag.sigil == 0 ? NODE_VALUE : NODE_RAW,
		         tag.name, tag.line);
	move_to(parser, tag.end);
	return outcome;
}

static size_t
count_tags(struct slice source)
{
	size_t count = 0;

	for (size_t i = 0; i + 1 < source.length; i++)
		if (source.data[i] == '{' && source.data[i + 1] == '{')
			count++;
	return count;
}

enum outcome
template_parse(const char *file, size_t line, struct slice source,
               struct arena *arena, struct template **template,
               struct why *why)
{
	struct template *made = arena_alloc(arena, sizeof(*made));
	struct parser parser = { .template = made, .line = line, .why = why };
	enum outcome outcome;

	made->file = arena_string(arena, slice_of(file));
	if (source.length > TEMPLATE_SOURCE_MAX)
		return fail(why, OUTCOME_SETUP, "%s: a template of %zu bytes; "
		            "at most %d are taken", file, source.length,
		            TEMPLATE_SOURCE_MAX);
	parser.source = arena_copy(arena, source);
	made->nodes = arena_alloc_array(arena, 2 * count_tags(source) + 1,
	                                sizeof(*made->nodes));
	while (parser.at < source.length) {
		struct slice rest = slice_part(parser.source, parser.at,
		                               source.length);
		size_t start = parser.at + slice_find(rest, SLICE("{{"));

		if (start == source.length) {
			add_text(&parser, start);
			break;
		}
		outcome = parse_tag(&parser, start);
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	if (parser.depth > 0)
		return refuse(&parser,
		              made->nodes[parser.open[parser.depth - 1]].line,
		              "this section is never ended:",
		              made->nodes[parser.open[parser.depth - 1]].text);
	*template = made;
	return OUTCOME_OK;
}
