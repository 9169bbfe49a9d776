"""Several resolutions in one text: where each of them begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.structure.announcing import is_group, is_opener
from index.structure.decisions import reads_decision
from index.structure.lines import Line
from index.structure.reading import body_follows, reads_preambular
from index.structure.signals import is_heading
from index.structure.titles import find_count
from index.structure.translations import find_translations
from index.structure.verbs import leading_verb
from index.symbols import find_title_symbol

_LOOK_AHEAD = 40


def split_resolutions(lines: Sequence[Line]) -> tuple[tuple[Line, ...], ...]:
    """The lines of each resolution, front matter first; one group when there is but one."""
    starts, translated = [0], find_translations(lines)
    current = ""
    has_body = False
    titles = _numbered_titles(lines)
    for index, line in enumerate(lines):
        is_number = line.mark is not None and line.mark.kind == "number"
        acts = is_opener(line) or reads_decision(line)
        if acts or (is_number and leading_verb(line.body)[1]):
            has_body = True
        symbol = titles.get(index) or find_title_symbol(line.text)
        if index in translated:
            starts.append(index)
            current, has_body = _key(symbol) or current, False
        if not symbol or _key(symbol) == current:
            continue
        if has_body and _has_body_ahead(lines, index):
            starts.append(index)
            current, has_body = _key(symbol), False
        elif not current or not has_body:
            current = _key(symbol)
    ends = [*starts[1:], len(lines)]
    return tuple(tuple(lines[start:end]) for start, end in zip(starts, ends, strict=True))


def _numbered_titles(lines: Sequence[Line]) -> dict[int, str]:
    """The titles of a volume that counts its resolutions, `15 Libraries`, by their places.

    There are none where the texts have symbols, or only one has a number.
    """
    titles: dict[int, str] = {}
    last = 0
    for index, line in enumerate(lines):
        if find_title_symbol(line.text):
            return {}
        heads = is_heading(replace(line, marks=())) and body_follows(lines, index)
        count = find_count(line.text) if heads else 0
        if count > last:
            last = count
            titles[index] = line.text
    return titles if len(titles) > 1 else {}


def _key(symbol: str) -> str:
    return re.sub(r"\W+", "", symbol.lower())


def _has_body_ahead(lines: Sequence[Line], index: int) -> bool:
    for line in lines[index + 1 : index + _LOOK_AHEAD]:
        if is_opener(line) or is_group(line) or reads_decision(line):
            return True
        in_caps = not line.marks and re.match(r"[A-ZÀ-Ý]{4,}", line.text)
        if in_caps and reads_preambular(line):
            return True
        if line.mark and line.mark.kind == "number" and leading_verb(line.body)[1] == "operative":
            return False
    return False
