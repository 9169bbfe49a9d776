"""A conversation to take home: Markdown, JSON, and DOCX with footnotes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.document import Document as Docx
from docx.text.paragraph import Paragraph
from markdown_it.token import Token

from assistant.page.export_words import WORDS, say_origin, say_understood
from assistant.page.footnotes import Footnotes
from assistant.page.markup import parse_answer
from assistant.page.wordings import Language
from assistant.records import Answer, Citation

Entries = Sequence[tuple[str, Answer]]

# What XML can't carry, and Markdown readers would not show.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
# More is no valid property.
_LONGEST_PROPERTY = 255
# Many readers of Markdown see a list only behind a blank line.
_BEFORE_LIST = re.compile(r"^(?![->\s])(.*\S)\n(?=- )", re.MULTILINE)
_MARKER = re.compile(r"\[(\d{1,4})\]")


def to_json(title: str, entries: Entries) -> bytes:
    """The questions with the whole answer contract of each."""
    rows = [{"question": question, "answer": answer.to_dict()} for question, answer in entries]
    record = {"title": title, "entries": rows}
    return json.dumps(record, ensure_ascii=False, indent=2).encode()


def to_markdown(title: str, entries: Entries, language: Language = "en") -> bytes:
    """Each question as a heading; markers become footnotes with citation and quotation."""
    parts = [f"# {_plain(title)}"]
    notes: list[str] = []
    for question, answer in entries:
        before = len(notes)
        notes += [f"[^{before + place}]: {_note(item)}" for place, item in _numbered(answer)]
        said = _BEFORE_LIST.sub(r"\1\n\n", answer.text)
        text = _renumber(said, before)
        understood = _emphasized(say_understood(question, answer, language))
        origin = _emphasized(say_origin(answer, language))
        parts += [f"## {_plain(question)}", *understood, text]
        if answer.nearest:
            rows = [f"- {_note(item)}" for item in answer.nearest]
            parts += [WORDS[language].nearest, "\n".join(rows)]
        parts += origin
    return "\n\n".join([*parts, "\n".join(notes)]).strip().encode() + b"\n"


def to_docx(title: str, entries: Entries, language: Language = "en") -> bytes:
    """A document with a heading for each question and a real footnote for each citation."""
    document = Document()
    footnotes = Footnotes()
    _describe(document, title)
    document.add_heading(_printable(title), 0)
    for question, answer in entries:
        document.add_heading(_printable(question), 1)
        _add_aside(document, say_understood(question, answer, language))
        _add_text(document, answer, footnotes)
        if answer.nearest:
            document.add_paragraph(WORDS[language].nearest)
            for item in answer.nearest:
                document.add_paragraph(_note(item), style="List Bullet")
        _add_aside(document, say_origin(answer, language))
    footnotes.attach(document)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def _describe(document: Docx, title: str) -> None:
    """Name the file after the conversation, where the template names its own maker and day."""
    properties = document.core_properties
    properties.title = _printable(title)[:_LONGEST_PROPERTY]
    properties.author = properties.comments = ""
    properties.created = properties.modified = datetime.now(UTC)


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


def _emphasized(aside: str) -> list[str]:
    return [f"*{_plain(aside)}*"] if aside else []


def _add_aside(document: Docx, aside: str) -> None:
    if aside:
        document.add_paragraph().add_run(_printable(aside)).italic = True


def _add_text(document: Docx, answer: Answer, footnotes: Footnotes) -> None:
    style = None
    refer = _referring(answer, footnotes)
    for token in parse_answer(answer.text, answer.citations):
        if token.type in ("blockquote_open", "list_item_open"):
            style = "Quote" if token.type == "blockquote_open" else "List Bullet"
        elif token.type in ("blockquote_close", "list_item_close"):
            style = None
        elif token.type == "inline":
            _add_runs(document.add_paragraph(style=style), token, refer)


def _referring(answer: Answer, footnotes: Footnotes) -> Callable[[Paragraph, int], None]:
    """Puts a marker at the end of a paragraph: a footnote, or another reference to its own."""
    known: dict[int, int] = {}

    def refer(paragraph: Paragraph, marker: int) -> None:
        if marker in known:
            footnotes.repeat(paragraph, known[marker])
        else:
            known[marker] = footnotes.add(paragraph, _note(answer.citations[marker - 1]))

    return refer


def _add_runs(paragraph: Paragraph, inline: Token, refer: Callable[[Paragraph, int], None]) -> None:
    bold = italic = noted = False
    tokens = inline.children or []
    following = [token.type for token in tokens[1:]] + [""]
    for token, after in zip(tokens, following, strict=True):
        if token.type in ("strong_open", "strong_close"):
            bold = token.type == "strong_open"
        elif token.type in ("em_open", "em_close"):
            italic = token.type == "em_open"
        elif token.type == "marker":
            if noted:
                paragraph.add_run(",").font.superscript = True
            refer(paragraph, token.meta["number"])
        else:
            text = " " if token.type == "softbreak" else _printable(token.content)
            # A note stands right behind its words.
            run = paragraph.add_run(text.rstrip() if after == "marker" else text)
            run.bold, run.italic = bold, italic
        noted = token.type == "marker" or (noted and not token.content.strip())
