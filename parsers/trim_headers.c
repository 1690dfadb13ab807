/*
 * The block of a mail's header fields that Outlook, Apple Mail and most
 * programs on phones set above what they quote or pass on, in the languages of
 * these programs. It needs three of From, Date, To, Subject, From among them,
 * and an address or a date: people write memo headings too.
 */
#include "parsers/trim_line.h"

#include "parsers/trim.h"

enum label {
	LABEL_NONE,
	LABEL_FROM = 1,
	LABEL_DATE = 2,
	LABEL_TO = 4,
	LABEL_SUBJECT = 8,
	LABEL_OTHER = 16
};

enum {
	LABEL_LIMIT = 40,	/* bytes before the colon */
	BLOCK_LINES = 24,	/* long lists of recipients included */
	FOLDED_LINES = 10	/* of one field */
};

/* All in the form that utf8_add_folded gives. */
static const char *const from_labels[] = {
	"from", "von", "de", "da", "van", "fran", "fra", "od", "oд", "от",
	"від", "від кого", "от кого", "kimden", "gonderen", "lahettaja",
	"felado", "από", "απο", "de la", "expediteur", "nadawca",
	"odosielatel", "odesilatel", "mittente", "remitente", "remetente",
	"absender", "afzender", "avsandare", "avsender", "afsender",
	"发件人", "發件人", "寄件者", "寄件人", "差出人", "送信者",
	"보낸 사람", "보낸사람", "보낸이", "מאת", "من", "tu", "dari",
	"pengirim", "จาก", "saatja", "nuo", "no", "फ़्रॉम", NULL
};

static const char *const date_labels[] = {
	"sent", "date", "sent at", "date sent", "gesendet", "gesendet am",
	"datum", "envoye", "envoye le", "enviado", "enviado el", "enviada",
	"enviado em", "enviada em", "fecha", "data", "inviato", "verzonden",
	"skickat", "sendt", "dato", "lahetetty", "paivays", "paivamaara",
	"pvm", "wyslano", "wyslane", "data wyslania", "odeslano", "odoslane",
	"отправлено", "дата", "надіслано", "відправлено", "elkuldve",
	"kuldve", "gonderildi", "gonderilen", "gonderme tarihi", "tarih",
	"trimis", "trimis la", "στάλθηκε", "αποστολή", "ημερομηνία",
	"发送时间", "发送日期", "日期", "時間", "时间", "寄件日期", "已傳送",
	"傳送日期", "送信日時", "日時", "日付", "보낸 날짜", "보낸날짜", "날짜",
	"נשלח", "תאריך", "التاريخ", "تاريخ الإرسال", "تم الإرسال",
	"da gui", "ngay", "poslano", "poslato", "dikirim", "tanggal",
	"enviat", "изпратено", "วันที่", "ส่ง", NULL
};

static const char *const to_labels[] = {
	"to", "an", "a", "para", "aan", "till", "til", "vastaanottaja",
	"vastaanottajat", "do", "komu", "кому", "до", "cimzett", "kime",
	"alici", "catre", "προς", "收件人", "收件者", "宛先", "받는 사람",
	"받는사람", "받는이", "אל", "إلى", "toi", "den", "za", "kepada",
	"pour", "destinataire", "destinatario", "empfanger", "per", "ถึง",
	"prima", "към", NULL
};

static const char *const subject_labels[] = {
	"subject", "betreff", "objet", "asunto", "assunto", "oggetto",
	"onderwerp", "amne", "emne", "aihe", "temat", "predmet", "vec",
	"тема", "targy", "konu", "subiect", "θέμα", "主题", "主旨", "主題",
	"标题", "件名", "題名", "제목", "נושא", "الموضوع", "chu de",
	"tieu de", "perihal", "subjek", "assumpte", "относно", "เรื่อง",
	"teema", "tema", NULL
};

static const char *const other_labels[] = {
	"cc", "bcc", "kopie", "copie", "kopia", "copia", "kopi", "copy",
	"kopija", "ccn", "cco", "cci", "dw", "udw", "копия", "копія", "抄送",
	"副本", "참조", "העתק", "نسخة", "reply-to", "reply to",
	"antwort an", "antworten an", "risposta", "rispondi a",
	"responder a", "repondre a", "svar til", "svara till", "importance",
	"wichtigkeit", "importancia", "importanza", "priority", "prioridad",
	"attachments", "anlagen", "adjuntos", "organization", "sensitivity",
	NULL
};

static const struct {
	enum label label;
	const char *const *names;
} labels[] = {
	{ LABEL_FROM, from_labels },
	{ LABEL_DATE, date_labels },
	{ LABEL_TO, to_labels },
	{ LABEL_SUBJECT, subject_labels },
	{ LABEL_OTHER, other_labels },
};

/* Where the first colon begins and ends; false if there is none. */
static bool
find_colon(struct slice s, size_t *start, size_t *end)
{
	size_t plain = slice_find_char(s, ':');
	size_t wide = slice_find(s, SLICE("\uFF1A"));

	if (plain == s.length && wide == s.length)
		return false;
	*start = plain < wide ? plain : wide;
	*end = plain < wide ? plain + 1 : wide + 3;
	return true;
}

static enum label
label_of(struct slice words, struct slice *value)
{
	size_t start;
	size_t end;
	struct slice name;

	if (!find_colon(words, &start, &end) || start > LABEL_LIMIT)
		return LABEL_NONE;
	name = words_strip(slice_part(words, 0, start), "*_");
	*value = words_strip(slice_part(words, end, words.length), "*_");
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++) {
		if (words_are_any(name, labels[i].names))
			return labels[i].label;
	}
	return LABEL_NONE;
}

/* Does " label:" of that list stand inside the line? */
static bool
has_inner_label(struct slice words, const char *const *names)
{
	for (; *names != NULL; names++) {
		struct slice rest = words;
		struct slice name = slice_of(*names);
		size_t at = slice_find(rest, name);

		while (at < rest.length) {
			struct slice after = slice_part(rest, at + name.length,
			                                rest.length);

			if (at > 0 && (rest.data[at - 1] == ' ' ||
			    rest.data[at - 1] == '*') && name.length > 2 &&
			    (slice_starts(after, ":") ||
			     slice_starts(after, "*:") ||
			     slice_starts(after, " :")))
				return true;
			rest = after;
			at = slice_find(rest, name);
		}
	}
	return false;
}

/* The value as it was written: what follows the first colon of the line. */
static struct slice
raw_value(struct slice raw)
{
	size_t start;
	size_t end;

	if (!find_colon(raw, &start, &end))
		return (struct slice){ 0 };
	return words_strip(slice_part(raw, end, raw.length), "*_");
}

struct block {
	unsigned seen;		/* of enum label */
	bool has_evidence;	/* an address, or a date of this age */
	size_t end;
	struct slice from;
	struct slice subject;
};

static void
block_take(struct block *block, const struct line *line, enum label label,
           struct slice value, size_t i)
{
	if (label == LABEL_FROM && !(block->seen & LABEL_FROM))
		block->from = raw_value(line->raw);
	if (label == LABEL_SUBJECT && !(block->seen & LABEL_SUBJECT))
		block->subject = raw_value(line->raw);
	block->seen |= (unsigned)label;
	block->end = i + 1;
	if (slice_find_char(value, '@') < value.length ||
	    (label == LABEL_DATE &&
	     (words_have_year(value) || words_have_time(value))))
		block->has_evidence = true;
}

static int
kinds_seen(unsigned seen)
{
	return !!(seen & LABEL_FROM) + !!(seen & LABEL_DATE) +
	       !!(seen & LABEL_TO) + !!(seen & LABEL_SUBJECT);
}

/* Everything on one line, as a flattened HTML mail has it. */
static bool
is_flat_block(struct slice words, enum label label)
{
	return label == LABEL_FROM && words_have_time(words) &&
	       has_inner_label(words, date_labels) &&
	       has_inner_label(words, subject_labels);
}

static void
read_block(const struct lines *lines, size_t i, struct block *block)
{
	size_t folded = 0;
	size_t most = i + BLOCK_LINES < lines->count ? i + BLOCK_LINES
	                                             : lines->count;
	uint32_t depth = lines->line[i].depth;

	for (; i < most && lines->line[i].depth == depth; i++) {
		const struct line *line = &lines->line[i];
		struct slice value = { 0 };
		enum label label = label_of(line->words, &value);

		if (label == LABEL_NONE && ++folded > FOLDED_LINES)
			break;
		if (label == LABEL_NONE)
			continue;
		/* Two blank lines, or text after one, end the fields. */
		if (block->end > 0 && i > block->end + 1 &&
		    slice_is_empty(lines->line[i - 1].words))
			break;
		if (label != LABEL_OTHER && (block->seen & (unsigned)label))
			break;
		block_take(block, line, label, value, i);
		folded = 0;
	}
}

size_t
headers_block(struct lines *lines, size_t i)
{
	struct block block = { 0 };
	struct slice value = { 0 };
	enum label first = label_of(lines->line[i].words, &value);

	if (first == LABEL_NONE || first == LABEL_OTHER)
		return i;
	if (is_flat_block(lines->line[i].words, first)) {
		block.seen = LABEL_FROM | LABEL_DATE | LABEL_SUBJECT;
		block.has_evidence = true;
		block.end = i + 1;
		block.from = raw_value(lines->line[i].raw);
	} else {
		read_block(lines, i, &block);
	}
	if (!(block.seen & LABEL_FROM) || kinds_seen(block.seen) < 3 ||
	    !block.has_evidence)
		return i;
	if (lines->headers_first == lines->count) {
		lines->headers_first = i;
		lines->headers_end = block.end;
		lines->headers_from = block.from;
		lines->headers_subject = block.subject;
	}
	return block.end;
}
