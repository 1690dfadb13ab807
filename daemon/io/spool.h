/*
 * spool.h - the sink that puts letters into a folder, one file each.
 *
 * A file is called <time>-<n>-<recipient>.eml, where time is UTC
 * ("20261201T130000Z") and n counts from 1 within the second. It is written
 * under another name, flushed and then named, so that whoever watches the
 * folder only sees whole letters; a name that exists is never taken again.
 * The sender's and recipient's paths are in the first two header lines
 * (Return-Path, X-Envelope-To), before the letter's own bytes.
 */
#ifndef IO_SPOOL_H
#define IO_SPOOL_H

#include "base/fail.h"
#include "io/sink.h"

/* Makes the folder (0700) if it is not there; its parent must be. */
enum outcome spool_new(const char *folder, struct sink **sink,
                       struct why *why);

#endif
