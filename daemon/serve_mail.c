#include "serve.h"

#include <string.h>

#include "io/clock.h"
#include "io/log.h"
#include "turn_ports.h"

enum {
	MAILS_AT_ONCE = 50,	/* then letters and ticks have their turn */
	AWAY_LEAST_MS = 5 * 1000,
	AWAY_MOST_MS = 5 * 60 * 1000,
	REFUSED_MS = 15 * 60 * 1000
};

static void
log_note(const struct intake_note *note)
{
	if (note->line.text[0] != '\0')
		log_line(LOG_LEVEL_INFO, "%s", note->line.text);
	if (note->trouble.text[0] != '\0')
		log_line(LOG_LEVEL_WARNING, "mail: %s", note->trouble.text);
}

/* The mailbox cannot be had: another try later, and one line about it. */
static void
lose_mailbox(struct service *service, enum outcome outcome,
             const struct why *why)
{
	struct patience *patience = &service->mail;

	if (outcome == OUTCOME_SETUP)
		patience_lose(patience, REFUSED_MS, REFUSED_MS);
	else
		patience_lose(patience, AWAY_LEAST_MS, AWAY_MOST_MS);
	if (patience_is_news(patience, why->text))
		log_line(outcome == OUTCOME_SETUP ? LOG_LEVEL_ERROR :
		         LOG_LEVEL_WARNING, "mailbox: %s", why->text);
	service->in_pass = false;
	if (service->source != NULL)
		service->source->kind->close(service->source);
}

static enum outcome
open_source(struct service *service, int64_t now, struct why *why)
{
	enum outcome outcome = serve_token(service, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (service->source == NULL)
		return ports_source(service->config, service->token, now,
		                    &service->source, why);
	return ports_renew_source(service->config, service->token,
	                          service->source, now, why);
}

/* A token that was refused before its time is exchanged once. */
static enum outcome
begin_pass(struct service *service, int64_t now, struct why *why)
{
	struct intake_note note;
	enum outcome outcome = open_source(service, now, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = intake_begin(service->intake, service->source, now, &note,
	                       why);
	if (outcome == OUTCOME_SETUP && service->token != NULL &&
	    service->config->mailbox.auth == LOGIN_OAUTH) {
		token_forget(service->token);
		outcome = ports_renew_source(service->config, service->token,
		                             service->source, now, why);
		if (outcome == OUTCOME_OK)
			outcome = intake_begin(service->intake,
			                       service->source, now, &note,
			                       why);
	}
	if (outcome == OUTCOME_OK)
		log_note(&note);
	return outcome;
}

/* *took: at least one mail is done with. */
static enum outcome
take_mails(struct service *service, bool *took, struct why *why)
{
	enum outcome outcome = OUTCOME_OK;
	bool more = true;

	for (int i = 0; more && i < MAILS_AT_ONCE; i++) {
		struct intake_note note;

		if (serve_signals(service))
			break;
		outcome = intake_next(service->intake, clock_now(), &more,
		                      &note, why);
		if (outcome != OUTCOME_OK)
			return outcome;
		log_note(&note);
		*took = *took || (note.line.text[0] != '\0' &&
		                  note.trouble.text[0] == '\0');
	}
	service->in_pass = more;
	return OUTCOME_OK;
}

void
serve_mail(struct service *service)
{
	struct why why = { .text = "" };
	int64_t now_ms = clock_monotonic_ms();
	enum outcome outcome = OUTCOME_OK;
	bool took = false;

	if (now_ms < service->mail.until_ms)
		return;
	if (!service->in_pass) {
		if (now_ms < service->mail_ms)
			return;
		outcome = begin_pass(service, clock_now(), &why);
	}
	if (outcome == OUTCOME_OK)
		outcome = take_mails(service, &took, &why);
	if (outcome != OUTCOME_OK) {
		lose_mailbox(service, outcome, &why);
		return;
	}
	if (service->mail.until_ms != 0)
		log_line(LOG_LEVEL_NOTICE, "mailbox: answers again");
	patience_regain(&service->mail);
	service->passed_ms = clock_monotonic_ms();
	/* A mail that came meanwhile was announced while we were at work, and
	 * is not announced again: so we look until there is none. */
	service->mail_ms = service->passed_ms + (took ? 0 :
		service->config->mailbox.poll_seconds * INT64_C(1000));
}
