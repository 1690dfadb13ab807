/*
 * The config in force, as a file; and the table of settings, as a text.
 */
#include "io/config_draft.h"

struct printing {
	struct text *text;
	const void *base;
	int depth;
};

static void print_section(struct printing *printing,
                          const struct section *section);

static void
indent(struct printing *printing)
{
	for (int i = 0; i < printing->depth; i++)
		text_add_char(printing->text, '\t');
}

static void
print_string(struct text *text, const char *string)
{
	text_add_char(text, '"');
	for (; *string != '\0'; string++) {
		if (*string == '"' || *string == '\\')
			text_add_char(text, '\\');
		text_add_char(text, *string);
	}
	text_add_char(text, '"');
}

static void
print_list(struct printing *printing, const char *items, size_t count,
           bool is_days)
{
	text_add(printing->text, "[ ");
	for (size_t i = 0; i < count; i++) {
		const char *item;
		char date[DAY_TEXT_MAX];
		int32_t day;

		if (is_days) {
			memcpy(&day, items + i * sizeof(day), sizeof(day));
			day_format(day, date);
			item = date;
		} else {
			memcpy(&item, items + i * sizeof(item), sizeof(item));
		}
		text_add(printing->text, i > 0 ? ", " : "");
		print_string(printing->text, item);
	}
	text_add(printing->text, " ]");
}

static void
print_windows(struct printing *printing, const char *field)
{
	text_add(printing->text, "[ ");
	for (size_t i = 0; i < GOVERNOR_WINDOWS; i++) {
		int32_t number;

		memcpy(&number, field + i * sizeof(number), sizeof(number));
		text_addf(printing->text, "%s%d", i > 0 ? ", " : "", number);
	}
	text_add(printing->text, " ]");
}

static void
print_roles(struct printing *printing, const struct setting *setting,
            unsigned bits)
{
	bool first = true;

	text_add(printing->text, "[ ");
	for (unsigned i = 0; setting->words[i] != NULL; i++) {
		if ((bits & 1u << i) == 0)
			continue;
		text_addf(printing->text, "%s\"%s\"", first ? "" : ", ",
		          setting->words[i]);
		first = false;
	}
	text_add(printing->text, " ]");
}

static void
print_groups(struct printing *printing, const struct setting *setting,
             const char *items, size_t count)
{
	text_add(printing->text, "(");
	for (size_t i = 0; i < count; i++) {
		struct printing inner = {
			printing->text, items + i * setting->section->size,
			printing->depth + 1 };

		text_add(printing->text, i > 0 ? ",\n" : "\n");
		indent(printing);
		text_add(printing->text, "{\n");
		print_section(&inner, setting->section);
		indent(printing);
		text_add(printing->text, "}");
	}
	text_add(printing->text, ")");
}

/* The number of items, or what stands for "not set" in other kinds: 0. */
static size_t
count_of(const struct printing *printing, const struct setting *setting)
{
	const char *field = (const char *)printing->base + setting->offset;
	const char *count_field = (const char *)printing->base +
	                          setting->count_offset;
	const char *string;
	unsigned bits;
	size_t count;

	switch (setting->kind) {
	case SETTING_NUMBER:
	case SETTING_FLAG:
	case SETTING_WORD:
	case SETTING_CLOCK:
	case SETTING_WINDOWS:
	case SETTING_GROUP:
		return 1;
	case SETTING_ROLES:
		memcpy(&bits, field, sizeof(bits));
		return bits != 0;
	case SETTING_TEXTS:
	case SETTING_ADDRESSES:
	case SETTING_PEOPLE:
	case SETTING_SCHOOLS:
	case SETTING_DATES:
	case SETTING_LIST:
		memcpy(&count, count_field, sizeof(count));
		return count;
	case SETTING_TEXT:
	case SETTING_KEY:
	case SETTING_ADDRESS:
	case SETTING_CHOICE:
	case SETTING_DATE:
	case SETTING_FILE:
	case SETTING_SECRET:
	case SETTING_PERSON:
	case SETTING_SCHOOL:
	case SETTING_VENUE:
	case SETTING_MEETINGS:
	case SETTING_ZONE:
		memcpy(&string, field, sizeof(string));
		return string != NULL;
	}
	return 0;
}

static void
print_scalar(struct printing *printing, const struct setting *setting,
             const char *field)
{
	const char *string;
	int32_t number;
	unsigned word;
	bool flag;

	switch (setting->kind) {
	case SETTING_FLAG:
		memcpy(&flag, field, sizeof(flag));
		text_add(printing->text, flag ? "true" : "false");
		break;
	case SETTING_WORD:
		memcpy(&word, field, sizeof(word));
		print_string(printing->text, setting->words[word]);
		break;
	case SETTING_ROLES:
		memcpy(&word, field, sizeof(word));
		print_roles(printing, setting, word);
		break;
	case SETTING_NUMBER:
		memcpy(&number, field, sizeof(number));
		text_addf(printing->text, "%d", number);
		break;
	case SETTING_CLOCK:
		memcpy(&number, field, sizeof(number));
		text_addf(printing->text, "\"%02d:%02d\"", number / 60,
		          number % 60);
		break;
	case SETTING_TEXT:
	case SETTING_KEY:
	case SETTING_ADDRESS:
	case SETTING_CHOICE:
	case SETTING_DATE:
	case SETTING_FILE:
	case SETTING_SECRET:
	case SETTING_PERSON:
	case SETTING_SCHOOL:
	case SETTING_VENUE:
	case SETTING_MEETINGS:
	case SETTING_ZONE:
		memcpy(&string, field, sizeof(string));
		print_string(printing->text, string);
		break;
	case SETTING_TEXTS:
	case SETTING_ADDRESSES:
	case SETTING_PEOPLE:
	case SETTING_SCHOOLS:
	case SETTING_DATES:
	case SETTING_WINDOWS:
	case SETTING_GROUP:
	case SETTING_LIST:
		break;	/* print_setting's */
	}
}

static void
print_setting(struct printing *printing, const struct setting *setting)
{
	const char *field = (const char *)printing->base + setting->offset;
	size_t count = count_of(printing, setting);
	const char *items = field;

	if (setting->kind == SETTING_GROUP) {
		struct printing inner = { printing->text, printing->base,
		                          printing->depth + 1 };

		text_add(printing->text, "{\n");
		print_section(&inner, setting->section);
		text_add(printing->text, "}");
		return;
	}
	if (!setting->in_place)
		memcpy(&items, field, sizeof(items));
	if (setting->kind == SETTING_LIST)
		print_groups(printing, setting, items, count);
	else if (setting->kind == SETTING_WINDOWS)
		print_windows(printing, field);
	else if (setting->count_offset != 0)
		print_list(printing, items, count,
		           setting->kind == SETTING_DATES);
	else
		print_scalar(printing, setting, field);
}

/* Of an oauth group that is not there nothing is shown, nor of what is unset. */
static bool
is_shown(const struct printing *printing, const struct setting *setting)
{
	const struct config *config = printing->base;

	if (count_of(printing, setting) == 0)
		return false;
	return setting->kind != SETTING_GROUP ||
	       strcmp(setting->name, "oauth") != 0 || config->has_oauth;
}

static void
print_section(struct printing *printing, const struct section *section)
{
	for (size_t i = 0; i < section->count; i++) {
		const struct setting *setting = &section->settings[i];

		if (!is_shown(printing, setting))
			continue;
		indent(printing);
		text_addf(printing->text, "%s = ", setting->name);
		print_setting(printing, setting);
		text_add(printing->text, ";\n");
	}
}

void
config_print(const struct config *config, struct text *text)
{
	struct printing printing = { text, config, 0 };

	print_section(&printing, &settings);
}

/* "a whole number, 1 to 65535; default 60" */
static void
describe_kind(const struct setting *setting, struct text *text)
{
	text_add(text, setting_kind_text(setting->kind));
	for (size_t i = 0; setting->words != NULL &&
	     setting->words[i] != NULL; i++)
		text_addf(text, "%s%s", i == 0 ? ": " : " | ",
		          setting->words[i]);
	if (setting->kind == SETTING_NUMBER)
		text_addf(text, ", %lld to %lld", (long long)setting->least,
		          (long long)setting->most);
	if (setting->required)
		text_add(text, "; required");
	else if (setting->fallback != NULL)
		text_addf(text, "; default %s", setting->fallback);
}

static void
describe(const struct section *section, const char *path, struct text *text)
{
	for (size_t i = 0; i < section->count; i++) {
		const struct setting *setting = &section->settings[i];
		char full[100];

		snprintf(full, sizeof(full), "%s%s%s", path,
		         path[0] != '\0' ? "." : "", setting->name);
		text_addf(text, "%s (", full);
		describe_kind(setting, text);
		text_addf(text, ")\n\t%s\n", setting->text);
		if (setting->section != NULL)
			describe(setting->section, full, text);
	}
}

void
config_describe(struct text *text)
{
	describe(&settings, "", text);
}
