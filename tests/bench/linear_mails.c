/* Mails that readers of mail are known to be slow at (DESIGN section 9). */
#include "tests/bench/linear.h"

static void
head(struct text *mail, const char *type)
{
	text_addf(mail, "From: Dana Lee <dana@x.example>\nTo: c@x.example\n"
	          "Subject: Re: no substitute\nMessage-ID: <1@x.example>\n"
	          "Date: Tue, 1 Dec 2026 09:15:00 -0500\n"
	          "MIME-Version: 1.0\nContent-Type: %s\n", type);
}

static void
repeat(struct text *mail, const char *piece, int count)
{
	for (int i = 0; i < count; i++)
		text_add(mail, piece);
}

static void
write_depth(struct text *mail, int count)
{
	head(mail, "multipart/mixed; boundary=b0\n");
	for (int i = 0; i < count; i++)
		text_addf(mail, "--b%d\nContent-Type: multipart/mixed; "
		          "boundary=b%d\n\n", i, i + 1);
	text_addf(mail, "--b%d\n\nwords\n", count);
}

static void
write_messages(struct text *mail, int count)
{
	head(mail, "message/rfc822\n");
	repeat(mail, "Subject: x\nContent-Type: message/rfc822\n\n", count);
	text_add(mail, "Subject: y\n\nwords\n");
}

static void
write_parts(struct text *mail, int count)
{
	head(mail, "multipart/mixed; boundary=b\n");
	repeat(mail, "--b\nContent-Type: text/plain\n\nwords\n", count);
	text_add(mail, "--b--\n");
}

static void
write_attachments(struct text *mail, int count)
{
	head(mail, "multipart/mixed; boundary=b\n");
	repeat(mail, "--b\nContent-Type: application/pdf; name=a.pdf\n"
	       "Content-Transfer-Encoding: base64\n\nd29yZHM=\n", count);
	text_add(mail, "--b--\n");
}

static void
write_no_boundary(struct text *mail, int count)
{
	head(mail, "multipart/mixed; boundary=b\n");
	repeat(mail, "--bb\n--\n-b\nwords\n", count);
}

static void
write_parameters(struct text *mail, int count)
{
	head(mail, "text/plain");
	text_shorten(mail, mail->length - 1);
	for (int i = 0; i < count; i++)
		text_addf(mail, ";\n a%d*%d*=utf-8''x%%20", i % 7, i);
	text_add(mail, "\n\nwords\n");
}

static void
write_headers(struct text *mail, int count)
{
	for (int i = 0; i < count; i++)
		text_addf(mail, "X-Header-%d: value\n", i);
	head(mail, "text/plain\n");
	text_add(mail, "words\n");
}

static void
write_folded(struct text *mail, int count)
{
	text_add(mail, "X-Long: a");
	repeat(mail, "\n =?utf-8?q?=C3=A9?=", count);
	text_add(mail, "\nSubject: a");
	repeat(mail, "\n =?utf-8?q?=C3=A9?= (", count);
	text_add(mail, "\n\nwords\n");
}

static void
write_addresses(struct text *mail, int count)
{
	text_add(mail, "From: a@x.example\nTo: b");
	repeat(mail, ", \"D (x\" (c (d)) <d@x.example>, g: a@b, ;", count);
	text_add(mail, "\nReferences:");
	repeat(mail, " <1@x.example>", count);
	text_add(mail, "\n\nwords\n");
}

static void
write_large(struct text *mail, int count)
{
	head(mail, "multipart/mixed; boundary=b\n");
	text_add(mail, "--b\n\nwords\n--b\nContent-Type: application/pdf\n"
	         "Content-Transfer-Encoding: base64\n\n");
	repeat(mail, "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xt"
	       "bm9wcXJzdHV2d3h5\n", count);
	text_add(mail, "--b--\n");
}

static void
write_html(struct text *mail, int count)
{
	head(mail, "text/html\n");
	repeat(mail, "<div><table><tr><td>a<blockquote>b<ul><li>", count);
}

static void
write_plain_html(struct text *mail, int count)
{
	head(mail, "text/html\n");
	repeat(mail, "words with no end ", count);
}

static void
write_tag(struct text *mail, int count)
{
	head(mail, "text/html\n");
	text_add(mail, "<p ");
	repeat(mail, "a=\"&amp;\" style=\"display:none\" ", count);
	text_add(mail, ">words");
	repeat(mail, "<!-- <", count);
}

static void
write_levels(struct text *mail, int count)
{
	head(mail, "text/plain\n");
	text_add(mail, "Yes.\n");
	for (int i = 1; i <= count; i++)
		for (int k = 0; k < 10; k++)
			text_addf(mail, "%.*s words\n", 1 + (i + k) % 60,
			          ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>"
			          ">>>>>>>>>>>>>>>>>>");
}

static void
write_marks(struct text *mail, int count)
{
	head(mail, "text/plain\n");
	text_add(mail, "Yes.\n");
	repeat(mail, "> ", count);
}

static void
write_long_line(struct text *mail, int count)
{
	head(mail, "text/plain; format=flowed; delsp=yes\n");
	repeat(mail, "words without an end ", count);
}

static void
write_flowed(struct text *mail, int count)
{
	head(mail, "text/plain; format=flowed; delsp=yes\n");
	repeat(mail, ">> flowed \n", count);
}

static void
write_replies(struct text *mail, int count)
{
	head(mail, "text/plain\n");
	repeat(mail, "Yes.\n\nOn Tue, Dec 1, 2026 at 9:15 AM Dana Lee <"
	       "dana@x.example>\nwrote:\n\n", count);
}

static void
write_blocks(struct text *mail, int count)
{
	head(mail, "text/plain\n");
	repeat(mail, "From: Dana Lee\nSent: Tuesday, December 1, 2026\n"
	       "To: c@x.example\nSubject: Re: x\n\n", count);
}

static void
write_list(struct text *mail, int count)
{
	head(mail, "text/plain\n");
	text_add(mail, "Steps:\n");
	repeat(mail, "- Call the vendor by Friday\n2) DONE 1\n", count);
}

static void
write_form(struct text *mail, int count)
{
	head(mail, "text/plain\n");
	repeat(mail, "*School:* Lincoln\nType | Name | School:\n", count);
}

static void
write_quoted_printable(struct text *mail, int count)
{
	head(mail, "text/plain; charset=iso-2022-jp\n"
	     "Content-Transfer-Encoding: quoted-printable\n");
	repeat(mail, "=1B$B=24=22=1B(B=\n=zz==", count);
}

static void
write_bounce(struct text *mail, int count)
{
	head(mail, "multipart/report; report-type=delivery-status; "
	     "boundary=b\n");
	text_add(mail, "--b\n\nnot delivered\n--b\n"
	         "Content-Type: message/delivery-status\n\n");
	repeat(mail, "\nFinal-Recipient: rfc822; a@x.example\n"
	       "Action: failed\nStatus: 5.1.1\n", count);
	text_add(mail, "--b--\n");
}

static void
write_tags(struct text *mail, int count)
{
	head(mail, "text/plain\n");
	repeat(mail, "[CH-42] [CH-", count);
}

const struct bad_mail bad_mails[] = {
	{ "parts inside each other", 300, write_depth },
	{ "messages inside each other", 300, write_messages },
	{ "parts", 300, write_parts },
	{ "attachments", 300, write_attachments },
	{ "boundaries that are none", 1000, write_no_boundary },
	{ "parameters of a type", 500, write_parameters },
	{ "headers", 500, write_headers },
	{ "folded encoded headers", 500, write_folded },
	{ "addresses and references", 500, write_addresses },
	{ "an attachment of 35 MB", 5000, write_large },
	{ "elements inside each other", 500, write_html },
	{ "html that is only text", 500, write_plain_html },
	{ "attributes and comments", 500, write_tag },
	{ "quoted levels", 100, write_levels },
	{ "quote marks in a line", 5000, write_marks },
	{ "a long line", 500, write_long_line },
	{ "flowed lines", 500, write_flowed },
	{ "reply headers", 100, write_replies },
	{ "header blocks", 100, write_blocks },
	{ "list items", 100, write_list },
	{ "lines of a form", 100, write_form },
	{ "damaged quoted-printable", 500, write_quoted_printable },
	{ "recipients of a bounce", 100, write_bounce },
	{ "tags", 500, write_tags },
	{ NULL, 0, NULL }
};
