/* answer_words_es.c - the same families in Spanish (folded: no accents). */
#include "parsers/answer_signs.h"

const struct sign_phrase answer_words_es[] = {
	{ "arreglar/resolver/solucionar/reparar/corregir/componer/arreglen/"
	  "resuelvan/reparen/solucionen/cambiar/instalar/mandar", SIGN_NEED },
	{ "arreglando/reparando/resolviendo/solucionando/instalando/cambiando/"
	  "trabajando/revisando/esperando", SIGN_DOUBT },
	{ "arregl*/resuel*/resolvi*/solucion*/repara*/repare/reparo/corrig*/"
	  "correg*/compuso/compusieron/compuesto/compuesta/atendid*/atendi*/"
	  "cubiert*/cubrieron/solvent*/satisfech*/restableci*/restaur*",
	  SIGN_GOOD },
	{ "funciona/funcionan/funcionando/sirve/sirven/sirviendo/jala/jalan/"
	  "jalando/quedo/quedaron/camina/caminan/trabaja/trabajando",
	  SIGN_GOOD },
	{ "imprime/imprimen/prende/prenden/abre/abren/cierra/cierran/conecta/"
	  "conectan/suena/suenan/enciende/encienden/calienta/enfria/carga/"
	  "cargan/entra/entran/entro/entramos/pasa/pasan", SIGN_DOES },
	{ "llegaron/llego/llegado/llega/llegan/recibi/recibido/recibimos/"
	  "recibieron/entregaron/entrego/entregado/entregada/entregados/"
	  "entregadas/pusieron/puso/puesto/puesta/instalaron/instalo/instalado/"
	  "instalada/instalados/cambiaron/cambio/cambiado/trajeron/trajo/"
	  "dieron/dio/dado/mandaron/mando/mandado/contrataron/contrato/"
	  "contratado/contratada/asignaron/asignado/asignada/empezo/empezaron/"
	  "comenzo/comenzaron/vino/vinieron/vienen/abrieron/limpiaron/pintaron/"
	  "hicieron/hizo/hecho/hecha/terminaron/termino/terminado/aprobaron/"
	  "aprobado/aprobada/consiguieron/consiguio/capacitaron/capacitacion/"
	  "autorizaron/ajustaron/quitaron/separaron/movieron/reemplazaron/"
	  "reemplazado/tradujeron/traducido/explicaron/ayudaron/ayudo/"
	  "repusieron/devolvieron/regresaron/regreso/nombraron/completaron/"
	  "surtieron/conectaron/revisaron/actualizaron/actualizado",
	  SIGN_CAME },
	{ "tenemos/tengo/tienen/tiene/contamos/cuento/cuentan/hay/podemos/"
	  "puedo/pueden/puede", SIGN_HAVE },
	{ "acceso/libro/libros/cuaderno/cuadernos/llave/llaves/clave/claves/"
	  "maestra/maestras/maestro/maestros/enfermera/intérprete/interprete/"
	  "interpretes/traductor/traductora/camion/autobus/bus/ruta/"
	  "calefaccion/clima/aire/agua/luz/internet/computadora/computadoras/"
	  "tableta/tabletas/material/materiales/utiles/silla/sillas/mesa/mesas/"
	  "escritorio/escritorios/horario/horarios/lista/listas/contrasena/"
	  "contrasenas/permiso/apoyo/ayuda/ayudante/ayudantes/suplente/"
	  "suplentes/sustituta/sustituto/sustitutos/licencia/licencias/"
	  "proyector/impresora/guia/guias/planeacion/tiempo/salon/espacio/"
	  "cobertura/presupuesto/dinero/datos/informacion/carta/cartas/reporte",
	  SIGN_THING },
	{ "contento/contenta/contentos/contentas/feliz/felices/alegre/alegria/"
	  "gracias/agradecido/agradecida/agradecidos/agradecemos/agradezco/"
	  "encanta/encantada/encantados/encantaron/fin/dios/bendito/bendiga/"
	  "excelente/maravilla/maravilloso/maravillosa/genial/chido/padre/"
	  "bonito/hermoso/felicidades/tranquila/tranquilo/aplauso/aplausos/"
	  "alivio/amable/amables/rapido/puntual/bendicion", SIGN_KIND },
	{ "listo/lista/listos/listas/bien/perfecto/perfecta/bueno/buena/vale/"
	  "correcto/completo/completa/completos/completas/enterado/enterada/"
	  "entendido/limpio/limpia/seco/nuevo/nueva/nuevos/nuevas/abierto/"
	  "abierta/conforme/ok/okay/terminado", SIGN_FAIR },
	{ "ya/ahora/ahorita/actualmente", SIGN_NOW },
	{ "todo/todos/todas/toda/cada/ambos/ambas/completamente/totalmente/"
	  "entero/entera/siempre", SIGN_ALL },
	{ "igual/peor/peores/malo/mala/mal/roto/rota/rotos/rotas/descompuesto/"
	  "descompuesta/descompuestos/averiado/averiada/danado/danada/fallando/"
	  "esperando/sucio/sucia/frio/fria/"
	  "goteando/gotea/mojado/lento/lenta/tarde/vacio/vacia/vacante/cerrado/"
	  "cerrada/bloqueado/bloqueada/perdido/perdida/atorado/atorada/trabado/"
	  "trabada/tapado/tapada/apagado/apagada/imposible/pesimo/pesima/"
	  "terrible/horrible/desastre/triste/molesto/molesta/enojada/enojado/"
	  "cansada/cansado/harta/harto/peligro/peligroso/insuficiente/"
	  "pendiente/pendientes/ausente/apretados/amontonados/compartiendo/"
	  "compartimos/congelados/congelando/sudando/cayendo/huele/apesta/"
	  "batallando/batallamos/sufriendo/lloviendo/equivocado/equivocada/"
	  "equivocados/equivocadas/incompleto/incompleta/incompletos/plantados/"
	  "enfermos/enferma/enfermo/hartos/hartas/ratones/raton/ratas/cucarachas/"
	  "hormigas/chinches/moscas/moho/humedad/basura/humo/charco/charcos",
	  SIGN_BAD },
	{ "fallo/fallaron/rompio/rompieron/descompuso/descompusieron/cayo/"
	  "perdio/perdieron/renuncio/cancelaron/cancelo/dejo/dejaron/llovio",
	  SIGN_BADPAST },
	{ "problema/problemas/falla/fallas/error/errores/queja/quejas/gotera/"
	  "goteras/fuga/fugas/ruido/detalle/detalles/demora/demoras/retraso/"
	  "retrasos", SIGN_MATTER },
	{ "mejoro/mejorado/mejorando/mejor/mejora/mejoraron/menos/avance/"
	  "avances/avanzado", SIGN_BETTER },
};

const size_t answer_word_es_count =
	sizeof(answer_words_es) / sizeof(answer_words_es[0]);
