"""Whether a question hangs on the earlier turns: pronouns, “and …?”, “¿y para cuándo?”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.mentions.identifiers import find_identifiers, strip_identifiers
from assistant.question.bare import starts_anew
from assistant.question.kinds import content_words
from assistant.question.spanish import speaks_spanish

_PRONOUN = re.compile(
    r"\b(?:it|its|it's|itself|they|them|their|theirs|he|him|his|she|her|those|these|this|the\s+(?:same|said)|"
    r"else|the\s+others?|thereof|therein|aforementioned|instead|the\s+(?:latter|former)|likewise|as\s+well|"
    r"any\s+(?:others?|more)|the\s+(?:first|second|third|last|next)\s+ones?|(?:another|other)\s+(?:one|ones)|do\s+so|doing\s+so)\b|"
    r"(?:^|\b(?:about|on|of|with|for|to|in|from|behind|after|before|by|under|at|do|did|does|is|was|are|were|why|read|"
    r"quote|cite|when|where|how|who|and|has|have|than|like|into|through|happens|repeat|show|explain)\s+)that\b|"
    r"\b(?:that|this|those|these|said)\s+(?:meetings?|committee|body|group|study|report|paragraph|convention|treaty|plan|"
    r"strategy|event|decision|mandate|request|council|conference|protocol|indicators?|seminars?|experts?|bodies|"
    r"deadline|session|network|mechanism)\b|"
    r"\bthat\s+(?:one|is|was|be)\b|\bthat\s+\w+\s*[?.!]*$|\bthat\s*[?.!]*$|"
    r"\bthere\b(?=\s*[?.!]*$)|(?<!\bnumber\s)(?<!\bno\s)\bones?\b(?=\s*[?.!]*$)",
    re.I,
)
_SPANISH_PRONOUN = re.compile(
    r"\b(?:él|ella|ellos|ellas|ello|eso|esos|esas|aquello|aquellos|aquellas|dich[oa]s?|suy[oa]s?|"
    r"allí|ahí|(?:el|la|los|las|lo)\s+mism[oa]s?|est[oe]s?\s+últim[oa]s?)\b|"
    r"\b(?:en|de|a|con|por|para|sobre)\s+est[oae]s?(?=\s*(?:$|[?.!,]))|"
    r"\b(?:ese|esa|este|esta|estos|estas)\s(?!resoluci|textos?\b|documentos?\b|bibliotec|año)\w+|"
    r"\b(?:ese|esa|esto)\b|"
    r"\blo\s+(?!que\b|cual\b|anterior|siguiente|relativo|referente|establecido|dispuesto|más\b|antes\b|"
    r"mejor\b|posible\b|concerniente|\w+(?:ado|ido)\b)\w+|"
    r"\bles?\s+(?!\S+[^?]*\s(?:al?|a\s+l[ao]s?)\s+\w)\w+|\b(?:hacer|pedir|encargar|solicitar|exigir)(?:lo|le|les|los|las)\b",
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
    r"^\W*(?:(?:y|e|pero|entonces|bueno|ok|vale|o\s+sea)\W+)*(?:(?:y\s+)?por\s+qué(?:\s+(?:no|razón|motivo))?|para\s+qué|"
    r"(?:para|hasta|desde)?\s*cuándo|dónde|adónde|cómo|(?:a|con|de|por|ante)?\s*quién(?:es)?|"
    r"(?:quién(?:es)?|qué|dónde|algo|alguien)\s+más|cuál(?:es)?|cuánt[oa]s?|cuánto\s+tiempo|con\s+qué\s+fin|"
    r"(?:en\s+)?qué\s+párrafo|dónde\s+(?:dice|lo\s+dice|está)\s*(?:eso)?|fuente|de\s+verdad|seguro|"
    r"más|sigue|continúa|por\s+ejemplo|como\s+(?:qué|cuál(?:es)?|quién(?:es)?)|de\s+qué\s+(?:manera|modo|forma)|"
    r"antes\s+de\s+qué\s+fecha|en\s+qué\s+(?:plazo|fecha))\W*$",
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
    r"^\W*(?:(?:and|but|so|ok|okay|then)\W+)*(?:why(?:\s+(?:not|so|is\s+that))?|when|where|how|who|whom|what\s+for|by\s+(?:when|whom)|"
    r"to\s+whom|with\s+whom|since\s+when|until\s+when|which\s+(?:ones?|paragraph)|how\s+(?:so|come|long|many|much|often)|source|"
    r"says\s+who|really|are\s+you\s+sure|anything\s+else|(?:who|what)\s+else|for\s+what(?:\s+purpose)?|in\s+what\s+way|meaning|e\.?g\.?|"
    r"more|go\s+on|continue|like\s+(?:what|who)|such\s+as)\W*$",
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
