/*
 * What lawyers and gateways put into everybody's mail: legal footers, and the
 * banners on top of mail from outside. Both speak in set phrases; a single one
 * that a person might use too is not enough.
 */
#include "parsers/trim_line.h"

enum {
	BANNER_LINES = 24,	/* from the top */
	BANNER_PARAGRAPHS = 4,
	BANNER_HEIGHT = 8,	/* lines of one banner */
	FOOT_LEAST = 60,	/* bytes; shorter paragraphs are no footer */
	FOOT_JOINED = 6000	/* bytes of a paragraph that are looked at */
};

/* One of these makes a paragraph a legal footer ... */
static const char *const footer_phrases[] = {
	"confidentiality notice", "confidentiality statement",
	"confidentiality note", "intended recipient", "named addressee",
	"privileged and confidential", "received this email in error",
	"received this e-mail in error", "received this message in error",
	"received this communication in error",
	"received this transmission in error", "before printing this e",
	"virus-free.", "scanned for viruses", "checked for viruses",
	"you received this message because you are subscribed",
	"aviso de confidencialidad", "destinatario previsto",
	"ha recibido este mensaje por error",
	"ha recibido este correo por error", "antes de imprimir este",
	"avis de confidentialite", "destinataire prevu",
	"recu ce message par erreur", "vertrauliche informationen",
	"nicht der richtige adressat", "informazioni riservate",
	"aviso de confidencialidade", NULL
};

/* ... and two of these. */
static const char *const footer_hints[] = {
	"intended only for", "intended solely for", "solely for the use of",
	"only for the use of", "unauthorized review", "unauthorized use",
	"unauthorised use", "unauthorized disclosure",
	"may contain confidential", "may contain privileged",
	"contain confidential information", "is strictly prohibited",
	"public records law", "public records act", "open records law",
	"open records act", "subject to public disclosure",
	"this email and any", "this e-mail and any", "this message and any",
	"to unsubscribe from this", "unsubscribe from this group",
	"exclusivamente al destinatario", "exclusivo de su destinatario",
	"uso exclusivo del destinatario", "informacion confidencial",
	"este mensaje y cualquier", "este correo electronico y",
	"informacoes confidenciais", NULL
};

/* One of these makes a line a gateway's banner ... */
static const char *const banner_phrases[] = {
	"email originated from outside", "e-mail originated from outside",
	"message originated from outside", "email came from outside",
	"message came from outside", "email was sent from outside",
	"message was sent from outside", "email originated outside",
	"you don't often get email from", "you don't usually get email from",
	"learn why this is important", "correo electronico se origino fuera",
	"correo se origino fuera", "mensaje se origino fuera",
	"no suele recibir correo", "averigue por que esto es importante",
	NULL
};

/* ... and two of these in a paragraph do. */
static const char *const banner_hints[] = {
	"caution:", "external sender", "external email", "external e-mail",
	"external message", "outside of the organization",
	"outside the organization", "outside your organization",
	"outside of your organization", "outside our organization",
	"outside of our organization", "outside the district",
	"outside of the district", "do not click links",
	"do not click on links", "do not click any links",
	"open attachments unless", "recognize the sender",
	"know the content is safe", "content is safe",
	"this sender is not from your", "correo externo",
	"remitente externo", "fuera de la organizacion",
	"fuera de su organizacion", "no haga clic en enlaces",
	"no haga clic en ningun enlace", NULL
};

static const char *const banner_lines[] = {
	"[external]", "[external email]", "[external sender]", "[ext]",
	"external", "external email", "external sender", "[externo]",
	"caution: external email", "warning: external email",
	"*external email*", "**external email**", "*external*", NULL
};

size_t
lines_paragraph_end(const struct lines *lines, size_t i, size_t end)
{
	while (i < end && lines->line[i].kind == LINE_TEXT)
		i++;
	return i;
}

void
lines_sign(struct lines *lines, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++) {
		if (lines->line[i].kind == LINE_TEXT)
			lines->line[i].kind = LINE_SIGNATURE;
	}
}

static void
join(const struct lines *lines, size_t first, size_t end, struct text *text)
{
	for (size_t i = first; i < end; i++) {
		text_add_slice(text, lines->line[i].words);
		text_add(text, " ");
	}
}

static size_t
count_phrases(struct slice words, const char *const *list)
{
	size_t count = 0;

	for (; *list != NULL; list++)
		count += slice_contains(words, *list);
	return count;
}

void
lines_mark_legal(struct lines *lines, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++) {
		size_t stop;
		struct text text;

		if (lines->line[i].kind != LINE_TEXT)
			continue;
		stop = lines_paragraph_end(lines, i, end);
		text_init(&text, FOOT_JOINED);
		join(lines, i, stop, &text);
		if (text.length > FOOT_LEAST &&
		    (words_contain_any(text_slice(&text), footer_phrases) ||
		     count_phrases(text_slice(&text), footer_hints) >= 2))
			lines_sign(lines, i, stop);
		text_release(&text);
		i = stop;
	}
}

/* Does a line, or the phrase that goes on in the next, say so? */
static bool
is_banner_line(const struct lines *lines, size_t i, size_t end)
{
	struct slice body = words_strip(lines->line[i].words, "*|-=_!");
	struct text pair;
	bool is_one;

	text_init(&pair, FOOT_JOINED);
	join(lines, i, i + 1 < end ? i + 2 : i + 1, &pair);
	is_one = words_are_any(body, banner_lines) ||
	         words_contain_any(text_slice(&pair), banner_phrases) ||
	         words_contain_any(text_slice(&pair), banner_hints) ||
	         (i > 0 && slice_contains(body, "content is safe"));
	text_release(&pair);
	return is_one;
}

static bool
is_banner(const struct lines *lines, size_t first, size_t end)
{
	struct slice body = words_strip(lines->line[first].words, "*|-=_!");
	struct text text;
	bool is_one;

	text_init(&text, FOOT_JOINED);
	join(lines, first, end, &text);
	is_one = words_are_any(body, banner_lines) ||
	         words_contain_any(text_slice(&text), banner_phrases) ||
	         count_phrases(text_slice(&text), banner_hints) >= 2;
	text_release(&text);
	return is_one;
}

void
lines_mark_banners(struct lines *lines)
{
	size_t most = lines->count < BANNER_LINES ? lines->count
	                                          : BANNER_LINES;
	size_t paragraphs = 0;

	for (size_t i = 0; i < most && paragraphs < BANNER_PARAGRAPHS; i++) {
		size_t stop;
		size_t last = i;

		if (lines->line[i].kind == LINE_BLANK)
			continue;
		if (lines->line[i].kind != LINE_TEXT)
			return;
		stop = lines_paragraph_end(lines, i, most);
		for (size_t k = i + 1; k < stop && k < i + BANNER_HEIGHT; k++) {
			if (is_banner_line(lines, k, stop))
				last = k;
		}
		if (is_banner(lines, i, stop) &&
		    is_banner_line(lines, i, stop))
			lines_sign(lines, i, last + 1);
		paragraphs++;
		i = stop - 1;
	}
}
