/*
 * settings.h - the table of settings: the one place that says which there
 * are, what they may be, what they are if not set, and what they mean.
 *
 * io/config.c reads a file by it, `clearway config` prints by it, and a test
 * compares it with clearway.conf(5). A setting's value is stored at `offset`
 * of its section's struct (struct config for plain groups; struct person,
 * struct type, ... for the items of lists).
 */
#ifndef IO_SETTINGS_H
#define IO_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

enum setting_kind {
	/* const char * */
	SETTING_TEXT,		/* one line; least..most bytes */
	SETTING_KEY,		/* lower-case letters, digits and _ */
	SETTING_ADDRESS,	/* stored in lower case */
	SETTING_CHOICE,		/* one of words */
	SETTING_DATE,		/* "2026-11-26" */
	SETTING_FILE,		/* stored absolute */
	SETTING_SECRET,		/* a file of a secret: io/secret.h */
	SETTING_PERSON,		/* any address of one; stored as the first */
	SETTING_SCHOOL,		/* name or alias; stored as the name */
	SETTING_VENUE,		/* key */
	SETTING_MEETINGS,	/* DTSTART and RRULE */
	/* others */
	SETTING_NUMBER,		/* int32_t, least..most */
	SETTING_FLAG,		/* bool */
	SETTING_WORD,		/* an enum: the position in words */
	SETTING_CLOCK,		/* "07:30": int32_t, minutes */
	SETTING_ZONE,		/* a time zone: const char *, and its rules */
	/* lists: const X * at offset, size_t at count_offset */
	SETTING_TEXTS,
	SETTING_ADDRESSES,
	SETTING_PEOPLE,
	SETTING_SCHOOLS,
	SETTING_DATES,		/* int32_t days, put in order */
	SETTING_WINDOWS,	/* int32_t[GOVERNOR_WINDOWS], in place */
	SETTING_ROLES,		/* unsigned at offset: bits by position */
	/* groups */
	SETTING_GROUP,		/* { ... } */
	SETTING_LIST		/* ( { ... }, { ... } ) */
};

struct section;

struct setting {
	const char *name;
	enum setting_kind kind;
	bool required;
	bool in_place;		/* a list whose array is inside the struct */
	size_t offset;
	size_t count_offset;
	int64_t least;		/* of the number, the bytes or the items */
	int64_t most;
	const char *fallback;	/* if not set, as it would be written */
	const char *const *words;	/* ends with NULL */
	const struct section *section;
	const char *text;	/* one sentence */
};

struct section {
	const struct setting *settings;
	size_t count;
	size_t size;		/* of an item's struct; 0: a plain group */
};

/* All of the file. */
extern const struct section settings;

const struct setting *settings_find(const struct section *section,
                                    const char *name);
/* The name most like it, or NULL if none is much like it. */
const char *settings_nearest(const struct section *section, const char *name);
const char *setting_kind_text(enum setting_kind kind);

/*
 * Calls visit for each setting of the section, and, below it, for those of its
 * groups: base is where the offsets count from. A visit of a list of groups
 * comes before the visits of its items.
 */
typedef void settings_visit(void *context, const char *path,
                            const struct setting *setting, void *base);
void settings_each(const struct section *section, const char *path,
                   void *base, settings_visit *visit, void *context);

#endif
