# make linear: that reading takes time in proportion to what is read, for texts
# and for mails that were made to be slow; make linear LINEAR=-v shows all, else
# only what takes longer than it should.
LINEAR ?=

$(BUILD)/linear: $(call objects,tests/bench/linear.c \
	tests/bench/linear_mails.c) \
	$(BUILD)/libparsers.a $(BUILD)/libcore.a $(BUILD)/libbase.a
	@mkdir -p $(@D)
	@$(CC) $(LDFLAGS) -o $@ $^ $(PARSE_LIBS)

linear: $(BUILD)/linear
	@$(BUILD)/linear $(LINEAR)

CHECKS += linear
.PHONY: linear
