/*
 * wording.h - a summary that was made from a report, in words that speak of
 * what is needed and not of what is wrong with people. Pure.
 *
 * Source: DOMAIN.md section 3 (asset-based, neutral). Only what is said of
 * children and staff by habit is put otherwise; the report itself is kept as
 * it came, and the coordinator sees both.
 */
#ifndef CORE_WORDING_H
#define CORE_WORDING_H

#include "base/str.h"

enum { WORDING_LIMIT = 4096 };	/* bytes; longer is cut between characters */

/* Appends the text in neutral words. */
void wording_neutral(struct slice text, struct text *out);

#endif
