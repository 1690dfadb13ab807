#include "io/spool.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/challenge.h"
#include "core/message.h"
#include "io/clock.h"

enum {
	PATH_MOST = 4096,
	TRIES_MOST = 100000	/* letters within a second */
};

struct spool {
	struct sink sink;	/* first */
	int folder;
	char path[PATH_MOST];
	int64_t second;		/* of the last letter */
	int number;		/* of the last letter within it */
};

static enum delivery
give_up(struct sink_reply *reply, enum delivery delivery, const char *what,
        const char *where, int error)
{
	*reply = (struct sink_reply){ .code = 0 };
	snprintf(reply->text, sizeof(reply->text), "%s %.300s: %s", what,
	         where, strerror(error));
	return delivery;
}

static bool
write_all(int fd, struct slice bytes)
{
	while (bytes.length > 0) {
		ssize_t length = write(fd, bytes.data, bytes.length);

		if (length < 0 && errno == EINTR)
			continue;
		if (length <= 0)
			return false;
		bytes = slice_part(bytes, (size_t)length, bytes.length);
	}
	return true;
}

/* "20261201T130000Z-1-lee@riverbend.example.eml". A file's name takes no
 * slash; what else is unusual becomes "_" too. */
static void
make_name(const struct spool *spool, const char *recipient,
          char name[NAME_MAX + 1])
{
	time_t second = (time_t)spool->second;
	struct tm utc;
	char time_text[32];
	char safe[200];

	if (gmtime_r(&second, &utc) == NULL ||
	    strftime(time_text, sizeof(time_text), "%Y%m%dT%H%M%SZ",
	             &utc) == 0)
		die("no calendar time for %lld", (long long)spool->second);
	(void)COPY_TEXT(safe, slice_of(recipient));
	for (char *c = safe; *c != '\0'; c++)
		if (!ascii_is_alnum(*c) && strchr("@.+-_", *c) == NULL)
			*c = '_';
	snprintf(name, NAME_MAX + 1, "%s-%d-%s.eml", time_text, spool->number,
	         safe);
}

/* The next number whose name nobody has. link() never writes over a file. */
static bool
give_name(struct spool *spool, const char *fresh, const char *recipient)
{
	char name[NAME_MAX + 1];
	int64_t now = clock_now();

	if (now != spool->second) {
		spool->second = now;
		spool->number = 0;
	}
	while (spool->number < TRIES_MOST) {
		spool->number++;
		make_name(spool, recipient, name);
		if (linkat(spool->folder, fresh, spool->folder, name, 0) == 0)
			return true;
		if (errno != EEXIST)
			return false;
	}
	return false;
}

static bool
write_letter(int fd, const char *sender, const char *recipient,
             struct slice bytes)
{
	char head[2 * ADDRESS_MAX + 64];

	snprintf(head, sizeof(head), "Return-Path: <%s>\r\n"
	         "X-Envelope-To: <%s>\r\n", sender, recipient);
	return write_all(fd, slice_of(head)) && write_all(fd, bytes) &&
	       fsync(fd) == 0;
}

static enum delivery
spool_send(struct sink *sink, const char *sender, const char *recipient,
           struct slice bytes, struct sink_reply *reply)
{
	struct spool *spool = (struct spool *)sink;
	char fresh[64];
	bool named;
	int error;
	int fd;

	if (!message_is_address(slice_of(recipient)) ||
	    (sender[0] != '\0' && !message_is_address(slice_of(sender))))
		return give_up(reply, DELIVERY_FAILED, "not an address, for",
		               spool->path, EINVAL);
	snprintf(fresh, sizeof(fresh), ".new-%ld", (long)getpid());
	fd = openat(spool->folder, fresh,
	            O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW,
	            0600);
	if (fd < 0)
		return give_up(reply, DELIVERY_LATER, "cannot write to",
		               spool->path, errno);
	named = write_letter(fd, sender, recipient, bytes) &&
	        give_name(spool, fresh, recipient);
	error = errno;
	close(fd);
	unlinkat(spool->folder, fresh, 0);
	if (!named)
		return give_up(reply, DELIVERY_LATER, "cannot write to",
		               spool->path, error);
	/* Taken, even if the folder could not be flushed. */
	(void)fsync(spool->folder);
	*reply = (struct sink_reply){ .code = 250 };
	snprintf(reply->text, sizeof(reply->text), "written to %.400s",
	         spool->path);
	return DELIVERY_SENT;
}

static enum outcome
spool_probe(struct sink *sink, struct text *report, struct why *why)
{
	struct spool *spool = (struct spool *)sink;

	if (faccessat(spool->folder, ".", W_OK | X_OK, 0) != 0)
		return fail(why, OUTCOME_SETUP, "cannot write to the spool "
		            "folder %s: %s", spool->path, strerror(errno));
	text_addf(report, "%s: letters are written there\n", spool->path);
	return OUTCOME_OK;
}

static void
spool_close(struct sink *sink)
{
	(void)sink;
}

static void
spool_free(struct sink *sink)
{
	struct spool *spool = (struct spool *)sink;

	close(spool->folder);
	free(spool);
}

static const struct sink_kind spool_kind = {
	.name = "spool",
	.send = spool_send,
	.probe = spool_probe,
	.close = spool_close,
	.free = spool_free
};

enum outcome
spool_new(const char *folder, struct sink **sink, struct why *why)
{
	struct spool *spool;
	int fd;

	if (strlen(folder) >= PATH_MOST)
		return fail(why, OUTCOME_SETUP, "the path of the spool folder "
		            "is too long");
	if (mkdir(folder, 0700) != 0 && errno != EEXIST)
		return fail(why, OUTCOME_SETUP, "cannot make the spool folder "
		            "%s: %s", folder, strerror(errno));
	fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return fail(why, OUTCOME_SETUP, "cannot open the spool folder "
		            "%s: %s", folder, strerror(errno));
	spool = calloc(1, sizeof(*spool));
	if (spool == NULL)
		die("no memory left for a spool");
	spool->sink.kind = &spool_kind;
	spool->folder = fd;
	(void)COPY_TEXT(spool->path, slice_of(folder));
	*sink = &spool->sink;
	return OUTCOME_OK;
}
