/*
 * verbs.h - what the operator's tool is made of: its verbs, their options, and
 * what they share.
 *
 * Each verb is one row of the table in clearway.c and one function here. It
 * gets the words after its name, already checked against its own options, and
 * returns an exit code of sysexits(3). What it says to people goes to standard
 * output, aligned and plain; faults go to standard error, each with what to do
 * about it; --json gives the same for programs.
 *
 * A verb that changes anything does so by turn_word or by one transaction of
 * the store, through the same table as a mail does, and then wakes the daemon.
 */
#ifndef VERBS_H
#define VERBS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/fail.h"
#include "turn.h"

enum {
	OPTIONS_MOST = 12,		/* different options of one verb */
	WORDS_MOST = 4096,		/* plain words after the verb */
	TOOL_MEMORY = 256 * 1024 * 1024
};

/* One option a verb takes; a list of them ends with a NULL name. */
struct option_rule {
	const char *name;		/* "--due" */
	const char *value;		/* "DATE"; NULL: it takes none */
	const char *sentence;
};

struct tool;

struct verb {
	const char *name;
	const char *arguments;		/* as usage shows them */
	const char *sentence;		/* what it does, for a list */
	int (*run)(struct tool *tool);
	int words_least;		/* plain words it needs */
	int words_most;
	struct option_rule options[OPTIONS_MOST];
	const char *example;
};

struct tool {
	const struct verb *verb;
	const char *config_path;
	int word_count;
	const char **words;		/* plain words, without the verb */
	const char *values[OPTIONS_MOST];	/* as verb->options; "" where
						   an option takes no value */
	int64_t now;
	bool is_colored;
	struct config *config;		/* NULL until tool_load */
	struct turn turn;
	bool is_open;			/* the turn is */
	char *temporary;		/* folder to remove at the end */
	struct arena *arena;		/* lives as long as the tool */
};

/* --- options.c --- */

/* The words after the verb; false once it has said what is wrong. */
bool options_read(struct tool *tool, int count, char *const *words);
/* The value given, "" for one without, or NULL. Must be in the verb's table. */
const char *option(const struct tool *tool, const char *name);
/* The candidate that the word is a likely slip of, or NULL. */
const char *nearest(const char *word, const char *const *candidates,
                    size_t count);

/* --- tool.c --- */

/* Says it on standard error, as "clearway VERB: ...", and gives the code. */
int tool_fail(const struct tool *tool, int code, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
/* The exit code for that outcome, once its reason is said. */
int tool_told(const struct tool *tool, enum outcome outcome,
              const struct why *why);

/* Reads the config; EX_OK, or the exit code once every fault is said. */
int tool_load(struct tool *tool);
/* tool_load, and opens the store and what else a turn needs. */
int tool_open(struct tool *tool);
/* Likewise; with a passing store where there is none yet. Changes nothing. */
int tool_open_passing(struct tool *tool);
void tool_close(struct tool *tool);

/* Tells a running daemon that there is something to do. */
void tool_wake(const struct tool *tool);

/* Words into values; false once it has said what is wrong. */
bool tool_number(const struct tool *tool, const char *word, const char *what,
                 int64_t *number);
/* "2026-12-05" or an expression such as "next Friday". Needs the config. */
bool tool_date(struct tool *tool, const char *word, int32_t *day);
bool tool_type(const struct tool *tool, const char *word, const char **key);
bool tool_school(const struct tool *tool, const char *word,
                 const char **name);
/* Somebody on the roster, by name or address. */
bool tool_person(const struct tool *tool, const char *word,
                 const char **address);

/* The challenge of the first word; EX_OK, or the code once said. */
int tool_challenge(struct tool *tool, struct challenge *challenge);

/* "2026-12-05 08:00", in the district's time; "" for 0. In the arena. */
const char *tool_time(struct tool *tool, int64_t at);
const char *tool_day(struct tool *tool, int32_t day);	/* "" for DAY_NONE */
/* RFC 3339, or NULL for 0. */
const char *tool_instant(struct tool *tool, int64_t at);

/* The whole file, or standard input for "-"; at most `most` bytes. */
enum outcome tool_read(const char *path, size_t most, struct text *text,
                       struct why *why);
/* An open file with those bytes, which nobody else sees. */
int tool_memory_file(struct slice bytes);

/* --- table.c: aligned columns --- */

enum { COLUMNS_MOST = 10 };

struct table {
	int column_count;
	const char *heads[COLUMNS_MOST];
	size_t row_count;
	size_t row_size;
	const char **cells;		/* row by row */
	bool *marked;			/* rows shown in colour */
	struct arena *arena;
};

void table_init(struct table *table, struct arena *arena, int column_count,
                const char *const *heads);
/* The cells' strings must live as long as the table. */
void table_add(struct table *table, bool marked, const char *const *cells);
/* The last column is as long as it wants. */
void table_print(const struct table *table, bool is_colored);
void table_print_csv(const struct table *table);
/* One line for people: no control characters, whatever somebody wrote. */
const char *plain(struct arena *arena, struct slice s);
/* Lines for people, each indented; controls but line ends are left out. */
void print_indented(struct slice s, const char *indent);

/* --- compose.c: a text as if it had come by mail --- */

/* A mail's bytes with that sender, subject and text. */
void compose_mail(const char *name, const char *address, struct slice subject,
                  struct slice body, struct text *bytes);
/* A summary for the log: the subject, else the first sentence. */
void compose_summary(const struct report *report, struct text *summary);

/* --- the verbs --- */

int verb_add(struct tool *tool);
int verb_agenda(struct tool *tool);
int verb_aside(struct tool *tool);
int verb_backup(struct tool *tool);
int verb_calendar(struct tool *tool);
int verb_check(struct tool *tool);
int verb_config(struct tool *tool);
int verb_doctor(struct tool *tool);
int verb_reconcile(struct tool *tool);
int verb_end(struct tool *tool);
int verb_explain(struct tool *tool);
int verb_followup(struct tool *tool);
int verb_handover(struct tool *tool);
int verb_history(struct tool *tool);
int verb_import(struct tool *tool);
int verb_list(struct tool *tool);
int verb_mail(struct tool *tool);
int verb_note(struct tool *tool);
int verb_out(struct tool *tool);
int verb_outbox(struct tool *tool);
int verb_evidence(struct tool *tool);
int verb_export(struct tool *tool);
int verb_merge(struct tool *tool);
int verb_redact(struct tool *tool);
int verb_process(struct tool *tool);
int verb_render(struct tool *tool);
int verb_retention(struct tool *tool);
int verb_review(struct tool *tool);
int verb_route(struct tool *tool);
int verb_show(struct tool *tool);
int verb_stats(struct tool *tool);
int verb_step(struct tool *tool);
int verb_understand(struct tool *tool);
int verb_verify(struct tool *tool);

#endif
