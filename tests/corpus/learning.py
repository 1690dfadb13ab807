"""What train_answers.py and train_remarks.py share: weights of features by
scikit-learn (packages python3-sklearn and python3-scipy), and tables of them.
"""
import collections
import json
import os
import subprocess

import numpy
import scipy.sparse
from sklearn.linear_model import LogisticRegression

HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS_MOST = 400
SCALE = 256	# the tables hold 256ths of a logit
LEAST = 12	# smaller weights than this are nought
SEEN_LEAST = 2	# what was in fewer texts teaches nothing


def see(driver, name, odd_only=False):
	"""What the driver sees in each line of a set."""
	with open(os.path.join(HERE, name), encoding="utf-8") as file:
		lines = file.read().splitlines()
	if odd_only:
		lines = lines[::2]
	seen = subprocess.run([driver], input="\n".join(lines),
	                      capture_output=True, text=True, check=True)
	return [json.loads(line) for line in seen.stdout.splitlines()]


def learn_weights(rows, labels, freedom):
	"""A list of weights (one, or one a class) for each feature."""
	counts = collections.Counter(f for row in rows for f in row)
	names = sorted(f for f, n in counts.items() if n >= SEEN_LEAST)
	place = {f: i for i, f in enumerate(names)}
	kept = [[place[f] for f in row if f in place] for row in rows]
	ends = numpy.cumsum([0] + [len(row) for row in kept])
	seen = scipy.sparse.csr_matrix(
		(numpy.ones(ends[-1]), [i for row in kept for i in row], ends),
		shape=(len(kept), len(names)))
	model = LogisticRegression(C=freedom, max_iter=ROUNDS_MOST,
	                           fit_intercept=False)
	model.fit(seen, labels)
	return {f: list(model.coef_[:, i]) for f, i in place.items()}


def row_of(weights):
	"""As the tables hold them; None if all are nought."""
	row = [round(w * SCALE) for w in weights]
	return row if any(abs(w) >= LEAST for w in row) else None


def comment_of(text):
	safe = "".join(c if c.isalnum() or c in " ,.!?'#:-" else "_"
	               for c in text)
	return safe if len(safe) <= 40 else safe[:37] + "..."
