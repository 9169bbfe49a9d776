"""What one actor is asked to do: every obligation of the body or the states that are named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from assistant.catalogue import Catalogue
from assistant.duties.addressed import answer_addressed
from assistant.duties.dates import is_due_within
from assistant.duties.deeds import asks_to_do
from assistant.duties.lines import list_assigned, with_parts
from assistant.duties.named_actors import find_actors, without_small
from assistant.duties.namesakes import without_namesakes
from assistant.duties.office_names import with_offices
from assistant.duties.outline import OVERVIEW_WORDS, documents_meant
from assistant.duties.windows import window_asked
from assistant.duties.words import force_named
from assistant.inquiry import Inquiry
from assistant.obligations import Obligation, ObligationsOf
from assistant.question.numerals import CARDINAL_NUMBERS
from assistant.question.spanish import with_english_parties
from assistant.question.text_words import TEXT_WORDS
from assistant.records import Answer
from assistant.retrieval import stem_words
from assistant.subjects.themes import said_all_over

_ASKING_WORDS = TEXT_WORDS | frozenset(
    """ask asks asked asking do does urge urges urged request requests requested instruct
    instructs instructed tell told tells require requires required want wants wanted expect
    expects expected call calls called encourage encourages encouraged invite invites
    invited must supposed obliged obligation obligations duty duties task tasks tasked role
    roles mandate mandates mandated job jobs responsible responsibility responsibilities
    order orders ordered direct directed list
    everything all things thing action actions paragraph paragraphs work given gives give assign
    assigned assigns assignment assignments demand demands demanded addressed concern concerns
    three four five six seven eight nine ten several
    commitments commitment required measures steps step take taken hand hands handed set sets
    lay lays laid put puts place places impose imposes imposed bind binds bound entrust entrusts
    entrusted charge charged undertake carry owed owe falls fall homework todo expectation
    expectations instruction instructions request themselves itself himself herself side part far
    specific specifically individual separate various main
    according pursuant
    exactly concrete concretely deliver delivers act behalf left down
    pide piden pedir pidió pedido pedirle insta instan instar instó exhorta exhortan exhortar
    exhortó solicita solicitan solicitar solicitó encomienda encomiendan encomendar encomendó
    encarga encargan encargar encargó ordena ordenan ordenar ordenó exige exigen exigir invita
    invitan invitar invitó alienta alentar alentó recomienda recomiendan recomendar recomendó
    requiere requieren requerir espera esperan corresponde corresponden toca asigna asignan asignar
    asignó impone imponen obligación obligaciones deberes tarea tareas función funciones mandato
    mandatos papel responsabilidad responsabilidades compromiso compromisos encargo encargos medida
    medidas acción acciones pasos cosa cosas cumplir realizar cabo adoptar tomar
    lista enumera párrafo párrafos concreto concretas""".split()
)
_DEEDS = re.compile(
    r"\b(?:asked|told|supposed|expected|required|encouraged|invited|urged|instructed|requested|"
    r"obliged|meant|has|have|must|should|shall)\s+(?:to\s+)?do\b|"
    r"\bwhat\s+(?:must|should|shall|does|do|did|has|have)\b.*\bdo\b|"
    r"\bqué\b.*\bhacer\b|\b(?:tod[oa]s?|cada)\b|"
    r"\b(?:every|all|everything|list|outline|complete|full|each)\b",
    re.I,
)
# “What did the Security Council demand of all parties?”: who asks is not who is asked.
_ASKING = re.compile(
    r"\b(?:do|does|did|has|have|had)\s+(?:the\s+)?(?P<organ>[^?,]+?)\s+"
    r"(?P<verb>ask|demand|request|urge|want|require|expect|call|instruct|tell|encourage|invite|"
    r"recommend)(?:ed|d)?\s+(?:on|upon|of|from|to|that|the|all|its|member|states)\b",
    re.I,
)
_NAME = re.compile(r"\b[A-Z][\w-]+")
_POINTING = re.compile(
    r"\b(?:there|that|this|it|then|those|these|eso|esto|ahí|allí|entonces)\b", re.I
)
_ELSE = re.compile(r"\b(?:else|other|also|más|otr[oa]s?|también|además)\b", re.I)
_SAME = re.compile(
    r"\b(?:else|also|other|all|that|they|it|them|más|otr[oa]s?|también|además|todo|eso|ell[oa]s?|él|"
    r"les?)\b",
    re.I,
)
_SOME_BODY = frozenset(
    "body bodies organ organs entity entities group person official office party órgano órganos "
    "organismo organismos entidad entidades grupo persona oficina".split()
)


@dataclass(frozen=True, slots=True)
class _Asker:
    """The organ that a question says asks, by the stems of its name, and how forcefully."""

    organ: frozenset[str] = frozenset()
    force: str = ""


def answer_assignments(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """Everything that the actor named in the question is asked to do; None where none is named."""
    documents = documents_meant(inquiry, catalogue)
    if not documents or inquiry.identifiers.paragraphs:
        return None
    if addressed := answer_addressed(inquiry, catalogue, obligations_of):
        return addressed
    inquiry = with_offices(inquiry)
    if not _asks_for_assignments(inquiry):
        return None
    if inquiry.depends and _SOME_BODY.issuperset(_besides_asking(inquiry.topic)):
        return _same_actor(inquiry, catalogue, obligations_of)
    duties = [duty for document_id in documents for duty in obligations_of(document_id)]
    asker = _find_asker(inquiry.plain)
    of_organ = [
        duty for duty in duties if asker.organ and asker.organ <= _organ_of(duty, catalogue)
    ]
    duties = of_organ or duties
    named = find_actors(with_english_parties(inquiry.topic), duties, catalogue)
    keys = without_namesakes(_but_asker(named.keys, asker), inquiry.plain, duties)
    if not keys:
        return None
    used = [word for word in inquiry.topic if word not in named.rest]
    found = with_parts([duty for duty in duties if keys & set(duty.actor_keys)], duties, used)
    found = [duty for duty in found if duty.force == asker.force] or found
    left = [
        word
        for word in _besides_asking(named.rest)
        if word not in OVERVIEW_WORDS and not word.isdigit()
        if not (of_organ and asker.organ.issuperset(stem_words(word)))
    ]
    found = _limited(found, left, inquiry, catalogue)
    return list_assigned(_counted(found, inquiry), inquiry, catalogue)


def _asks_for_assignments(inquiry: Inquiry) -> bool:
    """Whether a question has the kind and a word for what somebody is asked to do."""
    if inquiry.kind not in ("what", "list", "which", "how"):
        return False
    asking_words = set(inquiry.topic) & _ASKING_WORDS - CARDINAL_NUMBERS.keys()
    return bool(asking_words) or asks_to_do(inquiry.question)


def _besides_asking(words: Iterable[str]) -> list[str]:
    """The words that are not only of the asking."""
    return [word for word in words if word not in _ASKING_WORDS]


def _find_asker(question: str) -> _Asker:
    """Who is said to ask, as in “what did the Council demand of all parties?”."""
    asking = _ASKING.search(question)
    if asking is None:
        return _Asker()
    return _Asker(without_small(asking["organ"]), force_named(asking["verb"].lower()))


def _but_asker(keys: frozenset[str], asker: _Asker) -> frozenset[str]:
    """The actors without the one that asks, where any other is named."""
    return frozenset(key for key in keys if not asker.organ >= without_small(key)) or keys


def _limited(
    duties: list[Obligation], left: Sequence[str], inquiry: Inquiry, catalogue: Catalogue
) -> list[Obligation]:
    """The duties on what else is asked, in the time asked, or in the paragraphs pointed at."""
    found = duties
    if left:
        names = frozenset(stem_words(" ".join(_NAME.findall(inquiry.plain))))
        found = _about(left, names, found, catalogue) if _DEEDS.search(inquiry.question) else []
    if window := window_asked(inquiry.plain):
        due = [duty for duty in found if is_due_within(window, duty, catalogue)]
        # Without a word before it, a time may be that of something told, not of what is due.
        found = due if due or window.first == date.min else found
    if inquiry.depends and _POINTING.search(inquiry.question):
        found = [duty for duty in found if duty.paragraph_id in inquiry.focus] or found
    return found


def _counted(duties: list[Obligation], inquiry: Inquiry) -> list[Obligation]:
    """“The four things”: those of the one list that has so many; else all."""
    told = {CARDINAL_NUMBERS[word] for word in inquiry.topic if word in CARDINAL_NUMBERS}
    lists: dict[str, list[Obligation]] = {}
    for duty in duties:
        if duty.inherited_from:
            lists.setdefault(f"{duty.document_id}/{duty.inherited_from}", []).append(duty)
    counts = {key: len({duty.paragraph_id for duty in own}) for key, own in lists.items()}
    meant = [key for key, count in counts.items() if count in told]
    return lists[meant[0]] if len(meant) == 1 else duties


def _organ_of(duty: Obligation, catalogue: Catalogue) -> set[str]:
    """The stems of the organ that adopted the text of an obligation."""
    return set(stem_words(catalogue.resolutions[duty.document_id].organ))


def _about(
    left: Iterable[str],
    names: AbstractSet[str],
    duties: Sequence[Obligation],
    catalogue: Catalogue,
) -> list[Obligation]:
    """The duties that have, with the title and names of their document, all that is asked."""
    asked = set(stem_words(" ".join(left)))
    documents = {duty.document_id for duty in duties}
    all_over = {key: said_all_over(key, asked & names, catalogue) for key in documents}

    def said(duty: Obligation) -> set[str]:
        partners = " ".join(span.text for span in duty.with_whom)
        title = catalogue.resolutions[duty.document_id].title
        return set(stem_words(f"{duty.action.text} {partners} {title}"))

    return [duty for duty in duties if asked <= said(duty) | all_over[duty.document_id]]


def _same_actor(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """What else the actor of the earlier answer is asked to do in the same document."""
    if not inquiry.focus or not _SAME.search(inquiry.question):
        return None
    document_id = inquiry.focus[0].partition("/")[0]
    duties = obligations_of(document_id)
    bound = {
        key for duty in duties if duty.paragraph_id == inquiry.focus[0] for key in duty.actor_keys
    }
    others = _ELSE.search(inquiry.question)
    found = [
        duty
        for duty in duties
        if bound & set(duty.actor_keys) and not (others and duty.paragraph_id == inquiry.focus[0])
    ]
    return list_assigned(found, inquiry, catalogue)
