#include "verbs/verbs.h"

#include <errno.h>
#include <sys/statvfs.h>
#include <sysexits.h>
#include <unistd.h>

#include "core/instant.h"
#include "io/clock.h"
#include "io/lock.h"
#include "turn_ports.h"

enum { DISK_LEAST_MB = 500, REPORT_MOST = 64 * 1024, SAMPLE = 5 };

/* One line a finding: "ok" or "FAULT" first, for people and for grep. */
static int
finding(bool good, const char *what, const char *text)
{
	printf("%-6s %-11s %s\n", good ? "ok" : "FAULT", what, text);
	fflush(stdout);
	return good ? 0 : 1;
}

static int
look_at_clock(struct tool *tool)
{
	const struct calendar *calendar = &tool->config->policy.calendar;
	char text[INSTANT_TEXT_MAX];

	instant_format(tool->now, calendar, text);
	return finding(true, "clock", arena_format(tool->arena, "%s in %s; %s",
		text, tool->config->time_zone,
		calendar_is_open(calendar, tool->now) ?
		"letters may go out now" : arena_format(tool->arena,
			"letters wait until %s", tool_time(tool,
			calendar_next_open(calendar, tool->now)))));
}

static int
look_at_state(struct tool *tool)
{
	const char *folder = tool->config->state_folder;
	struct statvfs disk;
	uint64_t megabytes;
	pid_t pid;

	if (access(folder, R_OK | W_OK | X_OK) != 0 ||
	    statvfs(folder, &disk) != 0) {
		finding(false, "state", arena_format(tool->arena, "%s cannot "
			"be used (%s); run this as the daemon's own account, "
			"or start clearwayd once", folder, strerror(errno)));
		return 1;
	}
	megabytes = (uint64_t)disk.f_bavail * disk.f_frsize / (1024 * 1024);
	if (lock_holder(arena_format(tool->arena, "%s/lock", folder), &pid))
		finding(true, "daemon", arena_format(tool->arena,
			"clearwayd runs (pid %lld)", (long long)pid));
	else
		finding(true, "daemon", "clearwayd does not run at the "
		        "moment");
	return finding(megabytes >= DISK_LEAST_MB, "disk",
	               arena_format(tool->arena, "%llu MB left for %s%s",
	                            (unsigned long long)megabytes, folder,
	                            megabytes < DISK_LEAST_MB ?
	                            "; make room" : ""));
}

/* Both ways of TLS check chain and host; there is no mailbox without. */
static const char *
mailbox_way(struct tool *tool)
{
	const struct mailbox_settings *mailbox = &tool->config->mailbox;

	if (mailbox->kind == MAILBOX_MAILDIR)
		return "a folder of this machine";
	return arena_format(tool->arena, "port %d, %s, certificate good, "
	                    "login accepted", mailbox->port,
	                    mailbox->tls == TLS_STARTTLS ? "STARTTLS" : "TLS");
}

static int
look_at_mailbox(struct tool *tool, struct token *token)
{
	struct source_mail mails[SAMPLE];
	char name[PORTS_NAME_MAX];
	struct source *source;
	int64_t uidvalidity;
	int64_t highest;
	size_t count;
	struct why why;
	int64_t began = clock_monotonic_ms();
	int faults;

	ports_mailbox_name(tool->config, name);
	if (ports_source(tool->config, token, tool->now, &source, &why) !=
	    OUTCOME_OK)
		return finding(false, "mailbox", why.text);
	if (source->kind->open(source, &uidvalidity, &highest, &why) !=
	    OUTCOME_OK ||
	    source->kind->list(source, 0, mails, SAMPLE, &count, &why) !=
	    OUTCOME_OK)
		faults = finding(false, "mailbox", why.text);
	else
		faults = finding(true, "mailbox", arena_format(tool->arena,
			"%s: %s; open in %lld ms, %s", name,
			mailbox_way(tool),
			(long long)(clock_monotonic_ms() - began),
			source->kind->unordered ?
			(count > 0 ? "mail is there" : "empty") :
			arena_format(tool->arena, "UIDVALIDITY %lld, highest "
			             "UID %lld", (long long)uidvalidity,
			             (long long)highest)));
	source->kind->close(source);
	source->kind->free(source);
	return faults;
}

static int
look_at_submission(struct tool *tool, struct token *token)
{
	struct sink *sink;
	struct text report;
	struct slice rest;
	struct slice line;
	struct why why;
	int faults = 0;

	if (ports_sink(tool->config, token, tool->now, &sink, &why) !=
	    OUTCOME_OK)
		return finding(false, "submission", why.text);
	text_init(&report, REPORT_MOST);
	if (sink->kind->probe(sink, &report, &why) != OUTCOME_OK)
		faults = finding(false, "submission", why.text);
	else
		finding(true, "submission", tool->config->submission.kind ==
		        SUBMISSION_SPOOL ? tool->config->submission.path :
		        tool->config->submission.host);
	rest = text_slice(&report);
	while (slice_next_line(&rest, &line))
		print_indented(line, "                     ");
	text_release(&report);
	sink->kind->close(sink);
	sink->kind->free(sink);
	return faults;
}

int
verb_doctor(struct tool *tool)
{
	struct token *token;
	struct why why;
	int faults;
	int code = tool_load(tool);

	if (code != EX_OK)
		return code;
	finding(true, "config", tool->config->path);
	faults = look_at_clock(tool) + look_at_state(tool);
	if (ports_token(tool->config, &token, &why) != OUTCOME_OK) {
		faults += finding(false, "token", why.text);
	} else {
		faults += look_at_mailbox(tool, token);
		faults += look_at_submission(tool, token);
		token_free(token);
	}
	if (faults > 0)
		return tool_fail(tool, EX_UNAVAILABLE, "%d fault%s; nothing "
		                 "was changed or sent", faults,
		                 faults == 1 ? "" : "s");
	return EX_OK;
}
