#include "parsers/answer_weigh.h"

void
features_init(struct features *features)
{
	*features = (struct features){ .last = MOOD_START };
	features->has[FEATURE_BIAS] = true;
}

static enum mood
mood_of(const struct clause *clause, bool question)
{
	const int *count = clause->count;

	if (count[SIGN_YES] > 0)
		return MOOD_YES;
	if (count[SIGN_NO] > 0)
		return MOOD_NO;
	if (question || count[SIGN_DOUBT] + count[SIGN_HEDGE] +
	    count[SIGN_SAYS] + count[SIGN_IF] + count[SIGN_UNKNOWN] +
	    count[SIGN_ASK] > 0)
		return MOOD_DOUBT;
	if (clause->bad)
		return clause->good ? MOOD_MIXED : MOOD_BAD;
	if (count[SIGN_PART] + count[SIGN_SOME] + count[SIGN_EXCEPT] > 0)
		return MOOD_PART;
	if (clause->good || count[SIGN_CLOSE] > 0)
		return MOOD_GOOD;
	if (clause->bad_past)
		return MOOD_PAST;
	if (clause->came || count[SIGN_FAIR] > 0)
		return MOOD_CAME;
	if (clause->kind)
		return MOOD_KIND;
	return clause->strange > 1 ? MOOD_UNKNOWN : MOOD_EMPTY;
}

void
features_add(struct features *features, const struct clause *clause,
             bool question, bool in_yes)
{
	enum mood mood = mood_of(clause, question);
	bool *has = features->has;

	for (int i = 0; i < SIGNS; i++) {
		if (clause->count[i] == 0)
			continue;
		has[FEATURE_SIGN + i] = true;
		if (features->clauses == 0)
			has[FEATURE_FIRST + i] = true;
		if (clause->opens_but)
			has[FEATURE_BUT + i] = true;
		if (question)
			has[FEATURE_QUESTION + i] = true;
		if (in_yes)
			has[FEATURE_YES_TOO + i] = true;
	}
	has[FEATURE_MOOD + (int)mood] = true;
	has[FEATURE_PAIR + (int)features->last * MOODS + (int)mood] = true;
	features->last = mood;
	features->clauses++;
}

void
features_end(struct features *features, enum answer rule)
{
	int told = features->clauses < CLAUSES_TOLD ? features->clauses
	                                            : CLAUSES_TOLD;

	features->has[FEATURE_LAST + (int)features->last] = true;
	features->has[FEATURE_COUNT + told] = true;
	features->has[FEATURE_RULE + (int)rule] = true;
	features->rule = rule;
}

void
features_weigh(const struct features *features, int32_t score[ANSWERS])
{
	for (int i = 0; i < FEATURES; i++)
		for (int a = 0; a < ANSWERS && features->has[i]; a++)
			score[a] += answer_weights[i][a];
}
