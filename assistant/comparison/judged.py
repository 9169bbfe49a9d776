"""“Which resolution is stricter?”: no text says how it fares beside another one."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.front.matter import title_evidence
from assistant.grounding import refuse
from assistant.inquiry import Inquiry
from assistant.records import Answer

_TEXT = (
    r"(?:(?:the|these|those|two|of|both|loaded|other|first|second|earlier|later|older|newer|\d{4})\s+)*"
    r"(?:resolutions?|texts?|documents?|versions?|ones?|two|them|\d{4})"
)
# How old a text is can be told.
_QUALITY = (
    r"(?:the\s+)?(?!older|newer|later|earlier|young|oldest|newest|latest|earliest|(?:more|most)\s+recent)"
    r"(?:(?:more|less|most|least)\s+[a-z-]+|[a-z]{2,}(?:er|est)|worse|worst)"
)
_ASKED = re.compile(
    rf"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:"
    rf"(?:which|what)(?:\s+{_TEXT})?\s+(?:is|was)\s+{_QUALITY}(?:\s+{_TEXT})?|"
    rf"(?:is|was)\s+{_TEXT}\s+{_QUALITY}\s+than\s+{_TEXT})\W*$",
    re.I,
)
_MOST_OFFERED = 3


def refuse_judgement(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Say that no text is measured against another; None where something else is asked."""
    if inquiry.depends or not _ASKED.search(inquiry.question):
        return None
    compared = inquiry.document_ids or tuple(catalogue.resolutions)
    return refuse(
        "Not in the resolutions. None of them says how it fares beside another.",
        inquiry.standalone_question,
        catalogue,
        tuple(title_evidence(catalogue.resolutions[key]) for key in compared[:_MOST_OFFERED]),
    )
