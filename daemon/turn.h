/*
 * turn.h - one mail, one tick, one round, one letter, one operator's word:
 * the only place where core meets io.
 *
 * Each turn takes one `now`, is one transaction, and leaves one sentence for
 * the log (struct turn_line) that holds no subject and no body. On an outcome
 * other than OUTCOME_OK nothing was changed.
 */
#ifndef TURN_H
#define TURN_H

#include "core/decide.h"
#include "core/report.h"
#include "core/route.h"
#include "io/config.h"
#include "io/filter.h"
#include "io/seal.h"
#include "io/sink.h"
#include "io/source.h"
#include "io/store.h"

enum { TURN_LINE_MAX = 400, TURN_TRIES_MOST = 3 };

struct turn {
	const struct config *config;
	const struct policy *policy;		/* &roster */
	struct policy roster;			/* the config's, with who is
						   out and who has left today */
	struct arena *roster_arena;		/* or NULL */
	struct store *store;
	struct seal *seal;
	struct filter *filter;
	struct letter_templates *templates;
	struct arena *templates_arena;
	struct arena *arena;			/* cleared at each turn */
	struct governor_pace pace;
	bool placed;		/* every open challenge has been given its
				   next discussion since this config */
	int64_t process_at;	/* when turn_process_watch last looked */
	int64_t morning_at;	/* when it was last asked what the
				   coordinator should hear of */
	int64_t unmarked;	/* a letter that went out, but could not be
				   marked as sent; it is not sent again */
};

struct turn_line {
	char text[TURN_LINE_MAX];
};

/*
 * Opens store, seal, templates and filter as the config says (the state folder
 * is made, 0700, if its parent is there). turn_close ends all; NULL members
 * are allowed.
 */
enum outcome turn_open(struct turn *turn, const struct config *config,
                       struct why *why);
void turn_close(struct turn *turn);
/* A new config, all of it good, takes the old one's place (SIGHUP). */
enum outcome turn_reload(struct turn *turn, const struct config *config,
                         struct why *why);

/*
 * The roster as it is at that time: turn->policy then knows who is out and who
 * has left (said by mail or at the shell). What was taken from turn->policy
 * before may be gone. Turns do this by themselves.
 */
enum outcome turn_roster(struct turn *turn, int64_t now, struct why *why);

/* --- mail --- */

struct turn_mail {		/* one mail as the source has it */
	struct mail_key key;
	int64_t size;
	int64_t received_at;
	bool cut;		/* there was more than SOURCE_MAIL_MOST */
};

/*
 * Reads the mail in the open file, decides and stores. Handles tries: the
 * third is a verdict (set aside). The caller has no transaction open.
 */
enum outcome turn_mail(struct turn *turn, const struct turn_mail *mail,
                       int fd, int64_t now, enum verdict *verdict,
                       struct turn_line *line, struct why *why);
/* A mail whose bytes cannot be had; counted, at last set aside. */
enum outcome turn_mail_lost(struct turn *turn, const struct turn_mail *mail,
                            const struct why *reason, int64_t now,
                            enum verdict *verdict, struct turn_line *line,
                            struct why *why);
/* The words of a report, and what the log has taught about them. */
struct lesson {
	size_t count;
	const char *words[LEARNED_WORDS_MAX];
	struct learned learned;
};
/* Asks the log; outside of any transaction, too. Lives in the arena. */
enum outcome turn_lesson(struct turn *turn, const struct report *report,
                         struct arena *arena, struct lesson *lesson,
                         struct why *why);

/* What would be done with it, and why; changes nothing. */
struct turn_explanation {
	const char *kind;		/* report, reply, automatic, bounce, own,
	                                   refused */
	struct report report;
	struct routing routing;		/* of a report */
	struct reading reading;		/* of a reply */
	int64_t challenge;
	const char *found_by;		/* or NULL */
	size_t would_count;
	const char *would[32];		/* plain sentences */
	size_t reason_count;
	const char *reasons[48];
};
enum outcome turn_explain(struct turn *turn, int fd, int64_t now,
                          struct turn_explanation *explanation,
                          struct why *why);	/* lives in turn->arena */

/* --- time --- */

/* One pass over every challenge whose wake_at has come. */
enum outcome turn_ticks(struct turn *turn, int64_t now, int64_t *count,
                        struct why *why);
/* Every round that is due, inside sending hours. */
enum outcome turn_rounds(struct turn *turn, int64_t now, int64_t *count,
                         struct why *why);
/* Tells the operator 30, 14, 7 and 1 days before the client secret of OAuth
 * ends; *count is 1 when a letter was written, and the log is to say so, since
 * mail is what will break. */
enum outcome turn_expiry(struct turn *turn, int64_t now, int64_t *count,
                         struct why *why);
/* What meetings bring: agendas, outcomes, next discussions (turn_agenda.h). */
enum outcome turn_meetings(struct turn *turn, int64_t now, int64_t *count,
                           struct why *why);
/* When there is next anything to do; 0: nothing waits. */
enum outcome turn_next_at(struct turn *turn, int64_t now, int64_t *next_at,
                          struct why *why);

/* --- letters --- */

enum turn_sent {
	TURN_SENT_NONE, TURN_SENT_ONE, TURN_SENT_LATER, TURN_SENT_FAILED,
	TURN_SENT_PAUSED,
	TURN_SENT_HELD		/* by the governor; the next one may go */
};

/* The next due letter through the sink. NONE: nothing is due, or pacing. */
enum outcome turn_letter(struct turn *turn, struct sink *sink, int64_t now,
                         enum turn_sent *sent, struct turn_line *line,
                         struct why *why);
/* A letter to the operator (the coordinator's address), once for each key. */
enum outcome turn_alert(struct turn *turn, const char *key, const char *text,
                        int64_t now, struct why *why);

/* --- an operator's word, through the same table --- */

/*
 * The event is applied to the challenge as the operator's (actor). For
 * EVENT_REPORTED the report is in event->report, id gives the new number.
 */
enum outcome turn_word(struct turn *turn, int64_t *id,
                       const struct event *event, int64_t now,
                       struct turn_line *line, struct why *why);

/* The challenge `from` joined with `into`, and ended as its duplicate. */
enum outcome turn_merge(struct turn *turn, int64_t from, int64_t into,
                        const char *reason, int64_t now,
                        struct turn_line *line, struct why *why);
/*
 * The words of a challenge removed for good; OUTCOME_BAD under a legal hold.
 * *all is false while another program still reads the file: what it was is
 * then gone with that program's next checkpoint.
 */
enum outcome turn_redact(struct turn *turn, int64_t id,
                         const struct sender *sender, const char *reason,
                         int64_t now, bool *all, struct why *why);

/* Closed longer ago than that, with words that are still kept; by number. */
enum outcome turn_aged(struct turn *turn, int32_t days, int64_t now,
                       int64_t *ids, size_t most, size_t *count,
                       struct why *why);
/* Once a day, where privacy.retention_days is set and no legal hold is: their
 * words are removed. *count: of so many. */
enum outcome turn_retention(struct turn *turn, int64_t now, int64_t *count,
                            struct why *why);

/* One letter as it would be written now; Markdown already made into text. */
enum outcome turn_render(struct turn *turn, enum letter_kind kind,
                         int64_t challenge, const char *recipient,
                         int64_t now, struct text *bytes, struct why *why);

/* --- for tests/crash: ends the process (_exit 99) at the named point --- */

/*
 * Points: "mail tried", "mail read", "mail committed", "mail settled",
 * "ticked", "round made", "agenda made", "letter sent", "letter marked". CLEARWAY_CRASH_AT
 * names one as "letter sent:3" (the third time). Unset: nothing happens.
 */
void turn_point(const char *name);

#endif
