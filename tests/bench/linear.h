/* linear.h - what linear.c measures besides texts: mails made to be slow. */
#ifndef TESTS_BENCH_LINEAR_H
#define TESTS_BENCH_LINEAR_H

#include "base/str.h"

struct bad_mail {
	const char *name;
	int count;	/* of what is bad about it, at 1x */
	void (*write)(struct text *mail, int count);
};

/* Ends with a name that is NULL. */
extern const struct bad_mail bad_mails[];

#endif
