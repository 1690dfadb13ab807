/*
 * notify.h - tells the service manager how we are (sd_notify(3), by hand).
 *
 * Without NOTIFY_SOCKET in the environment nothing is done. A message that
 * cannot be sent is dropped: the manager's time-outs are the judge then.
 */
#ifndef IO_NOTIFY_H
#define IO_NOTIFY_H

#include <stdint.h>

#include "base/fail.h"

void notify_ready(void);
void notify_reloading(void);	/* then notify_ready() once it is done */
void notify_stopping(void);
void notify_watchdog(void);
void notify_status(const char *format, ...)
	__attribute__((format(printf, 1, 2)));

/* How often notify_watchdog is due at least, in ms; 0: nobody watches. */
int64_t notify_watchdog_ms(void);

#endif
