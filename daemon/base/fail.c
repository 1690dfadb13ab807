#include "base/fail.h"

#include <stdarg.h>
#include <sysexits.h>

enum outcome
fail(struct why *why, enum outcome outcome, const char *format, ...)
{
	va_list args;

	if (why == NULL)
		return outcome;
	va_start(args, format);
	vsnprintf(why->text, sizeof(why->text), format, args);
	va_end(args);
	return outcome;
}

enum outcome
fail_within(struct why *why, enum outcome outcome, const char *format, ...)
{
	struct why inner;
	size_t length;
	va_list args;

	if (why == NULL)
		return outcome;
	inner = *why;
	va_start(args, format);
	vsnprintf(why->text, sizeof(why->text), format, args);
	va_end(args);
	length = strlen(why->text);
	snprintf(why->text + length, sizeof(why->text) - length, ": %s",
	         inner.text);
	return outcome;
}

_Noreturn void
die(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	exit(EX_OSERR);
}
