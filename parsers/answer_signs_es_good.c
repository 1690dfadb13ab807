/* answer_signs_es_good.c - Spanish turns of speech for what is so by now. */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_signs_es_good[] = {
	/* Yes, in other words. */
	{ "si ya quedo/esta/estan/funciona/sirve/hay/tenemos/llego/llegaron/"
	  "estuvo", SIGN_GOOD },
	{ "si senor/senora/mam/maestra/jefa/jefe/ombe/hombre/claro/gracias/"
	  "mija/mijo/mi/doctora ya?", SIGN_YES },
	{ "afirmativo/afirmado/confirmado", SIGN_YES },
	{ "confirmo que si", SIGN_YES }, { "pues/oye/orale/oiga/pos/ay si",
	  SIGN_YES },
	{ "desde luego", SIGN_YES }, { "de mi parte si", SIGN_YES },
	{ "mi/la respuesta es si", SIGN_YES }, { "es un si", SIGN_YES },

	/* Over and done with. */
	{ "asunto/caso/tema/capitulo/reporte/problema/expediente cerrado/"
	  "concluido/terminado/resuelto/arreglado/olvidado", SIGN_GOOD },
	{ "mision cumplida", SIGN_GOOD }, { "cumplieron/cumplido/cumplio",
	  SIGN_GOOD },
	{ "ya estuvo/quedo/quedaron/jala", SIGN_GOOD },
	{ "ya esta/estan", SIGN_FAIR },
	{ "se acabo/acabaron/termino/quito/fue el/la/los/las problema/"
	  "problemas/bronca/espera/gotera/ruido/olor/pesadilla/frio/calor",
	  SIGN_GOOD },
	{ "ya se compuso/arreglo/pudo/puede",
	  SIGN_GOOD },
	{ "ya no existe", SIGN_GOOD },
	{ "ya no", SIGN_CEASE },
	{ "ya hay/tenemos/tengo/tiene/tienen mas/otro/otra/otros/otras? "
	  "problema/problemas/gotera/goteras/fuga/fugas/ruido/queja/quejas/"
	  "falla/fallas/ratones/ratas/cucarachas/hormigas/moho/humedad/frio/"
	  "calor/humo/basura/error/errores/retraso/retrasos", SIGN_BAD }, { "ya no falta/faltan", SIGN_GOOD },
	{ "ya no tengo/tenemos/hay problema/problemas/bronca/broncas/queja/"
	  "quejas/que/na/nada que/q?", SIGN_GOOD },
	{ "ya no me/nos sacan/quejo/quitan/interrumpen",
	  SIGN_GOOD },
	{ "no hay/tengo/tenemos queja/quejas/pendiente/pendientes/bronca/"
	  "broncas/novedad/novedades", SIGN_GOOD },
	{ "cero/sin/ningun/ninguna problema/problemas/queja/quejas/bronca/"
	  "broncas/lio/lios/falla/fallas/error/errores/novedad/pendientes/"
	  "contratiempos/detalles/interrupciones/inconveniente", SIGN_GOOD },
	{ "nada que/q agregar/reportar/decir/anadir/reclamar", SIGN_GOOD },
	{ "nada mas que/q agregar/decir/pedir", SIGN_GOOD },
	{ "no/ni me/nos quejo/quejamos", SIGN_KIND },
	{ "no necesito/necesitamos nada mas?", SIGN_GOOD },
	{ "no hace? falta nada mas?", SIGN_GOOD },
	{ "no se? ha/han vuelto a fallar/gotear/pasar/ocurrir/caer/trabar/"
	  "descomponer/suceder/perder/inundar/apagar/tapar/atorar/salir", SIGN_GOOD },
	{ "no se? ha/han faltado/fallado/perdido/descompuesto/caido",
	  SIGN_GOOD },
	{ "oi/escuche/lei/supe/vi que", SIGN_SAYS },
	{ "todo va/marcha/anda/camina/salio/sale/jala/funciona/esta muy/super/"
	  "ya? bien/perfecto/ok/excelente", SIGN_GOOD },
	{ "todo ok/okay/chevere/cool/perfecto/excelente/tranquilo/claro/"
	  "correcto/chido/nitido", SIGN_GOOD },
	{ "muy/super/bien/re bien/perfecto/bueno ya?", SIGN_FAIR },
	{ "al/por fin/final", SIGN_KIND }, { "ya era hora", SIGN_KIND },
	{ "doy/damos por atendido/resuelto/cerrado/terminado/concluido/"
	  "satisfecho/satisfecha", SIGN_CLOSE },
	{ "puede/pueden/puedes ya? cerrar/archivar/cerrarlo/archivarlo/dar/"
	  "tachar/quitar el/la/lo/este/esto/por? reporte/caso/asunto?",
	  SIGN_CLOSE },
	{ "cierra/cierre/cierren/archive/archiven el/este/ese/la/mi? "
	  "caso/reporte/asunto/solicitud", SIGN_CLOSE },
	{ "cierrenlo/cierrelo/cierralo/archivelo", SIGN_CLOSE },
	{ "de/por mi parte", SIGN_SKIP }, { "por mi", SIGN_SKIP },
	{ "gracias a dios", SIGN_KIND }, { "bendito/gracias sea? dios",
	  SIGN_KIND },
	{ "que alivio/alegria/bueno/bendicion/maravilla", SIGN_KIND },
	{ "por primera vez ...", SIGN_KIND },
	{ "mas vale tarde que nunca", SIGN_KIND },
	{ "tarde pero sin/seguro sueno?", SIGN_KIND },
	{ "se? tardaron/tardo/tardaron/demoraron/demoro mucho/casi/un/bastante/"
	  "meses/dos/tres monton/poco/mes? meses/semanas?", SIGN_KIND },

	/* Facts. */
	{ "ya me/nos dieron/dio/llego/llegaron/entregaron/pusieron/instalaron/"
	  "pagaron/mandaron/cambiaron/arreglaron/trajeron/asignaron/surtieron/"
	  "deja/dejaron/abrieron/contestaron", SIGN_GOOD },
	{ "ya lo/la/los/las tengo/tenemos/pusieron/instalaron/cambiaron/"
	  "arreglaron/recibi/recibimos/probe/use/usamos/estamos/estoy",
	  SIGN_GOOD },
	{ "ya pusieron/instalaron/cambiaron/arreglaron/surtieron/contrataron/"
	  "mandaron/trajeron/limpiaron/pintaron/sacaron/quitaron/entregaron/"
	  "repararon/llego/llegaron/vino/abrieron/conectaron", SIGN_GOOD },
	{ "ya puedo/podemos/pueden/puede/pude/pudimos/pudieron _", SIGN_GOOD },
	{ "ya entra/entran/imprime/abre/abren/prende/prenden/"
	  "suena/suenan/aparece/aparecen/contestan/conecta/tiene/"
	  "tienen/cierra/enfria/calienta/corre/pasa/estan/aparecio",
	  SIGN_GOOD },
	{ "ya probe/revise/vi/cheque/comprobe/verifique", SIGN_SKIP },
	{ "todos/todas mis/los/las? alumnos/ninos/estudiantes/maestros/"
	  "familias/papas/padres? tienen/pudieron/pueden/entran/recibieron/"
	  "aparecen/estan/llegaron", SIGN_GOOD },
	{ "desde el lunes/martes/miercoles/jueves/viernes/# pasado?",
	  SIGN_NOW },
	{ "desde hace # dias/semanas/meses", SIGN_NOW },
	{ "desde hace un/una/dos/tres dia/semana/mes/semanas/meses/dias",
	  SIGN_NOW },
	{ "cada quien/nino/alumno/uno/maestro/salon tiene/trae/con/tienen",
	  SIGN_GOOD },
	{ "hay/tenemos/tengo para todos/todas/cada", SIGN_GOOD },
	{ "tenemos/hay de todo", SIGN_GOOD },
	{ "al centavo/corriente", SIGN_GOOD },
	{ "en las/mis manos/mano", SIGN_GOOD }, { "en uso", SIGN_GOOD },
	{ "llega/llegan/viene/vienen temprano/puntual/diario/siempre/todos/"
	  "cada/a", SIGN_GOOD },
	{ "quedo/quedaron listo/lista/listos/listas/solucionado/arreglado/"
	  "solucionada/resuelta/excelente/precioso/padrisimo",
	  SIGN_GOOD },
	{ "estan/esta usando/aprovechando/contentos/contenta/felices/aqui",
	  SIGN_CAME },

	{ "al cien/100 por? ciento?", SIGN_GOOD },
	{ "ya cobre/cobro/cobramos/recoge/recogen/pagaron/depositaron",
	  SIGN_GOOD },
	{ "al fin/por fin llego/llegaron/tenemos/tengo/quedo/pusieron",
	  SIGN_GOOD },
	{ "llego/llegaron completo/completos/completa/completas", SIGN_GOOD },
	{ "se logro/pudo", SIGN_GOOD },
	{ "no tengo/tenemos/hay mas? pendientes/pendiente/quejas/problemas",
	  SIGN_GOOD },
	{ "no fue facil pero", SIGN_KIND }, { "quien lo diria", SIGN_KIND },

	/* Less than that. */
	{ "a ratos/veces/medias", SIGN_PART },
	{ "de vez en cuando", SIGN_PART },
	{ "medio lo/la/los/las/se/me/nos _", SIGN_PART },
	{ "medio arreglado/resuelto/listo/funciona/bien", SIGN_PART },
	{ "quedo/quedaron de/en venir/mandar/arreglar/regresar/revisar/hablar/"
	  "poner/pasar/avisar/traer", SIGN_DOUBT },
	{ "a ver que/si/cuando/como ...", SIGN_DOUBT },
	{ "nomas/solo falta/faltan ...", SIGN_PART },
	{ "lio/lios/bronca/broncas/queja", SIGN_MATTER },
	{ "lo arregle/arreglamos/compre/compramos/pague/resolvi/resolvimos/"
	  "hice yo/nosotros/solo/sola?", SIGN_AROUND },
	{ "mi esposo/marido/esposa/cunado ...", SIGN_AROUND },
};

const size_t answer_sign_es_good_count =
	sizeof(answer_signs_es_good) / sizeof(answer_signs_es_good[0]);
