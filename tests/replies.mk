# make replies: what a reply may and may not do.
replies: $(BUILD)/clearwayd $(BUILD)/clearway-parse
	@tests/turn/replies.py $(BUILD)

CHECKS += replies
.PHONY: replies
