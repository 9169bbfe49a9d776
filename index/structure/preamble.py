"""Preambles: paragraphs by their verbs, groups under a caps verb, lists in them."""

from __future__ import annotations

from index.structure import reading
from index.structure.announcing import announces_body, announces_numbers, is_resolve
from index.structure.counting import counts_on
from index.structure.lines import Line, Mark, leading_number
from index.structure.placing import add_marked
from index.structure.progress import Progress
from index.structure.signals import Section, find_section, is_closing, is_footnote, is_heading
from index.structure.verbs import leading_verb


def read_preamble(progress: Progress, index: int, line: Line) -> bool:
    """Take a line of a preamble; False for the first of the operative part."""
    mood = leading_verb(line.body)[1]
    if line.mark and line.mark.kind == "verb":
        return _read_verb(progress, line)
    if _read_announcement(progress, index, line):
        return True
    over_numbers = reading.verb_over_numbers(progress.lines, index)
    if reading.heads_recitals(progress.lines, index) or over_numbers == "preambular":
        progress.group = leading_verb(line.text)[0]
        progress.recited = bool(over_numbers)
        if reading.letter_follows(progress.lines, index):
            progress.add_preambular(line)
    elif is_footnote(line) and not mood:
        return True
    elif line.mark and line.mark.kind in ("number", "decimal"):
        return _read_number(progress, index, line)
    elif progress.is_marked_heading(line):
        progress.open_section(Section(5, line.marks[0].value, line.text))
    elif line.mark and mood == "preambular" and not _is_in_list(progress, line.mark):
        progress.preambular, progress.lettered = progress.preambular + 1, line.mark.value
        progress.counting.open(str(progress.preambular))
        printed = "".join(one.printed for one in line.marks)
        progress.store(line, "pre", line.end - len(line.body), printed)
    elif line.mark and line.mark.kind != "upper" and progress.drafts:
        add_marked(progress, index, line, "pre")
    else:
        return _read_text(progress, index, line)
    return True


def _read_verb(progress: Progress, line: Line) -> bool:
    """Take a verb that stands over recitals; False for that of operative paragraphs."""
    if leading_verb(line.text)[1] == "preambular":
        progress.open_verb(line, "pre")
        return True
    progress.start_operative()
    return False


def _read_announcement(progress: Progress, index: int, line: Line) -> bool:
    """Take a line that announces operative paragraphs; False for any other."""
    if is_resolve(line) and progress.is_announcement(index):
        progress.start_operative()
        progress.resolved = True
    elif _announces_numbers(progress, index):
        progress.start_operative()
        progress.plain = (line.text,)
    else:
        return announces_body(line)
    return True


def _announces_numbers(progress: Progress, index: int) -> bool:
    """Whether a line is the verb over numbered paragraphs: `INVITES THE STATES TO:`."""
    if announces_numbers(progress.lines[index]):
        return reading.first_number_follows(progress.lines, index)
    if reading.goes_on_in_numbers(progress.lines, index):
        return True
    return reading.verb_over_numbers(progress.lines, index) == "operative"


def _is_in_list(progress: Progress, mark: Mark) -> bool:
    """Whether a letter goes on with a list that a paragraph of the preamble announced.

    One that counts on from the letter of a paragraph does not.
    """
    listed = [value for _, value in progress.counting.stack[1:]]
    if counts_on(progress.lettered, mark.value) and not any(
        counts_on(value, mark.value) for value in listed
    ):
        return False
    return len(progress.counting.stack) > 1 or reading.is_open(progress.tail)


def _read_number(progress: Progress, index: int, line: Line) -> bool:
    opens = reading.is_open(progress.tail) and reading.preamble_goes_on(progress.lines, index)
    value = leading_number(line.marks[0].value)
    is_recital = progress.recited and leading_verb(line.body)[1] != "operative"
    in_list = opens or is_recital or progress.counting.is_next_in_list(value)
    if in_list or reading.reads_preambular(line):
        add_marked(progress, index, line, "pre")
        return True
    progress.start_operative()
    return False


def _read_text(progress: Progress, index: int, line: Line) -> bool:
    mood = leading_verb(line.body)[1]
    if (section := find_section(line, after=progress.sections)) and not mood:
        progress.open_section(section)
    elif is_closing(line):
        progress.state = "closing"
    elif mood == "operative" and _starts_operative(progress, index):
        progress.start_operative()
        return False
    elif is_heading(line) and (not mood or _is_short_title(progress, line)):
        progress.plain = (line.text,)
    elif progress.continues(line):
        progress.extend(line)
    else:
        progress.add_preambular(line)
    return True


def _is_short_title(progress: Progress, line: Line) -> bool:
    return len(line.text) < 120 and reading.is_complete(progress.tail)


def _starts_operative(progress: Progress, index: int) -> bool:
    if progress.drafts and reading.is_open(progress.tail) and not progress.group:
        return reading.ends_the_preamble(progress.lines, index)
    return reading.operative_starts(progress.lines, index)
