/* remark_table.c - made by tests/corpus/train_remarks.py: do not edit. */
#include "parsers/remarks.h"

const struct remark_weight remark_table[] = {
	{ 110315u, 18 },	/* t to see the */
	{ 1177683u, 27 },	/* u semester */
	{ 2291115u, -16 },	/* b , after */
	{ 2565333u, 29 },	/* u budgeted */
	{ 2741011u, 15 },	/* b in full */
	{ 3245695u, 16 },	/* b el chofer */
	{ 5817560u, 35 },	/* b a freeze */
	{ 6322375u, 123 },	/* u doubt */
	{ 9448276u, -41 },	/* l ladder */
	{ 10114010u, -16 },	/* b sad to */
	{ 10369548u, 21 },	/* t of the two */
	{ 12103583u, 14 },	/* b a la */
	{ 12682484u, 15 },	/* b was undersized */
	{ 12937755u, 89 },	/* 0 working */
	{ 15489173u, -21 },	/* b me as */
	{ 15935189u, -13 },	/* l newsletter */
	{ 16319392u, 39 },	/* u charter */
	{ 16420968u, 37 },	/* 2 haber */
	{ 16622006u, -52 },	/* b me at */
	{ 16726506u, 21 },	/* t over the weekend */
	{ 19693584u, 43 },	/* b y con */
	{ 20187763u, 44 },	/* l anymore */
	{ 20748701u, -56 },	/* b de la */
	{ 22259008u, 46 },	/* t you were right */
	{ 23962185u, 24 },	/* u serving */
	{ 26050729u, 25 },	/* u claim */
	{ 26621376u, -49 },	/* b any longer */
	{ 26893595u, 16 },	/* 0 watch */
	{ 28479097u, 42 },	/* u someone */
	{ 28496507u, -50 },	/* 2 por */
	{ 28950160u, 279 },	/* u no */
	{ 31100989u, 14 },	/* u helps */
	{ 31223354u, 18 },	/* b no answer */
	{ 31775483u, -29 },	/* t me da gusto */
	{ 31861248u, 37 },	/* b the sensor */
	{ 32743266u, -33 },	/* 1 needs */
	{ 32881693u, 56 },	/* b it already */
	{ 33127810u, -33 },	/* b let me */
	{ 33355066u, 16 },	/* u chofer */
	{ 34020298u, 41 },	/* u mean */
	{ 34048539u, 55 },	/* u waits */
	{ 34858354u, 28 },	/* b a child */
	{ 35029446u, -44 },	/* t 4 a . */
	{ 35647491u, 36 },	/* u dos */
	{ 36490248u, 53 },	/* u drawings */
	{ 37019981u, 12 },	/* u radios */
	{ 37852446u, 53 },	/* b , legal */
	{ 38540670u, 21 },	/* u kits */
	{ 39469926u, -21 },	/* b excuse the */
	{ 39570160u, 47 },	/* 0 segun */
	{ 39626076u, 36 },	/* b going to */
	{ 40946379u, 40 },	/* b left in */
	{ 41172862u, -21 },	/* t bear with me */
	{ 41307998u, -64 },	/* b and so */
	{ 43340726u, -32 },	/* t in the library */
	{ 43426994u, -18 },	/* b tambien . */
	{ 45643062u, 72 },	/* u phones */
	{ 45876908u, 14 },	/* b for three */
	{ 46078278u, 44 },	/* b the paper */
	{ 46694169u, 18 },	/* u decided */
	{ 47037044u, 37 },	/* b : not */
	{ 47875716u, -38 },	/* b and this */
	{ 49688402u, -26 },	/* 2 ive */
	{ 49849779u, 22 },	/* u mandaron */
	{ 51447879u, -24 },	/* l time */
	{ 52752240u, -37 },	/* u quiero */
	{ 52904261u, -37 },	/* u list */
	{ 54722794u, 63 },	/* u must */
	{ 56719479u, 20 },	/* b 4th . */
	{ 56728637u, 25 },	/* u tabled */
	{ 56804753u, -16 },	/* l promised */
	{ 57979205u, -32 },	/* u calling */
	{ 58108374u, 16 },	/* b gradebook still */
	{ 59282420u, 13 },	/* b wont give */
	{ 59696995u, 33 },	/* u agua */
	{ 60815004u, -56 },	/* t is back in */
	{ 61042467u, -23 },	/* l somewhere */
	{ 61278467u, 37 },	/* 0 va */
	{ 62751054u, -14 },	/* b kind regards */
	{ 62784421u, 50 },	/* u switches */
	{ 63059078u, -40 },	/* b 9 am */
	{ 63294293u, -46 },	/* l mine */
	{ 63300038u, -25 },	/* u optimistic */
	{ 64184567u, -20 },	/* t this morning . */
	{ 64615987u, 23 },	/* b delivery , */
	{ 65293383u, 29 },	/* b thermostat is */
	{ 65327670u, -133 },	/* u sorry */
	{ 65482205u, 37 },	/* t to sort out */
	{ 66095135u, 48 },	/* l water */
	{ 66109311u, -33 },	/* b the certified */
	{ 66967305u, 12 },	/* t as soon as */
	{ 67234959u, -31 },	/* b be 50 */
	{ 68299079u, 49 },	/* t we learned the */
	{ 68655478u, 28 },	/* 1 told */
	{ 69274163u, 30 },	/* b right now */
	{ 70096172u, 26 },	/* b trabaja a */
	{ 70295666u, -15 },	/* u creo */
	{ 70701019u, 12 },	/* b i ask */
	{ 71093166u, -16 },	/* b le deseo */
	{ 71318118u, -29 },	/* u making */
	{ 71998935u, -13 },	/* 2 back */
	{ 72295776u, -39 },	/* b there were */
	{ 72554625u, 15 },	/* t the after school */
	{ 72993442u, 12 },	/* b the high */
	{ 73784843u, -63 },	/* b go . */
	{ 74748706u, 157 },	/* u which */
	{ 74858083u, 13 },	/* b through june */
	{ 75875175u, 40 },	/* u rated */
	{ 76646315u, -56 },	/* u department */
	{ 77157097u, 60 },	/* b we have */
	{ 78932704u, 18 },	/* t enrollment dropped by */
	{ 80009402u, -34 },	/* b and im */
	{ 80469740u, 54 },	/* l january */
	{ 81093970u, -32 },	/* u thatll */
	{ 82304115u, -17 },	/* 0 per */
	{ 82912328u, -57 },	/* u red */
	{ 83530229u, 13 },	/* u lasting */
	{ 85714087u, 30 },	/* b we will */
	{ 85881078u, 15 },	/* b takes it */
	{ 86305618u, -112 },	/* b old one */
	{ 86716059u, -27 },	/* 0 perdone */
	{ 87020882u, 22 },	/* u storm */
	{ 87773896u, -12 },	/* b im a */
	{ 88446984u, -39 },	/* u feedback */
	{ 88494218u, -15 },	/* t from the state */
	{ 89075119u, -14 },	/* t as much as */
	{ 90244975u, 39 },	/* b this will */
	{ 90502568u, 22 },	/* b id want */
	{ 90784533u, 43 },	/* b in may */
	{ 91422183u, 39 },	/* t minutes to 11 */
	{ 91978462u, 27 },	/* b go to */
	{ 93346098u, 13 },	/* b . i */
	{ 93783128u, 58 },	/* t going to be */
	{ 94086160u, -19 },	/* b fixed it */
	{ 95285701u, -74 },	/* u todo */
	{ 95986920u, 29 },	/* t i should have */
	{ 96441870u, 16 },	/* u projectors */
	{ 96658846u, 18 },	/* u project */
	{ 96837825u, 15 },	/* b well . */
	{ 100275744u, -57 },	/* u wide */
	{ 100372164u, -23 },	/* b para servirle */
	{ 101951997u, 17 },	/* t here : the */
	{ 102679738u, -25 },	/* b i understand */
	{ 104461462u, 14 },	/* b every night */
	{ 104674428u, -72 },	/* b . 2 */
	{ 105183180u, 22 },	/* u wing */
	{ 105488119u, -28 },	/* b was the */
	{ 106592067u, -19 },	/* u amable */
	{ 107043911u, -102 },	/* u what */
	{ 107806140u, 28 },	/* b me a */
	{ 109541463u, 42 },	/* b this has */
	{ 110523463u, -21 },	/* t . 2 , */
	{ 110623673u, 71 },	/* u wet */
	{ 110996709u, 70 },	/* 0 tiles */
	{ 111977334u, 40 },	/* b cafeteria . */
	{ 112793898u, 12 },	/* b showed up */
	{ 113597528u, 18 },	/* t left the district */
	{ 113716067u, -23 },	/* b im asking */
	{ 113743566u, -46 },	/* u ver */
	{ 115023494u, -32 },	/* u vez */
	{ 115639731u, 33 },	/* u display */
	{ 117222941u, 102 },	/* b im stuck */
	{ 117707447u, -66 },	/* b me . */
	{ 118065968u, -40 },	/* t it was my */
	{ 118658282u, -80 },	/* u puede */
	{ 123330382u, -35 },	/* t i found the */
	{ 123392386u, 19 },	/* b found that */
	{ 123523553u, 14 },	/* u ticket */
	{ 123627056u, -17 },	/* t in june and */
	{ 127886809u, 33 },	/* u upgrade */
	{ 127931147u, 32 },	/* u proposal */
	{ 128545003u, -18 },	/* b the hall */
	{ 129556209u, 73 },	/* b at all */
	{ 129998369u, 38 },	/* u wall */
	{ 130870601u, -29 },	/* t y que tenga */
	{ 130956995u, 24 },	/* b building . */
	{ 131722332u, -23 },	/* 1 asking */
	{ 132090785u, -72 },	/* b around the */
	{ 133362489u, -52 },	/* b for once */
	{ 133809865u, -20 },	/* 1 behalf */
	{ 137729676u, 43 },	/* b later on */
	{ 139453574u, 12 },	/* u caused */
	{ 139790402u, -33 },	/* b team is */
	{ 140800591u, 42 },	/* b of business */
	{ 140859270u, -58 },	/* b reason being */
	{ 141737295u, 12 },	/* 1 vendor */
	{ 141953891u, 97 },	/* u new */
	{ 142061857u, -86 },	/* t , which is */
	{ 143432995u, 17 },	/* b the stipend */
	{ 143963704u, -19 },	/* b there without */
	{ 144110933u, -47 },	/* u borrowed */
	{ 145062781u, -81 },	/* b _ 4 */
	{ 145411779u, 52 },	/* t so far . */
	{ 146901318u, -49 },	/* u double */
	{ 146958372u, -33 },	/* l list */
	{ 147258987u, -47 },	/* 0 thanks */
	{ 147847015u, 59 },	/* b first , */
	{ 148120227u, 13 },	/* u loop */
	{ 148870021u, 61 },	/* u delivery */
	{ 150227536u, -25 },	/* u leave */
	{ 151140508u, 21 },	/* b back . */
	{ 152573877u, 24 },	/* b the cafeteria */
	{ 152875762u, -18 },	/* b we all */
	{ 153119854u, 52 },	/* b cant be */
	{ 156051921u, -90 },	/* b has retired */
	{ 156298824u, 34 },	/* t so far i */
	{ 156306015u, 24 },	/* 2 know */
	{ 156462361u, -56 },	/* u coffee */
	{ 157370300u, 32 },	/* l short */
	{ 157420007u, -37 },	/* u grandbaby */
	{ 157944495u, 45 },	/* b the drawing */
	{ 158358432u, -15 },	/* t preguntita nada mas */
	{ 158772495u, -30 },	/* l languages */
	{ 159287863u, -26 },	/* u draw */
	{ 161828985u, 129 },	/* u again */
	{ 162031254u, 31 },	/* t on the furniture */
	{ 163098224u, -14 },	/* b news . */
	{ 163729844u, 105 },	/* u though */
	{ 163841082u, 22 },	/* b the as */
	{ 164356093u, 51 },	/* u crossing */
	{ 164484270u, -20 },	/* 0 maybe */
	{ 165800088u, -30 },	/* b world languages */
	{ 166617415u, 21 },	/* b the sessions */
	{ 169538370u, 34 },	/* b welder is */
	{ 169775830u, -45 },	/* b submitter that */
	{ 171001389u, -20 },	/* b escuela y */
	{ 171395254u, 23 },	/* t asked for the */
	{ 171445950u, 69 },	/* 2 right */
	{ 172372930u, -33 },	/* b that week */
	{ 174194090u, -42 },	/* t was _ 340 */
	{ 174232120u, 30 },	/* b already ordered */
	{ 174397709u, 41 },	/* l started */
	{ 174735170u, 26 },	/* b dijeron que */
	{ 174927631u, -14 },	/* t talked about it */
	{ 175041728u, 12 },	/* u fund */
	{ 175343249u, 24 },	/* u esas */
	{ 175762118u, -82 },	/* 1 and */
	{ 176595876u, 42 },	/* u license */
	{ 176979224u, -14 },	/* 0 with */
	{ 177111239u, -59 },	/* u helped */
	{ 177921443u, -56 },	/* b at seven */
	{ 178519157u, 17 },	/* b the earlier */
	{ 180996041u, -58 },	/* 2 bill */
	{ 182985010u, -36 },	/* b record . */
	{ 184000955u, -25 },	/* t a lot of */
	{ 184713271u, -52 },	/* t i used the */
	{ 185332320u, -19 },	/* b this may */
	{ 185336857u, 15 },	/* b propped the */
	{ 185424849u, 27 },	/* b dont believe */
	{ 186622530u, 16 },	/* l three */
	{ 186719026u, -62 },	/* l them */
	{ 188054234u, 71 },	/* b position control */
	{ 188245997u, 16 },	/* t 8830 and 8841 */
	{ 188251847u, -39 },	/* b than i */
	{ 189531775u, 43 },	/* b than a */
	{ 189683503u, -14 },	/* b no more */
	{ 191683728u, 19 },	/* 0 this */
	{ 192732908u, -67 },	/* t to get it */
	{ 192971641u, 13 },	/* b nothing can */
	{ 195741167u, -32 },	/* b had it */
	{ 196543746u, 14 },	/* b was found */
	{ 198052889u, -15 },	/* b of her */
	{ 198564698u, -57 },	/* 1 sure */
	{ 200583776u, 76 },	/* b the same */
	{ 202130753u, 22 },	/* u funds */
	{ 203888998u, -14 },	/* b modo . */
	{ 205476317u, -15 },	/* l side */
	{ 205668808u, -35 },	/* b muy ocupada */
	{ 206024762u, 20 },	/* b the password */
	{ 206299948u, -17 },	/* b back from */
	{ 206911782u, -22 },	/* l verdad */
	{ 207567093u, -64 },	/* u mailbox */
	{ 208453757u, -61 },	/* b the key */
	{ 210718509u, -49 },	/* u confusion */
	{ 211056898u, 19 },	/* t and theres a */
	{ 211530419u, 25 },	/* t on us . */
	{ 212625487u, 27 },	/* 2 un */
	{ 212853890u, -63 },	/* u pass */
	{ 213180465u, 68 },	/* 1 walked */
	{ 215603170u, -27 },	/* u words */
	{ 216068401u, 35 },	/* 0 no */
	{ 217732040u, -28 },	/* 0 perdon */
	{ 217804722u, 14 },	/* b out and */
	{ 218294372u, 12 },	/* u interview */
	{ 218653426u, -19 },	/* u licenciada */
	{ 219013703u, -33 },	/* b find it */
	{ 220261883u, 34 },	/* u hospital */
	{ 221304579u, -31 },	/* b match the */
	{ 221773663u, 95 },	/* b your patience */
	{ 222140892u, -35 },	/* b one the */
	{ 223000802u, 63 },	/* u clean */
	{ 224446136u, 28 },	/* 0 well */
	{ 226564473u, 19 },	/* u feet */
	{ 227574829u, -16 },	/* b and hed */
	{ 228600235u, -19 },	/* u celular */
	{ 228686078u, -28 },	/* u crazy */
	{ 228855861u, -43 },	/* u haha */
	{ 228931308u, 12 },	/* u tecnico */
	{ 229946708u, 55 },	/* u permit */
	{ 230152489u, -53 },	/* u orden */
	{ 231881996u, -39 },	/* b found the */
	{ 232530528u, -16 },	/* t con mucho gusto */
	{ 232904504u, 28 },	/* u ninos */
	{ 232911962u, -17 },	/* t i was looking */
	{ 232917131u, -30 },	/* u met */
	{ 233403893u, -64 },	/* u order */
	{ 234828453u, 22 },	/* b puede mover */
	{ 235623137u, 55 },	/* b nobody has */
	{ 236245489u, 28 },	/* u contrato */
	{ 236305357u, -25 },	/* b i didnt */
	{ 236325158u, -14 },	/* b bilingual assessments */
	{ 236380334u, 12 },	/* u authority */
	{ 237042335u, 39 },	/* b at lincoln */
	{ 237698238u, 85 },	/* u old */
	{ 238610236u, 16 },	/* 1 presupuesto */
	{ 241387982u, 21 },	/* b the new */
	{ 241501296u, 14 },	/* t june , so */
	{ 241509160u, 78 },	/* u teachers */
	{ 241959929u, -23 },	/* 2 hose */
	{ 241982137u, -17 },	/* b at a */
	{ 242485343u, -33 },	/* b tenga un */
	{ 243043007u, 20 },	/* t , sorry . */
	{ 243945829u, -73 },	/* b between the */
	{ 244885632u, -41 },	/* b , you */
	{ 244900327u, -15 },	/* u junk */
	{ 246477059u, -17 },	/* t the one with */
	{ 247111025u, -13 },	/* b the left */
	{ 247363447u, 39 },	/* b , thats */
	{ 251394632u, -25 },	/* 1 a */
	{ 251573993u, -27 },	/* t of the assistant */
	{ 252631997u, 22 },	/* b route 14 */
	{ 252722087u, -12 },	/* b at 71 */
	{ 252901497u, 22 },	/* 0 de */
	{ 254475889u, -29 },	/* b , thank */
	{ 255127271u, 19 },	/* b the wrong */
	{ 255204056u, 32 },	/* u pays */
	{ 255771508u, 37 },	/* b con la */
	{ 256362344u, -104 },	/* 2 only */
	{ 256876880u, 12 },	/* b only pays */
	{ 257043771u, 39 },	/* 2 dice */
	{ 257257349u, 116 },	/* b went out */
	{ 258214199u, 51 },	/* u begins */
	{ 258751241u, -29 },	/* u tiempo */
	{ 259019732u, -52 },	/* b at my */
	{ 261566112u, 64 },	/* b the machine */
	{ 261997191u, -54 },	/* l next */
	{ 262495508u, 21 },	/* b has gone */
	{ 263567077u, 33 },	/* u smells */
	{ 263891302u, 31 },	/* u login */
	{ 265537630u, 38 },	/* b new in */
	{ 265892527u, 28 },	/* b that in */
	{ 267316224u, -60 },	/* 0 too */
	{ 268542142u, -19 },	/* b had three */
	{ 268643918u, 17 },	/* t out to be */
	{ 270082464u, 17 },	/* u tomorrow */
	{ 270670462u, -26 },	/* b line somewhere */
	{ 270740589u, 13 },	/* u firewall */
	{ 270857744u, -33 },	/* t is coming from */
	{ 273088941u, 32 },	/* b se intento */
	{ 274254130u, -14 },	/* b of tea */
	{ 276775342u, 37 },	/* b the door */
	{ 278854418u, 12 },	/* l lost */
	{ 279599897u, -93 },	/* b was in */
	{ 280958416u, -26 },	/* b pero creo */
	{ 281733208u, -31 },	/* b i am */
	{ 282798576u, 38 },	/* u doesnt */
	{ 283847871u, 12 },	/* b needs to */
	{ 284475030u, -52 },	/* b numbered them */
	{ 285063178u, 20 },	/* u expired */
	{ 285081334u, -43 },	/* u muchas */
	{ 285351573u, -17 },	/* 0 que */
	{ 285739066u, 57 },	/* 1 good */
	{ 285778941u, 27 },	/* 0 nobody */
	{ 287350145u, 14 },	/* u bounced */
	{ 288252512u, -14 },	/* b the 1st */
	{ 289000525u, -70 },	/* b a nice */
	{ 289750775u, -16 },	/* 2 questions */
	{ 291238847u, 41 },	/* b perfect , */
	{ 292001337u, 27 },	/* b , when */
	{ 292550877u, -23 },	/* 2 say */
	{ 293883195u, -37 },	/* u easy */
	{ 295381600u, -31 },	/* b have the */
	{ 295488829u, 15 },	/* b there are */
	{ 295766586u, -18 },	/* 1 muy */
	{ 297193042u, -34 },	/* 2 after */
	{ 297911465u, 79 },	/* t on friday . */
	{ 299119696u, 22 },	/* u beam */
	{ 299262303u, 36 },	/* b she knows */
	{ 299496395u, -13 },	/* t for the reminder */
	{ 299625127u, 64 },	/* b refuses to */
	{ 300362181u, 34 },	/* t until the new */
	{ 301383321u, -34 },	/* 2 team */
	{ 302010325u, -17 },	/* t be the bearer */
	{ 302401945u, 14 },	/* t on that side */
	{ 303057998u, 17 },	/* u run */
	{ 303315684u, -29 },	/* b hate to */
	{ 304382859u, 26 },	/* 0 problem */
	{ 304389288u, -52 },	/* b thank you */
	{ 305849487u, 15 },	/* u strike */
	{ 306035235u, -56 },	/* b i had */
	{ 306187963u, 16 },	/* 2 look */
	{ 306299484u, 91 },	/* u patience */
	{ 306925307u, 46 },	/* b they want */
	{ 307937802u, -68 },	/* b with no */
	{ 309112883u, -41 },	/* b as ever */
	{ 311069562u, 24 },	/* b to stop */
	{ 311208022u, -15 },	/* l thursday */
	{ 311628827u, 41 },	/* t went out of */
	{ 311688774u, -27 },	/* b time ive */
	{ 312312379u, 12 },	/* b el tecnico */
	{ 312868480u, -35 },	/* l month */
	{ 313274349u, 18 },	/* b roughly 40 */
	{ 313490792u, -12 },	/* b veras . */
	{ 314407182u, 30 },	/* b roughly _ */
	{ 315156361u, -110 },	/* u yo */
	{ 315191122u, 44 },	/* u laminator */
	{ 315805824u, 18 },	/* u auditors */
	{ 316241588u, 12 },	/* b business . */
	{ 316631531u, 69 },	/* b about the */
	{ 318353469u, 23 },	/* b cant get */
	{ 318837095u, 42 },	/* u going */
	{ 320566784u, -26 },	/* 2 between */
	{ 323586411u, -17 },	/* t so he knows */
	{ 326260203u, 24 },	/* u error */
	{ 326659174u, -27 },	/* b everyone . */
	{ 329347135u, 14 },	/* 2 run */
	{ 329908752u, 26 },	/* u spaces */
	{ 330680824u, -140 },	/* u these */
	{ 330877901u, 23 },	/* b im out */
	{ 330893993u, -81 },	/* u phone */
	{ 332629344u, -16 },	/* 0 call */
	{ 334119918u, -46 },	/* b la molestia */
	{ 334429797u, 44 },	/* b which would */
	{ 334552573u, -108 },	/* u assistant */
	{ 334571392u, -16 },	/* b that campus */
	{ 334884540u, 31 },	/* t and i have */
	{ 334977530u, -27 },	/* b a pizza */
	{ 336066030u, 43 },	/* b and thursdays */
	{ 336583740u, -61 },	/* u mine */
	{ 336892770u, 15 },	/* u desk */
	{ 338509820u, 20 },	/* u days */
	{ 338811710u, 18 },	/* t la ruta 12 */
	{ 339168107u, -64 },	/* b it in */
	{ 340076880u, -34 },	/* 1 find */
	{ 340328201u, -15 },	/* t the principal has */
	{ 341745293u, 35 },	/* u thrilled */
	{ 342584106u, -17 },	/* b now and */
	{ 342911623u, 14 },	/* b that side */
	{ 343207328u, -14 },	/* b missing bilingual */
	{ 343482266u, -23 },	/* b our side */
	{ 344023285u, 13 },	/* b the position */
	{ 344834396u, -24 },	/* b de su */
	{ 345148636u, 13 },	/* b in december */
	{ 345740826u, 56 },	/* 1 cost */
	{ 346121911u, 15 },	/* b on those */
	{ 346688104u, 57 },	/* 0 our */
	{ 346699765u, 14 },	/* b we can */
	{ 346825433u, 37 },	/* u seis */
	{ 347286379u, 51 },	/* b y eso */
	{ 347303509u, -53 },	/* 1 even */
	{ 347668477u, 20 },	/* u worse */
	{ 348364902u, -60 },	/* 0 mrs */
	{ 348402020u, -17 },	/* t la demora , */
	{ 349325316u, -36 },	/* u ojala */
	{ 351211008u, -46 },	/* b mine . */
	{ 353467722u, -33 },	/* u weekend */
	{ 353766291u, 19 },	/* l break */
	{ 354201380u, 14 },	/* t and i cant */
	{ 354833345u, -13 },	/* t i have been */
	{ 355712163u, -46 },	/* b front office */
	{ 356330114u, -55 },	/* b you can */
	{ 357202161u, -68 },	/* u con */
	{ 357241095u, -83 },	/* u better */
	{ 358285000u, -48 },	/* t for the first */
	{ 359653115u, 29 },	/* b calls for */
	{ 363263542u, -49 },	/* 0 con */
	{ 364698524u, 25 },	/* u ground */
	{ 364756635u, -37 },	/* b keeps theirs */
	{ 364832256u, -18 },	/* b your call */
	{ 365923761u, 100 },	/* u out */
	{ 366865906u, -20 },	/* b and hope */
	{ 367187968u, -91 },	/* 1 bad */
	{ 368239062u, -51 },	/* u bill */
	{ 370481696u, -12 },	/* t de veras . */
	{ 370682028u, -29 },	/* b the friday */
	{ 370999199u, -16 },	/* t i hope this */
	{ 371182959u, -34 },	/* b espero que */
	{ 372201561u, -36 },	/* 2 that */
	{ 372268361u, -80 },	/* u estoy */
	{ 372419904u, -19 },	/* b the file */
	{ 373705495u, 40 },	/* t am new in */
	{ 373897865u, 70 },	/* u start */
	{ 374281051u, 18 },	/* 2 old */
	{ 375447076u, 55 },	/* u name */
	{ 375727698u, -29 },	/* b is an */
	{ 375995640u, 88 },	/* u salir */
	{ 376200605u, -33 },	/* 0 nothing */
	{ 376540093u, -37 },	/* u salio */
	{ 376842033u, 17 },	/* u somebody */
	{ 377282019u, -19 },	/* t la tarde . */
	{ 379251953u, -101 },	/* u house */
	{ 379982720u, -35 },	/* t the typos . */
	{ 380011161u, 17 },	/* u texts */
	{ 380119472u, 41 },	/* b students are */
	{ 384294109u, -16 },	/* t , after all */
	{ 384346507u, 39 },	/* u modelo */
	{ 386299531u, 12 },	/* u auditor */
	{ 386992486u, -19 },	/* t we can only */
	{ 389133367u, 27 },	/* b does not */
	{ 389245681u, -28 },	/* b i simply */
	{ 389479056u, -83 },	/* b the supply */
	{ 389716151u, 17 },	/* u records */
	{ 390141524u, 48 },	/* b the lighting */
	{ 390197599u, 140 },	/* u tres */
	{ 391229178u, -42 },	/* b watch . */
	{ 391394535u, -43 },	/* b i thought */
	{ 392969075u, 34 },	/* t 2022 in the */
	{ 394030689u, 40 },	/* u turns */
	{ 394792159u, -24 },	/* u him */
	{ 394801689u, -19 },	/* b stayed late */
	{ 395183908u, 27 },	/* u noche */
	{ 395543213u, 40 },	/* u sistema */
	{ 395608812u, -31 },	/* b toda la */
	{ 396195033u, 44 },	/* u grades */
	{ 397481251u, -24 },	/* 2 did */
	{ 398014732u, -51 },	/* u ill */
	{ 399882244u, 25 },	/* u risk */
	{ 400179202u, -42 },	/* b was _ */
	{ 400949582u, -19 },	/* 0 what */
	{ 401575974u, 19 },	/* b may spend */
	{ 401601504u, -73 },	/* u forms */
	{ 402652723u, 17 },	/* t every afternoon . */
	{ 404422450u, -14 },	/* b hora de */
	{ 405835617u, 59 },	/* t turnout was poor */
	{ 406560973u, 24 },	/* b all the */
	{ 407107703u, -25 },	/* b instructions , */
	{ 407966684u, 44 },	/* t of the five */
	{ 408002496u, -33 },	/* u acordaba */
	{ 408291131u, -42 },	/* l trouble */
	{ 408574428u, -24 },	/* t his saturday on */
	{ 409911189u, 16 },	/* b their own */
	{ 411066247u, -32 },	/* b was a */
	{ 412823402u, 61 },	/* t in october . */
	{ 412962422u, 15 },	/* b the fire */
	{ 414841511u, 19 },	/* u none */
	{ 415892672u, -24 },	/* b third floor */
	{ 416490352u, 41 },	/* b the switch */
	{ 417031383u, -50 },	/* u ando */
	{ 417066591u, -46 },	/* b less than */
	{ 417885367u, 22 },	/* b east side */
	{ 417974729u, 122 },	/* u because */
	{ 418494301u, 32 },	/* b and both */
	{ 420152033u, -15 },	/* 1 board */
	{ 420341836u, -29 },	/* u didnt */
	{ 420580075u, -23 },	/* t 9 am . */
	{ 423563254u, 18 },	/* b country . */
	{ 423664010u, -13 },	/* b and has */
	{ 424246633u, 63 },	/* 1 last */
	{ 424643873u, -112 },	/* u this */
	{ 425386085u, -16 },	/* u deseo */
	{ 426474129u, 23 },	/* b and had */
	{ 428567898u, 14 },	/* b before winter */
	{ 428780373u, -12 },	/* 0 room */
	{ 428857347u, 31 },	/* u igual */
	{ 429592404u, 19 },	/* u manda */
	{ 429654846u, -22 },	/* u credit */
	{ 430306395u, 24 },	/* b nobody can */
	{ 430787580u, 17 },	/* b its on */
	{ 431858070u, -33 },	/* u mando */
	{ 432614506u, 47 },	/* b of twenty */
	{ 433249982u, -30 },	/* 1 did */
	{ 433277264u, -34 },	/* b to think */
	{ 433416288u, -15 },	/* 1 makes */
	{ 433656218u, -13 },	/* l yours */
	{ 435495771u, -15 },	/* b principal has */
	{ 435632425u, -57 },	/* b id add */
	{ 435891719u, -25 },	/* t , right ? */
	{ 437285884u, -28 },	/* l bus */
	{ 437943045u, -23 },	/* t para servirle . */
	{ 438730772u, 18 },	/* u cerrar */
	{ 439277435u, 12 },	/* b first week */
	{ 439801960u, -23 },	/* u bonito */
	{ 439864464u, -40 },	/* b so many */
	{ 439896872u, 20 },	/* b authority over */
	{ 442485836u, -50 },	/* b it has */
	{ 443230738u, -39 },	/* b along , */
	{ 443402015u, -30 },	/* b both of */
	{ 444474930u, -65 },	/* 1 by */
	{ 445093254u, 96 },	/* 0 step */
	{ 445187560u, 39 },	/* b cant find */
	{ 447780335u, -40 },	/* l always */
	{ 448122344u, -129 },	/* u color */
	{ 448617137u, -37 },	/* t a matter of */
	{ 449796624u, 31 },	/* u patched */
	{ 450038456u, -33 },	/* b the enrollment */
	{ 450308617u, 30 },	/* t id like to */
	{ 451979839u, 34 },	/* t from what i */
	{ 453808167u, 51 },	/* 1 they */
	{ 454664692u, -13 },	/* l notice */
	{ 454816413u, -32 },	/* b show that */
	{ 457112003u, 121 },	/* u road */
	{ 457187466u, 78 },	/* t , could be */
	{ 457792925u, -30 },	/* u phew */
	{ 459018063u, -13 },	/* b the connection */
	{ 459319637u, -51 },	/* 2 listed */
	{ 459570777u, -21 },	/* t _ 5 , */
	{ 459665671u, 13 },	/* b school program */
	{ 459777828u, 18 },	/* u december */
	{ 459872164u, 60 },	/* u esta */
	{ 460137779u, 40 },	/* b campus . */
	{ 460187092u, -32 },	/* b so ill */
	{ 460460544u, -19 },	/* u este */
	{ 461214679u, 13 },	/* b also the */
	{ 461539620u, 20 },	/* b started a */
	{ 462137830u, -36 },	/* u esto */
	{ 462421227u, -50 },	/* u form */
	{ 463392241u, -16 },	/* t into it , */
	{ 466383710u, -18 },	/* l tambien */
	{ 466769271u, -26 },	/* b has got */
	{ 467556415u, -29 },	/* 0 being */
	{ 468190667u, 25 },	/* u counselor */
	{ 469381002u, 17 },	/* t its on record */
	{ 470569976u, 12 },	/* u ankle */
	{ 471195052u, -37 },	/* u classroom */
	{ 472513230u, 41 },	/* 0 falta */
	{ 472727218u, 14 },	/* b were locked */
	{ 473333377u, -16 },	/* 1 hate */
	{ 473891827u, 19 },	/* 2 people */
	{ 474186029u, 21 },	/* b to the */
	{ 474593263u, -28 },	/* b squeeze it */
	{ 474842447u, -43 },	/* b which i */
	{ 475520614u, 13 },	/* b forty minutes */
	{ 475607023u, -34 },	/* 0 to */
	{ 477436035u, 15 },	/* b ninguna escuela */
	{ 477962882u, -31 },	/* 0 hes */
	{ 480307739u, 37 },	/* b that wing */
	{ 480831690u, 23 },	/* t seen it . */
	{ 481652767u, -43 },	/* u nada */
	{ 483256128u, -12 },	/* b obviously . */
	{ 483402213u, -12 },	/* 1 quedo */
	{ 485382001u, -23 },	/* 2 el */
	{ 485728245u, -44 },	/* u badges */
	{ 485773890u, 76 },	/* u stands */
	{ 486342382u, 81 },	/* b waiting on */
	{ 486629594u, 12 },	/* u convenio */
	{ 486810292u, 82 },	/* u ese */
	{ 487034657u, -21 },	/* b and was */
	{ 487398672u, 50 },	/* u esa */
	{ 488384410u, 92 },	/* u eso */
	{ 488904596u, -52 },	/* t it took three */
	{ 489932983u, 34 },	/* b got as */
	{ 490227807u, -31 },	/* u business */
	{ 490803699u, 34 },	/* 1 log */
	{ 493342381u, -27 },	/* b lending us */
	{ 494055103u, 33 },	/* 1 los */
	{ 495083675u, 23 },	/* u marks */
	{ 495765105u, -32 },	/* b next to */
	{ 495959430u, -76 },	/* b im not */
	{ 496454412u, 40 },	/* l cafeteria */
	{ 497342554u, -12 },	/* u fancy */
	{ 498406482u, -81 },	/* b over to */
	{ 498450341u, 31 },	/* u forty */
	{ 498457161u, -109 },	/* u blue */
	{ 498722257u, -28 },	/* b should look */
	{ 498843440u, 13 },	/* u childs */
	{ 498907372u, 32 },	/* b the school */
	{ 500003360u, 15 },	/* b be worse */
	{ 500006588u, 162 },	/* u the */
	{ 500105291u, -31 },	/* b and on */
	{ 500453391u, 63 },	/* b out . */
	{ 500709116u, -30 },	/* u languages */
	{ 501688764u, 20 },	/* 2 lost */
	{ 502171958u, 24 },	/* b no one */
	{ 502328266u, 19 },	/* t ya no existen */
	{ 502598593u, 19 },	/* t en la bodega */
	{ 502633934u, -21 },	/* b checked it */
	{ 502686796u, 42 },	/* b begin with */
	{ 503737491u, -18 },	/* b expect your */
	{ 504044315u, 54 },	/* b : nine */
	{ 504203620u, -34 },	/* b es muy */
	{ 504510960u, 56 },	/* b report that */
	{ 505789098u, -36 },	/* b everyone is */
	{ 506136919u, 86 },	/* b just so */
	{ 507168516u, 13 },	/* u slipped */
	{ 507232200u, 37 },	/* t rentada y no */
	{ 507357382u, 47 },	/* b had been */
	{ 507407675u, 38 },	/* u filed */
	{ 507722606u, -32 },	/* t so forgive the */
	{ 508443791u, -48 },	/* b schools . */
	{ 508576990u, -22 },	/* b the bookkeeper */
	{ 508925765u, -65 },	/* b gustaron . */
	{ 509100665u, 26 },	/* l extras */
	{ 509741675u, -25 },	/* b rooms . */
	{ 511042989u, 72 },	/* u supplier */
	{ 511245542u, 53 },	/* u up */
	{ 511539732u, 20 },	/* u un */
	{ 511803422u, 22 },	/* b and only */
	{ 512034532u, 39 },	/* b i want */
	{ 512187681u, -35 },	/* t in the gym */
	{ 513814063u, 20 },	/* b off the */
	{ 514714947u, 24 },	/* b i also */
	{ 515433818u, -28 },	/* b my kids */
	{ 516029426u, 14 },	/* 2 door */
	{ 516069421u, -16 },	/* b email is */
	{ 518673016u, 38 },	/* t it with a */
	{ 518926479u, 22 },	/* b la pieza */
	{ 520655831u, 38 },	/* b that streets */
	{ 524035786u, -42 },	/* t , charged to */
	{ 524284001u, -32 },	/* t su familia . */
	{ 527150364u, -34 },	/* b so forgive */
	{ 527245906u, -13 },	/* b one less */
	{ 527450421u, -33 },	/* b be sure */
	{ 527618721u, -31 },	/* b up the */
	{ 527683817u, 13 },	/* u taller */
	{ 529561168u, -35 },	/* t of it . */
	{ 529646278u, 28 },	/* b want it */
	{ 530591383u, -21 },	/* b had the */
	{ 532560390u, 13 },	/* t december and the */
	{ 532651412u, -61 },	/* b y todavia */
	{ 533840425u, -19 },	/* b the less */
	{ 536011504u, -17 },	/* b so he */
	{ 536958194u, 46 },	/* 1 said */
	{ 537599174u, -16 },	/* 2 got */
	{ 539922995u, -12 },	/* b nothing against */
	{ 540240414u, -45 },	/* b todo en */
	{ 540841663u, 23 },	/* b de al */
	{ 540847775u, -23 },	/* b was simply */
	{ 540862184u, 29 },	/* t its in service */
	{ 541189840u, 61 },	/* t been doing it */
	{ 541219859u, 18 },	/* u fifty */
	{ 541693162u, 41 },	/* b the day */
	{ 542031486u, 48 },	/* u guess */
	{ 542909220u, 16 },	/* u anymore */
	{ 543178347u, -14 },	/* l say */
	{ 543468701u, -32 },	/* u themselves */
	{ 543918348u, -33 },	/* b training was */
	{ 545587090u, -37 },	/* 2 well */
	{ 547642665u, -36 },	/* t my team is */
	{ 549310992u, 13 },	/* b to raise */
	{ 550431676u, -63 },	/* t , but it */
	{ 551088578u, 16 },	/* t , we have */
	{ 551564509u, -32 },	/* t , but im */
	{ 552169251u, -14 },	/* b can come */
	{ 553969747u, 124 },	/* u : */
	{ 555360829u, 13 },	/* b loop , */
	{ 555396770u, 234 },	/* u 8 */
	{ 555524286u, -23 },	/* b my husband */
	{ 555543865u, -16 },	/* u _ */
	{ 556068772u, -33 },	/* 1 bookkeeper */
	{ 556088318u, -23 },	/* u ' */
	{ 556135261u, -61 },	/* b one as */
	{ 556742190u, 16 },	/* u wire */
	{ 557010166u, -54 },	/* b the usual */
	{ 557074056u, -28 },	/* u - */
	{ 557120008u, -29 },	/* 1 tell */
	{ 557221151u, -47 },	/* u . */
	{ 558887588u, -44 },	/* b better than */
	{ 559423014u, 74 },	/* u nurse */
	{ 560542712u, 112 },	/* b office . */
	{ 561210060u, 12 },	/* t union filed a */
	{ 561345045u, -16 },	/* b hed like */
	{ 561635507u, -66 },	/* u mucho */
	{ 561948200u, 27 },	/* t told me that */
	{ 562054785u, 62 },	/* t , so the */
	{ 562873587u, -16 },	/* 2 really */
	{ 563179506u, -45 },	/* u s */
	{ 564031345u, 35 },	/* b assuming the */
	{ 564165244u, -41 },	/* u y */
	{ 564435844u, -48 },	/* u estar */
	{ 566218511u, -12 },	/* t nothing fancy , */
	{ 566376217u, -14 },	/* 1 tried */
	{ 566721913u, -13 },	/* 1 retiring */
	{ 567066746u, -58 },	/* 0 estoy */
	{ 567416648u, -27 },	/* u m */
	{ 568010213u, -18 },	/* l in */
	{ 568796773u, -51 },	/* u blocked */
	{ 569687499u, 39 },	/* l it */
	{ 570013752u, -68 },	/* b is on */
	{ 571184816u, -32 },	/* b years and */
	{ 572280659u, 67 },	/* t out this morning */
	{ 573079344u, 13 },	/* b december and */
	{ 573895926u, -61 },	/* u copy */
	{ 574008103u, -65 },	/* b this one */
	{ 576389080u, -45 },	/* b flu . */
	{ 576573630u, 86 },	/* u eleven */
	{ 577823296u, 23 },	/* t the meantime . */
	{ 579142750u, 59 },	/* b siguen sin */
	{ 579834034u, -21 },	/* t i know this */
	{ 580863729u, 44 },	/* 2 service */
	{ 581002664u, 26 },	/* u complete */
	{ 581408220u, -38 },	/* b before the */
	{ 582778420u, 34 },	/* u tienen */
	{ 583265219u, -19 },	/* b been informed */
	{ 584074040u, 31 },	/* t furniture guys . */
	{ 584938392u, 54 },	/* b week of */
	{ 585501326u, 114 },	/* u weve */
	{ 585762278u, 34 },	/* b have left */
	{ 585834966u, 14 },	/* t new bell schedule */
	{ 586422632u, 14 },	/* t to go to */
	{ 588422785u, -28 },	/* u squeeze */
	{ 588782838u, -38 },	/* b gracias por */
	{ 588847021u, 53 },	/* b 45 days */
	{ 589178191u, 21 },	/* b know the */
	{ 590274897u, 55 },	/* u inside */
	{ 590656185u, -56 },	/* b mother of */
	{ 590669425u, -45 },	/* 2 doing */
	{ 590820612u, -18 },	/* t im at the */
	{ 592065988u, 27 },	/* b looking at */
	{ 592204591u, -29 },	/* b ten minutes */
	{ 592763514u, -19 },	/* b came up */
	{ 593071753u, -18 },	/* b 4 vacancies */
	{ 593601211u, 16 },	/* b has my */
	{ 593620531u, 57 },	/* b but not */
	{ 593625070u, -29 },	/* l morning */
	{ 593941286u, 12 },	/* b got the */
	{ 594608245u, -17 },	/* b of bad */
	{ 595832146u, 18 },	/* b the panel */
	{ 597613702u, -13 },	/* b coordinator , */
	{ 598083137u, -30 },	/* u hyun */
	{ 598260700u, 38 },	/* b the furniture */
	{ 598547317u, -40 },	/* b expect to */
	{ 598742167u, 28 },	/* u paper */
	{ 601344539u, -14 },	/* b so here */
	{ 604392798u, -33 },	/* b as a */
	{ 605645308u, 27 },	/* 2 road */
	{ 605753464u, -34 },	/* 2 assistant */
	{ 605798482u, 27 },	/* t the cause , */
	{ 606078808u, 15 },	/* u mismo */
	{ 606380467u, 20 },	/* b freezes . */
	{ 606997882u, -22 },	/* b sheet . */
	{ 607124320u, 38 },	/* b el ano */
	{ 608331340u, -16 },	/* t for a few */
	{ 608466054u, -58 },	/* u platique */
	{ 608611553u, -13 },	/* b door . */
	{ 608854153u, -16 },	/* b the good */
	{ 611113887u, -14 },	/* u chairs */
	{ 611279513u, 73 },	/* u madera */
	{ 611401535u, -33 },	/* t held in the */
	{ 611482328u, -33 },	/* 1 your */
	{ 612078067u, -24 },	/* b other things */
	{ 612718118u, 60 },	/* u spring */
	{ 613638340u, -18 },	/* u normal */
	{ 615115354u, -19 },	/* b been at */
	{ 615688071u, -30 },	/* b todos y */
	{ 616626169u, -23 },	/* t replacement hose is */
	{ 617001785u, -13 },	/* b im retiring */
	{ 617076691u, 13 },	/* b the gate */
	{ 617584784u, -40 },	/* u dock */
	{ 618453938u, -33 },	/* b language . */
	{ 618844486u, 28 },	/* b marzo . */
	{ 620379658u, -14 },	/* 2 director */
	{ 621323681u, 38 },	/* 0 parents */
	{ 622983301u, -16 },	/* t quick questions before */
	{ 624011461u, -46 },	/* b boiler room */
	{ 625617578u, 54 },	/* t as well . */
	{ 625995685u, 16 },	/* u grievance */
	{ 626535389u, -56 },	/* u :smile: */
	{ 627987712u, -14 },	/* b incoming director */
	{ 627997649u, -23 },	/* b the warehouse */
	{ 629847710u, -28 },	/* b like me */
	{ 630262147u, -18 },	/* t 1 , so */
	{ 632533494u, 59 },	/* 2 poor */
	{ 632998652u, 18 },	/* u cause */
	{ 633160885u, -14 },	/* b nice to */
	{ 633850093u, 49 },	/* b of it */
	{ 634071042u, -38 },	/* b no me */
	{ 636331771u, -40 },	/* b took a */
	{ 637190543u, -17 },	/* b saw the */
	{ 637525086u, 35 },	/* b english is */
	{ 638720953u, -48 },	/* b been meaning */
	{ 638723745u, 27 },	/* u believe */
	{ 639032766u, -19 },	/* t right one . */
	{ 640099149u, 37 },	/* u asbestos */
	{ 643937679u, 22 },	/* b federal program */
	{ 644342353u, -21 },	/* b ive never */
	{ 644700266u, 47 },	/* u agrees */
	{ 645212688u, 54 },	/* u quit */
	{ 645567317u, 19 },	/* b la bodega */
	{ 647510385u, -64 },	/* u agreed */
	{ 648930785u, -33 },	/* t , so that */
	{ 649869942u, -22 },	/* u shared */
	{ 650046914u, 76 },	/* u corto */
	{ 651025474u, 104 },	/* 0 they */
	{ 651507771u, 15 },	/* u wiser */
	{ 652005197u, 32 },	/* u showed */
	{ 653119017u, 51 },	/* 1 six */
	{ 653608894u, 13 },	/* t a hacer falta */
	{ 654027968u, -20 },	/* l school */
	{ 654378333u, 26 },	/* b me three */
	{ 654545568u, 46 },	/* 2 until */
	{ 655170041u, -22 },	/* u little */
	{ 655243690u, -30 },	/* b curriculum specialist */
	{ 655396537u, 16 },	/* b a grievance */
	{ 657500593u, -12 },	/* t here it is */
	{ 657625117u, 22 },	/* u les */
	{ 657767813u, -24 },	/* t at a conference */
	{ 658757950u, 55 },	/* u let */
	{ 659314228u, 45 },	/* u sink */
	{ 659336795u, -28 },	/* l i */
	{ 659935959u, -28 },	/* u dispatch */
	{ 660028343u, -44 },	/* l m */
	{ 660535505u, 103 },	/* u leaves */
	{ 660741192u, 27 },	/* b will hold */
	{ 661185264u, 28 },	/* b are 3 */
	{ 661227649u, 19 },	/* u contractors */
	{ 661369695u, -12 },	/* u forgotten */
	{ 661875145u, -69 },	/* 1 office */
	{ 662635600u, 14 },	/* b cant share */
	{ 662766771u, 37 },	/* u lease */
	{ 662909781u, 24 },	/* u standing */
	{ 664040506u, 62 },	/* b call back */
	{ 664484955u, -46 },	/* b just want */
	{ 665530471u, -44 },	/* u secretary */
	{ 665560132u, 35 },	/* u trained */
	{ 667083139u, 23 },	/* u materials */
	{ 667428460u, -12 },	/* b apology , */
	{ 668266839u, 21 },	/* b which leaves */
	{ 668873596u, -39 },	/* b the drivers */
	{ 669798629u, -47 },	/* u building */
	{ 669808815u, 194 },	/* u two */
	{ 669918985u, -23 },	/* l bonito */
	{ 670919191u, -27 },	/* t for lending us */
	{ 672198659u, -25 },	/* u responsibility */
	{ 672632489u, -22 },	/* b staff . */
	{ 672753488u, -13 },	/* t coordinator , the */
	{ 673004303u, 43 },	/* b no cierra */
	{ 673778282u, -18 },	/* b mas . */
	{ 674584278u, 33 },	/* b was cut */
	{ 675914415u, -40 },	/* b always . */
	{ 678581114u, -18 },	/* b me and */
	{ 679183293u, 26 },	/* t step 2 will */
	{ 681087256u, 18 },	/* b student council */
	{ 681224222u, 19 },	/* l renewed */
	{ 681992662u, -17 },	/* t want to be */
	{ 682787909u, -20 },	/* t i had to */
	{ 682799129u, 132 },	/* u stuck */
	{ 683153256u, 31 },	/* l guys */
	{ 684320701u, 36 },	/* b the warranty */
	{ 684973978u, 64 },	/* b truck . */
	{ 685046250u, -33 },	/* l head */
	{ 685114631u, 61 },	/* b theyve been */
	{ 686049843u, 36 },	/* l lot */
	{ 686392548u, -36 },	/* b disculpeme la */
	{ 689192395u, -19 },	/* 0 cost */
	{ 689569845u, -17 },	/* u soft */
	{ 690791262u, -43 },	/* b makes sense */
	{ 691309269u, -67 },	/* 0 disculpe */
	{ 691340859u, 68 },	/* b while the */
	{ 692499930u, 48 },	/* u hand */
	{ 692793725u, -66 },	/* b left of */
	{ 694392021u, 63 },	/* u kitchen */
	{ 695021295u, -17 },	/* b he used */
	{ 695293476u, 85 },	/* u use */
	{ 696547129u, -51 },	/* u even */
	{ 698845599u, 63 },	/* u district */
	{ 699527872u, -51 },	/* u groundhog */
	{ 700366736u, 47 },	/* u break */
	{ 701644275u, 84 },	/* b the teachers */
	{ 701787479u, 39 },	/* b could be */
	{ 702051970u, -25 },	/* b tried to */
	{ 703037542u, -12 },	/* b of course */
	{ 703069085u, 26 },	/* u encontro */
	{ 703203671u, 16 },	/* u hired */
	{ 703254626u, 51 },	/* b the data */
	{ 703695359u, -17 },	/* u trust */
	{ 703724099u, -30 },	/* t , world languages */
	{ 703752133u, -21 },	/* u removal */
	{ 706710266u, -42 },	/* 1 thought */
	{ 707426520u, 14 },	/* u rebuilt */
	{ 707473750u, 39 },	/* 1 inspector */
	{ 708261804u, -15 },	/* u reports */
	{ 708763831u, -45 },	/* t for the kids */
	{ 709766992u, 34 },	/* b a second */
	{ 709913143u, 47 },	/* u hasnt */
	{ 710366928u, -31 },	/* b assistant will */
	{ 710900927u, -25 },	/* u follows */
	{ 712060201u, -24 },	/* t by email . */
	{ 712202846u, -18 },	/* b patience with */
	{ 712416732u, -17 },	/* b husband . */
	{ 712633736u, 32 },	/* u ours */
	{ 713245627u, 24 },	/* b before me */
	{ 716077244u, -14 },	/* b 7 is */
	{ 716175356u, 45 },	/* b in there */
	{ 716273148u, 24 },	/* u camion */
	{ 716435657u, -14 },	/* u sabado */
	{ 717117734u, 30 },	/* b summer , */
	{ 717798457u, 89 },	/* b 614 in */
	{ 718456732u, -13 },	/* u answered */
	{ 718650455u, 12 },	/* u revisar */
	{ 720319817u, 12 },	/* u junto */
	{ 720361914u, -40 },	/* b sat on */
	{ 721142168u, 16 },	/* u usar */
	{ 721238789u, 12 },	/* b consultant says */
	{ 721403897u, 39 },	/* b went from */
	{ 721659668u, -35 },	/* t the kids . */
	{ 724267999u, 35 },	/* b can get */
	{ 724522996u, 17 },	/* b accessibility . */
	{ 726719702u, -41 },	/* b how i */
	{ 727045596u, 35 },	/* b the answer */
	{ 727681722u, -13 },	/* 2 desks */
	{ 728033558u, 30 },	/* u nunca */
	{ 729965991u, -89 },	/* b they are */
	{ 730064634u, 16 },	/* t to be sent */
	{ 732708337u, 74 },	/* b ya se */
	{ 732712676u, 22 },	/* u transfer */
	{ 733143273u, 63 },	/* u portables */
	{ 734083251u, 23 },	/* t and had to */
	{ 734466144u, -61 },	/* l says */
	{ 736762802u, 18 },	/* b percent . */
	{ 737041013u, 21 },	/* b schools is */
	{ 737902344u, -24 },	/* b his saturday */
	{ 738302980u, 30 },	/* t month , so */
	{ 740536003u, 30 },	/* u estado */
	{ 741250034u, -46 },	/* l thing */
	{ 742294637u, -54 },	/* l minutes */
	{ 743208538u, 34 },	/* u stops */
	{ 743747923u, 49 },	/* b it and */
	{ 744690397u, -20 },	/* t later , i */
	{ 745214607u, -13 },	/* b card . */
	{ 746401258u, -38 },	/* b think it */
	{ 751025734u, -20 },	/* b on behalf */
	{ 751259479u, -34 },	/* l her */
	{ 751485746u, -43 },	/* b who would */
	{ 752253325u, -28 },	/* b print it */
	{ 752445009u, 26 },	/* b paper . */
	{ 752603858u, -13 },	/* b that happens */
	{ 752792981u, 22 },	/* l ours */
	{ 754796868u, -60 },	/* t its in the */
	{ 756274219u, 13 },	/* b if i */
	{ 756405428u, 15 },	/* b tell him */
	{ 756589241u, 221 },	/* u will */
	{ 756823795u, 33 },	/* b , can */
	{ 757192730u, 27 },	/* u sign */
	{ 757297469u, 19 },	/* 1 fire */
	{ 757531954u, -33 },	/* t the training was */
	{ 757700523u, 27 },	/* b the complaint */
	{ 760383263u, 32 },	/* t it was put */
	{ 760745178u, 12 },	/* b which nobodys */
	{ 762459433u, -31 },	/* b hope this */
	{ 762849794u, -13 },	/* b all five */
	{ 763146102u, 36 },	/* b the lease */
	{ 764464385u, 36 },	/* u sprinkler */
	{ 765209880u, -44 },	/* l day */
	{ 765213631u, 25 },	/* b swapping the */
	{ 765823738u, 77 },	/* u legal */
	{ 766318599u, -41 },	/* b en esto */
	{ 766324181u, -23 },	/* b longer than */
	{ 768463127u, 20 },	/* 0 it */
	{ 768528081u, -24 },	/* 2 time */
	{ 769831298u, -46 },	/* b it done */
	{ 770728793u, 55 },	/* 0 if */
	{ 771022983u, -13 },	/* 0 id */
	{ 771445329u, -65 },	/* b is what */
	{ 772358282u, -21 },	/* u of */
	{ 773084697u, 22 },	/* u paint */
	{ 773813702u, -21 },	/* t the gym , */
	{ 773858323u, 12 },	/* t office and the */
	{ 774336435u, 18 },	/* t la mitad de */
	{ 774542034u, 174 },	/* u el */
	{ 775258292u, 20 },	/* 1 drivers */
	{ 775531977u, -23 },	/* t side of the */
	{ 775609686u, -25 },	/* u or */
	{ 776402904u, -73 },	/* b it over */
	{ 777750046u, -47 },	/* b . shes */
	{ 777853885u, -25 },	/* b told to */
	{ 777923704u, -36 },	/* l open */
	{ 778132112u, -55 },	/* t in person . */
	{ 778251285u, -12 },	/* b the trick */
	{ 778843750u, 39 },	/* u could */
	{ 779184588u, 34 },	/* u identical */
	{ 779287420u, -36 },	/* b got to */
	{ 779323526u, -19 },	/* u hold */
	{ 779388792u, 39 },	/* u programa */
	{ 780397129u, -14 },	/* b a lot */
	{ 783700799u, 55 },	/* u todavia */
	{ 784090746u, -42 },	/* 2 point */
	{ 784361651u, 31 },	/* t phone move waits */
	{ 785340462u, -14 },	/* b key . */
	{ 786064982u, -23 },	/* b from a */
	{ 788197640u, 72 },	/* b pasado . */
	{ 788430118u, 43 },	/* b but its */
	{ 788609067u, -29 },	/* b in sheets */
	{ 789247173u, 28 },	/* b the gradebook */
	{ 789448836u, 15 },	/* u invoice */
	{ 789786079u, -35 },	/* b cold . */
	{ 791107225u, 24 },	/* l while */
	{ 791285754u, 25 },	/* u papas */
	{ 791648121u, 66 },	/* u insurance */
	{ 791661984u, -25 },	/* b the submitter */
	{ 793115222u, 22 },	/* u began */
	{ 793256594u, -24 },	/* l fridays */
	{ 794072095u, 52 },	/* u answer */
	{ 794479631u, 29 },	/* b in august */
	{ 794930115u, -15 },	/* u respectfully */
	{ 795640389u, -32 },	/* b ! ! */
	{ 798563224u, -27 },	/* u lending */
	{ 799077630u, 26 },	/* b still dont */
	{ 799494185u, 24 },	/* u contact */
	{ 799901178u, -13 },	/* b a question */
	{ 799928480u, -18 },	/* b tuesday after */
	{ 800918949u, 44 },	/* b anymore . */
	{ 801293322u, 12 },	/* t only pays for */
	{ 801721910u, -14 },	/* b . if */
	{ 801760989u, -108 },	/* b i do */
	{ 802389321u, -27 },	/* b i must */
	{ 802391338u, 44 },	/* 1 previous */
	{ 802593509u, 57 },	/* u nomina */
	{ 803145335u, 37 },	/* b a permit */
	{ 803402032u, 29 },	/* u slips */
	{ 803909800u, -50 },	/* b ones , */
	{ 803989574u, -31 },	/* b are the */
	{ 804769934u, 83 },	/* u lift */
	{ 805496882u, -14 },	/* b que me */
	{ 806064060u, 81 },	/* u mouse */
	{ 806460665u, 27 },	/* b the director */
	{ 807016625u, -30 },	/* t the receipt . */
	{ 807178706u, -24 },	/* t the third floor */
	{ 807931925u, 61 },	/* b has one */
	{ 808229110u, -25 },	/* l rooms */
	{ 808526244u, 78 },	/* u probably */
	{ 808614249u, -45 },	/* u hes */
	{ 808739917u, 55 },	/* u cut */
	{ 808761344u, -119 },	/* u her */
	{ 809400576u, -47 },	/* 1 took */
	{ 811814745u, -19 },	/* 0 your */
	{ 812540376u, -14 },	/* t to say . */
	{ 813635580u, 31 },	/* b them in */
	{ 813802522u, -21 },	/* t will be the */
	{ 814267991u, -58 },	/* b new one */
	{ 814410610u, -23 },	/* 1 run */
	{ 815332085u, -31 },	/* t myself , but */
	{ 816111484u, 74 },	/* u transformer */
	{ 816592388u, 39 },	/* t i ask because */
	{ 818154155u, -22 },	/* b like it */
	{ 818730140u, -23 },	/* b cleared . */
	{ 819623522u, -61 },	/* t y todavia no */
	{ 820690831u, 20 },	/* l dinero */
	{ 822015256u, 52 },	/* b far . */
	{ 822087790u, -44 },	/* b a . */
	{ 822344456u, 30 },	/* 1 site */
	{ 822658522u, 24 },	/* b now on */
	{ 824504141u, -19 },	/* b only three */
	{ 825198555u, -85 },	/* b is fine */
	{ 825625102u, -46 },	/* u feelings */
	{ 826168964u, 61 },	/* b i spoke */
	{ 826615128u, -13 },	/* u per */
	{ 828250415u, 85 },	/* 0 the */
	{ 829721980u, -13 },	/* b director has */
	{ 829894769u, 53 },	/* b has asked */
	{ 830341545u, 61 },	/* b of the */
	{ 831496531u, 38 },	/* t ano pasado . */
	{ 831916563u, 34 },	/* b far i */
	{ 832204988u, 50 },	/* b have no */
	{ 834119636u, -29 },	/* b we used */
	{ 834872330u, -57 },	/* b 31 isnt */
	{ 834917973u, 188 },	/* b that the */
	{ 835566559u, 68 },	/* u sin */
	{ 835865428u, 40 },	/* b two of */
	{ 835970198u, 17 },	/* 0 three */
	{ 836880409u, 23 },	/* u single */
	{ 838789199u, -16 },	/* 1 mucho */
	{ 839124233u, 67 },	/* t in the warehouse */
	{ 840001433u, -37 },	/* b the delay */
	{ 840451666u, 59 },	/* b because of */
	{ 840559056u, 22 },	/* u children */
	{ 840901909u, 17 },	/* b has closed */
	{ 841342239u, -31 },	/* u anything */
	{ 841609044u, 51 },	/* u btw */
	{ 842091241u, -13 },	/* u remain */
	{ 842584150u, 36 },	/* u playground */
	{ 843041384u, 17 },	/* t anyone with a */
	{ 843106808u, -42 },	/* b office is */
	{ 843679848u, -16 },	/* t you can reach */
	{ 843863251u, -15 },	/* 0 that */
	{ 844201341u, -12 },	/* b counting the */
	{ 844584508u, -15 },	/* b una preguntita */
	{ 845816321u, 71 },	/* b one quote */
	{ 846537699u, -27 },	/* b head . */
	{ 848330573u, 90 },	/* 1 out */
	{ 848334255u, -37 },	/* b people . */
	{ 851322531u, 18 },	/* b the nurse */
	{ 851349484u, -34 },	/* 2 here */
	{ 852639726u, -55 },	/* 1 more */
	{ 855840655u, 14 },	/* u easement */
	{ 856575586u, 40 },	/* b not get */
	{ 857005134u, -42 },	/* t any of the */
	{ 857232229u, 26 },	/* b i gave */
	{ 859130538u, 36 },	/* b up with */
	{ 859422468u, 28 },	/* b month to */
	{ 859626490u, -30 },	/* u specialist */
	{ 859706831u, 15 },	/* b tutoria . */
	{ 861038190u, -23 },	/* b which has */
	{ 861385992u, -20 },	/* b inconvenience this */
	{ 861406208u, 14 },	/* b didnt have */
	{ 861582362u, -33 },	/* t training was held */
	{ 862153131u, -20 },	/* t someone ought to */
	{ 862296303u, -13 },	/* b difficult , */
	{ 862374242u, 33 },	/* b step 2 */
	{ 864560129u, 59 },	/* t eye on it */
	{ 865388550u, 21 },	/* b as the */
	{ 866553923u, 12 },	/* b asked . */
	{ 867053455u, -18 },	/* b con mucho */
	{ 867088548u, -43 },	/* u hi */
	{ 867198261u, 21 },	/* b a year */
	{ 867618379u, -50 },	/* t has the keys */
	{ 869911146u, 18 },	/* t 15 percent . */
	{ 870005990u, -18 },	/* b not one */
	{ 870986589u, -27 },	/* u pretty */
	{ 871529238u, -25 },	/* 2 letter */
	{ 872912634u, 61 },	/* b says the */
	{ 878281328u, 20 },	/* u shipped */
	{ 878720238u, 41 },	/* b not started */
	{ 879844706u, 21 },	/* u pick */
	{ 884487568u, 42 },	/* b far as */
	{ 885101179u, 14 },	/* u title */
	{ 885783321u, -121 },	/* u myself */
	{ 886720880u, -20 },	/* u manager */
	{ 887429426u, 30 },	/* u ruido */
	{ 888749078u, 33 },	/* u choferes */
	{ 889486164u, -36 },	/* b no need */
	{ 890027906u, 48 },	/* b water . */
	{ 890070460u, -13 },	/* b ive had */
	{ 890852670u, 30 },	/* 2 stop */
	{ 892035021u, 34 },	/* u included */
	{ 892407210u, -54 },	/* l again */
	{ 893259535u, 54 },	/* u mice */
	{ 894650901u, -21 },	/* b to write */
	{ 895181855u, 28 },	/* u loose */
	{ 895761935u, 64 },	/* u july */
	{ 896285825u, 37 },	/* b are two */
	{ 896286294u, -50 },	/* u construction */
	{ 896860263u, 22 },	/* 2 esta */
	{ 897345345u, 46 },	/* 1 trips */
	{ 897472812u, -37 },	/* t for 3 , */
	{ 898423403u, 71 },	/* u 22nd */
	{ 899944258u, 12 },	/* b a week */
	{ 900058338u, 70 },	/* b so far */
	{ 900085465u, 60 },	/* u switch */
	{ 900099704u, 20 },	/* u cars */
	{ 901469757u, -21 },	/* 2 id */
	{ 901555478u, -16 },	/* b a call */
	{ 902218275u, -14 },	/* u card */
	{ 903043875u, -45 },	/* 2 in */
	{ 904153109u, -45 },	/* u ages */
	{ 905480744u, 20 },	/* b the board */
	{ 905727713u, -52 },	/* b i used */
	{ 906872058u, 38 },	/* u drives */
	{ 907166246u, 14 },	/* b run into */
	{ 908005028u, -18 },	/* b the travel */
	{ 908064384u, -24 },	/* 2 whoever */
	{ 908084232u, -12 },	/* t as i see */
	{ 908490121u, 48 },	/* u ninguna */
	{ 908545353u, 20 },	/* 0 theres */
	{ 909398233u, -39 },	/* b tarde , */
	{ 909692423u, -27 },	/* b tarde . */
	{ 909695382u, 21 },	/* u tutors */
	{ 910252435u, -28 },	/* b look at */
	{ 910357440u, 39 },	/* b , dont */
	{ 911025057u, 25 },	/* t horas extra . */
	{ 911132483u, 27 },	/* b of about */
	{ 915930161u, 43 },	/* 1 spoke */
	{ 918755179u, 27 },	/* u extra */
	{ 921404377u, -93 },	/* u gracias */
	{ 921583869u, 13 },	/* u raise */
	{ 922336317u, 20 },	/* u whoever */
	{ 922394635u, -14 },	/* b certificate of */
	{ 923199336u, 17 },	/* t told , and */
	{ 923291187u, 48 },	/* u nino */
	{ 923410740u, -32 },	/* u mentioned */
	{ 926835938u, 31 },	/* t move waits on */
	{ 926882437u, 18 },	/* 2 charter */
	{ 927265306u, 15 },	/* 2 new */
	{ 927768419u, -17 },	/* b the bearer */
	{ 929219141u, 110 },	/* b on it */
	{ 929502589u, 16 },	/* b chofer de */
	{ 929784272u, 21 },	/* u nuevo */
	{ 929967941u, 113 },	/* u come */
	{ 930262594u, 22 },	/* u builts */
	{ 930301961u, -18 },	/* t your call . */
	{ 930770010u, -35 },	/* u nueva */
	{ 930817479u, 12 },	/* t and the room */
	{ 931277117u, 19 },	/* b scheduling for */
	{ 931479875u, 17 },	/* l leave */
	{ 932186703u, 44 },	/* u reglamento */
	{ 933322456u, 17 },	/* t because of the */
	{ 934567669u, 27 },	/* b its going */
	{ 935673358u, -15 },	/* b not been */
	{ 935788572u, 31 },	/* t examenes y no */
	{ 936471410u, 13 },	/* t some of the */
	{ 936724180u, 52 },	/* 1 learned */
	{ 938593215u, -21 },	/* b than the */
	{ 940287448u, 44 },	/* b ground . */
	{ 940793604u, 20 },	/* b el dinero */
	{ 941545775u, 23 },	/* b in september */
	{ 941910781u, -49 },	/* u split */
	{ 941996967u, -16 },	/* t the snow days */
	{ 942660536u, -13 },	/* b home . */
	{ 946739907u, 32 },	/* t this between two */
	{ 947575660u, 74 },	/* u pending */
	{ 947984774u, 94 },	/* b , and */
	{ 948394276u, 14 },	/* b it helps */
	{ 949701040u, 83 },	/* u running */
	{ 951124026u, 28 },	/* u damage */
	{ 951199909u, -38 },	/* u hate */
	{ 951622501u, -12 },	/* b it up */
	{ 951790592u, 14 },	/* b winter . */
	{ 952281352u, -25 },	/* b , a */
	{ 953262250u, 37 },	/* b three kids */
	{ 954707856u, 21 },	/* b : 9 */
	{ 956331391u, -52 },	/* b if you */
	{ 956894882u, -12 },	/* b us a */
	{ 958033667u, -32 },	/* l familia */
	{ 958157766u, 17 },	/* u issued */
	{ 958649275u, -17 },	/* u answering */
	{ 959035238u, -16 },	/* 0 mi */
	{ 959123615u, -20 },	/* t last name . */
	{ 959620773u, 23 },	/* b the year */
	{ 960020976u, 52 },	/* 0 ms */
	{ 960251612u, -27 },	/* b we talked */
	{ 960723654u, -12 },	/* t thanks for the */
	{ 960861480u, 30 },	/* u labels */
	{ 961190702u, -55 },	/* u part */
	{ 961411797u, 12 },	/* b mondays and */
	{ 961595094u, 114 },	/* 0 my */
	{ 962559706u, -36 },	/* u modo */
	{ 963598482u, -32 },	/* 1 part */
	{ 963897653u, -65 },	/* u park */
	{ 965511503u, -99 },	/* u am */
	{ 965658598u, 53 },	/* u al */
	{ 965672520u, 19 },	/* 2 now */
	{ 965705186u, 49 },	/* b the floor */
	{ 965817202u, -12 },	/* t in the folder */
	{ 965819615u, -31 },	/* 2 not */
	{ 965930756u, -19 },	/* u newsletter */
	{ 966252623u, -59 },	/* u any */
	{ 966728047u, 12 },	/* b the roofer */
	{ 966996306u, 31 },	/* b teachers have */
	{ 967134698u, 30 },	/* b about three */
	{ 967237510u, -17 },	/* b , were */
	{ 967826741u, 61 },	/* u ano */
	{ 969605018u, 59 },	/* 2 some */
	{ 970495655u, 68 },	/* b more than */
	{ 970800939u, 29 },	/* t it to the */
	{ 973319283u, 97 },	/* b if the */
	{ 973653675u, 15 },	/* u maintains */
	{ 973762796u, -69 },	/* 1 problem */
	{ 973818316u, 67 },	/* t went out this */
	{ 975210462u, 38 },	/* b insurance wont */
	{ 975298023u, -39 },	/* b your message */
	{ 976068664u, 46 },	/* b all , */
	{ 976317670u, 80 },	/* 0 lunch */
	{ 977002725u, -26 },	/* 2 these */
	{ 977159601u, 21 },	/* b from what */
	{ 979035154u, 30 },	/* b falta que */
	{ 979317761u, 15 },	/* u sounds */
	{ 979477821u, 20 },	/* u anticipate */
	{ 979724240u, 39 },	/* u key */
	{ 980365000u, -40 },	/* b to my */
	{ 980688679u, -13 },	/* t keep it simple */
	{ 980764480u, -16 },	/* b all went */
	{ 981505715u, 56 },	/* u counted */
	{ 982476941u, 120 },	/* 1 need */
	{ 983263136u, 13 },	/* b the equipment */
	{ 985390336u, -41 },	/* 2 one */
	{ 985427201u, 21 },	/* l months */
	{ 985863469u, -34 },	/* 2 moved */
	{ 986064533u, -17 },	/* t i saw the */
	{ 986803168u, -47 },	/* b of things */
	{ 987533956u, 19 },	/* b any change */
	{ 988878161u, 16 },	/* t chofer de la */
	{ 989255937u, -21 },	/* b friday , */
	{ 989436513u, 34 },	/* b could not */
	{ 989773715u, -40 },	/* b del mismo */
	{ 990341672u, 17 },	/* u sixty */
	{ 990698330u, 23 },	/* b upon the */
	{ 991216025u, -55 },	/* t like to be */
	{ 991279746u, -12 },	/* t this one . */
	{ 992395770u, 24 },	/* l 19th */
	{ 993064701u, -32 },	/* t kindly note that */
	{ 994200771u, 22 },	/* b the beam */
	{ 994722172u, -54 },	/* u retreat */
	{ 996333998u, 29 },	/* b the extra */
	{ 996695615u, -46 },	/* b is with */
	{ 999043646u, -16 },	/* u suggestions */
	{ 1001294744u, -33 },	/* b parent committee */
	{ 1001554586u, 26 },	/* u complaint */
	{ 1002465118u, 21 },	/* b para eso */
	{ 1004658421u, 18 },	/* b to use */
	{ 1004703877u, -53 },	/* b add that */
	{ 1006132274u, 64 },	/* t to 9 . */
	{ 1008685773u, 28 },	/* t there are 3 */
	{ 1009367779u, 46 },	/* u hooked */
	{ 1010008904u, -18 },	/* b mi plan */
	{ 1013412102u, 23 },	/* 1 not */
	{ 1014505541u, -21 },	/* l arriba */
	{ 1015405449u, -63 },	/* t . s . */
	{ 1017086729u, 22 },	/* t it appears the */
	{ 1017278239u, -44 },	/* 1 got */
	{ 1017440499u, 19 },	/* b but no */
	{ 1018286057u, 40 },	/* t , so i */
	{ 1018343260u, 23 },	/* u highway */
	{ 1018913705u, -45 },	/* u reason */
	{ 1019135363u, 26 },	/* l truck */
	{ 1019183468u, 24 },	/* b my budget */
	{ 1019666277u, -33 },	/* l happens */
	{ 1019688519u, -22 },	/* t with it , */
	{ 1019975299u, -28 },	/* b thanks . */
	{ 1020421247u, -27 },	/* 1 hope */
	{ 1020576934u, -13 },	/* t the executive director */
	{ 1020888367u, -39 },	/* u depot */
	{ 1020939551u, 48 },	/* l thursdays */
	{ 1021392889u, 51 },	/* b eso no */
	{ 1021863057u, -150 },	/* u very */
	{ 1022357673u, 60 },	/* u agreement */
	{ 1022927669u, -96 },	/* 0 soy */
	{ 1023402521u, 71 },	/* b coming . */
	{ 1023830627u, -81 },	/* b i would */
	{ 1024537288u, -62 },	/* 1 add */
	{ 1024675274u, -14 },	/* 2 this */
	{ 1025035816u, -32 },	/* l some */
	{ 1025726608u, 13 },	/* u frayed */
	{ 1025755884u, 14 },	/* b day to */
	{ 1026206034u, 52 },	/* b all four */
	{ 1027764563u, 33 },	/* b minutes of */
	{ 1027801580u, -17 },	/* t , asi que */
	{ 1028750494u, 22 },	/* b , el */
	{ 1029561013u, -31 },	/* b keys . */
	{ 1029606704u, -55 },	/* b know this */
	{ 1029830903u, 19 },	/* u looked */
	{ 1030359353u, -29 },	/* b the gym */
	{ 1031374610u, 17 },	/* b leave . */
	{ 1032509637u, 14 },	/* u open */
	{ 1033745035u, -43 },	/* b it took */
	{ 1034227450u, 32 },	/* 1 state */
	{ 1037211443u, -32 },	/* l more */
	{ 1037721105u, 31 },	/* u billed */
	{ 1039670047u, -16 },	/* 0 for */
	{ 1039718814u, -33 },	/* t as always . */
	{ 1040616713u, -12 },	/* 2 learned */
	{ 1040663610u, 24 },	/* b the letter */
	{ 1040735072u, -61 },	/* b on backorder */
	{ 1042441318u, -31 },	/* b its in */
	{ 1042585596u, -63 },	/* b s . */
	{ 1044464016u, -20 },	/* b name . */
	{ 1044550801u, 29 },	/* 1 noticed */
	{ 1044643561u, 25 },	/* u dark */
	{ 1045149917u, -79 },	/* u between */
	{ 1046201271u, 24 },	/* b on mondays */
	{ 1046991744u, 31 },	/* u item */
	{ 1047666765u, -56 },	/* l site */
	{ 1048821652u, 12 },	/* b soon as */
	{ 1050328706u, -35 },	/* t only one who */
	{ 1050669358u, -14 },	/* t the missing bilingual */
	{ 1050696194u, -21 },	/* b rest of */
	{ 1051433679u, 33 },	/* b the mentor */
	{ 1052572058u, -125 },	/* u put */
	{ 1052600450u, 58 },	/* u broke */
	{ 1052849352u, 15 },	/* t whoever takes it */
	{ 1052917447u, 12 },	/* t should know that */
	{ 1053382587u, -24 },	/* b and by */
	{ 1053984883u, 52 },	/* b was moved */
	{ 1054685019u, -28 },	/* 2 take */
	{ 1054908848u, -14 },	/* b , estuve */
	{ 1055090016u, 26 },	/* t on leave . */
	{ 1055255360u, 63 },	/* u ten */
	{ 1056512172u, 14 },	/* u soon */
	{ 1056768323u, -20 },	/* b closet . */
	{ 1056827893u, 14 },	/* t it was the */
	{ 1056993938u, 38 },	/* b talk to */
	{ 1057396454u, -43 },	/* b the bus */
	{ 1058837304u, 45 },	/* 0 meanwhile */
	{ 1059865394u, -24 },	/* l anything */
	{ 1060935911u, -22 },	/* b it off */
	{ 1062219655u, -21 },	/* l files */
	{ 1062886104u, 13 },	/* b account . */
	{ 1063027474u, -44 },	/* 1 por */
	{ 1064379949u, -40 },	/* 0 wrote */
	{ 1064677612u, 13 },	/* b says that */
	{ 1064725798u, 29 },	/* t , but i */
	{ 1064978371u, -25 },	/* u accreditation */
	{ 1065090285u, -49 },	/* u picked */
	{ 1067658021u, -67 },	/* 2 each */
	{ 1068073468u, 64 },	/* b over the */
	{ 1068092410u, -15 },	/* b , muy */
	{ 1068204348u, -48 },	/* b we had */
	{ 1068273235u, -15 },	/* t one with the */
	{ 1068322415u, 245 },	/* u still */
	{ 1068583283u, 30 },	/* u wiring */
	{ 1068665074u, -34 },	/* u boiler */
	{ 1069654744u, 31 },	/* u incidents */
	{ 1070672645u, 21 },	/* u pages */
	{ 1070731458u, -42 },	/* u exits */
	{ 1071402434u, 21 },	/* b maestros de */
	{ 1071894706u, 160 },	/* u that */
	{ 1073712873u, -12 },	/* u lic */
	{ 1073778022u, 127 },	/* b has to */
	{ 1074789716u, 17 },	/* b que se */
	{ 1075752222u, 17 },	/* b the ramp */
	{ 1076252096u, -30 },	/* b he says */
	{ 1076538304u, -65 },	/* u asking */
	{ 1079103797u, -29 },	/* b when somebody */
	{ 1079176616u, -73 },	/* b right by */
	{ 1079210105u, 87 },	/* b a bad */
	{ 1080093783u, 66 },	/* u cuatro */
	{ 1081260107u, -63 },	/* t p . s */
	{ 1081770448u, 68 },	/* b reopened . */
	{ 1082132664u, -46 },	/* l shop */
	{ 1082259849u, 102 },	/* u twice */
	{ 1082320420u, 12 },	/* b sorry . */
	{ 1082631752u, -21 },	/* 1 typing */
	{ 1083384333u, 15 },	/* b teachers ' */
	{ 1084385422u, 72 },	/* t 8812 , 8830 */
	{ 1084713538u, -13 },	/* b and one */
	{ 1084916254u, 16 },	/* b places . */
	{ 1085105546u, 28 },	/* b teachers , */
	{ 1085183918u, 23 },	/* b in april */
	{ 1085644877u, 47 },	/* l permit */
	{ 1086428781u, -42 },	/* u looks */
	{ 1087634301u, 55 },	/* l friday */
	{ 1088744893u, -16 },	/* 1 feel */
	{ 1088955901u, -12 },	/* b haya pensado */
	{ 1089173563u, -66 },	/* u point */
	{ 1089438345u, 26 },	/* u renewed */
	{ 1090137235u, -26 },	/* u thats */
	{ 1091305635u, 51 },	/* b when we */
	{ 1091348630u, 52 },	/* b i even */
	{ 1091392205u, -37 },	/* l people */
	{ 1094406037u, -52 },	/* b three people */
	{ 1096170287u, -32 },	/* b myself , */
	{ 1096380712u, 48 },	/* b the sprinkler */
	{ 1096968904u, 36 },	/* u couldnt */
	{ 1099051505u, 22 },	/* t at the state */
	{ 1099358466u, -41 },	/* t that said , */
	{ 1101005867u, -13 },	/* u administrative */
	{ 1101564494u, 69 },	/* u piso */
	{ 1101754139u, 12 },	/* b covered in */
	{ 1101904011u, -48 },	/* t the only one */
	{ 1102039468u, -18 },	/* b call that */
	{ 1102348574u, -35 },	/* b kids . */
	{ 1102749670u, 16 },	/* b nobody did */
	{ 1102986568u, 17 },	/* u registrar */
	{ 1104054630u, -18 },	/* t across the hall */
	{ 1104172139u, -24 },	/* b dropped off */
	{ 1104474828u, 67 },	/* b is not */
	{ 1104911104u, 16 },	/* b lunch periods */
	{ 1106349910u, -36 },	/* t to it , */
	{ 1106539807u, -50 },	/* u day */
	{ 1107087396u, -23 },	/* 2 been */
	{ 1107443631u, 12 },	/* u dog */
	{ 1107591229u, -23 },	/* 1 very */
	{ 1108118980u, -40 },	/* t , so im */
	{ 1109008744u, 27 },	/* b sessions . */
	{ 1111737164u, -38 },	/* u seems */
	{ 1111914837u, -82 },	/* t , so it */
	{ 1112163571u, 42 },	/* b vendor . */
	{ 1112469874u, 39 },	/* b hand . */
	{ 1112726458u, 37 },	/* u planning */
	{ 1113138462u, 19 },	/* u mamas */
	{ 1113956244u, 20 },	/* u volunteers */
	{ 1114289336u, -36 },	/* b but im */
	{ 1114371294u, 13 },	/* t this in 2023 */
	{ 1114584908u, -15 },	/* b promise . */
	{ 1115422169u, -63 },	/* b but it */
	{ 1116537795u, -106 },	/* u here */
	{ 1117286301u, 59 },	/* 0 turnout */
	{ 1117534814u, -50 },	/* u good */
	{ 1117769346u, 50 },	/* b october . */
	{ 1118858134u, -14 },	/* u wondering */
	{ 1120398709u, -23 },	/* b driver says */
	{ 1121187941u, 13 },	/* u miss */
	{ 1124084653u, -13 },	/* t on this one */
	{ 1125244045u, 29 },	/* t since 2022 . */
	{ 1126312562u, -39 },	/* b last name */
	{ 1126354494u, 28 },	/* l twice */
	{ 1127110787u, 27 },	/* t with the new */
	{ 1127348278u, 15 },	/* b inspector is */
	{ 1127642394u, -12 },	/* b equivocaron de */
	{ 1129675620u, -12 },	/* 2 mi */
	{ 1129865057u, 20 },	/* b without an */
	{ 1130262625u, -48 },	/* b be a */
	{ 1130716494u, 36 },	/* b be wise */
	{ 1131825340u, -39 },	/* b windowsill , */
	{ 1132338644u, -18 },	/* 2 my */
	{ 1135194542u, 24 },	/* u pushed */
	{ 1135283703u, 33 },	/* t is the same */
	{ 1135311351u, -15 },	/* b le parece */
	{ 1135343873u, -14 },	/* u plain */
	{ 1135556767u, -47 },	/* 2 nothing */
	{ 1136793922u, 16 },	/* b out that */
	{ 1137243725u, -32 },	/* 1 one */
	{ 1137273899u, -76 },	/* u verdad */
	{ 1137451200u, -28 },	/* b perdon por */
	{ 1137806083u, 38 },	/* b are set */
	{ 1138653083u, -29 },	/* u reminder */
	{ 1139166432u, -29 },	/* b her thanks */
	{ 1139209890u, 24 },	/* b 28 have */
	{ 1139921982u, 58 },	/* u fan */
	{ 1140092074u, 12 },	/* b a determination */
	{ 1140482274u, -14 },	/* b that will */
	{ 1141746226u, -47 },	/* 1 had */
	{ 1141813636u, -46 },	/* b the phone */
	{ 1144036053u, -12 },	/* u ribbon */
	{ 1144135121u, 145 },	/* u found */
	{ 1144453177u, -66 },	/* 1 has */
	{ 1144973414u, 21 },	/* u itll */
	{ 1146248731u, -150 },	/* u calendar */
	{ 1147611191u, -100 },	/* u kind */
	{ 1148006234u, -94 },	/* u crew */
	{ 1148498953u, 40 },	/* b no tenemos */
	{ 1149686971u, -50 },	/* b and it */
	{ 1150835816u, -50 },	/* b the freeze */
	{ 1151574208u, -39 },	/* u itself */
	{ 1151974057u, -25 },	/* b entre las */
	{ 1152123721u, -32 },	/* b some . */
	{ 1153196998u, 45 },	/* u move */
	{ 1153323327u, -42 },	/* u make */
	{ 1153722465u, -19 },	/* b call . */
	{ 1156501376u, -14 },	/* b as much */
	{ 1156682749u, 18 },	/* b todavia faltan */
	{ 1157009283u, 21 },	/* u same */
	{ 1157264344u, -20 },	/* t has seen it */
	{ 1157408900u, 21 },	/* t , which leaves */
	{ 1157433419u, -56 },	/* b went away */
	{ 1157617945u, 12 },	/* 1 we */
	{ 1157836047u, -45 },	/* b until after */
	{ 1157905930u, 14 },	/* b trouble at */
	{ 1157975493u, -26 },	/* b question . */
	{ 1158089158u, 19 },	/* 2 marshal */
	{ 1159452338u, -29 },	/* b say . */
	{ 1159564557u, 17 },	/* b have started */
	{ 1159628991u, 37 },	/* b over there */
	{ 1159938174u, 91 },	/* 0 vendor */
	{ 1160300727u, -46 },	/* b was on */
	{ 1161053271u, -25 },	/* b roof drains */
	{ 1162945793u, -50 },	/* u su */
	{ 1163576954u, 31 },	/* b , weve */
	{ 1163637341u, -76 },	/* u si */
	{ 1164419851u, -38 },	/* l lista */
	{ 1164623079u, -44 },	/* u so */
	{ 1165026385u, 21 },	/* b the weekend */
	{ 1167702094u, -44 },	/* b . m */
	{ 1168655959u, -36 },	/* u toda */
	{ 1169067301u, -50 },	/* l through */
	{ 1169923939u, -16 },	/* b the snow */
	{ 1169985571u, 33 },	/* b smells like */
	{ 1170659308u, -63 },	/* b . s */
	{ 1171965227u, -37 },	/* u keeps */
	{ 1172536338u, 23 },	/* 2 with */
	{ 1173199585u, 14 },	/* u absences */
	{ 1173249364u, 39 },	/* b weve been */
	{ 1173351109u, 18 },	/* l percent */
	{ 1173642598u, -21 },	/* b thanks to */
	{ 1173943950u, 18 },	/* b three of */
	{ 1175659869u, 23 },	/* u acknowledged */
	{ 1177151498u, 76 },	/* u bond */
	{ 1177395247u, 41 },	/* b in writing */
	{ 1178022751u, -33 },	/* t to be sure */
	{ 1178028971u, 31 },	/* u theyd */
	{ 1178283842u, 17 },	/* u time */
	{ 1178993184u, -38 },	/* b me da */
	{ 1179382586u, -19 },	/* t enjoy the long */
	{ 1180662249u, -47 },	/* b the more */
	{ 1181831433u, 37 },	/* u wed */
	{ 1182291254u, -19 },	/* b . abara */
	{ 1182713263u, -56 },	/* 2 mother */
	{ 1185263409u, 20 },	/* t devolvieron el dinero */
	{ 1185606036u, -30 },	/* u woo */
	{ 1187522838u, 16 },	/* b nos va */
	{ 1188007115u, -19 },	/* t from you . */
	{ 1189003932u, 24 },	/* 2 runs */
	{ 1189414036u, 16 },	/* u humo */
	{ 1190460129u, 69 },	/* l plan */
	{ 1191364988u, -14 },	/* 2 regards */
	{ 1193758352u, -43 },	/* b at lunch */
	{ 1193869714u, 60 },	/* b six weeks */
	{ 1194122366u, -23 },	/* b replacement hose */
	{ 1195068678u, 25 },	/* u horas */
	{ 1196026200u, -19 },	/* u admin */
	{ 1196418040u, 14 },	/* t end of life */
	{ 1196595495u, 20 },	/* b dinero . */
	{ 1196863802u, -24 },	/* 1 it */
	{ 1197010897u, -49 },	/* 1 is */
	{ 1197600318u, -12 },	/* u admit */
	{ 1197999703u, 36 },	/* 1 rain */
	{ 1198200577u, -56 },	/* b grateful for */
	{ 1199504137u, -30 },	/* u among */
	{ 1199579718u, -37 },	/* u rough */
	{ 1200256798u, -59 },	/* u thought */
	{ 1201200334u, 38 },	/* u antes */
	{ 1202137294u, 14 },	/* u capacitacion */
	{ 1203909838u, -20 },	/* 1 ought */
	{ 1204430421u, -55 },	/* b building , */
	{ 1205484828u, 46 },	/* b since it */
	{ 1206052228u, -12 },	/* b for six */
	{ 1206834775u, -19 },	/* u cures */
	{ 1208352017u, -22 },	/* b the loading */
	{ 1208716881u, 17 },	/* t best i can */
	{ 1211129098u, 94 },	/* u left */
	{ 1211453346u, -39 },	/* t it over the */
	{ 1211629008u, 31 },	/* b the hood */
	{ 1211898952u, 13 },	/* t is cracked . */
	{ 1212426473u, 18 },	/* b la garantia */
	{ 1212917129u, -22 },	/* 1 assistant */
	{ 1212937171u, -19 },	/* l gym */
	{ 1213857754u, -24 },	/* b sense for */
	{ 1214080891u, 37 },	/* 1 rather */
	{ 1214349988u, -108 },	/* b , in */
	{ 1215746677u, -18 },	/* 0 esta */
	{ 1216318041u, 13 },	/* b cracked . */
	{ 1216396594u, 92 },	/* u year */
	{ 1217207612u, -29 },	/* u ocho */
	{ 1217489070u, -15 },	/* t my junk folder */
	{ 1218734225u, -17 },	/* b , is */
	{ 1218858827u, 18 },	/* 1 faltan */
	{ 1218974243u, 22 },	/* t and we need */
	{ 1220917977u, 31 },	/* b , we */
	{ 1221922756u, 51 },	/* t to read the */
	{ 1222039612u, 48 },	/* u theyre */
	{ 1222209198u, -55 },	/* b no rush */
	{ 1222308307u, 14 },	/* l at */
	{ 1223091161u, 32 },	/* t the spring . */
	{ 1223201584u, 28 },	/* u typos */
	{ 1223735330u, -40 },	/* l am */
	{ 1224791829u, 15 },	/* u drive */
	{ 1225935286u, -24 },	/* t con la directora */
	{ 1226262186u, -54 },	/* b it works */
	{ 1226720058u, 46 },	/* b ano pasado */
	{ 1228328072u, 32 },	/* 0 si */
	{ 1228410255u, -14 },	/* t of the missing */
	{ 1228625402u, -79 },	/* u spirit */
	{ 1228797346u, -26 },	/* 0 here */
	{ 1230095795u, -14 },	/* 1 kind */
	{ 1232427460u, 13 },	/* t dont have a */
	{ 1233492432u, 34 },	/* u applicants */
	{ 1233718311u, 36 },	/* u access */
	{ 1234476479u, 55 },	/* u january */
	{ 1236356479u, 52 },	/* b so she */
	{ 1236657614u, 50 },	/* b the rental */
	{ 1236880354u, 60 },	/* u nearly */
	{ 1237017762u, 43 },	/* u padres */
	{ 1237350277u, -15 },	/* t and on the */
	{ 1238120819u, -132 },	/* u hope */
	{ 1239118499u, -49 },	/* b the timing */
	{ 1240266080u, 37 },	/* u count */
	{ 1241017947u, -38 },	/* b put the */
	{ 1242233485u, 28 },	/* b and no */
	{ 1242354155u, 22 },	/* b appears the */
	{ 1243090480u, -22 },	/* b confused . */
	{ 1243503239u, 40 },	/* b am new */
	{ 1243868041u, -51 },	/* b used to */
	{ 1244045422u, 45 },	/* u happened */
	{ 1244724587u, 34 },	/* t be used for */
	{ 1244975465u, 17 },	/* b too . */
	{ 1245571339u, 18 },	/* t that , we */
	{ 1245612416u, -45 },	/* t pay for the */
	{ 1245698032u, -41 },	/* b he is */
	{ 1246292045u, 28 },	/* b i told */
	{ 1246880231u, 12 },	/* b 19 more */
	{ 1247580361u, 19 },	/* b well have */
	{ 1248306493u, 20 },	/* u address */
	{ 1248800269u, 58 },	/* u set */
	{ 1249402595u, 27 },	/* b cover and */
	{ 1249428333u, 43 },	/* b portable . */
	{ 1251379202u, -31 },	/* u sera */
	{ 1251380891u, 29 },	/* u una */
	{ 1251507220u, 13 },	/* u see */
	{ 1251651511u, -30 },	/* b i did */
	{ 1253880216u, 20 },	/* t it has to */
	{ 1254210052u, 14 },	/* 0 upon */
	{ 1256021504u, 30 },	/* 1 maestra */
	{ 1256355268u, 29 },	/* b recordatorio , */
	{ 1256590701u, -67 },	/* t the new one */
	{ 1257591773u, -36 },	/* b the part */
	{ 1257908238u, 70 },	/* u nadie */
	{ 1258408705u, 65 },	/* b i see */
	{ 1258971476u, 15 },	/* b on , */
	{ 1259750629u, 24 },	/* b the insurance */
	{ 1259942189u, 37 },	/* l then */
	{ 1262563677u, 62 },	/* b put in */
	{ 1263476208u, 80 },	/* l parts */
	{ 1263595387u, 30 },	/* b at least */
	{ 1263726627u, 35 },	/* t the same thing */
	{ 1263920177u, -28 },	/* t i do not */
	{ 1265050326u, -42 },	/* l party */
	{ 1265360537u, -26 },	/* u heard */
	{ 1265425247u, 84 },	/* b the state */
	{ 1265504796u, -82 },	/* u took */
	{ 1265903148u, 23 },	/* 2 para */
	{ 1266234026u, -26 },	/* t , i know */
	{ 1266427816u, 18 },	/* u certificate */
	{ 1267251912u, 23 },	/* 1 know */
	{ 1267742617u, 34 },	/* u likely */
	{ 1271148860u, 28 },	/* b the rest */
	{ 1271726619u, -25 },	/* b , right */
	{ 1271913040u, -46 },	/* b why it */
	{ 1272330361u, 34 },	/* u high */
	{ 1272848759u, -23 },	/* 1 calendar */
	{ 1273818027u, 75 },	/* b done with */
	{ 1275309386u, -54 },	/* u payroll */
	{ 1276377539u, -42 },	/* l everything */
	{ 1276665709u, -28 },	/* b bother . */
	{ 1277495234u, 18 },	/* b the challenge */
	{ 1278742109u, 40 },	/* b the job */
	{ 1279318979u, 15 },	/* t the teachers ' */
	{ 1281178127u, -23 },	/* 1 agradezco */
	{ 1281290934u, 20 },	/* b next week */
	{ 1281846793u, -12 },	/* b my inbox */
	{ 1282087703u, -77 },	/* u appreciate */
	{ 1283757640u, -133 },	/* b i have */
	{ 1284326951u, -23 },	/* 1 please */
	{ 1285724179u, 27 },	/* l year */
	{ 1285725856u, 15 },	/* b my name */
	{ 1286687293u, 45 },	/* 2 up */
	{ 1286755216u, -12 },	/* b nothing fancy */
	{ 1287009214u, 36 },	/* u heater */
	{ 1287128578u, 41 },	/* 2 us */
	{ 1289431654u, 51 },	/* b i suspect */
	{ 1289507581u, 27 },	/* b hable con */
	{ 1290502249u, -34 },	/* u christmas */
	{ 1290688966u, -69 },	/* b agreed on */
	{ 1291125776u, 23 },	/* l meantime */
	{ 1291370469u, 20 },	/* 0 dont */
	{ 1291745162u, -36 },	/* 0 quedo */
	{ 1292547804u, -27 },	/* b the fault */
	{ 1292753057u, 34 },	/* t on the wrong */
	{ 1294730268u, 14 },	/* u whole */
	{ 1295999713u, 25 },	/* 2 wants */
	{ 1296076870u, -48 },	/* u clear */
	{ 1300356874u, 19 },	/* b on whether */
	{ 1300858688u, 142 },	/* u also */
	{ 1302288042u, 20 },	/* b fire marshal */
	{ 1302346904u, 30 },	/* u meet */
	{ 1302733398u, 40 },	/* l rest */
	{ 1303558155u, 22 },	/* u deposit */
	{ 1303581584u, -17 },	/* b for only */
	{ 1303682873u, -17 },	/* t i am . */
	{ 1305509711u, -33 },	/* b bookkeeper , */
	{ 1306234133u, 18 },	/* b source . */
	{ 1306701707u, -37 },	/* b a matter */
	{ 1306923633u, 24 },	/* u adjuster */
	{ 1307428637u, 20 },	/* 2 more */
	{ 1308002174u, 36 },	/* u off */
	{ 1308224768u, 41 },	/* b nine of */
	{ 1308230418u, -46 },	/* u mejor */
	{ 1308303130u, 79 },	/* b say its */
	{ 1308969666u, 28 },	/* b come back */
	{ 1310046868u, -38 },	/* b looks like */
	{ 1310141429u, 30 },	/* l off */
	{ 1310174824u, 150 },	/* u drivers */
	{ 1310677559u, -26 },	/* t , pero creo */
	{ 1312364147u, -43 },	/* 0 muchas */
	{ 1312584479u, -17 },	/* u timing */
	{ 1313026575u, 23 },	/* b the band */
	{ 1313335363u, -32 },	/* b though id */
	{ 1315113846u, 64 },	/* 1 9 */
	{ 1315307119u, 40 },	/* u drove */
	{ 1316208641u, 34 },	/* 1 list */
	{ 1316370587u, -61 },	/* b the matter */
	{ 1316834381u, -25 },	/* b consulted with */
	{ 1317674561u, -12 },	/* u satisfaction */
	{ 1318962133u, 25 },	/* u june */
	{ 1319053544u, 65 },	/* l yet */
	{ 1319621010u, 17 },	/* b january . */
	{ 1320524571u, 23 },	/* b somewhere else */
	{ 1321408318u, 76 },	/* u previous */
	{ 1321520287u, -59 },	/* b sorry for */
	{ 1322345744u, 23 },	/* b el pedido */
	{ 1322372951u, -40 },	/* t to be a */
	{ 1322896582u, -63 },	/* 1 s */
	{ 1323882320u, 32 },	/* 1 i */
	{ 1325025526u, 37 },	/* u refuses */
	{ 1325575027u, 22 },	/* b as builts */
	{ 1325697336u, -38 },	/* b left over */
	{ 1325779245u, 24 },	/* b per the */
	{ 1325797111u, 19 },	/* t well have to */
	{ 1325985800u, 15 },	/* b the trouble */
	{ 1326522798u, 64 },	/* u eye */
	{ 1326897569u, -57 },	/* b to say */
	{ 1327328346u, 14 },	/* b at . */
	{ 1328151842u, -46 },	/* b was out */
	{ 1328168236u, 19 },	/* b during the */
	{ 1329170770u, 36 },	/* b one that */
	{ 1329173067u, -34 },	/* 1 two */
	{ 1329499367u, 42 },	/* 1 roof */
	{ 1329840646u, 40 },	/* u extension */
	{ 1330666848u, 29 },	/* t and i havent */
	{ 1332546919u, 30 },	/* b had to */
	{ 1333793471u, 60 },	/* b eye on */
	{ 1333859645u, 60 },	/* b must be */
	{ 1334555792u, 18 },	/* t until the 14th */
	{ 1334677580u, -27 },	/* b for lending */
	{ 1334735105u, 18 },	/* b up a */
	{ 1336823759u, -46 },	/* 1 finished */
	{ 1339956171u, 20 },	/* t will have to */
	{ 1340231771u, 14 },	/* b pays for */
	{ 1340627284u, -46 },	/* b and two */
	{ 1341045862u, -12 },	/* u perhaps */
	{ 1341198430u, 24 },	/* b full . */
	{ 1341267157u, 33 },	/* b tested it */
	{ 1342090878u, 43 },	/* b warranty . */
	{ 1342339603u, 48 },	/* u years */
	{ 1342466784u, -53 },	/* 1 supply */
	{ 1344275271u, -59 },	/* u bien */
	{ 1344495371u, -14 },	/* b to those */
	{ 1345300772u, 15 },	/* b not . */
	{ 1345636221u, -82 },	/* u entre */
	{ 1346242445u, 29 },	/* u passed */
	{ 1346375490u, 37 },	/* b rentada y */
	{ 1346876559u, 148 },	/* b the old */
	{ 1346951788u, -63 },	/* l amp */
	{ 1348102852u, -21 },	/* u following */
	{ 1349433274u, -42 },	/* u more */
	{ 1350967225u, -34 },	/* t , so please */
	{ 1351121393u, -19 },	/* b , pero */
	{ 1351377949u, 35 },	/* u english */
	{ 1351583490u, 12 },	/* b . the */
	{ 1352328032u, -39 },	/* u forever */
	{ 1353554740u, 19 },	/* u werent */
	{ 1354203969u, 24 },	/* b two coaches */
	{ 1354626443u, 106 },	/* u buses */
	{ 1354906665u, -50 },	/* l meeting */
	{ 1355133752u, 13 },	/* b the shelf */
	{ 1355314487u, 12 },	/* b know i */
	{ 1356042951u, 201 },	/* u cant */
	{ 1356443051u, -12 },	/* u signs */
	{ 1356484660u, 20 },	/* b an interview */
	{ 1356753857u, -17 },	/* t the bearer of */
	{ 1356784575u, 50 },	/* l piso */
	{ 1357992203u, 22 },	/* b freezing since */
	{ 1358068631u, 34 },	/* b el presupuesto */
	{ 1358406692u, -49 },	/* l two */
	{ 1358537290u, -99 },	/* u everyone */
	{ 1358805300u, -29 },	/* b smallest things */
	{ 1359124620u, -40 },	/* u dreadful */
	{ 1359943683u, -31 },	/* b tell you */
	{ 1360086980u, -31 },	/* b familia . */
	{ 1360337919u, 46 },	/* b monday to */
	{ 1361349866u, 23 },	/* u lists */
	{ 1362573382u, -28 },	/* u price */
	{ 1363491596u, 94 },	/* u private */
	{ 1363615532u, 39 },	/* u lista */
	{ 1364559266u, -50 },	/* u dios */
	{ 1364922337u, 15 },	/* b the eighty */
	{ 1364924977u, -18 },	/* u travel */
	{ 1366206575u, -22 },	/* b sorry to */
	{ 1366475294u, 22 },	/* b thing at */
	{ 1366735386u, -52 },	/* b took three */
	{ 1367287895u, -61 },	/* t is on backorder */
	{ 1367437664u, 19 },	/* b look . */
	{ 1368366848u, 16 },	/* u original */
	{ 1370366810u, 22 },	/* b length of */
	{ 1370492582u, -20 },	/* t the timing is */
	{ 1370522720u, 31 },	/* b that nobody */
	{ 1370840842u, 14 },	/* t y no hay */
	{ 1372962035u, 50 },	/* u iep */
	{ 1373272085u, 18 },	/* b planning time */
	{ 1373701113u, -46 },	/* u warning */
	{ 1373996891u, 13 },	/* b lost its */
	{ 1378303643u, -41 },	/* b moment . */
	{ 1378581429u, 12 },	/* u category */
	{ 1378657769u, -32 },	/* b track of */
	{ 1378764972u, -36 },	/* t no need to */
	{ 1378965049u, 12 },	/* b the record */
	{ 1379442276u, -34 },	/* b assistant principal */
	{ 1380127864u, 48 },	/* 1 look */
	{ 1380603024u, 22 },	/* t se puede mover */
	{ 1381390836u, -31 },	/* b this was */
	{ 1382078792u, -21 },	/* b any of */
	{ 1382110211u, -57 },	/* b over here */
	{ 1382229093u, 46 },	/* u monroe */
	{ 1382902314u, 66 },	/* u different */
	{ 1383716838u, -18 },	/* 1 through */
	{ 1387650458u, 50 },	/* 2 even */
	{ 1388153738u, 19 },	/* u buildings */
	{ 1389828267u, -25 },	/* u guidance */
	{ 1390958970u, -20 },	/* t forgive me if */
	{ 1392652405u, -13 },	/* l home */
	{ 1394698384u, 26 },	/* u gray */
	{ 1395086191u, -15 },	/* b junk folder */
	{ 1395547173u, -25 },	/* b lot of */
	{ 1396086991u, 17 },	/* b nine names */
	{ 1396717972u, 38 },	/* l there */
	{ 1398251430u, 34 },	/* b filed a */
	{ 1399527635u, 15 },	/* u jefferson */
	{ 1399871416u, -22 },	/* b only in */
	{ 1400029432u, -66 },	/* b everything , */
	{ 1400277754u, -86 },	/* u everything */
	{ 1401398697u, 12 },	/* t the line . */
	{ 1401956330u, -31 },	/* u equipo */
	{ 1402017706u, -24 },	/* b from you */
	{ 1402497349u, 33 },	/* u morning */
	{ 1403680293u, 23 },	/* b been out */
	{ 1404167917u, 12 },	/* t the high school */
	{ 1404360484u, 29 },	/* b if there */
	{ 1404936789u, -79 },	/* b the spirit */
	{ 1405239103u, 116 },	/* u never */
	{ 1405269571u, 46 },	/* u pasado */
	{ 1405341572u, -14 },	/* t missing bilingual assessments */
	{ 1405629764u, -15 },	/* 0 una */
	{ 1407855450u, 12 },	/* b on paper */
	{ 1407967331u, -16 },	/* b questions before */
	{ 1410025998u, 27 },	/* b no school */
	{ 1410101093u, -29 },	/* u mind */
	{ 1411237310u, 57 },	/* b existen . */
	{ 1411343163u, -59 },	/* u clock */
	{ 1411436553u, 17 },	/* l days */
	{ 1412203543u, 13 },	/* u gradebook */
	{ 1412450346u, 42 },	/* t out of business */
	{ 1412662078u, -67 },	/* b you . */
	{ 1412897641u, 68 },	/* b by hand */
	{ 1413117536u, -23 },	/* b the road */
	{ 1413628079u, -56 },	/* t the mother of */
	{ 1414644953u, -45 },	/* l flu */
	{ 1414776975u, -33 },	/* u valve */
	{ 1415192833u, 20 },	/* 2 y */
	{ 1415446630u, -32 },	/* b en mi */
	{ 1416349377u, -59 },	/* t , 8812 , */
	{ 1416710507u, -30 },	/* t woo baek curriculum */
	{ 1416947221u, 64 },	/* u when */
	{ 1417619760u, 109 },	/* u waiting */
	{ 1418148314u, 18 },	/* t de la ruta */
	{ 1418232974u, 15 },	/* u van */
	{ 1418461983u, -40 },	/* u voy */
	{ 1418614583u, 29 },	/* b no lo */
	{ 1419600321u, 21 },	/* b no le */
	{ 1420211071u, -17 },	/* b bearer of */
	{ 1420780951u, -19 },	/* b in each */
	{ 1420824997u, -16 },	/* b two interventionists */
	{ 1421083935u, 20 },	/* 0 at */
	{ 1421258542u, -16 },	/* t please dont read */
	{ 1421326410u, -14 },	/* b will find */
	{ 1422229982u, 16 },	/* u tickets */
	{ 1422280578u, 17 },	/* b , roughly */
	{ 1422697329u, -24 },	/* 0 tengo */
	{ 1423057961u, 19 },	/* b dice que */
	{ 1423175963u, -346 },	/* u me */
	{ 1426030009u, 54 },	/* u ms */
	{ 1427212711u, -86 },	/* 2 6 */
	{ 1427707295u, -416 },	/* u my */
	{ 1427858301u, 20 },	/* t el dinero . */
	{ 1427990890u, -16 },	/* b quick questions */
	{ 1428380145u, 62 },	/* 2 sits */
	{ 1429793524u, -124 },	/* u all */
	{ 1430067920u, -41 },	/* b said , */
	{ 1430229929u, 17 },	/* b have come */
	{ 1430559936u, -14 },	/* t director starts on */
	{ 1430961183u, -37 },	/* b off at */
	{ 1431233660u, -16 },	/* l fingers */
	{ 1431459557u, -14 },	/* l news */
	{ 1431803066u, -29 },	/* 0 gracias */
	{ 1432429020u, 24 },	/* u recording */
	{ 1432821503u, 27 },	/* b dicen que */
	{ 1433944056u, -19 },	/* l done */
	{ 1435639658u, -78 },	/* b so that */
	{ 1436018087u, -79 },	/* b not sure */
	{ 1436201847u, 29 },	/* b left no */
	{ 1436275642u, 38 },	/* b que las */
	{ 1436455466u, 51 },	/* b one of */
	{ 1436999451u, -70 },	/* t it on the */
	{ 1437460509u, -76 },	/* u aqui */
	{ 1438823948u, 15 },	/* u concrete */
	{ 1440343711u, 75 },	/* b needs a */
	{ 1442239107u, -16 },	/* t the list . */
	{ 1442268404u, 13 },	/* b hacer falta */
	{ 1443039567u, 29 },	/* 2 through */
	{ 1445273651u, -46 },	/* b a ver */
	{ 1445811985u, -18 },	/* t right across the */
	{ 1446317240u, 67 },	/* u carts */
	{ 1447370123u, 19 },	/* u health */
	{ 1448440944u, 21 },	/* u points */
	{ 1448573332u, 24 },	/* b from each */
	{ 1448580117u, 42 },	/* u tells */
	{ 1448980076u, 66 },	/* u bought */
	{ 1449489252u, 16 },	/* t nos va a */
	{ 1449730779u, -52 },	/* u just */
	{ 1449870840u, -21 },	/* b signed the */
	{ 1450673701u, 23 },	/* b the rosters */
	{ 1451724603u, -36 },	/* 1 coaches */
	{ 1453255136u, -38 },	/* l right */
	{ 1453532881u, 44 },	/* l ground */
	{ 1454459657u, -32 },	/* b of you */
	{ 1454580623u, 57 },	/* u line */
	{ 1455259536u, 43 },	/* 2 found */
	{ 1456901182u, 26 },	/* b the staff */
	{ 1457014305u, 29 },	/* b : two */
	{ 1457460691u, 51 },	/* l tested */
	{ 1457719590u, 53 },	/* u emergency */
	{ 1458640030u, 87 },	/* b a new */
	{ 1459019883u, 22 },	/* u master */
	{ 1459780265u, 34 },	/* b lo mismo */
	{ 1460419621u, -17 },	/* u tree */
	{ 1463734253u, -97 },	/* u his */
	{ 1464867086u, 52 },	/* u hit */
	{ 1464884333u, 19 },	/* t depend on whether */
	{ 1464948234u, 30 },	/* u update */
	{ 1464991932u, 20 },	/* u luz */
	{ 1465914856u, 28 },	/* 2 already */
	{ 1466043277u, 14 },	/* b way to */
	{ 1466202232u, -24 },	/* 2 email */
	{ 1466231292u, 18 },	/* b enrollment dropped */
	{ 1466310990u, 36 },	/* u failed */
	{ 1466389686u, 35 },	/* t english is not */
	{ 1467091155u, 26 },	/* b the students */
	{ 1467998752u, -37 },	/* u finish */
	{ 1469652480u, -50 },	/* u talked */
	{ 1470152876u, -16 },	/* b a drive */
	{ 1472213892u, -31 },	/* l keys */
	{ 1472225392u, -26 },	/* b me if */
	{ 1472860772u, 75 },	/* b 7 feet */
	{ 1474943356u, 15 },	/* b the custodians */
	{ 1475521760u, 26 },	/* b whether it */
	{ 1476500649u, 20 },	/* b transfer . */
	{ 1476535284u, 39 },	/* u church */
	{ 1477898820u, 19 },	/* b for free */
	{ 1479058015u, -22 },	/* b so short */
	{ 1480240892u, -12 },	/* b . yoon */
	{ 1480492656u, 28 },	/* u account */
	{ 1481570663u, -39 },	/* b her side */
	{ 1481683842u, 24 },	/* b have had */
	{ 1482080158u, 47 },	/* u guard */
	{ 1483519779u, -14 },	/* u hoped */
	{ 1484911762u, 43 },	/* u above */
	{ 1486623757u, -37 },	/* b that i */
	{ 1486872378u, 38 },	/* t this morning and */
	{ 1488247573u, 59 },	/* u warranty */
	{ 1490700969u, -15 },	/* u sunday */
	{ 1490847779u, -31 },	/* t the keys . */
	{ 1490895118u, -15 },	/* b to two */
	{ 1491779449u, -27 },	/* u binder */
	{ 1492645940u, 13 },	/* u translation */
	{ 1492735369u, 17 },	/* b since july */
	{ 1493354419u, 12 },	/* u falls */
	{ 1494964239u, 36 },	/* 1 teacher */
	{ 1495432140u, 30 },	/* t of 1 , */
	{ 1496092159u, 20 },	/* t the same trouble */
	{ 1496781058u, -15 },	/* 0 respectfully */
	{ 1497804992u, 18 },	/* b that , */
	{ 1498099182u, -26 },	/* b that . */
	{ 1499186896u, 18 },	/* b to bring */
	{ 1500015615u, 26 },	/* u shipment */
	{ 1501536664u, 28 },	/* b a parent */
	{ 1501765989u, 14 },	/* b calendar for */
	{ 1502012958u, -30 },	/* u resources */
	{ 1502521129u, -23 },	/* t , which has */
	{ 1502910990u, 41 },	/* l cleared */
	{ 1503055445u, 54 },	/* u tambien */
	{ 1503609873u, 43 },	/* 0 also */
	{ 1504122648u, -32 },	/* b su familia */
	{ 1504637177u, 18 },	/* b band room */
	{ 1506507993u, -25 },	/* t if you see */
	{ 1507480711u, 29 },	/* b the cutover */
	{ 1508193198u, -21 },	/* 1 thanks */
	{ 1509562631u, -89 },	/* u together */
	{ 1509613136u, 13 },	/* t as long as */
	{ 1510923500u, -38 },	/* b sort of */
	{ 1511028665u, -69 },	/* b an old */
	{ 1511840434u, -30 },	/* u human */
	{ 1512253871u, 16 },	/* t el chofer de */
	{ 1513700058u, -18 },	/* t , as they */
	{ 1514042601u, -64 },	/* b the audit */
	{ 1515775655u, -20 },	/* b my staff */
	{ 1517818143u, -15 },	/* u obliged */
	{ 1517960124u, -29 },	/* b fourth grade */
	{ 1518107447u, 37 },	/* b line . */
	{ 1518166855u, -14 },	/* b ask for */
	{ 1519101170u, 28 },	/* u would */
	{ 1519176353u, 29 },	/* b rain has */
	{ 1519231654u, 19 },	/* b milk coolers */
	{ 1519526273u, -15 },	/* b for you */
	{ 1519700359u, 19 },	/* b the far */
	{ 1520552205u, -23 },	/* 0 wrong */
	{ 1521654795u, 13 },	/* b comparison with */
	{ 1521831954u, -45 },	/* b 2019 so */
	{ 1522731751u, -18 },	/* u ft */
	{ 1522773878u, -45 },	/* 1 be */
	{ 1524992212u, 36 },	/* u consejo */
	{ 1525270826u, 39 },	/* u storage */
	{ 1526177593u, 30 },	/* t climb on it */
	{ 1526640183u, -43 },	/* 0 everything */
	{ 1527489990u, -13 },	/* b find my */
	{ 1527956011u, 14 },	/* u elementary */
	{ 1528590066u, -13 },	/* b to chase */
	{ 1529436405u, -12 },	/* t mrs . yoon */
	{ 1530328726u, -27 },	/* b el es */
	{ 1530334545u, 19 },	/* u happen */
	{ 1530721564u, 23 },	/* u port */
	{ 1530896280u, 33 },	/* b let us */
	{ 1531353027u, 36 },	/* u hood */
	{ 1532397217u, 19 },	/* u light */
	{ 1532444780u, 31 },	/* b cabinet . */
	{ 1532946531u, 16 },	/* b three . */
	{ 1533045291u, 13 },	/* b pidieron que */
	{ 1533299646u, 82 },	/* b thats all */
	{ 1533403021u, 31 },	/* u allowed */
	{ 1534037765u, -46 },	/* t no hard feelings */
	{ 1534304778u, 19 },	/* u period */
	{ 1534478246u, 45 },	/* u weeks */
	{ 1535780647u, -12 },	/* b as we */
	{ 1536524431u, 20 },	/* b worked . */
	{ 1537218151u, -82 },	/* 1 been */
	{ 1537373919u, -26 },	/* t we had until */
	{ 1538652143u, 33 },	/* t to the printer */
	{ 1539125107u, -45 },	/* b noise is */
	{ 1539760769u, 86 },	/* u affected */
	{ 1541127798u, -103 },	/* u donuts */
	{ 1542044637u, -30 },	/* t compliments to whoever */
	{ 1542592866u, 14 },	/* b the programmer */
	{ 1543844005u, -18 },	/* 0 before */
	{ 1544501636u, 27 },	/* b cause , */
	{ 1546208586u, -65 },	/* 2 very */
	{ 1546703294u, 55 },	/* b need a */
	{ 1546723815u, 13 },	/* b company has */
	{ 1548411253u, 13 },	/* b my week */
	{ 1551051437u, -46 },	/* 2 on */
	{ 1552050218u, 37 },	/* u caps */
	{ 1552331365u, -40 },	/* 2 of */
	{ 1552460155u, -67 },	/* l person */
	{ 1552518055u, -52 },	/* b had a */
	{ 1552979898u, -42 },	/* b supply was */
	{ 1553299058u, -37 },	/* b the meeting */
	{ 1553308783u, -49 },	/* 1 copier */
	{ 1553352453u, -25 },	/* b you the */
	{ 1553697656u, 20 },	/* u support */
	{ 1553798102u, 19 },	/* b none of */
	{ 1553916750u, 29 },	/* b is the */
	{ 1554211159u, -20 },	/* u inconvenience */
	{ 1554391606u, 113 },	/* b to our */
	{ 1555494509u, 21 },	/* b the whole */
	{ 1555759068u, -17 },	/* l too */
	{ 1556968043u, 65 },	/* b by 10 */
	{ 1557247088u, -46 },	/* b im the */
	{ 1557494727u, 60 },	/* b the cable */
	{ 1558843441u, 12 },	/* u fail */
	{ 1559004335u, -58 },	/* b to look */
	{ 1559060708u, -14 },	/* l sabado */
	{ 1559431395u, 79 },	/* u teacher */
	{ 1560267847u, 66 },	/* b behind . */
	{ 1560877231u, -24 },	/* 1 training */
	{ 1560882171u, 149 },	/* u have */
	{ 1561272303u, -16 },	/* b the coffee */
	{ 1561402018u, 39 },	/* b monday , */
	{ 1562676001u, -21 },	/* b by itself */
	{ 1562916454u, 13 },	/* u correctly */
	{ 1563684621u, 42 },	/* b are short */
	{ 1564092442u, 46 },	/* b took over */
	{ 1565669862u, 67 },	/* u federal */
	{ 1565865354u, 21 },	/* t , so we */
	{ 1566294817u, 21 },	/* b see that */
	{ 1569969201u, 13 },	/* b el mismo */
	{ 1571313387u, -16 },	/* u night */
	{ 1571498341u, -14 },	/* b team to */
	{ 1571602486u, 48 },	/* b as for */
	{ 1572143433u, -63 },	/* u wednesday */
	{ 1572269795u, 12 },	/* t the grant only */
	{ 1572819404u, 17 },	/* b replaced the */
	{ 1572914106u, 18 },	/* b the contract */
	{ 1573982236u, 47 },	/* u chips */
	{ 1574820645u, -60 },	/* u email */
	{ 1575538277u, -50 },	/* t sorry for the */
	{ 1576102610u, 74 },	/* u give */
	{ 1578082710u, -12 },	/* b with you */
	{ 1578767049u, 59 },	/* u window */
	{ 1581154554u, -20 },	/* u owned */
	{ 1581308816u, 35 },	/* b has a */
	{ 1581917217u, 13 },	/* b school , */
	{ 1582100952u, 19 },	/* b company must */
	{ 1582195709u, -22 },	/* b a pleasure */
	{ 1582801025u, -17 },	/* u cook */
	{ 1583160367u, -75 },	/* b changed the */
	{ 1584468705u, -129 },	/* u us */
	{ 1584530590u, -40 },	/* b was my */
	{ 1585340400u, -22 },	/* 2 looks */
	{ 1585368810u, -56 },	/* b on us */
	{ 1586571856u, 65 },	/* u bless */
	{ 1586805456u, -28 },	/* b office will */
	{ 1586826589u, -15 },	/* b ver que */
	{ 1588325985u, 14 },	/* t at that site */
	{ 1590052333u, -23 },	/* b way ! */
	{ 1591089800u, 37 },	/* u dicen */
	{ 1591781488u, 17 },	/* b under 300 */
	{ 1591839391u, 14 },	/* u opinion */
	{ 1592222773u, -15 },	/* b undersized . */
	{ 1592465094u, -48 },	/* b way . */
	{ 1592991639u, 17 },	/* b have been */
	{ 1595749900u, -30 },	/* b in two */
	{ 1596358036u, 32 },	/* t 2023 , but */
	{ 1596654491u, -35 },	/* b y le */
	{ 1597242871u, 28 },	/* b y la */
	{ 1597883368u, 23 },	/* b the parent */
	{ 1598411343u, -26 },	/* b voluntad , */
	{ 1598458453u, 28 },	/* b quedan sin */
	{ 1598639093u, -63 },	/* b since its */
	{ 1598945827u, -54 },	/* b retreat , */
	{ 1599990152u, 12 },	/* b a long */
	{ 1600144182u, 50 },	/* b piso . */
	{ 1600923861u, -19 },	/* b enjoy the */
	{ 1602192284u, 18 },	/* b new fence */
	{ 1602288350u, -37 },	/* b cumplidor . */
	{ 1602886241u, -19 },	/* t mrs . abara */
	{ 1602980474u, 63 },	/* b with the */
	{ 1603135203u, -35 },	/* u pizza */
	{ 1605331178u, -22 },	/* b command . */
	{ 1605639126u, 41 },	/* b i drove */
	{ 1606812506u, 30 },	/* b one more */
	{ 1607057705u, 19 },	/* 1 change */
	{ 1607060315u, -19 },	/* b right one */
	{ 1608073528u, -18 },	/* b bus barn */
	{ 1608311996u, -27 },	/* 0 first */
	{ 1608543788u, 77 },	/* 0 somebody */
	{ 1609224049u, -83 },	/* b used the */
	{ 1609484440u, 23 },	/* t the year . */
	{ 1609745053u, 47 },	/* u says */
	{ 1609998304u, -33 },	/* t boiler room is */
	{ 1612028184u, -19 },	/* u abara */
	{ 1613653350u, -22 },	/* b while , */
	{ 1613736243u, -120 },	/* b i was */
	{ 1613837726u, -101 },	/* b arrived at */
	{ 1613968673u, 72 },	/* b half of */
	{ 1614015477u, -32 },	/* b was held */
	{ 1615404079u, -54 },	/* b classroom . */
	{ 1615529031u, -31 },	/* b my understanding */
	{ 1616510390u, -54 },	/* b a ladder */
	{ 1618020857u, 25 },	/* b lose the */
	{ 1619036112u, -15 },	/* t hold me to */
	{ 1620119758u, -39 },	/* u breathe */
	{ 1620313677u, -13 },	/* b director of */
	{ 1623218686u, 46 },	/* u end */
	{ 1623615943u, 18 },	/* 1 turned */
	{ 1623933606u, -33 },	/* t the parent committee */
	{ 1623996854u, 21 },	/* b limit . */
	{ 1624751896u, 66 },	/* l behind */
	{ 1624767877u, -23 },	/* b bonito . */
	{ 1624767911u, 38 },	/* t are affected . */
	{ 1625930515u, 50 },	/* u outlets */
	{ 1626130516u, 17 },	/* b that they */
	{ 1626596760u, -23 },	/* u dollars */
	{ 1627884458u, 105 },	/* u _ */
	{ 1627963460u, 28 },	/* b salones . */
	{ 1628020613u, -14 },	/* b second shift */
	{ 1628472838u, -112 },	/* u ? */
	{ 1628870196u, -427 },	/* u ! */
	{ 1629017291u, -47 },	/* u _ */
	{ 1629361646u, -30 },	/* 1 promise */
	{ 1629440734u, 12 },	/* b 22 has */
	{ 1629458576u, 23 },	/* u _ */
	{ 1629971615u, -71 },	/* 0 all */
	{ 1630003029u, -38 },	/* u _ */
	{ 1630443940u, 35 },	/* b license , */
	{ 1630591409u, -239 },	/* u , */
	{ 1631135862u, -105 },	/* u _ */
	{ 1631959049u, 16 },	/* u explains */
	{ 1632020173u, -17 },	/* 1 four */
	{ 1632723951u, 20 },	/* u action */
	{ 1635562489u, 34 },	/* b and not */
	{ 1636505837u, -63 },	/* u p */
	{ 1636810083u, 19 },	/* b home to */
	{ 1636833532u, -42 },	/* b breakfast , */
	{ 1637205291u, 36 },	/* u locked */
	{ 1637399732u, -17 },	/* t and thanks you */
	{ 1637467179u, 13 },	/* 2 may */
	{ 1637552061u, 43 },	/* b good for */
	{ 1637693112u, -21 },	/* t the rest of */
	{ 1638452917u, -29 },	/* 2 mas */
	{ 1638647386u, 35 },	/* b period . */
	{ 1639212788u, 32 },	/* u a */
	{ 1639380654u, -14 },	/* b sabado . */
	{ 1639412391u, 46 },	/* u parts */
	{ 1640492716u, -242 },	/* u i */
	{ 1641249473u, 44 },	/* b two portable */
	{ 1641978320u, 43 },	/* t know that im */
	{ 1642146643u, 17 },	/* t que la pieza */
	{ 1642223221u, -14 },	/* 1 incoming */
	{ 1643824579u, 22 },	/* u habra */
	{ 1645466409u, -31 },	/* 2 sera */
	{ 1646894572u, 12 },	/* u recycled */
	{ 1647996885u, -22 },	/* l afraid */
	{ 1648092246u, 15 },	/* b the after */
	{ 1648546716u, -31 },	/* b nada mas */
	{ 1648597362u, -25 },	/* b weeks , */
	{ 1650310564u, 39 },	/* b off . */
	{ 1650618394u, -19 },	/* b its for */
	{ 1651327380u, -13 },	/* 1 discussed */
	{ 1651668683u, -18 },	/* t as they say */
	{ 1652692010u, -55 },	/* u anyway */
	{ 1652708778u, -39 },	/* b wishes for */
	{ 1653779812u, -107 },	/* 0 its */
	{ 1655331851u, 65 },	/* 0 kids */
	{ 1655891704u, -36 },	/* 2 nada */
	{ 1656068968u, -44 },	/* t a . m */
	{ 1656722681u, -29 },	/* t her thanks . */
	{ 1656736916u, -30 },	/* t baek curriculum specialist */
	{ 1657863277u, -28 },	/* 0 let */
	{ 1658802635u, 32 },	/* u technician */
	{ 1658811615u, 24 },	/* b over . */
	{ 1660071384u, 35 },	/* b my english */
	{ 1660427398u, 30 },	/* u gas */
	{ 1663414432u, 25 },	/* b coaches at */
	{ 1664163716u, 37 },	/* t a haber que */
	{ 1664232242u, -55 },	/* u arrived */
	{ 1664300329u, 59 },	/* u poor */
	{ 1664520677u, -25 },	/* b the way */
	{ 1664655841u, -29 },	/* b in and */
	{ 1665696171u, -17 },	/* b here so */
	{ 1668412299u, -20 },	/* b do not */
	{ 1668841290u, -30 },	/* t hyun woo baek */
	{ 1669775509u, 51 },	/* t more than a */
	{ 1670646428u, 17 },	/* t on my desk */
	{ 1670826969u, 20 },	/* b up to */
	{ 1670848189u, 16 },	/* u employee */
	{ 1671703377u, -28 },	/* t am i . */
	{ 1674588627u, 15 },	/* t of the eighty */
	{ 1675890343u, -17 },	/* u advance */
	{ 1677796197u, -26 },	/* u completely */
	{ 1678321565u, 29 },	/* b to sign */
	{ 1679043141u, 12 },	/* t , which nobodys */
	{ 1679321847u, 21 },	/* u heaters */
	{ 1679382819u, -22 },	/* l sheet */
	{ 1680332138u, -63 },	/* l go */
	{ 1681997819u, -77 },	/* l afternoons */
	{ 1682178627u, 21 },	/* l september */
	{ 1682370419u, 21 },	/* u february */
	{ 1682601652u, -13 },	/* b still on */
	{ 1682631913u, -17 },	/* b best , */
	{ 1682878436u, -58 },	/* u leftover */
	{ 1682879710u, 29 },	/* b y hay */
	{ 1683656880u, 18 },	/* l folder */
	{ 1683936773u, 26 },	/* b on leave */
	{ 1684093402u, -28 },	/* u former */
	{ 1685101125u, -43 },	/* 1 gracias */
	{ 1685201757u, -30 },	/* t curriculum specialist , */
	{ 1686551891u, 69 },	/* u panel */
	{ 1687671769u, -27 },	/* b dollars , */
	{ 1688106229u, -30 },	/* b to that */
	{ 1688322180u, -20 },	/* b timing is */
	{ 1688625974u, -38 },	/* t mornings and afternoons */
	{ 1689192463u, 32 },	/* t to the county */
	{ 1689800006u, 45 },	/* u riding */
	{ 1690100732u, 24 },	/* u posted */
	{ 1690218053u, -37 },	/* l curriculum */
	{ 1690397747u, -27 },	/* b youll find */
	{ 1690570504u, -17 },	/* u friday */
	{ 1690695936u, 26 },	/* b find any */
	{ 1690823019u, -32 },	/* 0 kindly */
	{ 1691233714u, 40 },	/* 0 para */
	{ 1691397703u, 13 },	/* b the 12th */
	{ 1691398909u, -30 },	/* b him here */
	{ 1691417868u, 13 },	/* b some of */
	{ 1691827910u, 31 },	/* b move waits */
	{ 1692117086u, 24 },	/* b by two */
	{ 1692533220u, 17 },	/* b best i */
	{ 1693135841u, -20 },	/* b the credits */
	{ 1693768039u, 56 },	/* u furniture */
	{ 1696016361u, 97 },	/* b it to */
	{ 1696510091u, -18 },	/* u youve */
	{ 1696920511u, 35 },	/* b inside the */
	{ 1697000661u, -26 },	/* u realistic */
	{ 1697136929u, -29 },	/* u grumpy */
	{ 1699623461u, 18 },	/* b solves it */
	{ 1701231643u, -50 },	/* 2 like */
	{ 1701373406u, 47 },	/* u course */
	{ 1701465843u, -22 },	/* 1 era */
	{ 1701730903u, -20 },	/* t over the phone */
	{ 1701850196u, -14 },	/* b the incoming */
	{ 1701927342u, -24 },	/* u tengo */
	{ 1701997291u, -20 },	/* b the inconvenience */
	{ 1701997952u, 31 },	/* l igual */
	{ 1702534144u, 51 },	/* b the crossing */
	{ 1702559039u, 38 },	/* 2 del */
	{ 1703452944u, -16 },	/* t reach me at */
	{ 1705283314u, -26 },	/* u silent */
	{ 1706776179u, -13 },	/* b ought to */
	{ 1707203733u, -28 },	/* t i had the */
	{ 1709067967u, 12 },	/* t the consultant says */
	{ 1709293559u, -21 },	/* b better . */
	{ 1710224010u, 24 },	/* u veinte */
	{ 1711437394u, 21 },	/* u property */
	{ 1711833837u, -27 },	/* t , and we */
	{ 1712114652u, 33 },	/* t on that . */
	{ 1712259383u, -18 },	/* b she has */
	{ 1712917505u, 70 },	/* u havent */
	{ 1712948936u, -17 },	/* 1 seems */
	{ 1712977330u, -15 },	/* u ago */
	{ 1713056613u, 46 },	/* b out until */
	{ 1713705360u, -49 },	/* 1 le */
	{ 1714096679u, -76 },	/* 2 had */
	{ 1714097258u, 44 },	/* b the five */
	{ 1715382646u, -31 },	/* 1 lo */
	{ 1715447913u, 13 },	/* 1 looks */
	{ 1715664694u, -34 },	/* b the big */
	{ 1715705553u, -23 },	/* b this through */
	{ 1716712242u, 47 },	/* 2 two */
	{ 1718438052u, 69 },	/* u every */
	{ 1718532054u, -14 },	/* t my team to */
	{ 1718692274u, -25 },	/* u salones */
	{ 1719768719u, -41 },	/* 1 came */
	{ 1719856514u, -26 },	/* u oficina */
	{ 1720298558u, -52 },	/* l wednesday */
	{ 1720737506u, 36 },	/* t would be wise */
	{ 1722774105u, 16 },	/* b night . */
	{ 1723338067u, -17 },	/* b la demora */
	{ 1723454160u, 42 },	/* t of this mornings */
	{ 1723644389u, 51 },	/* l 8 */
	{ 1725751481u, 80 },	/* u down */
	{ 1726251767u, -19 },	/* u log */
	{ 1727287296u, -23 },	/* 2 isnt */
	{ 1727384600u, -60 },	/* u lol */
	{ 1727797820u, 37 },	/* b a haber */
	{ 1728163616u, 23 },	/* u band */
	{ 1728738800u, 21 },	/* b the charter */
	{ 1731635274u, -52 },	/* b the principal */
	{ 1732096938u, -15 },	/* b three weeks */
	{ 1732692908u, 23 },	/* b al lado */
	{ 1733198011u, 41 },	/* b i should */
	{ 1733260632u, 37 },	/* t at all . */
	{ 1734342225u, 38 },	/* b the printer */
	{ 1735142024u, -12 },	/* t , de veras */
	{ 1735429090u, -42 },	/* l lunch */
	{ 1737120071u, 32 },	/* b so theres */
	{ 1737283694u, 33 },	/* u certified */
	{ 1737846236u, -30 },	/* b esto , */
	{ 1739228480u, 34 },	/* b then . */
	{ 1740605702u, 33 },	/* u schedule */
	{ 1740945880u, 21 },	/* b the steam */
	{ 1741121341u, 69 },	/* l no */
	{ 1743023457u, -49 },	/* b two . */
	{ 1744172058u, 16 },	/* b with every */
	{ 1744498848u, 57 },	/* 2 ya */
	{ 1745112716u, -410 },	/* u you */
	{ 1745205923u, -22 },	/* u marshal */
	{ 1746317540u, 28 },	/* b says 6 */
	{ 1746463464u, 15 },	/* b it looks */
	{ 1746719802u, -27 },	/* u worry */
	{ 1747110432u, 14 },	/* t the lease for */
	{ 1747456201u, -45 },	/* u note */
	{ 1747957980u, 95 },	/* t , and the */
	{ 1748882537u, 32 },	/* b , because */
	{ 1749491359u, 19 },	/* b the third */
	{ 1749534975u, -14 },	/* b phone . */
	{ 1749683325u, -45 },	/* t the noise is */
	{ 1749774779u, 55 },	/* l tuesday */
	{ 1750872847u, 38 },	/* l exist */
	{ 1752157268u, -36 },	/* b en los */
	{ 1752278035u, -64 },	/* u usual */
	{ 1752606363u, -17 },	/* b asi que */
	{ 1753832229u, -29 },	/* u publisher */
	{ 1754224277u, -17 },	/* t he used to */
	{ 1754989675u, 41 },	/* u meetings */
	{ 1755721318u, 48 },	/* b , though */
	{ 1756409284u, -12 },	/* b , hence */
	{ 1756966533u, 24 },	/* u octubre */
	{ 1756981822u, 28 },	/* b but she */
	{ 1757518842u, 54 },	/* 1 old */
	{ 1759893228u, 18 },	/* t right there . */
	{ 1761945588u, 42 },	/* b as far */
	{ 1762758505u, 15 },	/* t no aparecen en */
	{ 1763398165u, 13 },	/* t , and until */
	{ 1765308866u, 38 },	/* u power */
	{ 1766268593u, -16 },	/* b of time */
	{ 1767261473u, 13 },	/* b long as */
	{ 1767767621u, 15 },	/* b maintains that */
	{ 1768074080u, 26 },	/* u extras */
	{ 1768343269u, -43 },	/* u ever */
	{ 1770194139u, 12 },	/* t up for the */
	{ 1772770493u, -16 },	/* b bit of */
	{ 1773149145u, 19 },	/* t 49 people , */
	{ 1773212778u, -37 },	/* b voy a */
	{ 1774685146u, -22 },	/* b the manual */
	{ 1774999615u, -26 },	/* b and that */
	{ 1776415429u, -29 },	/* t by thursday . */
	{ 1778274708u, -71 },	/* b our office */
	{ 1778819550u, -31 },	/* b point in */
	{ 1779882654u, 50 },	/* u parada */
	{ 1781197881u, -42 },	/* b on everything */
	{ 1781836981u, -15 },	/* b 50 minutes */
	{ 1782621854u, 39 },	/* t i cant find */
	{ 1784995209u, 27 },	/* t cause , its */
	{ 1786543090u, -34 },	/* t we had a */
	{ 1786620667u, 31 },	/* t the furniture guys */
	{ 1786781791u, 12 },	/* b somebody has */
	{ 1787563736u, -21 },	/* b time , */
	{ 1787751719u, -20 },	/* u woman */
	{ 1787763310u, 33 },	/* b budgeted . */
	{ 1789973783u, -49 },	/* u encargado */
	{ 1790095642u, -59 },	/* b if im */
	{ 1790168905u, -26 },	/* u favor */
	{ 1791589990u, -52 },	/* b these are */
	{ 1792970102u, -13 },	/* b the desks */
	{ 1794984396u, -13 },	/* t the kind of */
	{ 1795522605u, -25 },	/* u voted */
	{ 1796042735u, 50 },	/* u maestros */
	{ 1796113962u, 34 },	/* b la ciudad */
	{ 1797340040u, 20 },	/* b this year */
	{ 1797954030u, 12 },	/* u trabaja */
	{ 1798055985u, 31 },	/* b guys . */
	{ 1798185148u, 20 },	/* 2 goes */
	{ 1798346176u, 64 },	/* u solo */
	{ 1798419663u, 30 },	/* b that could */
	{ 1798674494u, 29 },	/* b let them */
	{ 1799197338u, 42 },	/* b not so */
	{ 1799531666u, -24 },	/* b la oficina */
	{ 1799920294u, 20 },	/* u sole */
	{ 1800435000u, 29 },	/* l budgeted */
	{ 1801033436u, -76 },	/* b , but */
	{ 1801218758u, -13 },	/* b this position */
	{ 1802659597u, 12 },	/* u last */
	{ 1804137264u, 16 },	/* t length of the */
	{ 1805017616u, 20 },	/* t one of the */
	{ 1805316038u, -13 },	/* u swamped */
	{ 1806101014u, 14 },	/* b legal has */
	{ 1806106777u, -42 },	/* b the shared */
	{ 1807449888u, -36 },	/* 1 un */
	{ 1807709687u, -46 },	/* b the flu */
	{ 1809019308u, -37 },	/* u snow */
	{ 1809281785u, 37 },	/* b no idea */
	{ 1809647712u, 78 },	/* 0 todavia */
	{ 1810554197u, -26 },	/* 1 us */
	{ 1810645439u, 52 },	/* b no tiene */
	{ 1810839244u, -35 },	/* u really */
	{ 1810995482u, 46 },	/* 1 up */
	{ 1811500601u, 15 },	/* u setting */
	{ 1811633814u, 12 },	/* b aviso que */
	{ 1812256309u, 33 },	/* b it for */
	{ 1812390886u, 31 },	/* l allowed */
	{ 1815004856u, 21 },	/* u wasnt */
	{ 1815442545u, 25 },	/* b should know */
	{ 1815867234u, 13 },	/* t after school program */
	{ 1816064391u, 39 },	/* l hand */
	{ 1816146398u, 30 },	/* b the pilot */
	{ 1819974554u, 37 },	/* u next */
	{ 1820273283u, -23 },	/* b ive kept */
	{ 1820288185u, 40 },	/* u charge */
	{ 1820503795u, 23 },	/* t , ours is */
	{ 1820935608u, -21 },	/* u wanted */
	{ 1821237988u, 76 },	/* u dice */
	{ 1822543331u, 26 },	/* u appears */
	{ 1823140183u, 27 },	/* u salary */
	{ 1823436111u, 18 },	/* u faltan */
	{ 1823731686u, 73 },	/* b the two */
	{ 1823812299u, 23 },	/* u return */
	{ 1824909279u, 20 },	/* u description */
	{ 1825362511u, 14 },	/* u ship */
	{ 1825534675u, 16 },	/* u tied */
	{ 1826748243u, 66 },	/* 0 give */
	{ 1827314630u, 68 },	/* b , not */
	{ 1827380635u, 29 },	/* b hear , */
	{ 1828820502u, -38 },	/* t la lista . */
	{ 1829366100u, -60 },	/* u desde */
	{ 1830518369u, -30 },	/* u changed */
	{ 1830651342u, 91 },	/* u summer */
	{ 1830752445u, -40 },	/* b pass on */
	{ 1831033919u, 42 },	/* 0 truck */
	{ 1831461574u, 37 },	/* t va a haber */
	{ 1831852076u, -47 },	/* b i only */
	{ 1832464553u, 54 },	/* b ms . */
	{ 1832986439u, -49 },	/* b the office */
	{ 1834172821u, -102 },	/* 0 sorry */
	{ 1834900158u, 26 },	/* u existing */
	{ 1836087110u, 34 },	/* b and nobodys */
	{ 1836383091u, 20 },	/* t dice que el */
	{ 1837689053u, -45 },	/* b the time */
	{ 1838364128u, -16 },	/* t sad to say */
	{ 1839250745u, 20 },	/* u minimum */
	{ 1839946697u, -32 },	/* t , so forgive */
	{ 1841017184u, 19 },	/* u street */
	{ 1841361887u, -39 },	/* b orden para */
	{ 1841902361u, 17 },	/* t is 4417 . */
	{ 1842769522u, 52 },	/* u seal */
	{ 1843139916u, 20 },	/* u idea */
	{ 1844845970u, 23 },	/* u on */
	{ 1845287255u, -30 },	/* u ok */
	{ 1845900770u, 21 },	/* b the course */
	{ 1848045070u, 21 },	/* t last spring . */
	{ 1848194489u, 17 },	/* b tendrian que */
	{ 1849568507u, -17 },	/* b order : */
	{ 1852696681u, -84 },	/* u telefono */
	{ 1853333629u, -38 },	/* t and afternoons . */
	{ 1854051768u, -55 },	/* u front */
	{ 1854052162u, -49 },	/* u around */
	{ 1854080806u, -18 },	/* b may have */
	{ 1854507916u, 56 },	/* b allow . */
	{ 1854756483u, 23 },	/* u bidder */
	{ 1855176637u, -38 },	/* b . they */
	{ 1855231854u, 40 },	/* t are on the */
	{ 1855505218u, 83 },	/* u were */
	{ 1856875653u, -61 },	/* b for it */
	{ 1856961614u, 25 },	/* b down the */
	{ 1857072702u, 16 },	/* b which explains */
	{ 1858007655u, 124 },	/* u isnt */
	{ 1858135249u, 15 },	/* t , since the */
	{ 1860241959u, -35 },	/* b the bleachers */
	{ 1860969988u, -15 },	/* u pasar */
	{ 1862587377u, -19 },	/* t the right one */
	{ 1862755051u, 62 },	/* b will start */
	{ 1863676330u, -78 },	/* b its the */
	{ 1863707314u, 15 },	/* t out in the */
	{ 1864832532u, -36 },	/* 2 gusto */
	{ 1864854061u, -32 },	/* t from the high */
	{ 1865654886u, 15 },	/* b will take */
	{ 1865872966u, 20 },	/* b this between */
	{ 1867316159u, 63 },	/* t as of this */
	{ 1867554270u, -16 },	/* u full */
	{ 1868028214u, 61 },	/* b radio . */
	{ 1869881000u, 29 },	/* b from 8 */
	{ 1870849579u, 24 },	/* b the alarm */
	{ 1870994301u, -12 },	/* u services */
	{ 1871091925u, 26 },	/* u equipment */
	{ 1871584155u, 24 },	/* t y que no */
	{ 1873421706u, -44 },	/* u wrote */
	{ 1873606604u, 38 },	/* l affected */
	{ 1873637307u, 26 },	/* u outline */
	{ 1875239543u, -61 },	/* b - 4 */
	{ 1875408877u, 14 },	/* b by half */
	{ 1878546440u, 38 },	/* b door would */
	{ 1879142624u, -43 },	/* b todavia no */
	{ 1879175310u, 39 },	/* u thermometers */
	{ 1879784378u, 34 },	/* u boosters */
	{ 1880172495u, -62 },	/* t 1 - 4 */
	{ 1881559599u, 24 },	/* b above the */
	{ 1882026363u, 15 },	/* 1 cajas */
	{ 1884291184u, -36 },	/* b a moment */
	{ 1884337795u, 94 },	/* b id like */
	{ 1884794626u, -26 },	/* u hed */
	{ 1884870839u, 41 },	/* 0 facilities */
	{ 1884952078u, 17 },	/* b every afternoon */
	{ 1885239979u, 38 },	/* u level */
	{ 1885801158u, 20 },	/* b that its */
	{ 1887662512u, 24 },	/* b out for */
	{ 1887855497u, 35 },	/* l altogether */
	{ 1889541337u, -49 },	/* b this system */
	{ 1890719780u, -19 },	/* b that looks */
	{ 1890902788u, 35 },	/* b altogether . */
	{ 1891017942u, -61 },	/* u backorder */
	{ 1891020573u, 47 },	/* b next up */
	{ 1891851222u, -27 },	/* 2 day */
	{ 1893120207u, 51 },	/* u meanwhile */
	{ 1893447447u, -24 },	/* u step */
	{ 1894091976u, 22 },	/* b ours . */
	{ 1895459213u, -13 },	/* b right . */
	{ 1895605999u, 30 },	/* b climb on */
	{ 1895894372u, 17 },	/* b hoy no */
	{ 1896296691u, -14 },	/* b a 9 */
	{ 1896426558u, -35 },	/* u haya */
	{ 1897101061u, -19 },	/* b said the */
	{ 1897831282u, 43 },	/* t two years , */
	{ 1898166164u, -25 },	/* b right ? */
	{ 1898499129u, 31 },	/* u requires */
	{ 1899469748u, -42 },	/* b of my */
	{ 1901668770u, 18 },	/* 2 todavia */
	{ 1901708044u, -21 },	/* b no quiero */
	{ 1901833420u, 18 },	/* l last */
	{ 1902592620u, -28 },	/* b things i */
	{ 1905097033u, -49 },	/* u sit */
	{ 1905109682u, 36 },	/* u august */
	{ 1905788581u, 120 },	/* u six */
	{ 1906137376u, -33 },	/* b we did */
	{ 1906884834u, 66 },	/* b my guess */
	{ 1907031428u, -32 },	/* u wouldnt */
	{ 1907062661u, 47 },	/* t all , so */
	{ 1907176158u, 16 },	/* 1 chofer */
	{ 1909742179u, -83 },	/* l donuts */
	{ 1910108231u, -85 },	/* u primera */
	{ 1910497874u, -75 },	/* b the blue */
	{ 1911188835u, -48 },	/* u truly */
	{ 1911190099u, -13 },	/* t and i dont */
	{ 1911368221u, 17 },	/* b them twice */
	{ 1911497979u, -13 },	/* u executive */
	{ 1913202005u, -29 },	/* u round */
	{ 1913479665u, -23 },	/* b things , */
	{ 1913778818u, 40 },	/* b is sitting */
	{ 1914119667u, -30 },	/* 1 secretary */
	{ 1914620974u, 27 },	/* u fails */
	{ 1914668697u, -15 },	/* b this isnt */
	{ 1914718124u, -13 },	/* l week */
	{ 1915620713u, -16 },	/* u okafor */
	{ 1915950802u, -141 },	/* 1 was */
	{ 1916049547u, -25 },	/* u moving */
	{ 1916200166u, 53 },	/* b cant promise */
	{ 1916229528u, 21 },	/* t a year . */
	{ 1917177756u, 22 },	/* t the same account */
	{ 1917561460u, 47 },	/* 1 waiting */
	{ 1917728359u, 38 },	/* b for your */
	{ 1918253284u, -36 },	/* u surprise */
	{ 1918675693u, 49 },	/* u door */
	{ 1919316469u, 22 },	/* u throw */
	{ 1919398081u, 29 },	/* t it would be */
	{ 1920468933u, -22 },	/* b of these */
	{ 1920702288u, 25 },	/* b 4 are */
	{ 1921443452u, -44 },	/* u deserves */
	{ 1921663634u, -53 },	/* l form */
	{ 1921740034u, 31 },	/* 2 hasnt */
	{ 1921831783u, 14 },	/* 2 also */
	{ 1922133249u, -22 },	/* u tile */
	{ 1923083927u, 29 },	/* 1 our */
	{ 1923599324u, 18 },	/* t have the old */
	{ 1923732499u, -24 },	/* t a ladder . */
	{ 1923873641u, -35 },	/* t nothing personal . */
	{ 1923892887u, -31 },	/* t theres no point */
	{ 1925091623u, -21 },	/* b a while */
	{ 1925178013u, 13 },	/* u dijo */
	{ 1926699610u, -16 },	/* b suerte con */
	{ 1927281684u, 15 },	/* b list had */
	{ 1928824889u, -16 },	/* u shame */
	{ 1930110627u, 27 },	/* t over the sensor */
	{ 1930941653u, -15 },	/* t ver que le */
	{ 1932373514u, -39 },	/* b pay for */
	{ 1934111089u, 27 },	/* u couple */
	{ 1936093557u, 24 },	/* b part time */
	{ 1937930947u, -29 },	/* b assistant superintendent */
	{ 1937991852u, -42 },	/* u everybody */
	{ 1938461070u, 22 },	/* b re entered */
	{ 1938777144u, -83 },	/* u sends */
	{ 1939437713u, -30 },	/* b superintendent for */
	{ 1941074721u, 23 },	/* b the truck */
	{ 1941215815u, -19 },	/* b 2200 for */
	{ 1941323715u, -15 },	/* 1 understand */
	{ 1942159150u, -19 },	/* 0 nos */
	{ 1942492554u, 15 },	/* b get to */
	{ 1942724472u, -25 },	/* u he */
	{ 1944114155u, 18 },	/* b the gas */
	{ 1944428720u, 17 },	/* u ovens */
	{ 1944843043u, -33 },	/* u hr */
	{ 1946916489u, -60 },	/* b there after */
	{ 1946943326u, 119 },	/* u machine */
	{ 1947992516u, -20 },	/* u bueno */
	{ 1948070972u, -13 },	/* b two students */
	{ 1948225880u, 32 },	/* b the vendor */
	{ 1948450643u, 38 },	/* 0 water */
	{ 1948946943u, 64 },	/* b _ the */
	{ 1948964457u, 27 },	/* b memorandum with */
	{ 1948996696u, -32 },	/* u track */
	{ 1949256387u, -12 },	/* t things , but */
	{ 1949621551u, 58 },	/* 1 staff */
	{ 1949731920u, -238 },	/* n */
	{ 1949814941u, -53 },	/* u thinking */
	{ 1950053555u, -18 },	/* 2 put */
	{ 1950190616u, -112 },	/* b person . */
	{ 1950629847u, 16 },	/* b participate . */
	{ 1952382981u, -17 },	/* b told that */
	{ 1952772153u, 17 },	/* 0 about */
	{ 1953861372u, -47 },	/* b ha . */
	{ 1954592301u, 23 },	/* b as long */
	{ 1955942716u, -41 },	/* l moment */
	{ 1956500793u, -83 },	/* 0 took */
	{ 1956508978u, 21 },	/* b at two */
	{ 1956782907u, -69 },	/* b up in */
	{ 1958066939u, 17 },	/* u child */
	{ 1958965712u, -19 },	/* t in there without */
	{ 1959745777u, -14 },	/* b with kind */
	{ 1960387120u, 14 },	/* u qualify */
	{ 1960442105u, 25 },	/* u sindicato */
	{ 1963265931u, 18 },	/* b a fin */
	{ 1963464901u, 26 },	/* b school has */
	{ 1963858654u, 25 },	/* u fuga */
	{ 1964611321u, -43 },	/* b the heavy */
	{ 1966096941u, -21 },	/* u dated */
	{ 1966119168u, 185 },	/* u water */
	{ 1966814224u, -13 },	/* 0 dear */
	{ 1967101917u, 40 },	/* b and then */
	{ 1967203404u, -39 },	/* t out of the */
	{ 1967878674u, 33 },	/* u calls */
	{ 1969412351u, 14 },	/* b find the */
	{ 1969778445u, -29 },	/* t sign in sheets */
	{ 1970033517u, -35 },	/* b the typos */
	{ 1972092963u, -12 },	/* u long */
	{ 1972259695u, -16 },	/* t can reach me */
	{ 1972402798u, 47 },	/* u cost */
	{ 1973865763u, 21 },	/* t es que las */
	{ 1973996421u, 42 },	/* b each of */
	{ 1974029216u, -17 },	/* b demora , */
	{ 1976498779u, 40 },	/* u translated */
	{ 1976953198u, 25 },	/* u solved */
	{ 1977184751u, -23 },	/* t i apologize for */
	{ 1978125374u, 18 },	/* u named */
	{ 1980218187u, -15 },	/* b my junk */
	{ 1980389411u, -28 },	/* u driver */
	{ 1981201777u, 15 },	/* b nobodys ever */
	{ 1981233202u, 84 },	/* u inspector */
	{ 1982750672u, -26 },	/* l question */
	{ 1982843416u, 34 },	/* u welder */
	{ 1983287158u, -275 },	/* n */
	{ 1985885869u, -33 },	/* b held in */
	{ 1986160927u, 12 },	/* t percent of the */
	{ 1986239068u, -28 },	/* b se lo */
	{ 1986906061u, -59 },	/* u kept */
	{ 1987003662u, 27 },	/* b september . */
	{ 1987484392u, 42 },	/* b del distrito */
	{ 1988452931u, 13 },	/* b take the */
	{ 1990431348u, 36 },	/* t tres anos y */
	{ 1990829533u, 20 },	/* b same trouble */
	{ 1992649424u, -54 },	/* l works */
	{ 1993250898u, 28 },	/* b i hear */
	{ 1993381423u, 66 },	/* b time and */
	{ 1993677257u, -71 },	/* u thing */
	{ 1993832039u, -14 },	/* b is very */
	{ 1994368805u, -36 },	/* u think */
	{ 1995522346u, 28 },	/* b can tell */
	{ 1996125008u, -29 },	/* u plumber */
	{ 1996399794u, 23 },	/* b meantime . */
	{ 1996425854u, 118 },	/* b is attached */
	{ 1996528077u, -36 },	/* b talked about */
	{ 1997236383u, -28 },	/* b thrilled and */
	{ 1997551102u, 46 },	/* 1 ask */
	{ 1998205440u, -25 },	/* b this to */
	{ 2000064777u, -327 },	/* n */
	{ 2000793245u, 22 },	/* b wants to */
	{ 2002749819u, -85 },	/* u como */
	{ 2003422581u, 31 },	/* l antes */
	{ 2004227210u, -17 },	/* b have it */
	{ 2005378474u, 51 },	/* u anywhere */
	{ 2007492047u, 29 },	/* b a third */
	{ 2008519429u, 16 },	/* t so we wouldnt */
	{ 2008528726u, -25 },	/* b the instructions */
	{ 2008668666u, 56 },	/* t has to be */
	{ 2009092632u, 142 },	/* u company */
	{ 2013518612u, 39 },	/* b modelo . */
	{ 2013770619u, 29 },	/* b june , */
	{ 2014379719u, 26 },	/* b the site */
	{ 2015256558u, 30 },	/* b a dozen */
	{ 2016842396u, 392 },	/* n */
	{ 2017163766u, -18 },	/* t expect your call */
	{ 2017382660u, 94 },	/* u coming */
	{ 2018177403u, 92 },	/* b y no */
	{ 2018844564u, -56 },	/* t , who is */
	{ 2019003177u, -28 },	/* u question */
	{ 2019244067u, 27 },	/* b she is */
	{ 2020081840u, 12 },	/* b things in */
	{ 2021324949u, 16 },	/* t antes de que */
	{ 2021342776u, 38 },	/* t el ano pasado */
	{ 2022381562u, -30 },	/* u baek */
	{ 2022837883u, -40 },	/* b this email */
	{ 2023176633u, 44 },	/* u their */
	{ 2023486803u, 33 },	/* b there , */
	{ 2024665872u, -44 },	/* b , i */
	{ 2027051828u, 19 },	/* t i spoke to */
	{ 2027205694u, -88 },	/* u used */
	{ 2027573973u, -18 },	/* b is only */
	{ 2027594468u, 12 },	/* b they dont */
	{ 2027858673u, 88 },	/* u test */
	{ 2028767498u, -35 },	/* 0 best */
	{ 2030831378u, -13 },	/* 0 me */
	{ 2031070856u, -22 },	/* b my supervisor */
	{ 2032562686u, 36 },	/* u surprised */
	{ 2032721496u, 28 },	/* 0 two */
	{ 2032825507u, -36 },	/* u fingers */
	{ 2032961641u, -30 },	/* b to whoever */
	{ 2033538329u, 16 },	/* 0 mr */
	{ 2033620015u, -35 },	/* n */
	{ 2034140579u, -12 },	/* 0 expect */
	{ 2035552917u, 15 },	/* b , _ */
	{ 2036344736u, 31 },	/* t . on to */
	{ 2036381255u, 25 },	/* l touch */
	{ 2036676584u, -29 },	/* t gracias a dios */
	{ 2036941625u, 15 },	/* u recorded */
	{ 2037015357u, -17 },	/* t of bad news */
	{ 2037120792u, -21 },	/* l other */
	{ 2037125809u, 30 },	/* b to stay */
	{ 2038420679u, 36 },	/* b la mitad */
	{ 2038863889u, -91 },	/* 2 to */
	{ 2039028856u, -71 },	/* u an */
	{ 2039477687u, -13 },	/* t is still on */
	{ 2039573309u, -83 },	/* u as */
	{ 2040014594u, -17 },	/* u ap */
	{ 2040755714u, -158 },	/* u and */
	{ 2041043479u, -25 },	/* b a guard */
	{ 2042134125u, 15 },	/* b is cracked */
	{ 2042535281u, -17 },	/* b us . */
	{ 2043467874u, 12 },	/* b out on */
	{ 2043783353u, 23 },	/* b on time */
	{ 2043938949u, -56 },	/* b who is */
	{ 2044214855u, -31 },	/* l team */
	{ 2045402708u, 15 },	/* b at jefferson */
	{ 2047485840u, -40 },	/* u vacation */
	{ 2047706366u, -24 },	/* l conference */
	{ 2048096567u, 20 },	/* u staffing */
	{ 2048911516u, -45 },	/* u choice */
	{ 2048965247u, 13 },	/* b lighter . */
	{ 2048977485u, 28 },	/* b the east */
	{ 2049306134u, 37 },	/* b haber que */
	{ 2049601284u, -17 },	/* b to me */
	{ 2049613946u, -52 },	/* 0 please */
	{ 2052202580u, 13 },	/* u threshold */
	{ 2052372989u, 34 },	/* b wrong side */
	{ 2053181663u, -15 },	/* b you may */
	{ 2054096099u, -12 },	/* t put it in */
	{ 2054880968u, 34 },	/* b grade , */
	{ 2055603715u, 109 },	/* 0 next */
	{ 2056426400u, -61 },	/* u fueron */
	{ 2056951785u, -25 },	/* u regards */
	{ 2057331982u, 29 },	/* b it turned */
	{ 2057705288u, 14 },	/* b los papas */
	{ 2058049736u, -35 },	/* b nothing personal */
	{ 2059474070u, 23 },	/* b we dont */
	{ 2059728680u, -19 },	/* 1 fix */
	{ 2061194437u, -78 },	/* t that the state */
	{ 2061241624u, 18 },	/* l teacher */
	{ 2061646368u, -13 },	/* b the executive */
	{ 2062177724u, 22 },	/* b trabajar en */
	{ 2062811593u, 14 },	/* b it or */
	{ 2063124823u, 32 },	/* l paperwork */
	{ 2063317743u, 55 },	/* b friday . */
	{ 2064294308u, -27 },	/* b i started */
	{ 2064498093u, 19 },	/* b the kitchen */
	{ 2066062997u, -85 },	/* b it on */
	{ 2066997868u, -29 },	/* b am in */
	{ 2067113404u, 22 },	/* b , both */
	{ 2067175253u, 52 },	/* n */
	{ 2067217436u, 54 },	/* 1 also */
	{ 2067586497u, -49 },	/* t at lunch . */
	{ 2067731727u, 26 },	/* 0 a */
	{ 2069542411u, 35 },	/* t my english is */
	{ 2070541846u, -63 },	/* 0 p */
	{ 2070883168u, 41 },	/* u shutoff */
	{ 2072607928u, 24 },	/* b the 19th */
	{ 2072895131u, 27 },	/* b porque la */
	{ 2074161044u, 42 },	/* b her own */
	{ 2074546903u, 28 },	/* t like that in */
	{ 2074557280u, 18 },	/* t have to use */
	{ 2074866228u, -38 },	/* u ratito */
	{ 2075281793u, 80 },	/* b said yes */
	{ 2075990565u, -23 },	/* 1 replacement */
	{ 2076192852u, 19 },	/* b idea . */
	{ 2076580138u, 36 },	/* b el programa */
	{ 2077000935u, -39 },	/* l way */
	{ 2078356629u, -23 },	/* t all i know */
	{ 2078549996u, 49 },	/* b it stands */
	{ 2079004141u, 24 },	/* u spoke */
	{ 2079222560u, 49 },	/* b so expect */
	{ 2079399381u, 55 },	/* b do all */
	{ 2081035163u, -19 },	/* b about half */
	{ 2082738297u, -15 },	/* 1 installer */
	{ 2083287849u, 53 },	/* b so this */
	{ 2086738756u, -33 },	/* t the time clocks */
	{ 2087542243u, 37 },	/* b open with */
	{ 2088041184u, -17 },	/* 2 what */
	{ 2088983379u, -24 },	/* u pay */
	{ 2089846342u, -12 },	/* b has put */
	{ 2089875641u, -16 },	/* t questions before i */
	{ 2090691034u, -38 },	/* b la semana */
	{ 2092336091u, -23 },	/* b was pleased */
	{ 2092639349u, 45 },	/* b the limit */
	{ 2092875954u, -24 },	/* u concerned */
	{ 2092988716u, -34 },	/* 0 espero */
	{ 2093333601u, 21 },	/* t , so a */
	{ 2093345557u, -17 },	/* b thanksgiving , */
	{ 2094135111u, -32 },	/* b kindly note */
	{ 2094177878u, -42 },	/* b , charged */
	{ 2094536311u, 45 },	/* u sub */
	{ 2095110876u, 17 },	/* 1 camera */
	{ 2095635752u, 39 },	/* t ask because the */
	{ 2096329632u, 18 },	/* b lost the */
	{ 2098305418u, 17 },	/* b needed . */
	{ 2098344965u, 22 },	/* 1 wont */
	{ 2098686992u, -17 },	/* b was looking */
	{ 2099253011u, -16 },	/* 0 good */
	{ 2100182597u, -42 },	/* t it twice . */
	{ 2100671071u, -19 },	/* t apologies for the */
	{ 2101976314u, 26 },	/* u meter */
	{ 2104188599u, 21 },	/* b property . */
	{ 2105115246u, -20 },	/* t on behalf of */
	{ 2105455796u, 59 },	/* u siguen */
	{ 2106038997u, -61 },	/* t 10 _ 9 */
	{ 2106120407u, 14 },	/* b the wiring */
	{ 2108343094u, 13 },	/* u sequence */
	{ 2109357605u, 103 },	/* u trips */
	{ 2110015940u, -59 },	/* u apologies */
	{ 2110693714u, 68 },	/* u fall */
	{ 2111428606u, 86 },	/* b crew is */
	{ 2112444363u, -135 },	/* b in the */
	{ 2113691759u, -72 },	/* u grateful */
	{ 2114283775u, -42 },	/* l each */
	{ 2114424339u, -33 },	/* b coming from */
	{ 2114824870u, -32 },	/* u had */
	{ 2114825199u, -47 },	/* b has been */
	{ 2115369323u, 91 },	/* u hay */
	{ 2116355061u, 135 },	/* u has */
	{ 2116457964u, 33 },	/* 0 smells */
	{ 2116897933u, 58 },	/* b parents , */
	{ 2117052838u, 139 },	/* u schools */
	{ 2117058197u, -62 },	/* b one who */
	{ 2117484491u, -13 },	/* u scheduling */
	{ 2117569821u, 45 },	/* b yet . */
	{ 2117889638u, -21 },	/* l better */
	{ 2119766054u, -36 },	/* u usually */
	{ 2120840741u, 21 },	/* t i noticed the */
	{ 2121077668u, 28 },	/* u marzo */
	{ 2121299999u, -60 },	/* t is what the */
	{ 2121654854u, 33 },	/* b make it */
	{ 2121826756u, -31 },	/* b came in */
	{ 2122787189u, 15 },	/* b programa . */
	{ 2122988481u, 78 },	/* b see the */
	{ 2123057641u, 12 },	/* t both of the */
	{ 2123422759u, 32 },	/* b in that */
	{ 2124898284u, -16 },	/* 1 labeled */
	{ 2125619657u, -28 },	/* b at the */
	{ 2126567713u, -20 },	/* b handling it */
	{ 2127390744u, -67 },	/* u doing */
	{ 2128841835u, -14 },	/* u hands */
	{ 2129758451u, -14 },	/* u tea */
	{ 2130670923u, 23 },	/* t up at the */
	{ 2131413016u, -17 },	/* b june and */
	{ 2131739946u, -35 },	/* b anything for */
	{ 2134444460u, -14 },	/* b my pleasure */
	{ 2134929834u, -24 },	/* b over coffee */
	{ 2135590085u, 23 },	/* u resulta */
	{ 2136453710u, -30 },	/* b team . */
	{ 2137579111u, -16 },	/* b mucho gusto */
	{ 2137690516u, 65 },	/* b missing , */
	{ 2138819640u, -21 },	/* b the closet */
	{ 2138880222u, 37 },	/* 2 four */
	{ 2138968518u, -27 },	/* t , porque la */
	{ 2139283513u, -27 },	/* 1 knows */
	{ 2139406042u, -126 },	/* u nice */
	{ 2140095743u, 16 },	/* b be back */
	{ 2140213772u, 19 },	/* t on whether the */
	{ 2141367006u, 78 },	/* b and theyre */
	{ 2146656145u, 34 },	/* b walked out */
	{ 2146866078u, 12 },	/* u resistance */
	{ 2147170715u, -41 },	/* u map */
	{ 2148399545u, -34 },	/* u espero */
	{ 2149094856u, 16 },	/* u buckets */
	{ 2149207916u, -117 },	/* u than */
	{ 2149253182u, -19 },	/* t the long weekend */
	{ 2149413532u, -60 },	/* b what the */
	{ 2150425640u, -40 },	/* b que si */
	{ 2151013687u, -51 },	/* b matter of */
	{ 2151440782u, -128 },	/* u sure */
	{ 2151578556u, 24 },	/* u freeze */
	{ 2151702047u, -47 },	/* u mal */
	{ 2152218255u, -12 },	/* b que haya */
	{ 2152458269u, -19 },	/* b were all */
	{ 2152636170u, 19 },	/* 0 none */
	{ 2153573000u, 16 },	/* b we wouldnt */
	{ 2153916858u, 25 },	/* b the scoreboard */
	{ 2154959979u, -42 },	/* 1 day */
	{ 2155980535u, 12 },	/* 2 tell */
	{ 2156142830u, -14 },	/* l now */
	{ 2157463679u, 127 },	/* u there */
	{ 2158370499u, 28 },	/* l garantia */
	{ 2158578972u, 41 },	/* b teacher . */
	{ 2160187123u, 40 },	/* b please know */
	{ 2160315703u, 13 },	/* u mention */
	{ 2161552628u, 22 },	/* b it goes */
	{ 2163211586u, 13 },	/* b a different */
	{ 2163344438u, 28 },	/* b typos . */
	{ 2164131701u, -56 },	/* b the mother */
	{ 2164219665u, 13 },	/* u chromebooks */
	{ 2167261693u, 71 },	/* u parent */
	{ 2167758715u, -57 },	/* u simply */
	{ 2167777018u, 37 },	/* l line */
	{ 2168047236u, -25 },	/* 0 will */
	{ 2171268535u, 22 },	/* u thrown */
	{ 2171389511u, -46 },	/* u molestia */
	{ 2172051541u, -48 },	/* 1 attached */
	{ 2172290047u, -88 },	/* u simple */
	{ 2172666822u, 18 },	/* t that the vendors */
	{ 2174189616u, -31 },	/* t wishes for the */
	{ 2174532183u, -17 },	/* 1 met */
	{ 2174856281u, 38 },	/* u duty */
	{ 2176158860u, -97 },	/* u asi */
	{ 2176425865u, 16 },	/* b . nothing */
	{ 2176453050u, -19 },	/* u ask */
	{ 2176921592u, 38 },	/* b we may */
	{ 2177493590u, 39 },	/* b told us */
	{ 2178251009u, -79 },	/* u quedo */
	{ 2178424776u, 30 },	/* u viejo */
	{ 2179351329u, -23 },	/* b last night */
	{ 2179472320u, 45 },	/* u counselors */
	{ 2179585382u, 14 },	/* b need the */
	{ 2179654882u, -114 },	/* u do */
	{ 2179823336u, -23 },	/* t to it . */
	{ 2180289889u, 19 },	/* b the pta */
	{ 2180579275u, -19 },	/* t there is no */
	{ 2181229000u, -23 },	/* u da */
	{ 2181991490u, 25 },	/* u rock */
	{ 2182583426u, -119 },	/* u team */
	{ 2182904351u, -67 },	/* b donuts . */
	{ 2183532171u, 18 },	/* 1 compania */
	{ 2184670798u, 49 },	/* 1 seal */
	{ 2185523623u, -48 },	/* b la directora */
	{ 2188515874u, 27 },	/* b lead time */
	{ 2189163176u, -17 },	/* b in advance */
	{ 2189235581u, 40 },	/* 1 insurance */
	{ 2190076803u, 58 },	/* u speak */
	{ 2190128509u, -26 },	/* b forgive the */
	{ 2190367426u, -38 },	/* u nicer */
	{ 2191957273u, 12 },	/* u session */
	{ 2192383538u, 17 },	/* b and arent */
	{ 2194417522u, -17 },	/* b . he */
	{ 2194828062u, 109 },	/* u que */
	{ 2195045947u, 22 },	/* b somebody from */
	{ 2196646940u, -54 },	/* b about this */
	{ 2196755319u, 15 },	/* u cajas */
	{ 2197410391u, -20 },	/* 1 glad */
	{ 2197804497u, -44 },	/* b the subject */
	{ 2200948980u, 26 },	/* b me the */
	{ 2201010196u, -58 },	/* u green */
	{ 2201333315u, -40 },	/* b in on */
	{ 2202653608u, 28 },	/* 2 las */
	{ 2203795522u, 31 },	/* u ellos */
	{ 2204148923u, -13 },	/* t dear coordinator , */
	{ 2204543196u, 27 },	/* b two families */
	{ 2205148068u, -34 },	/* b new assistant */
	{ 2205414712u, 35 },	/* 2 me */
	{ 2206234295u, 12 },	/* b wall is */
	{ 2206533391u, 33 },	/* b - not */
	{ 2207533283u, -25 },	/* 2 mr */
	{ 2207990875u, -12 },	/* b bad news */
	{ 2208286624u, 14 },	/* b be paid */
	{ 2208322130u, 44 },	/* b went up */
	{ 2209059895u, -20 },	/* b thought that */
	{ 2211718122u, 67 },	/* u far */
	{ 2212956284u, -22 },	/* b afraid . */
	{ 2213164728u, -45 },	/* b the long */
	{ 2215349838u, 12 },	/* u unpaid */
	{ 2215482764u, -25 },	/* b got it */
	{ 2216749409u, -24 },	/* b anything . */
	{ 2216989414u, -30 },	/* u compliments */
	{ 2219418395u, 30 },	/* b month , */
	{ 2219992361u, 16 },	/* b errors . */
	{ 2220220089u, -68 },	/* 1 asked */
	{ 2220745855u, -14 },	/* u estuve */
	{ 2220891397u, -54 },	/* l along */
	{ 2221158747u, 40 },	/* t is sitting right */
	{ 2221427435u, 20 },	/* l limit */
	{ 2221983222u, 35 },	/* 2 shows */
	{ 2222466866u, -147 },	/* u longer */
	{ 2222761629u, -26 },	/* b itll be */
	{ 2224186771u, -12 },	/* b and all */
	{ 2224569119u, 23 },	/* u later */
	{ 2224651334u, -15 },	/* t in the shop */
	{ 2225033748u, 59 },	/* b was poor */
	{ 2226341815u, -13 },	/* t in the newsletter */
	{ 2226364464u, -26 },	/* b to draw */
	{ 2228969941u, -41 },	/* u duties */
	{ 2229999916u, -26 },	/* t pero creo que */
	{ 2230113283u, 13 },	/* u complained */
	{ 2230900848u, -24 },	/* b the copier */
	{ 2230950126u, 13 },	/* t dijo que la */
	{ 2231553528u, 24 },	/* u meses */
	{ 2233026411u, 39 },	/* u stays */
	{ 2234635010u, -14 },	/* b i need */
	{ 2234652594u, 23 },	/* u motor */
	{ 2235774536u, -29 },	/* t of the volunteers */
	{ 2236971908u, -12 },	/* t my inbox . */
	{ 2237561368u, -28 },	/* b am i */
	{ 2239273265u, 26 },	/* u se */
	{ 2239806095u, 40 },	/* u rather */
	{ 2240915492u, 54 },	/* b get the */
	{ 2241237458u, 29 },	/* t y hay que */
	{ 2241269631u, 34 },	/* t the wrong side */
	{ 2241730014u, 31 },	/* t waits on the */
	{ 2241889921u, -24 },	/* 1 from */
	{ 2242162608u, 23 },	/* u hasta */
	{ 2242573184u, -40 },	/* t , and then */
	{ 2242864600u, 33 },	/* b los choferes */
	{ 2244002272u, 12 },	/* 2 want */
	{ 2244627464u, 43 },	/* l attached */
	{ 2244691755u, -21 },	/* t , and they */
	{ 2245539494u, 31 },	/* b phone move */
	{ 2245577168u, 24 },	/* l wall */
	{ 2246703852u, -35 },	/* u dias */
	{ 2246709399u, -22 },	/* b ya era */
	{ 2247343549u, -19 },	/* u personal */
	{ 2247462675u, -40 },	/* b am . */
	{ 2247892619u, 24 },	/* u crack */
	{ 2248527280u, -35 },	/* b , ill */
	{ 2248661905u, 42 },	/* t is not so */
	{ 2249029990u, -43 },	/* b ayer . */
	{ 2249230211u, -24 },	/* t saturday on a */
	{ 2250119424u, 20 },	/* b minimum of */
	{ 2250978741u, 53 },	/* u now */
	{ 2251523194u, 225 },	/* u not */
	{ 2251670289u, 59 },	/* u nos */
	{ 2251979755u, -26 },	/* u attention */
	{ 2252035035u, 23 },	/* u space */
	{ 2252763489u, -37 },	/* u sharp */
	{ 2253064412u, -32 },	/* b it went */
	{ 2253956303u, 33 },	/* b run a */
	{ 2254613867u, 18 },	/* u network */
	{ 2254757457u, 15 },	/* u aviso */
	{ 2254957813u, 22 },	/* b agreement , */
	{ 2256359536u, 39 },	/* u lincoln */
	{ 2258269509u, -50 },	/* b petra has */
	{ 2258843876u, 43 },	/* u know */
	{ 2259116059u, 51 },	/* t y eso no */
	{ 2259185755u, 38 },	/* b the room */
	{ 2259398597u, 14 },	/* b bell schedules */
	{ 2260318588u, 53 },	/* b the roof */
	{ 2260672716u, 65 },	/* b tiles are */
	{ 2261962922u, 20 },	/* b and cant */
	{ 2264738106u, -26 },	/* u minutes */
	{ 2265377063u, 27 },	/* u pallet */
	{ 2265800813u, 22 },	/* t the east side */
	{ 2266541371u, -56 },	/* 1 im */
	{ 2267674204u, -60 },	/* 1 if */
	{ 2268880346u, -90 },	/* u meeting */
	{ 2269936249u, 27 },	/* b now , */
	{ 2270442758u, 18 },	/* t the new fence */
	{ 2271441553u, -27 },	/* t had it on */
	{ 2272869126u, 26 },	/* u dijeron */
	{ 2273058133u, -13 },	/* b good morning */
	{ 2273861436u, 53 },	/* u bid */
	{ 2274008531u, -50 },	/* u big */
	{ 2274212531u, 38 },	/* b the sink */
	{ 2274261044u, -17 },	/* u black */
	{ 2274271405u, 143 },	/* u five */
	{ 2276123798u, 16 },	/* t , whereas the */
	{ 2278567557u, -126 },	/* 0 and */
	{ 2278956163u, -45 },	/* 1 step */
	{ 2279159095u, -23 },	/* u autumn */
	{ 2279787790u, -29 },	/* t i am in */
	{ 2281154877u, -17 },	/* t sorry to be */
	{ 2281224618u, -14 },	/* b for our */
	{ 2281490396u, -26 },	/* b contests , */
	{ 2283259095u, -39 },	/* b email . */
	{ 2283584295u, 18 },	/* b classes are */
	{ 2283639485u, -32 },	/* b its been */
	{ 2284224985u, -32 },	/* u shop */
	{ 2284648028u, -37 },	/* b the order */
	{ 2284934429u, 43 },	/* b by the */
	{ 2285803216u, -23 },	/* t on our side */
	{ 2285910692u, 13 },	/* 2 them */
	{ 2286265335u, -29 },	/* b , just */
	{ 2286895226u, -15 },	/* t junk folder . */
	{ 2288014155u, -35 },	/* b cream , */
	{ 2288264699u, -42 },	/* b , im */
	{ 2288523980u, 99 },	/* b out the */
	{ 2288575739u, -73 },	/* b the days */
	{ 2289397532u, -23 },	/* b , if */
	{ 2290622222u, 32 },	/* t , so theres */
	{ 2290703323u, 42 },	/* b like to */
	{ 2290895166u, 47 },	/* u slow */
	{ 2291278712u, -12 },	/* t fancy , but */
	{ 2291478780u, 26 },	/* b 204 will */
	{ 2291760336u, -43 },	/* t closes on the */
	{ 2292489690u, -48 },	/* b meaning to */
	{ 2293210575u, 12 },	/* u void */
	{ 2293889276u, -21 },	/* b thanks for */
	{ 2293902455u, 23 },	/* b without the */
	{ 2294511846u, 20 },	/* u during */
	{ 2294607465u, -20 },	/* 2 show */
	{ 2294666737u, 51 },	/* b we learned */
	{ 2295061435u, -44 },	/* u sense */
	{ 2296479531u, 14 },	/* b the 30th */
	{ 2296491981u, 71 },	/* l coming */
	{ 2296716791u, -23 },	/* b , nothing */
	{ 2297100466u, -19 },	/* b every day */
	{ 2297247894u, 24 },	/* u alarm */
	{ 2298402511u, -55 },	/* 2 no */
	{ 2298671332u, 25 },	/* b horas extra */
	{ 2299921045u, 16 },	/* t , but its */
	{ 2300124212u, -41 },	/* 0 se */
	{ 2300412313u, -20 },	/* b someone ought */
	{ 2300515682u, 12 },	/* l writing */
	{ 2300586263u, 14 },	/* 2 de */
	{ 2301572001u, 14 },	/* 2 do */
	{ 2301698330u, -55 },	/* 0 so */
	{ 2302634354u, -38 },	/* b lista . */
	{ 2303389033u, -25 },	/* t the instructions , */
	{ 2303735767u, -12 },	/* u era */
	{ 2305315665u, 12 },	/* u scope */
	{ 2306613016u, -26 },	/* b 7 : */
	{ 2307304444u, -88 },	/* 0 ive */
	{ 2307364631u, -20 },	/* b game . */
	{ 2307745849u, -12 },	/* b # 1 */
	{ 2308143207u, -32 },	/* b 41 ! */
	{ 2308570723u, 29 },	/* u logged */
	{ 2308731587u, -29 },	/* b 1 - */
	{ 2309012443u, -14 },	/* b due this */
	{ 2310199162u, -42 },	/* b each . */
	{ 2310437085u, 48 },	/* b los maestros */
	{ 2310896135u, 18 },	/* b the logs */
	{ 2310933996u, -34 },	/* u directora */
	{ 2311238700u, -12 },	/* b guess . */
	{ 2311548945u, -59 },	/* b the details */
	{ 2311840162u, 30 },	/* u bell */
	{ 2312819556u, -39 },	/* b se puede */
	{ 2314882903u, 41 },	/* b as well */
	{ 2315015737u, 34 },	/* u warn */
	{ 2315560190u, 36 },	/* u warm */
	{ 2315660384u, -41 },	/* 0 todo */
	{ 2315783260u, 22 },	/* t federal program , */
	{ 2316750102u, -27 },	/* b myself in */
	{ 2317121528u, -13 },	/* u many */
	{ 2317237873u, 27 },	/* t , it is */
	{ 2318485799u, -28 },	/* b 310 a */
	{ 2319037271u, 22 },	/* b too , */
	{ 2320553939u, 57 },	/* u sensor */
	{ 2321438023u, 47 },	/* u codes */
	{ 2321520196u, -17 },	/* t all of us */
	{ 2322415626u, -22 },	/* u system */
	{ 2322993337u, -16 },	/* t and hed like */
	{ 2324897187u, 44 },	/* b the substitute */
	{ 2325012392u, 49 },	/* b a row */
	{ 2325400841u, -44 },	/* b back in */
	{ 2325553442u, -55 },	/* u til */
	{ 2325764846u, 39 },	/* 1 suspect */
	{ 2325812569u, -24 },	/* b spent his */
	{ 2327269255u, 12 },	/* 2 server */
	{ 2328686680u, 35 },	/* b looked at */
	{ 2328898535u, -32 },	/* b , they */
	{ 2328928234u, -45 },	/* b on its */
	{ 2329321385u, -32 },	/* b on to */
	{ 2329837401u, 12 },	/* b . so */
	{ 2330748759u, -88 },	/* u zero */
	{ 2331297199u, 39 },	/* b not the */
	{ 2331530419u, 18 },	/* 1 filter */
	{ 2331892567u, -20 },	/* t for the record */
	{ 2332328162u, -14 },	/* t on the 1st */
	{ 2333033282u, -14 },	/* b on . */
	{ 2334603612u, -51 },	/* b been in */
	{ 2334690883u, 26 },	/* b last week */
	{ 2334754495u, 55 },	/* b on 5 */
	{ 2337679880u, -28 },	/* t thrilled and so */
	{ 2338021232u, -25 },	/* b official as */
	{ 2338217060u, 90 },	/* b so the */
	{ 2338454832u, 41 },	/* u borrowing */
	{ 2340091839u, -32 },	/* b be honest */
	{ 2340864138u, 14 },	/* b all week */
	{ 2341122338u, 25 },	/* t please note that */
	{ 2341383990u, 16 },	/* t in september . */
	{ 2341709852u, 36 },	/* u related */
	{ 2341789151u, 16 },	/* b has nothing */
	{ 2345225903u, -15 },	/* b de esa */
	{ 2345437375u, -34 },	/* l good */
	{ 2346919740u, 22 },	/* b i havent */
	{ 2347591075u, -24 },	/* 2 third */
	{ 2348610015u, -35 },	/* b the assistant */
	{ 2348657441u, 41 },	/* t , and nobody */
	{ 2349174656u, 13 },	/* l date */
	{ 2349385051u, 147 },	/* u vendor */
	{ 2349810019u, 26 },	/* 2 about */
	{ 2349832037u, 13 },	/* 2 next */
	{ 2350970237u, 26 },	/* u monday */
	{ 2351001893u, 13 },	/* b me dijo */
	{ 2351346760u, 21 },	/* b may come */
	{ 2352833392u, -45 },	/* t the submitter that */
	{ 2352913135u, 24 },	/* u lined */
	{ 2353480498u, -14 },	/* u tenia */
	{ 2353561364u, -29 },	/* b ya le */
	{ 2353587444u, 75 },	/* u tenemos */
	{ 2353731868u, 14 },	/* u badge */
	{ 2353942264u, 16 },	/* u granted */
	{ 2354737516u, -49 },	/* u lines */
	{ 2355238650u, 44 },	/* b ya lo */
	{ 2355444143u, -25 },	/* b six years */
	{ 2356215880u, 66 },	/* u housing */
	{ 2358501802u, 22 },	/* b the portable */
	{ 2358604610u, -29 },	/* b i got */
	{ 2360220718u, -47 },	/* 1 do */
	{ 2360558882u, -22 },	/* t i know . */
	{ 2361747502u, 91 },	/* b have to */
	{ 2363493119u, -22 },	/* b era hora */
	{ 2363522902u, 48 },	/* u notes */
	{ 2364876079u, 27 },	/* b ahi . */
	{ 2365527301u, -23 },	/* u sooner */
	{ 2365783993u, 15 },	/* b aparecen en */
	{ 2366057903u, 39 },	/* 2 find */
	{ 2366780311u, -25 },	/* t last spring and */
	{ 2367389597u, 25 },	/* b runs out */
	{ 2368179364u, 31 },	/* u room */
	{ 2368852877u, 36 },	/* u family */
	{ 2369412126u, 23 },	/* t told me the */
	{ 2369950756u, 14 },	/* b the field */
	{ 2369992630u, -42 },	/* b the first */
	{ 2371492359u, -40 },	/* b loading dock */
	{ 2371548716u, 34 },	/* b the money */
	{ 2371696171u, 14 },	/* b im only */
	{ 2371788512u, 53 },	/* t i cant promise */
	{ 2371872053u, 19 },	/* u root */
	{ 2372263650u, 71 },	/* u va */
	{ 2372504765u, 54 },	/* u board */
	{ 2372823951u, -12 },	/* b here goes */
	{ 2374912390u, -13 },	/* l card */
	{ 2375417394u, 48 },	/* 1 saw */
	{ 2375929058u, -24 },	/* t a conference . */
	{ 2376209064u, -17 },	/* u news */
	{ 2376742384u, -31 },	/* u wishes */
	{ 2376825399u, 42 },	/* u them */
	{ 2378025848u, -13 },	/* b notice . */
	{ 2378766386u, 23 },	/* u outlet */
	{ 2378977216u, -26 },	/* t the line somewhere */
	{ 2379700124u, 49 },	/* b is half */
	{ 2382179575u, 43 },	/* l left */
	{ 2382397757u, 15 },	/* u opening */
	{ 2382884648u, 72 },	/* l down */
	{ 2383077694u, 71 },	/* u control */
	{ 2383248406u, -36 },	/* 2 there */
	{ 2383855187u, 20 },	/* u garfield */
	{ 2383966773u, -13 },	/* t same way . */
	{ 2384387295u, 13 },	/* b , hay */
	{ 2384771800u, 37 },	/* b id rather */
	{ 2385238467u, 16 },	/* b and a */
	{ 2386674645u, 12 },	/* u writing */
	{ 2387399106u, -17 },	/* u vacancies */
	{ 2388001305u, -19 },	/* b is going */
	{ 2388587447u, 25 },	/* b on wednesday */
	{ 2388709982u, 25 },	/* b las horas */
	{ 2388726092u, -71 },	/* b before i */
	{ 2389225446u, 43 },	/* t on it , */
	{ 2390062487u, 34 },	/* b end of */
	{ 2390465413u, -17 },	/* u cross */
	{ 2390838673u, -22 },	/* t is only in */
	{ 2391758158u, -22 },	/* b my assistant */
	{ 2393032627u, 29 },	/* u flagged */
	{ 2393246607u, -20 },	/* u why */
	{ 2394645973u, -47 },	/* l ha */
	{ 2394923893u, -43 },	/* u who */
	{ 2396632254u, -63 },	/* b so it */
	{ 2398125196u, -12 },	/* u basketball */
	{ 2399532417u, 17 },	/* 2 ap */
	{ 2399811105u, -15 },	/* t una preguntita nada */
	{ 2399849656u, 25 },	/* u learned */
	{ 2401143916u, 57 },	/* u page */
	{ 2402103822u, -19 },	/* u holidays */
	{ 2402375481u, -28 },	/* u version */
	{ 2405726125u, 61 },	/* u falta */
	{ 2406770140u, 124 },	/* u theres */
	{ 2407267955u, 29 },	/* u desaparecio */
	{ 2408589365u, 14 },	/* b the testing */
	{ 2409565074u, -22 },	/* u command */
	{ 2410024030u, -14 },	/* t the night crew */
	{ 2410355826u, -24 },	/* b dios . */
	{ 2411288245u, -12 },	/* t haya pensado en */
	{ 2412203972u, 26 },	/* b has no */
	{ 2414305328u, 59 },	/* t stuck on the */
	{ 2414608648u, 17 },	/* b as of */
	{ 2414855011u, -51 },	/* b last thursday */
	{ 2415660456u, -38 },	/* 0 after */
	{ 2416102927u, -32 },	/* b principal is */
	{ 2417124100u, 16 },	/* b up , */
	{ 2417131269u, -60 },	/* u subject */
	{ 2417797700u, -54 },	/* b know . */
	{ 2418571668u, 13 },	/* b are frayed */
	{ 2419192757u, 44 },	/* u mold */
	{ 2419372553u, 13 },	/* 1 says */
	{ 2420126647u, -37 },	/* b coach says */
	{ 2420266499u, -53 },	/* b that should */
	{ 2421668839u, -38 },	/* b i took */
	{ 2422500104u, 168 },	/* u nobody */
	{ 2423708436u, -45 },	/* 2 llegaron */
	{ 2428084508u, 23 },	/* b know how */
	{ 2429247033u, -41 },	/* t the same day */
	{ 2429390870u, 24 },	/* 1 keep */
	{ 2429832290u, -27 },	/* b servirle . */
	{ 2430336300u, 13 },	/* t 43 are frayed */
	{ 2430447816u, -65 },	/* t are in the */
	{ 2430499290u, 12 },	/* u orders */
	{ 2431873527u, 13 },	/* l cracked */
	{ 2432464367u, 23 },	/* b resulta que */
	{ 2433143509u, 36 },	/* 1 money */
	{ 2433316701u, 28 },	/* b the drop */
	{ 2434915335u, 24 },	/* u 19th */
	{ 2436647216u, 19 },	/* 0 hay */
	{ 2437008000u, -17 },	/* b a thank */
	{ 2438789040u, 18 },	/* u recess */
	{ 2441158887u, 33 },	/* b nobody here */
	{ 2441405969u, -42 },	/* l salones */
	{ 2442288666u, 63 },	/* t , i see */
	{ 2446873258u, 56 },	/* b of this */
	{ 2446942970u, 24 },	/* b summer school */
	{ 2447434830u, -45 },	/* t the flu . */
	{ 2447593741u, 26 },	/* b mention that */
	{ 2451767548u, -126 },	/* u your */
	{ 2451907513u, -38 },	/* t that i could */
	{ 2452440086u, -44 },	/* b that we */
	{ 2454485606u, 50 },	/* l october */
	{ 2454495832u, -35 },	/* t do it . */
	{ 2454735526u, -75 },	/* u always */
	{ 2455384733u, -17 },	/* b an honest */
	{ 2457081312u, 15 },	/* b ive told */
	{ 2457140331u, -28 },	/* 2 and */
	{ 2458183596u, -19 },	/* t with me . */
	{ 2458880411u, -32 },	/* 0 everybody */
	{ 2458976551u, -66 },	/* t left of the */
	{ 2463006827u, -29 },	/* t yo nada mas */
	{ 2463581448u, 24 },	/* u problem */
	{ 2463614866u, 23 },	/* 2 open */
	{ 2465876511u, 60 },	/* t an eye on */
	{ 2466894701u, 39 },	/* 2 left */
	{ 2467497949u, -13 },	/* u retiring */
	{ 2468474192u, -74 },	/* t in the building */
	{ 2468489373u, -14 },	/* b to you */
	{ 2469939096u, 15 },	/* b locked and */
	{ 2470041438u, -22 },	/* t ya era hora */
	{ 2470545903u, -45 },	/* t the board secretary */
	{ 2470809916u, 39 },	/* 2 because */
	{ 2471354771u, -27 },	/* t up to the */
	{ 2471404625u, -40 },	/* b , with */
	{ 2471551786u, -25 },	/* b for us */
	{ 2473170705u, 15 },	/* u fire */
	{ 2473422532u, -16 },	/* 1 promised */
	{ 2475454073u, 45 },	/* u substitute */
	{ 2475718792u, 30 },	/* t in the same */
	{ 2476011404u, 79 },	/* u cover */
	{ 2476076358u, 26 },	/* u twenty */
	{ 2476077190u, 12 },	/* b a dog */
	{ 2476186646u, 15 },	/* b is thin */
	{ 2476234197u, -22 },	/* b you a */
	{ 2477724023u, 99 },	/* u porque */
	{ 2478993284u, -12 },	/* b know is */
	{ 2479087239u, -24 },	/* u lifts */
	{ 2479726261u, -34 },	/* u with */
	{ 2480647652u, 34 },	/* b can be */
	{ 2482213881u, -21 },	/* b snow removal */
	{ 2482481951u, 12 },	/* b be without */
	{ 2482763595u, 18 },	/* t the band room */
	{ 2482902121u, -24 },	/* b im concerned */
	{ 2483482582u, -23 },	/* b in , */
	{ 2483681478u, -13 },	/* b those who */
	{ 2484551376u, 65 },	/* u pull */
	{ 2485320831u, 12 },	/* b high school */
	{ 2487971973u, -52 },	/* t took three people */
	{ 2488658944u, 72 },	/* u tiene */
	{ 2489116921u, -36 },	/* b mention it */
	{ 2490497348u, 43 },	/* u draft */
	{ 2490769043u, -28 },	/* t and so am */
	{ 2490927261u, -26 },	/* t draw the line */
	{ 2491520305u, -61 },	/* 2 i */
	{ 2491764189u, 96 },	/* u missing */
	{ 2491809771u, -37 },	/* b in a */
	{ 2491811099u, -14 },	/* t he is very */
	{ 2492460846u, 18 },	/* u software */
	{ 2494012908u, -63 },	/* 0 as */
	{ 2494250497u, -21 },	/* b under two */
	{ 2496691153u, -21 },	/* 0 both */
	{ 2498811887u, -171 },	/* u mi */
	{ 2498864743u, 40 },	/* u hallway */
	{ 2499799768u, 24 },	/* t twice last week */
	{ 2499944720u, -69 },	/* u mr */
	{ 2500404350u, -66 },	/* b get it */
	{ 2501508962u, -23 },	/* b i feel */
	{ 2501721739u, 15 },	/* b de paso */
	{ 2501960020u, 72 },	/* 0 los */
	{ 2502592015u, -74 },	/* u nicely */
	{ 2503136043u, 34 },	/* b thursdays . */
	{ 2504522213u, 26 },	/* b que nadie */
	{ 2504618515u, -62 },	/* u otra */
	{ 2507184055u, -13 },	/* b i like */
	{ 2507207070u, -31 },	/* 1 once */
	{ 2507923101u, 30 },	/* b hold for */
	{ 2508895784u, -46 },	/* 2 molestia */
	{ 2509180557u, 54 },	/* u thirty */
	{ 2509464750u, -16 },	/* b two quick */
	{ 2511804544u, -29 },	/* u gone */
	{ 2511871634u, 86 },	/* u through */
	{ 2512695492u, -55 },	/* t at the bus */
	{ 2513334263u, -55 },	/* u rush */
	{ 2514265368u, -27 },	/* t , this is */
	{ 2516160359u, 21 },	/* t wants to see */
	{ 2516439093u, -40 },	/* b to her */
	{ 2516726823u, 24 },	/* b it should */
	{ 2519084307u, 120 },	/* u unit */
	{ 2520891538u, -51 },	/* u eaten */
	{ 2521005657u, 33 },	/* b at that */
	{ 2521250172u, 47 },	/* t the crossing guard */
	{ 2524159729u, -41 },	/* b needs 28 */
	{ 2524393145u, -50 },	/* b number 2 */
	{ 2526432000u, -71 },	/* b y hoy */
	{ 2526471825u, 44 },	/* b thrown out */
	{ 2527105764u, 55 },	/* b found a */
	{ 2528813118u, -83 },	/* l me */
	{ 2528944825u, -92 },	/* u ended */
	{ 2530154456u, -67 },	/* 0 we */
	{ 2531346541u, 43 },	/* b the county */
	{ 2532479374u, 22 },	/* b the counselors */
	{ 2532788062u, 38 },	/* u garantia */
	{ 2534892274u, 17 },	/* b el contrato */
	{ 2535121750u, 23 },	/* u pueden */
	{ 2535283805u, 24 },	/* b que en */
	{ 2536046455u, -13 },	/* t my area . */
	{ 2536970254u, 94 },	/* u tested */
	{ 2537074372u, -58 },	/* 1 being */
	{ 2537352438u, 20 },	/* b no injury */
	{ 2537408769u, 31 },	/* b lunch money */
	{ 2538425791u, -23 },	/* b you could */
	{ 2540548855u, 18 },	/* b mitad de */
	{ 2542027584u, 57 },	/* b for now */
	{ 2542626330u, 78 },	/* b , could */
	{ 2542716831u, 13 },	/* b not for */
	{ 2544806881u, 17 },	/* b february , */
	{ 2545786873u, -18 },	/* b a busy */
	{ 2547137064u, -74 },	/* b so please */
	{ 2547272936u, -15 },	/* b me in */
	{ 2548066732u, 15 },	/* b and wont */
	{ 2548860355u, 15 },	/* b emergency lights */
	{ 2551054807u, -17 },	/* b muy amable */
	{ 2551096593u, 16 },	/* t end of the */
	{ 2551653859u, 30 },	/* u proveedor */
	{ 2551669822u, 14 },	/* b behind it */
	{ 2551781981u, 22 },	/* b teachers was */
	{ 2551802811u, -43 },	/* b is done */
	{ 2551982826u, -44 },	/* b m . */
	{ 2552767978u, 27 },	/* l ahi */
	{ 2553940364u, -35 },	/* b hes the */
	{ 2555996628u, -17 },	/* u say */
	{ 2556776314u, 12 },	/* b writing . */
	{ 2557453151u, -15 },	/* t to keep it */
	{ 2557544259u, -90 },	/* b this is */
	{ 2557717841u, -25 },	/* u sat */
	{ 2558262294u, 48 },	/* u saw */
	{ 2558796487u, -14 },	/* l hours */
	{ 2559303256u, 72 },	/* 1 name */
	{ 2560187967u, 45 },	/* b go through */
	{ 2560209694u, 57 },	/* u middle */
	{ 2560759612u, -16 },	/* u trailer */
	{ 2563410903u, 22 },	/* u right */
	{ 2563591502u, -23 },	/* u twelve */
	{ 2563706889u, 60 },	/* u october */
	{ 2564603511u, -35 },	/* b hold 50 */
	{ 2564960251u, 63 },	/* u cafeteria */
	{ 2565467748u, 21 },	/* u thursdays */
	{ 2565573715u, 13 },	/* b were not */
	{ 2566499694u, -30 },	/* b _ 14 */
	{ 2567138548u, -25 },	/* l this */
	{ 2567429899u, -63 },	/* b , two */
	{ 2567684999u, 31 },	/* u near */
	{ 2569342977u, 52 },	/* u copied */
	{ 2569992877u, 23 },	/* 1 likely */
	{ 2570598194u, -44 },	/* b one to */
	{ 2571011662u, -23 },	/* b her . */
	{ 2574675275u, 36 },	/* b they have */
	{ 2575027847u, 33 },	/* t 3 - not */
	{ 2575716243u, -54 },	/* u hardly */
	{ 2576299722u, 64 },	/* b was wet */
	{ 2576871489u, -22 },	/* b the walk */
	{ 2579342211u, -12 },	/* u desks */
	{ 2579474945u, 38 },	/* l sink */
	{ 2580189576u, -26 },	/* u offered */
	{ 2580191101u, -34 },	/* t que yo . */
	{ 2582354436u, -38 },	/* b and afternoons */
	{ 2583296689u, -35 },	/* t found the right */
	{ 2583425680u, -26 },	/* b it only */
	{ 2583568326u, -19 },	/* b compania de */
	{ 2583624201u, -12 },	/* t she starts on */
	{ 2583711590u, 13 },	/* t bell schedules , */
	{ 2583902885u, -25 },	/* t : 40 . */
	{ 2584149638u, -27 },	/* 0 ella */
	{ 2585682436u, -50 },	/* b tidy up */
	{ 2585770829u, 14 },	/* t behind it is */
	{ 2586227245u, -42 },	/* 0 he */
	{ 2587847940u, -40 },	/* b no se */
	{ 2589254264u, 53 },	/* u cracked */
	{ 2589539958u, 130 },	/* 1 expect */
	{ 2589707105u, -16 },	/* b to see */
	{ 2590032028u, 37 },	/* t there are two */
	{ 2590841129u, -31 },	/* u verlo */
	{ 2590963134u, 40 },	/* b sitting right */
	{ 2593877321u, -54 },	/* b with my */
	{ 2593965566u, 33 },	/* 2 se */
	{ 2594209781u, 34 },	/* t i got as */
	{ 2594951304u, -17 },	/* 2 so */
	{ 2595359094u, -19 },	/* t has been informed */
	{ 2597128725u, -41 },	/* b with me */
	{ 2598795430u, -30 },	/* l receipt */
	{ 2599209131u, 17 },	/* 1 only */
	{ 2599664414u, -77 },	/* u afternoons */
	{ 2599979120u, -38 },	/* b been a */
	{ 2600024622u, 17 },	/* b the coaches */
	{ 2600671726u, 48 },	/* l everywhere */
	{ 2601568350u, 53 },	/* b is thrilled */
	{ 2601656386u, 29 },	/* b side has */
	{ 2601861303u, 19 },	/* b here : */
	{ 2601956136u, -14 },	/* b night crew */
	{ 2602164744u, 27 },	/* u west */
	{ 2602753971u, 18 },	/* b long term */
	{ 2603036026u, 16 },	/* 1 let */
	{ 2603150872u, -19 },	/* b long weekend */
	{ 2603299079u, 16 },	/* b one other */
	{ 2603435421u, -57 },	/* b here , */
	{ 2603908582u, 37 },	/* u watching */
	{ 2604928266u, 38 },	/* b are affected */
	{ 2604942124u, 55 },	/* b tuesday . */
	{ 2605069338u, -14 },	/* b much as */
	{ 2606144681u, -39 },	/* t so that will */
	{ 2606653182u, -27 },	/* t its the third */
	{ 2606851356u, -47 },	/* b i borrowed */
	{ 2607829597u, 45 },	/* b up at */
	{ 2608602853u, -61 },	/* b llegaron el */
	{ 2608822054u, -177 },	/* u muy */
	{ 2609119620u, -44 },	/* 2 como */
	{ 2609157924u, 51 },	/* b was never */
	{ 2610466330u, 30 },	/* t roughly _ 4 */
	{ 2611422331u, 62 },	/* u survey */
	{ 2611772430u, 65 },	/* b through the */
	{ 2612391856u, -22 },	/* u bookkeeper */
	{ 2612652386u, -23 },	/* b hose is */
	{ 2614188266u, -12 },	/* l inbox */
	{ 2616016117u, 143 },	/* u until */
	{ 2616484576u, -58 },	/* b since 2022 */
	{ 2617016630u, 52 },	/* b faltaban cuatro */
	{ 2617146013u, 16 },	/* t no way to */
	{ 2618772544u, 50 },	/* u city */
	{ 2619070372u, -108 },	/* u like */
	{ 2619163538u, 29 },	/* b in my */
	{ 2620040098u, -29 },	/* b people to */
	{ 2620330525u, 53 },	/* b down . */
	{ 2620922314u, 26 },	/* t is fine with */
	{ 2621452559u, 12 },	/* u drops */
	{ 2622027615u, 42 },	/* b tells me */
	{ 2622663049u, 21 },	/* u notice */
	{ 2623431782u, 49 },	/* u electrician */
	{ 2623829935u, 27 },	/* t i dont believe */
	{ 2624551479u, 33 },	/* t in july . */
	{ 2624737146u, 14 },	/* u similar */
	{ 2625310156u, 35 },	/* 0 right */
	{ 2627248292u, 46 },	/* b if we */
	{ 2627907812u, 36 },	/* u north */
	{ 2628557199u, 21 },	/* b like that */
	{ 2629057347u, 31 },	/* t and both say */
	{ 2630067456u, 37 },	/* u contractor */
	{ 2630694634u, 16 },	/* u comes */
	{ 2631082606u, 24 },	/* b that very */
	{ 2631970127u, 40 },	/* b 9 of */
	{ 2632109775u, 27 },	/* t its going to */
	{ 2633999828u, -47 },	/* b la verdad */
	{ 2636115672u, -68 },	/* b have a */
	{ 2637939046u, 82 },	/* b the translator */
	{ 2638649430u, 35 },	/* u gets */
	{ 2639926518u, 59 },	/* b turnout was */
	{ 2640062449u, -14 },	/* t hear from you */
	{ 2640934301u, 46 },	/* 1 families */
	{ 2641175773u, 70 },	/* 1 found */
	{ 2641629814u, 15 },	/* u llego */
	{ 2642276106u, 17 },	/* b the registrar */
	{ 2642843372u, 77 },	/* b give me */
	{ 2643016112u, 39 },	/* b the ticket */
	{ 2643462313u, 41 },	/* u overnight */
	{ 2643524248u, 16 },	/* u alone */
	{ 2644401661u, 23 },	/* t had to be */
	{ 2644419810u, 19 },	/* t looking at a */
	{ 2644886982u, 26 },	/* 1 were */
	{ 2645345305u, 53 },	/* b of a */
	{ 2645760654u, -36 },	/* b kind of */
	{ 2645788611u, 12 },	/* 1 contract */
	{ 2646189737u, 201 },	/* u wont */
	{ 2646338410u, 21 },	/* b families have */
	{ 2647756401u, -12 },	/* b ive learned */
	{ 2647877994u, -24 },	/* b i trust */
	{ 2650036941u, -29 },	/* b and tell */
	{ 2652899747u, 77 },	/* 0 running */
	{ 2653181210u, -25 },	/* t consulted with my */
	{ 2653637572u, 13 },	/* u evaluations */
	{ 2653783259u, -29 },	/* 1 nada */
	{ 2655463549u, -62 },	/* b out from */
	{ 2655678233u, 18 },	/* t so the extra */
	{ 2656056262u, -35 },	/* t - 0 . */
	{ 2656085255u, 100 },	/* b of 14 */
	{ 2656158240u, 27 },	/* b says it */
	{ 2657369366u, 75 },	/* u shortage */
	{ 2657479594u, 23 },	/* 0 found */
	{ 2657888001u, -17 },	/* b she got */
	{ 2658499247u, 16 },	/* b seis semanas */
	{ 2659121749u, 34 },	/* b used for */
	{ 2659358405u, 13 },	/* b up for */
	{ 2659540330u, 60 },	/* b start next */
	{ 2660109225u, -26 },	/* t muchas gracias por */
	{ 2660407351u, 17 },	/* u permite */
	{ 2660422141u, 25 },	/* t for now . */
	{ 2660429779u, -42 },	/* b trouble . */
	{ 2660527604u, -55 },	/* b es que */
	{ 2660773405u, -36 },	/* u love */
	{ 2661016927u, -18 },	/* b pensando en */
	{ 2661273731u, -29 },	/* b did it */
	{ 2661714653u, 36 },	/* u examenes */
	{ 2662848642u, -25 },	/* u central */
	{ 2663451286u, 15 },	/* b the emergency */
	{ 2663561880u, 13 },	/* t of the month */
	{ 2663657933u, -28 },	/* u done */
	{ 2663738071u, 86 },	/* u county */
	{ 2664334239u, -70 },	/* t was in the */
	{ 2666468052u, 105 },	/* u dont */
	{ 2668113103u, 35 },	/* u report */
	{ 2669096137u, -30 },	/* b baek curriculum */
	{ 2669198419u, -49 },	/* b and every */
	{ 2670033084u, -64 },	/* u library */
	{ 2670880013u, -21 },	/* u arent */
	{ 2672163549u, 26 },	/* t cant find any */
	{ 2672617284u, 19 },	/* u student */
	{ 2672625832u, 39 },	/* t from 19 minutes */
	{ 2672701188u, -21 },	/* b too much */
	{ 2674319669u, 52 },	/* b same thing */
	{ 2676296813u, 16 },	/* t all week , */
	{ 2676746448u, -45 },	/* u saludos */
	{ 2677247776u, 15 },	/* b was locked */
	{ 2678038141u, -46 },	/* t just want to */
	{ 2678321878u, -22 },	/* 2 hora */
	{ 2678488843u, -31 },	/* b side of */
	{ 2678727113u, 38 },	/* u program */
	{ 2680101404u, 42 },	/* b switch in */
	{ 2680712920u, 13 },	/* u hell */
	{ 2680716323u, 56 },	/* 2 clean */
	{ 2681822617u, 15 },	/* b switch is */
	{ 2682123684u, 18 },	/* b days . */
	{ 2682231958u, 14 },	/* t the new bell */
	{ 2682307167u, -18 },	/* u apenas */
	{ 2682467828u, -25 },	/* b my calendar */
	{ 2683076503u, -12 },	/* t en mi . */
	{ 2683095549u, 38 },	/* b wants a */
	{ 2684797295u, -44 },	/* 0 on */
	{ 2686545666u, 22 },	/* b same account */
	{ 2686636644u, -12 },	/* b hope the */
	{ 2687023608u, 24 },	/* b while . */
	{ 2687144875u, 137 },	/* 0 el */
	{ 2687868392u, -15 },	/* b down and */
	{ 2689747179u, 33 },	/* t 25 minutes of */
	{ 2689830037u, 46 },	/* u change */
	{ 2692194117u, 192 },	/* u is */
	{ 2692263873u, -24 },	/* b saturday on */
	{ 2692942988u, 15 },	/* t i can see */
	{ 2693273881u, 12 },	/* t the first week */
	{ 2693326950u, -53 },	/* u it */
	{ 2693658564u, 76 },	/* b and there */
	{ 2693817011u, 74 },	/* u rain */
	{ 2693839061u, 60 },	/* u ahi */
	{ 2694312688u, 95 },	/* u in */
	{ 2694674543u, 13 },	/* b off on */
	{ 2694997994u, -14 },	/* t much on my */
	{ 2695886806u, -36 },	/* u id */
	{ 2696000076u, 21 },	/* u guy */
	{ 2697156524u, 18 },	/* b rather than */
	{ 2697646850u, 42 },	/* l vendor */
	{ 2699007934u, 21 },	/* b cautions that */
	{ 2699402705u, -55 },	/* b in person */
	{ 2699906754u, -31 },	/* l together */
	{ 2701726362u, 49 },	/* u keep */
	{ 2701882744u, 18 },	/* 1 council */
	{ 2702302522u, 29 },	/* 2 flagged */
	{ 2702402554u, 13 },	/* b provide for */
	{ 2703136966u, -32 },	/* l transportation */
	{ 2703302980u, -17 },	/* u pictures */
	{ 2704308540u, 47 },	/* t it , which */
	{ 2705542958u, 43 },	/* b come in */
	{ 2705764826u, 69 },	/* b for two */
	{ 2706803478u, 29 },	/* u thermostat */
	{ 2707337291u, 39 },	/* b take it */
	{ 2709634413u, -23 },	/* u parte */
	{ 2710895338u, 49 },	/* b break . */
	{ 2711363750u, 43 },	/* 1 far */
	{ 2711397248u, 19 },	/* t before we can */
	{ 2711469544u, 13 },	/* t in december and */
	{ 2711478601u, -24 },	/* 0 consider */
	{ 2712587473u, -19 },	/* b missing the */
	{ 2712871185u, 13 },	/* b . my */
	{ 2713761364u, -47 },	/* b on thursday */
	{ 2714165745u, -42 },	/* u party */
	{ 2714537003u, 81 },	/* 1 still */
	{ 2717447767u, -38 },	/* 1 simply */
	{ 2719204982u, 13 },	/* b and until */
	{ 2719786905u, 41 },	/* b is dead */
	{ 2722674866u, 43 },	/* b the aides */
	{ 2722809877u, -23 },	/* t from a very */
	{ 2724227286u, 54 },	/* 1 broke */
	{ 2724947157u, 74 },	/* u revise */
	{ 2725097210u, -20 },	/* 2 office */
	{ 2732029622u, -30 },	/* b hours . */
	{ 2732156873u, -49 },	/* b . there */
	{ 2732164874u, 39 },	/* u fill */
	{ 2732285041u, 24 },	/* b over , */
	{ 2734157867u, 23 },	/* b no existen */
	{ 2735369646u, 86 },	/* b working on */
	{ 2736105414u, -12 },	/* t i know is */
	{ 2737105493u, -47 },	/* b one with */
	{ 2739548497u, -47 },	/* b se me */
	{ 2740943058u, 33 },	/* b our count */
	{ 2741613539u, 18 },	/* u pool */
	{ 2741758285u, -19 },	/* b yours , */
	{ 2742292194u, 22 },	/* t until the 12th */
	{ 2743950734u, 49 },	/* l finished */
	{ 2744216074u, 43 },	/* u budget */
	{ 2744556174u, -20 },	/* u below */
	{ 2745440800u, 12 },	/* u steve */
	{ 2746103354u, 31 },	/* b me that */
	{ 2746180180u, -16 },	/* 1 quick */
	{ 2746542112u, 22 },	/* u damaged */
	{ 2749029326u, 62 },	/* u state */
	{ 2749872324u, 42 },	/* u council */
	{ 2750399859u, -30 },	/* b my excuse */
	{ 2751183398u, 40 },	/* b customs at */
	{ 2751270781u, 19 },	/* b de que */
	{ 2751829026u, 12 },	/* b union filed */
	{ 2751977161u, 15 },	/* u attached */
	{ 2752639324u, -12 },	/* b how to */
	{ 2753872580u, -21 },	/* b en su */
	{ 2755146113u, -41 },	/* u something */
	{ 2755353667u, 53 },	/* u rental */
	{ 2756521299u, -94 },	/* u came */
	{ 2758085768u, -69 },	/* b mr . */
	{ 2759022235u, -20 },	/* b be in */
	{ 2760273266u, 27 },	/* u smoke */
	{ 2760593746u, 31 },	/* l cabinet */
	{ 2761252806u, 14 },	/* b are missing */
	{ 2762325179u, 32 },	/* b the cabinets */
	{ 2763027577u, -25 },	/* t with the accreditation */
	{ 2763438379u, 110 },	/* 0 but */
	{ 2765341873u, 99 },	/* u money */
	{ 2766077617u, -52 },	/* b to be */
	{ 2766991829u, 67 },	/* u history */
	{ 2767138204u, 14 },	/* 2 have */
	{ 2767442183u, 16 },	/* b without a */
	{ 2767813929u, 21 },	/* t the building . */
	{ 2767946860u, -76 },	/* u youll */
	{ 2771244261u, 58 },	/* u data */
	{ 2773600979u, -21 },	/* b arriba . */
	{ 2773774234u, 56 },	/* u size */
	{ 2773805851u, -41 },	/* b same day */
	{ 2774146681u, -36 },	/* u nobodys */
	{ 2774548856u, 13 },	/* u 12th */
	{ 2774835011u, 13 },	/* t va a hacer */
	{ 2775492628u, 18 },	/* b isnt needed */
	{ 2775989148u, -33 },	/* u tenga */
	{ 2776056889u, 68 },	/* b to fill */
	{ 2776283546u, 45 },	/* b lot . */
	{ 2777078055u, 20 },	/* u term */
	{ 2777799962u, -42 },	/* b the right */
	{ 2778452226u, 14 },	/* b the reason */
	{ 2778723163u, 12 },	/* b lost . */
	{ 2779915548u, 57 },	/* u attendance */
	{ 2780283935u, 30 },	/* b may be */
	{ 2780366106u, 18 },	/* u block */
	{ 2780976762u, 23 },	/* u pedido */
	{ 2784434997u, 62 },	/* 0 la */
	{ 2784465796u, -81 },	/* 2 has */
	{ 2784818164u, -24 },	/* 2 long */
	{ 2784984808u, 61 },	/* u trying */
	{ 2785126545u, -96 },	/* 0 le */
	{ 2785754021u, -52 },	/* u numbered */
	{ 2786449614u, -21 },	/* u photos */
	{ 2789411903u, 34 },	/* b claimed . */
	{ 2789631334u, 34 },	/* u by */
	{ 2790599305u, 29 },	/* t it turned out */
	{ 2795715152u, 62 },	/* b are on */
	{ 2797665539u, -47 },	/* u forgive */
	{ 2798454436u, -48 },	/* u thanksgiving */
	{ 2799968493u, 43 },	/* u semanas */
	{ 2800144793u, 18 },	/* 1 building */
	{ 2800278102u, -42 },	/* b la tarde */
	{ 2801990859u, 135 },	/* u los */
	{ 2802432144u, 56 },	/* u lot */
	{ 2802935505u, -47 },	/* b a bit */
	{ 2804638592u, -28 },	/* u pongo */
	{ 2804967126u, -25 },	/* t la direccion . */
	{ 2805854584u, -23 },	/* b simply isnt */
	{ 2806245774u, -105 },	/* u matter */
	{ 2806360662u, -126 },	/* u things */
	{ 2808072241u, -58 },	/* b a truck */
	{ 2808662930u, -37 },	/* b of two */
	{ 2809257638u, 18 },	/* b our auditors */
	{ 2811112361u, -21 },	/* t to tell you */
	{ 2811617029u, -24 },	/* t la directora y */
	{ 2814657368u, 32 },	/* b red tagged */
	{ 2815060471u, 46 },	/* 2 would */
	{ 2815403763u, -47 },	/* b like a */
	{ 2815547537u, 24 },	/* t in the record */
	{ 2815664222u, 29 },	/* u source */
	{ 2816422561u, -31 },	/* u quarter */
	{ 2817352528u, -17 },	/* b ya no */
	{ 2818046900u, 13 },	/* u replacing */
	{ 2818607153u, 12 },	/* u background */
	{ 2818705539u, 24 },	/* b from now */
	{ 2818868935u, -42 },	/* b party . */
	{ 2819758179u, 21 },	/* u equivocado */
	{ 2821787460u, 56 },	/* u september */
	{ 2821909537u, -61 },	/* b says . */
	{ 2822571637u, -31 },	/* b reviewed the */
	{ 2822880255u, 32 },	/* b the summer */
	{ 2823188858u, -80 },	/* 0 between */
	{ 2825094825u, 13 },	/* b a lasting */
	{ 2825113930u, 12 },	/* b convenio con */
	{ 2826035490u, -38 },	/* t looks like a */
	{ 2826480758u, -43 },	/* u cualquier */
	{ 2826540644u, -20 },	/* b , directora */
	{ 2826672817u, 14 },	/* b the licenses */
	{ 2828550659u, -63 },	/* u amp */
	{ 2829009598u, 19 },	/* u saying */
	{ 2829543370u, 72 },	/* 1 guess */
	{ 2830279346u, 28 },	/* t the month to */
	{ 2830570710u, -18 },	/* t the hall from */
	{ 2831598911u, -44 },	/* t . m . */
	{ 2831864965u, 18 },	/* u fourteen */
	{ 2833381641u, -34 },	/* b id do */
	{ 2833806155u, 39 },	/* t has asked for */
	{ 2836296075u, -39 },	/* b audit and */
	{ 2836646552u, -36 },	/* b that went */
	{ 2836655290u, -41 },	/* b the annex */
	{ 2836868998u, -35 },	/* t once i found */
	{ 2836983649u, 45 },	/* u exactly */
	{ 2837697853u, 125 },	/* b i expect */
	{ 2838215100u, 46 },	/* b de los */
	{ 2838806058u, -40 },	/* 1 about */
	{ 2840246769u, 69 },	/* t on it and */
	{ 2840438809u, 40 },	/* b the cause */
	{ 2841316114u, 12 },	/* b as soon */
	{ 2842322547u, -15 },	/* t in my junk */
	{ 2842866511u, 22 },	/* u further */
	{ 2842949324u, -38 },	/* b for _ */
	{ 2843324560u, -62 },	/* u audit */
	{ 2845767572u, -96 },	/* 0 she */
	{ 2846031545u, -44 },	/* u intern */
	{ 2847077768u, 91 },	/* b into the */
	{ 2847571883u, -38 },	/* t in the boiler */
	{ 2847730004u, -13 },	/* b . sorry */
	{ 2847858377u, 32 },	/* u freezing */
	{ 2848753537u, 39 },	/* u vote */
	{ 2849069442u, 34 },	/* b please note */
	{ 2849113680u, -25 },	/* u hours */
	{ 2849549325u, -21 },	/* b stop . */
	{ 2851036565u, 47 },	/* b spoke with */
	{ 2851678369u, 44 },	/* b extras . */
	{ 2852719907u, 60 },	/* t keep an eye */
	{ 2853836369u, -20 },	/* b for a */
	{ 2854489058u, 18 },	/* t record , the */
	{ 2855315545u, 13 },	/* t off on the */
	{ 2856085503u, 30 },	/* u over */
	{ 2857722797u, -33 },	/* u squarely */
	{ 2859025742u, -31 },	/* t no point in */
	{ 2859046372u, -20 },	/* u warehouse */
	{ 2859278009u, -46 },	/* b the badge */
	{ 2859513408u, 22 },	/* u fit */
	{ 2860876440u, 27 },	/* u units */
	{ 2860949222u, 25 },	/* b el sistema */
	{ 2861297293u, 17 },	/* b a time */
	{ 2861625542u, 19 },	/* b time . */
	{ 2862571456u, 103 },	/* u wants */
	{ 2864779220u, -48 },	/* u job */
	{ 2865951813u, -66 },	/* b , con */
	{ 2866399558u, -101 },	/* b is back */
	{ 2866704304u, 15 },	/* 1 concrete */
	{ 2867244212u, -23 },	/* 2 twice */
	{ 2867980534u, -14 },	/* t with the flu */
	{ 2869506021u, -26 },	/* t it was a */
	{ 2870233071u, 24 },	/* b awareness , */
	{ 2870802677u, 15 },	/* t the emergency lights */
	{ 2871044756u, -37 },	/* b wednesday . */
	{ 2871173140u, -20 },	/* b has seen */
	{ 2871295922u, 66 },	/* b my official */
	{ 2871646741u, -17 },	/* b as my */
	{ 2871769837u, -19 },	/* b the radio */
	{ 2872273617u, 23 },	/* t held up at */
	{ 2873051505u, 66 },	/* l today */
	{ 2873089826u, 17 },	/* t waiting for the */
	{ 2873420351u, 22 },	/* b confirm the */
	{ 2874150799u, 18 },	/* u latch */
	{ 2874382927u, 24 },	/* u schedules */
	{ 2874618490u, 58 },	/* b tell me */
	{ 2875169718u, 15 },	/* u hard */
	{ 2876810732u, -44 },	/* 2 turned */
	{ 2877756600u, 14 },	/* b on one */
	{ 2877967064u, -12 },	/* t , haha . */
	{ 2880263079u, -22 },	/* t im afraid . */
	{ 2881411886u, -18 },	/* u busy */
	{ 2881981844u, -20 },	/* u earned */
	{ 2885048110u, -72 },	/* b the librarian */
	{ 2888184601u, -47 },	/* u persona */
	{ 2889797024u, -32 },	/* t from me . */
	{ 2890425865u, -14 },	/* l others */
	{ 2890621286u, -12 },	/* b fancy , */
	{ 2890825589u, -36 },	/* b the invoice */
	{ 2891336357u, -23 },	/* b a team */
	{ 2892042543u, -14 },	/* b a little */
	{ 2892497278u, -53 },	/* b glad to */
	{ 2894474239u, -28 },	/* b going out */
	{ 2895019142u, 20 },	/* t in the new */
	{ 2896036370u, 13 },	/* b , sorry */
	{ 2896419589u, -45 },	/* u gusto */
	{ 2896701079u, -12 },	/* u transferred */
	{ 2898855302u, -22 },	/* b black . */
	{ 2900391265u, 13 },	/* b because their */
	{ 2900448426u, -13 },	/* b will see */
	{ 2900642120u, -15 },	/* b to go */
	{ 2900737090u, -75 },	/* 1 used */
	{ 2901706852u, -68 },	/* 1 for */
	{ 2901738436u, 67 },	/* t , just so */
	{ 2903101646u, -16 },	/* 2 meantime */
	{ 2904066754u, 32 },	/* t give me a */
	{ 2906513245u, 33 },	/* t the second floor */
	{ 2907091177u, 51 },	/* b i already */
	{ 2908017682u, 26 },	/* b two days */
	{ 2909206286u, -23 },	/* b the log */
	{ 2911504480u, -23 },	/* b the publishers */
	{ 2912965076u, 36 },	/* b 60 books */
	{ 2915998984u, -18 },	/* b here seems */
	{ 2916264601u, -67 },	/* b , second */
	{ 2916455228u, -42 },	/* 1 an */
	{ 2916486385u, 25 },	/* b makes it */
	{ 2916567214u, 96 },	/* u needs */
	{ 2916602323u, 31 },	/* 1 am */
	{ 2918029346u, 47 },	/* 1 at */
	{ 2918140830u, 26 },	/* b agree and */
	{ 2918176441u, -12 },	/* 1 as */
	{ 2918385349u, 19 },	/* b viene del */
	{ 2919624718u, 65 },	/* 1 on */
	{ 2919780268u, 42 },	/* b la maestra */
	{ 2919896111u, -104 },	/* u works */
	{ 2920357428u, 26 },	/* u service */
	{ 2920904646u, 123 },	/* 1 of */
	{ 2921463809u, 72 },	/* l back */
	{ 2921589549u, -45 },	/* u knows */
	{ 2921960296u, 47 },	/* b insulation . */
	{ 2922332786u, -13 },	/* t , it was */
	{ 2922465958u, 33 },	/* b the district */
	{ 2924311114u, 15 },	/* t learned that the */
	{ 2925057050u, -45 },	/* 0 las */
	{ 2925788420u, 24 },	/* u wired */
	{ 2928823340u, 37 },	/* b fair warning */
	{ 2929722035u, 19 },	/* t and the old */
	{ 2930340959u, 37 },	/* 1 rental */
	{ 2930450573u, 59 },	/* u own */
	{ 2930982271u, -37 },	/* 1 new */
	{ 2932054840u, -26 },	/* u menu */
	{ 2932583644u, -52 },	/* t , i do */
	{ 2933211001u, -23 },	/* u belongs */
	{ 2933585471u, 92 },	/* u since */
	{ 2934050472u, -15 },	/* b side . */
	{ 2934805007u, 25 },	/* u cooler */
	{ 2934870604u, -23 },	/* b somewhere . */
	{ 2935582839u, 36 },	/* u inspection */
	{ 2936301749u, -22 },	/* l command */
	{ 2936733268u, -33 },	/* t in the order */
	{ 2938464401u, 12 },	/* b morning to */
	{ 2938529990u, 30 },	/* 2 will */
	{ 2938882519u, 46 },	/* u added */
	{ 2941002738u, -41 },	/* t on the phone */
	{ 2941086218u, -16 },	/* 0 sad */
	{ 2941244878u, -84 },	/* b , on */
	{ 2941511864u, -44 },	/* b no point */
	{ 2942524806u, -13 },	/* b , of */
	{ 2943386348u, 28 },	/* b the housing */
	{ 2944349339u, 20 },	/* u applicant */
	{ 2944496282u, -33 },	/* b , or */
	{ 2944513239u, -24 },	/* b a conference */
	{ 2945226698u, -32 },	/* b i learned */
	{ 2945585034u, 88 },	/* u today */
	{ 2945691790u, -72 },	/* 0 been */
	{ 2947166540u, -25 },	/* l yo */
	{ 2948110628u, -19 },	/* b 22 years */
	{ 2949245272u, 77 },	/* u lock */
	{ 2950154420u, 41 },	/* 0 from */
	{ 2951106526u, 36 },	/* u given */
	{ 2951454700u, -39 },	/* b home depot */
	{ 2952078498u, 18 },	/* t , 000 to */
	{ 2952192474u, 18 },	/* b is in */
	{ 2954062647u, -12 },	/* u ends */
	{ 2954613114u, 31 },	/* 2 done */
	{ 2955238307u, -39 },	/* 0 were */
	{ 2956618630u, -45 },	/* 2 secretary */
	{ 2957765671u, -22 },	/* t you for the */
	{ 2957787422u, 12 },	/* u walls */
	{ 2957918907u, 16 },	/* u addendum */
	{ 2957938138u, -26 },	/* t thank you for */
	{ 2958188596u, 110 },	/* b because the */
	{ 2958731247u, -65 },	/* u youre */
	{ 2958879421u, 18 },	/* b the affected */
	{ 2959378695u, -26 },	/* l moved */
	{ 2960371280u, -27 },	/* 1 whole */
	{ 2960408533u, -60 },	/* u yours */
	{ 2961603921u, 13 },	/* 1 parent */
	{ 2961710045u, 44 },	/* b about 45 */
	{ 2963092425u, 39 },	/* u get */
	{ 2963174339u, -117 },	/* u got */
	{ 2963473715u, 43 },	/* b twice . */
	{ 2963828616u, -21 },	/* b about . */
	{ 2964210828u, 23 },	/* b so a */
	{ 2965782930u, -40 },	/* b the keys */
	{ 2967265565u, -43 },	/* b is . */
	{ 2967853470u, -34 },	/* b y yo */
	{ 2967917851u, 62 },	/* b to 8 */
	{ 2969384136u, 64 },	/* b is 4417 */
	{ 2970503626u, 32 },	/* t the cabinet . */
	{ 2971350914u, 31 },	/* b the childs */
	{ 2971356732u, -17 },	/* b was very */
	{ 2972484472u, -38 },	/* u lovely */
	{ 2972625156u, -33 },	/* b me acordaba */
	{ 2972824245u, 45 },	/* 2 break */
	{ 2973138270u, -42 },	/* t 340 , charged */
	{ 2973540072u, 16 },	/* b , whereas */
	{ 2973699175u, -12 },	/* b she starts */
	{ 2974468381u, 31 },	/* b furniture guys */
	{ 2974578053u, -47 },	/* l know */
	{ 2975795514u, 15 },	/* b run out */
	{ 2975796174u, -30 },	/* 0 curtis */
	{ 2975847882u, 27 },	/* b the pallet */
	{ 2975987276u, 64 },	/* t it was wet */
	{ 2978239266u, -14 },	/* t the incoming director */
	{ 2978329482u, 46 },	/* b were right */
	{ 2979136947u, 15 },	/* b the end */
	{ 2979652092u, -25 },	/* b , an */
	{ 2979738959u, 25 },	/* b believe that */
	{ 2980755350u, 34 },	/* b puerta que */
	{ 2981329378u, 33 },	/* b , at */
	{ 2981476473u, 17 },	/* b , as */
	{ 2981526152u, -36 },	/* t for once . */
	{ 2982459488u, 14 },	/* u turn */
	{ 2983411847u, -35 },	/* t , and so */
	{ 2983745879u, 18 },	/* 1 pay */
	{ 2984674073u, -62 },	/* b el lunes */
	{ 2985500615u, -14 },	/* t incoming director starts */
	{ 2986957381u, 127 },	/* u three */
	{ 2988071490u, 72 },	/* t her name is */
	{ 2988825505u, 22 },	/* t of the old */
	{ 2989077122u, -14 },	/* u stopped */
	{ 2989152408u, -34 },	/* b que yo */
	{ 2989557881u, -34 },	/* t new assistant principal */
	{ 2991244196u, -42 },	/* u semana */
	{ 2994180941u, 49 },	/* b budget code */
	{ 2995099902u, 31 },	/* b nobody told */
	{ 2998262576u, 24 },	/* b lift , */
	{ 2998902961u, -33 },	/* t come out of */
	{ 2999967584u, -17 },	/* 0 note */
	{ 3000899297u, 16 },	/* t not be used */
	{ 3003358278u, -27 },	/* b sabe mucho */
	{ 3004130133u, -41 },	/* u charged */
	{ 3005812430u, 64 },	/* b por escrito */
	{ 3006781731u, 79 },	/* b spring . */
	{ 3007032699u, 34 },	/* t turns out the */
	{ 3007163955u, -28 },	/* t squeeze it in */
	{ 3008507023u, 26 },	/* 1 appears */
	{ 3008941430u, 19 },	/* t it , i */
	{ 3010508362u, -34 },	/* b good . */
	{ 3010811455u, 50 },	/* u policy */
	{ 3010999326u, 31 },	/* u habria */
	{ 3011852099u, 33 },	/* 2 started */
	{ 3013352961u, 24 },	/* b twice last */
	{ 3013602926u, -12 },	/* 2 five */
	{ 3014776298u, 59 },	/* u turnout */
	{ 3015166475u, -43 },	/* l ayer */
	{ 3015429804u, -23 },	/* t the replacement hose */
	{ 3015565761u, 41 },	/* u cleared */
	{ 3017709904u, 24 },	/* t it , 31 */
	{ 3018160377u, -12 },	/* b the fix */
	{ 3018466161u, -30 },	/* u world */
	{ 3018700311u, 25 },	/* b the item */
	{ 3019071409u, 66 },	/* b the cover */
	{ 3019522002u, -85 },	/* t on the road */
	{ 3019699546u, 14 },	/* b lease for */
	{ 3020494527u, -63 },	/* b p . */
	{ 3020576298u, -116 },	/* u usted */
	{ 3020881443u, 12 },	/* b should expect */
	{ 3020976349u, -26 },	/* 2 dios */
	{ 3021140185u, 51 },	/* u april */
	{ 3021414773u, 12 },	/* t the wall is */
	{ 3021914468u, -32 },	/* 0 open */
	{ 3022361333u, -13 },	/* u connection */
	{ 3022619843u, 30 },	/* b and weve */
	{ 3022888686u, 31 },	/* u tests */
	{ 3025401499u, 23 },	/* b held up */
	{ 3025677447u, 39 },	/* b the church */
	{ 3027002553u, -159 },	/* b the crew */
	{ 3027539744u, 20 },	/* t without an interview */
	{ 3029838130u, 27 },	/* b de las */
	{ 3031305208u, 17 },	/* b the cooler */
	{ 3032217704u, 21 },	/* u section */
	{ 3032480059u, -16 },	/* t two quick questions */
	{ 3034233650u, 28 },	/* b site has */
	{ 3034359258u, 47 },	/* b crossing guard */
	{ 3034440412u, 21 },	/* u against */
	{ 3035083931u, 12 },	/* b is down */
	{ 3037166513u, 55 },	/* 2 half */
	{ 3037375686u, 12 },	/* t so it may */
	{ 3037553526u, -23 },	/* b quedo muy */
	{ 3038664715u, 18 },	/* b de mes */
	{ 3039111323u, 18 },	/* 0 student */
	{ 3039339342u, 48 },	/* b and they */
	{ 3039909618u, 21 },	/* u caution */
	{ 3040184304u, 94 },	/* 1 like */
	{ 3040609937u, -19 },	/* b vacancies in */
	{ 3041374540u, -42 },	/* b to make */
	{ 3042268656u, 24 },	/* 0 enrollment */
	{ 3042397527u, -32 },	/* 0 excuse */
	{ 3042781423u, -12 },	/* b lic . */
	{ 3045189156u, -12 },	/* b they say */
	{ 3046064263u, -13 },	/* b sign in */
	{ 3046488004u, -36 },	/* u pleasure */
	{ 3046897446u, 60 },	/* 2 los */
	{ 3047121336u, 21 },	/* u months */
	{ 3049085238u, -40 },	/* b is no */
	{ 3050652553u, 16 },	/* b porque el */
	{ 3051461612u, -16 },	/* b to sit */
	{ 3054743184u, 29 },	/* u vendors */
	{ 3056429390u, -23 },	/* u hose */
	{ 3057669435u, 26 },	/* b it appears */
	{ 3060177039u, 25 },	/* t las horas extra */
	{ 3060650389u, -16 },	/* b haha . */
	{ 3064437380u, 14 },	/* u transcripts */
	{ 3064509692u, -65 },	/* b es el */
	{ 3064908344u, -21 },	/* u enclosed */
	{ 3064919671u, 21 },	/* u licencia */
	{ 3065313290u, -79 },	/* u ran */
	{ 3068289406u, -18 },	/* b came to */
	{ 3069933944u, -12 },	/* l late */
	{ 3070018260u, 24 },	/* u march */
	{ 3070345987u, -18 },	/* l mas */
	{ 3070770308u, 44 },	/* b the one */
	{ 3071867012u, 82 },	/* u position */
	{ 3071956784u, -47 },	/* 0 happy */
	{ 3072146890u, -22 },	/* b ended up */
	{ 3072586282u, -23 },	/* b food services */
	{ 3073231284u, -12 },	/* b ive run */
	{ 3073467137u, -48 },	/* 2 things */
	{ 3073830384u, -21 },	/* 2 out */
	{ 3073999758u, 31 },	/* b examenes y */
	{ 3074743101u, 30 },	/* b the boosters */
	{ 3074760579u, -30 },	/* b come out */
	{ 3074815764u, 24 },	/* b the classroom */
	{ 3075987224u, -70 },	/* b it out */
	{ 3076033617u, 12 },	/* b two different */
	{ 3076904299u, 20 },	/* b la luz */
	{ 3077058508u, 15 },	/* b quiero que */
	{ 3077285606u, -24 },	/* t my apologies for */
	{ 3078325137u, -64 },	/* u sweet */
	{ 3079192033u, -15 },	/* b the installer */
	{ 3081395170u, -19 },	/* l email */
	{ 3081989355u, -28 },	/* 1 timing */
	{ 3082883789u, 60 },	/* 0 mientras */
	{ 3083159417u, -14 },	/* u 1st */
	{ 3084375757u, -16 },	/* u suerte */
	{ 3084442249u, -22 },	/* t the loading dock */
	{ 3084464040u, 24 },	/* u rules */
	{ 3086173256u, 13 },	/* b has already */
	{ 3086352042u, 19 },	/* b money may */
	{ 3087388271u, 55 },	/* b middle schools */
	{ 3087463298u, 24 },	/* t the recording , */
	{ 3089937274u, 13 },	/* u abatement */
	{ 3091818118u, 13 },	/* b the ladder */
	{ 3092246839u, 17 },	/* l sessions */
	{ 3092604579u, -77 },	/* u best */
	{ 3093321303u, -18 },	/* b right across */
	{ 3093372963u, -16 },	/* t a bit of */
	{ 3094499796u, 36 },	/* b told me */
	{ 3095248977u, -82 },	/* u receipt */
	{ 3095439762u, 127 },	/* b with a */
	{ 3095539609u, 16 },	/* b pool is */
	{ 3098477778u, -60 },	/* 0 same */
	{ 3098842943u, -14 },	/* b honestly i */
	{ 3099105904u, 32 },	/* u both */
	{ 3102148353u, -14 },	/* t what i have */
	{ 3102342400u, 13 },	/* b feet of */
	{ 3103189392u, -75 },	/* u lunes */
	{ 3104902438u, 14 },	/* u yearbooks */
	{ 3105169782u, -23 },	/* b nobody else */
	{ 3105194910u, 21 },	/* b nine cents */
	{ 3105457857u, -29 },	/* u ladder */
	{ 3105561795u, 12 },	/* b i know */
	{ 3106602277u, -50 },	/* b it simple */
	{ 3107155726u, 42 },	/* b theres a */
	{ 3107213182u, 130 },	/* u tiles */
	{ 3107256344u, 62 },	/* u seen */
	{ 3107429141u, -15 },	/* b that you */
	{ 3107459640u, -44 },	/* b with _ */
	{ 3107574964u, 33 },	/* b no . */
	{ 3107796216u, 15 },	/* 1 logs */
	{ 3109778573u, -16 },	/* b snow days */
	{ 3109822580u, -19 },	/* b proud of */
	{ 3110773673u, 64 },	/* u behind */
	{ 3111420482u, 35 },	/* u doors */
	{ 3111497874u, 92 },	/* u mondays */
	{ 3111773934u, 52 },	/* b hardest to */
	{ 3111918942u, -25 },	/* b spring and */
	{ 3112261659u, 39 },	/* b minutes to */
	{ 3113052662u, -12 },	/* u veras */
	{ 3113718264u, 33 },	/* t - not started */
	{ 3114411557u, 36 },	/* u escuela */
	{ 3114561547u, 24 },	/* l full */
	{ 3115713899u, 21 },	/* 1 so */
	{ 3115931369u, 51 },	/* 1 think */
	{ 3115974707u, -37 },	/* b while it */
	{ 3116157397u, 26 },	/* b the existing */
	{ 3117474465u, 31 },	/* b igual . */
	{ 3117624948u, -15 },	/* t for you . */
	{ 3118242616u, -20 },	/* b is good */
	{ 3118448270u, -63 },	/* b my team */
	{ 3118515418u, -25 },	/* b out of */
	{ 3118766910u, 39 },	/* b the drainage */
	{ 3118988101u, -112 },	/* b out with */
	{ 3119764055u, 21 },	/* b , our */
	{ 3120139135u, 23 },	/* u went */
	{ 3120549773u, 35 },	/* 2 yes */
	{ 3120980854u, 67 },	/* u remains */
	{ 3121173930u, 19 },	/* b title i */
	{ 3121682606u, 54 },	/* 2 yet */
	{ 3121906928u, -29 },	/* b for me */
	{ 3122353136u, -25 },	/* b certified staff */
	{ 3123297665u, -21 },	/* u conmigo */
	{ 3123877641u, -23 },	/* u servirle */
	{ 3124827304u, -37 },	/* 1 semana */
	{ 3126553385u, -15 },	/* b favor , */
	{ 3127630180u, -63 },	/* u shes */
	{ 3129300786u, -32 },	/* u ayer */
	{ 3129938521u, 19 },	/* u sections */
	{ 3130449752u, -189 },	/* 0 thats */
	{ 3130759393u, 38 },	/* 0 2 */
	{ 3130840987u, -36 },	/* l typos */
	{ 3131069201u, -13 },	/* u dear */
	{ 3132638334u, 12 },	/* b con eso */
	{ 3133120288u, 16 },	/* l first */
	{ 3133282626u, -42 },	/* l sweet */
	{ 3135398448u, -13 },	/* b dear coordinator */
	{ 3135573305u, -33 },	/* t the bookkeeper , */
	{ 3137022977u, -36 },	/* b open . */
	{ 3137037658u, 31 },	/* b when i */
	{ 3137334059u, 87 },	/* b , so */
	{ 3138319797u, -29 },	/* b , se */
	{ 3139804433u, 41 },	/* 1 english */
	{ 3140219415u, -65 },	/* 0 i */
	{ 3141404191u, -100 },	/* b it was */
	{ 3142130373u, 21 },	/* 0 hell */
	{ 3142955785u, 17 },	/* b we got */
	{ 3143556267u, -21 },	/* b en el */
	{ 3143605250u, -29 },	/* l reminder */
	{ 3144562716u, -12 },	/* t has put a */
	{ 3145971317u, -50 },	/* u petra */
	{ 3146272534u, -15 },	/* b preguntita nada */
	{ 3146382066u, -19 },	/* u instructions */
	{ 3146581147u, 19 },	/* b happen before */
	{ 3146793358u, 59 },	/* b stuck on */
	{ 3147384655u, 12 },	/* b el convenio */
	{ 3149754005u, 84 },	/* u walked */
	{ 3150909800u, 65 },	/* u closing */
	{ 3152522144u, 15 },	/* b whoever takes */
	{ 3153076156u, -29 },	/* u gym */
	{ 3154759622u, 28 },	/* u drop */
	{ 3155026517u, 24 },	/* t of the teachers */
	{ 3156440911u, -20 },	/* b later , */
	{ 3157602060u, 60 },	/* b intends to */
	{ 3158582461u, -20 },	/* l name */
	{ 3160610676u, 27 },	/* b que los */
	{ 3162475844u, 37 },	/* b waiting for */
	{ 3166156574u, -27 },	/* l tarde */
	{ 3167465284u, -18 },	/* u sue */
	{ 3167722348u, 12 },	/* u durante */
	{ 3171525510u, -33 },	/* 2 going */
	{ 3173479370u, 12 },	/* b at this */
	{ 3173504940u, 55 },	/* u retraining */
	{ 3173717624u, 20 },	/* u entered */
	{ 3174455121u, 29 },	/* b changed in */
	{ 3174867559u, -36 },	/* b back on */
	{ 3175746167u, 18 },	/* u live */
	{ 3175794880u, -48 },	/* 2 over */
	{ 3175970212u, -20 },	/* b so you */
	{ 3176335035u, 81 },	/* u lost */
	{ 3176586815u, 42 },	/* b kids in */
	{ 3176593593u, 24 },	/* b would put */
	{ 3176795097u, 14 },	/* b they wont */
	{ 3178344224u, 20 },	/* b the applicant */
	{ 3178583414u, 34 },	/* 0 turns */
	{ 3178735626u, 17 },	/* 0 only */
	{ 3179145154u, 63 },	/* u lose */
	{ 3179678877u, -13 },	/* b me because */
	{ 3179919159u, 35 },	/* u closer */
	{ 3180113325u, 38 },	/* b 8830 and */
	{ 3180439162u, -15 },	/* 2 staff */
	{ 3180526460u, -12 },	/* t ive run it */
	{ 3181286464u, 27 },	/* u outside */
	{ 3184370643u, 12 },	/* b week , */
	{ 3184389243u, 15 },	/* b has since */
	{ 3184660120u, 13 },	/* b eight classrooms */
	{ 3185731309u, -25 },	/* b to everybodys */
	{ 3186101766u, -21 },	/* u covering */
	{ 3189089873u, -18 },	/* b for the */
	{ 3189265390u, 12 },	/* u looking */
	{ 3189727872u, 14 },	/* u 30th */
	{ 3191162104u, 31 },	/* b antes . */
	{ 3191342683u, 16 },	/* b no way */
	{ 3191631627u, 17 },	/* b yet , */
	{ 3192681359u, -43 },	/* b asking because */
	{ 3193733002u, -25 },	/* u boss */
	{ 3194738002u, -28 },	/* t to know . */
	{ 3194823205u, -90 },	/* u fine */
	{ 3195201160u, -34 },	/* b about how */
	{ 3196016494u, 44 },	/* u while */
	{ 3196575266u, -21 },	/* b i appreciate */
	{ 3196583986u, -40 },	/* u kindly */
	{ 3197327221u, 42 },	/* u stop */
	{ 3197407383u, -44 },	/* u head */
	{ 3197506859u, 16 },	/* u complaints */
	{ 3198049945u, 17 },	/* 1 done */
	{ 3198860120u, 30 },	/* u agency */
	{ 3199967239u, 37 },	/* u heat */
	{ 3202726555u, 26 },	/* b spaces , */
	{ 3202811632u, 82 },	/* u vent */
	{ 3202899213u, 28 },	/* t , but she */
	{ 3204675919u, -26 },	/* b lunch . */
	{ 3204843283u, 21 },	/* u certification */
	{ 3205969610u, 19 },	/* b so were */
	{ 3206524683u, -32 },	/* b by wednesday */
	{ 3207018731u, 19 },	/* b the milk */
	{ 3207402689u, 50 },	/* u son */
	{ 3208971196u, -21 },	/* b room as */
	{ 3209175687u, 15 },	/* b the fence */
	{ 3209210311u, -23 },	/* t quedo muy bonito */
	{ 3211285194u, 39 },	/* l semanas */
	{ 3211720776u, 37 },	/* u altogether */
	{ 3213653653u, 26 },	/* b parking for */
	{ 3214875403u, 22 },	/* b that room */
	{ 3214997991u, 23 },	/* b in march */
	{ 3215248515u, -15 },	/* t que le parece */
	{ 3215536191u, -25 },	/* u understand */
	{ 3216102360u, 43 },	/* u tuesday */
	{ 3217240433u, 60 },	/* b an eye */
	{ 3217362562u, 50 },	/* t , so this */
	{ 3219804119u, -54 },	/* t it works . */
	{ 3220688068u, -97 },	/* u mas */
	{ 3221337920u, -45 },	/* u heavy */
	{ 3222032099u, 17 },	/* l needed */
	{ 3222365354u, 87 },	/* u may */
	{ 3223170211u, -24 },	/* u blessed */
	{ 3224240328u, -121 },	/* b has the */
	{ 3224766783u, 23 },	/* t each of the */
	{ 3225072305u, -16 },	/* u man */
	{ 3225250893u, 41 },	/* 1 will */
	{ 3226094791u, -19 },	/* b compliments to */
	{ 3226254022u, -41 },	/* t said , i */
	{ 3226330636u, 21 },	/* u should */
	{ 3228952762u, -22 },	/* b id hoped */
	{ 3229437250u, 26 },	/* b the others */
	{ 3229726581u, 50 },	/* b , whose */
	{ 3230207522u, 35 },	/* 1 assuming */
	{ 3230422523u, -15 },	/* t a ver que */
	{ 3230955648u, -25 },	/* 1 apologies */
	{ 3231377943u, -23 },	/* u game */
	{ 3231813297u, -30 },	/* b is coming */
	{ 3232755423u, -52 },	/* 0 these */
	{ 3233446083u, 13 },	/* 1 what */
	{ 3234061201u, -26 },	/* b my own */
	{ 3235864242u, -35 },	/* b to hear */
	{ 3237222648u, -14 },	/* b director starts */
	{ 3239531284u, 90 },	/* u working */
	{ 3239663580u, 12 },	/* u determination */
	{ 3240297980u, 15 },	/* b applied both */
	{ 3240500999u, -38 },	/* b a great */
	{ 3240846389u, 41 },	/* b en la */
	{ 3240905587u, -24 },	/* u pensado */
	{ 3242240039u, 38 },	/* 1 grant */
	{ 3244633631u, 15 },	/* b las cajas */
	{ 3246157568u, -40 },	/* b knows the */
	{ 3246920365u, 39 },	/* b antes de */
	{ 3247872299u, 41 },	/* b truck and */
	{ 3249523906u, 17 },	/* b anyone with */
	{ 3249732186u, -106 },	/* u number */
	{ 3249855650u, -50 },	/* u ni */
	{ 3250275433u, 43 },	/* u measured */
	{ 3250720710u, 12 },	/* b alone . */
	{ 3251809005u, 21 },	/* 0 inspector */
	{ 3252392242u, 179 },	/* u half */
	{ 3253377980u, 33 },	/* u hall */
	{ 3254033069u, -61 },	/* b came out */
	{ 3254901281u, -14 },	/* b much on */
	{ 3255530946u, 78 },	/* b i doubt */
	{ 3257046465u, -31 },	/* b on saturday */
	{ 3257092489u, -35 },	/* t on hold 50 */
	{ 3257328412u, -15 },	/* l door */
	{ 3257884103u, 19 },	/* u states */
	{ 3258236974u, 38 },	/* b shut off */
	{ 3258347648u, 72 },	/* b name is */
	{ 3258661945u, 32 },	/* b ill keep */
	{ 3258778963u, 25 },	/* b come from */
	{ 3258782996u, -24 },	/* t on a ladder */
	{ 3259025543u, 24 },	/* b two campuses */
	{ 3260206125u, 19 },	/* 1 believe */
	{ 3260600578u, -21 },	/* b files . */
	{ 3261198281u, 37 },	/* b es rentada */
	{ 3261558436u, 23 },	/* b , ours */
	{ 3262485634u, 15 },	/* u undersized */
	{ 3263025789u, 33 },	/* u curb */
	{ 3264225602u, 32 },	/* u third */
	{ 3264502459u, -18 },	/* b this closes */
	{ 3264617449u, -25 },	/* b made a */
	{ 3265161191u, 48 },	/* u only */
	{ 3265235007u, -17 },	/* 1 superintendent */
	{ 3267670193u, -16 },	/* l ask */
	{ 3268909950u, -40 },	/* b from her */
	{ 3270092793u, 37 },	/* b it by */
	{ 3276506777u, -16 },	/* u yesterday */
	{ 3278755889u, 32 },	/* u caught */
	{ 3281036320u, 39 },	/* u for */
	{ 3281771693u, 54 },	/* b half the */
	{ 3282653491u, -27 },	/* u been */
	{ 3282847535u, -28 },	/* u ella */
	{ 3283130624u, 24 },	/* 0 nine */
	{ 3283433554u, -50 },	/* 1 sorry */
	{ 3283561428u, -32 },	/* u mouth */
	{ 3284058751u, -22 },	/* t , im afraid */
	{ 3284644540u, -25 },	/* b the accreditation */
	{ 3285701201u, -36 },	/* b que no */
	{ 3286282521u, 14 },	/* t , the after */
	{ 3286899329u, -49 },	/* b be the */
	{ 3286941279u, -38 },	/* u certain */
	{ 3287309876u, -69 },	/* u curriculum */
	{ 3287848324u, 56 },	/* b the hallway */
	{ 3288251247u, 17 },	/* b never done */
	{ 3289036917u, 18 },	/* b the 14th */
	{ 3290780039u, -30 },	/* b receipt . */
	{ 3292788653u, -14 },	/* b month . */
	{ 3293625921u, -14 },	/* u incoming */
	{ 3294953203u, 12 },	/* l alone */
	{ 3297065235u, -17 },	/* u pdf */
	{ 3297669668u, 45 },	/* u limit */
	{ 3298968618u, -17 },	/* b together with */
	{ 3299527282u, -32 },	/* b they were */
	{ 3299584446u, 16 },	/* b semester . */
	{ 3299809952u, -38 },	/* 2 again */
	{ 3300137753u, -54 },	/* b bear with */
	{ 3300527346u, 45 },	/* u custodians */
	{ 3302127613u, -55 },	/* b state changed */
	{ 3302665115u, 22 },	/* u requests */
	{ 3302994217u, 22 },	/* u length */
	{ 3304647472u, 12 },	/* t the union filed */
	{ 3305243791u, -44 },	/* t , i think */
	{ 3305800797u, 39 },	/* t went from 19 */
	{ 3305801882u, -32 },	/* b part is */
	{ 3306524773u, 19 },	/* l look */
	{ 3307520092u, -27 },	/* b on my */
	{ 3307863317u, 22 },	/* t the as builts */
	{ 3308633897u, 20 },	/* b the inspection */
	{ 3312409668u, 19 },	/* t de esa oficina */
	{ 3312956592u, 285 },	/* b , the */
	{ 3313147069u, 17 },	/* t so its on */
	{ 3314267230u, 19 },	/* l here */
	{ 3315324794u, -17 },	/* t a thank you */
	{ 3315951187u, 21 },	/* b y que */
	{ 3317166380u, -27 },	/* u freezer */
	{ 3319458081u, -65 },	/* b to it */
	{ 3319664917u, -41 },	/* b that said */
	{ 3319732744u, -29 },	/* b is full */
	{ 3320379122u, 33 },	/* u password */
	{ 3320681944u, -28 },	/* u quick */
	{ 3320745229u, 14 },	/* u from */
	{ 3321915337u, -58 },	/* b ill be */
	{ 3322757926u, -29 },	/* 0 hope */
	{ 3322845652u, -39 },	/* b i hope */
	{ 3323760790u, 69 },	/* t two of the */
	{ 3323850424u, 13 },	/* b shared drive */
	{ 3324229433u, -20 },	/* 2 record */
	{ 3325745989u, 12 },	/* t grant only pays */
	{ 3325783027u, 22 },	/* u free */
	{ 3326074008u, 29 },	/* u catch */
	{ 3326240792u, 58 },	/* b it again */
	{ 3326250730u, 44 },	/* b the test */
	{ 3327010384u, -21 },	/* u arriba */
	{ 3327017200u, 14 },	/* b of life */
	{ 3327559643u, 32 },	/* u aides */
	{ 3328005751u, -17 },	/* t i did not */
	{ 3328282496u, 21 },	/* l building */
	{ 3328313435u, 69 },	/* u means */
	{ 3328729057u, 40 },	/* t i am new */
	{ 3328813662u, 15 },	/* t with the old */
	{ 3329147008u, -20 },	/* b behalf of */
	{ 3331556389u, -105 },	/* u stayed */
	{ 3331653104u, 31 },	/* b habria que */
	{ 3332365749u, 38 },	/* t new in this */
	{ 3332701349u, -43 },	/* 0 ordered */
	{ 3332706777u, -31 },	/* 2 but */
	{ 3333040618u, -14 },	/* 1 matter */
	{ 3333078120u, -16 },	/* b reach me */
	{ 3333344749u, -35 },	/* t hes the only */
	{ 3335096756u, 33 },	/* 1 count */
	{ 3335264416u, -27 },	/* t we talked about */
	{ 3336005622u, 20 },	/* u dinero */
	{ 3336323742u, 27 },	/* u lights */
	{ 3336807230u, 13 },	/* u roosevelt */
	{ 3337444042u, 25 },	/* b touch . */
	{ 3337598750u, -91 },	/* u person */
	{ 3338306712u, -16 },	/* b dont read */
	{ 3338772537u, -15 },	/* b we are */
	{ 3340241845u, -44 },	/* 1 intern */
	{ 3342349424u, 29 },	/* t , i had */
	{ 3343282602u, 13 },	/* b the month */
	{ 3347292867u, 58 },	/* u go */
	{ 3347396710u, -26 },	/* b the volunteers */
	{ 3347747127u, 26 },	/* u interviewed */
	{ 3348455357u, -12 },	/* u inbox */
	{ 3348794293u, 13 },	/* b , nobody */
	{ 3349505908u, 20 },	/* t lose the grant */
	{ 3350188908u, -32 },	/* u bit */
	{ 3352460367u, 16 },	/* t , the school */
	{ 3354038747u, -52 },	/* b round . */
	{ 3354667798u, 15 },	/* t . i would */
	{ 3354823111u, 67 },	/* u shut */
	{ 3355686774u, -31 },	/* l cold */
	{ 3356188133u, -52 },	/* b one is */
	{ 3356921556u, 12 },	/* b are not */
	{ 3357141125u, 23 },	/* l complete */
	{ 3357191589u, -13 },	/* u spend */
	{ 3357505466u, 56 },	/* b whether the */
	{ 3357796733u, 30 },	/* b use the */
	{ 3358534464u, -103 },	/* u finally */
	{ 3358653934u, -66 },	/* b a very */
	{ 3359751445u, -25 },	/* u spent */
	{ 3364231701u, 85 },	/* u check */
	{ 3364869255u, 67 },	/* b the history */
	{ 3365333028u, -49 },	/* u look */
	{ 3365587868u, 57 },	/* b hay que */
	{ 3366990779u, 25 },	/* b noticed the */
	{ 3367034641u, -26 },	/* u shelf */
	{ 3368460727u, -20 },	/* b the leak */
	{ 3368514388u, 31 },	/* b . on */
	{ 3370948180u, 71 },	/* b the 22nd */
	{ 3372876431u, 21 },	/* b training , */
	{ 3373105214u, 25 },	/* b dont have */
	{ 3373441092u, 13 },	/* b dijo que */
	{ 3374639335u, 34 },	/* b the hospital */
	{ 3375044052u, -19 },	/* 1 city */
	{ 3375294859u, 60 },	/* b keep an */
	{ 3377008471u, 21 },	/* l property */
	{ 3377136303u, 13 },	/* b until its */
	{ 3377316877u, -40 },	/* b doing the */
	{ 3377353965u, 20 },	/* u 4th */
	{ 3377641892u, -107 },	/* u supply */
	{ 3378718558u, 15 },	/* u aparecen */
	{ 3379601875u, 28 },	/* u rest */
	{ 3379805394u, -19 },	/* b thing to */
	{ 3379895918u, -13 },	/* 1 would */
	{ 3379955677u, -13 },	/* b grade team */
	{ 3380181407u, 24 },	/* b its own */
	{ 3381080055u, -47 },	/* l thanks */
	{ 3381219275u, 23 },	/* b 18 _ */
	{ 3382087428u, -57 },	/* u mother */
	{ 3382205013u, -61 },	/* b 10 _ */
	{ 3382646298u, 26 },	/* b 8812 , */
	{ 3382708239u, 14 },	/* b el reglamento */
	{ 3382894535u, 29 },	/* b en esa */
	{ 3383293914u, -31 },	/* b morning . */
	{ 3383744927u, -61 },	/* b please dont */
	{ 3384032824u, -103 },	/* u being */
	{ 3384354282u, 22 },	/* 1 things */
	{ 3384543892u, 21 },	/* u online */
	{ 3385168208u, -26 },	/* b its not */
	{ 3385402116u, 36 },	/* u radio */
	{ 3386083572u, 50 },	/* u plan */
	{ 3387110289u, 16 },	/* b dont let */
	{ 3387219873u, -13 },	/* u welcome */
	{ 3387433263u, -14 },	/* t bilingual assessments . */
	{ 3389282223u, 37 },	/* b july . */
	{ 3392098507u, 22 },	/* b lo ha */
	{ 3392828907u, 18 },	/* b not be */
	{ 3394686440u, 32 },	/* u toward */
	{ 3395040318u, 37 },	/* b year . */
	{ 3397454362u, 20 },	/* t when the old */
	{ 3404242620u, -36 },	/* l us */
	{ 3404389715u, -68 },	/* l up */
	{ 3406182704u, -38 },	/* t for _ 14 */
	{ 3408684650u, -32 },	/* u todos */
	{ 3409730975u, -13 },	/* u cold */
	{ 3410869581u, -18 },	/* b be of */
	{ 3412149509u, -20 },	/* b be on */
	{ 3412309041u, 96 },	/* t you for your */
	{ 3412477363u, 16 },	/* b i anticipate */
	{ 3412616457u, -15 },	/* u second */
	{ 3413235473u, -46 },	/* b step one */
	{ 3414387377u, 52 },	/* u using */
	{ 3414821099u, -30 },	/* b specialist , */
	{ 3415329566u, 36 },	/* b tres anos */
	{ 3416842723u, 22 },	/* t same thing at */
	{ 3417592004u, 32 },	/* u hauled */
	{ 3417967197u, -29 },	/* b the reminder */
	{ 3419444793u, -63 },	/* b a simple */
	{ 3421120997u, 36 },	/* b be used */
	{ 3421173713u, -18 },	/* u cambiaron */
	{ 3423417349u, 24 },	/* b i counted */
	{ 3425308189u, -12 },	/* b that all */
	{ 3426318153u, -64 },	/* u moment */
	{ 3427613715u, -12 },	/* 2 great */
	{ 3429116697u, -24 },	/* b directora y */
	{ 3432324437u, -29 },	/* b yo nada */
	{ 3432484460u, 17 },	/* b , whenever */
	{ 3432646328u, 76 },	/* b the previous */
	{ 3432664486u, -55 },	/* b over it */
	{ 3433465190u, -60 },	/* u paso */
	{ 3434129390u, -25 },	/* 2 him */
	{ 3434282524u, -23 },	/* 1 da */
	{ 3434394514u, 24 },	/* b the exit */
	{ 3434593443u, 31 },	/* u sent */
	{ 3434726668u, 13 },	/* u forbids */
	{ 3434870904u, 45 },	/* 1 de */
	{ 3435373216u, 36 },	/* u mitad */
	{ 3436752338u, -25 },	/* b direccion . */
	{ 3436895636u, -63 },	/* t 5 . 2 */
	{ 3437100338u, 47 },	/* u viene */
	{ 3437844446u, -63 },	/* 1 pass */
	{ 3439181571u, -146 },	/* u please */
	{ 3439584103u, 12 },	/* t , and im */
	{ 3440969054u, 44 },	/* 1 put */
	{ 3441777869u, 51 },	/* u sitting */
	{ 3442708081u, -28 },	/* t so am i */
	{ 3442864965u, -38 },	/* 0 asking */
	{ 3443374003u, 66 },	/* u roof */
	{ 3443839747u, 60 },	/* u roughly */
	{ 3445188856u, -20 },	/* u paciencia */
	{ 3445566735u, 24 },	/* u moves */
	{ 3445713830u, 92 },	/* u mover */
	{ 3445795001u, -27 },	/* b words about */
	{ 3445823922u, 24 },	/* l over */
	{ 3446426595u, -65 },	/* u happy */
	{ 3447207006u, 191 },	/* u del */
	{ 3447391116u, 53 },	/* u moved */
	{ 3448287026u, -53 },	/* t es que no */
	{ 3448527358u, 82 },	/* b read the */
	{ 3448770694u, -56 },	/* u season */
	{ 3448829803u, 33 },	/* t and nobody here */
	{ 3450342752u, 83 },	/* u then */
	{ 3451014712u, -23 },	/* 1 back */
	{ 3452461323u, 190 },	/* u they */
	{ 3452665441u, 50 },	/* b the conduit */
	{ 3453717958u, 42 },	/* t switch in the */
	{ 3454367181u, 15 },	/* b on hold */
	{ 3455171833u, 20 },	/* 2 didnt */
	{ 3455367669u, 59 },	/* b there isnt */
	{ 3455827866u, 73 },	/* u those */
	{ 3455909565u, 33 },	/* u wise */
	{ 3456160122u, 24 },	/* b 23 people */
	{ 3458028136u, -27 },	/* u wish */
	{ 3458954788u, -53 },	/* u sheet */
	{ 3459390675u, -18 },	/* b at home */
	{ 3459736924u, -18 },	/* b hall from */
	{ 3460506722u, 20 },	/* l 4th */
	{ 3462262444u, -21 },	/* b the following */
	{ 3462595704u, -46 },	/* t on it . */
	{ 3468810884u, -22 },	/* u typing */
	{ 3468972847u, 15 },	/* b so im */
	{ 3469054485u, -21 },	/* b and 8841 */
	{ 3469877932u, 32 },	/* t i want to */
	{ 3470348044u, -77 },	/* u disculpe */
	{ 3470482505u, 85 },	/* 2 company */
	{ 3470484571u, -20 },	/* u annex */
	{ 3470573414u, 105 },	/* b : the */
	{ 3471742801u, 26 },	/* b tres semanas */
	{ 3471953730u, -37 },	/* b before 2018 */
	{ 3472608485u, -17 },	/* 2 at */
	{ 3473674943u, 48 },	/* b before . */
	{ 3474021668u, -13 },	/* b executive director */
	{ 3474164895u, -19 },	/* 0 lines */
	{ 3474285771u, 16 },	/* 2 an */
	{ 3474973578u, -44 },	/* b silence . */
	{ 3477846583u, 33 },	/* b we need */
	{ 3478082029u, 13 },	/* b before we */
	{ 3478813499u, 43 },	/* b our last */
	{ 3479096294u, -17 },	/* b _ . */
	{ 3479712146u, -138 },	/* u thanks */
	{ 3480854433u, 33 },	/* u testing */
	{ 3481099066u, 24 },	/* u trays */
	{ 3481556815u, 27 },	/* 1 want */
	{ 3481735417u, -14 },	/* b my guys */
	{ 3481821502u, 25 },	/* t the coaches at */
	{ 3483839201u, 15 },	/* u presently */
	{ 3484531996u, 13 },	/* 1 her */
	{ 3486094638u, 96 },	/* u kids */
	{ 3486945112u, 37 },	/* b that im */
	{ 3487311962u, 56 },	/* u percent */
	{ 3487930850u, 35 },	/* b that is */
	{ 3488498592u, -55 },	/* u saturday */
	{ 3490335447u, -53 },	/* b form . */
	{ 3490356183u, -45 },	/* t it is . */
	{ 3491569224u, 26 },	/* b que avisarle */
	{ 3491637401u, -18 },	/* u informed */
	{ 3493114950u, -22 },	/* b appreciate the */
	{ 3494124393u, 17 },	/* t we have no */
	{ 3494344825u, -35 },	/* b the color */
	{ 3495458312u, 52 },	/* l included */
	{ 3495871555u, 50 },	/* b the city */
	{ 3497723918u, -22 },	/* 1 less */
	{ 3498170936u, -23 },	/* b , de */
	{ 3498524509u, 14 },	/* b labor day */
	{ 3499025358u, -113 },	/* u much */
	{ 3499879238u, 17 },	/* b agreed to */
	{ 3501152156u, -28 },	/* b credit , */
	{ 3501272420u, -21 },	/* b gym , */
	{ 3501685735u, -13 },	/* 1 coordinator */
	{ 3503822318u, -42 },	/* u great */
	{ 3505690790u, -28 },	/* b i . */
	{ 3506897586u, 48 },	/* 1 que */
	{ 3507949582u, -24 },	/* t is at a */
	{ 3508119008u, 41 },	/* u pushback */
	{ 3508493941u, 33 },	/* b contractors . */
	{ 3508692566u, -32 },	/* b superintendent . */
	{ 3508911463u, 61 },	/* b in october */
	{ 3509122346u, 53 },	/* b i will */
	{ 3509708345u, 41 },	/* u booked */
	{ 3512159783u, -27 },	/* u spreadsheet */
	{ 3512220706u, 19 },	/* t money may be */
	{ 3514068046u, 27 },	/* b segun la */
	{ 3514118542u, 39 },	/* l modelo */
	{ 3514436759u, -21 },	/* t we have a */
	{ 3515601355u, -30 },	/* u curtis */
	{ 3515620517u, 14 },	/* b be rebuilt */
	{ 3517201446u, 28 },	/* u east */
	{ 3518494995u, -48 },	/* u bear */
	{ 3519183517u, -13 },	/* t one less thing */
	{ 3519568069u, -17 },	/* u mistake */
	{ 3519644438u, -43 },	/* u nothing */
	{ 3520682276u, -25 },	/* b my apologies */
	{ 3521881811u, 28 },	/* b 20 percent */
	{ 3525008717u, 53 },	/* u parking */
	{ 3525159457u, -23 },	/* u mama */
	{ 3525163552u, -36 },	/* b no hay */
	{ 3526149433u, -12 },	/* l veras */
	{ 3526449993u, 40 },	/* b testing window */
	{ 3527509570u, 26 },	/* u pto */
	{ 3527715022u, 34 },	/* b teachers who */
	{ 3528042500u, -44 },	/* b because i */
	{ 3528732635u, 102 },	/* u floor */
	{ 3529080758u, -18 },	/* u youd */
	{ 3529083688u, 19 },	/* u pta */
	{ 3530042455u, -86 },	/* 1 me */
	{ 3530405010u, 63 },	/* u cable */
	{ 3530489750u, -37 },	/* b you with */
	{ 3530557680u, 35 },	/* u possible */
	{ 3531223025u, 49 },	/* u row */
	{ 3531466659u, 27 },	/* t dicen que la */
	{ 3531747434u, -18 },	/* b attention that */
	{ 3532211697u, 48 },	/* l before */
	{ 3533293859u, -81 },	/* 1 my */
	{ 3533840363u, -25 },	/* b did the */
	{ 3534311810u, 31 },	/* t and nobody told */
	{ 3534737206u, 35 },	/* u assuming */
	{ 3536417385u, 35 },	/* b maestros me */
	{ 3537341779u, 56 },	/* u ya */
	{ 3537599322u, 34 },	/* u campus */
	{ 3537808560u, 51 },	/* b thats 7 */
	{ 3539413717u, 44 },	/* u cuenta */
	{ 3539816932u, -33 },	/* t bookkeeper , who */
	{ 3540035050u, 18 },	/* t just so its */
	{ 3541572193u, 26 },	/* b otro distrito */
	{ 3542739276u, 37 },	/* u rack */
	{ 3542978910u, -86 },	/* u excuse */
	{ 3543539564u, -31 },	/* b be closed */
	{ 3544979534u, 32 },	/* b included . */
	{ 3545903368u, -23 },	/* 1 bueno */
	{ 3546091193u, -27 },	/* t i had it */
	{ 3546278588u, 17 },	/* b need to */
	{ 3547656847u, -45 },	/* t as it is */
	{ 3547750334u, 39 },	/* 2 anterior */
	{ 3547894861u, -31 },	/* t my assistant will */
	{ 3548258615u, -14 },	/* l key */
	{ 3550865826u, -19 },	/* b im at */
	{ 3550978993u, -30 },	/* t a todos y */
	{ 3551006877u, 70 },	/* l salon */
	{ 3551735701u, 28 },	/* b also hit */
	{ 3551954505u, -16 },	/* 1 deseo */
	{ 3552264912u, -23 },	/* l servirle */
	{ 3552461198u, -48 },	/* b im on */
	{ 3552775712u, -68 },	/* b a mi */
	{ 3553033931u, 61 },	/* 1 going */
	{ 3553697095u, 30 },	/* b el ruido */
	{ 3554837437u, 29 },	/* b in 206 */
	{ 3555572389u, 14 },	/* b incluir a */
	{ 3555757986u, -25 },	/* 2 accreditation */
	{ 3555775556u, -28 },	/* b being asked */
	{ 3556401351u, -22 },	/* l black */
	{ 3557894187u, -15 },	/* b que tengamos */
	{ 3558383081u, 30 },	/* u load */
	{ 3558988154u, -88 },	/* b me to */
	{ 3559858609u, -22 },	/* u reading */
	{ 3561041555u, -24 },	/* t spent his saturday */
	{ 3561379446u, 45 },	/* 0 whoever */
	{ 3562153964u, -59 },	/* l fine */
	{ 3563363888u, 16 },	/* t i suspect the */
	{ 3563514752u, 37 },	/* u sigue */
	{ 3563678674u, 17 },	/* t out of 11 */
	{ 3564032581u, 23 },	/* b them out */
	{ 3564090271u, -46 },	/* t one from her */
	{ 3565564129u, 55 },	/* b away with */
	{ 3566382693u, 15 },	/* b no aparecen */
	{ 3569365969u, -63 },	/* t to go . */
	{ 3570422497u, -33 },	/* t was held in */
	{ 3572110282u, 33 },	/* b in july */
	{ 3573834269u, -31 },	/* t to the teachers */
	{ 3574471305u, -35 },	/* b to wait */
	{ 3574728217u, -16 },	/* u plate */
	{ 3575114529u, -73 },	/* 2 donuts */
	{ 3577400393u, 55 },	/* u otro */
	{ 3578214442u, 20 },	/* b it when */
	{ 3578340171u, 28 },	/* b the lock */
	{ 3579713460u, 22 },	/* u pieza */
	{ 3579742183u, 18 },	/* u other */
	{ 3579968555u, -230 },	/* u ive */
	{ 3582278339u, -23 },	/* b for an */
	{ 3582636920u, -23 },	/* u taken */
	{ 3582822826u, -24 },	/* b i can */
	{ 3583101934u, 21 },	/* b this mornings */
	{ 3583181373u, 21 },	/* u takes */
	{ 3583931746u, 27 },	/* b transmitted the */
	{ 3585954681u, 44 },	/* u four */
	{ 3586829251u, 54 },	/* u our */
	{ 3587734919u, -57 },	/* t , so no */
	{ 3588173361u, 15 },	/* b the neighboring */
	{ 3588329258u, 16 },	/* b suspect the */
	{ 3590824978u, 17 },	/* b found 118 */
	{ 3591386422u, 25 },	/* u sundays */
	{ 3591858110u, 35 },	/* l already */
	{ 3592415503u, 13 },	/* 2 than */
	{ 3593648221u, 82 },	/* u whenever */
	{ 3593722702u, -19 },	/* b to update */
	{ 3595867554u, 16 },	/* b tied to */
	{ 3596282976u, 14 },	/* u despues */
	{ 3596741520u, 49 },	/* t in a row */
	{ 3596949228u, 55 },	/* 1 teachers */
	{ 3598350432u, -17 },	/* t a los ninos */
	{ 3599501920u, 89 },	/* u theyve */
	{ 3600189805u, -33 },	/* t find it on */
	{ 3600576140u, -50 },	/* b is at */
	{ 3600961402u, -15 },	/* l parece */
	{ 3601778030u, -31 },	/* t been in the */
	{ 3602054863u, -46 },	/* b no hard */
	{ 3603272282u, -12 },	/* l mi */
	{ 3604057377u, -37 },	/* u fault */
	{ 3607520550u, -76 },	/* b went to */
	{ 3607717441u, 51 },	/* 2 by */
	{ 3607808634u, -29 },	/* 1 vez */
	{ 3607834178u, -46 },	/* 2 why */
	{ 3609345611u, 118 },	/* b que el */
	{ 3610382105u, 73 },	/* b you for */
	{ 3610390441u, 79 },	/* u whose */
	{ 3610734611u, 37 },	/* b sort out */
	{ 3612373013u, -26 },	/* u pero */
	{ 3612425804u, -30 },	/* 0 phew */
	{ 3613405233u, -50 },	/* b do it */
	{ 3615214881u, 19 },	/* u bodega */
	{ 3615752406u, -12 },	/* u sits */
	{ 3617995908u, 32 },	/* 2 contract */
	{ 3618019909u, 23 },	/* b the lift */
	{ 3620257548u, 15 },	/* u rampa */
	{ 3620275302u, -43 },	/* b yesterday and */
	{ 3621653281u, 26 },	/* b pages , */
	{ 3623286408u, 14 },	/* b the original */
	{ 3624620145u, 43 },	/* b arrived , */
	{ 3625265545u, 77 },	/* b va a */
	{ 3625451769u, 18 },	/* b only , */
	{ 3625828973u, -24 },	/* t , i have */
	{ 3626521359u, 109 },	/* u into */
	{ 3627668584u, -12 },	/* u trouble */
	{ 3628207566u, 13 },	/* b this in */
	{ 3628500882u, 12 },	/* t 500 a day */
	{ 3628759236u, -54 },	/* 0 coach */
	{ 3628925601u, -16 },	/* u sad */
	{ 3629038193u, 80 },	/* b for that */
	{ 3630767630u, 30 },	/* b can take */
	{ 3631495938u, -47 },	/* b out to */
	{ 3631837187u, -50 },	/* b them . */
	{ 3632513330u, 22 },	/* u re */
	{ 3632555775u, -34 },	/* t the meeting . */
	{ 3632606301u, -50 },	/* b through . */
	{ 3632610600u, -12 },	/* t asked for more */
	{ 3632788605u, 45 },	/* b told the */
	{ 3633021689u, 98 },	/* u distrito */
	{ 3633706043u, -44 },	/* b lo pidio */
	{ 3634644861u, 41 },	/* b six , */
	{ 3636846411u, 21 },	/* t has to go */
	{ 3639237099u, 17 },	/* 1 cooler */
	{ 3640292846u, 39 },	/* b ask because */
	{ 3641027615u, 33 },	/* b second floor */
	{ 3641402335u, -26 },	/* 0 everyone */
	{ 3642726155u, 59 },	/* u grant */
	{ 3642830166u, -25 },	/* t 2018 , which */
	{ 3644604444u, -25 },	/* b make the */
	{ 3645523354u, 22 },	/* u copies */
	{ 3646550197u, -54 },	/* u tidy */
	{ 3646682196u, 39 },	/* u thin */
	{ 3647661720u, 24 },	/* u lab */
	{ 3649016225u, -85 },	/* b no longer */
	{ 3650215306u, 26 },	/* t is on leave */
	{ 3652388419u, 31 },	/* 1 coach */
	{ 3652957710u, 17 },	/* t 31 , and */
	{ 3656951598u, 42 },	/* b it : */
	{ 3657271443u, 126 },	/* u talk */
	{ 3657815896u, 31 },	/* u tall */
	{ 3658451250u, -61 },	/* u listed */
	{ 3658525716u, 38 },	/* b it , */
	{ 3659363834u, 17 },	/* t on record , */
	{ 3660425283u, -55 },	/* b the most */
	{ 3660592721u, -15 },	/* b , haha */
	{ 3661136739u, 14 },	/* u referrals */
	{ 3661310780u, 49 },	/* 0 still */
	{ 3661926502u, 94 },	/* 0 one */
	{ 3662229594u, 30 },	/* b after the */
	{ 3663350377u, 212 },	/* u already */
	{ 3664136228u, -54 },	/* b along . */
	{ 3665621391u, -19 },	/* b the newsletter */
	{ 3665862382u, 32 },	/* b any recording */
	{ 3665941677u, 18 },	/* b percent of */
	{ 3668321562u, -26 },	/* 2 si */
	{ 3668581390u, 15 },	/* u applied */
	{ 3668811211u, -27 },	/* t we discovered that */
	{ 3669739245u, 40 },	/* b turns out */
	{ 3670685670u, -34 },	/* l christmas */
	{ 3671203534u, 30 },	/* u needed */
	{ 3671361142u, -28 },	/* l order */
	{ 3675013718u, 43 },	/* 2 week */
	{ 3675412869u, 19 },	/* u dig */
	{ 3675473391u, 19 },	/* u piece */
	{ 3675957322u, -74 },	/* u did */
	{ 3676398607u, -33 },	/* u dia */
	{ 3677497227u, 34 },	/* b here . */
	{ 3681462275u, 33 },	/* b we found */
	{ 3681480920u, 33 },	/* 1 see */
	{ 3681481482u, 14 },	/* u request */
	{ 3681631594u, 65 },	/* u called */
	{ 3683420634u, 14 },	/* t didnt have a */
	{ 3684087774u, 19 },	/* b that door */
	{ 3684483803u, -12 },	/* b inbox . */
	{ 3685112613u, 28 },	/* 1 ticket */
	{ 3686009307u, 29 },	/* u bajo */
	{ 3687987637u, -38 },	/* t the 60 - */
	{ 3690433865u, -28 },	/* u ladies */
	{ 3690534503u, -36 },	/* u coach */
	{ 3691237384u, 37 },	/* b it isnt */
	{ 3692408237u, 12 },	/* b grant only */
	{ 3693356652u, 46 },	/* b hooked up */
	{ 3694392331u, -25 },	/* b down , */
	{ 3694436667u, -50 },	/* t petra has the */
	{ 3694727293u, -36 },	/* u thank */
	{ 3695098760u, -47 },	/* b , ha */
	{ 3695382892u, -14 },	/* u watch */
	{ 3695808988u, 14 },	/* u purchase */
	{ 3696222636u, -46 },	/* t step one from */
	{ 3696287097u, -31 },	/* b list . */
	{ 3696450671u, -63 },	/* l you */
	{ 3696891996u, -19 },	/* b will keep */
	{ 3697760333u, 48 },	/* 0 attendance */
	{ 3698374735u, 22 },	/* u almost */
	{ 3698954210u, 24 },	/* b left . */
	{ 3699004999u, -23 },	/* t the way ! */
	{ 3699015467u, 16 },	/* 0 her */
	{ 3701049484u, 19 },	/* b from somewhere */
	{ 3702242816u, -24 },	/* b conference . */
	{ 3702491634u, -43 },	/* 2 es */
	{ 3702652041u, 15 },	/* u hizo */
	{ 3703259307u, 27 },	/* t ya no se */
	{ 3704579847u, -20 },	/* 2 was */
	{ 3704875972u, 24 },	/* b site council */
	{ 3705903563u, 44 },	/* b shortage , */
	{ 3706447119u, 15 },	/* l mismo */
	{ 3706635733u, 39 },	/* b que la */
	{ 3706875871u, -56 },	/* 2 en */
	{ 3707224113u, -30 },	/* b que le */
	{ 3707242776u, 19 },	/* b renewed . */
	{ 3707849143u, 47 },	/* u books */
	{ 3708551438u, -17 },	/* t want to do */
	{ 3709715091u, 30 },	/* u dozen */
	{ 3710742769u, 67 },	/* b out this */
	{ 3711111443u, -21 },	/* b , she */
	{ 3711824160u, -22 },	/* t a while , */
	{ 3713174165u, 39 },	/* u anterior */
	{ 3714111517u, 26 },	/* b wall . */
	{ 3714162318u, 30 },	/* b el distrito */
	{ 3714745830u, 12 },	/* u main */
	{ 3714867495u, -17 },	/* u limpio */
	{ 3714915313u, 19 },	/* t , so were */
	{ 3715106911u, -17 },	/* u demora */
	{ 3715290767u, 43 },	/* t and thursdays . */
	{ 3715501507u, 38 },	/* u anybody */
	{ 3716064993u, -26 },	/* b where i */
	{ 3716529228u, -13 },	/* t , and i */
	{ 3717586054u, -73 },	/* u along */
	{ 3718716244u, -30 },	/* b what a */
	{ 3719508582u, -76 },	/* 2 are */
	{ 3720393518u, 59 },	/* b is missing */
	{ 3720732739u, 14 },	/* b would be */
	{ 3721519287u, 18 },	/* u ruta */
	{ 3722045798u, -55 },	/* b the last */
	{ 3722849303u, -94 },	/* u thursday */
	{ 3723715635u, -43 },	/* b the boiler */
	{ 3724152802u, 18 },	/* b la ruta */
	{ 3724244247u, -43 },	/* u she */
	{ 3724400631u, -35 },	/* t hold 50 minutes */
	{ 3725553368u, -99 },	/* u ohio */
	{ 3725703429u, -46 },	/* u asked */
	{ 3725884323u, -26 },	/* u transportation */
	{ 3725963507u, -83 },	/* u glad */
	{ 3727720132u, -43 },	/* l haha */
	{ 3727990732u, 19 },	/* b : it */
	{ 3728022548u, 115 },	/* u another */
	{ 3728813159u, 20 },	/* b everything in */
	{ 3729374279u, -13 },	/* t , the executive */
	{ 3729392452u, 16 },	/* l night */
	{ 3730034529u, 47 },	/* b have three */
	{ 3730934060u, -86 },	/* b which is */
	{ 3732064731u, -30 },	/* u companera */
	{ 3734098270u, 28 },	/* u seven */
	{ 3734424468u, 38 },	/* b si el */
	{ 3735362338u, -20 },	/* l game */
	{ 3735705744u, 28 },	/* u cada */
	{ 3737100049u, -43 },	/* b muchas gracias */
	{ 3737231404u, -19 },	/* 1 abara */
	{ 3737238189u, 42 },	/* l though */
	{ 3737570848u, 12 },	/* b state test */
	{ 3738113395u, 19 },	/* u bus */
	{ 3738657848u, 45 },	/* u but */
	{ 3740482266u, 48 },	/* u leaking */
	{ 3740623758u, -17 },	/* b and thanks */
	{ 3742016426u, 150 },	/* u told */
	{ 3742285391u, 20 },	/* b to about */
	{ 3744377913u, 24 },	/* t down with the */
	{ 3744390066u, 101 },	/* u expect */
	{ 3744495401u, 220 },	/* u without */
	{ 3746978699u, -40 },	/* b my head */
	{ 3748454002u, 19 },	/* b spoke to */
	{ 3749685380u, -12 },	/* b of them */
	{ 3750792258u, 35 },	/* u fence */
	{ 3751055038u, 59 },	/* t of it , */
	{ 3751213008u, 57 },	/* b permiso . */
	{ 3751822539u, -13 },	/* b the back */
	{ 3752478426u, 30 },	/* 0 training */
	{ 3752837824u, -27 },	/* b a ticket */
	{ 3753060952u, -18 },	/* b on fridays */
	{ 3753097440u, -29 },	/* u held */
	{ 3755068916u, -37 },	/* u help */
	{ 3755680910u, 23 },	/* b that theyd */
	{ 3757100787u, -34 },	/* b the family */
	{ 3757717278u, -73 },	/* t right by the */
	{ 3758116253u, 59 },	/* 1 stuck */
	{ 3758126120u, -15 },	/* b hold me */
	{ 3758436820u, -30 },	/* b the receipt */
	{ 3758758342u, 33 },	/* b between two */
	{ 3760073848u, -34 },	/* 0 es */
	{ 3760618301u, 93 },	/* 0 en */
	{ 3760697356u, 47 },	/* b waits on */
	{ 3762451300u, 19 },	/* 1 applicants */
	{ 3762506354u, -36 },	/* b respeto , */
	{ 3764105104u, 16 },	/* b watch out */
	{ 3764121012u, -12 },	/* t pensado en mi */
	{ 3766108828u, -40 },	/* u ir */
	{ 3766852257u, 41 },	/* l lock */
	{ 3766950984u, -45 },	/* u message */
	{ 3767630272u, 41 },	/* 1 you */
	{ 3768085425u, 69 },	/* 2 drivers */
	{ 3768227399u, -196 },	/* u im */
	{ 3768521670u, -36 },	/* b gone , */
	{ 3768735077u, 25 },	/* u well */
	{ 3768806228u, 25 },	/* b using the */
	{ 3768818573u, 98 },	/* u students */
	{ 3769360232u, -25 },	/* u if */
	{ 3770172303u, 33 },	/* b it would */
	{ 3770580661u, -40 },	/* u spot */
	{ 3770755690u, 28 },	/* b los ninos */
	{ 3770864110u, 50 },	/* u fell */
	{ 3771030663u, 19 },	/* t would like to */
	{ 3773060569u, -32 },	/* 2 were */
	{ 3773233452u, -58 },	/* 0 reason */
	{ 3773420821u, 27 },	/* t turned out to */
	{ 3773706699u, 40 },	/* u want */
	{ 3774328090u, 20 },	/* u confirmed */
	{ 3774807062u, -45 },	/* u felt */
	{ 3775301180u, 72 },	/* 0 dos */
	{ 3775493823u, -19 },	/* b one . */
	{ 3779753386u, 18 },	/* b ruta 12 */
	{ 3779894175u, -19 },	/* b , ive */
	{ 3780285281u, 37 },	/* 1 director */
	{ 3780524606u, 37 },	/* b to come */
	{ 3781849449u, -47 },	/* u mucha */
	{ 3782103232u, -13 },	/* b my mother */
	{ 3784613576u, -72 },	/* b pe is */
	{ 3785242711u, 14 },	/* b that site */
	{ 3785537147u, -32 },	/* b i promise */
	{ 3788533088u, 14 },	/* u whom */
	{ 3789069685u, -72 },	/* 2 hold */
	{ 3789436595u, -21 },	/* b are down */
	{ 3789859781u, -22 },	/* u behalf */
	{ 3790166856u, 20 },	/* u estan */
	{ 3790247257u, -47 },	/* 1 kept */
	{ 3792478219u, -23 },	/* 1 apologize */
	{ 3793087820u, -19 },	/* b get a */
	{ 3794464679u, 50 },	/* u conduit */
	{ 3794466485u, 38 },	/* b is still */
	{ 3794598841u, 35 },	/* b districts . */
	{ 3794996199u, 29 },	/* b district , */
	{ 3796940501u, -33 },	/* l like */
	{ 3797272055u, 51 },	/* 0 half */
	{ 3797544065u, 28 },	/* b good to */
	{ 3798532370u, 65 },	/* u suspect */
	{ 3798618048u, 65 },	/* b i cant */
	{ 3798625183u, -23 },	/* b le agradezco */
	{ 3799098947u, 29 },	/* b in service */
	{ 3800293466u, 54 },	/* t working on 3 */
	{ 3801018691u, -51 },	/* 1 isnt */
	{ 3801029771u, -30 },	/* b a todos */
	{ 3802234482u, 18 },	/* b distrito y */
	{ 3803124932u, 19 },	/* t for the training */
	{ 3803175454u, -26 },	/* b con el */
	{ 3804094074u, 18 },	/* 2 still */
	{ 3804649710u, 19 },	/* t no existen . */
	{ 3804946320u, -30 },	/* t specialist , world */
	{ 3805524882u, 57 },	/* b the middle */
	{ 3807862774u, 23 },	/* u study */
	{ 3808354888u, 25 },	/* b depend on */
	{ 3808753081u, -86 },	/* u hora */
	{ 3808789938u, 21 },	/* u promise */
	{ 3809734489u, 40 },	/* u school */
	{ 3812498004u, -24 },	/* b by email */
	{ 3812703216u, 32 },	/* t in the spring */
	{ 3812793672u, -46 },	/* u expecting */
	{ 3812844132u, 14 },	/* b we noticed */
	{ 3814271009u, -25 },	/* b it seems */
	{ 3814956675u, -43 },	/* b about it */
	{ 3815810833u, -24 },	/* b a blessed */
	{ 3816280689u, 36 },	/* t was told by */
	{ 3816969883u, -55 },	/* u details */
	{ 3817098408u, -36 },	/* t from 8 to */
	{ 3818032481u, -39 },	/* b the next */
	{ 3818262115u, -24 },	/* l dios */
	{ 3819277130u, -19 },	/* u once */
	{ 3819542451u, 24 },	/* l campus */
	{ 3820750376u, -86 },	/* 1 all */
	{ 3820952791u, -33 },	/* b as always */
	{ 3822135277u, 18 },	/* b right there */
	{ 3822626583u, 17 },	/* b the software */
	{ 3822726471u, 37 },	/* u filter */
	{ 3822977559u, 26 },	/* b fine with */
	{ 3823316323u, 37 },	/* l all */
	{ 3824368741u, 34 },	/* b the policy */
	{ 3824511099u, 20 },	/* u theyll */
	{ 3826577118u, 30 },	/* t i have seen */
	{ 3826872406u, -32 },	/* b as i */
	{ 3828177905u, -37 },	/* t off at the */
	{ 3828379788u, -45 },	/* b the best */
	{ 3829088457u, -40 },	/* u loading */
	{ 3829218291u, 52 },	/* b know that */
	{ 3829466305u, 58 },	/* b vendor says */
	{ 3830385007u, 27 },	/* t change in august */
	{ 3830450561u, -21 },	/* t on the back */
	{ 3831836945u, 20 },	/* t the 4th . */
	{ 3833116792u, 18 },	/* u union */
	{ 3833738926u, 34 },	/* b up there */
	{ 3833739009u, -12 },	/* t que haya pensado */
	{ 3833778476u, 60 },	/* u mientras */
	{ 3834076743u, 14 },	/* b late , */
	{ 3834259264u, -23 },	/* b minutes . */
	{ 3834636759u, -12 },	/* b run it */
	{ 3834975394u, 20 },	/* b a minimum */
	{ 3836395569u, 93 },	/* u families */
	{ 3836454890u, 16 },	/* b wont take */
	{ 3836703153u, 153 },	/* u need */
	{ 3837187977u, -27 },	/* u town */
	{ 3837708191u, 32 },	/* 2 pushback */
	{ 3839045490u, -53 },	/* l phone */
	{ 3839423191u, -47 },	/* b i could */
	{ 3841131380u, 24 },	/* u hot */
	{ 3841278475u, -64 },	/* u how */
	{ 3841385414u, -33 },	/* l language */
	{ 3842035242u, -18 },	/* u barn */
	{ 3842798621u, 41 },	/* b told by */
	{ 3842955761u, -96 },	/* u hoy */
	{ 3845047381u, 19 },	/* l idea */
	{ 3845238282u, -21 },	/* b me on */
	{ 3848231210u, -33 },	/* b time clocks */
	{ 3850961288u, -42 },	/* b the building */
	{ 3852058085u, 41 },	/* 1 streets */
	{ 3852645844u, 20 },	/* u members */
	{ 3854502939u, 13 },	/* 0 sixty */
	{ 3854753892u, -55 },	/* b gracias a */
	{ 3854996738u, -16 },	/* b ago , */
	{ 3855578934u, 37 },	/* b to sort */
	{ 3855622614u, 16 },	/* t seis semanas . */
	{ 3856842964u, -27 },	/* u perdone */
	{ 3856937120u, -22 },	/* b with it */
	{ 3857415299u, 47 },	/* u segun */
	{ 3857485360u, -55 },	/* t for it . */
	{ 3857651278u, -30 },	/* u happens */
	{ 3857908423u, -59 },	/* 0 lo */
	{ 3858559036u, 30 },	/* b have seen */
	{ 3859171375u, 27 },	/* b que a */
	{ 3859234904u, 23 },	/* b , porque */
	{ 3859767397u, -38 },	/* t thats step 1 */
	{ 3861738083u, -41 },	/* b charged to */
	{ 3863043900u, -29 },	/* b closed for */
	{ 3863987330u, -57 },	/* u be */
	{ 3864532958u, -30 },	/* 0 among */
	{ 3864959711u, -31 },	/* 2 your */
	{ 3866178217u, -31 },	/* l nothing */
	{ 3867620527u, 49 },	/* t as it stands */
	{ 3868078073u, -25 },	/* b yo . */
	{ 3868246910u, -58 },	/* u fountains */
	{ 3869121747u, -21 },	/* b please find */
	{ 3870504989u, 42 },	/* u spanish */
	{ 3870534282u, -43 },	/* u wait */
	{ 3871338033u, 75 },	/* b on that */
	{ 3871866928u, -39 },	/* b and she */
	{ 3872233817u, 98 },	/* u week */
	{ 3873210458u, -14 },	/* t at home . */
	{ 3875284975u, 38 },	/* b in january */
	{ 3875969527u, -27 },	/* u deje */
	{ 3876283154u, 37 },	/* l july */
	{ 3876955265u, 39 },	/* u dejo */
	{ 3876975062u, -20 },	/* b a few */
	{ 3878043625u, -26 },	/* b that for */
	{ 3881751877u, 13 },	/* t is full . */
	{ 3881790052u, 18 },	/* u maestra */
	{ 3881925415u, 38 },	/* u pump */
	{ 3883795918u, 30 },	/* b learned the */
	{ 3884823888u, -17 },	/* b , asi */
	{ 3884842917u, 16 },	/* u module */
	{ 3885172633u, 34 },	/* u ciudad */
	{ 3885257516u, 34 },	/* u side */
	{ 3886370835u, 42 },	/* t told by the */
	{ 3886776570u, 30 },	/* u least */
	{ 3887768667u, 51 },	/* b though the */
	{ 3887918797u, 23 },	/* b are still */
	{ 3889057274u, -31 },	/* b weekend . */
	{ 3889401045u, -36 },	/* u sillas */
	{ 3889919743u, 94 },	/* u yet */
	{ 3890403044u, -22 },	/* b last time */
	{ 3890408574u, 37 },	/* u trainer */
	{ 3891520509u, -29 },	/* u fourth */
	{ 3892331344u, 23 },	/* b its likely */
	{ 3892755907u, -13 },	/* t executive director has */
	{ 3892764812u, 38 },	/* u reported */
	{ 3893131582u, 44 },	/* t , which would */
	{ 3893312092u, -46 },	/* b la junta */
	{ 3894076269u, -38 },	/* t two of them */
	{ 3894083834u, -26 },	/* b had until */
	{ 3895100402u, 54 },	/* 2 we */
	{ 3896295094u, -21 },	/* u questions */
	{ 3896316129u, 26 },	/* b found out */
	{ 3896888881u, 18 },	/* b last . */
	{ 3896898667u, 40 },	/* t half of the */
	{ 3897793446u, 46 },	/* t is down . */
	{ 3899093859u, 13 },	/* b the firewall */
	{ 3899095154u, -23 },	/* u crossed */
	{ 3899209482u, 33 },	/* b the curb */
	{ 3899581698u, 94 },	/* 0 without */
	{ 3899731853u, 34 },	/* b once a */
	{ 3899877424u, -17 },	/* 2 just */
	{ 3900607083u, -16 },	/* u safety */
	{ 3901011781u, -35 },	/* b once i */
	{ 3901806164u, -227 },	/* u le */
	{ 3902103652u, 13 },	/* t that we dont */
	{ 3902203419u, -44 },	/* u hour */
	{ 3902394544u, 182 },	/* u la */
	{ 3902737311u, 81 },	/* u eat */
	{ 3902789872u, 112 },	/* l office */
	{ 3902860268u, -23 },	/* b the replacement */
	{ 3903380282u, -80 },	/* u lo */
	{ 3904515599u, 13 },	/* b off by */
	{ 3905192012u, -19 },	/* b all things */
	{ 3905734614u, 52 },	/* u escrito */
	{ 3906253745u, -14 },	/* t the matter of */
	{ 3908410893u, -40 },	/* u word */
	{ 3908529451u, -60 },	/* l lol */
	{ 3909042452u, 33 },	/* u driving */
	{ 3909087353u, -53 },	/* b for everyone */
	{ 3910232534u, 43 },	/* b since the */
	{ 3910338546u, -26 },	/* b wouldnt want */
	{ 3910454396u, -49 },	/* u honest */
	{ 3910823654u, 30 },	/* u work */
	{ 3911026964u, -30 },	/* b read it */
	{ 3912347894u, -37 },	/* 1 number */
	{ 3914797156u, 28 },	/* b explain the */
	{ 3916800712u, 12 },	/* t filed a grievance */
	{ 3917816011u, -33 },	/* 2 committee */
	{ 3918665775u, -71 },	/* l kids */
	{ 3918727766u, 13 },	/* u provide */
	{ 3919244411u, -56 },	/* b so thats */
	{ 3921000216u, 16 },	/* b be sent */
	{ 3921072964u, -112 },	/* t the old one */
	{ 3921814058u, 20 },	/* b in one */
	{ 3922960712u, -18 },	/* t my door is */
	{ 3925795810u, 32 },	/* 2 its */
	{ 3928391559u, -14 },	/* u scoreboard */
	{ 3930193183u, 26 },	/* b the shipment */
	{ 3930391979u, -26 },	/* t have to draw */
	{ 3931641496u, -30 },	/* u consider */
	{ 3932844194u, 26 },	/* 2 encontro */
	{ 3933423689u, -40 },	/* b done . */
	{ 3933622188u, 37 },	/* u server */
	{ 3933710516u, -14 },	/* b assessments . */
	{ 3933869404u, 33 },	/* u fix */
	{ 3934960205u, -27 },	/* 0 cualquier */
	{ 3935106768u, 20 },	/* t , i was */
	{ 3936373536u, -15 },	/* b and ive */
	{ 3936453425u, -29 },	/* b a dios */
	{ 3937614065u, -29 },	/* u perdon */
	{ 3938231980u, -14 },	/* l tea */
	{ 3938234515u, 25 },	/* b so nothing */
	{ 3938548036u, 55 },	/* t by hand . */
	{ 3938842417u, 20 },	/* u table */
	{ 3940203579u, 94 },	/* b enough . */
	{ 3940705690u, 15 },	/* t mitad de los */
	{ 3941831609u, 12 },	/* b of that */
	{ 3942446731u, 12 },	/* b a room */
	{ 3942505235u, -46 },	/* u junta */
	{ 3944088086u, 33 },	/* u starts */
	{ 3944957983u, -39 },	/* b again . */
	{ 3945106562u, -22 },	/* b wednesday , */
	{ 3945959620u, 16 },	/* t i can tell */
	{ 3946265512u, 32 },	/* b drive for */
	{ 3947265896u, 34 },	/* u gate */
	{ 3947476149u, 35 },	/* u upon */
	{ 3948534591u, 19 },	/* b no manda */
	{ 3949335804u, 35 },	/* t licenses , and */
	{ 3949725171u, 14 },	/* l winter */
	{ 3949769877u, -30 },	/* b , world */
	{ 3950874380u, 19 },	/* b esa oficina */
	{ 3950943760u, -32 },	/* t the part is */
	{ 3951259787u, 31 },	/* b painted over */
	{ 3952040359u, -47 },	/* b our secretary */
	{ 3954561925u, 36 },	/* u noticed */
	{ 3954903374u, -24 },	/* b a pilot */
	{ 3955307649u, -88 },	/* b afternoons . */
	{ 3955545008u, -19 },	/* u surveys */
	{ 3956256448u, 14 },	/* b out in */
	{ 3956797660u, -17 },	/* t to those who */
	{ 3957660966u, -43 },	/* b closes on */
	{ 3957746403u, 71 },	/* u times */
	{ 3961044928u, 33 },	/* t at the curb */
	{ 3961209395u, 43 },	/* b years , */
	{ 3961483089u, 33 },	/* t they want it */
	{ 3961505883u, -55 },	/* t the state changed */
	{ 3961717582u, 30 },	/* u about */
	{ 3962389253u, 20 },	/* u cabinet */
	{ 3962859437u, -24 },	/* b equivocado . */
	{ 3963415958u, -13 },	/* t moving the desks */
	{ 3963687045u, -53 },	/* 1 lunch */
	{ 3963697397u, 41 },	/* b you were */
	{ 3965160246u, 27 },	/* t note that the */
	{ 3966368412u, 52 },	/* b and thats */
	{ 3966684849u, -37 },	/* 1 salio */
	{ 3968051933u, -32 },	/* b the superintendents */
	{ 3968849962u, -28 },	/* b the department */
	{ 3969291139u, 12 },	/* b connected to */
	{ 3969691489u, 78 },	/* u quote */
	{ 3970416514u, -35 },	/* b a meeting */
	{ 3970641584u, -13 },	/* b less thing */
	{ 3971743152u, 22 },	/* b last year */
	{ 3972859437u, 24 },	/* b the union */
	{ 3972905040u, 56 },	/* t it already . */
	{ 3973004038u, 14 },	/* b of any */
	{ 3973574654u, -13 },	/* b my area */
	{ 3973909482u, 26 },	/* t , so well */
	{ 3974353133u, -47 },	/* b apologies for */
	{ 3975121151u, 31 },	/* b both say */
	{ 3975172762u, 41 },	/* b it with */
	{ 3976709437u, 24 },	/* t from now on */
	{ 3978856367u, -27 },	/* b around 9 */
	{ 3979568352u, -30 },	/* b human resources */
	{ 3979860731u, 13 },	/* t nothing can be */
	{ 3980056926u, 40 },	/* b are held */
	{ 3981866188u, 19 },	/* u milk */
	{ 3982136988u, 70 },	/* u ballast */
	{ 3982875700u, 21 },	/* u holding */
	{ 3983086200u, -49 },	/* b so no */
	{ 3984633717u, -13 },	/* t the sign in */
	{ 3985626895u, -36 },	/* l record */
	{ 3985996473u, 18 },	/* b that leaves */
	{ 3986404985u, 29 },	/* b the morning */
	{ 3986632755u, 78 },	/* b , since */
	{ 3986893197u, -33 },	/* b le mando */
	{ 3987352013u, 23 },	/* u invoices */
	{ 3988805529u, 14 },	/* t so we may */
	{ 3989911938u, -17 },	/* u bearer */
	{ 3991402482u, -31 },	/* b together . */
	{ 3991509689u, -14 },	/* 2 around */
	{ 3991804407u, 121 },	/* u are */
	{ 3992449300u, 12 },	/* b bus 22 */
	{ 3993208401u, -34 },	/* 0 in */
	{ 3993752854u, -65 },	/* 0 im */
	{ 3994046503u, -28 },	/* b i put */
	{ 3994138458u, 52 },	/* 1 could */
	{ 3994532612u, -57 },	/* u add */
	{ 3995274160u, 39 },	/* t , and no */
	{ 3997378382u, 29 },	/* b the shop */
	{ 3997602512u, 63 },	/* b over break */
	{ 3998795129u, -31 },	/* b que nunca */
	{ 3998892263u, -13 },	/* u specifications */
	{ 3998939015u, -60 },	/* u can */
	{ 3999095220u, 41 },	/* b el agua */
	{ 3999831761u, -144 },	/* u es */
	{ 3999875536u, -13 },	/* u discussed */
	{ 4000228129u, -38 },	/* b thats step */
	{ 4001449714u, 15 },	/* b a los */
	{ 4002478765u, -48 },	/* b one from */
	{ 4002723561u, 56 },	/* t by the state */
	{ 4003131941u, 17 },	/* u ramp */
	{ 4003468028u, -15 },	/* u alguien */
	{ 4005508950u, 24 },	/* b already got */
	{ 4005595446u, -19 },	/* 1 ran */
	{ 4005828268u, 17 },	/* t im told the */
	{ 4006451896u, -26 },	/* b draw the */
	{ 4008519942u, 61 },	/* l out */
	{ 4008649611u, -24 },	/* 1 trust */
	{ 4010582900u, -15 },	/* b 212 staff */
	{ 4010851320u, 35 },	/* u presupuesto */
	{ 4011087342u, -70 },	/* b the holidays */
	{ 4011135869u, -32 },	/* 2 sure */
	{ 4012519138u, -53 },	/* u pidio */
	{ 4013347715u, -46 },	/* t the boiler room */
	{ 4015229584u, 14 },	/* u approved */
	{ 4016137816u, 95 },	/* b come up */
	{ 4016935394u, 17 },	/* 0 wed */
	{ 4017014842u, 52 },	/* b the grant */
	{ 4018166440u, 14 },	/* u strong */
	{ 4019092513u, -48 },	/* u afternoon */
	{ 4020067544u, 15 },	/* b . it */
	{ 4020220010u, 44 },	/* u facilities */
	{ 4020907873u, -42 },	/* b from me */
	{ 4021118669u, -36 },	/* b keep it */
	{ 4021235324u, -30 },	/* b them for */
	{ 4021599421u, -51 },	/* b from my */
	{ 4023718735u, 13 },	/* t , and two */
	{ 4024189293u, -40 },	/* t it has been */
	{ 4024442622u, 38 },	/* b affected . */
	{ 4024837291u, -14 },	/* 0 youll */
	{ 4026694041u, -28 },	/* b so , */
	{ 4027091399u, 25 },	/* b so . */
	{ 4028537560u, 32 },	/* u paperwork */
	{ 4028697311u, -45 },	/* b approved . */
	{ 4030255702u, -46 },	/* u flu */
	{ 4030520281u, -39 },	/* 2 lo */
	{ 4031106681u, -17 },	/* t , i can */
	{ 4031506019u, -50 },	/* 2 la */
	{ 4032094399u, -27 },	/* 2 le */
	{ 4032193772u, 19 },	/* u coolers */
	{ 4032373276u, -24 },	/* b discontinuing that */
	{ 4032514229u, 16 },	/* b but the */
	{ 4032943227u, -35 },	/* u agradezco */
	{ 4035061482u, 15 },	/* b mismo . */
	{ 4035383233u, 23 },	/* b all of */
	{ 4035459763u, 15 },	/* b no spare */
	{ 4036367060u, 14 },	/* t lease for the */
	{ 4037371113u, -23 },	/* t muy bonito . */
	{ 4037549951u, 28 },	/* u everywhere */
	{ 4037633764u, 53 },	/* b been doing */
	{ 4037787634u, -12 },	/* b want to */
	{ 4040064641u, -21 },	/* b has stopped */
	{ 4040298144u, 28 },	/* b garantia . */
	{ 4041916538u, -12 },	/* b here it */
	{ 4042479791u, -36 },	/* u its */
	{ 4043700870u, 28 },	/* b to . */
	{ 4044908979u, 13 },	/* l account */
	{ 4045287837u, 15 },	/* b a copy */
	{ 4046870420u, -58 },	/* u submitter */
	{ 4047405516u, -16 },	/* b as promised */
	{ 4048470674u, 61 },	/* t because of it */
	{ 4049888476u, -64 },	/* u top */
	{ 4050797404u, -67 },	/* b it twice */
	{ 4050894692u, -32 },	/* u steps */
	{ 4051044851u, 39 },	/* t 19 minutes to */
	{ 4051733869u, -62 },	/* b to a */
	{ 4052007047u, 61 },	/* u too */
	{ 4052677231u, 28 },	/* l marzo */
	{ 4052677380u, 12 },	/* t is in the */
	{ 4054074742u, -28 },	/* u climb */
	{ 4054287712u, -29 },	/* b by thursday */
	{ 4054398941u, 28 },	/* b dropped by */
	{ 4056251680u, -12 },	/* b shows 212 */
	{ 4057433931u, -36 },	/* b that was */
	{ 4057602183u, 72 },	/* b her name */
	{ 4058607450u, -52 },	/* l round */
	{ 4059705425u, 73 },	/* b la madera */
	{ 4060653178u, 51 },	/* b to read */
	{ 4060944359u, -52 },	/* t on the shared */
	{ 4061657190u, 31 },	/* u sessions */
	{ 4061967285u, -52 },	/* u weak */
	{ 4062165130u, -15 },	/* u having */
	{ 4062457739u, -12 },	/* b satisfaction . */
	{ 4062737510u, 63 },	/* u crane */
	{ 4062912232u, 14 },	/* b new bell */
	{ 4062979113u, -31 },	/* b and would */
	{ 4063715380u, 20 },	/* b the 4th */
	{ 4064938933u, 35 },	/* u rolls */
	{ 4065137866u, -28 },	/* 0 have */
	{ 4066925556u, 43 },	/* l warranty */
	{ 4067142096u, -19 },	/* 1 plan */
	{ 4068583604u, -18 },	/* t here seems to */
	{ 4068607960u, 34 },	/* b still not */
	{ 4069239745u, 14 },	/* b people , */
	{ 4069613301u, 24 },	/* t in 206 and */
	{ 4069613807u, 29 },	/* u cutover */
	{ 4069857784u, 14 },	/* t incluir a los */
	{ 4070234479u, -13 },	/* b the accounts */
	{ 4072156028u, 16 },	/* u eats */
	{ 4072387108u, 32 },	/* u drains */
	{ 4072403776u, -24 },	/* t and by email */
	{ 4072969305u, -26 },	/* u tagged */
	{ 4073227598u, 16 },	/* b no written */
	{ 4074868736u, -21 },	/* t in the closet */
	{ 4079315933u, 34 },	/* l far */
	{ 4080345104u, 25 },	/* t , and both */
	{ 4081485034u, -56 },	/* u mornings */
	{ 4082065735u, 126 },	/* u short */
	{ 4082256950u, 21 },	/* b money was */
	{ 4084866671u, 14 },	/* u self */
	{ 4085444736u, 29 },	/* t it with the */
	{ 4086437845u, 53 },	/* b so we */
	{ 4086709673u, -25 },	/* b you see */
	{ 4087086563u, -12 },	/* b mi . */
	{ 4087453797u, -27 },	/* t the assistant superintendent */
	{ 4089343311u, 14 },	/* b signature . */
	{ 4091588341u, -17 },	/* u wording */
	{ 4092276517u, -25 },	/* u final */
	{ 4093680498u, -79 },	/* b are in */
	{ 4095259652u, 23 },	/* t de al lado */
	{ 4096541983u, -54 },	/* b if that */
	{ 4096937793u, 61 },	/* b two years */
	{ 4097276512u, -42 },	/* t on everything . */
	{ 4097992902u, -32 },	/* t by wednesday . */
	{ 4098553668u, 40 },	/* 2 tells */
	{ 4098583472u, -23 },	/* b muy bonito */
	{ 4099979137u, 13 },	/* b a hacer */
	{ 4101731414u, -15 },	/* b otra vez */
	{ 4103066114u, 16 },	/* b online at */
	{ 4103166025u, -32 },	/* u printer */
	{ 4103236196u, 16 },	/* b rights to */
	{ 4106537236u, -34 },	/* u puse */
	{ 4107477393u, -75 },	/* 1 with */
	{ 4108777802u, -12 },	/* b the folder */
	{ 4108987223u, -26 },	/* b im happy */
	{ 4108997828u, -47 },	/* b to get */
	{ 4109847392u, -38 },	/* b un ratito */
	{ 4109917345u, -54 },	/* b works . */
	{ 4110933396u, 23 },	/* b water , */
	{ 4111008278u, -30 },	/* b hyun woo */
	{ 4111223699u, 16 },	/* b families didnt */
	{ 4113213580u, -45 },	/* b es del */
	{ 4113343556u, 12 },	/* t what i had */
	{ 4115826249u, 23 },	/* t , its the */
	{ 4117367504u, -22 },	/* b twenty minutes */
	{ 4117874689u, 23 },	/* b del estado */
	{ 4117988629u, 37 },	/* u haber */
	{ 4118051110u, 21 },	/* u handrail */
	{ 4118442974u, 20 },	/* t a minimum of */
	{ 4119091136u, -26 },	/* u write */
	{ 4119603241u, -25 },	/* t , ha . */
	{ 4120109581u, -46 },	/* 2 it */
	{ 4121242414u, -32 },	/* 2 is */
	{ 4122963627u, -34 },	/* 2 if */
	{ 4124096460u, 60 },	/* 2 im */
	{ 4124153511u, -28 },	/* b so am */
	{ 4124441515u, -20 },	/* u few */
	{ 4126615814u, -34 },	/* t the new assistant */
	{ 4129630396u, 89 },	/* b until the */
	{ 4130046493u, 16 },	/* u places */
	{ 4130173165u, -14 },	/* b town . */
	{ 4130388770u, -26 },	/* u area */
	{ 4131533106u, 43 },	/* t mondays and thursdays */
	{ 4131866037u, -14 },	/* t matter of the */
	{ 4131981990u, -22 },	/* b things up */
	{ 4132681110u, -15 },	/* b looking for */
	{ 4133511370u, 33 },	/* b should have */
	{ 4134557189u, -14 },	/* t with kind regards */
	{ 4134592596u, -21 },	/* l stop */
	{ 4134715753u, 77 },	/* t this office . */
	{ 4135883269u, 24 },	/* u polk */
	{ 4136122826u, 28 },	/* b are already */
	{ 4136665015u, -25 },	/* b por el */
	{ 4137905834u, -67 },	/* b kept the */
	{ 4138015695u, 18 },	/* t fin de mes */
	{ 4138398819u, 27 },	/* u labor */
	{ 4139906365u, -32 },	/* b my plate */
	{ 4140479666u, -53 },	/* u less */
	{ 4140723400u, -26 },	/* t starts on the */
	{ 4140746596u, 23 },	/* b the only */
	{ 4141009294u, -19 },	/* l man */
	{ 4141125805u, -34 },	/* b what we */
	{ 4141337653u, 15 },	/* t , _ 614 */
	{ 4142778485u, -24 },	/* b id be */
	{ 4142916749u, 146 },	/* u nine */
	{ 4142917928u, -26 },	/* b lado y */
	{ 4143883482u, -48 },	/* b it myself */
	{ 4145119523u, 34 },	/* t got as far */
	{ 4145604754u, 29 },	/* 1 starts */
	{ 4146216905u, -24 },	/* b being the */
	{ 4146343023u, 17 },	/* u nurses */
	{ 4146457940u, 26 },	/* t go to the */
	{ 4147131709u, 55 },	/* t the middle schools */
	{ 4147200642u, -19 },	/* 2 our */
	{ 4147727651u, 39 },	/* b la lista */
	{ 4150923411u, 57 },	/* u llegaron */
	{ 4151231771u, 14 },	/* u vinieron */
	{ 4151780519u, 24 },	/* b april . */
	{ 4152070997u, -44 },	/* b the kids */
	{ 4152304075u, 27 },	/* b us from */
	{ 4153213585u, -13 },	/* b in whichever */
	{ 4155021542u, -27 },	/* u corner */
	{ 4155211982u, 19 },	/* u hiring */
	{ 4155783525u, 14 },	/* t and they wont */
	{ 4156114131u, 14 },	/* b two people */
	{ 4157353789u, -39 },	/* t the audit and */
	{ 4157484114u, -35 },	/* u bleachers */
	{ 4159261305u, -79 },	/* u fridays */
	{ 4159949771u, 40 },	/* b 48 hours */
	{ 4160182464u, -30 },	/* u enjoy */
	{ 4160994523u, -21 },	/* b , theres */
	{ 4161331249u, 18 },	/* b left the */
	{ 4161581619u, -20 },	/* b ran a */
	{ 4162211478u, -20 },	/* t the inconvenience this */
	{ 4162548393u, -20 },	/* b my door */
	{ 4163761070u, -12 },	/* 1 fancy */
	{ 4164877277u, 41 },	/* t , thats the */
	{ 4167061211u, -35 },	/* u understanding */
	{ 4169971917u, -16 },	/* b ive been */
	{ 4170811727u, -24 },	/* 1 file */
	{ 4173194064u, -29 },	/* u labeled */
	{ 4173235536u, 22 },	/* b there and */
	{ 4173503459u, -37 },	/* t while it was */
	{ 4174981047u, 14 },	/* b parent volunteer */
	{ 4175048141u, -31 },	/* b my phone */
	{ 4176566396u, 66 },	/* b guess is */
	{ 4176702289u, 29 },	/* b the water */
	{ 4176810817u, 13 },	/* b for her */
	{ 4178183577u, 26 },	/* b second round */
	{ 4178249328u, -45 },	/* u meaning */
	{ 4178419669u, -30 },	/* t assistant superintendent for */
	{ 4180436724u, -39 },	/* t no se puede */
	{ 4180735225u, 16 },	/* l tomorrow */
	{ 4180896565u, 66 },	/* t my guess is */
	{ 4181257345u, 36 },	/* b anos y */
	{ 4182077547u, 16 },	/* b should be */
	{ 4182285258u, 18 },	/* u 14th */
	{ 4182394748u, -32 },	/* t rest of the */
	{ 4183308485u, 76 },	/* b the bond */
	{ 4183971885u, 22 },	/* l itself */
	{ 4184340549u, -109 },	/* 1 es */
	{ 4184660700u, 20 },	/* t the fire marshal */
	{ 4186087109u, -23 },	/* b all i */
	{ 4186342882u, 20 },	/* b devolvieron el */
	{ 4187500471u, -36 },	/* 1 thats */
	{ 4187909197u, 123 },	/* u we */
	{ 4188162648u, 21 },	/* u cents */
	{ 4189775705u, -25 },	/* 1 si */
	{ 4189815180u, -27 },	/* 1 tuesday */
	{ 4192296026u, 38 },	/* l pasado */
	{ 4193152818u, -45 },	/* u box */
	{ 4193267316u, 74 },	/* u truck */
	{ 4195332564u, 38 },	/* u exist */
	{ 4196409068u, 32 },	/* t as for the */
	{ 4196572644u, 67 },	/* b the table */
	{ 4196661546u, 14 },	/* t which is a */
	{ 4197562534u, 37 },	/* b all . */
	{ 4198225494u, 24 },	/* l april */
	{ 4199023084u, 32 },	/* 2 technician */
	{ 4199568740u, -26 },	/* b id have */
	{ 4199923759u, 14 },	/* t , because the */
	{ 4200599675u, -28 },	/* u deal */
	{ 4200893603u, -33 },	/* b like the */
	{ 4201879603u, 82 },	/* u dead */
	{ 4201986151u, 79 },	/* l spring */
	{ 4203323781u, 21 },	/* u bigger */
	{ 4203371790u, 98 },	/* b , which */
	{ 4203466657u, 38 },	/* u breaker */
	{ 4204796295u, 29 },	/* u shed */
	{ 4204867588u, 17 },	/* b boards for */
	{ 4205624797u, -46 },	/* b took about */
	{ 4206304241u, 13 },	/* t me dijo que */
	{ 4206527411u, -15 },	/* t so no need */
	{ 4207660011u, -17 },	/* l husband */
	{ 4207834925u, -12 },	/* b de veras */
	{ 4209272399u, 45 },	/* 1 bus */
	{ 4210482865u, 14 },	/* b is discontinued */
	{ 4210587580u, -39 },	/* t , by the */
	{ 4210596132u, -32 },	/* u people */
	{ 4210621597u, 22 },	/* b will have */
	{ 4211475163u, -17 },	/* b ya me */
	{ 4212185236u, -12 },	/* t this one , */
	{ 4212789904u, 30 },	/* b the campus */
	{ 4212912786u, -54 },	/* 0 ya */
	{ 4213275399u, 12 },	/* u coaches */
	{ 4214486904u, -46 },	/* 0 yo */
	{ 4214833443u, 15 },	/* b after school */
	{ 4215241193u, -64 },	/* u tarde */
	{ 4215272485u, -34 },	/* l semana */
	{ 4215365568u, -37 },	/* u delay */
	{ 4216637218u, 32 },	/* t is that the */
	{ 4216696144u, 30 },	/* u way */
	{ 4216942971u, 42 },	/* t as far as */
	{ 4218270262u, -114 },	/* u was */
	{ 4218677535u, 21 },	/* b i noticed */
	{ 4218774271u, 42 },	/* t i spoke with */
	{ 4219749367u, 14 },	/* t have to go */
	{ 4219779996u, -49 },	/* u where */
	{ 4220479353u, 19 },	/* b reach the */
	{ 4220884832u, 12 },	/* t and they dont */
	{ 4221970348u, 26 },	/* u stipend */
	{ 4222111657u, 34 },	/* b key for */
	{ 4223957628u, -18 },	/* b in june */
	{ 4224197157u, 17 },	/* b on record */
	{ 4224385491u, 68 },	/* u aware */
	{ 4224749209u, -30 },	/* b woo baek */
	{ 4224764254u, 30 },	/* u actually */
	{ 4224793484u, 33 },	/* u trip */
	{ 4225755911u, 42 },	/* b _ i */
	{ 4227338679u, 19 },	/* t say that the */
	{ 4229066807u, 18 },	/* t , but we */
	{ 4230480956u, 52 },	/* u tell */
	{ 4230493556u, 73 },	/* l enough */
	{ 4230561516u, 25 },	/* b sent the */
	{ 4231059985u, -52 },	/* u holiday */
	{ 4231836244u, 52 },	/* b problem with */
	{ 4231955980u, 13 },	/* t , so nobody */
	{ 4233018793u, -46 },	/* 2 you */
	{ 4233557779u, 17 },	/* b por lo */
	{ 4234108134u, 12 },	/* l business */
	{ 4234170497u, 55 },	/* 1 now */
	{ 4234460699u, 23 },	/* b el motor */
	{ 4234540742u, -17 },	/* b make up */
	{ 4234569835u, 15 },	/* u lleva */
	{ 4235799435u, 18 },	/* b , its */
	{ 4236091015u, 74 },	/* u contract */
	{ 4236469701u, -35 },	/* b were a */
	{ 4236903885u, 16 },	/* b the ones */
	{ 4237401151u, -39 },	/* t at the next */
	{ 4237991731u, -17 },	/* 1 can */
	{ 4238405152u, -19 },	/* u most */
	{ 4238740471u, 30 },	/* t on hold for */
	{ 4238882322u, 90 },	/* u parents */
	{ 4238942482u, 24 },	/* b friday and */
	{ 4242139633u, 13 },	/* b date . */
	{ 4242181599u, 15 },	/* b the concrete */
	{ 4242250016u, -39 },	/* b 2022 with */
	{ 4242272877u, 24 },	/* u exit */
	{ 4242351711u, -33 },	/* t out with the */
	{ 4242448754u, -30 },	/* b all day */
	{ 4242799769u, -41 },	/* b ladder . */
	{ 4243207863u, -33 },	/* u principal */
	{ 4243371618u, -17 },	/* b of us */
	{ 4243427749u, 104 },	/* 1 already */
	{ 4243574040u, -15 },	/* t principal has been */
	{ 4244634788u, -14 },	/* u assessments */
	{ 4245974633u, 41 },	/* b on all */
	{ 4248026315u, 18 },	/* t a fin de */
	{ 4249250145u, 41 },	/* u streets */
	{ 4249973889u, 13 },	/* t minimum of two */
	{ 4251117310u, 72 },	/* u salon */
	{ 4251861568u, 30 },	/* b the second */
	{ 4252084769u, -21 },	/* u maybe */
	{ 4252291777u, 15 },	/* 1 family */
	{ 4252701037u, 68 },	/* u closet */
	{ 4253114743u, 37 },	/* t es rentada y */
	{ 4253115704u, 15 },	/* b be found */
	{ 4253833870u, -46 },	/* u closes */
	{ 4254427424u, 19 },	/* t the milk coolers */
	{ 4254755825u, -45 },	/* b board secretary */
	{ 4255358858u, -16 },	/* b finish before */
	{ 4255832033u, 55 },	/* u read */
	{ 4256225953u, -13 },	/* t be difficult , */
	{ 4257590504u, -12 },	/* 0 since */
	{ 4257740901u, -12 },	/* b week . */
	{ 4257744373u, -46 },	/* b hard feelings */
	{ 4257840012u, -27 },	/* u husband */
	{ 4258541003u, 53 },	/* u straight */
	{ 4258624613u, 12 },	/* 1 substitute */
	{ 4259036167u, 52 },	/* 0 weve */
	{ 4259564573u, -24 },	/* b , theyre */
	{ 4261083082u, -29 },	/* u emails */
	{ 4261433881u, -17 },	/* t bearer of bad */
	{ 4262335348u, 14 },	/* b was down */
	{ 4264312332u, 32 },	/* u intento */
	{ 4264738172u, 19 },	/* b the signature */
	{ 4266019034u, -13 },	/* b im sure */
	{ 4266162117u, 36 },	/* u agree */
	{ 4266418192u, -17 },	/* b my back */
	{ 4267245526u, 12 },	/* b nobody on */
	{ 4267260265u, -18 },	/* u figured */
	{ 4269063643u, 35 },	/* u pidieron */
	{ 4269791754u, -28 },	/* b he knows */
	{ 4270021779u, 87 },	/* b and the */
	{ 4271374737u, -49 },	/* l sorry */
	{ 4273893618u, -29 },	/* b da gusto */
	{ 4275393356u, 77 },	/* b this office */
	{ 4275422728u, -76 },	/* b us to */
	{ 4278579401u, -57 },	/* b the bad */
	{ 4279164359u, 33 },	/* b afraid the */
	{ 4279651880u, 12 },	/* t el convenio con */
	{ 4281605227u, -21 },	/* t because of my */
	{ 4281757637u, 28 },	/* t more than the */
	{ 4282588774u, 140 },	/* u started */
	{ 4283351884u, -117 },	/* 1 no */
	{ 4283559503u, -48 },	/* t been meaning to */
	{ 4283583066u, -109 },	/* u soy */
	{ 4284120374u, 51 },	/* u campuses */
	{ 4284558548u, -20 },	/* b forgive me */
	{ 4285052224u, -60 },	/* u pe */
	{ 4285910114u, -26 },	/* t to draw the */
	{ 4286449602u, 41 },	/* b the stop */
	{ 4286521374u, -78 },	/* 1 to */
	{ 4286929064u, -34 },	/* t 7 : 40 */
	{ 4287476015u, -19 },	/* u proud */
	{ 4287710636u, 17 },	/* u overtime */
	{ 4288389973u, -16 },	/* b call me */
	{ 4288506531u, -46 },	/* b minutes once */
	{ 4288558032u, 19 },	/* l grades */
	{ 4289022083u, -47 },	/* u superintendent */
	{ 4290365766u, 78 },	/* u whether */
	{ 4290520896u, -18 },	/* b you asked */
	{ 4290530287u, -14 },	/* u due */
	{ 4290609743u, 27 },	/* u nest */
	{ 4290890073u, 34 },	/* b whereas the */
	{ 4292154555u, 19 },	/* u currently */
	{ 4294365615u, 15 },	/* l that */
	{ 4294386663u, -12 },	/* t ive learned that */
	{ 4294435203u, -46 },	/* 2 could */
	{ 4294582551u, 34 },	/* b teachers at */
	{ 4294845221u, -26 },	/* u handed */
};
const size_t remark_table_count = 6091;
