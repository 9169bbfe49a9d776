"""What follows a directive verb: whom it addresses, and what they are to do."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.obligations.clauses import Clause
from assistant.obligations.lexicon import ADVERBS, force_of
from assistant.obligations.parties import is_party, party_end
from assistant.obligations.records import Force
from assistant.obligations.verbs import VERBS

Extent = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Directive:
    """Offsets of one obligation's verb, actor and action in its paragraph.

    `action` is empty where the paragraph is a chapeau that leaves it to its sub-paragraphs.
    `prelude` lies between actor and action ("…, in consultation with …, to submit") and qualifies
    every action; from `fields_end` on the action belongs to an obligation nested in it.
    """

    verb: Extent
    force: Force
    actor: Extent | None
    action: Extent | None
    prelude: Extent | None = None
    fields_end: int = -1
    language: str = "en"


_INFINITIVE = re.compile(
    r"\bto\s+(?P<not>not\s+)?(?:(?:(?:more|less|most)\s+)?(?!(?:comply|apply|supply|reply"
    r"|multiply|rely|imply|ally)\b)[a-z]+ly(?:\s+and\s+[a-z]+ly)?,?\s+|also\s+"
    r"|further\s+)*(?P<verb>[a-z][a-z-]+)\b"
)
_NOT_TO = re.compile(r"\bnot\s+$")
_PREVIOUS = re.compile(r"([\w’'-]+)\s+$")
_GOVERNORS = frozenset(
    "able unable position right rights need needs necessity ability capacity capabilities "
    "efforts effort willing ready"
    " prepared due wish wishes wishing continue continues continuing seek seeks seeking sought "
    "order as responsibility"
    " responsibilities obligation obligations commitment commitments desire opportunity "
    "opportunities access failure attempts"
    " attempt decision measures steps action actions contributions ways means how try trying "
    "endeavour likely important"
    " necessary essential critical possible impossible appropriate fail fails intention resolve "
    "determination mandate"
    " readiness yet use used aim aims aiming intend intends intending choose chooses plan "
    "planning power authority freedom"
    " have has had helping initiatives want mechanisms legislation policies intend process "
    "pressure".split()
)
_NOT_GOVERNING = frozenset(
    "concerned involved affected interested united aggrieved accredited represented so-called "
    "limited indeed"
    " need hundred need-based feed seed speed".split()
)
_SKIPPED = re.compile(r"\s*,\s*")
_MODIFIER = re.compile(
    r"(?:in|within|as(?!\s+well\s+as)|through|with|without|by|taking|bearing|on|at|if|when|where"
    r"|including|inter\s+alia|upon|pursuant"
    r"|subject|for|under|having|drawing|acting|building|while|particularly|especially|according"
    r"|following|from|also|and\s+in"
    r"|notably|to\s+the\s+extent|to\s+this|via|together|after|before|based|consistent|during"
    r"|no\s+later|that|which|who|whose"
    r"|recalling|working|noting|recognizing|mindful|once|unless|until|prior|over|inter|not|using"
    r"|among|so|should|because"
    r"|given|starting|beginning|further|therefore|accordingly|respecting|like|such\s+as|namely"
    r"|either|and\s+where|and\s+as"
    r"|other\s+than|except|in\s+particular|considering|ensuring|save|be|wherever|whenever|until"
    r"|since|acknowledging|towards|to)\b",
    re.IGNORECASE,
)
_INLINE_MODIFIER = re.compile(
    r"\s+(?:in\s+(?:(?:close|closer|full|further|its|his|their|her)\s+)?(?:consultation"
    r"|cooperation|coordination|collaboration"
    r"|accordance|line|conjunction|keeping|capacity|this|partnership|particular|addition)\b"
    r"|in\s+(?:its|his|their|her|the\s+context)\b|within\s(?!the\s+United\s+Nations|the\s+system)"
    r"|through\s|on\s+(?:the\s+basis|a\s|an\s)|as\s+(?:appropriate|necessary|a\s|soon|part"
    r"|well\s+as\s+to)|when\s|where\s|including\s"
    r"|at\s+(?:its|the|all)\s|with\s+(?:a\s+view|due|the\s+(?:assistance|support|participation"
    r"|help|aim))|once\s|upon\s|pursuant\s|prior\s"
    r"|taking\s|working\s|acting\s|under\s+the\s|by\s|if\s|during\s|until\s|before\s"
    r"|to\s+the\s+extent)"
)
_ALSO_PARTY = re.compile(r"\s*as\s+well\s+as\s+(?!to\b|by\b|in\b|on\b)")
_TRAILING_ADVERB = re.compile(
    r"\s+(?:also|further|(?!family|assembly|anomaly|reply|ally|supply|elderly\b|early\b)[a-z]+ly"
    r"|again|then|in\s+turn|inter\s+alia|not|once|either|both|,)$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"\s*(?:to|upon|on|for|from|of)\s+")
_THAT = re.compile(r"[\s,]*that\b")
_MODAL = re.compile(
    r"\b(?:shall|should|must|will|may|can|ought\s+to|(?:is|are)\s+(?:also\s+)?to|needs?\s+to"
    r"|ha(?:s|ve)\s+to)\b(?:\s+(?:not|also|further|therefore|then|[a-z]+ly))*"
)
_SUBJUNCTIVE = re.compile(r"(?<!to\s)\b(?:not\s+)?(be)\b")
_PASSIVE = re.compile(
    r"(?:continue\s+to\s+)?be\s+(?:[a-z]+ly\s+)?(?:[a-z]+ed|held|made|given|taken|done|put|set"
    r"|drawn|sent|brought|kept|borne|met|built|paid|undertaken|undergone|chosen)\b"
)
_BY = re.compile(r"\bby\s+")
_RELATIVE = re.compile(r"\b(?:that|which|who)\b")
_COORDINATED = re.compile(
    r"(?P<cut>(?P<mark>[,;])?\s*(?:(?:and|as\s+well\s+as)\s+)(?:in\s+this\s+(?:regard"
    r"|context),?\s+)?(?:also\s+|further\s+"
    r"|[a-z]+ly\s+)?to\s+(?:[a-z]+ly\s+)?)(?P<verb>[a-z][a-z-]+)\b"
    r"|(?P<series>[,;]\s+to\s+)(?P<member>[a-z][a-z-]+)\b"
    r"|(?P<joint>,?\s+and\s+(?:also\s+|to\s+)?)(?P<reporting>(?:report|submit|present|inform"
    r"|brief|transmit)\b(?=\s+(?:back|to|on|thereon|annually|regularly|the|it|them|its|their|his"
    r"|a|an|recommendations|proposals)\b))"
)
_REPORTING = frozenset(
    "report submit present inform brief keep transmit convene hold prepare".split()
)
_NESTED = re.compile(
    rf"(?:not\s+)?{ADVERBS}(?P<directive>request|call\s+(?:up)?on|urge|invite|encourage|instruct"
    rf"|direct|ask|mandate|entrust|recommend|appeal)\b(?!\s+for\b)"
)


_NESTED_LATER = re.compile(
    rf",\s+and\s+{ADVERBS}(?P<directive>request|call\s+(?:up)?on|urge|invite"
    rf"|encourage)\s+(?=(?:the|all|its)\s|[A-Z])"
)


def find_infinitive(masked: str, start: int, end: int) -> re.Match[str] | None:
    """The first "to" with a verb that is not governed by the word before it ("efforts to …").

    Where every one is governed there is none.
    """
    for match in _INFINITIVE.finditer(masked, start, end):
        if match["verb"] not in VERBS:
            continue
        previous = _PREVIOUS.search(masked, max(start, match.start() - 40), match.start())
        word = previous[1] if previous else ""
        if word in _GOVERNORS or (
            word.endswith("ed") and word.islower() and word not in _NOT_GOVERNING
        ):
            continue
        return match
    return None


def skip_modifiers(masked: str, position: int, end: int) -> int:
    """Past ", in this regard," and other insertions that stand before what is looked for."""
    while match := _SKIPPED.match(masked, position, end):
        if not _MODIFIER.match(masked, match.end(), end):
            return match.end()
        comma = masked.find(",", match.end(), end)
        if comma < 0:
            return match.end()
        position = comma
    adverb = re.compile(
        r"\s*(?:in\s+(?:this|that)\s+\w+|in\s+particular|also|further|again|once\s+again)\s+"
    ).match(masked, position, end)
    return adverb.end() if adverb else position


def trim(masked: str, start: int, end: int) -> Extent:
    """The extent without white space and punctuation at its ends."""
    while start < end and (masked[start].isspace() or masked[start] in ",;:"):
        start += 1
    while end > start and (masked[end - 1].isspace() or masked[end - 1] in ",;:."):
        end -= 1
    return start, end


def actor_extent(masked: str, start: int, end: int) -> Extent | None:
    """The noun phrase addressed: up to the first insertion, with the members of a list."""
    start, end = trim(masked, start, end)
    stop, inserted = start, False
    for segment in re.compile(r"[^,]+").finditer(masked, start, end):
        text = segment.group().strip()
        if segment.start() > start and (inserted or not text or _MODIFIER.match(text)):
            inserted = True
            if _ALSO_PARTY.match(text) and is_party(text):
                stop = segment.end()
            continue
        cut = _INLINE_MODIFIER.search(masked, segment.start() + 1, segment.end())
        stop = cut.start() if cut else segment.end()
        inserted = cut is not None
    start, stop = trim(masked, start, stop)
    while adverb := _TRAILING_ADVERB.search(masked, start, stop):
        start, stop = trim(masked, start, adverb.start())
    return (start, stop) if stop > start else None


def split_actions(masked: str, start: int, end: int) -> list[Extent]:
    """The coordinated actions of one actor: "to follow up … and to present a report …".

    An infinitive inside the action so far takes the next "and to" with it, unless that reports.
    """
    cuts = [(start, start)]
    for match in _COORDINATED.finditer(masked, start, end):
        verb = match["verb"] or match["member"] or match["reporting"]
        if verb not in VERBS and verb not in _REPORTING:
            continue
        inner = find_infinitive(masked, cuts[-1][1], match.start())
        if match["series"] and (inner or not _later_and_to(masked, match.end(), end)):
            continue
        if inner and verb not in _REPORTING and match["mark"] != ";":
            continue
        name = "verb" if match["verb"] else "member" if match["member"] else "reporting"
        cuts.append((match.start(), match.start(name)))
    stops = [cut for cut, _ in cuts[1:]] + [end]
    return [trim(masked, begin, stop) for (_, begin), stop in zip(cuts, stops, strict=True)]


def _later_and_to(masked: str, start: int, end: int) -> bool:
    return bool(re.compile(r"[,;]?\s+and\s+to\s+[a-z]+").search(masked, start, end))


def passive_agent(
    masked: str, start: int, end: int, preposition: re.Pattern[str] = _BY
) -> Extent | None:
    """The agent of a passive: "be considered by the various OAS entities"."""
    for match in preposition.finditer(masked, start, end):
        stop = party_end(masked[:end], match.end(), lists=True)
        if stop > match.end() and is_party(masked[match.end() : stop]):
            return trim(masked, match.end(), stop)
    return None


_BINDS = re.compile(r"(?:shall|should|must|needs?\s|ought|ha(?:s|ve)\s)")


def _subordinate(  # noqa: C901 - one case for each shape of a "that" clause
    masked: str, clause: Clause, start: int, *, verb: Extent | None = None
) -> Directive | None:
    """The obligation in "that NP shall …", "that NP submit …", "that NP be considered by …"."""
    end = clause.end
    start = trim(masked, start, end)[0]
    if _MODIFIER.match(masked, start) and "," in masked[start:end]:
        start = skip_modifiers("," + masked[start:end], 0, end - start + 1) + start - 1
    subject = trim(masked, start, party_end(masked[:end], start, lists=True, verbs=True))
    modal = _MODAL.search(masked, start, end)
    plain = _base_verb(masked, subject[1], end)
    be = _SUBJUNCTIVE.search(masked, start, end)
    found = min((m.span(1) if m is be else m.span() for m in (modal, be) if m), default=None)
    if plain and (found is None or plain < found[0]):
        action_start, is_modal = plain, False
    elif found:
        is_modal = bool(modal and modal.start() == found[0])
        action_start = trim(masked, found[1], end)[0] if is_modal else found[0]
    else:
        return None
    if found and not (plain and action_start == plain):
        named = actor_extent(masked, start, found[0])
        subject = named if named else subject
    if clause.kind == "stress" and not (is_modal and modal and _BINDS.match(modal[0])):
        return None
    verb = verb or (clause.verb_start, clause.verb_end)
    if is_modal and _ENDS.fullmatch(masked, action_start, end):
        named = subject if is_party(masked[slice(*subject)]) else None
        return Directive(verb, clause.force, named, None) if verb[0] < verb[1] else None
    if verb[0] == verb[1]:
        if not (is_modal and modal):
            return None
        verb = trim(masked, modal.start(), re.compile(r"\w+").match(masked, modal.start()).end())  # type: ignore[union-attr]
    passive = _PASSIVE.match(masked, action_start, end)
    if passive:
        actor = passive_agent(masked, passive.end(), end)
        return Directive(verb, clause.force, actor, trim(masked, subject[0], end))
    if is_party(masked[subject[0] : subject[1]]):
        action = trim(masked, action_start, end)
        return _with_prelude(masked, Directive(verb, clause.force, subject, action))
    return Directive(verb, clause.force, None, trim(masked, subject[0], end))


_ENDS = re.compile(r"\s*(?:be\b)?[\s:—–-]*")


def _with_prelude(masked: str, directive: Directive) -> Directive:
    """The directive with what stands between its actor and its action."""
    if directive.actor is None or directive.action is None:
        return directive
    nested = nested_directives(masked, directive.action)
    fields_end = nested[0].actor[0] if nested and nested[0].actor else directive.action[1]
    prelude = (directive.actor[1], directive.action[0])
    return replace(directive, prelude=prelude, fields_end=fields_end)


def _base_verb(masked: str, position: int, end: int) -> int | None:
    """Where a subjunctive base verb stands right after the subject and its insertions."""
    position = skip_modifiers(masked, position, end)
    match = re.compile(r"\s*(?:(?:not|also|[a-z]+ly)\s+)?([a-z][a-z-]+)\b").match(
        masked, position, end
    )
    if match and match[1] in VERBS:
        return match.start(1)
    later = (one for one in _COMMA_VERB.finditer(masked, position, end) if one[1] in VERBS)
    return next((one.start(1) for one in later), None)


_COMMA_VERB = re.compile(
    r",\s+(?:[a-z]+ly\s+)?([a-z][a-z-]+)\s+(?:the|its|their|that|to|a|an|all|in|on|with|for|upon"
    r"|[a-z]+ing|such|measures|and)\b"
)


def directives(masked: str, clause: Clause) -> list[Directive]:
    """The obligations of one clause; none for a clause that only states something."""
    if clause.kind == "statement":
        return []
    if clause.kind == "performative":
        if masked[clause.verb_start : clause.verb_end] not in VERBS:
            return []
        extent = trim(masked, clause.verb_start, clause.end)
        return [Directive((clause.verb_start, clause.verb_end), "decides", None, extent)]
    if clause.kind == "modal":
        return _bare(masked, clause)
    body = skip_modifiers(masked, clause.verb_end, clause.end)
    if that := _THAT.match(masked, body, clause.end):
        found = _subordinate(masked, clause, that.end())
        if found is None or (clause.kind == "stress" and found.actor is None):
            return []
        return [found, *nested_directives(masked, found.action)]
    return [] if clause.kind == "stress" else _addressed(masked, clause, body)


def _bare(masked: str, clause: Clause) -> list[Directive]:
    """A sentence without a directive verb: "That the topic shall …", "Member States should …"."""
    start = clause.verb_start
    that = re.compile(r"\W*That\b").match(masked, start)
    if that:
        found = _subordinate(masked, Clause("modal", start, start, clause.end), that.end())
        return [found] if found else []
    modal = _MODAL.search(masked, start, clause.end)
    if not modal or not re.match(r"(?:shall|should|must|may|will)\b", modal[0]):
        return []
    speaks = masked.startswith("We", start)
    if modal[0].startswith("will") and not speaks:
        return []
    force: Force = "authorizes" if modal[0].startswith("may") else "decides"
    if speaks:
        force = "commits"
    found = _subordinate(masked, Clause("modal", start, start, clause.end, force), start)
    return [found] if found and (found.actor or force == "commits") else []


_LATER_THAT = re.compile(r"\s+that\b")
_THAT_THEY = re.compile(r"\s+that\s+(?:they|it)\s+(?:should\s+)?")


def _addressed(masked: str, clause: Clause, body: int) -> list[Directive]:
    verb = (clause.verb_start, clause.verb_end)
    end = clause.end
    if clause.force == "commits":
        return _actions(masked, verb, clause.force, None, trim(masked, body, end))
    direct = _INFINITIVE.match(masked, trim(masked, body, end)[0], end)
    if direct and direct["verb"] in VERBS:
        return _actions(masked, verb, clause.force, None, (direct.start(), end))
    if preposition := _PREPOSITION.match(masked, body, end):
        body = preposition.end()
    infinitive = find_infinitive(masked, body, end)
    they = _THAT_THEY.search(masked, body, end)
    if they and (infinitive is None or they.start() < infinitive.start()):
        actor = actor_extent(masked, body, they.start())
        return _actions(masked, verb, clause.force, actor, (they.end(), end))
    that = _LATER_THAT.search(masked, body, infinitive.start() if infinitive else end)
    if clause.force == "recommends" and that and is_party(masked[body : that.start()]):
        found = _subordinate(masked, clause, that.end())
        return [found] if found else []
    if infinitive:
        actor = actor_extent(masked, body, infinitive.start())
        passive = _PASSIVE.match(masked, infinitive.start("verb"), end)
        if passive and actor and not is_party(masked[slice(*actor)]):
            agent = passive_agent(masked, passive.end(), end)
            return [Directive(verb, clause.force, agent, trim(masked, body, end))]
        if actor and _is_process(masked, actor):
            return [
                Directive(
                    verb,
                    clause.force,
                    passive_agent(masked, body, infinitive.start()),
                    trim(masked, body, end),
                )
            ]
        return _actions(masked, verb, clause.force, actor, (infinitive.start(), end))
    return _object(masked, verb, clause, body)


_PROCESS = re.compile(
    r"(?:(?:the|a|an|its|their|full|continued|further|greater|increased|enhanced|active|timely"
    r"|effective|more|such|all|any"
    r"|early|immediate|prompt|renewed|urgent|concerted|strengthened)\s+)*"
    r"(?:[a-z-]*(?:tion|sion|ment|ance|ence|ness)|[a-z-]+ing(?=\s+(?:of|the|a|all)\b)|efforts?"
    r"|use|steps|measures|actions?|support"
    r"|assistance|work|exchange|dialogue|progress|respect|commitment|resources|initiatives"
    r"|approach(?:es)?|research|access|review"
    r"|contributions|plans)\b(?!\s+(?:committees?|groups?|bod|mechanisms?|partners?|organs?"
    r"|entit|countr|agenc|institut))"
)


def _is_process(masked: str, actor: Extent) -> bool:
    """Whether what seems addressed is a process ("the full implementation of …"), nobody."""
    text = masked[actor[0] : actor[1]]
    return bool(_PROCESS.match(text)) and not re.match(r"(?:the\s+)?[A-Z][a-z]+\s+[A-Z]", text)


def _object(masked: str, verb: Extent, clause: Clause, body: int) -> list[Directive]:
    """A directive without an infinitive: a chapeau, or a noun object with its agent, if any."""
    start, stop = trim(masked, body, clause.end)
    if stop <= start:
        return [Directive(verb, clause.force, None, None)]
    text = masked[start:stop]
    open_chapeau = masked[: clause.end].rstrip().endswith((":", "to", "—", "–"))
    tail = re.compile(r",?\s+(?:inter\s+alia|in\s+particular|to)$").search(masked, start, stop)
    named = actor_extent(masked, start, tail.start() if tail else stop)
    if (
        open_chapeau
        and named
        and is_party(masked[named[0] : named[1]])
        and not _is_process(masked, named)
    ):
        return [Directive(verb, clause.force, named, None)]
    if open_chapeau and re.match(r"(?:the\s+following|as\s+follows)", text):
        return [Directive(verb, clause.force, None, None)]
    agent = _addressee(masked, verb, start, stop) or passive_agent(masked, start, stop, _FROM)
    return [Directive(verb, clause.force, agent, (start, stop))]


def _addressee(masked: str, verb: Extent, start: int, stop: int) -> Extent | None:
    """The party after "reiterates its request to", or before a bare verb ("Requests X submit")."""
    named = (start, party_end(masked[:stop], start, verbs=True))
    if not is_party(masked[slice(*named)]):
        return None
    after_preposition = _AFTER_PREPOSITION.search(masked, verb[0], start)
    bare = _base_verb(masked, named[1], stop)
    return named if bare or (after_preposition and masked[verb[0]].lower() == "r") else None


_AFTER_PREPOSITION = re.compile(r"\b(?:to|upon|on)\s+$")
_FROM = re.compile(r"\b(?:by|from)\s+")


def _actions(
    masked: str, verb: Extent, force: Force, actor: Extent | None, extent: Extent
) -> list[Directive]:
    found = []
    start = re.compile(r"(?:to\s+)?(?=not\s)|to\s+|").match(masked, extent[0]).end()  # type: ignore[union-attr]
    prelude = (actor[1] if actor else verb[1], extent[0])
    for action in split_actions(masked, start, extent[1]):
        nested = nested_directives(masked, action)
        fields_end = nested[0].actor[0] if nested and nested[0].actor else action[1]
        found.append(Directive(verb, force, actor, action, prelude, fields_end))
        found.extend(nested)
    return found


def nested_directives(masked: str, action: Extent | None) -> list[Directive]:
    """A request to request: "call upon CICAD … to work with …" obliges CICAD as well."""
    if action is None:
        return []
    match = _NESTED.match(masked, *action) or _NESTED_LATER.search(masked, *action)
    if not match:
        return []
    body = skip_modifiers(masked, match.end(), action[1])
    if preposition := _PREPOSITION.match(masked, body, action[1]):
        body = preposition.end()
    infinitive = find_infinitive(masked, body, action[1])
    if infinitive is None:
        return []
    actor = actor_extent(masked, body, infinitive.start())
    if actor is None or _is_process(masked, actor):
        return []
    force = force_of(match["directive"])
    return _actions(masked, match.span("directive"), force, actor, (infinitive.start(), action[1]))
