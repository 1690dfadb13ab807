/*
 * imap_folder.h - names of folders as IMAP spells them: modified UTF-7, RFC
 * 3501 5.1.3. Part of io/imap.c; nothing else includes this.
 */
#ifndef IO_IMAP_FOLDER_H
#define IO_IMAP_FOLDER_H

#include <stdbool.h>
#include <stddef.h>

enum { IMAP_FOLDER_MAX = 1024 };

/*
 * From UTF-8. False for a name that no folder can have: empty, not UTF-8, with
 * control characters or a wildcard (* %), or too long.
 */
bool imap_folder_spell(const char *name, char *spelled, size_t size);

#endif
