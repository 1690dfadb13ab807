/*
 * helper_sample.h - a district and a challenge to write letters about.
 */
#ifndef TESTS_LETTERS_HELPER_SAMPLE_H
#define TESTS_LETTERS_HELPER_SAMPLE_H

#include "core/letter.h"
#include "core/message.h"
#include "core/process.h"

enum { SAMPLE_NOW = 1796650200 };	/* Monday, December 7, 2026, 8:30 */

#define SAMPLE_CODE "k7mr3x9qw2htab"

extern const struct policy sample_policy;
extern const struct policy sample_policy_plain;	/* no plus addresses */

/* Number 42, being worked on: one step done, one moved, one overdue. */
void sample_challenge(struct challenge *challenge);

/* A context with today's date and a code, words, a question and a reason. */
void sample_context(struct letter_context *context);

extern const struct process_facts sample_facts;
extern const struct letter_item sample_items[];
extern const size_t sample_item_count;

#endif
