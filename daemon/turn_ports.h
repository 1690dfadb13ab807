/*
 * turn_ports.h - the doors that a config names: where mail comes in, where
 * letters go out, and the token that both may need. For clearwayd and
 * `clearway doctor`.
 *
 * Secrets are read when a door is made, and only kept inside it. A door that
 * logs in by OAuth 2 is given a fresh token by ports_renew_*: before each use,
 * which costs nothing while the token is good, and after it was refused.
 *
 * Outcomes: OUTCOME_SETUP (a person must act: a secret is missing or refused),
 * OUTCOME_LATER (whoever gives tokens is busy or away).
 */
#ifndef TURN_PORTS_H
#define TURN_PORTS_H

#include <stdint.h>

#include "base/fail.h"
#include "io/config.h"
#include "io/sink.h"
#include "io/source.h"
#include "io/token.h"

enum { PORTS_NAME_MAX = 1024 };

/*
 * The mailbox's name in the store, the same as long as it is the same mailbox:
 * "imap:user@host/INBOX", "maildir:/path".
 */
void ports_mailbox_name(const struct config *config,
                        char name[PORTS_NAME_MAX]);

/* *token is NULL where neither door logs in by OAuth 2. */
enum outcome ports_token(const struct config *config, struct token **token,
                         struct why *why);

/* Connects to nothing yet, but asks for a token if one is needed. */
enum outcome ports_source(const struct config *config, struct token *token,
                          int64_t now, struct source **source,
                          struct why *why);
enum outcome ports_sink(const struct config *config, struct token *token,
                        int64_t now, struct sink **sink, struct why *why);

/* From the next login on a token good for now; no OAuth: nothing to do. */
enum outcome ports_renew_source(const struct config *config,
                                struct token *token, struct source *source,
                                int64_t now, struct why *why);
enum outcome ports_renew_sink(const struct config *config,
                              struct token *token, struct sink *sink,
                              int64_t now, struct why *why);

#endif
