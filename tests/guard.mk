# make guard: what no mail may do, and what no letter may tell.
guard: $(BUILD)/clearwayd $(BUILD)/clearway $(BUILD)/clearway-parse
	@tests/turn/guard.py $(BUILD)

CHECKS += guard
.PHONY: guard
