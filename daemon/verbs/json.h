/* json.h - the log's values as JSON (jansson), for the verbs' --json. */
#ifndef VERBS_JSON_H
#define VERBS_JSON_H

#include <jansson.h>

#include "verbs/verbs.h"

/* Bytes that are not UTF-8 come out as U+FFFD; never NULL. */
json_t *json_slice(struct slice s);
json_t *json_words(const char *string);		/* NULL gives null */
/* The same, but an empty text gives null. */
json_t *json_words_or_null(const char *string);
json_t *json_day(int32_t day);			/* DAY_NONE gives null */
json_t *json_instant(struct tool *tool, int64_t at);	/* 0 gives null */
json_t *json_challenge(struct tool *tool,
                       const struct challenge *challenge);
json_t *json_actions(const struct reading *reading);

/* Prints it, indented or in one line, and lets go of it. */
void json_print(json_t *value, bool in_one_line);

#endif
