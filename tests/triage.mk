# make triage: the coordinator's words by mail, and taking them back.
triage: $(BUILD)/clearwayd $(BUILD)/clearway $(BUILD)/clearway-parse
	@tests/turn/triage.py $(BUILD)

CHECKS += triage
.PHONY: triage
