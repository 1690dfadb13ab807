# make sim: random worlds of half a year, in which no rule may break.
# WORLDS=100000 looks longer; WORLD=4711 looks at that one only.
sim: $(BUILD)/tests/sim/test_sim
	@CLEARWAY_SIM_WORLDS=$(WORLDS) CLEARWAY_SIM_WORLD=$(WORLD) \
		$(BUILD)/tests/sim/test_sim

.PHONY: sim
