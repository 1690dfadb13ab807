/*
 * charset.h - bytes in any charset as UTF-8, by the C library's iconv.
 *
 * Names are read as mail programs mean them: the larger set that they really
 * write (windows-1252 for latin-1, GB18030 for GB2312, CP932 for Shift_JIS).
 *
 * Text without a charset, or with one that is not true, is read as the first
 * of these that fits: a byte order mark, UTF-8, the charset that the mail
 * states elsewhere, windows-1252 (which is also what "latin-1" really is).
 *
 * Bytes that no character begins with become U+FFFD.
 */
#ifndef PARSERS_CHARSET_H
#define PARSERS_CHARSET_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

/*
 * Opens the charsets, whose modules are files: once, before the process is
 * confined. A charset not opened here is unknown afterwards.
 */
void charset_start(void);

/* UTF-8 with LF; *unknown says that the charset stated is not known. */
struct slice charset_to_utf8(struct slice bytes, struct slice stated,
                             struct arena *arena, bool *unknown);

#endif
