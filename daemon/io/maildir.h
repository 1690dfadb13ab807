/*
 * maildir.h - mail from a Maildir on this machine (new/ and cur/), with the
 * sibling folders of Maildir++ (".Filed") to settle mail in.
 *
 * A mail's uid is a hash of its base name (what stands before ":2,"), which
 * stays the same while other programs move the file from new/ to cur/ and
 * change its flags. Names come from the delivering program, never from who
 * wrote the mail. Two of 100,000 mails share a hash once in two thousand
 * million such folders.
 *
 * The source is unordered (io/source.h): a pass reads the folder once, about
 * 10 MB of memory for 100,000 mails, until it ends. Only regular files count, no
 * links, and none whose name begins with a dot.
 */
#ifndef IO_MAILDIR_H
#define IO_MAILDIR_H

#include "io/source.h"

enum { MAILDIR_MAILS_MAX = 1000000 };	/* more: OUTCOME_SETUP */

/* The path is copied. Without new/ and cur/ in it open gives OUTCOME_SETUP. */
struct source *maildir_new(const char *path);

#endif
