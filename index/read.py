"""First step of the flow: a file on disk becomes plain text with known origin."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from index.formats.child import PARSING_CHILD
from index.formats.plain import read_markdown, read_text
from index.formats.text import decode, is_binary
from index.records import Note, Source

FORMATS = (".txt", ".md", ".html", ".pdf", ".docx", ".xml")
_SUFFIX_FORMATS = {
    ".txt": "txt", ".text": "txt", "": "txt", ".md": "md", ".markdown": "md", ".html": "html",
    ".htm": "html", ".xhtml": "html", ".pdf": "pdf", ".docx": "docx", ".xml": "xml", ".akn": "xml",
}  # fmt: skip
_MAX_BYTES = 64 << 20
_MAX_TEXT = 4 << 20
_MAX_LINE = 100_000
_LINE_BREAK = re.compile("[\n\r\f\u2028\u2029\x85]")
_NAMES = {
    "txt": "text", "md": "Markdown", "html": "HTML", "pdf": "PDF", "docx": "Word", "xml": "XML",
    "zip": "a ZIP archive", "doc": "an old Word or Office file", "rtf": "RTF", "image": "an image",
}  # fmt: skip
_REMEDIES = {
    "doc": "save it as .docx", "rtf": "save it as .docx or .txt",
    "zip": "unpack it and add the files in it",
    "image": "run text recognition (OCR) on it and add the text",
}  # fmt: skip


class ParseError(ValueError):
    """Raised when a file cannot be read as resolutions; the message names file and remedy."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a file, one block a line, with its origin and what was odd about it."""

    text: str
    source: Source
    notes: tuple[Note, ...] = ()


def load_source(path: Path) -> SourceText:
    """The text of a file of any supported format.

    Raises ParseError, in one sentence, for a file that is empty, damaged, encrypted, too large,
    a scan, or not what its ending says.
    """
    form = _SUFFIX_FORMATS.get(path.suffix.lower())
    if form is None:
        raise ParseError(
            f"{path.name!r} has an ending that is not read; use one of {', '.join(FORMATS)}."
        )
    data = _load_bytes(path)
    _check_content(path, form, data)
    try:
        if form in ("txt", "md"):
            text, encoding = _read_plain(data, form)
        else:
            text, encoding = PARSING_CHILD.read(path, form)
            _check_length(text)
    except ValueError as error:
        raise ParseError(f"{path.name!r} cannot be read: {error}.") from error
    if not text.strip():
        raise ParseError(f"{path.name!r} has no text in it; check the file and add it again.")
    source = Source(path.name, hashlib.sha256(data).hexdigest(), form, encoding)
    return SourceText(text, source, _encoding_notes(text, encoding))


def check_size(path: Path) -> None:
    """Refuse a file that is larger than any document, before it is read."""
    size = path.stat().st_size
    if size > _MAX_BYTES:
        raise ParseError(
            f"{path.name!r} has {size >> 20} MB; split it into files below {_MAX_BYTES >> 20} MB."
        )


def _load_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ParseError(f"{path.name!r} is a folder; name the files in it.")
        if not path.is_file():
            raise ParseError(f"{path.name!r} does not exist; check the path {str(path)!r}.")
        check_size(path)
        data = path.read_bytes()
    except OSError as error:
        raise ParseError(
            f"{path.name!r} cannot be opened ({error.strerror}); check its permissions."
        ) from error
    if not data.strip(b"\0\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise ParseError(f"{path.name!r} is empty; add a file with the text of a resolution.")
    return data


def _check_content(path: Path, form: str, data: bytes) -> None:
    """Refuse a file whose content is not what its ending says."""
    found = _sniff(data)
    if not found and form in ("pdf", "docx"):
        found = "txt"
    if found == "zip" and form == "docx":
        return
    if (
        not found
        or found == form
        or (form == "html" and found == "xml")
        or (form == "md" and found == "html")
    ):
        return
    remedy = _REMEDIES.get(found, f"rename it to .{found}")
    if found == "zip" and b"word/document.xml" in data:
        remedy = "rename it to .docx"
    if found == "txt" and is_binary(decode(data[:40_000])[0]):
        remedy = "the file is damaged, fetch it again"
    raise ParseError(f"{path.name!r} ends like {_NAMES[form]} but holds {_NAMES[found]}; {remedy}.")


def _sniff(data: bytes) -> str:
    """The format that the first bytes show, empty for plain text and unknown ones."""
    head = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return "doc"
    if head.startswith(b"{\\rtf"):
        return "rtf"
    if head.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")):
        return "image"
    plain = head.replace(b"\0", b"").lstrip(b"\xff\xfe").lower()
    if re.match(
        rb"(?:<\?xml[^>]*>\s*)?(?:<!--.{0,400}?-->\s*)*(?:<!doctype\s+html|<html)", plain, re.DOTALL
    ):
        return "html"
    return "xml" if plain.startswith(b"<?xml") or b"<akomantoso" in plain else ""


def _read_plain(data: bytes, form: str) -> tuple[str, str]:
    text, encoding = decode(data)
    if is_binary(text):
        raise ValueError("it is binary data, not text; save it as text")
    _check_length(text)
    return (read_markdown(text) if form == "md" else read_text(text)), encoding


def _check_length(text: str) -> None:
    """Refuse what no resolution is as long as, before any pattern runs over it."""
    if len(text) > _MAX_TEXT:
        raise ValueError(f"it has more than {_MAX_TEXT >> 20} million characters; split it")
    if len(text) > _MAX_LINE and max(map(len, _LINE_BREAK.split(text))) > _MAX_LINE:
        raise ValueError(
            f"it has a line of more than {_MAX_LINE:,} characters; break it into paragraphs"
        )


def _encoding_notes(text: str, encoding: str) -> tuple[Note, ...]:
    notes = []
    if encoding not in ("utf-8", "pdf"):
        notes.append(Note("text encoding detected, not declared", encoding))
    if (place := text.find("\ufffd")) >= 0:
        notes.append(
            Note("characters that could not be read", text[max(0, place - 30) : place + 30])
        )
    return tuple(notes)
