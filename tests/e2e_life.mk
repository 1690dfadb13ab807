# make e2e: a challenge's whole life, with the daemon running, against a real
# Dovecot and a real Exim over TLS; no network but loopback.
e2e: $(BUILD)/clearwayd $(BUILD)/clearway-fetch $(BUILD)/clearway-parse
	@tests/e2e/life.py $(BUILD)

CHECKS += e2e
.PHONY: e2e
