# make e2e: a challenge's whole life, with the daemon running, against a real
# Dovecot and a real Exim over TLS; no network but loopback.
e2e: $(BUILD)/clearwayd $(BUILD)/clearway-fetch $(BUILD)/clearway-parse
	@tests/e2e/life.py $(BUILD)

CHECKS += e2e
.PHONY: e2e

# make month: a school month as a story, each letter compared with a copy that
# was read and found right. make month-golden writes the copies anew.
month: $(BUILD)/clearwayd $(BUILD)/clearway-fetch $(BUILD)/clearway-parse
	@tests/e2e/month.py $(BUILD)

month-golden: $(BUILD)/clearwayd $(BUILD)/clearway-fetch \
		$(BUILD)/clearway-parse
	@CLEARWAY_GOLDEN=write tests/e2e/month.py $(BUILD)

CHECKS += month
.PHONY: month month-golden
