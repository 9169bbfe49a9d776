"""Paragraphs named in a question: “op. 3(b)”, “the last recital”, “paragraphs 2 to 4”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.mentions.letters import LETTERS_ALONE, letters_before, mark_beside, read_letters
from assistant.mentions.paragraph_words import BESIDE, PART, WORD, part_of
from assistant.mentions.sections import SECTION_ALONE, section_around, section_name
from assistant.question.numerals import CARDINAL, ORDINAL, SPANISH_CARDINALS, to_number, to_ordinal

_HEAD = re.compile(
    rf"(?<!\w)(?:(?P<part>{PART})(?:[\s.-]*{WORD})?|(?=\w|[¶§]){WORD.replace('?P<sub>', '?:')}"
    rf"(?:\s+(?P<after>{PART}))?)[\s.:-]*",
    re.I,
)
_NUMBER = re.compile(
    r"\s*(?:no\.?\s*|nos\.\s*|numbers?\s*|#\s*|n\.?\s?[º°]\s*|n[úu]m(?:\.|eros?)?\s*|"
    r"del?\s+(?=\d{1,3}\s+al?\s+\d))?(?P<number>\d{1,3}(?![\d/%]|[.,]\d|"
    r"(?!\s?[a-z]\b)[a-z])"
    rf"|(?:{CARDINAL}|(?<=[ol]\s)once)\b|(?-i:[IVX]{{1,5}})\b)",
    re.I,
)
_DOTTED = re.compile(r"\s*(?P<number>\d{1,2})(?=\.[1-9]\d?(?![\w.,]*\d))")
_DOTTED_HEAD = re.compile(r"(?:o\.?\s?p|ops?|oper|para|sub|párr|parr|párag|¶|§)", re.I)
_JOIN = re.compile(
    r"\s*(?P<range>to|through|thru|until|al|a(?=\s+\d)|hasta\s+el|[-–—…])\s*|"
    r"\s*(?:,\s*(?:and|&|y|or)?|and|&|or|y|et|[ou]\b|as\s+well\s+as|así\s+como|plus)"
    r"\s*(?:(?:the|el|los|las)\s+|la\s+)?",
    re.I,
)
_NEXT_LETTER = re.compile(r"\(\s?([a-z]|[ivx]{1,5}|[1-9]\d?)\s?\)|(?-i:([a-h]))\b(?!\s+\w)", re.I)
_PART_BEHIND = re.compile(
    rf"\s+(?:(?:of|in|from|del?|en)\s+(?:(?:the|la|el|los|las|su|"
    rf"its)\s+)?(?:parte\s+|párrafos\s+)?)?(?P<part>{PART})\b(?:\s+(?:part|section))?",
    re.I,
)
_COUNTED = re.compile(
    rf"\b(?:(?P<ahead>{'|'.join(SPANISH_CARDINALS)})\s+)?(?P<ordinals>{ORDINAL}(?:(?:\s*,\s*|\s+(?:and|or|y|o|&)\s+)(?:(?:the|el|la)\s+)?{ORDINAL})*)\s+"
    rf"(?:(?P<count>\d{{1,2}}|{CARDINAL})\s+)?(?:(?:of\s+the\s+)?(?P<part>{PART})\b[\s.-]*)?"
    rf"(?P<word>{WORD})?(?:\s+(?P<after>{PART}))?(?!\s*\d)(?!\w|part\b|section\b)",
    re.I,
)
_COUNTED_BEHIND = re.compile(
    rf"\b(?:(?P<word>párrafos?|parrafos?|puntos?|art[íi]culos?|numeral|cláusula|disposición|apartado)"
    rf"\s+(?:(?P<part>{PART})\s+)?|(?P<head>considerando|resolutivo|dispositivo|operativo)\s+)"
    rf"(?P<ordinals>{ORDINAL})(?:\s+(?P<after>{PART}))?\b(?!\s+(?:período|periodo|sesi))",
    re.I,
)
_LETTERED = re.compile(
    r"(?<![\w/.,$€£(])(?P<number>\d{1,3})(?=\s?\([a-z]\)|\([1-9]\d?\)|\.[a-z]\b(?![.\w])|\s?[a-z]\)"
    r"|(?-i:[a-h])\b(?=\s*(?:$|[?!.,;)]|(?:of|in|and|from|say|says|del?|en|y|dice|pide)\b))"
    r"|\s(?-i:[b-h])\b(?=\s*(?:$|[?!.,;)]|(?:of|in|say|says|del?|dice|pide)\b)))",
    re.I,
)
_OPERATIVE_WORDS = (
    "item", "point", "article", "clause", "punto", "artículo", "articulo", "numeral", "cláusula",
    "clausula", "disposici", "apartado",
)  # fmt: skip
_LONGEST_RANGE = 50


@dataclass(frozen=True, slots=True)
class ParagraphMention:
    """A paragraph named in a question, at [start:end] of it.

    `part` is `pre`, `op` or empty. A negative number counts from the end; without a number only
    letters or the section are left to go by. A `counted` one is named by its place, not by its
    printed number. `document_ids` are the documents it is said to stand in, where the question
    tells.
    """

    part: str
    number: int | None
    letters: tuple[str, ...]
    text: str
    start: int = 0
    end: int = 0
    section: str = ""
    counted: bool = False
    document_ids: tuple[str, ...] = ()


def find_paragraph_mentions(question: str) -> tuple[ParagraphMention, ...]:
    """Every paragraph that a question names, in order; a range is all that lie in it."""
    found: list[ParagraphMention] = []
    for scan in (_scan_numbered, _scan_counted, _scan_lettered, _scan_letters, _scan_sections):
        taken = [(mention.start, mention.end) for mention in found]
        for mention in scan(question):
            if all(mention.end <= start or mention.start >= end for start, end in taken):
                found.append(mention)
    return tuple(sorted(found, key=lambda mention: mention.start))


def _scan_numbered(question: str) -> Iterator[ParagraphMention]:
    """“paragraphs 2, 3(b) and 4”, “OP3b”, “paragraph 3 of the annex”."""
    position = 0
    while head := _HEAD.search(question, position):
        part = part_of(head["part"] or head["after"])
        mentions, position = _read_list(question, head.end(), part, head.start())
        position = max(position, head.end())
        if mentions:
            yield from _placed(question, mentions)


def _read_list(
    question: str, position: int, part: str, start: int
) -> tuple[list[ParagraphMention], int]:
    """The numbers joined by commas, “and” or “to” from a position, and where they end."""
    found: list[ParagraphMention] = []
    ranged = False
    end = position
    while True:
        following = _NEXT_LETTER.match(question, position) if found and found[-1].letters else None
        number = None if following else _number_at(question, position, start)
        if following:
            letter = (following[1] or following[2]).lower()
            step = [replace(found[-1], letters=(*found[-1].letters[:-1], letter))]
            end = following.end()
        elif number:
            letters, end = read_letters(question, number.end())
            step = [ParagraphMention(part, to_number(number["number"]), letters, "")]
        else:
            break
        found += _between(found[-1], step[0]) + step if ranged and found else step
        join = _JOIN.match(question, end)
        if not join:
            break
        ranged = bool(join["range"])
        position = join.end()
        head = _HEAD.match(question, position)
        if head:
            part = part_of(head["part"] or head["after"]) or part
            position = head.end()
    text = question[start:end]
    return [replace(mention, text=text, start=start, end=end) for mention in found], end


def _number_at(question: str, position: int, start: int) -> re.Match[str] | None:
    """The number at a position; “paragraph 4.2” is the second part of the fourth."""
    number = _NUMBER.match(question, position)
    dotted = number is None and _DOTTED_HEAD.match(question, start)
    return _DOTTED.match(question, position) if dotted else number


def _between(first: ParagraphMention, last: ParagraphMention) -> list[ParagraphMention]:
    """What lies between the two ends of a range of numbers or of letters."""
    if first.number is None or last.number is None:
        return []
    if not first.letters and not last.letters:
        stop = min(last.number, first.number + _LONGEST_RANGE)
        return [replace(first, number=number) for number in range(first.number + 1, stop)]
    if len(first.letters) == len(last.letters) and first.number == last.number:
        low, high = first.letters[-1], last.letters[-1]
        if len(low) == len(high) == 1:
            between = [chr(code) for code in range(ord(low) + 1, ord(high))]
            return [replace(first, letters=(*first.letters[:-1], one)) for one in between]
    return []


def _placed(question: str, mentions: list[ParagraphMention]) -> Iterator[ParagraphMention]:
    """The mentions with the part, the section and the letters that stand around them."""
    start, end = mentions[0].start, mentions[0].end
    letters, before = letters_before(question, start)
    if letters and len(mentions) == 1:
        start = before
        mentions = [replace(mentions[0], letters=(one, *mentions[0].letters)) for one in letters]
    if beside := BESIDE.search(question, 0, start):
        start = beside.start()
        mentions = [_beside(mentions[0], 1 if beside["after"] else -1)]
    behind = _PART_BEHIND.match(question, end)
    if behind and not mentions[0].part:
        end = behind.end()
        mentions = [replace(mention, part=part_of(behind["part"])) for mention in mentions]
    section, start, end = section_around(question, start, end)
    for mention in mentions:
        part = mention.part or ("op" if mention.letters else "")
        yield replace(
            mention, part=part, section=section, start=start, end=end, text=question[start:end]
        )


def _beside(mention: ParagraphMention, step: int) -> ParagraphMention:
    """The paragraph, or the sub-paragraph, so many places on."""
    if mention.letters:
        beside = mark_beside(mention.letters, step)
        return replace(mention, letters=(*mention.letters[:-1], beside))
    return mention if mention.number is None else replace(mention, number=mention.number + step)


def _scan_counted(question: str) -> Iterator[ParagraphMention]:
    """“the third preambular paragraph”, “the last two paragraphs”, “párrafo segundo”."""
    for pattern in (_COUNTED, _COUNTED_BEHIND):
        for match in pattern.finditer(question):
            named = match.groupdict()
            part = part_of(match["part"] or match["after"] or named.get("head"))
            word = (match["word"] or "").lower()
            if not part and not word:
                continue
            if word.startswith(_OPERATIVE_WORDS) and not part:
                part = "op"
            places = [to_ordinal(one) for one in re.findall(ORDINAL, match["ordinals"], re.I)]
            count = to_number(named.get("count") or named.get("ahead") or "1")
            if count > 1 and len(places) == 1:
                step = range(1, count + 1) if places[0] > 0 else range(-count, 0)
                places = list(step)
            behind = None if part else _PART_BEHIND.match(question, match.end())
            part = part_of(behind["part"]) if behind else part
            end = behind.end() if behind else match.end()
            letters, start = letters_before(question, match.start())
            section, start, end = section_around(question, start, end)
            for place in places:
                counted = _counted(question, place, part, (start, end, section, word))
                yield from [replace(counted, letters=(one,)) for one in letters] or [counted]


def _counted(
    question: str, place: int, part: str, around: tuple[int, int, str, str]
) -> ParagraphMention:
    start, end, section, word = around
    if word.startswith("sub") and place > 0:
        letter = chr(ord("a") + place - 1)
        return ParagraphMention("op", None, (letter,), question[start:end], start, end, section)
    return ParagraphMention(part, place, (), question[start:end], start, end, section, counted=True)


def _scan_lettered(question: str) -> Iterator[ParagraphMention]:
    """“3(b)” and “3 b” without a word before them."""
    for match in _LETTERED.finditer(question):
        mentions, _ = _read_list(question, match.start(), "op", match.start())
        yield from _placed(question, mentions)


def _scan_letters(question: str) -> Iterator[ParagraphMention]:
    """“sub-paragraph (c)” without a number."""
    for match in LETTERS_ALONE.finditer(question):
        letter = next(one for one in match.groups() if one).lower()
        yield ParagraphMention("op", None, (letter,), match.group(), *match.span())


def _scan_sections(question: str) -> Iterator[ParagraphMention]:
    """“section B”, “the annex”, as a whole."""
    for match in SECTION_ALONE.finditer(question):
        yield ParagraphMention("", None, (), match.group(), *match.span(), section_name(match))
