#!/usr/bin/env python3
"""Learns the weights of parsers/answer_weights.c from the labelled replies.

usage: train_answers.py ANSWER_DRIVER > parsers/answer_weights.c

Logistic regression over the features of parsers/answer_weigh.h, by AdaGrad in
a fixed order, so that the same sets give the same table. Second halves (even
lines) of the sets that have one are never learnt from.
"""
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
]
ROUNDS = 14
RATE = 0.15
DECAY = 1e-3 / 50	# pull towards nought, a line
SCALE = 256	# the table holds 256ths of a logit
LEAST = 4	# smaller weights than this are nought


def examples(driver):
	found = []
	for name, odd_only in SETS:
		with open(os.path.join(HERE, name), encoding="utf-8") as file:
			lines = file.read().splitlines()
		if odd_only:
			lines = lines[::2]
		seen = subprocess.run([driver], input="\n".join(lines),
		                      capture_output=True, text=True, check=True)
		for line in seen.stdout.splitlines():
			label, *features = line.split()
			found.append((ANSWERS.index(label),
			              [int(f) for f in features]))
	return found


def learn(found):
	size = 1 + max(f for _, features in found for f in features)
	weights = [[0.0] * size for _ in ANSWERS]
	squares = [[1e-6] * size for _ in ANSWERS]
	order = random.Random(1)
	decay = DECAY * len(found)
	for _ in range(ROUNDS):
		order.shuffle(found)
		for label, features in found:
			scores = [sum(w[f] for f in features) for w in weights]
			top = max(scores)
			powers = [math.exp(s - top) for s in scores]
			total = sum(powers)
			for i, w in enumerate(weights):
				error = powers[i] / total - (i == label)
				for f in features:
					slope = error + decay * w[f]
					squares[i][f] += slope * slope
					w[f] -= RATE * slope / math.sqrt(squares[i][f])
	return weights


def main():
	weights = learn(examples(sys.argv[1]))
	print("/* answer_weights.c - made by tests/corpus/train_answers.py:"
	      " do not edit. */")
	print('#include "parsers/answer_weigh.h"\n')
	print("const int16_t answer_weights[FEATURES][ANSWERS] = {")
	for i, row in enumerate(zip(*weights)):
		row = [round(w * SCALE) for w in row]
		if any(abs(w) >= LEAST for w in row):
			print("\t[%d] = { 0, %s }," %
			      (i, ", ".join(str(w) for w in row)))
	print("};")


main()
