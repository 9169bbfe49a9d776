"""Whether a question hangs on the earlier turns: pronouns, “and …?”, “¿y para cuándo?”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.mentions.identifiers import find_identifiers, strip_identifiers
from assistant.patterns import any_of, phrases
from assistant.question.bare import starts_anew
from assistant.question.kinds import content_words
from assistant.question.spanish import speaks_spanish

_STANDS_FOR = phrases(
    "it, its, it's, itself, they, them, their, theirs, he, him, his, she, her, those, these, this",
    "the (?:same|said), else, the others?, thereof, therein, aforementioned, instead",
    "the (?:latter|former), likewise, as well, any (?:others?|more)",
    "the (?:first|second|third|last|next) ones?, (?:another|other) (?:one|ones), do so, doing so",
)
# “That” may open a clause; behind these words it stands for something.
_BEFORE_THAT = phrases(
    "about, on, of, with, for, to, in, from, behind, after, before, by, under, at, do, did, does",
    "is, was, are, were, why, read, quote, cite, when, where, how, who, and, has, have, than, like",
    "into, through, happens, repeat, show, explain",
)
_SUCH_THING = phrases(
    "meetings?, committee, body, group, study, report, paragraph, convention, treaty, plan",
    "strategy, event, decision, mandate, request, council, conference, protocol, indicators?",
    "seminars?, experts?, bodies, deadline, session, network, mechanism",
)
_PRONOUN = re.compile(
    any_of(
        rf"\b{_STANDS_FOR}\b",
        rf"(?:^|\b{_BEFORE_THAT}\s+)that\b",
        rf"\b(?:that|this|those|these|said)\s+{_SUCH_THING}\b",
        r"\bthat\s+(?:one|is|was|be)\b",
        r"\bthat\s+\w+\s*[?.!]*$",
        r"\bthat\s*[?.!]*$",
        r"\bthere\b(?=\s*[?.!]*$)",
        r"(?<!\bnumber\s)(?<!\bno\s)\bones?\b(?=\s*[?.!]*$)",
    ),
    re.I,
)
_SPANISH_PRONOUN = re.compile(
    any_of(
        r"\b(?:él|ella|ellos|ellas|ello|eso|esos|esas|aquello|aquellos|aquellas|dich[oa]s?|"
        r"suy[oa]s?|allí|ahí|(?:el|la|los|las|lo)\s+mism[oa]s?|est[oe]s?\s+últim[oa]s?)\b",
        r"\b(?:en|de|a|con|por|para|sobre)\s+est[oae]s?(?=\s*(?:$|[?.!,]))",
        r"\b(?:ese|esa|este|esta|estos|estas)\s"
        r"(?!resoluci|textos?\b|documentos?\b|bibliotec|año)\w+",
        r"\b(?:ese|esa|esto)\b",
        # “Lo que”, “lo dispuesto” stand for nothing said before.
        r"\blo\s+(?!que\b|cual\b|anterior|siguiente|relativo|referente|establecido|dispuesto|"
        r"más\b|antes\b|mejor\b|posible\b|concerniente|\w+(?:ado|ido)\b)\w+",
        # “Les pide a los Estados” says itself whom.
        r"\bles?\s+(?!\S+[^?]*\s(?:al?|a\s+l[ao]s?)\s+\w)\w+",
        r"\b(?:hacer|pedir|encargar|solicitar|exigir)(?:lo|le|les|los|las)\b",
    ),
    re.I,
)
_SPANISH_CONTINUES = re.compile(
    r"^\W*(?:(?:y|e|pero|entonces|además|también|o|ni|bueno|ok|vale)\b|"
    r"(?:qué|quién(?:es)?|dónde|cuándo|alguien|algo|alguna)\s+(?:más|otr[oa]s?)\b|"
    r"(?:para|hasta|desde|antes\s+de)\s+cuándo|(?:a|con|de|por|ante)\s+quién(?:es)?\b|por\s+qué\b|para\s+qué\b|"
    r"cuáles\b(?=\W*$)|en\s+qué\s+párrafo|cómo\s+así)",
    re.I,
)
_SPANISH_BARE = re.compile(
    r"^\W*(?:(?:y|e|pero|entonces|bueno|ok|vale|o\s+sea)\W+)*"
    + any_of(
        phrases("(?:y )?por qué(?: (?:no|razón|motivo))?, para qué"),
        r"(?:para|hasta|desde)?\s*cuándo",
        "dónde|adónde|cómo",
        r"(?:a|con|de|por|ante)?\s*quién(?:es)?",
        phrases("(?:quién(?:es)?|qué|dónde|algo|alguien) más, cuál(?:es)?, cuánt[oa]s?"),
        phrases("cuánto tiempo, con qué fin, (?:en )?qué párrafo"),
        r"dónde\s+(?:dice|lo\s+dice|está)\s*(?:eso)?",
        phrases("fuente, de verdad, seguro, más, sigue, continúa, por ejemplo"),
        phrases("como (?:qué|cuál(?:es)?|quién(?:es)?), de qué (?:manera|modo|forma)"),
        phrases("antes de qué fecha, en qué (?:plazo|fecha)"),
    )
    + r"\W*$",
    re.I,
)
_SPANISH_HANGING = re.compile(
    r"^\W*(?:(?:y|pero|entonces)\W+)*(?:en|con|por|para|sobre|bajo|mediante|ante|de|a|hasta|desde)\s+"
    r"(?:qué|cuál(?:es)?|quién(?:es)?|cuánt[oa]s?)\b",
    re.I,
)
_OWN = re.compile(r"\bsus?\b", re.I)
_EXPLETIVE = re.compile(
    r"\b(?:is|was|will|would|makes?)\s+it\s+(?:\w+ly\s+)?(?:possible|necessary|true|important|required|likely|clear|enough|appropriate|the\s+case)\b|\bwhen\s+it\s+comes\b|"
    r"\b(?:this|these)\s+(?:resolutions?|texts?|documents?|library|collection)\b|\bthat\s+said\b",
    re.I,
)
_NEW_TOPIC = re.compile(
    r"^\W*(?:(?:ok|okay|so|and|now|thanks)\W+)*(?:(?:a\s+)?(?:different|new|another)\s+(?:question|topic|thing|subject|matter)|"
    r"let.?s\s+move\s+on|moving\s+on|changing\s+(?:the\s+)?(?:subject|topic)|unrelated)\b",
    re.I,
)
_CONTINUES = re.compile(
    r"^\W*(?:and|but|so|or|also|then|plus|what\s+about|how\s+about|what\s+of|who\s+else|what\s+else|where\s+else|"
    r"anyone\s+else|anything\s+else|by\s+when|until\s+when|since\s+when|to\s+whom|with\s+whom|why|how\s+so|how\s+come|"
    r"which\s+ones?|in\s+which\s+paragraph|where\s+exactly|meaning|y|e)\b",
    re.I,
)
_HANGING = re.compile(
    r"^\W*(?:(?:and|but|so|ok)\W+)*(?:on|by|in|with|through|under|to|for|at|from|of)\s+(?:\w+\s+){0,3}?"
    r"(?:which|what|whom|whose)\b",
    re.I,
)
_BARE = re.compile(
    r"^\W*(?:(?:and|but|so|ok|okay|then)\W+)*"
    + phrases(
        "why(?: (?:not|so|is that))?, when, where, how, who, whom, what for, by (?:when|whom)",
        "to whom, with whom, since when, until when, which (?:ones?|paragraph)",
        "how (?:so|come|long|many|much|often), source, says who, really, are you sure",
        "anything else, (?:who|what) else, for what(?: purpose)?, in what way, meaning",
        r"e\.?g\.?, more, go on, continue, like (?:what|who), such as",
    )
    + r"\W*$",
    re.I,
)
_THIS_TEXT = re.compile(
    r"\b(?:this|that|the\s+same|the\s+said)\s+(?:resolution|text|document|decision|declaration)\b|"
    r"\b(?:es[ea]|est[ea]|dich[oa]|el\s+mismo|la\s+misma)\s+(?:resolución|texto|documento|decisión|declaración)\b",
    re.I,
)


def points_at_text(question: str) -> bool:
    """Whether “this resolution” is asked about: in a conversation, the one spoken of."""
    return _THIS_TEXT.search(question) is not None


def depends_on_history(question: str, catalogue: Catalogue) -> bool:
    """Whether a question can't be understood without the earlier turns."""
    if _NEW_TOPIC.match(question):
        return False
    identifiers = find_identifiers(question, catalogue)
    plain = strip_identifiers(question, catalogue)
    topic = content_words(plain)
    spanish = speaks_spanish(question)
    if _BARE.match(question) or (spanish and _SPANISH_BARE.match(question)):
        return True
    if _PRONOUN.search(_EXPLETIVE.sub(" ", plain)) or (spanish and _points_back(plain, topic)):
        return True
    if identifiers.document_ids or identifiers.missing:
        return not topic and not identifiers.paragraphs and _continues(question, spanish=spanish)
    if identifiers.paragraphs:
        return True
    if _continues(question, spanish=spanish):
        return len(topic) <= 3
    if _HANGING.match(question) or (spanish and _SPANISH_HANGING.match(question)):
        return len(topic) <= 2
    if re.search(r"[A-Z]{3,}|\bmention(?:s|ed)\b", question):
        return False
    if starts_anew(question, catalogue):
        return False
    return len(topic) <= 1 or len(question.split()) <= 3


def _points_back(plain: str, topic: Sequence[str]) -> bool:
    """Whether a Spanish question has a pronoun; “su” may stand for something it names itself."""
    return bool(_SPANISH_PRONOUN.search(plain)) or (len(topic) <= 2 and bool(_OWN.search(plain)))


def _continues(question: str, *, spanish: bool) -> bool:
    return bool(_CONTINUES.match(question) or (spanish and _SPANISH_CONTINUES.match(question)))
