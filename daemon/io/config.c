/*
 * The only file that knows libconfig: it walks over what is written and hands
 * each value on by the table of settings.
 *
 * libconfig 1.5 stores 99999999999 (without the suffix L) as some 32-bit
 * number, and reads @include relative to the folder the program was started
 * in. The first can only be caught by the ranges; for the second, the names
 * of included files are made absolute before it sees the text.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <libconfig.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/utf8.h"
#include "io/config_draft.h"

enum {
	ARENA_MOST = 512 * 1024 * 1024,
	EXPANDED_MOST = 2 * CONFIG_SIZE_MOST,
	PATH_TEXT = 200
};

static void read_group(struct draft *draft, const struct section *section,
                       const char *path, const config_setting_t *group,
                       void *base);

static void
place(struct draft *draft, const void *field, const config_setting_t *written)
{
	const char *file = config_setting_source_file(written);

	draft_place(draft, field, file != NULL ? file : draft->config->path,
	            (unsigned)config_setting_source_line(written));
}

/* One value: a setting's, or an item's of its list. */
static void
read_value(struct draft *draft, const char *path,
           const struct setting *setting, const config_setting_t *written,
           void *field)
{
	bool flag;

	place(draft, field, written);
	switch (config_setting_type(written)) {
	case CONFIG_TYPE_STRING:
		draft_store(draft, path, setting,
		            slice_of(config_setting_get_string(written)),
		            field);
		return;
	case CONFIG_TYPE_INT:
	case CONFIG_TYPE_INT64:
		draft_store_number(draft, path, setting,
		                   config_setting_get_int64(written), field);
		return;
	case CONFIG_TYPE_BOOL:
		if (setting->kind == SETTING_FLAG) {
			flag = config_setting_get_bool(written) != 0;
			memcpy(field, &flag, sizeof(flag));
			return;
		}
		break;
	default:	/* a foreign set of numbers, not an enum of ours */
		break;
	}
	draft_fault(draft, field, "%s must be %s", path,
	            setting_kind_text(setting->kind));
}

static bool
is_list_kind(enum setting_kind kind)
{
	return kind == SETTING_TEXTS || kind == SETTING_ADDRESSES ||
	       kind == SETTING_PEOPLE || kind == SETTING_SCHOOLS ||
	       kind == SETTING_DATES || kind == SETTING_ROLES ||
	       kind == SETTING_WINDOWS || kind == SETTING_LIST;
}

static void
refuse_count(struct draft *draft, const char *path,
             const struct setting *setting, int count, const void *field)
{
	if (setting->least == setting->most)
		draft_fault(draft, field, "%s must have %lld items, not %d",
		            path, (long long)setting->most, count);
	else
		draft_fault(draft, field, "%s must have %lld to %lld items, "
		            "not %d", path, (long long)setting->least,
		            (long long)setting->most, count);
}

/* How many items: a single text is a list of one. -1, with a fault: wrong. */
static int
count_items(struct draft *draft, const char *path,
            const struct setting *setting, const config_setting_t *written,
            void *field)
{
	bool groups = setting->kind == SETTING_LIST;
	int type = config_setting_type(written);
	int count = config_setting_length(written);

	if (type == CONFIG_TYPE_STRING && !groups)
		count = 1;
	else if (type != CONFIG_TYPE_LIST &&
	         (groups || type != CONFIG_TYPE_ARRAY)) {
		draft_fault(draft, field, groups
		            ? "%s must be a list of groups: ( { ... }, { ... } )"
		            : "%s must be a list: [ ..., ... ]", path);
		return -1;
	}
	if (count < setting->least || count > setting->most) {
		refuse_count(draft, path, setting, count, field);
		return -1;
	}
	return count;
}

static void
read_list(struct draft *draft, const char *path,
          const struct setting *setting, const config_setting_t *written,
          void *base)
{
	void *field = (char *)base + setting->offset;
	size_t size = setting_item_size(setting);
	char *items;
	int count;

	place(draft, field, written);
	count = count_items(draft, path, setting, written, field);
	if (count <= 0)
		return;
	items = draft_store_list(draft, setting, (size_t)count, base);
	for (int i = 0; i < count; i++) {
		const config_setting_t *item = written;
		char *target = setting->kind == SETTING_ROLES ? items
		               : items + (size_t)i * size;

		if (config_setting_type(written) != CONFIG_TYPE_STRING)
			item = config_setting_get_elem(written, (unsigned)i);
		if (setting->kind != SETTING_LIST) {
			read_value(draft, path, setting, item, target);
			continue;
		}
		place(draft, target, item);
		if (config_setting_is_group(item))
			read_group(draft, setting->section, path, item,
			           target);
		else
			draft_fault(draft, target, "%s must be a list of "
			            "groups: ( { ... }, { ... } )", path);
	}
}

static void
refuse_unknown(struct draft *draft, const struct section *section,
               const char *path, const config_setting_t *written)
{
	const char *name = config_setting_name(written);
	const char *nearest = settings_nearest(section, name);
	const char *dot = path[0] != '\0' ? "." : "";

	place(draft, written, written);
	if (nearest != NULL)
		draft_fault(draft, written, "%s%s%s is not a setting; did you "
		            "mean %s%s%s?", path, dot, name, path, dot,
		            nearest);
	else
		draft_fault(draft, written, "%s%s%s is not a setting; see "
		            "clearway.conf(5)", path, dot, name);
}

static void
read_setting(struct draft *draft, const char *path,
             const struct setting *setting, const config_setting_t *written,
             void *base)
{
	if (is_list_kind(setting->kind)) {
		read_list(draft, path, setting, written, base);
	} else if (setting->kind != SETTING_GROUP) {
		read_value(draft, path, setting, written,
		           (char *)base + setting->offset);
	} else if (config_setting_is_group(written)) {
		place(draft, setting, written);
		read_group(draft, setting->section, path, written, base);
	} else {
		place(draft, setting, written);
		draft_fault(draft, setting, "%s must be a group: %s = { ... };",
		            path, path);
	}
}

/* The depth is that of the table of settings: three. */
static void
read_group(struct draft *draft, const struct section *section,
           const char *path, const config_setting_t *group, void *base)
{
	int length = config_setting_length(group);
	char full[PATH_TEXT];

	if (section->size > 0)
		draft_defaults(draft, section, base);
	for (int i = 0; i < length; i++) {
		const config_setting_t *written =
			config_setting_get_elem(group, (unsigned)i);
		const char *name = config_setting_name(written);
		const struct setting *setting = settings_find(section, name);

		snprintf(full, sizeof(full), "%s%s%s", path,
		         path[0] != '\0' ? "." : "", name);
		if (setting == NULL)
			refuse_unknown(draft, section, path, written);
		else
			read_setting(draft, full, setting, written, base);
	}
	for (size_t i = 0; i < section->count; i++) {
		const struct setting *setting = &section->settings[i];

		if (setting->required &&
		    config_setting_get_member(group, setting->name) == NULL)
			draft_fault(draft, section->size > 0 ? base
			            : path[0] != '\0'
			            ? settings_find(&settings, path) : NULL,
			            "%s%s%s is missing", path,
			            path[0] != '\0' ? "." : "", setting->name);
	}
}

static enum outcome
read_file(const char *path, struct text *text, struct why *why)
{
	char buffer[16 * 1024];
	ssize_t n = 1;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

	if (fd < 0)
		return fail(why, OUTCOME_SETUP, "cannot read %s: %s", path,
		            strerror(errno));
	while (n > 0 && !text->cut) {
		n = read(fd, buffer, sizeof(buffer));
		if (n > 0)
			text_add_slice(text, (struct slice){ buffer,
			                                     (size_t)n });
	}
	close(fd);
	if (n < 0)
		return fail(why, OUTCOME_SETUP, "cannot read %s: %s", path,
		            strerror(errno));
	if (text->cut)
		return fail(why, OUTCOME_SETUP, "%s is larger than %d bytes",
		            path, CONFIG_SIZE_MOST);
	if (memchr(text->data, '\0', text->length) != NULL)
		return fail(why, OUTCOME_SETUP, "%s holds a NUL byte: not a "
		            "text", path);
	return OUTCOME_OK;
}

/* Copies the text with the names of included files made absolute. */
static void
expand_includes(struct draft *draft, struct slice from, struct text *to)
{
	static const char word[] = "@include";
	struct slice line;
	unsigned number = 0;

	while (slice_next_line(&from, &line)) {
		struct slice rest = slice_trim(line);
		const char *name;
		size_t end;

		number++;
		text_add_slice(to, slice_starts(rest, word) ? SLICE("")
		                   : line);
		if (slice_starts(rest, word)) {
			rest = slice_trim(slice_part(rest, sizeof(word) - 1,
			                             rest.length));
			rest = slice_part(rest, 1, rest.length);
			end = slice_find_char(rest, '"');
			rest = slice_part(rest, 0, end);
			name = slice_starts(rest, "/")
			       ? arena_string(draft->arena, rest)
			       : arena_format(draft->arena, "%s/" SLICE_FMT,
			                      draft->config->folder,
			                      SLICE_ARG(rest));
			if (access(name, R_OK) != 0)
				draft_fault_at(draft, draft->config->path,
				               number, "cannot include %s: %s",
				               name, strerror(errno));
			else
				text_addf(to, "%s \"%s\"", word, name);
		}
		text_add_char(to, '\n');
	}
}

static void
parse(struct draft *draft, const char *text)
{
	config_t file;

	config_init(&file);
	if (config_read_string(&file, text) == CONFIG_TRUE) {
		read_group(draft, &settings, "", config_root_setting(&file),
		           draft->config);
	} else {
		const char *where = config_error_file(&file);

		draft_fault_at(draft, where != NULL ? where
		               : draft->config->path,
		               (unsigned)config_error_line(&file),
		               "%s; look for a missing ; or , or \" here or "
		               "just before", config_error_text(&file));
	}
	config_destroy(&file);
}

static struct draft *
draft_new(const char *path)
{
	struct arena *arena = arena_new(ARENA_MOST);
	struct draft *draft = calloc(1, sizeof(*draft));
	struct config *config = arena_alloc(arena, sizeof(*config));
	char absolute[PATH_MAX];
	char *slash;

	if (draft == NULL)
		die("no memory left for reading %s", path);
	if (realpath(path, absolute) == NULL)
		copy_text(absolute, sizeof(absolute), slice_of(path));
	config->path = arena_format(arena, "%s", absolute);
	slash = strrchr(absolute, '/');
	if (slash != NULL)
		*(slash == absolute ? slash + 1 : slash) = '\0';
	config->folder = slash != NULL ? arena_format(arena, "%s", absolute)
	                 : ".";
	config->arena = arena;
	config->governor = governor_default;
	draft->config = config;
	draft->arena = arena;
	return draft;
}

enum outcome
config_load(const char *path, struct config **config, struct text *faults,
            struct why *why)
{
	struct draft *draft = draft_new(path);
	struct config *loaded = draft->config;
	struct text raw;
	struct text expanded;
	enum outcome outcome;

	text_init(&raw, CONFIG_SIZE_MOST);
	text_init(&expanded, EXPANDED_MOST);
	outcome = read_file(path, &raw, why);
	if (outcome == OUTCOME_OK) {
		draft_defaults(draft, &settings, loaded);
		expand_includes(draft, text_slice(&raw), &expanded);
		if (draft->fault_count == 0)
			parse(draft, expanded.data);
		if (loaded->policy.person_count > 0)
			draft_check(draft);
		if (draft->fault_count > 0) {
			draft_tell(draft, faults, why);
			outcome = OUTCOME_SETUP;
		}
	} else if (faults != NULL && why != NULL) {
		text_addf(faults, "%s\n", why->text);
	}
	text_release(&raw);
	text_release(&expanded);
	free(draft);
	if (outcome == OUTCOME_OK)
		*config = loaded;
	else
		config_free(loaded);
	return outcome;
}

void
config_free(struct config *config)
{
	if (config != NULL)
		arena_free(config->arena);
}
