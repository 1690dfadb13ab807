/*
 * Where somebody else's words begin: lines with quote marks, and the lines that
 * mail programs set above what they quote or pass on, in their languages.
 */
#include "parsers/trim_line.h"

static const char *const original_marks[] = {
	"original message", "original email", "original e-mail",
	"original appointment", "cita original", "ursprunglicher termin",
	"rendez-vous d'origine", "compromisso original",
	"mensaje original", "ursprungliche nachricht", "original-nachricht",
	"originalnachricht", "urspruengliche nachricht",
	"message d'origine", "message original", "message initial",
	"messaggio originale", "oorspronkelijk bericht",
	"oorspronkelijke bericht", "origineel bericht",
	"ursprungligt meddelande", "originalmeddelande",
	"originalmeddelelse", "oprindelig meddelelse", "original meddelelse",
	"opprinnelig melding", "alkuperainen viesti", "mensagem original",
	"oryginalna wiadomosc", "wiadomosc oryginalna", "puvodni zprava",
	"povodna sprava", "eredeti uzenet", "orijinal mesaj",
	"orijinal ileti", "ozgun ileti", "mesaj original", "mesajul original",
	"originalna poruka", "izvorna poruka", "исходное сообщение",
	"оригинальное сообщение", "первоначальное сообщение",
	"оригінальне повідомлення", "αρχικό μήνυμα", "原始邮件", "原邮件",
	"原始郵件", "原始信件", "元のメッセージ", "원본 메시지", "원본 메일",
	"원본메시지", "הודעה מקורית", "الرسالة الأصلية", "thu goc",
	"tin nhan goc", "previous replies", "previous message", NULL
};

static const char *const forward_marks[] = {
	"forwarded message", "begin forwarded message", "forwarded email",
	"forwarded e-mail", "forward message", "mensaje reenviado",
	"inicio del mensaje reenviado", "correo reenviado",
	"comienzo del mensaje reenviado", "message transfere",
	"debut du message transfere", "debut du message reexpedie",
	"message reexpedie", "courriel transfere",
	"weitergeleitete nachricht", "anfang der weitergeleiteten nachricht",
	"anfang der weitergeleiteten e-mail", "weitergeleitete e-mail",
	"messaggio inoltrato", "inizio messaggio inoltrato",
	"doorgestuurd bericht", "begin doorgestuurd bericht",
	"vidarebefordrat meddelande", "vidarebefordrat brev",
	"vidarebefordrat mail", "videresendt meddelelse",
	"videresendt melding", "videresendt besked", "videresendt e-post",
	"mensagem encaminhada", "mensagem reencaminhada",
	"inicio da mensagem reencaminhada", "inicio da mensagem encaminhada",
	"przekazana wiadomosc", "wiadomosc przekazana",
	"poczatek przekazywanej wiadomosci", "пересланное сообщение",
	"пересылаемое сообщение", "начало переадресованного сообщения",
	"переслане повідомлення", "valitetty viesti", "edelleen lahetetty",
	"tovabbitott uzenet", "tovabbitott level", "preposlana zprava",
	"predana zprava", "preposlana sprava", "iletilmis mesaj",
	"iletilen mesaj", "iletilen ileti", "yonlendirilen ileti",
	"mesaj redirectionat", "proslijedena poruka", "prosledjena poruka",
	"προωθημένο μήνυμα", "転送されたメッセージ", "転送メッセージ",
	"转发的邮件", "转发邮件", "轉寄的郵件", "轉寄郵件", "전달된 메시지",
	"전달된 메일", "הודעה שהועברה", "رسالة معاد توجيهها",
	"الرسالة المعاد توجيهها", "thu duoc chuyen tiep", NULL
};

static const char *const above_marks[] = {
	"reply above this line", "type your reply above",
	"write your reply above", "reply above the line",
	"please reply above", "responda encima de esta linea",
	"responda por encima de esta linea", "escriba su respuesta encima",
	"repondez au-dessus de cette ligne",
	"antworten sie oberhalb dieser linie",
	"antwoord boven deze lijn", NULL
};

static void
set_kind(struct lines *lines, size_t first, size_t end, enum line_kind kind)
{
	for (size_t i = first; i < end; i++)
		lines->line[i].kind = kind;
}

static bool
is_block_next(struct lines *lines, size_t i)
{
	size_t next = lines_next(lines, i + 1);

	return next < lines->count && headers_block(lines, next) > next;
}

/* A marker line stands alone, with dashes, stars or lines around it. */
static enum line_kind
marker_of(struct lines *lines, size_t i)
{
	struct slice words = lines->line[i].words;
	struct slice body = words_strip(words, "-*_=>:#");
	bool is_decorated = body.length < words.length;

	if (words.length > 200 || slice_is_empty(body))
		return LINE_TEXT;
	if (words_contain_any(body, above_marks) && words_count(body) < 20)
		return LINE_ABOVE;
	if (slice_starts(words, "--") && slice_starts(body, "forwarded by "))
		return LINE_FORWARD;
	if (words_are_any(body, forward_marks) &&
	    (is_decorated || lines_next(lines, i + 1) < lines->count))
		return LINE_FORWARD;
	if (words_are_any(body, original_marks) &&
	    (is_decorated || is_block_next(lines, i)))
		return LINE_ORIGINAL;
	/* GroupWise: ">>> Dana Lee <d@x> 12/1/2026 9:15 AM >>>". */
	if (lines->line[i].depth == 3 && slice_ends(words, ">>>") &&
	    words_have_time(words))
		return LINE_ORIGINAL;
	return LINE_TEXT;
}

static void
mark_blocks(struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		enum line_kind kind;
		size_t end;

		if (slice_is_empty(lines->line[i].words))
			continue;
		kind = marker_of(lines, i);
		if (kind != LINE_TEXT) {
			lines->line[i].kind = kind;
			if (kind == LINE_ORIGINAL && lines->line[i].depth == 3)
				lines->line[i].depth = 0;
			continue;
		}
		end = headers_block(lines, i);
		if (end > i) {
			set_kind(lines, i, end, LINE_HEADERS);
			i = end - 1;
		}
	}
}

/* Lines with a bar in front, right below a reply header (old Gmail). */
static void
mark_bars(struct lines *lines)
{
	bool is_in = false;

	for (size_t i = 0; i < lines->count; i++) {
		struct line *line = &lines->line[i];
		bool has_bar = slice_starts(line->words, "|");

		if (line->kind == LINE_ATTRIBUTION)
			is_in = true;
		else if (line->kind == LINE_TEXT && !has_bar)
			is_in = false;
		if (is_in && has_bar && line->kind == LINE_TEXT) {
			line->kind = LINE_QUOTE;
			line->depth = 1;
		}
	}
}

enum {
	WRAP_AT = 60,		/* bytes: shorter lines were not wrapped */
	WRAP_REST = 30,		/* bytes: what a wrapped word leaves */
	LIST_LINES = 12		/* more of them are a quotation */
};

/* The last words of a quoted line, wrapped into a line without a mark. */
static void
mark_orphans(struct lines *lines)
{
	for (size_t i = 1; i + 1 < lines->count; i++) {
		const struct line *before = &lines->line[i - 1];
		struct line *line = &lines->line[i];
		struct slice end = before->words;

		if (line->kind == LINE_TEXT && before->kind == LINE_QUOTE &&
		    lines->line[i + 1].kind == LINE_QUOTE &&
		    before->depth > 0 && before->raw.length >= WRAP_AT &&
		    line->raw.length <= WRAP_REST && end.length > 0 &&
		    strchr(".?!:;", end.data[end.length - 1]) == NULL)
			line->kind = LINE_QUOTE;
	}
}

/*
 * A list whose items begin with ">" is no quotation: it follows a line of
 * the writer's that ends with a colon, without a blank line, or all its lines
 * go on with a number.
 */
static void
unmark_lists(struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		size_t end = i;
		bool are_numbers = true;
		bool is_list;

		if (lines->line[i].kind != LINE_QUOTE)
			continue;
		is_list = i > 0 && lines->line[i - 1].kind == LINE_TEXT &&
		          words_end_colon(lines->line[i - 1].words);
		for (; end < lines->count &&
		       lines->line[end].kind == LINE_QUOTE; end++) {
			struct slice words = lines->line[end].words;

			are_numbers = are_numbers && words.length > 0 &&
			              ascii_is_digit(words.data[0]);
			is_list = is_list && lines->line[end].depth == 1 &&
			          words.length > 0 && end - i < LIST_LINES;
		}
		for (size_t k = i; k < end && (is_list || are_numbers); k++) {
			lines->line[k].kind = LINE_TEXT;
			lines->line[k].depth = 0;
		}
		i = end - 1;
	}
}

void
lines_mark(struct lines *lines)
{
	mark_blocks(lines);
	lines_mark_replies(lines);
	mark_bars(lines);
	mark_orphans(lines);
	unmark_lists(lines);
}
