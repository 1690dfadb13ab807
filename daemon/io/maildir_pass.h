/*
 * maildir_pass.h - the mails of a Maildir as one reading found them, by uid and
 * by age. Part of io/maildir.c; nothing else includes this.
 */
#ifndef IO_MAILDIR_PASS_H
#define IO_MAILDIR_PASS_H

#include <stddef.h>
#include <stdint.h>

#include "base/fail.h"

enum { MAILDIR_SUBFOLDERS = 2 };

extern const char *const MAILDIR_SUBFOLDER[MAILDIR_SUBFOLDERS];

struct maildir_entry {
	int64_t uid;
	int64_t size;
	int64_t modified_ns;	/* since 1970 */
	char *name;		/* of the file */
	uint32_t subfolder;
};

struct maildir_pass {
	struct maildir_entry *entries;	/* by uid */
	uint32_t *order;		/* indexes of entries, by age */
	size_t count;
	size_t size;
};

/* The uid of a file of that name. Kept in the store: it may never change. */
int64_t maildir_uid(const char *name);

/* Reads the open subfolders anew. On failure the pass is empty. */
enum outcome maildir_pass_read(struct maildir_pass *pass,
                               const int subfolders[MAILDIR_SUBFOLDERS],
                               const char *path, struct why *why);
void maildir_pass_release(struct maildir_pass *pass);

/* NULL: not in this pass. */
const struct maildir_entry *maildir_pass_find(const struct maildir_pass *pass,
                                              int64_t uid);

/* The place of the first mail that is younger than one of that age and name. */
size_t maildir_pass_after(const struct maildir_pass *pass,
                          int64_t modified_ns, const char *name);

#endif
