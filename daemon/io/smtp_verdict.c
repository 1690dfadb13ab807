#include "io/smtp_verdict.h"

#include "base/utf8.h"

/* The enhanced code that begins the server's words (RFC 3463). */
static bool
has_enhanced(const struct sink_reply *reply, const char *prefix)
{
	return slice_starts(slice_of(reply->text), prefix);
}

/* Refused for what every letter of ours would be refused for. */
static bool
is_about_us(const struct sink_reply *reply)
{
	switch (reply->code) {
	case 530:	/* login wanted, or TLS */
	case 534:
	case 535:
	case 538:
		return true;
	case 554:
		return has_enhanced(reply, "5.7.");
	default:
		return false;
	}
}

static enum delivery
judge_reply(enum smtp_step step, const struct sink_reply *reply)
{
	if (reply->code < 500)
		return DELIVERY_LATER;
	if (is_about_us(reply))
		return DELIVERY_PAUSED;
	switch (step) {
	case SMTP_CONNECT:
	case SMTP_HELLO:
	case SMTP_STARTTLS:
	case SMTP_LOGIN:
		return DELIVERY_PAUSED;
	case SMTP_MAIL:
		/* All letters have the same sender, but not the same size. */
		if (reply->code == 552 || has_enhanced(reply, "5.3.4") ||
		    has_enhanced(reply, "5.2.3"))
			return DELIVERY_FAILED;
		return DELIVERY_PAUSED;
	case SMTP_RCPT:
	case SMTP_DATA:
	case SMTP_LETTER:
		break;
	}
	return DELIVERY_FAILED;
}

enum delivery
smtp_judge(const struct smtp_exchange *exchange)
{
	const struct sink_reply *reply = &exchange->reply;
	bool may_be_taken = exchange->step == SMTP_LETTER &&
	                    exchange->all_sent;

	if (exchange->end == SMTP_DONE)
		return DELIVERY_SENT;
	if (exchange->end == SMTP_UNTRUSTED && reply->code < 400)
		return DELIVERY_PAUSED;
	if (reply->code >= 400 && reply->code < 600)
		return judge_reply(exchange->step, reply);
	/* Taken, and then the connection broke. */
	if (may_be_taken && reply->code >= 200 && reply->code < 300)
		return DELIVERY_SENT;
	switch (exchange->end) {
	case SMTP_DONE:
	case SMTP_UNTRUSTED:
	case SMTP_NO_LOGIN:
		return DELIVERY_PAUSED;
	case SMTP_REFUSED:
		/* Words where TLS was to begin: somebody in the middle. */
		if (exchange->step == SMTP_STARTTLS)
			return DELIVERY_PAUSED;
		break;
	case SMTP_LOST:
		break;
	}
	return may_be_taken ? DELIVERY_UNKNOWN : DELIVERY_LATER;
}

/* Appends as much as fits, nothing that could break a line. */
static void
add_words(struct sink_reply *reply, struct slice words)
{
	struct text clean;
	size_t length = strlen(reply->text);

	text_init(&clean, 4 * words.length + 4);
	if (length > 0 && words.length > 0)
		text_add_char(&clean, ' ');
	utf8_add_repaired(&clean, words);
	for (size_t i = 0; i < clean.length; i++)
		if ((clean.data[i] >= 0 && clean.data[i] < ' ') ||
		    clean.data[i] == 0x7f)
			clean.data[i] = '?';
	(void)copy_text(reply->text + length, sizeof(reply->text) - length,
	                text_slice(&clean));
	text_release(&clean);
}

bool
smtp_take_line(struct sink_reply *reply, struct slice line, bool *more)
{
	int64_t code;
	bool continues = *more;

	while (slice_ends(line, "\n") || slice_ends(line, "\r"))
		line.length--;
	if (line.length < 3 || !ascii_is_digit(line.data[0]) ||
	    !slice_to_int64(slice_part(line, 0, 3), 200, 599, &code))
		return false;
	if (!continues || reply->code != code)
		reply->text[0] = '\0';
	reply->code = (int)code;
	add_words(reply, slice_trim(slice_part(line, 4, line.length)));
	*more = line.length > 3 && line.data[3] == '-';
	return true;
}
