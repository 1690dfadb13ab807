#include "io/maildir_pass.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/str.h"
#include "io/maildir.h"

const char *const MAILDIR_SUBFOLDER[MAILDIR_SUBFOLDERS] = { "new", "cur" };

/* FNV-1a, 63 bits of it, never 0. */
int64_t
maildir_uid(const char *name)
{
	uint64_t hash = 14695981039346656037u;
	size_t length = slice_find(slice_of(name), SLICE(":2,"));

	for (size_t i = 0; i < length; i++) {
		hash ^= (unsigned char)name[i];
		hash *= 1099511628211u;
	}
	hash &= INT64_MAX;
	return hash != 0 ? (int64_t)hash : 1;
}

void
maildir_pass_release(struct maildir_pass *pass)
{
	for (size_t i = 0; i < pass->count; i++)
		free(pass->entries[i].name);
	free(pass->entries);
	free(pass->order);
	pass->entries = NULL;
	pass->order = NULL;
	pass->count = 0;
	pass->size = 0;
}

static void
maildir_pass_add(struct maildir_pass *pass, struct maildir_entry entry,
                 const char *name)
{
	if (pass->count == pass->size) {
		pass->size = pass->size > 0 ? pass->size * 2 : 256;
		pass->entries = reallocarray(pass->entries, pass->size,
		                             sizeof(entry));
	}
	entry.name = strdup(name);
	if (pass->entries == NULL || entry.name == NULL)
		die("maildir: no memory");
	pass->entries[pass->count++] = entry;
}

/* Kept between 1970 and 2255, so that nothing can overflow. */
static int64_t
nanoseconds_of(struct timespec time)
{
	static const int64_t LATEST = 9000000000;

	if (time.tv_sec < 0)
		return 0;
	return time.tv_sec > LATEST ? LATEST * 1000000000 :
	       (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

/* False if it is no mail, or gone since its name was read. */
static bool
look_at(int subfolder, const char *name, struct maildir_entry *entry)
{
	struct stat file;

	if (name[0] == '.' || fstatat(subfolder, name, &file,
	                              AT_SYMLINK_NOFOLLOW) != 0 ||
	    !S_ISREG(file.st_mode))
		return false;
	entry->uid = maildir_uid(name);
	entry->size = file.st_size;
	entry->modified_ns = nanoseconds_of(file.st_mtim);
	return true;
}

/* False where reading broke off; errno says why. */
static bool
maildir_pass_read_names(struct maildir_pass *pass, DIR *directory,
                        uint32_t subfolder)
{
	struct maildir_entry entry = { .subfolder = subfolder };
	const struct dirent *found;

	while (errno = 0, (found = readdir(directory)) != NULL) {
		if (!look_at(dirfd(directory), found->d_name, &entry))
			continue;
		if (pass->count == MAILDIR_MAILS_MAX) {
			errno = EOVERFLOW;
			return false;
		}
		maildir_pass_add(pass, entry, found->d_name);
	}
	return errno == 0;
}

static enum outcome
maildir_pass_read_one(struct maildir_pass *pass, int folder,
                      uint32_t subfolder, const char *path, struct why *why)
{
	int fd = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *directory = fd >= 0 ? fdopendir(fd) : NULL;
	enum outcome outcome = OUTCOME_OK;

	if (directory == NULL ||
	    !maildir_pass_read_names(pass, directory, subfolder))
		outcome = errno == EOVERFLOW ?
			fail(why, OUTCOME_SETUP, "%s holds more than %d mails; "
			     "move the old ones away", path,
			     MAILDIR_MAILS_MAX) :
			fail(why, OUTCOME_LATER, "%s/%s cannot be read: %s",
			     path, MAILDIR_SUBFOLDER[subfolder],
			     strerror(errno));
	if (directory != NULL)
		closedir(directory);
	else if (fd >= 0)
		close(fd);
	return outcome;
}

static int
compare_int64(int64_t a, int64_t b)
{
	return a < b ? -1 : a > b;
}

static int
compare_uid(const void *a, const void *b)
{
	const struct maildir_entry *one = a;
	const struct maildir_entry *other = b;

	if (one->uid != other->uid)
		return compare_int64(one->uid, other->uid);
	return compare_int64(one->subfolder, other->subfolder);
}

static int
compare_age(const void *a, const void *b, void *context)
{
	const struct maildir_entry *entries = context;
	const struct maildir_entry *one = &entries[*(const uint32_t *)a];
	const struct maildir_entry *other = &entries[*(const uint32_t *)b];
	int order = compare_int64(one->modified_ns, other->modified_ns);

	return order != 0 ? order : strcmp(one->name, other->name);
}

/* A file that went from new/ to cur/ meanwhile was seen twice: the last. */
static void
maildir_pass_drop_twins(struct maildir_pass *pass)
{
	size_t kept = 0;

	for (size_t i = 0; i < pass->count; i++) {
		struct maildir_entry entry = pass->entries[i];

		if (kept > 0 && pass->entries[kept - 1].uid == entry.uid) {
			/* Each name is met once: what stays lies below kept.
			   NOLINTNEXTLINE(clang-analyzer-unix.Malloc) */
			free(pass->entries[kept - 1].name);
			kept--;
		}
		pass->entries[kept++] = entry;
	}
	pass->count = kept;
}

static void
maildir_pass_sort(struct maildir_pass *pass)
{
	size_t count;

	if (pass->count == 0)
		return;
	qsort(pass->entries, pass->count, sizeof(pass->entries[0]),
	      compare_uid);
	maildir_pass_drop_twins(pass);
	count = pass->count;
	pass->order = reallocarray(NULL, count, sizeof(pass->order[0]));
	if (pass->order == NULL)
		die("maildir: no memory");
	for (size_t i = 0; i < count; i++)
		pass->order[i] = (uint32_t)i;
	qsort_r(pass->order, count, sizeof(pass->order[0]), compare_age,
	        pass->entries);
}

enum outcome
maildir_pass_read(struct maildir_pass *pass,
                  const int subfolders[MAILDIR_SUBFOLDERS], const char *path,
                  struct why *why)
{
	enum outcome outcome = OUTCOME_OK;

	maildir_pass_release(pass);
	for (uint32_t i = 0; i < MAILDIR_SUBFOLDERS && outcome == OUTCOME_OK;
	     i++)
		outcome = maildir_pass_read_one(pass, subfolders[i], i, path,
		                                why);
	if (outcome == OUTCOME_OK)
		maildir_pass_sort(pass);
	else
		maildir_pass_release(pass);
	return outcome;
}

const struct maildir_entry *
maildir_pass_find(const struct maildir_pass *pass, int64_t uid)
{
	size_t low = 0;
	size_t high = pass->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (pass->entries[middle].uid < uid)
			low = middle + 1;
		else
			high = middle;
	}
	return low < pass->count && pass->entries[low].uid == uid ?
	       &pass->entries[low] : NULL;
}

size_t
maildir_pass_after(const struct maildir_pass *pass, int64_t modified_ns,
                   const char *name)
{
	size_t low = 0;
	size_t high = pass->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct maildir_entry *entry =
			&pass->entries[pass->order[middle]];
		int order = compare_int64(entry->modified_ns, modified_ns);

		if (order < 0 || (order == 0 &&
		                  strcmp(entry->name, name) <= 0))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}
