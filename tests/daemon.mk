# make daemon-story: clearwayd as its administrator knows it.
daemon-story: $(PROGRAMS)
	@tests/daemon.sh $(BUILD)

CHECKS += daemon-story
.PHONY: daemon-story
