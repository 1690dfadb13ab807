# Writes the golden copies of all letters anew; read the difference before
# committing it.
golden: $(BUILD)/tests/letters/test_letters
	@CLEARWAY_GOLDEN=write $(BUILD)/tests/letters/test_letters

.PHONY: golden
