"""Front matter and closing lines: where paragraphs begin, and where they end."""

from __future__ import annotations

from collections.abc import Sequence

from index.structure import reading
from index.structure.announcing import announces_body, is_resolve
from index.structure.counting import counts_on
from index.structure.decisions import reads_decision, reads_statement
from index.structure.lines import Line
from index.structure.placing import add_unmarked
from index.structure.progress import Progress
from index.structure.signals import Section, find_section, is_footnote
from index.structure.verbs import leading_verb


def read_front(progress: Progress, index: int, line: Line) -> bool:
    """Pass over front matter; False for the first line of a part, to be read there."""
    if is_resolve(line) and index + 1 < len(progress.lines):
        progress.begin("operative", line)
        progress.resolved = True
    elif reading.heads_recitals(progress.lines, index):
        progress.begin("preamble", line)
        progress.group = leading_verb(line.text)[0]
    elif reading.recitals_begin(progress.lines, index):
        progress.begin("preamble", line)
        return False
    elif reading.opener_follows(progress.lines, index):
        _read_heading(progress, index, line)
    elif line.mark and line.mark.kind in ("number", "decimal") and line.body:
        if leading_verb(line.body)[1] or line.body.rstrip()[-1] in ".;:,":
            _begin_numbered(progress, index, line)
            return False
    elif not line.marks and len(line.text) > 40 and reading.reads_preambular(line):
        progress.begin("preamble", line)
        return False
    elif _is_told(progress, index):
        _begin_told(progress, index, line)
    elif not line.marks and len(line.text) > 30 and reading.reads_operative(line):
        progress.begin("operative", line)
        return False
    return True


def _read_heading(progress: Progress, index: int, line: Line) -> None:
    """Pass over a line before the body is named; keep the heading of a first part, its title."""
    section = find_section(line)
    if section and _first_part_begins(progress.lines, index):
        progress.open_section(section)
    elif progress.sections:
        progress.plain = (line.text,)


def _begin_numbered(progress: Progress, index: int, line: Line) -> None:
    """Enter numbered paragraphs, under the heading above them where it is the first of several."""
    above = progress.lines[index - 1] if index else line
    section = find_section(above)
    if section is None or not _find_second(section, progress.lines, index - 1):
        progress.begin("operative", line)
        return
    progress.begin("operative", above)
    progress.open_section(section)


def _first_part_begins(lines: Sequence[Line], index: int) -> bool:
    """Whether the first of several parts is headed here: `A`, and further on a `B`."""
    section = find_section(lines[index])
    if section is None or not reading.body_follows(lines, index):
        return False
    second = _find_second(section, lines, index)
    return bool(second) and reading.body_follows(lines, second)


def _find_second(section: Section, lines: Sequence[Line], index: int) -> int:
    """The place where the second of some sections is headed, 0 where this is not the first."""
    if section.identifier not in ("a", "i"):
        return 0
    for place, line in enumerate(lines[index + 1 :], index + 1):
        further = find_section(line, after=(section,))
        if further and counts_on(section.identifier, further.identifier):
            return place
    return 0


def _is_told(progress: Progress, index: int) -> bool:
    """Whether a decision begins that is told, in a sentence or in what the body `decided`."""
    line = progress.lines[index]
    lists = announces_body(line) and reading.letter_follows(progress.lines, index)
    return lists or reads_decision(line)


def _begin_told(progress: Progress, index: int, line: Line) -> None:
    """Enter a told decision; the line before a quoted statement is front matter still."""
    progress.begin("operative", line)
    progress.resolved = progress.told = True
    if reads_statement(line):
        progress.stated, progress.front_end = True, line.end
    else:
        add_unmarked(progress, index, line)


def is_caps_title(progress: Progress, index: int) -> bool:
    """Whether a caps line that names the body is part of the title, not the opener."""
    caps = progress.state == "front" and progress.lines[index].text.isupper()
    return caps and reading.opener_follows(progress.lines, index)


def read_closing(progress: Progress, index: int, line: Line) -> bool:
    """Pass over closing lines; False for a paragraph that goes on behind them."""
    mark = line.mark
    if (section := find_section(line, after=progress.sections)) and not line.text.endswith(
        (".", ";")
    ):
        progress.open_section(section)
        if progress.annex:
            progress.state = "operative"
    elif mark and mark.kind == "number" and progress.counting.numbered:
        runs_on = mark.value == str(progress.counting.last + 1) and not is_footnote(line)
        if runs_on and (leading_verb(line.body)[1] == "operative" or len(line.body) > 60):
            progress.state = "operative"
            return False
        # Numbers that start again are those of notes, and none of them runs on.
        progress.counting.numbered = mark.value != "1"
    return True
