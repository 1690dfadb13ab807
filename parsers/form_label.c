/*
 * A label is folded, its filling words are dropped, and what is left is looked
 * up: "What type of challenge is this?" and "Challenge Type" are both "type
 * challenge" or "challenge type".
 */
#include "parsers/form_label.h"

#include "base/utf8.h"
#include "parsers/form.h"

const char *const form_names[] = {
	[FORM_TYPE] = "type",
	[FORM_SCHOOL] = "school",
	[FORM_SCOPE] = "scope",
	[FORM_DESCRIPTION] = "description",
	[FORM_IMPACT] = "impact",
	[FORM_SINCE] = "since",
	[FORM_TRIED] = "tried",
	[FORM_OPTIONS] = "options",
	[FORM_NEEDED] = "needed",
	[FORM_NAME] = "name",
	[FORM_ROLE] = "role",
	[FORM_CONTACT] = "contact",
	[FORM_LABELS] = NULL
};

/* What is left of the questions; "|" between the ways to ask. */
static const char *const keys[FORM_LABELS] = {
	[FORM_TYPE] =
		"|type|types|type challenge|challenge type|kind|kind challenge"
		"|category|challenge category|category challenge|area"
		"|challenge area|area challenge|type issue|issue type"
		"|type problem|problem type|type obstacle|type barrier"
		"|barrier type|type report|type concern|topic"
		"|implementation challenge type|type implementation challenge"
		"|type difficulty|focus area|focus|bucket"
		"|subject area|area concern|area need|rubro"
		"|tipo dificultad|categoria barrera"
		"|tipo|tipo reto|tipo desafio|tipo dificultad|tipo problema"
		"|tipo obstaculo|tipo barrera|categoria|area reto"
		"|categoria reto|categoria problema|clase problema|",
	[FORM_SCHOOL] =
		"|school|schools|school name|name school|building"
		"|school building|school site|site|campus|location"
		"|school office"
		"|school department|building name|site name|school program"
		"|school location|building site|school campus|where"
		"|bldg|sch|school bldg|home school|work site|worksite"
		"|work location|assigned school|assigned building|center"
		"|program|program site|school center|school attendance area"
		"|schools involved|which one school|name building|name site"
		"|donde|nombre plantel|nombre centro|mi escuela|planta"
		"|escuela|escuelas|nombre escuela|edificio|plantel|centro"
		"|centro escolar|campus|colegio|sitio|ubicacion|lugar"
		"|escuela edificio|",
	[FORM_SCOPE] =
		"|scope|scope challenge|who involved|involved|who affected"
		"|who does affect"
		"|who does this affect|who impacted|affected|affects"
		"|who affects|how widespread|widespread|grade|grades"
		"|grade level|grade levels|level|grade s|grades affected"
		"|reach|extent|how many affected|schools affected|scale"
		"|range|size|level affected|who it affects|affecting"
		"|who all|who affected by|who experiencing|who else"
		"|who where|where who|affected group|group affected|group"
		"|groups affected|team|team affected|level scope"
		"|classroom grade school district|who and where"
		"|who impacted by|who has challenge|ambito|nivel afectado"
		"|quien afectado|quienes afectados|grupo|grupo afectado"
		"|alcance|quien involucrado|quienes involucrados"
		"|a quien afecta|quien afecta|quienes afecta"
		"|a quienes afecta|grado|grados|nivel|",
	[FORM_DESCRIPTION] =
		"|description|describe|describe challenge|challenge"
		"|description challenge|challenge description|details|detail"
		"|problem|issue|obstacle|barrier|concern|describe issue"
		"|describe problem|describe obstacle|describe barrier"
		"|what challenge|what problem|what issue|what obstacle"
		"|what happening|what going on|what barrier|what gets way"
		"|implementation challenge|describe implementation challenge"
		"|description issue|description problem|issue description"
		"|problem description|summary|what wrong"
		"|challenge obstacle|what in way|what's in way|whats in way"
		"|what's getting in way|what getting in way|what gets in way"
		"|hurdle|roadblock|difficulty|struggle|trouble|situation"
		"|describe situation|describe difficulty|brief description"
		"|what stands in way|what standing in way|what blocking"
		"|what broken|what not working|what isn't working|my challenge"
		"|our challenge|explain|explanation|explain challenge"
		"|report|message|comments|details challenge|what happened"
		"|what's happening|whats happening|what's wrong|whats wrong"
		"|what's going on|whats going on|challenge details"
		"|barrera|describa barrera|descripcion barrera|cual barrera"
		"|que barrera|situacion|explique|explicacion|mensaje"
		"|comentarios|que sucede|que esta pasando|que ocurre"
		"|what"
		"|descripcion|describa|describa reto|describa problema"
		"|descripcion reto|descripcion problema|descripcion desafio"
		"|descripcion dificultad|descripcion obstaculo|reto|desafio"
		"|problema|obstaculo|dificultad|detalles|cual problema"
		"|cual reto|cual obstaculo|cual desafio|que pasa|que"
		"|describa obstaculo|describa desafio|describa dificultad|",
	[FORM_IMPACT] =
		"|impact|impact students|impact implementation|impacts|effect"
		"|effects|impact on students|impact on implementation"
		"|how does affect students|how does affect|how affects"
		"|how does impact|consequence|consequences|how many students"
		"|number affected|students affected|how affecting students"
		"|how this affects|what impact|"
		"impacto|impacto estudiantes|efecto|efectos|consecuencias"
		"|como afecta|impacto en estudiantes|que impacto|",
	[FORM_SINCE] =
		"|since|since when|start|started|start date|date started|when"
		"|when did start|when started|when did begin|how long"
		"|how long has been happening|how long has been going on"
		"|how long has this been going on|began|duration"
		"|first noticed|when first noticed|going on since"
		"|desde|desde cuando|cuando empezo|cuando comenzo|inicio"
		"|fecha inicio|cuanto tiempo|",
	[FORM_TRIED] =
		"|tried|what tried|what have tried|what has been tried"
		"|already tried|what tried already|tried so far|tried already"
		"|what have tried so far|what already tried|steps taken"
		"|actions taken|steps already taken|already done|what done"
		"|what has been done|attempts|what have done|attempted"
		"|previous attempts|attempted solutions|solutions tried"
		"|what been tried|what we tried|what tried so far"
		"|what have already tried|"
		"intentado|que intentado|que ha intentado|que han intentado"
		"|que se ha intentado|que hemos intentado|que ha probado"
		"|que se ha hecho|intentos|acciones tomadas|que ya intento"
		"|que ya intentaron|ya intentado|",
	[FORM_OPTIONS] =
		"|options|option|possible solutions|possible solution"
		"|suggestion|suggestions|suggested solution"
		"|suggested solutions|ideas|idea|solutions|solution"
		"|proposed solution|proposed solutions|possible options"
		"|recommendation|recommendations|what would help"
		"|what could help"
		"|opciones|opcion|posibles soluciones|posible solucion"
		"|soluciones|solucion|sugerencias|sugerencia|propuestas"
		"|solucion propuesta|recomendaciones|que ayudaria|",
	[FORM_NEEDED] =
		"|needed|need|needs|what needed|what need|resources needed"
		"|resource needed|support needed|help needed|decision needed"
		"|what do need|what help need|request|ask|what needs happen"
		"|action needed|resources|what support need|assistance needed"
		"|what support needed|what help needed|what decision needed"
		"|what do need from district|decision|"
		"se necesita|necesita|necesidad|necesidades|que necesita"
		"|que necesitan|que se necesita|recursos necesarios"
		"|apoyo necesario|ayuda necesaria|decision necesaria|recursos"
		"|que hace falta|peticion|solicitud|",
	[FORM_NAME] =
		"|name|full name|my name|submitted by|reported by|submitter"
		"|reporter|first last name|first and last name|who"
		"|person reporting|name person reporting|staff name"
		"|teacher name|name submitter|staff member|"
		"nombre|nombre completo|mi nombre|enviado por|reportado por"
		"|nombre y apellido|quien reporta|",
	[FORM_ROLE] =
		"|role|position|title|job title|job|my role|role title"
		"|position title|role position|role school|title role"
		"|puesto|cargo|funcion|rol|posicion|titulo|trabajo|",
	[FORM_CONTACT] =
		"|contact|contact info|contact information|email|e mail"
		"|email address|phone|phone number|best way reach|telephone"
		"|how reach|how can we reach|extension|ext|contact email"
		"|contact phone|email phone|phone email|cell|"
		"contacto|correo|correo electronico|telefono|celular"
		"|informacion contacto|datos contacto|como contactar|",
};

/* Words that make a label polite and no different. */
static bool
is_filler(struct slice word)
{
	static const char *const fillers[] = {
		"the", "of", "your", "a", "an", "please", "this", "is", "it",
		"are", "you", "to", "for", "or", "and", "be", "brief",
		"briefly", "short", "optional", "required", "i", "we", "on",
		"any", "with", "that", "el", "la", "los", "las", "de",
		"del", "su", "sus", "tu", "un", "una", "por", "favor",
		"es", "este", "esta", "esto", "o", "breve", "brevemente",
		"implementacion", "para", "con", "usted", "which", "al", NULL
	};

	for (size_t i = 0; fillers[i] != NULL; i++) {
		if (slice_is(word, fillers[i]))
			return true;
	}
	return false;
}

struct key {
	char text[FORM_LABEL_LIMIT * 2 + 4];
	size_t length;
	size_t words;
};

static void
key_add(struct key *key, struct slice word)
{
	if (key->length + word.length + 2 >= sizeof(key->text))
		return;
	if (key->words > 0)
		key->text[key->length++] = ' ';
	memcpy(key->text + key->length, word.data, word.length);
	key->length += word.length;
	key->words++;
}

/* A byte of U+0080 to U+00BF, which are signs such as the Spanish ones. */
static bool
is_latin_sign(struct slice s, size_t i)
{
	return s.data[i] == '\xC2' || (i > 0 && s.data[i - 1] == '\xC2');
}

/* Letters and digits only, folded; brackets and what stands in them dropped. */
static void
key_make(struct key *key, struct slice name, bool keep_fillers)
{
	struct text folded;
	struct slice all;
	size_t start = 0;
	int depth = 0;

	*key = (struct key){ .length = 0 };
	text_init(&folded, FORM_LABEL_LIMIT * 3);
	utf8_add_folded(&folded, name);
	all = text_slice(&folded);
	for (size_t i = 0; i <= all.length; i++) {
		char c = i < all.length ? all.data[i] : ' ';
		bool is_letter = ascii_is_alnum(c) || c == '\'' ||
		                 ((unsigned char)c >= 0x80 &&
		                  !is_latin_sign(all, i));

		if (depth == 0 && !is_letter) {
			struct slice word = slice_part(all, start, i);

			if (!slice_is_empty(word) &&
			    (keep_fillers || !is_filler(word)))
				key_add(key, word);
		}
		depth += c == '(' || c == '[';
		depth -= (c == ')' || c == ']') && depth > 0;
		if (!is_letter || depth > 0)
			start = i + 1;
	}
	text_release(&folded);
}

static enum form_label
key_find(const struct key *key)
{
	char wanted[sizeof(key->text) + 3];
	int length = snprintf(wanted, sizeof(wanted), "|%.*s|",
	                      (int)key->length, key->text);

	if (key->length == 0 || length < 0)
		return FORM_LABELS;
	for (enum form_label i = FORM_TYPE; i < FORM_LABELS; i++) {
		if (strstr(keys[i], wanted) != NULL)
			return i;
	}
	return FORM_LABELS;
}

static enum form_label
whole_label(struct slice name)
{
	struct key key;
	enum form_label label;

	if (name.length > FORM_LABEL_LIMIT || slice_is_empty(name))
		return FORM_LABELS;
	if (name.data[0] == '(' && slice_ends(name, ")"))	/* all of it */
		name = slice_part(name, 1, name.length - 1);
	key_make(&key, name, true);
	label = key_find(&key);
	if (label != FORM_LABELS)
		return label;
	key_make(&key, name, false);
	return key_find(&key);
}

enum form_label
form_label_of(struct slice name)
{
	enum form_label label = whole_label(name);
	size_t i = 1;

	if (label != FORM_LABELS || name.length > FORM_LABEL_LIMIT)
		return label;
	/* "School/Building", "Name & role": the first of them counts. */
	while (i < name.length && name.data[i] != '/' && name.data[i] != '&')
		i++;
	return i < name.length ? whole_label(slice_part(name, 0, i))
	                       : FORM_LABELS;
}

enum form_label
form_label_alone(struct slice line)
{
	struct key key;

	if (line.length > FORM_LABEL_LIMIT || slice_is_empty(line) ||
	    slice_ends(line, ".") || slice_ends(line, ","))
		return FORM_LABELS;
	key_make(&key, line, true);
	if (key.words > 3 && !slice_ends(line, "?"))
		return FORM_LABELS;
	if (line.data[0] >= 'a' && line.data[0] <= 'z')
		return FORM_LABELS;
	return form_label_of(line);
}

bool
form_label_dashed(struct slice line, size_t *start, size_t *end)
{
	static const char *const dashes[] = {
		" - ", " -- ", " \u2013 ", " \u2014 ", " = ", "? ", "; ",
		" > ", " -> ", " \u2192 ", " ~ ", "... ", ".. ", "- ",
		"\u2013 ", "\u2014 ", NULL
	};

	for (size_t i = 0; dashes[i] != NULL; i++) {
		size_t at = slice_find(slice_part(line, 0, FORM_LABEL_LIMIT),
		                       slice_of(dashes[i]));

		if (at == 0 || at >= FORM_LABEL_LIMIT || at >= line.length ||
		    ((line.data[0] < 'A' || line.data[0] > 'Z') &&
		     !is_latin_sign(line, 0)))
			continue;
		if (form_label_of(slice_part(line, 0, at)) == FORM_LABELS)
			continue;
		*start = at;
		*end = at + strlen(dashes[i]);
		return true;
	}
	return false;
}

enum { INNER_WORDS = 4 };

bool
form_label_inside(struct slice s, struct inner_label *inner)
{
	for (size_t colon = 1; colon < s.length; colon++) {
		size_t words = 0;
		bool found = false;

		if (s.data[colon] != ':')
			continue;
		for (size_t i = colon; i-- > 1 && words < INNER_WORDS &&
		     colon - i < FORM_LABEL_LIMIT;) {
			bool is_start = strchr(" ;,|\t", s.data[i - 1]) !=
			                NULL && s.data[i] >= 'A' &&
			                s.data[i] <= 'Z';
			enum form_label label;

			words += s.data[i] == ' ';
			if (!is_start)
				continue;
			label = form_label_of(slice_part(s, i, colon));
			if (label == FORM_LABELS)
				continue;
			inner->start = i;
			inner->end = colon;
			inner->label = label;
			found = true;
		}
		if (found)
			return true;
	}
	return false;
}
