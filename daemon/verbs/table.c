#include "verbs/verbs.h"

#include "base/utf8.h"

enum { ROWS_FIRST = 64, GAP = 2 };

void
table_init(struct table *table, struct arena *arena, int column_count,
           const char *const *heads)
{
	*table = (struct table){ .column_count = column_count,
	                         .arena = arena };
	for (int i = 0; i < column_count; i++)
		table->heads[i] = heads[i];
}

static void
grow(struct table *table)
{
	size_t size = table->row_size == 0 ? ROWS_FIRST : table->row_size * 2;
	size_t columns = (size_t)table->column_count;
	const char **cells = arena_alloc_array(table->arena, size * columns,
	                                       sizeof(*cells));
	bool *marked = arena_alloc_array(table->arena, size, sizeof(*marked));

	for (size_t i = 0; i < table->row_count * columns; i++)
		cells[i] = table->cells[i];
	for (size_t i = 0; i < table->row_count; i++)
		marked[i] = table->marked[i];
	table->cells = cells;
	table->marked = marked;
	table->row_size = size;
}

void
table_add(struct table *table, bool marked, const char *const *cells)
{
	size_t columns = (size_t)table->column_count;

	if (table->row_count == table->row_size)
		grow(table);
	for (size_t i = 0; i < columns; i++)
		table->cells[table->row_count * columns + i] =
			plain(table->arena, slice_of(cells[i]));
	table->marked[table->row_count++] = marked;
}

static void
print_row(const struct table *table, const char *const *cells,
          const size_t *widths)
{
	for (int i = 0; i < table->column_count; i++) {
		size_t width = utf8_count(slice_of(cells[i]));

		fputs(cells[i], stdout);
		if (i + 1 == table->column_count)
			break;
		for (size_t n = width; n < widths[i] + GAP; n++)
			putchar(' ');
	}
	putchar('\n');
}

void
table_print(const struct table *table, bool is_colored)
{
	size_t columns = (size_t)table->column_count;
	size_t widths[COLUMNS_MOST];

	for (size_t i = 0; i < columns; i++) {
		widths[i] = utf8_count(slice_of(table->heads[i]));
		for (size_t row = 0; row < table->row_count; row++) {
			size_t width = utf8_count(slice_of(
				table->cells[row * columns + i]));

			if (width > widths[i])
				widths[i] = width;
		}
	}
	if (is_colored)
		fputs("\033[1m", stdout);
	print_row(table, table->heads, widths);
	if (is_colored)
		fputs("\033[0m", stdout);
	for (size_t row = 0; row < table->row_count; row++) {
		bool red = is_colored && table->marked[row];

		if (red)
			fputs("\033[31m", stdout);
		print_row(table, table->cells + row * columns, widths);
		if (red)
			fputs("\033[0m", stdout);
	}
}

/*
 * RFC 4180. A cell that a spreadsheet would take for a formula gets an
 * apostrophe: strangers write some of these texts.
 */
static void
print_csv_cell(const char *cell)
{
	/* What a person's table shows for "nothing" is an empty cell here. */
	if (strcmp(cell, "-") == 0)
		return;
	if (cell[0] != '\0' && strchr("=+-@\t", cell[0]) != NULL) {
		printf("\"'");
	} else if (strpbrk(cell, "\",;\n") == NULL) {
		fputs(cell, stdout);
		return;
	} else {
		putchar('"');
	}
	for (; *cell != '\0'; cell++) {
		if (*cell == '"')
			putchar('"');
		putchar(*cell);
	}
	putchar('"');
}

static void
print_csv_row(const struct table *table, const char *const *cells)
{
	for (int i = 0; i < table->column_count; i++) {
		if (i > 0)
			putchar(',');
		print_csv_cell(cells[i]);
	}
	fputs("\r\n", stdout);
}

void
table_print_csv(const struct table *table)
{
	print_csv_row(table, table->heads);
	for (size_t row = 0; row < table->row_count; row++)
		print_csv_row(table, table->cells +
		              row * (size_t)table->column_count);
}

/* C0, DEL and C1 could steer a terminal. */
static bool
is_control(uint32_t character)
{
	return character < 0x20 || (character >= 0x7f && character < 0xa0);
}

const char *
plain(struct arena *arena, struct slice s)
{
	struct text text;
	uint32_t character;
	const char *copy;

	text_init(&text, s.length * 3 + 1);
	while (utf8_next(&s, &character))
		utf8_add(&text, is_control(character) ? ' ' : character);
	copy = arena_string(arena, text_slice(&text));
	text_release(&text);
	return copy;
}

void
print_indented(struct slice s, const char *indent)
{
	struct slice line;

	while (slice_next_line(&s, &line)) {
		struct text text;
		uint32_t character;

		text_init(&text, line.length * 3 + 1);
		while (utf8_next(&line, &character))
			utf8_add(&text, is_control(character) ? ' ' :
			         character);
		if (text.length > 0)
			printf("%s%s\n", indent, text.data);
		else
			putchar('\n');
		text_release(&text);
	}
}
