/*
 * idn.h - addresses with a domain beyond ASCII (RFC 5890), by libidn2.
 */
#ifndef IO_IDN_H
#define IO_IDN_H

#include "base/fail.h"
#include "core/challenge.h"

/*
 * The address as SMTP without extensions takes it: its domain in the form
 * xn--. OUTCOME_BAD if it is no address (core/message.h), if there is no such
 * form, or if the part before the @ is beyond ASCII: that needs SMTPUTF8,
 * which we do not send, since few servers on the way take it.
 */
enum outcome idn_address(const char *address, char ascii[ADDRESS_MAX],
                         struct why *why);

#endif
