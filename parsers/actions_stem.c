#include "parsers/actions_stem.h"

enum { STEM_LEAST = 3, ROUNDS = 4, FRONT_LEAST = 5, REST_MOST = 5 };

/* Verbs whose past is another word. */
static const struct {
	const char *past;
	const char *verb;
} irregular[] = {
	{ "got", "get" }, { "gotten", "get" }, { "sent", "send" },
	{ "bought", "buy" }, { "met", "meet" }, { "wrote", "write" },
	{ "written", "write" }, { "built", "build" }, { "made", "make" },
	{ "found", "find" }, { "held", "hold" }, { "gave", "give" },
	{ "given", "give" }, { "took", "take" }, { "taken", "take" },
	{ "told", "tell" }, { "spoke", "speak" }, { "spoken", "speak" },
	{ "ran", "run" }, { "chose", "choose" }, { "chosen", "choose" },
	{ "paid", "pay" }, { "taught", "teach" }, { "brought", "bring" },
	{ "did", "do" }, { "hung", "hang" }, { "drew", "draw" },
	{ "drawn", "draw" }, { "swept", "sweep" }, { "dug", "dig" },
	{ "led", "lead" }, { "left", "leave" }, { "sold", "sell" },
	{ "kept", "keep" }, { "lent", "lend" }, { "lit", "light" },
	{ "rewrote", "rewrite" }, { "rewritten", "rewrite" },
	{ "rebuilt", "rebuild" }, { "redid", "redo" }, { "threw", "throw" },
	{ "thrown", "throw" }, { "went", "go" }, { "gone", "go" },
	{ "drove", "drive" }, { "driven", "drive" }, { "saw", "see" },
	{ "seen", "see" }, { "shown", "show" }, { "stuck", "stick" },
	{ "spent", "spend" }, { "won", "win" }, { "bled", "bleed" },
	{ "laid", "lay" }, { "swapt", "swap" }, { "dealt", "deal" },
	{ "sought", "seek" }, { "hidden", "hide" }, { "froze", "freeze" },
	{ "flew", "fly" }, { "grew", "grow" }, { "wore", "wear" },
	{ "pedi", "pedir" }, { "pidio", "pedir" }, { "pidieron", "pedir" },
	{ "pedimos", "pedir" }, { "hice", "hacer" }, { "hizo", "hacer" },
	{ "hicimos", "hacer" }, { "hicieron", "hacer" }, { "hecho", "hacer" },
	{ "hecha", "hacer" }, { "hechos", "hacer" }, { "hechas", "hacer" },
	{ "puse", "poner" }, { "puso", "poner" }, { "pusimos", "poner" },
	{ "pusieron", "poner" }, { "puesto", "poner" }, { "puesta", "poner" },
	{ "puestos", "poner" }, { "puestas", "poner" }, { "traje", "traer" },
	{ "trajo", "traer" }, { "trajimos", "traer" },
	{ "trajeron", "traer" }, { "traido", "traer" },
	{ "escrito", "escribir" }, { "escrita", "escribir" },
	{ "impreso", "imprimir" }, { "impresa", "imprimir" },
	{ "impresos", "imprimir" }, { "impresas", "imprimir" },
	{ "abierto", "abrir" }, { "abierta", "abrir" },
	{ "consigui", "conseguir" }, { "consiguio", "conseguir" },
	{ "consiguieron", "conseguir" }, { "di", "dar" }, { "dio", "dar" },
	{ "dimos", "dar" }, { "dieron", "dar" }, { "dado", "dar" },
	{ "devuelto", "devolver" }, { "devuelta", "devolver" },
	{ "dried", "dry" }, { "tried", "try" }, { "rode", "ride" },
	{ "ridden", "ride" }, { "broke", "break" }, { "caught", "catch" },
	{ "fed", "feed" }, { "lost", "lose" }, { "bent", "bend" },
	{ "bound", "bind" }, { "tore", "tear" }, { "torn", "tear" },
	{ "rang", "ring" }, { "rung", "ring" }, { "withdrew", "withdraw" },
	{ "withdrawn", "withdraw" }, { "undid", "undo" },
	{ "undone", "undo" }, { "redone", "redo" }, { "slid", "slide" },
	{ "spun", "spin" }, { "strung", "string" }, { "stood", "stand" },
	{ "wound", "wind" }, { "rewound", "rewind" }, { "began", "begin" },
	{ "begun", "begin" }, { "sewn", "sew" }, { "overseen", "oversee" },
	{ "dije", "decir" }, { "dijo", "decir" }, { "dicho", "decir" },
	{ "resuelto", "resolver" }, { "resuelta", "resolver" },
	{ "cubierto", "cubrir" }, { "cubierta", "cubrir" },
	{ "tradujo", "traducir" }, { "traduje", "traducir" },
	{ "tradujeron", "traducir" }, { "vino", "venir" },
	{ "vinieron", "venir" }, { "visto", "ver" }, { "busque", "buscar" }, { "saque", "sacar" },
	{ "coloque", "colocar" }, { "entregue", "entregar" },
	{ "pague", "pagar" }, { "cargue", "cargar" },
	{ "organice", "organizar" }, { "avise", "avisar" },
	{ "actualice", "actualizar" }, { "limpie", "limpiar" },
};

/* Each group stands for one deed. */
static const char *const deeds[] = {
	("order*/buy/buys/buying/bought/purchas*/compra*/compre/compro/pedi*/"
	"pidi*/pedir/orden*"),
	("get/gets/got/receiv*/obtain*/secure*/acquire*/arriv*/found/hired/"
	"consegu*/"
	"consigu*/recib*/obten*"),
	"get/gets/got/give/gave/given/provid*/collect*/gather*",
	"send*/sent/email*/mail*/ship*/envi*/mand*",
	"call*/phone*/contact*/reach*/llam*",
	"tell/told/let/notif*/inform*/alert*/announc*/avis*",
	"fix*/repair*/mend*/weld*/patch*/arregl*/repar*", "meet*/met/reun*",
	("install*/mount*/hang*/hung/put/set/place*/add/added/adding/"
	"instal*/coloc*/pon/poner/pongo/ponemos/puse/puso/"
	"pusimos/pusieron/puest*"),
	"train*/teach*/taught/capacit*/entren*/ensen*",
	("give/gave/given/hand/handed/distribut*/deliver*/drop/dropped/"
	"pass*/bring*/brought/"
	"repart*/entreg*/distribu*"),
	"swap*/switch*/replac*/exchang*/chang*/cambi*/reemplaz*",
	"post*/publish*/advertis*/public*", "schedul*/book*/agend*/program*",
	"check*/inspect*/review*/test*/revis*/chec*",
	"move*/moving/relocat*/shift*/mov*/mud*/traslad*",
	"clean*/clear*/wip*/wash*/scrub*/mop*/limpi*",
	"discard*/throw*/threw/toss*/dispos*/trash*/haul*/remov*/dump*",
	"shar*/email*/send/sent/circulat*/distribut*/present*/forward*",
	"choos*/chose*/pick/picked/picking/select*/escog*/elig*",
	"draft*/writ*/wrote/compos*", "sign*/approv*", "label*/tag*",
	"rais*/increas*", "record*/film*", "inventor*/count*",
	"updat*/revis*/rewr*/actualiz*", "find*/found/locat*/encontr*/busc*",
	"make/made/making/creat*/build*/built/prepar*/hac*/hizo/hic*/crea*",
	"ask*/request*/solicit*/pedi*", "print*/copy/copied/copies/imprim*",
	"talk*/speak*/spoke*/habl*/platic*", "hire*/hiring/contrat*",
	"write*/wrote/writt*/escrib*/escrit*", "paint*/repaint*/pint*",
	"survey*/poll*/encuest*", "interview*/entrevist*",
};

/* The front of a word that its forms share: "order", "train", "notif". */
struct slice
stem_of(struct slice word)
{
	static const char *const endings[] = {
		"ieron", "aron", "amos", "imos", "ados", "idos", "adas", "idas",
		"ing", "ied", "ies", "ado", "ido", "ada", "ida", "ed", "es",
		"ar", "er", "ir", "io", "s", "y", "e", "o", "i", "a",
	};
	static const char *const clitics[] = {
		"rlas", "rlos", "rles", "rla", "rlo", "rle", "rse",
	};

	if (word.length == 0 || ascii_is_digit(word.data[0]))
		return word;
	for (size_t i = 0; i < sizeof(irregular) / sizeof(irregular[0]); i++)
		if (irregular[i].past[0] == word.data[0] &&
		    slice_is(word, irregular[i].past))
			word = slice_of(irregular[i].verb);
	/* "armarlas", "etiquetarlos" */
	for (size_t i = 0; i < sizeof(clitics) / sizeof(clitics[0]); i++)
		if (word.length > STEM_LEAST + 4 &&
		    slice_ends(word, clitics[i])) {
			word.length -= strlen(clitics[i]) - 1;
			break;
		}
	for (int round = 0; round < ROUNDS; round++)
		for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]);
		     i++) {
			size_t length = strlen(endings[i]);

			if (word.length >= length + STEM_LEAST &&
			    slice_ends(word, endings[i])) {
				word.length -= length;
				break;
			}
		}
	if (word.length > STEM_LEAST &&
	    word.data[word.length - 1] == word.data[word.length - 2] &&
	    word.data[word.length - 1] != 'l')
		word.length--;	/* "planned" */
	return word;
}

/* "introductions" for "introduce", "chromes" for "chromebooks". */
static bool
shares_front(struct slice a, struct slice b, size_t least, size_t rest)
{
	size_t same = 0;

	while (same < a.length && same < b.length &&
	       a.data[same] == b.data[same])
		same++;
	return same >= least && a.length - same <= rest &&
	       b.length - same <= rest;
}

/* "rental" of "rent", "signage" of "sign". */
static bool
is_derived(struct slice more, struct slice base)
{
	enum { LEAST = 4 };
	static const char *const ends[] = { "al", "age", "ment", "ion",
	                                    "ation", "ition", "ication",
	                                    "ance", "ence" };

	if (base.length < LEAST || more.length <= base.length ||
	    memcmp(more.data, base.data, base.length) != 0)
		return false;
	more = slice_part(more, base.length, more.length);
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (slice_is(more, ends[i]))
			return true;
	return false;
}

/* "APs" and "AP": too short to have an ending taken off. */
static bool
is_plural(struct slice more, struct slice one)
{
	return one.length >= 2 && one.length < STEM_LEAST &&
	       more.length == one.length + 1 && slice_ends(more, "s") &&
	       memcmp(more.data, one.data, one.length) == 0;
}

bool
stem_same(struct slice a, struct slice b)
{
	return a.length > 0 && (slice_equal(a, b) || shares_front(
	       a, b, FRONT_LEAST, REST_MOST) || is_derived(a, b) ||
	       is_derived(b, a) || is_plural(a, b) ||
	       is_plural(b, a));
}

bool
stem_same_word(struct slice a, struct slice b)
{
	enum { LEAST = 6, REST = 6 };

	return shares_front(a, b, LEAST, REST);
}

/* "printed" for "reprint", "retested" for "test". */
static bool
is_done_again(struct slice again, struct slice once)
{
	enum { LEAST = 6 };

	return again.length >= LEAST && memcmp(again.data, "re", 2) == 0 &&
	       stem_same(stem_of((struct slice){ again.data + 2,
	                                         again.length - 2 }),
	                 stem_of(once));
}

bool
stem_same_deed(const struct word *a, const struct word *b)
{
	if (is_done_again(a->folded, b->folded) ||
	    is_done_again(b->folded, a->folded))
		return true;
	for (size_t i = 0; i < sizeof(deeds) / sizeof(deeds[0]); i++)
		if (word_is_any(a, deeds[i]) && word_is_any(b, deeds[i]))
			return true;
	return false;
}

/* What can be seen once it is done: "the fence is up". */
bool
stem_leaves_a_thing(const struct word *word)
{
	return word_is_any(word,
	       "order*/buy*/get*/install*/mount*/hang*/put*/set*/place*/fix*/"
	       "repair*/replac*/swap*/build*/post*/publish*/print*/deliver*/"
	       "send*/move*/paint*/hook*/assembl*/add*/bring*/make*/create*/"
	       "open*/instal*/coloc*/pon*/compr*/pedir*/repar*/arregl*/pint*/"
	       "constru*/traer*/find*/run*/attach*/plant*/clear*/clean*/email*/"
	       "mail*/share*/upload*/launch*/restock*/stock*/receive*/pick*/"
	       "line*/book*/schedul*/label*/tape*/fill*/relocat*/turn*/"
	       "issu*/ship*/rent/rented/borrow*/lease*/alquil*/rentar/"
	       "chang*/collect*/gather*/draft*/writ*/purchas*/hir*/contrat*/"
	       "mand*/envi*/cambi*/request*/submit*");
}

bool
stem_is_bought(const struct word *word)
{
	return word_is_any(word, deeds[0]) ||
	       word_is_any(word, "find/found/locat*/borrow*/rent/rented/"
	                   "pick/picked/encontr*");
}

bool
stem_is_moved(const struct word *word)
{
	return word_is_any(word, "move*/moving/relocat*/shift*/haul*/mov*/"
	                   "mud*/carried/carry/traslad*");
}

bool
stem_is_installed(const struct word *word)
{
	return word_is_any(word, "install*/mount*/hang*/put/set/place*/instal*/"
	                   "coloc*/pon*/build*/assembl*/hook*/fix*/repair*/"
	                   "mov*/send*/open*/paint*/make*");
}

bool
stem_is_fixed(const struct word *word)
{
	return word_is_any(word, "install*/mount*/hang*/fix*/repair*/instal*/"
	                   "coloc*/arregl*/repar*/replac*");
}

bool
stem_is_said(const struct word *word)
{
	return word_is_any(word, "call*/phone*/ask/asked/email*/contact*/text*/"
	                   "wrote/write/llam*/pregunt*/escrib*");
}

bool
stem_is_shown(const struct word *word)
{
	return word_is_any(word, "post*/publish*/advertis*/public*/upload*");
}

/* Spanish pasts whose last letter carries the accent: "instalé", "llamó". */
static bool
ends_accented(struct slice text)
{
	return slice_ends(text, "\xC3\xA9") || slice_ends(text, "\xC3\xB3") ||
	       slice_ends(text, "\xC3\xAD");
}

enum form
stem_form(const struct word *word)
{
	static const char *const pasts[] = {
		"ed", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas",
		"aron", "ieron", "amos", "imos",
	};

	if (word_is_any(word, "put/set/cut/split/hit/shut/let/read/fit/reset/"
	                "rid/spread/bid"))
		return FORM_EITHER;
	if (slice_ends(word->folded, "ing") || slice_ends(word->folded, "ando")
	    || slice_ends(word->folded, "iendo"))
		return FORM_GOING;
	for (size_t i = 0; i < sizeof(irregular) / sizeof(irregular[0]); i++)
		if (slice_is(word->folded, irregular[i].past))
			return FORM_PAST;
	if (ends_accented(word->text) && !slice_ends(word->folded, "are") &&
	    !slice_ends(word->folded, "ere") && !slice_ends(word->folded, "ire"))
		return FORM_PAST;
	for (size_t i = 0; i < sizeof(pasts) / sizeof(pasts[0]); i++)
		if (word->folded.length > strlen(pasts[i]) + 1 &&
		    !slice_ends(word->folded, "eed") &&
		    slice_ends(word->folded, pasts[i]))
			return FORM_PAST;
	return FORM_BARE;
}
