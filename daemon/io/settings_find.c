#include "io/settings.h"

enum { NAME_MOST = 40, UNLIKE_MOST = 3, PATH_LENGTH = 160 };

const struct setting *
settings_find(const struct section *section, const char *name)
{
	for (size_t i = 0; i < section->count; i++) {
		if (strcmp(section->settings[i].name, name) == 0)
			return &section->settings[i];
	}
	return NULL;
}

static size_t
least_of(size_t a, size_t b, size_t c)
{
	size_t least = a < b ? a : b;

	return c < least ? c : least;
}

/* How many letters must be changed, added or removed (Levenshtein). */
static size_t
distance(const char *a, const char *b)
{
	size_t row[NAME_MOST + 1];
	size_t length = strlen(b);

	if (strlen(a) > NAME_MOST || length > NAME_MOST)
		return NAME_MOST;
	for (size_t j = 0; j <= length; j++)
		row[j] = j;
	for (size_t i = 1; a[i - 1] != '\0'; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t j = 1; j <= length; j++) {
			size_t change = diagonal + (a[i - 1] != b[j - 1]);

			diagonal = row[j];
			row[j] = least_of(row[j] + 1, row[j - 1] + 1, change);
		}
	}
	return row[length];
}

const char *
settings_nearest(const struct section *section, const char *name)
{
	size_t best = UNLIKE_MOST + 1;
	const char *nearest = NULL;

	for (size_t i = 0; i < section->count; i++) {
		const char *known = section->settings[i].name;
		size_t unlike = distance(name, known);

		if (strlen(name) > 3 && strstr(known, name) != NULL)
			unlike = 1;
		if (unlike < best && unlike * 2 <= strlen(known)) {
			best = unlike;
			nearest = known;
		}
	}
	return nearest;
}

const char *
setting_kind_text(enum setting_kind kind)
{
	static const char *const texts[] = {
		[SETTING_TEXT] = "text",
		[SETTING_KEY] = "a short name",
		[SETTING_ADDRESS] = "an email address",
		[SETTING_CHOICE] = "a word",
		[SETTING_DATE] = "a date",
		[SETTING_FILE] = "a file or folder",
		[SETTING_SECRET] = "a file that holds a secret",
		[SETTING_PERSON] = "the address of one of people",
		[SETTING_SCHOOL] = "one of schools",
		[SETTING_VENUE] = "the key of one of venues",
		[SETTING_MEETINGS] = "a rule for meetings",
		[SETTING_NUMBER] = "a whole number",
		[SETTING_FLAG] = "true or false",
		[SETTING_WORD] = "a word",
		[SETTING_CLOCK] = "a time of day",
		[SETTING_ZONE] = "a time zone",
		[SETTING_TEXTS] = "a list of texts",
		[SETTING_ADDRESSES] = "a list of email addresses",
		[SETTING_PEOPLE] = "a list of addresses of people",
		[SETTING_SCHOOLS] = "a list of schools",
		[SETTING_DATES] = "a list of dates",
		[SETTING_WINDOWS] = "six whole numbers",
		[SETTING_ROLES] = "a list of words",
		[SETTING_GROUP] = "a group",
		[SETTING_LIST] = "a list of groups",
	};

	return texts[kind];
}

static void
each_item(const struct setting *setting, const char *path, void *base,
          settings_visit *visit, void *context)
{
	char *items;
	size_t count;

	memcpy(&items, (char *)base + setting->offset, sizeof(items));
	memcpy(&count, (char *)base + setting->count_offset, sizeof(count));
	for (size_t i = 0; i < count; i++)
		settings_each(setting->section, path,
		              items + i * setting->section->size, visit,
		              context);
}

void
settings_each(const struct section *section, const char *path, void *base,
              settings_visit *visit, void *context)
{
	char full[PATH_LENGTH];

	for (size_t i = 0; i < section->count; i++) {
		const struct setting *setting = &section->settings[i];

		snprintf(full, sizeof(full), "%s%s%s", path,
		         path[0] != '\0' ? "." : "", setting->name);
		visit(context, full, setting, base);
		if (setting->kind == SETTING_GROUP)
			settings_each(setting->section, full, base, visit,
			              context);
		else if (setting->kind == SETTING_LIST)
			each_item(setting, full, base, visit, context);
	}
}
