# make house: the layers point one way, the core is pure, names are unique.
house: $(ARCHIVES)
	@tests/layers.sh
	@tests/pure.sh $(CC) $(BUILD) -D_GNU_SOURCE -Idaemon -I.
	@tests/names.sh $(ARCHIVES)

CHECKS += house
.PHONY: house
