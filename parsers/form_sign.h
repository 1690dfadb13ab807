/*
 * form_sign.h - where the last answer of a form ends and its writer signs.
 * Private to parsers/form*.c.
 */
#ifndef PARSERS_FORM_SIGN_H
#define PARSERS_FORM_SIGN_H

#include "base/str.h"

/*
 * The value without the signature at its end: lines that hold nothing but the
 * sender's name, or, after a blank line, a line that looks like a name with a
 * few short ones below it. What is in doubt stays.
 */
struct slice form_without_signature(struct slice value, struct slice sender);

#endif
