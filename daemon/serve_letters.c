#include "serve.h"

#include <string.h>
#include <time.h>

#include "core/instant.h"
#include "io/clock.h"
#include "io/log.h"
#include "turn_ports.h"

enum {
	LETTERS_AT_ONCE = 100,	/* then mail and ticks have their turn */
	LATER_MOST = 2,		/* in a row: the server is away for all */
	AWAY_LEAST_MS = 30 * 1000,
	AWAY_MOST_MS = 10 * 60 * 1000,
	PAUSE_LEAST_MS = 5 * 60 * 1000,
	PAUSE_MOST_MS = 60 * 60 * 1000,
	PACING_MS = 200,
	PACING_MOST = 325,	/* a minute: so slow may the pace be set */
	DAY_LENGTH = 10		/* "2026-12-01" */
};

/* Nothing can be sent until a person corrects our set-up. */
static void
pause_letters(struct service *service, const char *text)
{
	struct patience *patience = &service->letters;
	int64_t now = clock_now();
	char at[INSTANT_TEXT_MAX];
	char key[64];
	struct why why;

	patience_lose(patience, PAUSE_LEAST_MS, PAUSE_MOST_MS);
	if (!patience_is_news(patience, text))
		return;
	log_line(LOG_LEVEL_ERROR, "letters wait: %s", text);
	instant_format(now, &service->config->policy.calendar, at);
	snprintf(key, sizeof(key), "submission paused %.*s", DAY_LENGTH, at);
	if (turn_alert(&service->turn, key, text, now, &why) != OUTCOME_OK)
		log_line(LOG_LEVEL_ERROR, "operator alert: %s", why.text);
}

static void
lose_server(struct service *service, const char *text)
{
	patience_lose(&service->letters, AWAY_LEAST_MS, AWAY_MOST_MS);
	if (patience_is_news(&service->letters, text))
		log_line(LOG_LEVEL_WARNING, "letters wait: %s", text);
}

static enum outcome
open_sink(struct service *service, struct why *why)
{
	enum outcome outcome = serve_token(service, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (service->sink == NULL)
		return ports_sink(service->config, service->token, clock_now(),
		                  &service->sink, why);
	return ports_renew_sink(service->config, service->token, service->sink,
	                        clock_now(), why);
}

/* What one run over the waiting letters has met. */
struct run {
	int later;		/* in a row */
	int paces;		/* in a row */
	int held;		/* by the governor */
	bool exchanged;
};

/* Is a letter due that only our own pace holds back? With --once we wait. */
static bool
wait_for_pace(struct service *service, struct run *run)
{
	const struct timespec pause = { .tv_nsec = PACING_MS * 1000 * 1000 };
	int64_t due_at;

	if (!service->once || run->paces++ >= PACING_MOST ||
	    store_letter_next_at(service->turn.store, &due_at, NULL) !=
	    OUTCOME_OK || due_at == 0 || due_at > clock_now())
		return false;
	nanosleep(&pause, NULL);
	return true;
}

/* A token that was refused before its time is exchanged once. */
static bool
exchange_token(struct service *service, bool *exchanged)
{
	if (*exchanged || service->token == NULL ||
	    service->config->submission.auth != LOGIN_OAUTH)
		return false;
	*exchanged = true;
	token_forget(service->token);
	service->sink->kind->close(service->sink);
	return ports_renew_sink(service->config, service->token, service->sink,
	                        clock_now(), NULL) == OUTCOME_OK;
}

/* False ends the run. */
static bool
go_on(struct service *service, struct run *run, enum turn_sent sent,
      const struct turn_line *line)
{
	if (sent != TURN_SENT_NONE)
		run->paces = 0;
	switch (sent) {
	case TURN_SENT_NONE:
		return wait_for_pace(service, run);
	case TURN_SENT_ONE:
		run->later = 0;
		if (service->letters.until_ms != 0)
			log_line(LOG_LEVEL_NOTICE, "letters go out again");
		patience_regain(&service->letters);
		log_line(LOG_LEVEL_INFO, "%s", line->text);
		return true;
	case TURN_SENT_LATER:
		log_line(LOG_LEVEL_WARNING, "%s", line->text);
		run->later++;
		if (run->later < LATER_MOST)
			return true;
		lose_server(service, "the mail server takes none at present");
		return false;
	case TURN_SENT_FAILED:
		run->later = 0;
		log_line(LOG_LEVEL_WARNING, "%s", line->text);
		return true;
	case TURN_SENT_PAUSED:
		if (exchange_token(service, &run->exchanged))
			return true;
		pause_letters(service, line->text);
		break;
	case TURN_SENT_HELD:
		run->held++;
		return true;
	}
	return false;
}

static void
send_letters(struct service *service)
{
	struct run run = { .later = 0 };
	struct turn_line line;
	enum turn_sent sent;
	struct why why;

	for (int i = 0; service->once || i < LETTERS_AT_ONCE; i++) {
		line.text[0] = '\0';
		if (serve_signals(service))
			return;
		if (turn_letter(&service->turn, service->sink, clock_now(),
		                &sent, &line, &why) != OUTCOME_OK) {
			log_line(LOG_LEVEL_ERROR, "letter: %s", why.text);
			service->is_ill = true;
			return;
		}
		if (!go_on(service, &run, sent, &line))
			break;
	}
	if (run.held > 0)
		log_line(LOG_LEVEL_WARNING, "letters held, to be asked for "
		         "again: %d", run.held);
}

void
serve_letters(struct service *service)
{
	struct store *store = service->turn.store;
	int64_t due_at;
	struct why why;
	enum outcome outcome;

	if (clock_monotonic_ms() < service->letters.until_ms)
		return;
	outcome = store_letter_next_at(store, &due_at, &why);
	if (outcome != OUTCOME_OK) {
		log_line(LOG_LEVEL_ERROR, "letters: %s", why.text);
		service->is_ill = true;
		return;
	}
	if (due_at == 0 || due_at > clock_now()) {
		/* A login that nobody needs is not kept. */
		if (service->sink != NULL)
			service->sink->kind->close(service->sink);
		return;
	}
	outcome = open_sink(service, &why);
	if (outcome == OUTCOME_OK)
		send_letters(service);
	else if (outcome == OUTCOME_SETUP)
		pause_letters(service, why.text);
	else
		lose_server(service, why.text);
}
