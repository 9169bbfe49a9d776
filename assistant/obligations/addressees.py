"""Whom a directive addresses: the noun phrase after its verb, or the agent of a passive."""

from __future__ import annotations

import re

from assistant.obligations.parties import is_party, party_end
from assistant.obligations.party_nouns import PARTY_NOUN
from assistant.obligations.phrases import MODIFIER, PARTICIPLE, Extent, trim

_INLINE_MODIFIER = re.compile(
    r"\s+(?:in\s+(?:(?:close|closer|full|further|its|his|their|her)\s+)?(?:consultation"
    r"|cooperation|coordination|collaboration"
    r"|accordance|line|conjunction|keeping|capacity|this|partnership|particular|addition)\b"
    r"|in\s+(?:its|his|their|her|the\s+context)\b|within\s(?!the\s+United\s+Nations|the\s+system)"
    r"|through\s|on\s+(?:the\s+basis|a\s|an\s)|as\s+(?:appropriate|necessary|a\s|soon|part"
    r"|well\s+as\s+to)|when\s|where\s|including\s"
    r"|at\s+(?:its|the|all)\s|with\s+(?:a\s+view|due|the\s+(?:assistance|support|participation"
    r"|help|aim))|once\s|upon\s|pursuant\s|prior\s"
    r"|taking\s|working\s|acting\s|under\s+the\s|by\s|if\s|during\s|until\s|before\s"
    r"|to\s+the\s+extent)"
)
_ALSO_PARTY = re.compile(r"\s*as\s+well\s+as\s+(?!to\b|by\b|in\b|on\b)")
_TRAILING_ADVERB = re.compile(
    r"\s+(?:also|further|(?!family|assembly|anomaly|reply|ally|supply|elderly\b|early\b)[a-z]+ly"
    r"|again|then|in\s+turn|inter\s+alia|not|once|either|both|,)$",
    re.IGNORECASE,
)
_SEGMENT = re.compile(r"[^,]+")
_BY = re.compile(r"\bby\s+")


def actor_extent(masked: str, start: int, end: int) -> Extent | None:
    """The noun phrase addressed: up to the first insertion, with the members of a list."""
    start, end = trim(masked, start, end)
    stop, inserted, described = start, False, False
    for segment in _SEGMENT.finditer(masked, start, end):
        text = segment.group().strip()
        if segment.start() > start and PARTICIPLE.match(text):
            described = True
            continue
        inserted = inserted or (described and not is_party(text))
        if segment.start() > start and (inserted or not text or MODIFIER.match(text)):
            inserted = True
            if _ALSO_PARTY.match(text) and is_party(text):
                stop = segment.end()
            continue
        cut = _INLINE_MODIFIER.search(masked, segment.start() + 1, segment.end())
        stop = cut.start() if cut else segment.end()
        inserted = cut is not None
    start, stop = trim(masked, start, stop)
    while adverb := _TRAILING_ADVERB.search(masked, start, stop):
        start, stop = trim(masked, start, adverb.start())
    return (start, stop) if stop > start else None


def passive_agent(
    masked: str, start: int, end: int, preposition: re.Pattern[str] = _BY
) -> Extent | None:
    """The agent of a passive: "be considered by the various OAS entities"."""
    for match in preposition.finditer(masked, start, end):
        if preposition is not _BY and _DONE_BY.search(masked, start, match.start()):
            continue
        stop = party_end(masked[:end], match.end(), lists=True)
        if stop > match.end() and is_party(masked[match.end() : stop]):
            return trim(masked, match.end(), _with_further_agents(masked, stop, end))
    return None


_AND_BY = re.compile(r",?\s+(?:and|or|as\s+well\s+as)\s+(?:also\s+)?by\s+")


def _with_further_agents(masked: str, stop: int, end: int) -> int:
    """Where the last agent ends that has a "by" of its own: "by X and by Y"."""
    while again := _AND_BY.match(masked, stop, end):
        further = party_end(masked[:end], again.end(), lists=True)
        if not is_party(masked[again.end() : further]):
            break
        stop = further
    return stop


# "the mandate established by the Council" is not what the Council is to do.
_DONE_BY = re.compile(r"(?<!be\s)\b(?:[a-z]+ed|made|held|given|taken|set\s+out|set\s+forth)\s+$")
_PROCESS = re.compile(
    r"(?:(?:the|a|an|its|their|full|continued|further|greater|increased|enhanced|active|timely"
    r"|effective|more|such|all|any"
    r"|early|immediate|prompt|urgent|[a-z-]+(?:ed|ing))\s+(?:and\s+)?)*"
    r"(?:(?:international|regional|national|bilateral|multilateral|global|mutual)\s+)?"
    r"(?:[a-z-]*(?:tion|sion|ment|ance|ence|ness)|[a-z-]+ing(?=\s+(?:of|the|a|all)\b)|efforts?"
    r"|use|steps|measures|actions?|support"
    r"|assistance|work|exchange|dialogue|progress|respect|commitment|resources|initiatives"
    r"|approach(?:es)?|research|access|review"
    rf"|contributions|plans)\b(?!\s+(?:(?!(?:of|by|for|with|in|to|and|between|among|on)\b)[a-z-]+\s+)?(?:{PARTY_NOUN.pattern})\b)"
)


def is_process(masked: str, actor: Extent) -> bool:
    """Whether what seems addressed is a process ("the full implementation of …"), nobody."""
    text = masked[actor[0] : actor[1]]
    process = _PROCESS.match(text)
    if process is None or _PROPER.match(text):
        return False
    return PARTY_NOUN.fullmatch(process[0].split()[-1]) is None


_PROPER = re.compile(r"(?:the\s+)?[A-Z][a-z]+\s+[A-Z]")
