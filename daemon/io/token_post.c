#include "io/token_post.h"

#include <curl/curl.h>
#include <jansson.h>

#include "base/utf8.h"
#include "io/token.h"

enum { CONNECT_MS = 10000, TOTAL_MS = 30000, WORDS_MOST = 300 };

/* --- the request --- */

bool
token_is_endpoint(const char *url)
{
	static const char *const here[] = {
		"http://localhost", "http://127.0.0.1", "http://[::1]"
	};
	struct slice s = slice_of(url);

	for (size_t i = 0; i < s.length; i++)
		if (s.data[i] <= ' ' || s.data[i] >= 0x7f ||
		    strchr("@\\\"<>", s.data[i]) != NULL)
			return false;
	if (slice_starts(s, "https://"))
		return s.length > strlen("https://");
	for (size_t i = 0; i < sizeof(here) / sizeof(here[0]); i++) {
		size_t end = strlen(here[i]);

		if (slice_starts(s, here[i]) && s.length > end &&
		    (s.data[end] == ':' || s.data[end] == '/'))
			return true;
	}
	return false;
}

static size_t
take_answer(char *data, size_t size, size_t count, void *context)
{
	struct text *answer = context;

	text_add_slice(answer, (struct slice){ data, size * count });
	return answer->cut ? 0 : size * count;
}

#define SET(curl, option, value) \
	do { \
		if (curl_easy_setopt((curl), (option), (value)) != CURLE_OK) \
			die("libcurl does not take " #option); \
	} while (0)

static CURL *
make_request(const char *url, const char *ca_file, const char *form,
             struct text *answer, char error[CURL_ERROR_SIZE])
{
	CURL *curl = curl_easy_init();

	if (curl == NULL)
		die("no memory left for libcurl");
	SET(curl, CURLOPT_URL, url);
	SET(curl, CURLOPT_PROTOCOLS_STR, "http,https");
	SET(curl, CURLOPT_FOLLOWLOCATION, 0L);
	SET(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	SET(curl, CURLOPT_NOSIGNAL, 1L);
	SET(curl, CURLOPT_CONNECTTIMEOUT_MS, (long)CONNECT_MS);
	SET(curl, CURLOPT_TIMEOUT_MS, (long)TOTAL_MS);
	SET(curl, CURLOPT_POSTFIELDS, form);
	SET(curl, CURLOPT_WRITEFUNCTION, take_answer);
	SET(curl, CURLOPT_WRITEDATA, answer);
	SET(curl, CURLOPT_ERRORBUFFER, error);
	if (ca_file != NULL) {
		SET(curl, CURLOPT_CAINFO, ca_file);
		SET(curl, CURLOPT_CAPATH, NULL);
	}
	return curl;
}

/* --- the answer --- */

/* The provider's words in one line, cut to what a person reads. */
static void
add_words(struct text *text, const char *words)
{
	struct text clean;

	text_init(&clean, 4096);
	utf8_add_repaired(&clean, slice_of(words));
	for (size_t i = 0; i < clean.length; i++)
		if ((clean.data[i] >= 0 && clean.data[i] < ' ') ||
		    clean.data[i] == 0x7f)
			clean.data[i] = ' ';
	text_add_slice(text, text_slice(&clean));
	text_release(&clean);
}

static const char *
string_of(const json_t *object, const char *name)
{
	const json_t *value = json_object_get(object, name);

	return json_is_string(value) ? json_string_value(value) : NULL;
}

static enum outcome
refused(const char *url, long status, const json_t *object, struct why *why)
{
	const char *error = string_of(object, "error");
	const char *more = string_of(object, "error_description");
	bool later = status == 429 || status >= 500 || status == 0 ||
	             (error != NULL &&
	              (strcmp(error, "temporarily_unavailable") == 0 ||
	               strcmp(error, "server_error") == 0 ||
	               strcmp(error, "slow_down") == 0));
	struct text words;
	enum outcome outcome = later ? OUTCOME_LATER : OUTCOME_SETUP;

	text_init(&words, WORDS_MOST);
	if (error != NULL)
		add_words(&words, error);
	if (more != NULL) {
		text_add(&words, ": ");
		add_words(&words, more);
	}
	fail(why, outcome, "%.100s gives no token (HTTP %ld): %s", url,
	     status, words.length > 0 ? words.data : "no reason told");
	text_release(&words);
	return outcome;
}

/* It goes into a login: visible ASCII only. */
static bool
is_token(const char *text)
{
	struct slice s = slice_of(text);

	if (s.length == 0 || s.length >= TOKEN_TEXT_MAX)
		return false;
	for (size_t i = 0; i < s.length; i++)
		if (s.data[i] <= ' ' || s.data[i] >= 0x7f)
			return false;
	return true;
}

/* A number, or (Microsoft's older endpoints) a number in quotes. */
static int64_t
seconds_of(const json_t *object)
{
	const json_t *value = json_object_get(object, "expires_in");
	int64_t seconds = TOKEN_SECONDS_LEAST;

	if (json_is_integer(value))
		seconds = json_integer_value(value);
	else if (json_is_string(value))
		(void)slice_to_int64(slice_of(json_string_value(value)), 0,
		                     INT64_MAX, &seconds);
	if (seconds < TOKEN_SECONDS_LEAST)
		return TOKEN_SECONDS_LEAST;
	return seconds > TOKEN_SECONDS_MOST ? TOKEN_SECONDS_MOST : seconds;
}

static enum outcome
read_answer(const char *url, long status, const json_t *object,
            struct arena *arena, struct token_answer *answer,
            struct why *why)
{
	const char *access = string_of(object, "access_token");
	const char *refresh = string_of(object, "refresh_token");

	if (status != 200)
		return refused(url, status, object, why);
	if (!is_token(access))
		return fail(why, OUTCOME_LATER, "%.100s answers without an "
		            "access token; is that the token endpoint?", url);
	*answer = (struct token_answer){
		.access_token = arena_string(arena, slice_of(access)),
		.seconds = seconds_of(object)
	};
	if (is_token(refresh))
		answer->refresh_token = arena_string(arena,
		                                     slice_of(refresh));
	return OUTCOME_OK;
}

static bool
is_about_trust(CURLcode status)
{
	return status == CURLE_PEER_FAILED_VERIFICATION ||
	       status == CURLE_SSL_CACERT_BADFILE;
}

enum outcome
token_post(const char *url, const char *ca_file, const char *form,
           struct arena *arena, struct token_answer *answer, struct why *why)
{
	char error[CURL_ERROR_SIZE] = "";
	struct text bytes;
	CURL *curl;
	CURLcode status;
	json_t *object;
	long http = 0;
	enum outcome outcome;

	text_init(&bytes, TOKEN_ANSWER_MOST);
	curl = make_request(url, ca_file, form, &bytes, error);
	status = curl_easy_perform(curl);
	(void)curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &http);
	curl_easy_cleanup(curl);
	if (status != CURLE_OK) {
		outcome = fail(why, is_about_trust(status) ? OUTCOME_SETUP
		                                           : OUTCOME_LATER,
		               "no token from %.100s: %s", url,
		               error[0] != '\0' ? error
		                                : curl_easy_strerror(status));
	} else {
		object = json_loadb(bytes.data, bytes.length, 0, NULL);
		outcome = read_answer(url, http, object, arena, answer, why);
		json_decref(object);
	}
	explicit_bzero(bytes.data, bytes.length);
	text_release(&bytes);
	return outcome;
}
