#include "io/templates.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>

static const char english[] = "en";

static enum outcome
cannot(struct why *why, const char *what, const char *path)
{
	return fail(why, OUTCOME_SETUP, "%s: cannot %s: %s", path, what,
	            strerror(errno));
}

/* A whole file; one byte more than a template may have shows a longer one. */
static enum outcome
read_file(const char *path, struct arena *arena, struct slice *content,
          struct why *why)
{
	FILE *file = fopen(path, "re");
	const size_t room = TEMPLATE_SOURCE_MAX + 1;
	char *bytes;
	size_t size;
	bool failed;

	if (file == NULL)
		return cannot(why, "read this template", path);
	bytes = arena_alloc(arena, room);
	size = fread(bytes, 1, room, file);
	failed = ferror(file) != 0;
	fclose(file);
	if (failed)
		return cannot(why, "read this template", path);
	*content = (struct slice){ bytes, size };
	return OUTCOME_OK;
}

/* "receipt.md"; other files, such as an editor's, are none of ours. */
static enum outcome
load_letter(const char *folder, const char *file_name, struct arena *arena,
            struct letter_template *letters, struct why *why)
{
	const char *path = arena_format(arena, "%s/%s", folder, file_name);
	struct slice name = slice_of(file_name);
	enum letter_kind kind;
	struct slice source;
	enum outcome outcome;

	if (!slice_ends(name, ".md") || slice_starts(name, "."))
		return OUTCOME_OK;
	if (!letter_parse(slice_part(name, 0, name.length - 3), &kind))
		return fail(why, OUTCOME_SETUP, "%s: there is no letter of "
		            "that name; rename or remove the file", path);
	outcome = read_file(path, arena, &source, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	return letter_template_parse(kind, path, source, arena,
	                             &letters[kind], why);
}

static enum outcome
load_language(const char *folder, const char *language, struct arena *arena,
              struct letter_templates *templates, struct why *why)
{
	const size_t at = templates->language_count;
	const char *path = arena_format(arena, "%s/%s", folder, language);
	enum outcome outcome = OUTCOME_OK;
	struct dirent *entry;
	DIR *dir;

	if (at == LETTER_LANGUAGES_MAX)
		return fail(why, OUTCOME_SETUP, "%s: more than %d languages",
		            folder, LETTER_LANGUAGES_MAX);
	dir = opendir(path);
	if (dir == NULL)
		return cannot(why, "open this folder of templates", path);
	COPY_TEXT(templates->languages[at].name, slice_of(language));
	while (outcome == OUTCOME_OK && (entry = readdir(dir)) != NULL)
		outcome = load_letter(path, entry->d_name, arena,
		                      templates->languages[at].letters, why);
	closedir(dir);
	if (outcome == OUTCOME_OK)
		templates->language_count++;
	return outcome;
}

static enum outcome
check_complete(const char *folder, const struct letter_templates *templates,
               struct why *why)
{
	for (int i = 0; i < LETTER_KINDS; i++)
		if (templates->languages[0].letters[i].body == NULL)
			return fail(why, OUTCOME_SETUP, "%s/%s/%s.md: this "
			            "letter is missing", folder, english,
			            letter_name((enum letter_kind)i));
	return OUTCOME_OK;
}

/* A folder whose name can be a language's: "es", "pt-br". */
static bool
is_language(const char *folder, const struct dirent *entry,
            struct arena *arena)
{
	struct slice name = slice_of(entry->d_name);
	struct stat status;

	if (name.length < 2 || name.length >= LETTER_LANGUAGE_MAX ||
	    slice_is(name, english))
		return false;
	for (size_t i = 0; i < name.length; i++)
		if (!ascii_is_alpha(name.data[i]) &&
		    (i < 2 || name.data[i] != '-'))
			return false;
	return stat(arena_format(arena, "%s/%s", folder, entry->d_name),
	            &status) == 0 && S_ISDIR(status.st_mode);
}

enum outcome
letter_templates_load(const char *folder, struct arena *arena,
                      struct letter_templates *templates, struct why *why)
{
	struct letter_templates *loaded = arena_alloc(arena, sizeof(*loaded));
	struct dirent *entry;
	enum outcome outcome;
	DIR *dir = opendir(folder);

	if (dir == NULL)
		return cannot(why, "open this folder of templates", folder);
	outcome = load_language(folder, english, arena, loaded, why);
	if (outcome == OUTCOME_OK)
		outcome = check_complete(folder, loaded, why);
	while (outcome == OUTCOME_OK && (entry = readdir(dir)) != NULL)
		if (is_language(folder, entry, arena))
			outcome = load_language(folder, entry->d_name, arena,
			                        loaded, why);
	closedir(dir);
	if (outcome == OUTCOME_OK)
		*templates = *loaded;
	return outcome;
}
