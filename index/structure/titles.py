"""The title of a resolution among the lines of its front matter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from index.draft_symbols import match_draft_symbol
from index.structure.announcing import is_opener
from index.structure.catalogue import leave_out_catalogue
from index.structure.lines import Line, roman_number
from index.structure.signals import find_section
from index.symbols import find_title_symbol

_PARTS = re.compile(r"[A-Z](?:-| (?:and|to) )[A-Z]$")
_COVER = re.compile(
    r"(?:united nations|nations unies|naciones unidas|organization of american states)\b.{0,30}$|"
    r"united$|nations$|distr\b|general$|limited$|original:|agenda item|tema \d|page \d|[\[(]|"
    r"(?:of |du |de )?\d{1,2}(?: de)? \w+(?: del?)? \d{4}$|\w+ \d{1,2}, \d{4}$|"
    r"(?:(?!(?:of|on|the) )[\w-]+ ){1,4}session$|oea/ser|english$|español|spanish$|"
    r"resolutions? adopted|adopted (?:by|at|on)|adoptée? |aprobad[ao] |<!--|"
    r"(?:the )?(?:general|security|human rights|economic and social|permanent)[\w ]{0,12} "
    r"(?:assembly|council)(?:\s+distr\b.*)?$|"
    r"asamblea general$|consejo (?:permanente|de seguridad|de derechos humanos)$|"
    r"assemblée générale$|conseil de sécurité$|"
    r"https?:|copyright|washington,|"
    r"\d+/\d+|date:|general distribution|atoms for peace|item \d|resolution [ivxlc]+$|"
    r"(?:international labour conference|(?:[\w-]+ )?world health assembly)$|"
    r"(?:provisional|final|advance|unedited)(?: unedited)? (?:version|edition|text)$|"
    r"texts adopted\b.{0,60}$|\(?(?:[a-z]/\d{4}/\d+|[ab]\d{1,2}-\d{4}/\d{4})\)?$|"
    r"official (?:journal|records) of the\b.{0,60}$|resolutions? and decisions? of the\b.{0,60}$|"
    r"\d{1,2}(?: \w+)?(?: \d{4})?\s?[–-]\s?\d{1,2} \w+ \d{4}$|"
    r"(?:english|français|español)(?: version)?\W*$|parliamentary assembly$|(?:on|sobre|sur)$",
    re.IGNORECASE,
)
# A parliament's own name of the act: its subject stands above or below it.
_DATED_ACT = re.compile(
    r"European Parliament (?:[a-z-]+ ){0,2}(?:resolution|decision|recommendation) of "
    r"\d{1,2} \w+ \d{4}\b",
)
# Who speaks to whom, before the subject: `of the Committee of Ministers to member States on …`.
_SPEAKERS = re.compile(
    r"of the (?:[A-Z][\w-]*(?: of| on| for| and)* ?){1,6}to (?:the )?"
    r"(?:member states|states parties|governments)[\w ]{0,30}? (?=on |concerning |regarding )",
    re.IGNORECASE,
)
# The number that a draft has yet to get: `58/…`, `79/__`.
_UNCOUNTED = re.compile(r"\d{1,4}/(?:…|\.{2,3}|_{1,6}|\[[\s….]*\]|[xX]{1,3})\s*\.?\s+")
_NAMES = (
    r"(?:resolutions?|decisions?|declarations?|communiqués?|communiques?|proclamations?|"
    r"recommendations?|conclusions|consensus|resolución|decisión|declaración|"
    r"comunicado|proclamación|recomendación|conclusiones|consenso|résolution|décision|déclaration|"
    r"proclamation|recommandation|resolução|conclusões|decisão|declaração|recomendação)"
)
_ACT = re.compile(rf"\b{_NAMES}\b", re.IGNORECASE)
_ACT_ALONE = re.compile(
    r"(?:[^:]{3,600}:\*?\s*(?=(?:revised )?draft|proyecto|projet|projeto))?"
    rf"(?:(?:revised|proposed|draft|omnibus|joint|proyecto|projet|projeto|de|of) )*{_NAMES}"
    r"(?: (?P<count>[IVXL]{1,6}|\d{1,2}))?",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?P<count>\d{1,3})\.?\s+[A-ZÀ-Ý“\"]")
_CALLED = re.compile(
    rf"(?:[\w-]+ ){{0,5}}{_NAMES} (?:on|of|concerning|regarding|sobre|relativ[ao]s? a|sur|de)\b"
    r".*[^.;:,]|\d{1,3}\.?\s+(?-i:[A-ZÀ-Ý]).*[^.;:,\d]",
    re.IGNORECASE,
)


def find_title(lines: Sequence[Line], symbol: str, position: int) -> str:
    """The title beside or behind the symbol at a position; what names the act stands for one.

    Where the symbol stands only in the record that a library prints above the text, or without
    a title, it is the title of the record.
    """
    rest, recorded = leave_out_catalogue(lines)
    if len(rest) == len(lines):
        return _find_title(lines, symbol, position)
    is_named = not recorded or any(symbol and _is_symbol(line.text, symbol) for line in rest)
    return (_find_title(rest, symbol, -1) if is_named else "") or recorded


def _find_title(lines: Sequence[Line], symbol: str, position: int) -> str:
    again = [one for one, line in enumerate(lines) if symbol and _is_symbol(line.text, symbol)]
    position = again[-1] if again else position
    for line in lines[max(position, 0) :] if position >= 0 else ():
        rest = find_title_symbol(line.text, rest=True)
        if rest and not _PARTS.match(rest) and not _COVER.match(rest):
            return _SPEAKERS.sub("", rest, count=1)
    behind = _title_lines([line for line in lines[position + 1 :] if not is_opener(line)])
    wanted = _behind_act(behind if symbol else _from_act(behind))
    above = [line for one, line in enumerate(lines[: max(position, 0)]) if one not in again]
    named = [title for title in wanted if not _DATED_ACT.match(title)]
    if len(named) < len(wanted):
        wanted = named or _title_lines(above)[-1:] or wanted
    wanted = wanted or _title_lines(above)
    caps = list(takewhile(str.isupper, wanted))
    caps = caps[:1] + list(takewhile(_is_no_section, caps[1:]))
    return " ".join(caps) if caps else "".join(wanted[:1])


def find_count(title: str) -> int:
    """Which of a volume's resolutions a title begins: `DRAFT RESOLUTION II`, `15 Libraries`.

    It is 0 for a title that does not count.
    """
    if (match := _ACT_ALONE.fullmatch(title)) and match["count"]:
        count = match["count"]
        return int(count) if count.isdigit() else roman_number(count)
    match = _COUNTED.match(title)
    return int(match["count"]) if match else 0


def names_act(text: str) -> bool:
    """Whether a text names what kind of act it is of: a resolution, a declaration."""
    return bool(_ACT.search(text))


def _title_lines(lines: Sequence[Line]) -> list[str]:
    return [
        _bare_title(line.text)
        for line in lines
        if not (_COVER.match(line.text) or match_draft_symbol(line.text))
    ]


def _behind_act(titles: list[str]) -> list[str]:
    """The lines behind `DRAFT RESOLUTION`, all of them where it is the last."""
    acts = [place for place, title in enumerate(titles[:-1]) if _ACT_ALONE.fullmatch(title)]
    return titles[acts[-1] + 1 :] if acts else titles


def _from_act(titles: list[str]) -> list[str]:
    """The lines from the last that an act and its subject name, or a number: `15 Libraries`."""
    called = [place for place, title in enumerate(titles) if _CALLED.fullmatch(title)]
    return titles[called[-1] :] if called else titles


def _bare_title(title: str) -> str:
    """A title without footnote marks behind it, `HUMAN RIGHTS1/2/`, or a number to be filled."""
    unmarked = re.sub(r"(?<=[^\W\d])(?:\d{1,2}/)+$", "", title.strip("_*# "))
    return _SPEAKERS.sub("", _UNCOUNTED.sub("", unmarked, count=1), count=1)


def _is_no_section(title: str) -> bool:
    return find_section(Line(title, 0, ())) is None


def _is_symbol(text: str, symbol: str) -> bool:
    """Whether a line is but the symbol, or words it: `Resolution 990 (2031)`."""
    worded = "" if find_title_symbol(text, rest=True) else find_title_symbol(text)
    return _letters(symbol) in (_letters(text), _letters(worded))


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()
