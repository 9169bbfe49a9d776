"""Plain text and Markdown: blocks of lines, headings, emphasis, soft wraps."""

from __future__ import annotations

import re

from index.formats.columns import arrange, part_page
from index.formats.covers import part_columns
from index.formats.mail import undo_mail
from index.formats.markdown_lists import count_items
from index.formats.markdown_tables import part_tables
from index.formats.marks import join_marks
from index.formats.notes import join_raised_numbers
from index.formats.pages import PAGE_BREAK, find_front_end, undo_pages
from index.formats.running import drop_running_lines
from index.formats.text import clean, drop_glued_marks, drop_reference_marks, squeeze
from index.formats.wraps import join_wrapped

_WIDE, _NARROWEST = 50, 30
_COMMENT = re.compile(r"<!--(?:(?!<!--).){0,5000}?-->", re.DOTALL)
_METADATA = re.compile(r"\A\s*---[ \t]*\n((?:[\w-]+:.*\n|[ \t-].*\n)+)(?:---|\.\.\.)[ \t]*\n")
_TITLE = re.compile(r"^title:[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)
# Converters set a bullet before the number that a paragraph has of its own.
_BULLET = re.compile(r"^(\s*)[-*+]\s+(?=[*_\\(]{0,4}(?:\d{1,3}|[a-z]|[ivxl]{1,6})[*_\\]{0,3}[.)])")
_ITEM = re.compile(r"\s*[-*+][ \t]+\S")
_HEADING = re.compile(r"^ {0,3}#{1,6}\s+(.*?)\s*#*$")
_RULE = re.compile(r"^\s*(?:[-*_]\s*){3,}$")
_LINK = re.compile(
    r"!?\[([^\[\]\n]{0,400})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,500}(?:\s+\"[^\"]{0,200}\")?\)"
)
_NOTE_MARK = re.compile(r"\[\^[^\]\n]{1,40}\](?!:)")
_NOTE_BODY = re.compile(r"^\[\^[^\]\n]{1,40}\]:.*(?:\n(?: {2,}|\t).*)*", re.MULTILINE)
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,400}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])(\*|_)(?=[^\s*_])([^*_\n]{0,400}[^\s*_])\1(?![\w*])")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>])")
_TAG = re.compile(r"</?(?:sup|sub|em|i|b|strong|u|br|p|span|div|center)\b[^>]*>", re.IGNORECASE)
_RAISED = r"(?:<sup>\s*\[?[\d*]{1,3}\]?\s*</sup>|\^\[?[\d*]{1,3}\]?\^)"
_NOTE_TAG = re.compile(rf" ?{_RAISED}", re.IGNORECASE)
_NOTE_BLOCK = re.compile(
    rf"^([ \t]*(?:[-*_][-*_ \t]{{2,}})?\n)[ \t]*{_RAISED}.*\S(?:\n.*\S)*",
    re.IGNORECASE | re.MULTILINE,
)


def read_text(text: str) -> str:
    """Plain text as one block a line."""
    text = "\n".join(undo_mail(clean(text).split("\n")))
    columns = [part_page(page.split("\n")) for page in text.split("\f")]
    pages = [join_raised_numbers(page) for page in arrange(columns, str, blank="")]
    lines = [line for page in drop_running_lines(pages) for line in (PAGE_BREAK, *page)]
    lines = undo_pages([_indent(line) for line in lines[1:]])
    narrowest = _NARROWEST if any(page.right for page in columns) else _WIDE
    parted = part_columns(lines, find_front_end(lines))
    return _finish(join_wrapped(parted, narrowest=narrowest))


def read_markdown(text: str) -> str:
    """Markdown as one block a line, without its marks; printed numbers stay."""
    text = _METADATA.sub(_keep_title, _COMMENT.sub("", clean(text)))
    text = _NOTE_BODY.sub("", text)
    text = _NOTE_BLOCK.sub(r"\1", text)
    text = _NOTE_TAG.sub("", _NOTE_MARK.sub("", text))
    lines: list[str] = []
    for raw in count_items(part_tables(undo_mail(text.split("\n")))):
        line = _BULLET.sub(r"\1", raw)
        heading = _HEADING.match(line)
        if heading:
            lines += ["", heading[1], ""]
        elif _RULE.match(line) or set(line.strip()) == {"="}:
            lines.append("")
        else:
            lines += ["", line] if _ITEM.match(line) else [line]
    return _finish([_strip_marks(block) for block in join_wrapped(lines)])


def _keep_title(metadata: re.Match[str]) -> str:
    title = _TITLE.search(metadata[1])
    return f"{title[1]}\n\n" if title else ""


def _indent(line: str) -> str:
    return line.expandtabs(4) if line[:1] == "\t" else line


def _strip_marks(line: str) -> str:
    line = _LINK.sub(r"\1", _TAG.sub("", line))
    for pattern in (_STRONG, _EMPHASIS, _EMPHASIS):
        line = pattern.sub(r"\2", line)
    return _ESCAPE.sub(r"\1", line)


def _finish(blocks: list[str]) -> str:
    lines = [squeeze(drop_reference_marks(block.strip())) for block in blocks if block.strip()]
    return "\n".join(drop_glued_marks(join_marks(lines)))
