#define CLOCK_READS_THE_TIME
#include "io/clock.h"

static int64_t fixed;		/* 0: the clock runs */

int64_t
clock_now(void)
{
	return fixed != 0 ? fixed : (int64_t)time(NULL);
}

void
clock_fix(int64_t now)
{
	fixed = now;
}

int64_t
clock_monotonic_ms(void)
{
	struct timespec now;

	if (clock_gettime(CLOCK_MONOTONIC, &now) != 0)
		die("this machine has no monotonic clock");
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
