#include "io/imap_folder.h"

#include <stdint.h>
#include <string.h>

#include "base/str.h"
#include "base/utf8.h"

/* Base64 with "," for "/", of UTF-16 with the high byte first. */
static const char DIGITS[] =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

/* A run of characters that are not ASCII, being written. */
struct run {
	bool open;
	uint32_t bits;		/* not written yet, at the lower end */
	unsigned count;		/* of them: 0, 2 or 4 */
};

static void
run_add_unit(struct run *run, uint32_t unit, struct text *text)
{
	if (!run->open)
		text_add_char(text, '&');
	run->open = true;
	run->bits = run->bits << 16 | unit;
	run->count += 16;
	while (run->count >= 6) {
		run->count -= 6;
		text_add_char(text, DIGITS[run->bits >> run->count & 63]);
	}
	run->bits &= (1u << run->count) - 1;
}

static void
run_end(struct run *run, struct text *text)
{
	if (run->open && run->count > 0)
		text_add_char(text, DIGITS[run->bits << (6 - run->count) & 63]);
	if (run->open)
		text_add_char(text, '-');
	*run = (struct run){ .open = false };
}

static void
spell_character(struct run *run, uint32_t character, struct text *text)
{
	if (character < 0x7f) {
		run_end(run, text);
		text_add_char(text, (char)character);
		if (character == '&')
			text_add_char(text, '-');
	} else if (character < 0x10000) {
		run_add_unit(run, character, text);
	} else {
		character -= 0x10000;
		run_add_unit(run, 0xd800 | character >> 10, text);
		run_add_unit(run, 0xdc00 | (character & 0x3ff), text);
	}
}

bool
imap_folder_spell(const char *name, char *spelled, size_t size)
{
	struct slice rest = slice_of(name);
	struct run run = { .open = false };
	bool sane = !slice_is_empty(rest) && utf8_is_valid(rest);
	uint32_t character;
	struct text text;

	text_init(&text, IMAP_FOLDER_MAX);
	while (sane && utf8_next(&rest, &character)) {
		sane = character >= ' ' && character != '*' &&
		       character != '%' &&
		       !(character >= 0x7f && character < 0xa0);
		spell_character(&run, character, &text);
	}
	run_end(&run, &text);
	sane = sane && !text.cut && copy_text(spelled, size, text_slice(&text));
	text_release(&text);
	return sane;
}
