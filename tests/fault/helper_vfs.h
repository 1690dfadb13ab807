/*
 * helper_vfs.h - a disk that fails: an SQLite VFS over the system's own, whose
 * Nth write, sync or truncation fails, and which can lose power: then all that
 * was written since the last sync of a file is undone, or half of it.
 */
#ifndef TESTS_FAULT_HELPER_VFS_H
#define TESTS_FAULT_HELPER_VFS_H

#include <stdbool.h>
#include <stdint.h>

enum fault_kind {
	FAULT_ERROR,		/* an I/O error */
	FAULT_FULL,		/* no space left; syncs fail as well */
	FAULT_TORN,		/* half of the bytes are written first */
	FAULT_KINDS
};

enum power { POWER_STAYS, POWER_LOSES_ALL, POWER_LOSES_HALF, POWERS };

struct fault {
	enum fault_kind kind;
	int64_t at;		/* the operation that fails, from 1; 0: none */
	bool lasting;		/* and every one after it */
};

/* Makes it the default VFS of this process. */
void fault_vfs_install(void);
/* Counts anew, from the next operation on, and forgets what was unsynced. */
void fault_vfs_start(const struct fault *fault);
/* How many operations there were; did any fail? */
int64_t fault_vfs_count(void);
bool fault_vfs_has_failed(void);
/* After all is closed: takes from the files what no sync has kept. */
void fault_vfs_lose(enum power power);

#endif
