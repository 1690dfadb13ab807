/*
 * body.h - which parts of a mail are its text, and which are attachments.
 *
 * Of alternatives, plain text is taken unless it is empty or only says that
 * the mail is HTML. A text part that is named or called an attachment is one,
 * unless the mail has no other text. A mail within the mail is an attachment;
 * its text is kept apart.
 */
#ifndef PARSERS_BODY_H
#define PARSERS_BODY_H

#include "parsers/mail.h"

/*
 * Fills the mail's texts (full_text, delivery_status, returned_headers,
 * attached_text) and the report's attachments and marks.
 */
void body_read(const struct mime_source *source, struct arena *arena,
               struct mail *mail, struct report *report);

#endif
