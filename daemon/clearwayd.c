/*
 * clearwayd - carries a district's implementation challenges by mail.
 *
 * Reads the config, takes the district's lock, and serves until told to stop
 * (serve.h). See clearwayd(8).
 */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sysexits.h>

#include "base/str.h"
#include "core/instant.h"
#include "io/clock.h"
#include "io/config.h"
#include "io/lock.h"
#include "io/log.h"
#include "io/paths.h"
#include "serve.h"

#ifndef CLEARWAY_VERSION
#define CLEARWAY_VERSION "1.0"
#endif

static const char usage[] =
	"usage: clearwayd [-c FILE] [--once [--now TIME]]\n"
	"  -c, --config FILE  read this config\n"
	"  --once             do what is due, then exit\n"
	"  --now TIME         with --once: as if it were that time, such as\n"
	"                     2026-12-01T08:00 (the district's time)\n"
	"  --version          print the version\n"
	"  --help             print this\n";

struct options {
	const char *config_path;
	const char *now;
	bool once;
};

/* Returns EX_OK to go on; -1: all is said and done. */
static int
read_options(int argc, char **argv, struct options *options)
{
	static const struct option names[] = {
		{ "config", required_argument, NULL, 'c' },
		{ "once", no_argument, NULL, 'o' },
		{ "now", required_argument, NULL, 'n' },
		{ "version", no_argument, NULL, 'v' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 }
	};
	int letter;

	while ((letter = getopt_long(argc, argv, "c:", names, NULL)) != -1) {
		switch (letter) {
		case 'c':
			options->config_path = optarg;
			break;
		case 'o':
			options->once = true;
			break;
		case 'n':
			options->now = optarg;
			break;
		case 'v':
			puts("clearwayd " CLEARWAY_VERSION);
			return -1;
		case 'h':
			fputs(usage, stdout);
			return -1;
		default:
			fputs(usage, stderr);
			return EX_USAGE;
		}
	}
	if (optind < argc || (options->now != NULL && !options->once)) {
		fputs(usage, stderr);
		return EX_USAGE;
	}
	return EX_OK;
}

/* A time that stands still is for one pass; a daemon must not have it. */
static int
fix_clock(const struct config *config, const char *time)
{
	int64_t at;

	if (time == NULL)
		return EX_OK;
	if (!instant_parse(slice_of(time), &config->policy.calendar, &at)) {
		fprintf(stderr, "clearwayd: --now %s is no time; write it as "
		        "2026-12-01T08:00\n", time);
		return EX_USAGE;
	}
	clock_fix(at);
	return EX_OK;
}

static int
exit_code(enum outcome outcome)
{
	switch (outcome) {
	case OUTCOME_OK:
		return EX_OK;
	case OUTCOME_LATER:
		return EX_TEMPFAIL;
	case OUTCOME_BAD:
		return EX_DATAERR;
	case OUTCOME_SETUP:
		break;
	}
	return EX_CONFIG;
}

/* Before anything else is touched: a second daemon would send twice. */
static enum outcome
lock_district(const struct config *config, struct lock **lock,
              struct why *why)
{
	char path[4096];
	int length = snprintf(path, sizeof(path), "%s/lock",
	                      config->state_folder);

	if (length < 0 || (size_t)length >= sizeof(path))
		return fail(why, OUTCOME_SETUP, "files.state is too long a "
		            "name");
	if (mkdir(config->state_folder, 0700) != 0 && errno != EEXIST)
		return fail(why, OUTCOME_SETUP, "cannot make the folder %s "
		            "(files.state): %s", config->state_folder,
		            strerror(errno));
	return lock_take(path, lock, why);
}

/* Takes the config over. */
static int
run(const struct options *options, struct config *config)
{
	struct service service;
	struct lock *lock = NULL;
	struct why why;
	enum outcome outcome = lock_district(config, &lock, &why);

	if (outcome != OUTCOME_OK) {
		log_line(LOG_LEVEL_ERROR, "%s", why.text);
		config_free(config);
		return exit_code(outcome);
	}
	outcome = serve_open(&service, options->config_path, config, &why);
	if (outcome != OUTCOME_OK)
		log_line(LOG_LEVEL_ERROR, "%s", why.text);
	else if (options->once)
		outcome = serve_once(&service);
	else
		serve(&service);
	serve_close(&service);
	lock_free(lock);
	return exit_code(outcome);
}

int
main(int argc, char **argv)
{
	struct options options = { .config_path = paths_config() };
	int code = read_options(argc, argv, &options);
	struct config *config;
	struct text faults;
	struct why why;

	if (code != EX_OK)
		return code < 0 ? EX_OK : code;
	umask(077);
	text_init(&faults, CONFIG_FAULTS_LIMIT);
	if (config_load(options.config_path, &config, &faults, &why) !=
	    OUTCOME_OK) {
		if (faults.length > 0)
			fprintf(stderr, "%s", faults.data);
		else
			fprintf(stderr, "clearwayd: %s\n", why.text);
		text_release(&faults);
		return EX_CONFIG;
	}
	text_release(&faults);
	code = fix_clock(config, options.now);
	if (code == EX_OK)
		return run(&options, config);
	config_free(config);
	return code;
}
