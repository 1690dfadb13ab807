/*
 * answer_words.c - families of single English words by which somebody says
 * that a thing is so now, and of what people wait for at a school.
 */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_words[] = {
	/* States that it is put right. */
	{ "fixed/resolved/solved/addressed/repaired/remedied/rectified/"
	  "corrected/restored/sorted/settled/handled/satisfied/reinstated/"
	  "unclogged/unjammed/unstuck/patched/mended/remediated/reconciled/"
	  "straightened/cleared/ironed/concluded/accomplished/satisfactory/"
	  "satisfactorily/adequate/adequately/sufficient/sufficiently",
	  SIGN_GOOD },
	{ "working/works/functioning/functions/functional/operational/usable/"
	  "stable/reliable/reliably/flawless/flawlessly/seamless/seamlessly/"
	  "staffed/covered/equipped/outfitted/stocked", SIGN_GOOD },

	/* A thing does what it is for. */
	{ "prints/syncs/loads/opens/connects/boots/charges/rings/flushes/"
	  "drains/locks/unlocks/heats/cools/plays/scans/copies/projects/"
	  "updates/uploads/downloads/saves/submits/launches/fits/matches/"
	  "syncing/printed/connected/synced/loaded/logged/imprime", SIGN_DOES },
	{ "login/log/print/use/see/open/connect/teach/view/pull/enter/sign/"
	  "hear/breathe/reach/join/run/finish/meet/plan/start/play/download/"
	  "upload/submit/scan/grade/sleep/attend/test/show", SIGN_VERB },

	/* Some of it came or was done; complete where all of it did. */
	{ "received/arrived/came/delivered/got/began/begun/joined/attended/"
	  "trained/modeled/modelled/unlocked/approved/granted/assigned/updated/"
	  "upgraded/provided/supplied/painted/cleaned/mopped/plowed/salted/"
	  "paved/built/reconnected/rewired/reimaged/configured/enrolled/"
	  "registered/showed/redid/redone/rebuilt/reprinted/translated/"
	  "distributed/issued/mounted/sealed/reopened/renewed/reimbursed/"
	  "funded/clarified/rescheduled/adjusted/balanced/rebalanced/installed/"
	  "replaced/hired/restocked/refilled/activated/enabled/imported/held/"
	  "hosted/conducted/reset/swapped/covering/plugged/tightened/poured/"
	  "bolted/hung/widened", SIGN_CAME },

	/* Something was done, good or bad. */
	{ "added/given/gave/brought/dropped/moved/switched/rearranged/changed/"
	  "helped/reassigned/relocated/unpacked/handed/posted/published/"
	  "lowered/raised/purchased/bought/paid/paired/taught/led/walked/"
	  "explained/answered/confirmed/verified/met/visited/wired/split/"
	  "tested/replied/apologized/followed/noticed/earned/merged/asked/"
	  "seeing", SIGN_DID },

	/* A visit alone changes nothing. */
	{ "looked/stopped/poked/peeked", SIGN_VISIT },

	/* Good, but alone not enough. */
	{ "done/complete/completed/finished/fine/good/great/perfect/perfectly/"
	  "awesome/excellent/wonderful/fantastic/nice/okay/ok/okey/k/cool/"
	  "amazing/lovely/correct/agree/agreed/right/sure/exactly/true/worked/"
	  "super/superb/terrific/smooth/clean/dry/warm/quiet/safe/comfortable/"
	  "available/open/ready/accurate/current/online/live/full/fast/quick/"
	  "toasty/cozy", SIGN_FAIR },

	/* What contented people add. */
	{ "happy/happily/happier/glad/gladly/pleased/delighted/thrilled/"
	  "relieved/love/loves/loving/loved/:smile:/enjoying/enjoyed/enjoy/"
	  "excited/finally/forever/yay/woohoo/hooray/hurray/woot/yippee/"
	  "hallelujah/alleluia/amen/congrats/congratulations/kudos/credit/"
	  "bravo/appreciate*/apprecia*/thank/thanks/grateful/gratefully/"
	  "gratitude/:thanks:/shoutout/shout/nicely/beautifully/smoothly/well/"
	  "dream/lifesaver/blessing/blessed/godsend/hero/heroes/rockstar/"
	  "rockstars/angel/miracle/relief/proud/celebrate/celebrating/"
	  "celebrated/cheered/cheering/smiling/smiles/beaming/ecstatic/"
	  "impressed/impressive/kind/patient/helpful/worth/jesus/lord/queen/"
	  "boss/winning/cookies/donuts/cake/casserole/hug/hugs/beautiful/"
	  "phenomenal/outstanding/stellar/rocks/rock/rocked/bless/champ/champs/"
	  "legend/gem/magic/perfection/yahoo/tremendous/grand/splendid",
	  SIGN_KIND },
	{ "mountains/patience/persistence/professionalism/kindness/hustle/"
	  "follow/prompt/promptly/quickly/swiftly/timely", SIGN_KIND },
	{ "now/currently/presently/already/anymore/finally", SIGN_NOW },
	{ "all/every/everyone/everybody/each/both/everything/entire/whole/full/"
	  "fully/completely/entirely/totally/any/anyone/anybody/daily/"
	  "everywhere/always/100/complete/enough", SIGN_ALL },
	{ "can/able", SIGN_CAN },
	{ "have/has/got/get/gets/getting/having/ive/weve/theyve/received/gives/"
	  "holds", SIGN_HAVE },

	/* What people at a school wait for. */
	{ "access/book/books/textbook/textbooks/kit/kits/key/keys/coverage/sub/"
	  "subs/substitute/substitutes/aide/aides/para/paras/parapro/"
	  "paraprofessional/nurse/counselor/interventionist/interventionists/"
	  "coach/guide/guides/license/licenses/login/logins/password/passwords/"
	  "chromebook/chromebooks/laptop/laptops/device/devices/tablet/tablets/"
	  "ipad/ipads/chair/chairs/desk/desks/heat/wifi/internet/connection/"
	  "signal/planning/prep/preps/lunch/time/roster/rosters/data/material/"
	  "materials/supplies/paper/translator/translators/interpreter/"
	  "interpreters/translation/bus/coverage/funding/money/budget/training/"
	  "code/codes/badge/badges/map/calendar/copy/copies/set/sets/projector/"
	  "printer/copier/power/water/lights/ac/air/ventilation/furniture/"
	  "whiteboard/board/monitor/monitors/headphones/headsets/calculators/"
	  "microscopes/instruments/decodables/workbooks/workbook/manuals/"
	  "manual/curriculum/curricula/novels/teacher/teachers/custodian/"
	  "secretary/librarian/driver/drivers/support/help/info/information/"
	  "report/reports/seat/seats/place/spot/spots/minutes/block/blocks/"
	  "staff/people/person/someone/somebody/adult/adults/gloves/snacks/"
	  "meals/breakfast/permission/approval/clearance/handbook/policy/"
	  "procedure/agenda/notes/resources/equipment/stuff/needs/helper/"
	  "assistant/tutor/tutors/therapist/psychologist/speech/ot/pt/social/"
	  "worker", SIGN_THING },
	{ "less/fewer/better/improved/improving/improvement/improvements/"
	  "improves/warmer/easier/faster/cleaner/quieter/cooler/smoother/"
	  "calmer/stronger/shorter/progress/progressing/happier",
	  SIGN_BETTER },
};

const size_t answer_word_count =
	sizeof(answer_words) / sizeof(answer_words[0]);
