"""When a duty falls due, as something to sort by."""

from __future__ import annotations

import re
import unicodedata

from assistant.duties.windows import find_windows
from assistant.obligations import spell_ordinals
from assistant.question.numerals import to_number
from index.records import Resolution

_HIGHEST = 199
_NUMBERS = {spell_ordinals(f"{number}th"): number for number in range(1, _HIGHEST + 1)}
_SPELLED = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_SESSION = re.compile(rf"\b({_SPELLED})\b(?=(?:\s+[\w-]+){{0,2}}\s+sessions?\b(?!\s+of\b))", re.I)
# Its regular sessions are a year apart.
_YEARLY = "General Assembly"


def due_order(due: str, resolution: Resolution) -> str:
    """A text that sorts as the due phrases of a resolution fall due, empty where nothing is due.

    Days come first, then sessions by their number, then what neither names: they begin with
    letters, which every way of sorting puts after digits. A session of a body that meets once a
    year is put on the day of its own year.
    """
    if not due:
        return ""
    windows = find_windows(due)
    if windows:
        return windows[0].last.isoformat()
    number = _session_number(due)
    if not number:
        return f"t {due.casefold()}"
    own = _session_number(f"{resolution.session} session")
    own = own or to_number(resolution.session.partition("-")[0])
    if own and resolution.date and resolution.organ == _YEARLY:
        return f"{int(resolution.date[:4]) + number - own:04}{resolution.date[4:]}"
    return f"s {number:03}"


def _session_number(text: str) -> int:
    found = _SESSION.search(spell_ordinals(unicodedata.normalize("NFKC", text)))
    return _NUMBERS[found[1].casefold()] if found else 0
