"""Operative parts: sections, headings, numbered and unnumbered paragraphs, their end."""

from __future__ import annotations

import re

from index.structure import reading
from index.structure.announcing import announces_body, is_resolve
from index.structure.lines import Line, Mark
from index.structure.placing import add_marked, add_unmarked
from index.structure.progress import Progress
from index.structure.rows import find_rows_end
from index.structure.signals import (
    Annex,
    Section,
    find_section,
    is_adoption,
    is_closing,
    is_dated,
    is_footnote,
    is_heading,
    is_notes_heading,
)
from index.structure.verbs import leading_verb

_DETAIL = re.compile(r"[A-ZÀ-Ý][\w ./()’'-]{1,40}:\s+\S")


def read_operative(progress: Progress, index: int, line: Line) -> bool:  # noqa: C901  a branch a case
    """Take a line of an operative part; False for the first of a further preamble."""
    mark = line.mark
    if mark and mark.kind == "verb":
        progress.open_verb(line, "op")
    elif progress.stated and line.is_quoted and not mark:
        progress.counting.last += 1
        progress.add_whole(line, "op", str(progress.counting.last))
    elif index < _find_rows_end(progress, index):
        progress.extend(line)
    elif _closes(progress, line):
        progress.state = "closing"
    elif is_notes_heading(line) and progress.is_behind:
        progress.state, progress.counting.numbered = "closing", False
    elif mark and not line.body:
        progress.plain, progress.fresh = (), True
    elif is_footnote(line) and not (leading_verb(line.body)[1] or progress.awaits(line)):
        return True
    elif (section := find_section(line, after=progress.sections)) and not (
        mark and mark.kind in ("letter", "roman")
    ):
        progress.open_section(section)
    elif (is_resolve(line) and progress.is_announcement(index)) or _names_body(progress, index):
        return True
    elif progress.is_marked_heading(line):
        progress.open_section(Section(5, line.marks[0].value, line.text))
    elif (
        _is_quotation(progress, line)
        or _is_under_verb(progress, line)
        or (mark and _is_stray_number(progress, mark))
    ):
        progress.extend(line)
    elif mark and _is_endnote(progress, index, line, mark):
        progress.note("numbered text after the last paragraph", line)
        progress.state = "closing"
    elif mark:
        if _is_appended(progress, mark):
            progress.open_annex(Annex("annex", "", progress.plain[-1]))
        add_marked(progress, index, line, "op")
    elif _is_detail(progress, line):
        progress.extend(line)
    elif _begins_details(progress, index):
        progress.counting.last += 1
        progress.add_whole(line, "op", str(progress.counting.last))
    elif _is_heading(progress, index, line):
        progress.plain, progress.fresh = (line.text,), True
    elif progress.fresh and not progress.annex and reading.preamble_restarts(progress.lines, index):
        progress.open_preamble(line)
        return False
    else:
        add_unmarked(progress, index, line)
    return True


def _closes(progress: Progress, line: Line) -> bool:
    """Whether a line tells of the meeting or the vote, or dates the text it stands behind."""
    if line.mark and line.mark.kind == "number":
        return False
    is_behind = progress.is_behind and not (progress.fresh or progress.annex)
    tells = is_dated(line) or is_adoption(line)
    return is_closing(line) or (is_behind and tells and reading.ends(progress.tail))


def _is_heading(progress: Progress, index: int, line: Line) -> bool:
    """Whether a line heads paragraphs: no sentence, or a verb in capitals over their numbers."""
    if is_heading(line) and not reading.reads_operative(line):
        return True
    return bool(reading.verb_over_numbers(progress.lines, index))


def _find_rows_end(progress: Progress, index: int) -> int:
    """Where the rows or names end that a paragraph with a colon lists without marks, kept."""
    is_behind = progress.is_behind and not (progress.fresh or progress.annex)
    if index >= progress.rows_end and is_behind and reading.is_open(progress.tail):
        progress.rows_end = find_rows_end(progress.lines, index, progress.counting.last)
    return progress.rows_end


def _names_body(progress: Progress, index: int) -> bool:
    """Whether the body is named among the recitals of an appendix, or before its paragraph 1."""
    announces = announces_body(progress.lines[index])
    after = progress.lines[index + 1 :][:1]
    recites = progress.annex and any(map(reading.reads_preambular, after))
    return announces and (recites or reading.first_number_follows(progress.lines, index))


def _is_detail(progress: Progress, line: Line) -> bool:
    """Whether a line such as `Nationality: …` tells more of what an annex lists by name.

    So does the sentence behind such lines.
    """
    if not (progress.annex and progress.drafts) or progress.fresh or line.marks:
        return False
    goes_on = bool(_DETAIL.match(progress.tail))
    if _DETAIL.match(line.text):
        return goes_on or not reading.ends(progress.tail)
    return goes_on and reading.ends(line.text)


def _begins_details(progress: Progress, index: int) -> bool:
    """Whether the entry of a list in an annex begins, told in lines such as `Name: …`."""
    pair = progress.lines[index : index + 2]
    names = {re.sub(r"\d+", "", line.text.partition(":")[0]) for line in pair}
    told = all(not line.marks and _DETAIL.match(line.text) for line in pair)
    return bool(progress.annex) and progress.fresh and told and len(names) == 2


def _is_quotation(progress: Progress, line: Line) -> bool:
    return line.is_quoted and bool(progress.drafts) and not progress.fresh and not progress.annex


def _is_under_verb(progress: Progress, line: Line) -> bool:
    """Whether a line is what the verb above it, as `instructs the Director`, goes on with."""
    is_below = progress.counting.headed and reading.is_open(progress.tail) and not progress.fresh
    return is_below and not line.marks and line.text[0].islower()


def _is_stray_number(progress: Progress, mark: Mark) -> bool:
    """Whether a bare number, without full stop, is none of a paragraph's."""
    bare = mark.kind == "number" and mark.printed.isdigit() and progress.counting.numbered
    return bare and int(mark.value) != progress.counting.last + 1 and not progress.fresh


def _is_appended(progress: Progress, mark: Mark) -> bool:
    """Whether a numbered list under a heading stands behind a decision told in one sentence."""
    starts = mark.kind == "number" and mark.value == "1" and bool(progress.plain)
    return starts and progress.told and progress.fresh and not progress.annex


def _is_endnote(progress: Progress, index: int, line: Line, mark: Mark) -> bool:
    """Whether numbers start again at 1 without a heading, a verb or a colon before them."""
    restarts = mark.kind == "number" and mark.value == "1" and progress.has_counted
    if not restarts or progress.fresh or progress.annex or reading.is_open(progress.tail):
        return False
    runs_on = reading.numbers_run_on(progress.lines, index, progress.counting.last)
    return not runs_on and not reading.reads_operative(line)
