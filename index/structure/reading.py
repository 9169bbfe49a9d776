"""What a line reads as, by its own words and by the lines that follow it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from index.structure.announcing import is_group, is_opener, is_resolve
from index.structure.lines import Line, leading_number
from index.structure.signals import find_annex, find_section, is_closing, is_heading
from index.structure.verbs import Mood, leading_verb
from index.structure.vocabulary import OPERATIVE, OVER_RECITALS

_LOOK_AHEAD = 60
_TITLE_LINES = 5
_AND_END = r"[,;]\s*(?:and|y|et|e)[_*\s]*$"
_PREAMBULAR_END = re.compile(rf"[,;][_*”\"\s\d]*$|{_AND_END}")
_OPERATIVE_END = re.compile(r"[.;:,][_*”\"\s\d]*$|[.;,]\s*(?:and|y|et|e)[_*\s]*$")
_OPEN_END = re.compile(r":[_*\s]*(?:\d{1,2}|[⁰¹²³⁴-⁹]+|\[\d{1,2}\])?[_*\s]*$")
_LINKED = re.compile(_AND_END)
_COMPLETE = re.compile(r"[,;.:]\W*$|[,;] (?:and|y|et|e)$")
_CAPS_VERB = re.compile(r"[_*“\"\s]*[A-ZÀ-Ý]{4,}\b")


def reads_preambular(line: Line) -> bool:
    """Whether the line is a preambular paragraph by its verb, its end and its length."""
    return leading_verb(line.body)[1] == "preambular" and bool(
        _PREAMBULAR_END.search(line.text) or len(line.text) > 150 or _CAPS_VERB.match(line.text)
    )


def reads_operative(line: Line) -> bool:
    """Whether the line is an operative paragraph by its verb, its end and its length."""
    if line.body.startswith(("That ", "Que ", "THAT ")):
        return bool(_OPERATIVE_END.search(line.body[-6:]))
    return leading_verb(line.body)[1] == "operative" and bool(
        _OPERATIVE_END.search(line.text) or len(line.text) > 150
    )


def ends(text: str) -> bool:
    """Whether a text ends with the punctuation of a paragraph."""
    return bool(_OPERATIVE_END.search(text))


def is_open(text: str) -> bool:
    """Whether a paragraph announces a list."""
    return bool(_OPEN_END.search(text))


def is_complete(text: str) -> bool:
    """Whether a paragraph ended as paragraphs do, so that a title may follow."""
    return bool(_COMPLETE.search(text))


def is_unfinished(text: str) -> bool:
    """Whether a paragraph ended as those do that others follow: `; and`."""
    return bool(_PREAMBULAR_END.search(text))


def is_linked(text: str) -> bool:
    """Whether a paragraph ends with the word that joins the next: `; and`."""
    return bool(_LINKED.search(text))


def heads_recitals(lines: Sequence[Line], index: int) -> bool:
    """Whether a caps verb stands over several recitals: `CONSIDERING:`, or bare over a capital."""
    line = lines[index]
    if is_group(line):
        return True
    verb, mood = leading_verb(line.text)
    is_known = mood == "preambular" and verb.partition(" ")[0].lower() in OVER_RECITALS
    is_alone = is_known and verb == line.text and verb.isupper() and not line.marks
    after = lines[index + 1 : index + 2]
    return is_alone and all(one.body[:1].isupper() and len(one.text) > len(verb) for one in after)


def opener_follows(lines: Sequence[Line], index: int) -> bool:
    """Whether the adopting body is still to be named before the first numbered paragraph."""
    for line in lines[index + 1 : index + _LOOK_AHEAD]:
        if is_opener(line):
            return True
        if has_number(line) and leading_verb(line.body)[1]:
            return False
    return False


def body_follows(lines: Sequence[Line], index: int) -> bool:
    """Whether the adopting body is named behind a title, with only headings or `(…)` between."""
    for line in lines[index + 1 : index + _TITLE_LINES]:
        if is_opener(line):
            return True
        if line.marks or not (is_heading(line) or line.text.startswith("(")):
            return False
    return False


def find_stop(lines: Sequence[Line], index: int) -> int:
    """The place of the next line with a number, or that heads a section; behind all if none."""
    for place, line in enumerate(lines[index + 1 :], index + 1):
        if has_number(line) or find_section(line) or find_annex(line) or is_opener(line):
            return place
    return len(lines)


def recitals_begin(lines: Sequence[Line], index: int) -> bool:
    """Whether recitals start here that the body is named behind.

    They are two in a row, numbered ones, or below a verb of their own.
    """
    mark = lines[index].mark
    if mark and mark.kind == "verb":
        return True
    pair = lines[index : index + 2]
    is_pair = len(pair) == 2 and all(_is_unnumbered(one) and reads_preambular(one) for one in pair)
    return is_pair or _numbered_recitals_begin(lines, index)


def _is_unnumbered(line: Line) -> bool:
    return not line.marks or line.marks[0].kind == "bullet"


def _numbered_recitals_begin(lines: Sequence[Line], index: int) -> bool:
    """Whether recitals that share their numbers with the paragraphs stand before the body."""
    for line in lines[index : index + _LOOK_AHEAD]:
        if is_opener(line):
            return has_number(lines[index])
        if has_number(line) and not reads_preambular(line):
            break
    return False


def letter_follows(lines: Sequence[Line], index: int) -> bool:
    """Whether the next line has a letter or bullet."""
    after = lines[index + 1] if index + 1 < len(lines) else None
    return bool(after and after.mark and after.mark.kind in ("letter", "roman", "bullet"))


def verb_over_numbers(lines: Sequence[Line], index: int) -> Mood:
    """The mood of a verb in capitals over numbered paragraphs: `INVITES THE STATES TO:`.

    Empty for any other line.
    """
    line = lines[index]
    follows = any(map(has_number, lines[index + 1 : index + 2]))
    caps = line.text.isupper() and not line.marks
    return leading_verb(line.text)[1] if follows and caps else ""


def first_number_follows(lines: Sequence[Line], index: int) -> bool:
    """Whether the next line is numbered 1."""
    return any(has_number(line) and line.marks[0].value == "1" for line in lines[index + 1 :][:1])


def goes_on_in_numbers(lines: Sequence[Line], index: int) -> bool:
    """Whether a sentence goes on in small letters behind a number 1: `Recommends that States:`."""
    line = lines[index]
    if line.marks or not is_open(line.text) or leading_verb(line.text)[1] != "operative":
        return False
    follows = first_number_follows(lines, index)
    return follows and lines[index + 1].body[:1].islower()


def next_mark(lines: Sequence[Line], index: int) -> str:
    """The next printed number or letter nearby."""
    for line in lines[index + 1 : index + 12]:
        if line.mark and line.mark.kind in ("roman", "letter", "number"):
            return line.mark.value
    return ""


def preamble_goes_on(lines: Sequence[Line], index: int) -> bool:
    """Whether a numbered line is in a list that the preamble goes on after."""
    for line in lines[index + 1 : index + 40]:
        if is_opener(line) or is_closing(line):
            return False
        if find_section(line) or is_heading(line):
            return is_resolve(line)
        if is_resolve(line) or (not line.marks and reads_preambular(line)):
            return True
        verb, mood = leading_verb(line.body)
        if line.mark and mood == "operative" and verb.partition(" ")[0].lower() in OPERATIVE:
            return False
    return False


def operative_starts(lines: Sequence[Line], index: int) -> bool:
    """Whether a line without a number, in the preamble, is the first operative paragraph.

    It is not where preambular paragraphs or a paragraph numbered 1 are still to come.
    """
    line = lines[index]
    if letters_count(lines, index) or heads_numbers(lines, index):
        return True
    if not reads_operative(line) or line.text.lower().startswith(("that ", "que ")):
        return False
    for after in lines[index + 1 : index + _LOOK_AHEAD]:
        if is_closing(after) or is_opener(after) or find_annex(after) or find_section(after):
            return True
        if is_resolve(after) and not after.marks:
            return False
        if has_number(after) and after.marks[0].value == "1":
            return False
        if not after.marks and reads_preambular(after):
            return False
    return True


def letters_count(lines: Sequence[Line], index: int) -> bool:
    """Whether capital letters count paragraphs from here on: `A. Urges …`, then `B. Requests …`."""
    mark = lines[index].mark
    if not mark or mark.kind != "upper" or mark.value != "a" or not reads_operative(lines[index]):
        return False
    after = (line for line in lines[index + 1 :] if line.mark and line.mark.kind == "upper")
    return any(one.marks[0].value == "b" and reads_operative(one) for one in islice(after, 1))


def heads_numbers(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is the heading of a section, with a verb over its numbers: `A. Urges`."""
    line = lines[index]
    is_section = bool(find_section(line)) and leading_verb(line.body)[1] == "operative"
    return is_section and not ends(line.text) and first_number_follows(lines, index)


def ends_the_preamble(lines: Sequence[Line], index: int) -> bool:
    """Whether a finite verb with a capital begins an operative part behind a recital's colon."""
    first = lines[index].text.partition(" ")[0]
    is_finite = first[0].isupper() and first.lower() in OPERATIVE
    return is_finite and not lines[index].marks and operative_starts(lines, index)


def preamble_restarts(lines: Sequence[Line], index: int) -> bool:
    """Whether a line after a heading begins the preamble of a new section.

    The numbers of the section then start at 1, or run on behind `RESOLVES:`.
    """
    if not reads_preambular(lines[index]):
        return False
    for after in lines[index + 1 : index + _LOOK_AHEAD]:
        if is_resolve(after) and not after.marks:
            return True
        if has_number(after):
            return after.marks[0].value == "1"
        if is_closing(after) or find_annex(after) or find_section(after):
            break
    return True


def next_operative_number(lines: Sequence[Line], index: int) -> str:
    """The number of the next numbered operative paragraph, empty where none follows."""
    for line in lines[index + 1 :]:
        if has_number(line) and leading_verb(line.body)[1]:
            return line.marks[0].value
        if is_closing(line) or find_annex(line) or is_opener(line):
            break
    return ""


def numbers_run_on(lines: Sequence[Line], index: int, last: int) -> bool:
    """Whether paragraphs go on from the last number behind a line numbered 1, as behind a list."""
    following = 2
    for line in lines[index + 1 :]:
        if not has_number(line):
            continue
        value = leading_number(line.marks[0].value)
        if value == last + 1 and (value != following or leading_verb(line.body)[1] == "operative"):
            return True
        following += value == following
    return False


def number_is_lost(lines: Sequence[Line], index: int, last: int) -> bool:
    """Whether the numbers around a line leave room for just one between them."""
    for line in lines[index + 1 : index + 30]:
        if has_number(line):
            return leading_number(line.marks[0].value) == last + 2
        if is_closing(line) or find_annex(line) or is_opener(line):
            return True
    return True


def has_number(line: Line) -> bool:
    """Whether a line has a printed number."""
    return bool(line.marks) and line.marks[0].kind == "number"
