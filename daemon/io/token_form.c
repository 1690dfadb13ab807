#include "io/token_form.h"

#include <jansson.h>

#include "io/seal.h"
#include "io/secret.h"

enum { JWT_SECONDS = 3600 };	/* Google takes no more */

static void
add_field(struct text *form, const char *name, const char *value)
{
	static const char hex[] = "0123456789ABCDEF";

	if (form->length > 0)
		text_add_char(form, '&');
	text_addf(form, "%s=", name);
	for (const char *c = value; *c != '\0'; c++) {
		unsigned char byte = (unsigned char)*c;

		if (ascii_is_alnum(*c) || strchr("-._~", *c) != NULL) {
			text_add_char(form, *c);
			continue;
		}
		text_add_char(form, '%');
		text_add_char(form, hex[byte >> 4]);
		text_add_char(form, hex[byte & 15]);
	}
}

void
token_release(struct text *text)
{
	explicit_bzero(text->data, text->length);
	text_release(text);
}

static enum outcome
add_secret(struct text *form, const char *name, const char *path,
           struct why *why)
{
	struct text secret;
	enum outcome outcome;

	text_init(&secret, SECRET_MOST);
	outcome = secret_read(path, &secret, why);
	if (outcome == OUTCOME_OK)
		add_field(form, name, secret.data);
	token_release(&secret);
	return outcome;
}

static enum outcome
make_client_form(const struct token *token, struct text *form,
                 struct why *why)
{
	add_field(form, "grant_type", "client_credentials");
	add_field(form, "client_id", token->client_id);
	add_field(form, "scope", token->scope);
	return add_secret(form, "client_secret", token->secret_file, why);
}

static enum outcome
make_refresh_form(const struct token *token, struct text *form,
                  struct why *why)
{
	enum outcome outcome = OUTCOME_OK;

	add_field(form, "grant_type", "refresh_token");
	add_field(form, "client_id", token->client_id);
	add_field(form, "scope", token->scope);
	if (token->secret_file != NULL)
		outcome = add_secret(form, "client_secret",
		                     token->secret_file, why);
	if (outcome == OUTCOME_OK && token->refresh[0] != '\0')
		add_field(form, "refresh_token", token->refresh);
	else if (outcome == OUTCOME_OK)
		outcome = add_secret(form, "refresh_token",
		                     token->refresh_file, why);
	return outcome;
}

/* --- a service account's JWT (RFC 7515, 7523) --- */

static void
add_base64url(struct text *out, struct slice s)
{
	static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"abcdefghijklmnopqrstuvwxyz0123456789-_";

	for (size_t i = 0; i < s.length; i += 3) {
		size_t count = s.length - i < 3 ? s.length - i : 3;
		uint32_t bits = 0;

		for (size_t j = 0; j < 3; j++)
			bits = bits << 8 |
			       (j < count ? (unsigned char)s.data[i + j] : 0);
		for (size_t j = 0; j <= count; j++)
			text_add_char(out, letters[bits >> (18 - 6 * j) & 63]);
	}
}

static void
add_json(struct text *out, json_t *object)
{
	char *text = json_dumps(object, JSON_COMPACT);

	if (text == NULL)
		die("no memory left for a JWT");
	add_base64url(out, slice_of(text));
	free(text);
	json_decref(object);
}

static const char *
key_string(const json_t *key, const char *name)
{
	const json_t *value = json_object_get(key, name);

	return json_is_string(value) ? json_string_value(value) : "";
}

static enum outcome
add_jwt(const struct token *token, const json_t *key, int64_t now,
        struct text *jwt, struct why *why)
{
	struct arena *arena = arena_new(64 * 1024);
	struct slice signature;
	enum outcome outcome;

	add_json(jwt, json_pack("{s:s,s:s,s:s}", "alg", "RS256", "typ", "JWT",
	                        "kid", key_string(key, "private_key_id")));
	text_add_char(jwt, '.');
	add_json(jwt, json_pack("{s:s,s:s,s:s,s:s,s:I,s:I}",
	                        "iss", key_string(key, "client_email"),
	                        "sub", token->mailbox,
	                        "scope", token->scope,
	                        "aud", key_string(key, "token_uri"),
	                        "iat", (json_int_t)now,
	                        "exp", (json_int_t)now + JWT_SECONDS));
	outcome = seal_sign_rs256(slice_of(key_string(key, "private_key")),
	                          text_slice(jwt), arena, &signature, why);
	if (outcome == OUTCOME_OK) {
		text_add_char(jwt, '.');
		add_base64url(jwt, signature);
	} else {
		fail_within(why, outcome, "the key of the service account %s",
		            token->key_file);
	}
	arena_free(arena);
	return outcome;
}

/* Also says where the account's tokens are given, unless the config does. */
static enum outcome
make_service_form(const struct token *token, int64_t now, struct text *form,
                  char endpoint[TOKEN_PATH_MOST], struct why *why)
{
	struct text bytes;
	struct text jwt;
	json_t *key = NULL;
	enum outcome outcome;

	text_init(&bytes, SECRET_MOST);
	text_init(&jwt, TOKEN_FORM_MOST);
	outcome = secret_read(token->key_file, &bytes, why);
	if (outcome == OUTCOME_OK) {
		key = json_loadb(bytes.data, bytes.length, 0, NULL);
		if (key == NULL || key_string(key, "client_email")[0] == '\0')
			outcome = fail(why, OUTCOME_SETUP, "%s is not the "
			               "JSON key of a service account",
			               token->key_file);
	}
	if (outcome == OUTCOME_OK)
		outcome = add_jwt(token, key, now, &jwt, why);
	if (outcome == OUTCOME_OK) {
		(void)copy_text(endpoint, TOKEN_PATH_MOST, slice_of(
			token->endpoint != NULL ? token->endpoint
			: key_string(key, "token_uri")));
		add_field(form, "grant_type",
		          "urn:ietf:params:oauth:grant-type:jwt-bearer");
		add_field(form, "assertion", jwt.data);
	}
	json_decref(key);
	token_release(&bytes);
	token_release(&jwt);
	return outcome;
}

/* --- whichever --- */

enum outcome
token_make_form(const struct token *token, int64_t now, struct text *form,
                char endpoint[TOKEN_PATH_MOST], struct why *why)
{
	if (token->endpoint != NULL)
		(void)copy_text(endpoint, TOKEN_PATH_MOST,
		                slice_of(token->endpoint));
	switch (token->kind) {
	case TOKEN_CLIENT:
		return make_client_form(token, form, why);
	case TOKEN_REFRESH:
		return make_refresh_form(token, form, why);
	case TOKEN_SERVICE:
		return make_service_form(token, now, form, endpoint, why);
	case TOKEN_FILE:
	case TOKEN_COMMAND:
		break;
	}
	die("a token that needs no form");
}
