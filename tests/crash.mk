# make crash: the whole life of challenges, killed at every point where a crash
# could lose or repeat something, must end like the life without any crash.
crash: $(BUILD)/clearwayd $(BUILD)/clearway-parse
	@tests/crash/crash.py $(BUILD)

CHECKS += crash
.PHONY: crash
