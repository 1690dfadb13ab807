/*
 * answer_words_bad.c - families of single English words by which somebody
 * says that a thing is not so, by what the matter is.
 */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_words_bad[] = {
	/* A state, told as present. */
	{ "broken/missing/lacking/leaking/leaky/cold/freezing/down/unusable/"
	  "useless/stuck/late/vacant/short/unfilled/empty/frozen/offline/"
	  "fails/failing/fail/crashes/crashing/jams/jamming/stinks/outdated/"
	  "wrong/overcrowded/unsafe/locked/blocked/impossible/unreliable/"
	  "flickers/flickering/overheating/overheats/moldy/wet/damp/soaked/"
	  "dirty/filthy/noisy/disruptive/understaffed/shorthanded/behind/dead/"
	  "drips/dripping/spotty/intermittent/intermittently/slow/slower/"
	  "slowly/complaining/crying/bad/terrible/awful/horrible/horrendous/"
	  "worthless/ridiculous/frustrated/frustrating/disappointed/"
	  "disappointing/unhappy/tired/exhausted/confused/confusing/lost/hot/"
	  "sweating/shivering/screaming/sick/overdue/unanswered/unfair/:sad:/"
	  "glitchy/glitching/buggy/laggy/lagging/lags/freezes/hangs/stalls/"
	  "spins/spinning/buffering/buffers/disconnects/disconnecting/drops/"
	  "dropping/reboots/rebooting/beeping/buzzing/rattling/rattles/"
	  "squeaking/humming/blinking/flashing/smoking/sparking/clogged/"
	  "overflowing/overflows/flooded/flooding/floods/backed/rusty/rusted/"
	  "loose/wobbly/cracked/torn/ripped/stained/peeling/hanging/taped/"
	  "boarded/sagging/shattered/chipped/exposed/unlit/dark/dim/blank/"
	  "blurry/garbled/corrupt/corrupted/incorrect/inaccurate/invalid/"
	  "expired/expires/inactive/disabled/unassigned/uncovered/"
	  "unsupervised/unanswered/unopened/unplugged/uninstalled/unfinished/"
	  "incomplete/insufficient/insufficiently/inadequate/inadequately/"
	  "unavailable/unable/unchanged/unclean/unpaid/unmet/untouched/"
	  "untrained/undelivered/unstaffed/unworkable/unbearable/intolerable/"
	  "crowded/crammed/crowding/packed/squeezed/doubled/tripled/piled/"
	  "sharing/overlap/overlaps/overlapping/conflicting/clashes/"
	  "scrambling/begging/juggling/drowning/overwhelmed/overloaded/"
	  "swamped/stretched/stranded/struggle/struggling/suffering/struggles/"
	  "suffer/hurting/losing/loses/lose/waste/wasted/wasting/stuffy/"
	  "smelly/stinky/reeks/stink/dusty/roaches/mice/mouse/rats/ants/bugs/"
	  "gnats/lice/misspelled/mismatched/misplaced/mislabeled/miscounted/"
	  "misses/lacks/lack/minus/sans/denied/refuses/refusing/rejects/"
	  "ignores/ignoring/skipping/skips/absent/truant/tardy/gap/gaps/"
	  "shortages/deficit/backlog/mess/disaster/nightmare/chaos/zoo/fiasco/"
	  "hazard/danger/dangerous/unacceptable/unresolved/unsolved/"
	  "unaddressed/unfixed/unreturned/unheard/stale/nonexistent/"
	  "nonfunctional/inoperable/kaput/busted/toast/shot/fried/broke/"
	  "hallway/closet/bucket/buckets/trash/tarp/duct/warped/dying/dies/"
	  "die/drained/neglected/abandoned/forgotten/lagged/degrees/delayed/"
	  "delays/worn/faded/halfhearted/lousy/poor/poorly/pathetic/shoddy/"
	  "joke/crap/crappy/sucks/suck/stupid/annoying/annoyed/angry/mad/"
	  "furious/upset/livid/irritated/crickets/impatient/limbo/nowhere",
	  SIGN_BAD },

	/* The same, told as past; present where "is" or "has" goes before. */
	{ "failed/crashed/jammed/leaked/froze/hung/stalled/died/quit/left/"
	  "resigned/retired/transferred/cancelled/canceled/postponed/"
	  "disconnected/dripped/flickered/complained/struggled/suffered/"
	  "ignored/rejected/refused/forgot/missed/tripped/slipped/fainted/"
	  "cried/screamed/smelled/stank/overflowed/fell/cracked/shorted/"
	  "overheated/bailed/ghosted/vanished/lapsed/tanked/bombed/flopped/"
	  "broke/stopped/doubled/worsened", SIGN_BADPAST },
	{ "gone/vanished/disappeared", SIGN_GONE },

	/* A matter: bad unless it is said to be gone. */
	{ "problem/problems/issue/issues/trouble/troubles/complaint/complaints/"
	  "concern/concerns/conflict/conflicts/glitch/glitches/leak/leaks/"
	  "smell/smells/error/errors/mold/shortage/shortages/outage/outages/"
	  "hiccup/hiccups/snag/snags/bug/delay/interruption/interruptions/"
	  "incident/incidents/mishap/drama/obstacle/barrier/challenge/noise/"
	  "headache/headaches/hassle/confusion/disruption/disruptions/crash/"
	  "jam/mistake/mistakes/vacancy/vacancies/waitlist/barriers/challenges/"
	  "obstacles/drip/drips/puddle/puddles/odor/stench/mixup/kink/kinks/"
	  "wrinkle/wrinkles", SIGN_MATTER },

	{ "lockouts/restarts/accidents/accident/slips/bruises/nosebleeds/"
	  "meltdowns/fights/spills/timeouts/rejections/mishaps/injuries/"
	  "injury/tantrums", SIGN_MATTER },

	/* Worry, told as past: "I was worried". */
	{ "worry/worries/worried/skeptical/doubtful/doubts/nervous/dreading/"
	  "dreaded/anxious/cranky/grumpy/pessimistic/hopeless", SIGN_FEAR },
};

const size_t answer_word_bad_count =
	sizeof(answer_words_bad) / sizeof(answer_words_bad[0]);
