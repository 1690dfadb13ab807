# make systemd: what the service manager thinks of our units.
systemd: $(PROGRAMS)
	@tests/systemd.sh $(BUILD)

CHECKS += systemd
.PHONY: systemd
