"""Spanish in questions: its function words, and whether a question is in Spanish at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_]+")
SPANISH_WORDS = frozenset(
    """el la los las lo un una unos unas al del de que qué quién quien quiénes quienes cuándo
    cuando dónde donde adónde cómo como cuál cual cuáles cuales cuánto cuanto cuánta cuanta
    cuántos cuantos cuántas cuantas cuyo cuya cuyos cuyas por para con en y o se le les nos su
    sus suyo suya es son fue fueron está están estaba estaban estar estará estarán ser será
    serán sería sido siendo había haya hayan haber habrá habrán hubo debe deben deber debería
    deberían deberá deberán debía tiene tienen tener tenga tengan tuvo tendrá tendrán tenía
    puede pueden poder podrá podrán podría podrían pueda puedan podía hace hacen hacer hizo
    hicieron haga hagan hará harán hecho dice dicen decir dijo diga dicho dicha dichos dichas
    según sobre acerca respecto desde hasta hacia entre antes después durante mediante contra
    tras este estos estas esta esto ese esos esa esas eso aquel aquella aquello aquellos
    aquellas ello ellos ella ellas él ahí allí allá aquí ahora ya aún todavía también tampoco
    además asimismo así entonces pues pero sino aunque porque sí si más menos muy tan tanto
    tanta cada todo toda todos todas mismo misma mismos mismas otro otra otros otras algún
    alguno alguna algunos algunas algo alguien ningún ninguno ninguna nada nadie cualquier
    cualquiera ambos ambas exactamente exacto concretamente quisiera quiero quiere quieren
    gustaría necesito saber sabes sabe dime dígame decirme dame deme cuéntame indícame explícame
    hazme puedes podrías podría puedo gracias hola buenos buenas oye menciona mencionan
    mencionar mencionado""".split()
)
ONLY_IN_SPANISH = frozenset(
    """a e u ni no me te mi tu yo he ha han has hay va van dan da dar den sea sean era eran sin ante
    bajo fin solo sólo tal favor sus usted ustedes""".split()
)
QUESTION_WORDS = frozenset(
    """párrafo párrafos parrafo parrafos resolutivo resolutiva resolutivos dispositivo dispositiva
    operativo operativa preámbulo preambular preambulares considerando considerandos inciso incisos
    numeral numerales literal apartado artículo artículos anexo resolución resoluciones resolucion
    documento documentos texto textos parte resumen resume resumir resúmeme resúmelo esquema
    integra integran preside presiden convoca participa participan vence vencen plazo plazos fecha
    fechas aprobó aprobada aprobado aprobaron adoptó adoptada adoptado significa siglas pide piden
    pedir insta exhorta encomienda encarga solicita invita recomienda anterior siguiente última
    último primera segunda tercera cuantas cuantos cuáles quiénes países entregar presentar informar
    español inglés cita citan citar citada citadas citado citados recuerda recuerdan refiere
    refieren remite remiten invoca invocan basa basan aparece aparecen figura figuran habla hablan
    diferencia diferencias diferencian distingue distinguen compara comparar comparan ambas ambos
    antigua antiguo reciente recientes vinculante obligatorio obligatoria renueva renuevan renovó
    renovaron reitera reiteran reiteró deroga derogó derogada sustituye sustituyó reemplaza
    reemplazó mandato mandatos vencimiento ordinario extraordinario sesiones período lee léelo
    siguientes anteriores original originalmente fuente""".split()
)
_CUES = frozenset(
    """el la los las lo del de que en para por con una un y según sobre es se su al qué quién cuál
    cómo cuándo dónde quien quienes cual cuales como cuando donde cuanto cuantos cuantas que es son
    hay fue debe deben puede pueden tiene tienen resolución párrafo hola gracias""".split()
)
_ENGLISH_CUES = frozenset(
    """the of is are was were what which who whom when where why how does do did and to must should
    for in on by with from about can has have""".split()
)
_MARKED = re.compile(
    r"[¿¡]|\b(?:qué|quién(?:es)?|cuándo|a?dónde|cómo|cuál(?:es)?|cuánt[oa]s?)\b", re.IGNORECASE
)
_ACCENTED = re.compile(r"[áéíóúñ]", re.IGNORECASE)

_PARTIES = (
    ("secretaría general", "general secretariat"),
    ("secretaria general", "general secretariat"),
    ("secretario general", "secretary general"),
    ("consejo permanente", "permanent council"),
    ("consejo seguridad", "security council"),
    ("asamblea general", "general assembly"),
    ("estados miembros", "member states"),
    ("países miembros", "member states"),
    ("comisión interamericana mujeres", "inter american commission women"),
)


def with_english_parties(topic: Sequence[str]) -> tuple[str, ...]:
    """Content words with the Spanish names of the main parties put into English.

    The parties of obligations go by one name, whatever the language of the text.
    """
    said = f" {' '.join(topic)} "
    for spanish, english in _PARTIES:
        said = said.replace(f" {spanish} ", f" {english} ")
    return tuple(said.split())


def speaks_spanish(text: str) -> bool:
    """Whether a text reads as Spanish: by its marks, or by more Spanish than English words.

    One Spanish word is enough where the text is short or has an accent.
    """
    if _MARKED.search(text):
        return True
    said = [word.lower() for word in _WORD.findall(text)]
    spanish = sum(word in _CUES for word in said)
    english = sum(word in _ENGLISH_CUES for word in said)
    return spanish > 2 * english and (
        spanish > 1 or len(said) <= 4 or _ACCENTED.search(text) is not None
    )
