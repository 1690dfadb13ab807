/*
 * value.h - what is put into a template: a tree of strings, truths, lists and
 * objects, all of it in one arena.
 */
#ifndef CORE_VALUE_H
#define CORE_VALUE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"

enum value_kind {
	VALUE_STRING,	/* somebody's text: escaped by {{name}} */
	VALUE_MARKUP,	/* made by us, safe as it is: never escaped */
	VALUE_BOOL,
	VALUE_LIST,
	VALUE_OBJECT
};

struct value;

/* The text is copied. */
struct value *value_string(struct arena *arena, struct slice text);
struct value *value_markup(struct arena *arena, struct slice text);
struct value *value_bool(struct arena *arena, bool truth);
struct value *value_list(struct arena *arena);
struct value *value_object(struct arena *arena);
/* Puts an item at the end of a list. A value stands in one place only. */
void value_append(struct value *list, struct value *item);
/*
 * Gives an object a member; the name is kept, not copied, and is not used
 * twice. A NULL value sets nothing.
 */
void value_set(struct value *object, const char *name, struct value *value);
void value_set_string(struct arena *arena, struct value *object,
                      const char *name, const char *text);	/* NULL: nothing */
void value_set_bool(struct arena *arena, struct value *object,
                    const char *name, bool truth);

/* NULL where the object has no such member. */
const struct value *value_get(const struct value *object, struct slice name);
enum value_kind value_kind(const struct value *value);
struct slice value_text(const struct value *value);	/* string, markup */
size_t value_count(const struct value *list);
const struct value *value_first(const struct value *list);	/* or NULL */
const struct value *value_next(const struct value *item);	/* or NULL */
/* Would a section with this value be shown? NULL: no. */
bool value_is_true(const struct value *value);

#endif
