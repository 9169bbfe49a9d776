"""Symbols of bodies outside the United Nations proper and the OAS, each in one written form."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NUMERAL = r"[IVXLC]+"
# UNESCO prints the word in the language of the text, and shortens it in others.
_WORDS = {
    "Resolution": "Resolution",
    "Resolución": "Resolution",
    "Résolution": "Resolution",
    "Res.": "Resolution",
    "Decision": "Decision",
    "Decisión": "Decision",
    "Décision": "Decision",
    "Dec.": "Decision",
}
_FORMS = (
    # World Health Organization and its regional body
    r"WHA\d{1,2}(?:\.\d{1,3}|\(\d{1,3}\))",
    r"EB\d{2,3}(?:\.R\d{1,3}|\(\d{1,3}\))",
    r"(?:CD|CSP|CE)\d{2,3}\.[RD]\d{1,3}",
    # International Atomic Energy Agency; UNESCO
    r"GC\([A-Z\d.-]{1,10}\)/(?:RES|DEC)/\d{1,3}(?:\.[A-Z])?",
    rf"\d{{1,3}} (?:C|EX)/(?:{'|'.join(map(re.escape, _WORDS))}) ?\d{{1,3}}",
    # African Union
    r"(?:Assembly|EX\.CL|PSC)/(?:AU/|PR/)?(?:Dec|Decl|Res|DEC|RES|COMM)\.? ?\d{1,4} ?"
    rf"\((?:{_NUMERAL}|\d{{4}})\)",
    # International Maritime Organization; International Labour Conference
    r"(?:MSC|MEPC|LEG|FAL|TC|A)\.\d{1,4}\(\d{1,3}\)",
    rf"ILC\.\d{{2,3}}/(?:Resolution|Decision) {_NUMERAL}",
    # Conferences of the parties
    r"\d{1,3}/(?:CP|CMP|CMA)\.\d{1,2}",
    r"(?:Resolution|RESOLUTION) (?:[IVX]{1,6}|\d{1,2})\.\d{1,3}(?: \(Rev\. ?C[Oo][Pp]\d{1,2}\))?",
    r"(?:Resolution|RESOLUTION) Conf\. \d{1,2}\.\d{1,2}(?: \(Rev\. CoP\d{1,2}\))?",
    # World Conservation Congress
    r"WCC-\d{4}-(?:Res|Rec|Dec)-\d{3}(?:-[A-Z]{2})?",
    # International Civil Aviation Organization; so short that its word must lead, or the line
    r"(?:^|(?<=[Rr]esolution )|(?<=RESOLUTION ))A\d{1,2}-\d{1,2}(?![/-])",
    # International Telecommunication Union
    r"(?:Resolution|RESOLUTION) \d{1,3} \((?:(?:Rev|REV)\. ?)?"
    r"(?:[A-Z][\w -]{2,20}, \d{4}|WRC-\d{2,4})\)",
    # Universal Postal Union
    r"(?:Resolution|RESOLUTION|Decision|DECISION) C \d{1,3}/\d{4}",
    # European Union; Council of Europe
    r"(?:(?:Council|Commission|COUNCIL|COMMISSION) )?"
    r"(?:(?:Implementing|Delegated|IMPLEMENTING|DELEGATED) )?"
    r"(?:Regulation|Directive|Decision|Recommendation|REGULATION|DIRECTIVE|DECISION) "
    r"\((?:EU|EC|EEC|CFSP|Euratom)(?:, Euratom)?\) (?:No )?\d{1,4}/\d{1,4}",
    r"P\d_TA(?:-PROV)?\(\d{4}\)\d{4}",
    # Organization of Islamic Cooperation
    r"(?:Resolution|RESOLUTION) N[oO]\. ?\d{1,3}/\d{1,3}-[A-Z]{1,6}",
    # Mercosur
    r"MERCOSUR/(?:CMC|GMC|CCM)/(?:DEC|RES|DIR)\.? N[º°.] ?\d{1,3}/\d{2,4}",
    r"CM/Re[sc](?:[A-Z]{2,4})?\(\d{4}\)\d{1,3}",
)
_WORD = re.compile(r"(?:Decision|Resolution|Recommendation|DECISION|RESOLUTION) (?=[A-Z\d]+[/.(-])")
_SYMBOL = re.compile(rf"(?<![\w/.])(?:{'|'.join(_FORMS)})(?!\w)")


def find_agency_symbols(text: str) -> Iterator[tuple[int, int, str]]:
    """Where such symbols stand in a text, and how each is written."""
    for match in _SYMBOL.finditer(text):
        yield match.start(), match.end(), _write(match[0])


def match_agency_symbol(line: str) -> tuple[str, int]:
    """The symbol a line starts with, and where it ends; empty and 0 for none.

    `Resolution GC(64)/RES/9` starts with one too.
    """
    word = _WORD.match(line)
    match = _SYMBOL.match(line) or (_SYMBOL.match(line, word.end()) if word else None)
    is_name = match is not None and line[match.end() : match.end() + 1] not in (",", ")")
    return (_write(match[0]), match.end()) if match and is_name else ("", 0)


def _write(printed: str) -> str:
    """A symbol with UNESCO's word in English: `39 C/Resolución 12` is `39 C/Resolution 12`."""
    number, slash, rest = printed.partition("/")
    word = next((one for one in _WORDS if rest.startswith(one)), "")
    if not slash or not word or number[-1] not in "CX":
        return printed
    return f"{number}/{_WORDS[word]} {rest.removeprefix(word).strip()}"
