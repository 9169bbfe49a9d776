"""What the program tells beside answers, in Spanish; what is not known stays as it was written."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.notices import FAILURES, OF_MODEL, SENTENCES
from assistant.obligations import NOTICE
from assistant.spanish.phrasebook import Phrasebook
from assistant.spanish.words import CLOSED, WORDS

_NOTICES = {
    NOTICE: (
        "Extraído de los textos de las resoluciones por una máquina; compruebe el párrafo citado."
    ),
    **{one.english: one.spanish for one in SENTENCES},
}
_SLOT = re.compile(r"[ (]*\{[^}]*\}[ )]*")
# What stands around the slots of a reason, piece by piece.
_FAILURES = {
    english: spanish
    for one in (*FAILURES, *(replace(one, english=f"the model {one.english}") for one in OF_MODEL))
    for english, spanish in zip(_SLOT.split(one.english), _SLOT.split(one.spanish), strict=True)
    if english
}
# As `index` tells them while it opens a library.
_STEPS = {
    "Adding the built-in resolutions.": "Se añaden las resoluciones incluidas.",
    "Preparing embedding model {name}: once, some seconds.": (
        "Se prepara el modelo {name}: una sola vez, unos segundos."
    ),
    "Preparing {count} resolutions for questions: once after a change.": (
        "Se preparan {count} resoluciones para preguntas: una vez tras un cambio."
    ),
    "Indexed {count1} of {count2} resolutions; {count3} min left.": (
        "Indexadas {count1} de {count2} resoluciones; faltan {count3} min."
    ),
    "{name} is another release of the model: indexing everything again.": (
        "{name} es otra versión del modelo: se indexa todo de nuevo."
    ),
    "The vectors beside the collection were damaged; making them again.": (
        "Los vectores estaban dañados; se hacen de nuevo."
    ),
}
# As `index` words what keeps a file out of the library: what is wrong, and the remedy.
_PROBLEMS = {
    "{file} is not of a kind that can be read. Give one of: {known}.": (
        "{file} no es de un tipo que se lea. Use uno de: {known}."
    ),
    "{file} has an ending that is not read; use one of {known}.": (
        "{file} tiene una terminación que no se lee; use una de {known}."
    ),
    "{file} has no text in it; check the file and add it again.": (
        "{file} no contiene texto; revise el archivo y añádalo de nuevo."
    ),
    "{file} has {count1} MB; split it into files below {count2} MB.": (
        "{file} tiene {count1} MB; divídalo en archivos de menos de {count2} MB."
    ),
    "{file} is empty; add a file with the text of a resolution.": (
        "{file} está vacío; añada un archivo con el texto de una resolución."
    ),
    "{file} ends like {name} but holds {found}; {remedy}.": (
        "{file} termina como {name} pero contiene {found}; {remedy}."
    ),
    "{file} cannot be read: {cause}; {remedy}.": "{file} no se puede leer: {cause}; {remedy}.",
    "{file} cannot be read: {cause}.": "{file} no se puede leer: {cause}.",
    "{file} is in letters that are not read; add its English, Spanish, French or Portuguese "
    "text.": (
        "{file} está en letras que no se leen; añada su texto en inglés, español, francés o "
        "portugués."
    ),
    "{file} has no paragraphs of a resolution: check that it is one, and that its preamble or its "
    "numbered paragraphs are in the text.": (
        "{file} no tiene párrafos de una resolución: compruebe que lo es, y que su preámbulo o sus "
        "párrafos numerados están en el texto."
    ),
    "{file} does not read as a resolution: it has no symbol, names no body that adopts it, and its "
    "paragraphs begin otherwise; if it is one, add it with its title and the name of the body.": (
        "{file} no se lee como una resolución: no tiene símbolo, no nombra un órgano que la "
        "apruebe y sus párrafos empiezan de otro modo; si lo es, añádala con su título y el "
        "nombre del órgano."
    ),
    "{file} has no symbol, and another text without one is called {name} already.": (
        "{file} no tiene símbolo, y otro texto sin símbolo ya se llama {name}."
    ),
    "Give the file another name, or remove that.": "Dé otro nombre al archivo o quite aquel.",
    "{file} holds no resolution as the library writes it: {cause}; export it again or add the "
    "text itself.": (
        "{file} no contiene una resolución tal como la escribe la biblioteca: {cause}; expórtela "
        "de nuevo o añada el texto mismo."
    ),
}
_CAUSES = {
    "it is encrypted": "está cifrado",
    "it is damaged or not a whole PDF": "está dañado o no es un PDF entero",
    "it has no text layer (a scan)": "no tiene texto (es una imagen escaneada)",
    "it is not a whole Word file": "no es un archivo de Word entero",
    "it is a ZIP archive without a Word document": "es un ZIP sin documento de Word",
    "its archive is damaged": "su archivo comprimido está dañado",
    "it is binary data, not text": "son datos binarios, no texto",
    "it holds no HTML that can be read": "no contiene HTML que se pueda leer",
    "its JSON is broken or cut short": "su JSON está roto o cortado",
    "its XML is broken": "su XML está roto",
    "it is damaged": "está dañado",
    "it takes more time or memory to read than a document may": (
        "leerlo exige más tiempo o memoria de lo que se permite"
    ),
    "it needs more memory than a document may": "exige más memoria de lo que se permite",
    "a ZIP archive": "un ZIP",
    "an old Word or Office file": "un archivo antiguo de Word u Office",
    "an image": "una imagen",
}
_REMEDIES = {
    "save it without a password": "guárdelo sin contraseña",
    "print it to PDF again": "imprímalo de nuevo como PDF",
    "run text recognition (OCR) on it first": "pásele antes un reconocimiento de texto (OCR)",
    "run text recognition (OCR) on it and add the text": (
        "pásele un reconocimiento de texto (OCR) y añada el texto"
    ),
    "open it in Word and save it again": "ábralo en Word y guárdelo de nuevo",
    "save it again in Word": "guárdelo de nuevo en Word",
    "save it again in the program it came from": (
        "guárdelo de nuevo con el programa del que procede"
    ),
    "unpack it and add the files in it": "descomprímalo y añada sus archivos",
    "unpack it and add the files": "descomprímalo y añada los archivos",
    "save it as": "guárdelo como",
    "rename it to": "cámbiele el nombre a",
    "the file is damaged, fetch it again": "el archivo está dañado, obténgalo de nuevo",
    "save it again or split it": "guárdelo de nuevo o divídalo",
    "split it": "divídalo",
    "or": "o",
}
_BOOK = Phrasebook(
    {**_NOTICES, **_STEPS, **_PROBLEMS},
    {
        **WORDS,
        "sentences": {"sentence": "frase", "sentences": "frases"},
        "failure": _FAILURES,
        "cause": _CAUSES,
        "found": _CAUSES,
        "remedy": _REMEDIES,
    },
    CLOSED | {"sentences"},
)


def to_spanish(notice: str) -> str:
    """The notice in Spanish, its symbols, citations and names of files as they are."""
    return _BOOK.say(notice)


def in_both(notice: str) -> dict[str, str]:
    """The notice in each language of the page."""
    return {"en": notice, "es": to_spanish(notice)}
