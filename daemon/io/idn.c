#include "io/idn.h"

#include <idn2.h>

#include "core/message.h"

static bool
is_ascii(struct slice s)
{
	for (size_t i = 0; i < s.length; i++)
		if ((unsigned char)s.data[i] >= 0x80)
			return false;
	return true;
}

enum outcome
idn_address(const char *address, char ascii[ADDRESS_MAX], struct why *why)
{
	struct slice s = slice_of(address);
	size_t at = slice_find_char(s, '@');
	char *domain = NULL;
	int length;
	int status;

	if (!message_is_address(s))
		return fail(why, OUTCOME_BAD, "no mail can be sent to an "
		            "address like that");
	if (is_ascii(s)) {
		(void)copy_text(ascii, ADDRESS_MAX, s);
		return OUTCOME_OK;
	}
	if (!is_ascii(slice_part(s, 0, at)))
		return fail(why, OUTCOME_BAD, "the address %s has letters "
		            "beyond ASCII before the @, which needs SMTPUTF8; "
		            "use the person's plain address", address);
	status = idn2_to_ascii_8z(address + at + 1, &domain,
	                          IDN2_NONTRANSITIONAL | IDN2_NFC_INPUT);
	if (status != IDN2_OK)
		return fail(why, OUTCOME_BAD, "the domain of %s is none: %s",
		            address, idn2_strerror(status));
	length = snprintf(ascii, ADDRESS_MAX, "%.*s@%s", (int)at, address,
	                  domain);
	idn2_free(domain);
	if (length < 0 || length >= ADDRESS_MAX)
		return fail(why, OUTCOME_BAD, "the address %s is too long",
		            address);
	return OUTCOME_OK;
}
