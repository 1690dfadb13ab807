/*
 * smtp_verdict.h - what became of a letter, from how the exchange went.
 * Pure, so that a table of cases can hold it to what io/smtp.h promises.
 */
#ifndef IO_SMTP_VERDICT_H
#define IO_SMTP_VERDICT_H

#include <stdbool.h>

#include "io/sink.h"

enum smtp_step {		/* what was last said to the server */
	SMTP_CONNECT,		/* nothing yet: it greets */
	SMTP_HELLO,
	SMTP_STARTTLS,
	SMTP_LOGIN,
	SMTP_MAIL,
	SMTP_RCPT,
	SMTP_DATA,
	SMTP_LETTER		/* 354 came: the letter's bytes */
};

enum smtp_end {			/* how libcurl saw it end */
	SMTP_DONE,
	SMTP_REFUSED,		/* a reply that does not let us go on */
	SMTP_LOST,		/* no contact, time-out, connection broken */
	SMTP_UNTRUSTED,		/* no TLS, or a certificate not valid */
	SMTP_NO_LOGIN
};

struct smtp_exchange {
	enum smtp_step step;
	enum smtp_end end;
	bool all_sent;		/* every byte of the letter was handed over */
	struct sink_reply reply;	/* to that step; code 0: none came */
};

enum delivery smtp_judge(const struct smtp_exchange *exchange);

/*
 * Takes one line of the server ("250-SIZE 1000\r\n") into the reply: the lines
 * of one reply are put side by side, control characters shown as "?". False
 * if it is no reply line. *more says that another line belongs to it.
 */
bool smtp_take_line(struct sink_reply *reply, struct slice line, bool *more);

#endif
