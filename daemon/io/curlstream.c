#include "io/curlstream.h"

#include <curl/curl.h>
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "io/clock.h"

enum {
	URL_MAX = 300,
	REPLIES_MAX = 16 * 1024,	/* of what is said during login */
	REPLY_MAX = 300,		/* of a reply in a reason */
	STREAM_BUFFER = 16 * 1024
};

/* What libetpan reads first, in place of the greeting that curl has read. */
static const char PREAUTH[] = "* PREAUTH logged in\r\n";

struct curlstream {
	CURL *curl;
	curl_socket_t socket;
	int wake_fd;
	enum curlstream_state state;
	int64_t deadline;		/* of the operation; monotonic */
	int64_t received;
	int64_t received_most;
	char ahead[STREAM_BUFFER];	/* read before anyone asked */
	size_t ahead_start;
	size_t ahead_end;
};

const char *
curlstream_state_words(enum curlstream_state state)
{
	switch (state) {
	case CURLSTREAM_READY:
	case CURLSTREAM_QUIET:
		return "the server's answer makes no sense";
	case CURLSTREAM_WOKEN:
		return "given up, because nobody waits for it any more";
	case CURLSTREAM_ENDED:
		return "the server closed the connection";
	case CURLSTREAM_TIMEOUT:
		return "the server did not answer in time";
	case CURLSTREAM_TOO_MUCH:
		return "the server sends more than it was asked for";
	case CURLSTREAM_BROKEN:
		return "the connection broke";
	}
	return "";
}

bool
curlstream_means_later(const char *words)
{
	static const char *const SIGNS[] = {
		"[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]",
		"[OVERQUOTA]", "[THROTTLED]", "throttl", "too many",
		"try again", "temporar", "not available", "unavailable",
		"server busy", "internal error", "timed out",
		"connected but not authenticated" /* Exchange, when busy */
	};

	for (size_t i = 0; i < sizeof(SIGNS) / sizeof(SIGNS[0]); i++)
		if (slice_contains_fold(slice_of(words), SIGNS[i]))
			return true;
	return false;
}

/* --- the connection under libetpan --- */

static ssize_t
curlstream_break(struct curlstream *stream, enum curlstream_state state)
{
	stream->state = state;
	return -1;
}

/*
 * Waits for the socket. The wake fd counts as woken when it can be read, where
 * the caller wants that, and always when its other end is gone.
 */
static enum curlstream_state
curlstream_poll(const struct curlstream *stream, short events, int64_t until,
                bool wake_on_input)
{
	for (;;) {
		int64_t left = until - clock_monotonic_ms();
		struct pollfd fds[] = {
			{ .fd = stream->socket, .events = events },
			{ .fd = stream->wake_fd,
			  .events = wake_on_input ? POLLIN : 0 }
		};
		int n;

		if (left < 0)
			left = 0;
		n = poll(fds, 2, (int)(left < 3600000 ? left : 3600000));
		if (n < 0 && errno != EINTR)
			return CURLSTREAM_BROKEN;
		if (n > 0 && fds[1].revents != 0)
			return CURLSTREAM_WOKEN;
		if (n > 0)
			return CURLSTREAM_READY;
		if (clock_monotonic_ms() >= until)
			return CURLSTREAM_QUIET;
	}
}

/* In an operation there is no quiet: its deadline has passed. */
static enum curlstream_state
curlstream_poll_operation(const struct curlstream *stream, short events)
{
	enum curlstream_state state = curlstream_poll(stream, events,
	                                              stream->deadline, false);

	return state == CURLSTREAM_QUIET ? CURLSTREAM_TIMEOUT : state;
}

static ssize_t
curlstream_take_ahead(struct curlstream *stream, void *bytes, size_t size)
{
	size_t length = stream->ahead_end - stream->ahead_start;

	if (length > size)
		length = size;
	memcpy(bytes, stream->ahead + stream->ahead_start, length);
	stream->ahead_start += length;
	return (ssize_t)length;
}

/*
 * Never returns 0: libetpan spins on it. curl is asked before poll, because
 * decrypted bytes may wait inside TLS while the socket is silent.
 */
static ssize_t
curlstream_read(mailstream_low *low, void *bytes, size_t size)
{
	struct curlstream *stream = low->data;

	if (stream->state != CURLSTREAM_READY)
		return -1;
	if (stream->ahead_start < stream->ahead_end)
		return curlstream_take_ahead(stream, bytes, size);
	if (stream->received >= stream->received_most)
		return curlstream_break(stream, CURLSTREAM_TOO_MUCH);
	for (;;) {
		enum curlstream_state state;
		size_t length = 0;
		CURLcode code;

		if (clock_monotonic_ms() >= stream->deadline)
			return curlstream_break(stream, CURLSTREAM_TIMEOUT);
		code = curl_easy_recv(stream->curl, bytes, size, &length);
		if (code == CURLE_OK && length == 0)
			return curlstream_break(stream, CURLSTREAM_ENDED);
		if (code == CURLE_OK) {
			stream->received += (int64_t)length;
			return (ssize_t)length;
		}
		if (code != CURLE_AGAIN)
			return curlstream_break(stream, CURLSTREAM_BROKEN);
		state = curlstream_poll_operation(stream, POLLIN);
		if (state != CURLSTREAM_READY)
			return curlstream_break(stream, state);
	}
}

static ssize_t
curlstream_write(mailstream_low *low, const void *bytes, size_t size)
{
	struct curlstream *stream = low->data;

	if (stream->state != CURLSTREAM_READY)
		return -1;
	for (;;) {
		enum curlstream_state state;
		size_t length = 0;
		CURLcode code = curl_easy_send(stream->curl, bytes, size,
		                               &length);

		if (code == CURLE_OK && length > 0)
			return (ssize_t)length;
		if (code != CURLE_OK && code != CURLE_AGAIN)
			return curlstream_break(stream, CURLSTREAM_BROKEN);
		state = curlstream_poll_operation(stream, POLLOUT);
		if (state != CURLSTREAM_READY)
			return curlstream_break(stream, state);
	}
}

static int
curlstream_close(mailstream_low *low)
{
	struct curlstream *stream = low->data;

	curl_easy_cleanup(stream->curl);
	stream->curl = NULL;
	stream->state = CURLSTREAM_ENDED;
	return 0;
}

static int
curlstream_get_fd(mailstream_low *low)
{
	const struct curlstream *stream = low->data;

	return stream->socket;
}

static void
curlstream_free(mailstream_low *low)
{
	curlstream_close(low);
	free(low->data);
	free(low);
}

/* libetpan wants it writable. */
static mailstream_low_driver driver = {
	.mailstream_read = curlstream_read,
	.mailstream_write = curlstream_write,
	.mailstream_close = curlstream_close,
	.mailstream_get_fd = curlstream_get_fd,
	.mailstream_free = curlstream_free
};

void
curlstream_begin(struct curlstream *stream, int64_t within_ms,
                 int64_t bytes_most)
{
	stream->deadline = clock_monotonic_ms() + within_ms;
	stream->received = 0;
	stream->received_most = bytes_most;
}

enum curlstream_state
curlstream_state(const struct curlstream *stream)
{
	return stream->state;
}

enum curlstream_state
curlstream_wait(struct curlstream *stream, const mailstream *mail,
                int64_t within_ms)
{
	int64_t until = clock_monotonic_ms() + within_ms;
	size_t length = 0;
	CURLcode code;

	if (stream->state != CURLSTREAM_READY || mail->read_buffer_len > 0 ||
	    stream->ahead_start < stream->ahead_end)
		return stream->state;
	for (;;) {
		enum curlstream_state state;

		code = curl_easy_recv(stream->curl, stream->ahead,
		                      sizeof(stream->ahead), &length);
		if (code != CURLE_AGAIN)
			break;
		state = curlstream_poll(stream, POLLIN, until, true);
		if (state != CURLSTREAM_READY)
			return state;
	}
	if (code != CURLE_OK || length == 0) {
		stream->state = code == CURLE_OK ? CURLSTREAM_ENDED :
		                CURLSTREAM_BROKEN;
		return stream->state;
	}
	stream->ahead_start = 0;
	stream->ahead_end = length;
	return CURLSTREAM_READY;
}

/* --- connecting and logging in --- */

/* Keeps what the server says until the login is through. */
static size_t
keep_reply(char *bytes, size_t size, size_t count, void *context)
{
	struct text *replies = context;

	text_add_slice(replies, (struct slice){ bytes, size * count });
	return size * count;
}

/* curl asks about once a second, also while it resolves the name. */
static int
give_up_without_parent(void *context, curl_off_t a, curl_off_t b,
                       curl_off_t c, curl_off_t d)
{
	struct pollfd wake = { .fd = *(const int *)context };

	(void)a;
	(void)b;
	(void)c;
	(void)d;
	return wake.fd >= 0 && poll(&wake, 1, 0) > 0;
}

/*
 * The server's last words in the login: the last tagged reply, or BYE. Tags of
 * curl are a letter and three digits.
 */
static void
last_reply(const struct text *replies, char *reply, size_t size)
{
	struct slice rest = text_slice(replies);
	struct slice line;

	reply[0] = '\0';
	while (slice_next_line(&rest, &line)) {
		struct slice words = line;
		struct slice tag;

		if (!slice_next_word(&words, &tag) || slice_is(tag, "+"))
			continue;
		words = slice_trim(words);
		if (slice_is(tag, "*") && !slice_starts_fold(words, "BYE"))
			continue;
		copy_text(reply, size, words);
	}
	for (char *c = reply; *c != '\0'; c++)
		if ((unsigned char)*c < ' ' || (unsigned char)*c > '~')
			*c = '?';
}

static enum outcome
refused(const struct curlstream_login *login, const char *reply,
        struct why *why)
{
	if (curlstream_means_later(reply) || slice_starts_fold(slice_of(reply),
	                                                       "BYE"))
		return fail(why, OUTCOME_LATER, "%s port %d let us not log in "
		            "for now: %s", login->host, login->port, reply);
	if (reply[0] == '\0' || slice_starts_fold(slice_of(reply), "OK"))
		return fail(why, OUTCOME_SETUP, "%s port %d offers no way to "
		            "log in that is known here (PLAIN, LOGIN, XOAUTH2, "
		            "OAUTHBEARER)", login->host, login->port);
	return fail(why, OUTCOME_SETUP, "%s port %d refused the login of "
	            "\"%s\"; check user and %s: %s", login->host, login->port,
	            login->user, login->token != NULL ? "token" : "password",
	            reply);
}

static enum outcome
failed(const struct curlstream_login *login, CURLcode code, const char *error,
       const struct text *replies, struct why *why)
{
	/* The others mean that there was no contact: later. */
	static const struct {
		CURLcode code;
		const char *words;
	} SETUPS[] = {
		{ CURLE_PEER_FAILED_VERIFICATION,
		  "the server's certificate does not hold" },
		{ CURLE_SSL_CACERT_BADFILE, "the CA file cannot be used" },
		{ CURLE_USE_SSL_FAILED, "the server offers no STARTTLS" },
		{ CURLE_URL_MALFORMAT, "that is no host name" },
		{ CURLE_UNSUPPORTED_PROTOCOL, "libcurl knows no IMAP" },
		{ CURLE_NOT_BUILT_IN, "libcurl lacks what is needed" }
	};
	char reply[REPLY_MAX];

	last_reply(replies, reply, sizeof(reply));
	if (code == CURLE_LOGIN_DENIED)
		return refused(login, reply, why);
	for (size_t i = 0; i < sizeof(SETUPS) / sizeof(SETUPS[0]); i++)
		if (SETUPS[i].code == code)
			return fail(why, OUTCOME_SETUP, "%s port %d: %s (%s); "
			            "no password was sent", login->host,
			            login->port, SETUPS[i].words, error);
	return fail(why, OUTCOME_LATER, "%s port %d: %s%s%s", login->host,
	            login->port, error, reply[0] != '\0' ? "; it said: " : "",
	            reply);
}

/* Host names and addresses only: the URL must not grow other parts. */
static bool
host_is_sane(const char *host)
{
	static const char OTHERS[] = ".-_:";
	size_t length = strlen(host);

	if (length == 0 || length > 255)
		return false;
	for (size_t i = 0; i < length; i++)
		if (!ascii_is_alnum(host[i]) &&
		    memchr(OTHERS, host[i], sizeof(OTHERS) - 1) == NULL &&
		    (unsigned char)host[i] < 0x80)
			return false;
	return true;
}

static void
set_options(CURL *curl, const struct curlstream_login *login,
            const int *wake_fd)
{
	char url[URL_MAX];
	bool bracketed = strchr(login->host, ':') != NULL;

	snprintf(url, sizeof(url), "%s://%s%s%s:%d",
	         login->starttls ? "imap" : "imaps", bracketed ? "[" : "",
	         login->host, bracketed ? "]" : "", login->port);
	curl_easy_setopt(curl, CURLOPT_URL, url);
	curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "imap,imaps");
	curl_easy_setopt(curl, CURLOPT_PROXY, "");
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 1L);
	curl_easy_setopt(curl, CURLOPT_USE_SSL, (long)CURLUSESSL_ALL);
	curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
	curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
	curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	curl_easy_setopt(curl, CURLOPT_TCP_KEEPALIVE, 1L);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)login->within_ms);
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, (long)login->within_ms);
	if (login->ca_file != NULL) {
		/* Without the second line the system's store counts too. */
		curl_easy_setopt(curl, CURLOPT_CAINFO, login->ca_file);
		curl_easy_setopt(curl, CURLOPT_CAPATH, NULL);
	}
	curl_easy_setopt(curl, CURLOPT_USERNAME, login->user);
	if (login->token != NULL)
		curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, login->token);
	else
		curl_easy_setopt(curl, CURLOPT_PASSWORD, login->password);
	curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
	curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, give_up_without_parent);
	curl_easy_setopt(curl, CURLOPT_XFERINFODATA, wake_fd);
}

/* Connects and logs in; on success *socket is the open connection. */
static enum outcome
connect_and_log_in(CURL *curl, const struct curlstream_login *login,
                   curl_socket_t *socket, struct why *why)
{
	char error[CURL_ERROR_SIZE] = "";
	struct text replies;
	enum outcome outcome = OUTCOME_OK;
	CURLcode code;

	text_init(&replies, REPLIES_MAX);
	set_options(curl, login, &login->wake_fd);
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
	curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, keep_reply);
	curl_easy_setopt(curl, CURLOPT_HEADERDATA, &replies);
	code = curl_easy_perform(curl);
	if (code == CURLE_OK)
		code = curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, socket);
	if (code == CURLE_OK && *socket == CURL_SOCKET_BAD)
		code = CURLE_COULDNT_CONNECT;
	if (code != CURLE_OK)
		outcome = failed(login, code, error[0] != '\0' ? error :
		                 curl_easy_strerror(code), &replies, why);
	/* All that pointed into this function's frame. */
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, NULL);
	curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, NULL);
	curl_easy_setopt(curl, CURLOPT_HEADERDATA, NULL);
	curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 1L);
	text_release(&replies);
	return outcome;
}

enum outcome
curlstream_open(const struct curlstream_login *login,
                struct curlstream **stream, mailstream **mail, struct why *why)
{
	curl_socket_t socket = CURL_SOCKET_BAD;
	struct curlstream *made;
	enum outcome outcome;
	mailstream_low *low;
	CURL *curl;

	if (!host_is_sane(login->host))
		return fail(why, OUTCOME_SETUP, "\"%s\" is not the name of a "
		            "mail server", login->host);
	curl = curl_easy_init();
	if (curl == NULL)
		die("curlstream: no memory");
	outcome = connect_and_log_in(curl, login, &socket, why);
	if (outcome != OUTCOME_OK) {
		curl_easy_cleanup(curl);
		return outcome;
	}
	made = calloc(1, sizeof(*made));
	low = made == NULL ? NULL : mailstream_low_new(made, &driver);
	*mail = low == NULL ? NULL : mailstream_new(low, STREAM_BUFFER);
	if (*mail == NULL)
		die("curlstream: no memory");
	made->curl = curl;
	made->socket = socket;
	made->wake_fd = login->wake_fd;
	memcpy(made->ahead, PREAUTH, sizeof(PREAUTH) - 1);
	made->ahead_end = sizeof(PREAUTH) - 1;
	*stream = made;
	return OUTCOME_OK;
}
