"""From lines to drafts: which part, which printed path, under which sections and headings."""

from __future__ import annotations

from collections.abc import Sequence

from index.structure import reading
from index.structure.announcing import is_opener
from index.structure.drafts import Body
from index.structure.lines import Line
from index.structure.opening import is_caps_title, read_closing, read_front
from index.structure.operative import read_operative
from index.structure.preamble import read_preamble
from index.structure.progress import Progress
from index.structure.signals import Section, find_annex, is_page_mark

_STEPS = {
    "front": read_front,
    "preamble": read_preamble,
    "operative": read_operative,
    "closing": read_closing,
}


def read_body(lines: Sequence[Line]) -> Body:
    """The paragraphs of the lines of one resolution."""
    progress = Progress(lines)
    for index, line in enumerate(lines):
        if not is_page_mark(line):
            _read_line(progress, index, line)
    return Body(tuple(progress.drafts), progress.front_end, tuple(progress.notes))


def _is_recital(progress: Progress, index: int) -> bool:
    """Whether a line that names a body is a recital: below VISTOS:, or behind one with `; y`."""
    line = progress.lines[index]
    if progress.state != "preamble" or not index or line.text.isupper():
        return False
    return reading.heads_recitals(progress.lines, index - 1) or reading.is_linked(progress.tail)


def _read_line(progress: Progress, index: int, line: Line) -> None:
    """Take one line: where a step says no, the state it opened reads the line again."""
    annex = find_annex(line) if progress.state != "front" else None
    if annex and (line.text[0].isupper() or line.text[0] in "_*[#"):
        progress.open_annex(annex)
    elif is_opener(line) and not (is_caps_title(progress, index) or _is_recital(progress, index)):
        if progress.state == "operative" and progress.drafts and reading.is_open(progress.tail):
            progress.open_section(Section(0, "draft", progress.tail))
        progress.open_preamble(line)
    else:
        for _ in _STEPS:
            if _STEPS[progress.state](progress, index, line):
                return
