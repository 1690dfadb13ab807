#include "parsers/remarks.h"

int32_t
remark_weigh(const struct words *words, size_t from, size_t to)
{
	struct words told = { .list = words->list + from, .count = to - from };
	struct phrase list[PHRASES_MOST];
	size_t count = phrases_of(&told, list);
	int32_t weight = 0;

	for (size_t i = 0; i < count; i++) {
		const struct remark_weight *row = phrase_row(list[i].hash,
			remark_table, remark_table_count, sizeof(*row));

		weight += row != NULL ? row->weight : 0;
	}
	return weight;
}
