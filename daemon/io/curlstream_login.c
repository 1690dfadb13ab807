#include "io/curlstream_login.h"

#include <poll.h>
#include <string.h>

#include "base/str.h"

enum {
	URL_MAX = 300,
	REPLIES_MAX = 16 * 1024,	/* of what is said during login */
	REPLY_MAX = 300			/* of a reply in a reason */
};

/*
 * A code says clearly what is meant (RFC 5530), and words only where there is
 * none that does: "wrong password, try again" is not for later.
 */
bool
curlstream_means_later(const char *words)
{
	static const char *const NEVER[] = {
		"[AUTHENTICATIONFAILED]", "[AUTHORIZATIONFAILED]", "[EXPIRED]",
		"[PRIVACYREQUIRED]", "[CONTACTADMIN]", "[NOPERM]",
		"[NONEXISTENT]", "[OVERQUOTA]", "[CANNOT]"
	};
	static const char *const LATER[] = {
		"[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]",
		"[THROTTLED]", "throttl", "too many", "temporar",
		"unavailable", "try again later", "server busy",
		"internal error", "timed out",
		"authenticated but not connected" /* Exchange, inside */
	};
	struct slice said = slice_of(words);

	for (size_t i = 0; i < sizeof(NEVER) / sizeof(NEVER[0]); i++)
		if (slice_contains_fold(said, NEVER[i]))
			return false;
	for (size_t i = 0; i < sizeof(LATER) / sizeof(LATER[0]); i++)
		if (slice_contains_fold(said, LATER[i]))
			return true;
	return false;
}

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
 * The server's last words in the login: the last tagged reply, or BYE. A token
 * is refused by a challenge (RFC 7628 3.2.2), at which curl gives up.
 */
static void
last_reply(const struct text *replies, bool with_token, char *reply,
           size_t size)
{
	struct slice rest = text_slice(replies);
	struct slice line;

	reply[0] = '\0';
	while (slice_next_line(&rest, &line)) {
		struct slice words = line;
		struct slice tag;

		if (!slice_next_word(&words, &tag))
			continue;
		words = slice_trim(words);
		if ((slice_is(tag, "*") && !slice_starts_fold(words, "BYE")) ||
		    (slice_is(tag, "+") && !with_token))
			continue;
		if (slice_is(tag, "+"))
			words = SLICE("NO, with a reason for programs");
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

	last_reply(replies, login->token != NULL, reply, sizeof(reply));
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
curlstream_log_in(const struct curlstream_login *login, CURL **curl,
                  curl_socket_t *socket, struct why *why)
{
	curl_socket_t connected = CURL_SOCKET_BAD;
	enum outcome outcome;
	CURL *made;

	if (!host_is_sane(login->host))
		return fail(why, OUTCOME_SETUP, "\"%s\" is not the name of a "
		            "mail server", login->host);
	made = curl_easy_init();
	if (made == NULL)
		die("curlstream: no memory");
	outcome = connect_and_log_in(made, login, &connected, why);
	if (outcome != OUTCOME_OK) {
		curl_easy_cleanup(made);
		return outcome;
	}
	*curl = made;
	*socket = connected;
	return OUTCOME_OK;
}
