/*
 * part.h - one part of a mail: its name, its bytes, its hash.
 */
#ifndef PARSERS_PART_H
#define PARSERS_PART_H

#include "parsers/mime.h"

/* As an attachment is called, decoded, without any path; or empty. */
struct slice part_name(const struct mime_part *part, struct slice charset,
                       struct arena *arena);

/* Its bytes, decoded, at most limit; *cut says there are more. */
struct slice part_bytes(const struct mime_source *source,
                        const struct mime_part *part, size_t limit,
                        struct arena *arena, bool *cut);

/* Of the decoded bytes, however many: 64 digits, and how many they are. */
struct slice part_sha256(const struct mime_source *source,
                         const struct mime_part *part, struct arena *arena,
                         int64_t *size);

#endif
