/*
 * token_command.h - inside of io/token.h: what a program prints.
 */
#ifndef IO_TOKEN_COMMAND_H
#define IO_TOKEN_COMMAND_H

#include <stdint.h>

#include "base/fail.h"
#include "base/str.h"

/*
 * Runs the command by /bin/sh -c with nothing on its standard input and
 * appends what it prints. OUTCOME_LATER if it fails, takes longer than that
 * many ms (it and what it started are ended) or prints more than fits.
 */
enum outcome token_command(const char *command, int64_t most_ms,
                           struct text *output, struct why *why);

#endif
