# make bench-text: that the parsers of text take time in proportion to it.
$(BUILD)/bench_text: $(BUILD)/obj/tests/bench/bench_text.o \
	$(BUILD)/libparsers.a $(BUILD)/libcore.a $(BUILD)/libbase.a
	@mkdir -p $(@D)
	@$(CC) $(LDFLAGS) -o $@ $^ $(PARSE_LIBS)

bench-text: $(BUILD)/bench_text
	@$(BUILD)/bench_text

.PHONY: bench-text
