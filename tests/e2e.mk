# Tests against real servers (and scripted bad ones).

E2E_DRIVER := $(BUILD)/tests/e2e/source_driver

e2e-source: $(E2E_DRIVER) $(BUILD)/clearway-fetch
	@tests/e2e/source.py $(BUILD)

CHECKS += e2e-source
.PHONY: e2e-source
