/*
 * Everybody whose mail counts: found by any address, each address only once,
 * and nobody the backup or manager of themselves by way of others.
 */
#include "io/config_draft.h"

struct address_entry {
	const char *address;
	size_t person;
};

struct address_index {
	size_t count;
	struct address_entry *entries;	/* by address */
};

struct resolving {
	struct draft *draft;
	struct address_index index;
	struct person *people;		/* the policy's, to be completed */
};

static int
compare_entries(const void *left, const void *right)
{
	const struct address_entry *a = left;
	const struct address_entry *b = right;
	int order = strcmp(a->address, b->address);

	return order != 0 ? order : a->person < b->person ? -1
	       : a->person > b->person;
}

/* Where each address is, so that 10,000 people are still read at once. */
static struct address_index
index_build(struct draft *draft)
{
	const struct policy *policy = &draft->config->policy;
	struct address_index index = { 0, NULL };
	size_t most = policy->person_count * PERSON_ADDRESSES_MAX;

	index.entries = arena_alloc_array(draft->arena, most,
	                                  sizeof(*index.entries));
	for (size_t i = 0; i < policy->person_count; i++) {
		const struct person *person = &policy->people[i];

		for (size_t j = 0; j < person->address_count; j++) {
			if (person->addresses[j] != NULL)
				index.entries[index.count++] =
					(struct address_entry){
						person->addresses[j], i };
		}
	}
	qsort(index.entries, index.count, sizeof(*index.entries),
	      compare_entries);
	return index;
}

/* The place of the person with that address, or the number of people. */
static size_t
index_find(const struct resolving *resolving, const char *address)
{
	size_t none = resolving->draft->config->policy.person_count;
	char folded[ADDRESS_MAX];
	size_t low = 0;
	size_t high = resolving->index.count;

	if (!COPY_TEXT(folded, slice_of(address)))
		return none;
	for (char *c = folded; *c != '\0'; c++)
		*c = ascii_lower(*c);
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(resolving->index.entries[middle].address,
		                   folded);

		if (order == 0)
			return resolving->index.entries[middle].person;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return none;
}

static void
check_addresses(struct draft *draft, const struct address_index *index)
{
	const struct policy *policy = &draft->config->policy;

	for (size_t i = 0; i < index->count; i++) {
		const struct address_entry *entry = &index->entries[i];
		const struct person *person = &policy->people[entry->person];

		if (i > 0 && strcmp(entry[-1].address, entry->address) == 0)
			draft_fault(draft, &person->addresses, "people."
			            "addresses: %s is given twice",
			            entry->address);
		if (policy->address != NULL &&
		    policy_is_ours(policy, slice_of(entry->address)))
			draft_fault(draft, &person->addresses, "people."
			            "addresses: %s is the district's own "
			            "address", entry->address);
	}
}

/* What somebody is made by being named here. */
static unsigned
implied_role(const char *path)
{
	static const struct {
		const char *path;
		unsigned role;
	} implied[] = {
		{ "district.coordinator", ROLE_COORDINATOR },
		{ "types.owners.owner", ROLE_OWNER },
		{ "venues.keeper", ROLE_KEEPER },
		{ "schools.designee", ROLE_DESIGNEE },
	};

	for (size_t i = 0; i < sizeof(implied) / sizeof(implied[0]); i++) {
		if (strcmp(path, implied[i].path) == 0)
			return implied[i].role;
	}
	return 0;
}

static void
resolve_person(struct resolving *resolving, const char *path, void *field)
{
	size_t none = resolving->draft->config->policy.person_count;
	const char *written;
	size_t i;

	memcpy(&written, field, sizeof(written));
	if (written == NULL)
		return;
	i = index_find(resolving, written);
	if (i == none) {
		draft_fault(resolving->draft, field, "%s: nobody in people has "
		            "the address \"%s\"", path, written);
		return;
	}
	resolving->people[i].roles |= implied_role(path);
	memcpy(field, &resolving->people[i].addresses[0], sizeof(char *));
}

static void
visit(void *context, const char *path, const struct setting *setting,
      void *base)
{
	struct resolving *resolving = context;
	char *field = (char *)base + setting->offset;
	char *items;
	size_t count;

	if (setting->kind == SETTING_PERSON) {
		resolve_person(resolving, path, field);
	} else if (setting->kind == SETTING_PEOPLE) {
		memcpy(&items, field, sizeof(items));
		memcpy(&count, (char *)base + setting->count_offset,
		       sizeof(count));
		for (size_t i = 0; i < count; i++)
			resolve_person(resolving, path,
			               items + i * sizeof(char *));
	}
}

static const char *const *
link_of(const struct person *person, bool is_manager)
{
	return is_manager ? &person->manager : &person->backup;
}

static void
tell_circle(const struct resolving *resolving, size_t first, bool is_manager)
{
	const struct person *people = resolving->people;
	struct text names;
	size_t i = first;

	text_init(&names, 300);
	do {
		text_addf(&names, "%s, then ", people[i].name != NULL
		          ? people[i].name : "somebody");
		i = index_find(resolving, *link_of(&people[i], is_manager));
	} while (i != first && !names.cut);
	text_addf(&names, "%s again", people[first].name != NULL
	          ? people[first].name : "the first");
	draft_fault(resolving->draft, link_of(&people[first], is_manager),
	            "people.%s goes round in a circle: %s", is_manager
	            ? "manager" : "backup", names.data);
	text_release(&names);
}

/* Each person is walked over once: a walk that meets itself is a circle. */
static void
check_circles(const struct resolving *resolving, bool is_manager)
{
	size_t count = resolving->draft->config->policy.person_count;
	size_t *walked = arena_alloc_array(resolving->draft->arena, count,
	                                   sizeof(*walked));

	for (size_t start = 0; start < count; start++) {
		size_t i = start;

		while (i < count && walked[i] == 0) {
			const char *next = *link_of(&resolving->people[i],
			                            is_manager);

			walked[i] = start + 1;
			i = next != NULL ? index_find(resolving, next) : count;
		}
		if (i < count && walked[i] == start + 1)
			tell_circle(resolving, i, is_manager);
	}
}

void
draft_check_people(struct draft *draft)
{
	struct resolving resolving = { .draft = draft };

	memcpy(&resolving.people, &draft->config->policy.people,
	       sizeof(resolving.people));
	resolving.index = index_build(draft);
	check_addresses(draft, &resolving.index);
	settings_each(&settings, "", draft->config, visit, &resolving);
	check_circles(&resolving, false);
	check_circles(&resolving, true);
}
