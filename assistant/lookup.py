"""Answers that exact identifiers settle: a paragraph read out, one that does not exist."""

from __future__ import annotations

from assistant.catalogue import Catalogue
from assistant.clauses import sentences
from assistant.grounding import Draft, Evidence, Statement, escape, ground, refuse
from assistant.identifiers import ParagraphMention, paragraph_range, resolve_mention
from assistant.inquiry import Inquiry
from assistant.records import Answer

_READING_WORDS = frozenset(
    """read quote quoted recite show display print state states stated text texts wording words
    content contents contain contains full whole entire exact exactly verbatim cite paste paragraph
    paragraphs para paras article provision literally word write open see look up reads ordered
    summarise summarize summary explain describe cover covers deal deals resolution
    resolutions operative preambular preamble part main again please bring repeat""".split()
)
_PART_WORDS = {"pre": "preambular", "op": "operative"}


def named_paragraphs(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """Ids of the loaded paragraphs that the question names, in the order it names them."""
    documents = inquiry.document_ids or tuple(catalogue.by_date())
    found = [
        key
        for mention in inquiry.identifiers.paragraphs
        for document_id in documents
        for key in resolve_mention(mention, document_id, catalogue)
    ]
    return tuple(dict.fromkeys(found))


def only_reads(topic: tuple[str, ...]) -> bool:
    """Whether nothing but the wish to see the text is left of a question."""
    return all(word in _READING_WORDS for word in topic)


def answer_missing_paragraph(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Say that a named paragraph does not exist, and which ones do."""
    documents = inquiry.document_ids or tuple(catalogue.by_date())
    for mention in inquiry.identifiers.paragraphs:
        if mention.number == 0 or any(
            resolve_mention(mention, document_id, catalogue) for document_id in documents
        ):
            continue
        existing = [_existing(document_id, mention, catalogue) for document_id in documents[:5]]
        name = escape(mention.text.strip())
        message = f"There is no {name} in the resolutions: {'; '.join(filter(None, existing))}."
        nearest = _closest(mention, documents, catalogue)
        return refuse(
            message, inquiry.standalone_question, "paragraph does not exist", catalogue, nearest
        )
    return None


def _existing(document_id: str, mention: ParagraphMention, catalogue: Catalogue) -> str:
    symbol = escape(catalogue.resolutions[document_id].symbol)
    if mention.letters and mention.number > 0:
        whole = ParagraphMention("op", mention.number, (), "")
        parents = resolve_mention(whole, document_id, catalogue)
        if parents:
            parts = catalogue.parts(parents[0])
            letters = [f"({key.rpartition('.')[2]})" for key in parts]
            under = f"with sub-paragraphs {', '.join(letters)}" if letters else "without sub-paragraphs"
            return f"{symbol} has operative paragraph {mention.number} {under}"
    ranges = []
    for part in (mention.part,) if mention.part else ("op", "pre"):
        bounds = paragraph_range(document_id, part, catalogue)
        if bounds:
            ranges.append(f"{_PART_WORDS[part]} paragraphs {bounds[0]}–{bounds[1]}")
    return f"{symbol} has {' and '.join(ranges)}" if ranges else f"{symbol} has no such part"


def _closest(
    mention: ParagraphMention, documents: tuple[str, ...], catalogue: Catalogue
) -> tuple[Evidence, ...]:
    found = []
    for document_id in documents[:2]:
        number = mention.number if mention.letters else -1
        keys = resolve_mention(
            ParagraphMention(mention.part or "op", number, (), ""), document_id, catalogue
        )
        found += [whole_evidence(key, catalogue) for key in keys]
    return tuple(found)


def whole_evidence(paragraph_id: str, catalogue: Catalogue, score: float = 1.0) -> Evidence:
    """The whole text of a paragraph as evidence."""
    return Evidence(paragraph_id, 0, len(catalogue.paragraphs[paragraph_id].text), score)


def answer_look_up(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Read out the paragraphs that a question names when it asks for nothing else."""
    if not inquiry.identifiers.paragraphs or not only_reads(inquiry.topic):
        return None
    named = named_paragraphs(inquiry, catalogue)
    return read_out(named, inquiry.standalone_question, catalogue) if named else None


def read_out(
    paragraph_ids: tuple[str, ...], standalone_question: str, catalogue: Catalogue
) -> Answer:
    """The full text of paragraphs, each with its sub-paragraphs, as quotations."""
    keys = dict.fromkeys(
        key for paragraph_id in paragraph_ids for key in (paragraph_id, *catalogue.parts(paragraph_id))
    )
    statements = tuple(
        Statement(
            f"{escape(_capitalised(catalogue.citation(key)))} reads:",
            (whole_evidence(key, catalogue),),
        )
        for key in keys
    )
    if len(statements) == 1:
        return ground(Draft(statements), standalone_question, catalogue)
    lines = tuple(
        Statement(
            f"- **{escape(catalogue.citation(key))}**: “{escape(catalogue.paragraphs[key].text)}”",
            (whole_evidence(key, catalogue),),
        )
        for key in keys
    )
    return ground(Draft(lines, quoted=False), standalone_question, catalogue)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def first_sentence(text: str, longest: int = 260) -> tuple[int, int]:
    """The span of the first sentence of a text, cut at a word where it is long."""
    start, end = sentences(text)[0]
    if end - start <= longest:
        return start, end
    cut = max(text.rfind(mark, start, start + longest) for mark in (",", ";", ":"))
    if cut < start + longest // 3:
        cut = text.rfind(" ", start, start + longest)
    return start, cut
