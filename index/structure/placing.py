"""Where a paragraph goes: by its printed number, or among its neighbours without one."""

from __future__ import annotations

from dataclasses import replace

from index.structure import reading
from index.structure.drafts import Draft, Part
from index.structure.lines import Line, Mark, MarkKind, leading_number
from index.structure.progress import Progress
from index.structure.verbs import leading_verb


def add_unmarked(progress: Progress, index: int, line: Line) -> None:
    """Place a line without a number among operative paragraphs."""
    reads = reading.reads_operative(line)
    if (reads or _is_alone(progress, index)) and _starts_again(progress, index):
        progress.counting.restart()
    continues = progress.continues(line) and not progress.fresh
    if progress.counting.numbered and not progress.annex:
        _add_between_numbers(progress, index, line, reads=reads)
    elif continues and not (reads or (not progress.annex and reading.reads_preambular(line))):
        progress.extend(line)
    elif progress.counting.numbered:
        progress.add_preambular(line)
    elif not reads and _is_listed(progress):
        progress.counting.nest("bullet", "")
        progress.store(line, "op", line.start, "")
    else:
        progress.counting.last += 1
        progress.add_whole(line, "op", str(progress.counting.last))


def _is_listed(progress: Progress) -> bool:
    """Whether a line without a verb goes on with a list that lost its letters."""
    if progress.fresh or progress.annex or not progress.counting.stack:
        return False
    in_list = progress.counting.stack[-1][0] == "bullet" and reading.is_unfinished(progress.tail)
    return in_list or reading.is_open(progress.tail)


def _starts_again(progress: Progress, index: int) -> bool:
    """Whether a line is the first of a section in a resolution whose sections count from 1."""
    if not progress.entered or progress.scope_start < len(progress.drafts):
        return False
    following = reading.next_operative_number(progress.lines, index)
    return following == "1" or (not following and any(map(_is_first, progress.drafts)))


def _is_alone(progress: Progress, index: int) -> bool:
    """Whether a sentence is all that a section holds, with no numbers below its heading."""
    named = progress.sections[-1].identifier if progress.sections else ""
    if progress.annex or named.startswith("table-") or not reading.ends(progress.lines[index].text):
        return False
    return not _number_follows(progress, index)


def _number_follows(progress: Progress, index: int) -> bool:
    """Whether a numbered line comes before the next heading of a section, or the end."""
    if progress.stop <= index:
        progress.stop = reading.find_stop(progress.lines, index)
    return any(map(reading.has_number, progress.lines[progress.stop : progress.stop + 1]))


def _is_first(draft: Draft) -> bool:
    return draft.part == "op" and bool(draft.number) and draft.path == ("1",) and not draft.annex


def _add_between_numbers(progress: Progress, index: int, line: Line, *, reads: bool) -> None:
    if reads and reading.number_is_lost(progress.lines, index, progress.counting.last):
        progress.counting.last += 1
        progress.add_whole(line, "op", str(progress.counting.last))
        progress.note("number not printed, taken from its neighbours", line)
    elif progress.fresh:
        progress.note("text between paragraphs", line)
    else:
        progress.extend(line)


def add_marked(progress: Progress, index: int, line: Line, part: Part) -> None:
    """Add a paragraph with its printed numbers; `1. (a)` opens two levels at once."""
    for position, mark in enumerate(line.marks):
        _count(progress, index, line, mark, part)
        if position == len(line.marks) - 1:
            printed = "".join(one.printed for one in line.marks)
            progress.store(line, part, line.end - len(line.body), printed)


def _count(progress: Progress, index: int, line: Line, mark: Mark, part: Part) -> None:
    kind = progress.counting.kind_of(mark, reading.next_mark(progress.lines, index))
    in_list = reading.is_open(progress.tail) or progress.counting.is_next_in_list(
        leading_number(mark.value)
    )
    if part == "pre" and kind == "number" and not in_list:
        progress.preambular = leading_number(mark.value)
        progress.counting.open(mark.value)
    elif part == "op" and _is_paragraph(progress, kind, line, mark):
        if not progress.counting.numbered:
            _yield_numbers(progress)
        progress.counting.count_operative(mark)
    else:
        if not progress.counting.stack:
            _open_chapeau(progress, part)
        progress.counting.nest(kind, mark.value)


def _is_paragraph(progress: Progress, kind: MarkKind, line: Line, mark: Mark) -> bool:
    if progress.counting.headed:
        return False
    outer = progress.counting.stack[0][0] if progress.counting.stack else "number"
    return (
        kind == "decimal"
        and outer == "number"
        or kind == "number"
        and _is_base(progress, line, mark)
    )


def _is_base(progress: Progress, line: Line, mark: Mark) -> bool:
    """Whether a number counts paragraphs of the resolution, not items of a list in one."""
    value = leading_number(mark.value)
    counting = progress.counting
    if not counting.stack or progress.fresh:
        return True
    if counting.is_nested_form(mark):
        return False
    if not counting.numbered and value == 1:
        is_led = progress.resolved or counting.stack[0][0] == "upper"
        return not (is_led and not progress.annex and reading.is_open(progress.tail))
    if counting.is_next_in_list(value):
        return value == counting.last + 1 and leading_verb(line.body)[1] == "operative"
    return value >= counting.last or not (value == 1 and reading.is_open(progress.tail))


def _yield_numbers(progress: Progress) -> None:
    """Count unnumbered paragraphs before the first printed number with the preamble."""
    scope = progress.drafts[progress.scope_start :]
    if any(draft.part == "op" and draft.number and len(draft.path) == 1 for draft in scope):
        return
    for position, draft in enumerate(scope, progress.scope_start):
        if draft.part == "op":
            progress.preambular += len(draft.path) == 1
            path = (str(progress.preambular), *draft.path[1:])
            progress.drafts[position] = replace(draft, part="pre", path=path)


def _open_chapeau(progress: Progress, part: Part) -> None:
    """Let a letter without an open paragraph belong to the last one."""
    same = [one for one in progress.drafts if one.part == part and one.annex == progress.annex]
    if part == "pre":
        progress.preambular = max(progress.preambular, 1)
        progress.counting.open(str(progress.preambular))
    elif same and (not progress.fresh or reading.is_open(progress.tail)):
        progress.counting.open(same[-1].path[0])
