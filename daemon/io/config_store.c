/*
 * What is written in the file, as values: one function a kind. Each stores or
 * says what would have been right.
 */
#include "base/utf8.h"
#include "io/config_draft.h"
#include "io/secret.h"
#include "io/zone.h"

enum { WORDS_TEXT = 300, HOUR_MINUTES = 60, WINDOW_MOST = 1000000 };

static void
set_string(struct draft *draft, struct slice written, void *field)
{
	const char *string = arena_string(draft->arena, written);

	memcpy(field, &string, sizeof(string));
}

static bool
is_one_line(struct slice s)
{
	for (size_t i = 0; i < s.length; i++) {
		unsigned char c = (unsigned char)s.data[i];

		if (c < 0x20 || c == 0x7F)
			return false;
	}
	return utf8_is_valid(s);
}

static void
store_text(struct draft *draft, const char *path,
           const struct setting *setting, struct slice written, void *field)
{
	bool is_list = setting->kind == SETTING_TEXTS;
	int64_t least = is_list ? 1 : setting->least;
	int64_t most = is_list ? NAME_SIZE - 1 : setting->most;

	if (!is_one_line(written))
		draft_fault(draft, field, "%s must be one line of UTF-8", path);
	else if ((int64_t)written.length < least)
		draft_fault(draft, field, "%s must not be empty", path);
	else if ((int64_t)written.length > most)
		draft_fault(draft, field, "%s is longer than %lld bytes", path,
		            (long long)most);
	else
		set_string(draft, written, field);
}

static void
store_key(struct draft *draft, const char *path, struct slice written,
          void *field)
{
	bool good = written.length > 0 && written.length < KEY_MAX &&
	            ascii_is_alpha(written.data[0]);

	for (size_t i = 0; good && i < written.length; i++) {
		char c = written.data[i];

		good = c == '_' || ascii_is_digit(c) ||
		       (ascii_is_alpha(c) && ascii_lower(c) == c);
	}
	if (good)
		set_string(draft, written, field);
	else
		draft_fault(draft, field, "%s must be lower-case letters, "
		            "digits and _, not \"" SLICE_FMT "\"", path,
		            SLICE_ARG(written));
}

/* Enough to keep commands out of SMTP and headers; the server knows better. */
static bool
is_address(struct slice s)
{
	size_t at = slice_find_char(s, '@');

	if (s.length >= ADDRESS_MAX || at == 0 || at + 1 >= s.length)
		return false;
	for (size_t i = 0; i < s.length; i++) {
		char c = s.data[i];

		if (c <= ' ' || c == 0x7F || (c == '@' && i != at) ||
		    strchr("<>()[]\\,;:\"", c) != NULL)
			return false;
	}
	return !slice_ends(s, ".") && s.data[at + 1] != '.';
}

static void
store_address(struct draft *draft, const char *path, struct slice written,
              void *field)
{
	char *address;

	if (!is_address(written)) {
		draft_fault(draft, field, "%s: \"" SLICE_FMT "\" is not an "
		            "email address", path, SLICE_ARG(written));
		return;
	}
	address = arena_string(draft->arena, written);
	for (char *c = address; *c != '\0'; c++)
		*c = ascii_lower(*c);
	memcpy(field, &address, sizeof(address));
}

static void
list_words(const char *const *words, char text[WORDS_TEXT])
{
	size_t length = 0;

	text[0] = '\0';
	for (size_t i = 0; words[i] != NULL && length < WORDS_TEXT; i++)
		length += (size_t)snprintf(text + length, WORDS_TEXT - length,
		                           "%s%s", i == 0 ? ""
		                           : words[i + 1] == NULL ? " or "
		                           : ", ", words[i]);
}

/* The position in the words, or a fault and -1. */
static int
find_word(struct draft *draft, const char *path, const struct setting *setting,
          struct slice written, const void *field)
{
	char known[WORDS_TEXT];

	for (int i = 0; setting->words[i] != NULL; i++) {
		if (slice_is(written, setting->words[i]))
			return i;
	}
	list_words(setting->words, known);
	draft_fault(draft, field, "%s must be %s, not \"" SLICE_FMT "\"", path,
	            known, SLICE_ARG(written));
	return -1;
}

static void
store_word(struct draft *draft, const char *path,
           const struct setting *setting, struct slice written, void *field)
{
	int found = find_word(draft, path, setting, written, field);
	unsigned value;

	if (found < 0)
		return;
	if (setting->kind == SETTING_CHOICE) {
		memcpy(field, &setting->words[found], sizeof(char *));
		return;
	}
	memcpy(&value, field, sizeof(value));
	value = setting->kind == SETTING_ROLES ? value | 1u << found
	        : (unsigned)found;
	memcpy(field, &value, sizeof(value));
}

static void
store_date(struct draft *draft, const char *path,
           const struct setting *setting, struct slice written, void *field)
{
	int32_t day;

	if (!day_parse(written, &day))
		draft_fault(draft, field, "%s: \"" SLICE_FMT "\" is not a date "
		            "such as 2026-11-26", path, SLICE_ARG(written));
	else if (setting->kind == SETTING_DATES)
		memcpy(field, &day, sizeof(day));
	else
		set_string(draft, written, field);
}

static void
store_clock(struct draft *draft, const char *path, struct slice written,
            void *field)
{
	int64_t hour;
	int64_t minute;
	int32_t value;

	if (written.length != 5 || written.data[2] != ':' ||
	    !slice_to_int64(slice_part(written, 0, 2), 0, 24, &hour) ||
	    !slice_to_int64(slice_part(written, 3, 5), 0, 59, &minute) ||
	    hour * HOUR_MINUTES + minute > 24 * HOUR_MINUTES) {
		draft_fault(draft, field, "%s: \"" SLICE_FMT "\" is not a time "
		            "of day such as 07:30", path, SLICE_ARG(written));
		return;
	}
	value = (int32_t)(hour * HOUR_MINUTES + minute);
	memcpy(field, &value, sizeof(value));
}

static void
store_file(struct draft *draft, const char *path,
           const struct setting *setting, struct slice written, void *field)
{
	const char *name = arena_string(draft->arena, written);
	const char *file = name;
	struct why why;

	if (written.length == 0 || !is_one_line(written)) {
		draft_fault(draft, field, "%s must be the name of a file",
		            path);
		return;
	}
	if (setting->kind == SETTING_SECRET) {
		if (secret_path(name, draft->config->folder, draft->arena,
		                &file, &why) != OUTCOME_OK ||
		    secret_check(file, &why) != OUTCOME_OK) {
			draft_fault(draft, field, "%s: %s", path, why.text);
			return;
		}
	} else if (name[0] != '/') {
		file = arena_format(draft->arena, "%s/%s",
		                    draft->config->folder, name);
	}
	memcpy(field, &file, sizeof(file));
}

static void
store_zone(struct draft *draft, const char *path, struct slice written,
           void *field)
{
	struct calendar *calendar = &draft->config->policy.calendar;
	const char *name = arena_string(draft->arena, written);
	struct zone_change *changes;
	struct why why;
	size_t count;

	if (zone_load(name, draft->arena, &changes, &count, &why) !=
	    OUTCOME_OK) {
		draft_fault(draft, field, "%s: %s", path, why.text);
		return;
	}
	calendar->changes = changes;
	calendar->change_count = count;
	memcpy(field, &name, sizeof(name));
}

/* Only that it is one line; config_days.c has it read, once the days without
 * school are known. */
static void
store_meetings(struct draft *draft, const char *path, struct slice written,
               void *field)
{
	if (is_one_line(written) && written.length > 0)
		set_string(draft, written, field);
	else
		draft_fault(draft, field, "%s must be one line", path);
}

void
draft_store(struct draft *draft, const char *path,
            const struct setting *setting, struct slice written, void *field)
{
	switch (setting->kind) {
	case SETTING_TEXT:
	case SETTING_TEXTS:
		store_text(draft, path, setting, written, field);
		break;
	case SETTING_KEY:
		store_key(draft, path, written, field);
		break;
	case SETTING_ADDRESS:
	case SETTING_ADDRESSES:
		store_address(draft, path, written, field);
		break;
	case SETTING_CHOICE:
	case SETTING_WORD:
	case SETTING_ROLES:
		store_word(draft, path, setting, written, field);
		break;
	case SETTING_DATE:
	case SETTING_DATES:
		store_date(draft, path, setting, written, field);
		break;
	case SETTING_FILE:
	case SETTING_SECRET:
		store_file(draft, path, setting, written, field);
		break;
	case SETTING_CLOCK:
		store_clock(draft, path, written, field);
		break;
	case SETTING_ZONE:
		store_zone(draft, path, written, field);
		break;
	case SETTING_MEETINGS:
		store_meetings(draft, path, written, field);
		break;
	case SETTING_PERSON:	/* looked up once all of them are known */
	case SETTING_PEOPLE:
	case SETTING_SCHOOL:
	case SETTING_SCHOOLS:
	case SETTING_VENUE:
		set_string(draft, written, field);
		break;
	case SETTING_NUMBER:
	case SETTING_FLAG:
	case SETTING_WINDOWS:
	case SETTING_GROUP:
	case SETTING_LIST:
		draft_fault(draft, field, "%s must be %s", path,
		            setting_kind_text(setting->kind));
		break;
	}
}

void
draft_store_number(struct draft *draft, const char *path,
                   const struct setting *setting, int64_t number, void *field)
{
	int32_t value = (int32_t)number;

	bool is_window = setting->kind == SETTING_WINDOWS;
	int64_t least = is_window ? 0 : setting->least;
	int64_t most = is_window ? WINDOW_MOST : setting->most;

	if (setting->kind != SETTING_NUMBER && !is_window)
		draft_fault(draft, field, "%s must be %s", path,
		            setting_kind_text(setting->kind));
	else if (number < least || number > most)
		draft_fault(draft, field, "%s must be a whole number from %lld "
		            "to %lld, not %lld", path, (long long)least,
		            (long long)most, (long long)number);
	else
		memcpy(field, &value, sizeof(value));
}

size_t
setting_item_size(const struct setting *setting)
{
	if (setting->kind == SETTING_LIST)
		return setting->section->size;
	return setting->kind == SETTING_DATES ||
	       setting->kind == SETTING_WINDOWS ? sizeof(int32_t)
	       : sizeof(const char *);
}

void *
draft_store_list(struct draft *draft, const struct setting *setting,
                 size_t count, void *base)
{
	char *field = (char *)base + setting->offset;
	void *items = field;

	if (setting->kind == SETTING_ROLES || setting->kind == SETTING_WINDOWS)
		return field;
	if (!setting->in_place) {
		items = arena_alloc_array(draft->arena, count,
		                          setting_item_size(setting));
		memcpy(field, &items, sizeof(items));
	}
	memcpy((char *)base + setting->count_offset, &count, sizeof(count));
	return items;
}

void
draft_defaults(struct draft *draft, const struct section *section, void *base)
{
	for (size_t i = 0; i < section->count; i++) {
		const struct setting *setting = &section->settings[i];
		void *field = (char *)base + setting->offset;
		struct slice written = slice_of(setting->fallback);
		int64_t number;
		bool flag = slice_is(written, "true");

		if (setting->kind == SETTING_GROUP)
			draft_defaults(draft, setting->section, base);
		else if (setting->fallback == NULL ||
		         setting->kind == SETTING_ZONE)
			continue;	/* a zone is loaded once it is known */
		else if (setting->kind == SETTING_FLAG)
			memcpy(field, &flag, sizeof(flag));
		else if (setting->kind == SETTING_NUMBER &&
		         slice_to_int64(written, setting->least, setting->most,
		                        &number))
			draft_store_number(draft, setting->name, setting,
			                   number, field);
		else
			draft_store(draft, setting->name, setting, written,
			            field);
	}
}
