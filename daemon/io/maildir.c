#include "io/maildir.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/str.h"
#include "io/maildir_pass.h"

enum {
	COPY_BYTES = 64 * 1024,
	FOLDER_NAME_MAX = 200
};

struct maildir {
	struct source source;	/* first */
	char *path;
	int folder;		/* descriptors; -1: not open */
	int subfolders[MAILDIR_SUBFOLDERS];
	int notify;
	struct maildir_pass pass;
	/* Where in the pass the caller is: after this one. */
	int64_t given_uid;	/* 0: at its beginning */
	int64_t given_ns;
	char given_name[NAME_MAX + 1];
};

static struct maildir *
maildir_of(struct source *source)
{
	return (struct maildir *)source;
}

static bool
maildir_has_moved(const struct maildir *maildir,
                  const struct maildir_entry *entry)
{
	return faccessat(maildir->subfolders[entry->subfolder], entry->name,
	                 F_OK, AT_SYMLINK_NOFOLLOW) != 0;
}

static enum outcome
maildir_read(struct maildir *maildir, struct why *why)
{
	return maildir_pass_read(&maildir->pass, maildir->subfolders,
	                         maildir->path, why);
}

/*
 * Finds the mail where it is now: others may have flagged it since the pass
 * began, or it came later. NULL in *entry: it is gone.
 */
static enum outcome
maildir_find(struct maildir *maildir, int64_t uid,
             const struct maildir_entry **entry, struct why *why)
{
	const struct maildir_entry *found =
		maildir_pass_find(&maildir->pass, uid);
	enum outcome outcome;

	if (found == NULL || maildir_has_moved(maildir, found)) {
		outcome = maildir_read(maildir, why);
		if (outcome != OUTCOME_OK)
			return outcome;
		found = maildir_pass_find(&maildir->pass, uid);
	}
	*entry = found;
	return OUTCOME_OK;
}

/* --- the methods --- */

static void
close_fd(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

static void
maildir_close(struct source *source)
{
	struct maildir *maildir = maildir_of(source);

	maildir_pass_release(&maildir->pass);
	close_fd(&maildir->notify);
	for (size_t i = 0; i < MAILDIR_SUBFOLDERS; i++)
		close_fd(&maildir->subfolders[i]);
	close_fd(&maildir->folder);
}

static void
maildir_free(struct source *source)
{
	struct maildir *maildir = maildir_of(source);

	if (maildir == NULL)
		return;
	maildir_close(source);
	free(maildir->path);
	free(maildir);
}

/* Opens a folder below, making it if there is none. */
static int
open_folder(int parent, const char *name)
{
	int fd;

	if (mkdirat(parent, name, 0700) != 0 && errno != EEXIST)
		return -1;
	fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return fd;
}

static enum outcome
maildir_open_folders(struct maildir *maildir, struct why *why)
{
	maildir->folder = open(maildir->path,
	                       O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (maildir->folder < 0)
		return fail(why, OUTCOME_SETUP, "the Maildir %s cannot be "
		            "opened: %s", maildir->path, strerror(errno));
	for (size_t i = 0; i < MAILDIR_SUBFOLDERS; i++) {
		maildir->subfolders[i] = openat(maildir->folder,
			MAILDIR_SUBFOLDER[i],
			O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (maildir->subfolders[i] < 0)
			return fail(why, OUTCOME_SETUP, "%s is no Maildir: "
			            "%s/ in it cannot be opened: %s",
			            maildir->path, MAILDIR_SUBFOLDER[i],
			            strerror(errno));
	}
	return OUTCOME_OK;
}

/* From here on arrivals are noticed; without it there is the poll behind. */
static void
maildir_watch(struct maildir *maildir)
{
	char path[PATH_MAX];

	maildir->notify = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	for (size_t i = 0; i < MAILDIR_SUBFOLDERS && maildir->notify >= 0;
	     i++) {
		snprintf(path, sizeof(path), "%s/%s", maildir->path,
		         MAILDIR_SUBFOLDER[i]);
		inotify_add_watch(maildir->notify, path,
		                  IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
	}
}

/* Forgets what was noticed: the pass that begins will find it. */
static void
maildir_drain(const struct maildir *maildir)
{
	char events[4096];

	while (maildir->notify >= 0 &&
	       read(maildir->notify, events, sizeof(events)) > 0)
		;
}

static enum outcome
maildir_open(struct source *source, int64_t *uidvalidity, int64_t *highest_uid,
             struct why *why)
{
	struct maildir *maildir = maildir_of(source);
	enum outcome outcome;

	if (maildir->folder < 0) {
		outcome = maildir_open_folders(maildir, why);
		if (outcome != OUTCOME_OK) {
			maildir_close(source);
			return outcome;
		}
		maildir_watch(maildir);
	}
	*uidvalidity = 0;
	*highest_uid = 0;
	return OUTCOME_OK;
}

static enum outcome
maildir_is_open(const struct maildir *maildir, struct why *why)
{
	if (maildir->folder >= 0)
		return OUTCOME_OK;
	return fail(why, OUTCOME_LATER, "the Maildir %s is not open",
	            maildir->path);
}

/* Begins a pass, unless `after` says that the caller is inside one. */
static enum outcome
maildir_begin_pass(struct maildir *maildir, int64_t after, struct why *why)
{
	enum outcome outcome;

	if (after > 0 && after == maildir->given_uid)
		return OUTCOME_OK;
	maildir_drain(maildir);
	outcome = maildir_read(maildir, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	maildir->given_uid = 0;
	maildir->given_ns = INT64_MIN;
	maildir->given_name[0] = '\0';
	return OUTCOME_OK;
}

static enum outcome
maildir_list(struct source *source, int64_t after, struct source_mail *mails,
             size_t most, size_t *count, struct why *why)
{
	struct maildir *maildir = maildir_of(source);
	enum outcome outcome = maildir_is_open(maildir, why);
	size_t place;
	size_t n = 0;

	if (outcome == OUTCOME_OK)
		outcome = maildir_begin_pass(maildir, after, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	place = maildir_pass_after(&maildir->pass, maildir->given_ns,
	                           maildir->given_name);
	while (n < most && n < SOURCE_LIST_MAX && place < maildir->pass.count) {
		const struct maildir_entry *entry =
			&maildir->pass.entries[maildir->pass.order[place++]];

		mails[n++] = (struct source_mail){
			.uid = entry->uid,
			.size = entry->size,
			.received_at = entry->modified_ns / 1000000000
		};
		maildir->given_uid = entry->uid;
		maildir->given_ns = entry->modified_ns;
		COPY_TEXT(maildir->given_name, slice_of(entry->name));
	}
	if (n == 0)	/* the end: its memory can go */
		maildir_pass_release(&maildir->pass);
	*count = n;
	return OUTCOME_OK;
}

/* Copies at most SOURCE_MAIL_MOST bytes; errno tells what failed. */
static bool
copy_bytes(int from, int to, int64_t *size, bool *cut)
{
	static char bytes[COPY_BYTES];
	int64_t written = 0;
	ssize_t n;

	while ((n = read(from, bytes, sizeof(bytes))) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		*cut = n > SOURCE_MAIL_MOST - written;
		if (*cut)
			n = (ssize_t)(SOURCE_MAIL_MOST - written);
		for (ssize_t done = 0; done < n;) {
			ssize_t m = pwrite(to, bytes + done,
			                   (size_t)(n - done), written);

			if (m < 0 && errno == EINTR)
				continue;
			if (m <= 0)
				return false;
			done += m;
			written += m;
		}
		if (*cut)
			break;
	}
	*size = written;
	return true;
}

static enum outcome
maildir_fetch(struct source *source, int64_t uid, int fd, int64_t *size,
              bool *cut, struct why *why)
{
	struct maildir *maildir = maildir_of(source);
	const struct maildir_entry *entry = NULL;
	enum outcome outcome = maildir_is_open(maildir, why);
	int64_t written = 0;
	bool shortened = false;
	int from;

	if (outcome == OUTCOME_OK)
		outcome = maildir_find(maildir, uid, &entry, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	from = entry == NULL ? -1 :
	       openat(maildir->subfolders[entry->subfolder], entry->name,
	              O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	if (from < 0)
		return fail(why, OUTCOME_BAD, "%s: mail %lld %s",
		            maildir->path, (long long)uid, entry == NULL ?
		            "is not there any more" : strerror(errno));
	if (ftruncate(fd, 0) != 0 ||
	    !copy_bytes(from, fd, &written, &shortened))
		outcome = fail(why, OUTCOME_LATER, "%s/%s cannot be copied: "
		               "%s", maildir->path, entry->name,
		               strerror(errno));
	close(from);
	if (outcome == OUTCOME_OK) {
		*size = written;
		*cut = shortened;
	}
	return outcome;
}

/* "Filed/2026" is ".Filed.2026" beside cur/ (Maildir++). */
static bool
folder_name(const char *folder, char *name, size_t size)
{
	struct slice rest = slice_of(folder);
	struct slice part;
	struct text text;
	bool sane = !slice_is_empty(rest);

	text_init(&text, FOLDER_NAME_MAX);
	while (sane && slice_next_field(&rest, '/', &part)) {
		sane = !slice_is_empty(part) &&
		       slice_find_char(part, '.') == part.length;
		text_add_char(&text, '.');
		text_add_slice(&text, part);
	}
	sane = sane && !text.cut && copy_text(name, size, text_slice(&text));
	text_release(&text);
	return sane;
}

/* Moves the file to folder/cur under the same base name. */
static enum outcome
maildir_move(struct maildir *maildir, const struct maildir_entry *entry,
             int folder, struct why *why)
{
	bool flagged = slice_contains(slice_of(entry->name), ":2,");
	char name[NAME_MAX + sizeof(":2,")];
	int cur = open_folder(folder, "cur");
	int moved;

	snprintf(name, sizeof(name), "%s%s", entry->name,
	         flagged ? "" : ":2,");
	moved = cur < 0 ? -1 :
	        renameat(maildir->subfolders[entry->subfolder], entry->name,
	                 cur, name);
	if (moved != 0 && !(cur >= 0 && errno == ENOENT)) {
		fail(why, OUTCOME_BAD, "%s/%s cannot be moved: %s",
		     maildir->path, entry->name, strerror(errno));
		close_fd(&cur);
		return OUTCOME_BAD;
	}
	close_fd(&cur);
	return OUTCOME_OK;
}

/* A folder of Maildir++ has all three and an empty file "maildirfolder". */
static int
make_sibling(int parent, const char *name)
{
	int folder = open_folder(parent, name);
	int part;

	if (folder < 0)
		return -1;
	part = open_folder(folder, "tmp");
	close_fd(&part);
	part = open_folder(folder, "new");
	close_fd(&part);
	part = openat(folder, "maildirfolder", O_WRONLY | O_CREAT | O_CLOEXEC,
	              0600);
	close_fd(&part);
	return folder;
}

static enum outcome
maildir_settle(struct source *source, int64_t uid, const char *folder,
               struct why *why)
{
	struct maildir *maildir = maildir_of(source);
	char name[FOLDER_NAME_MAX + 1];
	const struct maildir_entry *entry = NULL;
	enum outcome outcome;
	int sibling;

	if (folder == NULL)
		return OUTCOME_OK;
	if (!folder_name(folder, name, sizeof(name)))
		return fail(why, OUTCOME_BAD, "\"%s\" is no name for a folder "
		            "of a Maildir", folder);
	outcome = maildir_is_open(maildir, why);
	if (outcome == OUTCOME_OK)
		outcome = maildir_find(maildir, uid, &entry, why);
	if (outcome != OUTCOME_OK || entry == NULL)
		return outcome;
	sibling = make_sibling(maildir->folder, name);
	if (sibling < 0)
		return fail(why, OUTCOME_BAD, "%s/%s cannot be made: %s",
		            maildir->path, name, strerror(errno));
	outcome = maildir_move(maildir, entry, sibling, why);
	close_fd(&sibling);
	return outcome;
}

static enum outcome
maildir_wait(struct source *source, int *fd, struct why *why)
{
	struct maildir *maildir = maildir_of(source);
	enum outcome outcome = maildir_is_open(maildir, why);

	if (outcome == OUTCOME_OK)
		*fd = maildir->notify;
	return outcome;
}

static const struct source_kind maildir_kind = {
	.name = "maildir",
	.unordered = true,
	.open = maildir_open,
	.list = maildir_list,
	.fetch = maildir_fetch,
	.settle = maildir_settle,
	.wait = maildir_wait,
	.close = maildir_close,
	.free = maildir_free
};

struct source *
maildir_new(const char *path)
{
	struct maildir *maildir = calloc(1, sizeof(*maildir));

	if (maildir == NULL || (maildir->path = strdup(path)) == NULL)
		die("maildir: no memory");
	maildir->source.kind = &maildir_kind;
	maildir->folder = -1;
	maildir->notify = -1;
	for (size_t i = 0; i < MAILDIR_SUBFOLDERS; i++)
		maildir->subfolders[i] = -1;
	return &maildir->source;
}
