# make sim: random worlds of half a year, in which no rule may break, and whole
# districts for a school year each, through the real turns, store and reader.
# WORLDS=100000 looks longer, YEARS=100 for a century; WORLD=4711 or YEAR=17
# look at that one only.
sim: $(BUILD)/tests/sim/test_sim $(BUILD)/tests/sim/test_district \
		$(BUILD)/clearway-parse
	@CLEARWAY_SIM_WORLDS=$(WORLDS) CLEARWAY_SIM_WORLD=$(WORLD) \
		$(BUILD)/tests/sim/test_sim
	@CLEARWAY_SIM_YEARS=$(YEARS) CLEARWAY_SIM_YEAR=$(YEAR) \
		$(BUILD)/tests/sim/test_district

.PHONY: sim
