/* answer_guard.c - what forbids a yes though its words are good ones. */
#include "parsers/answer_guard.h"

#include "parsers/answer_signs.h"
#include "parsers/sentences.h"

enum { REACH = 4, FAR = 16 };	/* words behind a verb of taking, of coming */

/* Behind these a thing that people need is no longer there. */
static const char *const losses[] = {
	"no more", "no longer any/a/an/have/has/get/gets/getting/got/there",
	"no longer our/my/the", "there is/are/was/were no longer?",
	"no remaining/other/new/extra/spare/open/available", "zero", "without",
	"theres no", "we/i/they/he/she/it has/have no", "out/short of",
	("ya no hay/tenemos/tengo/tienen/tiene/nos/me/llega/llegan/viene/"
	"vienen/dan/mandan"), "no hay/tenemos/tengo/tienen/tiene", "sin",
	"ni un/una/el/la", "perdimos/perdi/perdieron/perdio",
	("quitaron/quito/sacaron/saco/llevaron/llevo/robaron/retiraron/"
	"recogieron/cancelaron/cancelo/cerraron/cerro/cortaron/corto/acabo/"
	"acabaron/termino/fue/fueron/despidieron/corrieron"),
	("removed/remove/removing/stole/stolen/confiscated/recalled/collected/"
	"cancelled/canceled/discontinued/ended/eliminated"),
	"took/takes/taken/taking the/our/my/all/both/away/back", "lost/lose",
	"gave/given away/our/my/the", "sent back", "end/loss/lack of",
	"goodbye/bye to?",
};

/* A word of trouble between them turns it: "took the broken chairs". */
static bool
takes_a_thing(const struct words *words, size_t from)
{
	for (size_t at = from; at < words->count && at < from + REACH; at++) {
		enum sign sign;
		size_t size;

		if (!word_is_spoken(&words->list[at]))
			return false;
		if (word_is_any(&words->list[at], "time/tiempo/minutes/report/"
		                "reports/reporte/people/person/someone/"
		                "somebody/help/ayuda/info/needs/stuff/signal"))
			continue;
		size = sign_at(words, at, at + 1, &sign);
		if (size == 0)
			continue;
		if (sign == SIGN_THING)
			return at + 1 >= words->count ||
			       !word_is_any(&words->list[at + 1],
			       "problem/problems/issue/issues/trouble/troubles/"
			       "outage/outages/error/errors/complaint/"
			       "complaints/shortage/shortages/conflict/"
			       "conflicts/interruption/interruptions/gap/gaps/"
			       "glitch/glitches/drop/drops/delays/delay/jam/"
			       "jams/leak/leaks/noise");
		if (sign == SIGN_BAD || sign == SIGN_MATTER ||
		    sign == SIGN_BADPAST)
			return false;
	}
	return false;
}

/* "My class was without a teacher for 31 days." */
static bool
is_of_the_past(const struct words *words, size_t at)
{
	size_t begin = at > 2 ? at - 2 : 0;

	for (size_t i = begin; i < at; i++)
		if (word_is_any(&words->list[i], "was/were/had/went/been/used/"
		                "estuvimos/estuve/estabamos/never/nunca"))
			return true;
	return false;
}

/* What nobody wants: there, on, or heard, it is no good news. */
static const char pests[] =
	"mice/mouse/rat/rats/ant/ants/bug/bugs/roach/roaches/wasp/wasps/bee/"
	"bees/gnats/flies/lice/bedbugs/raccoon/squirrel/bats/snake/mold/mildew/"
	"leak/leaks/smell/smells/odor/stench/stink/noise/noises/puddle/puddles/"
	"sewage/smoke/fumes/dust/draft/glare/flood/hole/holes/crack/cracks/"
	"outage/glitch/error/errors/alarm/alarms/siren/sirens/beeping/buzzing/"
	"humming/ratones/raton/ratas/rata/cucarachas/hormigas/avispas/moho/"
	"humedad/olor/ruido/fuga/fugas/gotera/goteras/charco/humo/grieta/"
	"alarma/trash/tarp/bucket/buckets/lluvia";

/* One of these tells what became of it. */
static const char ends[] =
	"no/not/none/never/nobody/nothing/zero/without/gone/fixed/resolved/"
	"solved/repaired/stopped/stop/stops/ended/over/away/off/out/removed/"
	"cleared/cleaned/handled/addressed/corrected/done/quit/sealed/patched/"
	"replaced/found/settled/disappeared/vanished/eliminated/plugged/isnt/"
	"arent/doesnt/dont/hasnt/havent/didnt/cant/wont/working/works/dry/"
	"caught/exterminated/taken/less/closed/yes/yep/yeah/si/sin/ni/nada/"
	"resuelt*/arregl*/quito/quitaron/repar*/acabo/acabaron/termino/"
	"desaparec*/limpi*/taparon/paro/pararon/quedo/quedaron/solucion*/"
	"fixing/treated/sprayed/trapped/ceased/past/history/dealt/sorted/"
	"remediated/tested/good/fine/silent/quiet/reset/disarmed/shut/all/"
	"cerrado/cero/ningun/ninguna/funciona/sirve/absolutely/affirmative";

static bool
is_pest_untold(const struct words *words)
{
	bool pest = false;

	for (size_t i = 0; i < words->count; i++) {
		if (word_is_any(&words->list[i], ends))
			return false;
		pest = pest || word_is_any(&words->list[i], pests);
	}
	return pest;
}

/* Good words in a saying that is none. */
static const char *const turns[] = {
	"alarm/alarms/siren/sirens/smell/noise/smoke/odor/leak/mice/bugs/ants "
	"is/are/stays/was on/here/back/constant/loud/there",
	"gate/roof/window/windows/exit/hatch/fence is/are/stays/stay/stayed "
	"wide? open", "door stays/stay/stayed wide? open",
	"door is wide? open now?",
	"rings/ringing/runs/running/on/beeps/prints all night/weekend/summer",
	"lights is/are on all", "phone/phones rings/ring all/constantly/"
	"nonstop/every", "alarm/alarms rings/ring/goes/go every/all/off/on",
	"loads/load/loading/spins/buffers forever",
	"works/working/handled/fixed/done/repaired/installed/managed/run "
	"badly/poorly/rudely/sideways/backwards/wrong/wrongly/halfway/terribly/"
	"upside/incorrectly",
	"seldom/rarely/scarcely/hardly/barely work/works/working/opens/prints",
	"prints/printing in pink/green/purple/stripes/streaks/gibberish",
	"locks/lock/locked/locking the? kids/students/us/me/everyone/teachers/"
	"people/children/him/her/them in/out/inside",
	"all by herself/himself/themselves/myself/alone",
	"staffed/covered/taught/run/handled/fixed/solved/provided/bought "
	"by/thanks a/an/the/some/our/my/to? volunteers/volunteer/parents/"
	"parent/students/pta/pto/church/donors/donations/kids/neighbors/"
	"husband/wife/son",
	"covered/filled/caked/soaked in/with dust/mold/water/trash/mud/paint/"
	"snow/ice/graffiti/dirt/grime/boxes",
	"here/there to stay", "yes/yep/yeah/si ,? again", "si/otra otra? vez",
	"room/classroom/class/teacher/building/school/one/wing next door",
	"el/la/los/las otro/otra/otros/otras salon/salones/escuela/maestra/"
	"maestro/maestros/maestras/grupo/edificio/aula/grado",
	"have/got/has/kept/using the/my/our old/former/previous ones/books/"
	"desks/kits/chairs/laptops/copies/set/one",
	"time/date/day/pm/am/morning/afternoon/week/monday/tuesday/wednesday/"
	"thursday/friday works/work",
	"works/working today/after/before/during/mornings/afternoons",
	"set/go for the/our/my? meeting/field/trip/game/party/monday/tuesday/"
	"wednesday/thursday/friday/tomorrow/tonight/interview/conference/lunch",
	"# : # ... works/work",
	"cambiaron la? fecha/dia/de", "salio de vacaciones/permiso/aqui",
	"quedo/quedaron abierto/abierta/abiertos/para/fuera/en/sin/uno/dos/"
	"tres",
	"funciona/funcionan/sirve/sirven/jala/jalan/prende poco/poquito/un/uno/"
	"una/con/cuando/medio/ratos", "suena/suenan todo/cada/raro",
	"imprime/imprimen en/borroso/manchado/blanco/claro/chueco/rayado",
	"los/las demas/otros/otras ya? tienen/recibieron/les/estan",
	"arriba/abajo/alla ya? hay/funciona/tienen/sirve/quedo/esta",
	"en otro/otros/otra/otras _ ya? hay/funciona/tienen/sirve",
	"abre/abren/prende/prenden/apaga/suena sola/solo/solas/solos",
	"cierra/cierran/abre/abren/suena/suenan temprano/tarde/mal/toda/a",
	"entra/entran/pasa/corre el/la/los? agua/lluvia/frio/viento/aire/polvo/"
	"humo/ratas/ratones/insectos/moscas/animales/sol",
	"dejaron plantados/plantado/plantada/plantadas/sin/solos/solas/fuera/"
	"afuera",
	"sacaron/corrieron/echaron del/de", "y se fue/fueron",
	"el/la/los/las de arriba/abajo/ellos/ellas/primero/segundo/tercero/"
	"cuarto/quinto/sexto/otro/otra/al/enfrente/junto",
	"agua en/por el/la/todos/todo/todas/los/las", "estuvo bueno de",
	"danado/danada/danados/danadas/vacio/vacia/vacios/vacias/rotos/rotas",
	"back to # minutes/times/days/kids", "back to being/storage/half/zero/"
	"none/nothing/once/twice/one/two/jamming/freezing/sharing/square/where",
	"back in/at/to the/a? shop/box/repair/repairs/storage/closet/office/"
	"warehouse/vendor/manufacturer/store/factory/depot/garage/other",
	"all clear for", "close your/my/our eyes",
	"since/because/as the/my/our/he/she kid/student/child/family/class/"
	"teacher moved/left/transferred/graduated/withdrew/retired",
	"since/because he/she/they/we/i moved/left/transferred/graduated",
	"pray/praying/pretend/pretending/imagine/imagining",
	"just? like/pretend/act it/they works/work/is/are/was fixed/working?",
	"considered/deemed/declared/called/labeled fixed/resolved/done/working/"
	"closed/complete by?", "my foot/eye/butt",
	"ask/asked/want/wanted/need/needed/like to have/get/see it/this/that/"
	"them fixed/working/resolved/done",
	"fixed/resolved/working/done/ready/installed/up/here by monday/tuesday/"
	"wednesday/thursday/friday/tomorrow/next/then/christmas/spring/winter/"
	"summer/fall/may/june",
	"cover/covered/covers it/that/this up", "set up in the/a hall/hallway/"
	"closet/cafeteria/trailer/stairwell/basement/lobby",
	"enfermos/enferma/enfermo/hartos/hartas/harta/equivocado/equivocada/"
	"equivocados/equivocadas/incorrectos",
	"tree/limb/sign/fence/wall/ceiling/pole/wire/system/network/server/"
	"site/line is/are/has/came/come/went come? down",
};

/* "Ya llegaron ...": good or bad by what came. */
static const char claim[] =
	"ya me/nos/le/les? llego/llegaron/pusieron/instalaron/mandaron/"
	"cambiaron/trajeron/dieron/dio/entregaron/asignaron/vino/vinieron/"
	"arreglaron/hicieron/dejaron/tengo/tenemos/tiene/tienen/hay/"
	"contestaron/abrieron/sacaron/quitaron/surtieron/contamos";

static const char claim_left[] = "ya? quedo/quedaron";

/* What may stand between that and the thing. */
static const char links[] =
	"como/super/re/lo/todavia/asi/se/el/la/los/las/un/una/unos/unas/mi/"
	"mis/nuestro/nuestra/nuestros/"
	"nuestras/su/sus/a/al/con/de/del/nuevo/nueva/nuevos/nuevas/buen/buena/"
	"tambien/por/fin/dos/tres/cuatro/cinco/seis/ocho/diez/doce/veinte/"
	"treinta/ayer/hoy/hace/dia/dias/semana/semanas/en/tres/aqui/mas/"
	"suficiente/suficientes/bastante/bastantes/lunes/martes/miercoles/"
	"jueves/viernes/pasado/pasada/esta/este/manana/desde/tan/muy/que/"
	"senora/senor/mr/mrs/ms/miss/maestra/maestro/otra/vez";

/* Things that are no family of signs: what a school waits for. */
static const char goods[] =
	"puerta/puertas/ventana/ventanas/chapa/cerradura/ventilador/"
	"ventiladores/abanico/abanicos/calentador/lampara/lamparas/foco/focos/"
	"bano/banos/banca/bancas/mesabancos/pizarron/pizarra/tinta/toner/papel/"
	"jabon/formularios/formas/paquete/paquetes/kit/kits/uniformes/"
	"instrumentos/microscopios/audifonos/cargador/cargadores/cable/cables/"
	"pantalla/pupitres/estantes/transporte/consejera/consejero/terapeuta/"
	"entrenador/conserje/secretaria/bibliotecaria/asistente/auxiliar/"
	"paraprofesional/sub/subs/nurse/wifi/laptop/laptops/chromebooks/"
	"tablets/equipo/equipos/diccionarios/recursos/servicio/senal/"
	"conexion/sistema/"
	"curso/entrenamiento/reembolso/pago/cheque/codigo/gafete/tarjeta/"
	"credencial/rampa/barandal/cancha/red/medicina/botiquin/sello/copias/"
	"copiadora/fotocopiadora/calentadores/micro/microfono/bocinas/"
	"traduccion/traducciones/examenes/boletas/prep/planeacion/recreo/"
	"chofer/conductor/quien/semaforo/chapas/refrigerador/microondas/"
	"acceso*/catalogo/bebedero/mueble/muebles/copia/bilingue/telefonos/"
	"propio/propia/lugar/hora/porton/cuenta/convenio/completa/completo/"
	"cien/lujo/precioso/preciosa/bonita/hermosa/padrisimo/nitido/chido/"
	"guardia/cortinas/lockers/casilleros/balones/pelotas";

static bool
is_good_thing(const struct words *words, size_t at)
{
	enum sign sign;

	if (word_is_any(&words->list[at], goods))
		return true;
	if (sign_at(words, at, at + 1, &sign) == 0)
		return false;
	return sign == SIGN_THING || sign == SIGN_ALL || sign == SIGN_GOOD ||
	       sign == SIGN_KIND || sign == SIGN_FAIR || sign == SIGN_NOW ||
	       sign == SIGN_DOES || sign == SIGN_YES || sign == SIGN_CLOSE;
}

/* Who says so outright may tell of what he likes. */
static const char settlements[] =
	"resuelt*/arreglado/arreglada/solucionado/felices/puntual/"
	"temprano/cierra/cierren/cierre/funciona/funcionan";

/* "Ya llegaron dos", "ya nos dieron una excusa", "ya hay agua en el piso". */
static bool
claims_no_good(const struct words *words, size_t from)
{
	bool counted = false;

	for (size_t at = from; at < words->count && at < from + FAR; at++) {
		const struct word *word = &words->list[at];

		if (!word_is_spoken(word) || word_is_any(word, "y/pero/para/"
		    "porque"))
			return counted;
		if (is_good_thing(words, at))
			return false;
		if (word_is_any(word, "uno/una/un/dos/tres/otra/otro/de"))
			counted = true;
		else if (word->kind != WORD_NUMBER &&
		         !word_is_any(word, links))
			return true;
	}
	return counted;
}

/* "Ya no hay nada", with no "que reportar" behind it. */
static bool
is_nothing_left(const struct words *words, size_t at)
{
	size_t size = words_match(words, at, words->count, "ya no _ nada");

	return size > 0 && (at + size >= words->count ||
	       !word_is_any(&words->list[at + size], "que/q/mas/pendiente/"
	       "malo/mal/roto/raro/de"));
}

/* "One is fixed", "upstairs works": of a part, where a sentence begins. */
static bool
begins_with_part(const struct words *words, size_t at)
{
	static const char *const parts[] = {
		"yes? one/two/three/four/five _? _? is/are/works/work/got/has/"
		"have/came/prints/opens",
		"suena bien",
		"yes? upstairs/downstairs/outside/inside is/works/got/has/"
		"prints",
		"yes? the left/right/front/back/first/second/big/small/upper/"
		"lower/top/bottom/old/newer/boys/girls/upstairs/downstairs "
		"one/ones/"
		"door/bathroom/restroom/half/side is/are/works/work/got/has",
	};

	if (at > 0 && word_is_spoken(&words->list[at - 1]))
		return false;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (words_match(words, at, words->count, parts[i]) > 0)
			return true;
	return false;
}

static bool
is_loss(const struct words *words, size_t at)
{
	for (size_t i = 0; i < sizeof(losses) / sizeof(losses[0]); i++) {
		size_t size = words_match(words, at, words->count, losses[i]);

		if (size > 0 && !is_of_the_past(words, at) &&
		    takes_a_thing(words, at + size))
			return true;
	}
	return false;
}

static bool
is_turn(const struct words *words, size_t at)
{
	for (size_t i = 0; i < sizeof(turns) / sizeof(turns[0]); i++)
		if (words_match(words, at, words->count, turns[i]) > 0)
			return true;
	return false;
}

static bool
is_empty_claim(const struct words *words, size_t at)
{
	size_t size = words_match(words, at, words->count, claim);

	if (size == 0)
		size = words_match(words, at, words->count, claim_left);
	return size > 0 && claims_no_good(words, at + size);
}

bool
answer_is_forbidden(const struct words *words)
{
	bool settled = false;

	for (size_t at = 0; at < words->count; at++)
		settled = settled || word_is_any(&words->list[at], settlements);
	for (size_t at = 0; at < words->count; at++)
		if (is_loss(words, at) || is_turn(words, at) ||
		    is_nothing_left(words, at) ||
		    begins_with_part(words, at) ||
		    (!settled && is_empty_claim(words, at)))
			return true;
	return is_pest_untold(words);
}
