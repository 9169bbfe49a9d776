"""Overviews: what a resolution orders, what one actor is asked, deadlines, comparisons."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.lookup import first_sentence
from assistant.obligations import Obligation
from assistant.records import Answer
from assistant.retrieval import stem_words

ObligationsOf = Callable[[str], Sequence[Obligation]]

_OVERVIEW_WORDS = frozenset(
    """list show enumerate read out
    summarise summarize summary summarised overview outline main key points point gist tldr
    about say says do does cover covers covered deal deals resolution resolutions text
    document decide decides decided order orders ordered content contents substance
    provisions provide provides essence brief briefly short nutshell tell explain describe
    general overall operative part paragraphs paragraph contain contains purpose subject
    topic matter ask asks asked want wants call calls actually everything all bullet bullets
    important whole sentence sentences two three five lines words purposes goal aim purpose
    achieve try trying require requires required mandate mandates demand demands measures""".split()
)
_ASKING_WORDS = frozenset(
    """ask asks asked asking do does urge urges urged request requests requested instruct
    instructs instructed tell told tells require requires required want wants wanted expect
    expects expected call calls called encourage encourages encouraged invite invites
    invited must supposed obliged obligation obligations duty duties task tasks tasked role
    roles mandate mandates mandated job jobs responsible responsibility responsibilities
    order orders ordered direct directed resolution resolutions text texts document list
    everything all things thing action actions paragraph paragraphs work given gives assign
    assigned assigns demand demands demanded addressed concern concerns two commitments
    commitment required measures steps take""".split()
)
_DEADLINE_WORDS = frozenset(
    """deadline deadlines due dates date timeline timelines time limits limit set sets calendar
    schedule fixed fix give gives laid lay down list contain timeframe timeframes
    resolution""".split()
)
_TO_DO = re.compile(
    r"\bwhat\b.*\b(?:must|should|shall|has|have|is|are|does|do|can|may)\b.*\bdo\W*$", re.I
)
_SYNONYMS = {
    "governments": "member states", "government": "member states", "countries": "member states",
    "country": "member states", "states": "member states", "nations": "member states",
    "capitals": "member states", "members": "member states",
}  # fmt: skip


def answer_outline(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """Outline a document: all of it, what one actor is asked, or its deadlines."""
    named = inquiry.identifiers.document_ids
    documents = inquiry.document_ids or _all_if_few(inquiry, catalogue)
    if not documents or inquiry.identifiers.paragraphs:
        return None
    topic = inquiry.topic
    if (
        topic
        and all(word in _DEADLINE_WORDS for word in topic)
        and any(word.startswith(("deadline", "due", "time", "dates")) for word in topic)
    ):
        return _deadlines(documents, inquiry, catalogue, obligations_of)
    counted = inquiry.kind in ("how-many", "how-much", "who", "when", "where")
    if (
        not counted
        and all(word in _OVERVIEW_WORDS for word in topic)
        and (topic or len(inquiry.question.split()) <= 4)
    ):
        return _overview(named, inquiry, catalogue) if named else None
    return _asked_of(documents, inquiry, catalogue, obligations_of)


def _all_if_few(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    return catalogue.by_date() if len(catalogue.resolutions) <= 20 else ()


def _overview(documents: Sequence[str], inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    statements = []
    for document_id in documents:
        resolution = catalogue.resolutions[document_id]
        head = f"**{escape(resolution.symbol)}** ({escape(resolution.title)}) orders:"
        statements.append(Statement(head, framing=True))
        for key, paragraph in catalogue.in_order(document_id):
            if paragraph.kind == "operative" and not paragraph.chapeau_label:
                start, end = first_sentence(paragraph.text, longest=240)
                line = f"- {paragraph.number} {escape(paragraph.text[start:end])}".replace(
                    "-  ", "- "
                )
                statements.append(Statement(line.rstrip("."), (Evidence(key, start, end),)))
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)


def _asked_of(
    documents: Sequence[str], inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """Everything that the actor named in the question is asked to do."""
    rest = [word for word in inquiry.topic if word not in _ASKING_WORDS]
    asks = len(rest) < len(inquiry.topic) or _TO_DO.search(inquiry.question)
    if not asks or len(rest) > 7:
        return None
    if inquiry.depends and all(word in _SOME_BODY for word in rest):
        return _asked_of_same(inquiry, catalogue, obligations_of)
    if not rest:
        return None
    named = " ".join(_SYNONYMS.get(word, word) for word in rest)
    names = {frozenset(stem_words(named))}
    for word in (named, *(acronym.name for acronym in catalogue.acronyms.definitions(named))):
        names.add(frozenset(stem_words(word)) - _SMALL)
    duties = [
        duty
        for document_id in documents
        for duty in obligations_of(document_id)
        if any(_is_actor(name, key) for name in names for key in duty.actor_keys)
    ]
    return _duty_list(duties, _shown(named), inquiry, catalogue)


def _asked_of_same(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """What else the actor of the earlier answer is asked to do in the same document."""
    if not inquiry.focus or not re.search(
        r"\b(?:else|also|other|all|that|they|it|them)\b", inquiry.question
    ):
        return None
    document_id = inquiry.focus[0].partition("/")[0]
    duties = obligations_of(document_id)
    bound = {
        key for duty in duties if duty.paragraph_id == inquiry.focus[0] for key in duty.actor_keys
    }
    others = re.search(r"\b(?:else|other|also)\b", inquiry.question)
    found = [
        duty
        for duty in duties
        if bound & set(duty.actor_keys) and not (others and duty.paragraph_id == inquiry.focus[0])
    ]
    return _duty_list(found, " and ".join(sorted(bound)), inquiry, catalogue)


def _duty_list(
    duties: Sequence[Obligation], actor: str, inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """The duties of an actor, document by document; None when there are none."""
    if not duties:
        return None
    statements: list[Statement] = []
    for document_id in dict.fromkeys(duty.document_id for duty in duties):
        symbol = escape(catalogue.resolutions[document_id].symbol)
        statements.append(Statement(f"**{symbol}** asks the {escape(actor)}:", framing=True))
        statements += [
            _duty_line(duty, catalogue) for duty in duties if duty.document_id == document_id
        ]
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)


_SOME_BODY = frozenset(
    "body bodies organ organs entity entities group person official office party".split()
)
_SMALL = frozenset(stem_words("the of and on for to against in"))


def _shown(named: str) -> str:
    return named if named == "member states" else named.upper() if len(named) <= 6 else named


def _is_actor(name: frozenset[str], actor_key: str) -> bool:
    """Whether the words asked about name this actor: the same head words, none left over."""
    actor = frozenset(stem_words(actor_key)) - _SMALL
    return bool(name) and (name - _SMALL == actor or (len(name) > 1 and name - _SMALL <= actor))


def _duty_line(duty: Obligation, catalogue: Catalogue) -> Statement:
    action = duty.action
    text = catalogue.paragraphs[duty.paragraph_id].text
    start, end = action.start, action.end
    shown = escape(text[start:end])
    line = f"- {escape(duty.force)}: {shown[:1].lower()}{shown[1:]}"
    return Statement(line.rstrip("."), (Evidence(duty.paragraph_id, start, end),))


def _deadlines(
    documents: Sequence[str], inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    statements = []
    for document_id in documents:
        for duty in obligations_of(document_id):
            for due in duty.due:
                if due.label != duty.label:
                    continue
                actor = f"{escape(duty.actor.text)}: " if duty.actor else ""
                text = catalogue.paragraphs[duty.paragraph_id].text
                evidence = Evidence(
                    duty.paragraph_id, duty.action.start, max(duty.action.end, due.end)
                )
                line = (
                    f"- **{escape(due.text)}** — {actor}"
                    f"{escape(text[duty.action.start : duty.action.end])}"
                )
                statements.append(Statement(line.rstrip("."), (evidence,)))
    if not statements:
        return None
    head = Statement("These times are set:", framing=True)
    return ground(Draft((head, *statements), quoted=False), inquiry.standalone_question, catalogue)


_BOTH = re.compile(
    r"\b(?:both|each\s+of\s+the|the\s+two|either|compar\w+|differ\w*|versus|vs\.?|in\s+common|whereas|respectively|"
    r"each\s+(?:resolution|text|document))\b",
    re.I,
)
_ONLY = re.compile(
    r"\b(?:that|which|but)\s+(?:\S+\s+){0,4}?(?:does\s+not|doesn't|did\s+not|didn't|do\s+not|don't|is\s+not|isn't|lacks?)\b|\bonly\s+in\b|"
    r"\bnot\s+in\b|\bnew\s+in\b|\badd(?:s|ed)?\b.*\b(?:to|over)\b|\bmissing\s+(?:from|in)\b|\bunlike\b",
    re.I,
)
_COMPARING_WORDS = frozenset(
    """compare compares compared comparison difference differences differ differs different
    versus vs common contrast both two each other resolution resolutions text texts ask asks
    asked new add adds added say says content order orders require requires request requests
    similarities similar similarity same relate related relation main key documents document
    alike between mandates mandate operative part provisions parts things missing contain
    contains cover covers one only points point call calls want wants demand demands""".split()
)


def compared_documents(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """The documents that a question compares, empty when it compares none."""
    if inquiry.identifiers.paragraphs:
        return ()
    if len(inquiry.document_ids) >= 2:
        return inquiry.document_ids
    if (
        not inquiry.document_ids
        and len(catalogue.resolutions) == 2
        and _BOTH.search(inquiry.question)
    ):
        return catalogue.by_date()
    return ()


def answer_comparison(
    inquiry: Inquiry,
    catalogue: Catalogue,
    similarity: Callable[[Sequence[str], Sequence[str]], Sequence[Sequence[float]]],
) -> Answer | None:
    """What two documents order alike and what only one does, when no subject is named.

    `similarity` gives the cosine of every paragraph id of the first list to each of the second.
    """
    documents = compared_documents(inquiry, catalogue)
    if len(documents) != 2 or not all(word in _COMPARING_WORDS for word in inquiry.topic):
        return None
    first, second = documents
    left, right = _whole_operatives(first, catalogue), _whole_operatives(second, catalogue)
    cosines = similarity(left, right)
    best = [max(row) for row in cosines]
    only = [key for key, value in zip(left, best, strict=True) if value < _ALIKE]
    statements = []
    if _ONLY.search(inquiry.question):
        symbols = [escape(catalogue.resolutions[key].symbol) for key in documents]
        statements.append(Statement(f"Only {symbols[0]}, not {symbols[1]}, has:", framing=True))
        least = min(zip(best, left, strict=True), default=(0.0, ""))[1]
        statements += [_gist(key, catalogue) for key in only or [least] if key]
    else:
        back = [max(row[column] for row in cosines) for column in range(len(right))]
        pairs = [
            (key, right[max(range(len(right)), key=row.__getitem__)])
            for key, row in zip(left, cosines, strict=True)
            if max(row) >= _ALIKE
        ]
        statements.append(Statement("In both:", framing=True))
        statements += [_pair(a, b, catalogue) for a, b in pairs]
        for document_id, keys in (
            (first, only),
            (second, [key for key, value in zip(right, back, strict=True) if value < _ALIKE]),
        ):
            symbol = escape(catalogue.resolutions[document_id].symbol)
            statements.append(Statement(f"\nOnly in {symbol}:", framing=True))
            statements += [_gist(key, catalogue) for key in keys]
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)


_ALIKE = 0.62


def _whole_operatives(document_id: str, catalogue: Catalogue) -> tuple[str, ...]:
    return tuple(
        key
        for key, paragraph in catalogue.in_order(document_id)
        if paragraph.kind == "operative" and not paragraph.chapeau_label
    )


def _gist(paragraph_id: str, catalogue: Catalogue) -> Statement:
    text = catalogue.paragraphs[paragraph_id].text
    start, end = first_sentence(text, longest=240)
    line = f"- {escape(catalogue.citation(paragraph_id))}: “{escape(text[start:end])}”"
    return Statement(line, (Evidence(paragraph_id, start, end),))


def _pair(first: str, second: str, catalogue: Catalogue) -> Statement:
    a, b = _gist(first, catalogue), _gist(second, catalogue)
    return Statement(f"{a.text} / {b.text.removeprefix('- ')}", (*a.evidence, *b.evidence))
