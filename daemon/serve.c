#include "serve.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "base/str.h"
#include "io/clock.h"
#include "io/log.h"
#include "io/notify.h"
#include "turn_evidence.h"
#include "turn_ports.h"
#include "turn_process.h"
#include "turn_review.h"

enum {
	WAIT_MOST_MS = 60 * 1000,	/* the clock may be set meanwhile */
	WAIT_LEAST_MS = 1000,		/* where something is overdue: pacing */
	WAIT_ILL_MS = 30 * 1000,
	ROUNDS_MOST = 20,		/* of --once, until nothing is due */
	SPOOL_PER_MINUTE = 60000	/* a folder needs no pacing */
};

/* --- patience --- */

void
patience_lose(struct patience *patience, int64_t least_ms, int64_t most_ms)
{
	int64_t delay = patience->delay_ms * 2;

	if (delay < least_ms)
		delay = least_ms;
	if (delay > most_ms)
		delay = most_ms;
	patience->delay_ms = delay;
	patience->until_ms = clock_monotonic_ms() + delay;
}

void
patience_regain(struct patience *patience)
{
	*patience = (struct patience){ .until_ms = 0 };
}

bool
patience_is_news(struct patience *patience, const char *text)
{
	char short_text[WHY_MAX];

	COPY_TEXT(short_text, slice_of(text));
	if (strcmp(patience->told, short_text) == 0)
		return false;
	memcpy(patience->told, short_text, sizeof(short_text));
	return true;
}

/* --- opening and closing --- */

static enum outcome
hold_signals(int *fd, struct why *why)
{
	sigset_t held;

	sigemptyset(&held);
	sigaddset(&held, SIGTERM);
	sigaddset(&held, SIGINT);
	sigaddset(&held, SIGHUP);
	sigaddset(&held, SIGUSR1);
	signal(SIGPIPE, SIG_IGN);
	if (sigprocmask(SIG_BLOCK, &held, NULL) == 0)
		*fd = signalfd(-1, &held, SFD_CLOEXEC | SFD_NONBLOCK);
	if (*fd < 0)
		return fail(why, OUTCOME_SETUP, "cannot listen to signals: %s",
		            strerror(errno));
	return OUTCOME_OK;
}

static void
set_pace(struct service *service)
{
	if (service->config->submission.kind == SUBMISSION_SPOOL)
		service->turn.pace.per_minute = SPOOL_PER_MINUTE;
}

enum outcome
serve_open(struct service *service, const char *config_path,
           struct config *config, struct why *why)
{
	enum outcome outcome;

	*service = (struct service){
		.config_path = config_path,
		.config = config,
		.signals = -1,
	};
	outcome = hold_signals(&service->signals, why);
	if (outcome == OUTCOME_OK)
		outcome = turn_open(&service->turn, config, why);
	if (outcome == OUTCOME_OK)
		outcome = intake_new(&service->turn, &service->intake, why);
	if (outcome == OUTCOME_OK)
		set_pace(service);
	return outcome;
}

void
serve_close_doors(struct service *service)
{
	if (service->source != NULL)
		service->source->kind->free(service->source);
	if (service->sink != NULL)
		service->sink->kind->free(service->sink);
	token_free(service->token);
	service->source = NULL;
	service->sink = NULL;
	service->token = NULL;
	service->in_pass = false;
	service->mail_ms = 0;
	patience_regain(&service->mail);
	patience_regain(&service->letters);
}

void
serve_close(struct service *service)
{
	serve_close_doors(service);
	intake_free(service->intake);
	turn_close(&service->turn);
	config_free(service->config);
	if (service->signals >= 0)
		close(service->signals);
	*service = (struct service){ .signals = -1 };
}

enum outcome
serve_token(struct service *service, struct why *why)
{
	const char *warning;
	enum outcome outcome;

	if (service->token == NULL) {
		outcome = ports_token(service->config, &service->token, why);
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	if (service->token == NULL)
		return OUTCOME_OK;
	warning = token_warning(service->token);
	if (warning != NULL && patience_is_news(&service->mail, warning))
		log_line(LOG_LEVEL_ERROR, "token: %s", warning);
	return OUTCOME_OK;
}

/* --- signals --- */

bool
serve_signals(struct service *service)
{
	struct signalfd_siginfo heard;

	while (read(service->signals, &heard, sizeof(heard)) ==
	       (ssize_t)sizeof(heard)) {
		switch (heard.ssi_signo) {
		case SIGTERM:
		case SIGINT:
			service->stop = true;
			break;
		case SIGHUP:
			service->reload = true;
			break;
		default:	/* SIGUSR1: being awake is all it asks */
			break;
		}
	}
	notify_watchdog();
	return service->stop;
}

/* OUTCOME_BAD: the new config cannot be used while we run. */
static enum outcome
put_in_force(struct service *service, struct config *config, struct why *why)
{
	struct intake *intake;
	enum outcome outcome;

	if (strcmp(config->state_folder, service->config->state_folder) != 0)
		return fail(why, OUTCOME_BAD, "files.state has changed: that "
		            "takes a restart");
	outcome = turn_reload(&service->turn, config, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	serve_close_doors(service);
	config_free(service->config);
	service->config = config;
	set_pace(service);
	outcome = intake_new(&service->turn, &intake, why);
	if (outcome != OUTCOME_OK)
		die("after a reload: %s", why->text);
	intake_free(service->intake);
	service->intake = intake;
	return OUTCOME_OK;
}

static void
log_faults(const struct text *faults)
{
	struct slice rest = text_slice(faults);
	struct slice line;

	while (slice_next_line(&rest, &line))
		log_line(LOG_LEVEL_ERROR, SLICE_FMT, SLICE_ARG(line));
}

static void
reload(struct service *service)
{
	struct config *config;
	struct text faults;
	struct why why;

	service->reload = false;
	notify_reloading();
	text_init(&faults, CONFIG_FAULTS_LIMIT);
	if (config_load(service->config_path, &config, &faults, &why) !=
	    OUTCOME_OK) {
		log_faults(&faults);
		log_line(LOG_LEVEL_ERROR, "the config stays as it was: %s",
		         why.text);
	} else if (put_in_force(service, config, &why) != OUTCOME_OK) {
		log_line(LOG_LEVEL_ERROR, "the config stays as it was: %s",
		         why.text);
		config_free(config);
	} else {
		log_line(LOG_LEVEL_NOTICE, "the new config is in force");
	}
	text_release(&faults);
	notify_ready();
}

/* --- what time brings --- */

typedef enum outcome time_turn(struct turn *turn, int64_t now, int64_t *count,
                               struct why *why);

static int64_t
run_turn(struct service *service, time_turn *run, const char *what)
{
	int64_t count = 0;
	struct why why;

	if (serve_signals(service))
		return 0;
	if (run(&service->turn, clock_now(), &count, &why) != OUTCOME_OK) {
		log_line(LOG_LEVEL_ERROR, "%s: %s", what, why.text);
		service->is_ill = true;
		return 0;
	}
	if (count > 0)
		log_line(LOG_LEVEL_INFO, "%s: %lld", what, (long long)count);
	return count;
}

static int64_t
run_time(struct service *service)
{
	return run_turn(service, turn_expiry,
	                "the OAuth client secret will end soon; see the letter "
	                "to the coordinator, letters") +
	       run_turn(service, turn_retention, "words removed by age, of "
	                "challenges") +
	       run_turn(service, turn_ticks, "challenges that were due") +
	       run_turn(service, turn_meetings, "agendas") +
	       run_turn(service, turn_rounds, "reminder letters") +
	       run_turn(service, turn_reviews, "letters of the monthly review") +
	       run_turn(service, turn_process_watch, "introductions") +
	       run_turn(service, turn_evidences, "letters with the evidence");
}

/* --- waiting --- */

static int64_t
earlier(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

/* Seconds until `at`, in ms; what waits for nothing waits longest. */
static int64_t
ms_until(int64_t at, int64_t now)
{
	if (at == 0 || at - now > WAIT_MOST_MS / 1000)
		return WAIT_MOST_MS;
	return at <= now ? WAIT_LEAST_MS : (at - now) * 1000;
}

static int64_t
wait_ms(struct service *service)
{
	int64_t now_ms = clock_monotonic_ms();
	int64_t now = clock_now();
	int64_t mail_ms = service->mail.until_ms > service->mail_ms ?
			  service->mail.until_ms : service->mail_ms;
	int64_t most = WAIT_MOST_MS;
	int64_t watchdog = notify_watchdog_ms();
	int64_t at;

	if (watchdog > 0)
		most = earlier(most, watchdog / 2);
	if (service->is_ill)
		return earlier(most, WAIT_ILL_MS);
	most = earlier(most, mail_ms > now_ms ? mail_ms - now_ms : 0);
	if (turn_next_at(&service->turn, now, &at, NULL) == OUTCOME_OK)
		most = earlier(most, ms_until(at, now));
	if (service->letters.until_ms > now_ms)
		return earlier(most, service->letters.until_ms - now_ms);
	if (store_letter_next_at(service->turn.store, &at, NULL) == OUTCOME_OK)
		most = earlier(most, ms_until(at, now));
	return most;
}

/* A server that hints without end shall not keep us busy without end. */
static bool
is_just_passed(const struct service *service)
{
	return service->passed_ms != 0 &&
	       clock_monotonic_ms() - service->passed_ms < WAIT_LEAST_MS;
}

/* The descriptor of the mailbox's own hint, or -1. */
static int
ask_for_hint(struct service *service)
{
	int fd = -1;

	if (service->source == NULL || service->mail.until_ms != 0 ||
	    !service->config->mailbox.idle || is_just_passed(service))
		return -1;
	if (service->source->kind->wait(service->source, &fd, NULL) !=
	    OUTCOME_OK)
		return -1;
	return fd;
}

static void
wait_for_something(struct service *service)
{
	struct pollfd waits[] = {
		{ .fd = service->signals, .events = POLLIN },
		{ .fd = ask_for_hint(service), .events = POLLIN },
	};
	int64_t most = wait_ms(service);

	/* A mailbox that was just looked at is asked for hints a bit later. */
	if (is_just_passed(service))
		most = earlier(most, WAIT_LEAST_MS);
	if (poll(waits, 2, (int)most) > 0 && waits[1].revents != 0)
		service->mail_ms = 0;
}

static void
tell_status(const struct service *service)
{
	if (service->is_ill)
		notify_status("a turn failed; the log says why");
	else if (service->mail.until_ms != 0)
		notify_status("no mailbox: %s", service->mail.told);
	else if (service->letters.until_ms != 0)
		notify_status("letters wait: %s", service->letters.told);
	else
		notify_status("waiting for mail");
}

void
serve(struct service *service)
{
	notify_ready();
	log_line(LOG_LEVEL_NOTICE, "started for %s",
	         service->config->policy.address);
	while (!service->stop) {
		service->is_ill = false;
		serve_mail(service);
		run_time(service);
		serve_letters(service);
		if (serve_signals(service))
			break;
		if (service->reload)
			reload(service);
		else if (!service->in_pass) {
			tell_status(service);
			wait_for_something(service);
			serve_signals(service);
		}
	}
	notify_stopping();
	log_line(LOG_LEVEL_NOTICE, "stopped");
}

enum outcome
serve_once(struct service *service)
{
	int64_t done = 1;

	service->once = true;
	do {
		serve_mail(service);
		serve_letters(service);
	} while (service->in_pass && !service->stop);
	for (int i = 0; i < ROUNDS_MOST && done > 0 && !service->stop; i++) {
		done = run_time(service);
		serve_letters(service);
	}
	if (service->is_ill || service->mail.until_ms != 0 ||
	    service->letters.until_ms != 0)
		return OUTCOME_LATER;
	return OUTCOME_OK;
}
