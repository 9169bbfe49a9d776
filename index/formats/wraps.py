"""Lines as a page breaks them become lines as a text means them: one block a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from index.formats.marks import is_bare_mark
from index.months import MONTHS
from index.structure.announcing import is_opener
from index.structure.lines import find_marks, split_lines
from index.structure.ordinal_words import begins_with_ordinal
from index.structure.signals import is_closing
from index.structure.verb_headings import is_verb_alone, is_verb_over
from index.structure.verbs import leading_verb

_SENTENCE_END = re.compile(r"[.;:!?][”\"’)\]*_\s\d]*(?:\d/)?$|[;,]\s*(?:and|or|y|e|et|o)[*_]*$")
_BLOCK_END = re.compile(
    r"[.;:,”\"](?:[⁰¹²³⁴-⁹\d]{0,3}|(?:\d{1,2}/ ?)+)$|[;,]\s*(?:and|or|y|e|et|o)$"
)
_UNFINISHED = re.compile(
    r"[^;,]\s(?:the|of|and|to|in|for|on|by|a|an|with|or|its|their|de|la|el|los|las|y|del|en|que|les|des|et)$"
)
_ABBREVIATION = re.compile(
    r"\b(?:no|nos|nº|núm|art|arts|para|paras|párr|párrs|vol|vols|chap|cap|sect|pp?|pág|add|corr|"
    r"rev|doc|mr|mrs|ms|dr|sr|sra|st|cf|approx|inc|dec|res)\.$",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"{_ABBREVIATION.pattern}|\b(?:{'|'.join(MONTHS)}),?$", re.IGNORECASE)
_DAY = re.compile(r"[^\W\d]\s+\d{1,2}$")
_MONTH = re.compile(rf"(?:{'|'.join(MONTHS)})\b", re.IGNORECASE)
_HYPHEN_END = re.compile(r"([^\W\d_]+)-$")
_LINKED = re.compile(r";\s*(?:and|y|e|et)$")
_ITEM = re.compile(r"[-*+•]\s")
_NUMBERED_TITLE = re.compile(r"\d{1,3}/\d{1,4}\.\s+[A-ZÀ-Ý]")
_CITES = re.compile(
    r"(?:[,(]|\b(?:resolutions?|decisions?|and|of|to|in|by|resoluci(?:ón|ones)|y|de|et))$",
    re.IGNORECASE,
)
_NOTE_HEAD = re.compile(r"\d{1,2}/\s|[¹²³⁴⁵⁶⁷⁸⁹]")
_MAX_BLOCK = 20_000
_OVER = 1.3
_STRUCTURE = re.compile(
    r"(?:annex|anexo|annexe|appendix|article|artículo|chapter|section|part|rule)\b[ \w.]{0,14}$",
    re.IGNORECASE,
)
_KEEP_HYPHEN = (
    "self non well long short high low cross post pre anti inter all vice ex multi counter socio "
    "decision policy peace capacity evidence follow co sub mid full part two three four five "
    "twenty thirty forty fifty sixty seventy eighty ninety"
).split()


def join_wrapped(lines: Sequence[str], *, narrowest: int = 50) -> list[str]:
    """Lines joined where only the page width broke them; empty lines part blocks.

    A text whose lines are all shorter than `narrowest` is taken for one line a block.
    """
    width = _wrap_width(lines, narrowest)
    spaced = _is_spaced(lines)
    vocabulary = (
        _vocabulary(lines) if any(line.rstrip().endswith("-") for line in lines) else Counter()
    )
    headed = sum(map(_is_small_verb, lines)) > 1
    joined: list[str] = []
    last_raw, blank = "", True
    for raw in lines:
        line = raw.strip()
        if not line:
            blank = True
            continue
        if (
            joined
            and len(joined[-1]) < _MAX_BLOCK
            and not (headed and is_verb_over(last_raw.strip(), line))
            and (
                _belongs(last_raw, raw, width=width, blank=blank)
                or (spaced and not blank and _runs_over(last_raw, raw, width))
            )
        ):
            joined[-1] = _glue(joined[-1], line, vocabulary)
        else:
            joined.append(line)
        last_raw, blank = raw.rstrip(), False
    return joined


def _is_small_verb(line: str) -> bool:
    """Whether a line is nothing but a verb in small letters: `considering`."""
    return line.strip()[:1].islower() and len(line) < 60 and is_verb_alone(line)


def _wrap_width(lines: Sequence[str], narrowest: int) -> int:
    """The width a text was broken at; 0 for one line a block."""
    lengths = sorted(len(line.rstrip()) for line in lines if line.strip())
    if len(lengths) < 4:
        return 0
    top = lengths[min(len(lengths) - 1, int(len(lengths) * 0.97))]
    long = sum(1 for length in lengths if length > 140)
    if top < narrowest or top > 140 or long > len(lengths) * 0.02 + 1:
        return 0
    near = sum(1 for length in lengths if length > top * 0.8)
    return top if near >= len(lengths) * 0.25 else 0


def _belongs(before: str, after: str, *, width: int, blank: bool) -> bool:
    """Whether a line goes on where the line before it stopped."""
    tail, head = before.strip(), after.strip()
    if _is_open_bracket(tail, head):
        return True
    alone = is_bare_mark(tail) or (blank and (is_bare_mark(head) or _ITEM.match(head)))
    if alone or _starts_block(tail, head) or _STRUCTURE.match(tail):
        return False
    if _UNFINISHED.search(tail) or (_COUNTED.search(tail) and head[0].isdigit()):
        return True
    if _DAY.search(tail) and _MONTH.match(head):
        return True
    ends = bool(_SENTENCE_END.search(tail))
    lower = head[0].islower() or head[0] in ",;)" and len(head) > 1
    if blank:
        return lower and not ends and len(tail) > 40 and not tail.endswith(",")
    if _HYPHEN_END.search(tail) and lower:
        return True
    if lower and not _SENTENCE_END.search(tail.rstrip(",")):
        return True
    return bool(width) and _fills(before, after, width)


def _fills(before: str, after: str, width: int) -> bool:
    """Whether a line is as full as the width allows, so that its sentence may go on.

    A much longer line was not broken at this width: it runs over columns, as heads do.
    """
    tail, head = before.strip(), after.strip()
    if len(before) > width * _OVER:
        return False
    ends = bool(_SENTENCE_END.search(tail))
    if len(before) > width * 0.8 and not _BLOCK_END.search(tail) and not tail.isupper():
        return True
    full = len(before) + 1 + len(head.split()[0]) > width * 0.94
    if tail.endswith(":") and head[0].isupper() and not full:
        return False
    lower = head[0].islower() or head[0] in ",;)" and len(head) > 1
    indented = _indent(after) > _indent(before) + 2 and ends
    return (full and not indented and not (ends and len(before) < width * 0.6)) or (lower and full)


def _is_spaced(lines: Sequence[str]) -> bool:
    """Whether a text parts its paragraphs by blank lines: those that verbs start mostly are."""
    starts = [
        not above.strip()
        for above, line in zip(lines, lines[1:], strict=False)
        if line.strip() and line.strip()[0].isupper() and leading_verb(line.strip())[1]
    ]
    return len(starts) > 2 and sum(starts) > len(starts) * 0.8


def _runs_over(before: str, after: str, width: int) -> bool:
    """Whether a full line goes on with a capital behind a colon or a comma."""
    head = after.strip()
    full = len(before) + 1 + len(head.split()[0]) > width * 0.94
    return bool(width) and full and before[-1] in ":," and not find_marks(head)


def _is_open_bracket(tail: str, head: str) -> bool:
    """Whether a bracket opened before a line end closes behind its first word."""
    end = tail[-80:]
    return end.rfind("(") > end.rfind(")") and bool(re.match(r"[\w./-]{1,20}\)", head))


def _starts_block(tail: str, head: str) -> bool:
    marks = find_marks(head)
    ends = (bool(_BLOCK_END.search(tail)) and not _ABBREVIATION.search(tail)) or tail.isupper()
    if marks and (ends or marks[0].kind == "bullet" or _STRUCTURE.match(tail)):
        return marks[0].printed.strip() != "-" or ends
    if marks and marks[0].kind in ("number", "letter") and len(tail) < 50:
        return True
    if ends and (_NOTE_HEAD.match(head) or is_closing(split_lines(head)[0])):
        return True
    if (ends and begins_with_ordinal(head)) or _names_body(tail, head):
        return True
    if _NUMBERED_TITLE.match(head) and not _CITES.search(tail):
        return True
    if head[0].isupper() and _LINKED.search(tail):
        return True
    mood = leading_verb(head)[1]
    if mood and head[0].isupper() and ends:
        return True
    return head[0] in '“"' and tail[-1] in ":;"


def _names_body(tail: str, head: str) -> bool:
    """Whether a line with the name of the adopting body stands below a title in capitals."""
    return tail.isupper() and head.endswith(",") and is_opener(split_lines(head)[0])


def _glue(before: str, after: str, vocabulary: Counter[str]) -> str:
    match = _HYPHEN_END.search(before[-40:])
    if not match or not after[0].isalpha():
        return f"{before} {after}"
    first = match[1]
    second = re.match(r"[^\W\d_]+", after)
    tail = second[0] if second else ""
    whole, hyphened = (first + tail).lower(), f"{first}-{tail}".lower()
    if after[0].isupper() or vocabulary[hyphened] > vocabulary[whole]:
        return before + after
    if not vocabulary[whole] and first.lower() in _KEEP_HYPHEN:
        return before + after
    return before[:-1] + after


def _vocabulary(lines: Sequence[str]) -> Counter[str]:
    words: Counter[str] = Counter()
    for line in lines:
        words.update(word.lower() for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", line)[:-1])
    return words


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
