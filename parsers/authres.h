/*
 * authres.h - Authentication-Results (RFC 8601): what the server that took the
 * mail found out about its sender. Only the topmost such field is read, and
 * core decides whether its authserv-id is one to believe.
 */
#ifndef PARSERS_AUTHRES_H
#define PARSERS_AUTHRES_H

#include "base/arena.h"
#include "base/str.h"
#include "core/report.h"

/* Fills what the field says; the rest stays empty. */
void authres_read(struct slice field, struct arena *arena,
                  struct report_authentication *authentication);

#endif
