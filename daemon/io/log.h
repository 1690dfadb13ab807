/*
 * log.h - one line a turn, for the administrator, on standard error.
 *
 * Only programs log. Under systemd (JOURNAL_STREAM names our standard error)
 * a line begins with its priority, "<6>", sd-daemon(3); otherwise it is plain.
 * Control characters and badly formed UTF-8 are shown as \xNN, so that foreign
 * words can neither forge a line nor steer a terminal. A line is cut at
 * LOG_LINE_MAX bytes. Never log a mail's subject or body.
 */
#ifndef IO_LOG_H
#define IO_LOG_H

#include "base/fail.h"

enum { LOG_LINE_MAX = 1000 };

enum log_level {		/* values as in syslog(3) */
	LOG_LEVEL_ERROR = 3,	/* a person must act */
	LOG_LEVEL_WARNING = 4,	/* went wrong; is tried again */
	LOG_LEVEL_NOTICE = 5,	/* started, stopped, loaded anew */
	LOG_LEVEL_INFO = 6,	/* what a turn did */
	LOG_LEVEL_DEBUG = 7
};

/* Lines above this level are left out. Without it: up to info. */
void log_set_level(enum log_level most);

void log_line(enum log_level level, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

#endif
