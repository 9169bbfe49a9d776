"""Cut a paragraph into clauses, each led by one directive, stressing or stating verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from assistant.obligations.lexicon import (
    ADVERBS,
    ANY_DIRECTIVE,
    ANY_STATEMENT,
    ANY_STRESS,
    FINITE_DIRECTIVE,
    FINITE_STATEMENT,
    FINITE_STRESS,
    GERUND_DIRECTIVE,
    force_of,
)
from assistant.obligations.records import Force

ClauseKind = Literal["directive", "stress", "statement", "modal", "performative"]


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb and what belongs to it: the text from `verb_end` to `end`."""

    kind: ClauseKind
    verb_start: int
    verb_end: int
    end: int
    force: Force = "decides"
    infinitive: bool = False

    @property
    def verb(self) -> tuple[int, int]:
        """Where the verb stands."""
        return self.verb_start, self.verb_end


_LEAD = re.compile(
    rf"\W*(?P<we>(?:We|I),?\s+)?(?:and\s+)?{ADVERBS}(?P<to>to\s+)?{ADVERBS}"
    rf"(?:{ANY_DIRECTIVE}|{ANY_STRESS}|{ANY_STATEMENT})",
    re.IGNORECASE,
)
_INFINITIVE_LEAD = re.compile(r"\W*To\s+([a-z]+)\b")
_SPEAKER = re.compile(r",\s+(?:we|I)\s+(?:will|shall|should|must|[a-z]+ly)\b")
_THAT_LEAD = re.compile(r"\W*(That)\b")
_LATER_FINITE = re.compile(
    rf"(?P<boundary>[;,:]\s+(?:(?:and|but|while|as\s+well\s+as|or)\s+)?|\s+(?:and|but)\s+)"
    rf"(?P<adverbs>{ADVERBS})(?:{FINITE_DIRECTIVE}|{FINITE_STRESS}|{FINITE_STATEMENT})"
)
_LATER_GERUND = re.compile(rf"(?P<boundary>,?\s+while\s+)(?P<adverbs>{ADVERBS}){GERUND_DIRECTIVE}")
_LATER_BASE = re.compile(
    rf"(?P<boundary>[;,]\s+(?:and\s+)?(?:we\s+)?|\s+and\s+(?:we\s+)?)(?P<adverbs>{ADVERBS})"
    rf"(?P<directive>call\s+(?:up)?on|call\s+for|urge|invite|encourage|request|decide|recommend"
    rf"|resolve)(?=\s+(?:the|all|those|them|it|to|that|upon|other|our|relevant|Member|[A-Z]"
    rf"|developed|States))"
)
# "Recognize …, encourage …": who states in the base form goes on in it.
_BASE_LEAD = re.compile(
    r"(?:Recogni[sz]e|Welcome|Acknowledge|Note|Emphasi[sz]e|Stress|Underline|Reaffirm|Affirm|Recall"
    r"|Commend|Take|Express|Underscore|Reiterate|Highlight|Appreciate|Support|Endorse)\b",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    rf"(?P<boundary>[,;]\s+(?:and\s+)?|\s+and\s+)(?:we|I)\s+(?P<adverbs>{ADVERBS})"
    r"(?P<directive>call\s+(?:up)?on|call\s+for|urge|invite|encourage|request|recommend)\b"
)
_LATER_INFINITIVE = re.compile(
    rf"(?P<boundary>[;,]\s+(?:and\s+)?|\s+and\s+){ADVERBS}to\s+{ADVERBS}"
    r"(?P<directive>instruct|request|ask|urge|invite|encourage|entrust|authorize"
    r"|recommend|direct|call\s+upon|exhort)\s"
)
# Who invites or encourages does not make the invited request or instruct somebody.
_WEAKER = frozenset({"invites", "encourages", "urges", "recommends", "calls upon"})
_STRONG = frozenset({"request", "instruct", "direct", "entrust"})
_MINUTED = re.compile(
    r"\b(?<!was\s)(?<!were\s)(?<!been\s)(?<!be\s)(?<!that\s)(?<!which\s)(?<!who\s)(?<!as\s)"
    r"(?P<directive>requested|invited|encouraged|urged|decided|recommended|instructed|asked"
    r"|mandated|called\s+(?:up)?on|requests|invites|encourages|urges|decides|recommends|instructs|directs)\b"
)
_MINUTES = re.compile(r"(?:The\s+[A-Z]|It\s)")
_BODY = re.compile(
    r"\b(?:Committee|Council|Commission|Conference|Meeting|Assembly|Board|Bureau|Party|Group|Forum"
    r"|forum|Congress|Parties|It)\b"
)
_SENTENCE = re.compile(
    r"\.(?<!\bNo\.)(?<!\bnos\.)(?<!\bRES\.)(?<!\bpara\.)(?<!\bparas\.)\s+(?=[A-Z])"
)
_OBJECT_AHEAD = re.compile(
    r"(?:,\s+(?:in|within|as|with|through|taking|bearing|upon)\s[^;]{3,120}?,|,)?\s+(?:(?:all|the|those|its|that|to|in\s+this|both|other|any|each|relevant|Member|also"
    r"|member|contracting|delegations|experts|his|her|upon|on|for|a|an|every|with|it|them|him|troop-[a-z]+|relevant|Governments?|other"
    r"|further|international|regional|developed|developing|donors?|countries|parties"
    r"|stakeholders|[a-z]+\s+(?:[a-z]+\s+)?to\s+[a-z]+|full|immediate|strict|greater|close|continued|enhanced|increased)[\s,]|[A-Z])"
)
_ALSO_NOUN = re.compile(
    r"(?:requests|demands|appeals|orders|charges|tasks|directs|mandates|calls\s+(?!for|upon))$"
)
# Whatever follows them, these are verbs: "Welcomes the talks and urges effective support".
_PLAIN = re.compile(r"(?:urges|invites|encourages|authori[sz]es)$")
_CALLS = re.compile(r"calls\s+(?:for|(?:up)?on)\b")
_RELATIVE = re.compile(r"\b(?:which|that|who)\s+(?:[a-z]+ly\s+)?[a-z]+s\b[^,;]*$")


def sentences(masked: str) -> list[tuple[int, int]]:
    """The sentences of a masked text as (start, end)."""
    starts = [0, *(match.end() for match in _SENTENCE.finditer(masked))]
    return list(zip(starts, [*starts[1:], len(masked)], strict=True))


def _kind(match: re.Match[str]) -> ClauseKind:
    groups = match.groupdict()
    if groups.get("statement"):
        return "statement"
    return "stress" if groups.get("stress") else "directive"


def _clause(match: re.Match[str], end: int, *, infinitive: bool = False) -> Clause:
    kind = _kind(match)
    name = next(
        name
        for name in ("iterated", "intends", "directive", "stress", "statement")
        if match.groupdict().get(name)
    )
    force: Force = "stresses" if kind == "stress" else force_of(match[name])
    return Clause(kind, match.start(name), match.end(name), end, force, infinitive)


def _is_new_clause(masked: str, start: int, match: re.Match[str]) -> bool:
    """Whether a later finite verb opens a clause of its own, not a relative one."""
    kind = _kind(match)
    if match["statement"] == "views" and not masked.startswith(" with", match.end()):
        return False
    if kind == "directive" and masked[match.end() :].strip() == ":":
        return True
    joined = match["boundary"].strip() in {"and", "but"}
    calls = bool(match["directive"] and _CALLS.match(match["directive"]))
    is_noun = _ALSO_NOUN.match(match["directive"] or "") if kind == "directive" else True
    plain = bool(_PLAIN.match(match["directive"] or "")) and bool(_LEAD.match(masked, start))
    object_needed = is_noun or (joined and not plain)
    if object_needed and not (calls or _OBJECT_AHEAD.match(masked, match.end())):
        return False
    if joined:
        before = masked[start : match.start()]
        if kind != "directive" and not match["adverbs"]:
            return False
        return not _RELATIVE.search(before[-160:]) or bool(match["adverbs"])
    return True


# What an organ does by saying so: "To establish a fund", "To renew the mandate".
_ACTS = frozenset({"establish", "renew", "extend"})


def _lead(masked: str, start: int, end: int) -> Clause | None:
    match = _LEAD.match(masked, start, end)
    if match and match["to"] and match["statement"] in _ACTS:
        begin = match.start("to") + 3
        return Clause("performative", begin, match.end("statement"), end, infinitive=True)
    if match:
        return _clause(match, end, infinitive=bool(match["to"]))
    match = _INFINITIVE_LEAD.match(masked, start, end)
    if match and not _SPEAKER.search(masked, match.end(), end):
        return Clause("performative", match.start(1), match.end(1), end, "decides", True)
    if match := _THAT_LEAD.match(masked, start, end):
        return Clause("modal", match.start(1), match.start(1), end)
    return None


def clauses(  # noqa: C901 - one line for each way a clause is led
    masked: str, start: int, end: int
) -> list[Clause]:
    """The clauses of one sentence, in order; without a leading verb one `modal` clause.

    A lead-in before the verb ("In accordance with …, to instruct") belongs to no clause.
    """
    lead = _lead(masked, start, end)
    found = [lead] if lead else []
    for match in _LATER_FINITE.finditer(masked, lead.verb_end if lead else start, end):
        if _is_new_clause(masked, start, match):
            found.append(_clause(match, end))
    if "while" in masked[start:end]:
        found += [_clause(m, end) for m in _LATER_GERUND.finditer(masked, start, end)]
    if masked.startswith(("We", "I "), start):
        found += [_clause(m, end) for m in _LATER_BASE.finditer(masked, start, end)]
    elif lead and not lead.infinitive and _BASE_LEAD.match(masked, lead.verb_start):
        later = _LATER_BASE.finditer(masked, lead.verb_end, end)
        found += [_clause(m, end) for m in later if m["boundary"].strip()[:1] in (",", ";")]
    if masked.find(" we ", start, end) >= 0 or masked.find(" I ", start, end) >= 0:
        found += [_clause(m, end) for m in _SPOKEN.finditer(masked, start, end)]
    if lead is None or lead.infinitive:
        for match in _LATER_INFINITIVE.finditer(masked, lead.verb_end if lead else start, end):
            if _is_resumed(lead, match):
                found.append(_clause(match, end, infinitive=True))
                lead = found[-1]
    if lead is None and _MINUTES.match(masked, start, end):
        found += _minuted(masked, start, end)
    if not found:
        return [Clause("modal", start, start, end)]
    found = sorted({clause.verb_start: clause for clause in found}.values(), key=_position)
    ends = [boundary_before(masked, clause.verb_start) for clause in found[1:]] + [end]
    return [
        Clause(c.kind, c.verb_start, c.verb_end, max(stop, c.verb_end), c.force, c.infinitive)
        for c, stop in zip(found, ends, strict=True)
    ]


def _is_resumed(lead: Clause | None, match: re.Match[str]) -> bool:
    """Whether "and to request …" goes on with what the organ does, not with what it asks for."""
    if lead is None or match["boundary"].startswith(";"):
        return True
    if lead.kind in ("statement", "performative"):
        return True
    return lead.force in _WEAKER and match["directive"] in _STRONG and "," in match["boundary"]


def _minuted(masked: str, start: int, end: int) -> list[Clause]:
    """What the minutes of a body say it asked: "The Committee requested the secretariat to …"."""
    found: list[Clause] = []
    for match in _MINUTED.finditer(masked, start, end):
        if not _OBJECT_AHEAD.match(masked, match.end(), end):
            continue
        if not found and not _BODY.search(masked, start, match.start()):
            return []
        force = force_of(match["directive"])
        found.append(Clause("directive", match.start(), match.end(), end, force))
    return found


def _position(clause: Clause) -> int:
    return clause.verb_start


_TAIL = re.compile(
    rf"(?:,?\s+while\s+|[;,:]\s*(?:(?:and|but|while|as\s+well\s+as|or)\s+)?|\s+(?:and"
    rf"|but),?\s+){ADVERBS}(?:to\s+)?{ADVERBS}$",
    re.IGNORECASE,
)


def boundary_before(masked: str, verb_start: int) -> int:
    """Where the clause before a later verb ends: before its comma, "and" and adverbs."""
    window = max(0, verb_start - 90)
    match = _TAIL.search(masked, window, verb_start)
    return match.start() if match else verb_start
