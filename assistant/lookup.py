"""Answers that exact identifiers settle: a paragraph read out, one that does not exist."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.clauses import sentences
from assistant.grounding import Draft, Evidence, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.mentions.labels import (
    describe_numbers,
    name_mention,
    resolve_heading,
    resolve_mention,
)
from assistant.mentions.paragraphs import ParagraphMention
from assistant.question.kinds import spell_alike
from assistant.question.text_words import TEXT_WORDS
from assistant.records import Answer
from assistant.retrieval import stem_words

_READING_WORDS = TEXT_WORDS | frozenset(
    """read quote quoted recite show display print state states stated wording words
    content contents contain contains full whole entire exact exactly verbatim cite paste paragraph
    paragraphs para paras article provision literally word write open see look up reads ordered
    summarise summarize summary explain describe cover covers deal deals
    operative preambular preamble part main again please bring repeat exist exists
    numbered section annex subparagraph sub dice dicen lee leer léeme muestra muéstrame
    párrafo párrafos léame lea leerme cita cítame citar copia transcribe
    transcribir reproduce enséñame enseña muestre mostrar establece establecen señala señalan
    dispone disponen reza expresa contiene contienen contenido exacto exactas textual textualmente
    literal literalmente completo completa íntegro íntegramente palabras redacción resume resúmeme
    resumir resumen explica explícame existe existen favor resolutivo resolutivos operativo
    dispositivo dispositiva preambular preámbulo parte apartado inciso numeral artículo
    versión trata tratan roughly briefly brief overview outline gist outlined""".split()
)
_COMPARING_WORDS = frozenset(
    "compare compares compared comparison comparing differ differs difference differences versus "
    "vs side comparar compara compare comparación diferencia diferencias diferencian".split()
)
_ORDERING_WORDS = frozenset(
    """ask asks asked request requests requested decide decides decided call calls called urge urges
    urged order orders instruct instructs demand demands require requires recommend recommends
    invite invites encourage encourages want wants provide provides pide piden solicita encarga
    encomienda decide insta exhorta invita alienta recomienda ordena exige do say hace hacer
    member states state""".split()
)
_WHAT_IT_DOES = re.compile(r"\b(?:what\s+(?:does|do|did|is|are)|qué)\b", re.I)
_OPENING = 14
_MOST_NAMED = 5


def named_paragraphs(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """Ids of the loaded paragraphs that the question names, in the order it names them."""
    found = [
        key
        for mention in inquiry.identifiers.paragraphs
        for document_id in _documents_of(mention, inquiry, catalogue)
        for key in _resolved(mention, document_id, inquiry, catalogue)
    ]
    return tuple(dict.fromkeys(found))


def _resolved(
    mention: ParagraphMention, document_id: str, inquiry: Inquiry, catalogue: Catalogue
) -> tuple[str, ...]:
    """What a mention names by label, or by a heading of the document that the question names."""
    found = resolve_mention(mention, document_id, catalogue)
    limited = mention.document_ids or inquiry.document_ids
    return found or (resolve_heading(mention, document_id, catalogue) if limited else ())


def _documents_of(
    mention: ParagraphMention, inquiry: Inquiry, catalogue: Catalogue
) -> tuple[str, ...]:
    return mention.document_ids or inquiry.document_ids or catalogue.by_date()


def only_reads(topic: tuple[str, ...]) -> bool:
    """Whether nothing but the wish to see the text is left of a question."""
    return all(word in _READING_WORDS for word in topic)


def answer_missing_paragraph(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Say that the named paragraphs do not exist, and which ones do."""
    mentions = inquiry.identifiers.paragraphs
    if not mentions or named_paragraphs(inquiry, catalogue):
        return None
    documents = _documents_of(mentions[0], inquiry, catalogue)
    if not documents:
        message = "No resolutions are loaded, so there is no such paragraph."
        return refuse(
            message, inquiry.standalone_question, catalogue, reason="paragraph does not exist"
        )
    nearest = _closest(mentions[0], documents, catalogue)
    return refuse(
        " ".join(_missing_messages(inquiry, catalogue)),
        inquiry.standalone_question,
        catalogue,
        nearest,
        reason="paragraph does not exist",
    )


def _missing_messages(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """One sentence for each named paragraph that a document named with it lacks."""
    messages = []
    for mention in inquiry.identifiers.paragraphs:
        documents = _documents_of(mention, inquiry, catalogue)
        lacking = [key for key in documents if not resolve_mention(mention, key, catalogue)]
        limited = mention.document_ids or inquiry.document_ids
        if not lacking or (not limited and len(lacking) < len(documents)):
            continue
        name = escape(name_mention(mention))
        if not limited and len(lacking) > _MOST_NAMED:
            messages.append(f"None of the {len(lacking)} loaded resolutions has {name}.")
            continue
        existing = "; ".join(_existing(key, mention, catalogue) for key in lacking[:_MOST_NAMED])
        messages.append(f"There is no {name}: {existing}.")
    return tuple(dict.fromkeys(messages))


def _existing(document_id: str, mention: ParagraphMention, catalogue: Catalogue) -> str:
    symbol = escape(catalogue.resolutions[document_id].symbol)
    if mention.letters and mention.number is not None:
        whole = replace(mention, letters=())
        parents = resolve_mention(whole, document_id, catalogue)
        if parents:
            parts = catalogue.parts(parents[0])
            letters = [_lettered(key, parents[0]) for key in parts]
            under = (
                f"with sub-paragraphs {', '.join(letters)}" if letters else "without sub-paragraphs"
            )
            return f"{symbol} has {escape(name_mention(whole))} {under}"
    parts_asked = (mention.part,) if mention.part else ("op", "pre")
    described = [describe_numbers(document_id, part, catalogue) for part in parts_asked]
    said = " and ".join(filter(None, described))
    return f"{symbol} has {said}" if said else f"{symbol} has no such part"


def _lettered(paragraph_id: str, parent: str) -> str:
    letters = paragraph_id.removeprefix(parent).strip(".").split(".")
    return "".join(f"({letter})" for letter in letters)


def _closest(
    mention: ParagraphMention, documents: tuple[str, ...], catalogue: Catalogue
) -> tuple[Evidence, ...]:
    """The paragraph without its letters, else the last one of its part, of one or two documents."""
    last = ParagraphMention(mention.part or "op", -1, (), "", counted=True)
    wanted = (replace(mention, letters=()), last) if mention.letters else (last,)
    found = []
    for document_id in documents[:2] if len(documents) <= _MOST_NAMED else ():
        resolved = [resolve_mention(one, document_id, catalogue) for one in wanted]
        keys = next(filter(None, resolved), ())
        found += [whole_evidence(key, catalogue) for key in keys[:1]]
    return tuple(found)


def whole_evidence(paragraph_id: str, catalogue: Catalogue) -> Evidence:
    """The whole text of a paragraph as evidence."""
    return Evidence(paragraph_id, 0, len(catalogue.paragraphs[paragraph_id].text))


def answer_look_up(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Read out the paragraphs that a question names when it asks for nothing else."""
    mentions = inquiry.identifiers.paragraphs
    left = [word for word in inquiry.topic if len(mentions) < 2 or word not in _COMPARING_WORDS]
    if not mentions:
        return None
    named = named_paragraphs(inquiry, catalogue)
    if not only_reads(tuple(left)) and not _asks_what_it_orders(inquiry, named, catalogue):
        return None
    documents = dict.fromkeys(key.partition("/")[0] for key in named)
    unsure = inquiry.identifiers.by_subject or not inquiry.document_ids
    if unsure and len(documents) > _MOST_NAMED:
        return _ask_which(named, len(documents), inquiry, catalogue)
    lacking = _missing_messages(inquiry, catalogue)
    return read_out(named, inquiry.standalone_question, catalogue, lacking) if named else None


def _asks_what_it_orders(inquiry: Inquiry, named: tuple[str, ...], catalogue: Catalogue) -> bool:
    """“What does paragraph 4 ask the Council to do?”: its own opening words, and no others."""
    if inquiry.kind != "what" or not _WHAT_IT_DOES.search(inquiry.question):
        return False
    openings = [catalogue.paragraphs[key].text.split()[:_OPENING] for key in named]
    stems = [frozenset(stem_words(spell_alike(" ".join(words)))) for words in openings]
    left = [word for word in inquiry.topic if word not in _READING_WORDS | _ORDERING_WORDS]
    asked = set(stem_words(spell_alike(" ".join(left))))
    return bool(stems) and all(asked <= own for own in stems)


def _ask_which(
    named: tuple[str, ...], count: int, inquiry: Inquiry, catalogue: Catalogue
) -> Answer:
    """Ask for the resolution where many have the paragraph."""
    name = escape(name_mention(inquiry.identifiers.paragraphs[0]))
    example = escape(catalogue.resolution_of(named[0]).symbol)
    text = (
        f"Which resolution do you mean? {count} of the loaded ones have {name}. Name one by its "
        f"symbol, as in: {name} of {example}."
    )
    return Answer(text=text, standalone_question=inquiry.standalone_question)


def read_out(
    paragraph_ids: tuple[str, ...],
    standalone_question: str,
    catalogue: Catalogue,
    notes: tuple[str, ...] = (),
) -> Answer:
    """The full text of paragraphs, each with its sub-paragraphs, as quotations, then the notes."""
    keys = dict.fromkeys(
        key
        for paragraph_id in paragraph_ids
        for key in (paragraph_id, *catalogue.parts(paragraph_id))
    )
    framing = tuple(Statement(note, framing=True) for note in notes)
    if len(keys) == 1 and not notes:
        key = next(iter(keys))
        text = f"{escape(_capitalised(catalogue.citation(key)))} reads:"
        statement = Statement(text, (whole_evidence(key, catalogue),))
        return ground(Draft((statement, *framing)), standalone_question, catalogue)
    lines = tuple(
        Statement(
            f"- **{escape(catalogue.citation(key))}**: “{escape(catalogue.paragraphs[key].text)}”",
            (whole_evidence(key, catalogue),),
        )
        for key in keys
    )
    draft = Draft((*lines, *framing), quoted=False)
    return ground(draft, standalone_question, catalogue)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def first_sentence(text: str, longest: int) -> tuple[int, int]:
    """The span of the first sentence of a text, cut at a word where it is long."""
    start, end = sentences(text)[0]
    if end - start <= longest:
        return start, end
    cut = max(text.rfind(mark, start, start + longest) for mark in (",", ";", ":"))
    if cut < start + longest // 3:
        cut = text.rfind(" ", start, start + longest)
    return start, cut
