#!/usr/bin/env python3
"""Learns the weights of parsers/remark_table.c from labelled remarks.

usage: train_remarks.py WORDS_DRIVER FOLDER	writes the file there
       train_remarks.py WORDS_DRIVER		tries each fifth of the remarks
						with what the others taught
"""
import random
import sys

from learning import comment_of, learn_weights, row_of, see

SET = "remarks.jsonl"
FREEDOM = 0.5


def learn(found):
	return learn_weights([[n for n, _ in one["phrases"]] for one in found],
	                     [one["label"] for one in found], FREEDOM)


def write(weights, found, path):
	texts = {n: text for one in found for n, text in one["phrases"]}
	count = 0
	with open(path, "w", encoding="utf-8") as out:
		out.write("/* remark_table.c - made by tests/corpus/"
		          "train_remarks.py: do not edit. */\n"
		          '#include "parsers/remarks.h"\n\n'
		          "const struct remark_weight remark_table[] = {\n")
		for number, weight in sorted(weights.items()):
			row = row_of(weight)
			if row:
				count += 1
				out.write("\t{ %du, %d },\t/* %s */\n" % (
				          number, row[0],
				          comment_of(texts[number])))
		out.write("};\nconst size_t remark_table_count = %d;\n"
		          % count)


def try_out(found):
	random.Random(2).shuffle(found)
	tried = []
	for fold in range(5):
		weights = learn([one for i, one in enumerate(found)
		                 if i % 5 != fold])
		tried += [(sum(weights.get(n, [0])[0]
		               for n, _ in one["phrases"]), one["label"])
		          for one in found[fold::5]]
	for least in -2, -1.5, -1, -0.5, 0, 0.5:
		below = [note for weight, note in tried if weight < least]
		print("below %.1f: %d remarks, %d notes" % (least,
		      len(below) - sum(below), sum(below)))
	print("%d remarks, %d notes" % (sum(not note for _, note in tried),
	                                sum(note for _, note in tried)))


def main():
	found = see(sys.argv[1], SET)
	if len(sys.argv) < 3:
		try_out(found)
		return
	write(learn(found), found, sys.argv[2] + "/remark_table.c")


main()
