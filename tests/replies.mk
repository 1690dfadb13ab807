# make replies: what a reply may and may not do.
replies: $(BUILD)/clearwayd $(BUILD)/clearway-parse
	@tests/turn/replies.py $(BUILD)
	@tests/turn/line.py $(BUILD)

# make brief: how a decision maker comes to know what they decide about.
brief: $(BUILD)/clearwayd $(BUILD)/clearway-parse
	@tests/turn/brief.py $(BUILD)

CHECKS += replies brief
.PHONY: replies brief
