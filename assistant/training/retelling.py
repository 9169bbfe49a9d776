"""A paragraph retold by script in a true sentence: passive or active, shortened, other words."""

from __future__ import annotations

import random
import re

from assistant.writing.thesaurus import ALIKE

_DIRECTIVE = re.compile(
    r"^(?:(?:Also|Further|Strongly|Once again|Again)\s+)?(?:(?:strongly|also|further)\s+)?"
    r"(?P<verb>requests|calls upon|calls on|encourages|urges|invites|recommends)\s+"
    r"(?P<actor>(?:the\s+|all\s+)?[^,;]{3,90}?)\s+to\s+(?P<rest>[a-z].+)$",
    re.IGNORECASE,
)
_PASSIVE = {
    "requests": ("requested", "asked"), "calls upon": ("called upon", "asked"),
    "calls on": ("called on", "asked"), "encourages": ("encouraged",), "urges": ("urged",),
    "invites": ("invited",), "recommends": ("advised",),
}  # fmt: skip
_FINITE = re.compile(r"^(?:Also|Further|Strongly)?\s*(?P<verb>[A-Za-z]+s)\s+(?P<rest>.+)$")
_PARTICIPLE = re.compile(
    r"^(?:Deeply |Strongly |Further |Also )?(?P<verb>Recalling|Recognizing|Reaffirming|Noting|"
    r"Welcoming|Acknowledging|Stressing|Reiterating|Emphasizing|Underlining|Underscoring|"
    r"Condemning|Affirming|Commending)\s+(?:also\s+|further\s+)?(?P<rest>.+)$"
)
_THIRD_PERSON = {
    "Recognizing": "recognizes", "Acknowledging": "acknowledges", "Noting": "notes",
    "Underlining": "underlines", "Welcoming": "welcomes", "Reiterating": "reiterates",
    "Stressing": "stresses", "Emphasizing": "emphasizes", "Underscoring": "underscores",
}  # fmt: skip
_STATED = re.compile(r"^(?:with \w+ )?that\s+(?P<said>(?:the|all|it|there|\w+s)\b.+)$")
_LEADS = (
    "In short, ", "According to the resolution, ", "In other words, ", "In summary, ",
    "Under this paragraph, ", "Put simply, ",
)  # fmt: skip
_ASKING = ("The text", "The resolution", "It", "The paragraph")
_BRACKETS = re.compile(r"\s*\([^)]*\)|\s*\[[^\]]*\]|(?<=[a-z])\d{1,2}\b")
_FILLER = re.compile(r",?\s+(?:inter alia|as appropriate|in this regard|in particular),?(?=\s)")
_LONGEST, _SHORTEST = 42, 6
_GROUPS: dict[str, list[str]] = {}
for _group in re.split(r"[|\n]", ALIKE):
    for _word in _group.split():
        _GROUPS.setdefault(_word, []).extend(other for other in _group.split() if other != _word)
_SWAPPED = frozenset(
    "ensure strengthen support promote submit continue consider establish assist provide develop "
    "enhance efforts measures cooperation assistance report implementation important".split()
)


def retell(text: str, chooser: random.Random) -> tuple[str, ...]:
    """One or two true sentences; none where the paragraph has no known shape."""
    plain = " ".join(_FILLER.sub("", _BRACKETS.sub("", text)).rstrip(" ;.:,").split())
    parts = [part for part in re.split(r";\s+", plain) if part]
    if not parts or plain.endswith(":"):
        return ()
    told = [_shorten(one, chooser) for one in _forms(parts[0], chooser)]
    fitting = [one for one in told if _SHORTEST <= len(one.split()) <= _LONGEST]
    chosen = chooser.sample(fitting, min(len(fitting), 2))
    return tuple(dict.fromkeys(_finish(one, chooser) for one in chosen))


def _forms(part: str, chooser: random.Random) -> list[str]:
    directive = _DIRECTIVE.match(part)
    if directive:
        actor, rest = directive["actor"], directive["rest"]
        verb = directive["verb"].lower()
        plural = re.search(r"s$|\band\b", actor) is not None and not actor.endswith("ss")
        be = "are" if plural else "is"
        asked = f"{actor[0].upper()}{actor[1:]} {be} {chooser.choice(_PASSIVE[verb])} to {rest}"
        return [asked, f"{chooser.choice(_ASKING)} {verb} {actor} to {rest}"]
    participle = _PARTICIPLE.match(part)
    if participle:
        verb = _THIRD_PERSON.get(participle["verb"], f"{participle['verb'].lower()[:-3]}s")
        forms = [f"{chooser.choice(_ASKING)} {verb} {participle['rest']}"]
        return forms + _stated(participle["rest"])
    finite = _FINITE.match(part)
    if finite and finite["verb"][0].isupper():
        verb = finite["verb"].lower()
        return [f"{chooser.choice(_ASKING)} {verb} {finite['rest']}"] + _stated(finite["rest"])
    return []


def _stated(rest: str) -> list[str]:
    stated = _STATED.match(rest)
    return [f"{stated['said'][0].upper()}{stated['said'][1:]}"] if stated else []


def _shorten(sentence: str, chooser: random.Random) -> str:
    """The sentence up to one of its commas, where enough words stand before it."""
    pieces = sentence.split(", ")
    ends = [
        place
        for place in range(1, len(pieces) + 1)
        if _SHORTEST + 2 <= len(" ".join(pieces[:place]).split()) <= _LONGEST
        and not (place < len(pieces) and re.match(r"(?:\w+ )?(?:and|or)\b", pieces[place]))
    ]
    return ", ".join(pieces[: chooser.choice(ends)]) if ends else sentence


def _finish(sentence: str, chooser: random.Random) -> str:
    words = sentence.rstrip(" ,;:.").split()
    for place, word in enumerate(words):
        if word in _SWAPPED and word in _GROUPS and chooser.random() < 0.5:
            words[place] = chooser.choice(_GROUPS[word])
    told = " ".join(words)
    if chooser.random() < 0.15:
        first = told.split()[0]
        told = chooser.choice(_LEADS) + (
            told if first.isupper() and len(first) > 1 else told[0].lower() + told[1:]
        )
    return f"{told}."
