/*
 * serve.h - the daemon's life: mail, ticks, rounds, letters, wait, again.
 *
 * Everything that lasts is in the store; what is here is lost at a restart and
 * nothing is missed. Each turn gets its own `now`, and between two turns the
 * signals are heard and the service manager is told that we live:
 *
 *	SIGTERM, SIGINT		stop after the turn in hand
 *	SIGHUP			read the config anew; only a good one is used
 *	SIGUSR1			the operator's tool wrote something: look again
 */
#ifndef SERVE_H
#define SERVE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fail.h"
#include "io/config.h"
#include "io/sink.h"
#include "io/source.h"
#include "io/token.h"
#include "turn.h"
#include "turn_intake.h"

/* A door that failed is tried again later, and later still. */
struct patience {
	int64_t until_ms;	/* monotonic; 0: nothing is wrong */
	int64_t delay_ms;
	char told[WHY_MAX];	/* what the log has been told already */
};

struct service {
	const char *config_path;
	struct config *config;
	struct turn turn;
	struct intake *intake;
	struct token *token;		/* NULL: no login by OAuth */
	struct source *source;		/* NULL: not made yet */
	struct sink *sink;		/* NULL: not made yet */
	bool once;
	int signals;			/* a signalfd */
	bool stop;
	bool reload;
	bool is_ill;			/* the store failed a turn */
	bool in_pass;			/* over the mailbox; there is more */
	int64_t mail_ms;		/* monotonic: when to look for mail */
	int64_t passed_ms;		/* monotonic: when we last did */
	struct patience mail;
	struct patience letters;
};

/* The signals are held for serve_signals from here on. */
enum outcome serve_open(struct service *service, const char *config_path,
                        struct config *config, struct why *why);
void serve_close(struct service *service);	/* frees the config too */

/* Until told to stop. */
void serve(struct service *service);
/* All that is due, once. OUTCOME_LATER: something could not be done now. */
enum outcome serve_once(struct service *service);

/* --- the parts, in serve_mail.c and serve_letters.c --- */

/* Hears the signals; true: stop. Tells the service manager that we live. */
bool serve_signals(struct service *service);
/* Takes some mails; in_pass says that there are more. */
void serve_mail(struct service *service);
/* Sends the letters that are due. */
void serve_letters(struct service *service);
/* Closes source, sink and token; they are made anew when next needed. */
void serve_close_doors(struct service *service);
/* The token, once there is need of one. */
enum outcome serve_token(struct service *service, struct why *why);

void patience_lose(struct patience *patience, int64_t least_ms,
                   int64_t most_ms);
void patience_regain(struct patience *patience);
/* Has the log not been told this yet? From now on it has. */
bool patience_is_news(struct patience *patience, const char *text);

#endif
