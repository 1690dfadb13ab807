/* The sample config and the manual page: complete, loadable, the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

#include "io/config.h"
#include "io/paths.h"
#include "io/settings.h"

#include <cmocka.h>	/* last: it has a macro called fail, too */

enum { TEXT_LIMIT = 1024 * 1024, PATH_LENGTH = 1000 };

/* Reads etc/NAME of the checkout. */
static void
read_sample(const char *name, struct text *text)
{
	struct slice conf = slice_of(paths_config());
	char path[PATH_LENGTH];
	char line[1000];
	FILE *file;

	assert_true(slice_ends(conf, "clearway.conf"));
	conf.length -= strlen("clearway.conf");
	snprintf(path, sizeof(path), SLICE_FMT "%s", SLICE_ARG(conf), name);
	file = fopen(path, "r");
	if (file == NULL)
		fail_msg("cannot read %s", path);
	while (fgets(line, sizeof(line), file) != NULL)
		text_add(text, line);
	assert_int_equal(fclose(file), 0);
	assert_false(text->cut);
}

static struct config *
load(const char *path)
{
	struct config *config = NULL;
	struct text faults;
	struct why why;

	text_init(&faults, CONFIG_FAULTS_LIMIT);
	if (config_load(path, &config, &faults, &why) != OUTCOME_OK)
		fail_msg("%s", faults.data);
	text_release(&faults);
	return config;
}

static void
test_sample(void **state)
{
	static const char *const schools[] = {
		"Lincoln Elementary", "Washington Elementary",
		"Roosevelt Middle School", "Franklin Middle School",
		"Jefferson High School", "Cesar Chavez Academy",
		"Sojourner Truth K-8", "Adams Early Childhood Center",
	};
	static const char *const types[] = {
		"staffing", "scheduling", "professional_learning",
		"curriculum_materials", "technology_data", "funding",
		"policy_procedure", "communication", "facilities",
		"family_engagement", "other",
	};
	struct config *config = load(paths_config());
	const struct policy *policy = &config->policy;

	(void)state;
	assert_string_equal(policy->district, "Riverbend Public Schools");
	assert_int_equal(config->mailbox.kind, MAILBOX_IMAP);
	assert_int_equal(policy->school_count, 8);
	for (size_t i = 0; i < 8; i++) {
		assert_string_equal(policy->schools[i].name, schools[i]);
		assert_non_null(policy->schools[i].designee);
	}
	assert_int_equal(policy->type_count, 11);
	for (size_t i = 0; i < 11; i++) {
		assert_string_equal(policy->types[i].key, types[i]);
		assert_non_null(policy->types[i].label_es);
		assert_non_null(policy->types[i].venue);
		assert_int_equal(policy->types[i].authority_count > 0, i < 10);
	}
	assert_true(policy->person_count >= 20);
	assert_true(policy->line_count >= 1);
	config_free(config);
}

/* What a person uncomments must load: the other kinds of servers. */
static void
test_fragments(void **state)
{
	struct slice conf = slice_of(paths_config());
	char path[] = "/tmp/clearway-sample-XXXXXX";
	int fd = mkstemp(path);
	struct text sample;
	struct slice rest;
	struct slice line;
	FILE *file = NULL;
	int fragments = 0;

	(void)state;
	assert_true(fd >= 0);
	close(fd);
	text_init(&sample, TEXT_LIMIT);
	read_sample("clearway.conf", &sample);
	rest = text_slice(&sample);
	while (slice_next_line(&rest, &line)) {
		if (file == NULL && slice_starts(line, "# mailbox = {")) {
			file = fopen(path, "w");
			assert_non_null(file);
		}
		if (file != NULL && slice_starts(line, "#")) {
			fprintf(file, SLICE_FMT "\n", SLICE_ARG(slice_part(
				line, 1, line.length)));
		} else if (file != NULL) {
			fprintf(file, "@include \"" SLICE_FMT
			        "/district.conf\"\n", SLICE_ARG(slice_part(
				conf, 0, conf.length - 14)));
			assert_int_equal(fclose(file), 0);
			file = NULL;
			config_free(load(path));
			fragments++;
		}
	}
	assert_int_equal(fragments, 3);
	text_release(&sample);
	assert_int_equal(unlink(path), 0);
}

/* The manual's entry for a setting, as one line; empty if there is none. */
static void
manual_entry(const struct text *manual, const char *path, struct text *entry)
{
	struct slice rest = text_slice(manual);
	struct slice line;
	char head[PATH_LENGTH + 10];
	bool inside = false;

	text_clear(entry);
	snprintf(head, sizeof(head), ".It Ic %s", path);
	while (slice_next_line(&rest, &line)) {
		if (inside && (slice_starts(line, ".It") ||
		               slice_starts(line, ".El")))
			return;
		if (inside)
			text_addf(entry, SLICE_FMT " ", SLICE_ARG(line));
		if (slice_is(line, head))
			inside = true;
	}
}

static int
check_entry(const struct text *manual, const char *path,
            const struct setting *setting)
{
	char fallback[PATH_LENGTH];
	struct text entry;
	int wrong = 0;

	text_init(&entry, TEXT_LIMIT);
	manual_entry(manual, path, &entry);
	snprintf(fallback, sizeof(fallback), "Default: %s.",
	         setting->fallback != NULL ? setting->fallback : "");
	if (!slice_contains(text_slice(&entry), setting->text)) {
		print_error("%s: \"%s\"\n", path, entry.data);
		wrong = 1;
	}
	if (setting->fallback != NULL &&
	    !slice_contains(text_slice(&entry), fallback)) {
		print_error("%s: not \"%s\"\n", path, fallback);
		wrong = 1;
	}
	for (size_t i = 0; setting->words != NULL &&
	     setting->words[i] != NULL; i++) {
		if (!slice_contains(text_slice(&entry), setting->words[i])) {
			print_error("%s: not %s\n", path, setting->words[i]);
			wrong = 1;
		}
	}
	text_release(&entry);
	return wrong;
}

/* Counts the settings below a section and those the manual gets wrong. */
static void
check_section(const struct text *manual, const struct section *section,
              const char *path, int *count, int *wrong)
{
	for (size_t i = 0; i < section->count; i++) {
		const struct setting *setting = &section->settings[i];
		char full[PATH_LENGTH];

		snprintf(full, sizeof(full), "%s%s%s", path,
		         path[0] != '\0' ? "." : "", setting->name);
		if (path[0] != '\0' || setting->section == NULL) {
			(*count)++;
			*wrong += check_entry(manual, full, setting);
		}
		if (setting->section != NULL)
			check_section(manual, setting->section, full, count,
			              wrong);
	}
}

static void
test_manual(void **state)
{
	struct text manual;
	struct slice rest;
	struct slice line;
	int entries = 0;
	int count = 0;
	int wrong = 0;

	(void)state;
	text_init(&manual, TEXT_LIMIT);
	read_sample("clearway.conf.5", &manual);
	check_section(&manual, &settings, "", &count, &wrong);
	rest = text_slice(&manual);
	while (slice_next_line(&rest, &line))
		entries += slice_starts(line, ".It Ic ");
	assert_int_equal(wrong, 0);
	assert_int_equal(entries, count);
	text_release(&manual);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sample),
		cmocka_unit_test(test_fragments),
		cmocka_unit_test(test_manual),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
