/* remark_table.c - made by tests/corpus/train_remarks.py: do not edit. */
#include "parsers/remarks.h"

const struct remark_weight remark_table[] = {
	{ 110315u, 20 },	/* t to see the */
	{ 1177683u, 23 },	/* u semester */
	{ 2291115u, -16 },	/* b , after */
	{ 5817560u, 36 },	/* b a freeze */
	{ 6322375u, 80 },	/* u doubt */
	{ 9448276u, -49 },	/* l ladder */
	{ 10114010u, -13 },	/* b sad to */
	{ 10369548u, 21 },	/* t of the two */
	{ 12410544u, -27 },	/* l annex */
	{ 12937755u, 56 },	/* 0 working */
	{ 15489173u, -18 },	/* b me as */
	{ 16319392u, 31 },	/* u charter */
	{ 16420968u, 34 },	/* 2 haber */
	{ 16622006u, -53 },	/* b me at */
	{ 16726506u, 23 },	/* t over the weekend */
	{ 20187763u, 41 },	/* l anymore */
	{ 20748701u, -50 },	/* b de la */
	{ 22259008u, 48 },	/* t you were right */
	{ 23962185u, 22 },	/* u serving */
	{ 26050729u, 17 },	/* u claim */
	{ 26621376u, -42 },	/* b any longer */
	{ 28479097u, 40 },	/* u someone */
	{ 28496507u, -49 },	/* 2 por */
	{ 28950160u, 281 },	/* u no */
	{ 31775483u, -26 },	/* t me da gusto */
	{ 31861248u, 40 },	/* b the sensor */
	{ 32743266u, -38 },	/* 1 needs */
	{ 32881693u, 53 },	/* b it already */
	{ 33127810u, -24 },	/* b let me */
	{ 34020298u, 41 },	/* u mean */
	{ 34048539u, 50 },	/* u waits */
	{ 34858354u, 34 },	/* b a child */
	{ 35647491u, 42 },	/* u dos */
	{ 36490248u, 45 },	/* u drawings */
	{ 37019981u, 24 },	/* u radios */
	{ 39469926u, -22 },	/* b excuse the */
	{ 39570160u, 53 },	/* 0 segun */
	{ 39626076u, 15 },	/* b going to */
	{ 40946379u, 41 },	/* b left in */
	{ 41172862u, -19 },	/* t bear with me */
	{ 41307998u, -49 },	/* b and so */
	{ 43340726u, -39 },	/* t in the library */
	{ 43426994u, -20 },	/* b tambien . */
	{ 45209860u, 16 },	/* 2 three */
	{ 45643062u, 64 },	/* u phones */
	{ 45876908u, 15 },	/* b for three */
	{ 46078278u, 40 },	/* b the paper */
	{ 46694169u, 15 },	/* u decided */
	{ 47875716u, -42 },	/* b and this */
	{ 49688402u, -23 },	/* 2 ive */
	{ 49849779u, 20 },	/* u mandaron */
	{ 51447879u, -19 },	/* l time */
	{ 51684620u, -35 },	/* b , no */
	{ 52752240u, -35 },	/* u quiero */
	{ 52904261u, 26 },	/* u list */
	{ 54722794u, 62 },	/* u must */
	{ 54763196u, 15 },	/* b the tutors */
	{ 56719479u, 27 },	/* b 4th . */
	{ 56728637u, 26 },	/* u tabled */
	{ 56804753u, -17 },	/* l promised */
	{ 57979205u, -34 },	/* u calling */
	{ 58108374u, 14 },	/* b gradebook still */
	{ 59696995u, 24 },	/* u agua */
	{ 60978429u, -19 },	/* u enrollment */
	{ 61042467u, -23 },	/* l somewhere */
	{ 61278467u, 34 },	/* 0 va */
	{ 62751054u, -14 },	/* b kind regards */
	{ 62784421u, 54 },	/* u switches */
	{ 63059078u, -46 },	/* b 15 am */
	{ 63294293u, -46 },	/* l mine */
	{ 63300038u, -17 },	/* u optimistic */
	{ 64184567u, -30 },	/* t this morning . */
	{ 64615987u, 19 },	/* b delivery , */
	{ 65293383u, 26 },	/* b thermostat is */
	{ 65327670u, -140 },	/* u sorry */
	{ 66095135u, 46 },	/* l water */
	{ 66109311u, -33 },	/* b the certified */
	{ 66967305u, 16 },	/* t as soon as */
	{ 67234959u, -25 },	/* b be 50 */
	{ 68299079u, 47 },	/* t we learned the */
	{ 68655478u, 29 },	/* 1 told */
	{ 69274163u, 27 },	/* b right now */
	{ 70096172u, 25 },	/* b trabaja a */
	{ 70295666u, -17 },	/* u creo */
	{ 71093166u, -16 },	/* b le deseo */
	{ 71318118u, -28 },	/* u making */
	{ 72295776u, -37 },	/* b there were */
	{ 72554625u, 17 },	/* t the after school */
	{ 73784843u, -58 },	/* b go . */
	{ 74748706u, 125 },	/* u which */
	{ 74918286u, -18 },	/* b the list */
	{ 75875175u, 40 },	/* u rated */
	{ 76463808u, 19 },	/* b and is */
	{ 76646315u, -60 },	/* u department */
	{ 77157097u, 47 },	/* b we have */
	{ 77260919u, 12 },	/* b weve had */
	{ 78932704u, 16 },	/* t enrollment dropped by */
	{ 80009402u, -45 },	/* b and im */
	{ 80469740u, 62 },	/* l january */
	{ 81093970u, -29 },	/* u thatll */
	{ 82304115u, -13 },	/* 0 per */
	{ 82912328u, -16 },	/* u red */
	{ 83530229u, 12 },	/* u lasting */
	{ 85714087u, 34 },	/* b we will */
	{ 85881078u, 13 },	/* b takes it */
	{ 86305618u, -88 },	/* b old one */
	{ 86716059u, -28 },	/* 0 perdone */
	{ 88446984u, -39 },	/* u feedback */
	{ 89075119u, -18 },	/* t as much as */
	{ 90502568u, 24 },	/* b id want */
	{ 90784533u, 26 },	/* b in may */
	{ 91422183u, 42 },	/* t minutes to 11 */
	{ 91978462u, 26 },	/* b go to */
	{ 93783128u, 31 },	/* t going to be */
	{ 94086160u, -18 },	/* b fixed it */
	{ 95285701u, -74 },	/* u todo */
	{ 95986920u, 33 },	/* t i should have */
	{ 96441870u, 20 },	/* u projectors */
	{ 96658846u, 14 },	/* u project */
	{ 96837825u, 29 },	/* b well . */
	{ 99018667u, -15 },	/* b we last */
	{ 100275744u, -48 },	/* u wide */
	{ 100372164u, -24 },	/* b para servirle */
	{ 102679738u, -23 },	/* b i understand */
	{ 104461462u, 13 },	/* b every night */
	{ 104674428u, -41 },	/* b . 40 */
	{ 105183180u, 19 },	/* u wing */
	{ 106592067u, -19 },	/* u amable */
	{ 107043911u, -72 },	/* u what */
	{ 109541463u, 30 },	/* b this has */
	{ 110623673u, 98 },	/* u wet */
	{ 111977334u, 40 },	/* b cafeteria . */
	{ 113597528u, 15 },	/* t left the district */
	{ 113716067u, -18 },	/* b im asking */
	{ 113743566u, -47 },	/* u ver */
	{ 115023494u, -32 },	/* u vez */
	{ 115639731u, 30 },	/* u display */
	{ 117222941u, 110 },	/* b im stuck */
	{ 117683639u, -17 },	/* t a day . */
	{ 117707447u, -89 },	/* b me . */
	{ 118065968u, -39 },	/* t it was my */
	{ 118658282u, -82 },	/* u puede */
	{ 120418088u, 12 },	/* l coaches */
	{ 123330382u, -30 },	/* t i found the */
	{ 123392386u, 14 },	/* b found that */
	{ 123627056u, -13 },	/* t in june and */
	{ 127931147u, 35 },	/* u proposal */
	{ 128545003u, -20 },	/* b the hall */
	{ 129556209u, 75 },	/* b at all */
	{ 129998369u, 32 },	/* u wall */
	{ 130870601u, -28 },	/* t y que tenga */
	{ 130956995u, 30 },	/* b building . */
	{ 131722332u, -18 },	/* 1 asking */
	{ 132090785u, -74 },	/* b around the */
	{ 133362489u, -55 },	/* b for once */
	{ 133809865u, -20 },	/* 1 behalf */
	{ 137217371u, 25 },	/* b put a */
	{ 137817222u, -12 },	/* b thats the */
	{ 139453574u, 16 },	/* u caused */
	{ 139790402u, -37 },	/* b team is */
	{ 140800591u, 29 },	/* b of business */
	{ 141953891u, 108 },	/* u new */
	{ 142061857u, -92 },	/* t , which is */
	{ 143432995u, 18 },	/* b the stipend */
	{ 143963704u, -16 },	/* b there without */
	{ 144110933u, -51 },	/* u borrowed */
	{ 145062781u, -85 },	/* b _ 4 */
	{ 145411779u, 49 },	/* t so far . */
	{ 146901318u, -52 },	/* u double */
	{ 146958372u, -24 },	/* l list */
	{ 147258987u, -52 },	/* 0 thanks */
	{ 147449657u, 25 },	/* b first . */
	{ 148870021u, 43 },	/* u delivery */
	{ 150227536u, -35 },	/* u leave */
	{ 151140508u, 28 },	/* b back . */
	{ 152573877u, 22 },	/* b the cafeteria */
	{ 152875762u, -18 },	/* b we all */
	{ 153119854u, 65 },	/* b cant be */
	{ 156298824u, 32 },	/* t so far i */
	{ 156462361u, -59 },	/* u coffee */
	{ 157370300u, 45 },	/* l short */
	{ 157420007u, -38 },	/* u grandbaby */
	{ 157944495u, 40 },	/* b the drawings */
	{ 158358432u, -15 },	/* t preguntita nada mas */
	{ 158772495u, -33 },	/* l languages */
	{ 159287863u, -27 },	/* u draw */
	{ 161828985u, 122 },	/* u again */
	{ 163098224u, -13 },	/* b news . */
	{ 163729844u, 128 },	/* u though */
	{ 163841082u, 21 },	/* b the as */
	{ 164356093u, 17 },	/* u crossing */
	{ 164484270u, -21 },	/* 0 maybe */
	{ 165800088u, -33 },	/* b world languages */
	{ 167421203u, 13 },	/* u funded */
	{ 169083423u, 27 },	/* u language */
	{ 169538370u, 26 },	/* b welder is */
	{ 169775830u, -44 },	/* b submitter that */
	{ 171001389u, -18 },	/* b escuela y */
	{ 171395254u, 24 },	/* t asked for the */
	{ 171445950u, 75 },	/* 2 right */
	{ 172372930u, -27 },	/* b that week */
	{ 174397709u, 35 },	/* l started */
	{ 174735170u, 29 },	/* b dijeron que */
	{ 175343249u, 26 },	/* u esas */
	{ 175762118u, -85 },	/* 1 and */
	{ 176595876u, 42 },	/* u license */
	{ 176979224u, -20 },	/* 0 with */
	{ 177111239u, -63 },	/* u helped */
	{ 177921443u, -55 },	/* b at seven */
	{ 178519157u, 20 },	/* b the earlier */
	{ 180996041u, -41 },	/* 2 bill */
	{ 184000955u, -21 },	/* t a lot of */
	{ 184713271u, -47 },	/* t i used the */
	{ 185332320u, -24 },	/* b this may */
	{ 185336857u, 15 },	/* b propped the */
	{ 185424849u, 27 },	/* b dont believe */
	{ 186622530u, 16 },	/* l three */
	{ 186719026u, -71 },	/* l them */
	{ 188054234u, 72 },	/* b position control */
	{ 188251847u, -43 },	/* b than i */
	{ 189531775u, 43 },	/* b than a */
	{ 189683503u, -18 },	/* b no more */
	{ 192732908u, -62 },	/* t to get it */
	{ 192971641u, 12 },	/* b nothing can */
	{ 195741167u, -27 },	/* b had it */
	{ 196543746u, 14 },	/* b was found */
	{ 198052889u, -19 },	/* b of her */
	{ 198564698u, -57 },	/* 1 sure */
	{ 200583776u, 81 },	/* b the same */
	{ 202130753u, 22 },	/* u funds */
	{ 202981967u, 13 },	/* u affects */
	{ 203888998u, -12 },	/* b modo . */
	{ 205668808u, -36 },	/* b muy ocupada */
	{ 206024762u, 17 },	/* b the password */
	{ 206911782u, -25 },	/* l verdad */
	{ 207445667u, -12 },	/* l for */
	{ 207567093u, -57 },	/* u mailbox */
	{ 208453757u, -76 },	/* b the key */
	{ 209197803u, 15 },	/* u seats */
	{ 210718509u, -53 },	/* u confusion */
	{ 211530419u, -15 },	/* t on us . */
	{ 212625487u, 24 },	/* 2 un */
	{ 212853890u, -62 },	/* u pass */
	{ 213180465u, 60 },	/* 1 walked */
	{ 215603170u, -20 },	/* u words */
	{ 216068401u, 43 },	/* 0 no */
	{ 216402948u, -19 },	/* u principals */
	{ 217732040u, -30 },	/* 0 perdon */
	{ 217804722u, 12 },	/* b out and */
	{ 218653426u, -19 },	/* u licenciada */
	{ 219013703u, -29 },	/* b find it */
	{ 220261883u, 37 },	/* u hospital */
	{ 221773663u, 97 },	/* b your patience */
	{ 223000802u, 53 },	/* u clean */
	{ 224446136u, 30 },	/* 0 well */
	{ 225284545u, -37 },	/* u feel */
	{ 226564473u, -31 },	/* u feet */
	{ 228600235u, -20 },	/* u celular */
	{ 228686078u, -33 },	/* u crazy */
	{ 228855861u, -39 },	/* u haha */
	{ 228931308u, 13 },	/* u tecnico */
	{ 229946708u, 52 },	/* u permit */
	{ 230152489u, -51 },	/* u orden */
	{ 231881996u, -36 },	/* b found the */
	{ 232530528u, -17 },	/* t con mucho gusto */
	{ 232904504u, 13 },	/* u ninos */
	{ 232911962u, -15 },	/* t i was looking */
	{ 232917131u, -17 },	/* u met */
	{ 233403893u, -53 },	/* u order */
	{ 234828453u, 23 },	/* b puede mover */
	{ 235623137u, 52 },	/* b nobody has */
	{ 236245489u, 26 },	/* u contrato */
	{ 236305357u, -25 },	/* b i didnt */
	{ 236380334u, 14 },	/* u authority */
	{ 237042335u, 37 },	/* b at lincoln */
	{ 237698238u, 86 },	/* u old */
	{ 238610236u, 15 },	/* 1 presupuesto */
	{ 241509160u, 103 },	/* u teachers */
	{ 241959929u, -26 },	/* 2 hose */
	{ 242485343u, -31 },	/* b tenga un */
	{ 242744805u, 17 },	/* b the north */
	{ 243043007u, 21 },	/* t , sorry . */
	{ 243945829u, -43 },	/* b between the */
	{ 244885632u, -40 },	/* b , you */
	{ 244900327u, -13 },	/* u junk */
	{ 246477059u, -17 },	/* t the one with */
	{ 247111025u, -15 },	/* b the left */
	{ 247363447u, 40 },	/* b , thats */
	{ 247560710u, 13 },	/* u tocar */
	{ 249751795u, -15 },	/* b only just */
	{ 250718357u, 13 },	/* b meeting . */
	{ 251573993u, -32 },	/* t of the assistant */
	{ 252631997u, 24 },	/* b route 14 */
	{ 252901497u, 17 },	/* 0 de */
	{ 254475889u, -31 },	/* b , thank */
	{ 255127271u, 19 },	/* b the wrong */
	{ 255204056u, 21 },	/* u pays */
	{ 255771508u, 19 },	/* b con la */
	{ 257043771u, 39 },	/* 2 dice */
	{ 257257349u, 95 },	/* b went out */
	{ 258214199u, 51 },	/* u begins */
	{ 258751241u, -27 },	/* u tiempo */
	{ 259019732u, -31 },	/* b at my */
	{ 261566112u, 65 },	/* b the machine */
	{ 261997191u, -53 },	/* l next */
	{ 262495508u, 20 },	/* b has gone */
	{ 263567077u, 39 },	/* u smells */
	{ 263891302u, 26 },	/* u login */
	{ 265537630u, 62 },	/* b new in */
	{ 265892527u, 30 },	/* b that in */
	{ 268542142u, -28 },	/* b had three */
	{ 268643918u, 13 },	/* t out to be */
	{ 270670462u, -27 },	/* b line somewhere */
	{ 270857744u, -38 },	/* t is coming from */
	{ 273088941u, 29 },	/* b se intento */
	{ 274254130u, -15 },	/* b of tea */
	{ 276775342u, 17 },	/* b the door */
	{ 278854418u, 13 },	/* l lost */
	{ 279599897u, -89 },	/* b was in */
	{ 280958416u, -27 },	/* b pero creo */
	{ 282798576u, 20 },	/* u doesnt */
	{ 283847871u, 15 },	/* b needs to */
	{ 284475030u, -46 },	/* b numbered them */
	{ 285063178u, 20 },	/* u expired */
	{ 285081334u, -42 },	/* u muchas */
	{ 285739066u, 48 },	/* 1 good */
	{ 285778941u, 41 },	/* 0 nobody */
	{ 286083923u, 25 },	/* u pilot */
	{ 286728189u, -13 },	/* u letter */
	{ 288252512u, -17 },	/* b the 1st */
	{ 289000525u, -74 },	/* b a nice */
	{ 289750775u, -17 },	/* 2 questions */
	{ 291238847u, 43 },	/* b perfect , */
	{ 291958926u, 12 },	/* u alumnos */
	{ 292001337u, 12 },	/* b , when */
	{ 292550877u, -20 },	/* 2 say */
	{ 293883195u, -40 },	/* u easy */
	{ 295766586u, -20 },	/* 1 muy */
	{ 297911465u, 69 },	/* t on friday . */
	{ 299119696u, 20 },	/* u beam */
	{ 299226157u, -16 },	/* 2 for */
	{ 299262303u, 36 },	/* b she knows */
	{ 299496395u, -15 },	/* t for the reminder */
	{ 299625127u, 68 },	/* b refuses to */
	{ 300362181u, 31 },	/* t until the new */
	{ 301383321u, -38 },	/* 2 team */
	{ 302010325u, -17 },	/* t be the bearer */
	{ 302401945u, 13 },	/* t on that side */
	{ 303057998u, 13 },	/* u run */
	{ 303315684u, -22 },	/* b hate to */
	{ 304382859u, 29 },	/* 0 problem */
	{ 304389288u, -51 },	/* b thank you */
	{ 306035235u, -68 },	/* b i had */
	{ 306187963u, 15 },	/* 2 look */
	{ 306299484u, 97 },	/* u patience */
	{ 306925307u, 46 },	/* b they want */
	{ 307937802u, 13 },	/* b with no */
	{ 309112883u, -35 },	/* b as ever */
	{ 311069562u, 22 },	/* b to stop */
	{ 311208022u, -25 },	/* l thursday */
	{ 311628827u, 29 },	/* t went out of */
	{ 311688774u, -21 },	/* b time ive */
	{ 312312379u, 13 },	/* b el tecnico */
	{ 312868480u, -40 },	/* l month */
	{ 313274349u, 17 },	/* b roughly 40 */
	{ 314407182u, 30 },	/* b roughly _ */
	{ 315156361u, -118 },	/* u yo */
	{ 315191122u, 44 },	/* u laminator */
	{ 315805824u, 17 },	/* u auditors */
	{ 316631531u, 60 },	/* b about the */
	{ 318353469u, 21 },	/* b cant get */
	{ 318837095u, 20 },	/* u going */
	{ 320566784u, -27 },	/* 2 between */
	{ 321850227u, 38 },	/* 1 cant */
	{ 323586411u, -19 },	/* t so he knows */
	{ 326260203u, 22 },	/* u error */
	{ 326659174u, -26 },	/* b everyone . */
	{ 327439153u, 13 },	/* t against it , */
	{ 329347135u, 13 },	/* 2 run */
	{ 330680824u, -116 },	/* u these */
	{ 330877901u, 30 },	/* b im out */
	{ 330893993u, -78 },	/* u phone */
	{ 332629344u, -16 },	/* 0 call */
	{ 334119918u, -47 },	/* b la molestia */
	{ 334429797u, 48 },	/* b which would */
	{ 334552573u, -109 },	/* u assistant */
	{ 334571392u, -14 },	/* b that campus */
	{ 334977530u, -33 },	/* b a pizza */
	{ 336583740u, -60 },	/* u mine */
	{ 336892770u, -12 },	/* u desk */
	{ 338811710u, 12 },	/* t la ruta 6 */
	{ 339168107u, -56 },	/* b it in */
	{ 340076880u, -31 },	/* 1 find */
	{ 340328201u, -16 },	/* t the principal has */
	{ 341745293u, 34 },	/* u thrilled */
	{ 342584106u, -16 },	/* b now and */
	{ 342911623u, 13 },	/* b that side */
	{ 343482266u, -24 },	/* b our side */
	{ 344023285u, 14 },	/* b the position */
	{ 344834396u, -25 },	/* b de su */
	{ 345148636u, 12 },	/* b in december */
	{ 345740826u, 50 },	/* 1 cost */
	{ 346688104u, 52 },	/* 0 our */
	{ 346699765u, 39 },	/* b we can */
	{ 346825433u, 30 },	/* u seis */
	{ 347303509u, -49 },	/* 1 even */
	{ 347668477u, 18 },	/* u worse */
	{ 348364902u, -62 },	/* 0 mrs */
	{ 348402020u, -16 },	/* t la demora , */
	{ 349325316u, -35 },	/* u ojala */
	{ 351211008u, -46 },	/* b mine . */
	{ 352264751u, -13 },	/* u rolled */
	{ 353467722u, -30 },	/* u weekend */
	{ 355712163u, -37 },	/* b front office */
	{ 356330114u, -64 },	/* b you can */
	{ 357202161u, -73 },	/* u con */
	{ 357241095u, -79 },	/* u better */
	{ 357605371u, 16 },	/* b the loaner */
	{ 359653115u, 28 },	/* b calls for */
	{ 362605357u, -17 },	/* t , we had */
	{ 363263542u, -45 },	/* 0 con */
	{ 364698524u, 81 },	/* u ground */
	{ 364832256u, -16 },	/* b your call */
	{ 365923761u, 134 },	/* u out */
	{ 366865906u, -17 },	/* b and hope */
	{ 367187968u, -30 },	/* 1 bad */
	{ 368239062u, -36 },	/* u bill */
	{ 370682028u, -36 },	/* b the friday */
	{ 370999199u, -21 },	/* t i hope this */
	{ 371182959u, -32 },	/* b espero que */
	{ 372201561u, -44 },	/* 2 that */
	{ 372268361u, -75 },	/* u estoy */
	{ 372419904u, -23 },	/* b the file */
	{ 373897865u, 60 },	/* u start */
	{ 375727698u, -33 },	/* b is an */
	{ 375995640u, 83 },	/* u salir */
	{ 376200605u, -35 },	/* 0 nothing */
	{ 376540093u, -36 },	/* u salio */
	{ 376842033u, 20 },	/* u somebody */
	{ 377282019u, -19 },	/* t la tarde . */
	{ 379251953u, -62 },	/* u house */
	{ 379982720u, -40 },	/* t the typos . */
	{ 380011161u, 16 },	/* u texts */
	{ 380119472u, 38 },	/* b students are */
	{ 384294109u, -16 },	/* t , after all */
	{ 384346507u, 38 },	/* u modelo */
	{ 389133367u, 27 },	/* b does not */
	{ 389245681u, -27 },	/* b i simply */
	{ 389479056u, -62 },	/* b the supply */
	{ 389716151u, 16 },	/* u records */
	{ 390141524u, 21 },	/* b the lights */
	{ 390197599u, 169 },	/* u tres */
	{ 391394535u, -36 },	/* b i thought */
	{ 392969075u, 37 },	/* t 2022 in the */
	{ 394030689u, 34 },	/* u turns */
	{ 394792159u, -36 },	/* u him */
	{ 394801689u, -17 },	/* b stayed late */
	{ 395183908u, 29 },	/* u noche */
	{ 395543213u, 35 },	/* u sistema */
	{ 395608812u, -29 },	/* b toda la */
	{ 396195033u, 41 },	/* u grades */
	{ 397481251u, -56 },	/* 2 did */
	{ 398014732u, -37 },	/* u ill */
	{ 399882244u, 22 },	/* u risk */
	{ 400949582u, -23 },	/* 0 what */
	{ 401601504u, -29 },	/* u forms */
	{ 402652723u, 15 },	/* t every afternoon . */
	{ 404422450u, -15 },	/* b hora de */
	{ 405835617u, 55 },	/* t turnout was poor */
	{ 406560973u, 29 },	/* b all the */
	{ 407107703u, -19 },	/* b instructions , */
	{ 407966684u, 41 },	/* t of the five */
	{ 408002496u, -32 },	/* u acordaba */
	{ 409911189u, 18 },	/* b their own */
	{ 411066247u, -44 },	/* b was a */
	{ 412823402u, 63 },	/* t in october . */
	{ 412954276u, 15 },	/* 2 into */
	{ 414841511u, 24 },	/* u none */
	{ 415892672u, -22 },	/* b third floor */
	{ 416490352u, 40 },	/* b the switch */
	{ 417031383u, -48 },	/* u ando */
	{ 417066591u, -50 },	/* b less than */
	{ 417885367u, 22 },	/* b east side */
	{ 417974729u, 107 },	/* u because */
	{ 418077100u, 12 },	/* b the start */
	{ 418494301u, 24 },	/* b and both */
	{ 420152033u, -15 },	/* 1 board */
	{ 420341836u, -34 },	/* u didnt */
	{ 423563254u, 21 },	/* b country . */
	{ 423664010u, 19 },	/* b and has */
	{ 424246633u, 57 },	/* 1 last */
	{ 424643873u, -72 },	/* u this */
	{ 425386085u, -16 },	/* u deseo */
	{ 426474129u, 25 },	/* b and had */
	{ 427889982u, 17 },	/* b had my */
	{ 428857347u, 26 },	/* u igual */
	{ 428874801u, 38 },	/* u las */
	{ 429592404u, 14 },	/* u manda */
	{ 429654846u, -24 },	/* u credit */
	{ 430306395u, 27 },	/* b nobody can */
	{ 430787580u, 16 },	/* b its on */
	{ 431858070u, -33 },	/* u mando */
	{ 432614506u, 48 },	/* b of twenty */
	{ 433249982u, -26 },	/* 1 did */
	{ 433277264u, -20 },	/* b to think */
	{ 433416288u, -19 },	/* 1 makes */
	{ 434578343u, 36 },	/* u noise */
	{ 435495771u, -16 },	/* b principal has */
	{ 435632425u, -55 },	/* b id add */
	{ 435891719u, -25 },	/* t , right ? */
	{ 437943045u, -24 },	/* t para servirle . */
	{ 438730772u, 16 },	/* u cerrar */
	{ 439277435u, 12 },	/* b first week */
	{ 439801960u, -24 },	/* u bonito */
	{ 442485836u, -60 },	/* b it has */
	{ 443230738u, -32 },	/* b along , */
	{ 444474930u, -68 },	/* 1 by */
	{ 445093254u, 53 },	/* 0 step */
	{ 445187560u, 29 },	/* b cant find */
	{ 447780335u, -46 },	/* l always */
	{ 448122344u, -130 },	/* u color */
	{ 448617137u, -36 },	/* t a matter of */
	{ 449484490u, 44 },	/* b already . */
	{ 450038456u, -40 },	/* b the enrollment */
	{ 450308617u, 22 },	/* t id like to */
	{ 451979839u, 30 },	/* t from what i */
	{ 453808167u, 46 },	/* 1 they */
	{ 454664692u, -16 },	/* l notice */
	{ 457112003u, 104 },	/* u road */
	{ 457187466u, 73 },	/* t , could be */
	{ 457792925u, -31 },	/* u phew */
	{ 459018063u, -15 },	/* b the connection */
	{ 459319637u, -50 },	/* 2 listed */
	{ 459665671u, 15 },	/* b school program */
	{ 459777828u, 13 },	/* u december */
	{ 459872164u, 51 },	/* u esta */
	{ 460137779u, 40 },	/* b campus . */
	{ 460187092u, -27 },	/* b so ill */
	{ 460460544u, -16 },	/* u este */
	{ 461214679u, 14 },	/* b also the */
	{ 461539620u, 16 },	/* b started a */
	{ 462137830u, -38 },	/* u esto */
	{ 462421227u, -47 },	/* u form */
	{ 466036994u, -12 },	/* u checked */
	{ 466383710u, -20 },	/* l tambien */
	{ 466769271u, -30 },	/* b has got */
	{ 467556415u, -28 },	/* 0 being */
	{ 468190667u, 24 },	/* u counselor */
	{ 469381002u, 16 },	/* t its on record */
	{ 470382179u, 13 },	/* u leased */
	{ 470569976u, 16 },	/* u ankle */
	{ 472727218u, 18 },	/* b were locked */
	{ 473207532u, -13 },	/* b , he */
	{ 473333377u, -13 },	/* 1 hate */
	{ 474186029u, 69 },	/* b to the */
	{ 474593263u, -25 },	/* b squeeze it */
	{ 474842447u, -41 },	/* b which i */
	{ 477436035u, 16 },	/* b ninguna escuela */
	{ 477962882u, -46 },	/* 0 hes */
	{ 480307739u, 35 },	/* b that wing */
	{ 480831690u, 25 },	/* t seen it . */
	{ 480941851u, 13 },	/* u fair */
	{ 481652767u, -41 },	/* u nada */
	{ 483402213u, -12 },	/* 1 quedo */
	{ 484605560u, -12 },	/* u such */
	{ 485382001u, -29 },	/* 2 el */
	{ 485728245u, -47 },	/* u badges */
	{ 485773890u, 68 },	/* u stands */
	{ 486342382u, 46 },	/* b waiting on */
	{ 486629594u, 12 },	/* u convenio */
	{ 486810292u, 86 },	/* u ese */
	{ 487034657u, -26 },	/* b and was */
	{ 487398672u, 44 },	/* u esa */
	{ 488384410u, 87 },	/* u eso */
	{ 488904596u, -56 },	/* t it took three */
	{ 489932983u, 32 },	/* b got as */
	{ 490227807u, -36 },	/* u business */
	{ 490803699u, 26 },	/* 1 log */
	{ 493148792u, -29 },	/* u mail */
	{ 493342381u, -30 },	/* b lending us */
	{ 494055103u, 26 },	/* 1 los */
	{ 494183554u, -25 },	/* t the whole thing */
	{ 495083675u, 20 },	/* u marks */
	{ 495765105u, -32 },	/* b next to */
	{ 495959430u, -43 },	/* b im not */
	{ 496454412u, 40 },	/* l cafeteria */
	{ 498406482u, -86 },	/* b over to */
	{ 498457161u, -103 },	/* u blue */
	{ 498907372u, 43 },	/* b the school */
	{ 500003360u, 15 },	/* b be worse */
	{ 500006588u, 193 },	/* u the */
	{ 500453391u, 36 },	/* b out . */
	{ 500709116u, -33 },	/* u languages */
	{ 501688764u, 24 },	/* 2 lost */
	{ 502328266u, 18 },	/* t ya no existen */
	{ 502598593u, 16 },	/* t en la bodega */
	{ 502633934u, -21 },	/* b checked it */
	{ 502686796u, 26 },	/* b begin with */
	{ 503737491u, -16 },	/* b expect your */
	{ 504044315u, 61 },	/* b : nine */
	{ 504203620u, -34 },	/* b es muy */
	{ 504510960u, 52 },	/* b report that */
	{ 505789098u, -40 },	/* b everyone is */
	{ 506136919u, 84 },	/* b just so */
	{ 507232200u, 36 },	/* t rentada y no */
	{ 507357382u, 48 },	/* b had been */
	{ 507407675u, 29 },	/* u filed */
	{ 507722606u, -37 },	/* t so forgive the */
	{ 508443791u, -53 },	/* b schools . */
	{ 508576990u, -25 },	/* b the bookkeeper */
	{ 508925765u, -63 },	/* b gustaron . */
	{ 511042989u, 53 },	/* u supplier */
	{ 511245542u, 69 },	/* u up */
	{ 511539732u, 24 },	/* u un */
	{ 512034532u, 39 },	/* b i want */
	{ 513600388u, -12 },	/* b that line */
	{ 513814063u, 46 },	/* b off the */
	{ 515433818u, -23 },	/* b my kids */
	{ 516069421u, -17 },	/* b email is */
	{ 516332406u, 12 },	/* u lockers */
	{ 518673016u, 38 },	/* t it with a */
	{ 520655831u, 39 },	/* b that streets */
	{ 524284001u, -34 },	/* t su familia . */
	{ 527150364u, -39 },	/* b so forgive */
	{ 527245906u, -13 },	/* b one less */
	{ 527450421u, -36 },	/* b be sure */
	{ 527618721u, -27 },	/* b up the */
	{ 529561168u, -22 },	/* t of it . */
	{ 529646278u, 29 },	/* b want it */
	{ 531441463u, 12 },	/* b cada escuela */
	{ 532560390u, 12 },	/* t december and the */
	{ 532651412u, -67 },	/* b y todavia */
	{ 533840425u, -14 },	/* b the less */
	{ 533893026u, -27 },	/* b key is */
	{ 536011504u, -19 },	/* b so he */
	{ 536958194u, -17 },	/* 1 said */
	{ 537599174u, -12 },	/* 2 got */
	{ 540240414u, -47 },	/* b todo en */
	{ 540841663u, 23 },	/* b de al */
	{ 540847775u, -23 },	/* b was simply */
	{ 540862184u, 26 },	/* t its in service */
	{ 541189840u, 63 },	/* t been doing it */
	{ 541693162u, 35 },	/* b the day */
	{ 542031486u, 14 },	/* u guess */
	{ 543178347u, -12 },	/* l say */
	{ 543468701u, -36 },	/* u themselves */
	{ 543918348u, -40 },	/* b training was */
	{ 544169213u, 12 },	/* b out we */
	{ 547642665u, -39 },	/* t my team is */
	{ 550431676u, -52 },	/* t , but it */
	{ 551564509u, -22 },	/* t , but im */
	{ 552169251u, -23 },	/* b can come */
	{ 553969747u, 83 },	/* u : */
	{ 554190411u, 12 },	/* 1 looked */
	{ 555396770u, 241 },	/* u 2 */
	{ 555524286u, -20 },	/* b my husband */
	{ 555543865u, -24 },	/* u _ */
	{ 556068772u, -32 },	/* 1 bookkeeper */
	{ 556088318u, -13 },	/* u ' */
	{ 556742190u, 17 },	/* u wire */
	{ 557010166u, -56 },	/* b the usual */
	{ 557074056u, -14 },	/* u - */
	{ 557120008u, -36 },	/* 1 tell */
	{ 557221151u, -45 },	/* u . */
	{ 558887588u, -44 },	/* b better than */
	{ 559423014u, 98 },	/* u nurse */
	{ 560542712u, 107 },	/* b office . */
	{ 561210060u, 12 },	/* t union filed a */
	{ 561635507u, -93 },	/* u mucho */
	{ 561948200u, 19 },	/* t told me that */
	{ 562054785u, 72 },	/* t , so the */
	{ 562873587u, -17 },	/* 2 really */
	{ 563179506u, -47 },	/* u s */
	{ 564165244u, -27 },	/* u y */
	{ 564435844u, -51 },	/* u estar */
	{ 566376217u, -12 },	/* 1 tried */
	{ 566721913u, -12 },	/* 1 retiring */
	{ 567066746u, -57 },	/* 0 estoy */
	{ 567416648u, 13 },	/* u m */
	{ 568010213u, -21 },	/* l in */
	{ 568796773u, -56 },	/* u blocked */
	{ 569687499u, 49 },	/* l it */
	{ 570013752u, -36 },	/* b is on */
	{ 570128784u, -47 },	/* l is */
	{ 571184816u, -31 },	/* b years and */
	{ 572280659u, 60 },	/* t out this morning */
	{ 573079344u, 12 },	/* b december and */
	{ 573895926u, -67 },	/* u copy */
	{ 574008103u, -67 },	/* b this one */
	{ 576573630u, 89 },	/* u eleven */
	{ 577823296u, 22 },	/* t the meantime . */
	{ 579142750u, 58 },	/* b siguen sin */
	{ 579834034u, -21 },	/* t i know this */
	{ 580863729u, 26 },	/* 2 service */
	{ 581002664u, 26 },	/* u complete */
	{ 581408220u, -37 },	/* b before the */
	{ 582778420u, 22 },	/* u tienen */
	{ 583265219u, -19 },	/* b been informed */
	{ 585501326u, 107 },	/* u weve */
	{ 585762278u, 38 },	/* b have left */
	{ 585834966u, 15 },	/* t new bell schedule */
	{ 586422632u, 17 },	/* t to go to */
	{ 588422785u, -25 },	/* u squeeze */
	{ 588782838u, -39 },	/* b gracias por */
	{ 588847021u, 51 },	/* b 45 days */
	{ 589152663u, -15 },	/* b since we */
	{ 589178191u, 24 },	/* b know the */
	{ 590274897u, 31 },	/* u inside */
	{ 590656185u, -52 },	/* b mother of */
	{ 590669425u, -50 },	/* 2 doing */
	{ 590820612u, -15 },	/* t im at the */
	{ 592065988u, 27 },	/* b looking at */
	{ 592204591u, -25 },	/* b ten minutes */
	{ 592763514u, -25 },	/* b came up */
	{ 592982707u, -31 },	/* 1 are */
	{ 593071753u, -23 },	/* b 4 vacancies */
	{ 593601211u, 18 },	/* b has my */
	{ 593620531u, 59 },	/* b but not */
	{ 594608245u, -17 },	/* b of bad */
	{ 595832146u, 21 },	/* b the panel */
	{ 598083137u, -33 },	/* u hyun */
	{ 598260700u, 27 },	/* b the furniture */
	{ 598547317u, -30 },	/* b expect to */
	{ 598742167u, 23 },	/* u paper */
	{ 601238725u, 28 },	/* b can only */
	{ 601344539u, -17 },	/* b so here */
	{ 604392798u, -36 },	/* b as a */
	{ 605645308u, 26 },	/* 2 road */
	{ 605753464u, -35 },	/* 2 assistant */
	{ 605798482u, 26 },	/* t the cause , */
	{ 606078808u, 20 },	/* u mismo */
	{ 606380467u, 36 },	/* b freezers . */
	{ 607124320u, 42 },	/* b el ano */
	{ 608331340u, -15 },	/* t for a few */
	{ 608466054u, -54 },	/* u platique */
	{ 608854153u, -14 },	/* b the good */
	{ 610486979u, -23 },	/* t 31 to 9 */
	{ 611113887u, -15 },	/* u chairs */
	{ 611279513u, 76 },	/* u madera */
	{ 611401535u, -40 },	/* t held in the */
	{ 611482328u, -29 },	/* 1 your */
	{ 612078067u, -17 },	/* b other things */
	{ 612718118u, 47 },	/* u spring */
	{ 615115354u, -18 },	/* b been at */
	{ 615688071u, -33 },	/* b todos y */
	{ 616626169u, -26 },	/* t replacement hose is */
	{ 617001785u, -12 },	/* b im retiring */
	{ 617584784u, -49 },	/* u dock */
	{ 620020902u, 12 },	/* b be redone */
	{ 620379658u, -17 },	/* 2 director */
	{ 621323681u, 36 },	/* 0 parents */
	{ 622983301u, -17 },	/* t quick questions before */
	{ 624011461u, -47 },	/* b boiler room */
	{ 625617578u, 36 },	/* t as well . */
	{ 625995685u, 15 },	/* u grievance */
	{ 626535389u, -63 },	/* u :smile: */
	{ 627987712u, -17 },	/* b incoming director */
	{ 627997649u, 40 },	/* b the warehouse */
	{ 628813530u, 12 },	/* u stay */
	{ 629847710u, -27 },	/* b like me */
	{ 630262147u, -25 },	/* t 2028 , so */
	{ 632533494u, 55 },	/* 2 poor */
	{ 632998652u, 36 },	/* u cause */
	{ 633160885u, -20 },	/* b nice to */
	{ 633850093u, 32 },	/* b of it */
	{ 634071042u, -40 },	/* b no me */
	{ 637190543u, -12 },	/* b saw the */
	{ 637525086u, 37 },	/* b english is */
	{ 638720953u, -45 },	/* b been meaning */
	{ 638723745u, 31 },	/* u believe */
	{ 639032766u, -19 },	/* t right one . */
	{ 640099149u, 28 },	/* u asbestos */
	{ 643937679u, 21 },	/* b federal program */
	{ 644342353u, -19 },	/* b ive never */
	{ 644700266u, 53 },	/* u agrees */
	{ 645212688u, 52 },	/* u quit */
	{ 645567317u, 16 },	/* b la bodega */
	{ 647510385u, -76 },	/* u agreed */
	{ 648930785u, -30 },	/* t , so that */
	{ 649869942u, -20 },	/* u shared */
	{ 650046914u, 76 },	/* u corto */
	{ 651025474u, 108 },	/* 0 they */
	{ 652005197u, 26 },	/* u showed */
	{ 652739026u, -22 },	/* l one */
	{ 653119017u, 53 },	/* 1 six */
	{ 653608894u, 14 },	/* t a hacer falta */
	{ 654027968u, -21 },	/* l school */
	{ 654378333u, 15 },	/* b me three */
	{ 654545568u, 51 },	/* 2 until */
	{ 655243690u, -33 },	/* b curriculum specialist */
	{ 655396537u, 15 },	/* b a grievance */
	{ 657625117u, 18 },	/* u les */
	{ 658757950u, 32 },	/* u let */
	{ 659314228u, 44 },	/* u sink */
	{ 659935959u, -29 },	/* u dispatch */
	{ 660535505u, 105 },	/* u leaves */
	{ 660741192u, 25 },	/* b will hold */
	{ 661185264u, 17 },	/* b are 19 */
	{ 661626549u, -14 },	/* b are . */
	{ 661875145u, -70 },	/* 1 office */
	{ 662635600u, 13 },	/* b cant share */
	{ 662766771u, 31 },	/* u lease */
	{ 662909781u, 21 },	/* u standing */
	{ 664040506u, 57 },	/* b call back */
	{ 664484955u, -44 },	/* b just want */
	{ 665530471u, -38 },	/* u secretary */
	{ 665560132u, 40 },	/* u trained */
	{ 667083139u, 21 },	/* u materials */
	{ 667428460u, -12 },	/* b apology , */
	{ 668266839u, 27 },	/* b which leaves */
	{ 668873596u, -51 },	/* b the drivers */
	{ 669798629u, -44 },	/* u building */
	{ 669808815u, 207 },	/* u two */
	{ 669918985u, -24 },	/* l bonito */
	{ 670919191u, -30 },	/* t for lending us */
	{ 671124766u, -20 },	/* b an hour */
	{ 672129396u, -12 },	/* b is to */
	{ 672198659u, -28 },	/* u responsibility */
	{ 672632489u, -29 },	/* b staff . */
	{ 673004303u, 42 },	/* b no cierra */
	{ 673513191u, 34 },	/* b mrs . */
	{ 673778282u, -18 },	/* b mas . */
	{ 674584278u, 32 },	/* b was cut */
	{ 675914415u, -46 },	/* b always . */
	{ 678581114u, -15 },	/* b me and */
	{ 679183293u, 22 },	/* t step 2 will */
	{ 681087256u, 19 },	/* b student council */
	{ 682787909u, -15 },	/* t i had to */
	{ 682799129u, 134 },	/* u stuck */
	{ 684320701u, 35 },	/* b the warranty */
	{ 684973978u, 60 },	/* b truck . */
	{ 685046250u, -29 },	/* l head */
	{ 685114631u, 63 },	/* b theyve been */
	{ 686049843u, 26 },	/* l lot */
	{ 686392548u, -33 },	/* b disculpeme la */
	{ 689192395u, -20 },	/* 0 cost */
	{ 690791262u, -44 },	/* b makes sense */
	{ 691309269u, -60 },	/* 0 disculpe */
	{ 691340859u, 48 },	/* b while the */
	{ 692499930u, 49 },	/* u hand */
	{ 692793725u, -60 },	/* b left of */
	{ 694392021u, 66 },	/* u kitchen */
	{ 695021295u, -19 },	/* b he used */
	{ 695293476u, 96 },	/* u use */
	{ 696547129u, -61 },	/* u even */
	{ 698845599u, 59 },	/* u district */
	{ 700366736u, 30 },	/* u break */
	{ 701644275u, 99 },	/* b the teachers */
	{ 701787479u, 35 },	/* b could be */
	{ 702051970u, -23 },	/* b tried to */
	{ 703037542u, -12 },	/* b of course */
	{ 703069085u, 26 },	/* u encontro */
	{ 703203671u, 26 },	/* u hired */
	{ 703254626u, 45 },	/* b the data */
	{ 703695359u, -21 },	/* u trust */
	{ 703724099u, -33 },	/* t , world languages */
	{ 704451848u, -14 },	/* b the kind */
	{ 706710266u, -36 },	/* 1 thought */
	{ 707426520u, 15 },	/* u rebuilt */
	{ 707473750u, 38 },	/* 1 inspector */
	{ 708261804u, -15 },	/* u reports */
	{ 708763831u, -42 },	/* t for the kids */
	{ 709766992u, 18 },	/* b a second */
	{ 709913143u, 41 },	/* u hasnt */
	{ 710366928u, -27 },	/* b assistant will */
	{ 710900927u, -27 },	/* u follows */
	{ 712202846u, -15 },	/* b patient with */
	{ 712416732u, -17 },	/* b husband . */
	{ 712633736u, 68 },	/* u ours */
	{ 713245627u, 19 },	/* b before me */
	{ 716077244u, -12 },	/* b 7 is */
	{ 716175356u, 60 },	/* b in there */
	{ 716273148u, 24 },	/* u camion */
	{ 716435657u, -13 },	/* u sabado */
	{ 717117734u, 22 },	/* b summer , */
	{ 717798457u, 79 },	/* b 2022 in */
	{ 718456732u, -24 },	/* u answered */
	{ 718650455u, 13 },	/* u revisar */
	{ 720212403u, -13 },	/* u turned */
	{ 720319817u, 13 },	/* u junto */
	{ 720361914u, -40 },	/* b sat on */
	{ 721142168u, 16 },	/* u usar */
	{ 721403897u, 42 },	/* b went from */
	{ 721659668u, -28 },	/* t the kids . */
	{ 724267999u, 35 },	/* b can get */
	{ 724522996u, 13 },	/* b accessibility . */
	{ 726719702u, -33 },	/* b how i */
	{ 727045596u, 37 },	/* b the answer */
	{ 728033558u, 19 },	/* u nunca */
	{ 729965991u, -97 },	/* b they are */
	{ 730064634u, 19 },	/* t to be sent */
	{ 732708337u, 60 },	/* b ya se */
	{ 732712676u, 20 },	/* u transfer */
	{ 733143273u, 66 },	/* u portables */
	{ 734083251u, 25 },	/* t and had to */
	{ 734466144u, -67 },	/* l says */
	{ 736762802u, 21 },	/* b percent . */
	{ 737041013u, 24 },	/* b school is */
	{ 737347132u, -23 },	/* b asked for */
	{ 738302980u, 24 },	/* t month , so */
	{ 740536003u, 35 },	/* u estado */
	{ 741250034u, -44 },	/* l thing */
	{ 742294637u, -58 },	/* l minutes */
	{ 743208538u, 30 },	/* u stops */
	{ 744690397u, -21 },	/* t later , i */
	{ 745214607u, -14 },	/* b card . */
	{ 746401258u, -35 },	/* b think it */
	{ 751025734u, -20 },	/* b on behalf */
	{ 751259479u, -21 },	/* l her */
	{ 751485746u, -37 },	/* b who would */
	{ 752253325u, -24 },	/* b print it */
	{ 752445009u, 23 },	/* b paper . */
	{ 752792981u, 66 },	/* l ours */
	{ 754796868u, -64 },	/* t its in the */
	{ 756589241u, 201 },	/* u will */
	{ 757192730u, 32 },	/* u sign */
	{ 757297469u, 15 },	/* 1 fire */
	{ 757531954u, -40 },	/* t the training was */
	{ 757700523u, 23 },	/* b the complaint */
	{ 758324937u, 14 },	/* b share a */
	{ 760383263u, 31 },	/* t it was put */
	{ 760745178u, 14 },	/* b which nobodys */
	{ 762459433u, -37 },	/* b hope this */
	{ 763146102u, 30 },	/* b the lease */
	{ 764464385u, 39 },	/* u sprinkler */
	{ 765209880u, -16 },	/* l day */
	{ 765213631u, 28 },	/* b swapping the */
	{ 765823738u, 54 },	/* u legal */
	{ 766318599u, -43 },	/* b en esto */
	{ 766324181u, -23 },	/* b longer than */
	{ 768463127u, 37 },	/* 0 it */
	{ 768528081u, -18 },	/* 2 time */
	{ 769831298u, -38 },	/* b it done */
	{ 770728793u, 47 },	/* 0 if */
	{ 771022983u, -17 },	/* 0 id */
	{ 771445329u, -69 },	/* b is what */
	{ 772358282u, -34 },	/* u of */
	{ 773084697u, 26 },	/* u paint */
	{ 773813702u, -24 },	/* t the gym , */
	{ 774336435u, 20 },	/* t la mitad de */
	{ 774542034u, 197 },	/* u el */
	{ 775531977u, -29 },	/* t side of the */
	{ 775609686u, -37 },	/* u or */
	{ 776402904u, -67 },	/* b it over */
	{ 777750046u, -39 },	/* b . shes */
	{ 777853885u, -25 },	/* b told to */
	{ 778843750u, 30 },	/* u could */
	{ 779184588u, 30 },	/* u identical */
	{ 779287420u, -39 },	/* b got to */
	{ 779323526u, -40 },	/* u hold */
	{ 779388792u, 41 },	/* u programa */
	{ 783700799u, 46 },	/* u todavia */
	{ 785340462u, -14 },	/* b key . */
	{ 785634824u, -16 },	/* u hace */
	{ 786064982u, -24 },	/* b from a */
	{ 788197640u, 75 },	/* b pasado . */
	{ 788430118u, 23 },	/* b but its */
	{ 788609067u, -27 },	/* b in sheets */
	{ 789247173u, 33 },	/* b the gradebook */
	{ 789786079u, -21 },	/* b cold . */
	{ 791285754u, 25 },	/* u papas */
	{ 791648121u, 76 },	/* u insurance */
	{ 791661984u, -15 },	/* b the submitter */
	{ 792621559u, 14 },	/* b for those */
	{ 793115222u, 15 },	/* u began */
	{ 793256594u, -38 },	/* l fridays */
	{ 793542405u, 20 },	/* t the end of */
	{ 794072095u, 29 },	/* u answer */
	{ 794479631u, 26 },	/* b in august */
	{ 794930115u, -14 },	/* u respectfully */
	{ 795640389u, -15 },	/* b ! ! */
	{ 798563224u, -30 },	/* u lending */
	{ 799077630u, 27 },	/* b still dont */
	{ 799494185u, 12 },	/* u contact */
	{ 800918949u, 41 },	/* b anymore . */
	{ 801721910u, -13 },	/* b . if */
	{ 801760989u, -101 },	/* b i do */
	{ 802389321u, -24 },	/* b i must */
	{ 802391338u, 40 },	/* 1 previous */
	{ 802593509u, 58 },	/* u nomina */
	{ 803145335u, 38 },	/* b a permit */
	{ 803402032u, 31 },	/* u slips */
	{ 803909800u, -49 },	/* b ones , */
	{ 803989574u, -35 },	/* b are the */
	{ 804769934u, 80 },	/* u lift */
	{ 806064060u, 83 },	/* u mouse */
	{ 806460665u, 22 },	/* b the director */
	{ 807016625u, -35 },	/* t the receipt . */
	{ 807178706u, -22 },	/* t the third floor */
	{ 807931925u, 48 },	/* b has one */
	{ 808526244u, 79 },	/* u probably */
	{ 808614249u, -64 },	/* u hes */
	{ 808739917u, 58 },	/* u cut */
	{ 808761344u, -133 },	/* u her */
	{ 809400576u, -39 },	/* 1 took */
	{ 811814745u, -17 },	/* 0 your */
	{ 812540376u, -12 },	/* t to say . */
	{ 812686382u, -20 },	/* b the training */
	{ 812944365u, 23 },	/* u rooms */
	{ 813802522u, -21 },	/* t will be the */
	{ 814267991u, -52 },	/* b new one */
	{ 814410610u, -18 },	/* 1 run */
	{ 815332085u, -29 },	/* t myself , but */
	{ 816111484u, 65 },	/* u transformer */
	{ 816592388u, 35 },	/* t i ask because */
	{ 818154155u, -20 },	/* b like it */
	{ 818730140u, -20 },	/* b cleared . */
	{ 819623522u, -67 },	/* t y todavia no */
	{ 822015256u, 49 },	/* b far . */
	{ 822344456u, 16 },	/* 1 site */
	{ 822658522u, 21 },	/* b now on */
	{ 824504141u, -17 },	/* b only three */
	{ 825198555u, -27 },	/* b is fine */
	{ 825625102u, -42 },	/* u feelings */
	{ 826168964u, 52 },	/* b i spoke */
	{ 828250415u, 140 },	/* 0 the */
	{ 829894769u, 39 },	/* b has asked */
	{ 830341545u, 43 },	/* b of the */
	{ 831496531u, 39 },	/* t ano pasado . */
	{ 831916563u, 32 },	/* b far i */
	{ 832204988u, 23 },	/* b have no */
	{ 833775178u, 13 },	/* b i intend */
	{ 834119636u, -25 },	/* b we used */
	{ 834917973u, 226 },	/* b that the */
	{ 835566559u, 77 },	/* u sin */
	{ 835589559u, 12 },	/* u existe */
	{ 835865428u, 38 },	/* b two of */
	{ 835970198u, 17 },	/* 0 three */
	{ 836880409u, 23 },	/* u single */
	{ 838789199u, -17 },	/* 1 mucho */
	{ 840001433u, -64 },	/* b the delay */
	{ 840451666u, 59 },	/* b because of */
	{ 840559056u, 20 },	/* u children */
	{ 840901909u, 18 },	/* b has closed */
	{ 841342239u, -22 },	/* u anything */
	{ 841609044u, 52 },	/* u btw */
	{ 842584150u, 50 },	/* u playground */
	{ 843041384u, 13 },	/* t anyone with a */
	{ 843106808u, -18 },	/* b office is */
	{ 843389614u, 12 },	/* t with the college */
	{ 843679848u, -15 },	/* t you can reach */
	{ 844201341u, -17 },	/* b counting the */
	{ 844242545u, 18 },	/* b we cant */
	{ 844584508u, -15 },	/* b una preguntita */
	{ 845816321u, 73 },	/* b one quote */
	{ 846537699u, -24 },	/* b head . */
	{ 848330573u, 84 },	/* 1 out */
	{ 848334255u, -31 },	/* b people . */
	{ 851322531u, 52 },	/* b the nurse */
	{ 851349484u, -37 },	/* 2 here */
	{ 852639726u, -61 },	/* 1 more */
	{ 856575586u, 37 },	/* b not get */
	{ 857005134u, -47 },	/* t any of the */
	{ 857232229u, 25 },	/* b i gave */
	{ 859130538u, 39 },	/* b up with */
	{ 859422468u, 39 },	/* b month to */
	{ 859626490u, -33 },	/* u specialist */
	{ 859706831u, 14 },	/* b tutoria . */
	{ 861038190u, -27 },	/* b which has */
	{ 861385992u, -24 },	/* b inconvenience this */
	{ 861582362u, -40 },	/* t training was held */
	{ 862153131u, -20 },	/* t someone ought to */
	{ 862374242u, 96 },	/* b step 2 */
	{ 864560129u, 61 },	/* t eye on it */
	{ 865388550u, 19 },	/* b as the */
	{ 867053455u, -19 },	/* b con mucho */
	{ 867088548u, -48 },	/* u hi */
	{ 867198261u, 16 },	/* b a year */
	{ 869911146u, 21 },	/* t 15 percent . */
	{ 870005990u, -25 },	/* b not one */
	{ 870986589u, -30 },	/* u pretty */
	{ 871529238u, -34 },	/* 2 letter */
	{ 872912634u, 56 },	/* b says the */
	{ 878281328u, 15 },	/* u shipped */
	{ 878720238u, 35 },	/* b not started */
	{ 879844706u, 24 },	/* u pick */
	{ 884487568u, 46 },	/* b far as */
	{ 885101179u, 13 },	/* u title */
	{ 885783321u, -123 },	/* u myself */
	{ 886710336u, 12 },	/* b have already */
	{ 886720880u, -16 },	/* u manager */
	{ 887429426u, 29 },	/* u ruido */
	{ 888749078u, 34 },	/* u choferes */
	{ 889486164u, -27 },	/* b no need */
	{ 890027906u, 46 },	/* b water . */
	{ 890070460u, -15 },	/* b ive had */
	{ 890852670u, 26 },	/* 2 stop */
	{ 892035021u, 22 },	/* u included */
	{ 892407210u, -57 },	/* l again */
	{ 893259535u, 50 },	/* u mice */
	{ 894650901u, -24 },	/* b to write */
	{ 895181855u, 24 },	/* u loose */
	{ 895761935u, 48 },	/* u july */
	{ 896285825u, 37 },	/* b are two */
	{ 896860263u, 25 },	/* 2 esta */
	{ 900058338u, 66 },	/* b so far */
	{ 900085465u, 57 },	/* u switch */
	{ 901469757u, -15 },	/* 2 id */
	{ 901555478u, -20 },	/* b a call */
	{ 902218275u, -15 },	/* u card */
	{ 903043875u, -38 },	/* 2 in */
	{ 904153109u, -48 },	/* u ages */
	{ 905727713u, -47 },	/* b i used */
	{ 907166246u, 13 },	/* b run into */
	{ 907790914u, -12 },	/* u center */
	{ 908005028u, -18 },	/* b the travel */
	{ 908490121u, 45 },	/* u ninguna */
	{ 908545353u, 19 },	/* 0 theres */
	{ 909398233u, -38 },	/* b tarde , */
	{ 909692423u, -25 },	/* b tarde . */
	{ 909695382u, 24 },	/* u tutors */
	{ 910252435u, -26 },	/* b look at */
	{ 910346745u, -29 },	/* b , who */
	{ 910357440u, 39 },	/* b , dont */
	{ 911025057u, 23 },	/* t horas extra . */
	{ 911132483u, 28 },	/* b of about */
	{ 912903851u, -26 },	/* 1 principal */
	{ 915930161u, 36 },	/* 1 spoke */
	{ 918755179u, 27 },	/* u extra */
	{ 921404377u, -96 },	/* u gracias */
	{ 922336317u, 16 },	/* u whoever */
	{ 922394635u, -13 },	/* b certificate of */
	{ 923199336u, 14 },	/* t told , and */
	{ 923291187u, 47 },	/* u nino */
	{ 923410740u, -32 },	/* u mentioned */
	{ 926882437u, 13 },	/* 2 charter */
	{ 927265306u, 39 },	/* 2 new */
	{ 927768419u, -17 },	/* b the bearer */
	{ 929219141u, 94 },	/* b on it */
	{ 929784272u, 20 },	/* u nuevo */
	{ 929967941u, 119 },	/* u come */
	{ 930262594u, 21 },	/* u builts */
	{ 930301961u, -16 },	/* t your call . */
	{ 930770010u, -35 },	/* u nueva */
	{ 930817479u, 14 },	/* t and the room */
	{ 931277117u, 17 },	/* b scheduling for */
	{ 932186703u, 47 },	/* u reglamento */
	{ 934567669u, 25 },	/* b its going */
	{ 935673358u, -17 },	/* b not been */
	{ 936471410u, 14 },	/* t some of the */
	{ 936724180u, 50 },	/* 1 learned */
	{ 938593215u, -37 },	/* b than the */
	{ 939842159u, -16 },	/* b hr . */
	{ 941545775u, 16 },	/* b in september */
	{ 941910781u, -69 },	/* u split */
	{ 941996967u, -21 },	/* t the snow days */
	{ 942660536u, -14 },	/* b home . */
	{ 946739907u, 30 },	/* t this between two */
	{ 947575660u, 70 },	/* u pending */
	{ 947984774u, 76 },	/* b , and */
	{ 949701040u, 32 },	/* u running */
	{ 951124026u, 19 },	/* u damage */
	{ 951199909u, -30 },	/* u hate */
	{ 951622501u, -23 },	/* b it up */
	{ 951790592u, 14 },	/* b winter . */
	{ 951933894u, 13 },	/* t present , and */
	{ 952281352u, -22 },	/* b , a */
	{ 953262250u, 29 },	/* b three kids */
	{ 956331391u, -52 },	/* b if you */
	{ 956894882u, -19 },	/* b us a */
	{ 958033667u, -34 },	/* l familia */
	{ 958157766u, 13 },	/* u issued */
	{ 958649275u, -25 },	/* u answering */
	{ 959035238u, -16 },	/* 0 mi */
	{ 959123615u, -26 },	/* t last name . */
	{ 959620773u, 21 },	/* b the year */
	{ 960020976u, 57 },	/* 0 ms */
	{ 960251612u, -30 },	/* b we talked */
	{ 960723654u, -14 },	/* t thanks for the */
	{ 961190702u, -21 },	/* u part */
	{ 961595094u, 98 },	/* 0 my */
	{ 962559706u, -35 },	/* u modo */
	{ 963598482u, -44 },	/* 1 part */
	{ 963897653u, -63 },	/* u park */
	{ 965511503u, -77 },	/* u am */
	{ 965658598u, 52 },	/* u al */
	{ 965705186u, 25 },	/* b the floor */
	{ 965819615u, -28 },	/* 2 not */
	{ 966252623u, -49 },	/* u any */
	{ 966728047u, 15 },	/* b the roofer */
	{ 966996306u, 23 },	/* b teachers have */
	{ 967134698u, 33 },	/* b about three */
	{ 967237510u, -14 },	/* b , were */
	{ 967826741u, 62 },	/* u ano */
	{ 970495655u, 67 },	/* b more than */
	{ 970800939u, 61 },	/* t it to the */
	{ 973319283u, 91 },	/* b if the */
	{ 973818316u, 60 },	/* t went out this */
	{ 975210462u, 43 },	/* b insurance wont */
	{ 975298023u, -38 },	/* b your message */
	{ 976317670u, 71 },	/* 0 lunch */
	{ 976370202u, -19 },	/* u anos */
	{ 976842295u, -14 },	/* t to the next */
	{ 977159601u, 19 },	/* b from what */
	{ 979035154u, 38 },	/* b falta que */
	{ 979317761u, 18 },	/* u sounds */
	{ 979477821u, 13 },	/* u anticipate */
	{ 979724240u, 20 },	/* u key */
	{ 980365000u, -37 },	/* b to my */
	{ 980688679u, -14 },	/* t keep it simple */
	{ 980764480u, -21 },	/* b all went */
	{ 981505715u, 46 },	/* u counted */
	{ 982476941u, 134 },	/* 1 need */
	{ 983263136u, 12 },	/* b the equipment */
	{ 985390336u, -60 },	/* 2 one */
	{ 985427201u, 18 },	/* l months */
	{ 986064533u, -12 },	/* t i saw the */
	{ 986803168u, -44 },	/* b of things */
	{ 987533956u, 22 },	/* b any change */
	{ 989255937u, -21 },	/* b friday , */
	{ 989436513u, 29 },	/* b could not */
	{ 989773715u, -40 },	/* b del mismo */
	{ 990341672u, 16 },	/* u sixty */
	{ 990698330u, 22 },	/* b upon the */
	{ 991216025u, -43 },	/* t like to be */
	{ 992395770u, 21 },	/* l 19th */
	{ 993064701u, -30 },	/* t kindly note that */
	{ 994200771u, 20 },	/* b the beam */
	{ 994722172u, -47 },	/* u retreat */
	{ 996333998u, 27 },	/* b the extra */
	{ 999043646u, -17 },	/* u suggestions */
	{ 1001294744u, -30 },	/* b parent committee */
	{ 1001554586u, 19 },	/* u complaint */
	{ 1002465118u, 22 },	/* b para eso */
	{ 1004658421u, 18 },	/* b to use */
	{ 1004703877u, -52 },	/* b add that */
	{ 1006132274u, 70 },	/* t to 9 . */
	{ 1008685773u, 17 },	/* t there are 19 */
	{ 1009367779u, 41 },	/* u hooked */
	{ 1010008904u, -18 },	/* b mi plan */
	{ 1013412102u, 22 },	/* 1 not */
	{ 1014505541u, -19 },	/* l arriba */
	{ 1015405449u, -66 },	/* t . s . */
	{ 1017086729u, 16 },	/* t it appears the */
	{ 1017278239u, -37 },	/* 1 got */
	{ 1018286057u, 46 },	/* t , so i */
	{ 1018343260u, 21 },	/* u highway */
	{ 1018913705u, 26 },	/* u reason */
	{ 1019135363u, 18 },	/* l truck */
	{ 1019183468u, 25 },	/* b my budget */
	{ 1019666277u, -58 },	/* l happens */
	{ 1019688519u, -25 },	/* t with it , */
	{ 1019975299u, -30 },	/* b thanks . */
	{ 1020421247u, -31 },	/* 1 hope */
	{ 1021863057u, -144 },	/* u very */
	{ 1022357673u, 58 },	/* u agreement */
	{ 1022927669u, -103 },	/* 0 soy */
	{ 1023402521u, 23 },	/* b coming . */
	{ 1023830627u, -73 },	/* b i would */
	{ 1024537288u, -60 },	/* 1 add */
	{ 1024675274u, -26 },	/* 2 this */
	{ 1025035816u, -28 },	/* l some */
	{ 1026206034u, 81 },	/* b all four */
	{ 1027764563u, 41 },	/* b minutes of */
	{ 1027801580u, -18 },	/* t , asi que */
	{ 1028750494u, 21 },	/* b , el */
	{ 1029561013u, -26 },	/* b keys . */
	{ 1029606704u, -21 },	/* b know this */
	{ 1029830903u, 25 },	/* u looked */
	{ 1032509637u, 41 },	/* u open */
	{ 1033738485u, -13 },	/* 2 less */
	{ 1033745035u, -46 },	/* b it took */
	{ 1034227450u, 18 },	/* 1 state */
	{ 1037211443u, -38 },	/* l more */
	{ 1037721105u, 27 },	/* u billed */
	{ 1039718814u, -39 },	/* t as always . */
	{ 1040663610u, 24 },	/* b the letter */
	{ 1042441318u, -37 },	/* b its in */
	{ 1042585596u, -66 },	/* b s . */
	{ 1044464016u, -25 },	/* b name . */
	{ 1044550801u, 29 },	/* 1 noticed */
	{ 1045149917u, -71 },	/* u between */
	{ 1046991744u, 31 },	/* u item */
	{ 1047666765u, -55 },	/* l site */
	{ 1048821652u, 16 },	/* b soon as */
	{ 1050696194u, -19 },	/* b rest of */
	{ 1051433679u, 28 },	/* b the mentor */
	{ 1052572058u, -97 },	/* u put */
	{ 1052600450u, 59 },	/* u broke */
	{ 1052849352u, 13 },	/* t whoever takes it */
	{ 1053984883u, 38 },	/* b was moved */
	{ 1054685019u, -24 },	/* 2 take */
	{ 1054908848u, -12 },	/* b , estuve */
	{ 1055090016u, 19 },	/* t on leave . */
	{ 1055255360u, 27 },	/* u ten */
	{ 1056512172u, 17 },	/* u soon */
	{ 1056768323u, -15 },	/* b closet . */
	{ 1056827893u, 13 },	/* t it was the */
	{ 1057396454u, -32 },	/* b the bus */
	{ 1058837304u, 41 },	/* 0 meanwhile */
	{ 1059865394u, -24 },	/* l anything */
	{ 1060935911u, -19 },	/* b it off */
	{ 1062219655u, -21 },	/* l files */
	{ 1063027474u, -47 },	/* 1 por */
	{ 1064379949u, -48 },	/* 0 wrote */
	{ 1064978371u, -25 },	/* u accreditation */
	{ 1065090285u, -52 },	/* u picked */
	{ 1067658021u, -72 },	/* 2 each */
	{ 1068073468u, 64 },	/* b over the */
	{ 1068092410u, -15 },	/* b , muy */
	{ 1068204348u, -62 },	/* b we had */
	{ 1068273235u, -15 },	/* t one with the */
	{ 1068322415u, 200 },	/* u still */
	{ 1068583283u, 36 },	/* u wiring */
	{ 1068665074u, -44 },	/* u boiler */
	{ 1069654744u, 27 },	/* u incidents */
	{ 1070731458u, -46 },	/* u exits */
	{ 1071402434u, 20 },	/* b maestros de */
	{ 1071894706u, 191 },	/* u that */
	{ 1073778022u, 116 },	/* b has to */
	{ 1074263519u, 15 },	/* u visited */
	{ 1075752222u, 18 },	/* b the ramp */
	{ 1076538304u, -56 },	/* u asking */
	{ 1079103797u, -27 },	/* b when somebody */
	{ 1079176616u, -72 },	/* b right by */
	{ 1079210105u, 36 },	/* b a bad */
	{ 1081260107u, -66 },	/* t p . s */
	{ 1081770448u, 58 },	/* b reopened . */
	{ 1082132664u, -20 },	/* l shop */
	{ 1082259849u, 90 },	/* u twice */
	{ 1082320420u, 12 },	/* b sorry . */
	{ 1082631752u, -21 },	/* 1 typing */
	{ 1084385422u, 59 },	/* t 2 , 100 */
	{ 1084713538u, -12 },	/* b and one */
	{ 1084916254u, 16 },	/* b places . */
	{ 1085105546u, 25 },	/* b teachers , */
	{ 1085183918u, 21 },	/* b in april */
	{ 1085581439u, 18 },	/* b them have */
	{ 1085644877u, 44 },	/* l permit */
	{ 1086428781u, -35 },	/* u looks */
	{ 1087634301u, 73 },	/* l friday */
	{ 1089173563u, -73 },	/* u point */
	{ 1089438345u, 21 },	/* u renewed */
	{ 1090137235u, -67 },	/* u thats */
	{ 1091305635u, 48 },	/* b when we */
	{ 1091348630u, 42 },	/* b i even */
	{ 1091392205u, -31 },	/* l people */
	{ 1094406037u, -56 },	/* b three people */
	{ 1096170287u, -31 },	/* b myself , */
	{ 1096380712u, 44 },	/* b the spring */
	{ 1099001752u, 13 },	/* t is leased from */
	{ 1099051505u, 18 },	/* t at the state */
	{ 1099358466u, -37 },	/* t that said , */
	{ 1101564494u, 70 },	/* u piso */
	{ 1101754139u, 15 },	/* b covered in */
	{ 1101904011u, -36 },	/* t the only one */
	{ 1102039468u, -15 },	/* b call that */
	{ 1102348574u, -28 },	/* b kids . */
	{ 1102749670u, 19 },	/* b nobody did */
	{ 1104054630u, -20 },	/* t across the hall */
	{ 1104172139u, -35 },	/* b dropped off */
	{ 1104474828u, 67 },	/* b is not */
	{ 1104911104u, 14 },	/* b lunch periods */
	{ 1106349910u, -39 },	/* t to it , */
	{ 1106539807u, -23 },	/* u day */
	{ 1107087396u, -22 },	/* 2 been */
	{ 1107591229u, -18 },	/* 1 very */
	{ 1108118980u, -34 },	/* t , so im */
	{ 1109584828u, 12 },	/* u before */
	{ 1111737164u, -30 },	/* u seems */
	{ 1111914837u, -62 },	/* t , so it */
	{ 1112163571u, 45 },	/* b vendor . */
	{ 1112469874u, 38 },	/* b hand . */
	{ 1112726458u, 34 },	/* u planning */
	{ 1113138462u, 20 },	/* u mamas */
	{ 1113900694u, 13 },	/* b present , */
	{ 1113956244u, 28 },	/* u volunteers */
	{ 1114289336u, -26 },	/* b but im */
	{ 1114371294u, 13 },	/* t this in 2023 */
	{ 1114584908u, -15 },	/* b promise . */
	{ 1115422169u, -52 },	/* b but it */
	{ 1116537795u, -84 },	/* u here */
	{ 1117286301u, 55 },	/* 0 turnout */
	{ 1117534814u, -74 },	/* u good */
	{ 1117769346u, 52 },	/* b october . */
	{ 1118858134u, -20 },	/* u wondering */
	{ 1124084653u, -14 },	/* t on this one */
	{ 1125244045u, 25 },	/* t since 2020 . */
	{ 1126312562u, -49 },	/* b last name */
	{ 1126354494u, 24 },	/* l twice */
	{ 1127110787u, 25 },	/* t with the new */
	{ 1127348278u, 15 },	/* b inspector is */
	{ 1127642394u, -12 },	/* b equivocaron de */
	{ 1129865057u, 20 },	/* b without an */
	{ 1130262625u, -55 },	/* b be a */
	{ 1130716494u, 37 },	/* b be wise */
	{ 1131825340u, -41 },	/* b windowsill , */
	{ 1132839416u, -40 },	/* b is about */
	{ 1133762928u, 19 },	/* t it cant be */
	{ 1135194542u, 14 },	/* u pushed */
	{ 1135283703u, 32 },	/* t is the same */
	{ 1135311351u, -14 },	/* b le parece */
	{ 1135556767u, -41 },	/* 2 nothing */
	{ 1136793922u, 13 },	/* b out that */
	{ 1137243725u, -18 },	/* 1 one */
	{ 1137273899u, -72 },	/* u verdad */
	{ 1137451200u, -30 },	/* b perdon por */
	{ 1137806083u, 39 },	/* b are set */
	{ 1138653083u, -29 },	/* u reminder */
	{ 1139166432u, -32 },	/* b her thanks */
	{ 1139209890u, 22 },	/* b 89 have */
	{ 1139921982u, 62 },	/* u fan */
	{ 1140482274u, -13 },	/* b that will */
	{ 1141746226u, -43 },	/* 1 had */
	{ 1141813636u, -44 },	/* b the phone */
	{ 1144036053u, -13 },	/* u ribbon */
	{ 1144135121u, 136 },	/* u found */
	{ 1144453177u, -65 },	/* 1 has */
	{ 1144973414u, 20 },	/* u itll */
	{ 1146248731u, -156 },	/* u calendar */
	{ 1147611191u, -105 },	/* u kind */
	{ 1148006234u, -83 },	/* u crew */
	{ 1148498953u, 40 },	/* b no tenemos */
	{ 1149686971u, 22 },	/* b and it */
	{ 1150835816u, 33 },	/* b the freezers */
	{ 1151071865u, -15 },	/* b the cost */
	{ 1151574208u, 15 },	/* u itself */
	{ 1151974057u, -24 },	/* b entre las */
	{ 1152123721u, -28 },	/* b some . */
	{ 1153165335u, 13 },	/* b 2016 the */
	{ 1153196998u, 35 },	/* u move */
	{ 1153323327u, -55 },	/* u make */
	{ 1153722465u, -17 },	/* b call . */
	{ 1156501376u, -18 },	/* b as much */
	{ 1156682749u, 19 },	/* b todavia faltan */
	{ 1157009283u, 13 },	/* u same */
	{ 1157264344u, -23 },	/* t has seen it */
	{ 1157408900u, 27 },	/* t , which leaves */
	{ 1157617945u, 15 },	/* 1 we */
	{ 1157975493u, -25 },	/* b question . */
	{ 1158089158u, 15 },	/* 2 marshal */
	{ 1159452338u, -27 },	/* b say . */
	{ 1159938174u, 83 },	/* 0 vendor */
	{ 1160300727u, -49 },	/* b was on */
	{ 1161053271u, -29 },	/* b roof drains */
	{ 1162945793u, -54 },	/* u su */
	{ 1163576954u, 25 },	/* b , weve */
	{ 1163637341u, -82 },	/* u si */
	{ 1164419851u, -31 },	/* l lista */
	{ 1164623079u, -38 },	/* u so */
	{ 1165026385u, 23 },	/* b the weekend */
	{ 1166653230u, 30 },	/* b the noise */
	{ 1168655959u, -34 },	/* u toda */
	{ 1169067301u, -47 },	/* l through */
	{ 1169923939u, -21 },	/* b the snow */
	{ 1169985571u, 39 },	/* b smells like */
	{ 1170659308u, -66 },	/* b . s */
	{ 1172914844u, 30 },	/* u back */
	{ 1173199585u, 13 },	/* u absences */
	{ 1173249364u, 34 },	/* b weve been */
	{ 1173351109u, 21 },	/* l percent */
	{ 1173642598u, -22 },	/* b thanks to */
	{ 1173943950u, 20 },	/* b three of */
	{ 1175659869u, 21 },	/* u acknowledged */
	{ 1177151498u, 85 },	/* u bond */
	{ 1177395247u, 43 },	/* b in writing */
	{ 1178022751u, -36 },	/* t to be sure */
	{ 1178028971u, 31 },	/* u theyd */
	{ 1178283842u, -32 },	/* u time */
	{ 1178993184u, -35 },	/* b me da */
	{ 1179382586u, -19 },	/* t enjoy the long */
	{ 1180662249u, -53 },	/* b the more */
	{ 1181114444u, 13 },	/* u share */
	{ 1181831433u, 39 },	/* u wed */
	{ 1182291254u, -22 },	/* b . abara */
	{ 1182713263u, -52 },	/* 2 mother */
	{ 1185606036u, -33 },	/* u woo */
	{ 1187522838u, 16 },	/* b nos va */
	{ 1188007115u, -20 },	/* t from you . */
	{ 1190460129u, 76 },	/* l plan */
	{ 1191364988u, -14 },	/* 2 regards */
	{ 1192626660u, 26 },	/* 1 in */
	{ 1193758352u, -28 },	/* b at lunch */
	{ 1193869714u, 39 },	/* b six weeks */
	{ 1194122366u, -26 },	/* b replacement hose */
	{ 1195068678u, 23 },	/* u horas */
	{ 1196026200u, -26 },	/* u admin */
	{ 1196418040u, 14 },	/* t end of life */
	{ 1196863802u, -13 },	/* 1 it */
	{ 1197999703u, 38 },	/* 1 rain */
	{ 1198200577u, -49 },	/* b grateful for */
	{ 1199504137u, -26 },	/* u among */
	{ 1199579718u, -39 },	/* u rough */
	{ 1200256798u, -53 },	/* u thought */
	{ 1201200334u, 38 },	/* u antes */
	{ 1202137294u, 12 },	/* u capacitacion */
	{ 1203909838u, -20 },	/* 1 ought */
	{ 1204430421u, -52 },	/* b building , */
	{ 1208352017u, -34 },	/* b the loading */
	{ 1209197289u, -15 },	/* b email , */
	{ 1211129098u, 92 },	/* u left */
	{ 1211453346u, -36 },	/* t it over the */
	{ 1211629008u, 33 },	/* b the hood */
	{ 1211898952u, 15 },	/* t is cracked . */
	{ 1212426473u, 20 },	/* b la garantia */
	{ 1212917129u, -34 },	/* 1 assistant */
	{ 1213857754u, -22 },	/* b sense for */
	{ 1214080891u, 47 },	/* 1 rather */
	{ 1214349988u, -67 },	/* b , in */
	{ 1215746677u, -42 },	/* 0 esta */
	{ 1216318041u, 15 },	/* b cracked . */
	{ 1216396594u, 82 },	/* u year */
	{ 1217207612u, -31 },	/* u ocho */
	{ 1217489070u, -13 },	/* t my junk folder */
	{ 1218545596u, -25 },	/* b whole thing */
	{ 1218734225u, -19 },	/* b , is */
	{ 1218858827u, 19 },	/* 1 faltan */
	{ 1218974243u, 21 },	/* t and we need */
	{ 1220165534u, 12 },	/* t of the order */
	{ 1220917977u, 14 },	/* b , we */
	{ 1222209198u, -60 },	/* b no rush */
	{ 1222308307u, 15 },	/* l at */
	{ 1223091161u, 28 },	/* t the spring . */
	{ 1223201584u, 15 },	/* u typos */
	{ 1223735330u, -39 },	/* l am */
	{ 1224791829u, 21 },	/* u drive */
	{ 1225935286u, -24 },	/* t con la directora */
	{ 1226720058u, 49 },	/* b ano pasado */
	{ 1228328072u, 34 },	/* 0 si */
	{ 1228625402u, -87 },	/* u spirit */
	{ 1228797346u, -28 },	/* 0 here */
	{ 1230095795u, -14 },	/* 1 kind */
	{ 1230733039u, 17 },	/* b id guess */
	{ 1232427460u, 14 },	/* t dont have a */
	{ 1233718311u, 34 },	/* u access */
	{ 1234476479u, 63 },	/* u january */
	{ 1236880354u, 65 },	/* u nearly */
	{ 1237017762u, 42 },	/* u padres */
	{ 1238120819u, -131 },	/* u hope */
	{ 1238277480u, -16 },	/* u small */
	{ 1239118499u, -51 },	/* b the timing */
	{ 1240266080u, 35 },	/* u count */
	{ 1241017947u, -43 },	/* b put the */
	{ 1242233485u, 32 },	/* b and no */
	{ 1242354155u, 16 },	/* b appears the */
	{ 1243090480u, -24 },	/* b confused . */
	{ 1243868041u, -45 },	/* b used to */
	{ 1244045422u, 41 },	/* u happened */
	{ 1244724587u, 29 },	/* t be used for */
	{ 1244975465u, 13 },	/* b too . */
	{ 1245571339u, 20 },	/* t that , we */
	{ 1245698032u, -41 },	/* b he is */
	{ 1246292045u, 32 },	/* b i told */
	{ 1246880231u, 12 },	/* b 19 more */
	{ 1247580361u, 19 },	/* b well have */
	{ 1248800269u, 54 },	/* u set */
	{ 1249428333u, 45 },	/* b portable . */
	{ 1250350097u, -22 },	/* b on a */
	{ 1251379202u, -33 },	/* u sera */
	{ 1251380891u, 26 },	/* u una */
	{ 1253269984u, 12 },	/* b be ordered */
	{ 1253880216u, 13 },	/* t it has to */
	{ 1254210052u, 13 },	/* 0 upon */
	{ 1256021504u, 31 },	/* 1 maestra */
	{ 1256355268u, 31 },	/* b recordatorio , */
	{ 1256590701u, -61 },	/* t the new one */
	{ 1257591773u, -25 },	/* b the part */
	{ 1257908238u, 68 },	/* u nadie */
	{ 1258408705u, 67 },	/* b i see */
	{ 1259627749u, -15 },	/* u guys */
	{ 1259750629u, 28 },	/* b the insurance */
	{ 1259942189u, 39 },	/* l then */
	{ 1262563677u, 58 },	/* b put in */
	{ 1263476208u, 75 },	/* l parts */
	{ 1263595387u, 37 },	/* b at least */
	{ 1263726627u, 39 },	/* t the same thing */
	{ 1263920177u, -27 },	/* t i do not */
	{ 1265050326u, -41 },	/* l party */
	{ 1265360537u, -20 },	/* u heard */
	{ 1265425247u, 127 },	/* b the state */
	{ 1265504796u, -67 },	/* u took */
	{ 1265903148u, 22 },	/* 2 para */
	{ 1266234026u, -26 },	/* t , i know */
	{ 1267251912u, 19 },	/* 1 know */
	{ 1267742617u, 21 },	/* u likely */
	{ 1271726619u, -25 },	/* b , right */
	{ 1271913040u, -50 },	/* b why it */
	{ 1272330361u, 34 },	/* u high */
	{ 1272848759u, -22 },	/* 1 calendar */
	{ 1275309386u, -13 },	/* u payroll */
	{ 1275961436u, 19 },	/* b it cant */
	{ 1276377539u, -48 },	/* l everything */
	{ 1277495234u, 23 },	/* b the challenge */
	{ 1278742109u, 37 },	/* b the job */
	{ 1281178127u, -21 },	/* 1 agradezco */
	{ 1281290934u, 52 },	/* b next week */
	{ 1281846793u, -13 },	/* b my inbox */
	{ 1282087703u, -75 },	/* u appreciate */
	{ 1283757640u, -149 },	/* b i have */
	{ 1285724179u, 14 },	/* l year */
	{ 1285725856u, 18 },	/* b my name */
	{ 1286687293u, 38 },	/* 2 up */
	{ 1287009214u, 16 },	/* u heater */
	{ 1287128578u, 81 },	/* 2 us */
	{ 1289431654u, 48 },	/* b i suspect */
	{ 1289507581u, 27 },	/* b hable con */
	{ 1290502249u, -35 },	/* u christmas */
	{ 1290688966u, -80 },	/* b agreed on */
	{ 1291125776u, 22 },	/* l meantime */
	{ 1291370469u, 14 },	/* 0 dont */
	{ 1291745162u, -39 },	/* 0 quedo */
	{ 1292547804u, -24 },	/* b the fault */
	{ 1292753057u, 36 },	/* t on the wrong */
	{ 1294730268u, -23 },	/* u whole */
	{ 1295999713u, 30 },	/* 2 wants */
	{ 1296076870u, -66 },	/* u clear */
	{ 1300356874u, 17 },	/* b on whether */
	{ 1300858688u, 104 },	/* u also */
	{ 1302288042u, 15 },	/* b fire marshal */
	{ 1303558155u, 20 },	/* u deposit */
	{ 1303581584u, -16 },	/* b for only */
	{ 1303682873u, -12 },	/* t i am . */
	{ 1305509711u, -32 },	/* b bookkeeper , */
	{ 1306234133u, 16 },	/* b source . */
	{ 1306701707u, -36 },	/* b a matter */
	{ 1307428637u, 17 },	/* 2 more */
	{ 1307518757u, 13 },	/* b expect the */
	{ 1308224768u, 43 },	/* b nine of */
	{ 1308230418u, -43 },	/* u mejor */
	{ 1308303130u, 79 },	/* b say its */
	{ 1308969666u, 27 },	/* b come back */
	{ 1310046868u, -31 },	/* b looks like */
	{ 1310174824u, 129 },	/* u drivers */
	{ 1310677559u, -27 },	/* t , pero creo */
	{ 1312364147u, -42 },	/* 0 muchas */
	{ 1312584479u, -17 },	/* u timing */
	{ 1313026575u, 24 },	/* b the band */
	{ 1315113846u, 32 },	/* 1 85 */
	{ 1316208641u, 28 },	/* 1 list */
	{ 1316370587u, -31 },	/* b the matter */
	{ 1316834381u, -33 },	/* b consulted with */
	{ 1318962133u, 32 },	/* u june */
	{ 1319053544u, 36 },	/* l yet */
	{ 1319621010u, 19 },	/* b january . */
	{ 1320524571u, 27 },	/* b somewhere else */
	{ 1321408318u, 73 },	/* u previous */
	{ 1321520287u, -60 },	/* b sorry for */
	{ 1322372951u, -45 },	/* t to be a */
	{ 1322896582u, -66 },	/* 1 s */
	{ 1323882320u, 51 },	/* 1 i */
	{ 1325025526u, 36 },	/* u refuses */
	{ 1325575027u, 21 },	/* b as builts */
	{ 1325697336u, -32 },	/* b left over */
	{ 1325779245u, 25 },	/* b per the */
	{ 1325797111u, 19 },	/* t well have to */
	{ 1326002888u, 21 },	/* b no es */
	{ 1326522798u, 66 },	/* u eye */
	{ 1326897569u, -46 },	/* b to say */
	{ 1327328346u, 15 },	/* b at . */
	{ 1328151842u, -47 },	/* b was out */
	{ 1328168236u, 18 },	/* b during the */
	{ 1329170770u, 19 },	/* b one that */
	{ 1329499367u, 43 },	/* 1 roof */
	{ 1329840646u, 29 },	/* u extension */
	{ 1330666848u, 30 },	/* t and i havent */
	{ 1331265697u, -29 },	/* 2 ten */
	{ 1332546919u, 40 },	/* b had to */
	{ 1333793471u, 63 },	/* b eye on */
	{ 1333859645u, 55 },	/* b must be */
	{ 1334677580u, -30 },	/* b for lending */
	{ 1336823759u, -44 },	/* 1 finished */
	{ 1339956171u, 21 },	/* t will have to */
	{ 1341198430u, 35 },	/* b full . */
	{ 1341267157u, 47 },	/* b tested it */
	{ 1342090878u, 38 },	/* b warranty . */
	{ 1342339603u, 51 },	/* u years */
	{ 1344275271u, -68 },	/* u bien */
	{ 1344495371u, -13 },	/* b to those */
	{ 1345300772u, 16 },	/* b not . */
	{ 1345636221u, -78 },	/* u entre */
	{ 1346242445u, 25 },	/* u passed */
	{ 1346375490u, 36 },	/* b rentada y */
	{ 1346876559u, 149 },	/* b the old */
	{ 1347691596u, -16 },	/* 1 union */
	{ 1348102852u, -28 },	/* u following */
	{ 1348210383u, 12 },	/* b projectors , */
	{ 1349433274u, -48 },	/* u more */
	{ 1350967225u, -29 },	/* t , so please */
	{ 1351121393u, -12 },	/* b , pero */
	{ 1351377949u, 37 },	/* u english */
	{ 1351583490u, 16 },	/* b . the */
	{ 1353554740u, 19 },	/* u werent */
	{ 1354203969u, 22 },	/* b two coaches */
	{ 1354626443u, 105 },	/* u buses */
	{ 1354906665u, -14 },	/* l meeting */
	{ 1356042951u, 187 },	/* u cant */
	{ 1356443051u, -12 },	/* u signs */
	{ 1356753857u, -17 },	/* t the bearer of */
	{ 1356784575u, 51 },	/* l piso */
	{ 1358068631u, 28 },	/* b el presupuesto */
	{ 1358406692u, -44 },	/* l two */
	{ 1358537290u, -93 },	/* u everyone */
	{ 1358805300u, -35 },	/* b smallest things */
	{ 1359124620u, -47 },	/* u dreadful */
	{ 1359943683u, -21 },	/* b tell you */
	{ 1360086980u, -32 },	/* b familia . */
	{ 1361349866u, 22 },	/* u lists */
	{ 1363491596u, 90 },	/* u private */
	{ 1364559266u, -49 },	/* u dios */
	{ 1364922337u, 15 },	/* b the eight */
	{ 1364924977u, -18 },	/* u travel */
	{ 1366206575u, -15 },	/* b sorry to */
	{ 1366735386u, -56 },	/* b took three */
	{ 1367437664u, 19 },	/* b look . */
	{ 1368366848u, 16 },	/* u original */
	{ 1370366810u, 22 },	/* b length of */
	{ 1370492582u, -15 },	/* t the timing is */
	{ 1370522720u, 30 },	/* b that nobody */
	{ 1372962035u, 47 },	/* u iep */
	{ 1373272085u, 17 },	/* b planning time */
	{ 1373701113u, 23 },	/* u warning */
	{ 1373996891u, 14 },	/* b lost its */
	{ 1376790719u, 58 },	/* u away */
	{ 1378303643u, -16 },	/* b moment . */
	{ 1378657769u, -30 },	/* b track of */
	{ 1378764972u, -27 },	/* t no need to */
	{ 1378965049u, 32 },	/* b the recording */
	{ 1379442276u, -35 },	/* b assistant principal */
	{ 1380127864u, 48 },	/* 1 look */
	{ 1380603024u, 23 },	/* t se puede mover */
	{ 1380715626u, 40 },	/* b when the */
	{ 1381390836u, -28 },	/* b this was */
	{ 1382078792u, -20 },	/* b any of */
	{ 1382902314u, 64 },	/* u different */
	{ 1383716838u, -19 },	/* 1 through */
	{ 1387650458u, 41 },	/* 2 even */
	{ 1388153738u, 25 },	/* u buildings */
	{ 1389828267u, -25 },	/* u guidance */
	{ 1390958970u, -20 },	/* t forgive me if */
	{ 1392652405u, -14 },	/* l home */
	{ 1394698384u, 26 },	/* u gray */
	{ 1395086191u, -13 },	/* b junk folder */
	{ 1395547173u, -21 },	/* b lot of */
	{ 1396086991u, 22 },	/* b nine names */
	{ 1396717972u, 33 },	/* l there */
	{ 1397433543u, 14 },	/* b to take */
	{ 1398251430u, 25 },	/* b filed a */
	{ 1399871416u, -33 },	/* b only in */
	{ 1400029432u, -81 },	/* b everything , */
	{ 1400277754u, -86 },	/* u everything */
	{ 1401398697u, 15 },	/* t the line . */
	{ 1401956330u, -30 },	/* u equipo */
	{ 1402017706u, -27 },	/* b from you */
	{ 1402497349u, 39 },	/* u morning */
	{ 1403514431u, -19 },	/* b turned out */
	{ 1403680293u, 18 },	/* b been out */
	{ 1404360484u, 32 },	/* b if there */
	{ 1404936789u, -87 },	/* b the spirit */
	{ 1405239103u, 131 },	/* u never */
	{ 1405269571u, 49 },	/* u pasado */
	{ 1405629764u, -15 },	/* 0 una */
	{ 1407855450u, 13 },	/* b on paper */
	{ 1407967331u, -17 },	/* b questions before */
	{ 1410101093u, -29 },	/* u mind */
	{ 1411237310u, 60 },	/* b existen . */
	{ 1411343163u, -63 },	/* u clock */
	{ 1411436553u, 23 },	/* l days */
	{ 1412203543u, 16 },	/* u gradebook */
	{ 1412450346u, 29 },	/* t out of business */
	{ 1412662078u, -72 },	/* b you . */
	{ 1412897641u, 71 },	/* b by hand */
	{ 1413117536u, -26 },	/* b the road */
	{ 1413628079u, -52 },	/* t the mother of */
	{ 1414776975u, 33 },	/* u valve */
	{ 1415192833u, 17 },	/* 2 y */
	{ 1415446630u, -35 },	/* b en mi */
	{ 1416349377u, -56 },	/* t , 300 , */
	{ 1416710507u, -33 },	/* t woo baek curriculum */
	{ 1416947221u, 48 },	/* u when */
	{ 1417177089u, -18 },	/* b a spare */
	{ 1417619760u, 93 },	/* u waiting */
	{ 1418148314u, 12 },	/* t de la ruta */
	{ 1418232974u, 18 },	/* u van */
	{ 1418461983u, -72 },	/* u voy */
	{ 1419600321u, 22 },	/* b no le */
	{ 1420211071u, -17 },	/* b bearer of */
	{ 1420780951u, -14 },	/* b in each */
	{ 1420824997u, -16 },	/* b two interventionists */
	{ 1421326410u, -13 },	/* b will find */
	{ 1422280578u, 18 },	/* b , roughly */
	{ 1422697329u, -29 },	/* 0 tengo */
	{ 1423057961u, 20 },	/* b dice que */
	{ 1423175963u, -395 },	/* u me */
	{ 1426030009u, 58 },	/* u ms */
	{ 1427212711u, -24 },	/* 2 19 */
	{ 1427707295u, -445 },	/* u my */
	{ 1427990890u, -17 },	/* b quick questions */
	{ 1428380145u, 66 },	/* 2 sits */
	{ 1429793524u, -151 },	/* u all */
	{ 1430067920u, -37 },	/* b said , */
	{ 1430229929u, 19 },	/* b have come */
	{ 1430559936u, -17 },	/* t director starts on */
	{ 1431233660u, -17 },	/* l fingers */
	{ 1431459557u, -13 },	/* l news */
	{ 1431803066u, -33 },	/* 0 gracias */
	{ 1432429020u, 26 },	/* u recording */
	{ 1433944056u, -59 },	/* l done */
	{ 1435639658u, -82 },	/* b so that */
	{ 1436201847u, 24 },	/* b left no */
	{ 1436275642u, 35 },	/* b que las */
	{ 1436455466u, 43 },	/* b one of */
	{ 1436999451u, -66 },	/* t it on the */
	{ 1437460509u, -71 },	/* u aqui */
	{ 1438823948u, 17 },	/* u concrete */
	{ 1439313220u, -14 },	/* l are */
	{ 1440343711u, 69 },	/* b needs a */
	{ 1442268404u, 14 },	/* b hacer falta */
	{ 1443039567u, 35 },	/* 2 through */
	{ 1445273651u, -47 },	/* b a ver */
	{ 1445811985u, -20 },	/* t right across the */
	{ 1446317240u, 40 },	/* u carts */
	{ 1447370123u, 18 },	/* u health */
	{ 1448440944u, 22 },	/* u points */
	{ 1448573332u, 23 },	/* b from each */
	{ 1448580117u, 27 },	/* u tells */
	{ 1448980076u, 37 },	/* u bought */
	{ 1449489252u, 16 },	/* t nos va a */
	{ 1449730779u, -44 },	/* u just */
	{ 1450673701u, 27 },	/* b the rosters */
	{ 1451724603u, -37 },	/* 1 coaches */
	{ 1453255136u, -37 },	/* l right */
	{ 1454459657u, -18 },	/* b of you */
	{ 1454580623u, 61 },	/* u line */
	{ 1455259536u, 39 },	/* 2 found */
	{ 1456901182u, 33 },	/* b the staff */
	{ 1457719590u, 49 },	/* u emergency */
	{ 1458640030u, 89 },	/* b a new */
	{ 1459019883u, 20 },	/* u master */
	{ 1459780265u, 40 },	/* b lo mismo */
	{ 1463734253u, -106 },	/* u his */
	{ 1464867086u, 42 },	/* u hit */
	{ 1464884333u, 17 },	/* t depend on whether */
	{ 1464948234u, 32 },	/* u update */
	{ 1464991932u, 21 },	/* u luz */
	{ 1465914856u, 35 },	/* 2 already */
	{ 1466043277u, 18 },	/* b way to */
	{ 1466231292u, 16 },	/* b enrollment dropped */
	{ 1466310990u, 41 },	/* u failed */
	{ 1466389686u, 37 },	/* t english is not */
	{ 1467091155u, 23 },	/* b the students */
	{ 1467998752u, -43 },	/* u finish */
	{ 1469652480u, -51 },	/* u talked */
	{ 1470152876u, -12 },	/* b a drive */
	{ 1472213892u, -26 },	/* l keys */
	{ 1472225392u, -25 },	/* b me if */
	{ 1472860772u, 12 },	/* b 50 feet */
	{ 1474943356u, 14 },	/* b the custodians */
	{ 1475521760u, 28 },	/* b whether it */
	{ 1476500649u, 21 },	/* b transfer . */
	{ 1476535284u, 28 },	/* u church */
	{ 1477898820u, 19 },	/* b for free */
	{ 1479058015u, -23 },	/* b so short */
	{ 1480492656u, 23 },	/* u account */
	{ 1481570663u, -43 },	/* b her side */
	{ 1482080158u, 43 },	/* u guard */
	{ 1483519779u, -15 },	/* u hoped */
	{ 1484911762u, 34 },	/* u above */
	{ 1486623757u, -58 },	/* b that i */
	{ 1486872378u, 29 },	/* t this morning and */
	{ 1488247573u, 53 },	/* u warranty */
	{ 1490700969u, -15 },	/* u sunday */
	{ 1490847779u, -26 },	/* t the keys . */
	{ 1491779449u, -28 },	/* u binder */
	{ 1492735369u, 13 },	/* b since july */
	{ 1494964239u, 19 },	/* 1 teacher */
	{ 1495432140u, 30 },	/* t of 1 , */
	{ 1496092159u, 12 },	/* t the same trouble */
	{ 1496781058u, -14 },	/* 0 respectfully */
	{ 1497804992u, 20 },	/* b that , */
	{ 1498099182u, -40 },	/* b that . */
	{ 1500015615u, 28 },	/* u shipment */
	{ 1501738222u, 12 },	/* u redone */
	{ 1502012958u, -38 },	/* u resources */
	{ 1502521129u, -27 },	/* t , which has */
	{ 1503055445u, 50 },	/* u tambien */
	{ 1503609873u, 17 },	/* 0 also */
	{ 1504122648u, -34 },	/* b su familia */
	{ 1504637177u, 18 },	/* b band room */
	{ 1506507993u, -24 },	/* t if you see */
	{ 1507480711u, 29 },	/* b the cutover */
	{ 1508193198u, -22 },	/* 1 thanks */
	{ 1509562631u, -99 },	/* u together */
	{ 1509613136u, 15 },	/* t as long as */
	{ 1510923500u, -36 },	/* b sort of */
	{ 1511028665u, -68 },	/* b an old */
	{ 1511840434u, -38 },	/* u human */
	{ 1513700058u, -18 },	/* t , as they */
	{ 1514042601u, -31 },	/* b the audit */
	{ 1517818143u, -18 },	/* u obliged */
	{ 1518107447u, 36 },	/* b line . */
	{ 1518166855u, -13 },	/* b ask for */
	{ 1519101170u, 26 },	/* u would */
	{ 1519176353u, 29 },	/* b rain has */
	{ 1519231654u, 12 },	/* b milk coolers */
	{ 1519526273u, -16 },	/* b for you */
	{ 1519700359u, 19 },	/* b the far */
	{ 1520552205u, -26 },	/* 0 wrong */
	{ 1521831954u, -17 },	/* b 47 so */
	{ 1522731751u, -21 },	/* u ft */
	{ 1522773878u, -40 },	/* 1 be */
	{ 1524992212u, 35 },	/* u consejo */
	{ 1526640183u, -47 },	/* 0 everything */
	{ 1528590066u, -12 },	/* b to chase */
	{ 1530328726u, -27 },	/* b el es */
	{ 1531353027u, 38 },	/* u hood */
	{ 1532397217u, 13 },	/* u light */
	{ 1532444780u, 38 },	/* b cabinet . */
	{ 1532946531u, 16 },	/* b three . */
	{ 1533045291u, 12 },	/* b pidieron que */
	{ 1533403021u, 31 },	/* u allowed */
	{ 1534037765u, -42 },	/* t no hard feelings */
	{ 1534304778u, 19 },	/* u period */
	{ 1534478246u, 18 },	/* u weeks */
	{ 1536524431u, 21 },	/* b worked . */
	{ 1537218151u, -80 },	/* 1 been */
	{ 1537373919u, -24 },	/* t we had until */
	{ 1538652143u, 21 },	/* t to the printer */
	{ 1539760769u, 77 },	/* u affected */
	{ 1541127798u, -103 },	/* u donuts */
	{ 1542044637u, -29 },	/* t compliments to whoever */
	{ 1542592866u, 14 },	/* b the programmer */
	{ 1543844005u, -14 },	/* 0 before */
	{ 1544501636u, 26 },	/* b cause , */
	{ 1546208586u, -60 },	/* 2 very */
	{ 1546703294u, 53 },	/* b need a */
	{ 1552050218u, 37 },	/* u caps */
	{ 1552460155u, -37 },	/* l person */
	{ 1552518055u, -52 },	/* b had a */
	{ 1553299058u, -55 },	/* b the meeting */
	{ 1553697656u, 22 },	/* u support */
	{ 1553798102u, 24 },	/* b none of */
	{ 1553916750u, 26 },	/* b is the */
	{ 1554211159u, -24 },	/* u inconvenience */
	{ 1554391606u, 27 },	/* b to our */
	{ 1555494509u, -23 },	/* b the whole */
	{ 1555759068u, -24 },	/* l too */
	{ 1556968043u, 55 },	/* b by 10 */
	{ 1557247088u, -54 },	/* b im the */
	{ 1557494727u, 58 },	/* b the cable */
	{ 1559004335u, -57 },	/* b to look */
	{ 1559060708u, -13 },	/* l sabado */
	{ 1559431395u, 65 },	/* u teacher */
	{ 1560877231u, -40 },	/* 1 training */
	{ 1560882171u, 121 },	/* u have */
	{ 1561272303u, -16 },	/* b the coffee */
	{ 1561402018u, 39 },	/* b monday , */
	{ 1562676001u, 33 },	/* b by itself */
	{ 1563684621u, 46 },	/* b are short */
	{ 1564092442u, 41 },	/* b took over */
	{ 1565669862u, 64 },	/* u federal */
	{ 1565865354u, 22 },	/* t , so we */
	{ 1566294817u, 16 },	/* b see that */
	{ 1567407596u, 12 },	/* b as it */
	{ 1569969201u, 13 },	/* b el mismo */
	{ 1572143433u, -83 },	/* u wednesday */
	{ 1572819404u, 20 },	/* b replaced the */
	{ 1572914106u, 22 },	/* b the contract */
	{ 1573982236u, 51 },	/* u chips */
	{ 1574820645u, -91 },	/* u email */
	{ 1575538277u, -50 },	/* t sorry for the */
	{ 1576102610u, 55 },	/* u give */
	{ 1578767049u, 63 },	/* u window */
	{ 1579242388u, 20 },	/* u cocina */
	{ 1581154554u, -15 },	/* u owned */
	{ 1581917217u, 22 },	/* b school , */
	{ 1582100952u, 21 },	/* b company must */
	{ 1582195709u, -23 },	/* b a pleasure */
	{ 1582801025u, -16 },	/* u cook */
	{ 1584468705u, -65 },	/* u us */
	{ 1584530590u, -39 },	/* b was my */
	{ 1585340400u, -23 },	/* 2 looks */
	{ 1585368810u, -14 },	/* b on us */
	{ 1586571856u, 64 },	/* u bless */
	{ 1586805456u, -24 },	/* b office will */
	{ 1586826589u, -14 },	/* b ver que */
	{ 1588017379u, 13 },	/* b to run */
	{ 1590052333u, -31 },	/* b way ! */
	{ 1591089800u, 26 },	/* u dicen */
	{ 1591781488u, 17 },	/* b under 300 */
	{ 1591839391u, 15 },	/* u opinion */
	{ 1592465094u, -47 },	/* b way . */
	{ 1595749900u, -40 },	/* b in two */
	{ 1596358036u, 35 },	/* t 2023 , but */
	{ 1596654491u, -34 },	/* b y le */
	{ 1597242871u, 30 },	/* b y la */
	{ 1597883368u, 30 },	/* b the parent */
	{ 1598411343u, -27 },	/* b voluntad , */
	{ 1598458453u, 36 },	/* b quedan sin */
	{ 1598639093u, -54 },	/* b since its */
	{ 1598945827u, -47 },	/* b retreat , */
	{ 1599990152u, 13 },	/* b a long */
	{ 1600144182u, 51 },	/* b piso . */
	{ 1600923861u, -19 },	/* b enjoy the */
	{ 1602192284u, 18 },	/* b new fence */
	{ 1602288350u, -36 },	/* b cumplidor . */
	{ 1602886241u, -22 },	/* t mrs . abara */
	{ 1602980474u, 40 },	/* b with the */
	{ 1603135203u, -38 },	/* u pizza */
	{ 1605331178u, -26 },	/* b command . */
	{ 1607057705u, 21 },	/* 1 change */
	{ 1607060315u, -19 },	/* b right one */
	{ 1608073528u, -18 },	/* b bus barn */
	{ 1608543788u, 73 },	/* 0 somebody */
	{ 1609224049u, -74 },	/* b used the */
	{ 1609484440u, 21 },	/* t the year . */
	{ 1609745053u, 41 },	/* u says */
	{ 1609998304u, -33 },	/* t boiler room is */
	{ 1612028184u, -22 },	/* u abara */
	{ 1613736243u, -102 },	/* b i was */
	{ 1613837726u, -99 },	/* b arrived at */
	{ 1613968673u, 87 },	/* b half of */
	{ 1614015477u, -40 },	/* b was held */
	{ 1614228073u, 12 },	/* t says 150 . */
	{ 1615529031u, -29 },	/* b my understanding */
	{ 1616510390u, -60 },	/* b a ladder */
	{ 1618020857u, 27 },	/* b lose the */
	{ 1620119758u, -38 },	/* u breathe */
	{ 1620313677u, -12 },	/* b director of */
	{ 1623218686u, 52 },	/* u end */
	{ 1623615943u, 20 },	/* 1 turned */
	{ 1623933606u, -30 },	/* t the parent committee */
	{ 1623996854u, 17 },	/* b limit . */
	{ 1624767877u, -24 },	/* b bonito . */
	{ 1624767911u, 44 },	/* t are affected . */
	{ 1626596760u, -23 },	/* u dollars */
	{ 1627884458u, 130 },	/* u _ */
	{ 1627963460u, 86 },	/* b salon . */
	{ 1628020613u, -26 },	/* b second shift */
	{ 1628472838u, -111 },	/* u ? */
	{ 1628870196u, -395 },	/* u ! */
	{ 1629458576u, 23 },	/* u _ */
	{ 1629971615u, -38 },	/* 0 all */
	{ 1630003029u, -44 },	/* u _ */
	{ 1630150124u, -15 },	/* u _ */
	{ 1630443940u, 35 },	/* b licenses , */
	{ 1630591409u, -252 },	/* u , */
	{ 1631135862u, -89 },	/* u _ */
	{ 1632723951u, 18 },	/* u action */
	{ 1635562489u, 29 },	/* b and not */
	{ 1636505837u, -66 },	/* u p */
	{ 1636810083u, 20 },	/* b home to */
	{ 1636833532u, -35 },	/* b breakfast , */
	{ 1637205291u, 38 },	/* u locked */
	{ 1637399732u, -14 },	/* t and thanks you */
	{ 1637467179u, 15 },	/* 2 may */
	{ 1637552061u, 45 },	/* b good for */
	{ 1637693112u, -19 },	/* t the rest of */
	{ 1638452917u, -26 },	/* 2 mas */
	{ 1638647386u, 34 },	/* b period . */
	{ 1639212788u, 48 },	/* u a */
	{ 1639380654u, -13 },	/* b sabado . */
	{ 1639412391u, 32 },	/* u parts */
	{ 1640492716u, -267 },	/* u i */
	{ 1641249473u, 47 },	/* b two portable */
	{ 1642223221u, -17 },	/* 1 incoming */
	{ 1643824579u, 20 },	/* u habra */
	{ 1644666480u, 16 },	/* u afraid */
	{ 1645466409u, -33 },	/* 2 sera */
	{ 1647996885u, -20 },	/* l afraid */
	{ 1648092246u, 17 },	/* b the after */
	{ 1648546716u, -30 },	/* b nada mas */
	{ 1648597362u, -21 },	/* b weeks , */
	{ 1651327380u, -17 },	/* 1 discussed */
	{ 1651668683u, -18 },	/* t as they say */
	{ 1652692010u, -54 },	/* u anyway */
	{ 1652708778u, -40 },	/* b wishes for */
	{ 1653779812u, -106 },	/* 0 its */
	{ 1655331851u, 77 },	/* 0 kids */
	{ 1655891704u, -35 },	/* 2 nada */
	{ 1656722681u, -32 },	/* t her thanks . */
	{ 1656736916u, -33 },	/* t baek curriculum specialist */
	{ 1657863277u, -19 },	/* 0 let */
	{ 1658802635u, 31 },	/* u technician */
	{ 1658811615u, 26 },	/* b over . */
	{ 1660071384u, 37 },	/* b my english */
	{ 1660427398u, 29 },	/* u gas */
	{ 1663414432u, 20 },	/* b coaches at */
	{ 1664163716u, 34 },	/* t a haber que */
	{ 1664232242u, -52 },	/* u arrived */
	{ 1664300329u, 55 },	/* u poor */
	{ 1664520677u, -25 },	/* b the way */
	{ 1664655841u, -31 },	/* b in and */
	{ 1665696171u, -19 },	/* b here so */
	{ 1668412299u, -18 },	/* b do not */
	{ 1668841290u, -33 },	/* t hyun woo baek */
	{ 1669775509u, 52 },	/* t more than a */
	{ 1670826969u, 33 },	/* b up to */
	{ 1670848189u, 16 },	/* u employee */
	{ 1674588627u, 15 },	/* t of the eight */
	{ 1675890343u, -21 },	/* u advance */
	{ 1678321565u, 35 },	/* b to sign */
	{ 1679043141u, 14 },	/* t , which nobodys */
	{ 1679321847u, 18 },	/* u heaters */
	{ 1680332138u, -58 },	/* l go */
	{ 1682178627u, 18 },	/* l september */
	{ 1682446288u, 15 },	/* b week and */
	{ 1682631913u, -14 },	/* b best , */
	{ 1682724628u, 21 },	/* u eight */
	{ 1682878436u, -52 },	/* u leftover */
	{ 1682879710u, 25 },	/* b y hay */
	{ 1683656880u, 14 },	/* l folder */
	{ 1683936773u, 19 },	/* b on leave */
	{ 1684093402u, -23 },	/* u former */
	{ 1685101125u, -42 },	/* 1 gracias */
	{ 1685201757u, -33 },	/* t curriculum specialist , */
	{ 1686551891u, 72 },	/* u panel */
	{ 1687919592u, 19 },	/* u grade */
	{ 1688106229u, -32 },	/* b to that */
	{ 1688322180u, -15 },	/* b timing is */
	{ 1689192463u, 32 },	/* t to the county */
	{ 1689800006u, 48 },	/* u riding */
	{ 1690100732u, 21 },	/* u posted */
	{ 1690218053u, -42 },	/* l curriculum */
	{ 1690397747u, -29 },	/* b youll find */
	{ 1690695936u, 29 },	/* b find any */
	{ 1690823019u, -30 },	/* 0 kindly */
	{ 1691233714u, 37 },	/* 0 para */
	{ 1691397703u, 12 },	/* b the 12th */
	{ 1691398909u, -36 },	/* b him here */
	{ 1691417868u, 14 },	/* b some of */
	{ 1693135841u, -20 },	/* b the credits */
	{ 1693768039u, 44 },	/* u furniture */
	{ 1696016361u, 32 },	/* b it to */
	{ 1696510091u, -17 },	/* u youve */
	{ 1697000661u, -16 },	/* u realistic */
	{ 1697136929u, -27 },	/* u grumpy */
	{ 1699623461u, 15 },	/* b solves it */
	{ 1701231643u, -76 },	/* 2 like */
	{ 1701373406u, 34 },	/* u course */
	{ 1701465843u, -25 },	/* 1 era */
	{ 1701730903u, -18 },	/* t over the phone */
	{ 1701850196u, -17 },	/* b the incoming */
	{ 1701927342u, -29 },	/* u tengo */
	{ 1701997291u, -24 },	/* b the inconvenience */
	{ 1701997952u, 26 },	/* l igual */
	{ 1702534144u, 17 },	/* b the crossing */
	{ 1702559039u, 35 },	/* 2 del */
	{ 1703452944u, -15 },	/* t reach me at */
	{ 1705283314u, -21 },	/* u silent */
	{ 1706776179u, -13 },	/* b ought to */
	{ 1707203733u, -31 },	/* t i had the */
	{ 1709293559u, -19 },	/* b better . */
	{ 1710224010u, 21 },	/* u veinte */
	{ 1711437394u, 17 },	/* u property */
	{ 1711833837u, -22 },	/* t , and we */
	{ 1712114652u, 28 },	/* t on that . */
	{ 1712259383u, -49 },	/* b she has */
	{ 1712917505u, 73 },	/* u havent */
	{ 1712948936u, -12 },	/* 1 seems */
	{ 1713056613u, 50 },	/* b out until */
	{ 1713705360u, -48 },	/* 1 le */
	{ 1714096679u, -77 },	/* 2 had */
	{ 1714097258u, 42 },	/* b the five */
	{ 1715382646u, -28 },	/* 1 lo */
	{ 1715447913u, 18 },	/* 1 looks */
	{ 1715664694u, -36 },	/* b the big */
	{ 1715705553u, -24 },	/* b this through */
	{ 1716712242u, 59 },	/* 2 two */
	{ 1716867966u, 21 },	/* 1 that */
	{ 1718438052u, 98 },	/* u every */
	{ 1718692274u, 39 },	/* u salones */
	{ 1718960825u, 12 },	/* b building is */
	{ 1719768719u, -19 },	/* 1 came */
	{ 1719856514u, -25 },	/* u oficina */
	{ 1720298558u, -71 },	/* l wednesday */
	{ 1720737506u, 37 },	/* t would be wise */
	{ 1723338067u, -16 },	/* b la demora */
	{ 1723454160u, 61 },	/* t of this morning */
	{ 1723644389u, 25 },	/* l 100 */
	{ 1724838016u, 19 },	/* 2 thing */
	{ 1725751481u, 93 },	/* u down */
	{ 1727287296u, -35 },	/* 2 isnt */
	{ 1727335697u, 13 },	/* b would like */
	{ 1727384600u, -77 },	/* u lol */
	{ 1727797820u, 34 },	/* b a haber */
	{ 1728163616u, 24 },	/* u band */
	{ 1728738800u, 17 },	/* b the charter */
	{ 1731635274u, -77 },	/* b the principals */
	{ 1732692908u, 23 },	/* b al lado */
	{ 1733198011u, 44 },	/* b i should */
	{ 1733260632u, 37 },	/* t at all . */
	{ 1734342225u, 21 },	/* b the printer */
	{ 1735429090u, -13 },	/* l lunch */
	{ 1737120071u, 39 },	/* b so theres */
	{ 1737283694u, 37 },	/* u certified */
	{ 1737846236u, -31 },	/* b esto , */
	{ 1739228480u, 37 },	/* b then . */
	{ 1740605702u, 35 },	/* u schedule */
	{ 1740945880u, 20 },	/* b the steam */
	{ 1741121341u, 80 },	/* l no */
	{ 1743023457u, -44 },	/* b two . */
	{ 1744172058u, 19 },	/* b with every */
	{ 1744498848u, 54 },	/* 2 ya */
	{ 1745112716u, -387 },	/* u you */
	{ 1745205923u, 15 },	/* u marshal */
	{ 1746317540u, 12 },	/* b says 180 */
	{ 1746463464u, 20 },	/* b it looks */
	{ 1746719802u, -24 },	/* u worry */
	{ 1747456201u, -59 },	/* u note */
	{ 1747957980u, 78 },	/* t , and the */
	{ 1748882537u, 25 },	/* b , because */
	{ 1749774779u, 49 },	/* l tuesday */
	{ 1750872847u, 43 },	/* l exist */
	{ 1752157268u, 25 },	/* b en los */
	{ 1752278035u, -64 },	/* u usual */
	{ 1752606363u, -18 },	/* b asi que */
	{ 1753832229u, -22 },	/* u publisher */
	{ 1754224277u, -19 },	/* t he used to */
	{ 1754989675u, 28 },	/* u meetings */
	{ 1755721318u, 45 },	/* b , though */
	{ 1756409284u, -15 },	/* b , hence */
	{ 1756966533u, 21 },	/* u octubre */
	{ 1756981822u, 23 },	/* b but she */
	{ 1757518842u, 49 },	/* 1 old */
	{ 1761945588u, 46 },	/* b as far */
	{ 1762758505u, 16 },	/* t no aparecen en */
	{ 1765308866u, 47 },	/* u power */
	{ 1766888305u, 14 },	/* b each time */
	{ 1767261473u, 15 },	/* b long as */
	{ 1768343269u, -37 },	/* u ever */
	{ 1772770493u, -16 },	/* b bit of */
	{ 1773149145u, 19 },	/* t 49 people , */
	{ 1774685146u, -26 },	/* b the manual */
	{ 1774999615u, -22 },	/* b and that */
	{ 1776415429u, -37 },	/* t by thursday . */
	{ 1778274708u, -65 },	/* b our office */
	{ 1778819550u, -35 },	/* b point in */
	{ 1779882654u, 52 },	/* u parada */
	{ 1781197881u, -48 },	/* b on everything */
	{ 1782621854u, 29 },	/* t i cant find */
	{ 1784995209u, 26 },	/* t cause , its */
	{ 1786543090u, -35 },	/* t we had a */
	{ 1787563736u, -14 },	/* b time , */
	{ 1787751719u, -22 },	/* u woman */
	{ 1787763310u, 16 },	/* b budget . */
	{ 1789973783u, -52 },	/* u encargado */
	{ 1790095642u, -55 },	/* b if im */
	{ 1790168905u, -31 },	/* u favor */
	{ 1791589990u, -55 },	/* b these are */
	{ 1794984396u, -17 },	/* t the kind of */
	{ 1796042735u, 51 },	/* u maestros */
	{ 1796113962u, 35 },	/* b la ciudad */
	{ 1797340040u, 24 },	/* b this year */
	{ 1798346176u, 63 },	/* u solo */
	{ 1798419663u, 31 },	/* b that could */
	{ 1799197338u, 41 },	/* b not so */
	{ 1799531666u, -21 },	/* b la oficina */
	{ 1799920294u, 25 },	/* u sole */
	{ 1801033436u, -77 },	/* b , but */
	{ 1801218758u, -17 },	/* b this position */
	{ 1802659597u, 103 },	/* u last */
	{ 1804137264u, 14 },	/* t length of the */
	{ 1805017616u, 16 },	/* t one of the */
	{ 1805316038u, -20 },	/* u swamped */
	{ 1806101014u, 18 },	/* b legal has */
	{ 1806106777u, -42 },	/* b the shared */
	{ 1807449888u, -35 },	/* 1 un */
	{ 1807709687u, -23 },	/* b the flu */
	{ 1809019308u, -19 },	/* u snow */
	{ 1809647712u, 75 },	/* 0 todavia */
	{ 1810554197u, -23 },	/* 1 us */
	{ 1810645439u, 46 },	/* b no tiene */
	{ 1810839244u, -40 },	/* u really */
	{ 1810995482u, 47 },	/* 1 up */
	{ 1811500601u, 17 },	/* u setting */
	{ 1812256309u, 35 },	/* b it for */
	{ 1812390886u, 31 },	/* l allowed */
	{ 1815442545u, 14 },	/* b should know */
	{ 1815867234u, 15 },	/* t after school program */
	{ 1816064391u, 38 },	/* l hand */
	{ 1819974554u, 51 },	/* u next */
	{ 1820273283u, -27 },	/* b ive kept */
	{ 1820288185u, 35 },	/* u charge */
	{ 1820503795u, 19 },	/* t , ours is */
	{ 1820935608u, -28 },	/* u wanted */
	{ 1821237988u, 24 },	/* u dice */
	{ 1822543331u, 20 },	/* u appears */
	{ 1823140183u, 24 },	/* u salary */
	{ 1823436111u, 19 },	/* u faltan */
	{ 1823731686u, 62 },	/* b the two */
	{ 1823812299u, 27 },	/* u return */
	{ 1825152899u, 27 },	/* b the 40 */
	{ 1825534675u, 16 },	/* u tied */
	{ 1826748243u, 55 },	/* 0 give */
	{ 1827314630u, 64 },	/* b , not */
	{ 1827380635u, 25 },	/* b hear , */
	{ 1828820502u, -31 },	/* t la lista . */
	{ 1829366100u, -35 },	/* u desde */
	{ 1830518369u, 35 },	/* u changed */
	{ 1830651342u, 79 },	/* u summer */
	{ 1830752445u, -35 },	/* b pass on */
	{ 1831033919u, 30 },	/* 0 truck */
	{ 1831461574u, 34 },	/* t va a haber */
	{ 1831852076u, -51 },	/* b i only */
	{ 1832464553u, 58 },	/* b ms . */
	{ 1832986439u, -54 },	/* b the office */
	{ 1834172821u, -111 },	/* 0 sorry */
	{ 1834900158u, 33 },	/* u existing */
	{ 1836087110u, 24 },	/* b and nobodys */
	{ 1836383091u, 21 },	/* t dice que el */
	{ 1837689053u, -44 },	/* b the time */
	{ 1838364128u, -13 },	/* t sad to say */
	{ 1839250745u, 18 },	/* u minimum */
	{ 1839946697u, -37 },	/* t , so forgive */
	{ 1841017184u, 17 },	/* u street */
	{ 1841361887u, -42 },	/* b orden para */
	{ 1842769522u, 27 },	/* u seal */
	{ 1844845970u, 44 },	/* u on */
	{ 1845287255u, -34 },	/* u ok */
	{ 1845900770u, 24 },	/* b the course */
	{ 1846178575u, 47 },	/* u after */
	{ 1848194489u, 19 },	/* b tendrian que */
	{ 1849568507u, -15 },	/* b order : */
	{ 1849887840u, -12 },	/* 2 sweet */
	{ 1851216818u, 31 },	/* 1 nurse */
	{ 1852696681u, -89 },	/* u telefono */
	{ 1853820226u, -13 },	/* t come in and */
	{ 1854051768u, -52 },	/* u front */
	{ 1854052162u, -41 },	/* u around */
	{ 1854080806u, -28 },	/* b may have */
	{ 1854507916u, 52 },	/* b allow . */
	{ 1854756483u, 23 },	/* u bidder */
	{ 1855176637u, -31 },	/* b . they */
	{ 1855231854u, 32 },	/* t are on the */
	{ 1855505218u, 81 },	/* u were */
	{ 1856875653u, -24 },	/* b for it */
	{ 1856961614u, 26 },	/* b down the */
	{ 1858007655u, 142 },	/* u isnt */
	{ 1860969988u, -14 },	/* u pasar */
	{ 1862587377u, -19 },	/* t the right one */
	{ 1862755051u, 60 },	/* b will start */
	{ 1863676330u, -28 },	/* b its the */
	{ 1863707314u, 15 },	/* t out in the */
	{ 1864832532u, -36 },	/* 2 gusto */
	{ 1864854061u, -38 },	/* t from the high */
	{ 1865872966u, 13 },	/* b this between */
	{ 1867316159u, 61 },	/* t as of this */
	{ 1868028214u, 60 },	/* b radio . */
	{ 1869881000u, 33 },	/* b from 2014 */
	{ 1870849579u, 13 },	/* b the alarm */
	{ 1871091925u, 19 },	/* u equipment */
	{ 1871584155u, 25 },	/* t y que no */
	{ 1873421706u, -38 },	/* u wrote */
	{ 1873606604u, 44 },	/* l affected */
	{ 1875239543u, -72 },	/* b - 27 */
	{ 1875408877u, 15 },	/* b by half */
	{ 1878546440u, 32 },	/* b door would */
	{ 1879142624u, -49 },	/* b todavia no */
	{ 1879175310u, 37 },	/* u thermometers */
	{ 1880172495u, -72 },	/* t 26 - 27 */
	{ 1881559599u, 21 },	/* b above the */
	{ 1884291184u, -33 },	/* b a moment */
	{ 1884337795u, 15 },	/* b id like */
	{ 1884794626u, -21 },	/* u hed */
	{ 1884870839u, 39 },	/* 0 facilities */
	{ 1884952078u, 15 },	/* b every afternoon */
	{ 1885239979u, 35 },	/* u level */
	{ 1885801158u, -39 },	/* b that its */
	{ 1885857452u, -12 },	/* t over to the */
	{ 1887662512u, 19 },	/* b out for */
	{ 1887855497u, 33 },	/* l altogether */
	{ 1888947936u, 23 },	/* u camera */
	{ 1890719780u, -13 },	/* b that looks */
	{ 1890902788u, 33 },	/* b altogether . */
	{ 1891020573u, 47 },	/* b next up */
	{ 1893120207u, 47 },	/* u meanwhile */
	{ 1893447447u, 43 },	/* u step */
	{ 1894091976u, 66 },	/* b ours . */
	{ 1895894372u, 15 },	/* b hoy no */
	{ 1896426558u, -35 },	/* u haya */
	{ 1897831282u, 45 },	/* t two years , */
	{ 1898166164u, -25 },	/* b right ? */
	{ 1898499129u, 30 },	/* u requires */
	{ 1899469748u, -43 },	/* b of my */
	{ 1901668770u, 18 },	/* 2 todavia */
	{ 1901708044u, -20 },	/* b no quiero */
	{ 1902592620u, -22 },	/* b things i */
	{ 1905097033u, -55 },	/* u sit */
	{ 1905109682u, 23 },	/* u august */
	{ 1905788581u, 103 },	/* u six */
	{ 1906137376u, -28 },	/* b we did */
	{ 1906884834u, 16 },	/* b my guess */
	{ 1907031428u, -23 },	/* u wouldnt */
	{ 1907253183u, 13 },	/* u lado */
	{ 1909742179u, -82 },	/* l donuts */
	{ 1910497874u, -67 },	/* b the blue */
	{ 1911188835u, -47 },	/* u truly */
	{ 1911190099u, -15 },	/* t and i dont */
	{ 1911368221u, 28 },	/* b them twice */
	{ 1911752863u, -22 },	/* b semana . */
	{ 1913202005u, -39 },	/* u round */
	{ 1913479665u, -20 },	/* b things , */
	{ 1913778818u, 39 },	/* b is sitting */
	{ 1913832075u, 24 },	/* u under */
	{ 1914119667u, -19 },	/* 1 secretary */
	{ 1914202767u, -12 },	/* b something . */
	{ 1914620974u, 17 },	/* u fails */
	{ 1914668697u, -16 },	/* b this isnt */
	{ 1914718124u, 32 },	/* l week */
	{ 1915620713u, -13 },	/* u okafor */
	{ 1915950802u, -127 },	/* 1 was */
	{ 1916049547u, -20 },	/* u moving */
	{ 1916200166u, 22 },	/* b cant promise */
	{ 1916229528u, 16 },	/* t a year . */
	{ 1917561460u, 46 },	/* 1 waiting */
	{ 1917728359u, 36 },	/* b for your */
	{ 1918253284u, -42 },	/* u surprise */
	{ 1918675693u, 97 },	/* u door */
	{ 1919316469u, 20 },	/* u throw */
	{ 1919398081u, 32 },	/* t it would be */
	{ 1920702288u, 18 },	/* b 500 are */
	{ 1921443452u, -38 },	/* u deserves */
	{ 1921663634u, -49 },	/* l form */
	{ 1921740034u, 26 },	/* 2 hasnt */
	{ 1921831783u, 18 },	/* 2 also */
	{ 1922133249u, -20 },	/* u tile */
	{ 1923083927u, 41 },	/* 1 our */
	{ 1923599324u, 22 },	/* t have the old */
	{ 1923873641u, -37 },	/* t nothing personal . */
	{ 1923892887u, -35 },	/* t theres no point */
	{ 1926699610u, -16 },	/* b suerte con */
	{ 1927281684u, 13 },	/* b list had */
	{ 1928824889u, -13 },	/* u shame */
	{ 1930110627u, 24 },	/* t over the sensor */
	{ 1930941653u, -14 },	/* t ver que le */
	{ 1934111089u, 29 },	/* u couple */
	{ 1937930947u, -33 },	/* b assistant superintendent */
	{ 1937991852u, -22 },	/* u everybody */
	{ 1938461070u, 22 },	/* b re entered */
	{ 1938777144u, -84 },	/* u sends */
	{ 1939437713u, -34 },	/* b superintendent for */
	{ 1941026317u, -12 },	/* 0 not */
	{ 1941215815u, -17 },	/* b 88 for */
	{ 1941323715u, -15 },	/* 1 understand */
	{ 1942159150u, -12 },	/* 0 nos */
	{ 1942724472u, -20 },	/* u he */
	{ 1944114155u, 17 },	/* b the gas */
	{ 1944428720u, 19 },	/* u ovens */
	{ 1944843043u, -16 },	/* u hr */
	{ 1946916489u, -60 },	/* b there after */
	{ 1946943326u, 118 },	/* u machine */
	{ 1947992516u, -18 },	/* u bueno */
	{ 1948070972u, -18 },	/* b two students */
	{ 1948225880u, 50 },	/* b the vendors */
	{ 1948450643u, 43 },	/* 0 water */
	{ 1948946943u, 55 },	/* b _ the */
	{ 1948964457u, 29 },	/* b memorandum with */
	{ 1948996696u, -30 },	/* u track */
	{ 1949621551u, 56 },	/* 1 staff */
	{ 1949731920u, -238 },	/* n */
	{ 1949814941u, -50 },	/* u thinking */
	{ 1950053555u, -23 },	/* 2 put */
	{ 1950190616u, -83 },	/* b personas . */
	{ 1950629847u, 19 },	/* b participate . */
	{ 1952382981u, -19 },	/* b told that */
	{ 1953861372u, -51 },	/* b ha . */
	{ 1954592301u, 24 },	/* b as long */
	{ 1955942716u, -16 },	/* l moment */
	{ 1956482549u, -12 },	/* b the sign */
	{ 1956500793u, -59 },	/* 0 took */
	{ 1956508978u, 20 },	/* b at two */
	{ 1958066939u, 18 },	/* u child */
	{ 1958965712u, -16 },	/* t in there without */
	{ 1959745777u, -14 },	/* b with kind */
	{ 1960387120u, 14 },	/* u qualify */
	{ 1960442105u, 23 },	/* u sindicato */
	{ 1963265931u, 18 },	/* b a fin */
	{ 1963858654u, 29 },	/* u fuga */
	{ 1964611321u, -43 },	/* b the heavy */
	{ 1966096941u, -25 },	/* u dated */
	{ 1966119168u, 162 },	/* u water */
	{ 1967101917u, -32 },	/* b and then */
	{ 1967203404u, -43 },	/* t out of the */
	{ 1967878674u, 35 },	/* u calls */
	{ 1969412351u, 13 },	/* b find the */
	{ 1969778445u, -27 },	/* t sign in sheets */
	{ 1970033517u, -40 },	/* b the typos */
	{ 1972259695u, -15 },	/* t can reach me */
	{ 1972402798u, 39 },	/* u cost */
	{ 1973865763u, 22 },	/* t es que las */
	{ 1973996421u, 40 },	/* b each of */
	{ 1974029216u, -16 },	/* b demora , */
	{ 1976498779u, 41 },	/* u translated */
	{ 1976953198u, 29 },	/* u solved */
	{ 1977184751u, -26 },	/* t i apologize for */
	{ 1978125374u, 14 },	/* u named */
	{ 1978659588u, -12 },	/* b you one */
	{ 1980218187u, -13 },	/* b my junk */
	{ 1981201777u, 18 },	/* b nobodys ever */
	{ 1981233202u, 73 },	/* u inspector */
	{ 1982750672u, -25 },	/* l question */
	{ 1982843416u, 26 },	/* u welder */
	{ 1983287158u, -275 },	/* n */
	{ 1985885869u, -40 },	/* b held in */
	{ 1986160927u, 16 },	/* t percent of the */
	{ 1986239068u, -28 },	/* b se lo */
	{ 1986906061u, -70 },	/* u kept */
	{ 1987003662u, 26 },	/* b september . */
	{ 1987484392u, 45 },	/* b del distrito */
	{ 1988452931u, 12 },	/* b take the */
	{ 1990431348u, 30 },	/* t tres anos y */
	{ 1990829533u, 12 },	/* b same trouble */
	{ 1993381423u, 48 },	/* b time and */
	{ 1993677257u, -70 },	/* u thing */
	{ 1994368805u, -28 },	/* u think */
	{ 1995522346u, 28 },	/* b can tell */
	{ 1995536041u, 16 },	/* 2 give */
	{ 1996125008u, -29 },	/* u plumber */
	{ 1996399794u, 22 },	/* b meantime . */
	{ 1996425854u, 96 },	/* b is attached */
	{ 1996528077u, -37 },	/* b talked about */
	{ 1997551102u, 46 },	/* 1 ask */
	{ 1998205440u, -24 },	/* b this to */
	{ 2000064777u, -278 },	/* n */
	{ 2000793245u, 24 },	/* b wants to */
	{ 2002749819u, -80 },	/* u como */
	{ 2003422581u, 31 },	/* l antes */
	{ 2005378474u, 48 },	/* u anywhere */
	{ 2005853822u, 20 },	/* u record */
	{ 2007492047u, 23 },	/* b a third */
	{ 2008519429u, 14 },	/* t so we wouldnt */
	{ 2008528726u, -19 },	/* b the instructions */
	{ 2008668666u, 46 },	/* t has to be */
	{ 2008736139u, 12 },	/* b , excuse */
	{ 2009092632u, 114 },	/* u company */
	{ 2013518612u, 38 },	/* b modelo . */
	{ 2013770619u, 34 },	/* b june , */
	{ 2014379719u, 19 },	/* b the site */
	{ 2015256558u, 32 },	/* b a dozen */
	{ 2016842396u, 375 },	/* n */
	{ 2017163766u, -16 },	/* t expect your call */
	{ 2017382660u, -19 },	/* u coming */
	{ 2018177403u, 61 },	/* b y no */
	{ 2018844564u, -63 },	/* t , who is */
	{ 2019003177u, -22 },	/* u question */
	{ 2019244067u, 23 },	/* b she is */
	{ 2020081840u, 16 },	/* b things in */
	{ 2021324949u, 18 },	/* t antes de que */
	{ 2021342776u, 42 },	/* t el ano pasado */
	{ 2022381562u, -33 },	/* u baek */
	{ 2022837883u, -35 },	/* b this email */
	{ 2023176633u, 112 },	/* u their */
	{ 2024665872u, -44 },	/* b , i */
	{ 2027051828u, 16 },	/* t i spoke to */
	{ 2027205694u, -82 },	/* u used */
	{ 2027573973u, -31 },	/* b is only */
	{ 2027858673u, 67 },	/* u test */
	{ 2028767498u, -33 },	/* 0 best */
	{ 2031070856u, -20 },	/* b my supervisor */
	{ 2032562686u, 34 },	/* u surprised */
	{ 2032721496u, 52 },	/* 0 two */
	{ 2032825507u, -40 },	/* u fingers */
	{ 2032961641u, -29 },	/* b to whoever */
	{ 2033018669u, -16 },	/* b exactly the */
	{ 2033538329u, 17 },	/* 0 mr */
	{ 2033620015u, -31 },	/* n */
	{ 2033724833u, 24 },	/* b the missing */
	{ 2035552917u, 33 },	/* b , _ */
	{ 2036344736u, 21 },	/* t . on to */
	{ 2036381255u, 27 },	/* l touch */
	{ 2036676584u, -30 },	/* t gracias a dios */
	{ 2036685750u, -13 },	/* b , 100 */
	{ 2036941625u, 12 },	/* u recorded */
	{ 2037015357u, -17 },	/* t of bad news */
	{ 2037120792u, -22 },	/* l other */
	{ 2037125809u, 36 },	/* b to stay */
	{ 2038420679u, 20 },	/* b la mitad */
	{ 2038863889u, -83 },	/* 2 to */
	{ 2039028856u, -78 },	/* u an */
	{ 2039573309u, -110 },	/* u as */
	{ 2040014594u, -18 },	/* u ap */
	{ 2040755714u, -152 },	/* u and */
	{ 2042134125u, 18 },	/* b is cracked */
	{ 2043467874u, 24 },	/* b out on */
	{ 2043783353u, 23 },	/* b on time */
	{ 2043938949u, -63 },	/* b who is */
	{ 2044214855u, -38 },	/* l team */
	{ 2047485840u, -47 },	/* u vacation */
	{ 2048096567u, 24 },	/* u staffing */
	{ 2048247148u, 28 },	/* 2 came */
	{ 2048965247u, 15 },	/* b lighter . */
	{ 2048977485u, 23 },	/* b the east */
	{ 2049306134u, 34 },	/* b haber que */
	{ 2049601284u, -13 },	/* b to me */
	{ 2049613946u, -81 },	/* 0 please */
	{ 2052202580u, 13 },	/* u threshold */
	{ 2052372989u, 36 },	/* b wrong side */
	{ 2053181663u, -13 },	/* b you may */
	{ 2054816073u, 13 },	/* u osei */
	{ 2054880968u, 32 },	/* b grade , */
	{ 2055603715u, 90 },	/* 0 next */
	{ 2056426400u, -59 },	/* u fueron */
	{ 2056951785u, -27 },	/* u regards */
	{ 2057331982u, 23 },	/* b it turned */
	{ 2057471512u, 12 },	/* t 50 feet of */
	{ 2057705288u, 15 },	/* b los papas */
	{ 2058049736u, -37 },	/* b nothing personal */
	{ 2059474070u, 21 },	/* b we dont */
	{ 2059728680u, -18 },	/* 1 fix */
	{ 2060916903u, 19 },	/* b this , */
	{ 2061241624u, 20 },	/* l teacher */
	{ 2062177724u, 22 },	/* b trabajar en */
	{ 2062811593u, 19 },	/* b it or */
	{ 2063124823u, 31 },	/* l paperwork */
	{ 2063317743u, 34 },	/* b friday . */
	{ 2063868270u, 12 },	/* b my crew */
	{ 2064294308u, -22 },	/* b i started */
	{ 2064498093u, 19 },	/* b the kitchen */
	{ 2065006444u, 13 },	/* u present */
	{ 2065802135u, 24 },	/* b last spring */
	{ 2066062997u, -75 },	/* b it on */
	{ 2066997868u, -28 },	/* b am in */
	{ 2067113404u, 18 },	/* b , both */
	{ 2067175253u, 59 },	/* n */
	{ 2067217436u, 38 },	/* 1 also */
	{ 2067586497u, -34 },	/* t at lunch . */
	{ 2069542411u, 37 },	/* t my english is */
	{ 2070541846u, -66 },	/* 0 p */
	{ 2070883168u, 39 },	/* u shutoff */
	{ 2071410155u, 25 },	/* b morning and */
	{ 2072135111u, -12 },	/* 0 every */
	{ 2072607928u, 21 },	/* b the 19th */
	{ 2072895131u, -16 },	/* b porque la */
	{ 2074161044u, 21 },	/* b her own */
	{ 2074546903u, 30 },	/* t like that in */
	{ 2074557280u, 18 },	/* t have to use */
	{ 2074866228u, -39 },	/* u ratito */
	{ 2075990565u, -26 },	/* 1 replacement */
	{ 2076580138u, 36 },	/* b el programa */
	{ 2077000935u, -41 },	/* l way */
	{ 2078356629u, -16 },	/* t all i know */
	{ 2078549996u, 50 },	/* b it stands */
	{ 2079004141u, 16 },	/* u spoke */
	{ 2079222560u, 49 },	/* b so expect */
	{ 2079399381u, 62 },	/* b do all */
	{ 2082738297u, -21 },	/* 1 installer */
	{ 2083287849u, 14 },	/* b so this */
	{ 2086738756u, -32 },	/* t the time clocks */
	{ 2087542243u, 36 },	/* b open with */
	{ 2088041184u, -19 },	/* 2 what */
	{ 2089875641u, -17 },	/* t questions before i */
	{ 2090691034u, -37 },	/* b la semana */
	{ 2092336091u, -24 },	/* b was pleased */
	{ 2092639349u, 41 },	/* b the limit */
	{ 2092875954u, -18 },	/* u concerned */
	{ 2092988716u, -32 },	/* 0 espero */
	{ 2093333601u, 24 },	/* t , so a */
	{ 2093345557u, -18 },	/* b thanks , */
	{ 2094135111u, -30 },	/* b kindly note */
	{ 2094536311u, 27 },	/* u sub */
	{ 2095110876u, 12 },	/* 1 camera */
	{ 2095635752u, 35 },	/* t ask because the */
	{ 2096329632u, 12 },	/* b lost the */
	{ 2098686992u, -15 },	/* b was looking */
	{ 2099253011u, -14 },	/* 0 good */
	{ 2100182597u, -37 },	/* t it twice . */
	{ 2100671071u, -23 },	/* t apologies for the */
	{ 2101976314u, 24 },	/* u meter */
	{ 2104188599u, 17 },	/* b property . */
	{ 2105115246u, -20 },	/* t on behalf of */
	{ 2105455796u, 58 },	/* u siguen */
	{ 2106038997u, -60 },	/* t 10 _ 9 */
	{ 2106120407u, 19 },	/* b the wiring */
	{ 2109357605u, 75 },	/* u trips */
	{ 2110015940u, -56 },	/* u apologies */
	{ 2110693714u, 46 },	/* u fall */
	{ 2111428606u, 95 },	/* b crew is */
	{ 2111964605u, -28 },	/* b to do */
	{ 2112444363u, -130 },	/* b in the */
	{ 2113691759u, -67 },	/* u grateful */
	{ 2114283775u, -38 },	/* l each */
	{ 2114424339u, -38 },	/* b coming from */
	{ 2114824870u, -34 },	/* u had */
	{ 2114825199u, -72 },	/* b has been */
	{ 2115369323u, 129 },	/* u hay */
	{ 2116355061u, 139 },	/* u has */
	{ 2116457964u, 39 },	/* 0 smells */
	{ 2116897933u, 42 },	/* b parents , */
	{ 2117052838u, 143 },	/* u schools */
	{ 2117569821u, 22 },	/* b yet . */
	{ 2117889638u, -19 },	/* l better */
	{ 2120485090u, 42 },	/* b starts on */
	{ 2120840741u, 20 },	/* t i noticed the */
	{ 2121299999u, -64 },	/* t is what the */
	{ 2121654854u, 15 },	/* b make it */
	{ 2121826756u, -13 },	/* b came in */
	{ 2122787189u, 12 },	/* b programa . */
	{ 2122988481u, 78 },	/* b see the */
	{ 2123422759u, 33 },	/* b in that */
	{ 2124898284u, -17 },	/* 1 labeled */
	{ 2125619657u, -53 },	/* b at the */
	{ 2127390744u, -33 },	/* u doing */
	{ 2128841835u, -31 },	/* u hands */
	{ 2129758451u, -15 },	/* u tea */
	{ 2130670923u, 18 },	/* t up at the */
	{ 2131413016u, -13 },	/* b june and */
	{ 2131739946u, -36 },	/* b anything for */
	{ 2134929834u, -27 },	/* b over coffee */
	{ 2135086023u, -14 },	/* b puerta . */
	{ 2135590085u, 22 },	/* u resulta */
	{ 2136453710u, -35 },	/* b team . */
	{ 2137579111u, -17 },	/* b mucho gusto */
	{ 2137690516u, 65 },	/* b missing , */
	{ 2138819640u, -23 },	/* b the closet */
	{ 2138968518u, -16 },	/* t , porque la */
	{ 2139283513u, -28 },	/* 1 knows */
	{ 2139406042u, -145 },	/* u nice */
	{ 2140095743u, 18 },	/* b be back */
	{ 2140213772u, 17 },	/* t on whether the */
	{ 2140675458u, 23 },	/* b and theyve */
	{ 2141367006u, 14 },	/* b and theyre */
	{ 2144802514u, -13 },	/* b on this */
	{ 2146656145u, 30 },	/* b walked out */
	{ 2147170715u, -42 },	/* u map */
	{ 2148399545u, -32 },	/* u espero */
	{ 2149207916u, -131 },	/* u than */
	{ 2149253182u, -19 },	/* t the long weekend */
	{ 2149413532u, -64 },	/* b what the */
	{ 2150425640u, -35 },	/* b que si */
	{ 2151013687u, -32 },	/* b matter of */
	{ 2151440782u, -96 },	/* u sure */
	{ 2151578556u, 47 },	/* u freeze */
	{ 2151670118u, 13 },	/* b against it */
	{ 2151702047u, -45 },	/* u mal */
	{ 2152458269u, -15 },	/* b were all */
	{ 2152636170u, 24 },	/* 0 none */
	{ 2152656046u, -15 },	/* b from the */
	{ 2153573000u, 14 },	/* b we wouldnt */
	{ 2155980535u, 14 },	/* 2 tell */
	{ 2156142830u, -44 },	/* l now */
	{ 2157463679u, 121 },	/* u there */
	{ 2158370499u, 30 },	/* l garantia */
	{ 2158578972u, 45 },	/* b teacher . */
	{ 2160404257u, -18 },	/* b on vacation */
	{ 2163211586u, 15 },	/* b a different */
	{ 2163344438u, 15 },	/* b typos . */
	{ 2164131701u, -52 },	/* b the mother */
	{ 2164251593u, -24 },	/* u bring */
	{ 2167261693u, 31 },	/* u parent */
	{ 2167758715u, -60 },	/* u simply */
	{ 2167777018u, 36 },	/* l line */
	{ 2168047236u, 12 },	/* 0 will */
	{ 2171268535u, 23 },	/* u thrown */
	{ 2171389511u, -47 },	/* u molestia */
	{ 2172051541u, -54 },	/* 1 attached */
	{ 2172290047u, -82 },	/* u simple */
	{ 2172666822u, 16 },	/* t that the vendors */
	{ 2174189616u, -32 },	/* t wishes for the */
	{ 2174856281u, 31 },	/* u duty */
	{ 2175819465u, 18 },	/* t of them have */
	{ 2176158860u, -100 },	/* u asi */
	{ 2176425865u, 23 },	/* b . nothing */
	{ 2176453050u, -12 },	/* u ask */
	{ 2176921592u, 28 },	/* b we may */
	{ 2177493590u, 32 },	/* b told us */
	{ 2178251009u, -80 },	/* u quedo */
	{ 2178424776u, 30 },	/* u viejo */
	{ 2179351329u, 12 },	/* b last night */
	{ 2179472320u, 40 },	/* u counselors */
	{ 2179585382u, 37 },	/* b need the */
	{ 2179654882u, -112 },	/* u do */
	{ 2179823336u, -16 },	/* t to it . */
	{ 2180289889u, 14 },	/* b the pta */
	{ 2180579275u, -18 },	/* t there is no */
	{ 2181229000u, -20 },	/* u da */
	{ 2181991490u, 24 },	/* u rock */
	{ 2182583426u, -117 },	/* u team */
	{ 2182904351u, -68 },	/* b donuts . */
	{ 2183532171u, 17 },	/* 1 compania */
	{ 2185523623u, -49 },	/* b la directora */
	{ 2187596402u, -13 },	/* b the parts */
	{ 2188515874u, 22 },	/* b lead time */
	{ 2189163176u, -21 },	/* b in advance */
	{ 2189235581u, 47 },	/* 1 insurance */
	{ 2190076803u, 43 },	/* u speak */
	{ 2190128509u, -29 },	/* b forgive the */
	{ 2190367426u, -41 },	/* u nicer */
	{ 2192383538u, 19 },	/* b and arent */
	{ 2194417522u, -22 },	/* b . he */
	{ 2194828062u, 100 },	/* u que */
	{ 2195045947u, 20 },	/* b somebody from */
	{ 2196646940u, -45 },	/* b about this */
	{ 2197410391u, -14 },	/* 1 glad */
	{ 2197804497u, -40 },	/* b the subject */
	{ 2198359959u, -47 },	/* 1 have */
	{ 2200948980u, 34 },	/* b me the */
	{ 2201010196u, -58 },	/* u green */
	{ 2201333315u, -52 },	/* b in on */
	{ 2201927747u, 13 },	/* b . osei */
	{ 2202653608u, 22 },	/* 2 las */
	{ 2203795522u, 14 },	/* u ellos */
	{ 2204284296u, 19 },	/* b did . */
	{ 2205148068u, -35 },	/* b new assistant */
	{ 2206533391u, 26 },	/* b - not */
	{ 2206881806u, 18 },	/* t have to be */
	{ 2207533283u, -19 },	/* 2 mr */
	{ 2207990875u, -15 },	/* b bad news */
	{ 2208286624u, 15 },	/* b be paid */
	{ 2208322130u, 38 },	/* b went up */
	{ 2208701683u, 12 },	/* t the building is */
	{ 2209059895u, -18 },	/* b thought that */
	{ 2211718122u, 69 },	/* u far */
	{ 2212956284u, -20 },	/* b afraid . */
	{ 2213024240u, 17 },	/* b and its */
	{ 2213164728u, -48 },	/* b the long */
	{ 2215482764u, -21 },	/* b got it */
	{ 2216749409u, -24 },	/* b anything . */
	{ 2216989414u, -29 },	/* u compliments */
	{ 2219418395u, 23 },	/* b month , */
	{ 2219721993u, -20 },	/* u sort */
	{ 2219992361u, 16 },	/* b errors . */
	{ 2220220089u, -27 },	/* 1 asked */
	{ 2220745855u, -12 },	/* u estuve */
	{ 2220891397u, -55 },	/* l along */
	{ 2221158747u, 39 },	/* t is sitting right */
	{ 2221427435u, 15 },	/* l limit */
	{ 2221983222u, 35 },	/* 2 shows */
	{ 2222466866u, -141 },	/* u longer */
	{ 2222761629u, -25 },	/* b itll be */
	{ 2225033748u, 55 },	/* b was poor */
	{ 2225913787u, -24 },	/* u goes */
	{ 2226364464u, -27 },	/* b to draw */
	{ 2228969941u, -45 },	/* u duties */
	{ 2229999916u, -27 },	/* t pero creo que */
	{ 2230900848u, 17 },	/* b the copies */
	{ 2231553528u, 27 },	/* u meses */
	{ 2234635010u, 20 },	/* b i need */
	{ 2234652594u, 20 },	/* u motor */
	{ 2235774536u, -26 },	/* t of the volunteers */
	{ 2236971908u, -13 },	/* t my inbox . */
	{ 2239166446u, 19 },	/* 2 down */
	{ 2239273265u, 74 },	/* u se */
	{ 2239806095u, 52 },	/* u rather */
	{ 2240915492u, 52 },	/* b get the */
	{ 2241237458u, 25 },	/* t y hay que */
	{ 2241269631u, 36 },	/* t the wrong side */
	{ 2242162608u, 29 },	/* u hasta */
	{ 2242573184u, -32 },	/* t , and then */
	{ 2242864600u, 34 },	/* b los choferes */
	{ 2244002272u, 16 },	/* 2 want */
	{ 2244627464u, 62 },	/* l attached */
	{ 2244691755u, -15 },	/* t , and they */
	{ 2245577168u, 17 },	/* l wall */
	{ 2246703852u, -37 },	/* u dias */
	{ 2246709399u, -25 },	/* b ya era */
	{ 2247343549u, -37 },	/* u personal */
	{ 2247462675u, -39 },	/* b am . */
	{ 2247892619u, 23 },	/* u crack */
	{ 2248661905u, 41 },	/* t is not so */
	{ 2250119424u, 18 },	/* b minimum of */
	{ 2250978741u, 94 },	/* u now */
	{ 2251523194u, 237 },	/* u not */
	{ 2251670289u, 55 },	/* u nos */
	{ 2251979755u, -20 },	/* u attention */
	{ 2252035035u, 20 },	/* u space */
	{ 2252763489u, -46 },	/* u sharp */
	{ 2253064412u, -35 },	/* b it went */
	{ 2253956303u, 28 },	/* b run a */
	{ 2254757457u, 13 },	/* u aviso */
	{ 2254957813u, 25 },	/* b agreement , */
	{ 2256359536u, 37 },	/* u lincoln */
	{ 2258843876u, 17 },	/* u know */
	{ 2259185755u, 39 },	/* b the room */
	{ 2259398597u, 15 },	/* b bell schedules */
	{ 2260318588u, 47 },	/* b the roof */
	{ 2261962922u, 21 },	/* b and cant */
	{ 2264738106u, -44 },	/* u minutes */
	{ 2265377063u, 18 },	/* u pallet */
	{ 2265800813u, 22 },	/* t the east side */
	{ 2266541371u, -53 },	/* 1 im */
	{ 2267674204u, -63 },	/* 1 if */
	{ 2268880346u, -51 },	/* u meeting */
	{ 2269936249u, 20 },	/* b now , */
	{ 2270230439u, -12 },	/* b now . */
	{ 2270442758u, 18 },	/* t the new fence */
	{ 2271441553u, -27 },	/* t had it on */
	{ 2272869126u, 29 },	/* u dijeron */
	{ 2273058133u, -13 },	/* b good morning */
	{ 2273861436u, 46 },	/* u bid */
	{ 2274008531u, -50 },	/* u big */
	{ 2274212531u, 40 },	/* b the sink */
	{ 2274261044u, -26 },	/* u black */
	{ 2274271405u, 122 },	/* u five */
	{ 2276123798u, 14 },	/* t , whereas the */
	{ 2278567557u, -69 },	/* 0 and */
	{ 2279159095u, -28 },	/* u autumn */
	{ 2279787790u, -28 },	/* t i am in */
	{ 2281154877u, -17 },	/* t sorry to be */
	{ 2281490396u, -23 },	/* b contests , */
	{ 2283259095u, -44 },	/* b email . */
	{ 2283584295u, 21 },	/* b classes are */
	{ 2283639485u, -31 },	/* b its been */
	{ 2284077890u, 36 },	/* u show */
	{ 2284648028u, -36 },	/* b the order */
	{ 2284934429u, 20 },	/* b by the */
	{ 2285803216u, -24 },	/* t on our side */
	{ 2285910692u, 19 },	/* 2 them */
	{ 2286265335u, -20 },	/* b , just */
	{ 2286895226u, -13 },	/* t junk folder . */
	{ 2288014155u, -38 },	/* b cream , */
	{ 2288264699u, -20 },	/* b , im */
	{ 2288523980u, 99 },	/* b out the */
	{ 2288575739u, -76 },	/* b the days */
	{ 2289397532u, -25 },	/* b , if */
	{ 2290622222u, 39 },	/* t , so theres */
	{ 2290703323u, 39 },	/* b like to */
	{ 2291478780u, 22 },	/* b 204 will */
	{ 2292489690u, -45 },	/* b meaning to */
	{ 2293889276u, -26 },	/* b thanks for */
	{ 2293902455u, 18 },	/* b without the */
	{ 2294511846u, 18 },	/* u during */
	{ 2294607465u, 17 },	/* 2 show */
	{ 2294666737u, 49 },	/* b we learned */
	{ 2295061435u, -45 },	/* u sense */
	{ 2296491981u, 23 },	/* l coming */
	{ 2296716791u, -24 },	/* b , nothing */
	{ 2297100466u, -26 },	/* b every day */
	{ 2297247894u, 13 },	/* u alarm */
	{ 2298124306u, -14 },	/* u letters */
	{ 2298402511u, -51 },	/* 2 no */
	{ 2298671332u, 23 },	/* b horas extra */
	{ 2299921045u, 23 },	/* t , but its */
	{ 2300124212u, -42 },	/* 0 se */
	{ 2300412313u, -20 },	/* b someone ought */
	{ 2300515682u, 14 },	/* l writing */
	{ 2300586263u, 12 },	/* 2 de */
	{ 2301572001u, 18 },	/* 2 do */
	{ 2301698330u, -33 },	/* 0 so */
	{ 2302634354u, -31 },	/* b lista . */
	{ 2303052565u, -27 },	/* b annex . */
	{ 2303389033u, -19 },	/* t the instructions , */
	{ 2303735767u, -13 },	/* u era */
	{ 2306613016u, -32 },	/* b 7 : */
	{ 2307304444u, -93 },	/* 0 ive */
	{ 2307364631u, -16 },	/* b game . */
	{ 2308570723u, 31 },	/* u logged */
	{ 2308731587u, -14 },	/* b 26 - */
	{ 2310145988u, -16 },	/* b only the */
	{ 2310199162u, -38 },	/* b each . */
	{ 2310437085u, 48 },	/* b los maestros */
	{ 2310896135u, 22 },	/* b the logs */
	{ 2310933996u, -33 },	/* u directora */
	{ 2311548945u, -56 },	/* b the details */
	{ 2311840162u, 17 },	/* u bell */
	{ 2312819556u, -42 },	/* b se puede */
	{ 2314882903u, 39 },	/* b as well */
	{ 2315015737u, 36 },	/* u warn */
	{ 2315560190u, 37 },	/* u warm */
	{ 2315660384u, -41 },	/* 0 todo */
	{ 2315783260u, 21 },	/* t federal program , */
	{ 2316750102u, -23 },	/* b myself in */
	{ 2317237873u, 30 },	/* t , it is */
	{ 2318485799u, 19 },	/* b 94 a */
	{ 2320553939u, 40 },	/* u sensor */
	{ 2321438023u, 37 },	/* u codes */
	{ 2321520196u, -15 },	/* t all of us */
	{ 2324897187u, 41 },	/* b the substitute */
	{ 2325012392u, 42 },	/* b a row */
	{ 2325553442u, -45 },	/* u til */
	{ 2325764846u, 37 },	/* 1 suspect */
	{ 2327269255u, 12 },	/* 2 server */
	{ 2328686680u, 36 },	/* b looked at */
	{ 2328898535u, -30 },	/* b , they */
	{ 2328928234u, -59 },	/* b on its */
	{ 2329321385u, -31 },	/* b on to */
	{ 2329837401u, 18 },	/* b . so */
	{ 2331297199u, 36 },	/* b not the */
	{ 2331530419u, 15 },	/* 1 filter */
	{ 2332328162u, -17 },	/* t on the 1st */
	{ 2334603612u, -48 },	/* b been in */
	{ 2334690883u, 29 },	/* b last week */
	{ 2334754495u, 72 },	/* b on 40 */
	{ 2338021232u, -21 },	/* b official as */
	{ 2338217060u, 96 },	/* b so the */
	{ 2338454832u, 42 },	/* u borrowing */
	{ 2340091839u, -31 },	/* b be honest */
	{ 2341122338u, 24 },	/* t please note that */
	{ 2341383990u, 15 },	/* t in september . */
	{ 2341709852u, 28 },	/* u related */
	{ 2345225903u, -15 },	/* b de esa */
	{ 2345437375u, -27 },	/* l good */
	{ 2346919740u, 28 },	/* b i havent */
	{ 2347591075u, -19 },	/* 2 third */
	{ 2348610015u, -39 },	/* b the assistant */
	{ 2348657441u, 42 },	/* t , and nobody */
	{ 2349385051u, 161 },	/* u vendor */
	{ 2349832037u, 12 },	/* 2 next */
	{ 2350970237u, 23 },	/* u monday */
	{ 2352833392u, -44 },	/* t the submitter that */
	{ 2352913135u, 22 },	/* u lined */
	{ 2353561364u, -29 },	/* b ya le */
	{ 2353587444u, 46 },	/* u tenemos */
	{ 2353731868u, 13 },	/* u badge */
	{ 2353942264u, 13 },	/* u granted */
	{ 2354737516u, -27 },	/* u lines */
	{ 2355238650u, 39 },	/* b ya lo */
	{ 2355444143u, -22 },	/* b six years */
	{ 2356215880u, 40 },	/* u housing */
	{ 2358501802u, 22 },	/* b the portables */
	{ 2358604610u, -25 },	/* b i got */
	{ 2360220718u, -37 },	/* 1 do */
	{ 2360558882u, -21 },	/* t i know . */
	{ 2361747502u, 98 },	/* b have to */
	{ 2363493119u, -25 },	/* b era hora */
	{ 2363522902u, 42 },	/* u notes */
	{ 2364876079u, 21 },	/* b ahi . */
	{ 2365527301u, -17 },	/* u sooner */
	{ 2365783993u, 16 },	/* b aparecen en */
	{ 2366057903u, 38 },	/* 2 find */
	{ 2367389597u, 19 },	/* b runs out */
	{ 2368179364u, 12 },	/* u room */
	{ 2368852877u, 25 },	/* u family */
	{ 2369412126u, 28 },	/* t told me the */
	{ 2369950756u, 13 },	/* b the field */
	{ 2371492359u, -49 },	/* b loading dock */
	{ 2371548716u, 39 },	/* b the money */
	{ 2371788512u, 22 },	/* t i cant promise */
	{ 2371872053u, 17 },	/* u root */
	{ 2372263650u, 72 },	/* u va */
	{ 2372504765u, 17 },	/* u board */
	{ 2372823951u, -15 },	/* b here goes */
	{ 2374912390u, -14 },	/* l card */
	{ 2375417394u, 49 },	/* 1 saw */
	{ 2375697234u, 48 },	/* b next door */
	{ 2376209064u, -19 },	/* u news */
	{ 2376742384u, -32 },	/* u wishes */
	{ 2376825399u, 16 },	/* u them */
	{ 2378025848u, -16 },	/* b notice . */
	{ 2378977216u, -27 },	/* t the line somewhere */
	{ 2382179575u, 39 },	/* l left */
	{ 2382397757u, 12 },	/* u opening */
	{ 2382884648u, 71 },	/* l down */
	{ 2383077694u, 72 },	/* u control */
	{ 2383248406u, -46 },	/* 2 there */
	{ 2383966773u, -13 },	/* t same way . */
	{ 2384387295u, 12 },	/* b , hay */
	{ 2384771800u, 47 },	/* b id rather */
	{ 2385238467u, 16 },	/* b and a */
	{ 2387399106u, -22 },	/* u vacancies */
	{ 2388001305u, -23 },	/* b is going */
	{ 2388587447u, 27 },	/* b on wednesday */
	{ 2388709982u, 23 },	/* b las horas */
	{ 2388726092u, -62 },	/* b before i */
	{ 2389225446u, 19 },	/* t on it , */
	{ 2390062487u, 45 },	/* b end of */
	{ 2390838673u, -33 },	/* t is only in */
	{ 2391758158u, -34 },	/* b my assistant */
	{ 2392010834u, 21 },	/* b can see */
	{ 2392527402u, -16 },	/* l hr */
	{ 2393032627u, 27 },	/* u flagged */
	{ 2393246607u, -27 },	/* u why */
	{ 2394645973u, -51 },	/* l ha */
	{ 2394923893u, -24 },	/* u who */
	{ 2396632254u, -50 },	/* b so it */
	{ 2399811105u, -15 },	/* t una preguntita nada */
	{ 2399849656u, 20 },	/* u learned */
	{ 2401143916u, 59 },	/* u page */
	{ 2401954246u, 38 },	/* b under the */
	{ 2402103822u, -13 },	/* u holidays */
	{ 2402375481u, -31 },	/* u version */
	{ 2405282833u, -23 },	/* u honestly */
	{ 2405726125u, 52 },	/* u falta */
	{ 2406770140u, 94 },	/* u theres */
	{ 2407267955u, 28 },	/* u desaparecio */
	{ 2408589365u, 16 },	/* b the testing */
	{ 2409565074u, -26 },	/* u command */
	{ 2410024030u, -17 },	/* t the night crew */
	{ 2410355826u, -21 },	/* b dios . */
	{ 2412203972u, 21 },	/* b has no */
	{ 2414305328u, 56 },	/* t stuck on the */
	{ 2414608648u, 17 },	/* b as of */
	{ 2415660456u, -39 },	/* 0 after */
	{ 2417131269u, -56 },	/* u subject */
	{ 2417797700u, -52 },	/* b know . */
	{ 2419192757u, 49 },	/* u mold */
	{ 2419372553u, 24 },	/* 1 says */
	{ 2419377534u, -57 },	/* u said */
	{ 2420126647u, -33 },	/* b coach says */
	{ 2420266499u, -63 },	/* b that should */
	{ 2421668839u, -35 },	/* b i took */
	{ 2422500104u, 163 },	/* u nobody */
	{ 2428084508u, 21 },	/* b know how */
	{ 2429390870u, 21 },	/* 1 keep */
	{ 2429832290u, -27 },	/* b servirle . */
	{ 2430447816u, -89 },	/* t are in the */
	{ 2431873527u, 15 },	/* l cracked */
	{ 2432464367u, 22 },	/* b resulta que */
	{ 2433143509u, 32 },	/* 1 money */
	{ 2433316701u, 23 },	/* b the drop */
	{ 2434915335u, 21 },	/* u 19th */
	{ 2435872526u, 12 },	/* b locked for */
	{ 2436647216u, 19 },	/* 0 hay */
	{ 2437008000u, -18 },	/* b a thank */
	{ 2438789040u, 13 },	/* u recess */
	{ 2441158887u, 32 },	/* b nobody here */
	{ 2442288666u, 59 },	/* t , i see */
	{ 2446873258u, 77 },	/* b of this */
	{ 2446942970u, 26 },	/* b summer school */
	{ 2447593741u, 25 },	/* b mention that */
	{ 2451767548u, -144 },	/* u your */
	{ 2451907513u, -39 },	/* t that i could */
	{ 2452440086u, -36 },	/* b that we */
	{ 2454485606u, 52 },	/* l october */
	{ 2454495832u, -38 },	/* t do it . */
	{ 2454735526u, -63 },	/* u always */
	{ 2455384733u, -14 },	/* b an honest */
	{ 2457081312u, 17 },	/* b ive told */
	{ 2457140331u, -20 },	/* 2 and */
	{ 2458154110u, -15 },	/* t since we last */
	{ 2458183596u, -12 },	/* t with me . */
	{ 2458976551u, -60 },	/* t left of the */
	{ 2463006827u, -26 },	/* t yo nada mas */
	{ 2463581448u, 75 },	/* u problem */
	{ 2463614866u, 25 },	/* 2 open */
	{ 2465876511u, 63 },	/* t an eye on */
	{ 2466894701u, 40 },	/* 2 left */
	{ 2467497949u, -12 },	/* u retiring */
	{ 2468474192u, -67 },	/* t in the building */
	{ 2468489373u, -15 },	/* b to you */
	{ 2470041438u, -25 },	/* t ya era hora */
	{ 2470545903u, -46 },	/* t the board secretary */
	{ 2470809916u, 18 },	/* 2 because */
	{ 2471354771u, -19 },	/* t up to the */
	{ 2471404625u, -12 },	/* b , with */
	{ 2471551786u, -34 },	/* b for us */
	{ 2473422532u, -17 },	/* 1 promised */
	{ 2475454073u, 42 },	/* u substitute */
	{ 2475718792u, 32 },	/* t in the same */
	{ 2476011404u, 57 },	/* u cover */
	{ 2476076358u, 30 },	/* u twenty */
	{ 2476234197u, -23 },	/* b you a */
	{ 2477724023u, 55 },	/* u porque */
	{ 2478993284u, -13 },	/* b know is */
	{ 2480647652u, 31 },	/* b can be */
	{ 2482481951u, 12 },	/* b be without */
	{ 2482763595u, 18 },	/* t the band room */
	{ 2482902121u, -18 },	/* b im concerned */
	{ 2483482582u, -24 },	/* b in , */
	{ 2483681478u, -13 },	/* b those who */
	{ 2484551376u, 33 },	/* u pull */
	{ 2487971973u, -56 },	/* t took three people */
	{ 2488658944u, 74 },	/* u tiene */
	{ 2489116921u, -36 },	/* b mention it */
	{ 2490927261u, -27 },	/* t draw the line */
	{ 2491520305u, -36 },	/* 2 i */
	{ 2491764189u, 121 },	/* u missing */
	{ 2491809771u, -53 },	/* b in a */
	{ 2492460846u, 14 },	/* u software */
	{ 2494012908u, -45 },	/* 0 as */
	{ 2494250497u, -21 },	/* b under two */
	{ 2498811887u, -164 },	/* u mi */
	{ 2498864743u, 40 },	/* u hallway */
	{ 2499799768u, 32 },	/* t twice last week */
	{ 2499944720u, -87 },	/* u mr */
	{ 2500404350u, -60 },	/* b get it */
	{ 2501508962u, -16 },	/* b i feel */
	{ 2501721739u, 17 },	/* b de paso */
	{ 2501960020u, 70 },	/* 0 los */
	{ 2502592015u, -72 },	/* u nicely */
	{ 2503136043u, -17 },	/* b thursday . */
	{ 2503707382u, -20 },	/* t for a second */
	{ 2504522213u, 25 },	/* b que nadie */
	{ 2504618515u, -63 },	/* u otra */
	{ 2505082357u, 14 },	/* b . ive */
	{ 2507184055u, -13 },	/* b i like */
	{ 2507207070u, -28 },	/* 1 once */
	{ 2508895784u, -47 },	/* 2 molestia */
	{ 2509180557u, 55 },	/* u thirty */
	{ 2509464750u, -17 },	/* b two quick */
	{ 2511871634u, 78 },	/* u through */
	{ 2512695492u, -59 },	/* t at the bus */
	{ 2513334263u, -60 },	/* u rush */
	{ 2514265368u, -24 },	/* t , this is */
	{ 2516160359u, 23 },	/* t wants to see */
	{ 2516439093u, -45 },	/* b to her */
	{ 2516726823u, 23 },	/* b it should */
	{ 2519084307u, 116 },	/* u unit */
	{ 2520891538u, -49 },	/* u eaten */
	{ 2521005657u, 30 },	/* b at that */
	{ 2524159729u, -44 },	/* b needs 28 */
	{ 2524393145u, -62 },	/* b number 2 */
	{ 2525513855u, 12 },	/* b weve no */
	{ 2526471825u, 42 },	/* b thrown out */
	{ 2527105764u, 46 },	/* b found a */
	{ 2528813118u, -110 },	/* l me */
	{ 2528944825u, -24 },	/* u ended */
	{ 2530154456u, -77 },	/* 0 we */
	{ 2531346541u, 39 },	/* b the county */
	{ 2532479374u, 13 },	/* b the counselors */
	{ 2532788062u, 39 },	/* u garantia */
	{ 2534892274u, 15 },	/* b el contrato */
	{ 2535283805u, 21 },	/* b que en */
	{ 2536970254u, 94 },	/* u tested */
	{ 2537408769u, 29 },	/* b lunch money */
	{ 2538425791u, -23 },	/* b you could */
	{ 2540548855u, 20 },	/* b mitad de */
	{ 2540565708u, -28 },	/* b will be */
	{ 2542027584u, 59 },	/* b for now */
	{ 2542626330u, 73 },	/* b , could */
	{ 2545786873u, -19 },	/* b a busy */
	{ 2547137064u, -31 },	/* b so please */
	{ 2547272936u, -17 },	/* b me in */
	{ 2548066732u, 14 },	/* b and wont */
	{ 2548860355u, 12 },	/* b emergency lights */
	{ 2551054807u, -17 },	/* b muy amable */
	{ 2551096593u, 28 },	/* t end of the */
	{ 2551653859u, 29 },	/* u proveedor */
	{ 2551669822u, 15 },	/* b behind it */
	{ 2551781981u, 17 },	/* b teachers was */
	{ 2551802811u, -43 },	/* b is done */
	{ 2552767978u, 21 },	/* l ahi */
	{ 2555996628u, -13 },	/* u say */
	{ 2556350388u, -15 },	/* b room is */
	{ 2556776314u, 14 },	/* b writing . */
	{ 2557453151u, -16 },	/* t to keep it */
	{ 2557544259u, -87 },	/* b this is */
	{ 2557717841u, -24 },	/* u sat */
	{ 2558262294u, 48 },	/* u saw */
	{ 2558796487u, -35 },	/* l hours */
	{ 2560187967u, 45 },	/* b go through */
	{ 2560209694u, 56 },	/* u middle */
	{ 2560759612u, -16 },	/* u trailer */
	{ 2563591502u, -42 },	/* u twelve */
	{ 2563706889u, 61 },	/* u october */
	{ 2564960251u, 67 },	/* u cafeteria */
	{ 2565467748u, -33 },	/* u thursdays */
	{ 2566499694u, -41 },	/* b _ 2 */
	{ 2567138548u, -18 },	/* l this */
	{ 2567429899u, -42 },	/* b , two */
	{ 2569342977u, 43 },	/* u copied */
	{ 2569992877u, 21 },	/* 1 likely */
	{ 2570598194u, -47 },	/* b one to */
	{ 2571011662u, -21 },	/* b her . */
	{ 2571608643u, 36 },	/* u copier */
	{ 2575027847u, 26 },	/* t 3 - not */
	{ 2575716243u, -58 },	/* u hardly */
	{ 2576871489u, -19 },	/* b the walk */
	{ 2579474945u, 40 },	/* l sink */
	{ 2579567091u, 24 },	/* u procurement */
	{ 2580191101u, -32 },	/* t que yo . */
	{ 2583296689u, -30 },	/* t found the right */
	{ 2583425680u, -25 },	/* b it only */
	{ 2583568326u, -22 },	/* b compania de */
	{ 2583711590u, 13 },	/* t bell schedules , */
	{ 2583902885u, -32 },	/* t : 40 . */
	{ 2584149638u, -26 },	/* 0 ella */
	{ 2585682436u, -44 },	/* b tidy up */
	{ 2585770829u, 15 },	/* t behind it is */
	{ 2586227245u, -34 },	/* 0 he */
	{ 2587847940u, -50 },	/* b no se */
	{ 2589254264u, 56 },	/* u cracked */
	{ 2589539958u, 104 },	/* 1 expect */
	{ 2589707105u, -18 },	/* b to see */
	{ 2590032028u, 37 },	/* t there are two */
	{ 2590841129u, -33 },	/* u verlo */
	{ 2590963134u, 39 },	/* b sitting right */
	{ 2593877321u, -63 },	/* b with my */
	{ 2593965566u, 31 },	/* 2 se */
	{ 2594209781u, 32 },	/* t i got as */
	{ 2595359094u, -19 },	/* t has been informed */
	{ 2597128725u, -34 },	/* b with me */
	{ 2598795430u, -35 },	/* l receipt */
	{ 2599979120u, -22 },	/* b been a */
	{ 2600024622u, 17 },	/* b the coaches */
	{ 2600671726u, 51 },	/* l everywhere */
	{ 2601956136u, -17 },	/* b night crew */
	{ 2602164744u, 22 },	/* u west */
	{ 2602753971u, 18 },	/* b long term */
	{ 2603036026u, 18 },	/* 1 let */
	{ 2603150872u, -19 },	/* b long weekend */
	{ 2603299079u, 17 },	/* b one other */
	{ 2603435421u, -19 },	/* b here , */
	{ 2604928266u, 44 },	/* b are affected */
	{ 2604942124u, 49 },	/* b tuesday . */
	{ 2605069338u, -18 },	/* b much as */
	{ 2606653182u, -21 },	/* t its the third */
	{ 2606851356u, -51 },	/* b i borrowed */
	{ 2607829597u, 35 },	/* b up at */
	{ 2608822054u, -180 },	/* u muy */
	{ 2609119620u, -42 },	/* 2 como */
	{ 2609157924u, 50 },	/* b was never */
	{ 2610466330u, 30 },	/* t roughly _ 4 */
	{ 2611422331u, 53 },	/* u survey */
	{ 2611772430u, 72 },	/* b through the */
	{ 2612391856u, -25 },	/* u bookkeeper */
	{ 2612652386u, -26 },	/* b hose is */
	{ 2614188266u, -13 },	/* l inbox */
	{ 2616016117u, 156 },	/* u until */
	{ 2617016630u, 45 },	/* b faltaban cuatro */
	{ 2617146013u, 19 },	/* t no way to */
	{ 2618772544u, 69 },	/* u city */
	{ 2619070372u, -121 },	/* u like */
	{ 2619163538u, 35 },	/* b in my */
	{ 2620040098u, -32 },	/* b people to */
	{ 2620330525u, 66 },	/* b down . */
	{ 2622027615u, 27 },	/* b tells me */
	{ 2622663049u, 16 },	/* u notice */
	{ 2623829935u, 27 },	/* t i dont believe */
	{ 2624551479u, 22 },	/* t in july . */
	{ 2624737146u, 16 },	/* u similar */
	{ 2625310156u, 31 },	/* 0 right */
	{ 2627248292u, 38 },	/* b if we */
	{ 2627907812u, 17 },	/* u north */
	{ 2628557199u, 21 },	/* b like that */
	{ 2629057347u, 23 },	/* t and both say */
	{ 2630067456u, 27 },	/* u contractor */
	{ 2630694634u, 40 },	/* u comes */
	{ 2631082606u, 22 },	/* b that very */
	{ 2631841757u, 13 },	/* b short . */
	{ 2631970127u, 22 },	/* b 58 of */
	{ 2632109775u, 25 },	/* t its going to */
	{ 2633999828u, -46 },	/* b la verdad */
	{ 2636115672u, -134 },	/* b have a */
	{ 2637939046u, 77 },	/* b the translator */
	{ 2638649430u, 35 },	/* u gets */
	{ 2639926518u, 55 },	/* b turnout was */
	{ 2640062449u, -13 },	/* t hear from you */
	{ 2641175773u, 64 },	/* 1 found */
	{ 2641847683u, -14 },	/* t to see it */
	{ 2642843372u, 61 },	/* b give me */
	{ 2643016112u, 40 },	/* b the ticket */
	{ 2643524248u, 12 },	/* u alone */
	{ 2644401661u, 25 },	/* t had to be */
	{ 2644419810u, 19 },	/* t looking at a */
	{ 2644886982u, 26 },	/* 1 were */
	{ 2645345305u, 41 },	/* b of a */
	{ 2645760654u, -41 },	/* b kind of */
	{ 2645788611u, 14 },	/* 1 contract */
	{ 2646189737u, 194 },	/* u wont */
	{ 2646338410u, 16 },	/* b families have */
	{ 2647756401u, -15 },	/* b ive learned */
	{ 2647877994u, -26 },	/* b i trust */
	{ 2650036941u, -36 },	/* b and tell */
	{ 2653181210u, -33 },	/* t consulted with my */
	{ 2653783259u, -26 },	/* 1 nada */
	{ 2655463549u, -58 },	/* b out from */
	{ 2655678233u, 16 },	/* t so the extra */
	{ 2656056262u, -87 },	/* t - 27 . */
	{ 2656085255u, 80 },	/* b of 1 */
	{ 2656158240u, 21 },	/* b says it */
	{ 2657369366u, 81 },	/* u shortage */
	{ 2657479594u, 19 },	/* 0 found */
	{ 2657888001u, -22 },	/* b she got */
	{ 2659121749u, 29 },	/* b used for */
	{ 2659358405u, 20 },	/* b up for */
	{ 2659540330u, 52 },	/* b start next */
	{ 2660109225u, -25 },	/* t muchas gracias por */
	{ 2660407351u, 18 },	/* u permite */
	{ 2660422141u, 25 },	/* t for now . */
	{ 2660527604u, -59 },	/* b es que */
	{ 2660773405u, -43 },	/* u love */
	{ 2660893410u, -33 },	/* u ordered */
	{ 2661016927u, -16 },	/* b pensando en */
	{ 2661273731u, -21 },	/* b did it */
	{ 2662848642u, -25 },	/* u central */
	{ 2663451286u, 12 },	/* b the emergency */
	{ 2663561880u, 20 },	/* t of the month */
	{ 2663657933u, -82 },	/* u done */
	{ 2663738071u, 81 },	/* u county */
	{ 2664334239u, -67 },	/* t was in the */
	{ 2666468052u, 95 },	/* u dont */
	{ 2668113103u, 29 },	/* u report */
	{ 2669096137u, -33 },	/* b baek curriculum */
	{ 2669198419u, -54 },	/* b and every */
	{ 2670033084u, -77 },	/* u library */
	{ 2670880013u, -21 },	/* u arent */
	{ 2672163549u, 29 },	/* t cant find any */
	{ 2672625832u, 42 },	/* t from 19 minutes */
	{ 2672701188u, -16 },	/* b too much */
	{ 2674319669u, 36 },	/* b same thing */
	{ 2676746448u, -46 },	/* u saludos */
	{ 2678038141u, -44 },	/* t just want to */
	{ 2678321878u, -25 },	/* 2 hora */
	{ 2678488843u, -24 },	/* b side of */
	{ 2678727113u, 36 },	/* u program */
	{ 2680101404u, 41 },	/* b switch in */
	{ 2680716323u, 48 },	/* 2 clean */
	{ 2681822617u, 12 },	/* b switches is */
	{ 2682123684u, 24 },	/* b days . */
	{ 2682231958u, 15 },	/* t the new bell */
	{ 2682307167u, -14 },	/* u apenas */
	{ 2682467828u, -24 },	/* b my calendar */
	{ 2683095549u, 18 },	/* b wants a */
	{ 2684797295u, -49 },	/* 0 on */
	{ 2686636644u, -13 },	/* b hope the */
	{ 2687144875u, 117 },	/* 0 el */
	{ 2687868392u, -14 },	/* b down and */
	{ 2689747179u, 41 },	/* t 25 minutes of */
	{ 2689830037u, 44 },	/* u change */
	{ 2692194117u, 191 },	/* u is */
	{ 2692942988u, 20 },	/* t i can see */
	{ 2693273881u, 12 },	/* t the first week */
	{ 2693326950u, -90 },	/* u it */
	{ 2693658564u, 38 },	/* b and there */
	{ 2693817011u, 73 },	/* u rain */
	{ 2693839061u, 54 },	/* u ahi */
	{ 2694312688u, 88 },	/* u in */
	{ 2694674543u, 18 },	/* b off on */
	{ 2694997994u, -13 },	/* t much on my */
	{ 2695886806u, -94 },	/* u id */
	{ 2696924915u, -13 },	/* b while i */
	{ 2697156524u, 19 },	/* b rather than */
	{ 2697646850u, 45 },	/* l vendor */
	{ 2699007934u, 20 },	/* b cautions that */
	{ 2699906754u, -30 },	/* l together */
	{ 2701726362u, 60 },	/* u keep */
	{ 2701882744u, 19 },	/* 1 council */
	{ 2702302522u, 27 },	/* 2 flagged */
	{ 2702402554u, 17 },	/* b provide for */
	{ 2703136966u, -33 },	/* l transportation */
	{ 2703302980u, -15 },	/* u pictures */
	{ 2704308540u, 56 },	/* t it , which */
	{ 2705542958u, 47 },	/* b come in */
	{ 2705764826u, 81 },	/* b for two */
	{ 2706803478u, 26 },	/* u thermostat */
	{ 2707337291u, 31 },	/* b take it */
	{ 2708080071u, 12 },	/* b the college */
	{ 2709634413u, -23 },	/* u parte */
	{ 2710895338u, 25 },	/* b breaker . */
	{ 2711363750u, 46 },	/* 1 far */
	{ 2711397248u, 20 },	/* t before we can */
	{ 2711469544u, 12 },	/* t in december and */
	{ 2711478601u, -23 },	/* 0 consider */
	{ 2712587473u, -18 },	/* b missing the */
	{ 2712871185u, 13 },	/* b . my */
	{ 2713761364u, -58 },	/* b on thursday */
	{ 2714165745u, -41 },	/* u party */
	{ 2714537003u, 67 },	/* 1 still */
	{ 2717447767u, -35 },	/* 1 simply */
	{ 2722674866u, 46 },	/* b the aides */
	{ 2722809877u, -24 },	/* t from a very */
	{ 2724227286u, 53 },	/* 1 broke */
	{ 2724947157u, 67 },	/* u revise */
	{ 2732029622u, -35 },	/* b hours . */
	{ 2732156873u, -51 },	/* b . there */
	{ 2732164874u, 46 },	/* u fill */
	{ 2732285041u, 27 },	/* b over , */
	{ 2734157867u, 26 },	/* b no existen */
	{ 2735369646u, 54 },	/* b working on */
	{ 2736105414u, -13 },	/* t i know is */
	{ 2737105493u, -54 },	/* b one with */
	{ 2739548497u, -45 },	/* b se me */
	{ 2740943058u, 38 },	/* b our count */
	{ 2741613539u, 22 },	/* u pool */
	{ 2741758285u, -15 },	/* b yours , */
	{ 2742292194u, 24 },	/* t until the 12th */
	{ 2743950734u, 47 },	/* l finished */
	{ 2744216074u, 27 },	/* u budget */
	{ 2744556174u, -24 },	/* u below */
	{ 2746103354u, 23 },	/* b me that */
	{ 2746180180u, -17 },	/* 1 quick */
	{ 2746542112u, 27 },	/* u damaged */
	{ 2749029326u, 139 },	/* u state */
	{ 2749872324u, 44 },	/* u council */
	{ 2750399859u, -22 },	/* b my excuse */
	{ 2751183398u, 34 },	/* b customs at */
	{ 2751270781u, 19 },	/* b de que */
	{ 2751829026u, 12 },	/* b union filed */
	{ 2751977161u, 33 },	/* u attached */
	{ 2752034382u, 68 },	/* u code */
	{ 2753061606u, 13 },	/* u route */
	{ 2753872580u, -22 },	/* b en su */
	{ 2755146113u, -20 },	/* u something */
	{ 2756521299u, -44 },	/* u came */
	{ 2758085768u, -87 },	/* b mr . */
	{ 2759022235u, -36 },	/* b be in */
	{ 2760273266u, 21 },	/* u smoke */
	{ 2760593746u, 38 },	/* l cabinet */
	{ 2761252806u, 12 },	/* b are missing */
	{ 2762325179u, 20 },	/* b the cabinet */
	{ 2763027577u, -25 },	/* t with the accreditation */
	{ 2763438379u, 86 },	/* 0 but */
	{ 2765341873u, 99 },	/* u money */
	{ 2766077617u, -53 },	/* b to be */
	{ 2767138204u, 17 },	/* 2 have */
	{ 2767442183u, 13 },	/* b without a */
	{ 2767813929u, 25 },	/* t the building . */
	{ 2767946860u, -80 },	/* u youll */
	{ 2771244261u, 55 },	/* u data */
	{ 2773600979u, -19 },	/* b arriba . */
	{ 2773774234u, 17 },	/* u size */
	{ 2774146681u, -38 },	/* u nobodys */
	{ 2774548856u, 12 },	/* u 12th */
	{ 2774835011u, 14 },	/* t va a hacer */
	{ 2775492628u, 16 },	/* b isnt needed */
	{ 2775989148u, -31 },	/* u tenga */
	{ 2776056889u, 72 },	/* b to fill */
	{ 2776283546u, 38 },	/* b lot . */
	{ 2777078055u, 19 },	/* u term */
	{ 2777799962u, -44 },	/* b the right */
	{ 2778723163u, 13 },	/* b lost . */
	{ 2779915548u, 59 },	/* u attendance */
	{ 2780283935u, 30 },	/* b may be */
	{ 2780366106u, 13 },	/* u block */
	{ 2784434997u, 76 },	/* 0 la */
	{ 2784465796u, -47 },	/* 2 has */
	{ 2784818164u, -27 },	/* 2 long */
	{ 2784984808u, 62 },	/* u trying */
	{ 2785126545u, -99 },	/* 0 le */
	{ 2785754021u, -46 },	/* u numbered */
	{ 2786449614u, -28 },	/* u photos */
	{ 2789411903u, 28 },	/* b claimed . */
	{ 2789631334u, 52 },	/* u by */
	{ 2790599305u, 23 },	/* t it turned out */
	{ 2795715152u, 60 },	/* b are on */
	{ 2797665539u, -50 },	/* u forgive */
	{ 2798454436u, -56 },	/* u thanksgiving */
	{ 2799297180u, 12 },	/* 2 think */
	{ 2800144793u, 14 },	/* 1 building */
	{ 2800278102u, -41 },	/* b la tarde */
	{ 2801990859u, 162 },	/* u los */
	{ 2802432144u, 57 },	/* u lot */
	{ 2802935505u, -50 },	/* b a bit */
	{ 2804638592u, -27 },	/* u pongo */
	{ 2804967126u, -25 },	/* t la direccion . */
	{ 2805854584u, -22 },	/* b simply isnt */
	{ 2806245774u, -66 },	/* u matter */
	{ 2806360662u, -131 },	/* u things */
	{ 2808662930u, -40 },	/* b of two */
	{ 2809257638u, 17 },	/* b our auditors */
	{ 2811617029u, -24 },	/* t la directora y */
	{ 2815060471u, 46 },	/* 2 would */
	{ 2815313484u, -67 },	/* u yes */
	{ 2815403763u, -40 },	/* b like a */
	{ 2815664222u, 25 },	/* u source */
	{ 2816422561u, -29 },	/* u quarter */
	{ 2817352528u, 26 },	/* b ya no */
	{ 2818046900u, 15 },	/* u replacing */
	{ 2818607153u, 12 },	/* u background */
	{ 2818705539u, 21 },	/* b from now */
	{ 2818868935u, -41 },	/* b party . */
	{ 2819758179u, 18 },	/* u equivocado */
	{ 2821787460u, 47 },	/* u september */
	{ 2821909537u, -67 },	/* b says . */
	{ 2822571637u, -39 },	/* b reviewed the */
	{ 2822880255u, 22 },	/* b the summer */
	{ 2823188858u, -43 },	/* 0 between */
	{ 2825094825u, 12 },	/* b a lasting */
	{ 2825113930u, 12 },	/* b convenio con */
	{ 2826035490u, -31 },	/* t looks like a */
	{ 2826480758u, -43 },	/* u cualquier */
	{ 2826540644u, -18 },	/* b , directora */
	{ 2826672817u, 17 },	/* b the licenses */
	{ 2829009598u, 20 },	/* u saying */
	{ 2829543370u, 34 },	/* 1 guess */
	{ 2830279346u, 39 },	/* t the month to */
	{ 2830570710u, -20 },	/* t the hall from */
	{ 2831864965u, 22 },	/* u fourteen */
	{ 2833381641u, -29 },	/* b id do */
	{ 2833806155u, 31 },	/* t has asked for */
	{ 2836495289u, -22 },	/* t on the third */
	{ 2836646552u, -48 },	/* b that went */
	{ 2836655290u, -43 },	/* b the annex */
	{ 2836868998u, -30 },	/* t once i found */
	{ 2836983649u, 86 },	/* u exactly */
	{ 2837697853u, 99 },	/* b i expect */
	{ 2838215100u, 44 },	/* b de los */
	{ 2838806058u, -33 },	/* 1 about */
	{ 2840246769u, 29 },	/* t on it and */
	{ 2840438809u, 41 },	/* b the cause */
	{ 2840453546u, -17 },	/* b the elementary */
	{ 2841316114u, 16 },	/* b as soon */
	{ 2842322547u, -13 },	/* t in my junk */
	{ 2842866511u, 21 },	/* u further */
	{ 2843324560u, -27 },	/* u audit */
	{ 2845767572u, -62 },	/* 0 she */
	{ 2846031545u, -50 },	/* u intern */
	{ 2847077768u, 90 },	/* b into the */
	{ 2847571883u, -34 },	/* t in the boiler */
	{ 2847730004u, -15 },	/* b . sorry */
	{ 2847858377u, 23 },	/* u freezing */
	{ 2848753537u, 41 },	/* u vote */
	{ 2849069442u, 24 },	/* b please note */
	{ 2849113680u, -24 },	/* u hours */
	{ 2849549325u, -16 },	/* b stop . */
	{ 2851036565u, 43 },	/* b spoke with */
	{ 2851678369u, 23 },	/* b extra . */
	{ 2852719907u, 63 },	/* t keep an eye */
	{ 2853836369u, -19 },	/* b for a */
	{ 2854489058u, 17 },	/* t record , the */
	{ 2855315545u, 18 },	/* t off on the */
	{ 2856085503u, 16 },	/* u over */
	{ 2857722797u, -12 },	/* u squarely */
	{ 2859025742u, -35 },	/* t no point in */
	{ 2859046372u, 42 },	/* u warehouse */
	{ 2859278009u, -49 },	/* b the badge */
	{ 2859513408u, 19 },	/* u fit */
	{ 2859932973u, 13 },	/* u allergies */
	{ 2860876440u, 27 },	/* u units */
	{ 2860949222u, 20 },	/* b el sistema */
	{ 2861297293u, 20 },	/* b a time */
	{ 2861625542u, 14 },	/* b time . */
	{ 2862571456u, 66 },	/* u wants */
	{ 2864691519u, -15 },	/* b down with */
	{ 2864779220u, -28 },	/* u job */
	{ 2865951813u, -61 },	/* b , con */
	{ 2866399558u, -60 },	/* b is back */
	{ 2866704304u, 17 },	/* 1 concrete */
	{ 2867244212u, -24 },	/* 2 twice */
	{ 2867980534u, -22 },	/* t with the flu */
	{ 2869220808u, 12 },	/* u verbally */
	{ 2869506021u, -29 },	/* t it was a */
	{ 2870802677u, 12 },	/* t the emergency lights */
	{ 2871044756u, -59 },	/* b wednesdays . */
	{ 2871173140u, -23 },	/* b has seen */
	{ 2871295922u, 67 },	/* b my official */
	{ 2871646741u, -17 },	/* b as my */
	{ 2871769837u, -23 },	/* b the radio */
	{ 2872273617u, 18 },	/* t held up at */
	{ 2873051505u, 74 },	/* l today */
	{ 2873089826u, 14 },	/* t waiting for the */
	{ 2873420351u, 21 },	/* b confirm the */
	{ 2874150799u, 13 },	/* u latch */
	{ 2874382927u, 22 },	/* u schedules */
	{ 2874618490u, 51 },	/* b tell me */
	{ 2875169718u, 17 },	/* u hard */
	{ 2876810732u, -48 },	/* 2 turned */
	{ 2877756600u, 13 },	/* b on one */
	{ 2877967064u, -12 },	/* t , haha . */
	{ 2878574261u, 13 },	/* 1 osei */
	{ 2880263079u, -20 },	/* t im afraid . */
	{ 2881411886u, -19 },	/* u busy */
	{ 2881981844u, -23 },	/* u earned */
	{ 2885048110u, -85 },	/* b the librarian */
	{ 2888184601u, -47 },	/* u persona */
	{ 2889797024u, -25 },	/* t from me . */
	{ 2890825589u, -39 },	/* b the invoice */
	{ 2891336357u, -26 },	/* b a team */
	{ 2892497278u, -43 },	/* b glad to */
	{ 2894474239u, -31 },	/* b going out */
	{ 2895019142u, 17 },	/* t in the new */
	{ 2896036370u, 13 },	/* b , sorry */
	{ 2896419589u, -44 },	/* u gusto */
	{ 2898855302u, -26 },	/* b black . */
	{ 2900737090u, -68 },	/* 1 used */
	{ 2901706852u, -60 },	/* 1 for */
	{ 2901738436u, 68 },	/* t , just so */
	{ 2903101646u, -13 },	/* 2 meantime */
	{ 2906513245u, 32 },	/* t the second floor */
	{ 2907091177u, 49 },	/* b i already */
	{ 2908017682u, 24 },	/* b two days */
	{ 2911504480u, -18 },	/* b the publishers */
	{ 2912965076u, 39 },	/* b 60 books */
	{ 2915998984u, -19 },	/* b here seems */
	{ 2916264601u, -67 },	/* b , second */
	{ 2916455228u, -36 },	/* 1 an */
	{ 2916486385u, 19 },	/* b makes it */
	{ 2916567214u, 93 },	/* u needs */
	{ 2916602323u, 42 },	/* 1 am */
	{ 2918029346u, 45 },	/* 1 at */
	{ 2918140830u, 18 },	/* b agree and */
	{ 2918176441u, -28 },	/* 1 as */
	{ 2918385349u, 23 },	/* b viene del */
	{ 2919624718u, 30 },	/* 1 on */
	{ 2919780268u, 43 },	/* b la maestra */
	{ 2919896111u, -74 },	/* u works */
	{ 2920357428u, 20 },	/* u service */
	{ 2920904646u, 139 },	/* 1 of */
	{ 2921463809u, 73 },	/* l back */
	{ 2921589549u, -45 },	/* u knows */
	{ 2921960296u, 55 },	/* b insulation . */
	{ 2922332786u, -15 },	/* t , it was */
	{ 2922465958u, 22 },	/* b the district */
	{ 2924311114u, 13 },	/* t learned that the */
	{ 2925057050u, 19 },	/* 0 las */
	{ 2925788420u, 29 },	/* u wired */
	{ 2927386087u, -15 },	/* b 1 to */
	{ 2929722035u, 18 },	/* t and the old */
	{ 2930450573u, 41 },	/* u own */
	{ 2930982271u, -44 },	/* 1 new */
	{ 2932054840u, -31 },	/* u menu */
	{ 2932128597u, -16 },	/* 0 teachers */
	{ 2932583644u, -51 },	/* t , i do */
	{ 2933211001u, -21 },	/* u belongs */
	{ 2933585471u, 85 },	/* u since */
	{ 2934805007u, 19 },	/* u cooler */
	{ 2934870604u, -23 },	/* b somewhere . */
	{ 2935582839u, 41 },	/* u inspection */
	{ 2936301749u, -26 },	/* l command */
	{ 2936733268u, -34 },	/* t in the order */
	{ 2938464401u, 13 },	/* b morning to */
	{ 2938529990u, 32 },	/* 2 will */
	{ 2938882519u, 22 },	/* u added */
	{ 2941002738u, -47 },	/* t on the phone */
	{ 2941086218u, -13 },	/* 0 sad */
	{ 2941244878u, -82 },	/* b , on */
	{ 2941511864u, -47 },	/* b no point */
	{ 2942524806u, -13 },	/* b , of */
	{ 2944349339u, 25 },	/* u applicant */
	{ 2944496282u, -35 },	/* b , or */
	{ 2945226698u, -31 },	/* b i learned */
	{ 2945585034u, 92 },	/* u today */
	{ 2945691790u, -57 },	/* 0 been */
	{ 2947166540u, -38 },	/* l yo */
	{ 2948110628u, -18 },	/* b 22 years */
	{ 2949245272u, 70 },	/* u lock */
	{ 2949413337u, 13 },	/* b is leased */
	{ 2950154420u, 52 },	/* 0 from */
	{ 2951106526u, 37 },	/* u given */
	{ 2952078498u, 20 },	/* t , 000 to */
	{ 2952192474u, -18 },	/* b is in */
	{ 2954062647u, -16 },	/* u ends */
	{ 2954613114u, 38 },	/* 2 done */
	{ 2955238307u, -29 },	/* 0 were */
	{ 2956618630u, -46 },	/* 2 secretary */
	{ 2957765671u, -19 },	/* t you for the */
	{ 2957787422u, 17 },	/* u walls */
	{ 2957918907u, 17 },	/* u addendum */
	{ 2957938138u, -23 },	/* t thank you for */
	{ 2958188596u, 89 },	/* b because the */
	{ 2958731247u, -66 },	/* u youre */
	{ 2958879421u, 19 },	/* b the affected */
	{ 2959378695u, -24 },	/* l moved */
	{ 2960371280u, -37 },	/* 1 whole */
	{ 2960408533u, -57 },	/* u yours */
	{ 2961603921u, -12 },	/* 1 parent */
	{ 2961710045u, 49 },	/* b about 45 */
	{ 2963092425u, 43 },	/* u get */
	{ 2963174339u, -124 },	/* u got */
	{ 2963473715u, 44 },	/* b twice . */
	{ 2963828616u, -24 },	/* b about . */
	{ 2964210828u, 27 },	/* b so a */
	{ 2965782930u, -36 },	/* b the keys */
	{ 2967265565u, -47 },	/* b is . */
	{ 2967853470u, -32 },	/* b y yo */
	{ 2967917851u, 61 },	/* b to 44 */
	{ 2969384136u, 46 },	/* b is 87 */
	{ 2970503626u, 33 },	/* t the cabinet . */
	{ 2971350914u, 21 },	/* b the childs */
	{ 2971356732u, -16 },	/* b was very */
	{ 2972484472u, -39 },	/* u lovely */
	{ 2972625156u, -32 },	/* b me acordaba */
	{ 2972824245u, 51 },	/* 2 break */
	{ 2973540072u, 14 },	/* b , whereas */
	{ 2974578053u, -44 },	/* l know */
	{ 2975847882u, 18 },	/* b the pallet */
	{ 2978239266u, -17 },	/* t the incoming director */
	{ 2978329482u, 48 },	/* b were right */
	{ 2979136947u, 23 },	/* b the end */
	{ 2979652092u, -20 },	/* b , an */
	{ 2979738959u, 23 },	/* b believe that */
	{ 2980755350u, 28 },	/* b puerta que */
	{ 2981329378u, 34 },	/* b , at */
	{ 2981476473u, 20 },	/* b , as */
	{ 2981526152u, -41 },	/* t for once . */
	{ 2982459488u, 14 },	/* u turn */
	{ 2983411847u, -28 },	/* t , and so */
	{ 2983940718u, -12 },	/* l something */
	{ 2985500615u, -17 },	/* t incoming director starts */
	{ 2986957381u, 114 },	/* u three */
	{ 2988825505u, 22 },	/* t of the old */
	{ 2989077122u, -19 },	/* u stopped */
	{ 2989152408u, -32 },	/* b que yo */
	{ 2989557881u, -35 },	/* t new assistant principal */
	{ 2991244196u, -65 },	/* u semana */
	{ 2992339241u, 18 },	/* b my secretarys */
	{ 2995099902u, 25 },	/* b nobody told */
	{ 2998262576u, 20 },	/* b lift , */
	{ 2999967584u, -21 },	/* 0 note */
	{ 3000899297u, 12 },	/* t not be used */
	{ 3003358278u, -26 },	/* b sabe mucho */
	{ 3005812430u, 62 },	/* b por escrito */
	{ 3006781731u, 60 },	/* b spring . */
	{ 3007032699u, 30 },	/* t turns out the */
	{ 3007163955u, -25 },	/* t squeeze it in */
	{ 3008507023u, 20 },	/* 1 appears */
	{ 3010508362u, -27 },	/* b good . */
	{ 3010811455u, 23 },	/* u policy */
	{ 3010999326u, 30 },	/* u habria */
	{ 3011852099u, 26 },	/* 2 started */
	{ 3013352961u, 32 },	/* b twice last */
	{ 3014776298u, 55 },	/* u turnout */
	{ 3015429804u, -26 },	/* t the replacement hose */
	{ 3017709904u, 38 },	/* t it , 31 */
	{ 3018160377u, -13 },	/* b the fix */
	{ 3018466161u, -33 },	/* u world */
	{ 3018700311u, 26 },	/* b the item */
	{ 3019522002u, -88 },	/* t on the road */
	{ 3020494527u, -66 },	/* b p . */
	{ 3020576298u, -114 },	/* u usted */
	{ 3020976349u, -28 },	/* 2 dios */
	{ 3021140185u, 23 },	/* u april */
	{ 3021914468u, -38 },	/* 0 open */
	{ 3022361333u, -15 },	/* u connection */
	{ 3022619843u, 31 },	/* b and weve */
	{ 3022888686u, 23 },	/* u tests */
	{ 3025401499u, 18 },	/* b held up */
	{ 3025677447u, 28 },	/* b the church */
	{ 3027002553u, -162 },	/* b the crew */
	{ 3029838130u, 24 },	/* b de las */
	{ 3031305208u, 12 },	/* b the cooler */
	{ 3032217704u, 20 },	/* u section */
	{ 3032480059u, -17 },	/* t two quick questions */
	{ 3034440412u, 24 },	/* u against */
	{ 3035083931u, 33 },	/* b is down */
	{ 3037375686u, 16 },	/* t so it may */
	{ 3037553526u, -24 },	/* b quedo muy */
	{ 3038664715u, 18 },	/* b de mes */
	{ 3039111323u, 19 },	/* 0 student */
	{ 3039339342u, 40 },	/* b and they */
	{ 3039909618u, 19 },	/* u caution */
	{ 3040184304u, 53 },	/* 1 like */
	{ 3040609937u, -24 },	/* b vacancies in */
	{ 3041374540u, -47 },	/* b to make */
	{ 3042268656u, 25 },	/* 0 enrollment */
	{ 3042397527u, -38 },	/* 0 excuse */
	{ 3045189156u, -16 },	/* b they say */
	{ 3045668685u, 25 },	/* u tried */
	{ 3046064263u, -15 },	/* b sign in */
	{ 3046466749u, -14 },	/* b address . */
	{ 3046488004u, -28 },	/* u pleasure */
	{ 3046897446u, 22 },	/* 2 los */
	{ 3047121336u, 18 },	/* u months */
	{ 3049085238u, -18 },	/* b is no */
	{ 3049940777u, 12 },	/* b coaches . */
	{ 3050652553u, 17 },	/* b porque el */
	{ 3051461612u, -23 },	/* b to sit */
	{ 3054743184u, 25 },	/* u vendors */
	{ 3056429390u, -26 },	/* u hose */
	{ 3057669435u, 19 },	/* b it appears */
	{ 3058238123u, -12 },	/* 0 ese */
	{ 3060177039u, 23 },	/* t las horas extra */
	{ 3060650389u, -15 },	/* b haha . */
	{ 3064437380u, 18 },	/* u transcripts */
	{ 3064509692u, -68 },	/* b es el */
	{ 3064908344u, -20 },	/* u enclosed */
	{ 3064919671u, 23 },	/* u licencia */
	{ 3065313290u, -21 },	/* u ran */
	{ 3068289406u, -16 },	/* b came to */
	{ 3069933944u, -12 },	/* l late */
	{ 3070018260u, 21 },	/* u march */
	{ 3070345987u, -18 },	/* l mas */
	{ 3070770308u, 58 },	/* b the one */
	{ 3071867012u, 82 },	/* u position */
	{ 3071956784u, -31 },	/* 0 happy */
	{ 3072146890u, -24 },	/* b ended up */
	{ 3072586282u, -19 },	/* b food services */
	{ 3073467137u, -45 },	/* 2 things */
	{ 3073830384u, -39 },	/* 2 out */
	{ 3074760579u, -23 },	/* b come out */
	{ 3074815764u, 24 },	/* b the classroom */
	{ 3075987224u, -72 },	/* b it out */
	{ 3076033617u, 12 },	/* b two different */
	{ 3076904299u, 21 },	/* b la luz */
	{ 3077058508u, 17 },	/* b quiero que */
	{ 3077285606u, -23 },	/* t my apologies for */
	{ 3078325137u, -64 },	/* u sweet */
	{ 3079192033u, -21 },	/* b the installer */
	{ 3081395170u, -18 },	/* l email */
	{ 3081989355u, -37 },	/* 1 timing */
	{ 3082883789u, 46 },	/* 0 mientras */
	{ 3083159417u, -17 },	/* u 1st */
	{ 3084375757u, -16 },	/* u suerte */
	{ 3084442249u, -34 },	/* t the loading dock */
	{ 3086352042u, 18 },	/* b money may */
	{ 3087388271u, 52 },	/* b middle school */
	{ 3087463298u, 27 },	/* t the recording , */
	{ 3089481620u, -12 },	/* b happened to */
	{ 3091818118u, 15 },	/* b the ladder */
	{ 3092604579u, -81 },	/* u best */
	{ 3093321303u, -20 },	/* b right across */
	{ 3093372963u, -16 },	/* t a bit of */
	{ 3094499796u, 33 },	/* b told me */
	{ 3095248977u, -59 },	/* u receipt */
	{ 3095439762u, 115 },	/* b with a */
	{ 3095539609u, 21 },	/* b pool is */
	{ 3098391811u, -34 },	/* b . pruitt */
	{ 3099105904u, 50 },	/* u both */
	{ 3102148353u, -13 },	/* t what i have */
	{ 3102342400u, 19 },	/* b feet of */
	{ 3104902438u, 16 },	/* u yearbooks */
	{ 3105169782u, -15 },	/* b nobody else */
	{ 3105194910u, 21 },	/* b nine cents */
	{ 3105457857u, -35 },	/* u ladder */
	{ 3105561795u, 14 },	/* b i know */
	{ 3106602277u, -48 },	/* b it simple */
	{ 3107155726u, 32 },	/* b theres a */
	{ 3107213182u, 72 },	/* u tiles */
	{ 3107256344u, 54 },	/* u seen */
	{ 3107429141u, -18 },	/* b that you */
	{ 3107459640u, -30 },	/* b with _ */
	{ 3107574964u, 39 },	/* b no . */
	{ 3107796216u, 14 },	/* 1 logs */
	{ 3109778573u, -21 },	/* b snow days */
	{ 3109822580u, -16 },	/* b proud of */
	{ 3110847562u, 15 },	/* t of the tutors */
	{ 3111420482u, 39 },	/* u doors */
	{ 3111497874u, 51 },	/* u mondays */
	{ 3111773934u, 57 },	/* b hardest to */
	{ 3112261659u, 42 },	/* b minutes to */
	{ 3113718264u, 26 },	/* t - not started */
	{ 3114411557u, 44 },	/* u escuela */
	{ 3114561547u, 35 },	/* l full */
	{ 3115713899u, 20 },	/* 1 so */
	{ 3115931369u, 51 },	/* 1 think */
	{ 3116157397u, 33 },	/* b the existing */
	{ 3117474465u, 26 },	/* b igual . */
	{ 3117624948u, -16 },	/* t for you . */
	{ 3118242616u, -15 },	/* b is good */
	{ 3118448270u, -60 },	/* b my team */
	{ 3118515418u, 35 },	/* b out of */
	{ 3118766910u, 35 },	/* b the drainage */
	{ 3118988101u, -66 },	/* b out with */
	{ 3120139135u, 36 },	/* u went */
	{ 3120980854u, 63 },	/* u remains */
	{ 3121173930u, 18 },	/* b title i */
	{ 3121906928u, -24 },	/* b for me */
	{ 3122353136u, -22 },	/* b certified staff */
	{ 3123297665u, -22 },	/* u conmigo */
	{ 3123877641u, -24 },	/* u servirle */
	{ 3126553385u, -22 },	/* b favor , */
	{ 3127630180u, -99 },	/* u shes */
	{ 3128594801u, 12 },	/* b carrying the */
	{ 3128942774u, -14 },	/* b grade . */
	{ 3129300786u, 14 },	/* u ayer */
	{ 3129436226u, 20 },	/* u challenge */
	{ 3129938521u, 24 },	/* u sections */
	{ 3130449752u, -91 },	/* 0 thats */
	{ 3130759393u, 73 },	/* 0 10 */
	{ 3130840987u, -41 },	/* l typos */
	{ 3132423981u, 15 },	/* b it at */
	{ 3132638334u, 13 },	/* b con eso */
	{ 3133120288u, 39 },	/* l first */
	{ 3133282626u, -43 },	/* l sweet */
	{ 3135573305u, -32 },	/* t the bookkeeper , */
	{ 3137334059u, 44 },	/* b , so */
	{ 3138319797u, -28 },	/* b , se */
	{ 3139804433u, 43 },	/* 1 english */
	{ 3140219415u, -33 },	/* 0 i */
	{ 3141404191u, -72 },	/* b it was */
	{ 3142130373u, 17 },	/* 0 hell */
	{ 3142955785u, 25 },	/* b we got */
	{ 3143556267u, -29 },	/* b en el */
	{ 3143605250u, -29 },	/* l reminder */
	{ 3145524873u, 12 },	/* b we still */
	{ 3146272534u, -15 },	/* b preguntita nada */
	{ 3146382066u, -39 },	/* u instructions */
	{ 3146793358u, 56 },	/* b stuck on */
	{ 3147384655u, 12 },	/* b el convenio */
	{ 3149754005u, 78 },	/* u walked */
	{ 3152522144u, 13 },	/* b whoever takes */
	{ 3154759622u, 23 },	/* u drop */
	{ 3155026517u, 20 },	/* t of the teachers */
	{ 3156440911u, -21 },	/* b later , */
	{ 3157602060u, 54 },	/* b intends to */
	{ 3158582461u, -25 },	/* l name */
	{ 3160610676u, 27 },	/* b que los */
	{ 3162475844u, 43 },	/* b waiting for */
	{ 3166156574u, -25 },	/* l tarde */
	{ 3167465284u, -18 },	/* u sue */
	{ 3167722348u, 13 },	/* u durante */
	{ 3171525510u, -31 },	/* 2 going */
	{ 3173479370u, 14 },	/* b at this */
	{ 3173504940u, 53 },	/* u retraining */
	{ 3173717624u, 20 },	/* u entered */
	{ 3174455121u, 25 },	/* b changed in */
	{ 3174867559u, -52 },	/* b back on */
	{ 3175794880u, -43 },	/* 2 over */
	{ 3175970212u, -22 },	/* b so you */
	{ 3176335035u, 87 },	/* u lost */
	{ 3176586815u, 35 },	/* b kids in */
	{ 3176593593u, 20 },	/* b would put */
	{ 3178344224u, 25 },	/* b the applicant */
	{ 3178583414u, 30 },	/* 0 turns */
	{ 3178735626u, 12 },	/* 0 only */
	{ 3179145154u, 61 },	/* u lose */
	{ 3179678877u, -13 },	/* b me because */
	{ 3179919159u, 25 },	/* u closer */
	{ 3180113325u, 26 },	/* b 900 and */
	{ 3180439162u, 19 },	/* 2 staff */
	{ 3181286464u, 25 },	/* u outside */
	{ 3184389243u, 17 },	/* b has since */
	{ 3184660120u, 15 },	/* b eight classrooms */
	{ 3185731309u, -23 },	/* b to everybodys */
	{ 3186101766u, -14 },	/* u covering */
	{ 3189089873u, -24 },	/* b for the */
	{ 3189265390u, 12 },	/* u looking */
	{ 3191162104u, 31 },	/* b antes . */
	{ 3191342683u, 19 },	/* b no way */
	{ 3192681359u, -33 },	/* b asking because */
	{ 3193733002u, -28 },	/* u boss */
	{ 3194738002u, -27 },	/* t to know . */
	{ 3194823205u, -38 },	/* u fine */
	{ 3195201160u, -23 },	/* b about how */
	{ 3196016494u, 66 },	/* u while */
	{ 3196575266u, -19 },	/* b i appreciate */
	{ 3196583986u, -39 },	/* u kindly */
	{ 3197327221u, 38 },	/* u stop */
	{ 3197407383u, -36 },	/* u head */
	{ 3197506859u, 15 },	/* u complaints */
	{ 3198049945u, -26 },	/* 1 done */
	{ 3198860120u, 29 },	/* u agency */
	{ 3198981501u, 13 },	/* u hear */
	{ 3199967239u, 31 },	/* u heat */
	{ 3202899213u, 23 },	/* t , but she */
	{ 3204675919u, -14 },	/* b lunch . */
	{ 3204843283u, 19 },	/* u certification */
	{ 3205969610u, 21 },	/* b so were */
	{ 3207018731u, 12 },	/* b the milk */
	{ 3207402689u, 42 },	/* u son */
	{ 3208971196u, -19 },	/* b room as */
	{ 3209210311u, -24 },	/* t quedo muy bonito */
	{ 3211720776u, 34 },	/* u altogether */
	{ 3213653653u, 27 },	/* b parking for */
	{ 3214997991u, 19 },	/* b in march */
	{ 3215248515u, -14 },	/* t que le parece */
	{ 3215536191u, -23 },	/* u understand */
	{ 3216102360u, 54 },	/* u tuesday */
	{ 3217240433u, 63 },	/* b an eye */
	{ 3217362562u, 12 },	/* t , so this */
	{ 3220688068u, -100 },	/* u mas */
	{ 3221337920u, -46 },	/* u heavy */
	{ 3222365354u, 65 },	/* u may */
	{ 3223170211u, -25 },	/* u blessed */
	{ 3224240328u, -88 },	/* b has the */
	{ 3224766783u, 24 },	/* t each of the */
	{ 3225250893u, 37 },	/* 1 will */
	{ 3226094791u, -20 },	/* b compliments to */
	{ 3226254022u, -37 },	/* t said , i */
	{ 3226330636u, 37 },	/* u should */
	{ 3226433351u, 73 },	/* u runs */
	{ 3228395035u, 13 },	/* u intend */
	{ 3228952762u, -22 },	/* b id hoped */
	{ 3229726581u, 48 },	/* b , whose */
	{ 3230422523u, -14 },	/* t a ver que */
	{ 3230955648u, -24 },	/* 1 apologies */
	{ 3231377943u, -20 },	/* u game */
	{ 3231813297u, -32 },	/* b is coming */
	{ 3232755423u, -55 },	/* 0 these */
	{ 3234061201u, -22 },	/* b my own */
	{ 3237222648u, -17 },	/* b director starts */
	{ 3239531284u, 52 },	/* u working */
	{ 3240297980u, 17 },	/* b applied both */
	{ 3240500999u, -30 },	/* b a great */
	{ 3240846389u, 38 },	/* b en la */
	{ 3240905587u, -22 },	/* u pensado */
	{ 3242240039u, 31 },	/* 1 grant */
	{ 3246157568u, -41 },	/* b knows the */
	{ 3246920365u, 40 },	/* b antes de */
	{ 3249523906u, 13 },	/* b anyone with */
	{ 3249732186u, -106 },	/* u number */
	{ 3249855650u, -47 },	/* u ni */
	{ 3250275433u, 42 },	/* u measured */
	{ 3251809005u, 18 },	/* 0 inspector */
	{ 3252392242u, 108 },	/* u half */
	{ 3253377980u, 34 },	/* u hall */
	{ 3254033069u, -47 },	/* b came out */
	{ 3254305068u, -14 },	/* u de */
	{ 3254901281u, -13 },	/* b much on */
	{ 3255530946u, 80 },	/* b i doubt */
	{ 3257884103u, 12 },	/* u states */
	{ 3258236974u, 43 },	/* b shut off */
	{ 3258661945u, 34 },	/* b ill keep */
	{ 3258778963u, 30 },	/* b come from */
	{ 3260206125u, 15 },	/* 1 believe */
	{ 3260600578u, -21 },	/* b files . */
	{ 3261198281u, 36 },	/* b es rentada */
	{ 3261558436u, 19 },	/* b , ours */
	{ 3263025789u, 41 },	/* u curb */
	{ 3264502459u, -19 },	/* b this closes */
	{ 3264617449u, -27 },	/* b made a */
	{ 3265161191u, 94 },	/* u only */
	{ 3265235007u, -15 },	/* 1 superintendent */
	{ 3267670193u, -18 },	/* l ask */
	{ 3268909950u, -37 },	/* b from her */
	{ 3270092793u, 41 },	/* b it by */
	{ 3276501294u, 14 },	/* u tables */
	{ 3276506777u, -39 },	/* u yesterday */
	{ 3278755889u, 36 },	/* u caught */
	{ 3280686947u, 35 },	/* u conference */
	{ 3281036320u, 30 },	/* u for */
	{ 3281771693u, 50 },	/* b half the */
	{ 3282653491u, -23 },	/* u been */
	{ 3282847535u, -22 },	/* u ella */
	{ 3283433554u, -49 },	/* 1 sorry */
	{ 3283561428u, -39 },	/* u mouth */
	{ 3284058751u, -20 },	/* t , im afraid */
	{ 3284644540u, -25 },	/* b the accreditation */
	{ 3285701201u, -40 },	/* b que no */
	{ 3286282521u, 17 },	/* t , the after */
	{ 3286899329u, -47 },	/* b be the */
	{ 3286941279u, -26 },	/* u certain */
	{ 3287309876u, -78 },	/* u curriculum */
	{ 3287848324u, 46 },	/* b the hallway */
	{ 3288251247u, 19 },	/* b never done */
	{ 3290780039u, -35 },	/* b receipt . */
	{ 3292788653u, -22 },	/* b month . */
	{ 3293625921u, -17 },	/* u incoming */
	{ 3297065235u, -17 },	/* u pdf */
	{ 3297669668u, 41 },	/* u limit */
	{ 3298968618u, -21 },	/* b together with */
	{ 3299527282u, -30 },	/* b they were */
	{ 3299584446u, 14 },	/* b semester . */
	{ 3299809952u, -39 },	/* 2 again */
	{ 3300137753u, -54 },	/* b bear with */
	{ 3300527346u, 38 },	/* u custodians */
	{ 3302665115u, 22 },	/* u requests */
	{ 3302994217u, 22 },	/* u length */
	{ 3304647472u, 12 },	/* t the union filed */
	{ 3305243791u, -51 },	/* t , i think */
	{ 3305800797u, 42 },	/* t went from 19 */
	{ 3305801882u, -44 },	/* b part is */
	{ 3306524773u, 19 },	/* l look */
	{ 3307520092u, -66 },	/* b on my */
	{ 3307863317u, 21 },	/* t the as builts */
	{ 3308633897u, 19 },	/* b the inspection */
	{ 3312409668u, 20 },	/* t de esa oficina */
	{ 3312956592u, 217 },	/* b , the */
	{ 3313147069u, 16 },	/* t so its on */
	{ 3314267230u, 20 },	/* l here */
	{ 3315324794u, -18 },	/* t a thank you */
	{ 3315951187u, 13 },	/* b y que */
	{ 3317166380u, 31 },	/* u freezer */
	{ 3319458081u, -57 },	/* b to it */
	{ 3319664917u, -37 },	/* b that said */
	{ 3320379122u, 30 },	/* u password */
	{ 3320681944u, -37 },	/* u quick */
	{ 3321915337u, -57 },	/* b ill be */
	{ 3322757926u, -28 },	/* 0 hope */
	{ 3322845652u, -43 },	/* b i hope */
	{ 3323760790u, 51 },	/* t two of the */
	{ 3323850424u, 15 },	/* b shared drive */
	{ 3324605469u, -12 },	/* 2 see */
	{ 3325783027u, 25 },	/* u free */
	{ 3326074008u, 28 },	/* u catch */
	{ 3326240792u, 54 },	/* b it again */
	{ 3326250730u, 45 },	/* b the test */
	{ 3327010384u, -19 },	/* u arriba */
	{ 3327017200u, 14 },	/* b of life */
	{ 3327559643u, 32 },	/* u aides */
	{ 3328282496u, 26 },	/* l building */
	{ 3328313435u, 68 },	/* u means */
	{ 3328813662u, 15 },	/* t with the old */
	{ 3329147008u, -20 },	/* b behalf of */
	{ 3331556389u, -101 },	/* u stayed */
	{ 3331653104u, 30 },	/* b habria que */
	{ 3332365749u, 62 },	/* t new in this */
	{ 3332701349u, -46 },	/* 0 ordered */
	{ 3332706777u, -28 },	/* 2 but */
	{ 3333078120u, -15 },	/* b reach me */
	{ 3335096756u, 33 },	/* 1 count */
	{ 3335264416u, -30 },	/* t we talked about */
	{ 3336323742u, 25 },	/* u lights */
	{ 3337444042u, 27 },	/* b touch . */
	{ 3337598750u, -64 },	/* u person */
	{ 3338772537u, -41 },	/* b we are */
	{ 3339556085u, 19 },	/* l did */
	{ 3340241845u, -50 },	/* 1 intern */
	{ 3343282602u, 20 },	/* b the month */
	{ 3344511941u, -12 },	/* u hearing */
	{ 3347292867u, 37 },	/* u go */
	{ 3347396710u, -23 },	/* b the volunteers */
	{ 3347747127u, 22 },	/* u interviewed */
	{ 3348455357u, -13 },	/* u inbox */
	{ 3348794293u, 13 },	/* b , nobody */
	{ 3349505908u, 22 },	/* t lose the grant */
	{ 3350188908u, -35 },	/* u bit */
	{ 3351050954u, -13 },	/* u walk */
	{ 3354038747u, -52 },	/* b round . */
	{ 3354667798u, 14 },	/* t . i would */
	{ 3354823111u, 67 },	/* u shut */
	{ 3356188133u, -49 },	/* b one is */
	{ 3357141125u, 23 },	/* l complete */
	{ 3357191589u, -14 },	/* u spend */
	{ 3357505466u, 45 },	/* b whether the */
	{ 3357796733u, 29 },	/* b use the */
	{ 3358534464u, -96 },	/* u finally */
	{ 3358653934u, -74 },	/* b a very */
	{ 3364231701u, 96 },	/* u check */
	{ 3364613810u, 13 },	/* t i intend to */
	{ 3365333028u, -21 },	/* u look */
	{ 3365587868u, 51 },	/* b hay que */
	{ 3366990779u, 24 },	/* b noticed the */
	{ 3368460727u, -19 },	/* b the leak */
	{ 3368514388u, 21 },	/* b . on */
	{ 3372876431u, 22 },	/* b training , */
	{ 3373105214u, 28 },	/* b dont have */
	{ 3374639335u, 37 },	/* b the hospital */
	{ 3375294859u, 63 },	/* b keep an */
	{ 3375936776u, -18 },	/* b today . */
	{ 3377008471u, 17 },	/* l property */
	{ 3377136303u, 16 },	/* b until its */
	{ 3377353965u, 27 },	/* u 4th */
	{ 3377641892u, -59 },	/* u supply */
	{ 3378718558u, 16 },	/* u aparecen */
	{ 3379955677u, -18 },	/* b grade team */
	{ 3380181407u, 22 },	/* b its own */
	{ 3381080055u, -49 },	/* l thanks */
	{ 3381219275u, 23 },	/* b 18 _ */
	{ 3382087428u, -64 },	/* u mother */
	{ 3382205013u, -60 },	/* b 10 _ */
	{ 3382352108u, -34 },	/* b 100 . */
	{ 3382646298u, 42 },	/* b 2 , */
	{ 3382708239u, 16 },	/* b el reglamento */
	{ 3382894535u, 26 },	/* b en esa */
	{ 3383293914u, -42 },	/* b morning . */
	{ 3383744927u, -51 },	/* b please dont */
	{ 3384032824u, -61 },	/* u being */
	{ 3384354282u, 21 },	/* 1 things */
	{ 3384543892u, 20 },	/* u online */
	{ 3385402116u, 32 },	/* u radio */
	{ 3386083572u, 60 },	/* u plan */
	{ 3387219873u, -13 },	/* u welcome */
	{ 3389282223u, 23 },	/* b july . */
	{ 3392828907u, 14 },	/* b not be */
	{ 3394686440u, 31 },	/* u toward */
	{ 3395040318u, 27 },	/* b year . */
	{ 3404242620u, -17 },	/* l us */
	{ 3404389715u, -44 },	/* l up */
	{ 3408684650u, -38 },	/* u todos */
	{ 3410869581u, -12 },	/* b be of */
	{ 3412149509u, -19 },	/* b be on */
	{ 3412309041u, 98 },	/* t you for your */
	{ 3412616457u, -19 },	/* u second */
	{ 3414387377u, 52 },	/* u using */
	{ 3414821099u, -33 },	/* b specialist , */
	{ 3415329566u, 30 },	/* b tres anos */
	{ 3417592004u, 26 },	/* u hauled */
	{ 3417967197u, -29 },	/* b the reminder */
	{ 3418045844u, -19 },	/* b the quote */
	{ 3419444793u, -56 },	/* b a simple */
	{ 3421120997u, 31 },	/* b be used */
	{ 3421173713u, -21 },	/* u cambiaron */
	{ 3423417349u, 21 },	/* b i counted */
	{ 3425308189u, -13 },	/* b that all */
	{ 3426318153u, -35 },	/* u moment */
	{ 3429116697u, -24 },	/* b directora y */
	{ 3432324437u, -26 },	/* b yo nada */
	{ 3432646328u, 73 },	/* b the previous */
	{ 3432664486u, -61 },	/* b over it */
	{ 3433465190u, -59 },	/* u paso */
	{ 3433712609u, 12 },	/* l programa */
	{ 3434129390u, -27 },	/* 2 him */
	{ 3434282524u, -22 },	/* 1 da */
	{ 3434394514u, 21 },	/* b the exit */
	{ 3434593443u, 13 },	/* u sent */
	{ 3434681460u, 13 },	/* 0 when */
	{ 3434827365u, -13 },	/* t i did it */
	{ 3434870904u, 20 },	/* 1 de */
	{ 3435373216u, 20 },	/* u mitad */
	{ 3436752338u, -25 },	/* b direccion . */
	{ 3436895636u, -35 },	/* t 318 . 40 */
	{ 3437100338u, 39 },	/* u viene */
	{ 3437844446u, -63 },	/* 1 pass */
	{ 3439181571u, -155 },	/* u please */
	{ 3440969054u, 13 },	/* 1 put */
	{ 3441777869u, 55 },	/* u sitting */
	{ 3442864965u, -34 },	/* 0 asking */
	{ 3443374003u, 58 },	/* u roof */
	{ 3443839747u, 63 },	/* u roughly */
	{ 3445188856u, -19 },	/* u paciencia */
	{ 3445713830u, 94 },	/* u mover */
	{ 3445795001u, -20 },	/* b words about */
	{ 3445823922u, 26 },	/* l over */
	{ 3446426595u, -32 },	/* u happy */
	{ 3447207006u, 193 },	/* u del */
	{ 3447391116u, 57 },	/* u moved */
	{ 3448287026u, -53 },	/* t es que no */
	{ 3448527358u, 30 },	/* b read the */
	{ 3448770694u, -58 },	/* u season */
	{ 3448829803u, 32 },	/* t and nobody here */
	{ 3451014712u, -27 },	/* 1 back */
	{ 3452461323u, 171 },	/* u they */
	{ 3452665441u, 41 },	/* b the conduit */
	{ 3453717958u, 41 },	/* t switch in the */
	{ 3455367669u, 63 },	/* b there isnt */
	{ 3455827866u, 74 },	/* u those */
	{ 3455909565u, 34 },	/* u wise */
	{ 3456160122u, 22 },	/* b 23 people */
	{ 3457726155u, 13 },	/* b and i */
	{ 3458028136u, -32 },	/* u wish */
	{ 3458954788u, -28 },	/* u sheet */
	{ 3459390675u, -19 },	/* b at home */
	{ 3459736924u, -20 },	/* b hall from */
	{ 3460506722u, 27 },	/* l 4th */
	{ 3462262444u, -28 },	/* b the following */
	{ 3462595704u, -27 },	/* t on it . */
	{ 3468810884u, -21 },	/* u typing */
	{ 3469877932u, 31 },	/* t i want to */
	{ 3470348044u, -74 },	/* u disculpe */
	{ 3470482505u, 59 },	/* 2 company */
	{ 3470484571u, -42 },	/* u annex */
	{ 3470573414u, 74 },	/* b : the */
	{ 3471953730u, -33 },	/* b before 2018 */
	{ 3474164895u, -19 },	/* 0 lines */
	{ 3474285771u, 23 },	/* 2 an */
	{ 3474973578u, -36 },	/* b silent . */
	{ 3477846583u, 33 },	/* b we need */
	{ 3478082029u, 21 },	/* b before we */
	{ 3478813499u, 43 },	/* b our last */
	{ 3479096294u, -19 },	/* b _ . */
	{ 3479712146u, -146 },	/* u thanks */
	{ 3480854433u, 34 },	/* u testing */
	{ 3481556815u, 18 },	/* 1 want */
	{ 3481821502u, 20 },	/* t the coaches at */
	{ 3483839201u, 15 },	/* u presently */
	{ 3484531996u, 15 },	/* 1 her */
	{ 3486094638u, 88 },	/* u kids */
	{ 3487311962u, 52 },	/* u percent */
	{ 3487930850u, 35 },	/* b that is */
	{ 3488077945u, -12 },	/* b that it */
	{ 3488498592u, -43 },	/* u saturday */
	{ 3490335447u, -49 },	/* b form . */
	{ 3490356183u, -49 },	/* t it is . */
	{ 3491569224u, 23 },	/* b que avisarle */
	{ 3491637401u, -18 },	/* u informed */
	{ 3494344825u, -38 },	/* b the color */
	{ 3495458312u, 52 },	/* l included */
	{ 3495871555u, 69 },	/* b the city */
	{ 3497111901u, -44 },	/* 0 shes */
	{ 3497327014u, 16 },	/* u loaner */
	{ 3497723918u, -19 },	/* 1 less */
	{ 3498170936u, -22 },	/* b , de */
	{ 3499025358u, -110 },	/* u much */
	{ 3499879238u, 12 },	/* b agreed to */
	{ 3501152156u, -28 },	/* b credit , */
	{ 3501272420u, -24 },	/* b gym , */
	{ 3503822318u, -29 },	/* u great */
	{ 3506897586u, 46 },	/* 1 que */
	{ 3508119008u, 14 },	/* u pushback */
	{ 3508692566u, -29 },	/* b superintendent . */
	{ 3508911463u, 63 },	/* b in october */
	{ 3509122346u, 42 },	/* b i will */
	{ 3509708345u, 34 },	/* u booked */
	{ 3512159783u, -37 },	/* u spreadsheet */
	{ 3512220706u, 18 },	/* t money may be */
	{ 3514068046u, 30 },	/* b segun la */
	{ 3514118542u, 38 },	/* l modelo */
	{ 3515620517u, 15 },	/* b be rebuilt */
	{ 3517201446u, 23 },	/* u east */
	{ 3518494995u, -48 },	/* u bear */
	{ 3519183517u, -13 },	/* t one less thing */
	{ 3519568069u, -14 },	/* u mistake */
	{ 3519644438u, -53 },	/* u nothing */
	{ 3520682276u, -24 },	/* b my apologies */
	{ 3521881811u, 27 },	/* b 15 percent */
	{ 3525008717u, 47 },	/* u parking */
	{ 3525159457u, -24 },	/* u mama */
	{ 3525163552u, 12 },	/* b no hay */
	{ 3526449993u, 41 },	/* b testing window */
	{ 3526469555u, 23 },	/* u training */
	{ 3527715022u, 25 },	/* b teachers who */
	{ 3528042500u, -40 },	/* b because i */
	{ 3528732635u, 84 },	/* u floor */
	{ 3529080758u, -15 },	/* u youd */
	{ 3529083688u, 14 },	/* u pta */
	{ 3530042455u, -77 },	/* 1 me */
	{ 3530405010u, 61 },	/* u cable */
	{ 3530489750u, -41 },	/* b you with */
	{ 3530557680u, 33 },	/* u possible */
	{ 3531223025u, 42 },	/* u row */
	{ 3531747434u, -12 },	/* b attention that */
	{ 3533293859u, -80 },	/* 1 my */
	{ 3533840363u, -29 },	/* b did the */
	{ 3534311810u, 25 },	/* t and nobody told */
	{ 3536417385u, 35 },	/* b maestros me */
	{ 3537341779u, 71 },	/* u ya */
	{ 3537599322u, 43 },	/* u campus */
	{ 3539413717u, 46 },	/* u cuenta */
	{ 3539816932u, -32 },	/* t bookkeeper , who */
	{ 3540035050u, 16 },	/* t just so its */
	{ 3541572193u, 25 },	/* b otro distrito */
	{ 3542051565u, -13 },	/* b consider this */
	{ 3542739276u, 32 },	/* u rack */
	{ 3542978910u, -77 },	/* u excuse */
	{ 3543539564u, -28 },	/* b be closed */
	{ 3544979534u, 19 },	/* b included . */
	{ 3545903368u, -21 },	/* 1 bueno */
	{ 3546091193u, -27 },	/* t i had it */
	{ 3546278588u, 15 },	/* b need to */
	{ 3547656847u, -35 },	/* t as it is */
	{ 3547750334u, 26 },	/* 2 anterior */
	{ 3547894861u, -27 },	/* t my assistant will */
	{ 3548258615u, -14 },	/* l key */
	{ 3550865826u, -16 },	/* b im at */
	{ 3550978993u, -33 },	/* t a todos y */
	{ 3551006877u, 65 },	/* l salon */
	{ 3551735701u, 35 },	/* b also hit */
	{ 3551954505u, -16 },	/* 1 deseo */
	{ 3552264912u, -24 },	/* l servirle */
	{ 3552461198u, -43 },	/* b im on */
	{ 3552775712u, -65 },	/* b a mi */
	{ 3553033931u, 36 },	/* 1 going */
	{ 3553697095u, 29 },	/* b el ruido */
	{ 3554837437u, 37 },	/* b in 2016 */
	{ 3555572389u, 13 },	/* b incluir a */
	{ 3555757986u, -25 },	/* 2 accreditation */
	{ 3555775556u, -34 },	/* b being asked */
	{ 3555950681u, -37 },	/* b to work */
	{ 3556401351u, -26 },	/* l black */
	{ 3556956008u, -12 },	/* b in . */
	{ 3557753442u, 22 },	/* b of our */
	{ 3557894187u, -13 },	/* b que tengamos */
	{ 3558383081u, 28 },	/* u load */
	{ 3558988154u, -82 },	/* b me to */
	{ 3559858609u, -18 },	/* u reading */
	{ 3561379446u, 42 },	/* 0 whoever */
	{ 3562153964u, -59 },	/* l fine */
	{ 3563363888u, 15 },	/* t i suspect the */
	{ 3563514752u, 35 },	/* u sigue */
	{ 3563678674u, 13 },	/* t out of 11 */
	{ 3565564129u, 47 },	/* b away with */
	{ 3566382693u, 16 },	/* b no aparecen */
	{ 3569365969u, -58 },	/* t to go . */
	{ 3570422497u, -40 },	/* t was held in */
	{ 3572110282u, 22 },	/* b in july */
	{ 3575114529u, -75 },	/* 2 donuts */
	{ 3577400393u, 52 },	/* u otro */
	{ 3578214442u, 26 },	/* b it when */
	{ 3578340171u, 28 },	/* b the lock */
	{ 3579742183u, 22 },	/* u other */
	{ 3579968555u, -229 },	/* u ive */
	{ 3582278339u, -23 },	/* b for an */
	{ 3582636920u, -24 },	/* u taken */
	{ 3582822826u, -34 },	/* b i can */
	{ 3583101934u, 52 },	/* b this morning */
	{ 3583931746u, 24 },	/* b transmitted the */
	{ 3585954681u, 46 },	/* u four */
	{ 3587734919u, -61 },	/* t , so no */
	{ 3588173361u, 15 },	/* b the neighboring */
	{ 3588329258u, 15 },	/* b suspect the */
	{ 3590824978u, 19 },	/* b found 118 */
	{ 3591858110u, 44 },	/* l already */
	{ 3593648221u, 45 },	/* u whenever */
	{ 3593722702u, -19 },	/* b to update */
	{ 3595867554u, 16 },	/* b tied to */
	{ 3596282976u, 13 },	/* u despues */
	{ 3596741520u, 42 },	/* t in a row */
	{ 3596949228u, 45 },	/* 1 teachers */
	{ 3598350432u, -17 },	/* t a los ninos */
	{ 3599501920u, 111 },	/* u theyve */
	{ 3600189805u, -29 },	/* t find it on */
	{ 3600418481u, -40 },	/* u shift */
	{ 3600961402u, -14 },	/* l parece */
	{ 3601778030u, -31 },	/* t been in the */
	{ 3602054863u, -42 },	/* b no hard */
	{ 3604057377u, -34 },	/* u fault */
	{ 3607520550u, -83 },	/* b went to */
	{ 3607717441u, 49 },	/* 2 by */
	{ 3607808634u, -29 },	/* 1 vez */
	{ 3607834178u, -50 },	/* 2 why */
	{ 3608305821u, 13 },	/* 2 be */
	{ 3608641095u, -14 },	/* 0 ill */
	{ 3609345611u, 114 },	/* b que el */
	{ 3610382105u, 78 },	/* b you for */
	{ 3610390441u, 70 },	/* u whose */
	{ 3612373013u, -20 },	/* u pero */
	{ 3612425804u, -31 },	/* 0 phew */
	{ 3613405233u, -46 },	/* b do it */
	{ 3613429521u, -18 },	/* b on the */
	{ 3615214881u, 16 },	/* u bodega */
	{ 3617995908u, 26 },	/* 2 contract */
	{ 3618019909u, 21 },	/* b the lift */
	{ 3620275302u, -39 },	/* b yesterday and */
	{ 3623286408u, 14 },	/* b the original */
	{ 3624620145u, 47 },	/* b arrived , */
	{ 3625265545u, 77 },	/* b va a */
	{ 3625451769u, 17 },	/* b only , */
	{ 3625828973u, -14 },	/* t , i have */
	{ 3626521359u, 95 },	/* u into */
	{ 3627668584u, 24 },	/* u trouble */
	{ 3628207566u, 13 },	/* b this in */
	{ 3628500882u, 12 },	/* t 500 a day */
	{ 3628925601u, -13 },	/* u sad */
	{ 3629038193u, 74 },	/* b for that */
	{ 3630767630u, 31 },	/* b can take */
	{ 3631495938u, -31 },	/* b out to */
	{ 3631837187u, -61 },	/* b them . */
	{ 3632513330u, 22 },	/* u re */
	{ 3632555775u, -48 },	/* t the meeting . */
	{ 3632606301u, -47 },	/* b through . */
	{ 3632610600u, -14 },	/* t asked for more */
	{ 3632788605u, 39 },	/* b told the */
	{ 3633021689u, 85 },	/* u distrito */
	{ 3633431870u, 23 },	/* b , that */
	{ 3633706043u, -42 },	/* b lo pidio */
	{ 3634644861u, 44 },	/* b six , */
	{ 3636846411u, 22 },	/* t has to go */
	{ 3639237099u, 15 },	/* 1 cooler */
	{ 3640292846u, 35 },	/* b ask because */
	{ 3641027615u, 32 },	/* b second floor */
	{ 3641402335u, -32 },	/* 0 everyone */
	{ 3642726155u, 54 },	/* u grant */
	{ 3642830166u, -26 },	/* t 2018 , which */
	{ 3645523354u, 14 },	/* u copies */
	{ 3646550197u, -48 },	/* u tidy */
	{ 3646682196u, 49 },	/* u thin */
	{ 3647661720u, 26 },	/* u lab */
	{ 3649016225u, -85 },	/* b no longer */
	{ 3650215306u, 19 },	/* t is on leave */
	{ 3650388306u, 81 },	/* u retired */
	{ 3652388419u, 28 },	/* 1 coach */
	{ 3652957710u, 19 },	/* t 44 , and */
	{ 3656379875u, -15 },	/* 1 county */
	{ 3656951598u, 48 },	/* b it : */
	{ 3657271443u, 106 },	/* u talk */
	{ 3657815896u, 29 },	/* u tall */
	{ 3658451250u, -61 },	/* u listed */
	{ 3659363834u, 16 },	/* t on record , */
	{ 3660425283u, -61 },	/* b the most */
	{ 3660592721u, -16 },	/* b , haha */
	{ 3661136739u, 15 },	/* u referrals */
	{ 3661310780u, 47 },	/* 0 still */
	{ 3661926502u, 67 },	/* 0 one */
	{ 3662229594u, 25 },	/* b after the */
	{ 3663350377u, 213 },	/* u already */
	{ 3664136228u, -55 },	/* b along . */
	{ 3665862382u, 33 },	/* b any recording */
	{ 3665941677u, 19 },	/* b percent of */
	{ 3668321562u, -23 },	/* 2 si */
	{ 3668581390u, 17 },	/* u applied */
	{ 3668811211u, -26 },	/* t we discovered that */
	{ 3669739245u, 34 },	/* b turns out */
	{ 3670685670u, -35 },	/* l christmas */
	{ 3671203534u, 16 },	/* u needed */
	{ 3671361142u, -19 },	/* l order */
	{ 3675473391u, 24 },	/* u piece */
	{ 3675957322u, -67 },	/* u did */
	{ 3676398607u, -33 },	/* u dia */
	{ 3677497227u, 35 },	/* b here . */
	{ 3681462275u, 38 },	/* b we found */
	{ 3681480920u, 15 },	/* 1 see */
	{ 3681481482u, 18 },	/* u request */
	{ 3681631594u, 50 },	/* u called */
	{ 3684087774u, 13 },	/* b that door */
	{ 3684483803u, -13 },	/* b inbox . */
	{ 3685112613u, 31 },	/* 1 ticket */
	{ 3686009307u, 29 },	/* u bajo */
	{ 3690433865u, -34 },	/* u ladies */
	{ 3690534503u, -20 },	/* u coach */
	{ 3691237384u, 29 },	/* b it isnt */
	{ 3693356652u, 41 },	/* b hooked up */
	{ 3694727293u, -38 },	/* u thank */
	{ 3695098760u, -51 },	/* b , ha */
	{ 3696287097u, -20 },	/* b list . */
	{ 3696450671u, -66 },	/* l you */
	{ 3696891996u, -20 },	/* b will keep */
	{ 3697760333u, 51 },	/* 0 attendance */
	{ 3698374735u, -32 },	/* u almost */
	{ 3698954210u, 21 },	/* b left . */
	{ 3699004999u, -31 },	/* t the way ! */
	{ 3701049484u, 20 },	/* b from somewhere */
	{ 3702491634u, -41 },	/* 2 es */
	{ 3702652041u, 20 },	/* u hizo */
	{ 3703259307u, 21 },	/* t ya no se */
	{ 3704579847u, -44 },	/* 2 was */
	{ 3704875972u, 25 },	/* b site council */
	{ 3705903563u, 53 },	/* b shortage , */
	{ 3706447119u, 18 },	/* l mismo */
	{ 3706635733u, 35 },	/* b que la */
	{ 3706875871u, -60 },	/* 2 en */
	{ 3707224113u, -29 },	/* b que le */
	{ 3707849143u, 56 },	/* u books */
	{ 3708551438u, -15 },	/* t want to do */
	{ 3709715091u, 32 },	/* u dozen */
	{ 3710169953u, 21 },	/* b did not */
	{ 3710742769u, 60 },	/* b out this */
	{ 3711111443u, -25 },	/* b , she */
	{ 3713174165u, 26 },	/* u anterior */
	{ 3714111517u, 21 },	/* b wall . */
	{ 3714162318u, 15 },	/* b el distrito */
	{ 3714867495u, -19 },	/* u limpio */
	{ 3714915313u, 21 },	/* t , so were */
	{ 3715106911u, -16 },	/* u demora */
	{ 3715501507u, 44 },	/* u anybody */
	{ 3716064993u, -27 },	/* b where i */
	{ 3717586054u, -71 },	/* u along */
	{ 3718716244u, -32 },	/* b what a */
	{ 3719508582u, -54 },	/* 2 are */
	{ 3720393518u, 54 },	/* b is missing */
	{ 3720732739u, 19 },	/* b would be */
	{ 3721519287u, 12 },	/* u ruta */
	{ 3722045798u, -63 },	/* b the last */
	{ 3722849303u, -41 },	/* u thursday */
	{ 3723715635u, -44 },	/* b the boiler */
	{ 3724152802u, 12 },	/* b la ruta */
	{ 3725703429u, -21 },	/* u asked */
	{ 3725884323u, -28 },	/* u transportation */
	{ 3725963507u, -76 },	/* u glad */
	{ 3727720132u, -39 },	/* l haha */
	{ 3727990732u, 15 },	/* b : it */
	{ 3728022548u, 111 },	/* u another */
	{ 3728813159u, 24 },	/* b everything in */
	{ 3730034529u, 57 },	/* b have three */
	{ 3730934060u, -92 },	/* b which is */
	{ 3731056598u, 13 },	/* b the bookcase */
	{ 3732064731u, -27 },	/* u companera */
	{ 3734098270u, 21 },	/* u seven */
	{ 3735362338u, -16 },	/* l game */
	{ 3735705744u, 34 },	/* u cada */
	{ 3737100049u, -42 },	/* b muchas gracias */
	{ 3737231404u, -22 },	/* 1 abara */
	{ 3737238189u, 44 },	/* l though */
	{ 3738113395u, 29 },	/* u bus */
	{ 3740482266u, 49 },	/* u leaking */
	{ 3740623758u, -14 },	/* b and thanks */
	{ 3742016426u, 143 },	/* u told */
	{ 3742285391u, 27 },	/* b to about */
	{ 3744377913u, 18 },	/* t down with the */
	{ 3744390066u, 86 },	/* u expect */
	{ 3744495401u, 214 },	/* u without */
	{ 3746978699u, -35 },	/* b my head */
	{ 3748454002u, 16 },	/* b spoke to */
	{ 3749685380u, 13 },	/* b of them */
	{ 3750792258u, 24 },	/* u fence */
	{ 3751055038u, 21 },	/* t of it , */
	{ 3751213008u, 57 },	/* b permiso . */
	{ 3751758662u, -14 },	/* 2 need */
	{ 3751822539u, -14 },	/* b the back */
	{ 3753060952u, 69 },	/* b on friday */
	{ 3753097440u, 17 },	/* u held */
	{ 3755068916u, -44 },	/* u help */
	{ 3755680910u, 23 },	/* b that theyd */
	{ 3757100787u, -44 },	/* b the family */
	{ 3757717278u, -72 },	/* t right by the */
	{ 3758116253u, 56 },	/* 1 stuck */
	{ 3758436820u, -35 },	/* b the receipt */
	{ 3758758342u, 12 },	/* b between two */
	{ 3760073848u, -36 },	/* 0 es */
	{ 3760618301u, 88 },	/* 0 en */
	{ 3760697356u, 38 },	/* b waits on */
	{ 3762506354u, -36 },	/* b respeto , */
	{ 3766108828u, -44 },	/* u ir */
	{ 3766852257u, 43 },	/* l lock */
	{ 3766950984u, -43 },	/* u message */
	{ 3767630272u, 36 },	/* 1 you */
	{ 3768085425u, 73 },	/* 2 drivers */
	{ 3768227399u, -229 },	/* u im */
	{ 3768735077u, 55 },	/* u well */
	{ 3768806228u, 23 },	/* b using the */
	{ 3768818573u, 95 },	/* u students */
	{ 3769360232u, -28 },	/* u if */
	{ 3770172303u, 35 },	/* b it would */
	{ 3770580661u, -35 },	/* u spot */
	{ 3770755690u, 13 },	/* b los ninos */
	{ 3770864110u, 53 },	/* u fell */
	{ 3771030663u, 21 },	/* t would like to */
	{ 3773060569u, -39 },	/* 2 were */
	{ 3773420821u, 20 },	/* t turned out to */
	{ 3773706699u, 42 },	/* u want */
	{ 3774328090u, 16 },	/* u confirmed */
	{ 3774807062u, -38 },	/* u felt */
	{ 3775301180u, 72 },	/* 0 dos */
	{ 3775493823u, -36 },	/* b one . */
	{ 3777548945u, 34 },	/* u mrs */
	{ 3779753386u, 12 },	/* b ruta 6 */
	{ 3779894175u, -13 },	/* b , ive */
	{ 3780285281u, 33 },	/* 1 director */
	{ 3780524606u, 40 },	/* b to come */
	{ 3781849449u, -48 },	/* u mucha */
	{ 3782103232u, -12 },	/* b my mother */
	{ 3782139750u, -13 },	/* b office , */
	{ 3785537147u, -31 },	/* b i promise */
	{ 3789069685u, -72 },	/* 2 hold */
	{ 3789436595u, -16 },	/* b are down */
	{ 3789859781u, -21 },	/* u behalf */
	{ 3790166856u, 14 },	/* u estan */
	{ 3790247257u, -54 },	/* 1 kept */
	{ 3792478219u, -26 },	/* 1 apologize */
	{ 3793087820u, -20 },	/* b get a */
	{ 3794464679u, 41 },	/* u conduit */
	{ 3794466485u, 20 },	/* b is still */
	{ 3794598841u, 37 },	/* b districts . */
	{ 3794996199u, 30 },	/* b district , */
	{ 3797272055u, 49 },	/* 0 half */
	{ 3797544065u, 47 },	/* b good to */
	{ 3798532370u, 66 },	/* u suspect */
	{ 3798618048u, 30 },	/* b i cant */
	{ 3798625183u, -21 },	/* b le agradezco */
	{ 3799098947u, 26 },	/* b in service */
	{ 3800293466u, 56 },	/* t working on 3 */
	{ 3801029771u, -33 },	/* b a todos */
	{ 3802234482u, 17 },	/* b distrito y */
	{ 3803124932u, 19 },	/* t for the training */
	{ 3803175454u, -27 },	/* b con el */
	{ 3804094074u, 16 },	/* 2 still */
	{ 3804505467u, -13 },	/* u file */
	{ 3804649710u, 18 },	/* t no existen . */
	{ 3804946320u, -33 },	/* t specialist , world */
	{ 3805524882u, 56 },	/* b the middle */
	{ 3807862774u, 26 },	/* u study */
	{ 3808354888u, 24 },	/* b depend on */
	{ 3809734489u, 34 },	/* u school */
	{ 3812703216u, 28 },	/* t in the spring */
	{ 3812793672u, -42 },	/* u expecting */
	{ 3812844132u, 15 },	/* b we noticed */
	{ 3814271009u, -17 },	/* b it seems */
	{ 3814956675u, -28 },	/* b about it */
	{ 3815810833u, -25 },	/* b a blessed */
	{ 3816280689u, 35 },	/* t was told by */
	{ 3816969883u, -52 },	/* u details */
	{ 3818032481u, -41 },	/* b the next */
	{ 3818262115u, -21 },	/* l dios */
	{ 3819277130u, -28 },	/* u once */
	{ 3819542451u, 22 },	/* l campus */
	{ 3820750376u, -85 },	/* 1 all */
	{ 3820952791u, -39 },	/* b as always */
	{ 3822626583u, 13 },	/* b the software */
	{ 3822726471u, 36 },	/* u filter */
	{ 3823316323u, 34 },	/* l all */
	{ 3826577118u, 33 },	/* t i have seen */
	{ 3826872406u, -27 },	/* b as i */
	{ 3828379788u, -45 },	/* b the best */
	{ 3829088457u, -49 },	/* u loading */
	{ 3830385007u, 22 },	/* t change in august */
	{ 3830450561u, -23 },	/* t on the back */
	{ 3831836945u, 27 },	/* t the 4th . */
	{ 3833116792u, 27 },	/* u union */
	{ 3833738926u, 35 },	/* b up there */
	{ 3833778476u, 46 },	/* u mientras */
	{ 3834259264u, -23 },	/* b minutes . */
	{ 3834975394u, 18 },	/* b a minimum */
	{ 3836395569u, 51 },	/* u families */
	{ 3836454890u, 15 },	/* b wont take */
	{ 3836703153u, 146 },	/* u need */
	{ 3836826084u, -12 },	/* t according to the */
	{ 3837187977u, -16 },	/* u town */
	{ 3839045490u, -47 },	/* l phone */
	{ 3839423191u, -46 },	/* b i could */
	{ 3841131380u, 20 },	/* u hot */
	{ 3841278475u, -58 },	/* u how */
	{ 3842035242u, -18 },	/* u barn */
	{ 3842798621u, 39 },	/* b told by */
	{ 3845238282u, -58 },	/* b me on */
	{ 3848231210u, -32 },	/* b time clocks */
	{ 3848972540u, 21 },	/* b in this */
	{ 3850961288u, -46 },	/* b the building */
	{ 3852058085u, 39 },	/* 1 streets */
	{ 3852645844u, 21 },	/* u members */
	{ 3854753892u, -57 },	/* b gracias a */
	{ 3854996738u, -12 },	/* b ago , */
	{ 3856842964u, -28 },	/* u perdone */
	{ 3856937120u, -29 },	/* b with it */
	{ 3857415299u, 53 },	/* u segun */
	{ 3857485360u, -21 },	/* t for it . */
	{ 3857651278u, -53 },	/* u happens */
	{ 3857908423u, -100 },	/* 0 lo */
	{ 3858559036u, 33 },	/* b have seen */
	{ 3859171375u, 28 },	/* b que a */
	{ 3859234904u, 33 },	/* b , porque */
	{ 3863043900u, -26 },	/* b closed for */
	{ 3863987330u, -60 },	/* u be */
	{ 3864532958u, -26 },	/* 0 among */
	{ 3864959711u, -31 },	/* 2 your */
	{ 3867620527u, 50 },	/* t as it stands */
	{ 3868078073u, -38 },	/* b yo . */
	{ 3869121747u, -20 },	/* b please find */
	{ 3870504989u, 44 },	/* u spanish */
	{ 3871338033u, 57 },	/* b on that */
	{ 3871866928u, -34 },	/* b and she */
	{ 3872233817u, 40 },	/* u week */
	{ 3873210458u, -15 },	/* t at home . */
	{ 3875284975u, 45 },	/* b in january */
	{ 3875969527u, -28 },	/* u deje */
	{ 3876283154u, 23 },	/* l july */
	{ 3876955265u, 38 },	/* u dejo */
	{ 3876975062u, -25 },	/* b a few */
	{ 3881259473u, 32 },	/* u one */
	{ 3881790052u, 21 },	/* u maestra */
	{ 3881925415u, 31 },	/* u pump */
	{ 3883795918u, 30 },	/* b learned the */
	{ 3884823888u, -18 },	/* b , asi */
	{ 3885172633u, 35 },	/* u ciudad */
	{ 3885257516u, 24 },	/* u side */
	{ 3886370835u, 41 },	/* t told by the */
	{ 3886776570u, 37 },	/* u least */
	{ 3887768667u, 47 },	/* b though the */
	{ 3887918797u, 20 },	/* b are still */
	{ 3889057274u, -34 },	/* b weekend . */
	{ 3889401045u, 37 },	/* u sillas */
	{ 3889919743u, 55 },	/* u yet */
	{ 3890403044u, -13 },	/* b last time */
	{ 3890408574u, 34 },	/* u trainer */
	{ 3892331344u, 21 },	/* b its likely */
	{ 3892764812u, 38 },	/* u reported */
	{ 3893131582u, 48 },	/* t , which would */
	{ 3893312092u, -47 },	/* b la junta */
	{ 3894083834u, -24 },	/* b had until */
	{ 3895100402u, 41 },	/* 2 we */
	{ 3896295094u, -20 },	/* u questions */
	{ 3896316129u, 25 },	/* b found out */
	{ 3896898667u, 46 },	/* t half of the */
	{ 3897793446u, 46 },	/* t is down . */
	{ 3898329661u, 14 },	/* u responsible */
	{ 3899095154u, -25 },	/* u crossed */
	{ 3899209482u, 41 },	/* b the curb */
	{ 3899581698u, 94 },	/* 0 without */
	{ 3899731853u, 28 },	/* b once a */
	{ 3899877424u, -19 },	/* 2 just */
	{ 3901011781u, -30 },	/* b once i */
	{ 3901806164u, -224 },	/* u le */
	{ 3902203419u, -20 },	/* u hour */
	{ 3902394544u, 152 },	/* u la */
	{ 3902737311u, 77 },	/* u eat */
	{ 3902789872u, 107 },	/* l office */
	{ 3902860268u, -26 },	/* b the replacement */
	{ 3903380282u, -120 },	/* u lo */
	{ 3905192012u, -20 },	/* b all things */
	{ 3905734614u, 49 },	/* u escrito */
	{ 3908529451u, -77 },	/* l lol */
	{ 3909042452u, 38 },	/* u driving */
	{ 3909087353u, -46 },	/* b for everyone */
	{ 3910232534u, 34 },	/* b since the */
	{ 3910338546u, -22 },	/* b wouldnt want */
	{ 3910454396u, -44 },	/* u honest */
	{ 3910743393u, -14 },	/* 1 supplier */
	{ 3911026964u, -27 },	/* b read it */
	{ 3911638085u, 12 },	/* u classrooms */
	{ 3912347894u, -43 },	/* 1 number */
	{ 3914797156u, 25 },	/* b explain the */
	{ 3915731202u, -12 },	/* b for . */
	{ 3916800712u, 12 },	/* t filed a grievance */
	{ 3917555583u, -25 },	/* b for 300 */
	{ 3917816011u, -30 },	/* 2 committee */
	{ 3918665775u, -63 },	/* l kids */
	{ 3918727766u, 17 },	/* u provide */
	{ 3919244411u, -58 },	/* b so thats */
	{ 3921000216u, 19 },	/* b be sent */
	{ 3921072964u, -88 },	/* t the old one */
	{ 3921814058u, 24 },	/* b in one */
	{ 3925795810u, 59 },	/* 2 its */
	{ 3928391559u, -16 },	/* u scoreboard */
	{ 3930193183u, 28 },	/* b the shipment */
	{ 3930391979u, -27 },	/* t have to draw */
	{ 3931641496u, -30 },	/* u consider */
	{ 3932844194u, 26 },	/* 2 encontro */
	{ 3933423689u, -32 },	/* b done . */
	{ 3933622188u, 32 },	/* u server */
	{ 3933869404u, 38 },	/* u fix */
	{ 3934960205u, -25 },	/* 0 cualquier */
	{ 3935106768u, 18 },	/* t , i was */
	{ 3935753881u, -19 },	/* b had no */
	{ 3936453425u, -30 },	/* b a dios */
	{ 3937614065u, -31 },	/* u perdon */
	{ 3938231980u, -15 },	/* l tea */
	{ 3938234515u, 19 },	/* b so nothing */
	{ 3938548036u, 57 },	/* t by hand . */
	{ 3938842417u, 19 },	/* u table */
	{ 3940203579u, 95 },	/* b enough . */
	{ 3940705690u, 17 },	/* t mitad de los */
	{ 3942446731u, 13 },	/* b a room */
	{ 3942505235u, -47 },	/* u junta */
	{ 3944088086u, 59 },	/* u starts */
	{ 3944957983u, -37 },	/* b again . */
	{ 3945106562u, -21 },	/* b wednesday , */
	{ 3945959620u, 14 },	/* t i can tell */
	{ 3946265512u, 35 },	/* b drive for */
	{ 3947265896u, 28 },	/* u gate */
	{ 3947476149u, 35 },	/* u upon */
	{ 3948534591u, 14 },	/* b no manda */
	{ 3949335804u, 35 },	/* t licenses , and */
	{ 3949725171u, 14 },	/* l winter */
	{ 3949769877u, -33 },	/* b , world */
	{ 3950874380u, 20 },	/* b esa oficina */
	{ 3950943760u, -44 },	/* t the part is */
	{ 3951259787u, 26 },	/* b painted over */
	{ 3952040359u, -47 },	/* b our secretary */
	{ 3953511458u, -12 },	/* u patient */
	{ 3954561925u, 35 },	/* u noticed */
	{ 3955307649u, -57 },	/* b afternoon . */
	{ 3955545008u, -23 },	/* u surveys */
	{ 3956797660u, -18 },	/* t to those who */
	{ 3957746403u, 84 },	/* u times */
	{ 3961044928u, 41 },	/* t at the curb */
	{ 3961209395u, 46 },	/* b years , */
	{ 3961483089u, 35 },	/* t they want it */
	{ 3961717582u, -40 },	/* u about */
	{ 3962389253u, 13 },	/* u cabinet */
	{ 3962859437u, -24 },	/* b equivocado . */
	{ 3963687045u, -63 },	/* 1 lunch */
	{ 3963697397u, 43 },	/* b you were */
	{ 3965160246u, 25 },	/* t note that the */
	{ 3966684849u, -36 },	/* 1 salio */
	{ 3968051933u, -32 },	/* b the superintendents */
	{ 3968849962u, -21 },	/* b the department */
	{ 3969691489u, 70 },	/* u quote */
	{ 3970416514u, -30 },	/* b a meeting */
	{ 3970641584u, -13 },	/* b less thing */
	{ 3971743152u, 16 },	/* b last year */
	{ 3972859437u, 19 },	/* b the union */
	{ 3972905040u, 53 },	/* t it already . */
	{ 3974353133u, -49 },	/* b apologies for */
	{ 3975121151u, 23 },	/* b both say */
	{ 3975172762u, 43 },	/* b it with */
	{ 3976709437u, 21 },	/* t from now on */
	{ 3977263223u, 18 },	/* u anyone */
	{ 3978856367u, -20 },	/* b around 9 */
	{ 3979568352u, -38 },	/* b human resources */
	{ 3979860731u, 12 },	/* t nothing can be */
	{ 3980056926u, 37 },	/* b are held */
	{ 3981866188u, 12 },	/* u milk */
	{ 3982875700u, 23 },	/* u holding */
	{ 3983086200u, -57 },	/* b so no */
	{ 3984633717u, -15 },	/* t the sign in */
	{ 3985996473u, 13 },	/* b that leaves */
	{ 3986404985u, 26 },	/* b the morning */
	{ 3986632755u, 38 },	/* b , since */
	{ 3986893197u, -33 },	/* b le mando */
	{ 3987352013u, 20 },	/* u invoices */
	{ 3987575121u, 17 },	/* b til monday */
	{ 3989311215u, -35 },	/* b days to */
	{ 3989911938u, -17 },	/* u bearer */
	{ 3991402482u, -30 },	/* b together . */
	{ 3991804407u, 133 },	/* u are */
	{ 3992512018u, 12 },	/* u college */
	{ 3993208401u, -35 },	/* 0 in */
	{ 3993752854u, -75 },	/* 0 im */
	{ 3994046503u, -17 },	/* b i put */
	{ 3994138458u, 47 },	/* 1 could */
	{ 3994532612u, -57 },	/* u add */
	{ 3995274160u, 39 },	/* t , and no */
	{ 3995447524u, 36 },	/* u en */
	{ 3997378382u, 70 },	/* b the shop */
	{ 3998795129u, -31 },	/* b que nunca */
	{ 3998892263u, -14 },	/* u specifications */
	{ 3998939015u, -62 },	/* u can */
	{ 3999095220u, 38 },	/* b el agua */
	{ 3999831761u, -129 },	/* u es */
	{ 3999875536u, -17 },	/* u discussed */
	{ 4001449714u, 12 },	/* b a los */
	{ 4002478765u, -46 },	/* b one from */
	{ 4002723561u, 43 },	/* t by the state */
	{ 4003131941u, 18 },	/* u ramp */
	{ 4005508950u, 24 },	/* b already got */
	{ 4005828268u, 13 },	/* t im told the */
	{ 4006451896u, -27 },	/* b draw the */
	{ 4008519942u, 34 },	/* l out */
	{ 4008649611u, -26 },	/* 1 trust */
	{ 4010851320u, 30 },	/* u presupuesto */
	{ 4011087342u, -68 },	/* b the holidays */
	{ 4012519138u, -50 },	/* u pidio */
	{ 4013347715u, -47 },	/* t the boiler room */
	{ 4016137816u, 96 },	/* b come up */
	{ 4016935394u, 21 },	/* 0 wed */
	{ 4017014842u, 49 },	/* b the grant */
	{ 4017185685u, -13 },	/* b see it */
	{ 4018166440u, 12 },	/* u strong */
	{ 4019092513u, -58 },	/* u afternoon */
	{ 4020067544u, 14 },	/* b . it */
	{ 4020220010u, 40 },	/* u facilities */
	{ 4020907873u, -33 },	/* b from me */
	{ 4021118669u, -36 },	/* b keep it */
	{ 4021599421u, -59 },	/* b from my */
	{ 4024189293u, -39 },	/* t it has been */
	{ 4024442622u, 44 },	/* b affected . */
	{ 4024837291u, -16 },	/* 0 youll */
	{ 4026694041u, -28 },	/* b so , */
	{ 4027091399u, 26 },	/* b so . */
	{ 4028537560u, 31 },	/* u paperwork */
	{ 4028697311u, -50 },	/* b approximate . */
	{ 4030255702u, -23 },	/* u flu */
	{ 4030520281u, -35 },	/* 2 lo */
	{ 4031106681u, -19 },	/* t , i can */
	{ 4031506019u, -52 },	/* 2 la */
	{ 4032094399u, -23 },	/* 2 le */
	{ 4032193772u, 12 },	/* u coolers */
	{ 4032373276u, -22 },	/* b discontinuing that */
	{ 4032514229u, 14 },	/* b but the */
	{ 4032943227u, -32 },	/* u agradezco */
	{ 4033103350u, -59 },	/* b is a */
	{ 4035061482u, 18 },	/* b mismo . */
	{ 4035383233u, -19 },	/* b all of */
	{ 4035459763u, 14 },	/* b no spare */
	{ 4037371113u, -24 },	/* t muy bonito . */
	{ 4037549951u, 18 },	/* u everywhere */
	{ 4037633764u, 54 },	/* b been doing */
	{ 4037787634u, -12 },	/* b want to */
	{ 4040064641u, -20 },	/* b has stopped */
	{ 4040298144u, 30 },	/* b garantia . */
	{ 4040583986u, -12 },	/* b cost us */
	{ 4042479791u, -28 },	/* u its */
	{ 4043700870u, 28 },	/* b to . */
	{ 4044753679u, -21 },	/* u supervisor */
	{ 4045287837u, 17 },	/* b a copy */
	{ 4046712411u, 13 },	/* b runs . */
	{ 4046870420u, -55 },	/* u submitter */
	{ 4047405516u, -17 },	/* b as promised */
	{ 4048470674u, 66 },	/* t because of it */
	{ 4049888476u, -62 },	/* u top */
	{ 4050797404u, -62 },	/* b it twice */
	{ 4051044851u, 42 },	/* t 19 minutes to */
	{ 4051733869u, -63 },	/* b to a */
	{ 4052007047u, 42 },	/* u too */
	{ 4054287712u, -37 },	/* b by thursday */
	{ 4054398941u, 27 },	/* b dropped by */
	{ 4057433931u, -18 },	/* b that was */
	{ 4058607450u, -52 },	/* l round */
	{ 4059705425u, 76 },	/* b la madera */
	{ 4060944359u, -51 },	/* t on the shared */
	{ 4061657190u, 14 },	/* u sessions */
	{ 4061967285u, -55 },	/* u weak */
	{ 4062165130u, -14 },	/* u having */
	{ 4062737510u, 45 },	/* u crane */
	{ 4062912232u, 15 },	/* b new bell */
	{ 4062979113u, -31 },	/* b and would */
	{ 4063715380u, 27 },	/* b the 4th */
	{ 4064938933u, 29 },	/* u rolls */
	{ 4065137866u, -29 },	/* 0 have */
	{ 4066925556u, 38 },	/* l warranty */
	{ 4067142096u, -18 },	/* 1 plan */
	{ 4068583604u, -19 },	/* t here seems to */
	{ 4069239745u, 13 },	/* b people , */
	{ 4069613301u, 20 },	/* t in 2021 and */
	{ 4069613807u, 29 },	/* u cutover */
	{ 4069857784u, 13 },	/* t incluir a los */
	{ 4070234479u, -19 },	/* b the accounts */
	{ 4072156028u, 16 },	/* u eats */
	{ 4072387108u, 23 },	/* u drains */
	{ 4072969305u, 22 },	/* u tagged */
	{ 4073227598u, 19 },	/* b no written */
	{ 4074868736u, -23 },	/* t in the closet */
	{ 4077061345u, -20 },	/* b the bell */
	{ 4079315933u, 33 },	/* l far */
	{ 4080345104u, 20 },	/* t , and both */
	{ 4082065735u, 100 },	/* u short */
	{ 4082256950u, 18 },	/* b money was */
	{ 4084866671u, 17 },	/* u self */
	{ 4085444736u, 31 },	/* t it with the */
	{ 4085666272u, 12 },	/* t on my crew */
	{ 4086437845u, 44 },	/* b so we */
	{ 4086709673u, -24 },	/* b you see */
	{ 4087453797u, -32 },	/* t the assistant superintendent */
	{ 4089343311u, 17 },	/* b signature . */
	{ 4092276517u, -30 },	/* u final */
	{ 4093680498u, -103 },	/* b are in */
	{ 4095259652u, 23 },	/* t de al lado */
	{ 4096541983u, -64 },	/* b if that */
	{ 4096937793u, 65 },	/* b two years */
	{ 4097276512u, -48 },	/* t on everything . */
	{ 4098553668u, 27 },	/* 2 tells */
	{ 4098583472u, -24 },	/* b muy bonito */
	{ 4099959085u, 12 },	/* t ended up with */
	{ 4099979137u, 14 },	/* b a hacer */
	{ 4100259496u, -12 },	/* l paper */
	{ 4101731414u, -17 },	/* b otra vez */
	{ 4103066114u, 18 },	/* b online at */
	{ 4103166025u, -38 },	/* u printer */
	{ 4103236196u, 15 },	/* b rights to */
	{ 4103410291u, 24 },	/* u first */
	{ 4106537236u, -31 },	/* u puse */
	{ 4107477393u, -60 },	/* 1 with */
	{ 4108997828u, -38 },	/* b to get */
	{ 4109847392u, -39 },	/* b un ratito */
	{ 4110933396u, 25 },	/* b water , */
	{ 4111008278u, -33 },	/* b hyun woo */
	{ 4113213580u, -43 },	/* b es del */
	{ 4113343556u, 15 },	/* t what i had */
	{ 4115826249u, 20 },	/* t , its the */
	{ 4117367504u, -19 },	/* b twenty minutes */
	{ 4117874689u, 25 },	/* b del estado */
	{ 4117988629u, 34 },	/* u haber */
	{ 4118051110u, 21 },	/* u handrail */
	{ 4118139250u, 17 },	/* 2 says */
	{ 4118442974u, 18 },	/* t a minimum of */
	{ 4119091136u, -29 },	/* u write */
	{ 4119603241u, -30 },	/* t , ha . */
	{ 4120109581u, -66 },	/* 2 it */
	{ 4121242414u, -17 },	/* 2 is */
	{ 4122963627u, -34 },	/* 2 if */
	{ 4124096460u, 68 },	/* 2 im */
	{ 4124441515u, -25 },	/* u few */
	{ 4126615814u, -35 },	/* t the new assistant */
	{ 4129630396u, 55 },	/* b until the */
	{ 4130046493u, 16 },	/* u places */
	{ 4130173165u, -16 },	/* b town . */
	{ 4130388770u, -19 },	/* u area */
	{ 4131981990u, -19 },	/* b things up */
	{ 4132681110u, -14 },	/* b looking for */
	{ 4133511370u, 36 },	/* b should have */
	{ 4134557189u, -14 },	/* t with kind regards */
	{ 4134592596u, -16 },	/* l stop */
	{ 4134715753u, 67 },	/* t this office . */
	{ 4136665015u, -29 },	/* b por el */
	{ 4137905834u, -79 },	/* b kept the */
	{ 4138015695u, 18 },	/* t fin de mes */
	{ 4138398819u, 19 },	/* u labor */
	{ 4139906365u, -24 },	/* b my plate */
	{ 4140479666u, -61 },	/* u less */
	{ 4140746596u, 12 },	/* b the only */
	{ 4141337653u, 33 },	/* t , _ 8 */
	{ 4141404555u, 13 },	/* b leased from */
	{ 4142778485u, -14 },	/* b id be */
	{ 4142916749u, 117 },	/* u nine */
	{ 4142917928u, -23 },	/* b lado y */
	{ 4143883482u, -47 },	/* b it myself */
	{ 4145119523u, 32 },	/* t got as far */
	{ 4146343023u, 18 },	/* u nurses */
	{ 4146457940u, 25 },	/* t go to the */
	{ 4147131709u, 52 },	/* t the middle school */
	{ 4147200642u, -25 },	/* 2 our */
	{ 4150923411u, 109 },	/* u llegaron */
	{ 4151231771u, 13 },	/* u vinieron */
	{ 4151254822u, -63 },	/* t i have a */
	{ 4152070997u, -39 },	/* b the kids */
	{ 4152304075u, 25 },	/* b us from */
	{ 4153213585u, -15 },	/* b in whichever */
	{ 4155021542u, -32 },	/* u corner */
	{ 4155211982u, 22 },	/* u hiring */
	{ 4159261305u, -38 },	/* u fridays */
	{ 4159949771u, 22 },	/* b 720 hours */
	{ 4160182464u, -27 },	/* u enjoy */
	{ 4160994523u, -23 },	/* b , theres */
	{ 4161331249u, 15 },	/* b left the */
	{ 4162211478u, -24 },	/* t the inconvenience this */
	{ 4164877277u, 41 },	/* t , thats the */
	{ 4166032691u, 13 },	/* t mr . osei */
	{ 4167061211u, -34 },	/* u understanding */
	{ 4169971917u, -17 },	/* b ive been */
	{ 4170811727u, -28 },	/* 1 file */
	{ 4170893501u, 13 },	/* u exposed */
	{ 4173109741u, -17 },	/* b but i */
	{ 4173194064u, -31 },	/* u labeled */
	{ 4173235536u, 24 },	/* b there and */
	{ 4174981047u, 14 },	/* b parent volunteer */
	{ 4175048141u, -28 },	/* b my phone */
	{ 4176566396u, 16 },	/* b guess is */
	{ 4176702289u, 29 },	/* b the water */
	{ 4177460494u, -12 },	/* b and me */
	{ 4178183577u, 17 },	/* b second round */
	{ 4178249328u, -43 },	/* u meaning */
	{ 4178419669u, -34 },	/* t assistant superintendent for */
	{ 4180436724u, -42 },	/* t no se puede */
	{ 4180896565u, 16 },	/* t my guess is */
	{ 4181257345u, 30 },	/* b anos y */
	{ 4182077547u, 17 },	/* b should be */
	{ 4182394748u, -29 },	/* t rest of the */
	{ 4183308485u, 85 },	/* b the bond */
	{ 4183971885u, 14 },	/* l itself */
	{ 4184340549u, -110 },	/* 1 es */
	{ 4184660700u, 15 },	/* t the fire marshal */
	{ 4184726769u, -24 },	/* 2 all */
	{ 4185455029u, -34 },	/* u pruitt */
	{ 4186087109u, -16 },	/* b all i */
	{ 4187500471u, -81 },	/* 1 thats */
	{ 4187909197u, 86 },	/* u we */
	{ 4188162648u, 21 },	/* u cents */
	{ 4189775705u, -23 },	/* 1 si */
	{ 4192296026u, 39 },	/* l pasado */
	{ 4193152818u, -54 },	/* u box */
	{ 4193267316u, 130 },	/* u truck */
	{ 4195332564u, 43 },	/* u exist */
	{ 4196572644u, 71 },	/* b the table */
	{ 4196661546u, 21 },	/* t which is a */
	{ 4197562534u, 34 },	/* b all . */
	{ 4199023084u, 31 },	/* 2 technician */
	{ 4199568740u, -22 },	/* b id have */
	{ 4199923759u, 13 },	/* t , because the */
	{ 4200599675u, -28 },	/* u deal */
	{ 4200893603u, -43 },	/* b like the */
	{ 4201879603u, 77 },	/* u dead */
	{ 4201986151u, 60 },	/* l spring */
	{ 4203323781u, 17 },	/* u bigger */
	{ 4203371790u, 108 },	/* b , which */
	{ 4203466657u, 38 },	/* u breaker */
	{ 4204796295u, 29 },	/* u shed */
	{ 4204867588u, 22 },	/* b boards for */
	{ 4205597651u, -12 },	/* l things */
	{ 4205624797u, -39 },	/* b took about */
	{ 4207660011u, -17 },	/* l husband */
	{ 4208987566u, 12 },	/* b has told */
	{ 4209272399u, 38 },	/* 1 bus */
	{ 4210214963u, 33 },	/* u staff */
	{ 4210587580u, -40 },	/* t , by the */
	{ 4210596132u, -34 },	/* u people */
	{ 4210621597u, 22 },	/* b will have */
	{ 4211475163u, -14 },	/* b ya me */
	{ 4212789904u, 37 },	/* b the campus */
	{ 4212912786u, -17 },	/* 0 ya */
	{ 4214108841u, 13 },	/* t leased from the */
	{ 4214486904u, -42 },	/* 0 yo */
	{ 4214833443u, 17 },	/* b after school */
	{ 4215241193u, -60 },	/* u tarde */
	{ 4215272485u, -29 },	/* l semana */
	{ 4215365568u, -64 },	/* u delay */
	{ 4216637218u, 35 },	/* t is that the */
	{ 4216696144u, 22 },	/* u way */
	{ 4216942971u, 46 },	/* t as far as */
	{ 4218270262u, -108 },	/* u was */
	{ 4218677535u, 20 },	/* b i noticed */
	{ 4218774271u, 36 },	/* t i spoke with */
	{ 4219749367u, 17 },	/* t have to go */
	{ 4219779996u, -45 },	/* u where */
	{ 4220479353u, 17 },	/* b reach the */
	{ 4221970348u, 28 },	/* u stipend */
	{ 4222111657u, 36 },	/* b key for */
	{ 4223957628u, -14 },	/* b in june */
	{ 4224197157u, 16 },	/* b on record */
	{ 4224385491u, 12 },	/* u aware */
	{ 4224749209u, -33 },	/* b woo baek */
	{ 4224764254u, 32 },	/* u actually */
	{ 4225755911u, 38 },	/* b _ i */
	{ 4227338679u, 17 },	/* t say that the */
	{ 4229066807u, 23 },	/* t , but we */
	{ 4229592196u, 53 },	/* 2 went */
	{ 4230480956u, 38 },	/* u tell */
	{ 4230493556u, 75 },	/* l enough */
	{ 4230561516u, 20 },	/* b sent the */
	{ 4231059985u, -55 },	/* u holiday */
	{ 4231836244u, 49 },	/* b problem with */
	{ 4233018793u, -52 },	/* 2 you */
	{ 4233557779u, 24 },	/* b por lo */
	{ 4234170497u, 52 },	/* 1 now */
	{ 4234460699u, 20 },	/* b el motor */
	{ 4234540742u, -18 },	/* b make up */
	{ 4234569835u, 17 },	/* u lleva */
	{ 4235799435u, 17 },	/* b , its */
	{ 4236091015u, 72 },	/* u contract */
	{ 4236469701u, -40 },	/* b were a */
	{ 4237401151u, -36 },	/* t at the next */
	{ 4238305953u, -14 },	/* l puerta */
	{ 4238405152u, -32 },	/* u most */
	{ 4238882322u, 115 },	/* u parents */
	{ 4238942482u, 24 },	/* b friday and */
	{ 4240108494u, -17 },	/* u ones */
	{ 4242181599u, 17 },	/* b the concrete */
	{ 4242250016u, -38 },	/* b 2022 with */
	{ 4242272877u, 21 },	/* u exit */
	{ 4242351711u, -44 },	/* t out with the */
	{ 4242448754u, -34 },	/* b all day */
	{ 4242799769u, -49 },	/* b ladder . */
	{ 4243207863u, -82 },	/* u principal */
	{ 4243371618u, -15 },	/* b of us */
	{ 4243427749u, 69 },	/* 1 already */
	{ 4243574040u, -16 },	/* t principal has been */
	{ 4245974633u, 42 },	/* b on all */
	{ 4246232830u, 15 },	/* u perfect */
	{ 4248026315u, 18 },	/* t a fin de */
	{ 4249250145u, 39 },	/* u streets */
	{ 4249973889u, 13 },	/* t minimum of two */
	{ 4251117310u, 66 },	/* u salon */
	{ 4251861568u, 58 },	/* b the second */
	{ 4252084769u, -23 },	/* u maybe */
	{ 4252701037u, 12 },	/* u closet */
	{ 4253114743u, 36 },	/* t es rentada y */
	{ 4253115704u, 14 },	/* b be found */
	{ 4254427424u, 12 },	/* t the milk coolers */
	{ 4254755825u, -46 },	/* b board secretary */
	{ 4255289867u, -24 },	/* u dropped */
	{ 4257744373u, -42 },	/* b hard feelings */
	{ 4257840012u, -25 },	/* u husband */
	{ 4258541003u, 65 },	/* u straight */
	{ 4258624613u, 12 },	/* 1 substitute */
	{ 4259036167u, 59 },	/* 0 weve */
	{ 4259564573u, -12 },	/* b , theyre */
	{ 4259823940u, -13 },	/* b a lunch */
	{ 4261083082u, -27 },	/* u emails */
	{ 4261433881u, -17 },	/* t bearer of bad */
	{ 4262335348u, 16 },	/* b was down */
	{ 4264312332u, 29 },	/* u intento */
	{ 4264738172u, 23 },	/* b the signature */
	{ 4266162117u, 23 },	/* u agree */
	{ 4266418192u, -15 },	/* b my back */
	{ 4267245526u, 20 },	/* b nobody on */
	{ 4267260265u, -17 },	/* u figured */
	{ 4269063643u, 30 },	/* u pidieron */
	{ 4269791754u, -30 },	/* b he knows */
	{ 4270021779u, 68 },	/* b and the */
	{ 4271374737u, -51 },	/* l sorry */
	{ 4273893618u, -26 },	/* b da gusto */
	{ 4274242537u, -18 },	/* u late */
	{ 4275393356u, 67 },	/* b this office */
	{ 4275422728u, -33 },	/* b us to */
	{ 4276091022u, -14 },	/* b ive already */
	{ 4276331802u, 13 },	/* u bookcase */
	{ 4279164359u, 35 },	/* b afraid the */
	{ 4279651880u, 12 },	/* t el convenio con */
	{ 4281605227u, -19 },	/* t because of my */
	{ 4281757637u, 25 },	/* t more than the */
	{ 4282588774u, 123 },	/* u started */
	{ 4283351884u, -100 },	/* 1 no */
	{ 4283559503u, -45 },	/* t been meaning to */
	{ 4283583066u, -115 },	/* u soy */
	{ 4284120374u, 35 },	/* u campuses */
	{ 4284558548u, -20 },	/* b forgive me */
	{ 4285910114u, -27 },	/* t to draw the */
	{ 4286449602u, 36 },	/* b the stop */
	{ 4286521374u, -102 },	/* 1 to */
	{ 4286929064u, -42 },	/* t 7 : 40 */
	{ 4287476015u, -16 },	/* u proud */
	{ 4287710636u, 16 },	/* u overtime */
	{ 4288389973u, -16 },	/* b call me */
	{ 4288506531u, -39 },	/* b minutes once */
	{ 4288558032u, 17 },	/* l grades */
	{ 4289022083u, -50 },	/* u superintendent */
	{ 4290365766u, 67 },	/* u whether */
	{ 4290520896u, -22 },	/* b you asked */
	{ 4290609743u, 25 },	/* u nest */
	{ 4290890073u, 33 },	/* b whereas the */
	{ 4292154555u, 18 },	/* u currently */
	{ 4294386663u, -15 },	/* t ive learned that */
	{ 4294435203u, -55 },	/* 2 could */
	{ 4294582551u, 33 },	/* b teachers at */
};
const size_t remark_table_count = 5292;
