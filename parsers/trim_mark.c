/*
 * Where somebody else's words begin. A reply header is known by its verb
 * ("wrote", in the languages of mail programs) together with an address or a
 * date with a time, at the end of a line of its own; a sentence of a person
 * that happens to hold the verb has neither.
 */
#include "parsers/trim_line.h"

#include "parsers/trim.h"

enum {
	ATTRIBUTION_LINES = 5,	/* a long name and address, wrapped */
	ATTRIBUTION_LIMIT = 400
};

/* Latin ones stand between other characters than letters. */
static const char *const wrote_words[] = {
	"wrote", "writes", "schrieb", "geschrieben", "schreibt", "a ecrit",
	"ecrit", "a ecrit", "escribio", "escribia", "ha escrito",
	"escreveu", "ha scritto", "scrive", "schreef", "geschreven",
	"skrev", "skrifadi", "skriver", "kirjoitti", "napisal", "napisal(a)",
	"napisala", "pisze", "napsal", "napsala", "napsal(a)", "pise",
	"irta", "yazdi", "a scris", "va escriure", "je napisao",
	"je napisala", "napisao", "kirjutas", "rase", "rakstija",
	"menulis", "skribis", "ha escrit", "da viet", NULL
};

static const char *const wrote_scripts[] = {
	"написал", "написав", "написала", "пишет", "пише", "писал", "написа",
	"έγραψε", "εγραψε", "כתב", "كتب", "写道", "寫道", "写到", "のメール",
	"さんは", "書きました", "작성", "님이 쓴", "đã viết", "เขียน",
	"نوشت", "ने लिखा", NULL
};

static const char *const original_marks[] = {
	"original message", "original email", "original e-mail",
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
	"원본메시지", "הודעה מקורית", "الرسالة الأصلية", "thư gốc",
	"tin nhắn gốc", "previous replies", "previous message", NULL
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
	"الرسالة المعاد توجيهها", "thư được chuyển tiếp", NULL
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

static bool
has_wrote(struct slice words)
{
	for (const char *const *word = wrote_words; *word != NULL; word++) {
		size_t at = slice_find(words, slice_of(*word));
		size_t end = at + strlen(*word);

		if (at < words.length &&
		    (at == 0 || !ascii_is_alpha(words.data[at - 1])) &&
		    (end == words.length || !ascii_is_alpha(words.data[end])))
			return true;
	}
	return words_contain_any(words, wrote_scripts);
}

static bool
ends_wrote(struct slice words)
{
	words = words_strip(words, "-*_:");
	for (const char *const *word = wrote_words; *word != NULL; word++) {
		if (slice_ends(words, *word))
			return true;
	}
	return false;
}

static bool
has_address(struct slice words)
{
	size_t at = slice_find_char(words, '@');

	return at > 0 && at + 3 < words.length && words.data[at - 1] != ' ' &&
	       words.data[at + 1] != ' ';
}

/* "2026-03-01 17:21 GMT+01:00 Dana Lee", as old Gmail began. */
static bool
starts_iso_date(struct slice words)
{
	return words.length > 9 && ascii_is_digit(words.data[0]) &&
	       ascii_is_digit(words.data[3]) &&
	       (words.data[4] == '-' || words.data[4] == '/') &&
	       ascii_is_digit(words.data[5]);
}

/* Does a quotation with marks (or bars) stand below line i? */
static bool
is_quoted_below(const struct lines *lines, size_t i, uint32_t depth)
{
	size_t next = i;

	while (next < lines->count &&
	       lines->line[next].kind == LINE_BLANK)
		next++;
	return next < lines->count &&
	       (lines->line[next].depth > depth ||
	        (lines->line[next].depth == depth &&
	         slice_starts(lines->line[next].words, "|")));
}

/* Is this, joined to one line, a whole reply header? */
static bool
is_attribution(struct slice words, bool is_quoted)
{
	bool has_date = words_have_year(words) && words_have_time(words);
	bool ends = words_end_colon(words) || ends_wrote(words) ||
	            slice_ends(words, "wrote ----");

	if (words.length > ATTRIBUTION_LIMIT || words_count(words) > 40)
		return false;
	/* Lotus Notes: "-----Dana Lee wrote: -----". */
	if (slice_starts(words, "---") && slice_ends(words, "---") &&
	    ends_wrote(words))
		return true;
	if (starts_iso_date(words) && words_have_time(words) &&
	    (slice_contains(words, " gmt") || slice_contains(words, " utc")))
		return true;
	if (starts_iso_date(words) && has_address(words) &&
	    (is_quoted || slice_ends(words, ">:")))
		return true;
	if (!ends)
		return false;
	if (has_wrote(words))
		return has_address(words) || has_date || is_quoted;
	return (is_quoted || slice_ends(words, ">:")) &&
	       (has_date || (has_address(words) && words_have_time(words)));
}

/* Words with which a dated reply header begins. */
static const char *const header_starts[] = {
	"on ", "at ", "am ", "le ", "el ", "il ", "op ", "em ", "den ",
	"dne ", "dna ", "dnia ", "w ", "pa ", "pe ", "la ", "vao ", "pada ",
	"в ", "на ", "у ", "в", "στις ", "την ", "ב", "בתאריך", "في ", "在",
	"于", "vào ", NULL
};

/* May a reply header begin with this line? */
static bool
is_attribution_start(struct slice words, bool is_optional)
{
	struct slice body = words_strip(words, "-*_");

	if (slice_is_empty(body) || body.data[0] == '<' ||
	    slice_ends(words, ":"))
		return false;
	if (has_address(body))
		return true;
	if (!words_have_year(body) && !words_have_time(body))
		return false;
	return !is_optional || ascii_is_digit(body.data[0]) ||
	       words_start_any(body, header_starts);
}

/* "wrote:" alone, which a wrapped "> wrote:" leaves one mark deeper. */
static bool
is_bare_wrote(struct slice words)
{
	return slice_is(words, ":") ||
	       (words_count(words) <= 3 && has_wrote(words) &&
	        words_end_colon(words));
}

static bool
could_end(struct slice words)
{
	return words_end_colon(words) || slice_ends(words, "---") ||
	       starts_iso_date(words) || ends_wrote(words);
}

/* A date with who wrote: nothing more stands above it. */
static bool
is_complete(struct slice words)
{
	return words_have_time(words) &&
	       (has_wrote(words) || has_address(words)) &&
	       words.data[0] != '<';
}

static void
prepend(struct text *joined, struct slice words)
{
	struct text above;

	text_init(&above, joined->limit);
	text_add_slice(&above, words);
	text_add(&above, joined->length > 0 ? " " : "");
	text_add_slice(&above, text_slice(joined));
	text_release(joined);
	*joined = above;
}

/*
 * Where the reply header that ends at line last begins: the nearest line from
 * which it is whole, and one with the date above it. last + 1 if it is none.
 */
static size_t
attribution_first(const struct lines *lines, size_t last, uint32_t depth)
{
	struct text joined;
	bool is_quoted = is_quoted_below(lines, last + 1, depth);
	bool may_skip = is_bare_wrote(lines->line[last].words);
	size_t found = last + 1;
	size_t taken = 0;

	text_init(&joined, ATTRIBUTION_LIMIT * 3);
	for (size_t i = last + 1; i-- > 0 && taken < ATTRIBUTION_LINES;) {
		const struct line *line = &lines->line[i];

		if (slice_is_empty(line->words) && may_skip)
			continue;
		if (slice_is_empty(line->words) ||
		    (i < last && (line->depth != depth ||
		                  line->kind == LINE_HEADERS ||
		                  line->kind == LINE_ATTRIBUTION)))
			break;
		prepend(&joined, line->words);
		taken++;
		if (is_attribution(text_slice(&joined), is_quoted) &&
		    (i == last || is_attribution_start(line->words,
		                                       found <= last)))
			found = i;
		if (joined.length > ATTRIBUTION_LIMIT ||
		    (found == i && is_complete(text_slice(&joined))))
			break;
	}
	text_release(&joined);
	return found;
}

static void
set_kind(struct lines *lines, size_t first, size_t end, enum line_kind kind)
{
	for (size_t i = first; i < end; i++)
		lines->line[i].kind = kind;
}

static void
mark_attributions(struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		struct line *line = &lines->line[i];
		uint32_t depth = line->depth;
		size_t first;

		if ((line->kind != LINE_TEXT && line->kind != LINE_QUOTE) ||
		    !could_end(line->words))
			continue;
		if (depth > 0 && i > 0 && is_bare_wrote(line->words) &&
		    lines->line[i - 1].depth < depth)
			depth--;
		first = attribution_first(lines, i, depth);
		if (first > i)
			continue;
		set_kind(lines, first, i + 1, LINE_ATTRIBUTION);
		line->depth = depth;
	}
}

/* A marker line stands alone, with dashes, stars or lines around it. */
static enum line_kind
marker_of(const struct lines *lines, size_t i)
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
	if (words_are_any(body, original_marks) && is_decorated)
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
	mark_attributions(lines);
	mark_bars(lines);
	mark_orphans(lines);
	unmark_lists(lines);
}
