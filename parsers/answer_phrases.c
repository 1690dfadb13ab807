#include "parsers/answer_phrases.h"

void
phrases_weigh(const struct words *words, int32_t score[ANSWERS])
{
	struct phrase list[PHRASES_MOST];
	size_t count = phrases_of(words, list);

	for (size_t i = 0; i < count; i++) {
		const struct phrase_weights *row = phrase_row(list[i].hash,
			phrase_table, phrase_table_count, sizeof(*row));

		for (int a = 0; row != NULL && a < ANSWERS; a++)
			score[a] += row->weights[a];
	}
}
