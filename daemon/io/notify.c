#include "io/notify.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/str.h"
#include "io/clock.h"

/* The socket's path, or its abstract name, which begins with '@'. */
static bool
find_address(struct sockaddr_un *address, socklen_t *length)
{
	const char *path = getenv("NOTIFY_SOCKET");
	size_t size = path != NULL ? strlen(path) : 0;

	if (size < 2 || size >= sizeof(address->sun_path) ||
	    (path[0] != '/' && path[0] != '@'))
		return false;
	*address = (struct sockaddr_un){ .sun_family = AF_UNIX };
	memcpy(address->sun_path, path, size);
	if (path[0] == '@')
		address->sun_path[0] = '\0';
	*length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + size);
	return true;
}

static void
notify_send(const char *message)
{
	struct sockaddr_un address;
	socklen_t length;
	int fd;

	if (!find_address(&address, &length))
		return;
	fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return;
	(void)sendto(fd, message, strlen(message),
	             MSG_NOSIGNAL | MSG_DONTWAIT,
	             (const struct sockaddr *)&address, length);
	close(fd);
}

void
notify_ready(void)
{
	notify_send("READY=1");
}

void
notify_reloading(void)
{
	char message[80];

	snprintf(message, sizeof(message), "RELOADING=1\nMONOTONIC_USEC=%lld",
	         (long long)clock_monotonic_ms() * 1000);
	notify_send(message);
}

void
notify_stopping(void)
{
	notify_send("STOPPING=1");
}

void
notify_watchdog(void)
{
	notify_send("WATCHDOG=1");
}

void
notify_status(const char *format, ...)
{
	char message[256] = "STATUS=";
	size_t prefix = strlen(message);
	va_list args;

	va_start(args, format);
	vsnprintf(message + prefix, sizeof(message) - prefix, format, args);
	va_end(args);
	/* A line break would begin another assignment. */
	for (char *c = message; *c != '\0'; c++)
		if (*c == '\n' || *c == '\r')
			*c = ' ';
	notify_send(message);
}

int64_t
notify_watchdog_ms(void)
{
	int64_t usec;
	int64_t pid;
	const char *whose = getenv("WATCHDOG_PID");

	if (whose != NULL &&
	    (!slice_to_int64(slice_of(whose), 1, INT32_MAX, &pid) ||
	     pid != getpid()))
		return 0;
	if (!slice_to_int64(slice_of(getenv("WATCHDOG_USEC")), 1, INT64_MAX,
	                    &usec))
		return 0;
	return usec / 1000;
}
