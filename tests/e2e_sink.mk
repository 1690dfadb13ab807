# make e2e-sink: letters against a real Exim, and against servers that
# misbehave in every way they can. About a minute; no network but loopback.
e2e-sink: $(BUILD)/tests/e2e/sink
	@$(BUILD)/tests/e2e/sink

CHECKS += e2e-sink
.PHONY: e2e-sink
