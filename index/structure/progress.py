"""How far the reading of one resolution has come: its scope, its counts, its drafts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from index.records import Note
from index.structure import reading
from index.structure.announcing import is_opener
from index.structure.counting import Counting, counts_on
from index.structure.drafts import Draft, Part, State
from index.structure.lines import Line, Mark
from index.structure.signals import Annex, Section
from index.structure.verbs import leading_verb


@dataclass(slots=True)
class Progress:
    """The state of reading one resolution, line by line.

    `tail` is the last line taken, `fresh` says that a heading came since, `entered` that a
    section did, `lettered` is the letter of the last recital that has one, `group` is a caps verb
    over several lines, `recited` that it stands over numbers, `resolved` that RESOLVES: was read,
    `told` that a decision is told in one sentence, `stated` that a statement is quoted paragraph
    by paragraph, `rows_end` is the place behind the rows of a table or list without marks,
    `stop` that of the next number or heading.
    """

    lines: Sequence[Line]
    state: State = "front"
    drafts: list[Draft] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    front_end: int = -1
    annex: str = ""
    annexes: Counter[str] = field(default_factory=Counter)
    sections: list[Section] = field(default_factory=list)
    plain: tuple[str, ...] = ()
    counting: Counting = field(default_factory=Counting)
    preambular: int = 0
    lettered: str = ""
    group: str = ""
    recited: bool = False
    tail: str = ""
    fresh: bool = False
    entered: bool = False
    resolved: bool = False
    told: bool = False
    stated: bool = False
    scope_start: int = 0
    rows_end: int = 0
    stop: int = 0

    @property
    def is_behind(self) -> bool:
        """Whether a paragraph of the open annex or section has been read."""
        return len(self.drafts) > self.scope_start

    @property
    def has_counted(self) -> bool:
        """Whether a number 1 counts again: behind others, or behind a paragraph with a verb."""
        if self.counting.numbered and self.counting.last > 1:
            return True
        last = self.drafts[-1:] if self.is_behind and self.resolved else []
        return any(draft.part == "op" and bool(draft.verb) for draft in last)

    def begin(self, state: State, line: Line) -> None:
        """Enter a part; front matter ends with the first."""
        self.state = state
        if self.front_end < 0:
            self.front_end = line.start

    def start_operative(self) -> None:
        """Enter the operative part."""
        self.state, self.group, self.recited = "operative", "", False
        self.counting.restart()

    def open_preamble(self, line: Line) -> None:
        """Enter a preamble, a further one where paragraphs were read."""
        if self.drafts and self.state != "preamble":
            if self.entered or is_opener(line):
                self.preambular = 0
            self.entered, self.scope_start = False, len(self.drafts)
            self.counting.restart()
        self.begin("preamble", line)
        self.counting.stack, self.group = [], ""

    def open_annex(self, annex: Annex) -> None:
        """Enter an annex, which counts on its own."""
        self.annexes[annex.name] += 1
        self.annex = f"{annex.name}-{annex.number or self.annexes[annex.name]}"
        self.sections, self.plain = [], (annex.title,) if annex.title else ()
        self.counting.restart()
        self.preambular, self.group = 0, ""
        self.state, self.fresh, self.scope_start = "operative", True, len(self.drafts)

    def open_section(self, section: Section) -> None:
        """Enter a section; sections of lower rank end."""
        while self.sections and self.sections[-1].rank >= section.rank:
            self.sections.pop()
        self.sections.append(section)
        if self.state == "preamble" and self.preambular:
            self.preambular = 0
            self.counting.restart()
        if section.is_provision:
            self.start_operative()
        self.plain, self.fresh, self.entered = (), True, True
        self.counting.stack, self.scope_start = [], len(self.drafts)

    def add_preambular(self, line: Line) -> None:
        """Add the next preambular paragraph."""
        self.preambular += 1
        self.add_whole(line, "pre", str(self.preambular))

    def add_whole(self, line: Line, part: Part, value: str) -> None:
        """Add a paragraph without a printed number."""
        self.counting.open(value)
        self.store(line, part, line.start, "")

    def open_verb(self, line: Line, part: Part) -> None:
        """Add the paragraph of a verb that stands over its parts."""
        if part == "pre":
            self.add_preambular(line)
        else:
            self.counting.last += 1
            self.counting.headed = True
            self.add_whole(line, "op", str(self.counting.last))
        self.tail = f"{line.text}:"

    def store(self, line: Line, part: Part, start: int, number: str) -> None:
        """Keep a draft from `start` to the end of the line."""
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

    def extend(self, line: Line) -> None:
        """Let the last draft go on to the end of the line."""
        if self.drafts:
            self.drafts[-1] = replace(self.drafts[-1], end=line.end)
            self.tail = line.text

    def note(self, problem: str, line: Line) -> None:
        """Keep what was odd about a line."""
        self.notes.append(Note(problem, line.text, line.start, line.end))

    def continues(self, line: Line) -> bool:
        """Whether a line reads as the rest of a sentence, or quotes."""
        return bool(self.drafts) and (line.text[0].islower() or line.is_quoted)

    def awaits(self, line: Line) -> bool:
        """Whether a line has the number, in full, that an unfinished paragraph leads to."""
        mark = line.mark
        if not (mark and mark.kind == "number" and mark.printed.endswith(".")):
            return False
        is_next = self.counting.numbered and mark.value == str(self.counting.last + 1)
        return is_next and reading.is_unfinished(self.tail)

    def is_announcement(self, index: int) -> bool:
        """Whether `RESOLVES:` stands over paragraphs; `Decides:` over letters is one itself."""
        caps = self.lines[index].text.strip("_*:;., ").isupper()
        return caps or not reading.letter_follows(self.lines, index)

    def is_marked_heading(self, line: Line) -> bool:
        """Whether a line with a small letter or numeral is a heading, not a part of a list."""
        mark = line.mark
        if not mark or mark.kind not in ("roman", "letter") or not mark.printed.endswith("."):
            return False
        is_next = self._is_next_section(mark)
        in_list = (len(self.counting.stack) > 1 and not is_next) or reading.is_open(self.tail)
        body = line.body
        reads = body[0].isupper() and len(body) < 160 and not reading.ends(body)
        return bool(self.drafts) and not in_list and reads

    def _is_next_section(self, mark: Mark) -> bool:
        """Whether a mark counts on from the open section's, and not from a list in a paragraph."""
        if not self.sections or not self.sections[-1].text.startswith(self.sections[-1].identifier):
            return False
        listed = [value for _, value in self.counting.stack[1:]]
        return counts_on(self.sections[-1].identifier, mark.value) and not any(
            counts_on(value, mark.value) for value in listed
        )
