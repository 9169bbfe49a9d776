"""The named things of a question, and which of them a paragraph does not mention."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.question.acronyms import WELL_KNOWN
from assistant.question.kinds import content_stems, content_words
from assistant.question.numerals import YEAR
from assistant.question.spanish import with_english_parties
from assistant.retrieval import stem_words
from assistant.writing.lexicon import are_alike, is_light
from assistant.writing.lexicon import stem as alike_stem

_NAME = re.compile(
    r"(?<![.!?]\s)(?<!^)(?<![¿¡])\b[A-Z][\w-]*[\w](?:(?:\s+(?:of|on|for|and|the|to|against|in|de|del|la|y)(?:\s+the)?)*\s+[A-Z][\w-]*)*"
)
_ACRONYM = re.compile(r"\b[A-Z]{2,}[A-Z-]*(?:[ -][IVX]+\b)?")
_NUMBERED = re.compile(r"^(?P<stem>.+?)[ -](?P<number>[IVX]+)$")
_NUMERAL = re.compile(r"(?<![\w/.,$€£-])\d{2,4}(?![\w/%]|[.,]\d)")
_ROMAN = {
    "I": "first",
    "II": "second",
    "III": "third",
    "IV": "fourth",
    "V": "fifth",
    "VI": "sixth",
    "VII": "seventh",
    "VIII": "eighth",
    "IX": "ninth",
    "X": "tenth",
}
_COUNTED = re.compile(r"\b\d{1,3}(?:st|nd|rd|th)\b")
_NUMBERS = (YEAR, _COUNTED, _NUMERAL)
_GENERIC = frozenset(
    (
        "i who what when where which why how is are does do did "
        "the a an and in on at by un oas ok hi"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Term:
    """A named thing of a question: its words as typed and the stems that must be met.

    `forms` are alternatives: a short form, the full name, the words themselves. What is
    `numbered` (a year, an ordinal, a numeral, REMJA-VI) stands for one thing and no other.
    """

    text: str
    forms: tuple[frozenset[str], ...]
    numbered: bool = False


def find_terms(question: str, catalogue: Catalogue) -> tuple[Term, ...]:
    """Names, short forms, years and ordinals that a question speaks of."""
    terms: list[Term] = []
    for pattern in (_NAME, _ACRONYM, YEAR, _COUNTED, _NUMERAL):
        for match in pattern.finditer(question):
            text = match.group().strip()
            if text.lower() in _GENERIC or any(text in term.text for term in terms):
                continue
            if (
                pattern is _NAME
                and " " not in text
                and not text.isupper()
                and _is_met(text, catalogue)
            ):
                continue
            numbered = pattern in _NUMBERS or bool(_NUMBERED.match(text))
            terms.append(Term(text, _forms(text, catalogue), numbered))
    for stem in catalogue.acronyms.short_forms_in(question):
        if len(stem) > 2 and not any(stem in term.text.lower() for term in terms):
            short = catalogue.acronyms.by_stem[stem][0].stem
            terms.append(Term(short, _forms(short, catalogue)))
    return tuple(terms)


def _numbered_forms(stem: str, number: str, catalogue: Catalogue) -> tuple[frozenset[str], ...]:
    """A numbered meeting keeps its number: REMJA IV is not met by REMJA V."""
    ordinal = _ROMAN.get(number, "")
    forms = [frozenset(stem_words(f"{stem} {number}"))]
    for acronym in catalogue.acronyms.definitions(stem):
        if ordinal and ordinal in acronym.name.lower():
            forms.append(frozenset(content_stems(acronym.name)))
    return tuple(forms)


def _is_met(word: str, catalogue: Catalogue) -> bool:
    """Whether the library uses a single word at all; a stranger to it is a term."""
    return word.lower().split("'")[0] in catalogue.words


def _forms(text: str, catalogue: Catalogue) -> tuple[frozenset[str], ...]:
    numbered = _NUMBERED.match(text)
    if numbered and catalogue.acronyms.definitions(numbered["stem"]):
        return _numbered_forms(numbered["stem"], numbered["number"], catalogue)
    forms = [frozenset(stem_words(" ".join(content_words(text)) or text))]
    for acronym in catalogue.acronyms.definitions(text):
        forms.append(frozenset(stem_words(acronym.stem)))
        forms.append(frozenset(content_stems(acronym.name)))
    forms.append(frozenset(content_stems(_spelled_out(text))))
    forms.append(frozenset(stem_words(" ".join(with_english_parties(content_words(text))))))
    for expansion in catalogue.acronyms.expansions(text):
        forms.append(frozenset(content_stems(expansion)))
    return tuple(dict.fromkeys(form for form in forms if form))


def _spelled_out(text: str) -> str:
    """A name with the full names of well-known short forms in it."""
    return " ".join(WELL_KNOWN.get(word.lower(), word) for word in text.split())


def is_unknown(term: Term, catalogue: Catalogue) -> bool:
    """Whether a word of a named thing stands nowhere in the library, short or spelled out."""
    return not catalogue.acronyms.definitions(term.text) and all(
        any(not catalogue.knows(word) for word in content_words(name))
        for name in (term.text, _spelled_out(term.text))
    )


def missing_terms(terms: Sequence[Term], stems: frozenset[str], text: str) -> tuple[Term, ...]:
    """The terms of which no form is met by the stems, nor initials or a country by the text."""
    return tuple(
        term
        for term in terms
        if not any(form <= stems for form in term.forms)
        and not (term.text.isupper() and has_initials(term.text, text))
        and not _names_country(term.text, text)
    )


_OF_COUNTRY = re.compile(r"(?P<country>[A-Z][a-z]{3,}?)(?:v?ian|ean|an|ese|ish|i)s?")


def _names_country(said: str, text: str) -> bool:
    """Whether the text has the country of a word for what is of it: Mexico of “Mexican”."""
    known = _OF_COUNTRY.fullmatch(said)
    return known is not None and bool(re.search(rf"\b{known['country']}[a-z]{{0,3}}\b", text))


def has_initials(short: str, text: str) -> bool:
    """Whether a name in the text has these initials, as OAS for Organization of American States."""
    letters = re.sub(r"[^A-Z]", "", short)
    capitals = "".join(
        word[0] for word in re.findall(r"[A-Za-z][\w’'-]*", text) if word[0].isupper()
    )
    return len(letters) > 2 and letters in capitals


_STOP = (
    r"(?:do|does|did|is|are|was|were|has|have|had|will|can|could|must|should|may|might|of|for|in|on|at|to|by|with|"
    r"from|they|it|each|that|who|which|when|under|against|between|and|or|after|before|since|among|during|there|"
    r"here|again|then|de|del|en|para|por|que|y)"
)
NOUNS = rf"(?:(?!{_STOP}\b)[^\W\d_][\w’'-]*\s*){{1,4}}"
_ARTICLE = r"(?:(?:the|an?|any|all|its|their|el|la|los|las)\s+)?"
_SPOKEN_OF = re.compile(
    r"\b(?:(?:say|says|said|tells?|decided?|resolved?|provide[sd]?|stated?|position|rules|provisions|"
    r"policy|anything|something)\s+(?:about|on|regarding|concerning)|(?:deals?|dealt|dealing)\s+with|"
    rf"done\s+about)\s+{_ARTICLE}(?P<words>{NOUNS})|"
    rf"\b(?:what|how)\s+about\s+{_ARTICLE}(?P<about>{NOUNS})\W*$|"
    r"\b(?:dice|dicen|establece|dispone|decide|hay|y)\b[^?]*\b(?:sobre|contra|acerca\s+de)\s+"
    rf"{_ARTICLE}(?P<sobre>{NOUNS})",
    re.I,
)


def missing_subject(question: str, stems: Collection[str], catalogue: Catalogue) -> str:
    """The subject of “what do they say about …”, where no word of it is met nor its noun known.

    `stems` are those of the paragraph and of what surrounds it.
    """
    asked = _SPOKEN_OF.search(question)
    if asked is None:
        return ""
    spanish = asked["sobre"]
    found = content_words(spanish or asked["words"] or asked["about"])
    words = [one for one in found if not (one.endswith("ing") and is_light(one, alike_stem(one)))]
    if not words or catalogue.knows(words[0 if spanish else -1]):
        return ""
    said = {alike_stem(stem) for stem in stems}
    met = any(are_alike(alike_stem(word), one) for word in words for one in said)
    return "" if met else " ".join(words)
