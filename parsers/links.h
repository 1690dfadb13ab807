/*
 * links.h - addresses that a mail filter has wrapped into its own, unwrapped.
 *
 * Microsoft Defender writes https://REGION.safelinks.protection.outlook.com/
 * ?url=ADDRESS&..., Proofpoint https://urldefense.proofpoint.com/v1 or v2/url?
 * u=ADDRESS&... and https://urldefense.com/v3/__ADDRESS__;SIGNS!!.... What is
 * wrapped twice is unwrapped twice. Whatever does not give a plain address
 * (http, https or mailto, printable, without spaces) stays as it is.
 *
 * Linear in the text.
 */
#ifndef PARSERS_LINKS_H
#define PARSERS_LINKS_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

enum { LINK_LIMIT = 8 * 1024 };		/* bytes of one; longer ones stay */

/* Appends the address within; false, and nothing appended, if none is. */
bool link_unwrap(struct slice link, struct text *address);

/* The text with every such link unwrapped; the text itself if it has none. */
struct slice links_unwrap(struct slice text, struct arena *arena);

#endif
