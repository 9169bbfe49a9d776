"""What shows that a text is a resolution, and not just any text with numbers in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.records import Paragraph
from index.structure.announcing import BODIES, acts, announces_body, is_opener, is_resolve
from index.structure.decisions import reads_decision
from index.structure.front import find_organ
from index.structure.lines import Line
from index.structure.titles import names_act

_MOSTLY = 2 / 3
_TITLE_LENGTH = 300
_BODY = re.compile(rf"\b(?:{BODIES})\b")

# What is noted of a text that names no body, and of one that is refused for want of all signs.
DOUBTFUL = "no symbol and no adopting body found, it may be no resolution"
UNLIKE = "nothing in it reads as in a resolution"


def find_doubt(lines: Sequence[Line], front: Sequence[Line], found: Sequence[Paragraph]) -> str:
    """Why a text without a symbol may be no resolution, empty where it shows that it is one."""
    if _names_body(lines):
        return ""
    is_likely = (
        _calls_itself_one(front)
        or any(acts(line) or find_organ(line.text) for line in lines)
        or _begins_as_one(found)
    )
    return DOUBTFUL if is_likely else UNLIKE


def _names_body(lines: Sequence[Line]) -> bool:
    """Whether a line names the adopting body, announces what it resolves, or tells its decision."""
    signs = (is_opener, announces_body, is_resolve, reads_decision)
    return any(shows(line) for line in lines for shows in signs)


def _calls_itself_one(front: Sequence[Line]) -> bool:
    """Whether a line of the title has the name of an act, or of a body, in it."""
    titles = [line.text for line in front if len(line.text) < _TITLE_LENGTH and not line.marks]
    return any(names_act(title) or _BODY.search(title) for title in titles)


def _begins_as_one(found: Sequence[Paragraph]) -> bool:
    """Whether most of the whole paragraphs begin with the verbs of resolutions."""
    whole = [one for one in found if not one.chapeau_label and one.kind != "annex"]
    return sum(bool(one.verb) for one in whole) >= _MOSTLY * len(whole) > 0
