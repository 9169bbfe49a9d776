"""What kind of thing a Spanish question asks for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.question.kinds import QuestionKind

_TOLD = (
    r"(?:inform|present|remit|envi|env[íi]|entreg|rend|rind|somet|reporta|comuni|transmi|traslad|"
    r"dirig|cuenta)"
)
_ASKED = (
    r"(?:(?:se|les?)\s+)*(?:pid|solicit|inst[aóo]|exhort|encomend|encomiend|encarg|invit|alient|"
    r"alent|recom|agradec|nombr|design|elig)"
)
_BODIES = (
    r"(?:país(?:es)?|paises|órganos?|organismos?|entidad(?:es)?|estados?|gobiernos?|"
    r"institución|instituciones|organización|organizaciones|departamentos?|secretarías?|comités?|"
    r"comisión|comisiones|grupos?|personas?|autoridad(?:es)?|funcionari[oa]s?|bancos?|partes|"
    r"consejos?|oficinas?|agencias?|actor(?:es)?|delegación|delegaciones|dependencia)\b"
)
_LISTED = (
    r"(?:párrafos|disposiciones|instrumentos|convenciones|convenios|tratados|protocolos|"
    r"reuniones|documentos|delitos|órganos|organismos|entidades|organizaciones|agencias|"
    r"instituciones)\b"
)
_OF = r"(?:(?:a|ante|antes\s+de|con|de|desde|en|hasta|para|por|sobre|tras|a\s+partir\s+de)\s+)?"
_IS_THE = r"cuál(?:es)?\s+(?:es|son|fue|fueron|será|era)\s+(?:el|la|los|las|su|sus)\s+(?:\w+\s+)?"
_WORDINGS: tuple[tuple[QuestionKind, str], ...] = (
    ("how",
        r"(?:de|en)\s+qué\s+(?:manera|modo|forma)|por\s+(?:qué|cuáles)\s+(?:medios?|vías?)|"
        r"(?:mediante|a\s+través\s+de)\s+qué|con\s+qué\s+(?:medios|recursos)"),
    ("to-whom",
        rf"(?:a|ante)\s+quién(?:es)?\b(?!\s+{_ASKED})(?=[^?]*\b{_TOLD})|ante\s+quién(?:es)?|"
        rf"(?:a|ante)\s+qué\s+{_BODIES}(?=[^?]*\b{_TOLD})|quién(?:es)?\s+recibe[n]?\b"),
    ("when",
        rf"{_OF}cuándo|{_OF}qué\s+(?:fechas?|días?|años?|mes(?:es)?|período|periodo|sesión|plazos?|"
        r"momento|época|frecuencia|periodicidad)\b|"
        r"(?:por\s+)?cuánto\s+(?:tiempo\b|(?:pued\w+\s+)?(?:dura|tarda)\w*|falta\b)|cada\s+cuánto|"
        rf"cuántas\s+veces\s+(?:al|por|cada)|{_IS_THE}(?:fechas?|plazos?|día|año|período)\b|"
        r"\bfecha\s+(?:límite|de)\b|\bplazo\b"),
    ("how-many",
        rf"{_OF}cuánt[oa]s\b|qué\s+(?:número|cantidad)\s+de\b|{_IS_THE}(?:número|cantidad)\s+de\b"),
    ("how-much",
        rf"{_OF}cuánt[oa]\b|{_OF}qué\s+(?:monto|suma|cantidad|porcentaje|proporción|presupuesto|"
        rf"importe|cuantía|cuota|costo|precio)\b|{_IS_THE}(?:monto|suma|porcentaje|proporción|"
        r"presupuesto|importe|cuantía|cuota|costo|coste|precio)\b"),
    ("where",
        rf"{_OF}a?dónde|{_OF}qué\s+(?:ciudad(?:es)?|lugar(?:es)?|sedes?|sitios?|localidad)\b|"
        rf"en\s+qué\s+(?:país(?:es)?|territorio)\b|{_IS_THE}(?:sede|lugar|ciudad)\b"),
    ("why",
        r"por\s+qué|para\s+qué|a\s+qué\s+se\s+debe|debido\s+a\s+qué|en\s+qué\s+se\s+basa|"
        r"(?:con|por|a|para|bajo)\s+qué\s+(?:fin(?:es)?|finalidad|objet(?:o|ivo)s?|propósitos?|"
        rf"motivos?|razón|razones)\b|{_IS_THE}(?:motivos?|razón|razones|fin(?:es|alidad)?|"
        r"objetivos?|objeto|propósitos?)\b"),
    ("list", rf"{_OF}(?:qué|cuáles\s+son\s+l[oa]s)\s+{_LISTED}|cuáles\s+son\s+tod[oa]s|"
        r"qué\s+otr[oa]s\b"),
    ("which", rf"{_OF}qué\s+(?:párrafo|numeral|artículo|inciso|resolución|resoluciones|texto)\b"),
    ("who",
        rf"{_OF}quién(?:es)?\b|{_OF}qué\s+(?:otr[oa]s?\s+)?{_BODIES}|"
        rf"{_OF}cuáles\s+(?:son\s+(?:los|las)\s+)?{_BODIES}"),
    ("how", r"cómo\b"),
    ("which", rf"{_OF}cuál(?:es)?\b"),
)  # fmt: skip
_PATTERNS = tuple(
    (kind, re.compile(rf"\b(?:{pattern})", re.IGNORECASE)) for kind, pattern in _WORDINGS
)
_HEAD = re.compile(
    r"\b(?:qué|quién(?:es)?|a?dónde|cuándo|cómo|cuál(?:es)?|cuánt[oa]s?)\b", re.IGNORECASE
)
_UNMARKED = re.compile(
    rf"^(?P<before>{_OF})(?P<word>que|quien(?:es)?|a?donde|cuando|como|cual(?:es)?|cuant[oa]s?)\b",
    re.IGNORECASE,
)
_ACCENTS = {"que": "qué", "quien": "quién", "donde": "dónde", "cuando": "cuándo", "como": "cómo",
    "cual": "cuál", "cuant": "cuánt"}  # fmt: skip
_FILLERS = re.compile(
    r"^\W*(?:(?:y|e|o|pero|entonces|además|también|ahora|bueno|bien|ok|vale|hola|gracias|perdón|"
    r"oye|mira|por\s+favor|buen[oa]s\s+\w+|según\s+[^,¿?]{3,80},)(?=\W)\W*)*",
    re.IGNORECASE,
)
_LISTING = re.compile(
    r"^(?:me\s+)?(?:enumer\w+|lista\b|listar|haz(?:me)?\s+una\s+lista|(?:una\s+)?lista\s+de|"
    r"nombra\w*|todos?\s+l[oa]s|todas\s+las)\b",
    re.IGNORECASE,
)
_VERB_FIRST = re.compile(
    r"^(?:no\s+)?(?:se|le|les|lo|nos)\s+\w+|^(?:no\s+)?(?:debe[nr]?|deber[íá]an?|pueden?|podr[íá]a?n?|tienen?|"
    r"tendrá[n]?|es|son|fue|fueron|está[n]?|hay|hubo|habrá|existen?|ha|han|será[n]?|hace[n]?|"
    r"dicen?|menciona[n]?)\b",
    re.IGNORECASE,
)
_NO_VERB = re.compile(
    r"^(?:el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas|ese|esa|esos|esas|sobre|de|"
    r"del|para|por|con|en|a|al|según|hasta|desde|entre|respecto|más|otr[oa]s?|[A-Z]{2,}\S*|\d\S*)"
    r"(?=\W|$)",
)
_SAYING = re.compile(
    r"^(?:se\s+)?(?:dice[n]?|indica[n]?|menciona[n]?|establece[n]?|señala[n]?|especifica[n]?|"
    r"explica[n]?|aclara[n]?|precisa[n]?|sabe[sn]?|consta|fija[n]?|me\s+\w+|puede[sn]?\s+\w+me|"
    r"podrías?\s+\w+me)\b",
    re.IGNORECASE,
)


def spanish_kind(question: str) -> QuestionKind:
    """The kind of thing that would answer a Spanish question, `what` when no more can be told.

    The first interrogative tells; a question without any that opens with a verb is yes or no.
    """
    asked = _FILLERS.sub("", _marked(question))
    if _LISTING.match(asked):
        return "list"
    heads = [match.start() for match in _HEAD.finditer(asked)]
    if _opens_with_verb(asked, question) and not (heads and _SAYING.match(asked)):
        return "yes-no"
    if heads:
        return _kind_at(asked, heads[0])
    return next((kind for kind, one in _PATTERNS if one.search(asked)), "what")


def _marked(question: str) -> str:
    """The question with the accent that its first word lacks, and without what leads up to it."""
    asked = _FILLERS.sub("", question)
    if _HEAD.search(asked):
        return asked
    return _UNMARKED.sub(lambda match: match["before"] + _accented(match["word"].lower()), asked)


def _accented(word: str) -> str:
    for bare, marked in _ACCENTS.items():
        if word.removeprefix("a").startswith(bare) or word.startswith(bare):
            return word.replace(bare, marked, 1)
    return word


def _opens_with_verb(asked: str, question: str) -> bool:
    """Whether a question opens with its verb, as one to be answered by yes or no does."""
    if _VERB_FIRST.match(asked):
        return True
    marked = (
        ("¿" in question or "?" in question) and len(asked.split()) > 2 and not _HEAD.search(asked)
    )
    return marked and not _opens_with_phrase(asked)


def _opens_with_phrase(asked: str) -> bool:
    return bool(_NO_VERB.match(asked[:1].lower() + asked[1:])) or bool(_NO_VERB.match(asked))


def _kind_at(asked: str, head: int) -> QuestionKind:
    for kind, pattern in _PATTERNS:
        if any(found.start() <= head < found.end() for found in pattern.finditer(asked)):
            return kind
    return "what"
