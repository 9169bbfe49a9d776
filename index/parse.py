"""Second step of the flow: plain text becomes resolutions cut into labelled paragraphs."""

from __future__ import annotations

import re
from datetime import datetime

from index.read import ParseError, SourceText
from index.records import Kind, Paragraph, Resolution
from index.symbols import find_symbols, to_document_id

__all__ = ["PARSER_VERSION", "ParseError", "parse_resolutions"]

PARSER_VERSION = "1"

_NUMBER = re.compile(r"(\d+)\.\s+")
_LETTER = re.compile(r"\(?([a-z])[.)]\s+")
_DATE = re.compile(r"\b([A-Z][a-z]+ \d{1,2}, \d{4})\b")
_CAPS = re.compile(r"[A-Z]{2,}(?: [A-Z]{2,})*")
_VERB = re.compile(r"(?:.*, )?(to [a-z]+|[Tt]o [a-z]+|That)\b")


def parse_resolutions(source: SourceText) -> tuple[Resolution, ...]:
    """The resolutions of a source text, in printed order."""
    text = source.text
    paragraphs: list[Paragraph] = []
    preambular, operative, front_end = 0, "", -1
    for match in re.finditer(r"[^\n]+", text):
        line = match[0]
        number, letter = _NUMBER.match(line), _LETTER.match(line)
        verb, kind, label, skip, printed = "", "operative", "", 0, ""
        if number:
            operative, skip, printed = number[1], number.end(), number[1] + "."
            label = f"op-{operative}"
        elif letter and operative:
            label, skip, printed = f"op-{operative}.{letter[1]}", letter.end(), letter[0].strip()
        elif not operative and _CAPS.match(line) and not find_symbols(line[:20]):
            preambular += 1
            kind, label = "preambular", f"pre-{preambular}"
        else:
            continue
        if front_end < 0:
            front_end = match.start()
        body = line[skip:].rstrip()
        start = match.start() + skip
        caps = _CAPS.match(body)
        if kind == "preambular" and caps:
            verb = caps[0]
        elif found := _VERB.match(body):
            verb = found[1]
        part: Kind = "preambular" if kind == "preambular" else "operative"
        paragraphs.append(
            Paragraph(label, part, body, start, start + len(body), printed, verb)
        )
    if not paragraphs:
        raise ParseError(f"No paragraphs found in {source.source.name!r}: is it a resolution?")
    return (_with_front(source, text[:front_end].rstrip(), tuple(paragraphs)),)


def _with_front(source: SourceText, front: str, paragraphs: tuple[Paragraph, ...]) -> Resolution:
    mentions = find_symbols(front)
    symbol = mentions[0].symbol if mentions else ""
    title = front[mentions[0].end :].split("\n")[0].strip(" :") if mentions else ""
    date = _DATE.search(front)
    iso = datetime.strptime(date[1], "%B %d, %Y").date().isoformat() if date else ""
    adoption = re.search(r"\((Adopted at [^)]*)\)", front)
    session = re.search(r"\((.*)\)", symbol)
    return Resolution(
        document_id=to_document_id(symbol),
        symbol=symbol,
        title=title,
        front=Paragraph("title", "front", front, 0, len(front)),
        paragraphs=paragraphs,
        source=source.source,
        organ="General Assembly",
        session=session[1] if session else "",
        date=iso,
        adoption=adoption[1] if adoption else "",
        parser_version=PARSER_VERSION,
    )
