"""A labelled document written out as a text, HTML or Word file, as an office would print it."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FORMS = ("decimal", "lowerLetter", "lowerRoman")
_PATTERNS = ("%1.", "(%2)", "(%3)")


def write_labelled(path: Path, blocks: Sequence[Mapping[str, Any]], form: str) -> None:
    """Write the blocks to a file of the format `txt`, `html` or `docx`."""
    if form == "txt":
        path.write_text("\n".join(map(_line, blocks)), encoding="utf-8")
    elif form == "html":
        path.write_text(_to_html(blocks), encoding="utf-8")
    else:
        _write_docx(path, blocks)


def _line(block: Mapping[str, Any]) -> str:
    prefix = (block["prefix"] or "").strip()
    return f"{prefix} {_text(block)}".strip()


def _text(block: Mapping[str, Any]) -> str:
    return " ".join(block["text"].split())


def _to_html(blocks: Sequence[Mapping[str, Any]]) -> str:
    """A page with the verbs in italics and headings as headings."""
    parts = []
    for block in blocks:
        tag = "h3" if block["type"] in ("heading", "title") else "p"
        text = escape(_line(block))
        verb = escape(block["verb"] or "")
        if verb and verb in text:
            text = text.replace(verb, f"<em>{verb}</em>", 1)
        parts.append(f"<{tag}>{text}</{tag}>")
    return f"<!doctype html><html><body><div>{''.join(parts)}</div></body></html>"


def _write_docx(path: Path, blocks: Sequence[Mapping[str, Any]]) -> None:
    """A Word file whose numbers and letters are automatic wherever they run on."""
    lists = _Lists()
    paragraphs = []
    for block in blocks:
        properties, text = lists.number(block)
        run = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
        paragraphs.append(f"<w:p>{properties}{run}</w:p>")
    types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{types}.document.main+xml"/>'
            '<Override PartName="/word/numbering.xml" '
            f'ContentType="{types}.numbering+xml"/></Types>',
        )
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{_W}"><w:body>{"".join(paragraphs)}</w:body></w:document>',
        )
        archive.writestr("word/numbering.xml", lists.to_xml())


class _Lists:
    """Automatic lists: a new one starts where a printed number does not run on."""

    def __init__(self) -> None:
        self._starts: list[tuple[int, int]] = []
        self._last = [0, 0, 0]

    def number(self, block: Mapping[str, Any]) -> tuple[str, str]:
        """The paragraph properties of a block, and the text that is left to print."""
        prefix = (block["prefix"] or "").strip()
        depth, value = _place(prefix, block["level"])
        if depth < 0 or block["part"] is None:
            return "", _line(block)
        if value != self._last[depth] + 1 or (value == 1 and self._begins(depth)):
            self._starts.append((depth, value))
        self._last[depth] = value
        self._last[depth + 1 :] = [0] * (2 - depth)
        number = (
            f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{len(self._starts)}"/></w:numPr>'
        )
        return f"<w:pPr>{number}</w:pPr>", _text(block)

    def _begins(self, depth: int) -> bool:
        """Whether a first number needs a list of its own: none yet, or one that starts later."""
        return depth == 0 or not self._starts or self._starts[-1] not in ((0, 1), (depth, 1))

    def to_xml(self) -> str:
        """The numbering part of the file."""
        levels = "".join(
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{_PATTERNS[depth]}"/></w:lvl>'
            for depth, form in enumerate(_FORMS)
        )
        lists = "".join(
            f'<w:num w:numId="{place}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="{depth}">'
            f'<w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
            for place, (depth, start) in enumerate(self._starts, 1)
        )
        return (
            f'<w:numbering xmlns:w="{_W}"><w:abstractNum w:abstractNumId="0">{levels}'
            f"</w:abstractNum>{lists}</w:numbering>"
        )


def _place(prefix: str, level: int | None) -> tuple[int, int]:
    """Depth and value of a printed number that a list can print; depth -1 for others."""
    if level == 1 and (match := re.fullmatch(r"(\d{1,3})\.", prefix)):
        return 0, int(match[1])
    if level == 2 and (match := re.fullmatch(r"\(([a-z])\)", prefix)):
        return 1, ord(match[1]) - ord("a") + 1
    return -1, 0
