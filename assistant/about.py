"""Answers about the assistant and its library: greetings, help, what is loaded."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.document_languages import LANGUAGE_CODES
from assistant.front_matter import title_evidence, written_date
from assistant.grounding import Draft, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.question import words
from assistant.records import Answer
from index.records import Resolution

_GREETING = re.compile(
    r"^\W*(?:hi|hello|hey|hiya|howdy|greetings|good\s+(?:morning|afternoon|evening|day)|hola|"
    r"buen[oa]s?(?:\s+(?:días?|tardes|noches))?|saludos|qué\s+tal|cómo\s+(?:está[s]?|va(?:\s+todo)?)|"
    r"how\s+are\s+you(?:\s+\w+)?|how(?:'s| is) it going|nice\s+to\s+meet\s+you)"
    r"(?:\W+(?:there|all|everyone|assistant|bot|again|to\s+you|asistente|a\s+todos|qué\s+tal|"
    r"cómo\s+está[s]?|buen[oa]s\s+(?:días|tardes|noches)))*\W*$",
    re.I,
)
_THANKS = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|great|perfect|cool|nice|super|awesome|good|alright)\W+)*(?:thanks?|"
    r"thank\s+you|thx|cheers|"
    r"(?:muchas\s+|muchísimas\s+|mil\s+)?gracias|adi[óo]s|hasta\s+(?:luego|pronto)|entendido|"
    r"vale|perfecto|genial|de\s+acuerdo|muy\s+amable|eso\s+es\s+todo|"
    r"much\s+appreciated|bye|goodbye|see\s+you|that(?:'s| is| was)\s+(?:all|it|helpful|"
    r"great|perfect|very\s+helpful)|"
    r"ok(?:ay)?|great|perfect|cool|got\s+it|understood)(?:\s+(?:a\s+lot|so\s+much|very\s+much|"
    r"you|for\s+\w+(?:\s+\w+)?|for\s+now|then|bye)|\W+(?:gracias|muchas\s+gracias|por\s+(?:todo|la\s+ayuda|tu\s+ayuda|"
    r"su\s+ayuda|la\s+información)|de\s+antemano|muy\s+amable|adiós|hasta\s+luego|eso\s+es\s+todo))*\W*$",
    re.I,
)
_HELP = re.compile(
    r"^\W*(?:(?:so|and|ok|hi|hello|hey|well|please|there|good\s+\w+|hola|y|por\s+favor)\W+)*(?:(?:(?:can|could|"
    r"would)\s+you\s+)?help(?:\s+me)?(?:\s+(?:out|please))?|what\s+(?:else\s+)?(?:can|do|could|"
    r"are)\s+you(?:\s+able\s+to)?(?:\s+(?:do|help|offer|answer))?"
    r"(?:\s+(?:me|with|for|exactly|here|about|for\s+me|me\s+with))*|who\s+are\s+you|what(?:'s|"
    r"\s+is)\s+(?:this|your\s+(?:name|purpose|job))|"
    r"(?:how|what)\s+(?:does|do|should|can|could)\s+(?:this|it|i|you)\s+(?:tool\s+|thing\s+|"
    r"page\s+|assistant\s+|bot\s+)?(?:work|use\s+(?:this|you|it)|ask(?:\s+you)?|do)"
    r"|what\s+(?:kind|sort|type)s?\s+of\s+(?:questions|things)\s+(?:can|could|should|"
    r"may)\s+i\s+ask(?:\s+you)?|"
    r"are\s+you\s+(?:a|an)\s+(?:bot|robot|human|ai|person|machine|chatbot|language\s+model|"
    r"real\s+person)|ayuda|ayúdame|(?:me\s+)?(?:puedes?|podr[íi]as?)\s+ayudar(?:me)?|"
    r"(?:en\s+)?qué\s+(?:más\s+)?(?:me\s+)?(?:puedes?|sabes?|podr[íi]as?)\s+(?:hacer|ayudar(?:me)?|ofrecer(?:me)?|"
    r"responder)|quién\s+eres|qué\s+eres|para\s+qué\s+sirves?|cómo\s+funcionas?|"
    r"qué\s+(?:te\s+)?puedo\s+(?:preguntar(?:te)?|consultar(?:te)?|hacer)|"
    r"qué\s+tipo\s+de\s+preguntas\s+puedo\s+hacer(?:te)?)(?:\s+\w+){0,2}\W*$",
    re.I,
)
_GREETS = frozenset(
    "hi hey hello hiya howdy hola morning afternoon evening greetings buenos buenas saludos".split()
)
_THANKING = frozenset("thanks thank thx cheers gracias ta appreciated bye goodbye".split())
_HELPING = frozenset("help anyone assist".split())
_CHATTING = frozenset(
    """there all everyone how hows is it its are you u going doing today good day days nice had
    have a an alright ok okay well weekend week dias días tardes noches que tal cómo estás again
    to very much so lot really that this was were helped helpful useful great perfect super me
    my for your the and now just can could would please find something anything look search in
    these those texts text resolutions documents with some here bot assistant been hope i im m s
    re ayuda ayudar mucho mucha muchas muchos ha sido útil por la el con de tu su buen bien
    todo todos amable información asistente respuesta""".split()
)
_COMMAND = re.compile(
    r"^\W*(?:(?:please|now|ok|so|and|then)\W+)*(?:ignore|forget|disregard|override)\b.{0,40}\b(?:instructions?|"
    r"rules?|prompt|everything|all|that|this|above|before|previous)\b|"
    r"\b(?:write|compose|draft|sing|make\s+up|invent|tell)\s+(?:me\s+|us\s+)?(?:a|an|some)\s+(?:\w+\s+){0,2}?"
    r"(?:poems?|stor(?:y|ies)|jokes?|songs?|essays?|haikus?|limericks?|emails?|letters?|recipes?|code|"
    r"script|program)\b|"
    r"^\W*(?:(?:por\s+favor|ahora|y)\W+)*(?:ignora|olvida|omite)\b.{0,40}\b(?:instrucciones|reglas|indicaciones|"
    r"todo|anterior(?:es)?)\b|"
    r"\b(?:escribe|escríbeme|redacta|compón|inventa|cuéntame|cuenta|canta)\s+(?:un|una|unos|algún)\s+(?:\w+\s+){0,2}?"
    r"(?:poema|cuento|historia|chiste|canción|ensayo|carta|correo|receta|código|programa)\b|\bfinge\s+ser\b|\b(?:system|hidden|initial)\s+prompt\b|\bpretend\s+(?:to\s+be|you)\b|\byou\s+are\s+now\b",
    re.I,
)
_CATALOGUE = re.compile(
    r"\b(?:what|which|how\s+many|list|show|name|tell)\b.*\b(?:resolutions?|documents?|texts?|"
    r"files?|sources?|material)\b.*"
    r"\b(?:you\s+(?:have|know|hold|cover|contain|use|got|search|work\s+with)|do\s+you|loaded|"
    r"available|indexed|in\s+(?:the|your|this)\s+"
    r"(?:library|index|collection|database|system|tool|corpus|app|assistant)|(?:can|could|"
    r"may)\s+i\s+(?:ask|search|query|consult)|"
    r"are\s+(?:there|in\s+here|here|included|covered))\b|\b(?:list|"
    r"show)\s+(?:me\s+)?(?:all\s+)?(?:the\s+|your\s+)?(?:resolutions|documents|library|"
    r"catalogue)\s*\W*$"
    r"|\bwhat\s+(?:are|do)\s+(?:the|these|those|both|your|all)\s+(?:two\s+|"
    r"loaded\s+)?(?:resolutions|documents|texts)\s+(?:about|cover|deal\s+with)\s*\W*$"
    r"|\bwhat(?:'s|\s+is)\s+(?:loaded|in\s+(?:the|your)\s+(?:library|index|collection|database))\b|"
    r"\bwhat\s+(?:do\s+you\s+(?:have|know|cover)|have\s+you\s+got|are\s+you\s+based\s+on)\b",
    re.I,
)
_CATALOGUE_SPANISH = re.compile(
    r"\b(?:qué|cuáles|cuántas|cuántos|lista|enumera|muestra|muéstrame|dime)\b.*\b(?:resoluciones|documentos|"
    r"textos|archivos\s+cargados|fuentes|material(?:es)?)\b.*"
    r"\b(?:tienes?|conoces?|manejas?|sabes?|contienes?|hay(?!\s+(?:sobre|que|de|en\s+(?!la\s+biblioteca)))|"
    r"cargad[oa]s|disponibles|indexad[oa]s|incluid[oa]s|(?:puedo|puedes?)\s+(?:consultar|preguntar|buscar)|"
    r"(?:está[n]?\s+)?en\s+(?:la|tu|su|esta)\s+(?:biblioteca|colección|base(?:\s+de\s+datos)?|herramienta))\b\W*$"
    r"|\b(?:lista|enumera|muestra|muéstrame)\s+(?:de\s+)?(?:todas\s+)?(?:las|tus|los)\s+"
    r"(?:resoluciones|documentos|textos)\W*$"
    r"|\b(?:de\s+)?qué\s+(?:tratan|van)\s+(?:las|los|tus)\s+(?:(?:dos|tres)\s+)?(?:resoluciones|documentos|textos)\W*$",
    re.I,
)

_MONTHS = (
    "january february march april may june july august september october november december "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
).split()
_ADOPTED = re.compile(
    r"\b(?:which|what|list|any|how\s+many|show|name)\b(?:\s+\w+){0,4}?\s+(?:resolutions?|texts?|"
    r"documents?|decisions?|declarations?|ones?)\s+"
    r"(?:(?:that|which|you\s+have)\s+)?(?:(?:were|was|are|is|have\s+been|has\s+been|"
    r"did\s+\w+(?:\s+\w+){0,3})\s+)?(?:adopted|passed|approved|adopt|pass|approve|dated?|date|"
    r"from)\s*"
    rf"(?P<at>in|on|from|of|during)?\s+(?P<when>(?:the\s+year\s+)?(?:\d{{1,2}}(?:st|nd|rd|"
    rf"th)?\s+)?(?:(?:{'|'.join(_MONTHS)})\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s+)?(?:19|"
    rf"20)\d\d)\W*$",
    re.I,
)
_ADOPTED_SPANISH = re.compile(
    r"\b(?:qué|cuáles|cuántas|lista|enumera|muestra)\b(?:\s+\w+){0,4}?\s+"
    r"(?:resoluciones|resolución|textos|documentos|decisiones|declaraciones)\s+"
    r"(?:(?:que|tienes|hay|son|fueron|fue|se)\s+)*(?:aprobaron|aprobó|aprobadas?|adoptaron|adoptó|adoptadas?|"
    r"datan?|de|del)\s*(?P<at>en|el|de|del)?\s+"
    rf"(?P<when>(?:el\s+)?(?:año\s+)?(?:\d{{1,2}}\s+de\s+)?(?:(?:{'|'.join(_MONTHS[12:])})\s+(?:del?\s+)?)?"
    r"(?:19|20)\d\d)\W*$",
    re.I,
)
_IN_LANGUAGE = re.compile(
    r"\b(?:which|what|how\s+many|any|list|qué|cuáles|cuántas|cuántos|hay|alguna?|lista)\s+"
    r"(?:(?:of\s+)?(?:the|these|de|las|los)\s+)*(?:resolutions?|texts?|documents?|resoluci[óo]n(?:es)?|textos?|documentos?)\s+"
    r"(?:(?:are|is|do\s+you\s+have|written|loaded|hay|están?|tienes|escrit[ao]s?|cargad[ao]s?)\s+)*"
    rf"(?:in|en)\s+(?P<language>{'|'.join(LANGUAGE_CODES)})\W*$",
    re.I,
)
_LATIN = ("en", "es", "fr", "pt")
_MOST_SHOWN = 50


def answer_small_talk(typed: str, catalogue: Catalogue) -> Answer | None:
    """Greet, thank, or say what can be asked; never cites, never speaks of content."""
    if _is_unreadable(typed, catalogue):
        message = "I match questions with the words of the texts, so please ask in their language."
        return refuse(message, escape(typed), "nothing relevant", catalogue)
    if _GREETING.match(typed) or _chats(typed, _GREETS):
        text = f"Hello. {_offer(catalogue)}"
    elif _THANKS.match(typed) or _chats(typed, _THANKING):
        text = "You are welcome. Ask on whenever you like."
    elif _HELP.match(typed) or _chats(typed, _HELPING):
        text = (
            f"{_offer(catalogue)} I answer who must do what, for whom and by when, read out "
            f"paragraphs, "
            "explain acronyms, summarise and compare resolutions. Every quotation is checked word "
            "for word against its paragraph, and I say so when the resolutions don't answer."
        )
    else:
        return None
    return Answer(text=text, standalone_question=typed)


def _chats(typed: str, cues: frozenset[str]) -> bool:
    """Whether a message has one of the cues and besides them nothing but small talk."""
    said = words(typed)
    return bool(cues & set(said)) and all(word in cues or word in _CHATTING for word in said)


def _is_unreadable(typed: str, catalogue: Catalogue) -> bool:
    """Whether a question is in a script that no loaded resolution is written in."""
    letters = [letter for letter in typed if letter.isalpha()]
    foreign = [letter for letter in letters if not unicodedata.name(letter, "").startswith("LATIN")]
    latin = all(item.language in _LATIN for item in catalogue.resolutions.values())
    return latin and 2 * len(foreign) > len(letters)


def _offer(catalogue: Catalogue) -> str:
    symbols = [escape(item.symbol) for item in catalogue.resolutions.values()]
    if not symbols:
        return "No resolutions are loaded yet; add some with: python -m index add PATH."
    named = " and ".join(symbols) if len(symbols) < 4 else f"{len(symbols)} resolutions"
    return f"Ask me about {named}."


def answer_command(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Decline what is no question about the texts: a command to the assistant, a poem to write."""
    if not _COMMAND.search(inquiry.question):
        return None
    message = "I only answer questions about the loaded resolutions."
    return refuse(message, inquiry.standalone_question, "nothing relevant", catalogue)


def answer_catalogue(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """List the loaded resolutions with title and date, each cited; all or those of a date."""
    adopted = _ADOPTED.search(inquiry.question) or _ADOPTED_SPANISH.search(inquiry.question)
    if adopted and not inquiry.identifiers.paragraphs:
        return _list_adopted(adopted, inquiry, catalogue)
    written = _IN_LANGUAGE.search(inquiry.question)
    if written:
        return _list_written(written["language"], inquiry, catalogue)
    listed = _CATALOGUE.search(inquiry.question) or _CATALOGUE_SPANISH.search(inquiry.question)
    if inquiry.identifiers.document_ids or not listed:
        return None
    if not catalogue.resolutions:
        return Answer(text=_offer(catalogue), standalone_question=inquiry.standalone_question)
    count = len(catalogue.resolutions)
    lead = f"{count} resolution{'s are' if count != 1 else ' is'} loaded:"
    shown = [catalogue.resolutions[key] for key in catalogue.by_date()]
    return _list_resolutions(shown, lead, inquiry, catalogue)


def _list_resolutions(
    shown: Sequence[Resolution], lead: str, inquiry: Inquiry, catalogue: Catalogue
) -> Answer:
    statements = [Statement(lead, framing=True)]
    for resolution in shown[:_MOST_SHOWN]:
        line = f"- **{escape(resolution.symbol or resolution.document_id)}**"
        if resolution.title:
            line += f" {escape(resolution.title)}"
        if resolution.date:
            line += f", {written_date(resolution.date)}"
        statements.append(Statement(line, (title_evidence(resolution),)))
    if len(shown) > _MOST_SHOWN:
        statements.append(Statement(f"… and {len(shown) - _MOST_SHOWN} more.", framing=True))
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)


def _list_written(language: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """The loaded resolutions in a language."""
    code = LANGUAGE_CODES[language.lower()]
    loaded = (catalogue.resolutions[key] for key in catalogue.by_date())
    shown = [resolution for resolution in loaded if resolution.language == code]
    name = next(name for name, one in LANGUAGE_CODES.items() if one == code).capitalize()
    if not shown:
        message = f"No loaded resolution is in {name}."
        return refuse(message, inquiry.standalone_question, "nothing relevant", catalogue)
    verb = "resolutions are" if len(shown) > 1 else "resolution is"
    return _list_resolutions(shown, f"{len(shown)} loaded {verb} in {name}:", inquiry, catalogue)


def _list_adopted(asked: re.Match[str], inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The loaded resolutions adopted in a year, a month or on a day."""
    year = next(iter(re.findall(r"(?:19|20)\d\d", asked["when"])), "")
    named = next((word for word in _MONTHS if word in asked["when"].lower()), "")
    day = re.search(r"\b(\d{1,2})(?:st|nd|rd|th)?\b", asked["when"].replace(year, " "))
    wanted = year
    if named:
        wanted += f"-{_MONTHS.index(named) % 12 + 1:02d}"
        wanted += f"-{int(day[1]):02d}" if day else ""
    shown = [
        catalogue.resolutions[key]
        for key in catalogue.by_date()
        if catalogue.resolutions[key].date.startswith(wanted)
    ]
    when = escape(asked["when"].strip(" ,"))
    at = (asked["at"] or "in").lower()
    if asked.re is _ADOPTED_SPANISH:
        at, when = ("on" if day else "in"), wanted
    if not shown:
        message = f"No loaded resolution was adopted {at} {when}."
        return refuse(message, inquiry.standalone_question, "nothing relevant", catalogue)
    verb = "resolutions were" if len(shown) > 1 else "resolution was"
    lead = f"{len(shown)} loaded {verb} adopted {at} {when}:"
    return _list_resolutions(shown, lead, inquiry, catalogue)
