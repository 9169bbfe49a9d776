"""One sentence of a model against the paragraphs it cites: kept, put right, or dropped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.obligations.verbs import VERBS
from assistant.records import Support
from assistant.writing.abbreviations import organizations
from assistant.writing.contrasts import find_contrasts
from assistant.writing.deeds import find_claimed_deed
from assistant.writing.findings import Finding, gravest, weigh
from assistant.writing.force import directive_classes, find_wrong_force
from assistant.writing.frames import base_form
from assistant.writing.given import Given
from assistant.writing.judge import SentenceJudge
from assistant.writing.lexicon import are_alike, is_light, stem
from assistant.writing.markers import take_markers
from assistant.writing.mixing import find_mixture
from assistant.writing.negation import find_wrong_denial
from assistant.writing.planted import rests_on_planted, without_planted
from assistant.writing.quotes import Quotation, check_quotations
from assistant.writing.restating import denies_what_it_restates, repeats, restates
from assistant.writing.roles import find_wrong_role
from assistant.writing.spanish import is_spanish
from assistant.writing.support import find_unsupported
from assistant.writing.words import read_words

_OF_PLACES = frozenset({"mixture", "role"})
_FINITE = frozenset(
    "is are was were must shall should may will has have can would could might had does did".split()
)
_DETERMINERS = frozenset("the a an this that these those your my all every each it them".split())
_QUOTATION = re.compile(r"“[^”]*”")
_NOUN = re.compile(r"(?:[-*]\s+)?\w+(?:,|\s+of\s)")
_CLAUSE_END = re.compile(
    r"(?<=\w)(?:[,:;.]\s|\s[—–]|\s(?:that|which|who|whom|if|when|where|whether|how|what|because)\b)"
)
_LEAD_IN = re.compile(
    r"^(?:(?:Put|Stated)\s+(?:more\s+)?\w+ly|(?:In|To)\s+(?:short|summary|sum|"
    r"brief|conclusion|essence|summarize|conclude)|In\s+other\s+words"
    r"|Based\s+on\s+(?:the|this|these)[^,\d]{0,40}?\b(?:paragraphs?|texts?|resolutions?|documents?)"
    r"(?:\s+(?:provided|given|above|cited))?)[,:]\s+"
)
_LINK = re.compile(
    r"https?:|www\.|\]\(|!\[|<\w|\b[\w.-]+@[\w-]+\.\w|\b\w+\.(?:com|org|net|io)\b", re.IGNORECASE
)
_PERSONAL = re.compile(
    r"\b(?:you|your|yours|yourself|me|my|mine|myself)\b|\bI\b(?!\s*[.)/-])", re.IGNORECASE
)
_ORGAN_FIRST = re.compile(
    r"^The\s+(?P<organ>[A-Z][\w-]+(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w-]+)*)"
    r"(?=\s+(?:also\s+|further\s+)?(?!must|shall|should|may|will|has|have|is|are)(?P<verb>[a-z]+s)\b)"
)


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of a sentence: `problem` says why it was dropped, empty when it was kept.

    `text` is without markers and with every quotation verbatim; `numbers` are the paragraphs it
    cites, counted from 1. `fallen` are the problems of further items of a list.
    """

    text: str
    numbers: tuple[int, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    problem: str = ""
    fallen: tuple[str, ...] = ()

    @property
    def support(self) -> Support:
        """Whether it quotes, or says in other words what its paragraphs say."""
        return "verified quote" if self.quotations else "supported"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A sentence after the rules: `problem` where they drop it, open where a judge must weigh.

    A text in another language than English is settled by the rules alone. `believed` are the
    paragraphs it cites, less what they tell their reader.
    """

    text: str
    numbers: tuple[int, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    findings: tuple[Finding, ...] = ()
    problem: str = ""
    is_open: bool = False
    believed: tuple[Given, ...] = ()


def check_sentence(sentence: str, given: Sequence[Given], judge: SentenceJudge) -> Checked:
    """Check one sentence with its markers; markers of no given paragraph are taken away."""
    done = prepare(sentence, given)
    problem = done.problem
    if done.is_open and not _is_borne(done, judge):
        problem = gravest(done.findings) or "not borne out"
    return Checked(done.text, done.numbers, done.quotations, problem)


def _is_borne(done: Prepared, judge: SentenceJudge) -> bool:
    """Whether a sentence restates a paragraph with nothing against it, or the judge finds so.

    What stands side by side in the text is neither mixed nor said of somebody else.
    """
    against = {one.kind for one in done.findings}
    if against and against <= _OF_PLACES and repeats(done.text, done.believed):
        return True
    if not against and restates(done.text, done.believed):
        return True
    return judge.bears(done.text, done.believed, done.findings)


def prepare(sentence: str, given: Sequence[Given]) -> Prepared:
    """What the rules make of a sentence before any judge sees it."""
    plain, numbers = take_markers(sentence)
    known = tuple(number for number in numbers if 1 <= number <= len(given))
    if not known:
        return Prepared(plain, problem="marker")
    cited = tuple(given[number - 1] for number in known)
    quoted = check_quotations(plain, cited)
    if _speaks_to_reader(quoted.text):
        return Prepared(plain, known, problem="form")
    if quoted.wrong:
        return Prepared(plain, known, problem=f"quotation {quoted.wrong!r}")
    said = _LEAD_IN.sub("", _without_marks(quoted.text))
    believed = cited if quoted.quotations else without_planted(cited)
    if believed != cited and rests_on_planted(said, cited, believed):
        return Prepared(plain, known, problem="planted")
    findings = find_findings(said, believed)
    ruled = is_spanish(said) or any(one.language != "en" for one in cited)
    problem = weigh(findings) if ruled else _hard_problem(said, believed, findings)
    return Prepared(
        quoted.text,
        known,
        quoted.quotations,
        findings,
        problem,
        not ruled and not problem,
        believed,
    )


def _hard_problem(said: str, cited: Sequence[Given], findings: Sequence[Finding]) -> str:
    """The finding that no judgement outweighs; a denial is one where all else is restated."""
    flat = any(one.kind == "denial" for one in findings) and denies_what_it_restates(said, cited)
    return gravest([one for one in findings if one.is_hard or (flat and one.kind == "denial")])


def _speaks_to_reader(text: str) -> bool:
    """Whether a sentence, its quotations aside, links, commands, or speaks of you and me."""
    own = _LEAD_IN.sub("", _QUOTATION.sub("", text).strip())
    return _commands(own) or bool(_LINK.search(own)) or bool(_PERSONAL.search(own))


def _commands(text: str) -> bool:
    """Whether a sentence opens with a bare verb that is not the noun of its subject."""
    words = [word.lower() for word in re.findall(r"[A-Za-z]+", _CLAUSE_END.split(text)[0])]
    if not words or words[0] not in VERBS - {"not"} or _NOUN.match(text):
        return False
    is_subject = set(words[2:]) & _FINITE and words[1] not in _DETERMINERS
    return not (is_subject or set(words[1:4]) & _FINITE)


def find_findings(said: str, cited: Sequence[Given]) -> tuple[Finding, ...]:
    """Everything that speaks against a sentence, by kind."""
    whole = " ".join(one.whole for one in cited)
    about = " ".join(f"{one.citation} {one.names} {organizations(one.citation)}" for one in cited)
    inflected = any(one.language != "en" for one in cited)
    said = _without_organ(said, cited)
    others = (
        ("denial", find_wrong_denial(said, whole)),
        ("force", find_wrong_force(said, whole)),
        ("role", find_wrong_role(said, cited, inflected=inflected)),
        ("deed", find_claimed_deed(said, cited)),
        ("mixture", find_mixture(said, cited, inflected=inflected)),
    )
    return (
        *find_unsupported(said, whole, about, organ=cited[0].organ, inflected=inflected),
        *(Finding(kind, detail) for kind, detail in others if detail),
        *(Finding(kind, detail) for kind, detail in find_contrasts(said, cited)),
    )


def _without_organ(said: str, cited: Sequence[Given]) -> str:
    """The sentence without the adopting organ where that only says what it resolved."""
    match = _ORGAN_FIRST.match(said)
    if match is None:
        return said
    words = {word.lower() for word in re.findall(r"[\w-]+", match["organ"])}
    organs = {word.lower() for one in cited for word in re.findall(r"[\w-]+", one.organ)}
    if not words <= organs or not _is_deed_of_organ(match["verb"], cited):
        return said
    return f"It {said[match.end('organ') :].lstrip()}"


def _is_deed_of_organ(verb: str, cited: Sequence[Given]) -> bool:
    """Whether the text itself does this, or asks: what it only asks others for is not its deed."""
    key = stem(verb)
    if directive_classes(verb):
        return True
    words = [word for one in cited for word in read_words(one.whole)]
    if is_light(verb, key) and not any(word.key == key for word in words):
        return True
    for word in words:
        finite = base_form(word.text.lower()) or word.text.isupper() or word.text[0].isupper()
        if finite and are_alike(key, word.key):
            return True
    return False


def _without_marks(text: str) -> str:
    return re.sub(r"[“”\"«»]", "", text)
