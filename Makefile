# Clearway. The targets a person types:
#   make            build/clearwayd, build/clearway, build/clearway-fetch, build/clearway-parse
#   make demo       install what building needs, build, tell the story of three challenges
#   make check      install what testing needs, build, run every test (about 10 minutes)
#   make unit       only the unit tests: needs no servers
#   make lint       clang-tidy and cppcheck
#   make house      only the tests of the tree: who includes whom, what is pure
#   make install    DESTDIR= PREFIX=/usr/local SYSCONFDIR=/etc
#   make uninstall  the same, away again; configuration and data stay
# Variables: CC=gcc|clang, SAN=1 (AddressSanitizer and UBSan, in build/san),
# WERROR=1 (warnings are errors, as in CI).

CC ?= gcc
PREFIX ?= /usr/local
DESTDIR ?=
SYSCONFDIR ?= /etc
SAN ?=
WERROR ?=

ifeq ($(origin CC),default)
CC := gcc
endif

ifdef SAN
BUILD ?= build/san
SAN_FLAGS := -fsanitize=address,undefined -fno-sanitize-recover=all \
	-fno-omit-frame-pointer
OPT ?= -O1 -g
else
BUILD ?= build
OPT ?= -O2 -g
HARDEN := -D_FORTIFY_SOURCE=2 -fstack-protector-strong \
	-fstack-clash-protection
endif

WARN := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion \
	-Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition \
	-Wundef -Wcast-qual -Wwrite-strings -Wpointer-arith -Wvla \
	-Wformat=2 -Wswitch-enum -Wimplicit-fallthrough
ifeq ($(findstring clang,$(CC)),)
WARN += -Wlogical-op -Wduplicated-cond -Wduplicated-branches
endif
ifdef WERROR
WARN += -Werror
endif

# Foreign headers are system headers: their warnings are not ours.
FOREIGN := $(patsubst -I%,-isystem %,$(shell pkg-config --cflags \
	gmime-3.0 libxml-2.0 2>/dev/null))
CPPFLAGS += -D_GNU_SOURCE -Idaemon -I. $(FOREIGN)
CFLAGS += -std=c17 $(OPT) $(WARN) $(HARDEN) $(SAN_FLAGS) -fPIE
LDFLAGS += -pie -Wl,-z,relro,-z,now,--as-needed $(SAN_FLAGS)

PARSE_LIBS := $(shell pkg-config --libs gmime-3.0 libxml-2.0 2>/dev/null) \
	-lseccomp
FETCH_LIBS := -letpan -lcurl -lidn2
DAEMON_LIBS := -lsqlite3 -lconfig -lcurl -lgnutls -lcmark -lidn2 -lical \
	-ljansson -lxlsxwriter
TOOL_LIBS := $(DAEMON_LIBS)
TEST_LIBS := $(TOOL_LIBS) $(FETCH_LIBS) $(PARSE_LIBS) -lcmocka

LAYERS := base core io parsers verbs turn
base_SRC := $(wildcard daemon/base/*.c)
core_SRC := $(wildcard daemon/core/*.c)
io_SRC := $(wildcard daemon/io/*.c)
turn_SRC := $(wildcard daemon/turn*.c)
serve_SRC := $(wildcard daemon/serve*.c)
verbs_SRC := $(wildcard daemon/verbs/*.c)
parsers_SRC := $(filter-out parsers/clearway-parse.c,$(wildcard parsers/*.c))

PROGRAM_SRC := daemon/clearwayd.c daemon/clearway.c daemon/clearway-fetch.c \
	parsers/clearway-parse.c
TEST_SRC := $(wildcard tests/base/test_*.c tests/core/test_*.c \
	tests/io/test_*.c tests/parsers/test_*.c tests/letters/test_*.c \
	tests/sim/test_*.c tests/turn/test_*.c tests/fault/test_*.c)
HELPER_SRC := $(wildcard tests/*/helper_*.c)
TESTS := $(TEST_SRC:%.c=$(BUILD)/%)

objects = $(patsubst %.c,$(BUILD)/obj/%.o,$(1))
PROGRAMS := $(addprefix $(BUILD)/,$(notdir $(PROGRAM_SRC:.c=)))
ARCHIVES := $(foreach layer,$(LAYERS),$(BUILD)/lib$(layer).a)

all: $(PROGRAMS)

$(foreach layer,$(LAYERS),$(eval $(BUILD)/lib$(layer).a: \
	$(call objects,$($(layer)_SRC))))
$(BUILD)/lib%.a:
	@mkdir -p $(@D)
	@rm -f $@
	@ar rcs $@ $^

# What was compiled with other flags (or before the libraries were installed)
# is compiled again: these files change when the flags do.
FLAGS := $(CC) $(CPPFLAGS) $(CFLAGS)
PLACES := -DPREFIX='"$(PREFIX)"' -DSYSCONFDIR='"$(SYSCONFDIR)"'
define remember
ifneq ($$(file <$(BUILD)/$(1)),$$($(2)))
$$(shell mkdir -p $(BUILD))
$$(file >$(BUILD)/$(1),$$($(2)))
endif
endef
ifeq ($(filter clean demo check,$(MAKECMDGOALS)),)
$(eval $(call remember,flags,FLAGS))
$(eval $(call remember,places,PLACES))
ifeq ($(FOREIGN),)
$(warning Libraries are missing: tests/packages.sh build installs them.)
endif
endif

$(BUILD)/obj/daemon/io/paths.o: CPPFLAGS += $(PLACES)
$(BUILD)/obj/daemon/io/paths.o: $(BUILD)/places

$(BUILD)/obj/%.o: %.c $(BUILD)/flags
	@mkdir -p $(@D)
	@echo "  cc $<"
	@$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c $< -o $@

# The schema is compiled in.
$(BUILD)/obj/daemon/io/schema.o: daemon/io/schema.sql daemon/io/schema_2.sql

$(BUILD)/clearwayd: $(call objects,daemon/clearwayd.c $(serve_SRC)) \
	$(BUILD)/libturn.a $(BUILD)/libio.a $(BUILD)/libcore.a $(BUILD)/libbase.a
	@echo "  ld $@"
	@$(CC) $(LDFLAGS) -o $@ $^ $(DAEMON_LIBS)

$(BUILD)/clearway: $(call objects,daemon/clearway.c) $(BUILD)/libverbs.a \
	$(BUILD)/libturn.a $(BUILD)/libio.a $(BUILD)/libcore.a \
	$(BUILD)/libbase.a
	@echo "  ld $@"
	@$(CC) $(LDFLAGS) -o $@ $^ $(TOOL_LIBS)

$(BUILD)/clearway-fetch: $(call objects,daemon/clearway-fetch.c) \
	$(BUILD)/libio.a $(BUILD)/libcore.a $(BUILD)/libbase.a
	@echo "  ld $@"
	@$(CC) $(LDFLAGS) -o $@ $^ $(FETCH_LIBS)

$(BUILD)/clearway-parse: $(call objects,parsers/clearway-parse.c) \
	$(BUILD)/libparsers.a $(BUILD)/libcore.a $(BUILD)/libbase.a
	@echo "  ld $@"
	@$(CC) $(LDFLAGS) -o $@ $^ $(PARSE_LIBS)

$(BUILD)/tests/%: $(BUILD)/obj/tests/%.o $(call objects,$(HELPER_SRC)) \
	$(BUILD)/libturn.a $(BUILD)/libio.a $(BUILD)/libparsers.a \
	$(BUILD)/libcore.a $(BUILD)/libbase.a
	@mkdir -p $(@D)
	@$(CC) $(LDFLAGS) -o $@ $^ $(TEST_LIBS)

unit: $(TESTS) $(PROGRAMS)
	@tests/run-unit.sh $(BUILD) $(TESTS)

# On a bare machine the flags above came out empty; so the packages come first,
# and then another make, which asks pkg-config again.
JOBS := $(shell nproc)
AGAIN = $(MAKE) --no-print-directory $(if $(findstring j,$(filter-out \
	--%,$(MAKEFLAGS))),,-j$(JOBS))

demo:
	@tests/packages.sh build
	@$(AGAIN) all
	@tests/demo/demo.sh $(BUILD)

# CHECKS: the targets that tests/*.mk add, in the order of their cost.
check:
	@tests/packages.sh build check
	@$(AGAIN) all $(TESTS)
	@MAKE="$(MAKE)" tests/check.sh $(BUILD) $(CHECKS)

lint:
	@tests/packages.sh build lint
	@tests/lint.sh $(JOBS) -std=c17 $(CPPFLAGS)

# --- installing ---

SBIN := $(DESTDIR)$(PREFIX)/sbin
BIN := $(DESTDIR)$(PREFIX)/bin
LIBEXEC := $(DESTDIR)$(PREFIX)/libexec/clearway
SHARE := $(DESTDIR)$(PREFIX)/share/clearway
MAN := $(DESTDIR)$(PREFIX)/share/man
# systemd, sysusers and tmpfiles read /usr/local/lib, too.
UNITS := $(DESTDIR)$(PREFIX)/lib
CONF := $(DESTDIR)$(SYSCONFDIR)/clearway
SUBSTITUTE := sed -e 's|/usr/local/|$(PREFIX)/|g' -e 's|/etc/clearway|$(SYSCONFDIR)/clearway|g'

install: all
	install -d $(SBIN) $(BIN) $(LIBEXEC) $(SHARE) $(CONF) $(UNITS)
	install $(BUILD)/clearwayd $(SBIN)/
	install $(BUILD)/clearway $(BIN)/
	install $(BUILD)/clearway-fetch $(BUILD)/clearway-parse $(LIBEXEC)/
	for file in templates/*/*.md; do \
		install -D -m 644 $$file $(SHARE)/$$file || exit 1; done
	install -m 644 -t $(SHARE) etc/clearway.conf etc/district.conf \
		etc/calendar.ics
	for page in $(MAN_PAGES); do \
		install -D -m 644 $$page \
			$(MAN)/man$${page##*.}/$${page##*/} || exit 1; done
	for file in $(UNIT_FILES); do \
		case $$file in \
		*.service) to=systemd/system ;; \
		*sysusers*) to=sysusers.d ;; \
		*tmpfiles*) to=tmpfiles.d ;; \
		*) continue ;; \
		esac; \
		name=$${file##*/}; \
		case $$name in *.service) ;; *) name=clearway.conf ;; esac; \
		install -d $(UNITS)/$$to && \
		$(SUBSTITUTE) $$file >$(UNITS)/$$to/$$name && \
		chmod 644 $(UNITS)/$$to/$$name || exit 1; done
	for file in clearway.conf district.conf; do \
		[ -e $(CONF)/$$file ] || \
		install -m 644 etc/$$file $(CONF)/ || exit 1; done

MAN_PAGES := $(wildcard daemon/*.[1-8] etc/*.[1-8])
UNIT_FILES := $(wildcard systemd/*)

uninstall:
	rm -f $(SBIN)/clearwayd $(BIN)/clearway
	rm -rf $(LIBEXEC) $(SHARE)
	rm -f $(foreach page,$(MAN_PAGES), \
		$(MAN)/man$(subst .,,$(suffix $(page)))/$(notdir $(page)))
	rm -f $(UNITS)/systemd/system/clearwayd.service \
		$(UNITS)/systemd/system/clearwayd@.service \
		$(UNITS)/sysusers.d/clearway.conf \
		$(UNITS)/tmpfiles.d/clearway.conf
	@echo "$(CONF) and the state folder are still there."

clean:
	rm -rf build

.PHONY: all unit demo check lint install uninstall clean
.SECONDARY:

CHECKS :=
include $(wildcard tests/*.mk)
# The slowest come last, whatever the names of their files.
FIRST := house unit cli story installed
CHECKS := $(filter $(CHECKS) unit,$(FIRST)) $(filter-out $(FIRST),$(CHECKS))
-include $(shell find $(BUILD)/obj -name '*.d' 2>/dev/null)
