"""Questions whether texts name a thing: “does 2118 talk about guns?”, “any word on guns?”."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.mentions.identifiers import strip_identifiers
from assistant.question.elliptical import other_thing
from assistant.question.kinds import content_words

_MOST_WORDS = 5
_FEW_WORDS = 2
_SAYS = (
    r"(?:mention|discuss|address|talk\s+about|speak\s+(?:of|about)|refer\s+to|deal\s+with|"
    r"touch\s+(?:up)?on|go\s+into|(?:say|have|contain)\s+(?:anything|something|a\s+word)\s+(?:about|on|of))"
)
_SAID = (
    r"(?:mentioned|discussed|addressed|talked\s+about|spoken\s+of|referred\s+to|dealt\s+with|"
    r"touched\s+(?:up)?on|covered|named)"
)
_DICE = (
    r"(?:mencionan?|hablan?\s+(?:de|sobre)|se\s+refieren?\s+a|tratan?\s+(?:de|sobre)|abordan?|"
    r"dicen?\s+algo\s+(?:de|sobre|acerca\s+de))"
)
_OPENING = r"^\W*(?:(?:and|but|so|ok|hi|hello|please|y|pero)\W+)*"
_TEXTS = (
    r"(?:(?:any|one|either|both|all|each|none|some|the|these|those|this|that|two|loaded|first|second|"
    r"other|same|of|in|it|they|them|el|la|las|los|de|ellas|ellos|alguna|algún|estas?|estos?|"
    r"ambas|ambos|resolutions?|texts?|documents?|ones?|resoluci(?:ón|ones)|textos?|documentos?|"
    r"there|here|ever|also|even|actually|explicitly|anywhere|at\s+all|too|also|as\s+well|también)\W*)*"
)
_ASKED = tuple(
    re.compile(rf"{_OPENING}(?:{one})\W*$", re.IGNORECASE)
    for one in (
        rf"(?:does|do|did)\s+(?P<texts>.*?)\b{_SAYS}\s+(?P<thing>.+?)",
        r"(?:(?:is|are)\s+there\s+)?(?:anything|something|nothing|(?:any|a|some|no)\s+(?:mention|word|reference))\s+"
        r"(?P<texts>.*?)\b(?:about|on|of|to)\s+(?P<thing>.+?)",
        rf"(?:is|are|was|were)\s+(?P<thing>.+?)\s+(?:ever\s+|also\s+)?{_SAID}(?P<texts>.*?)",
        # A Spanish question put into English keeps its order: “mention the resolutions the lamps?”
        rf"mention\s+(?P<texts>{_TEXTS})(?:(?:of|about)\s+)?(?P<thing>.+?)\s*\?",
        rf"say\s+anything\s+(?P<texts>{_TEXTS})(?:about|on|of)\s+(?P<thing>.+?)",
        rf"(?:hablan?|tratan?|se\s+refieren?)\s+(?P<texts>{_TEXTS})(?:de|sobre|a|acerca\s+de)l?\s+"
        r"(?P<thing>.+?)",
        rf"(?P<texts>.*?)\b{_DICE}l?\s+(?P<thing>.+?)",
        r"(?:hay\s+)?(?:algo|alguna\s+(?:mención|referencia))(?P<texts>.*?)\b(?:sobre|de|a|acerca\s+de)l?"
        r"\s+(?P<thing>.+?)",
    )
)
# What is said of a thing may be asked of the next one too.
_TOLD = re.compile(
    rf"{_OPENING}what\s+(?:else\s+)?(?:does|do|did)\s+.{{1,60}}?\b(?:say|state|decide|provide)\s+"
    r"(?:about|on|of|regarding)\s+(?P<thing>.+?)\W*$|"
    rf"{_OPENING}qué\s+(?:dicen?|establecen?)\s+.{{0,60}}?\b(?:sobre|acerca\s+de)l?\s+(?P<cosa>.+?)\W*$",
    re.IGNORECASE,
)
_TAIL = re.compile(
    rf"(?:\s+(?:at\s+all|anywhere|somewhere|in\s+any\s+way|too|as\s+well|en\s+absoluto|en\s+alguna\s+"
    rf"parte)|\s+(?:in|en)\b\W*{_TEXTS})*\W*$",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"^\s*(?:(?:the|an?|any|some|its|their|el|la|los|las|un|una)\s+)*", re.IGNORECASE
)
_CLAUSE = re.compile(
    r"\b(?:who|whom|whose|what|which|when|where|why|how|if|whether|that|it|this|these|them|quién|qué|"
    r"cuándo|dónde|cómo|si|que|eso|esto)\b",
    re.IGNORECASE,
)
_BARE = re.compile(r"^\W*(?:(?:and|or|but|y|o)\W+)*(?P<thing>[\w’'-]+(?:\s+[\w’'-]+){0,2})\W*$")


@dataclass(frozen=True, slots=True)
class Mention:
    """The thing a question asks for, and where it stands in the question."""

    thing: str
    start: int
    end: int


def read_mention(question: str, catalogue: Catalogue) -> Mention | None:
    """The thing that texts are asked to name; None where more than its name is asked."""
    plain = strip_identifiers(question, catalogue)
    for pattern in _ASKED:
        match = pattern.match(plain)
        if match and re.fullmatch(_TEXTS, match["texts"].strip()):
            return _thing_of(plain, *match.span("thing"))
    return None


def swap_mention(question: str, earlier: str, catalogue: Catalogue) -> str:
    """The earlier question put to the other thing that a turn only names: “and terrorism?”."""
    bare = None if _CLAUSE.search(question) else _BARE.match(question)
    thing = other_thing(question) or (bare["thing"] if bare else "")
    words = content_words(strip_identifiers(thing, catalogue)) if thing else []
    if not words:
        return ""
    asked = read_mention(earlier, catalogue)
    if asked is None and len(words) <= _FEW_WORDS:
        asked = _read_told(earlier)
    if asked is None:
        return ""
    return f"{earlier[: asked.start]}{thing}{earlier[asked.end :]}"


def _read_told(question: str) -> Mention | None:
    """The thing of “what does it say about guns?”, which the next turn may name anew."""
    match = _TOLD.match(question)
    return _thing_of(question, *match.span(match.lastgroup or 0)) if match else None


def _thing_of(question: str, start: int, end: int) -> Mention | None:
    """The bare name of a thing, without its article and without “at all” or “in either of them”."""
    thing = question[start:end]
    tail, head = _TAIL.search(thing), _HEAD.match(thing)
    first, last = head.end() if head else 0, tail.start() if tail else len(thing)
    named = thing[first:last]
    if _CLAUSE.search(named) or not 0 < len(content_words(named)) <= _MOST_WORDS:
        return None
    return Mention(named, start + first, start + last)
