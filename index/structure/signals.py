"""Lines that carry structure rather than text: headings, annexes, notes, closing lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.months import MONTHS
from index.structure.lines import Line, roman_number, to_roman

_NOTES = re.compile(
    r"(?:foot ?notes?|end ?notes?|notes?|notas?(?: al pie| de pie)?(?: de página)?)[:.]?$",
    re.IGNORECASE,
)
_RESERVATION = re.compile(
    r"(?:notes?|reservations?|statements?|explanations? of (?:vote|position)|notas?|reservas?|"
    r"declaraci(?:ón|ones)|explicaci(?:ón|ones) de (?:voto|posición))\b[\w ]{0,24}? "
    r"(?:of|by|from|de|del|por) (?:(?:the|la|el|las|los) )?(?:(?:permanent|misión) )?"
    r"(?:delegations?|governments?|republic|missions?|delegaci(?:ón|ones)|gobiernos?|república)\b"
    r"[^.;]{0,100}$|(?:reservations?|explanations? of (?:vote|position)|reservas?)[:.]?$",
    re.IGNORECASE,
)
_ANNEX = re.compile(
    r"[_*#\[(\s]*(annex(?:e|es|ure)?|appendix|appendices|anexos?|apéndice|attachment|adjunto|appendice)"
    r"(?:\s+(?:no\.?\s*)?([ivxlc]+|[a-z]|\d+))?\s*[_*\])]*"
    r"(?:\s+(?:to|of|a|al|de|del)\s+(?:(?:the|la|el|present|presente)\s+){0,2}"
    r"(?:resolution|decision|declaration|recommendation|resolución|decisión|declaración)\b"
    r"(?:[^.;:]|\.(?= ?\d)){0,60})?"
    r"(?:\s*[\[(][^\])]{0,40}[\])])?(?:\s*[:.–—-]\s*(.{0,160}))?[_*\s]*$",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"[_*#\s]*(?:(part|section|chapter|title|article|rule|regulation|principle|guideline|goal|art\.|"
    r"parte|sección|capítulo|título|artículo|regla|principio|partie|chapitre|titre|table|objective)"
    r"\s+(one|two|three|four|five|[ivxlc]+|\d+(?:\.\d+)*|[a-z])[º°]?"
    r"|([ivxl]{1,6}|[a-z])(?=[.\s):–—-]|$))"
    r"[_*]*\s*[.:)–—-]*\s*(.*)$",
    re.IGNORECASE,
)
_ORDINAL = r"(?:\d{1,5}\s?(?:st|nd|rd|th|ª|º|a\.?)|[A-Z][\w-]+(?: and [\w-]+)?)"
_CLOSING = re.compile(
    rf"[_*\s]*(?:[(\[]?{_ORDINAL}\s+(?:\(?(?:closing|opening|resumed|final|inaugural)\)?\s+)?"
    r"(?:plenary\s+|regular\s+|formal\s+)?(?:meeting|session|séance|sesión)\b[^;:]{0,60}$"
    r"|(?:resolution|decision) adopted (?:on|at|by|without)\b.{0,160}\d{4}\W*$"
    r"|[\[(](?:adopted|resolution adopted|decision adopted|aprobad[ao]|adoptad[ao]|adoptée)\b"
    r"(?!.*session)"
    r"|(?:adopted|aprobad[ao]|adoptad[ao]|adoptée)\s+"
    r"(?:(?:by|at|without|on|unanimously|sin|por|en|à|par)\b.{0,120}|in\b.{0,200})$"
    r"|(?:in favou?r|against|abstain(?:ing|ed)|abstentions?|recorded vote|votes?|votos?|"
    r"a favor|en contra|abstenciones)\s*[:(]"
    r"|[(\[][^)\]]{3,120}\bmeeting[)\]]$"
    r"|[(\[][\w ]{1,12}/(?:SR|VR|PV)[./ ]?\d[^()]{0,12}[)\]]$"
    # What an office or a library prints below the last line: its file's name, its rights.
    r"|[a-z]{2,5}\d{4,6}[a-z]\d{2}$|(?:copyright|©)\s"
    r"|_{5,}|\*{3,}$|-{5,}$|={5,}$"
    r"|(?:the|this|la|esta)(?: presente?)? (?:resolution|decision|declaration|resolución|decisión|"
    r"declaración) (?:was|has been|fue|ha sido)(?: \w+(?:ly|mente))? (?:adopt|approv|aprob)\w+\b"
    r"|(?:(?:best|kind|warm)(?: regards| wishes)?|(?:with )?regards|(?:yours )?sincerely|"
    r"saludos(?: cordiales)?|atentamente|cordialmente),?$"
    r"|done (?:at|in)\b|(?:dad|hech)[ao] en\b|fait à\b|(?:dad|feit)[ao] em\b)",
    re.IGNORECASE,
)
_ADOPTED = re.compile(
    r"[_*]*[(\[](?:adopted|approved|aprobad[ao]|adoptad[ao])\b[^()\[\]]{0,200}[)\]][_*.]*$",
    re.IGNORECASE,
)
_PLACE = r"(?:(?:[A-ZÀ-Ý][\w’'.-]*|de|del|la|las|los|el|of|the|y|and|[–—-]),?\s+){1,8}"
_DATED = re.compile(
    rf"[(\[_*]*(?:{_PLACE})?(?:\d{{1,2}}(?:st|nd|rd|th|º|°)?\s+(?:de\s+|of\s+)?"
    rf"(?i:{'|'.join(MONTHS)}),?(?:\s+de\s+|\s+del\s+|\s+)\d{{4}}"
    rf"|(?i:{'|'.join(MONTHS)})\s+\d{{1,2}},?\s+\d{{4}}|\d{{1,2}}/[IVX]{{1,4}}/\d{{2,4}})\W*$"
)
_FOOTNOTE = re.compile(
    r"(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d{1,3}\]|\d{1,3}/|\*{1,3}|†)\s*\S|"
    r"\d{1,3}\.?\s+(?:see\b|ibid|idem|véase|voir\b|A/|E/|S/|CP/|AG/|OEA/|UNEP/|"
    r"United Nations, Treaty|Official Records|Resolution (?:\d|adopted\b)|"
    r"Available (?:at|from)|https?:)",
    re.IGNORECASE,
)
_RUNNING = re.compile(
    r"(?:\d{1,4}\s+)?(?:General Assembly|Economic and Social Council)\s*[—–-]+\s*"
    r"[A-Z][\w-]+(?: (?:special|emergency special))? session(?:\s+\d{1,4})?$"
    r"|(?:\d{1,4}\s+)?(?:[IVX]{1,6}\.?\s+)?Resolutions? adopted "
    r"(?:on the reports? of|without reference to)\b[^.;:]{0,60} Committees?(?:\s+\d{1,4})?$",
    re.IGNORECASE,
)
_PAGE = re.compile(
    r"(?:<!--.*-->|[-–—\s]*\d{1,4}[-–—\s]*|(?:page|página|pág\.?)\s*\d+(?:\s*(?:/|of|de)\s*\d+)?|"
    r"\d{1,3}\s*/\s*\d+|-{3,}|(?:[-–—=*_]\s){2,}[-–—=*_o](?:\s[-–—=*_])*|\d\d-\d{5}(?:\s*\([A-Z]\))?|[*_]{1,4})$",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r"\S.*?(?:\s?\.){4,}\s*\d{1,4}$")
_SENTENCE_END = re.compile(r"[.;:,][_*”\"’)\]\d\s]*$|[;,.]\s*(?:and|or|y|e|et|o|ou)[_*\s]*$")
_RANKS = ("part", "title", "chapter", "section", "roman", "letter", "article")
_SYNONYMS = {
    "parte": "part",
    "partie": "part",
    "sección": "section",
    "capítulo": "chapter",
    "chapitre": "chapter",
    "título": "title",
    "titre": "title",
    "art.": "article",
    "artículo": "article",
    "regla": "rule",
    "principio": "principle",
}


@dataclass(frozen=True, slots=True)
class Section:
    """A heading: its rank among headings, its printed identifier if any, and its text."""

    rank: int
    identifier: str
    text: str

    @property
    def is_provision(self) -> bool:
        """Whether the heading is that of an article, rule or principle: its text counts from 1."""
        return self.identifier.startswith(("article-", "rule-", "regulation-", "principle-"))


@dataclass(frozen=True, slots=True)
class Annex:
    """The heading of an annex: `annex` or `appendix`, its printed number, its title."""

    name: str
    number: str
    title: str


def find_annex(line: Line) -> Annex | None:
    """The annex that starts with this line."""
    match = _ANNEX.match(line.text) if len(line.text) < 190 else None
    if not match or (match[2] or "").lower() in ("a", "to", "of") and not match[2].isupper():
        return None
    word = match[1].lower()
    name = "appendix" if word.startswith(("app", "apé")) else "annex"
    number = (match[2] or "").lower()
    value = roman_number(number)
    return Annex(name, str(value) if value else number, (match[3] or "").strip())


def find_section(line: Line, *, after: Sequence[Section] = ()) -> Section | None:
    """The heading with a printed identifier on this line: `A`, `II. Assistance`, `Article 5`.

    `after` are the sections open so far: what counts on from one of them may have a long title,
    and `I` behind `H` is a letter.
    """
    text = line.text
    match = _SECTION.match(text) if len(text) < 300 else None
    if not match:
        return None
    word, named, bare, title = match.groups()
    if word:
        if _SENTENCE_END.search(title) and not title.endswith(".") or len(title) > 120:
            return None
        if title and title[0].islower():
            return None
        kind = _SYNONYMS.get(word.lower(), word.lower())
        rank = _RANKS.index(kind) if kind in _RANKS else len(_RANKS)
        identifier = named.lower() if kind == "section" else f"{kind}-{named.lower()}"
        return Section(rank, identifier, text)
    if not bare.isupper() or _SENTENCE_END.search(title) or len(title) > 260:
        return None
    is_marked = re.match(r"[_*#\s]*\w+[_*]*\s*[.)\t:–—-]", text)
    next_kind = _next_kind(bare.lower(), after)
    is_word = bare in ("A", "O", "Y", "E") or (len(bare) == 1 and len(title) > 120)
    if title and (title[0].islower() or (is_word and not (is_marked or next_kind))):
        return None
    kind = next_kind or ("roman" if roman_number(bare) and bare not in "CDLM" else "letter")
    return Section(_RANKS.index(kind), bare.lower(), text)


def _next_kind(identifier: str, after: Sequence[Section]) -> str:
    """The kind of heading that an identifier counts on from, empty where it begins anew."""
    for section in after:
        letters = section.rank == _RANKS.index("letter") and len(section.identifier) == 1
        if letters and chr(ord(section.identifier) + 1) == identifier:
            return "letter"
        numerals = section.rank == _RANKS.index("roman")
        if numerals and to_roman(roman_number(section.identifier) + 1) == identifier:
            return "roman"
    return ""


def is_heading(line: Line) -> bool:
    """Whether the line reads as a heading: short, not a sentence, no printed number."""
    text = line.text.strip("_* #")
    if not text or line.marks or len(text) > 230 or _SENTENCE_END.search(text):
        return False
    return text[0].isupper() or text[0].isdigit() or text[0] in "“\"'¿¡"


def is_closing(line: Line) -> bool:
    """Whether the line follows the last paragraph: meeting, date, vote."""
    return len(line.text) < 400 and bool(_CLOSING.match(line.text)) and not line.text.isdigit()


def is_dated(line: Line) -> bool:
    """Whether the line is a date, or a place and a date: `Lima, 5 May 2020`."""
    return bool(_DATED.match(line.text))


def is_adoption(line: Line) -> bool:
    """Whether the line tells in brackets how the text was adopted, above it or behind."""
    return bool(_ADOPTED.match(line.text))


def is_notes_heading(line: Line) -> bool:
    """Whether the line heads the notes or reservations behind a text: `FOOTNOTES`."""
    text = line.text.strip("_*# ")
    return bool(_NOTES.match(text) or (_RESERVATION.match(text) and not line.marks))


def is_footnote(line: Line) -> bool:
    """Whether the line is the body of a footnote."""
    return bool(_FOOTNOTE.match(line.text))


def is_page_mark(line: Line) -> bool:
    """Whether the line is a page number, a rule, a comment or the head of a volume's page."""
    return bool(_PAGE.match(line.text)) or is_volume_head(line.text)


def is_contents(line: Line) -> bool:
    """Whether the line is one of a table of contents: `Small museums ........ 12`."""
    return bool(_CONTENTS.match(line.text))


def is_volume_head(text: str) -> bool:
    """Whether a text is the head of a page in a volume of resolutions."""
    return bool(_RUNNING.match(text))
