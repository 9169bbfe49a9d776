"""Overviews: what a resolution says as a whole or in one part, and its deadlines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.duties.lines import ground_list
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.lists.annexes import annex_overview
from assistant.lookup import first_sentence
from assistant.obligations import ObligationsOf
from assistant.question.kinds import content_words
from assistant.question.numerals import CARDINAL_NUMBERS
from assistant.records import Answer
from assistant.retrieval import stem_words
from index.citation import name_document

OVERVIEW_WORDS = frozenset(
    """list show enumerate read out
    summarise summarize summary summarised summaries overview outline outlines main key points
    point gist tldr about say says do does cover covers covered deal deals resolution resolutions
    text texts document decide decided decides order orders ordered content contents substance
    provisions provision provide provides essence brief briefly short shortly nutshell tell explain
    describe general overall operative part paragraphs paragraph paras contain contains purpose
    subject topic matter ask asks asked want wants call calls actually everything all bullet bullets
    important whole sentence sentences line lines words purposes goal aim achieve try trying
    require requires required mandate mandates demand demands measures skeleton structure digest
    recap rundown walk run through lay each every number numbers numbered item items one two three
    four five six seven eight nine ten eleven twelve clause clauses section preamble preambular
    recital recitals considerations opening introductory whereas give need make quick basically
    sections chapter chapters heading headings topics divided organized organised arranged
    secciones capítulos apartados
    layout form step steps numbering headline headlines cliff notes simple plain english
    assembly
    resume resumen resúmeme resúmelo resumir resuma resumida resumidas resumido esquema esquemas
    puntos principales principal trata tratan dice pide piden decide deciden contenido texto textos
    resolución resoluciones preámbulo parte partes dispositiva resolutiva operativa preambular
    considerativa considerandos párrafos resolutivos dispositivos operativos preambulares breve
    brevemente corto corta general haz hacer elabora elabore prepara dame ideas esenciales lista
    enumera explica explícame describe síntesis sintetiza panorama pocas palabras frase línea líneas
    establece dispone ordena ordenan contiene contienen tema asunto objeto índice estructura
    documento documentos declaración asamblea""".split()
)
_CUE = re.compile(
    r"\b(?:summar\w+|overview|outlines?|skeleton|gist|tl;?dr|digest|recap|rundown|nutshell|"
    r"in\s+(?:short|brief)|(?:key|main)\s+points|bullets?|lay\s+out|walk\s+(?:me\s+)?through|"
    r"structure|esquemas?|resum\w+|resúm\w+|síntesis|sintetiza\w*|en\s+pocas\s+palabras|"
    r"puntos\s+principales|ideas\s+principales|a\s+grandes\s+rasgos|estructura)\b",
    re.I,
)
_ASIDE = re.compile(r"\s[-–—]+\s|[:—]\s")
_DEADLINE_WORDS = frozenset(
    """deadline deadlines due dates date timeline timelines time limits limit set sets calendar
    schedule fixed fix give gives laid lay down list contain timeframe timeframes
    resolution plazo plazos fecha fechas límite límites vencimiento vencimientos calendario
    cronograma fija fijan fijado fijados establece establecen lista enumera contiene resolución
    cumplir""".split()
)
_ADOPTED = re.compile(
    r"(?:adopt|pass|approv|issu|ma[dk]e|need|necessary|writ|resolution|text|aprob|adopta|dict|emiti)"
)
_DEADLINES = ("deadline", "due", "time", "dates", "plazo", "fechas", "venc")
_ITS_DATES = frozenset("date dates time times fecha fechas".split())
_SEVERAL_TIMES = re.compile(r"\b(?:deadlines|dates|times|all|every|list|plazos|fechas)\b", re.I)
_COUNTED = ("how-many", "how-much", "who", "when", "where", "to-whom")


def answer_outline(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """Outline a document, a part of it, or its deadlines."""
    named = inquiry.identifiers.document_ids
    documents = documents_meant(inquiry, catalogue)
    if _CUE.search(inquiry.question) and (
        annexed := annex_overview(inquiry, OVERVIEW_WORDS, catalogue)
    ):
        return annexed
    if not documents or inquiry.identifiers.paragraphs:
        return None
    if _asks_for_deadlines(inquiry) and (named or not _is_of_one_deed(inquiry)):
        return _deadlines(documents, inquiry, catalogue, obligations_of)
    if named and _asks_why_adopted(inquiry):
        return _overview(named, replace(inquiry, part="pre"), catalogue)
    titles = _titles(named, catalogue) if _CUE.search(inquiry.question) else frozenset()
    if not is_overview(inquiry, titles) and not is_overview(_without_aside(inquiry), titles):
        return None
    again = inquiry.depends and _CUE.search(inquiry.question)
    spoken = named or (inquiry.document_ids if again else ())
    return _overview(spoken, inquiry, catalogue) if spoken else None


def _asks_for_deadlines(inquiry: Inquiry) -> bool:
    """Whether all the dates are asked for, not, as a follow-up, those of what was spoken of."""
    topic = inquiry.topic
    if inquiry.depends and set(topic) <= _ITS_DATES and not inquiry.identifiers.document_ids:
        return False
    asked = any(word.startswith(_DEADLINES) for word in topic)
    return asked and all(word in _DEADLINE_WORDS for word in topic)


def _asks_why_adopted(inquiry: Inquiry) -> bool:
    """Whether a question asks for no reason but that of a whole text, which its preamble gives."""
    return inquiry.kind == "why" and all(_ADOPTED.match(word) for word in inquiry.topic)


def _without_aside(inquiry: Inquiry) -> Inquiry:
    """The question up to a dash or colon: “an overview of the text - what does it do for A?”."""
    head = _ASIDE.split(inquiry.plain, 1)[0]
    if head == inquiry.plain or not _CUE.search(head):
        return inquiry
    return replace(inquiry, question=head, plain=head, topic=tuple(content_words(head)))


def is_overview(inquiry: Inquiry, titles: AbstractSet[str] = frozenset()) -> bool:
    """Whether a question asks for no more than what the whole, or a part of it, says.

    `titles` are the stems of the titles that it may repeat.
    """
    if inquiry.kind in _COUNTED:
        return False
    foreign = [word for word in inquiry.topic if word not in OVERVIEW_WORDS and not word.isdigit()]
    left = [word for word in foreign if not titles >= set(stem_words(word))]
    if _CUE.search(inquiry.question):
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


def _is_of_one_deed(inquiry: Inquiry) -> bool:
    """Whether “is there a deadline?” is asked of the one paragraph of the earlier answer."""
    several = _SEVERAL_TIMES.search(inquiry.question)
    return inquiry.depends and len(inquiry.focus) == 1 and several is None


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
    return ground_list((head, *statements), inquiry, catalogue)
