"""Overviews: what a resolution says as a whole or in one part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.lists.annexes import annex_overview
from assistant.lookup import first_sentence
from assistant.question.kinds import QuestionKind, content_words, question_kind
from assistant.question.numerals import CARDINAL_NUMBERS
from assistant.question.text_words import TEXT_WORDS
from assistant.records import Answer
from assistant.retrieval import stem_words
from index.citation import name_document

OVERVIEW_WORDS = TEXT_WORDS | frozenset(
    """list show enumerate read out
    summarise summarize summary summarised summaries overview outline outlines main key points
    point gist tldr about say says do does cover covers covered deal deals
    decide decided decides order orders ordered content contents substance
    provisions provision provide provides essence brief briefly short shortly nutshell tell explain
    describe general overall operative part paragraphs paragraph paras contain contains purpose
    subject topic matter ask asks asked want wants call calls actually everything all bullet bullets
    important whole sentence sentences line lines words purposes goal aim achieve try trying
    require requires required mandate mandates demand demands measures skeleton structure digest
    recap rundown walk run through lay every number numbers numbered item items one three
    four five six seven eight nine ten eleven twelve clause clauses section preamble preambular
    recital recitals considerations opening introductory whereas give need make quick basically
    sections chapter chapters heading headings topics divided organized organised arranged
    secciones capítulos apartados
    layout form step steps numbering headline headlines cliff notes simple plain english
    assembly
    resume resumen resúmeme resúmelo resumir resuma resumida resumidas resumido esquema esquemas
    puntos principales principal trata tratan dice pide piden decide deciden contenido
    preámbulo parte partes dispositiva resolutiva operativa preambular
    considerativa considerandos párrafos resolutivos dispositivos operativos preambulares breve
    brevemente corto corta general haz hacer elabora elabore prepara dame ideas esenciales lista
    enumera explica explícame describe síntesis sintetiza panorama pocas palabras frase línea líneas
    establece dispone ordena ordenan contiene contienen tema asunto objeto índice estructura
    consiste declaración asamblea""".split()
)
_CUE = re.compile(
    r"\b(?:summar\w+|overview|outlines?|skeleton|gist|tl;?dr|digest|recap|rundown|nutshell|"
    r"in\s+(?:short|brief)|(?:key|main)\s+points|takeaways|sum(?:med|ming|s)?\s+up|"
    r"boil(?:s|ed)?\s+(?:\S+\s+){0,4}?down|bullets?|lay\s+out|walk\s+(?:me\s+)?through|"
    r"structure|esquemas?|resum\w+|resúm\w+|síntesis|sintetiza\w*|en\s+pocas\s+palabras|"
    r"puntos\s+principales|ideas\s+principales|a\s+grandes\s+rasgos|estructura)\b",
    re.I,
)
_ASIDE = re.compile(r"\s[-–—]+\s|[:—]\s")
_ADOPTED = re.compile(
    r"(?:adopt|pass|approv|issu|ma[dk]e|need|necessary|writ|resolution|text|aprob|adopta|dict|emiti)"
)
_SEVERAL = re.compile(
    r"\b(?:resolutions|texts|documents|both|two|resoluciones|textos|documentos|amb[ao]s|dos)\b",
    re.I,
)
_FEW = 3
_COUNTED = ("how-many", "how-much", "who", "when", "where", "to-whom")


def answer_outline(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Outline a document or a part of it."""
    named = inquiry.identifiers.document_ids
    documents = documents_meant(inquiry, catalogue)
    cue = _CUE.search(inquiry.question)
    if cue and (annexed := annex_overview(inquiry, OVERVIEW_WORDS, catalogue)):
        return annexed
    if cue and not inquiry.depends:
        inquiry = replace(inquiry, kind=_kind_beside_cue(inquiry.question))
    if not documents or inquiry.identifiers.paragraphs:
        return None
    if named and _asks_why_adopted(inquiry):
        return _overview(named, replace(inquiry, part="pre"), catalogue)
    titles = _titles(named, catalogue) if cue else frozenset()
    if not is_overview(inquiry, titles) and not is_overview(_without_aside(inquiry), titles):
        return None
    spoken = named or (inquiry.document_ids if cue and inquiry.depends else ())
    if cue and not spoken and _SEVERAL.search(inquiry.plain) and len(documents) <= _FEW:
        spoken = documents
    return _overview(spoken, inquiry, catalogue) if spoken else None


def _kind_beside_cue(question: str) -> QuestionKind:
    """The kind without the wish for an overview: “sum up” asks for no amount."""
    return question_kind(_CUE.sub(" ", question).lstrip(" :,–-"))


def _asks_why_adopted(inquiry: Inquiry) -> bool:
    """Whether a question asks for no reason but that of a whole text, which its preamble gives."""
    return inquiry.kind == "why" and all(_ADOPTED.match(word) for word in inquiry.topic)


def _without_aside(inquiry: Inquiry) -> Inquiry:
    """The question up to a dash or colon: “an overview of the text - what does it do for A?”."""
    head = _ASIDE.split(inquiry.plain, 1)[0]
    if head == inquiry.plain or not _CUE.search(head):
        return inquiry
    return replace(inquiry, question=head, plain=head, topic=tuple(content_words(head)))


def is_overview(inquiry: Inquiry, titles: AbstractSet[str]) -> bool:
    """Whether a question asks for no more than what the whole, or a part of it, says.

    `titles` are the stems of the titles that it may repeat.
    """
    cue = _CUE.search(inquiry.plain)
    plain = _CUE.sub(" ", inquiry.plain)
    if inquiry.kind in _COUNTED:
        return False
    said = content_words(plain)
    foreign = [word for word in said if word not in OVERVIEW_WORDS and not word.isdigit()]
    left = [word for word in foreign if not titles >= set(stem_words(word))]
    if cue:
        # Next to words of a title, another word may belong to the title of another document.
        allowed = 1 if len(left) == len(foreign) else 0
        return len(left) <= allowed and len(left) < len(inquiry.topic)
    if re.search(r"\b(?:mention|cite|refer|mencion|citan?\b|refier)", inquiry.question, re.I):
        return False
    if inquiry.topic and all(word in CARDINAL_NUMBERS or word.isdigit() for word in inquiry.topic):
        return False
    return not left and (bool(inquiry.topic) or len(inquiry.plain.split()) <= 4)


def _titles(documents: Sequence[str], catalogue: Catalogue) -> frozenset[str]:
    """The stems of the titles of some documents."""
    return frozenset(
        stem for key in documents for stem in stem_words(catalogue.resolutions[key].title)
    )


def documents_meant(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """The documents that a question is limited to, or all where there are few."""
    few = catalogue.by_date() if len(catalogue.resolutions) <= 20 else ()
    return inquiry.document_ids or few


def _overview(documents: Sequence[str], inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    preamble = inquiry.part == "pre"
    statements = []
    for document_id in documents:
        resolution = catalogue.resolutions[document_id]
        does = "recalls in its preamble" if preamble else "orders"
        title = f" ({escape(resolution.title)})" if resolution.title else ""
        head = f"**{escape(name_document(resolution))}**{title} {does}:"
        statements.append(Statement(head, framing=True))
        under = ""
        for key, paragraph in catalogue.in_order(document_id):
            wanted = "preambular" if preamble else "operative"
            if paragraph.kind == wanted and not paragraph.chapeau_label:
                heading = next(iter(paragraph.headings), "")
                if heading and heading != under:
                    under = heading
                    statements.append(Statement(f"\n**{escape(heading)}**", framing=True))
                start, end = first_sentence(paragraph.text, longest=420)
                line = f"- {paragraph.number} {escape(paragraph.text[start:end])}".replace(
                    "-  ", "- "
                )
                statements.append(Statement(line.rstrip("."), (Evidence(key, start, end),)))
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)
