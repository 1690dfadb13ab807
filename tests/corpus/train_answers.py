#!/usr/bin/env python3
"""Learns the weights of parsers/answer_weights.c (signs) and
parsers/answer_phrase_table.c (words) from the labelled replies.

usage: train_answers.py ANSWER_DRIVER FOLDER	writes both files there
       train_answers.py ANSWER_DRIVER		tries each fifth of the replies
						with what the others taught, and
						prints how sure a yes must be

Logistic regression by AdaGrad in a fixed order, so that the same sets give the
same tables. The second halves (even lines) of the sets that have one are never
learnt from.
"""
import collections
import json
import math
import os
import random
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ANSWERS = ["yes", "partly", "no", "unclear"]	# in the order of enum answer
SETS = [	# file, odd lines only
	("answers-fresh.jsonl", True),
	("answers-seen.jsonl", False),
	("answers.jsonl", True),
	("answers-own.jsonl", True),
	("answers-more.jsonl", True),
]
ROUNDS = 14
RATE = 0.15
DECAY = 3e-5 / 50	# pull towards nought, a line
SCALE = 256	# the tables hold 256ths of a logit
LEAST = 16	# smaller weights than this are nought
SEEN_LEAST = 2	# a phrase in fewer replies teaches nothing


def read(driver, name, odd_only):
	path = os.path.join(HERE, name)
	if not os.path.exists(path):
		return []
	with open(path, encoding="utf-8") as file:
		lines = file.read().splitlines()
	if odd_only:
		lines = lines[::2]
	seen = subprocess.run([driver], input="\n".join(lines),
	                      capture_output=True, text=True, check=True)
	found = [json.loads(line) for line in seen.stdout.splitlines()]
	for one in found:
		one["label"] = ANSWERS.index(one["label"])
		one["features"] = [("sign", n) for n in one["signs"]] + [
			("phrase", n) for n, _ in one["phrases"]]
	return found


def learn(found):
	counts = collections.Counter(f for one in found
	                             for f in one["features"])
	names = sorted(f for f, n in counts.items() if n >= SEEN_LEAST)
	place = {f: i for i, f in enumerate(names)}
	rows = [(one["label"], [place[f] for f in one["features"]
	                        if f in place]) for one in found]
	weights = [[0.0] * len(names) for _ in ANSWERS]
	squares = [[1e-6] * len(names) for _ in ANSWERS]
	order = random.Random(1)
	decay = DECAY * len(rows)
	for _ in range(ROUNDS):
		order.shuffle(rows)
		for label, features in rows:
			scores = [sum(w[f] for f in features) for w in weights]
			top = max(scores)
			powers = [math.exp(s - top) for s in scores]
			total = sum(powers)
			for i, w in enumerate(weights):
				error = powers[i] / total - (i == label)
				if abs(error) < 1e-3:
					continue
				square = squares[i]
				for f in features:
					slope = error + decay * w[f]
					square[f] += slope * slope
					w[f] -= RATE * slope / math.sqrt(
						square[f])
	return {f: [w[i] for w in weights] for f, i in place.items()}


def scores_of(weights, one):
	total = [0.0] * len(ANSWERS)
	for f in one["features"]:
		if f in weights:
			for i, w in enumerate(weights[f]):
				total[i] += w
	return total


# --- writing the tables ---

def row_of(weights):
	row = [round(w * SCALE) for w in weights]
	return row if any(abs(w) >= LEAST for w in row) else None


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


def comment_of(text):
	safe = "".join(c if c.isalnum() or c in " ,.!?'#:-" else "_"
	               for c in text)
	return safe if len(safe) <= 40 else safe[:37] + "..."


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

def try_out(found):
	order = random.Random(2)
	order.shuffle(found)
	right = 0
	sure = []	# how far a yes leads, whether it is one, rule, may
	for fold in range(5):
		weights = learn([one for i, one in enumerate(found)
		                 if i % 5 != fold])
		for one in found[fold::5]:
			total = scores_of(weights, one)
			right += total.index(max(total)) == one["label"]
			sure.append((total[0] - max(total[1:]),
			             one["label"] == 0, one["rule"] == 1,
			             one["may"]))
	print("%d of %d (%.1f %%)" % (right, len(found),
	                              100 * right / len(found)))
	for rule in True, False:
		for may in True, False:
			rows = [(m, yes) for m, yes, r, v in sure
			        if r == rule and v == may]
			print("rule says yes:" if rule else "rule does not:",
			      "may be" if may else "may not", len(rows))
			for least in 0, 0.5, 1, 1.5, 2, 3, 4, 5, 6:
				held = [yes for m, yes in rows if m > least]
				print("   over %.1f: %d yes, %d not" % (least,
				      sum(held), len(held) - sum(held)))


def main():
	found = [one for name, odd in SETS
	         for one in read(sys.argv[1], name, odd)]
	if len(sys.argv) < 3:
		try_out(found)
		return
	weights = learn(found)
	write_signs(weights, sys.argv[2] + "/answer_weights.c")
	write_phrases(weights, found, sys.argv[2] + "/answer_phrase_table.c")
	print("%d replies, %d weights" % (len(found), len(weights)))


main()
