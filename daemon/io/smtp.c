#include "io/smtp.h"

#include "core/challenge.h"
#include "io/idn.h"
#include "io/smtp_handle.h"

enum {
	CONNECT_MS = 20000,
	RESPONSE_MS = 60000,
	TOTAL_MS = 300000,
	LINE_MOST = 998,	/* RFC 5322 2.1.1, without CRLF */
	HOST_MOST = 253
};

/* --- a letter --- */

/*
 * A connection kept from the last letter may have been closed meanwhile, or be
 * given up at its next command (421). As long as the letter itself was not
 * begun, a fresh connection may be tried at once.
 */
static bool
was_stale(const struct smtp *smtp, CURL *curl)
{
	const struct smtp_exchange *exchange = &smtp->exchange;
	long connections = 0;

	if (exchange->end == SMTP_DONE || exchange->step >= SMTP_LETTER ||
	    (exchange->reply.code != 0 && exchange->reply.code != 421))
		return false;
	return curl_easy_getinfo(curl, CURLINFO_NUM_CONNECTS, &connections) ==
	       CURLE_OK && connections == 0;
}

/* Lines end in CRLF and nothing else; a bare LF could smuggle a second mail
 * past a server that takes it for a line end. */
static bool
is_strict(struct slice bytes)
{
	size_t column = 0;

	for (size_t i = 0; i < bytes.length; i++) {
		if (bytes.data[i] == '\r') {
			if (i + 1 == bytes.length || bytes.data[i + 1] != '\n')
				return false;
			i++;
			column = 0;
		} else if (bytes.data[i] == '\n' || bytes.data[i] == '\0' ||
		           ++column > LINE_MOST) {
			return false;
		}
	}
	return bytes.length > 0 && column == 0;
}

static enum delivery
refuse(struct sink_reply *reply, enum delivery delivery, const char *text)
{
	*reply = (struct sink_reply){ .code = 0 };
	(void)COPY_TEXT(reply->text, slice_of(text));
	return delivery;
}

/* The server's words, or else what libcurl says of the line. */
static void
explain(const struct smtp *smtp, enum delivery delivery,
        struct sink_reply *reply)
{
	const struct smtp_exchange *exchange = &smtp->exchange;

	*reply = exchange->reply;
	if (exchange->end == SMTP_DONE || reply->code >= 400 ||
	    delivery == DELIVERY_SENT)
		return;
	reply->code = 0;
	snprintf(reply->text, sizeof(reply->text), "%s%s: %s",
	         delivery == DELIVERY_UNKNOWN
	         ? "the letter went out, but no answer came; " : "",
	         smtp->host, smtp->error);
}

static void
transact(struct smtp *smtp, const char *sender, const char *recipient,
         struct slice bytes)
{
	struct curl_slist *recipients = curl_slist_append(NULL, recipient);
	CURL *curl = smtp->curl;

	if (recipients == NULL)
		die("no memory left for libcurl");
	smtp_handle_upload(smtp, curl, bytes);
	SMTP_SET(curl, CURLOPT_MAIL_FROM, sender[0] != '\0' ? sender : NULL);
	SMTP_SET(curl, CURLOPT_MAIL_RCPT, recipients);
	smtp_handle_run(smtp, curl);
	if (was_stale(smtp, curl)) {
		SMTP_SET(curl, CURLOPT_FRESH_CONNECT, 1L);
		smtp_handle_run(smtp, curl);
		SMTP_SET(curl, CURLOPT_FRESH_CONNECT, 0L);
	}
	SMTP_SET(curl, CURLOPT_MAIL_RCPT, NULL);
	curl_slist_free_all(recipients);
}

static enum delivery
smtp_send(struct sink *sink, const char *sender, const char *recipient,
          struct slice bytes, struct sink_reply *reply)
{
	struct smtp *smtp = (struct smtp *)sink;
	char from[ADDRESS_MAX] = "";
	char to[ADDRESS_MAX];
	struct why why;
	enum delivery delivery;

	if (sender[0] != '\0' && idn_address(sender, from, &why) != OUTCOME_OK)
		return refuse(reply, DELIVERY_PAUSED, why.text);
	if (idn_address(recipient, to, &why) != OUTCOME_OK)
		return refuse(reply, DELIVERY_FAILED, why.text);
	if (!is_strict(bytes))
		return refuse(reply, DELIVERY_FAILED, "the letter is not in "
		              "the form that SMTP wants: lines that end in "
		              "CRLF, at most 998 bytes, no NUL");
	if (smtp->curl == NULL)
		smtp->curl = smtp_handle_new(smtp);
	transact(smtp, from, to, bytes);
	delivery = smtp_judge(&smtp->exchange);
	explain(smtp, delivery, reply);
	return delivery;
}

/* --- for doctor --- */

static void
report_certificate(CURL *curl, struct text *report)
{
	struct curl_certinfo *chain = NULL;

	if (curl_easy_getinfo(curl, CURLINFO_CERTINFO, &chain) != CURLE_OK ||
	    chain == NULL || chain->num_of_certs < 1)
		return;
	for (const struct curl_slist *line = chain->certinfo[0]; line != NULL;
	     line = line->next)
		if (slice_starts_fold(slice_of(line->data), "Expire date:") ||
		    slice_starts(slice_of(line->data), "Subject:"))
			text_addf(report, "  certificate %s\n", line->data);
}

static enum outcome
smtp_probe(struct sink *sink, struct text *report, struct why *why)
{
	struct smtp *smtp = (struct smtp *)sink;
	CURL *curl = smtp_handle_new(smtp);
	struct sink_reply reply;
	enum delivery delivery;

	SMTP_SET(curl, CURLOPT_CUSTOMREQUEST, "NOOP");
	SMTP_SET(curl, CURLOPT_NOBODY, 1L);
	SMTP_SET(curl, CURLOPT_CERTINFO, 1L);
	text_addf(report, "%s%s\n", smtp->url,
	          smtp->plain ? ", no TLS" : smtp->starttls ? ", STARTTLS"
	                                                    : ", TLS");
	smtp->report = report;
	smtp_handle_run(smtp, curl);
	smtp->report = NULL;
	delivery = smtp_judge(&smtp->exchange);
	explain(smtp, delivery, &reply);
	report_certificate(curl, report);
	smtp_handle_free(curl);
	if (delivery == DELIVERY_SENT) {
		text_addf(report, "  login %s\n", smtp->user == NULL
		          ? "not asked for" : "accepted");
		return OUTCOME_OK;
	}
	return fail(why, delivery == DELIVERY_PAUSED ? OUTCOME_SETUP
	                                             : OUTCOME_LATER,
	            "%s does not take our mail: %d %s", smtp->url, reply.code,
	            reply.text);
}

/* --- beginning and end --- */

static void
smtp_close(struct sink *sink)
{
	struct smtp *smtp = (struct smtp *)sink;

	smtp_handle_free(smtp->curl);
	smtp->curl = NULL;
}

static void
wipe(char *secret)
{
	if (secret != NULL)
		explicit_bzero(secret, strlen(secret));
}

static void
smtp_free(struct sink *sink)
{
	struct smtp *smtp = (struct smtp *)sink;

	smtp_close(sink);
	wipe(smtp->token);
	free(smtp->token);
	arena_free(smtp->arena);
	free(smtp);
}

static const struct sink_kind smtp_kind = {
	.name = "smtp",
	.send = smtp_send,
	.probe = smtp_probe,
	.close = smtp_close,
	.free = smtp_free
};

void
smtp_set_token(struct sink *sink, const char *token)
{
	struct smtp *smtp = (struct smtp *)sink;

	smtp_close(sink);
	wipe(smtp->token);
	free(smtp->token);
	smtp->token = token != NULL ? strdup(token) : NULL;
	if (token != NULL && smtp->token == NULL)
		die("no memory left for a token");
}

/* A host's name or address, and nothing that means something in a URL. */
static bool
is_host(const char *host)
{
	struct slice s = slice_of(host);

	if (s.length == 0 || s.length > HOST_MOST)
		return false;
	for (size_t i = 0; i < s.length; i++)
		if (!ascii_is_alnum(s.data[i]) && s.data[i] != '.' &&
		    s.data[i] != '-' && s.data[i] != ':')
			return false;
	return true;
}

static bool
is_loopback(const char *host)
{
	return strcmp(host, "localhost") == 0 || strcmp(host, "::1") == 0 ||
	       slice_starts(slice_of(host), "127.");
}

static enum outcome
check_settings(const struct smtp_settings *settings, struct why *why)
{
	if (!is_host(settings->host))
		return fail(why, OUTCOME_SETUP, "the mail server's name is "
		            "not one; it looks like smtp.riverbend.example");
	if (settings->hello != NULL && !is_host(settings->hello))
		return fail(why, OUTCOME_SETUP, "our name for the mail "
		            "server is not a host's name");
	if (settings->port < 0 || settings->port > UINT16_MAX)
		return fail(why, OUTCOME_SETUP, "the mail server's port %d "
		            "is not between 1 and 65535", settings->port);
	if (settings->plain && !is_loopback(settings->host))
		return fail(why, OUTCOME_SETUP, "mail to %s must go by TLS; "
		            "without it only a relay on this machine "
		            "(localhost) is taken", settings->host);
	if (settings->user != NULL && settings->password == NULL &&
	    settings->token == NULL)
		return fail(why, OUTCOME_SETUP, "the login %s at %s has no "
		            "password and no token", settings->user,
		            settings->host);
	return OUTCOME_OK;
}

static int
default_port(const struct smtp_settings *settings)
{
	if (settings->plain)
		return 25;
	return settings->starttls ? 587 : 465;
}

static const char *
make_url(const struct smtp_settings *settings, struct arena *arena)
{
	bool implicit = !settings->plain && !settings->starttls;
	bool six = strchr(settings->host, ':') != NULL;

	return arena_format(arena, "%s://%s%s%s:%d/%s",
	                    implicit ? "smtps" : "smtp", six ? "[" : "",
	                    settings->host, six ? "]" : "",
	                    settings->port != 0 ? settings->port
	                                        : default_port(settings),
	                    settings->hello != NULL ? settings->hello : "");
}

static const char *
keep(struct arena *arena, const char *string)
{
	return string != NULL ? arena_string(arena, slice_of(string)) : NULL;
}

enum outcome
smtp_new(const struct smtp_settings *settings, struct sink **sink,
         struct why *why)
{
	enum outcome outcome = check_settings(settings, why);
	struct smtp *smtp;

	if (outcome != OUTCOME_OK)
		return outcome;
	smtp = calloc(1, sizeof(*smtp));
	if (smtp == NULL)
		die("no memory left for a mail server");
	smtp->sink.kind = &smtp_kind;
	smtp->arena = arena_new(64 * 1024);
	smtp->url = make_url(settings, smtp->arena);
	smtp->host = keep(smtp->arena, settings->host);
	smtp->starttls = settings->starttls;
	smtp->plain = settings->plain;
	smtp->user = keep(smtp->arena, settings->user);
	smtp->password = keep(smtp->arena, settings->password);
	smtp->ca_file = keep(smtp->arena, settings->ca_file);
	smtp->connect_ms = settings->connect_ms > 0 ? settings->connect_ms
	                                            : CONNECT_MS;
	smtp->response_ms = settings->response_ms > 0 ? settings->response_ms
	                                              : RESPONSE_MS;
	smtp->total_ms = settings->total_ms > 0 ? settings->total_ms
	                                        : TOTAL_MS;
	if (settings->token != NULL)
		smtp_set_token(&smtp->sink, settings->token);
	*sink = &smtp->sink;
	return OUTCOME_OK;
}
