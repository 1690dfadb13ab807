/*
 * bounce_text.h - what stands in the sentences and in the fields of a delivery
 * report. Private to parsers/bounce*.c.
 */
#ifndef PARSERS_BOUNCE_TEXT_H
#define PARSERS_BOUNCE_TEXT_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/report.h"

/* The first address (local@domain) in s; false if none. */
bool find_address(struct slice s, struct slice *address);

/* The first enhanced status (RFC 3463), "5.1.1"; no part of an IP address. */
bool find_status(struct slice s, struct slice *status);

/* The first SMTP reply code of a refusal, 400 to 599, or 0. */
int find_reply_code(struct slice s);

/* Does it say nothing of the cause: "5.0.0", or nothing at all? */
bool status_is_generic(struct slice status);

/* Is the server still trying, or does it ask to try again later? */
bool says_temporary(struct slice folded);

/* Does the text speak as a mail server that could not deliver? */
bool says_undelivered(struct slice folded);

/* The part of the text before the returned mail begins. */
struct slice before_returned(struct slice text);

/*
 * Fills in what sentences say of each recipient where nothing better is known
 * yet; recipients that are not there yet are appended if may_add.
 */
void read_sentences(struct slice text, bool may_add, struct arena *arena,
                    struct report *report);

/* bounce_status.c: appends the recipients of message/delivery-status. */
void read_delivery_status(struct slice fields, struct arena *arena,
                          struct report *report);

/* The recipient's entry, new if it is not there; NULL if there is no room. */
struct report_bounce *bounce_of(struct report *report,
                                struct slice address);

/* Lower case without accents, in the arena. */
struct slice bounce_fold(struct slice s, struct arena *arena);

#endif
