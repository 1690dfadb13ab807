# make fuzz SECONDS=60: each fuzzer of tests/fuzz for so long (clang). Inputs
# that were found are kept in tests/fuzz/NAME/ and tried first.
SECONDS ?= 60
FUZZERS := $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
FUZZ_FLAGS := address,undefined

$(BUILD)/fuzz_%: $(BUILD)/obj/tests/fuzz/fuzz_%.o $(BUILD)/libparsers.a \
	$(BUILD)/libcore.a $(BUILD)/libbase.a
	@$(CC) -pie -fsanitize=fuzzer,$(FUZZ_FLAGS) -o $@ $^ $(PARSE_LIBS)

fuzzers: $(addprefix $(BUILD)/,$(FUZZERS))

fuzz:
	@$(MAKE) --no-print-directory CC=clang SAN=1 BUILD=build/fuzz \
		SAN_FLAGS="-fsanitize=fuzzer-no-link,$(FUZZ_FLAGS) \
		-fno-sanitize-recover=all -fno-omit-frame-pointer" fuzzers
	@for name in $(FUZZERS); do \
		mkdir -p build/fuzz/found/$$name; \
		kept=tests/fuzz/$${name#fuzz_}; \
		[ -d $$kept ] || kept=; \
		echo "$$name: $(SECONDS) s"; \
		build/fuzz/$$name -max_total_time=$(SECONDS) -timeout=10 \
			-rss_limit_mb=2000 -print_final_stats=1 \
			-artifact_prefix=build/fuzz/$$name- \
			build/fuzz/found/$$name $$kept \
			2>build/fuzz/$$name.log || { \
			tail -n 40 build/fuzz/$$name.log; exit 1; }; \
		grep 'number_of_executed_units' build/fuzz/$$name.log; \
	done

.PHONY: fuzz fuzzers
