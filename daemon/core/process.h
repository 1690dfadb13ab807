/*
 * process.h - the district's written process, as values for its templates: the
 * whole text (document.md), the page for newcomers (process.md) and the
 * request to approve it (approval.md). Pure.
 *
 * All of it comes from the config in force, so the text and what is done can
 * not differ. Names and roles of people stand in it; addresses do not, but the
 * one to write to.
 *
 * Source: DOMAIN.md sections 1 and 5 (C0 to C7, U5, U6).
 */
#ifndef CORE_PROCESS_H
#define CORE_PROCESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/policy.h"
#include "core/value.h"

struct process_team {
	const char *name;
	size_t member_count;
	const char *const *members;	/* addresses */
};

enum process_stage_said {
	PROCESS_SAID_DRAFT, PROCESS_SAID_PRACTICE, PROCESS_SAID_APPROVED
};

struct process_facts {
	const struct policy *policy;
	const char *version;
	enum process_stage_said stage;
	int32_t approved_day;		/* or DAY_NONE */
	const char *approved_by;	/* address, or NULL */
	const char *changed;		/* keys of what differs since it was
	                                   approved, with spaces; or NULL */
	size_t team_count;
	const struct process_team *teams;
	bool show_addresses;
	bool hold_identifiers;
	bool legal_hold;
	int32_t retention_days;
	int32_t review_day;		/* 0: no monthly review */
	int64_t now;
};

/* Sets the members that core/letter_names.c lists for the three letters. */
void process_set_values(const struct process_facts *facts,
                        const char *language, struct arena *arena,
                        struct value *root);

/* "types teams" as people say it: "types of challenges, teams". */
void process_name_sections(const char *keys, const char *language,
                           struct text *out);

/* What a leader answers to the request. */
enum process_answer {
	PROCESS_ANSWER_NONE,		/* no word of it */
	PROCESS_ANSWER_APPROVE,
	PROCESS_ANSWER_NOT,		/* not like this */
	PROCESS_ANSWER_UNCLEAR		/* yes, but */
};

/*
 * APPROVE, "I approve", APRUEBO, ... as the first words, and nothing that
 * takes it back. Only the first lines count.
 */
enum process_answer process_read_answer(struct slice words);

/* Is the whole mail a wish for help: "help", "process?", "ayuda"? Looks at the
 * subject, too, where the text says nothing else. */
bool process_is_asked_for(struct slice subject, struct slice words);

#endif
