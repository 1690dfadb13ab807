/*
 * privacy_wish.c - a writer's wish that their name stay with the coordinator.
 */
#include "core/privacy_token.h"

/* Do the tokens from there on read so, in one sentence? */
static bool
reads(const struct reader *reader, size_t at, const char *phrase)
{
	struct slice rest = slice_of(phrase);
	struct slice word;

	for (size_t i = at; slice_next_word(&rest, &word); i++)
		if (!slice_equal(token_at(reader, i)->folded, word) ||
		    (i > at && token_at(reader, i)->is_first))
			return false;
	return true;
}

/* "not show my name", "don't ever use my name", "no digan mi nombre" */
static bool
forbids_name(const struct reader *reader, size_t at)
{
	static const char *const nots[] = {
		"not", "dont", "don", "never", "without", "no", "sin", "nunca",
		NULL
	};
	static const char *const shows[] = {
		"show", "share", "use", "using", "mention", "mentioning",
		"give", "tell", "put", "sharing", "showing", "muestre",
		"muestren", "mostrar", "comparta", "compartan", "compartir",
		"mencione", "mencionen", "mencionar", "use", "usen", "diga",
		"digan", "decir", "revele", "revelen", "ponga", "pongan",
		"list", "attach", "include", NULL
	};
	bool shown = slice_is(token_at(reader, at)->folded, "without") ||
	             slice_is(token_at(reader, at)->folded, "sin");

	if (!token_is_one(token_at(reader, at)->folded, nots))
		return false;
	for (size_t i = at + 1; i <= at + 2 * TOKEN_NEAR; i++) {
		if (token_at(reader, i)->is_first)
			return false;
		if (shown && (reads(reader, i, "my name") ||
		              reads(reader, i, "mi nombre")))
			return true;
		shown = shown ||
		        token_is_one(token_at(reader, i)->folded, shows);
	}
	return false;
}

bool
privacy_wants_hidden(struct slice text, struct arena *arena)
{
	static const char *const wishes[] = {
		"keep my name out", "keep my name confidential",
		"keep my name private", "keep my name off",
		"keep my name to yourself", "keep my name between us",
		"leave my name out", "keep me anonymous",
		"keep this confidential", "keep it confidential",
		"keep this anonymous", "stay anonymous", "remain anonymous",
		"be anonymous", "be kept confidential", "be kept anonymous",
		"this is confidential", "in confidence", "es confidencial",
		"de forma anonima", "quedar anonimo", "quedar anonima",
		"permanecer anonimo", "permanecer anonima",
		"mantenga mi nombre en privado", "en confianza",
	};
	struct reader reader = { .count = 0 };

	privacy_read(&reader, text, arena);
	for (size_t i = 0; i < reader.count; i++) {
		if (forbids_name(&reader, i))
			return true;
		for (size_t w = 0; w < sizeof(wishes) / sizeof(wishes[0]);
		     w++)
			if (reads(&reader, i, wishes[w]))
				return true;
	}
	return false;
}
