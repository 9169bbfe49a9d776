"""How strongly something is asked: a sentence must not ask more, or otherwise, than the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.writing.lexicon import stem
from assistant.writing.rewriting import rewrite
from assistant.writing.spanish import is_spanish
from assistant.writing.words import read_words

_CLASSES: tuple[tuple[str, str], ...] = (
    ("decide", r"decid\w*|resolv(?:es|ed|e)|agree[sd]?\s+(?:that|to)"),
    ("instruct", r"instruct\w*|direct(?:s|ed)|mandat(?:es|ed)|(?<!in )order(?:s|ed)?|task(?:s|ed)"
                 r"|entrust\w*|encomend\w+|encomienda|encarga\w*"),
    ("demand", r"demand(?:s|ed)?|exig\w+"),
    ("require", r"requir(?:es|ed|e)|oblig(?:es|ed|ated|ad[oa]s?)|exige"),
    ("request", r"request(?:s|ed|ing)?|solicit\w+"),
    ("ask", r"ask(?:s|ed|ing)?|pid(?:e|en)"),
    ("call", r"call(?:s|ed|ing)?\s+(?:up)?on|(?<!earlier )(?<!which )(?<!that )"
             r"call(?:s|ed|ing)?\s+for"
             r"|appeal(?:s|ed)?\s+to"),
    ("urge", r"urg(?:es|ed|e|ing)|exhort\w*|inst(?:a|ar|an)"),
    ("invite", r"invit(?:es|ed|e|ing|a|ar)"),
    ("encourage", r"encourag(?:es|ed|e|ing)|alent\w+|alienta"),
    ("recommend", r"recommend(?:s|ed)?|recomienda"),
    ("authorize", r"authori[sz](?:es|ed|e)|autoriza\w*"),
)  # fmt: skip
# A participle behind an article only describes: “an authorized ceiling”, “the requested data”.
_DESCRIBES = r"(?!(?<=\bthe )\w+ed\b)(?!(?<=\ban )\w+ed\b)(?!(?<=\ba )\w+ed\b)"
_PATTERNS = tuple(
    (name, re.compile(rf"\b{_DESCRIBES}(?:{words})\b", re.I)) for name, words in _CLASSES
)
_MUST = re.compile(
    r"\b(?:must|shall|ha(?:s|ve)\s+to|obliged\s+to|required\s+to|duty\s+to"
    r"|(?<!\baim )(?<!\bgoal )(?<!\bpurpose )(?<!\bobjective )(?:is|are)\s+to(?!\s+be)"
    r"|deben?(?!\s+(?:ser|estar|\w+se)\b))\b(?!\s+not\b)",
    re.I,
)
_MAY = re.compile(r"\bmay(?!\s+(?:not)\b)|\bis\s+free\s+to\b|\bpueden?\b")
_SHALL = re.compile(r"\bshall\b|\bmust\b|\bis\s+to\b|\bare\s+to\b|\bwill\b|\bprohibit\w*", re.I)
# What a text may ask for with one of these verbs, to be told with the verb of the key.
_TOLD_AS = {
    "ask": frozenset("ask request call urge invite appeal recommend instruct encourage".split()),
    "call": frozenset("call appeal urge request ask invite reiterate".split()),
    "request": frozenset({"request", "ask"}),
    "instruct": frozenset({"instruct"}),
    "require": frozenset({"require", "demand", "decide"}),
    "authorize": frozenset({"authorize", "may"}),
    "decide": frozenset({"decide", "shall"}),
}
_BINDING = frozenset("decide instruct demand require request ask shall".split())
_PERMITTING = frozenset("may authorize invite encourage".split())
_INFINITIVE = re.compile(r"\bto\s+\w+")
# Behind things a participle says which: “the services required to do it”.
_WHICH = re.compile(
    r"(?<=s )(?<!\bis )(?<!\bwas )(?<!\bhas )(?:requir|request)ed(?=\s+(?:to|by|for)\b|[,.;]|$)"
)
_DENIED = re.compile(r"\b(?:no|not|nobody|neither)\b", re.I)
_LEAD = re.compile(r"^\W*To\s+(?P<verb>[a-z]+)")


def find_wrong_force(said: str, cited: str) -> str:
    """The verb of a sentence that the cited text does not bear, empty when there is none."""
    theirs = directive_classes(cited)
    if _SHALL.search(cited):
        theirs |= {"shall"}
    if re.search(r"\bmay\b", cited):
        theirs |= {"may"}
    if _LEAD.match(cited) and not theirs:
        theirs |= {"decide"}
    for name in directive_classes(said):
        if not theirs & _TOLD_AS.get(name, frozenset({name})):
            return f"verb {name}"
    if not theirs:
        return ""
    if _MUST.search(said) and not theirs & _BINDING and not _is_condition(cited):
        return "verb must"
    if (
        _MAY.search(said)
        and not _DENIED.search(said)
        and not theirs & _PERMITTING
        and "atmost" not in rewrite(cited)
    ):
        return "verb may"
    return ""


def find_wrong_force_on(said: str, actor: frozenset[str], cited: str) -> str:
    """The verb that the cited text does not use towards the one a sentence names."""
    named = directive_classes(_INFINITIVE.sub("", _WHICH.sub("", said)))
    if not named or not actor:
        return ""
    towards = {_last_class(cited[: match.start()]) for match in _places(cited, actor)} - {""}
    for name in named:
        if towards and not towards & _TOLD_AS.get(name, frozenset({name})):
            return f"verb {name} towards another"
    return ""


def _places(cited: str, actor: frozenset[str]) -> Iterator[re.Match[str]]:
    spanish = is_spanish(cited)
    for match in re.finditer(r"[A-Za-z][\w-]*", cited):
        if not spanish and stem(match[0].partition("-")[0].lower()) not in actor:
            continue
        near = [word.key for word in read_words(cited[match.start() : match.start() + 120])]
        near = near[: len(actor) + 2]
        if near and near[0] in actor and actor <= set(near):
            yield match


def _last_class(text: str) -> str:
    ends = [(match.end(), name) for name, pattern in _PATTERNS for match in pattern.finditer(text)]
    return max(ends)[1] if ends else ""


def directive_classes(text: str) -> set[str]:
    """The ways of asking that a text uses."""
    return {name for name, pattern in _PATTERNS if pattern.search(text)}


def _is_condition(cited: str) -> bool:
    return bool(re.search(r"\bprovided\s+that\b|\bsubject\s+to\b|\bon\s+condition\b", cited, re.I))
