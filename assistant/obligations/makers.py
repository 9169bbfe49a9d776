"""The verbs that deliver something, where they stand as verbs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.obligations.verbs import VERBS

_VERBS = frozenset(
    (
        "submit resubmit present prepare provide convene hold organize organise conduct undertake "
        "establish develop produce issue"
        " publish draft elaborate complete finalize finalise formulate adopt create launch deliver "
        "offer include compile circulate"
        " transmit forward initiate commission host schedule appoint designate make give extend "
        "share exchange collect update"
        " disseminate communicate propose allocate grant lend mobilize devise design introduce"
        " perform mount arrange begin enact dispatch"
        " gather resume collate release assemble"
        " nominate solicit maintain render furnish supply contribute request seek distribute"
        " conclude send secure integrate deposit lodge name"
    ).split()
)
_ALSO_NOUNS = frozenset(
    (
        "forward issue offer supply host name share exchange update design request review present"
        " report"
    ).split()
)
_INFLECTED = "|".join(f"{verb}|{verb.removesuffix('e')}(?:t|n)?ing" for verb in sorted(_VERBS))
# "Detailed and complete truth", "concluding observations" and "exchange views" deliver nothing.
_NO_MAKER = (
    r"(?!complete\s+(?!(?:the|its|their|his|an?|all|any)\b)|(?<!consider\s)including"
    r"|concluding\s+(?:observations|remarks)|exchang(?:e|ing)\s+views)"
)
_MAKES = re.compile(
    r"(?<!\bthe\s)(?<!\bthis\s)(?<!\ban\s)(?<!\ba\s)(?<!\bof\s)(?<!\bon\s)(?<!-)"
    + _NO_MAKER
    + r"\b(?:arrang(?:e|ing)\s+for|provid(?:e|ing)\s+for(?!\s+the\b)"
    r"|report(?:ing)?(?=\s+(?:data|information|statistics|cases|incidents|figures|all|any|such)\s)"
    r"|mak(?:e|ing)\s+(?:[a-z]+ly\s+)?(?:available|accessible|public)|"
    + _INFLECTED
    + r"|includes|submits|provides|makes|carry(?:ing)?\s+out|draw(?:ing)?\s+up"
    r"|engag(?:e|ing)\s+in(?=\s+(?:(?:an?|the|its|their)\s|(?:[a-z-]+\s+){0,3}[a-z]+s\b))"
    r"|put(?:ting)?\s+in\s+place|set(?:ting)?\s+up|put(?:ting)?\s+forward"
    r"|pursu(?:e|ing)(?=\s+(?:[\w-]+\s+){0,3}(?:research|stud|consultations|dialogue)))\b"
    r"(?=[\s,])\s*",
    re.IGNORECASE,
)
_VERB_PLACE = re.compile(
    r"(?:^|[,;]|\b(?:to|and|or|not|also|further|then|should|shall|must|may|will|[a-z]+ly"
    r"|continue\s+to|and/or))\s*$",
    re.IGNORECASE,
)
_GERUND_PLACE = re.compile(
    r"(?:^|\b(?:continu\w+|consider(?:ing)?|start|begin|resume|keep|include|refrain\s+from|practice\s+of|priority\s+to|commit\w*\s+to|and|or|and/or|also|not"
    r"|further|[a-z]+ly),?|,)\s*$",
    re.IGNORECASE,
)
_MEANS = re.compile(
    r"\b(?:by|in|for|of|when|while|(?<!refrain\s)from|through|on|before|after|towards|at|including)\s+"
    r"(?:[a-z]+ly\s+)?(?!developing\s+(?:countr|Stat))[a-z-]+ing\b[^;]*$"
)
_PRACTICE = re.compile(r"\bpractice\s+of\s+(?:[a-z]+ly\s+)?$")
_PURPOSE = re.compile(
    r"\b(?:with\s+(?:a|the)\s+(?:view|aim|purpose|objective|goal)\s+(?:to|of)|in\s+order\s+to|so\s+as"
    r"\s+to|in\s+order\s+for|so\s+that)\b"
)
# What somebody would be able to deliver is not delivered: "the capacity of the Office to provide".
_ABLE = re.compile(
    r"\b(?:capacit(?:y|ies)|abilit(?:y|ies)|(?<!shall\sbe\s)able|capabilit(?:y|ies)|mandates?|right|obligations?|opportunit(?:y|ies))\s(?:of\s)?[^,;]*\bto\s+"
    r"(?:[a-z]+ly\s+)?$"
)
_TOLD_OF = re.compile(r"\b(?:that|which|who|can|could|would|might)\s+(?:[a-z]+ly\s+)?$")
_RESUMED = re.compile(r",\s+(?:and\s+)?to\s+(?:[a-z]+ly\s+)?$|;[^;]*$|,\s+and\s+$")
_WORD = re.compile(r"[A-Za-z]{3,}")
_FORMS = frozenset(_INFLECTED.split("|")) | frozenset(
    form
    for verb in _VERBS
    for form in (f"{verb.removesuffix('e')}{double}ing" for double in ("", "t", "n"))
).union(
    "pursue pursuing includes submits provides makes carry carrying draw drawing engage engaging"
    " put putting set report reporting setting".split()
)


def makers(
    masked: str, start: int, end: int, *, place: re.Pattern[str] | None = None
) -> Iterator[re.Match[str]]:
    """The delivering verbs of an action in order, "develop and implement" as one.

    With a `place`, those that stand behind it.
    """
    after = start
    for word in _WORD.finditer(masked, start, end):
        if word.start() < after or word[0].lower() not in _FORMS:
            continue
        made = _MAKES.match(masked, word.start(), end)
        if made is None:
            continue
        if place.search(masked, start, made.start()) if place else _is_verb(masked, start, made):
            after = made.end()
            yield made


def _is_verb(masked: str, start: int, makes: re.Match[str]) -> bool:
    """Whether a word that is a noun as well ("review") is a verb where it stands."""
    word = makes[0].split()[0].strip(",").lower()
    before = masked[max(start, makes.start() - 20) : makes.start()]
    earlier = masked[start : makes.start()]
    if is_purpose(earlier) or _TOLD_OF.search(before) or _ABLE.search(earlier):
        return False
    if word.endswith("ing"):
        return bool(_GERUND_PLACE.search(before)) and not _MEANS.search(_PRACTICE.sub("", earlier))
    return word not in _ALSO_NOUNS or bool(_VERB_PLACE.search(before))


def is_at_once(masked: str, start: int, makes: re.Match[str]) -> bool:
    """Whether nothing but verbs stands before one ("to develop and share"), or a plain action."""
    earlier = masked[start : makes.start()].lower()
    words = earlier.replace(",", " ").split()
    if all(word in _BEFORE or word.endswith("ly") or _is_verb_form(word) for word in words):
        return True
    plain = makes[0].split()[0].strip(",").lower() not in _ALSO_NOUNS
    return plain and bool(_AND.search(earlier)) and not _CLAUSE.search(earlier)


_AND = re.compile(r"\band\s+(?:also\s+|[a-z]+ly\s+)?\Z")
_CLAUSE = re.compile(
    r"\b(?:that|which|who|whose|how|whether|when|where|by\s+[a-z]+ing|to\s+[a-z]+)\b"
)
_BEFORE = frozenset(
    "should shall must will may to and or and/or also further where as appropriate possible".split()
)


def is_purpose(earlier: str) -> bool:
    """Whether what stands before a verb makes it a purpose, which delivers nothing."""
    purposes = list(_PURPOSE.finditer(earlier)) if "to" in earlier or "that" in earlier else []
    return bool(purposes) and not _RESUMED.search(earlier, purposes[-1].end())


def holds_verb(phrase: str) -> bool:
    """Whether a noun phrase has run into the next verb: "measures clear and propose options"."""
    return any(joined[1] in _VERBS for joined in _JOINED.finditer(phrase))


_JOINED = re.compile(r"\b(?:and|or)\s+([a-z]+)\s+(?:[a-z]+\s+)*[a-z]+$")


def objects_start(makes: re.Match[str]) -> int:
    """Where the object begins: past "and strengthen" in "establish and strengthen"."""
    position = makes.end()
    while joined := _AND_VERB.match(makes.string, position):
        if not (_is_verb_form(joined[1]) and _is_alike(makes, joined[1])):
            break
        position = joined.end()
    return position


_AND_VERB = re.compile(
    r"(?<=[\s\w])(?:,\s+(?:(?:as|where|if|when)\s+[a-z]+,\s+)?)?(?:(?:and/or|and|or)\s+|(?<=,\s))(?:[a-z]+ly\s+)?(?!not\b)([a-z][a-z-]+)\b(?:\s+in\b|\s+available\b)?(?=[\s,])\s*"
)


def _is_alike(makes: re.Match[str], joined: str) -> bool:
    """Whether a joined verb has the form of the first: not "submit, taking into account"."""
    return joined.endswith("ing") == makes[0].split()[0].strip(",").endswith("ing")


def _is_verb_form(word: str) -> bool:
    if word in VERBS:
        return True
    stem = word.removesuffix("ing")
    return stem != word and (stem in VERBS or f"{stem}e" in VERBS)
