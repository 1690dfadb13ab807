#!/bin/sh
# layers.sh: who may include whom. Prints one line for each include that points
# the wrong way, then how many were looked at.
#
# First table: the folder of a file, then what its "quoted" includes may begin
# with. The layers point one way: base <- core <- io <- turn <- programs. The
# parsers know the words that core uses for what a mail says, and nothing else
# of it; parsers and io do not know each other.
#
# Second table: a <foreign> header, then the files that may include it. A
# library is spoken to in one file, or in one small family of files whose own
# header names it; where it is a family, the line says why.
set -eu
cd "$(dirname "$0")/.."

find daemon parsers -name '*.[ch]' | sort | xargs grep -nE '^#include' |
awk -F: '
BEGIN {
	may["daemon/base/"] = "base/"
	may["daemon/core/"] = "base/ core/"
	may["daemon/io/"] = "base/ core/ io/"
	may["daemon/verbs/"] = "base/ core/ io/ turn verbs/"
	may["parsers/"] = "base/ parsers/ core/report.h core/reading.h " \
		"core/tag.h core/challenge.h core/wire.h core/parse_request.h"
	# turn*.c, serve*.c and the programs
	may["daemon/"] = "base/ core/ io/ turn serve verbs/"

	only["sqlite3.h"] = "daemon/io/store_private.h"
	only["libconfig.h"] = "daemon/io/config.c"
	only["cmark.h"] = "daemon/io/markdown_tree.h"
	only["idn2.h"] = "daemon/io/idn.c"
	only["gnutls/"] = "daemon/io/seal.c"
	only["libical/"] = "daemon/io/ics_private.h"
	only["xlsxwriter"] = "daemon/io/sheet.c"
	# IMAP is spoken in imap_*.c; curlstream.c gives it its stream, whose
	# type is the library'"'"'s.
	only["libetpan/"] = "daemon/io/imap_session.h daemon/io/curlstream.h"
	# Three protocols, one library: IMAP'"'"'s TLS and log-in, SMTP, and
	# the token service'"'"'s HTTPS.
	only["curl/"] = "daemon/io/curlstream_login.h " \
		"daemon/io/smtp_handle.h daemon/io/token_post.c"
	# The token service answers in JSON, and its form is made from a JSON
	# key file; the verbs print JSON.
	only["jansson.h"] = "daemon/io/token_form.c daemon/io/token_post.c " \
		"daemon/verbs/ daemon/clearway.c"
	only["gmime/"] = "parsers/decode.c"
	only["libxml/"] = "parsers/html.c"
	only["seccomp.h"] = "parsers/confine.c"

	# Headers that let a foreign one through, and who shares it.
	family["io/store_private.h"] = "daemon/io/store daemon/io/schema.c"
	family["io/ics_private.h"] = "daemon/io/ics"
	family["io/markdown_tree.h"] = "daemon/io/markdown"
	family["io/imap_session.h"] = "daemon/io/imap"
	family["io/curlstream.h"] = "daemon/io/curlstream daemon/io/imap"
	family["io/curlstream_login.h"] = "daemon/io/curlstream"
	family["io/smtp_handle.h"] = "daemon/io/smtp"
}

function folder(path) {
	sub(/[^\/]*$/, "", path)
	return path
}

function begins_with_one_of(name, list,	parts, n, i) {
	n = split(list, parts, " ")
	for (i = 1; i <= n; i++)
		if (index(name, parts[i]) == 1)
			return 1
	return 0
}

function wrong(why) {
	printf "%s:%s: %s\n", $1, $2, why
	failed++
}

{
	looked++
	name = $3
	gsub(/^#include[ \t]*[<"]|[>"].*$/, "", name)
}

$3 ~ /"/ {
	if (!(folder($1) in may))
		wrong("no layer has this folder")
	else if (!begins_with_one_of(name, may[folder($1)]))
		wrong("may not include " name)
	if (name in family && !begins_with_one_of($1, family[name]))
		wrong(name " is for " family[name])
}

$3 ~ /</ {
	for (header in only)
		if (index(name, header) == 1 &&
		    !begins_with_one_of($1, only[header]))
			wrong("<" name "> is for " only[header])
	# Deciding and reading ask neither the clock nor the locale.
	if ($1 ~ /^daemon\/core\// && name !~ /^(stdbool|stddef|stdint|inttypes|stdarg|limits)\.h$/)
		wrong("core may not include <" name ">")
}

END {
	printf "layers: %d includes looked at, %d wrong\n", looked, failed
	exit failed > 0
}'
