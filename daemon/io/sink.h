/*
 * sink.h - where letters go: an SMTP server, or a spool folder.
 *
 * A letter is final bytes (RFC 5322, CRLF). SMTP delivers at least once: if
 * the connection breaks between the end of the data and the server's answer,
 * nobody knows whether it was taken, and the same bytes with the same
 * Message-ID go again.
 */
#ifndef IO_SINK_H
#define IO_SINK_H

#include <stdint.h>

#include "base/fail.h"
#include "base/str.h"

enum delivery {
	DELIVERY_SENT,
	DELIVERY_LATER,		/* 4xx, or no contact: the same again later */
	DELIVERY_UNKNOWN,	/* may have been taken: the same again later */
	DELIVERY_FAILED,	/* 5xx about this recipient or letter */
	DELIVERY_PAUSED		/* our set-up (login, TLS, policy): stop the
	                           route, fail no letter, tell the operator */
};

enum { SINK_REPLY_MAX = 512 };

struct sink_reply {
	int code;			/* the server's last, or 0 */
	char text[SINK_REPLY_MAX];	/* its words, one line */
};

struct sink;

struct sink_kind {
	const char *name;
	/* An empty sender is the null path <>. */
	enum delivery (*send)(struct sink *sink, const char *sender,
	                      const char *recipient, struct slice bytes,
	                      struct sink_reply *reply);
	/* Connects, logs in, says goodbye: for `clearway doctor`. */
	enum outcome (*probe)(struct sink *sink, struct text *report,
	                      struct why *why);
	void (*close)(struct sink *sink);	/* idle connection only */
	void (*free)(struct sink *sink);
};

struct sink {
	const struct sink_kind *kind;
	/* each kind's own struct begins with a struct sink */
};

#endif
