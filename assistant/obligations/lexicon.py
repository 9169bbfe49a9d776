"""The verbs that make an obligation, with their force, and the verbs that only state something."""

from __future__ import annotations

import re

from assistant.obligations.records import Force

# Base form of each directive verb; the inflected forms are made below.
_DIRECTIVES: dict[Force, tuple[str, ...]] = {
    "instructs": ("instruct", "direct", "order", "mandate", "entrust", "charge", "assign", "task"),
    "demands": ("demand", "require", "insist"),
    "requests": ("request", "ask"),
    "calls upon": (
        "call upon",
        "call on",
        "call for",
        "call once again upon",
        "call again upon",
        "call further upon",
        "call also upon",
    ),
    "urges": ("urge", "exhort", "implore"),
    "recommends": ("recommend", "suggest", "propose"),
    "appeals": ("appeal",),
    "invites": ("invite",),
    "encourages": ("encourage",),
    "authorizes": ("authorize", "authorise", "empower"),
    "commits": ("commit", "recommit", "undertake", "pledge"),
    "decides": ("decide", "resolve", "agree"),
}
_STRESSES = (
    "stress emphasize emphasise underline underscore reaffirm reiterate affirm recall highlight"
    " re-emphasize reemphasize remind recognize recognise acknowledge confirm note declare consider"
).split()
_STATEMENTS = (
    "welcome endorse approve adopt commend condemn deplore regret express thank congratulate"
    " appreciate support accept determine establish extend appoint elect pay look take"
    " proclaim renew remain draw deem understand observe strongly object view reject conclude"
    " examine share salute join convey applaud praise value credit denounce deprecate concur"
).split()
_ITERATED: dict[str, Force] = {
    "call": "calls upon",
    "calls": "calls upon",
    "request": "requests",
    "requests": "requests",
    "invitation": "invites",
    "recommendation": "recommends",
    "appeal": "appeals",
    "demand": "demands",
    "decision": "decides",
    "encouragement": "encourages",
    "mandate": "instructs",
    "instruction": "instructs",
    "instructions": "instructs",
    "mandates": "instructs",
    "intention": "commits",
    "urge": "urges",
    "invite": "invites",
    "encourage": "encourages",
    "recommend": "recommends",
}


def _inflect(base: str, ending: str) -> str:
    head, _, particle = base.partition(" ")
    if ending == "s":
        head += "es" if head.endswith(("s", "x", "ch")) else "s"
        head = re.sub(r"([^aeo])ys$", r"\1ies", head)
    elif ending == "ed":
        head += "d" if head.endswith("e") else "ed"
        head = re.sub(r"([^aeo])yed$", r"\1ied", head)
    return f"{head} {particle}".strip()


def _forms() -> dict[str, Force]:
    return {
        _inflect(base, ending): force
        for force, bases in _DIRECTIVES.items()
        for base in bases
        for ending in ("", "s", "ed")
    }


FORCES = _forms()
STRESSES = {_inflect(base, ending) for base in _STRESSES for ending in ("", "s", "ed")}
STATEMENTS = {_inflect(base, ending) for base in _STATEMENTS for ending in ("", "s", "ed")} | {
    "took",
    "paid",
    "drew",
}


def _either(words: set[str] | dict[str, Force], ending: str = "") -> str:
    kept = [word for word in words if word.partition(" ")[0].endswith(ending)]
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(kept, reverse=True))


_ALSO_NOUNS = frozenset("call calls request requests demand mandate mandates appeal".split())
_CONTINUED = (
    r"continues?\s+to\s+(?:strongly\s+|also\s+)?"
    r"(?:request|urge|invite|encourage|recommend|call\s+(?:up)?on|demand)\b"
)
_ITERATE = (
    rf"(?:{_CONTINUED}|"
    r"(?:reiterat|renew|repeat|maintain|reaffirm|re-?emphasi[sz])(?:es?|s|ed)?\s+"
    r"(?:(?:its|the|their|his|our|previous|earlier|strong|urgent|longstanding)\s+)*"
    r"(?:"
    + "|".join(noun for noun in _ITERATED if noun not in FORCES or noun in _ALSO_NOUNS)
    + r")(?:\s+up)?(?:\s+on)?\b(?!\s+(?:of\s+(?!the\s+Secretary)|contained"
    r"|(?:given|entrusted|assigned|conferred|granted)\s)))"
)
_INTENDS = (
    r"expresse?[sd]?\s+(?:its|their)\s+(?:firm\s+|full\s+)?(?:intention|determination|resolve"
    r"|readiness|willingness)\b"
)
_PARTED = r"[Cc]alls?,\s+[a-z][a-z\s]{3,30},\s+(?:up)?on"
ANY_DIRECTIVE = (
    rf"(?P<iterated>{_ITERATE})|(?P<intends>{_INTENDS})"
    rf"|(?P<directive>(?:{_either(FORCES)}|{_PARTED})\b)"
)
FINITE_DIRECTIVE = (
    rf"(?P<iterated>{_ITERATE})|(?P<intends>{_INTENDS})"
    rf"|(?P<directive>(?!requires)(?:{_either(FORCES, 's')}|{_PARTED})\b)"
)
ANY_STRESS = rf"(?P<stress>(?:{_either(STRESSES)})\b)"
FINITE_STRESS = rf"(?P<stress>(?:{_either(STRESSES, 's')})\b)"
ANY_STATEMENT = rf"(?P<statement>(?:{_either(STATEMENTS)})\b)"
GERUND_DIRECTIVE = (
    r"(?P<directive>(?:requesting|asking|urging|inviting|encouraging|instructing|demanding"
    r"|recommending|calling\s+(?:up)?on)\b)"
)
FINITE_STATEMENT = rf"(?P<statement>(?:{_either(STATEMENTS, 's')})\b)"
ADVERBS = (
    r"(?:(?:also|again|further|furthermore|strongly|once\s+(?:again|more)|likewise|in\s+addition"
    r"|(?:in|with|to)\s+(?:this|that)\s+(?:regard|respect|context|connection|end|endeavour|vein|spirit|effort)|therefore|thus"
    r"|accordingly|moreover|finally|lastly|hereby|[a-z]+ly|nevertheless|additionally"
    r"|inter\s+alia|thereby|specifically|here|then|in\s+particular|as\s+appropriate),?\s+)*"
)


_GERUND = re.compile(r"^(\w+)ing\b")


def force_of(verb: str) -> Force:
    """The force of a matched verb phrase: "reiterates its request" requests."""
    words = _GERUND.sub(r"\1", " ".join(verb.lower().replace(",", " ").split()))
    words = {"urg": "urge", "invit": "invite", "encourag": "encourage"}.get(words, words)
    if words in FORCES:
        return FORCES[words]
    for word in reversed(words.split()):
        if word in _ITERATED:
            return _ITERATED[word]
    return "commits"
