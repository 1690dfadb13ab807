/*
 * The lines that phones, mail programs and services add below a person's
 * words: "Sent from my iPhone", "Get Outlook for iOS", "Virus-free."
 */
#include "parsers/trim_line.h"

enum {
	DEVICE_WORDS = 5	/* behind a comma: "Samsung smartphone" */
};

static const char *const sent_starts[] = {
	"sent from", "sent via", "sent with", "sent using", "sent by",
	"get outlook for", "get [outlook for", "download outlook for",
	"from my iphone",
	"from my ipad", "enviado desde", "enviado con", "enviado por",
	"enviado mediante", "obtener outlook para", "obten outlook para",
	"enviat des", "envoye de mon", "envoye depuis", "envoye a partir de",
	"envoye avec", "envoye par", "obtenir outlook pour",
	"telecharger outlook", "gesendet mit", "gesendet von",
	"gesendet uber", "gesendet aus", "von meinem", "von meiner",
	"diese nachricht wurde von mein", "outlook fur", "holen sie sich",
	"inviato da", "inviato con", "scarica outlook", "ottieni outlook",
	"enviado do", "enviado da", "enviado de", "enviado a partir",
	"enviado pelo", "obter o outlook", "baixe o outlook",
	"obtenha o outlook", "verzonden vanaf", "verzonden met",
	"verzonden vanuit", "verstuurd vanaf", "verstuurd met",
	"outlook voor", "download outlook voor", "skickat fran",
	"skickades fran", "skaffa outlook", "hamta outlook", "sendt fra",
	"sendt via", "hent outlook", "fa outlook", "lahetetty",
	"hanki outlook", "wyslane z", "wyslano z", "wyslane przez",
	"pobierz", "odeslano z", "odoslane z", "ziskat outlook", "elkuldve",
	"kuldve", "отправлено с", "отправлено из", "отправлено от",
	"надіслано з", "надіслано із", "відправлено з", "trimis de pe",
	"trimis din", "发自", "發自", "從我的", "来自我的", "從我", "나의",
	"נשלח מ", "أرسلت من", "أُرسلت من", "تم الإرسال من",
	"στάλθηκε από", "gui tu", "da gui tu", "dikirim dari",
	"poslano s", "poslano z", NULL
};

/* Lines of services that end with neither device nor sentence. */
static const char *const stamps[] = {
	"virus-free.", "libre de virus.", "yahoo mail: search",
	"sent from yahoo mail. get the app", "get bluemail for",
	"scanned by ", "please note that my working hours",
	"my working hours may not", "this mobile text message is brought",
	NULL
};

static const char *const sent_ends[] = {
	"から送信", "에서 보냄", "gonderildi", "gesendet", "傳送", "から送信。",
	"から送信されました", "beziehen", NULL
};

static const char *const devices[] = {
	"iphone", "ipad", "ipod", "android", "samsung", "galaxy",
	"blackberry", "pixel", "huawei", "xiaomi", "motorola", "nokia",
	"mobil", "phone", "cell", "tablet", "outlook", "yahoo", "gmail",
	"mail", "windows", "telefon", "handy", "movil", "celular",
	"telemovel", "telefono", "smartphone", "iphone'", "airmail", "aol",
	"surface", "chromebook", "laptop", "телефон", "айфон", "手机",
	"手機", "nine", "spark", "boxer", "blue", "t-mobile", "verizon",
	NULL
};

/* Words of a sentence about something that was sent. */
static const char *const sentence_words[] = {
	" to ", " last ", " this ", " week", " yesterday", " today", " we ",
	" was ", " is ", " were ", " have ", " it ", " las familias", " ayer",
	" fue ", " era ", NULL
};

static const char *const excuses[] = {
	"typo", "excuse", "brevity", "brief", "short", "pardon", "forgive",
	"sorry", "error", "autocorrect", "spelling", "disculp", "errores",
	"faltas", NULL
};

static bool
is_blank_or_end(const struct lines *lines, size_t i, size_t end)
{
	return i >= end || lines->line[i].kind != LINE_TEXT;
}

/* "Sent from my phone", and what such lines say in other languages. */
static bool
is_sent_line(struct slice words, bool *has_device)
{
	struct slice body = words_strip(words, "<>()[]*_-");
	size_t cut = 0;
	struct slice head;
	struct slice tail;

	*has_device = false;
	if (body.length > 200 || words_count(body) > 25)
		return false;
	while (cut < body.length && strchr(",.;!([<", body.data[cut]) == NULL)
		cut++;
	if (cut == 0 || cut + 1 >= body.length || body.data[cut] == '[' ||
	    body.data[cut] == '(' || body.data[cut] == '<')
		cut = body.length;
	head = slice_part(body, 0, cut);
	tail = words_strip(slice_part(body, cut, body.length), ",.;! ");
	*has_device = words_contain_any(head, devices);
	if (!slice_is_empty(tail) && body.data[cut] == ',' &&
	    !words_contain_any(tail, excuses) &&
	    !(*has_device && words_contain_any(tail, devices) &&
	      words_count(tail) <= DEVICE_WORDS))
		return false;
	if (words_contain_any(head, sentence_words))
		return false;
	if (words_start_any(head, sent_starts))
		return *has_device ? words_count(head) <= 12
		       : slice_is_empty(tail) && words_count(head) <= 6 &&
		         words.data[words.length - 1] != '.';
	if (!*has_device)
		return false;
	if (words_are_any(head, sent_ends))
		return false;
	for (const char *const *ending = sent_ends; *ending != NULL; ending++) {
		if (slice_ends(head, *ending) && words_count(head) <= 10)
			return true;
	}
	return words_count(head) <= 4 && (slice_contains(head, "from m") ||
	                                  slice_contains(head, "from a "));
}

/* "Virus-free.", "Dana Lee reacted via Gmail". */
static bool
is_stamp(struct slice words)
{
	enum { REACTED_WORDS = 8 };

	return words_start_any(words, stamps) ||
	       (slice_ends(words, " reacted via gmail") &&
	        words_count(words) <= REACTED_WORDS);
}

/* Nothing but a link, which belongs to the line above. */
static bool
is_link(struct slice words)
{
	return slice_starts(words, "<http") && slice_ends(words, ">") &&
	       words_count(words) == 1;
}

static void
mark_stamps(struct lines *lines, size_t first, size_t end)
{
	for (size_t i = end; i-- > first;) {
		if (lines->line[i].kind != LINE_TEXT ||
		    !is_stamp(lines->line[i].words))
			continue;
		if (i + 1 < end && is_link(lines->line[i + 1].words))
			lines->line[i + 1].kind = LINE_SIGNATURE;
		if (is_blank_or_end(lines, i + 1, end))
			lines->line[i].kind = LINE_SIGNATURE;
	}
}

static void
mark_devices(struct lines *lines, size_t first, size_t end)
{
	for (size_t i = end; i-- > first;) {
		bool has_device;
		bool is_next_free = is_blank_or_end(lines, i + 1, end);

		if (lines->line[i].kind != LINE_TEXT || !is_next_free ||
		    !is_sent_line(lines->line[i].words, &has_device))
			continue;
		if (!has_device && i > first &&
		    lines->line[i - 1].kind == LINE_TEXT &&
		    !is_sent_line(lines->line[i - 1].words, &has_device))
			continue;
		lines->line[i].kind = LINE_SIGNATURE;
	}
}

void
lines_mark_sent(struct lines *lines, size_t first, size_t end)
{
	mark_stamps(lines, first, end);
	mark_devices(lines, first, end);
}
