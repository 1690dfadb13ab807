/*
 * bench_store - how fast the store is, beside what the disk itself can do in
 * the same minute, since figures of one machine mean nothing on another.
 */
#include <fcntl.h>
#include <unistd.h>

#define CLOCK_READS_THE_TIME
#include "io/store.h"
#include "io/source.h"

enum { ROW_SIZE = 12 * 1024, SHARED = 100, WITHIN_MS = 1500 };

static double
seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void
must(enum outcome outcome, const struct why *why)
{
	if (outcome != OUTCOME_OK)
		die("bench_store: %s", why->text);
}

/* What the disk can do: append a row's bytes and make them durable. */
static double
syncs_a_second(const char *folder)
{
	static char row[ROW_SIZE];
	char path[512];
	double start = seconds();
	int count = 0;
	int fd;

	snprintf(path, sizeof(path), "%s/plain", folder);
	fd = open(path, O_CREAT | O_WRONLY | O_APPEND, 0600);
	for (; seconds() - start < WITHIN_MS / 1000.0; count++)
		if (write(fd, row, sizeof(row)) != sizeof(row) ||
		    fdatasync(fd) != 0)
			die("bench_store: cannot write to %s", path);
	close(fd);
	unlink(path);
	return count / (seconds() - start);
}

static int64_t serial;

static void
add_letter(struct store *store, struct slice bytes)
{
	struct why why;
	char message_id[48];
	struct letter_row row = {
		.kind = "receipt", .sender = "a@x", .recipient = "b@x",
		.message_id = message_id, .bytes = bytes,
		.made_at = serial, .due_at = serial,
	};
	int64_t id;

	serial++;
	snprintf(message_id, sizeof(message_id), "%lld@x", (long long)serial);
	must(store_letter_add(store, &row, &id, &why), &why);
}

/* Rows of 12 KB, so many in each commit. */
static double
rows_a_second(struct store *store, int in_commit)
{
	static const char row[ROW_SIZE];
	struct why why;
	double start = seconds();
	int count = 0;

	while (seconds() - start < WITHIN_MS / 1000.0) {
		must(store_begin(store, &why), &why);
		for (int i = 0; i < in_commit; i++) {
			must(store_savepoint(store, &why), &why);
			add_letter(store, (struct slice){ row, ROW_SIZE });
			must(store_release(store, &why), &why);
		}
		must(store_commit(store, &why), &why);
		count += in_commit;
	}
	return count / (seconds() - start);
}

/* What a tick asks, with so many challenges open and one of them due. */
static double
ticks_a_second(struct store *store, int more)
{
	struct challenge challenge = {
		.state = CHALLENGE_RECEIVED, .wake_at = 1000000
	};
	struct why why;
	double start;
	int count = 0;

	must(store_begin(store, &why), &why);
	for (int i = 0; i < more; i++) {
		challenge.id = 0;
		must(store_challenge_add(store, &challenge, &why), &why);
	}
	must(store_commit(store, &why), &why);
	start = seconds();
	for (; seconds() - start < WITHIN_MS / 3000.0; count++) {
		int64_t id;

		must(store_challenge_due(store, 1000, 0, &id, &why), &why);
		must(store_challenge_next(store, &id, &why), &why);
	}
	return count / (seconds() - start);
}

static double
megabytes_a_second(struct store *store, const char *folder)
{
	struct mail_key key = { .mailbox = "m", .uid = 1 };
	struct why why;
	char path[512];
	double start;
	int64_t id;
	int32_t tries;
	int fd;

	snprintf(path, sizeof(path), "%s/mail", folder);
	fd = open(path, O_CREAT | O_RDWR, 0600);
	if (fd < 0 || ftruncate(fd, SOURCE_MAIL_MOST) != 0)
		die("bench_store: cannot make %s", path);
	start = seconds();
	must(store_begin(store, &why), &why);
	must(store_mail_try(store, &key, 0, 0, 0, &id, &tries, &why), &why);
	must(store_mail_keep(store, id, fd, SOURCE_MAIL_MOST, "x", &why),
	     &why);
	must(store_commit(store, &why), &why);
	close(fd);
	unlink(path);
	return SOURCE_MAIL_MOST / 1048576.0 / (seconds() - start);
}

static void
line(const char *what, double figure, double base)
{
	printf("  %-48s %9.0f  %6.2f\n", what, figure, figure / base);
}

int
main(void)
{
	char folder[] = "bench-store-XXXXXX";
	char path[64];
	struct store *store;
	struct why why;
	double disk;
	double few;

	if (mkdtemp(folder) == NULL)
		die("bench_store: cannot make a folder here");
	snprintf(path, sizeof(path), "%s/log.sqlite", folder);
	must(store_open(path, &store, &why), &why);
	disk = syncs_a_second(folder);
	printf("  %-48s %9s  %6s\n", "", "a second", "ratio");
	line("12 KB appended and synced, without any store", disk, disk);
	line("durable commits of one row of 12 KB", rows_a_second(store, 1),
	     disk);
	line("rows of 12 KB, 100 in a commit, each a savepoint",
	     rows_a_second(store, SHARED), disk);
	line("megabytes of one mail of 35 MB",
	     megabytes_a_second(store, folder), disk);
	few = ticks_a_second(store, 100);
	line("ticks with nothing due, 100 challenges open", few, few);
	line("ticks with nothing due, 20,000 challenges open",
	     ticks_a_second(store, 19900), few);
	store_close(store);
	unlink(path);
	rmdir(folder);
	return 0;
}
