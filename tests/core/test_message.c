/* A letter's final bytes: golden ones, refused ones, and many read back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <unistd.h>

#include <jansson.h>

#include "core/encode.h"
#include "core/message.h"

#include <cmocka.h>

static struct message
plain_message(void)
{
	return (struct message){
		.from = { "Clearway", "clearway@riverbend.example" },
		.to = { "Lee Park", "lee@riverbend.example" },
		.reply_to = "clearway+ch42-2ey76vphgv7z9z@riverbend.example",
		.subject = "Your report is in the log [CH-42]",
		.date_at = 1796130000,
		.date_offset = -18000,
		.message_id = "ch42.1.000npv34p2g2xx@riverbend.example",
		.origin = MESSAGE_REPLIED,
		.loop = "2vhv2tbbkx ch42.1.000npv34p2g2xx",
		.text = SLICE("Dear Lee,\nthank you.\n")
	};
}

/* In the golden bytes BOUNDARY stands for 16 digits, the same ones always. */
static void
expect(const struct message *message, const char *golden)
{
	static const char word[] = "BOUNDARY";
	struct text bytes;
	struct text filled;
	struct why why;
	const char *digits;

	text_init(&bytes, 1024 * 1024);
	text_init(&filled, 1024 * 1024);
	if (message_render(message, &bytes, &why) != OUTCOME_OK)
		fail_msg("%s", why.text);
	digits = strstr(bytes.data, "=_m");
	while (*golden != '\0') {
		if (digits != NULL && strncmp(golden, word, 8) == 0) {
			text_addf(&filled, "%.16s", digits + 3);
			golden += 8;
		} else {
			text_add_char(&filled, *golden++);
		}
	}
	assert_string_equal(bytes.data, filled.data);
	text_release(&bytes);
	text_release(&filled);
}

static void
test_plain_letter(void **state)
{
	struct message message = plain_message();

	(void)state;
	expect(&message,
"From: Clearway <clearway@riverbend.example>\r\n"
"To: Lee Park <lee@riverbend.example>\r\n"
"Reply-To: clearway+ch42-2ey76vphgv7z9z@riverbend.example\r\n"
"Subject: Your report is in the log [CH-42]\r\n"
"Date: Tue, 1 Dec 2026 08:00:00 -0500\r\n"
"Message-ID: <ch42.1.000npv34p2g2xx@riverbend.example>\r\n"
"Auto-Submitted: auto-replied\r\n"
"X-Auto-Response-Suppress: All\r\n"
"X-Clearway-Loop: 2vhv2tbbkx ch42.1.000npv34p2g2xx\r\n"
"MIME-Version: 1.0\r\n"
"Content-Type: text/plain; charset=utf-8\r\n"
"Content-Transfer-Encoding: 7bit\r\n"
"\r\n"
"Dear Lee,\r\n"
"thank you.\r\n");
}

static void
test_rich_letter(void **state)
{
	static const char *const references[] = {
		"first@a.example", "bad id", "evil\r\nBcc: x@y", "",
		"second@a.example"
	};
	static const struct message_file file = {
		"Jos\xc3\xa9.csv", "text/csv", { "a,b\n", 4 }
	};
	static const struct message_header header = {
		"List-Help", "Fa\xc3\xa7" "ade"
	};
	struct message message = plain_message();

	(void)state;
	message.from.name = "Riverbend, Public Schools";
	message.to.name = "Jos\xc3\xa9 Nu\xc3\xb1" "ez";
	message.reply_to = NULL;
	message.subject = "Re: Reuni\xc3\xb3n ma\xc3\xb1" "ana [CH-42]";
	message.in_reply_to = "second@a.example";
	message.references = references;
	message.reference_count = 5;
	message.origin = MESSAGE_GENERATED;
	message.loop = NULL;
	message.text = SLICE("Se\xc3\xb1or = 1 \nFrom here\n\nend");
	message.html = SLICE("<p>hello</p>\n");
	message.files = &file;
	message.file_count = 1;
	message.headers = &header;
	message.header_count = 1;
	expect(&message,
"From: \"Riverbend, Public Schools\" <clearway@riverbend.example>\r\n"
"To: =?utf-8?b?Sm9zw6kgTnXDsWV6?= <lee@riverbend.example>\r\n"
"Subject: Re: =?utf-8?q?Reuni=C3=B3n_ma=C3=B1ana?= [CH-42]\r\n"
"Date: Tue, 1 Dec 2026 08:00:00 -0500\r\n"
"Message-ID: <ch42.1.000npv34p2g2xx@riverbend.example>\r\n"
"In-Reply-To: <second@a.example>\r\n"
"References: <first@a.example> <second@a.example>\r\n"
"Auto-Submitted: auto-generated\r\n"
"X-Auto-Response-Suppress: All\r\n"
"List-Help: =?utf-8?q?Fa=C3=A7ade?=\r\n"
"MIME-Version: 1.0\r\n"
"Content-Type: multipart/mixed; boundary=\"=_mBOUNDARY\"\r\n"
"\r\n"
"--=_mBOUNDARY\r\n"
"Content-Type: multipart/alternative; boundary=\"=_aBOUNDARY\"\r\n"
"\r\n"
"--=_aBOUNDARY\r\n"
"Content-Type: text/plain; charset=utf-8\r\n"
"Content-Transfer-Encoding: quoted-printable\r\n"
"\r\n"
"Se=C3=B1or =3D 1=20\r\n"
"=46rom here\r\n"
"\r\n"
"end\r\n"
"\r\n"
"--=_aBOUNDARY\r\n"
"Content-Type: text/html; charset=utf-8\r\n"
"Content-Transfer-Encoding: 7bit\r\n"
"\r\n"
"<p>hello</p>\r\n"
"\r\n"
"--=_aBOUNDARY--\r\n"
"\r\n"
"--=_mBOUNDARY\r\n"
"Content-Type: text/csv\r\n"
"Content-Transfer-Encoding: base64\r\n"
"Content-Disposition: attachment; filename*=utf-8''Jos%C3%A9.csv\r\n"
"\r\n"
"YSxiCg==\r\n"
"\r\n"
"--=_mBOUNDARY--\r\n");
}

/* --- what is refused --- */

struct bad_case {
	const char *name;
	void (*spoil)(struct message *message);
};

#define SPOIL(function, ...) \
	static void function(struct message *m) { __VA_ARGS__; }

static const struct message_header evil_header = { "X-A", "a\r\nBcc: b@c.d" };
static const struct message_header own_header = { "to", "b@c.d" };
static const struct message_header odd_header = { "X A", "b" };
static const struct message_header type_header = { "Content-ID", "b" };
static const struct message_file evil_file = { "a\nb", "text/csv", { "", 0 } };
static const struct message_file evil_type = { "a", "text/csv\r\nX: y",
                                               { "", 0 } };
static const struct message_file mail_file = { "a", "Message/rfc822",
                                               { "", 0 } };

SPOIL(lf_subject, m->subject = "a\nb")
SPOIL(cr_subject, m->subject = "a\rb")
SPOIL(c1_subject, m->subject = "a\xc2\x85" "b")
SPOIL(tab_subject, m->subject = "a\tb")
SPOIL(lf_name, m->to.name = "Lee\nBcc: x@y.example")
SPOIL(lf_from_name, m->from.name = "Lee\r")
SPOIL(lf_address, m->to.address = "lee@x.example\r\nRCPT TO:<a@b>")
SPOIL(angle_address, m->to.address = "lee>@x.example")
SPOIL(two_addresses, m->to.address = "lee@x.example,ann@x.example")
SPOIL(no_address, m->to.address = NULL)
SPOIL(utf8_address, m->to.address = "lee@\xc3\xbc.example")
SPOIL(bad_reply_to, m->reply_to = "x")
SPOIL(lf_id, m->message_id = "a@b\r\nX: y")
SPOIL(no_id, m->message_id = NULL)
SPOIL(angle_id, m->message_id = "<a@b>")
SPOIL(lf_loop, m->loop = "a\nb")
SPOIL(header_value, m->headers = &evil_header, m->header_count = 1)
SPOIL(header_own, m->headers = &own_header, m->header_count = 1)
SPOIL(header_odd, m->headers = &odd_header, m->header_count = 1)
SPOIL(header_type, m->headers = &type_header, m->header_count = 1)
SPOIL(file_name, m->files = &evil_file, m->file_count = 1)
SPOIL(file_type, m->files = &evil_type, m->file_count = 1)
SPOIL(file_mail, m->files = &mail_file, m->file_count = 1)

static const struct bad_case bad_cases[] = {
	{ "LF in subject", lf_subject }, { "CR in subject", cr_subject },
	{ "C1 in subject", c1_subject }, { "tab in subject", tab_subject },
	{ "LF in name", lf_name }, { "CR in own name", lf_from_name },
	{ "LF in address", lf_address }, { "> in address", angle_address },
	{ "two addresses", two_addresses }, { "no address", no_address },
	{ "UTF-8 in address", utf8_address }, { "Reply-To", bad_reply_to },
	{ "LF in id", lf_id }, { "no id", no_id }, { "< in id", angle_id },
	{ "LF in loop", lf_loop }, { "LF in extra header", header_value },
	{ "our header again", header_own }, { "space in name", header_odd },
	{ "content header", header_type }, { "LF in file name", file_name },
	{ "CRLF in type", file_type }, { "message as file", file_mail },
};

static void
test_refused(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(bad_cases) / sizeof(bad_cases[0]); i++) {
		struct message message = plain_message();
		struct text bytes;
		struct why why = { "" };

		text_init(&bytes, 100000);
		text_add(&bytes, "before");
		bad_cases[i].spoil(&message);
		if (message_render(&message, &bytes, &why) != OUTCOME_BAD)
			fail_msg("%s was taken", bad_cases[i].name);
		assert_string_equal(bytes.data, "before");
		if (why.text[0] == '\0' || strchr(why.text, '\n') != NULL)
			fail_msg("%s: \"%s\"", bad_cases[i].name, why.text);
		text_release(&bytes);
	}
}

static void
test_too_large(void **state)
{
	struct message message = plain_message();
	struct text bytes;

	(void)state;
	text_init(&bytes, 500);
	assert_int_equal(message_render(&message, &bytes, NULL), OUTCOME_BAD);
	assert_int_equal(bytes.length, 0);
	assert_false(bytes.cut);
	text_release(&bytes);
}

static void
test_addresses(void **state)
{
	static const char *const yes[] = {
		"a@b", "lee.park+x@riverbend.example", "o'hara@x.example",
		"a..b@x.example", "x@xn--bcher-kva.example",
		"x@\xc3\xbc.example",
	};
	static const char *const no[] = {
		"", "@", "a", "a@", "@b", "a@b@c", "a b@c", "a@b c",
		"a@b\n", "a\r@b", "<a@b>", "a@-b", "a@.b", "a@b.", "a@b..c",
		"a,b@c", "a\"b@c", "a@b>c", "a@b\xff", "a\x7f@b", "a@[1]",
		"a@b/c", "a\\b@c", "a@b:c",
	};
	char longest[300];

	(void)state;
	for (size_t i = 0; i < sizeof(yes) / sizeof(yes[0]); i++)
		if (!message_is_address(slice_of(yes[i])))
			fail_msg("%s was refused", yes[i]);
	for (size_t i = 0; i < sizeof(no) / sizeof(no[0]); i++)
		if (message_is_address(slice_of(no[i])))
			fail_msg("\"%s\" was taken", no[i]);
	assert_false(message_is_address((struct slice){ "a@b\0c", 5 }));
	memset(longest, 'a', sizeof(longest));
	longest[64] = '@';
	assert_true(message_is_address((struct slice){ longest, 254 }));
	assert_false(message_is_address((struct slice){ longest, 255 }));
	longest[64] = 'a';
	longest[65] = '@';
	assert_false(message_is_address((struct slice){ longest, 100 }));
}

/* The first stays, then the newest, twenty in all; lines stay short. */
static void
test_many_references(void **state)
{
	const char *references[300];
	char ids[300][20];
	struct message message = plain_message();
	struct text bytes;
	const char *found;

	(void)state;
	for (int i = 0; i < 300; i++) {
		snprintf(ids[i], sizeof(ids[i]), "id%d@x.example", i);
		references[i] = ids[i];
	}
	message.references = references;
	message.reference_count = 300;
	text_init(&bytes, 100000);
	assert_int_equal(message_render(&message, &bytes, NULL), OUTCOME_OK);
	found = strstr(bytes.data, "References: <id0@x.example> "
	                           "<id281@x.example> <id282@x.example>\r\n "
	                           "<id283@x.example>");
	assert_non_null(found);
	assert_non_null(strstr(found, " <id299@x.example>\r\nAuto-"));
	text_clear(&bytes);
	message.reference_count = 20;
	assert_int_equal(message_render(&message, &bytes, NULL), OUTCOME_OK);
	assert_non_null(strstr(bytes.data, "<id0@x.example> <id1@x.example>"));
	text_release(&bytes);
}

/* A text that holds the boundary gets another one. */
static void
test_boundary_is_avoided(void **state)
{
	struct message message = plain_message();
	struct text first;
	struct text second;
	char boundary[32] = "";
	const char *at;

	(void)state;
	text_init(&first, 100000);
	text_init(&second, 100000);
	message.html = SLICE("<p>x</p>");
	assert_int_equal(message_render(&message, &first, NULL), OUTCOME_OK);
	at = strstr(first.data, "boundary=\"");
	assert_non_null(at);
	memcpy(boundary, at + 10, 19);
	message.text = slice_of(boundary);
	assert_int_equal(message_render(&message, &second, NULL), OUTCOME_OK);
	at = strstr(second.data, "boundary=\"");
	assert_non_null(at);
	assert_memory_not_equal(at + 10, boundary, 19);
	text_release(&first);
	text_release(&second);
}

/* --- many letters, read back by another program --- */

static uint64_t seed = 42;

static uint32_t
next_random(uint32_t below)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(seed >> 33) % below;
}

static const char *const pieces[] = {
	"a", "the", "CH-42", " ", " ", " ", " ", "\xc3\xa9", "\xe2\x82\xac",
	"\xf0\x9f\x91\x8d", "\"", "\\", ",", "=?utf-8?q?x?=", "=", "_", "?",
	"<", ">", "@", "(comment)", ".", "From ", "=20", ";", "%41", ":",
	"averyveryverylongwordthatgoesonandonandonuntilnobodyreadsitanymore",
	"\xd0\x9c\xd0\xbe\xd1\x81\xd0\xba\xd0\xb2\xd0\xb0", "-- ",
};

static void
random_text(struct text *text, uint32_t count, bool lines)
{
	text_clear(text);
	for (uint32_t i = 0; i < count; i++) {
		if (lines && next_random(8) == 0)
			text_add(text, next_random(2) ? "\n" : "\r\n");
		else
			text_add(text, pieces[next_random(
				sizeof(pieces) / sizeof(pieces[0]))]);
	}
}

/* Readers drop white space around a value: none is put there. */
static const char *
random_value(struct text *text, uint32_t count)
{
	struct slice trimmed;

	random_text(text, count, false);
	trimmed = slice_trim(text_slice(text));
	text_shorten(text, (size_t)(trimmed.data - text->data) +
	             trimmed.length);
	return trimmed.data;
}

static void
add_lines(json_t *object, const char *key, struct slice text)
{
	struct text plain;
	struct slice line;

	text_init(&plain, text.length + 1);
	while (slice_next_line(&text, &line))
		text_addf(&plain, SLICE_FMT "\n", SLICE_ARG(line));
	json_object_set_new(object, key, json_string(plain.data));
	text_release(&plain);
}

static void
write_letter(const char *folder, int number, const struct message *message)
{
	char path[200];
	struct text bytes;
	struct why why;
	json_t *want = json_object();
	json_t *files = json_array();
	FILE *file;

	text_init(&bytes, 10 * 1024 * 1024);
	if (message_render(message, &bytes, &why) != OUTCOME_OK)
		fail_msg("letter %d: %s", number, why.text);
	snprintf(path, sizeof(path), "%s/%d.eml", folder, number);
	file = fopen(path, "w");
	assert_non_null(file);
	assert_int_equal(fwrite(bytes.data, 1, bytes.length, file),
	                 bytes.length);
	fclose(file);
	text_release(&bytes);
	json_object_set_new(want, "subject", json_string(message->subject));
	json_object_set_new(want, "from", json_string(message->from.name));
	json_object_set_new(want, "from_address",
	                    json_string(message->from.address));
	json_object_set_new(want, "to", json_string(message->to.name));
	json_object_set_new(want, "to_address",
	                    json_string(message->to.address));
	add_lines(want, "text", message->text);
	add_lines(want, "html", message->html);
	for (size_t i = 0; i < message->file_count; i++) {
		const struct message_file *f = &message->files[i];
		struct text hex;

		text_init(&hex, 100000);
		for (size_t j = 0; j < f->bytes.length; j++)
			text_addf(&hex, "%02x",
			          (unsigned)(unsigned char)f->bytes.data[j]);
		json_array_append_new(files, json_pack("[s,s,s]", f->name,
		                                       f->type, hex.data));
		text_release(&hex);
	}
	json_object_set_new(want, "files", files);
	snprintf(path, sizeof(path), "%s/%d.json", folder, number);
	assert_int_equal(json_dump_file(want, path, 0), 0);
	json_decref(want);
}

static void
run(const char *command)
{
	char line[1000];
	struct text output;
	FILE *pipe = popen(command, "r");

	assert_non_null(pipe);
	text_init(&output, 4000);
	while (fgets(line, sizeof(line), pipe) != NULL)
		text_add(&output, line);
	if (pclose(pipe) != 0)
		fail_msg("%s: %s", command, output.data);
	text_release(&output);
}

static void
test_read_back(void **state)
{
	enum { LETTERS = 400, TEXTS = 6 };
	char folder[] = "/tmp/clearway-message-XXXXXX";
	char command[200];
	struct text texts[TEXTS];
	char bytes[3000];

	(void)state;
	assert_non_null(mkdtemp(folder));
	for (int i = 0; i < TEXTS; i++)
		text_init(&texts[i], 200000);
	for (size_t i = 0; i < sizeof(bytes); i++)
		bytes[i] = (char)next_random(256);
	for (int i = 0; i < LETTERS; i++) {
		struct message message = plain_message();
		struct message_file file = {
			.type = "application/x-random",
			.bytes = { bytes, next_random(sizeof(bytes)) }
		};

		message.subject = random_value(&texts[0], next_random(40));
		message.from.name = random_value(&texts[1], next_random(9));
		message.to.name = random_value(&texts[2], next_random(9));
		random_text(&texts[3], next_random(300), true);
		message.text = text_slice(&texts[3]);
		random_text(&texts[4], next_random(300), true);
		if (next_random(2))
			message.html = text_slice(&texts[4]);
		file.name = random_value(&texts[5], 1 + next_random(12));
		message.files = &file;
		/* Python takes quotes and angles off a name's ends. */
		if (next_random(2) && file.name[0] != '\0' &&
		    file.name[0] != '"' && file.name[0] != '<')
			message.file_count = 1;
		write_letter(folder, i, &message);
	}
	snprintf(command, sizeof(command),
	         "python3 tests/core/message_read.py %s 2>&1", folder);
	run(command);
	for (int i = 0; i < TEXTS; i++)
		text_release(&texts[i]);
	snprintf(command, sizeof(command), "rm -r %s", folder);
	run(command);
}

/* 20 MB of anything is encoded in time linear in its size. */
static void
test_large_attachment(void **state)
{
	enum { SIZE = 20 * 1024 * 1024 };
	char *bytes = calloc(1, SIZE);
	struct message message = plain_message();
	struct message_file file = { "log.xlsx", "application/x-log",
	                             { bytes, SIZE } };
	struct text out;

	(void)state;
	assert_non_null(bytes);
	message.files = &file;
	message.file_count = 1;
	text_init(&out, 30 * 1024 * 1024);
	assert_int_equal(message_render(&message, &out, NULL), OUTCOME_OK);
	assert_true(out.length > SIZE / 3 * 4);
	text_release(&out);
	free(bytes);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_plain_letter),
		cmocka_unit_test(test_rich_letter),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_too_large),
		cmocka_unit_test(test_addresses),
		cmocka_unit_test(test_many_references),
		cmocka_unit_test(test_boundary_is_avoided),
		cmocka_unit_test(test_read_back),
		cmocka_unit_test(test_large_attachment),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
