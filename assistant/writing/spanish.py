"""Spanish words read as English ones, so that a text of one language bears a sentence of either."""

from __future__ import annotations

import re
from functools import lru_cache

import Stemmer

_STEMMER = Stemmer.Stemmer("spanish")
_MARKS = frozenset("de la el los las que en del se por con una para un al su sus lo y e".split())
_ENGLISH_MARKS = frozenset("the of to and in a for by is are be with that on its".split())

# English word: Spanish words; verbs in several forms where the stem alone does not join them.
_WORDS = """
abandon abandonar deserción dejar | abuse abuso maltrato | accept aceptar | access acceso acceder
accident accidente | account cuenta | act acto actuar actuación | action acción
activity actividad | add añadir agregar | address dirección dirigir
administer administrar administración gestionar | adolescent adolescente joven
adopt adoptar aprobar | advice asesoramiento asesorar | age edad | affect afectar
agency agencia organismo | agree acordar convenir | agreement acuerdo convenio
agriculture agricultura agrícola | aid auxilio ayuda | aim objetivo fin finalidad | air aire
alert alertar alerta | allow permitir | alteration alteración alterar | amount monto importe
animal animal | annex anexo | annual anual | anthem himno | appoint designar nombrar elegir
appreciation agradecimiento agradecer | approve aprobar aprobación | area área zona | arms arma
armed armado | army ejército | article artículo | ask pedir | assembly asamblea
assess evaluar evaluación | assign asignar destinar | assistance asistencia atención
attack ataque agresión | attend asistir asistencia | authority autoridad | authorize autorizar
automatic automático | available disponible disponer dispone | bank banco
ban prohibir prohibición | basin cuenca | benefit beneficio beneficiar | bilingual bilingüe
body órgano | book libro | border frontera fronterizo | brigade brigada | budget presupuesto
build construir construcción | call llamada llamado | candidate candidato candidatura
capacity capacidad | capital capital | care cuidado | case caso | cause causa causar provocar
cease cesar | centre centro | ceremony ceremonia | chair presidir presidente presidencia
change cambio cambiar modificar | charge encargar cargo encomendar
child niño niña infancia menor | choice elección | city ciudad | civil civil | class clase
classify clasificar clasificación | climate clima climático | close cerrar cerrado cierre
coast costa costero | collaborate colaborar | collect recabar reunir | commission comisión
committee comité | community comunidad comunal | company empresa compañía
complain denuncia denunciar queja | condition condición | conduct conducir realizar conducta
conference conferencia | consent consentimiento consentir | conserve conservación conservar
consider considerar consideración estudiar | consult consulta consultar
continue continuar seguir | contract contrato contratar
contribute contribuir contribución aportar aporte donar | convene convocar convoque convocatoria
convention convención | convergence convergencia | cooperate cooperar cooperación
coordinate coordinar coordinación | cost costo coste | council consejo
counsel letrado letrada abogado | country país | court tribunal juzgado | cover cubrir cobertura
create crear creación establecer | crime delito crimen | crisis crisis | cross cruzar
cut recortar recorte | daily diario | damage daño dañar | danger peligro peligrosidad | data dato
date fecha | dead muerto muerte mortal víctima | death muerte mortal muerto
debate debate debatir | decide decidir | declaration declaración | declare declarar
decrease disminuir reducir bajar disminución | delay demora demorar | deliver entregar entrega
demonstrate demostrar | department departamento | depend depender | destroy destruir destrucción
determine determinar | develop desarrollar desarrollo elaborar | development desarrollo fomento
dialogue diálogo | director director directora | disability discapacidad
disappear desaparecer perder | disaster desastre catástrofe | disease enfermedad
distance distancia lejanía lejos | distribute distribuir distribución repartir | district distrito
document documento | dollar dólar | domestic doméstico | donation donación donar
draft redactar proyecto borrador | drinkable potable | driver conductor chofer chófer
drop abandonar | drug droga | duration duración | duty deber obligación obligar
economic económico | educate educar educación educativo docente | elect elegir elegido elección
electronic electrónico | eliminate eliminar | emergency emergencia
encourage alentar fomentar animar | energy energía energético | enjoy gozar
ensure asegurar garantizar velar | enter entrar entrada | enterprise empresa | entity entidad
environment ambiente ambiental medioambiental | equal igual igualdad
equipment equipo equipamiento | essential esencial | establish establecer crear | evidence prueba
examine examinar estudiar | except salvo excepto excepción | exceed superar exceder pasar
exchange intercambio intercambiar | executive ejecutivo | existing vigente existente
expand ampliar ampliación | expense gasto | expert experto perito especialista
experience experiencia | explain explicar | export exportar exportación | express expresar
extend prorrogar prórroga extender | extension prórroga | facilitate facilitar
family familia familiar | farmer campesino agricultor | federation federación
fight lucha luchar combatir | finance financiar financiamiento financiero | find encontrar hallar
firearm fuego | fish pesca pescar pesquero pescador | flood aluvión inundación
follow seguir seguimiento | food alimentación alimento alimentario | forest bosque forestal
force fuerza | form formar formación formulario | formation formación | foundation fundación
free gratuito gratis libre | frequency frecuencia | fund fondo recurso
funding financiamiento financiación | generate generar generación | give dar otorgar conceder
glacier glaciar glaciología | glaciologist glaciólogo | government gobierno gubernamental
grade grado calificación nota | grant otorgar conceder | group grupo | grow crecer crecimiento
guarantee garantizar garantía | half mitad medio | harm daño perjuicio | headquarters sede
headwater cabecera | health salud sanitario | help ayuda ayudar auxilio | high alto
hire contratar contratación | hold celebrar | home hogar casa | hospital hospital | hour hora
house vivienda casa | human humano | hydric hídrico | hydroelectric hidroeléctrico
identify identificar identificación | impact impacto
implement ejecución ejecutar aplicar implementar implementación | important importante importancia
include incluir inclusión comprender abarcar | income ingreso
increase aumentar aumento incrementar subir | indigenous originario indígena | inform informar
information información | inhabitant habitante | initiative iniciativa
inspect inspeccionar inspección | institute instituto institución | instruct encomendar encargar
insurance seguro | international internacional | inventory inventario inventariado
invest invertir inversión | invite invitar invitación | job empleo | joint conjunto conjuntamente
judge juez jueza | justice justicia | kilometre kilómetro km | knowledge conocimiento
laboratory laboratorio | lack falta carencia escasez | lagoon laguna lago | land tierra terreno
language lengua idioma | law ley derecho jurídico legal | lawyer abogado | lead provocar conducir
leave dejar abandonar salir | legal legal jurídico letrado | licence licencia
limit límite limitar | line línea | loan préstamo prestar | local local
lose perder perdido pérdida | low bajo inferior | machine máquina | mail correo
maintain mantener mantenimiento | majority mayoría | manage gestionar gestión administrar
mandatory obligatorio | market mercado | mass masa | material material
mathematics matemática matemáticas | measure medida medir medición | mediate mediación mediar
conciliate conciliación conciliar | medicine medicamento medicina | meet reunir reunión cumplir
member miembro | meteorological meteorológico | migrant migrante migración migratorio
military militar | mine minería minero | minimum mínimo | minister ministro | ministry ministerio
model modelo | money dinero recurso fondo | monitor vigilar vigilancia | month mes
mother madre materno | mountain montaña cordillera | municipality municipio municipal
nation nación | national nacional | nationality nacionalidad | need necesidad necesitar
negotiate negociar negociación | network red | night noche | note nota tomar
notify notificar notificación | number número cantidad | obligation obligación
observatory observatorio | observe observar observador | obtain obtener obtenido
offer ofrecer ofrecimiento oferta | office oficina oficio despacho
officer oficial funcionario agente | official oficial funcionario responsable | oil petróleo
open abrir abierto apertura | operate operar funcionar operación | operator operador
order ordenar orden | organ órgano | organization organización | organize organizar
original originario | outcome resultado | parent padre | participate participar participación
party parte partido | pay pagar pago | peace paz | peasant campesino | people pueblo gente persona
percent ciento % | period período periodo plazo lapso | permanent permanente | permit permiso
person persona | personal personal | personnel personal | pharmacy farmacia
phone teléfono telefónico | plan plan planificar | police policía policial comisaría
policy política | poor pobre pobreza | population población | possibility posibilidad
post puesto | potable potable | power poder facultad | practice práctica
prepare preparar elaborar | presence presencia presencial | present presentar presente
president presidente | prevent prevenir evitar impedir prevención | price precio
previous previo anterior | principal principal | prior previo | priority prioridad prioritario
prison cárcel prisión | private privado | privatize privatizar | problem problema
procedure procedimiento | process proceso | produce producir producción | programme programa
prohibit prohibir | project proyecto | promote promover fomentar promoción | proof prueba
property propiedad | proportion proporción | proposal propuesta proponer
propose proponer propuesto | protect proteger protección | protocol protocolo
prove demostrar probar | provide proveer proporcionar | province provincia | public público
publish publicar publicación | purchase compra comprar adquirir | pupil alumno alumna estudiante
quality calidad | quarter trimestre | question pregunta cuestión | quinquennium quinquenio
railway ferrocarril | rate tasa | ratify ratificar ratificación | receive recibir recibido
recognize reconocer reconocimiento | recommend recomendar recomendación
record registro registrar grabar grabación | reduce reducir disminuir recortar reducción
refrain abstener abstenerse abstenga abstengan | refuge refugio | region región regional
register registro registrar | reimburse reembolsar reembolsable reembolso devolver
relevant pertinente relevante | religion religión religioso | remain permanecer quedar
renew renovar renovación | renovate renovación renovar | renewal renovación prórroga
report informe informar | represent representar representante | representative representante
republic república | request solicitar solicitud | require requerir exigir
research investigación investigar | reservoir embalse represa | resolution resolución
resource recurso | respect respetar respeto | respond responder respuesta
responsible responsable encargado | rest descanso | restrict restringir | result resultado
retire retirar retiro | review revisar revisión | right derecho | rise aumentar aumento subir
risk riesgo | road camino carretera | route ruta trayecto | rule regla norma | rural rural
safe seguro | salary salario sueldo | sale venta vender | same mismo | sanitary sanitario
scholarship beca | school escuela escolar plantel colegio | science ciencia científico
scientific científico | season temporada estación | seat sede puesto asiento
secondary secundaria secundario | secretariat secretaría | secretary secretario secretaria
section sección | security seguridad | semester semestre semestral | send enviar remitir
separate separar desglosar | service servicio | session sesión sesiones | sex sexo
share compartir cuota | shelter refugio albergue | shortage falta escasez | show demostrar mostrar
sign firmar firma | simple simple sencillo | situation situación | small pequeño | social social
society sociedad | son hijo | source fuente | south sur | speak hablar | special especial
staff personal plantilla | stage etapa | standard norma estándar | state estado
statement declaración | station estación | statistics estadística | stop parar dejar detener
strengthen fortalecer reforzar | strip franja | student estudiante alumno alumna
study estudio estudiar | submit presentar someter sometido | subject sujeto tema | summer verano
supply abastecimiento suministro suministrar abastecer | support apoyo apoyar | surface superficie
suspend suspender suspensión | system sistema régimen | tax impuesto tributo
teach enseñar enseñanza | teacher maestro docente profesor | team equipo | technical técnico
telephone teléfono telefónico | temporary temporal provisional | term plazo mandato término
territory territorio | test prueba | testimony testimonio | text texto
thank agradecer agradecimiento | threat amenaza amenazar | time tiempo plazo | title título
tongue lengua | town pueblo ciudad | trade comercio comerciar
train capacitar capacitación formar | transfer transferir transferencia
translate traducir traducción | transmit transmitir | transport transporte transportar
treaty tratado | trial juicio | union unión | unit unidad | university universidad
unanimity unanimidad | unstable inestable | urban urbano | urge instar exhortar
use utilizar utilización usar uso emplear | vehicle vehículo | verify verificar verificación
victim víctima | violence violencia | visit visita visitar | volunteer voluntario
voluntary voluntario | vote voto votar votación | wage salario | water agua | weapon arma
week semana semanal | weather tiempo | woman mujer femenino | work trabajo trabajar obra
worker trabajador | world mundo mundial | worry preocupar preocupado preocupación
write escribir escrito | year año anual | young joven | youth juventud joven | area franja
profit utilidad ganancia ganar | earn ganar | school clase | attendance asistencia asistir
depend contar | month mensual | January enero | February febrero | March marzo | April abril
June junio | July julio | August agosto | September septiembre setiembre | October octubre
November noviembre | December diciembre | May mayo | twelve doce | eleven once | thirteen trece
fourteen catorce | fifteen quince | twenty veinte | thirty treinta | forty cuarenta
fifty cincuenta | sixty sesenta | seventy setenta | eighty ochenta | ninety noventa
hundred cien ciento | 200 doscientos doscientas | 300 trescientos trescientas
500 quinientos quinientas | million millón millones | thousand mil | all todo toda todos todas
every cada | any cualquier | only solo sólo solamente únicamente | never nunca
none ningún ninguno ninguna | except salvo | unless salvo | before antes | after después tras
until hasta | if si | not no | without sin | less menos inferior | more más superior
first primero primera | second segundo segunda | third tercero tercera | fourth cuarto
fifth quinto quinta | sixth sexto | seventh séptimo
"""


def _stem(word: str) -> str:
    return str(_STEMMER.stemWord(word.lower()))


def _read(words: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in re.split(r"[|\n]", words):
        english, *spanish = entry.split() or [""]
        for word in spanish:
            known = found.get(_stem(word), ())
            found[_stem(word)] = known if english in known else (*known, english)
    return found


_ENGLISH = _read(_WORDS)


@lru_cache(256)
def is_spanish(text: str) -> bool:
    """Whether a text is Spanish, by its small words."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    spanish = sum(word in _MARKS for word in words)
    return spanish > sum(word in _ENGLISH_MARKS for word in words)


def to_english(word: str) -> tuple[str, ...]:
    """The English words that a Spanish one may stand for, none when it is not known."""
    forms = (word, word.lower().removesuffix("es"), word.lower().removesuffix("s"))
    return next((found for form in forms if (found := _ENGLISH.get(_stem(form), ()))), ())
