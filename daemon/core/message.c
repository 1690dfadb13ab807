#include "core/message.h"

#include "base/utf8.h"
#include "core/encode.h"
#include "core/instant.h"

enum {
	LOCAL_MOST = 64,	/* RFC 5321 4.5.3.1.1 */
	ADDRESS_MOST = 254,
	ID_MOST = 500,		/* of a Message-ID */
	TYPE_MOST = 100,
	BOUNDARY_MAX = 40
};

/* --- what may stand in a header --- */

static bool
is_domain_char(char c)
{
	return ascii_is_alnum(c) || c == '-' || c == '.' || c == '_' ||
	       (unsigned char)c >= 0x80;
}

static bool
is_domain(struct slice domain)
{
	if (domain.length == 0 || domain.data[0] == '.' ||
	    domain.data[0] == '-' || slice_ends(domain, ".") ||
	    slice_contains(domain, ".."))
		return false;
	for (size_t i = 0; i < domain.length; i++)
		if (!is_domain_char(domain.data[i]))
			return false;
	return true;
}

bool
message_is_address(struct slice address)
{
	size_t at = slice_find_char(address, '@');

	if (address.length > ADDRESS_MOST || at == 0 || at > LOCAL_MOST ||
	    at == address.length || !utf8_is_valid(address) ||
	    !encode_is_printable(address))
		return false;
	for (size_t i = 0; i < at; i++)
		if (strchr(" <>,;:\"()[]\\", address.data[i]) != NULL)
			return false;
	return is_domain(slice_part(address, at + 1, address.length));
}

static bool
is_ascii(struct slice s)
{
	for (size_t i = 0; i < s.length; i++)
		if ((unsigned char)s.data[i] >= 0x80)
			return false;
	return true;
}

/* A Message-ID as it stands between < and >, RFC 5322 3.6.4, generously. */
static bool
is_id(const char *id)
{
	struct slice s = slice_of(id);

	if (s.length == 0 || s.length > ID_MOST)
		return false;
	for (size_t i = 0; i < s.length; i++)
		if (s.data[i] <= ' ' || s.data[i] >= 0x7f ||
		    s.data[i] == '<' || s.data[i] == '>')
			return false;
	return true;
}

/* "text/calendar"; a multipart or a message cannot be sent in base64. */
static bool
is_file_type(const char *type)
{
	struct slice s = slice_of(type);
	size_t slash = slice_find_char(s, '/');

	if (slash == 0 || slash + 1 >= s.length || s.length > TYPE_MOST ||
	    slice_starts_fold(s, "multipart/") ||
	    slice_starts_fold(s, "message/"))
		return false;
	for (size_t i = 0; i < s.length; i++)
		if (i != slash && !ascii_is_alnum(s.data[i]) &&
		    strchr("-+._", s.data[i]) == NULL)
			return false;
	return true;
}

static enum outcome
check_value(const char *what, const char *value, struct why *why)
{
	struct slice s = slice_of(value);

	if (s.length > MESSAGE_VALUE_MOST)
		return fail(why, OUTCOME_BAD, "the letter's %s is too long: "
		            "%zu bytes, at most %d", what, s.length,
		            MESSAGE_VALUE_MOST);
	if (!encode_is_printable(s))
		return fail(why, OUTCOME_BAD, "the letter's %s holds a line "
		            "break or another control character", what);
	return OUTCOME_OK;
}

static enum outcome
check_address(const char *what, const char *address, struct why *why)
{
	struct slice s = slice_of(address);

	if (!message_is_address(s))
		return fail(why, OUTCOME_BAD, "the letter's %s is not an "
		            "address that mail can be sent to", what);
	if (!is_ascii(s))
		return fail(why, OUTCOME_BAD, "the letter's %s has letters "
		            "beyond ASCII (%s); write its domain in the form "
		            "xn--...", what, address);
	return OUTCOME_OK;
}

static enum outcome
check_addresses(const struct message *message, struct why *why)
{
	enum outcome outcome = check_address("From", message->from.address,
	                                     why);

	if (outcome == OUTCOME_OK)
		outcome = check_address("To", message->to.address, why);
	if (outcome == OUTCOME_OK && message->reply_to != NULL)
		outcome = check_address("Reply-To", message->reply_to, why);
	if (outcome == OUTCOME_OK)
		outcome = check_value("From", message->from.name, why);
	if (outcome == OUTCOME_OK)
		outcome = check_value("To", message->to.name, why);
	return outcome;
}

/* Written by us, or about the body: not for others to add. */
static bool
is_reserved(const char *name)
{
	static const char *const reserved[] = {
		"From", "Sender", "To", "Cc", "Bcc", "Reply-To", "Subject",
		"Date", "Message-ID", "In-Reply-To", "References",
		"Return-Path", "Received", "MIME-Version", "Auto-Submitted",
		"X-Auto-Response-Suppress", "X-Clearway-Loop"
	};

	for (size_t i = 0; i < sizeof(reserved) / sizeof(reserved[0]); i++)
		if (slice_is_fold(slice_of(name), reserved[i]))
			return true;
	return slice_starts_fold(slice_of(name), "Content-");
}

static enum outcome
check_header(const struct message_header *header, struct why *why)
{
	struct slice name = slice_of(header->name);

	for (size_t i = 0; i < name.length; i++)
		if (!ascii_is_alnum(name.data[i]) && name.data[i] != '-')
			return fail(why, OUTCOME_BAD, "the name of an extra "
			            "header has more than letters, digits and "
			            "hyphens");
	if (name.length == 0 || name.length > 60 || is_reserved(header->name))
		return fail(why, OUTCOME_BAD, "a letter cannot have an extra "
		            "header called \"%.60s\"", header->name);
	return check_value(header->name, header->value, why);
}

static enum outcome
check_file(const struct message_file *file, struct why *why)
{
	if (!is_file_type(file->type))
		return fail(why, OUTCOME_BAD, "a letter's attachment has no "
		            "type that can be attached, such as text/csv");
	return check_value("attachment's name", file->name, why);
}

static enum outcome
check(const struct message *message, struct why *why)
{
	enum outcome outcome = check_addresses(message, why);

	if (outcome == OUTCOME_OK)
		outcome = check_value("Subject", message->subject, why);
	if (outcome == OUTCOME_OK)
		outcome = check_value("X-Clearway-Loop", message->loop, why);
	if (outcome == OUTCOME_OK && !is_id(message->message_id))
		outcome = fail(why, OUTCOME_BAD, "the letter has no "
		               "Message-ID that could stand in a header");
	if (outcome == OUTCOME_OK && message->file_count > MESSAGE_FILES_MOST)
		outcome = fail(why, OUTCOME_BAD, "the letter has %zu "
		               "attachments, at most %d", message->file_count,
		               MESSAGE_FILES_MOST);
	for (size_t i = 0; outcome == OUTCOME_OK &&
	     i < message->header_count; i++)
		outcome = check_header(&message->headers[i], why);
	for (size_t i = 0; outcome == OUTCOME_OK && i < message->file_count;
	     i++)
		outcome = check_file(&message->files[i], why);
	return outcome;
}

/* --- headers --- */

static void
add_plain(struct text *out, const char *name, const char *value)
{
	struct field field = field_begin(out, name);

	field_word(&field, slice_of(value));
	field_end(&field);
}

static void
add_text(struct text *out, const char *name, const char *value)
{
	struct field field = field_begin(out, name);

	field_text(&field, slice_of(value));
	field_end(&field);
}

/* " <a@b>" around what stands between the angles. */
static void
add_angled(struct field *field, const char *inner)
{
	char word[ID_MOST + 3];

	snprintf(word, sizeof(word), "<%s>", inner);
	field_word(field, slice_of(word));
}

static void
add_party(struct text *out, const char *name,
          const struct message_party *party)
{
	struct field field = field_begin(out, name);

	if (slice_is_empty(slice_of(party->name))) {
		field_word(&field, slice_of(party->address));
	} else {
		field_phrase(&field, slice_of(party->name));
		add_angled(&field, party->address);
	}
	field_end(&field);
}

static void
add_id(struct text *out, const char *name, const char *id)
{
	struct field field = field_begin(out, name);

	add_angled(&field, id);
	field_end(&field);
}

/*
 * Ids of other people's mail that cannot stand in a header are left out: a
 * strange mail must not stop its own answer. Too many: the first, where the
 * conversation began, and the newest.
 */
static void
add_references(struct text *out, const struct message *message)
{
	struct field field = { .out = NULL };
	size_t good = 0;
	size_t position = 0;

	for (size_t i = 0; i < message->reference_count; i++)
		good += is_id(message->references[i]);
	for (size_t i = 0; i < message->reference_count; i++) {
		if (!is_id(message->references[i]))
			continue;
		position++;
		if (position > 1 &&
		    position + MESSAGE_REFERENCES_MOST - 1 <= good)
			continue;
		if (field.out == NULL)
			field = field_begin(out, "References");
		add_angled(&field, message->references[i]);
	}
	if (field.out != NULL)
		field_end(&field);
}

static const char *
origin_name(enum message_origin origin)
{
	switch (origin) {
	case MESSAGE_GENERATED:
		return "auto-generated";
	case MESSAGE_REPLIED:
		return "auto-replied";
	}
	die("a letter has no origin");
}

static void
add_headers(struct text *out, const struct message *message)
{
	char date[INSTANT_TEXT_MAX];

	instant_format_mail(message->date_at, message->date_offset, date);
	add_party(out, "From", &message->from);
	add_party(out, "To", &message->to);
	if (message->reply_to != NULL)
		add_plain(out, "Reply-To", message->reply_to);
	add_text(out, "Subject", message->subject);
	add_plain(out, "Date", date);
	add_id(out, "Message-ID", message->message_id);
	if (message->in_reply_to != NULL && is_id(message->in_reply_to))
		add_id(out, "In-Reply-To", message->in_reply_to);
	add_references(out, message);
	add_plain(out, "Auto-Submitted", origin_name(message->origin));
	add_plain(out, "X-Auto-Response-Suppress", "All");
	if (message->loop != NULL)
		add_text(out, "X-Clearway-Loop", message->loop);
	for (size_t i = 0; i < message->header_count; i++)
		add_text(out, message->headers[i].name,
		         message->headers[i].value);
	add_plain(out, "MIME-Version", "1.0");
}

/* --- bodies --- */

/* FNV-1a, 64 bit: spreads; nothing secret hangs on it. */
static uint64_t
hash_of(const char *string, uint64_t round)
{
	uint64_t hash = 14695981039346656037u ^ round;

	for (const char *c = string; *c != '\0'; c++)
		hash = (hash ^ (unsigned char)*c) * 1099511628211u;
	return hash;
}

/*
 * The same for the same Message-ID. In quoted-printable and base64 "=_" cannot
 * occur; in plain text it can, so it is looked for and changed until it does
 * not: a text of n bytes holds fewer than n boundaries.
 */
static void
choose_boundary(const struct message *message, char kind,
                char boundary[BOUNDARY_MAX])
{
	for (uint64_t round = 0;; round++) {
		snprintf(boundary, BOUNDARY_MAX, "=_%c%016llx", kind,
		         (unsigned long long)hash_of(message->message_id,
		                                     round));
		if (!slice_contains(message->text, boundary) &&
		    !slice_contains(message->html, boundary))
			return;
	}
}

static void
add_text_part(struct text *out, const char *type, struct slice text)
{
	bool plain = encode_is_7bit(text);
	struct text repaired;

	text_addf(out, "Content-Type: %s; charset=utf-8\r\n"
	          "Content-Transfer-Encoding: %s\r\n\r\n", type,
	          plain ? "7bit" : "quoted-printable");
	if (plain) {
		encode_7bit(out, text);
		return;
	}
	text_init(&repaired, 3 * text.length);
	utf8_add_repaired(&repaired, text);
	encode_quoted_printable(out, text_slice(&repaired));
	text_release(&repaired);
}

static void
add_alternative(struct text *out, const struct message *message)
{
	char boundary[BOUNDARY_MAX];

	if (message->html.length == 0) {
		add_text_part(out, "text/plain", message->text);
		return;
	}
	choose_boundary(message, 'a', boundary);
	text_addf(out, "Content-Type: multipart/alternative; boundary=\"%s\""
	          "\r\n\r\n--%s\r\n", boundary, boundary);
	add_text_part(out, "text/plain", message->text);
	text_addf(out, "\r\n--%s\r\n", boundary);
	add_text_part(out, "text/html", message->html);
	text_addf(out, "\r\n--%s--\r\n", boundary);
}

static void
add_file(struct text *out, const struct message_file *file)
{
	struct field field;

	text_addf(out, "Content-Type: %s\r\n"
	          "Content-Transfer-Encoding: base64\r\n", file->type);
	field = field_begin(out, "Content-Disposition");
	field_word(&field, SLICE("attachment"));
	if (!slice_is_empty(slice_of(file->name)))
		field_parameter(&field, "filename", slice_of(file->name));
	field_end(&field);
	text_add(out, "\r\n");
	encode_base64(out, file->bytes);
}

static void
add_body(struct text *out, const struct message *message)
{
	char boundary[BOUNDARY_MAX];

	if (message->file_count == 0) {
		add_alternative(out, message);
		return;
	}
	choose_boundary(message, 'm', boundary);
	text_addf(out, "Content-Type: multipart/mixed; boundary=\"%s\"\r\n"
	          "\r\n--%s\r\n", boundary, boundary);
	add_alternative(out, message);
	for (size_t i = 0; i < message->file_count; i++) {
		text_addf(out, "\r\n--%s\r\n", boundary);
		add_file(out, &message->files[i]);
	}
	text_addf(out, "\r\n--%s--\r\n", boundary);
}

enum outcome
message_render(const struct message *message, struct text *bytes,
               struct why *why)
{
	size_t before = bytes->length;
	enum outcome outcome = check(message, why);

	if (outcome != OUTCOME_OK)
		return outcome;
	add_headers(bytes, message);
	add_body(bytes, message);
	if (!bytes->cut)
		return OUTCOME_OK;
	text_shorten(bytes, before);
	bytes->cut = false;
	return fail(why, OUTCOME_BAD, "the letter is larger than %zu bytes; "
	            "send less, or fewer attachments", bytes->limit);
}
