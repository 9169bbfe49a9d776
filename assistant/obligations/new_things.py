"""What a verb creates or hands over, whatever its noun: "prepare, by May, a code of practice"."""

from __future__ import annotations

import re

from assistant.obligations.noun_phrases import noun_phrase
from assistant.obligations.phrases import Extent

INSERTED = re.compile(
    r"(?:[a-z]+ly|also)(?=\s+an?\s)|(?:,\s*|(?:annually|regularly|periodically|biennially|also|back)\s+)?(?:to|at|for|by|each"
    r"|before|through|in|within|not?\s+later\s+than|on|every"
    r"|during|as|from|under|upon|until|prior|after|following|based|taking|subject|where|when|if"
    r"|inter|both|pursuant|consistent|bearing|drawing|building|including|together|jointly|via|without)\b(?!\s+(?:well|possible)\b)",
    re.IGNORECASE,
)
SUBCLAUSE = re.compile(r"\s(?:that|which|who|and\s+to(?!\s+(?:the|its|their|all|each|[A-Z])))\s")
CREATES = re.compile(
    r"(?:(?:re)?submit|present|prepar|draft|produc|publish|issu|compil|circulat|launch|creat"
    r"|establish|set|develop|design(?!at)|devis|draw|elaborat|formulat|conduct|commission|provid"
    r"|offer|grant|distribut|complet|organi|conven|perform|undertak|carry|includ)",
    re.IGNORECASE,
)
_COUNTED = (
    r"(?:(?:at\s+least|no\s+fewer\s+than|not\s+fewer\s+than|no\s+more\s+than|up\s+to)\s+)?"
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}(?:,\d{3})*)\s+"
)
_NEW = re.compile(
    rf"{_COUNTED}(?!(?:(?!(?:of|on|for|that|which|to|in|with|by|at|each|every|per)\b)[\w-]+,?\s+(?:and\s+|or\s+)?){{0,6}}?(?:roles?|priority|end|halt|view|cultures?|environment"
    r"|approach(?:es)?|balance|examples?|emphasis|focus|opportunit\w+|bas[ei]s|manner|way|ways|effort"
    r"|sense|climate|atmosphere|precedent|world|futures?|impact|partnerships?|steps?|measures?"
    r"|solutions?|dialogue|process|response|perspective|number|range|variety|set\s+of\s+measures|term"
    r"|period|years?|months?|days?|weeks?|percent|per\s+cent|contributions?|leadership|conditions?"
    r"|society|links?|space|framework|platform)\b)[a-zA-Z]"
)
AFTER_COMMA = re.compile(rf",\s+(?={_COUNTED})")


def something_new(masked: str, position: int, end: int) -> tuple[Extent, str] | None:
    """A new thing whatever its noun, past insertions: "prepare, by May, a code of practice"."""
    if not _NEW.match(masked, position, end):
        if not INSERTED.match(masked, position, end):
            return None
        stop = masked.find(";", position, end)
        commas = AFTER_COMMA.finditer(masked, position, stop if stop >= 0 else end)
        starts = [one.end() for one in commas if _NEW.match(masked, one.end(), end)]
        if not starts or SUBCLAUSE.search(masked, position, starts[0]):
            return None
        position = starts[0]
    most = _AT_LEAST.match(masked, position)
    extent = (position, noun_phrase(masked, most.end() if most else position, end)[1])
    return (extent, "") if _WORD_OF.search(masked, *extent) else None


_AT_LEAST = re.compile(r"(?:at|no|not|up)\s(?:[a-z]+\s){1,2}(?=\w)")
_WORD_OF = re.compile(r"\s[a-z-]{3,}")
