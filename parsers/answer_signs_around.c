/*
 * answer_signs_around.c - English and Spanish turns of speech by which people
 * helped themselves, or need it no more: it is gone, but nobody removed it.
 */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_signs_around[] = {
	/* They helped themselves. */
	{ "of my/our own invention/making/devising", SIGN_AROUND },
	{ "because i/we stand/hold/keep/pay/stay/come/brought/bought/paid/"
	  "push/kick/fixed/carry/brought/do ...", SIGN_AROUND },
	{ "me/nos cambie/cambiaron/cambiamos/mudamos/mude de/a escuela/salon/"
	  "distrito/puesto/edificio/otra/otro", SIGN_DROPPED },
	{ "walmart/amazon/goodwill/costco/ikea/ebay/craigslist/etsy/target/"
	  "donorschoose/gofundme", SIGN_AROUND },
	{ "garage/bake/yard sale", SIGN_AROUND },
	{ "donors choose", SIGN_AROUND }, { "go fund me", SIGN_AROUND },
	{ "dollar store/tree/general", SIGN_AROUND },
	{ "five below", SIGN_AROUND }, { "home depot", SIGN_AROUND },
	{ "pta/pto/boosters/booster/parents/families/volunteers/church/club/"
	  "troop/alumni ... bought/paid/raised/funded/donated/built/shelved/"
	  "brought/chipped/pitched/covered/covering", SIGN_AROUND },
	{ "volunteers/parents/students/seniors/kids/teachers are/were/now? "
	  "running/doing/fixing/manning/staffing it/the/them ...",
	  SIGN_AROUND },
	{ "husband/wife/son/daughter/dad/mom/brother/sister/cousin/uncle/aunt/"
	  "nephew/niece/grandma/grandpa/boyfriend/girlfriend/roommate/fiance/"
	  "neighbor/neighbors/student/senior/friend fixed/built/bought/rewired/"
	  "came/welded/made/donated/loaned/plays/repaired/installed/painted "
	  "...", SIGN_AROUND },
	{ "bribed/bribe/macgyver*/improvis*/rigged", SIGN_AROUND },
	{ "i/we run/ran/string/strung a/an cord/cable/hose/extension ...",
	  SIGN_AROUND },
	{ "i/we pay/paid/hired/hire/found/asked a/an/my retired/gentleman/"
	  "tutor/neighbor/friend/student/parent/handyman/guy/colleague/"
	  "volunteer ...", SIGN_AROUND },
	{ "teammate/teammates/colleague/neighbor/coworker/partner just? takes/"
	  "take/covers/lends/shares ...", SIGN_AROUND },
	{ "packing/masking/electrical/scotch/duct tape/taped", SIGN_AROUND },
	{ "i/we just? do/print/make/wash/copy/grade/bring/keep/take/type/run/"
	  "charge/buy it/them/everything/things/mine/those? at/from home",
	  SIGN_AROUND },
	{ "i/we wrote/built/made/created/coded/drew a/my/our own? script/"
	  "spreadsheet/program/list/version/roster/chart", SIGN_AROUND },
	{ "i/we limp/limped/muddle/muddled/manage/managed/cope/coped/improvise/"
	  "scrape along/through/by/without/somehow?", SIGN_AROUND },
	{ "learned/learnt/learning to live with/without", SIGN_AROUND },
	{ "gotten/got/getting used to it/this/that/the", SIGN_AROUND },
	{ "i/we/weve/ive have/just? stopped/quit/tired/gave asking/hoping/"
	  "trying/reporting/bothering/waiting/up of? ...", SIGN_AROUND },
	{ "tired/sick of waiting so/and ...", SIGN_AROUND },
	{ "took/taken/taking matters into", SIGN_AROUND },
	{ "i/we/ive/weve found/find a/another/our/my/an/some other/own/"
	  "different? way/solution/place/room/spot/workaround/alternative",
	  SIGN_AROUND },
	{ "my/our own/personal? dime/nickel/expense/wallet/purse/pocketbook/"
	  "dollar/credit", SIGN_AROUND },
	{ "covered/handled/done/fixed/solved/run by us/me/my/our team?",
	  SIGN_AROUND },
	{ "no/not thanks to the/you/them/anyone/district/anybody",
	  SIGN_AROUND },
	{ "district/they did/had/gave/sent/contributed zip/nothing/zero/nada/"
	  "no/squat hand/help/part/role/in?", SIGN_AROUND },
	{ "without the? any? districts/district/their help", SIGN_AROUND },
	{ "no help from", SIGN_AROUND },
	{ "we/i cover/covered it/them/that/everything/things in/with/ourselves/"
	  "ourself", SIGN_AROUND },
	{ "resolved/fixed/solved/sorted/worked itself/themselves out?",
	  SIGN_DROPPED },
	{ "de mi/nuestra/nuestro/mis/nuestras? bolsa/bolsillo/bolsillos/bolsas/"
	  "dinero/sueldo", SIGN_AROUND },
	{ "mi/su/nuestro/el/la esposo/marido/esposa/hijo/hermano/cunado/suegro/"
	  "primo/papa/compadre/comadre/amigo/vecino/tio lo/la/los/las/nos/me/"
	  "viene? arreglo/puso/hizo/compro/instalo/pinto/trajo/presto/conecto/"
	  "ayudo/arregla/a", SIGN_AROUND },
	{ "por mi/nuestra cuenta", SIGN_AROUND },
	{ "nos/me acomodamos/acomode/arreglamos/arregle/organizamos/apanamos "
	  "...", SIGN_AROUND },
	{ "lo/la/los/las? compre/compramos/arreglamos/resolvimos/hicimos/"
	  "pagamos/pague/pusimos yo/nosotros/nosotras/entre/con/de",
	  SIGN_AROUND },
	{ "le/les pagamos entre", SIGN_AROUND },
	{ "entre todas/todos/nosotras/nosotros", SIGN_AROUND },

	/* Not needed any more. */
	{ "hardly/barely/scarcely/not/no longer? matters/matter/mattered/"
	  "relevant now/anymore?", SIGN_DROPPED },
	{ "not relevant any/anymore/to/now longer/more?", SIGN_DROPPED },
	{ "being/been/getting/was/is torn/tearing/knocked/demolished/razed "
	  "down?", SIGN_DROPPED },
	{ "merged/merging/consolidated with/into", SIGN_DROPPED },
	{ "we/they dropped/cut/ended/cancelled/canceled/discontinued/scrapped/"
	  "shelved/axed the/our/that/my _ club/program/class/course/academy/"
	  "project/trip/team/night?", SIGN_DROPPED },
	{ "somebody/someone elses problem/headache/issue/worry/job/circus",
	  SIGN_DROPPED },
	{ "not my/our problem/headache/circus/issue/worry/monkeys/concern "
	  "now/anymore?", SIGN_DROPPED },
	{ "accepted/took/taking/got/start/started/starting a/another/my new? "
	  "job/position/role in/at/with", SIGN_DROPPED },
	{ "no longer with us/enrolled/attends/attending/here/exists/runs/meets",
	  SIGN_DROPPED },
	{ "student/kid/child/boy/girl/he/she/they/family/teacher moved/"
	  "transferred/graduated/withdrew/dropped away/out/on/schools/to/in/"
	  "last", SIGN_DROPPED },
	{ "season/year/semester/event/show/concert/play/trip/testing/unit/fair/"
	  "field/deadline/window has/have/is/was/already? over/come/gone/past/"
	  "passed/ended/finished/done/closed and/now? gone?", SIGN_DROPPED },
	{ "seasons/semesters/years/classs/trips over/done/ended/past",
	  SIGN_DROPPED },
	{ "too late now/anyway/for", SIGN_DROPPED },
	{ "dont/doesnt/didnt/no longer? need/want/use/have/offer/run it/them/"
	  "one/that/those/this anymore/now/any", SIGN_DROPPED },
	{ "nothing to fix/close/resolve", SIGN_DROPPED },
	{ "take/took me off/out", SIGN_DROPPED },
	{ "ya no importa/aplica/ocupamos/necesitamos/trabajo ...",
	  SIGN_DROPPED },
	{ "se cancelo/acabo/termino el/la programa/clase/curso/semestre/club",
	  SIGN_DROPPED },
};

const size_t answer_sign_around_count =
	sizeof(answer_signs_around) / sizeof(answer_signs_around[0]);
