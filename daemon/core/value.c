#include "core/value.h"

#include "base/fail.h"

struct value {
	enum value_kind kind;
	bool truth;
	struct slice text;
	const char *name;	/* as a member of an object */
	struct value *next;	/* in its list or object */
	struct value *first;
	struct value *last;
	size_t count;
};

static struct value *
new_value(struct arena *arena, enum value_kind kind)
{
	struct value *value = arena_alloc(arena, sizeof(*value));

	value->kind = kind;
	return value;
}

struct value *
value_string(struct arena *arena, struct slice text)
{
	struct value *value = new_value(arena, VALUE_STRING);

	value->text = arena_copy(arena, text);
	return value;
}

struct value *
value_markup(struct arena *arena, struct slice text)
{
	struct value *value = new_value(arena, VALUE_MARKUP);

	value->text = arena_copy(arena, text);
	return value;
}

struct value *
value_bool(struct arena *arena, bool truth)
{
	struct value *value = new_value(arena, VALUE_BOOL);

	value->truth = truth;
	return value;
}

struct value *
value_list(struct arena *arena)
{
	return new_value(arena, VALUE_LIST);
}

struct value *
value_object(struct arena *arena)
{
	return new_value(arena, VALUE_OBJECT);
}

static void
join(struct value *whole, struct value *part)
{
	if (part->next != NULL || part == whole->last)
		die("a value is put into two places");
	if (whole->last != NULL)
		whole->last->next = part;
	else
		whole->first = part;
	whole->last = part;
	whole->count++;
}

void
value_append(struct value *list, struct value *item)
{
	if (list->kind != VALUE_LIST)
		die("an item is put into a value that is no list");
	join(list, item);
}

void
value_set(struct value *object, const char *name, struct value *value)
{
	if (object->kind != VALUE_OBJECT)
		die("\"%s\" is put into a value that is no object", name);
	if (value == NULL)
		return;
	if (value->name != NULL || value_get(object, slice_of(name)) != NULL)
		die("the value \"%s\" is set twice", name);
	value->name = name;
	join(object, value);
}

void
value_set_string(struct arena *arena, struct value *object, const char *name,
                 const char *text)
{
	if (text != NULL)
		value_set(object, name, value_string(arena, slice_of(text)));
}

void
value_set_bool(struct arena *arena, struct value *object, const char *name,
               bool truth)
{
	value_set(object, name, value_bool(arena, truth));
}

const struct value *
value_get(const struct value *object, struct slice name)
{
	const struct value *member;

	if (object->kind != VALUE_OBJECT)
		return NULL;
	for (member = object->first; member != NULL; member = member->next)
		if (slice_is(name, member->name))
			return member;
	return NULL;
}

const struct value *
value_first(const struct value *list)
{
	return list->kind == VALUE_LIST ? list->first : NULL;
}

const struct value *
value_next(const struct value *item)
{
	return item->next;
}

enum value_kind
value_kind(const struct value *value)
{
	return value->kind;
}

struct slice
value_text(const struct value *value)
{
	return value->text;
}

size_t
value_count(const struct value *list)
{
	return list->count;
}

bool
value_is_true(const struct value *value)
{
	if (value == NULL)
		return false;
	switch (value->kind) {
	case VALUE_STRING:
	case VALUE_MARKUP:
		return value->text.length > 0;
	case VALUE_BOOL:
		return value->truth;
	case VALUE_LIST:
		return value->count > 0;
	case VALUE_OBJECT:
		return true;
	}
	return false;
}
