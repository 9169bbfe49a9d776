"""What libraries print above a text: fields such as `Publisher` and `Cite as`, and its title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.structure.lines import Line

FIELD = re.compile(
    r"(?P<name>title|other titles|publisher|author|publication date|country|topics|reference|"
    r"citation / document symbol|document symbol|symbol|cite as|related documents?|comments|"
    r"disclaimer|source|language|document type|legal source|access|description|meeting record|"
    r"draft|vote summary|vote date|agenda information|collections|subjects|"
    r"título|editor|fecha de publicación|país|temas|referencia|citar como)(?:\s*:\s*|\s+|$)"
    r"(?P<value>.*)$",
    re.IGNORECASE,
)
_KIND = re.compile(r"\s+:\s+(?:draft |revised )?(?:resolution|decision|declaration)\s+/.*$")
_FEWEST = 3


def leave_out_catalogue(lines: Sequence[Line]) -> tuple[tuple[Line, ...], str]:
    """The lines that are in no field of a library's record, and the title the record tells.

    All lines, and no title, where there are fewer than three fields.
    """
    matches = [FIELD.match(line.text) for line in lines]
    values = {place for place, match in enumerate(matches, 1) if match and not match["value"]}
    names = {match["name"].lower() for match in matches if match}
    if len(names) < _FEWEST:
        return tuple(lines), ""
    rest = tuple(
        line
        for place, (line, match) in enumerate(zip(lines, matches, strict=True))
        if not match and place not in values
    )
    titles = [
        match["value"] or "".join(line.text for line in lines[place : place + 1])
        for place, match in enumerate(matches, 1)
        if match and match["name"].lower() in ("title", "título")
    ]
    return rest, _KIND.sub("", titles[0]) if titles else ""
