/*
 * The sentences of mail servers. Each line is looked at once; the lines of a
 * recipient are those from its address to the next one.
 */
#include "parsers/bounce_text.h"

#include "base/utf8.h"
#include "parsers/bounce.h"

enum {
	LINE_LOOK = 2000,	/* bytes of one line */
	DIAGNOSTIC_LIMIT = 600	/* bytes kept of what a server said */
};

struct slice
bounce_fold(struct slice s, struct arena *arena)
{
	struct text text;
	struct slice folded;

	text_init(&text, BOUNCE_TEXT_LOOK * 2);
	utf8_add_folded(&text, slice_part(s, 0,
	                                  utf8_border(s, BOUNCE_TEXT_LOOK)));
	folded = arena_copy(arena, text_slice(&text));
	text_release(&text);
	return folded;
}

static bool
is_local_char(char c)
{
	return ascii_is_alnum(c) || (unsigned char)c >= 0x80 ||
	       (c != '\0' && strchr("!#$%&'*+/=?^_`{|}~.-", c) != NULL);
}

static bool
is_domain_char(char c)
{
	return ascii_is_alnum(c) || c == '-' || c == '.';
}

bool
find_address(struct slice s, struct slice *address)
{
	s = slice_part(s, 0, LINE_LOOK);
	for (size_t at = 0; at < s.length; at++) {
		size_t start = at;
		size_t end = at + 1;

		if (s.data[at] != '@')
			continue;
		while (start > 0 && is_local_char(s.data[start - 1]) &&
		       at - start < 64)
			start--;
		while (end < s.length && is_domain_char(s.data[end]) &&
		       end - at < 255)
			end++;
		while (end > at + 1 && (s.data[end - 1] == '.' ||
		       s.data[end - 1] == '-'))
			end--;
		while (start < at && (s.data[start] == '\'' ||
		       s.data[start] == '='))
			start++;
		if (start < at && end > at + 1) {
			*address = slice_part(s, start, end);
			return true;
		}
	}
	return false;
}

bool
find_status(struct slice s, struct slice *status)
{
	for (size_t i = 0; i + 4 < s.length; i++) {
		size_t end = i + 2;
		size_t digits = 0;

		if (strchr("245", s.data[i]) == NULL || s.data[i] == '\0' ||
		    s.data[i + 1] != '.' ||
		    (i > 0 && (ascii_is_alnum(s.data[i - 1]) ||
		               s.data[i - 1] == '.' ||
		               s.data[i - 1] == '/' ||
		               s.data[i - 1] == '-')))
			continue;
		while (end < s.length && ascii_is_digit(s.data[end]))
			end++;
		if (end == i + 2 || end > i + 5 || end >= s.length ||
		    s.data[end] != '.')
			continue;
		for (end++; end < s.length && ascii_is_digit(s.data[end]);
		     end++)
			digits++;
		if (digits == 0 || digits > 3 ||
		    (end < s.length && (ascii_is_alpha(s.data[end]) ||
		     (s.data[end] == '.' && end + 1 < s.length &&
		      ascii_is_digit(s.data[end + 1])))))
			continue;
		*status = slice_part(s, i, end);
		return true;
	}
	return false;
}

int
find_reply_code(struct slice s)
{
	for (size_t i = 0; i + 3 < s.length; i++) {
		if ((s.data[i] != '4' && s.data[i] != '5') ||
		    s.data[i + 1] < '0' || s.data[i + 1] > '7' ||
		    !ascii_is_digit(s.data[i + 2]) ||
		    (s.data[i + 3] != ' ' && s.data[i + 3] != '-' &&
		     s.data[i + 3] != ':'))
			continue;
		if (i > 0 && strchr(" :<>(['\"\t", s.data[i - 1]) == NULL)
			continue;
		return (s.data[i] - '0') * 100 + (s.data[i + 1] - '0') * 10 +
		       (s.data[i + 2] - '0');
	}
	return 0;
}

static bool
contains_any(struct slice s, const char *const *list)
{
	for (; *list != NULL; list++) {
		if (slice_contains(s, *list))
			return true;
	}
	return false;
}

bool
status_is_generic(struct slice status)
{
	return status.length < 5 || slice_ends(status, ".0.0");
}

bool
says_temporary(struct slice folded)
{
	static const char *const phrases[] = {
		"will keep trying", "will continue to try",
		"will be retried", "will retry", "will be attempted",
		"still being retried", "still trying", "has been delayed",
		"delivery delayed", "delayed mail",
		"not yet been delivered", "has not been delivered yet",
		"delivery is delayed", "message is delayed",
		"you do not need to resend", "do not need to do anything",
		"temporary failure", "temporary error", "temporarily",
		"try again later", "delivery delay", "warning message only",
		"warning only", "(delay)", "is only a warning", NULL
	};

	return contains_any(folded, phrases);
}

bool
says_undelivered(struct slice folded)
{
	static const char *const phrases[] = {
		"could not be delivered", "couldn't be delivered",
		"cannot be delivered", "can not be delivered",
		"was not delivered", "wasn't delivered", "not delivered to",
		"unable to deliver", "undeliverable", "undelivered",
		"delivery failed", "delivery has failed", "delivery failure",
		"delivery to the following", "failed to deliver",
		"failure notice", "returned mail", "returned to sender",
		"returning message to sender", "permanent error",
		"permanent fatal errors", "mail delivery", "delivery status",
		"delivery report", "undeliverable mail", "did not reach",
		"user unknown", "unknown user", "no such user",
		"mailbox unavailable", "mailbox is full", "mailbox full",
		"over quota", "has been delayed", "is delayed",
		"delivery delayed", "not yet been delivered", "bounced",
		"couldn't find", "could not find", "rejected your message",
		"recipient rejected", "address rejected", "non-delivery",
		"nondelivery", "message was not", "unknown address",
		"does not exist", "error delivering", "delivery errors",
		"invalid user address", "could not send", "failed addresses",
		"no valid recipients", "was undeliverable", "unzustellbar",
		"nicht zugestellt",
		"nicht ausgeliefert", "non remis", "n'a pas pu etre",
		"no se pudo entregar", "no se ha podido entregar",
		"no entregado", "nao foi entregue", "non recapitat",
		"non e stato possibile", "配信", "送信できません", "届け",
		"не доставлено", "無法", "退信", "投递", "未送達", NULL
	};

	return contains_any(folded, phrases);
}

struct slice
before_returned(struct slice text)
{
	static const char *const marks[] = {
		"below this line is a copy", "this is a copy of the message",
		"original message follows", "original message -----",
		"original message headers", "unsent message below",
		"message header follows", "message headers follow",
		"message text follows", "text of the message follows",
		"original message text", "returned message follows",
		"here is a copy", "copy of the original message",
		"your original message", "return-path:", "received: from",
		"received: by", "mime-version:", "transcript of session f",
		"----- original", "--- original", "content of the message",
		"message follows", "the message that caused",
		"message header:", "message text follows",
		"message details:", NULL
	};
	struct slice rest = text;
	struct slice line;
	bool has_read = false;

	while (slice_next_line(&rest, &line)) {
		for (size_t i = 0; has_read && marks[i] != NULL; i++) {
			if (slice_contains_fold(slice_part(line, 0, 120),
			                        marks[i]))
				return slice_part(text, 0, (size_t)(line.data -
				                                    text.data));
		}
		has_read = has_read || !slice_is_empty(slice_trim(line));
	}
	return text;
}

struct report_bounce *
bounce_of(struct report *report, struct slice address)
{
	for (int32_t i = 0; i < report->bounce_count; i++) {
		if (slice_equal_fold(report->bounces[i].address, address))
			return &report->bounces[i];
	}
	if (report->bounce_count >= REPORT_BOUNCES_MAX)
		return NULL;
	report->bounces[report->bounce_count] = (struct report_bounce){
		.address = address
	};
	return &report->bounces[report->bounce_count++];
}

/* Addresses of the server itself, of the sender, and of its help pages. */
static bool
is_own_address(struct slice line, struct slice address)
{
	static const char *const locals[] = {
		"postmaster@", "mailer-daemon@", "abuse@", "support@",
		"helpdesk@", "root@", "noreply@", "no-reply@", NULL
	};
	size_t at = slice_find_char(address, '@');

	for (size_t i = 0; locals[i] != NULL; i++) {
		if (slice_starts_fold(address, locals[i]))
			return true;
	}
	return slice_contains_fold(line, "message-id") ||
	       slice_contains_fold(line, "mail from:") ||
	       slice_starts_fold(slice_trim(line), "from:") ||
	       slice_starts_fold(slice_trim(line), "sender:") ||
	       slice_starts_fold(slice_trim(line), "reply-to:") ||
	       slice_contains_fold(line, "contact ") ||
	       slice_contains_fold(line, "generated from") ||
	       at + 1 >= address.length ||
	       slice_find_char(slice_part(address, at, address.length), '.') ==
	       address.length - at;
}

struct reader {
	struct arena *arena;
	struct report *report;
	struct report_bounce *current;
	struct text said;	/* the current recipient's lines */
	bool may_add;
};

static void
reader_finish(struct reader *reader)
{
	struct slice said = slice_trim(text_slice(&reader->said));

	if (reader->current != NULL &&
	    slice_is_empty(reader->current->diagnostic))
		reader->current->diagnostic = arena_copy(reader->arena, said);
	text_clear(&reader->said);
}

/*
 * Does the line speak of another recipient? Its address stands in front, in
 * angle brackets, alone, or right after a reply code.
 */
static bool
begins_recipient(const struct reader *reader, struct slice line,
                 struct slice address)
{
	size_t at = (size_t)(address.data - line.data);
	bool is_alone = line.length < address.length + 8;
	bool is_field = slice_starts_fold(line, "to:") ||
	                slice_starts_fold(line, "cc:");

	if (reader->current == NULL)
		return at < 40;
	if (is_field ||
	    slice_equal_fold(reader->current->address, address))
		return false;
	return is_alone || at == 0 || line.data[0] == '<' ||
	       (at < 12 && find_reply_code(slice_part(line, 0, at)) != 0);
}

static struct report_bounce *
reader_recipient(struct reader *reader, struct slice address)
{
	const struct report *report = reader->report;

	for (int32_t i = 0; i < report->bounce_count; i++) {
		if (slice_equal_fold(report->bounces[i].address, address))
			return &reader->report->bounces[i];
	}
	if (!reader->may_add)
		return NULL;
	return bounce_of(reader->report, arena_copy(reader->arena, address));
}

static void
reader_line(struct reader *reader, struct slice line)
{
	struct slice address;
	struct slice status;
	struct slice trimmed = slice_trim(slice_part(line, 0, LINE_LOOK));

	if (find_address(trimmed, &address) &&
	    !is_own_address(trimmed, address) &&
	    begins_recipient(reader, trimmed, address)) {
		struct report_bounce *next = reader_recipient(reader, address);

		if (next != NULL) {
			reader_finish(reader);
			reader->current = next;
		}
	}
	if (reader->said.length > 0)
		text_add_char(&reader->said, ' ');
	text_add_slice(&reader->said, trimmed);
	if (reader->current != NULL &&
	    status_is_generic(reader->current->status) &&
	    find_status(trimmed, &status) && status.data[0] != '2')
		reader->current->status = arena_copy(reader->arena, status);
}

void
read_sentences(struct slice text, bool may_add, struct arena *arena,
               struct report *report)
{
	struct reader reader = {
		.arena = arena,
		.report = report,
		.may_add = may_add
	};
	struct slice line;

	text_init(&reader.said, DIAGNOSTIC_LIMIT);
	text = before_returned(slice_part(text, 0,
	                                  utf8_border(text,
	                                              BOUNCE_TEXT_LOOK)));
	while (slice_next_line(&text, &line))
		reader_line(&reader, line);
	reader_finish(&reader);
	text_release(&reader.said);
}
