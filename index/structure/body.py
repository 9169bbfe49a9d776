"""From lines to drafts: which part, which printed path, under which sections and headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from index.records import Note
from index.structure.lines import Line, Mark, MarkKind, roman_number, to_roman
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

_LOOK_AHEAD = 60


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
    printed: bool = True


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
    """The state of reading one resolution, line by line."""

    lines: Sequence[Line]
    state: State = "front"
    drafts: list[Draft] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    front_end: int = -1
    annex: str = ""
    annex_count: int = 0
    sections: list[Section] = field(default_factory=list)
    plain: tuple[str, ...] = ()
    stack: list[tuple[MarkKind, str]] = field(default_factory=list)
    last: int = 0
    preambular: int = 0
    numbered: bool = False
    group: str = ""
    bullets: dict[tuple[str, ...], int] = field(default_factory=dict)
    fresh: bool = False
    tail: str = ""
    resolved: bool = False
    entered: bool = False
    scope_start: int = 0

    def read(self, index: int) -> None:
        """Take one line."""
        line = self.lines[index]
        if is_page_mark(line):
            return
        annex = find_annex(line)
        if annex and self.state != "front" and self._starts_annex(index):
            self._open_annex(annex)
            return
        if is_opener(line) and not (self.state == "front" and self._opener_is_title(index)):
            self._open_preamble(index)
            return
        getattr(self, f"_read_{self.state}")(index, line)

    def _read_front(self, index: int, line: Line) -> None:
        if is_resolve(line) and self._later_numbered(index):
            self._begin("operative", line)
            self.resolved = True
        elif is_group(line):
            self._begin("preamble", line)
            self.group = leading_verb(line.text)[0]
        elif self._opener_ahead(index):
            return
        elif line.mark and line.mark.kind in ("number", "decimal") and line.body:
            if leading_verb(line.body)[1] or line.body.rstrip()[-1] in ".;:,":
                self._begin("operative", line)
                self._read_operative(index, line)
        elif not line.marks and len(line.text) > 40 and self._reads_preambular(line):
            self._begin("preamble", line)
            self._read_preamble(index, line)
        elif not line.marks and len(line.text) > 30 and self._reads_operative(line):
            self._begin("operative", line)
            self._read_operative(index, line)

    def _read_preamble(self, index: int, line: Line) -> None:
        mark = line.mark
        mood = leading_verb(line.body)[1]
        if is_resolve(line) and not self._next_is_letter(index):
            self._start_operative()
            self.resolved = True
        elif is_group(line):
            self.group = leading_verb(line.text)[0]
            if self._next_is_letter(index):
                self._add_preambular(line)
        elif is_footnote(line) and not mood:
            return
        elif mark and mark.kind in ("number", "decimal"):
            if mood == "preambular" and self._reads_preambular(line) or self._list_in_preamble(index):
                self._add_marked(index, line, "pre")
            else:
                self._start_operative()
                self._read_operative(index, line)
        elif mark and mark.kind != "upper" and (self.preambular or self.drafts):
            self._add_marked(index, line, "pre")
        elif (section := find_section(line)) and not mood:
            self._open_section(section)
        elif is_closing(line):
            self.state = "closing"
        elif mood == "operative" and self._starts_operative(index):
            self._start_operative()
            self._read_operative(index, line)
        elif is_heading(line) and (not mood or (len(line.text) < 120 and self._is_complete())):
            self.plain = (line.text,)
        elif self._continues(line):
            self._extend(line)
        else:
            self._add_preambular(line)

    def _read_operative(self, index: int, line: Line) -> None:
        mark = line.mark
        if is_closing(line) and not (mark and mark.kind == "number"):
            self.state = "closing"
        elif is_footnote(line) and not leading_verb(line.body)[1]:
            return
        elif (section := find_section(line)) and not self._is_letter_text(line):
            self._open_section(section)
        elif is_resolve(line) and not self._next_is_letter(index):
            return
        elif line.is_quoted and self.drafts and not self.fresh and not self.annex:
            self._extend(line)
        elif mark:
            self._add_marked(index, line, "op")
        elif is_heading(line) and not self._reads_operative(line):
            self.plain = (line.text,)
            self.fresh = True
        elif self._restarts_preamble(index):
            self._open_preamble(index)
            self._read_preamble(index, line)
        else:
            self._add_unmarked(index, line)

    def _read_closing(self, index: int, line: Line) -> None:
        mark = line.mark
        if (section := find_section(line)) and not line.text.endswith((".", ";")):
            self._open_section(section)
            if self.annex:
                self.state = "operative"
        elif mark and mark.kind == "number" and mark.value == str(self.last + 1) and self.last:
            if leading_verb(line.body)[1] == "operative":
                self.state = "operative"
                self._read_operative(index, line)

    def _begin(self, state: State, line: Line) -> None:
        self.state = state
        if self.front_end < 0:
            self.front_end = line.start

    def _start_operative(self) -> None:
        self.state, self.group, self.stack, self.last = "operative", "", [], 0
        self.numbered = False

    def _open_preamble(self, index: int) -> None:
        line = self.lines[index]
        if self.drafts and self.state != "preamble":
            if self.entered or is_opener(line):
                self.preambular = 0
            self.last, self.numbered, self.entered = 0, False, False
            self.scope_start = len(self.drafts)
        self._begin("preamble", line)
        self.stack, self.group = [], ""

    def _open_annex(self, annex: Annex) -> None:
        self.annex_count += 1
        number = annex.number or str(self.annex_count)
        self.annex = f"{annex.name}-{number}"
        self.sections, self.plain, self.stack = [], (), []
        self.last, self.preambular, self.numbered, self.group = 0, 0, False, ""
        self.state, self.fresh, self.scope_start = "operative", True, len(self.drafts)
        if annex.title:
            self.plain = (annex.title,)

    def _open_section(self, section: Section) -> None:
        while self.sections and self.sections[-1].rank >= section.rank:
            self.sections.pop()
        self.sections.append(section)
        if self.state == "preamble" and self.preambular:
            self.preambular, self.last, self.numbered = 0, 0, False
        self.plain, self.stack, self.fresh, self.entered = (), [], True, True
        self.scope_start = len(self.drafts)

    def _add_preambular(self, line: Line) -> None:
        self.preambular += 1
        self.stack = []
        mark = line.mark
        value = mark.value if mark and mark.kind == "number" else str(self.preambular)
        self._append(line, "pre", (value,), marks=line.marks[:1] if mark else ())

    def _add_marked(self, index: int, line: Line, part: Part) -> None:
        for position in range(len(line.marks)):
            self._add_mark(index, line, part, position)

    def _add_mark(self, index: int, line: Line, part: Part, position: int) -> None:
        mark = line.marks[position]
        lead = sum(one.length for one in line.marks[:position])
        kind, value = self._resolve_mark(index, mark, line)
        body_start = line.start + lead + mark.length
        is_last = position == len(line.marks) - 1
        if kind == "number" and self._is_base(index, line, mark):
            if part == "pre":
                self.preambular = _int(value) or self.preambular + 1
            else:
                if not self.numbered:
                    self._yield_numbers()
                self.last, self.numbered = _int(value) or self.last, True
            self.stack = [("number", value)]
        elif kind == "decimal" and (not self.stack or self.stack[0][0] in ("number", "decimal")):
            base, *rest = value.split(".")
            self.stack = [("number", base), *(("decimal", one) for one in rest)]
            self.last, self.numbered = _int(base) or self.last, True
        else:
            if not self.stack:
                self._open_chapeau(part)
            self._nest(kind, value)
        if is_last:
            printed = "".join(one.printed for one in line.marks) if position else mark.printed
            self._append_span(line, part, body_start, printed)

    def _yield_numbers(self) -> None:
        """Count unnumbered paragraphs before the first printed number with the preamble."""
        fresh = self.drafts[self.scope_start :]
        if any(draft.part == "op" and draft.number and len(draft.path) == 1 for draft in fresh):
            return
        for position, draft in enumerate(fresh, self.scope_start):
            if draft.part != "op":
                continue
            if len(draft.path) == 1:
                self.preambular += 1
            path = (str(self.preambular), *draft.path[1:])
            self.drafts[position] = replace(draft, part="pre", path=path)

    def _open_chapeau(self, part: Part) -> None:
        """Let a letter without an open paragraph belong to the last one, or to a new one."""
        same = [one for one in self.drafts if one.part == part and one.annex == self.annex]
        if part == "pre":
            self.preambular = max(self.preambular, 1)
            self.stack = [("number", str(self.preambular))]
        elif same and (not self.fresh or self._is_open()):
            self.stack = [("number", same[-1].path[0])]

    def _nest(self, kind: MarkKind, value: str) -> None:
        for depth, (here, _) in enumerate(self.stack):
            if here == kind and depth > 0 or (here == kind and kind not in ("number", "decimal")):
                del self.stack[depth:]
                break
        if kind == "bullet":
            base = tuple(one for _, one in self.stack)
            self.bullets[base] = self.bullets.get(base, 0) + 1
            value = str(self.bullets[base])
        self.stack.append((kind, value))

    def _resolve_mark(self, index: int, mark: Mark, line: Line) -> tuple[MarkKind, str]:
        """Tell (i) the ninth letter from (i) the first roman numeral."""
        if mark.kind not in ("roman", "letter") or len(mark.value) > 4:
            return mark.kind, mark.value
        number = roman_number(mark.value)
        if not number:
            return "letter", mark.value
        kinds = {kind: value for kind, value in self.stack}
        if kinds.get("roman") and roman_number(kinds["roman"]) == number - 1:
            return "roman", mark.value
        if len(mark.value) > 1 and not len(set(mark.value)) == 1:
            return "roman", mark.value
        letter = kinds.get("letter", "")
        follows = letter and _next_letter(letter) == mark.value
        if follows and mark.value != "i":
            return "letter", mark.value
        if follows:
            after = self._next_mark(index)
            return ("roman" if after == "ii" else "letter"), mark.value
        if number == 1 or len(mark.value) > 1:
            return "roman", mark.value
        return ("letter" if "roman" not in kinds else "roman"), mark.value

    def _next_mark(self, index: int) -> str:
        for line in self.lines[index + 1 : index + 12]:
            if line.mark and line.mark.kind in ("roman", "letter", "number"):
                return line.mark.value
        return ""

    def _is_base(self, index: int, line: Line, mark: Mark) -> bool:
        """Whether a number counts paragraphs of the resolution, not items of a list in one."""
        value = _int(mark.value)
        if not self.stack or self.fresh or self.state == "preamble":
            return True
        if not self.numbered and value == 1:
            return not (self.resolved and not self.annex and self._is_open())
        nested = [one for kind, one in self.stack[1:] if kind == "number"]
        if nested and value == (_int(nested[-1]) or 0) + 1:
            if value != self.last + 1:
                return False
            return leading_verb(line.body)[1] == "operative"
        if value == self.last + 1 and not (value == 1 and self.last):
            return True
        if value == self.last or value > self.last:
            return True
        return not (value == 1 and self._is_open())

    def _is_open(self) -> bool:
        """Whether the last paragraph announces a list."""
        if not self.drafts:
            return False
        return self.tail.rstrip("_* ").endswith(":")

    def _is_complete(self) -> bool:
        """Whether the last paragraph ended as paragraphs do, so that a title may follow."""
        return bool(re.search(r"[,;.:]\W*$|[,;] (?:and|y|et|e)$", self.tail))

    def _add_unmarked(self, index: int, line: Line) -> None:
        mood = leading_verb(line.text)[1]
        reads = self._reads_operative(line)
        if self.numbered and not self.annex:
            if reads and self._number_is_lost(index):
                self.last += 1
                self.stack = [("number", str(self.last))]
                self._append(line, "op", (str(self.last),), printed=False)
                self._note("number not printed, taken from its neighbours", line)
            elif self.drafts and not self.fresh:
                self._extend(line)
            elif self.drafts:
                self._note("text between paragraphs", line)
            return
        if not self.annex and not reads and mood != "preambular" and self._continues(line):
            self._extend(line)
            return
        if self.numbered:
            if self._continues(line) and not self.fresh:
                self._extend(line)
                return
            self.preambular += 1
            self.stack = []
            self._append(line, "pre", (str(self.preambular),), printed=False)
            return
        if self._is_list_end(line):
            self._extend(line)
            return
        self.last += 1
        self.stack = [("number", str(self.last))]
        self._append(line, "op", (str(self.last),), printed=False)

    def _is_list_end(self, line: Line) -> bool:
        return bool(self.drafts) and not self.fresh and line.text[0].islower()

    def _append(
        self,
        line: Line,
        part: Part,
        path: tuple[str, ...],
        *,
        marks: tuple[Mark, ...] = (),
        printed: bool = True,
    ) -> None:
        skip = sum(mark.length for mark in marks)
        number = marks[0].printed if marks else ""
        self.stack = [("number", path[0])]
        text = line.text[skip:]
        verb = leading_verb(text)[0] or self.group
        self.tail = line.text
        self._store(part, path, line.start + skip, line.end, number, verb, printed=printed)

    def _append_span(self, line: Line, part: Part, start: int, number: str) -> None:
        self.tail = line.text
        path = tuple(value for _, value in self.stack)
        verb = leading_verb(line.text[start - line.start :])[0]
        self._store(part, path, start, line.end, number, verb, printed=True)

    def _store(
        self, part: Part, path: tuple[str, ...], start: int, end: int, number: str, verb: str,
        *, printed: bool,
    ) -> None:
        headings = (*(one.text for one in self.sections), *self.plain)
        sections = tuple(one.identifier for one in self.sections)
        self.drafts.append(
            Draft(part, path, start, end, number, verb, headings, self.annex, sections, printed)
        )
        self.fresh = False

    def _extend(self, line: Line) -> None:
        if self.drafts:
            self.drafts[-1] = replace(self.drafts[-1], end=line.end)
            self.tail = line.text

    def _note(self, problem: str, line: Line) -> None:
        self.notes.append(Note(problem, line.text, line.start, line.end))

    def _continues(self, line: Line) -> bool:
        return bool(self.drafts) and (line.text[0].islower() or line.is_quoted)

    def _reads_preambular(self, line: Line) -> bool:
        mood = leading_verb(line.body)[1]
        return mood == "preambular" and bool(
            re.search(r"[,;][_*”\"\s\d]*$|[,;]\s*(?:and|y|et|e)[_*\s]*$", line.text)
            or len(line.text) > 150
            or re.match(r"[_*“\"\s]*[A-ZÀ-Ý]{4,}\b", line.text)
        )

    def _reads_operative(self, line: Line) -> bool:
        verb, mood = leading_verb(line.body)
        if line.body.startswith(("That ", "Que ", "THAT ")):
            return bool(re.search(r"[.;:,]", line.body[-6:]))
        return mood == "operative" and bool(
            re.search(r"[.;:,][_*”\"\s\d]*$|[.;,]\s*(?:and|y|et|e)[_*\s]*$", line.text)
            or len(line.text) > 150
        )

    def _starts_operative(self, index: int) -> bool:
        line = self.lines[index]
        if not self._reads_operative(line) or line.text.lower().startswith(("that ", "que ")):
            return False
        if self.drafts and self._is_open() and self.group == "":
            return False
        for after in self.lines[index + 1 : index + _LOOK_AHEAD]:
            if is_closing(after) or is_opener(after) or find_annex(after) or find_section(after):
                return True
            if is_resolve(after) and not after.marks:
                return False
            if after.mark and after.mark.kind == "number" and after.mark.value == "1":
                return False
            if not after.marks and self._reads_preambular(after):
                return False
        return True

    def _starts_annex(self, index: int) -> bool:
        line = self.lines[index]
        after = self.lines[index + 1] if index + 1 < len(self.lines) else None
        return line.text[0].isupper() or line.text[0] in "_*[#" and after is not None

    def _opener_is_title(self, index: int) -> bool:
        return self._opener_ahead(index) and self.lines[index].text.isupper()

    def _opener_ahead(self, index: int) -> bool:
        for line in self.lines[index + 1 : index + _LOOK_AHEAD]:
            if is_opener(line):
                return True
            if line.mark and line.mark.kind == "number" and leading_verb(line.body)[1]:
                return False
        return False

    def _later_numbered(self, index: int) -> bool:
        return index + 1 < len(self.lines)

    def _next_is_letter(self, index: int) -> bool:
        after = self.lines[index + 1] if index + 1 < len(self.lines) else None
        return bool(after and after.mark and after.mark.kind in ("letter", "roman", "bullet"))

    def _list_in_preamble(self, index: int) -> bool:
        """Whether numbered lines in the preamble are a list that the preamble goes on after."""
        if not self._is_open():
            return False
        for line in self.lines[index + 1 : index + 40]:
            if is_resolve(line) or is_opener(line) or is_closing(line):
                return False
            if not line.marks and self._reads_preambular(line):
                return True
            if line.mark and leading_verb(line.body)[1] == "operative":
                return False
        return False

    def _restarts_preamble(self, index: int) -> bool:
        line = self.lines[index]
        if not self.fresh or self.annex or not self._reads_preambular(line):
            return False
        for after in self.lines[index + 1 : index + _LOOK_AHEAD]:
            if after.mark and after.mark.kind == "number":
                return after.mark.value == "1"
            if is_closing(after) or find_annex(after) or find_section(after):
                break
        return True

    def _number_is_lost(self, index: int) -> bool:
        for line in self.lines[index + 1 : index + 30]:
            if line.mark and line.mark.kind == "number":
                return _int(line.mark.value) == self.last + 2
            if is_closing(line) or find_annex(line) or is_opener(line):
                return True
        return True

    def _is_letter_text(self, line: Line) -> bool:
        return bool(line.mark and line.mark.kind in ("letter", "roman"))


def _int(value: str) -> int:
    match = re.match(r"\d+", value)
    return int(match[0]) if match else 0


def _next_letter(letter: str) -> str:
    if set(letter) == {"z"}:
        return "a" * (len(letter) + 1)
    return chr(ord(letter[0]) + 1) * len(letter)


__all__ = ["Body", "Draft", "read_body", "to_roman"]
