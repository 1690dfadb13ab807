/*
 * letter_make.h - what the parts of letter_values share; for letter_*.c only.
 */
#ifndef CORE_LETTER_MAKE_H
#define CORE_LETTER_MAKE_H

#include "core/letter.h"

struct letter_maker {
	enum letter_kind kind;
	const struct policy *policy;
	const struct challenge *challenge;	/* or NULL */
	const char *recipient;
	const struct letter_context *context;
	const char *language;
	struct arena *arena;
	bool to_submitter;
	bool to_owner;
	bool to_coordinator;
	bool to_stand_in;	/* answers for a submitter */
	bool is_inside;		/* one of these three, or district staff */
};

/* Is there something in it? NULL: no. */
bool letter_has(const char *string);

/* Do both addresses belong to one person? */
bool letter_is_same(const struct policy *policy, const char *a,
                    const char *b);

/* The submitter who has that address, or another of the same person's. */
const struct submitter *letter_submitter(const struct policy *policy,
                                         const struct challenge *challenge,
                                         const char *address);

/* Nothing is set for DAY_NONE. */
void letter_set_date(const struct letter_maker *maker, struct value *object,
                     const char *name, int32_t day);

/* A mailto link for that challenge; the body is what the reader would type. */
void letter_set_link(const struct letter_maker *maker, struct value *object,
                     const char *name, int64_t challenge, const char *code,
                     const char *body);

/*
 * number, tag, about, type, school, summary (NULL: not approved). about is
 * the summary with the school, or the type and the school.
 */
void letter_set_about(const struct letter_maker *maker, struct value *object,
                      int64_t challenge, const char *type,
                      const char *school, const char *summary);

/* What struct letter_context brings, as far as this reader may see it. */
void letter_set_context(const struct letter_maker *maker,
                        struct value *root);

/* The lists that a round, an agenda and a review bring. */
void letter_set_items(const struct letter_maker *maker, struct value *root);

/* For whom the reader stands in, who is next up the line. */
void letter_set_people(const struct letter_maker *maker, struct value *root);

/* is_accept, is_due, ...: the one that is true. */
void letter_set_item_kind(const struct letter_maker *maker,
                          struct value *object, enum letter_item_kind kind);

/* The brief, and what of it is still to be asked (core/brief.h). */
void letter_set_brief(const struct letter_maker *maker, struct value *root);

#endif
