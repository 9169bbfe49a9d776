"""What leads up to a question without being part of it: a change of subject, a long preface."""

from __future__ import annotations

import re

_FILLER = (
    r"(?:(?:ok(?:ay)?|so|and|now|well|thanks?|thank\s+you|right|great|fine|alright|next|but)\W+)*"
)
_CHANGE = re.compile(
    rf"^\W*{_FILLER}(?:"
    r"(?:(?:on|about)\s+)?(?:(?:a|an|one|on\s+to|here(?:'s|\s+is)\s+an?)\s+)?(?:completely\s+|totally\s+|entirely\s+)?"
    r"(?:different|new|another|other|separate|unrelated)\s+(?:question|topic|thing|subject|matter|issue|point)"
    r"|(?:on\s+to\s+)?something\s+(?:completely\s+|totally\s+|entirely\s+)?(?:else|different|new)"
    r"(?:\s+(?:now|then|entirely|altogether))?"
    r"|(?:let['’]?s|let\s+us|i['’]?d\s+like\s+to|can\s+we|could\s+we)\s+(?:talk\s+about|turn\s+to|move\s+on|"
    r"switch|change|discuss|look\s+at)(?:\s+to)?(?:\s+(?:the\s+)?(?:subject|topic|something\s+(?:else|different|new)|"
    r"another\s+\w+))?"
    r"|(?:moving|going)\s+on|chang(?:e|ing)\s+(?:of\s+)?(?:the\s+)?(?:subject|topic)|switching\s+(?:subjects?|topics?)"
    r"|(?:forget|never\s*mind|leave|leaving|set(?:ting)?\s+aside)\s+(?:about\s+)?(?:that|it|this|the\s+last\s+one)"
    r"(?:\s+(?:aside|now|then|for\s+now))?"
    r"|(?:putting|leaving|setting)\s+(?:that|it|this)\s+aside|that\s+aside|unrelated(?:ly)?|separately"
    r")\s*(?:[:;,.!?…–—-]+\s*|\s(?=(?:who|what|which|when|where|why|how|is|are|was|were|do|does|did|can|must|should)\b))"
    r"(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_PREFACE = re.compile(
    r"(?:\b(?:tell|inform|show|remind|let)\s+(?:me|us)(?:\s+know)?|\b(?:like|want|need|wish|love|trying|hoping|curious)\s+to\s+"
    r"(?:know|find\s+out|learn|understand|see)|\bwonder(?:ing|ed)?|\bquestion\s+is|\bfind\s+out)"
    r"(?:\s*,\s*(?:please|if\s+[^,?]+),)?[\s,:—–-]+(?:please\s+)?"
    r"(?=(?:who|whom|whose|what|which|when|where|why|how|whether)\b)",
    re.IGNORECASE,
)
_LEAST = 2


def after_change(question: str) -> str:
    """The question behind words that announce another subject; empty where none do."""
    match = _CHANGE.match(question)
    return match["rest"].strip() if match and len(match["rest"].split()) >= _LEAST else ""


def without_preface(question: str) -> str:
    """The question behind “I am writing a paper, so could you tell me”, else the question."""
    found = list(_PREFACE.finditer(question))
    behind = question[found[-1].end() :] if found else ""
    return behind if len(behind.split()) > _LEAST else question
