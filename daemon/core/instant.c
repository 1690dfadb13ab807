#include "core/instant.h"

enum { DAY_SECONDS = 86400 };

/* --- reading --- */

/* Exactly that many digits off the front. */
static bool
take_digits(struct slice *rest, size_t count, int64_t most, int64_t *value)
{
	struct slice digits = slice_part(*rest, 0, count);

	if (digits.length != count || !ascii_is_digit(digits.data[0]) ||
	    !slice_to_int64(digits, 0, most, value))
		return false;
	*rest = slice_part(*rest, count, rest->length);
	return true;
}

static bool
take_char(struct slice *rest, char c)
{
	if (rest->length == 0 || ascii_upper(rest->data[0]) != c)
		return false;
	*rest = slice_part(*rest, 1, rest->length);
	return true;
}

/* "08:00", "08:00:30", "08:00:30.25"; a fraction is dropped. */
static bool
take_time(struct slice *rest, int64_t *second)
{
	int64_t hours;
	int64_t minutes;
	int64_t seconds = 0;

	if (!take_digits(rest, 2, 23, &hours) || !take_char(rest, ':') ||
	    !take_digits(rest, 2, 59, &minutes))
		return false;
	if (take_char(rest, ':')) {
		if (!take_digits(rest, 2, 60, &seconds))
			return false;
		if (take_char(rest, '.')) {
			int64_t digit;

			if (!take_digits(rest, 1, 9, &digit))
				return false;
			while (take_digits(rest, 1, 9, &digit))
				;
		}
	}
	*second = hours * 3600 + minutes * 60 + seconds;
	return true;
}

/* "Z", "+05:30", "-0500"; false where it is malformed. */
static bool
take_offset(struct slice *rest, int64_t *offset)
{
	bool west = rest->length > 0 && rest->data[0] == '-';
	int64_t hours;
	int64_t minutes;

	if (take_char(rest, 'Z')) {
		*offset = 0;
		return true;
	}
	if (!take_char(rest, west ? '-' : '+') ||
	    !take_digits(rest, 2, 23, &hours))
		return false;
	(void)take_char(rest, ':');
	if (!take_digits(rest, 2, 59, &minutes))
		return false;
	*offset = (hours * 3600 + minutes * 60) * (west ? -1 : 1);
	return true;
}

/* The local second of that day as an instant: the calendar knows minutes. */
static int64_t
in_district(const struct calendar *calendar, int32_t day, int64_t second)
{
	if (calendar == NULL)
		return (int64_t)day * DAY_SECONDS + second;
	return calendar_at(calendar, day, (int32_t)(second / 60)) +
	       second % 60;
}

bool
instant_parse(struct slice s, const struct calendar *calendar, int64_t *at)
{
	struct slice rest = slice_part(s, DAY_TEXT_MAX - 1, s.length);
	int32_t day;
	int64_t second = 0;
	int64_t offset;

	if (!day_parse(slice_part(s, 0, DAY_TEXT_MAX - 1), &day))
		return false;
	if (rest.length == 0) {
		*at = in_district(calendar, day, 0);
		return true;
	}
	if (!take_char(&rest, 'T') && !take_char(&rest, ' '))
		return false;
	if (!take_time(&rest, &second))
		return false;
	if (rest.length == 0) {
		*at = in_district(calendar, day, second);
		return true;
	}
	if (!take_offset(&rest, &offset) || rest.length > 0)
		return false;
	*at = (int64_t)day * DAY_SECONDS + second - offset;
	return true;
}

/* --- writing --- */

struct local {
	struct civil date;
	int32_t day;
	int second;		/* of the day */
};

static struct local
local_of(int64_t at, int32_t offset)
{
	int64_t shifted = at + offset;
	int64_t day = shifted / DAY_SECONDS;
	int64_t second = shifted % DAY_SECONDS;

	if (second < 0) {
		second += DAY_SECONDS;
		day--;
	}
	return (struct local){ .date = day_civil((int32_t)day),
	                       .day = (int32_t)day, .second = (int)second };
}

void
instant_format(int64_t at, const struct calendar *calendar,
               char text[INSTANT_TEXT_MAX])
{
	int32_t offset = calendar != NULL ? calendar_offset(calendar, at) : 0;
	struct local local = local_of(at, offset);
	int minutes = (offset < 0 ? -offset : offset) / 60;
	int length = snprintf(text, INSTANT_TEXT_MAX,
	                      "%04d-%02d-%02dT%02d:%02d:%02d",
	                      local.date.year, local.date.month,
	                      local.date.day, local.second / 3600,
	                      local.second / 60 % 60, local.second % 60);

	if (length < 0 || length >= INSTANT_TEXT_MAX)
		die("no instant: %lld", (long long)at);
	if (calendar == NULL)
		snprintf(text + length, INSTANT_TEXT_MAX - (size_t)length,
		         "Z");
	else
		snprintf(text + length, INSTANT_TEXT_MAX - (size_t)length,
		         "%c%02d:%02d", offset < 0 ? '-' : '+', minutes / 60,
		         minutes % 60);
}

void
instant_format_mail(int64_t at, int32_t offset, char text[INSTANT_TEXT_MAX])
{
	static const char *const weekdays[WEEKDAYS] = {
		[WEEKDAY_MONDAY] = "Mon", [WEEKDAY_TUESDAY] = "Tue",
		[WEEKDAY_WEDNESDAY] = "Wed", [WEEKDAY_THURSDAY] = "Thu",
		[WEEKDAY_FRIDAY] = "Fri", [WEEKDAY_SATURDAY] = "Sat",
		[WEEKDAY_SUNDAY] = "Sun"
	};
	static const char *const months[] = {
		"Jan", "Feb", "Mar", "Apr", "May", "Jun",
		"Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
	};
	struct local local;
	int minutes;

	offset -= offset % 60;		/* the form knows no seconds */
	local = local_of(at, offset);
	minutes = (offset < 0 ? -offset : offset) / 60;
	snprintf(text, INSTANT_TEXT_MAX,
	         "%s, %d %s %04d %02d:%02d:%02d %c%02d%02d",
	         weekdays[day_weekday(local.day)], local.date.day,
	         months[local.date.month - 1], local.date.year,
	         local.second / 3600, local.second / 60 % 60,
	         local.second % 60, offset < 0 ? '-' : '+', minutes / 60,
	         minutes % 60);
}
