"""Bans beside yes-no questions: those asked about, those with exceptions, what they exclude."""

from __future__ import annotations

import re

from assistant.clauses import Span
from assistant.conclusion.alike import shared_words
from assistant.conclusion.words import DENIED, PERMITTED, TURNED

_ASKS_BAN = re.compile(
    r"\b(?:barred|banned|forbidden|prohibited|outlawed|illegal|unlawful|excluded|off[\s-]limits|"
    r"(?:shut|kept|locked)\s+out|prohibid[oa]s?|vedad[oa]s?)\b",
    re.I,
)
_REFUSED = re.compile(
    r"\b(?:refrain\w*\s+from|prohibit\w*|forbid\w*|forbad|ban(?:s|ned|ning)?|outlaw\w*|bar(?:s|red|ring)?|"
    r"exclud(?:e|es|ed|ing)|clos(?:e|es|ed|ing)\s+(?:\w+\s+)?to\s+the\s+public|"
    r"(?:shall|may|must|should|can)\s+not|cannot|not\s+to|prohib\w+|abst\w+\s+de|"
    r"(?:to|and)\s+(?:end|stop|halt|cease|discontinue))\b",
    re.I,
)
_EXCLUDED = re.compile(
    r"\b(?:exclud(?:e|es|ing)|excluir|excluyendo)\b(?:\s+(?:from|de)\s+\w+)?\s+(?P<what>[^.;]*)",
    re.I,
)
_UNLESS = re.compile(
    r"[,\s]+(?P<words>(?:(?P<of>with\s+the\s+exception\s+of|except(?:ing)?\b(?!\s+(?:as|when|where|if))|"
    r"other\s+than|save\s+for|salvo|excepto)|unless|except\s+(?:when|where|if)|save\s+(?:where|when|if)|"
    r"a\s+menos\s+que)\b[^.;]*)",
    re.I,
)
_PUNISHED = re.compile(
    r"\b(?:make|makes|making|treat\w*|declar\w+)\s+(?P<what>[^.;]*?)\s+(?:as\s+)?(?:an?\s+)?"
    r"(?:punishable|(?:criminal\s+)?offen[cs]es?|crimes?|illegal|unlawful)\b[^,.;]*",
    re.I,
)
_FREE = re.compile(
    r"\b(?:free\s+to|legal|lawful|(?:is|are)\s+(?:it|that|this)\s+(?:still\s+)?(?:ok|okay|fine|legal))\b",
    re.I,
)
_IF = re.compile(
    r"\b(?P<mark>even\s+(?:if|when|after|with)|once|if|when|after|provided|as\s+long\s+as|"
    r"si|cuando|una\s+vez)\b(?P<words>[^,?]*)",
    re.I,
)
_SAME_THING = 2
_JUST_BEFORE = 30
_LIKELY = 0.45
_SURE = 0.55
# What names the very thing as excluded is the right place, however unsure the reader.
_DENIED = 0.3


def judge_ban(
    asked: str, text: str, span: Span, sentence: Span, answers: float
) -> tuple[str, Span] | None:
    """Yes or no with the words that say so, where a ban of the sentence settles the question."""
    if _ASKS_BAN.search(asked):
        return _of_asked_ban(asked, text, span, answers) if answers >= _LIKELY else None
    if not (PERMITTED.search(asked) or _FREE.search(asked)) or TURNED.search(asked):
        return None
    if answers < _DENIED:
        return None
    excluded = _of_excluded(asked, text, sentence) or _of_punished(asked, text, sentence)
    return excluded or (_of_exception(asked, text, sentence) if answers >= _LIKELY else None)


def _of_asked_ban(asked: str, text: str, span: Span, answers: float) -> tuple[str, Span] | None:
    """Yes where the answering words are a plain ban, of what is asked or surely meant."""
    words = text[slice(*span)]
    if TURNED.search(_ASKS_BAN.sub("", asked)) or not _REFUSED.search(words):
        return None
    if _UNLESS.search(text, span[0], min(len(text), span[1] + 20)):
        return None
    return ("Yes", span) if shared_words(asked, words) or answers >= _SURE else None


def _of_excluded(asked: str, text: str, sentence: Span) -> tuple[str, Span] | None:
    """No where the thing asked about is among what the sentence excludes."""
    found = _EXCLUDED.search(text, *sentence)
    if found is None or DENIED.search(
        text[max(sentence[0], found.start() - _JUST_BEFORE) : found.start()]
    ):
        return None
    named = shared_words(asked, found["what"], generic=True)
    return ("No", found.span()) if len(named) >= _SAME_THING else None


def _of_punished(asked: str, text: str, sentence: Span) -> tuple[str, Span] | None:
    """No where what is asked about is made an offence."""
    found = _PUNISHED.search(text, *sentence)
    if found is None or len(shared_words(asked, found["what"])) < _SAME_THING:
        return None
    return "No", found.span()


def _of_exception(asked: str, text: str, sentence: Span) -> tuple[str, Span] | None:
    """Yes where the case asked about is the exception from a ban, no where it is none."""
    ban = _REFUSED.search(text, *sentence)
    unless = _UNLESS.search(text, ban.end(), sentence[1]) if ban else None
    if ban is None or unless is None:
        return None
    banned, excepted = text[ban.start() : unless.start()], unless["words"]
    met = shared_words(asked, excepted) - shared_words(asked, banned)
    case = _IF.search(asked)
    if met:
        in_case = unless["of"] or (case and shared_words(case["words"], excepted))
        even = case and case["mark"].lower().startswith("even")
        return ("Yes", unless.span("words")) if in_case and not even else None
    return "No", (ban.start(), unless.end())
