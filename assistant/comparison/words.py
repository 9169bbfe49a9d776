"""Words that set versions of a text side by side, and what is left to ask of each."""

from __future__ import annotations

import re

from assistant.comparison.documents import without_comparison
from assistant.question.kinds import PARTICULAR_KINDS, content_stems, content_words, question_kind
from assistant.question.numerals import MONTH, YEAR_NUMBER
from assistant.retrieval import stem_words

_TEXTS = r"(?:resolutions?|texts?|versions?|documents?|decisions?|declarations?)"
_SUBJECT = r"(?:(?!(?:and|or|of|in|on|for|to)\b)[\w’'-]+\s+){0,3}?"
_RULES = r"(?:rules?|terms|regimes?|schemes?|programmes?|programs?|arrangements?|system|provisions)"
_DATED = rf"(?:the\s+)?{YEAR_NUMBER}(?:\s+{_SUBJECT}(?:{_TEXTS}|{_RULES}))?"
_AGAINST = (
    r"(?:versus|vs?\.?|against|differ(?:s|ed|ent)?\s+from(?:\s+(?:that|the\s+one))?|"
    r"compared\s+(?:with|to)|as\s+opposed\s+to|/|contra|frente\s+a)"
)
_PIVOT = (
    rf"(?:{YEAR_NUMBER}|(?:the\s+)?(?:{YEAR_NUMBER}\s+)?{_SUBJECT}"
    rf"(?:{_TEXTS}|revision|extension|reform|renewal|amendments?|changes?))"
)
_BEFORE_AND_AFTER = (
    rf"\b(?:(?:both\s+)?before\s+(?:and|or|versus|vs\.?)\s+after(?:\s+{_PIVOT})?|"
    rf"before\s+{_PIVOT}\s+(?:and|versus|vs\.?)\s+(?:after(?:wards)?|since|now)(?:\s+(?:it|that))?|"
    r"(?:then|before)\s+(?:and|versus|vs\.?)\s+now|now\s+(?:versus|vs\.?)\s+(?:then|before)|"
    rf"antes\s+y\s+después(?:\s+de\s+(?:la\s+\w+|{YEAR_NUMBER}))?)\b"
)
_THE_TWO = (
    rf"\b(?:(?:under|in|of|by|between|across)\s+)?(?:each\s+of\s+)?(?:the\s+two|both(?:\s+the)?|"
    rf"these\s+two)\s+{_SUBJECT}{_TEXTS}\b|\b(?:under|in|of|by)\s+each\s+{_SUBJECT}{_TEXTS}\b|"
    r"\b(?:en\s+)?(?:cada\s+una\s+de\s+)?las\s+dos\s+resoluciones\b|\ben\s+ambas\s+resoluciones\b"
)
_YEARS = (
    rf"\b(?:(?:between|in|from|of|under)\s+)?{_DATED}\s*(?:,\s*)?(?P<link>and|to|with|y|a|{_AGAINST})"
    rf"\s*(?:in\s+|under\s+|of\s+)?{_DATED}(?:\s+{_TEXTS})?"
)
_OLD = r"(?:old(?:er)?|earlier|first|original|initial|previous|former|anterior)"
_NEW = (
    r"(?:new(?:er)?|later|second|renewed|revised|extended|current|present|latter|amended|nuev[oa])"
)
_OF_TEXT = rf"(?:{_TEXTS}|{_RULES}|ones?)"
_RENEWED = r"(?:renewal|extension|revision|continuation|follow-?up|reform)"
_ON_WHAT = r"(?:\s+(?:on|about|of)\s+(?:(?!and\b)[\w’'-]+\s+){0,5}?(?!and\b)[\w’'-]+)??"
_OLD_AND_NEW = (
    rf"\b(?:(?:in|under|of|between|by)\s+)?(?:the\s+)?(?:{_OLD}\s+{_SUBJECT}{_OF_TEXT}{_ON_WHAT}\s*,?\s*"
    rf"(?:and|to|{_AGAINST})\s+(?:(?:in|under|by)\s+)?(?:(?:the|its)\s+)?"
    rf"(?:{_NEW}(?:\s+{_SUBJECT}{_OF_TEXT})?|{_RENEWED})"
    rf"|{_OLD}\s*(?:{_AGAINST}|and)\s*(?:the\s+)?{_NEW}(?:\s+{_SUBJECT}(?:{_TEXTS}|{_RULES}))"
    rf"|{_NEW}\s+{_SUBJECT}{_OF_TEXT}\s+(?:differ(?:s|ent)?\s+from|{_AGAINST})\s+(?:the\s+)?"
    rf"{_OLD}(?:\s+{_SUBJECT}{_OF_TEXT})?"
    rf"|(?<=[:–—-]\s){_OLD}\s+and\s+{_NEW}(?=\W*$)"
    rf"|{_OLD}\s+{_AGAINST}\s+{_NEW}|original\s*(?:{_AGAINST}|and)\s*(?:the\s+)?{_RENEWED})\b"
)
# “Who was it at first, and who is it now?” puts one question to both versions.
_FIRST = (
    r"(?:at\s+first|originally|initially|in\s+the\s+beginning|to\s+begin\s+with|at\s+the\s+(?:start|"
    rf"outset)|(?:in|en)\s+{YEAR_NUMBER}|al\s+principio|originalmente)"
)
_LATER = (
    r"(?:later(?:\s+on)?|now(?:adays)?|afterwards?|currently|today|in\s+the\s+end|eventually|"
    r"at\s+present|after\s+(?:that|the\s+\w+)|ahora|después|actualmente)"
)
_FIRST_AND_LATER = (
    rf",?\s*\b{_FIRST}\b\s*,?(?P<rest>[^?,;]*?),?\s*(?:\b(?:and|but|versus|vs?\.?|y)|,(?=\s+(?:how|who|what|where|when|which)\b))\s+"
    r"(?:[\w-]+\s+){0,5}?"
    rf"{_LATER}\b(?:[^?]*)"
)
_CHANGED = (
    r"\b(?:(?:been|get|got)\s+)?(?:changed?|differ(?:s|ed)?|evolved?|altered|modified|vary|varied|"
    r"raised|lowered|increased|reduced|rise|rose|grow|grew|fall|fell|shortened|lengthened)\b"
)
_FROM_WHAT = (
    r"(?:,\s*)?\b(?:and\s+)?(?:(?:if\s+so\s*,?\s+)?from\s+what\s+(?:\w+\s+)?to\s+what(?:\s+\w+)?|"
    r"(?:how(?!\s)|by\s+how\s+much))(?=\W*$)"
)
_DO_THE_TWO = re.compile(
    rf"\b(do|does|did|is|are|was|were|has|have|must|should)\s+(?:the\s+two|both(?:\s+the)?|these\s+two)"
    rf"\s+{_SUBJECT}{_TEXTS}\b",
    re.IGNORECASE,
)
_ASKED = tuple(
    re.compile(one, re.IGNORECASE)
    for one in (_BEFORE_AND_AFTER, _THE_TWO, _YEARS, _FROM_WHAT, _OLD_AND_NEW)
)
_IN_TURN = re.compile(_FIRST_AND_LATER, re.IGNORECASE)
_OPPOSED = re.compile(
    rf"{_AGAINST}|{YEAR_NUMBER}\s+{_SUBJECT}{_RULES}\b.*{YEAR_NUMBER}\s+{_SUBJECT}{_RULES}", re.I
)
_SET_APART = re.compile(r"\b(?:compare|compared|contrast|differ\w*|changed?)\b", re.IGNORECASE)
_TEXTS_ON = re.compile(
    rf"\b(?:the\s+two|both(?:\s+the)?|{YEAR_NUMBER}\s+and\s+(?:the\s+)?{YEAR_NUMBER})\s+"
    rf"(?P<subject>(?:(?!(?:and|or|of|in|on|for|to)\b)[\w’'-]+\s+){{1,4}}?){_TEXTS}\b",
    re.IGNORECASE,
)
_ON = re.compile(r"\s+(?:on|about|of|for|regarding)\s+", re.IGNORECASE)
_HOW_CHANGED = re.compile(rf"{_CHANGED}(?=[^?]*\W*$)", re.IGNORECASE)
_HOW_IT_CHANGED = re.compile(
    rf"^\W*(?:(?:and|so)\s+)?how\s+(?:did|has|have|was|were)\b[^?]*?{_CHANGED}\W*$", re.IGNORECASE
)
_ONE_OF_TWO = re.compile(
    r"\b(?:older|newer|earlier|later|first|second|former|latter|which|one|either|neither|none)\s+of\s+"
    r"(?:the|these|those)\s+two\b|\bwhich\s+(?:of\s+)?(?:the\s+two|both)\b",
    re.IGNORECASE,
)
_YES_NO = re.compile(r"^\W*(?:do|does|did|is|are|was|were|has|have|must|should|can|may)\b", re.I)
_OPENING = re.compile(
    r"^\W*(?:(?:and|so)\s+)?(?:how(?!\s+(?:many|much|often|long|far)\b)|in\s+what\s+way|was|were|has|have|is|are|did|does|do)\s+"
    r"(?:did|does|do|has|have|was|were|is|are\s+)?",
    re.IGNORECASE,
)
_COMPARE = re.compile(r"^\W*(?:please\s+)?(?:compare|contrast)\s+(?:(?:on|about|by)\s+)?", re.I)
_LEFT_OVER = re.compile(r"^\W*(?:on|about|regarding|concerning|as\s+to|in\s+terms\s+of)\s+", re.I)
_LOOSE_END = re.compile(r"\s+(?:in|of|on|under|by|with|from|since|between)(?=\s*\W*$)", re.I)
_INTERROGATIVE = re.compile(
    r"^\W*(?:(?:in|by|on|at|for|until|under|to|with)\s+)?(?:who\w*|what|which|when|where|why|how)\b",
    re.IGNORECASE,
)

_ON_SUBJECT = re.compile(
    r"(?:\b(?:on|about|regarding|concerning|with\s+(?:regard|respect)\s+to|when\s+it\s+comes\s+to|as\s+to|"
    r"in\s+(?:terms|respect)\s+of|sobre|acerca\s+de|respecto\s+(?:de|a))\s+|^\W*What\s+is\s+)"
    r"(?P<subject>[^?]+?)\W*$",
    re.IGNORECASE,
)
_SAYING = frozenset(
    """say says said state states read reads go goes further changed change changes different
    difference differences new more less dice dicen decía cambió cambia diferencias""".split()
)
_ALIKE = re.compile(
    r"\b(?:in\s+common|both\s+say|agree|share[sd]?|alike|the\s+same|similar\w*|en\s+común|coinciden)\b",
    re.I,
)


def subject_compared(asked: str) -> str:
    """The subject where a comparison asks for nothing in particular of it: “(differ) on fees”."""
    named = _ON_SUBJECT.search(asked)
    if named is None or _YES_NO.match(asked) or _INTERROGATIVE.match(named["subject"]):
        return ""
    if not _SAYING.issuperset(content_words(asked[: named.start()])):
        return ""
    subject = named["subject"]
    if question_kind(asked) in PARTICULAR_KINDS or question_kind(subject) in PARTICULAR_KINDS:
        return ""
    return subject if content_words(subject) else ""


def subject_named(question: str) -> str:
    """What follows “on”, “about” or the like in a question, empty where nothing does."""
    named = _ON_SUBJECT.search(question)
    return named["subject"] if named and content_words(named["subject"]) else ""


def asks_what_is_alike(question: str) -> bool:
    """Whether a comparison asks for what is alike, not for what differs."""
    return bool(_ALIKE.search(question))


def asks_of_versions(question: str) -> bool:
    """Whether a question sets the versions of one text side by side."""
    if _ONE_OF_TWO.search(question):
        return False
    before_and_after, the_two, years, from_what, ages = (one.search(question) for one in _ASKED)
    changed = _OPENING.match(question) and _HOW_CHANGED.search(question)
    apart = (years or from_what) and (changed or _SET_APART.search(question))
    opposed = years and _OPPOSED.search(years[0])
    named = before_and_after or the_two or ages or _IN_TURN.search(question)
    return bool(named or apart or opposed or _HOW_IT_CHANGED.match(question))


def subject_of_versions(question: str) -> tuple[str, ...]:
    """The stems of the subject in “the two … resolutions”, none where nothing stands there."""
    match = _TEXTS_ON.search(question)
    return content_stems(match["subject"]) if match else ()


def asked_of_each(question: str) -> str:
    """What a comparing question asks of each version by itself."""
    asked = _COMPARE.sub("", question)
    plain = _YES_NO.match(asked) and not _HOW_CHANGED.search(asked)
    changed = _HOW_CHANGED.search(asked) and _OPENING.match(asked)
    asked = _IN_TURN.sub(r"\g<rest>", _DO_THE_TWO.sub(r"\1 they ", asked))
    for one in _ASKED:
        asked = one.sub(" ", asked)
    if changed:
        asked = _HOW_CHANGED.sub(" ", _OPENING.sub("", asked, count=1), count=1)
    asked = " ".join(without_comparison(asked).split()).strip(" ,;.:?")
    asked = _LOOSE_END.sub("", _LEFT_OVER.sub("", asked)).strip(" ,;.:?-–—")
    if not asked:
        return ""
    if plain or _INTERROGATIVE.match(asked):
        return f"{asked}?"
    first = asked.split()[0]
    return f"What is {asked[:1].lower() if first[1:].islower() else asked[:1]}{asked[1:]}?"


def without_subject(asked: str, titles: str) -> str:
    """The question without a subject at its end that is only what the documents are called."""
    stems = set(stem_words(titles))
    for match in reversed(tuple(_ON.finditer(asked))):
        named = content_stems(asked[match.end() :])
        if named and set(named) <= stems and content_words(asked[: match.start()]):
            return f"{asked[: match.start()]}?"
    return asked


def years_named(question: str) -> list[str]:
    """The years of a question that are no part of a date."""
    return [
        match.group()
        for match in re.finditer(rf"\b{YEAR_NUMBER}\b", question)
        if not re.search(rf"{MONTH}\s+(?:\d+,?\s+)?$", question[: match.start()], re.IGNORECASE)
    ]
