"""A conversation to take home: Markdown, JSON, and DOCX with footnotes."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from io import BytesIO

from docx import Document
from docx.document import Document as Docx
from docx.text.paragraph import Paragraph
from markdown_it.token import Token

from assistant.page.footnotes import Footnotes
from assistant.page.markup import parse_answer
from assistant.records import Answer, Citation

Entries = Sequence[tuple[str, Answer]]

_NEAREST = "The closest paragraphs, which do not answer the question:"
# What XML can't carry, and Markdown readers would not show.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_MARKER = re.compile(r"\[(\d{1,4})\]")


def to_json(title: str, entries: Entries) -> bytes:
    """The questions with the whole answer contract of each."""
    rows = [{"question": question, "answer": answer.to_dict()} for question, answer in entries]
    record = {"title": title, "entries": rows}
    return json.dumps(record, ensure_ascii=False, indent=2).encode()


def to_markdown(title: str, entries: Entries) -> bytes:
    """Each question as a heading; markers become footnotes with citation and quotation."""
    parts = [f"# {_plain(title)}"]
    notes: list[str] = []
    for question, answer in entries:
        before = len(notes)
        notes += [f"[^{before + place}]: {_note(item)}" for place, item in _numbered(answer)]
        text = _renumber(answer.text, before)
        parts += [f"## {_plain(question)}", *_understood(question, answer), text]
        if answer.nearest:
            rows = [f"- {_note(item)}" for item in answer.nearest]
            parts += [_NEAREST, "\n".join(rows)]
    return "\n\n".join([*parts, "\n".join(notes)]).strip().encode() + b"\n"


def to_docx(title: str, entries: Entries) -> bytes:
    """A document with a heading for each question and a real footnote for each marker."""
    document = Document()
    footnotes = Footnotes()
    document.add_heading(_printable(title), 0)
    for question, answer in entries:
        document.add_heading(_printable(question), 1)
        for line in _understood(question, answer):
            document.add_paragraph().add_run(_printable(line.strip("*"))).italic = True
        _add_text(document, answer, footnotes)
        if answer.nearest:
            document.add_paragraph(_NEAREST)
            for item in answer.nearest:
                document.add_paragraph(_note(item), style="List Bullet")
    footnotes.attach(document)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def _renumber(text: str, before: int) -> str:
    """Markers as footnotes, counted on after the ones before."""
    return _MARKER.sub(lambda match: f"[^{before + int(match[1])}]", text)


def _numbered(answer: Answer) -> list[tuple[int, Citation]]:
    return list(enumerate(answer.citations, start=1))


def _note(item: Citation) -> str:
    return _printable(f"{item.citation}: “{item.quote}”" if item.quote else item.citation)


def _printable(text: str) -> str:
    return _UNPRINTABLE.sub("", text)


def _plain(text: str) -> str:
    """One line of Markdown in which nothing of the text is markup."""
    return re.sub(r"([\\`*_<>\[\]#])", r"\\\1", " ".join(_printable(text).split()))


def _understood(question: str, answer: Answer) -> list[str]:
    asked = answer.standalone_question
    return [f"*Understood as: {asked}*"] if asked and asked != question else []


def _add_text(document: Docx, answer: Answer, footnotes: Footnotes) -> None:
    style = None
    for token in parse_answer(answer.text, answer.citations):
        if token.type in ("blockquote_open", "list_item_open"):
            style = "Quote" if token.type == "blockquote_open" else "List Bullet"
        elif token.type in ("blockquote_close", "list_item_close"):
            style = None
        elif token.type == "inline":
            _add_runs(document.add_paragraph(style=style), token, answer, footnotes)


def _add_runs(paragraph: Paragraph, inline: Token, answer: Answer, footnotes: Footnotes) -> None:
    bold = italic = False
    for token in inline.children or []:
        if token.type in ("strong_open", "strong_close"):
            bold = token.type == "strong_open"
        elif token.type in ("em_open", "em_close"):
            italic = token.type == "em_open"
        elif token.type == "marker":
            footnotes.add(paragraph, _note(answer.citations[token.meta["number"] - 1]))
        else:
            run = paragraph.add_run(" " if token.type == "softbreak" else _printable(token.content))
            run.bold, run.italic = bold, italic
