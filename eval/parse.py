"""Parser against a labelled corpus: part and label, paragraph by paragraph."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from eval.write_labelled import write_labelled
from index.parse import ParseError, parse_resolutions
from index.read import load_source
from index.records import Paragraph

_OPENER = re.compile(
    r"[_*\s]*(?:the|la|el|le|l’)\s(?:.{0,120},|.{0,20}(?:assembly|council)[.:]?)[_*\s]*$",
    re.IGNORECASE,
)
_LEAD = 40
_CLOSING = re.compile(
    r"\W*(?:\d+(?:st|nd|rd|th)\b.{0,40}\bmeeting\b.{0,30}|\d{1,2}\s[A-Z][a-z]+\s\d{4})\W*$",
    re.DOTALL,
)
_ANNEX = re.compile(r"\W*(?:annex|appendix|anexo)\b.{0,40}$", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Expected:
    """What the labels of the corpus say of one paragraph."""

    text: str
    part: str
    label: str
    in_annex: bool


@dataclass(frozen=True, slots=True)
class FormReport:
    """How the parser did on the corpus written in one format."""

    form: str
    documents: int
    documents_right: int
    paragraphs: int
    disagreements: tuple[Disagreement, ...]
    seconds: float

    @property
    def paragraph_share(self) -> float:
        """Share of paragraphs with right part and right label."""
        return 1 - len(self.disagreements) / self.paragraphs if self.paragraphs else 0.0

    @property
    def document_share(self) -> float:
        """Share of documents without a disagreement."""
        return self.documents_right / self.documents if self.documents else 0.0


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A paragraph whose part or label the parser sees otherwise."""

    document: str
    expected: str
    found: str
    text: str


def load_labelled(path: Path) -> tuple[dict[str, Any], ...]:
    """The documents of a labelled corpus, one JSON object a line, plain or gzipped."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return tuple(json.loads(line) for line in lines)


def to_expected(blocks: Sequence[Mapping[str, Any]]) -> tuple[Expected, ...]:
    """The labels of a document's paragraphs by our conventions.

    Lines that only name the adopting body, meeting or date are no paragraphs; a paragraph
    without a printed number is counted; what comes after the heading of an annex is part of it.
    """
    expected = []
    preambular, in_annex = 0, False
    stack: list[tuple[int, str]] = []
    bullets: dict[tuple[str, ...], int] = defaultdict(int)
    for block in blocks:
        text, part, level = block["text"], block["part"], block["level"]
        if block["type"] in ("heading", "backmatter") and _ANNEX.match(text):
            in_annex, preambular, stack = True, 0, []
        if block["type"] != "paragraph" or (part is None and level is None):
            continue
        if not block["prefix"] and (_CLOSING.match(text) or len(text.strip("_* ")) < 3):
            continue
        if _OPENER.match(text) and len(text) < 130 and not block["prefix"]:
            preambular, stack = 0, []
            continue
        prefix = re.sub(r"[^a-z0-9.]+", "", (block["prefix"] or "").lower()).strip(".")
        if part == "preambular" and level is None:
            preambular += 1
            stack = [(0, str(preambular))]
        else:
            rank = level or 1
            if part == "operative" and rank == 1:
                stack = []
            while stack and stack[-1][0] >= rank:
                stack.pop()
            if not prefix:
                path = tuple(one for _, one in stack)
                bullets[path] += 1
                prefix = str(bullets[path])
            stack.append((rank, prefix))
        kind = "pre" if stack[0][0] == 0 else "op"
        label = f"{kind}-" + ".".join(one for _, one in stack)
        expected.append(Expected(text, kind, label, in_annex))
    return tuple(expected)


def compare(
    document: str, expected: Sequence[Expected], paragraphs: Sequence[Paragraph]
) -> tuple[list[Disagreement], int]:
    """The disagreements over a document's paragraphs, and how many were compared.

    Unnumbered text in annexes is left out: the corpus has no convention for it.
    """
    keys = [_key(paragraph.text) for paragraph in paragraphs]
    places: dict[str, deque[int]] = defaultdict(deque)
    for place, key in enumerate(keys):
        places[key[:_LEAD]].append(place)
    wrong, compared = [], 0
    for one in expected:
        found = _find(_key(one.text), keys, places)
        if one.in_annex and one.part == "pre":
            continue
        compared += 1
        label = paragraphs[found].label if found >= 0 else "missing"
        if _local(label) != one.label:
            wrong.append(Disagreement(document, one.label, label, one.text))
    return wrong, compared


def _find(key: str, keys: Sequence[str], places: Mapping[str, deque[int]]) -> int:
    """The first place not yet taken whose text starts as the key does, -1 for none."""
    queue = places.get(key[:_LEAD])
    if queue is None and len(key) < _LEAD:
        queue = next((places[one[:_LEAD]] for one in keys if one.startswith(key)), None)
    return queue.popleft() if queue else -1


def _key(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _local(label: str) -> str:
    return re.split(r"\.(?=(?:op|pre)-)", label)[-1]


def parse_file(path: Path) -> tuple[Paragraph, ...]:
    """The paragraphs the parser finds in a file, none when it finds no resolution."""
    try:
        found = parse_resolutions(load_source(path))
    except ParseError:
        return ()
    return tuple(paragraph for one in found for paragraph in one.paragraphs)


def measure(documents: Sequence[Mapping[str, Any]], form: str) -> FormReport:
    """Part and label of every labelled paragraph, read from files written in one format."""
    disagreements: list[Disagreement] = []
    compared = right = measured = 0
    begun = perf_counter()
    with TemporaryDirectory() as folder:
        for document in documents:
            path = Path(folder) / f"document.{form}"
            write_labelled(path, document["blocks"], form)
            expected = to_expected(document["blocks"])
            wrong, count = compare(document["file"], expected, parse_file(path))
            disagreements += wrong
            compared += count
            measured += bool(count)
            right += bool(count) and not wrong
    return FormReport(form, measured, right, compared, tuple(disagreements), perf_counter() - begun)


def run_parse(
    labelled: Path,
    *,
    forms: Sequence[str] = ("txt", "html", "docx"),
    half: str = "all",
    limit: int = 0,
) -> tuple[FormReport, ...]:
    """The parser measured against a labelled corpus, a report for each format.

    `half` is `development`, `report` or `all`, by a bit of the hash of the document's name.
    """
    documents = [one for one in load_labelled(labelled) if half in ("all", half_of(one["file"]))]
    return tuple(measure(documents[:limit] if limit else documents, form) for form in forms)


def half_of(name: str) -> str:
    """The half a document belongs to, `development` or `report`."""
    digest = int(hashlib.sha256(name.encode()).hexdigest(), 16)
    return "report" if digest >> 1 & 1 else "development"


def format_report(reports: Sequence[FormReport]) -> str:
    """A Markdown table of the reports."""
    rows = [
        f"| {one.form} | {one.documents} | {one.paragraphs} | {one.paragraph_share:.4f} "
        f"| {one.document_share:.4f} | {one.seconds:.0f} |"
        for one in reports
    ]
    head = (
        "| format | documents | paragraphs | part and label right | documents entirely right | s |"
    )
    return "\n".join([head, "|---|---|---|---|---|---|", *rows])
