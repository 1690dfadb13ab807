/*
 * fetcher_child.h - the clearway-fetch child of io/fetcher.c: started, asked,
 * ended. Nothing else includes this.
 */
#ifndef IO_FETCHER_CHILD_H
#define IO_FETCHER_CHILD_H

#include <stdint.h>
#include <sys/types.h>

#include "base/fail.h"
#include "io/frame.h"
#include "io/source.h"

struct fetcher {
	struct source source;	/* first */
	struct frame_settings settings;
	char *program;
	char *name;
	pid_t pid;		/* 0: no child */
	int socket;		/* -1: no child */
	uint32_t serial;
};

/* OUTCOME_OK: it runs and has its settings. */
enum outcome fetcher_start(struct fetcher *fetcher, struct why *why);

/* Lets it say goodbye to its server, a few seconds at most. */
void fetcher_stop(struct fetcher *fetcher);

/*
 * Ends it at once, says what became of it or else the reason given, and
 * returns OUTCOME_LATER (OUTCOME_SETUP if the program cannot be started).
 */
enum outcome fetcher_lose(struct fetcher *fetcher, const char *doing,
                          const char *reason, struct why *why);

/*
 * Sends the request, with fd unless it is -1, and waits for the answer. On
 * OUTCOME_OK the frame is whole, but its numbers are still to be checked.
 */
enum outcome fetcher_ask(struct fetcher *fetcher,
                         struct frame_request *request, int fd,
                         int64_t within_ms, const char *doing,
                         struct frame_list *list, struct why *why);

#endif
