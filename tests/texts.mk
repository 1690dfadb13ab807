# make bench-text: how many texts a second clearway understand reads.
bench-text: $(BUILD)/clearway $(BUILD)/clearway-parse
	@tests/bench/texts.sh $(BUILD)

.PHONY: bench-text
