# make story: the demo, with an eye on what it tells. make installed: what
# make install leaves works, and make uninstall takes it away.
story: $(PROGRAMS)
	@tests/demo/check.sh $(BUILD)

installed: $(PROGRAMS)
	@MAKE="$(MAKE)" tests/install.sh

CHECKS += story installed
.PHONY: story installed
