"""Second step of the flow: plain text becomes resolutions cut into labelled paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from index.read import ParseError, SourceText
from index.records import TITLE_LABEL, Kind, Note, Paragraph, Resolution
from index.structure.announcing import acts, announces_body, is_opener
from index.structure.bare_numbers import mark_bare_numbers
from index.structure.body import read_body
from index.structure.closing import find_closing
from index.structure.decisions import Meeting, find_meeting
from index.structure.drafts import Body, Draft
from index.structure.evidence import UNLIKE, find_doubt
from index.structure.front import Front, find_draft_symbol, read_front
from index.structure.inline import part_run_ins
from index.structure.labels import make_labels
from index.structure.language import UNKNOWN, detect_language, is_latin
from index.structure.lines import Line, split_lines
from index.structure.ordinal_words import mark_ordinal_words
from index.structure.roman_numbers import mark_roman_numbers
from index.structure.signals import is_contents
from index.structure.split import split_resolutions
from index.structure.verb_headings import mark_verb_headings
from index.symbols import to_document_id

__all__ = ["PARSER_VERSION", "ParseError", "parse_resolutions"]

PARSER_VERSION = "13"

NO_SYMBOL = "no symbol found, the file name stands in for it"

_CLOSING_LINES = 6
_LONGEST_NAME = 150
_OPERATIVE_VERB = re.compile(
    r"(?:(?:In|En|With|Within|Con|Upon|After|Having|Taking|Subject)\b[^.;:]{0,160}?,\s+)?"
    r"((?:[Tt]o\s+[a-z]+(?:\s+(?:upon|on|note))?|THAT|That|Que))\b"
)


# How a line may name the adopting body, the plainest first.
_NAMES = (is_opener, announces_body, acts)


def parse_resolutions(source: SourceText) -> tuple[Resolution, ...]:
    """The resolutions of a source text, in printed order, each with an id of its own.

    Raises ParseError when the text has no paragraph structure, or nothing of a resolution, or is
    not in Latin letters.
    """
    if not is_latin(source.text):
        raise ParseError(
            f"{source.source.name!r} is in letters that are not read; add its English, Spanish, "
            "French or Portuguese text."
        )
    lines = _mark_lines(source.text)
    groups = split_resolutions(lines)
    parsed = [(group, read_body(group)) for group in groups]
    bodies = [(lines, body) for lines, body in parsed if body.drafts]
    if not bodies:
        raise ParseError(
            f"{source.source.name!r} has no paragraphs of a resolution: check that it is one, and "
            "that its preamble or its numbered paragraphs are in the text."
        )
    is_only = len(bodies) == 1
    found = [
        _to_resolution(source, lines, body, place=0 if is_only else place)
        for place, (lines, body) in enumerate(bodies, 1)
    ]
    found = _share_symbols(found)
    if all(UNLIKE in (note.problem for note in one.notes) for one in found):
        raise ParseError(
            f"{source.source.name!r} does not read as a resolution: it has no symbol, names no "
            "body that adopts it, and its paragraphs begin otherwise; if it is one, add it with "
            "its title and the name of the body."
        )
    return _tell_apart(found)


def _mark_lines(text: str) -> tuple[Line, ...]:
    """The lines of a text with all their marks, without those of a table of contents."""
    printed = tuple(line for line in split_lines(text) if not is_contents(line))
    numbered = mark_roman_numbers(mark_bare_numbers(part_run_ins(printed)))
    return mark_verb_headings(mark_ordinal_words(numbered))


def _to_resolution(
    source: SourceText, lines: Sequence[Line], body: Body, *, place: int
) -> Resolution:
    text = source.text
    front_lines = [line for line in lines if line.start < body.front_end]
    front = _read_front(front_lines, lines, body)
    if not front.symbol and not place:
        front = replace(front, symbol=find_draft_symbol(front_lines))
    language = detect_language(text[lines[0].start : lines[-1].end])
    labels, repeated = make_labels(body.drafts)
    paragraphs = tuple(
        _to_paragraph(text, draft, label) for draft, label in zip(body.drafts, labels, strict=True)
    )
    name = front.symbol or _name_by_file(source.source.name) + (f" part {place}" if place else "")
    heading = front.title or lines[0].text
    notes = [*source.notes, *body.notes]
    if language == UNKNOWN:
        notes.append(Note("in none of the languages that are read", heading))
    notes += [_note("printed number comes twice", text, body.drafts[one]) for one in repeated]
    if not front.symbol:
        notes.append(Note(NO_SYMBOL, source.source.name))
        doubt = find_doubt(lines, front_lines, paragraphs)
        notes += [Note(doubt, heading)] if doubt else []
    return Resolution(
        document_id=to_document_id(name, language),
        symbol=front.symbol,
        title=front.title,
        front=_to_front(text, front_lines, lines, body),
        paragraphs=paragraphs,
        source=source.source,
        organ=front.organ,
        session=front.session,
        date=front.date,
        adoption=front.adoption,
        language=language,
        parser_version=PARSER_VERSION,
        notes=tuple(notes),
    )


def _read_front(front_lines: Sequence[Line], lines: Sequence[Line], body: Body) -> Front:
    """What stands before the paragraphs, with the body that the text names or the meeting's."""
    named = next(filter(None, ([one for one in lines if is_name(one)] for is_name in _NAMES)), [])
    first = next(line for line in lines if line.start >= body.front_end)
    meeting = Meeting() if named else find_meeting(first)
    opener = named[0].text if named else meeting.body
    closing = _closing_lines(lines, body)[:_CLOSING_LINES]
    return read_front(front_lines, opener, closing, meeting=meeting.text, parts=_has_parts(body))


def _name_by_file(name: str) -> str:
    """What stands in for a symbol: the file's name without its ending, not too long for an id."""
    stem = PurePath(name).stem[:_LONGEST_NAME]
    if not to_document_id(stem):
        raise ParseError(
            f"{name!r} has no symbol, and no Latin letter or digit in its name to stand in for "
            "one; give it another name and add it again."
        )
    return stem


def _to_front(
    text: str, front_lines: Sequence[Line], lines: Sequence[Line], body: Body
) -> Paragraph:
    """The front matter, with what the closing lines tell of the adoption behind it."""
    start = front_lines[0].start if front_lines else body.drafts[0].start
    end = front_lines[-1].end if front_lines else start
    last = max(draft.end for draft in body.drafts)
    closing = find_closing(_closing_lines(lines, body)) or find_closing(
        [line for line in lines if line.start >= last]
    )
    if not closing:
        return Paragraph(TITLE_LABEL, "front", text[start:end], start, end)
    printed = [text[start:end], *(line.text for line in closing)]
    return Paragraph(TITLE_LABEL, "front", "\n".join(filter(None, printed)))


def _closing_lines(lines: Sequence[Line], body: Body) -> list[Line]:
    """The lines behind the last paragraph that is in no annex."""
    ends = [draft.end for draft in body.drafts if not draft.annex]
    last = max(ends) if ends else body.drafts[-1].end
    return [line for line in lines if line.start >= last]


def _has_parts(body: Body) -> bool:
    """Whether the text goes on to a second lettered part."""
    return any("b" in draft.sections for draft in body.drafts)


def _share_symbols(found: Sequence[Resolution]) -> list[Resolution]:
    """The resolutions, with the symbol above a text also for its translation behind it."""
    shared: list[Resolution] = []
    for one in found:
        above = shared[-1] if shared else one
        if not one.symbol and above.symbol and one.language != above.language != UNKNOWN:
            notes = tuple(note for note in one.notes if note.problem != NO_SYMBOL)
            document_id = to_document_id(above.symbol, one.language)
            session = one.session or above.session
            one = replace(
                one, symbol=above.symbol, document_id=document_id, session=session, notes=notes
            )
        shared.append(one)
    return shared


def _tell_apart(found: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The resolutions with an ordinal behind an id that came before."""
    seen: Counter[str] = Counter()
    told = []
    for one in found:
        seen[one.document_id] += 1
        if seen[one.document_id] > 1:
            count = f"part {seen[one.document_id]}"
            note = Note("the symbol comes twice in the file", one.symbol)
            document_id = to_document_id(f"{one.symbol or one.document_id} {count}", one.language)
            one = replace(one, document_id=document_id, notes=(*one.notes, note))
        told.append(one)
    return tuple(told)


def _to_paragraph(text: str, draft: Draft, label: str) -> Paragraph:
    kind: Kind = "preambular" if draft.part == "pre" else "operative"
    body = text[draft.start : draft.end]
    verb = draft.verb
    if not verb and kind == "operative" and (match := _OPERATIVE_VERB.match(body)):
        verb = match[1]
    return Paragraph(
        label,
        "annex" if draft.annex else kind,
        body,
        draft.start,
        draft.end,
        draft.number,
        verb,
        draft.headings,
    )


def _note(problem: str, text: str, draft: Draft) -> Note:
    return Note(problem, text[draft.start : draft.end], draft.start, draft.end)
