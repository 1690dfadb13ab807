/*
 * config_draft.h - a config while it is read and checked; for config*.c only.
 *
 * config.c reads the file by libconfig, config_store.c turns what is written
 * there into values, config_check.c looks at them together. Each value's place
 * in the file is remembered by the field it is stored in, so that a check made
 * later can still name the line.
 */
#ifndef IO_CONFIG_DRAFT_H
#define IO_CONFIG_DRAFT_H

#include "io/config.h"
#include "io/settings.h"

enum { DRAFT_FAULTS_MOST = 500 };

struct place {
	const void *field;
	const char *file;
	unsigned line;
};

struct fault {
	const char *file;
	unsigned line;
	size_t serial;
	const char *text;
};

struct draft {
	struct config *config;
	struct arena *arena;		/* the config's own */
	size_t place_count;
	size_t place_size;
	struct place *places;
	size_t fault_count;		/* may be more than are kept */
	struct fault faults[DRAFT_FAULTS_MOST];
};

/* Remembers where the value of that field (or item) is written. */
void draft_place(struct draft *draft, const void *field, const char *file,
                 unsigned line);
bool draft_is_set(const struct draft *draft, const void *field);

/* A fault at the place of that field; NULL: of the file as a whole. */
void draft_fault(struct draft *draft, const void *field, const char *format,
                 ...) __attribute__((format(printf, 3, 4)));
void draft_fault_at(struct draft *draft, const char *file, unsigned line,
                    const char *format, ...)
	__attribute__((format(printf, 4, 5)));
/* Writes the faults in the file's order, one a line. */
void draft_tell(struct draft *draft, struct text *text, struct why *first);

/*
 * Stores what is written, a fault if it is not of the setting's kind. `field`
 * is where a single value goes, or one item of a list.
 */
void draft_store(struct draft *draft, const char *path,
                 const struct setting *setting, struct slice written,
                 void *field);
void draft_store_number(struct draft *draft, const char *path,
                        const struct setting *setting, int64_t number,
                        void *field);
/* Makes room for count items at the setting's offset; returns the first. */
void *draft_store_list(struct draft *draft, const struct setting *setting,
                       size_t count, void *base);
size_t setting_item_size(const struct setting *setting);
/* The defaults of every setting of the section that is not a list of groups. */
void draft_defaults(struct draft *draft, const struct section *section,
                    void *base);

/* References, duplicates, circles, and what each kind of thing needs. */
void draft_check(struct draft *draft);
/* Days without school, the calendar's file and meetings: config_days.c. */
void draft_check_days(struct draft *draft);
/* Those of people alone: config_people.c. */
void draft_check_people(struct draft *draft);

#endif
