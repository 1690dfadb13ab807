#include "parsers/trim.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { ARENA = 256 * 1024 * 1024 };

struct trim_case {
	const char *name;
	const char *full;
	const char *text;
	const char *elsewhere;	/* must stand in quoted, or NULL */
};

static const struct trim_case reply_headers[] = {
	{ "gmail, english",
	  "Yes, it is solved.\n\n"
	  "On Tue, Dec 1, 2026 at 9:15 AM Riverbend Clearway <"
	  "challenges@riverbend.example>\nwrote:\n\n> Has this been\n"
	  "> addressed?\n",
	  "Yes, it is solved.", "> addressed?" },
	{ "apple mail, english",
	  "No.\n\nOn Dec 1, 2026, at 9:15 AM, Dana Lee "
	  "<dana@riverbend.example> wrote:\n\n> Is it?\n",
	  "No.", "> Is it?" },
	{ "yahoo, no marks",
	  "Partly.\n\nOn Tuesday, December 1, 2026, 09:15:00 AM EST, "
	  "Clearway <c@riverbend.example> wrote:\n\nHas this been\n"
	  "addressed? YES / NO\n",
	  "Partly.", "YES / NO" },
	{ "thunderbird, no address",
	  "Done.\n\nOn 12/1/26 09:15, Dana Lee wrote:\n> Please\n> do.\n",
	  "Done.", "> do." },
	{ "german", "Ja.\n\nAm Di., 1. Dez. 2026 um 09:15 Uhr schrieb "
	  "Dana Lee <\ndana@riverbend.example>:\n\n> Frage\n",
	  "Ja.", "> Frage" },
	{ "french", "Oui.\n\nLe mar. 1 d\u00E9c. 2026 \u00E0 09:15, Dana Lee "
	  "<dana@riverbend.example>\na \u00E9crit\u00A0:\n\n> Question\n",
	  "Oui.", "> Question" },
	{ "spanish", "S\u00ED.\n\nEl mar, 1 dic 2026 a las 9:15, Dana Lee "
	  "(<dana@riverbend.example>)\nescribi\u00F3:\n\n> Pregunta\n",
	  "S\u00ED.", "> Pregunta" },
	{ "portuguese", "Sim.\n\nEm ter., 1 de dez. de 2026 \u00E0s 09:15, "
	  "Dana Lee <dana@riverbend.example>\nescreveu:\n\n> Pergunta\n",
	  "Sim.", "> Pergunta" },
	{ "italian", "S\u00EC.\n\nIl giorno mar 1 dic 2026 alle ore 09:15 "
	  "Dana Lee <dana@riverbend.example>\nha scritto:\n\n> Domanda\n",
	  "S\u00EC.", "> Domanda" },
	{ "dutch", "Ja.\n\nOp di 1 dec 2026 om 09:15 schreef Dana Lee "
	  "<dana@riverbend.example>:\n\n> Vraag\n", "Ja.", "> Vraag" },
	{ "swedish", "Ja.\n\nDen tis 1 dec. 2026 kl 09:15 skrev Dana Lee "
	  "<dana@riverbend.example>:\n\n> Fr\u00E5ga\n", "Ja.",
	  "> Fr\u00E5ga" },
	{ "danish", "Ja.\n\nDen tirs. 1. dec. 2026 kl. 09.15 skrev Dana Lee "
	  "<dana@riverbend.example>:\n\n> Sp\u00F8rgsm\u00E5l\n", "Ja.",
	  "> Sp\u00F8rgsm\u00E5l" },
	{ "norwegian", "Ja.\n\ntir. 1. des. 2026 kl. 09:15 skrev Dana Lee "
	  "<dana@riverbend.example>:\n\n> Sp\u00F8rsm\u00E5l\n", "Ja.",
	  "> Sp\u00F8rsm\u00E5l" },
	{ "finnish", "Kyll\u00E4.\n\nti 1. jouluk. 2026 klo 9.15 Dana Lee "
	  "(dana@riverbend.example) kirjoitti:\n\n> Kysymys\n",
	  "Kyll\u00E4.", "> Kysymys" },
	{ "polish", "Tak.\n\nwt., 1 gru 2026 o 09:15 Dana Lee "
	  "<dana@riverbend.example> napisa\u0142(a):\n\n> Pytanie\n",
	  "Tak.", "> Pytanie" },
	{ "czech", "Ano.\n\n\u00FAt 1. 12. 2026 v 9:15 odes\u00EDlatel Dana "
	  "Lee <dana@riverbend.example> napsal:\n\n> Ot\u00E1zka\n",
	  "Ano.", "> Ot\u00E1zka" },
	{ "hungarian", "Igen.\n\nDana Lee <dana@riverbend.example> ezt "
	  "\u00EDrta (id\u0151pont: 2026. dec. 1., K, 9:15):\n\n> K\n",
	  "Igen.", "> K" },
	{ "turkish", "Evet.\n\nDana Lee <dana@riverbend.example>, 1 Ara 2026 "
	  "Sal, 09:15 tarihinde \u015Funu yazd\u0131:\n\n> Soru\n", "Evet.",
	  "> Soru" },
	{ "russian", "Да.\n\nвт, 1 дек. 2026 г. в 09:15, Dana Lee "
	  "<dana@riverbend.example>:\n\n> Вопрос\n", "Да.", "> Вопрос" },
	{ "ukrainian", "Так.\n\nвт, 1 груд. 2026 р. о 09:15 Dana Lee "
	  "<dana@riverbend.example> пише:\n\n> Питання\n", "Так.",
	  "> Питання" },
	{ "chinese", "是。\n\nDana Lee <dana@riverbend.example> "
	  "于2026年12月1日周二 09:15写道：\n\n> 问题\n", "是。", "> 问题" },
	{ "japanese", "はい。\n\n2026年12月1日(火) 9:15 Dana Lee "
	  "<dana@riverbend.example>:\n\n> 質問\n", "はい。", "> 質問" },
	{ "korean", "네.\n\n2026년 12월 1일 (화) 오전 9:15, Dana Lee "
	  "<dana@riverbend.example>님이 작성:\n\n> 질문\n", "네.", "> 질문" },
	{ "hebrew", "כן\n\n\u200Fבתאריך יום ג׳, 1 בדצמ׳ 2026 ב-9:15 מאת "
	  "\u202ADana Lee\u202C <\u202Adana@riverbend.example\u202C>:\n\n"
	  "> שאלה\n", "כן", "> שאלה" },
	{ "arabic", "نعم\n\nفي الثلاثاء، 1 ديسمبر 2026 في 9:15 ص تمت كتابة "
	  "ما يلي بواسطة Dana Lee <dana@riverbend.example>:\n\n> سؤال\n",
	  "نعم", "> سؤال" },
	{ "wrapped verb, one mark deeper",
	  "OK\n\nOn Tue, Dec 1, 2026 at 9:15 AM Dana Lee <dana@x.example\n"
	  "> wrote:\n\n> Is it?\n", "OK", "> Is it?" },
	{ "directly below the words",
	  "It is done.\nOn Tue, Dec 1, 2026, 9:15 AM Dana Lee "
	  "<dana@x.example> wrote:\n\n> Is it?\n", "It is done.", "> Is it?" },
};

static const struct trim_case blocks[] = {
	{ "outlook desktop",
	  "Please see my answer: no.\n\nDana Lee\n\nFrom: Clearway "
	  "<c@riverbend.example>\nSent: Tuesday, December 1, 2026 9:15 AM\n"
	  "To: Dana Lee <d@riverbend.example>\nSubject: [CH-42] Challenge\n\n"
	  "Has this been addressed?\n",
	  "Please see my answer: no.\n\nDana Lee", "Has this been" },
	{ "outlook on the web, with its line",
	  "Yes\n________________________________\nFrom: Clearway\n"
	  "Sent: Tuesday, December 1, 2026 9:15 AM\nTo: Dana\nSubject: x\n\n"
	  "Has this?\n", "Yes", "Has this?" },
	{ "outlook mobile, bold",
	  "Yes\n\nGet Outlook for iOS<https://aka.ms/x>\n"
	  "________________________________\n*From:* Clearway <c@x.example>\n"
	  "*Sent:* Tuesday, December 1, 2026 9:15:00 AM\n*To:* Dana\n"
	  "*Subject:* x\n\nHas this?\n", "Yes", "Has this?" },
	{ "no sent line, long list of recipients",
	  "Yes\n\nFrom: C <c@x.example>\nDate: Tue, Dec 1, 2026\nTo: A "
	  "<a@x.example>,\n  B <b@x.example>,\n  C <c@x.example>\nSubject: x\n"
	  "\nHas this?\n", "Yes", "Has this?" },
	{ "german", "Ja\n\nVon: C <c@x.example>\nGesendet: Dienstag, 1. "
	  "Dezember 2026 09:15\nAn: D\nBetreff: x\n\nAlt\n", "Ja", "Alt" },
	{ "french", "Oui\n\nDe : C <c@x.example>\nEnvoy\u00E9 : mardi 1 "
	  "d\u00E9cembre 2026 09:15\n\u00C0 : D\nObjet : x\n\nVieux\n", "Oui",
	  "Vieux" },
	{ "spanish", "S\u00ED\n\nDe: C <c@x.example>\nEnviado el: martes, 1 "
	  "de diciembre de 2026 9:15\nPara: D\nAsunto: x\n\nViejo\n",
	  "S\u00ED", "Viejo" },
	{ "portuguese", "Sim\n\nDe: C <c@x.example>\nEnviado: ter\u00E7a, 1 "
	  "de dezembro de 2026 09:15\nPara: D\nAssunto: x\n\nVelho\n", "Sim",
	  "Velho" },
	{ "italian", "S\u00EC\n\nDa: C <c@x.example>\nInviato: marted\u00EC 1 "
	  "dicembre 2026 09:15\nA: D\nOggetto: x\n\nVecchio\n", "S\u00EC",
	  "Vecchio" },
	{ "dutch", "Ja\n\nVan: C <c@x.example>\nVerzonden: dinsdag 1 december "
	  "2026 09:15\nAan: D\nOnderwerp: x\n\nOud\n", "Ja", "Oud" },
	{ "swedish", "Ja\n\nFr\u00E5n: C <c@x.example>\nSkickat: den 1 "
	  "december 2026 09:15\nTill: D\n\u00C4mne: x\n\nGammalt\n", "Ja",
	  "Gammalt" },
	{ "danish", "Ja\n\nFra: C <c@x.example>\nSendt: 1. december 2026 "
	  "09:15\nTil: D\nEmne: x\n\nGammelt\n", "Ja", "Gammelt" },
	{ "finnish", "Joo\n\nL\u00E4hett\u00E4j\u00E4: C <c@x.example>\n"
	  "L\u00E4hetetty: tiistai 1. joulukuuta 2026 9.15\nVastaanottaja: D\n"
	  "Aihe: x\n\nVanha\n", "Joo", "Vanha" },
	{ "polish", "Tak\n\nOd: C <c@x.example>\nWys\u0142ano: wtorek, 1 "
	  "grudnia 2026 09:15\nDo: D\nTemat: x\n\nStary\n", "Tak", "Stary" },
	{ "czech", "Ano\n\nOd: C <c@x.example>\nOdesl\u00E1no: 1. prosince "
	  "2026 9:15\nKomu: D\nP\u0159edm\u011Bt: x\n\nStar\u00E9\n", "Ano",
	  "Star\u00E9" },
	{ "hungarian", "Igen\n\nFelad\u00F3: C <c@x.example>\nElk\u00FCldve: "
	  "2026. december 1. 9:15\nC\u00EDmzett: D\nT\u00E1rgy: "
	  "x\n\nR\u00E9gi\n",
	  "Igen", "R\u00E9gi" },
	{ "turkish", "Evet\n\nKimden: C <c@x.example>\nG\u00F6nderildi: 1 "
	  "Aral\u0131k 2026 09:15\nKime: D\nKonu: x\n\nEski\n", "Evet",
	  "Eski" },
	{ "russian", "Да\n\nОт: C <c@x.example>\nОтправлено: 1 декабря 2026 г. "
	  "9:15\nКому: D\nТема: x\n\nСтарое\n", "Да", "Старое" },
	{ "chinese", "是\n\n发件人: C <c@x.example>\n发送时间: 2026年12月1日 9:15\n"
	  "收件人: D\n主题: x\n\n旧\n", "是", "旧" },
	{ "japanese", "はい\n\n差出人: C <c@x.example>\n送信日時: 2026年12月1日 "
	  "9:15\n宛先: D\n件名: x\n\n前\n", "はい", "前" },
	{ "korean", "네\n\n보낸 사람: C <c@x.example>\n보낸 날짜: 2026년 12월 1일 "
	  "9:15\n받는 사람: D\n제목: x\n\n옛\n", "네", "옛" },
	{ "hebrew", "כן\n\nמאת: C <c@x.example>\nנשלח: 1 דצמבר 2026 9:15\n"
	  "אל: D\nנושא: x\n\nישן\n", "כן", "ישן" },
	{ "arabic", "نعم\n\nمن: C <c@x.example>\nتاريخ الإرسال: 1 ديسمبر 2026 "
	  "9:15\nإلى: D\nالموضوع: x\n\nقديم\n", "نعم", "قديم" },
	{ "original message", "OK\n\n-----Original Message-----\nFrom: x\n\n"
	  "Old\n", "OK", "Old" },
	{ "urspr\u00FCngliche nachricht",
	  "OK\n\n-----Urspr\u00FCngliche Nachricht-----\nAlt\n", "OK", "Alt" },
	{ "mensaje original", "OK\r\n\r\n--- Mensaje original ---\r\nViejo\r\n",
	  "OK", "Viejo" },
	{ "original message without dashes",
	  "OK\n\n  Original Message\nFrom: D <d@x.example>\nSent: Tuesday, "
	  "December 1, 2026 9:15 AM\nTo: L\nSubject: x\n\nOld\n", "OK",
	  "Old" },
	{ "lotus notes", "OK\n\n-----Dana Lee wrote: -----\nTo: x\n\nOld\n",
	  "OK", "Old" },
	{ "groupwise", "OK\n\n>>> Dana Lee <d@x.example> 12/1/2026 9:15 AM "
	  ">>>\nOld\n", "OK", "Old" },
	{ "samsung", "OK\n\n-------- Original message --------\nFrom: Dana "
	  "<d@x.example>\nDate: 12/1/26 9:15 AM (GMT-05:00)\nTo: L\n"
	  "Subject: x\n\nOld\n", "OK", "Old" },
	{ "proton", "OK\n\n------- Original Message -------\nOn Tuesday, "
	  "December 1st, 2026 at 9:15 AM, C <c@x.example> wrote:\n\n> Old\n",
	  "OK", "> Old" },
	{ "reply above this line",
	  "Done\n\n##- Please type your reply above this line -##\n\nOld\n",
	  "Done", "Old" },
	{ "all on one line, of a flattened mail",
	  "Yes\n\nFrom: C <c@x.example> Sent: Tuesday, December 1, 2026 9:15 "
	  "AM To: D Subject: x\nOld\n", "Yes", "Old" },
};

static const struct trim_case false_friends[] = {
	{ "a sentence about writing",
	  "On Monday Dana wrote: we have no books.\nNobody answered her.\n",
	  "On Monday Dana wrote: we have no books.\nNobody answered her.",
	  NULL },
	{ "a sentence about writing, with a line end",
	  "On Monday Dana wrote:\nwe have no books.\n\nNobody answered.\n",
	  "On Monday Dana wrote:\nwe have no books.\n\nNobody answered.",
	  NULL },
	{ "a list with marks",
	  "Class sizes:\n> grade 3 has 31\n> grade 4 has 33\n",
	  "Class sizes:\n> grade 3 has 31\n> grade 4 has 33", NULL },
	{ "numbers that are greater",
	  "We have classes of\n\n> 30 in grade 3\n> 33 in grade 4\n",
	  "We have classes of\n\n> 30 in grade 3\n> 33 in grade 4", NULL },
	{ "from inside prose",
	  "We need help\nFrom: the first day on, nobody came.\nSince then no "
	  "change.\n",
	  "We need help\nFrom: the first day on, nobody came.\nSince then no "
	  "change.", NULL },
	{ "a form", "Hello\n\nDate: Dec 1, 2026\nSubject: Reading\nSchool: "
	  "Adams\n", "Hello\n\nDate: Dec 1, 2026\nSubject: Reading\n"
	  "School: Adams", NULL },
	{ "dashes within a line", "It works -- mostly.\n\nNo -- not at all.\n",
	  "It works -- mostly.\n\nNo -- not at all.", NULL },
	{ "sections divided by dashes",
	  "Part one:\nno books\n---\nPart two:\nno time for it\n",
	  "Part one:\nno books\n---\nPart two:\nno time for it", NULL },
	{ "sent from in a sentence",
	  "Sent from the office, the kits never came.\n\nPlease help.\n",
	  "Sent from the office, the kits never came.\n\nPlease help.", NULL },
	{ "speaking of confidentiality",
	  "Please keep this confidential, I do not want my name on it.\n",
	  "Please keep this confidential, I do not want my name on it.",
	  NULL },
	{ "a bulleted answer at the end", "Which ones?\n\n-Done\n",
	  "Which ones?\n\n-Done", NULL },
	{ "speaking of outsiders",
	  "We cannot hire trainers from outside the district.\n\nPlease "
	  "help.\n",
	  "We cannot hire trainers from outside the district.\n\n"
	  "Please help.", NULL },
	{ "speaking of rules",
	  "The new rule says that the use of the gym after four is strictly\n"
	  "prohibited, so the club has no room.\n",
	  "The new rule says that the use of the gym after four is strictly\n"
	  "prohibited, so the club has no room.", NULL },
	{ "speaking of something sent",
	  "We have no answer.\n\nSent by mail to all families last week.\n",
	  "We have no answer.\n\nSent by mail to all families last week.",
	  NULL },
	{ "a contact that is meant",
	  "For the room, please call:\n\nAna Ruiz\n555-0100 ext 4\n",
	  "For the room, please call:\n\nAna Ruiz\n555-0100 ext 4", NULL },
	{ "a form divided by dashes",
	  "Type: staffing\n--\nSchool: Adams\n--\nImpact: many\n",
	  "Type: staffing\n--\nSchool: Adams\n--\nImpact: many", NULL },
	{ "a form with lines to write on",
	  "What is the challenge?\n____________\nno kits\nSchool:\n_______\n"
	  "Adams\n",
	  "What is the challenge?\n____________\nno kits\nSchool:\n_______\n"
	  "Adams", NULL },
	{ "a flattened form with a contact",
	  "Here it is.\n\nType\nStaffing\nSchool\nAdams\nName\nAna Ruiz\n"
	  "Email\nana@x.example\n",
	  "Here it is.\n\nType\nStaffing\nSchool\nAdams\nName\nAna Ruiz\n"
	  "Email\nana@x.example", NULL },
	{ "telling a number to call",
	  "No heat in room 4. Call me at 555-0100.\n",
	  "No heat in room 4. Call me at 555-0100.", NULL },
};

static const struct trim_case mixed[] = {
	{ "answers between the lines",
	  "On Tue, Dec 1, 2026 at 9:15 AM C <c@x.example> wrote:\n\n"
	  "> Is step 1 done?\n\nYes.\n\n> And step 2?\n\nNot yet.\n\n> "
	  "Thanks\n",
	  "On Tue, Dec 1, 2026 at 9:15 AM C <c@x.example> wrote:\n\n"
	  "> Is step 1 done?\n\nYes.\n\n> And step 2?\n\nNot yet.",
	  "> Thanks" },
	{ "answer below one quotation",
	  "On Tue, Dec 1, 2026 at 9:15 AM C <c@x.example> wrote:\n\n"
	  "> Has this been addressed?\n\nNo, not yet.\n",
	  "No, not yet.", "> Has this been" },
	{ "above and below one quotation",
	  "See below.\n\nOn Tue, Dec 1, 2026 at 9:15 AM C <c@x.example> "
	  "wrote:\n\n> Has this been addressed?\n\nNo, not yet.\n",
	  "See below.\n\nNo, not yet.", "> Has this been" },
	{ "a quotation put there on purpose",
	  "> Is it solved?\n\nNo.\n", "> Is it solved?\n\nNo.", NULL },
	{ "a wrapped word is no answer",
	  "No.\n\nOn Tue, Dec 1, 2026 at 9:15 AM C <c@x.example> wrote:\n"
	  "> This line is much longer than the mail program would let it\n"
	  "be here\n> and so it goes on\n", "No.", "be here" },
	{ "nothing new: the whole",
	  "> Has this been addressed?\n", "> Has this been addressed?", NULL },
	{ "nothing new, no marks: the whole",
	  "On Tue, Dec 1, 2026 at 9:15 AM C <c@x.example> wrote:\n\nIs it?\n"
	  "Answer YES or NO.\n",
	  "On Tue, Dec 1, 2026 at 9:15 AM C <c@x.example> wrote:\n\nIs it?\n"
	  "Answer YES or NO.", NULL },
	{ "blank", " \n\t\n", "", NULL },
	{ "two levels deep",
	  "Yes\n\n> On Mon, Nov 30, 2026, D wrote:\n>> old\n> newer\n", "Yes",
	  ">> old" },
};

static void
check_cases(const struct trim_case *cases, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct arena *arena = arena_new(ARENA);
		struct trimmed trimmed;

		trim(slice_of(cases[i].full), arena, &trimmed);
		if (!slice_is(trimmed.text, cases[i].text))
			fail_msg("%s: text is \"" SLICE_FMT "\"",
			         cases[i].name, SLICE_ARG(trimmed.text));
		if (cases[i].elsewhere != NULL &&
		    !slice_contains(trimmed.quoted, cases[i].elsewhere))
			fail_msg("%s: quoted is \"" SLICE_FMT "\"",
			         cases[i].name, SLICE_ARG(trimmed.quoted));
		arena_free(arena);
	}
}

static void
test_reply_headers(void **state)
{
	(void)state;
	check_cases(reply_headers,
	            sizeof(reply_headers) / sizeof(reply_headers[0]));
}

static void
test_blocks(void **state)
{
	(void)state;
	check_cases(blocks, sizeof(blocks) / sizeof(blocks[0]));
}

static void
test_false_friends(void **state)
{
	(void)state;
	check_cases(false_friends,
	            sizeof(false_friends) / sizeof(false_friends[0]));
}

static void
test_mixed(void **state)
{
	(void)state;
	check_cases(mixed, sizeof(mixed) / sizeof(mixed[0]));
}

static const struct {
	const char *name;
	const char *full;
	const char *text;
	const char *signature;	/* holds it */
} feet[] = {
	{ "two dashes", "Yes.\n\n-- \nDana Lee\nTeacher\n", "Yes.", "Dana" },
	{ "phone", "Yes\n\nSent from my iPhone\n", "Yes", "iPhone" },
	{ "phone, right below", "Yes\nSent from my Galaxy\n", "Yes", "Galaxy" },
	{ "phone, excusing itself",
	  "No\n\nSent from my cell phone, please excuse typos.\n", "No",
	  "typos" },
	{ "phone, with its maker",
	  "No\n\nSent from my Verizon, Samsung Galaxy smartphone\n", "No",
	  "Verizon" },
	{ "phone, spanish", "S\u00ED\n\nEnviado desde mi iPhone\n", "S\u00ED",
	  "iPhone" },
	{ "phone, german", "Ja\n\nVon meinem iPhone gesendet\n", "Ja",
	  "iPhone" },
	{ "phone, french", "Oui\n\nEnvoy\u00E9 de mon iPhone\n", "Oui",
	  "iPhone" },
	{ "outlook", "Yes\n\nGet Outlook for Android\n", "Yes", "Outlook" },
	{ "list footer", "Yes\n\n_______________________________\n"
	  "staff mailing list\nstaff@x.example\n", "Yes", "mailing list" },
	{ "contact block",
	  "Step 1 is done.\n\nThanks,\n\nDana Lee\nPrincipal, Adams ECC\n"
	  "(555) 555-0100 | dana@x.example\n\n\"Every child, yes we can\"\n",
	  "Step 1 is done.\n\nThanks,", "yes we can" },
	{ "legal footer",
	  "No.\n\nCONFIDENTIALITY NOTICE: This e-mail and any files are for\n"
	  "the intended recipient only. If you are not, please say yes.\n",
	  "No.", "say yes" },
	{ "banner",
	  "CAUTION: This email originated from outside of the "
	  "organization. Do\n"
	  "not click links unless you know the content is safe.\n\nNo.\n",
	  "No.", "CAUTION" },
	{ "banner on the first line only",
	  "[EXTERNAL]\nThe kits are missing.\n", "The kits are missing.",
	  "[EXTERNAL]" },
	{ "a dashed name", "It is done.\n\n-Dana Lee\n", "It is done.",
	  "-Dana" },
	{ "dashes and nothing below", "It is done.\n\n-----\n***\n",
	  "It is done.", "***" },
};

static void
test_feet(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(feet) / sizeof(feet[0]); i++) {
		struct arena *arena = arena_new(ARENA);
		struct trimmed trimmed;

		trim(slice_of(feet[i].full), arena, &trimmed);
		if (!slice_is(trimmed.text, feet[i].text) ||
		    !slice_contains(trimmed.signature, feet[i].signature))
			fail_msg("%s: text \"" SLICE_FMT "\" signature \""
			         SLICE_FMT "\"", feet[i].name,
			         SLICE_ARG(trimmed.text),
			         SLICE_ARG(trimmed.signature));
		arena_free(arena);
	}
}

#define OLD_HEADER "From: Ana Ruiz <Ana@School.Example>\n" \
	"Date: Tue, Dec 1, 2026 at 9:15 AM\nSubject: No para in room 4\n" \
	"To: <lee@school.example>\n\n"

static const struct {
	const char *name;
	const char *full;
	bool is_forward;
	const char *text;
	const char *forwarded;	/* holds it */
	const char *address;
} forwards[] = {
	{ "gmail", "Please file this.\n\n---------- Forwarded message "
	  "---------\n" OLD_HEADER "We have no para.\n", false,
	  "Please file this.", "no para.", "Ana@school.example" },
	{ "gmail, no words", "---------- Forwarded message ---------\n"
	  OLD_HEADER "We have no para.\n", false, "We have no para.",
	  "Forwarded message", "Ana@school.example" },
	{ "apple", "FYI\n\nBegin forwarded message:\n\n" OLD_HEADER
	  "We have no para.\n", false, "FYI", "no para.",
	  "Ana@school.example" },
	{ "apple, quoted", "FYI\n\n> Begin forwarded message:\n> \n> From: Ana "
	  "Ruiz <ana@school.example>\n> Subject: x\n> Date: 1 December 2026\n"
	  "> To: lee@school.example\n> \n> We have no para.\n", false, "FYI",
	  "no para.", "ana@school.example" },
	{ "outlook, by its subject", "FYI\n\nFrom: Ana Ruiz\nSent: Tuesday, "
	  "December 1, 2026 9:15 AM\nTo: Lee\nSubject: x\n\nWe have none.\n",
	  true, "FYI", "We have none.", "" },
	{ "outlook 2003", "FYI\n\nFrom: Ana Ruiz [mailto:ana@school.example]\n"
	  "Sent: Tuesday, December 1, 2026 9:15 AM\nTo: Lee\nSubject: x\n\n"
	  "We have none.\n", true, "FYI", "We have none.",
	  "ana@school.example" },
	{ "spanish", "Para ustedes\n\n---------- Mensaje reenviado ---------\n"
	  "De: Ana Ruiz <ana@school.example>\nFecha: mar, 1 dic 2026 a las "
	  "9:15\nAsunto: x\nPara: lee@school.example\n\nNo hay para.\n", false,
	  "Para ustedes", "No hay para.", "ana@school.example" },
	{ "see below, as a reply",
	  "Please see below from Ana.\n\nFrom: Ana Ruiz "
	  "<ana@school.example>\nSent: Tuesday, December 1, 2026 9:15 AM\n"
	  "To: Tom Lee\nSubject: No subs\n\nWe have no subs.\n", false,
	  "Please see below from Ana.", "We have no subs.",
	  "ana@school.example" },
	{ "a reply is none", "Yes\n\n" OLD_HEADER "Is it?\n", false, "Yes",
	  "", "" },
};

static void
test_forwards(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(forwards) / sizeof(forwards[0]); i++) {
		struct arena *arena = arena_new(ARENA);
		struct trimmed trimmed;

		trim_mail(slice_of(forwards[i].full), forwards[i].is_forward,
		          arena, &trimmed);
		if (!slice_is(trimmed.text, forwards[i].text) ||
		    !slice_contains(trimmed.forwarded, forwards[i].forwarded) ||
		    !slice_is(trimmed.forwarded_from.address,
		              forwards[i].address))
			fail_msg("%s: text \"" SLICE_FMT "\" forwarded \""
			         SLICE_FMT "\" from \"" SLICE_FMT "\"",
			         forwards[i].name, SLICE_ARG(trimmed.text),
			         SLICE_ARG(trimmed.forwarded),
			         SLICE_ARG(trimmed.forwarded_from.address));
		if (forwards[i].address[0] != '\0' &&
		    !slice_is(trimmed.forwarded_from.name, "Ana Ruiz"))
			fail_msg("%s: name", forwards[i].name);
		arena_free(arena);
	}
}

static void
test_subjects(void **state)
{
	(void)state;
	assert_true(trim_subject_is_forward(SLICE("Fwd: no para")));
	assert_true(trim_subject_is_forward(SLICE("FW: no para")));
	assert_true(trim_subject_is_forward(SLICE("RV: no hay")));
	assert_true(trim_subject_is_forward(SLICE("External: Fw: no para")));
	assert_false(trim_subject_is_forward(SLICE("Re: Fwd: no para")));
	assert_false(trim_subject_is_forward(SLICE("Forward planning: late")));
	assert_false(trim_subject_is_forward(SLICE("")));
}

static void
test_own_words(void **state)
{
	struct arena *arena = arena_new(ARENA);

	(void)state;
	assert_true(slice_is(trim_own_words(SLICE(
		"On Tue, Dec 1, 2026 at 9:15 AM C <c@x.example> wrote:\n\n"
		"> Reply YES or NO\n\nnot sure\n\n> Thanks\n\nwe will see"),
		arena), "not sure\n\n\nwe will see"));
	assert_true(slice_is(trim_own_words(SLICE("Yes."), arena), "Yes."));
	assert_true(slice_is_empty(trim_own_words(SLICE(
		"On Tue, Dec 1, 2026 at 9:15 AM C <c@x.example> wrote:\n\n"
		"Has it been addressed?\nYES\nNO\n"), arena)));
	assert_true(slice_is_empty(trim_own_words(SLICE(
		"From: C <c@x.example>\nSent: Tuesday, December 1, 2026 9:15 AM\n"
		"To: D\nSubject: x\n\nReply DONE 1.\n"), arena)));
	assert_true(slice_is(trim_own_words(SLICE(
		"No.\n\n-----Original Message-----\nReply YES\n"), arena),
		"No."));
	assert_true(slice_is_empty(trim_own_words(SLICE("> Yes."), arena)));
	assert_true(slice_is_empty(trim_own_words(SLICE(""), arena)));
	arena_free(arena);
}

static size_t
count_ink(struct slice s)
{
	size_t count = 0;

	for (size_t i = 0; i < s.length; i++)
		count += !ascii_is_space(s.data[i]);
	return count;
}

/* Not one printed byte is lost, whatever is put behind whatever. */
static void
check_nothing_lost(struct slice full)
{
	struct arena *arena = arena_new(ARENA);
	struct trimmed trimmed;
	size_t got;

	trim(full, arena, &trimmed);
	got = count_ink(trimmed.text) + count_ink(trimmed.quoted) +
	      count_ink(trimmed.signature) + count_ink(trimmed.forwarded);
	if (got != count_ink(full))
		fail_msg("%zu of %zu bytes of \"" SLICE_FMT "\"", got,
		         count_ink(full), SLICE_ARG(full));
	if (count_ink(full) > 0)
		assert_true(count_ink(trimmed.text) > 0);
	arena_free(arena);
}

static void
test_nothing_lost(void **state)
{
	size_t count = sizeof(blocks) / sizeof(blocks[0]);

	(void)state;
	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < sizeof(feet) / sizeof(feet[0]); k++) {
			struct text both;

			text_init(&both, 100000);
			text_add(&both, feet[k].full);
			text_add(&both, blocks[i].full);
			check_nothing_lost(text_slice(&both));
			text_clear(&both);
			text_add(&both, blocks[i].full);
			text_add(&both, mixed[k % (sizeof(mixed) / sizeof(mixed[0]))].full);
			text_add(&both, forwards[i % 8].full);
			check_nothing_lost(text_slice(&both));
			text_release(&both);
		}
	}
}

/* A megabyte of what would make a backtracking matcher think for ever. */
static void
test_pathological(void **state)
{
	static const char *const pieces[] = {
		">", "> \n", "On ", "wrote:\n", "-", "--\n", "_____\n",
		"On Tue, Dec 1, 2026 at 9:15 AM a@b.example \n",
		"On 1:11 2026 a@b.example wrote:\n", "From: a@b.example\n",
		"From: a\nTo: b\n", "Sent from my iPhone\n", "(", "<@",
		"\n", "\r", "\xC3", "\xF0\x9F\x98\x80", "a", " ",
		"CONFIDENTIALITY NOTICE ", ": sent: subject: from:",
		"Original Message\n", "Dana Lee\n555-0100\n\n",
	};
	enum { MEGABYTE = 1024 * 1024 };

	(void)state;
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		struct text text;

		text_init(&text, MEGABYTE);
		while (!text.cut && text.length + strlen(pieces[i]) <= MEGABYTE)
			text_add(&text, pieces[i]);
		check_nothing_lost(text_slice(&text));
		text_release(&text);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_reply_headers),
		cmocka_unit_test(test_blocks),
		cmocka_unit_test(test_false_friends),
		cmocka_unit_test(test_mixed),
		cmocka_unit_test(test_feet),
		cmocka_unit_test(test_forwards),
		cmocka_unit_test(test_subjects),
		cmocka_unit_test(test_own_words),
		cmocka_unit_test(test_nothing_lost),
		cmocka_unit_test(test_pathological),
	};

	return cmocka_run_group_tests_name("trim", tests, NULL, NULL);
}
