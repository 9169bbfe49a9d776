"""From lines to drafts: which part, which printed path, under which sections and headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from index.records import Note
from index.structure import reading
from index.structure.counting import Counting
from index.structure.lines import Line, Mark, MarkKind, leading_number
from index.structure.signals import (
    Annex,
    Section,
    find_annex,
    find_section,
    is_closing,
    is_footnote,
    is_group,
    is_heading,
    is_opener,
    is_page_mark,
    is_resolve,
)
from index.structure.verbs import leading_verb

State = Literal["front", "preamble", "operative", "closing"]
Part = Literal["pre", "op"]


@dataclass(frozen=True, slots=True)
class Draft:
    """A paragraph before it gets its label: part, scope, printed path, offsets."""

    part: Part
    path: tuple[str, ...]
    start: int
    end: int
    number: str
    verb: str
    headings: tuple[str, ...]
    annex: str
    sections: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """The drafts of one resolution, where its front matter ends, and what was odd."""

    drafts: tuple[Draft, ...]
    front_end: int
    notes: tuple[Note, ...]


def read_body(lines: Sequence[Line]) -> Body:
    """The paragraphs of the lines of one resolution."""
    reader = _Reader(lines)
    for index in range(len(lines)):
        reader.read(index)
    return Body(tuple(reader.drafts), reader.front_end, tuple(reader.notes))


@dataclass(slots=True)
class _Reader:
    """The state of reading one resolution, line by line.

    `tail` is the last line taken, `fresh` says that a heading came since, `entered` that a
    section did, `group` is a caps verb over several lines, `resolved` that RESOLVES: was read.
    """

    lines: Sequence[Line]
    state: State = "front"
    drafts: list[Draft] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    front_end: int = -1
    annex: str = ""
    annexes: int = 0
    sections: list[Section] = field(default_factory=list)
    plain: tuple[str, ...] = ()
    counting: Counting = field(default_factory=Counting)
    preambular: int = 0
    group: str = ""
    tail: str = ""
    fresh: bool = False
    entered: bool = False
    resolved: bool = False
    scope_start: int = 0

    def read(self, index: int) -> None:
        """Take one line."""
        line = self.lines[index]
        if is_page_mark(line):
            return
        annex = find_annex(line) if self.state != "front" else None
        if annex and (line.text[0].isupper() or line.text[0] in "_*[#"):
            self._open_annex(annex)
        elif is_opener(line) and not self._is_caps_title(index):
            if self.state == "operative" and self.drafts and reading.is_open(self.tail):
                self._open_section(Section(0, "draft", self.tail))
            self._open_preamble(line)
        else:
            getattr(self, f"_read_{self.state}")(index, line)

    def _read_front(self, index: int, line: Line) -> None:
        if is_resolve(line) and index + 1 < len(self.lines):
            self._begin("operative", line)
            self.resolved = True
        elif is_group(line):
            self._begin("preamble", line)
            self.group = leading_verb(line.text)[0]
        elif reading.opener_follows(self.lines, index):
            return
        elif line.mark and line.mark.kind in ("number", "decimal") and line.body:
            if leading_verb(line.body)[1] or line.body.rstrip()[-1] in ".;:,":
                self._begin("operative", line)
                self._read_operative(index, line)
        elif not line.marks and len(line.text) > 40 and reading.reads_preambular(line):
            self._begin("preamble", line)
            self._read_preamble(index, line)
        elif not line.marks and reading.reads_decision(line):
            self._begin("operative", line)
            self._add_unmarked(index, line)
        elif not line.marks and len(line.text) > 30 and reading.reads_operative(line):
            self._begin("operative", line)
            self._read_operative(index, line)

    def _read_preamble(self, index: int, line: Line) -> None:
        mood = leading_verb(line.body)[1]
        if is_resolve(line) and self._is_announcement(index):
            self._start_operative()
            self.resolved = True
        elif is_group(line):
            self.group = leading_verb(line.text)[0]
            if reading.letter_follows(self.lines, index):
                self._add_preambular(line)
        elif is_footnote(line) and not mood:
            return
        elif line.mark and line.mark.kind in ("number", "decimal"):
            self._read_number_in_preamble(index, line)
        elif self._is_marked_heading(line):
            self._open_section(Section(5, line.marks[0].value, line.text))
        elif line.mark and line.mark.kind != "upper" and self.drafts:
            self._add_marked(index, line, "pre")
        else:
            self._read_text_in_preamble(index, line)

    def _read_number_in_preamble(self, index: int, line: Line) -> None:
        in_list = reading.is_open(self.tail) and reading.preamble_goes_on(self.lines, index)
        if in_list or reading.reads_preambular(line):
            self._add_marked(index, line, "pre")
        else:
            self._start_operative()
            self._read_operative(index, line)

    def _read_text_in_preamble(self, index: int, line: Line) -> None:
        mood = leading_verb(line.body)[1]
        if (section := find_section(line)) and not mood:
            self._open_section(section)
        elif is_closing(line):
            self.state = "closing"
        elif mood == "operative" and self._starts_operative(index):
            self._start_operative()
            self._read_operative(index, line)
        elif is_heading(line) and (not mood or self._is_short_title(line)):
            self.plain = (line.text,)
        elif self._continues(line):
            self._extend(line)
        else:
            self._add_preambular(line)

    def _read_operative(self, index: int, line: Line) -> None:  # noqa: C901  a branch a case
        mark = line.mark
        if is_closing(line) and not (mark and mark.kind == "number"):
            self.state = "closing"
        elif is_footnote(line) and not leading_verb(line.body)[1]:
            return
        elif (section := find_section(line)) and not (mark and mark.kind in ("letter", "roman")):
            self._open_section(section)
        elif is_resolve(line) and self._is_announcement(index):
            return
        elif self._is_marked_heading(line):
            self._open_section(Section(5, line.marks[0].value, line.text))
        elif self._is_quotation(line) or (mark and self._is_stray_number(mark)):
            self._extend(line)
        elif mark and self._is_endnote(index, line, mark):
            self._note("numbered text after the last paragraph", line)
            self.state = "closing"
        elif mark:
            self._add_marked(index, line, "op")
        elif is_heading(line) and not reading.reads_operative(line):
            self.plain, self.fresh = (line.text,), True
        elif self.fresh and not self.annex and reading.preamble_restarts(self.lines, index):
            self._open_preamble(line)
            self._read_preamble(index, line)
        else:
            self._add_unmarked(index, line)

    def _read_closing(self, index: int, line: Line) -> None:
        mark = line.mark
        if (section := find_section(line)) and not line.text.endswith((".", ";")):
            self._open_section(section)
            if self.annex:
                self.state = "operative"
        elif mark and mark.kind == "number" and self.counting.numbered:
            runs_on = mark.value == str(self.counting.last + 1)
            if runs_on and leading_verb(line.body)[1] == "operative":
                self.state = "operative"
                self._read_operative(index, line)

    def _begin(self, state: State, line: Line) -> None:
        self.state = state
        if self.front_end < 0:
            self.front_end = line.start

    def _start_operative(self) -> None:
        self.state, self.group = "operative", ""
        self.counting.restart()

    def _open_preamble(self, line: Line) -> None:
        if self.drafts and self.state != "preamble":
            if self.entered or is_opener(line):
                self.preambular = 0
            self.entered, self.scope_start = False, len(self.drafts)
            self.counting.restart()
        self._begin("preamble", line)
        self.counting.stack, self.group = [], ""

    def _open_annex(self, annex: Annex) -> None:
        self.annexes += 1
        self.annex = f"{annex.name}-{annex.number or self.annexes}"
        self.sections, self.plain = [], (annex.title,) if annex.title else ()
        self.counting.restart()
        self.preambular, self.group = 0, ""
        self.state, self.fresh, self.scope_start = "operative", True, len(self.drafts)

    def _open_section(self, section: Section) -> None:
        while self.sections and self.sections[-1].rank >= section.rank:
            self.sections.pop()
        self.sections.append(section)
        if self.state == "preamble" and self.preambular:
            self.preambular = 0
            self.counting.restart()
        self.plain, self.fresh, self.entered = (), True, True
        self.counting.stack, self.scope_start = [], len(self.drafts)

    def _add_preambular(self, line: Line) -> None:
        self.preambular += 1
        self._add_whole(line, "pre", str(self.preambular))

    def _add_unmarked(self, index: int, line: Line) -> None:
        """Place a line without a number among operative paragraphs."""
        reads = reading.reads_operative(line)
        continues = self._continues(line) and not self.fresh
        if self.counting.numbered and not self.annex:
            self._add_between_numbers(index, line, reads=reads)
        elif continues and not (reads or (not self.annex and reading.reads_preambular(line))):
            self._extend(line)
        elif self.counting.numbered:
            self._add_preambular(line)
        else:
            self.counting.last += 1
            self._add_whole(line, "op", str(self.counting.last))

    def _add_between_numbers(self, index: int, line: Line, *, reads: bool) -> None:
        if reads and reading.number_is_lost(self.lines, index, self.counting.last):
            self.counting.last += 1
            self._add_whole(line, "op", str(self.counting.last))
            self._note("number not printed, taken from its neighbours", line)
        elif self.fresh:
            self._note("text between paragraphs", line)
        else:
            self._extend(line)

    def _add_marked(self, index: int, line: Line, part: Part) -> None:
        """Add a paragraph with its printed numbers; `1. (a)` opens two levels at once."""
        for position, mark in enumerate(line.marks):
            self._count(index, line, mark, part)
            if position == len(line.marks) - 1:
                printed = "".join(one.printed for one in line.marks)
                self._store(line, part, line.end - len(line.body), printed)

    def _count(self, index: int, line: Line, mark: Mark, part: Part) -> None:
        kind = self.counting.kind_of(mark, reading.next_mark(self.lines, index))
        if part == "pre" and kind == "number" and not reading.is_open(self.tail):
            self.preambular = leading_number(mark.value)
            self.counting.open(mark.value)
        elif part == "op" and self._is_paragraph(kind, line, mark):
            if not self.counting.numbered:
                self._yield_numbers()
            self.counting.count_operative(mark.value)
        else:
            if not self.counting.stack:
                self._open_chapeau(part)
            self.counting.nest(kind, mark.value)

    def _is_paragraph(self, kind: MarkKind, line: Line, mark: Mark) -> bool:
        outer = self.counting.stack[0][0] if self.counting.stack else "number"
        return (
            kind == "decimal"
            and outer == "number"
            or kind == "number"
            and self._is_base(line, mark)
        )

    def _is_base(self, line: Line, mark: Mark) -> bool:
        """Whether a number counts paragraphs of the resolution, not items of a list in one."""
        value = leading_number(mark.value)
        counting = self.counting
        if not counting.stack or self.fresh:
            return True
        if not counting.numbered and value == 1:
            return not (self.resolved and not self.annex and reading.is_open(self.tail))
        if counting.is_next_in_list(value):
            return value == counting.last + 1 and leading_verb(line.body)[1] == "operative"
        return value >= counting.last or not (value == 1 and reading.is_open(self.tail))

    def _yield_numbers(self) -> None:
        """Count unnumbered paragraphs before the first printed number with the preamble."""
        scope = self.drafts[self.scope_start :]
        if any(draft.part == "op" and draft.number and len(draft.path) == 1 for draft in scope):
            return
        for position, draft in enumerate(scope, self.scope_start):
            if draft.part == "op":
                self.preambular += len(draft.path) == 1
                path = (str(self.preambular), *draft.path[1:])
                self.drafts[position] = replace(draft, part="pre", path=path)

    def _open_chapeau(self, part: Part) -> None:
        """Let a letter without an open paragraph belong to the last one."""
        same = [one for one in self.drafts if one.part == part and one.annex == self.annex]
        if part == "pre":
            self.preambular = max(self.preambular, 1)
            self.counting.open(str(self.preambular))
        elif same and (not self.fresh or reading.is_open(self.tail)):
            self.counting.open(same[-1].path[0])

    def _add_whole(self, line: Line, part: Part, value: str) -> None:
        self.counting.open(value)
        self._store(line, part, line.start, "")

    def _store(self, line: Line, part: Part, start: int, number: str) -> None:
        verb = leading_verb(line.text[start - line.start :])[0]
        if part == "pre" and len(self.counting.path) == 1:
            verb = verb or self.group
        headings = (*(one.text for one in self.sections), *self.plain)
        sections = tuple(one.identifier for one in self.sections)
        path = self.counting.path
        self.drafts.append(
            Draft(part, path, start, line.end, number, verb, headings, self.annex, sections)
        )
        self.fresh, self.tail = False, line.text

    def _extend(self, line: Line) -> None:
        if self.drafts:
            self.drafts[-1] = replace(self.drafts[-1], end=line.end)
            self.tail = line.text

    def _note(self, problem: str, line: Line) -> None:
        self.notes.append(Note(problem, line.text, line.start, line.end))

    def _continues(self, line: Line) -> bool:
        return bool(self.drafts) and (line.text[0].islower() or line.is_quoted)

    def _is_quotation(self, line: Line) -> bool:
        return line.is_quoted and bool(self.drafts) and not self.fresh and not self.annex

    def _is_stray_number(self, mark: Mark) -> bool:
        """Whether a bare number, without full stop, is none of a paragraph's."""
        bare = mark.kind == "number" and mark.printed.isdigit() and self.counting.numbered
        return bare and int(mark.value) != self.counting.last + 1 and not self.fresh

    def _is_announcement(self, index: int) -> bool:
        """Whether `RESOLVES:` stands over paragraphs; `Decides:` over letters is one itself."""
        caps = self.lines[index].text.strip("_*:;., ").isupper()
        return caps or not reading.letter_follows(self.lines, index)

    def _is_marked_heading(self, line: Line) -> bool:
        """Whether a line with a small letter or numeral is a heading, not a part of a list."""
        mark = line.mark
        if not mark or mark.kind not in ("roman", "letter") or not mark.printed.endswith("."):
            return False
        in_list = len(self.counting.stack) > 1 or reading.is_open(self.tail) or not self.drafts
        body = line.body
        return not in_list and body[0].isupper() and len(body) < 160 and not reading.ends(body)

    def _is_endnote(self, index: int, line: Line, mark: Mark) -> bool:
        """Whether numbers start again at 1 without a heading, a verb or a colon before them."""
        restarts = mark.kind == "number" and mark.value == "1" and self.counting.last > 1
        if not restarts or self.fresh or self.annex or reading.is_open(self.tail):
            return False
        after = str(self.counting.last + 1)
        runs_on = any(one.mark and one.mark.value == after for one in self.lines[index + 1 :])
        return not runs_on and not reading.reads_operative(line)

    def _is_short_title(self, line: Line) -> bool:
        return len(line.text) < 120 and reading.is_complete(self.tail)

    def _is_caps_title(self, index: int) -> bool:
        """Whether a caps line that names the body is part of the title, not the opener."""
        caps = self.state == "front" and self.lines[index].text.isupper()
        return caps and reading.opener_follows(self.lines, index)

    def _starts_operative(self, index: int) -> bool:
        if self.drafts and reading.is_open(self.tail) and not self.group:
            return False
        return reading.operative_starts(self.lines, index)
