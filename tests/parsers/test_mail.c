/*
 * Mails of our own in the shapes of many programs, and broken ones: what is
 * read from them. The whole way from bytes to a report, without processes.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "parsers/read_mail.h"

#include <cmocka.h>	/* after ours: it has a macro called fail */

static struct arena *arena;
static struct report report;

static void
read_bytes(struct slice bytes)
{
	struct mime_source source = { .fd = -1, .bytes = bytes };

	arena_clear(arena);
	read_mail(&source, arena, &report);
}

static void
read_string(const char *mail)
{
	read_bytes(slice_of(mail));
}

#define expect(value, wanted) expect_slice(#value, value, wanted)

static const char *case_name = "";

static void
expect_slice(const char *what, struct slice value, const char *wanted)
{
	if (!slice_is(value, wanted))
		fail_msg("%s: %s is \"" SLICE_FMT "\" instead of \"%s\"",
		         case_name, what, SLICE_ARG(value), wanted);
}

static bool
has_mark(const char *words)
{
	for (int32_t i = 0; i < report.mark_count; i++)
		if (slice_contains(report.marks[i], words))
			return true;
	return false;
}

static const struct {
	const char *name;
	const char *header;	/* fields, each with its line end */
	const char *subject;
	const char *from_name;
	const char *from_address;
} headers[] = {
	{ "plain", "From: Ann Lee <ann@b.example>\nSubject: Hi there\n",
	  "Hi there", "Ann Lee", "ann@b.example" },
	{ "nothing", "", "", "", "" },
	{ "folded", "Subject: one\n  two\n\tthree\nFrom: a@B.Example\n",
	  "one  two three", "", "a@b.example" },
	{ "encoded words",
	  "Subject: =?UTF-8?Q?Caf=C3=A9?= =?utf-8?b?IPCfkY0=?=\n"
	  "From: =?iso-8859-1?Q?Jos=E9_Mu=F1oz?= <jose@b.example>\n",
	  "Caf\xc3\xa9 \xf0\x9f\x91\x8d", "Jos\xc3\xa9 Mu\xc3\xb1oz",
	  "jose@b.example" },
	{ "a character across two encoded words",
	  "Subject: =?UTF-8?B?ww==?= =?UTF-8?B?qQ==?=\n", "\xc3\xa9", "", "" },
	{ "an encoded word in quotes",
	  "From: \"=?UTF-8?Q?Ren=C3=A9?=\" <r@b.example>\n", "",
	  "Ren\xc3\xa9", "r@b.example" },
	{ "windows-1252 called latin-1",
	  "Subject: =?iso-8859-1?Q?it=92s_=93on=94?=\n",
	  "it\xe2\x80\x99s \xe2\x80\x9con\xe2\x80\x9d", "", "" },
	{ "a charset nobody knows", "Subject: =?x-nope?Q?abc?=\n", "abc", "",
	  "" },
	{ "raw UTF-8 (RFC 6532)",
	  "Subject: Reuni\xc3\xb3n\nFrom: Se\xc3\xb1or <\xc3\xb1@b.example>\n",
	  "Reuni\xc3\xb3n", "Se\xc3\xb1or", "\xc3\xb1@b.example" },
	{ "raw latin-1", "Subject: Reuni\xf3n\n", "Reuni\xc3\xb3n", "", "" },
	{ "raw bytes of the mail's own charset",
	  "Content-Type: text/plain; charset=koi8-r\nSubject: \xd0\xd2\n",
	  "\xd0\xbf\xd1\x80", "", "" },
	{ "ISO-2022-JP", "Subject: =?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=\n",
	  "\xe6\x97\xa5\xe6\x9c\xac", "", "" },
	{ "Shift_JIS", "Subject: =?Shift_JIS?B?k/qWew==?=\n",
	  "\xe6\x97\xa5\xe6\x9c\xac", "", "" },
	{ "GB2312 that is more", "Subject: =?gb2312?B?0rvSu4FAgUA=?=\n",
	  "\xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x82\xe4\xb8\x82", "", "" },
	{ "a group", "From: Team: Ann <ann@b.example>, c@b.example;\n", "",
	  "Ann", "ann@b.example" },
	{ "a comment for a name", "From: ann@b.example (Ann Lee)\n", "",
	  "Ann Lee", "ann@b.example" },
	{ "a comma in the name", "From: \"Lee, Ann\" <ann@b.example>\n", "",
	  "Lee, Ann", "ann@b.example" },
	{ "a comma without quotes", "From: Lee, Ann <ann@b.example>\n", "",
	  "Lee, Ann", "ann@b.example" },
	{ "a name without an address", "From: Ann Lee\n", "", "Ann Lee", "" },
	{ "an address without a domain", "From: MAILER-DAEMON\n", "", "",
	  "MAILER-DAEMON" },
	{ "a line of an mbox first", "From x Mon\nSubject: y\n", "y", "", "" },
	{ "names in capitals, spaces before colons",
	  "SUBJECT : y\nFROM : a@b.example\n", "y", "", "a@b.example" },
	{ "a subject with NUL and bells", NULL, "ab", "", "" },
};

static void
headers_are_decoded(void **state)
{
	static const char bells[] = "Subject: a\0\a\033b\n\nx\n";
	struct text mail;

	(void)state;
	text_init(&mail, 4096);
	for (size_t i = 0; i < sizeof(headers) / sizeof(headers[0]); i++) {
		case_name = headers[i].name;
		text_clear(&mail);
		if (headers[i].header == NULL)
			text_add_slice(&mail, (struct slice){ bells,
			               sizeof(bells) - 1 });
		else
			text_addf(&mail, "%s\nbody\n", headers[i].header);
		read_bytes(text_slice(&mail));
		expect(report.subject, headers[i].subject);
		expect(report.from.name, headers[i].from_name);
		expect(report.from.address, headers[i].from_address);
	}
	text_release(&mail);
}

static const struct {
	const char *name;
	const char *date;
	int64_t at;
	int32_t zone;
} dates[] = {
	{ "as it should be", "Tue, 01 Dec 2026 08:15:00 -0500", 1796130900,
	  -300 },
	{ "without a weekday", "1 Dec 2026 13:15 +0000", 1796130900, 0 },
	{ "a comment", "Tue, 01 Dec 2026 08:15:00 -0500 (EST)", 1796130900,
	  -300 },
	{ "a zone's name", "Tue, 01 Dec 2026 13:15:00 GMT", 1796130900, 0 },
	{ "two digits for the year", "Tue, 01 Dec 26 13:15:00 GMT",
	  1796130900, 0 },
	{ "none", "", 0, 0 },
	{ "nonsense", "soon", 0, 0 },
};

static void
dates_are_read(void **state)
{
	char mail[200];

	(void)state;
	for (size_t i = 0; i < sizeof(dates) / sizeof(dates[0]); i++) {
		snprintf(mail, sizeof(mail), "Date: %s\n\nx\n", dates[i].date);
		read_string(mail);
		if (report.sent_at != dates[i].at ||
		    report.sent_zone != dates[i].zone)
			fail_msg("%s: %lld %d", dates[i].name,
			         (long long)report.sent_at,
			         (int)report.sent_zone);
	}
}

static void
everybody_who_got_it_is_listed(void **state)
{
	(void)state;
	case_name = "recipients";
	read_string("To: a@b.example, C <c@b.example>\n"
	            "Cc: undisclosed-recipients:;\n"
	            "To: d@b.example\n"
	            "Delivered-To: clearway+ch42-x@b.example\n"
	            "X-Original-To: <e@b.example>\n"
	            "Reply-To: f@b.example\nSender: g@b.example\n"
	            "Return-Path: <h@b.example>\n\nx\n");
	assert_int_equal(report.recipient_count, 5);
	expect(report.recipients[1].name, "C");
	expect(report.recipients[2].address, "d@b.example");
	expect(report.recipients[3].address, "clearway+ch42-x@b.example");
	expect(report.recipients[4].address, "e@b.example");
	expect(report.reply_to.address, "f@b.example");
	expect(report.sender.address, "g@b.example");
	expect(report.return_path, "h@b.example");
	assert_false(report.has_null_return_path);
	read_string("Return-Path: <>\n\nx\n");
	assert_true(report.has_null_return_path);
	read_string("\nx\n");
	assert_false(report.has_null_return_path);
}

static void
references_stand_from_the_newest_on(void **state)
{
	(void)state;
	case_name = "references";
	read_string("Message-ID: <m@x>\nIn-Reply-To: <c@x> (of Monday)\n"
	            "References: <a@x>\n\t<b @x> <c@x>\n\nx\n");
	expect(report.message_id, "m@x");
	assert_int_equal(report.reference_count, 3);
	expect(report.references[0], "c@x");
	expect(report.references[1], "b@x");
	expect(report.references[2], "a@x");
	read_string("Message-ID: bare@x\n\nx\n");
	expect(report.message_id, "bare@x");
	assert_int_equal(report.reference_count, 0);
}

static void
only_the_topmost_authentication_counts(void **state)
{
	(void)state;
	case_name = "authentication";
	read_string("Authentication-Results: mx.b.example 1;\n"
	            " dkim=fail (bad; \"sig=pass\") header.d=z.example;\n"
	            " dkim=pass header.i=@Y.example header.s=k;\n"
	            " spf=softfail smtp.mailfrom=u@w.example;\n"
	            " dmarc=pass (p=NONE) header.from=y.example\n"
	            "Authentication-Results: evil.example; dmarc=fail\n\nx\n");
	expect(report.authentication.authserv_id, "mx.b.example");
	expect(report.authentication.dkim, "pass");
	expect(report.authentication.dkim_domain, "y.example");
	expect(report.authentication.spf, "softfail");
	expect(report.authentication.spf_domain, "w.example");
	expect(report.authentication.dmarc, "pass");
	expect(report.authentication.dmarc_from, "y.example");
	read_string("Authentication-Results: mx.b.example; none\n\nx\n");
	expect(report.authentication.authserv_id, "mx.b.example");
	expect(report.authentication.dmarc, "");
	read_string("Authentication-Results: a;spf=pass smtp.mailfrom=\"x; "
	            "dmarc=pass\"@w.example\n\nx\n");
	expect(report.authentication.dmarc, "");
}

static const struct {
	const char *name;
	const char *mail;
	const char *text;
	int32_t attachments;
} bodies[] = {
	{ "no blank line, no header", "Just words\nand more\n",
	  "Just words\nand more", 0 },
	{ "no end of line", "Subject: x\n\nwords", "words", 0 },
	{ "blank lines above the header", "\n\r\n\nSubject: x\n\nwords",
	  "words", 0 },
	{ "blank lines above the line of an mbox",
	  "\n\nFrom a@b.example Tue Dec  1\nTo: x\n\nwords", "words", 0 },
	{ "four blank lines above", "\n\n\n\nSubject: x\n",
	  "Subject: x", 0 },
	{ "blank lines above words with a colon",
	  "\n\nSchool: Lincoln\nType: x\n", "School: Lincoln\nType: x", 0 },
	{ "a file in the text", "Subject: x\n\nwords\nbegin 644 a\n#86)C\n"
	  "`\nend\n", "words", 1 },
	{ "a wrapped link in HTML", "Content-Type: text/html\n\n<a href=\"https"
	  "://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F"
	  "&amp;data=1\">a.example</a>", "a.example", 0 },
	{ "a header and no more", "Subject: x", "", 0 },
	{ "quoted-printable",
	  "Content-Transfer-Encoding: quoted-printable\n"
	  "Content-Type: text/plain; charset=utf-8\n\n"
	  "caf=C3=A9 and a long=\n line=20\n", "caf\xc3\xa9 and a long line",
	  0 },
	{ "quoted-printable, damaged",
	  "Content-Transfer-Encoding: quoted-printable\n\n100=% =ZZ =4\n",
	  "100=% =ZZ =4", 0 },
	{ "base64", "Content-Transfer-Encoding: base64\n\n"
	  "SGVsbG8g\ndGhlcmU=\n", "Hello there", 0 },
	{ "base64, damaged", "Content-Transfer-Encoding: base64\n\n"
	  "SGVs*bG8g\r\n\r\ndGhl!!cmU", "Hello there", 0 },
	{ "an encoding nobody knows",
	  "Content-Transfer-Encoding: x-new\n\nwords\n", "words", 0 },
	{ "windows-1252 called latin-1",
	  "Content-Type: text/plain; charset=ISO-8859-1\n\nit\x92s\n",
	  "it\xe2\x80\x99s", 0 },
	{ "UTF-8 called ASCII",
	  "Content-Type: text/plain; charset=us-ascii\n\ncaf\xc3\xa9\n",
	  "caf\xc3\xa9", 0 },
	{ "latin-1 called UTF-8",
	  "Content-Type: text/plain; charset=utf-8\n\ncaf\xe9\n",
	  "caf\xc3\xa9", 0 },
	{ "no charset at all", "\ncaf\xe9 \x96 ok\n",
	  "caf\xc3\xa9 \xe2\x80\x93 ok", 0 },
	{ "a charset nobody knows",
	  "Content-Type: text/plain; charset=x-nope\n\nabc\n", "abc", 0 },
	{ "ISO-2022-JP", "Content-Type: text/plain; charset=ISO-2022-JP\n\n"
	  "\033$BF|K\\\033(B\n", "\xe6\x97\xa5\xe6\x9c\xac", 0 },
	{ "GB18030", "Content-Type: text/plain; charset=gb18030\n\n"
	  "\xd2\xbb\n", "\xe4\xb8\x80", 0 },
	{ "KOI8-R", "Content-Type: text/plain; charset=KOI8-R\n\n\xd0\xd2\n",
	  "\xd0\xbf\xd1\x80", 0 },
	{ "UTF-8 called Big5", "Content-Type: text/plain; charset=big5\n\n"
	  "\xe6\x82\xa8\xe5\xa5\xbd\n", "\xe6\x82\xa8\xe5\xa5\xbd", 0 },
	{ "UTF-16 by its mark",
	  "Content-Transfer-Encoding: base64\n\n//5oAGkA\n", "hi", 0 },
	{ "flowed", "Content-Type: text/plain; format=flowed\n\n"
	  "one \ntwo\n three\n> q \n> r\n-- \nAnn\n",
	  "one two\nthree", 0 },
	{ "flowed with DelSp",
	  "Content-Type: text/plain; format=flowed; delsp=yes\n\n"
	  "one- \ntwo  \nthree\n", "one-two three", 0 },
	{ "HTML alone", "Content-Type: text/html\n\n<p>One</p><p>Two</p>",
	  "One\n\nTwo", 0 },
	{ "HTML that names its charset",
	  "Content-Type: text/html\n\n<meta charset=\"koi8-r\">\xd0\xd2\n",
	  "\xd0\xbf\xd1\x80", 0 },
	{ "alternatives",
	  "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nplain\n"
	  "--b\nContent-Type: text/html\n\n<b>html</b>\n--b--\n", "plain", 0 },
	{ "alternatives, the plain one empty",
	  "Content-Type: multipart/alternative; boundary=b\n\n--b\n\n \n"
	  "--b\nContent-Type: text/html\n\n<b>html</b>\n--b--\n", "html", 0 },
	{ "alternatives, the plain one says so",
	  "Content-Type: multipart/alternative; boundary=b\n\n--b\n\n"
	  "Please use an HTML viewer.\n--b\nContent-Type: text/html\n\n"
	  "<b>All of the words that this mail has.</b>\n--b--\n",
	  "All of the words that this mail has.", 0 },
	{ "Apple's related within an alternative",
	  "Content-Type: multipart/alternative; boundary=a\n\n--a\n"
	  "Content-Type: text/plain\n\nplain\n--a\n"
	  "Content-Type: multipart/related; boundary=b\n\n--b\n"
	  "Content-Type: text/html\n\n<b>html</b>\n--b\n"
	  "Content-Type: image/png\nContent-ID: <i>\n\nPNG\n--b--\n--a--\n",
	  "plain", 1 },
	{ "text, a picture, text",
	  "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nabove\n--b\n"
	  "Content-Type: image/png\n\nPNG\n--b\n\nbelow\n--b--\n",
	  "above\n\nbelow", 1 },
	{ "a text that is attached",
	  "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nwords\n--b\n"
	  "Content-Type: text/plain; name=notes.txt\n"
	  "Content-Disposition: attachment\n\nnotes\n--b--\n", "words", 1 },
	{ "a text that is attached, and no other",
	  "Content-Type: text/plain; name=notes.txt\n"
	  "Content-Disposition: attachment\n\nnotes\n", "notes", 1 },
	{ "signed", "Content-Type: multipart/signed; boundary=b\n\n--b\n\n"
	  "words\n--b\nContent-Type: application/pgp-signature\n\nxx\n"
	  "--b--\n", "words", 1 },
	{ "a boundary in quotes with spaces",
	  "Content-Type: multipart/mixed (c) ; x=\"; boundary=z\" ;\n"
	  "\tboundary = \"a \\\"b\"\n\n--a \"b\n\nwords\n--a \"b--\n", "words",
	  0 },
	{ "a boundary that never comes",
	  "Content-Type: multipart/mixed; boundary=b\n\nwords\n", "words", 0 },
	{ "a multipart without a boundary",
	  "Content-Type: multipart/mixed\n\nwords\n", "words", 0 },
	{ "a boundary that never ends",
	  "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nwords\n",
	  "words", 0 },
	{ "the inner end is missing",
	  "Content-Type: multipart/mixed; boundary=a\n\n--a\n"
	  "Content-Type: multipart/mixed; boundary=ab\n\n--ab\n\none\n--a\n\n"
	  "two\n--a--\n", "one\n\ntwo", 0 },
	{ "white space behind a boundary",
	  "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b  \r\n\r\n"
	  "words\r\n--b--  \r\nepilogue\r\n", "words", 0 },
	{ "no blank line below a part's header",
	  "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
	  "Content-Type: text/plain\nwords and words\n--b--\n",
	  "words and words", 0 },
	{ "a type that is none", "Content-Type: text\n\nwords\n", "words", 0 },
	{ "a type that is none at all", "Content-Type: ;;;\n\nwords\n",
	  "words", 0 },
	{ "only a picture", "Content-Type: image/png\n\nPNG\n", "", 1 },
};

static void
bodies_become_text(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
		case_name = bodies[i].name;
		read_string(bodies[i].mail);
		expect(slice_trim(report.text), bodies[i].text);
		if (report.attachment_count != bodies[i].attachments)
			fail_msg("%s: %d attachments", case_name,
			         (int)report.attachment_count);
	}
}

static void
attachments_are_named_measured_and_hashed(void **state)
{
	(void)state;
	case_name = "attachments";
	read_string("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n"
	            "--b\nContent-Type: application/pdf;\n"
	            " name*0*=utf-8''pl%C3%A1n;\n name*1=\"-2.pdf\"\n"
	            "Content-Transfer-Encoding: base64\n\nYWJj\n"
	            "--b\nContent-Type: Image/PNG\nContent-Disposition: "
	            "attachment; filename=\"C:\\\\temp\\\\../a.png\"\n\nabc\n"
	            "--b\nContent-Type: application/octet-stream;\n"
	            " name=\"=?UTF-8?Q?na=C3=AFve.doc?=\"\n\n\n"
	            "--b\nContent-Type: application/ms-tnef\n\nxx\n--b--\n");
	assert_int_equal(report.attachment_count, 4);
	expect(report.attachments[0].name, "pl\xc3\xa1n-2.pdf");
	expect(report.attachments[0].type, "application/pdf");
	assert_int_equal(report.attachments[0].size, 3);
	expect(report.attachments[0].sha256, "ba7816bf8f01cfea414140de5dae2223"
	       "b00361a396177a9cb410ff61f20015ad");
	expect(report.attachments[1].name, "a.png");
	expect(report.attachments[1].type, "image/png");
	assert_int_equal(report.attachments[1].size, 3);
	expect(report.attachments[2].name, "na\xc3\xafve.doc");
	assert_int_equal(report.attachments[2].size, 0);
	expect(report.attachments[3].name, "winmail.dat");
	assert_true(has_mark("winmail.dat"));
}

static void
a_mail_that_is_attached_is_passed_on(void **state)
{
	(void)state;
	case_name = "attached mail";
	read_string("From: p@b.example\nSubject: FW: help\n"
	            "Content-Type: multipart/mixed; boundary=b\n\n"
	            "--b\n\nCan somebody take this?\n"
	            "--b\nContent-Type: message/rfc822\n\n"
	            "From: Teacher <t@b.example>\nSubject: No subs\n"
	            "Content-Type: multipart/mixed; boundary=c\n\n"
	            "--c\n\nNobody came on Monday.\n"
	            "--c\nContent-Type: image/png\n\nPNG\n--c--\n--b--\n");
	expect(report.text, "Can somebody take this?");
	expect(slice_trim(report.forwarded), "Nobody came on Monday.");
	expect(report.forwarded_from.address, "t@b.example");
	expect(report.forwarded_subject, "No subs");
	assert_int_equal(report.attachment_count, 1);
	expect(report.attachments[0].type, "message/rfc822");
	read_string("Content-Type: message/rfc822\n\nFrom: t@b.example\n\n"
	            "All there is.\n");
	expect(slice_trim(report.text), "All there is.");
}

/* A reply as each program writes it; the new words must be the same. */
static const struct {
	const char *name;
	const char *mail;
} replies[] = {
	{ "Gmail",
	  "Content-Type: multipart/alternative; boundary=\"0000000000a1\"\n\n"
	  "--0000000000a1\nContent-Type: text/plain; charset=\"UTF-8\"\n\n"
	  "Yes, it is done.\n\nOn Mon, Nov 30, 2026 at 8:05 AM Clearway "
	  "<clearway@b.example>\nwrote:\n\n> Has this been addressed?\n>\n\n"
	  "--0000000000a1\nContent-Type: text/html; charset=\"UTF-8\"\n\n"
	  "<div dir=\"ltr\">Yes, it is done.</div>\n--0000000000a1--\n" },
	{ "Gmail, HTML alone",
	  "Content-Type: text/html; charset=\"UTF-8\"\n\n"
	  "<div dir=\"ltr\">Yes, it is done.</div><br><div class=\"gmail_quote"
	  "\"><div dir=\"ltr\" class=\"gmail_attr\">On Mon, Nov 30, 2026 at "
	  "8:05 AM Clearway &lt;<a href=\"mailto:clearway@b.example\">clearway@"
	  "b.example</a>&gt; wrote:<br></div><blockquote class=\"gmail_quote\" "
	  "style=\"margin:0px 0px 0px 0.8ex\">Has this been addressed?"
	  "</blockquote></div>\n" },
	{ "Outlook, HTML alone",
	  "Content-Type: text/html; charset=\"us-ascii\"\n\n"
	  "<html><head><style>p.MsoNormal{margin:0in}</style></head><body>"
	  "<div class=WordSection1><p class=MsoNormal>Yes, it is done.<o:p>"
	  "</o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div style='border"
	  ":none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>From:</b>"
	  " Clearway &lt;clearway@b.example&gt; <br><b>Sent:</b> Monday, "
	  "November 30, 2026 8:05 AM<br><b>To:</b> Ann Lee<br><b>Subject:</b> "
	  "[CH-42] Follow-up<o:p></o:p></p></div><p class=MsoNormal>Has this "
	  "been addressed?<o:p></o:p></p></div></body></html>\n" },
	{ "Outlook on the web",
	  "Content-Type: text/html; charset=\"utf-8\"\n\n<html><body dir=\"ltr"
	  "\"><div class=\"elementToProof\">Yes, it is done.</div>"
	  "<div id=\"appendonsend\"></div><hr style=\"width:98%\"><div id=\""
	  "divRplyFwdMsg\" dir=\"ltr\"><font><b>From:</b> Clearway &lt;clearway@"
	  "b.example&gt;<br><b>Sent:</b> Monday, November 30, 2026 8:05 AM<br>"
	  "<b>To:</b> Ann Lee<br><b>Subject:</b> Follow-up</font><div>&nbsp;"
	  "</div></div><div>Has this been addressed?</div></body></html>\n" },
	{ "Apple Mail on a phone",
	  "Content-Type: multipart/alternative; boundary=Apple-Mail-1\n\n"
	  "--Apple-Mail-1\nContent-Type: text/plain; charset=utf-8\n"
	  "Content-Transfer-Encoding: quoted-printable\n\nYes, it is done.=20\n"
	  "\nSent from my iPhone\n\n> On Nov 30, 2026, at 8:05=E2=80=AFAM, "
	  "Clearway <clearway@b.example> wrote:\n>=20\n> =EF=BB=BFHas this been "
	  "addressed?\n\n--Apple-Mail-1\nContent-Type: text/html; charset=utf-8"
	  "\n\n<html><body>Yes, it is done.</body></html>\n--Apple-Mail-1--\n" },
	{ "Apple Mail, HTML alone",
	  "Content-Type: text/html; charset=utf-8\n\n<html><body>Yes, it is "
	  "done.&nbsp;<br><br><div dir=\"ltr\">Sent from my iPhone</div><div "
	  "dir=\"ltr\"><br><blockquote type=\"cite\">On Nov 30, 2026, at 8:05 "
	  "AM, Clearway &lt;clearway@b.example&gt; wrote:<br><br></blockquote>"
	  "</div><blockquote type=\"cite\"><div dir=\"ltr\">Has this been "
	  "addressed?</div></blockquote></body></html>\n" },
	{ "Thunderbird",
	  "Content-Type: text/plain; charset=UTF-8; format=flowed\n\n"
	  "Yes, it is \ndone.\n\nOn 11/30/26 08:05, Clearway wrote:\n"
	  "> Has this \n> been addressed?\n\n" },
	{ "Yahoo, HTML alone",
	  "Content-Type: text/html; charset=UTF-8\n\n<html><body><div>Yes, it "
	  "is done.</div><div id=\"ydp1yahoo_quoted_2\" class=\"yahoo_quoted\">"
	  "<div><div>On Monday, November 30, 2026 at 08:05:00 AM EST, Clearway "
	  "wrote:</div><div>Has this been addressed?</div></div></div></body>"
	  "</html>\n" },
};

static void
the_new_words_are_found_in_every_program(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(replies) / sizeof(replies[0]); i++) {
		case_name = replies[i].name;
		read_string(replies[i].mail);
		expect(report.text, "Yes, it is done.");
		if (!slice_contains(report.quoted, "Has this been addressed?"))
			fail_msg("%s: quoted is \"" SLICE_FMT "\"", case_name,
			         SLICE_ARG(report.quoted));
	}
}

static void
tags_are_found_where_they_stand(void **state)
{
	(void)state;
	read_string("To: clearway@b.example\nSubject: Re: [CH-42] Follow-up\n"
	            "\nAbout [CH-7], too.\n");
	assert_int_equal(report.tag_count, 2);
	assert_int_equal(report.tags[0].challenge, 7);
	assert_int_equal(report.tags[0].place, TAG_IN_BODY);
	assert_int_equal(report.tags[1].challenge, 42);
	assert_int_equal(report.tags[1].place, TAG_IN_SUBJECT);
}

/* Whatever comes out can be carried: cut and damaged mails of all kinds. */
static void
check_carried(const char *name, size_t at)
{
	struct text bytes;
	struct report again;
	struct why why;

	text_init(&bytes, REPORT_SIZE_LIMIT);
	report_write(&report, &bytes);
	if (report_read(text_slice(&bytes), &again, &why) != OUTCOME_OK)
		fail_msg("%s, byte %zu: %s", name, at, why.text);
	text_release(&bytes);
}

static void
damaged_mails_still_give_reports(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
		struct slice mail = slice_of(bodies[i].mail);
		char *copy = strdup(bodies[i].mail);

		assert_non_null(copy);
		for (size_t at = 0; at < mail.length; at++) {
			read_bytes(slice_part(mail, 0, at));
			check_carried(bodies[i].name, at);
			copy[at] = (char)(copy[at] ^ 0x80);
			read_bytes((struct slice){ copy, mail.length });
			check_carried(bodies[i].name, at);
			copy[at] = mail.data[at];
		}
		free(copy);
	}
}

static int
set_up(void **state)
{
	(void)state;
	read_start();
	arena = arena_new(READ_ARENA_LIMIT);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(headers_are_decoded),
		cmocka_unit_test(dates_are_read),
		cmocka_unit_test(everybody_who_got_it_is_listed),
		cmocka_unit_test(references_stand_from_the_newest_on),
		cmocka_unit_test(only_the_topmost_authentication_counts),
		cmocka_unit_test(bodies_become_text),
		cmocka_unit_test(attachments_are_named_measured_and_hashed),
		cmocka_unit_test(a_mail_that_is_attached_is_passed_on),
		cmocka_unit_test(the_new_words_are_found_in_every_program),
		cmocka_unit_test(tags_are_found_where_they_stand),
		cmocka_unit_test(damaged_mails_still_give_reports),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
