"""Yes or no to “was that changed?” and “is it still so?”, where two versions stand side by side."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.conclusion.limits import quantities
from assistant.conclusion.words import SAME, STILL, any_of
from assistant.question.expected import find_expected
from assistant.question.kinds import question_kind
from assistant.records import Answer

_LINE = re.compile(r"^- \*\*[^*\n]+\*\*: (?P<words>.+?) (?P<marker>\[\d+\])\.$", re.MULTILINE)
_CHANGED = any_of(
    r"chang(?:e|es|ed|ing)|alter(?:s|ed)?|revis(?:e|es|ed)|modif(?:y|ies|ied)|amend(?:s|ed)?|updat(?:e|es|ed)|"
    r"adjust(?:s|ed)?|mov(?:e|es|ed)|pushed\s+back|postponed|put\s+off|extended|replaced|cambi\w+|modific\w+"
)
_MORE = any_of(
    r"rais(?:e|es|ed)|increas(?:e|es|ed)|lengthen(?:s|ed)?|enlarged?|grow|grew|aument\w+"
)
_LESS = any_of(
    r"lower(?:s|ed)?|reduc(?:e|es|ed)|cut|shorten(?:s|ed)?|shrunk|decreas(?:e|es|ed)|reduj\w+"
)
_LEAD = re.compile(
    r"^(?:(?:no|not)\s+later\s+than|by|until|before|on|in|from|after|since|for|within|at)\s+(?:the\s+)?",
    re.I,
)
_TURNED = re.compile(r"\b(?:not|never|\w+n['’]t|unchanged|instead)\b", re.I)


def open_with_change(question: str, answer: Answer) -> Answer:
    """The two lines of an answer behind a yes or no, where their figures or dates settle it."""
    lines = list(_LINE.finditer(answer.text))
    if len(lines) != 2 or not answer.text.startswith("- ") or question_kind(question) != "yes-no":
        return answer
    said = conclude_change(question, lines[0]["words"], lines[1]["words"])
    markers = lines[0]["marker"] + lines[1]["marker"]
    return replace(answer, text=f"**{said}** {markers}:\n{answer.text}") if said else answer


def conclude_change(question: str, earlier: str, later: str) -> str:
    """`Yes` or `No` by the one figure, or the dates, that an earlier and a later text have."""
    if _TURNED.search(question):
        return ""
    before, after = _figure(earlier, later)
    if not before or not after:
        return ""
    if before == after:
        return "Yes" if STILL.search(question) or SAME.search(question) else ""
    if isinstance(before, float) and isinstance(after, float):
        for asked, holds in ((_MORE, after > before), (_LESS, after < before)):
            if asked.search(question):
                return "Yes" if holds else "No"
    if STILL.search(question) or SAME.search(question):
        return "No"
    return "Yes" if _CHANGED.search(question) else ""


def _figure(earlier: str, later: str) -> tuple[float | str, float | str]:
    """What both texts have one of: a figure of the same unit, else a date or time."""
    pairs = [
        (value, other)
        for value, unit in quantities(earlier)
        for other, counted in quantities(later)
        if unit == counted
    ]
    if len(pairs) == 1:
        return pairs[0]
    times = [
        [text[slice(*span)] for span in find_expected("when", text)] for text in (earlier, later)
    ]
    if pairs or any(len(found) != 1 for found in times):
        return "", ""
    before, after = (_LEAD.sub("", found[0]).lower() for found in times)
    return before, after
