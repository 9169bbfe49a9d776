"""PDF: the text layer, page by page, without running lines, notes and line-end hyphens."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from pathlib import Path

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from index.formats.columns import arrange
from index.formats.covers import part_columns
from index.formats.layout import PrintedLine, drop_notes, drop_repeated_title, read_page, text_size
from index.formats.line_numbers import drop_line_numbers
from index.formats.mail import undo_mail
from index.formats.marks import join_marks
from index.formats.pages import find_front_end
from index.formats.running import find_begun, find_running_lines
from index.formats.text import drop_glued_marks, drop_reference_marks, squeeze
from index.formats.wraps import join_wrapped

_MAX_PAGES = 600
_NARROWEST = 30
_BLANK = PrintedLine("", 0.0, 0.0)
_NOTE = re.compile(
    r"(?:[¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,3}|\*{1,3}|\[\d{1,3}\]|\d{1,3}/)\.?\s+"
    r"(?:see\b|ibid|idem|véase|official records|"
    r"united nations, |[A-Z]{1,5}/[A-Z\d]|https?:|resolution \d|available|reissued|the present)",
    re.IGNORECASE,
)


def read_pdf(path: Path) -> str:
    """The text of a PDF as one block a line."""
    try:
        reader = PdfReader(path, strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise ValueError("it is encrypted; save it without a password")
        if len(reader.pages) > _MAX_PAGES:
            raise ValueError(f"it has more than {_MAX_PAGES} pages; split it")
        columns = [read_page(page) for page in reader.pages]
        arranged = arrange(columns, lambda line: line.text, blank=_BLANK)
        pages = [drop_line_numbers(page) for page in arranged]
    except (PyPdfError, LookupError, TypeError, AttributeError, ArithmeticError) as error:
        raise ValueError("it is damaged or not a whole PDF; print it to PDF again") from error
    if sum(len(line.text.strip()) for page in pages for line in page) < 40:
        raise ValueError("it has no text layer (a scan); run text recognition (OCR) on it first")
    size = text_size(pages)
    begun = find_begun([[line.text for line in page] for page in pages])
    pages = [
        drop_repeated_title(page, pages[0]) if number and not begins else page
        for number, (page, begins) in enumerate(zip(pages, begun, strict=True))
    ]
    running = find_running_lines([[line.text for line in page] for page in pages])
    bare = [_without(page, left_out) for page, left_out in zip(pages, running, strict=True)]
    lines = [line for page in drop_notes(bare, size) for line in _drop_notes(page)]
    lines = undo_mail(lines)
    parted = part_columns(lines, find_front_end(lines))
    blocks = join_wrapped(parted, narrowest=_NARROWEST)
    finished = [squeeze(drop_reference_marks(block.strip())) for block in blocks]
    return "\n".join(drop_glued_marks(join_marks(list(filter(None, finished)))))


def _without(page: Sequence[PrintedLine], places: Set[int]) -> list[PrintedLine]:
    return [line for place, line in enumerate(page) if place not in places]


def _drop_notes(lines: Sequence[PrintedLine]) -> list[str]:
    """The text of a page without the footnotes at its foot that are printed as large."""
    page = [line.text for line in lines]
    for place, line in enumerate(page):
        rule = re.match(r"\s*_{5,}\s*$", line) and re.match(
            r"\s*[\d*¹]", "".join(page[place + 1 :][:1])
        )
        if place > len(page) // 3 and (rule or _NOTE.match(line.strip())):
            return page[:place]
    return page
