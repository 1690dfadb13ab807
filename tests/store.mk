# The store's speed, as ratios within one run.
bench-store: $(BUILD)/tests/bench/bench_store
	@$(BUILD)/tests/bench/bench_store

.PHONY: bench-store
