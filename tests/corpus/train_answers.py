#!/usr/bin/env python3
"""Learns the weights of parsers/answer_weights.c (signs) and
parsers/answer_phrase_table.c (words) from the labelled replies.

usage: train_answers.py WORDS_DRIVER FOLDER	writes both files there
       train_answers.py WORDS_DRIVER		tries each fifth of the replies
						with what the others taught, and
						prints how sure a yes must be

Signs and words are learnt apart and added up: two opinions that know nothing of
each other are seldom wrong together, while one that has learnt both leans on
whatever word happened to stand beside a sign. Lines that are kept
for measuring (the second halves of the older sets, answers-kept and
answers-ordinary) are never learnt from.
"""
import random
import sys

from learning import comment_of, learn_weights, row_of, see

ANSWERS = ["yes", "partly", "no", "unclear"]	# in the order of enum answer
WAYS = ["agreed", "scant", "alone", "never"]	# in the order of enum yes_way
SETS = [	# file, odd lines only
	("answers-fresh.jsonl", True),
	("answers-seen.jsonl", False),
	("answers.jsonl", True),
	("answers-own.jsonl", True),
	("answers-more.jsonl", True),
	("answers-wide.jsonl", False),
]
KINDS = {	# what is learnt apart: how freely, and what weights are worth
	"sign": (0.3, 0.65),	# beside those of the other kind, for both
	"phrase": (1, 0.65),	# know partly the same
}


def read(driver, name, odd_only):
	found = see(driver, name, odd_only)
	for one in found:
		one["label"] = ANSWERS.index(one["label"])
		one["features"] = {
			"sign": [("sign", n) for n in one["signs"]],
			"phrase": [("phrase", n) for n, _ in one["phrases"]],
		}
	return found


def learn_kind(found, kind, freedom, worth):
	weights = learn_weights([one["features"][kind] for one in found],
	                        [one["label"] for one in found], freedom)
	return {f: [worth * w for w in row] for f, row in weights.items()}


def learn(found):
	weights = {}
	for kind, (freedom, worth) in KINDS.items():
		weights.update(learn_kind(found, kind, freedom, worth))
	return weights


def scores_of(weights, one, kinds=KINDS):
	total = [0.0] * len(ANSWERS)
	for kind in kinds:
		for f in one["features"][kind]:
			for i, w in enumerate(weights.get(f, ())):
				total[i] += w
	return total


def lead_of_yes(scores):
	return scores[0] - max(scores[1:])


# --- writing the tables ---

def write_signs(weights, path):
	with open(path, "w", encoding="utf-8") as out:
		out.write("/* answer_weights.c - made by tests/corpus/"
		          "train_answers.py: do not edit. */\n"
		          '#include "parsers/answer_weigh.h"\n\n'
		          "const int16_t answer_weights[FEATURES][ANSWERS] ="
		          " {\n")
		for (kind, number), w in sorted(weights.items()):
			row = row_of(w)
			if kind == "sign" and row:
				out.write("\t[%d] = { 0, %s },\n" % (number,
				          ", ".join(map(str, row))))
		out.write("};\n")


def write_phrases(weights, found, path):
	texts = {}
	for one in found:
		for number, text in one["phrases"]:
			texts.setdefault(number, text)
	count = 0
	with open(path, "w", encoding="utf-8") as out:
		out.write("/* answer_phrase_table.c - made by tests/corpus/"
		          "train_answers.py: do not edit. */\n"
		          '#include "parsers/answer_phrases.h"\n\n'
		          "const struct phrase_weights phrase_table[] = {\n")
		for (kind, number), w in sorted(weights.items()):
			row = row_of(w)
			if kind == "phrase" and row:
				count += 1
				out.write("\t{ %du, { 0, %s } },\t/* %s */\n" % (
				          number, ", ".join(map(str, row)),
				          comment_of(texts[number])))
		out.write("};\nconst size_t phrase_table_count = %d;\n"
		          % count)


# --- trying ---

def print_leads(name, rows, leasts):
	print(name, len(rows), "of them yes:", sum(yes for _, yes in rows))
	for least in leasts:
		held = [yes for lead, yes in rows if lead > least]
		print("   over %.1f: %d yes, %d not" % (least, sum(held),
		                                        len(held) - sum(held)))


def try_out(found):
	random.Random(2).shuffle(found)
	right = 0
	tried = []	# leads of words alone and of all, whether yes, way
	for fold in range(5):
		weights = learn([one for i, one in enumerate(found)
		                 if i % 5 != fold])
		for one in found[fold::5]:
			total = scores_of(weights, one)
			right += total.index(max(total)) == one["label"]
			tried.append((lead_of_yes(scores_of(weights, one,
			                                    ["phrase"])),
			              lead_of_yes(total), one["label"] == 0,
			              WAYS[one["way"]]))
	print("%d of %d (%.1f %%)" % (right, len(found),
	                              100 * right / len(found)))
	for way in WAYS:
		rows = [one for one in tried if one[3] == way]
		print_leads(way + ", words:", [(r[0], r[2]) for r in rows],
		            (-1, -0.5, 0, 0.5, 1))
		print_leads(way + ", all:", [(r[1], r[2]) for r in rows],
		            (0, 1, 2, 2.5, 3, 3.5, 4))


def main():
	found = [one for name, odd_only in SETS
	         for one in read(sys.argv[1], name, odd_only)]
	if len(sys.argv) < 3:
		try_out(found)
		return
	weights = learn(found)
	write_signs(weights, sys.argv[2] + "/answer_weights.c")
	write_phrases(weights, found, sys.argv[2] + "/answer_phrase_table.c")
	print("%d replies, %d weights" % (len(found), len(weights)))


main()
