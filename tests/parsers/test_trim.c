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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_reply_headers),
	};

	return cmocka_run_group_tests_name("trim", tests, NULL, NULL);
}
