#include "io/settings.h"

#include "core/route.h"
#include "io/config.h"

#define AT(field) offsetof(struct config, field)
#define OF(kind, field) offsetof(struct kind, field)
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define PLAIN(table) { .settings = table, .count = COUNT(table) }
#define ITEMS(table, kind) \
	{ .settings = table, .count = COUNT(table), .size = sizeof(struct kind) }

/* How long a line of text may be, and how often something may be. */
enum { LINE = 400, TEXT = 2000, DOMAIN = 253, PORT = 65535, MANY = 1000 };

static const char *const languages[] = { "en", "es", NULL };
static const char *const triages[] = { "unclear", "always", NULL };
static const char *const mailbox_kinds[] = { "imap", "maildir", NULL };
static const char *const submission_kinds[] = { "smtp", "spool", NULL };
static const char *const tls_modes[] = { "implicit", "starttls", NULL };
static const char *const relay_tls_modes[] = { "implicit", "starttls", "none",
                                               NULL };
static const char *const login_kinds[] = { "password", "oauth", "none", NULL };
static const char *const baselines[] = { "new", "all", NULL };
static const char *const providers[] = { "microsoft", "google", "command",
                                         "file", NULL };
static const char *const roles[] = { "coordinator", "dit", "leadership",
                                     "owner", "designee", "keeper", "staff",
                                     NULL };
static const char *const classes[] = { "staff", "non-staff", "external",
                                       NULL };
static const char *const levels[] = { "school", "district", "leadership",
                                      "region", "state", NULL };
static const char *const audiences[] = { "staff", "mixed", "external", NULL };
static const char *const months[] = { "january", "february", "march", "april",
                                      "may", "june", "july", "august",
                                      "september", "october", "november",
                                      "december", NULL };
static const char *const stages[] = { "draft", "practice", "approved", NULL };

static const struct setting district[] = {
	{ "name", SETTING_TEXT, .required = true,
	  .offset = AT(policy.district), .least = 1, .most = NAME_SIZE - 1,
	  .text = "The district's name, as letters give it." },
	{ "address", SETTING_ADDRESS, .required = true,
	  .offset = AT(policy.address),
	  .text = "The one address that people write to." },
	{ "aliases", SETTING_ADDRESSES, .offset = AT(policy.aliases),
	  .count_offset = AT(policy.alias_count), .most = 50,
	  .text = "Other addresses that are delivered to the same mailbox." },
	{ "message_domain", SETTING_TEXT,
	  .offset = AT(policy.message_domain), .least = 1, .most = DOMAIN,
	  .text = "The right side of our Message-IDs; the domain of "
	          "district.address if not set." },
	{ "authserv_id", SETTING_TEXT, .offset = AT(policy.authserv_id),
	  .least = 1, .most = DOMAIN,
	  .text = "The name in the Authentication-Results headers of your own "
	          "mail server; without it no such header counts." },
	{ "plus_addresses", SETTING_FLAG, .offset = AT(policy.plus_addresses),
	  .fallback = "true",
	  .text = "Whether the mail server delivers name+anything@ to name@." },
	{ "language", SETTING_CHOICE, .offset = AT(policy.language),
	  .fallback = "en", .words = languages,
	  .text = "The language of letters to people whose own is not known." },
	{ "time_zone", SETTING_ZONE, .offset = AT(time_zone),
	  .fallback = "America/Detroit",
	  .text = "The time zone of dates and hours, by its name in the tz "
	          "database." },
	{ "phone", SETTING_TEXT, .offset = AT(policy.phone), .least = 1,
	  .most = LINE,
	  .text = "A line for letters that says whom to call." },
	{ "triage", SETTING_WORD, .offset = AT(policy.triage),
	  .fallback = "unclear", .words = triages,
	  .text = "Whether the coordinator looks at new challenges only where "
	          "the type is unclear, or always." },
	{ "coordinator", SETTING_PERSON, .required = true,
	  .offset = AT(policy.coordinator),
	  .text = "Who runs the process and decides what is unclear." },
	{ "token_days", SETTING_NUMBER, .offset = AT(policy.token_days),
	  .least = 7, .most = 3650, .fallback = "400",
	  .text = "For how many days the answer links of a letter stay good." },
};

static const struct setting mailbox[] = {
	{ "kind", SETTING_WORD, .offset = AT(mailbox.kind), .fallback = "imap",
	  .words = mailbox_kinds, .text = "Where mail comes from." },
	{ "path", SETTING_FILE, .offset = AT(mailbox.path),
	  .text = "The folder of a maildir." },
	{ "host", SETTING_TEXT, .offset = AT(mailbox.host), .least = 1,
	  .most = DOMAIN, .text = "The IMAP server; its certificate must be "
	                          "for this name." },
	{ "port", SETTING_NUMBER, .offset = AT(mailbox.port), .least = 1,
	  .most = PORT, .text = "993 if not set, or 143 with starttls." },
	{ "tls", SETTING_WORD, .offset = AT(mailbox.tls),
	  .fallback = "implicit", .words = tls_modes,
	  .text = "TLS from the first byte, or by STARTTLS; never without." },
	{ "user", SETTING_TEXT, .offset = AT(mailbox.user), .least = 1,
	  .most = ADDRESS_MAX - 1,
	  .text = "The login name; district.address if not set." },
	{ "auth", SETTING_WORD, .offset = AT(mailbox.auth),
	  .fallback = "password", .words = login_kinds,
	  .text = "How to log in: with a password, or a token by oauth." },
	{ "password_file", SETTING_SECRET, .offset = AT(mailbox.password_file),
	  .text = "The file that holds the password and nothing else." },
	{ "ca_file", SETTING_FILE, .offset = AT(mailbox.ca_file),
	  .text = "Certificates (PEM) of a private authority, instead of the "
	          "system's." },
	{ "folder", SETTING_TEXT, .offset = AT(mailbox.folder), .least = 1,
	  .most = LINE, .fallback = "INBOX",
	  .text = "The folder that new mail arrives in." },
	{ "filed_folder", SETTING_TEXT, .offset = AT(mailbox.filed_folder),
	  .least = 1, .most = LINE,
	  .text = "Where mail goes once it is filed; left in place if not "
	          "set." },
	{ "aside_folder", SETTING_TEXT, .offset = AT(mailbox.aside_folder),
	  .least = 1, .most = LINE,
	  .text = "Where mail goes that a person must look at; left in place "
	          "if not set." },
	{ "poll_seconds", SETTING_NUMBER, .offset = AT(mailbox.poll_seconds),
	  .least = 1, .most = 3600, .fallback = "60",
	  .text = "How often to look for mail, beside the server's hints." },
	{ "idle", SETTING_FLAG, .offset = AT(mailbox.idle), .fallback = "true",
	  .text = "Whether to ask the server for hints (IMAP IDLE)." },
	{ "baseline", SETTING_WORD, .offset = AT(mailbox.baseline),
	  .fallback = "new", .words = baselines,
	  .text = "What the very first start takes in: new mail only, or all "
	          "that is there." },
};

static const struct setting submission[] = {
	{ "kind", SETTING_WORD, .offset = AT(submission.kind),
	  .fallback = "smtp", .words = submission_kinds,
	  .text = "Where letters go." },
	{ "path", SETTING_FILE, .offset = AT(submission.path),
	  .text = "The folder of a spool, where each letter becomes a file." },
	{ "host", SETTING_TEXT, .offset = AT(submission.host), .least = 1,
	  .most = DOMAIN, .text = "The SMTP server; its certificate must be "
	                          "for this name." },
	{ "port", SETTING_NUMBER, .offset = AT(submission.port), .least = 1,
	  .most = PORT, .text = "587 if not set, or 465 with implicit TLS, or 25 "
	                       "without." },
	{ "tls", SETTING_WORD, .offset = AT(submission.tls),
	  .fallback = "starttls", .words = relay_tls_modes,
	  .text = "TLS from the first byte, or by STARTTLS; none only for a "
	          "relay on this machine." },
	{ "user", SETTING_TEXT, .offset = AT(submission.user), .least = 1,
	  .most = ADDRESS_MAX - 1,
	  .text = "The login name; district.address if not set." },
	{ "auth", SETTING_WORD, .offset = AT(submission.auth),
	  .fallback = "password", .words = login_kinds,
	  .text = "How to log in; none for a relay that knows this machine." },
	{ "password_file", SETTING_SECRET,
	  .offset = AT(submission.password_file),
	  .text = "The file that holds the password and nothing else." },
	{ "ca_file", SETTING_FILE, .offset = AT(submission.ca_file),
	  .text = "Certificates (PEM) of a private authority, instead of the "
	          "system's." },
	{ "helo", SETTING_TEXT, .offset = AT(submission.helo), .least = 1,
	  .most = DOMAIN, .text = "How to greet the server; "
	                          "district.message_domain if not set." },
	{ "per_minute", SETTING_NUMBER, .offset = AT(submission.per_minute),
	  .least = 1, .most = 6000, .fallback = "20",
	  .text = "How many letters are sent in a minute; Microsoft 365 takes "
	          "30." },
};

static const struct setting oauth[] = {
	{ "provider", SETTING_WORD, .required = true,
	  .offset = AT(oauth.provider), .words = providers,
	  .text = "Who gives access tokens: microsoft, google, a command, or a "
	          "file that something else keeps fresh." },
	{ "tenant", SETTING_TEXT, .offset = AT(oauth.tenant), .least = 1,
	  .most = DOMAIN, .text = "Microsoft: the tenant's id or domain." },
	{ "client_id", SETTING_TEXT, .offset = AT(oauth.client_id), .least = 1,
	  .most = LINE, .text = "The registered application's id." },
	{ "client_secret_file", SETTING_SECRET,
	  .offset = AT(oauth.client_secret_file),
	  .text = "The file that holds the application's secret." },
	{ "refresh_token_file", SETTING_SECRET,
	  .offset = AT(oauth.refresh_token_file),
	  .text = "The file that holds a refresh token, for a login made by a "
	          "person; it is rewritten when the provider renews it." },
	{ "service_account_file", SETTING_SECRET,
	  .offset = AT(oauth.service_account_file),
	  .text = "Google: the JSON key of a service account." },
	{ "token_file", SETTING_SECRET, .offset = AT(oauth.token_file),
	  .text = "The file that holds an access token (provider = file)." },
	{ "token_command", SETTING_TEXT, .offset = AT(oauth.token_command),
	  .least = 1, .most = TEXT,
	  .text = "The command that prints an access token (provider = "
	          "command)." },
	{ "scope", SETTING_TEXT, .offset = AT(oauth.scope), .least = 1,
	  .most = LINE, .text = "The scope to ask for, if not the provider's "
	                        "usual one for mail." },
	{ "endpoint", SETTING_TEXT, .offset = AT(oauth.endpoint), .least = 8,
	  .most = LINE, .text = "The address of the token service, if not the "
	                        "provider's." },
	{ "secret_expires", SETTING_DATE, .offset = AT(oauth.secret_expires),
	  .text = "When the application's secret ends; a warning is sent a "
	          "month before." },
};

static const struct setting files[] = {
	{ "state", SETTING_FILE, .offset = AT(state_folder),
	  .fallback = "/var/lib/clearway",
	  .text = "The folder that holds the log and everything to be kept." },
	{ "templates", SETTING_FILE, .offset = AT(templates_folder),
	  .text = "The folder of your own letter templates; those that came "
	          "with Clearway if not set." },
};

static const struct setting people[] = {
	{ "name", SETTING_TEXT, .required = true, .offset = OF(person, name),
	  .least = 1, .most = NAME_SIZE - 1, .text = "The person's name." },
	{ "addresses", SETTING_ADDRESSES, .required = true, .in_place = true,
	  .offset = OF(person, addresses),
	  .count_offset = OF(person, address_count), .least = 1,
	  .most = PERSON_ADDRESSES_MAX,
	  .text = "All addresses the person writes from; letters go to the "
	          "first." },
	{ "roles", SETTING_ROLES, .offset = OF(person, roles), .most = COUNT(roles) - 1,
	  .words = roles,
	  .text = "What the person does in the process." },
	{ "class", SETTING_WORD, .offset = OF(person, person_class),
	  .fallback = "staff", .words = classes,
	  .text = "Whether the person is a school official, on the team "
	          "without being one, or from outside." },
	{ "schools", SETTING_SCHOOLS, .offset = OF(person, schools),
	  .count_offset = OF(person, school_count), .most = MANY,
	  .text = "The schools the person works at." },
	{ "backup", SETTING_PERSON, .offset = OF(person, backup),
	  .text = "Who is asked when the person is silent or away." },
	{ "manager", SETTING_PERSON, .offset = OF(person, manager),
	  .text = "Who is next up the line from the person." },
	{ "language", SETTING_CHOICE, .offset = OF(person, language),
	  .words = languages,
	  .text = "The person's language; district.language if not set." },
	{ "gone", SETTING_FLAG, .offset = OF(person, is_gone),
	  .fallback = "false",
	  .text = "Whether the person has left; kept for the log's sake." },
};

static const struct setting teams[] = {
	{ "key", SETTING_KEY, .required = true, .offset = OF(team, key),
	  .text = "A short name for use in commands." },
	{ "name", SETTING_TEXT, .required = true, .offset = OF(team, name),
	  .least = 1, .most = NAME_SIZE - 1, .text = "The team's name." },
	{ "members", SETTING_PEOPLE, .required = true,
	  .offset = OF(team, members), .count_offset = OF(team, member_count),
	  .least = 1, .most = MANY, .text = "Who is on the team." },
};

static const struct setting schools[] = {
	{ "name", SETTING_TEXT, .required = true, .offset = OF(school, name),
	  .least = 1, .most = NAME_SIZE - 1, .text = "The school's name." },
	{ "aliases", SETTING_TEXTS, .offset = OF(school, aliases),
	  .count_offset = OF(school, alias_count), .most = 50,
	  .text = "Short names and abbreviations that people write for it." },
	{ "designee", SETTING_PERSON, .offset = OF(school, designee),
	  .text = "Who speaks for the school's leadership team." },
};

static const struct setting owners[] = {
	{ "owner", SETTING_PERSON, .required = true,
	  .offset = OF(authority, owner),
	  .text = "Who has the authority to remove such a challenge." },
	{ "scope", SETTING_CHOICE, .offset = OF(authority, scope),
	  .words = route_scopes,
	  .text = "Only for challenges of this scope." },
	{ "school", SETTING_SCHOOL, .offset = OF(authority, school),
	  .text = "Only for challenges of this school." },
};

static const struct section owners_section = ITEMS(owners, authority);

static const struct setting types[] = {
	{ "key", SETTING_KEY, .required = true, .offset = OF(type, key),
	  .text = "The type's short name, in commands and the log." },
	{ "label", SETTING_TEXT, .required = true, .offset = OF(type, label),
	  .least = 1, .most = NAME_SIZE - 1,
	  .text = "The type's name in letters." },
	{ "label_es", SETTING_TEXT, .offset = OF(type, label_es), .least = 1,
	  .most = NAME_SIZE - 1,
	  .text = "The type's name in Spanish letters; label if not set." },
	{ "definition", SETTING_TEXT, .required = true,
	  .offset = OF(type, definition), .least = 1, .most = TEXT,
	  .text = "What belongs to the type, in a sentence or two." },
	{ "words", SETTING_TEXTS, .offset = OF(type, words),
	  .count_offset = OF(type, word_count), .most = MANY,
	  .text = "Words and phrases that speak for the type, in any language; "
	          "a final * stands for any ending, a final ? marks a hint "
	          "that counts less, a final ! one that counts more." },
	{ "owners", SETTING_LIST, .offset = OF(type, authorities),
	  .count_offset = OF(type, authority_count), .most = MANY,
	  .section = &owners_section,
	  .text = "Who has the authority; the most particular entry wins, and "
	          "without one the coordinator decides." },
	{ "venue", SETTING_VENUE, .offset = OF(type, venue),
	  .text = "Where challenges of the type are discussed." },
};

static const struct setting venues[] = {
	{ "key", SETTING_KEY, .required = true, .offset = OF(venue, key),
	  .text = "The venue's short name." },
	{ "name", SETTING_TEXT, .required = true, .offset = OF(venue, name),
	  .least = 1, .most = NAME_SIZE - 1, .text = "The venue's name." },
	{ "level", SETTING_CHOICE, .offset = OF(venue, level),
	  .fallback = "district", .words = levels,
	  .text = "Whose meeting it is." },
	{ "keeper", SETTING_PERSON, .required = true,
	  .offset = OF(venue, keeper),
	  .text = "Who keeps the agenda and gets it by mail." },
	{ "meetings", SETTING_MEETINGS, .offset = OF(venue, meetings),
	  .least = 1, .most = LINE,
	  .text = "When it meets: DTSTART:, a space, and RRULE: of RFC 5545." },
	{ "in_breaks", SETTING_FLAG, .offset = OF(venue, in_breaks),
	  .fallback = "false",
	  .text = "Whether it also meets on days without school that its rule "
	          "falls on." },
	{ "audience", SETTING_CHOICE, .offset = OF(venue, audience),
	  .fallback = "staff", .words = audiences,
	  .text = "Who is in the room, and so what the agenda may say." },
};

#define WAIT(NAME, FIELD, LEAST, DEFAULT, SENTENCE) \
	{ NAME, SETTING_NUMBER, .offset = AT(policy.waits.FIELD), \
	  .least = LEAST, .most = 250, .fallback = DEFAULT, .text = SENTENCE }

static const struct setting waits[] = {
	WAIT("triage", triage, 1, "1", "School days in which the coordinator "
	     "routes what is unclear."),
	WAIT("accept", accept, 1, "2", "School days in which an owner takes "
	     "or passes a challenge."),
	WAIT("first_step", first_step, 1, "5", "School days in which a first "
	     "step is planned."),
	WAIT("update", update, 1, "10", "School days after which a word from "
	     "the owner is due."),
	WAIT("due_soon", due_soon, 0, "2", "School days before its date that a "
	     "step is announced."),
	WAIT("answer", answer, 1, "5", "School days in which the submitter "
	     "answers whether it is addressed."),
	WAIT("reminders", reminders, 0, "2", "How many reminders before a "
	     "challenge goes up the line."),
	WAIT("agenda", agenda, 0, "2", "School days before a meeting that its "
	     "agenda is sent to its keeper."),
	WAIT("answer_reminders", answer_reminders, 0, "2", "How many reminders "
	     "before a team member decides for a silent submitter."),
	WAIT("recheck", recheck, 0, "0", "School days after a confirmed ending "
	     "that the submitter is asked once more; 0: never."),
};

static const struct setting hours[] = {
	{ "from", SETTING_CLOCK, .offset = AT(policy.calendar.send_from),
	  .fallback = "07:30",
	  .text = "Reminders are sent on school days from this time on." },
	{ "until", SETTING_CLOCK, .offset = AT(policy.calendar.send_until),
	  .fallback = "17:00", .text = "And not from this time on." },
	{ "half_until", SETTING_CLOCK, .offset = AT(policy.calendar.half_until),
	  .fallback = "11:30",
	  .text = "And on a half day not from this time on." },
};

static const struct setting calendar[] = {
	{ "closed", SETTING_DATES, .offset = AT(closed),
	  .count_offset = AT(closed_count), .most = 4000,
	  .text = "Days from Monday to Friday without school." },
	{ "file", SETTING_FILE, .offset = AT(calendar_file),
	  .text = "The district's calendar as an .ics file, beside the days "
	          "in closed." },
	{ "closed_words", SETTING_TEXTS, .offset = AT(closed_words),
	  .count_offset = AT(closed_word_count), .most = 100,
	  .text = "If given, only those all-day events of the file close "
	          "school whose title has one of these; else all of them." },
	{ "half_words", SETTING_TEXTS, .offset = AT(half_words),
	  .count_offset = AT(half_word_count), .most = 100,
	  .text = "Further words in an event's title that make a half day, "
	          "beside half day, early release, early dismissal and medio "
	          "dia." },
};

static const struct setting privacy[] = {
	{ "show_addresses", SETTING_FLAG,
	  .offset = AT(policy.show_addresses), .fallback = "false",
	  .text = "Whether submitter and owner see each other's address." },
	{ "hold_identifiers", SETTING_FLAG,
	  .offset = AT(privacy.hold_identifiers), .fallback = "true",
	  .text = "Whether a report that may name a student waits for the "
	          "coordinator." },
	{ "retention_days", SETTING_NUMBER,
	  .offset = AT(privacy.retention_days), .most = 36500, .fallback = "0",
	  .text = "Days that the words of a closed challenge are kept; 0 keeps "
	  "them." },
	{ "legal_hold", SETTING_FLAG, .offset = AT(privacy.legal_hold),
	  .fallback = "false",
	  .text = "Nothing is removed while this is true." },
};

#define LETTERS(NAME, SCOPE, SENTENCE) \
	{ NAME, SETTING_WINDOWS, .in_place = true, \
	  .offset = AT(governor.most[SCOPE]), .least = GOVERNOR_WINDOWS, \
	  .most = GOVERNOR_WINDOWS, .text = SENTENCE }

static const struct setting governor[] = {
	LETTERS("pair", GOVERNOR_PAIR, "The most letters to one address about "
	        "one challenge."),
	LETTERS("address", GOVERNOR_ADDRESS, "The most letters to one "
	        "address."),
	LETTERS("challenge", GOVERNOR_CHALLENGE, "The most letters about one "
	        "challenge."),
	LETTERS("domain", GOVERNOR_DOMAIN, "The most letters to the addresses "
	        "of one domain."),
	LETTERS("global", GOVERNOR_GLOBAL, "The most letters in all."),
};

static const struct setting review[] = {
	{ "day", SETTING_NUMBER, .offset = AT(review.day), .least = 0,
	  .most = 28, .fallback = "1",
	  .text = "The day of the month on which the log is sent out for its "
	          "review, or the next school day; 0: it is not." },
	{ "skip", SETTING_ROLES, .offset = AT(review.skip), .most = 12,
	  .words = months,
	  .text = "Months without a review." },
	{ "remind", SETTING_NUMBER, .offset = AT(review.remind), .least = 1,
	  .most = 60, .fallback = "5",
	  .text = "School days after which a review that nobody has recorded "
	          "is brought to mind." },
};

static const struct setting process[] = {
	{ "version", SETTING_TEXT, .offset = AT(process.version), .least = 1,
	  .most = KEY_MAX - 1, .fallback = "1",
	  .text = "The version of the district's written process." },
	{ "stage", SETTING_WORD, .offset = AT(process.stage),
	  .fallback = "draft", .words = stages,
	  .text = "Whether the process is a draft, in practice (letters go "
	          "only to process.practice), or approved." },
	{ "approved_on", SETTING_DATE, .offset = AT(process.approved_on),
	  .text = "When executive leadership approved it." },
	{ "approved_by", SETTING_PERSON, .offset = AT(process.approved_by),
	  .text = "Who approved it." },
	{ "practice", SETTING_ADDRESSES, .offset = AT(process.practice),
	  .count_offset = AT(process.practice_count), .most = MANY,
	  .text = "Who gets letters while the process is practised, and about "
	          "what was practised ever after; nobody else does." },
	{ "welcome", SETTING_FLAG, .offset = AT(process.welcome),
	  .fallback = "false",
	  .text = "Whether everybody in people gets the page about the process "
	          "once." },
	{ "evidence", SETTING_ROLES, .offset = AT(process.evidence),
	  .most = 12, .words = months,
	  .text = "Months on whose first school day the figures go to the "
	          "coordinator and executive leadership." },
};

static const struct section district_section = PLAIN(district);
static const struct section mailbox_section = PLAIN(mailbox);
static const struct section submission_section = PLAIN(submission);
static const struct section oauth_section = PLAIN(oauth);
static const struct section files_section = PLAIN(files);
static const struct section people_section = ITEMS(people, person);
static const struct section teams_section = ITEMS(teams, team);
static const struct section schools_section = ITEMS(schools, school);
static const struct section types_section = ITEMS(types, type);
static const struct section venues_section = ITEMS(venues, venue);
static const struct section waits_section = PLAIN(waits);
static const struct section hours_section = PLAIN(hours);
static const struct section calendar_section = PLAIN(calendar);
static const struct section privacy_section = PLAIN(privacy);
static const struct section governor_section = PLAIN(governor);
static const struct section review_section = PLAIN(review);
static const struct section process_section = PLAIN(process);

#define GROUP(NAME, SENTENCE) \
	{ #NAME, SETTING_GROUP, .section = &NAME##_section, .text = SENTENCE }
#define NEEDED(NAME, SENTENCE) \
	{ #NAME, SETTING_GROUP, .required = true, \
	  .section = &NAME##_section, .text = SENTENCE }
#define LIST(NAME, FIELD, NUMBER, LEAST, MOST, SENTENCE) \
	{ #NAME, SETTING_LIST, .required = (LEAST) > 0, .offset = AT(FIELD), \
	  .count_offset = AT(NUMBER), .least = LEAST, .most = MOST, \
	  .section = &NAME##_section, .text = SENTENCE }

static const struct setting top[] = {
	NEEDED(district, "The district and its address."),
	NEEDED(mailbox, "Where mail comes from."),
	NEEDED(submission, "Where letters go."),
	GROUP(oauth, "Access tokens, for auth = oauth."),
	GROUP(files, "Where things are on this machine."),
	LIST(schools, policy.schools, policy.school_count, 0, MANY,
	     "The district's schools."),
	LIST(people, policy.people, policy.person_count, 1, PEOPLE_MAX,
	     "Everybody whose mail counts."),
	LIST(teams, teams, team_count, 0, MANY, "Teams of people."),
	LIST(venues, policy.venues, policy.venue_count, 0, MANY,
	     "Meetings where challenges are discussed."),
	LIST(types, policy.types, policy.type_count, 1, 200,
	     "The types of challenges; the last one is other."),
	{ "line", SETTING_PEOPLE, .offset = AT(policy.line),
	  .count_offset = AT(policy.line_count), .most = 20,
	  .text = "Who is asked, in order, after backup and manager." },
	{ "beyond", SETTING_PERSON, .offset = AT(policy.beyond),
	  .text = "Whom to ask outside the district, the ISD say, where the "
	          "district itself cannot remove a challenge." },
	GROUP(waits, "How long is waited, in school days."),
	GROUP(hours, "When reminders are sent."),
	GROUP(calendar, "Days without school."),
	GROUP(privacy, "Who sees what, and for how long."),
	GROUP(governor, "The most letters, whatever the cause, in 10 minutes, "
	      "30 minutes, 1, 3, 10 and 24 hours; 0: no limit."),
	GROUP(review, "The monthly review of the log."),
	GROUP(process, "The district's written process."),
};

const struct section settings = PLAIN(top);
