"""What a person should look at again: where the parsed structure looks unlikely."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.records import Resolution

_SHORTEST, _LONGEST = 15, 6_000
_ROMAN = (
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
    "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """Something unlikely in a resolution; `label` is empty where it is no single paragraph's."""

    document_id: str
    label: str
    problem: str


def check_resolution(resolution: Resolution) -> tuple[Finding, ...]:
    """Duplicated labels, gaps in numbering, missing verbs, odd lengths, and what was not parsed."""
    found = (
        *_find_duplicates(resolution),
        *_find_gaps(resolution),
        *_find_odd_paragraphs(resolution),
        *(("", f"{note.problem}: {_shorten(note.text)}") for note in resolution.notes),
    )
    return tuple(Finding(resolution.document_id, label, problem) for label, problem in found)


def _find_duplicates(resolution: Resolution) -> Iterator[tuple[str, str]]:
    counts = Counter(paragraph.label for paragraph in resolution.paragraphs)
    for label, count in counts.items():
        if count > 1:
            yield label, f"the label stands {count} times"


def _find_gaps(resolution: Resolution) -> Iterator[tuple[str, str]]:
    """The first label after each gap among the parts of one whole."""
    series: dict[str, list[str]] = {}
    for label in dict.fromkeys(paragraph.label for paragraph in resolution.paragraphs):
        whole, last = _split_label(label)
        series.setdefault(whole, []).append(last)
    for whole, printed in series.items():
        numbers = _to_numbers(printed)
        for last, number, previous in zip(printed, numbers, [0, *numbers], strict=False):
            if number > previous + 1:
                missing = "1 is" if number == previous + 2 else f"{number - previous - 1} are"
                yield f"{whole}{last}", f"{missing} missing before it"


def _split_label(label: str) -> tuple[str, str]:
    """What the last number or letter of a label counts in, and that number or letter."""
    position = max(label.rfind("."), label.rfind("-")) + 1
    return label[:position], label[position:]


def _to_numbers(printed: Sequence[str]) -> list[int]:
    """Numbers, letters or small Roman numerals as numbers; others go on from the one before."""
    romans = printed[0] == "i" and all(last in _ROMAN for last in printed)
    numbers: list[int] = []
    for last in printed:
        if last.isdecimal():
            numbers.append(int(last))
        elif romans:
            numbers.append(_ROMAN.index(last) + 1)
        elif len(last) == 1 and last in string.ascii_lowercase:
            numbers.append(string.ascii_lowercase.index(last) + 1)
        else:
            numbers.append(numbers[-1] + 1 if numbers else 1)
    return numbers


def _find_odd_paragraphs(resolution: Resolution) -> Iterator[tuple[str, str]]:
    for paragraph in resolution.paragraphs:
        length = len(paragraph.text)
        is_whole = not paragraph.chapeau_label and paragraph.kind in ("preambular", "operative")
        if is_whole and not paragraph.verb:
            yield paragraph.label, f"no leading verb: {_shorten(paragraph.text)}"
        if not _SHORTEST <= length <= _LONGEST:
            yield paragraph.label, f"{length} characters: {_shorten(paragraph.text)}"


def _shorten(text: str, width: int = 60) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= width else f"{plain[: width - 1]}…"
