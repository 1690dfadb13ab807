/*
 * store_review.h - monthly reviews of the log, versions of the written
 * process, and who was introduced to it. Errors as in io/store.h.
 */
#ifndef IO_STORE_REVIEW_H
#define IO_STORE_REVIEW_H

#include "io/store.h"

/* --- reviews --- */

struct review_row {
	int64_t id;		/* 0: there is none */
	int32_t month;		/* 12 * year + month - 1 */
	int64_t asked_at;
	int64_t reminded_at;
	int64_t done_at;	/* 0: not reviewed */
	char done_by[ADDRESS_MAX];
	int64_t marks;
};

enum outcome store_review_find(struct store *store, int32_t month,
                               struct review_row *row, struct why *why);
/* The newest one that was done; row->id 0: none ever. */
enum outcome store_review_last(struct store *store, struct review_row *row,
                               struct why *why);
/* The month's row, made if it is not there. */
enum outcome store_review_open(struct store *store, int32_t month,
                               int64_t *id, struct why *why);
enum outcome store_review_asked(struct store *store, int64_t id, int64_t now,
                                bool again, struct why *why);
enum outcome store_review_done(struct store *store, int64_t id, int64_t now,
                               const char *by, struct why *why);
typedef enum outcome store_review_visit(void *context,
                                        const struct review_row *row,
                                        struct why *why);
enum outcome store_review_each(struct store *store, int32_t from_month,
                               store_review_visit *visit, void *context,
                               struct why *why);	/* oldest first */

struct review_mark {
	int64_t review;
	int64_t challenge;
	int64_t at;
	const char *by;		/* address, or "operator" */
	const char *note;	/* may be empty */
};

enum outcome store_review_mark(struct store *store,
                               const struct review_mark *mark,
                               struct why *why);
/* When it was last marked, in any review; 0: never. */
enum outcome store_review_marked(struct store *store, int64_t challenge,
                                 int64_t *at, struct why *why);
typedef enum outcome store_review_mark_visit(void *context,
                                             const struct review_mark *mark,
                                             struct why *why);
enum outcome store_review_marks(struct store *store, int64_t review,
                                store_review_mark_visit *visit, void *context,
                                struct why *why);

/* --- the written process --- */

struct process_row {
	int64_t id;		/* 0: there is none */
	const char *version;
	const char *stage;	/* "draft", "practice", "approved" */
	int64_t at;
	const char *by;		/* address; empty: by the config */
	const char *fingerprint;
	const char *sections;	/* "types 3f2a...", a line each */
	const char *text_sha256;
	const char *text;	/* Markdown */
};

enum outcome store_process_add(struct store *store,
                               const struct process_row *row, int64_t *id,
                               struct why *why);
/* The newest, of that stage (NULL: of any). */
enum outcome store_process_last(struct store *store, const char *stage,
                                struct arena *arena, struct process_row *row,
                                struct why *why);
typedef enum outcome store_process_visit(void *context,
                                         const struct process_row *row,
                                         struct why *why);
enum outcome store_process_each(struct store *store, struct arena *arena,
                                store_process_visit *visit, void *context,
                                struct why *why);	/* oldest first */

enum outcome store_introduced(struct store *store, const char *person,
                              bool *was, struct why *why);
enum outcome store_introduce(struct store *store, const char *person,
                             int64_t now, struct why *why);

/* --- for figures --- */

/* How many letters of that kind were made in that time. */
enum outcome store_letters_made(struct store *store, const char *kind,
                                int64_t from_at, int64_t until_at,
                                int64_t *count, struct why *why);

/* To that person since then, whatever became of them. */
enum outcome store_letters_made_to(struct store *store, const char *recipient,
                                   const char *kind, int64_t from_at,
                                   int64_t *count, struct why *why);

#endif
