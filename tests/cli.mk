# make cli: the operator's verbs as a person types them, against a Maildir, a
# spool folder and a store of their own.
cli: $(PROGRAMS)
	@tests/cli/run.sh $(BUILD)

CHECKS += cli
.PHONY: cli
