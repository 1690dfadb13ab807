# make fuzz SECONDS=60: each fuzzer of tests/fuzz for so long (clang), or one:
# make fuzz FUZZERS=fuzz_mail. Where they begin: tests/fuzz/seeds.py and
# tests/fuzz/seeds/NAME; what they learn stays in build/fuzz/found/NAME. An
# input that broke something is kept in tests/fuzz/found/NAME for ever, and
# make fuzz-found (of make check) tries these and the seeds again.
SECONDS ?= 60
FUZZERS ?= $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
FUZZ_FLAGS := address,undefined
FUZZ_BUILD := build/fuzz
FUZZ_LIBS = $(BUILD)/libparsers.a $(BUILD)/libcore.a $(BUILD)/libbase.a

$(BUILD)/fuzz_%: $(BUILD)/obj/tests/fuzz/fuzz_%.o $(FUZZ_LIBS)
	@$(CC) -pie -fsanitize=fuzzer,$(FUZZ_FLAGS) -o $@ \
		-Wl,--start-group $^ -Wl,--end-group $(PARSE_LIBS) $(FUZZ_MORE)

$(BUILD)/replay_%: $(BUILD)/obj/tests/fuzz/fuzz_%.o \
	$(BUILD)/obj/tests/fuzz/replay.o $(FUZZ_LIBS)
	@$(CC) $(LDFLAGS) -o $@ \
		-Wl,--start-group $^ -Wl,--end-group $(PARSE_LIBS) $(FUZZ_MORE)

$(BUILD)/fuzz_letter $(BUILD)/replay_letter: $(BUILD)/libio.a
$(BUILD)/fuzz_letter $(BUILD)/replay_letter: FUZZ_MORE := -lcmark

$(BUILD)/seed_report: $(BUILD)/obj/tests/fuzz/seed_report.o $(FUZZ_LIBS)
	@$(CC) $(LDFLAGS) -o $@ $^ $(PARSE_LIBS)

fuzzers: $(addprefix $(BUILD)/,$(FUZZERS))

fuzz-seeds: $(BUILD)/seed_report
	@rm -rf $(BUILD)/seeds
	@mkdir -p $(BUILD)/seeds/report
	@python3 tests/fuzz/seeds.py $(BUILD)/seeds
	@$(BUILD)/seed_report $(BUILD)/seeds/report tests/demo/mails/*.eml

fuzz: fuzz-seeds
	@$(MAKE) --no-print-directory CC=clang SAN=1 OPT="-O2 -g" \
		BUILD=$(FUZZ_BUILD) \
		SAN_FLAGS="-fsanitize=fuzzer-no-link,$(FUZZ_FLAGS) \
		-fno-sanitize-recover=all -fno-omit-frame-pointer" fuzzers
	@tests/fuzz/run.sh $(FUZZ_BUILD) $(BUILD)/seeds $(SECONDS) $(FUZZERS)

fuzz-found: fuzz-seeds $(FUZZERS:fuzz_%=$(BUILD)/replay_%)
	@tests/fuzz/replay.sh $(BUILD) $(FUZZERS:fuzz_%=%)

CHECKS += fuzz-found
.PHONY: fuzz fuzzers fuzz-seeds fuzz-found
