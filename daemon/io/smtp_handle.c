#include "io/smtp_handle.h"

enum { GOODBYE_SECONDS = 5 };	/* for an answer to QUIT */

/* --- what libcurl calls --- */

static size_t
read_bytes(char *to, size_t size, size_t count, void *context)
{
	struct smtp *smtp = context;
	struct slice rest = slice_part(smtp->bytes, smtp->sent,
	                               smtp->bytes.length);
	size_t length = size * count < rest.length ? size * count
	                                           : rest.length;

	if (length > 0)
		memcpy(to, rest.data, length);
	smtp->sent += length;
	smtp->exchange.all_sent = smtp->sent == smtp->bytes.length;
	return length;
}

static int
seek_bytes(void *context, curl_off_t offset, int origin)
{
	struct smtp *smtp = context;

	if (origin != SEEK_SET || offset < 0 ||
	    (size_t)offset > smtp->bytes.length)
		return CURL_SEEKFUNC_CANTSEEK;
	smtp->sent = (size_t)offset;
	return CURL_SEEKFUNC_OK;
}

static size_t
take_reply(char *data, size_t size, size_t count, void *context)
{
	struct smtp *smtp = context;
	struct slice line = { data, size * count };
	struct smtp_exchange *exchange = &smtp->exchange;

	if (smtp->over ||
	    !smtp_take_line(&exchange->reply, line, &smtp->more))
		return size * count;
	if (smtp->report != NULL && !smtp->more &&
	    exchange->step <= SMTP_LOGIN)
		text_addf(smtp->report, "  %d %s\n", exchange->reply.code,
		          exchange->reply.text);
	if (exchange->step == SMTP_DATA && exchange->reply.code == 354) {
		exchange->step = SMTP_LETTER;
		exchange->reply = (struct sink_reply){ 0 };
	}
	return size * count;
}

/* Which step a command begins. What is sent in between belongs to a login. */
static enum smtp_step
step_of(struct slice command, enum smtp_step now)
{
	static const struct {
		const char *verb;
		enum smtp_step step;
	} verbs[] = {
		{ "EHLO", SMTP_HELLO }, { "HELO", SMTP_HELLO },
		{ "STARTTLS", SMTP_STARTTLS }, { "AUTH", SMTP_LOGIN },
		{ "MAIL", SMTP_MAIL }, { "RCPT", SMTP_RCPT },
		{ "DATA", SMTP_DATA },
	};

	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
		if (slice_starts_fold(command, verbs[i].verb))
			return verbs[i].step;
	return now;
}

/*
 * Tells us each command as it goes out, which says what the next reply is to.
 * Commands may hold the password: nothing of them is kept.
 */
static int
note_command(CURL *curl, curl_infotype type, char *data, size_t size,
             void *context)
{
	struct smtp *smtp = context;
	struct slice command = { data, size };

	(void)curl;
	if (type != CURLINFO_HEADER_OUT || smtp->over)
		return 0;
	if (slice_starts(command, "QUIT")) {
		smtp->over = true;
		return 0;
	}
	smtp->exchange.step = step_of(command, smtp->exchange.step);
	smtp->exchange.reply = (struct sink_reply){ 0 };
	smtp->more = false;
	return 0;
}

/* --- a handle --- */

static void
set_login(const struct smtp *smtp, CURL *curl)
{
	if (smtp->user == NULL)
		return;
	SMTP_SET(curl, CURLOPT_USERNAME, smtp->user);
	if (smtp->token != NULL) {
		SMTP_SET(curl, CURLOPT_XOAUTH2_BEARER, smtp->token);
		SMTP_SET(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2");
		return;
	}
	SMTP_SET(curl, CURLOPT_PASSWORD, smtp->password);
	SMTP_SET(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
}

/* The chain and the host's name are verified unless there is no TLS. */
static void
set_tls(const struct smtp *smtp, CURL *curl)
{
	SMTP_SET(curl, CURLOPT_USE_SSL,
	    (long)(smtp->plain ? CURLUSESSL_NONE : CURLUSESSL_ALL));
	SMTP_SET(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	SMTP_SET(curl, CURLOPT_SSL_VERIFYPEER, 1L);
	SMTP_SET(curl, CURLOPT_SSL_VERIFYHOST, 2L);
	if (smtp->ca_file != NULL) {
		SMTP_SET(curl, CURLOPT_CAINFO, smtp->ca_file);
		SMTP_SET(curl, CURLOPT_CAPATH, NULL);
	}
}

CURL *
smtp_handle_new(struct smtp *smtp)
{
	CURL *curl = curl_easy_init();

	if (curl == NULL)
		die("no memory left for libcurl");
	SMTP_SET(curl, CURLOPT_URL, smtp->url);
	SMTP_SET(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
	SMTP_SET(curl, CURLOPT_PROXY, "");
	SMTP_SET(curl, CURLOPT_NOSIGNAL, 1L);
	SMTP_SET(curl, CURLOPT_CONNECTTIMEOUT_MS, (long)smtp->connect_ms);
	SMTP_SET(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT,
	    (long)((smtp->response_ms + 999) / 1000));
	SMTP_SET(curl, CURLOPT_TIMEOUT_MS, (long)smtp->total_ms);
	SMTP_SET(curl, CURLOPT_ERRORBUFFER, smtp->error);
	SMTP_SET(curl, CURLOPT_HEADERFUNCTION, take_reply);
	SMTP_SET(curl, CURLOPT_HEADERDATA, smtp);
	SMTP_SET(curl, CURLOPT_VERBOSE, 1L);		/* to note_command alone */
	SMTP_SET(curl, CURLOPT_DEBUGFUNCTION, note_command);
	SMTP_SET(curl, CURLOPT_DEBUGDATA, smtp);
	set_tls(smtp, curl);
	set_login(smtp, curl);
	return curl;
}

void
smtp_handle_free(CURL *curl)
{
	if (curl == NULL)
		return;
	SMTP_SET(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, (long)GOODBYE_SECONDS);
	curl_easy_cleanup(curl);
}

static enum smtp_end
end_of(CURLcode status)
{
	switch ((int)status) {
	case CURLE_OK:
		return SMTP_DONE;
	case CURLE_USE_SSL_FAILED:
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_SSL_ISSUER_ERROR:
	case CURLE_SSL_CERTPROBLEM:
	case CURLE_SSL_INVALIDCERTSTATUS:
	case CURLE_SSL_CIPHER:
		return SMTP_UNTRUSTED;
	case CURLE_LOGIN_DENIED:
	case CURLE_AUTH_ERROR:
		return SMTP_NO_LOGIN;
	case CURLE_WEIRD_SERVER_REPLY:
	case CURLE_REMOTE_ACCESS_DENIED:
		return SMTP_REFUSED;
	default:
		return SMTP_LOST;
	}
}

void
smtp_handle_upload(struct smtp *smtp, CURL *curl, struct slice bytes)
{
	smtp->bytes = bytes;
	SMTP_SET(curl, CURLOPT_UPLOAD, 1L);
	SMTP_SET(curl, CURLOPT_READFUNCTION, read_bytes);
	SMTP_SET(curl, CURLOPT_READDATA, smtp);
	SMTP_SET(curl, CURLOPT_SEEKFUNCTION, seek_bytes);
	SMTP_SET(curl, CURLOPT_SEEKDATA, smtp);
	SMTP_SET(curl, CURLOPT_INFILESIZE_LARGE, (curl_off_t)bytes.length);
}

void
smtp_handle_run(struct smtp *smtp, CURL *curl)
{
	CURLcode status;

	smtp->exchange = (struct smtp_exchange){ .step = SMTP_CONNECT };
	smtp->more = false;
	smtp->over = false;
	smtp->sent = 0;
	smtp->error[0] = '\0';
	status = curl_easy_perform(curl);
	smtp->exchange.end = end_of(status);
	if (smtp->error[0] == '\0')
		(void)COPY_TEXT(smtp->error,
		                slice_of(curl_easy_strerror(status)));
}
