# The official Mustache specification's tests, where its files are at hand:
#   make mustache-spec SPEC=FOLDER
mustache-spec: $(BUILD)/tests/mustache_spec
	@$(BUILD)/tests/mustache_spec $(foreach module,interpolation sections \
		inverted comments,$(SPEC)/$(module).json)

.PHONY: mustache-spec
