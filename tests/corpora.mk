# make corpora CORPORA=DIR: how well mail is read, set by set; VERBOSE=-v also
# lists what went wrong. The sets are not part of this repository, and no test
# of make check needs them.
CORPORA ?=
VERBOSE ?=

$(BUILD)/%_driver: $(BUILD)/obj/tests/corpus/%_driver.o \
	$(BUILD)/libparsers.a $(BUILD)/libcore.a $(BUILD)/libbase.a
	@mkdir -p $(@D)
	@$(CC) $(LDFLAGS) -o $@ $^ $(PARSE_LIBS) -ljansson

CORPUS_DRIVERS := $(patsubst tests/corpus/%.c,$(BUILD)/%, \
	$(wildcard tests/corpus/*_driver.c))

corpora: $(CORPUS_DRIVERS) $(BUILD)/clearway-parse
	@test -d "$(CORPORA)" || { \
		echo "say where they are: make corpora CORPORA=DIR" >&2; \
		exit 64; }
	@for score in tests/corpus/score_*.py; do \
		python3 $$score $(BUILD) $(CORPORA) $(VERBOSE) || exit 1; \
	done

.PHONY: corpora

# Learns the weights of words anew, after a change of signs, features or sets;
# answer-sure shows how sure a yes must be, remark-sure what is a note.
LEARN := /usr/bin/python3 tests/corpus

answer-weights: $(BUILD)/words_driver
	$(LEARN)/train_answers.py $< parsers

answer-sure: $(BUILD)/words_driver
	$(LEARN)/train_answers.py $<

remark-weights: $(BUILD)/words_driver
	$(LEARN)/train_remarks.py $< parsers

remark-sure: $(BUILD)/words_driver
	$(LEARN)/train_remarks.py $<

.PHONY: answer-weights answer-sure remark-weights remark-sure
