"""Who came and who proposed it: deeds of the past that a request for them does not state."""

from __future__ import annotations

from assistant.evidence.attribute_forms import Attribute, stated

PEOPLE_ATTRIBUTES = (
    Attribute(
        "attendance",
        stated(
            r"\bwho\s+(?:all\s+)?(?:attended|participated|took\s+part|came|(?:turned|showed)\s+up|"
            r"(?:was|were)\s+(?:there|present|in\s+attendance))\b"
        ),
        stated(
            r"\battend|\bparticipat|\b(?:took|taken|takes?)\s+part\b|\bpresen(?:t\b|ce)|"
            r"\brepresent|\b(?:brought|gathered|bringing)\b|\bcame\b|\bjoined\b"
        ),
    ),
    Attribute(
        "proposer",
        stated(
            r"\bwho\s+(?:(?:first|originally)\s+)?(?:(?:co-?)?sponsored|proposed|tabled|introduced|"
            r"initiated|suggested|put\s+(?:it\s+)?forward)\b"
        ),
        stated(
            r"\bpropos|sponsor|\btabled|\bintroduc|\binitiat|\bsuggest|\bput\s+forward|\boffer|"
            r"\b(?:submitted|presented|recommended)\s+by\b|\bon\s+the\s+recommendation\b|"
            r"\brequest\s+of\b"
        ),
    ),
)
