/* courtesy_polite.c - thanks, wishes, apologies: what means nothing else. */
#include "parsers/courtesy.h"

/* What is said to be polite and means nothing else. */
static const char *const politeness[] = {
	"thanks/thank/gracias/thankful/grateful ... ... ... ...",
	"my/our/many/all deepest/heartfelt/sincere? thanks to ... ...",
	"many/much/big/muchas/mil/so thanks/gracias/appreciated ...",
	"much appreciated", "appreciated", "appreciate/apprecaite ... ... ...",
	"i/we really/do/so/truly? appreciate/agradezco ... ... ... ...",
	"te/le/les/se lo/la? agradezco/agradecemos ... ...",
	("have/enjoy a/your/the ... day/week/weekend/evening/night/break/"
	"holiday/holidays/thanksgiving/summer/one/afternoon/morning/year"),
	"happy friday/holidays/thanksgiving/monday/new ...",
	"merry christmas", "hope ... well/good/great", "hope you ...",
	"i hope you/this/your ... well/good/great", "no worries",
	("i/we? hope you/your had? a? ... weekend/week/day/year/break/summer/"
	"holiday/holidays/morning/monday/vacation/start was/is/were/went? ..."),
	"as promised/requested/discussed ,? an/the/my/your? update?",
	"a/an/the/my? quick/short/brief? update",
	"call/text me/us? at? # -? # -? #?",
	"any? questions/concerns/preguntas/dudas ,?",
	"call/text/email/ping/holler me/us? at/if/with/anytime ... ... ...",
	("more details/info/information/news/updates? to/will/is/are? follow/"
	"come/coming/soon/later soon/shortly?"),
	"i/we? hope everyone/everybody/yall/all/you ... ... ...",
	"hoping you/everyone/all/your ... ... ...",
	"espero que esten/este/se/todos/tengan/hayan ... ...",
	("here/heres is/are? the/my/an/a/our/some? _? update/status/news/"
	"latest ... ..."),
	"heres/here is? where things/we/it are/stand/is",
	("just? checking/writing/following/circling/touching/dropping/popping "
	"in/up/back/base with/on/to/about? ... ..."),
	("sorry/apologies i/im/ive/this/that/it ... ... only/while/long/late/"
	"delayed/slow/now/sooner/behind/forever/yet ..."),
	"sorry/apologies for/about ... ... ...",
	"please? let me know if/when/whether ... ...",
	"please? feel free to ... ...", "dont hesitate to ... ...",
	"reach out with/if ... ...", "i/we look forward to ... ...",
	"looking forward to ... ...", "see you/everyone/yall/all ... ...",
	"talk to you ... ...", "talk soon/later", "more soon/later/to",
	"cualquier duda/cosa ... ...", "quedo/quedamos a sus/tus/la ... ...",
	"quedo/quedamos pendiente/atento/atenta ... ...", "estamos en contacto",
	"sorry for/about the/my? ... delay/wait/reply/response/confusion ...",
	"sorry i/im/for/to ... late/delayed/slow/sooner ...",
	"sorry it took ... ... ", "my apologies for ... ... ...", "my apologies",
	"apologies for ... ...", "sorry", "you rock", "youre the best",
	"good morning/afternoon", "please and thanks", "please",
	"god bless ...", "dios lo/la/los bendiga", "bendiciones", "saludos",
	"be well", "take care", "keep up the good/great work",
	"que tenga/tengan/tenga buen/un/una ... dia/fin/tarde/semana ...",
	"nice to hear from you", "good to hear from you", "all",
	("nice/glad/good/great/happy/pleased/feels to/good/great have/be/get/"
	"see/finally/hear/to ... ... ..."),
	("ps/pps? nice/great/good/wonderful/excellent/love work/job/idea/the/"
	"new ... ..."),
	"ill/well/will let you/everyone know when/if/once/how/as ... ... ...",
	"share this/it with ... ...", "p . s", "ps",
	"i/we? hope ... ... went/goes/going/is ok/okay/well/smoothly/good ...",
	"i/we? hope this/my ... finds you ... ... ...",
	("youre/you are? a/an/the/simply? star/best/lifesaver/angel/saint/hero/"
	"amazing/awesome/wonderful/great ..."),
	"disculpe/disculpen/perdon/oiga/oigan",
	"for all/everything you ... do ...", "for your help/time/patience ...",
	"por su/todo/tu/la ... ... ...", "have a good/great/nice one",
	"let me know if you need/have ... ...", "perdon por la ... ...",
	"disculpe la/el/por ... ...", "a million", "again", "everyone",
	"hi/hello/hey/hola ...", "team", "cheers", "hi/hey hi/hey ...",
	("quick/brief/short/small/status? update/news/status for/on/from? "
	"you/me/all/this/everyone/us/here? ..."), "sorry about ... ...",
	"hope ... ... well/good/great/kindly/you", "hope this/that/it helps ...",
	"will? keep/keeping you/everyone/all posted/updated/informed ...",
	"ill/well keep you/everyone/all posted/updated/informed ...",
	"he/she also? asked/wanted/wants me to wish/thank/greet ... ... ...",
	"he/she also? asked/wanted/wants me to let you/everyone/yall know",
	"he/she also? asked/wanted/wants me to say/thank/apologize ... ... ...",
	"ill/well/will? update you/everyone/yall/all all/soon/later? ...",
	"my best/regards/love/thanks to ... ...",
	"saludos/greetings/regards/hello from/desde/de/a ... ...",
	"best/warm/good wishes/luck/regards for/to/with/on ... ...",
	"with warm/best/kind wishes/regards for/to ... ...",
	"felices/felicidades/feliz ... ... ...", "congratulations/congrats ...",
	"congratulations/congrats on/to/for ... ... ...",
	"happy new year to? ... ...", "enjoy the/your ... ... ...",
	"i/we do? apologize for? ... ... ...", "mis disculpas ... ...",
	"may i say ... ... ...", "you/yall all? are/rock the/best ...",
	"have a good/great/nice/happy/safe/wonderful/blessed ... ...",
	"god? bless you/yall/everyone ...", "welcome back ...",
	"my mistake/bad/fault for ... ...", "my bad",
	"nice/great/good/amazing/fine work/job ... ...",
	"just/any questions ask/call/email/holler ...", "any questions ...",
};

bool
courtesy_is_polite(const struct words *words, size_t from, size_t to)
{
	for (size_t i = 0; i < sizeof(politeness) / sizeof(politeness[0]); i++)
		if (words_are(words, from, to, politeness[i]))
			return true;
	return false;
}
