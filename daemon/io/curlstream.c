#include "io/curlstream.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "io/clock.h"
#include "io/curlstream_login.h"

enum { STREAM_BUFFER = 16 * 1024 };

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

/* --- opening it --- */

enum outcome
curlstream_open(const struct curlstream_login *login,
                struct curlstream **stream, mailstream **mail, struct why *why)
{
	struct curlstream *made;
	enum outcome outcome;
	mailstream_low *low;
	mailstream *high;
	curl_socket_t socket;
	CURL *curl;

	outcome = curlstream_log_in(login, &curl, &socket, why);
	if (outcome != OUTCOME_OK)
		return outcome;
	made = calloc(1, sizeof(*made));
	low = made == NULL ? NULL : mailstream_low_new(made, &driver);
	high = low == NULL ? NULL : mailstream_new(low, STREAM_BUFFER);
	if (high == NULL)
		die("curlstream: no memory");
	made->curl = curl;
	made->socket = socket;
	made->wake_fd = login->wake_fd;
	memcpy(made->ahead, PREAUTH, sizeof(PREAUTH) - 1);
	made->ahead_end = sizeof(PREAUTH) - 1;
	*stream = made;
	*mail = high;
	return OUTCOME_OK;
}
