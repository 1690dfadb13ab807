# letter.awk: shows a letter as its reader sees it: the headers that a mail
# program shows, and the text/plain part, decoded. With -v part=header and
# -v name=message-id only that header; with -v part=text only the text; with
# -v new=1 only the new words of a reply, without what it quotes.
# Run it with LC_ALL=C: it makes bytes.

function decoded(line,	out, at, hex) {
	out = ""
	while ((at = index(line, "=")) > 0) {
		hex = toupper(substr(line, at + 1, 2))
		out = out substr(line, 1, at - 1)
		if (hex ~ /^[0-9A-F][0-9A-F]$/) {
			out = out sprintf("%c", 16 * value(substr(hex, 1, 1)) \
				+ value(substr(hex, 2, 1)))
			line = substr(line, at + 3)
		} else {
			out = out "="
			line = substr(line, at + 1)
		}
	}
	return out line
}

function value(digit) {
	return index("0123456789ABCDEF", digit) - 1
}

# Base64, of which our letters make little use.
function unpacked(text,	out, i, bits, count, at) {
	out = ""
	bits = 0
	count = 0
	for (i = 1; i <= length(text); i++) {
		at = index(digits64, substr(text, i, 1)) - 1
		if (at < 0)
			continue
		bits = bits * 64 + at
		count += 6
		if (count >= 8) {
			count -= 8
			out = out sprintf("%c", int(bits / 2 ^ count))
			bits = bits % (2 ^ count)
		}
	}
	return out
}

# RFC 2047, for what a letter shows of its headers.
function words(text,	out, at, rest, end, kind, inner) {
	out = ""
	while (match(text, /=\?[^?]*\?[QqBb]\?[^?]*\?=/)) {
		inner = substr(text, RSTART, RLENGTH)
		rest = substr(text, RSTART + RLENGTH)
		if (substr(text, 1, RSTART - 1) !~ /^ *$/ || out == "")
			out = out substr(text, 1, RSTART - 1)
		sub(/^=\?[^?]*\?/, "", inner)
		kind = toupper(substr(inner, 1, 1))
		inner = substr(inner, 3, length(inner) - 4)
		if (kind == "Q") {
			gsub(/_/, " ", inner)
			out = out decoded(inner)
		} else
			out = out unpacked(inner)
		text = rest
	}
	return out text
}

function end_of_header(	name) {
	if (field == "")
		return
	name = tolower(substr(field, 1, index(field, ":") - 1))
	sub(/^[^:]*:[ \t]*/, "", field)
	if (where == "head" || where == "part")
		headers[where, name] = field
	field = ""
}

function say(line) {
	if (new && line ~ /^(On .* wrote:|> On .* wrote:|________________)/)
		quiet = 1
	if (!quiet && (part == "text" || part == ""))
		lines[++count] = line
}

function text_line(line) {
	if (encoding == "quoted-printable") {
		line = held line
		held = ""
		if (line ~ /=$/) {
			held = substr(line, 1, length(line) - 1)
			return
		}
		line = decoded(line)
	} else if (encoding == "base64") {
		packed = packed line
		return
	}
	say(line)
}

function begin_body(	type) {
	type = headers[where, "content-type"]
	encoding = tolower(headers[where, "content-transfer-encoding"])
	# The text stands in the first part of the first part.
	if (tolower(type) ~ /^multipart\//) {
		match(type, /boundary="?[^";]*/)
		boundary = substr(type, RSTART, RLENGTH)
		sub(/boundary="?/, "", boundary)
		where = "between"
	} else if (type == "" || tolower(type) ~ /^text\/plain/)
		where = "text"
	else
		where = "between"
}

BEGIN {
	where = "head"
	digits64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" \
		"0123456789+/"
}

{ sub(/\r$/, "") }

where == "head" || where == "part" {
	if ($0 ~ /^[ \t]/) {
		sub(/^[ \t]+/, " ")
		field = field $0
		next
	}
	end_of_header()
	if ($0 == "") {
		begin_body()
		next
	}
	field = $0
	next
}

boundary != "" && index($0, "--" boundary) == 1 {
	if (where == "text")
		finished = 1
	where = finished ? "between" : "part"
	delete headers["part", "content-type"]
	delete headers["part", "content-transfer-encoding"]
	next
}

where == "text" { text_line($0) }

END {
	if (packed != "") {
		n = split(unpacked(packed), all, "\n")
		for (i = 1; i <= n; i++)
			say(all[i])
	}
	if (part == "header") {
		print words(headers["head", name])
		exit
	}
	if (part == "")
		printf "From: %s\nTo: %s\nSubject: %s\n\n", \
			words(headers["head", "from"]), \
			words(headers["head", "to"]), \
			words(headers["head", "subject"])
	while (count > 0 && lines[count] ~ /^[ \t]*$/)
		count--
	for (i = 1; i <= count; i++)
		print lines[i]
}
