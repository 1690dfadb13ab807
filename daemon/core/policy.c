#include "core/policy.h"

#include "base/utf8.h"

enum { NAME_LIMIT = 400 };	/* bytes of a folded name that are compared */

const struct person *
policy_person(const struct policy *policy, struct slice address)
{
	address = slice_trim(address);
	if (slice_is_empty(address))
		return NULL;
	for (size_t i = 0; i < policy->person_count; i++) {
		const struct person *person = &policy->people[i];

		for (size_t j = 0; j < person->address_count; j++) {
			if (slice_is_fold(address, person->addresses[j]))
				return person;
		}
	}
	return NULL;
}

/* "Dr.", "Mrs", "Principal": said before a name, and no part of it. */
static bool
is_title(struct slice word)
{
	static const char *const titles[] = {
		"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "coach",
		"principal", "sr", "sra", "srta", "senor", "senora",
		"senorita", "maestro", "maestra", "director", "directora",
	};

	if (slice_ends(word, "."))
		word.length--;
	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++) {
		if (slice_is(word, titles[i]))
			return true;
	}
	return false;
}

/* A folded name without titles: its first and last words, and all of it. */
struct name_parts {
	struct slice first;
	struct slice last;
	struct slice whole;
};

/* Splits what is in the buffer; the parts point into it. */
static struct name_parts
name_split(struct slice folded)
{
	struct name_parts parts = { { NULL, 0 }, { NULL, 0 }, { NULL, 0 } };
	struct slice rest = slice_trim(folded);
	struct slice word;

	parts.whole = rest;
	while (slice_next_word(&rest, &word)) {
		if (slice_is_empty(parts.first)) {
			parts.whole = slice_trim(parts.whole);
			if (is_title(word) && !slice_is_empty(rest)) {
				parts.whole = slice_trim(rest);
				continue;
			}
			parts.first = word;
		}
		parts.last = word;
	}
	return parts;
}

static void
name_fold(struct text *folded, struct slice name)
{
	size_t comma = slice_find_char(name, ',');

	text_clear(folded);
	if (comma < name.length) {	/* "Ruiz, Dana" */
		utf8_add_folded(folded, slice_trim(slice_part(name, comma + 1,
		                                              name.length)));
		text_add_char(folded, ' ');
		name = slice_part(name, 0, comma);
	}
	utf8_add_folded(folded, slice_trim(name));
}

enum likeness { LIKE_NOT, LIKE_PART, LIKE_ENDS, LIKE_WHOLE };

/* How well what somebody wrote names that person. */
static enum likeness
name_compare(const struct name_parts *written, const struct name_parts *name)
{
	bool single = written->first.data == written->last.data;

	if (slice_equal(written->whole, name->whole))
		return LIKE_WHOLE;
	if (!single)
		return slice_equal(written->first, name->first) &&
		       slice_equal(written->last, name->last) ? LIKE_ENDS
		       : LIKE_NOT;
	return slice_equal(written->first, name->first) ||
	       slice_equal(written->first, name->last) ? LIKE_PART : LIKE_NOT;
}

/* The one person who is named best, NULL where two are named equally well. */
static const struct person *
find_named(const struct policy *policy, const struct name_parts *written)
{
	const struct person *found = NULL;
	enum likeness best = LIKE_NOT;
	struct text folded;

	text_init(&folded, NAME_LIMIT);
	for (size_t i = 0; i < policy->person_count; i++) {
		struct name_parts parts;
		enum likeness likeness;

		name_fold(&folded, slice_of(policy->people[i].name));
		parts = name_split(text_slice(&folded));
		likeness = name_compare(written, &parts);
		if (likeness == LIKE_NOT || likeness < best)
			continue;
		found = likeness > best ? &policy->people[i] : NULL;
		best = likeness;
	}
	text_release(&folded);
	return found;
}

const struct person *
policy_person_named(const struct policy *policy, struct slice name)
{
	const struct person *person;
	struct name_parts parts;
	struct text folded;
	size_t open;

	name = slice_trim(name);
	open = slice_find_char(name, '<');
	if (open < name.length && slice_ends(name, ">"))
		name = slice_part(name, open + 1, name.length - 1);
	if (slice_find_char(name, '@') < name.length)
		return policy_person(policy, name);
	while (slice_ends(name, ".") || slice_ends(name, ","))
		name.length--;
	text_init(&folded, NAME_LIMIT);
	name_fold(&folded, name);
	parts = name_split(text_slice(&folded));
	person = slice_is_empty(parts.first) || folded.cut ? NULL
	         : find_named(policy, &parts);
	text_release(&folded);
	return person;
}

/* The address without its plus part: "clearway+ch42-k7@d" gives both ends. */
static bool
is_address(struct slice address, const char *ours)
{
	struct slice own = slice_of(ours);
	size_t at = slice_find_char(address, '@');
	size_t plus = slice_find_char(address, '+');
	size_t own_at = slice_find_char(own, '@');

	if (slice_equal_fold(address, own))
		return true;
	return plus < at && at < address.length &&
	       slice_equal_fold(slice_part(address, 0, plus),
	                        slice_part(own, 0, own_at)) &&
	       slice_equal_fold(slice_part(address, at, address.length),
	                        slice_part(own, own_at, own.length));
}

bool
policy_is_ours(const struct policy *policy, struct slice address)
{
	address = slice_trim(address);
	if (slice_is_empty(address))
		return false;
	if (is_address(address, policy->address))
		return true;
	for (size_t i = 0; i < policy->alias_count; i++) {
		if (is_address(address, policy->aliases[i]))
			return true;
	}
	return false;
}

const struct type *
policy_type(const struct policy *policy, const char *key)
{
	for (size_t i = 0; i < policy->type_count; i++) {
		if (strcmp(policy->types[i].key, key) == 0)
			return &policy->types[i];
	}
	return NULL;
}

const struct venue *
policy_venue(const struct policy *policy, const char *key)
{
	for (size_t i = 0; i < policy->venue_count; i++) {
		if (strcmp(policy->venues[i].key, key) == 0)
			return &policy->venues[i];
	}
	return NULL;
}

static bool
school_is_named(const struct school *school, struct slice name)
{
	if (slice_is_fold(name, school->name))
		return true;
	for (size_t i = 0; i < school->alias_count; i++) {
		if (slice_is_fold(name, school->aliases[i]))
			return true;
	}
	return false;
}

const struct school *
policy_school(const struct policy *policy, const char *name)
{
	for (size_t i = 0; i < policy->school_count; i++) {
		if (school_is_named(&policy->schools[i], slice_of(name)))
			return &policy->schools[i];
	}
	return NULL;
}

const char *
policy_language(const struct policy *policy, const char *address)
{
	const struct person *person = policy_person(policy, slice_of(address));

	return person != NULL && person->language != NULL ? person->language
	       : policy->language;
}

const char *
policy_name(const struct policy *policy, const char *address)
{
	const struct person *person = policy_person(policy, slice_of(address));

	return person != NULL ? person->name : address;
}
