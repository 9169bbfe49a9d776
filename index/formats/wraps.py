"""Lines as a page breaks them become lines as a text means them: one block a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from index.structure.lines import find_marks
from index.structure.verbs import leading_verb

_SENTENCE_END = re.compile(r"[.;:!?][”\"’)\]*_\s\d]*(?:\d/)?$|[;,]\s*(?:and|or|y|e|et|o)[*_]*$")
_BLOCK_END = re.compile(
    r"[.;:,”\"](?:[⁰¹²³⁴-⁹\d]{0,3}|(?:\d{1,2}/ ?)+)$|[;,]\s*(?:and|or|y|e|et|o)$"
)
_UNFINISHED = re.compile(
    r"[^;,]\s(?:the|of|and|to|in|for|on|by|a|an|with|or|its|their|de|la|el|los|las|y|del|en|que|les|des|et)$"
)
_SYMBOL_LINE = re.compile(r"\s*(?:[A-Z]{1,8}/)+[A-Z\d./-]+(?:\s?\d+)?(?:\s?\([^()]{1,20}\))?\s*$")
_HYPHEN_END = re.compile(r"([^\W\d_]+)-$")
_PAGE_NUMBER = re.compile(
    r"[-–—\s\[(]*(?:page|página|pág\.?|p\.)?\s*(?:\d{1,4}|[ivxl]{1,5})"
    r"(?:\s*(?:/|of|de|out of)\s*\d{1,4})?[-–—\s\])]*$"
    r"|\d{2}-\d{5}\b.{0,20}$|<!--.*-->$",
    re.IGNORECASE,
)
_NOTE_HEAD = re.compile(r"\d{1,2}/\s|[¹²³⁴⁵⁶⁷⁸⁹]")
_MAX_BLOCK = 20_000
_STRUCTURE = re.compile(
    r"(?:annex|anexo|annexe|appendix|article|artículo|chapter|section|part|rule)\b[ \w.]{0,14}$",
    re.IGNORECASE,
)
_KEEP_HYPHEN = (
    "self non well long short high low cross post pre anti inter all vice ex multi counter socio "
    "decision policy peace capacity evidence follow co sub mid full part two three four five "
    "twenty thirty forty fifty sixty seventy eighty ninety"
).split()


def drop_running_lines(pages: Sequence[Sequence[str]]) -> list[list[str]]:
    """Pages without page numbers and without the lines that stand on most of them.

    The first page keeps what runs on over the others: it can be the symbol.
    """
    edges: Counter[str] = Counter()
    for page in pages:
        edges.update({_shape(line) for line in _edge(page)})
    often = {shape for shape, count in edges.items() if count >= max(2, len(pages) // 3) and shape}
    return [_without_running(page, often, first=place == 0) for place, page in enumerate(pages)]


def join_wrapped(lines: Sequence[str]) -> list[str]:
    """Lines joined where only the page width broke them; empty lines part blocks."""
    width = _wrap_width(lines)
    vocabulary = (
        _vocabulary(lines) if any(line.rstrip().endswith("-") for line in lines) else Counter()
    )
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
            and _belongs(last_raw, raw, width=width, blank=blank)
        ):
            joined[-1] = _glue(joined[-1], line, vocabulary)
        else:
            joined.append(line)
        last_raw, blank = raw.rstrip(), False
    return joined


def _edge(page: Sequence[str]) -> list[str]:
    filled = [line for line in page if line.strip()]
    return [*filled[:4], *filled[-3:]]


def _shape(line: str) -> str:
    shape = re.sub(r"\d+", "9", re.sub(r"\s+", " ", line.strip()))
    return shape if len(shape) < 110 and shape != "9" else ""


def _without_running(page: Sequence[str], often: set[str], *, first: bool) -> list[str]:
    filled = [place for place, line in enumerate(page) if line.strip()]
    if not filled:
        return []
    edge = {*filled[:4], *filled[-3:]}
    inside = range(filled[0], filled[-1] + 1)
    return [
        page[place]
        for place in inside
        if not (place in edge and _is_running(page[place].strip(), often, first=first))
    ]


def _is_running(line: str, often: set[str], *, first: bool) -> bool:
    if not line:
        return False
    if _PAGE_NUMBER.match(line):
        return True
    return not first and bool(_shape(line) in often or _SYMBOL_LINE.match(line))


def _wrap_width(lines: Sequence[str]) -> int:
    """The width a text was broken at; 0 for one line a block."""
    lengths = sorted(len(line.rstrip()) for line in lines if line.strip())
    if len(lengths) < 4:
        return 0
    top = lengths[min(len(lengths) - 1, int(len(lengths) * 0.97))]
    long = sum(1 for length in lengths if length > 140)
    if top < 50 or top > 140 or long > len(lengths) * 0.02 + 1:
        return 0
    near = sum(1 for length in lengths if length > top * 0.8)
    return top if near >= len(lengths) * 0.25 else 0


def _belongs(before: str, after: str, *, width: int, blank: bool) -> bool:
    """Whether a line goes on where the line before it stopped."""
    tail, head = before.strip(), after.strip()
    if _is_open_bracket(tail, head):
        return True
    if _starts_block(tail, head) or _STRUCTURE.match(tail):
        return False
    if _UNFINISHED.search(tail):
        return True
    ends = bool(_SENTENCE_END.search(tail))
    lower = head[0].islower() or head[0] in ",;)" and len(head) > 1
    if blank:
        return lower and not ends and len(tail) > 40 and not tail.endswith(",")
    if _HYPHEN_END.search(tail) and lower:
        return True
    if lower and not _SENTENCE_END.search(tail.rstrip(",")):
        return True
    if not width:
        return False
    if len(before) > width * 0.8 and not _BLOCK_END.search(tail) and not tail.isupper():
        return True
    full = len(before) + 1 + len(head.split()[0]) > width * 0.94
    indented = _indent(after) > _indent(before) + 2 and ends
    return (full and not indented and not (ends and len(before) < width * 0.6)) or (lower and full)


def _is_open_bracket(tail: str, head: str) -> bool:
    """Whether a bracket opened before a line end closes behind its first word."""
    end = tail[-80:]
    return end.rfind("(") > end.rfind(")") and bool(re.match(r"[\w./-]{1,20}\)", head))


def _starts_block(tail: str, head: str) -> bool:
    marks = find_marks(head)
    ends = bool(_BLOCK_END.search(tail)) or tail.isupper()
    if marks and (ends or marks[0].kind == "bullet" or _STRUCTURE.match(tail)):
        return marks[0].printed.strip() != "-" or ends
    if marks and marks[0].kind in ("number", "letter") and len(tail) < 50:
        return True
    if ends and _NOTE_HEAD.match(head):
        return True
    mood = leading_verb(head)[1]
    if mood and head[0].isupper() and ends:
        return True
    if re.search(r":$", tail) and head[0].isupper():
        return True
    return head[0] in '“"' and tail[-1] in ":;"


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
