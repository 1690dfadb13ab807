/*
 * confine.h - take every right away from a process that reads hostile bytes.
 *
 * SECURITY: two filters of system calls (libseccomp), each a list of what is
 * allowed. The server may receive requests, start a process for each and wait
 * for it; it looks into no mail. The reader may read the mail's open file,
 * take memory, write its answer and end. Neither may open a file, make a
 * socket, run a program or look at another process: asking for a file gets
 * EACCES (a C library does so by itself), anything else kills the process.
 *
 * Where the program is built with a sanitizer, limits on memory and system
 * calls are left out, because sanitizers need both.
 */
#ifndef PARSERS_CONFINE_H
#define PARSERS_CONFINE_H

#include <stdbool.h>

#include "base/fail.h"

/* False in a build with a sanitizer: see above. */
bool confine_is_whole(void);

/*
 * For the server (and, for a single file, the only process): limits on memory,
 * files and core dumps, no new privileges, and the server's filter.
 */
enum outcome confine_server(struct why *why);

/*
 * For a reader, after the above: limits on time, too, and the reader's filter.
 * The kernel ends it with SIGALRM or SIGXCPU when its time is used up.
 */
enum outcome confine_reader(struct why *why);

#endif
