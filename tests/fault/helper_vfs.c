#include "tests/fault/helper_vfs.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include "base/fail.h"

struct faulty_file {
	sqlite3_file base;
	const char *path;		/* SQLite's; NULL for a temporary one */
	sqlite3_file *real;
};

/* What stood in the file before a write that no sync has kept yet. */
struct undo {
	struct undo *older;
	char *path;
	sqlite3_int64 at;
	sqlite3_int64 size;		/* of the file */
	int length;			/* how much there was to overwrite */
	char bytes[];
};

static struct {
	sqlite3_vfs vfs;
	sqlite3_vfs *real;
	struct fault fault;
	int64_t count;
	bool has_failed;
	struct undo *undos;		/* the newest first */
} disk;

/* --- what can be lost --- */

static void
forget(const char *path)
{
	struct undo **link = &disk.undos;

	while (*link != NULL) {
		struct undo *undo = *link;

		if (path == NULL || strcmp(undo->path, path) == 0) {
			*link = undo->older;
			free(undo->path);
			free(undo);
		} else {
			link = &undo->older;
		}
	}
}

static void
remember(struct faulty_file *file, sqlite3_int64 at, sqlite3_int64 length)
{
	struct undo *undo;
	sqlite3_int64 size;
	sqlite3_int64 kept;

	if (file->path == NULL ||
	    file->real->pMethods->xFileSize(file->real, &size) != SQLITE_OK)
		return;
	kept = size > at ? size - at : 0;
	if (kept > length)
		kept = length;
	undo = malloc(sizeof(*undo) + (size_t)kept);
	if (undo == NULL || (undo->path = strdup(file->path)) == NULL)
		die("no memory left");
	undo->at = at;
	undo->size = size;
	undo->length = (int)kept;
	undo->older = disk.undos;
	disk.undos = undo;
	if (kept > 0 && file->real->pMethods->xRead(file->real, undo->bytes,
	    (int)kept, at) != SQLITE_OK)
		die("cannot read what will be overwritten");
}

static void
put_back(const struct undo *undo)
{
	int fd = open(undo->path, O_WRONLY | O_CLOEXEC);

	if (fd < 0)
		return;			/* it was removed on closing */
	if (pwrite(fd, undo->bytes, (size_t)undo->length, undo->at) !=
	    undo->length || ftruncate(fd, undo->size) != 0)
		die("cannot undo a write");
	close(fd);
}

/*
 * Without power a disk may have kept any of what was not synced; here none, or
 * every other write. Sizes follow the writes that are undone.
 */
void
fault_vfs_lose(enum power power)
{
	unsigned i = 0;

	for (const struct undo *undo = disk.undos; undo != NULL;
	     undo = undo->older, i++)
		if (power == POWER_LOSES_ALL ||
		    (power == POWER_LOSES_HALF && i % 2 == 0))
			put_back(undo);
	forget(NULL);
}

/* --- what fails --- */

static bool
fails(void)
{
	disk.count++;
	if (disk.fault.at == 0 || disk.count < disk.fault.at ||
	    (disk.count > disk.fault.at && !disk.fault.lasting))
		return false;
	disk.has_failed = true;
	return true;
}

static sqlite3_file *
real_of(sqlite3_file *base)
{
	return ((struct faulty_file *)base)->real;
}

static int
faulty_write(sqlite3_file *base, const void *bytes, int length,
             sqlite3_int64 at)
{
	struct faulty_file *file = (struct faulty_file *)base;
	bool failing = fails();

	if (failing && disk.fault.kind == FAULT_FULL)
		return SQLITE_FULL;
	if (failing && disk.fault.kind == FAULT_ERROR)
		return SQLITE_IOERR_WRITE;
	if (failing)
		length /= 2;
	remember(file, at, length);
	if (file->real->pMethods->xWrite(file->real, bytes, length, at) !=
	    SQLITE_OK)
		die("the real disk fails");
	return failing ? SQLITE_IOERR_WRITE : SQLITE_OK;
}

static int
faulty_truncate(sqlite3_file *base, sqlite3_int64 size)
{
	struct faulty_file *file = (struct faulty_file *)base;

	if (fails())
		return SQLITE_IOERR_TRUNCATE;
	remember(file, size, INT32_MAX);
	return file->real->pMethods->xTruncate(file->real, size);
}

static int
faulty_sync(sqlite3_file *base, int flags)
{
	struct faulty_file *file = (struct faulty_file *)base;

	(void)flags;			/* nobody waits for the real disk */
	if (fails())
		return SQLITE_IOERR_FSYNC;
	if (file->path != NULL)
		forget(file->path);
	return SQLITE_OK;
}

/* --- what goes through --- */

static int
faulty_close(sqlite3_file *base)
{
	int code = real_of(base)->pMethods->xClose(real_of(base));

	base->pMethods = NULL;
	return code;
}

static int
faulty_read(sqlite3_file *base, void *bytes, int length, sqlite3_int64 at)
{
	return real_of(base)->pMethods->xRead(real_of(base), bytes, length,
	                                      at);
}

static int
faulty_file_size(sqlite3_file *base, sqlite3_int64 *size)
{
	return real_of(base)->pMethods->xFileSize(real_of(base), size);
}

static int
faulty_lock(sqlite3_file *base, int level)
{
	return real_of(base)->pMethods->xLock(real_of(base), level);
}

static int
faulty_unlock(sqlite3_file *base, int level)
{
	return real_of(base)->pMethods->xUnlock(real_of(base), level);
}

static int
faulty_check_reserved(sqlite3_file *base, int *result)
{
	return real_of(base)->pMethods->xCheckReservedLock(real_of(base),
	                                                   result);
}

static int
faulty_control(sqlite3_file *base, int code, void *argument)
{
	return real_of(base)->pMethods->xFileControl(real_of(base), code,
	                                             argument);
}

static int
faulty_sector_size(sqlite3_file *base)
{
	return real_of(base)->pMethods->xSectorSize(real_of(base));
}

/* Nothing is promised: neither whole sectors nor any order. */
static int
faulty_characteristics(sqlite3_file *base)
{
	(void)base;
	return 0;
}

static int
faulty_shm_map(sqlite3_file *base, int region, int size, int extend,
               void volatile **memory)
{
	return real_of(base)->pMethods->xShmMap(real_of(base), region, size,
	                                        extend, memory);
}

static int
faulty_shm_lock(sqlite3_file *base, int offset, int count, int flags)
{
	return real_of(base)->pMethods->xShmLock(real_of(base), offset, count,
	                                         flags);
}

static void
faulty_shm_barrier(sqlite3_file *base)
{
	real_of(base)->pMethods->xShmBarrier(real_of(base));
}

static int
faulty_shm_unmap(sqlite3_file *base, int remove)
{
	return real_of(base)->pMethods->xShmUnmap(real_of(base), remove);
}

static const sqlite3_io_methods faulty_methods = {
	.iVersion = 2,
	.xClose = faulty_close,
	.xRead = faulty_read,
	.xWrite = faulty_write,
	.xTruncate = faulty_truncate,
	.xSync = faulty_sync,
	.xFileSize = faulty_file_size,
	.xLock = faulty_lock,
	.xUnlock = faulty_unlock,
	.xCheckReservedLock = faulty_check_reserved,
	.xFileControl = faulty_control,
	.xSectorSize = faulty_sector_size,
	.xDeviceCharacteristics = faulty_characteristics,
	.xShmMap = faulty_shm_map,
	.xShmLock = faulty_shm_lock,
	.xShmBarrier = faulty_shm_barrier,
	.xShmUnmap = faulty_shm_unmap,
};

static int
faulty_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *base, int flags,
            int *flags_out)
{
	struct faulty_file *file = (struct faulty_file *)base;
	int code;

	(void)vfs;
	file->path = name;
	file->real = (sqlite3_file *)(void *)(file + 1);
	code = disk.real->xOpen(disk.real, name, file->real, flags,
	                        flags_out);
	base->pMethods = file->real->pMethods != NULL ? &faulty_methods :
	                 NULL;
	return code;
}

void
fault_vfs_install(void)
{
	if (disk.real != NULL)
		return;
	disk.real = sqlite3_vfs_find(NULL);
	disk.vfs = *disk.real;
	disk.vfs.zName = "faulty";
	disk.vfs.szOsFile += (int)sizeof(struct faulty_file);
	disk.vfs.xOpen = faulty_open;
	if (sqlite3_vfs_register(&disk.vfs, 1) != SQLITE_OK)
		die("cannot register the failing disk");
}

void
fault_vfs_start(const struct fault *fault)
{
	disk.fault = *fault;
	disk.count = 0;
	disk.has_failed = false;
	forget(NULL);
}

int64_t
fault_vfs_count(void)
{
	return disk.count;
}

bool
fault_vfs_has_failed(void)
{
	return disk.has_failed;
}
