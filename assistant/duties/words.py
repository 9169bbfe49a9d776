"""Words that ask for obligations, and the words of an obligation."""

from __future__ import annotations

import re

from assistant.obligations import Obligation, spell_ordinals
from assistant.question.text_words import TEXT_STEMS, TEXT_WORDS
from assistant.retrieval import stem_words

MANY_DOCUMENTS = 20
_FORCES = tuple(
    (force, re.compile(pattern))
    for force, pattern in (
        (
            "instructs",
            r"instruct(?:s|ions?)?|encomiendan?|encomendar|encargan?|instru(?:yen?|ir)",
        ),
        ("demands", r"demands?"),
        ("requests", r"requests?|solicita[nr]?|piden?|pedir"),
        ("urges", r"urges?|insta[nr]?|exhorta[nr]?|exhortaci(?:ón|ones)"),
        ("recommends", r"recommend(?:s|ations?)?|recomiendan?|recomendar|recomendaci(?:ón|ones)"),
        ("invites", r"invit(?:es?|ations?|a[nr]?|aci(?:ón|ones))"),
        ("encourages", r"encourage(?:s|ments?)?|alientan?|alentar"),
        ("decides", r"deciden?|decides|decidir"),
        ("authorizes", r"authori[sz]es?|autorizan?|autorizar"),
        ("appeals", r"appeals?"),
    )
)
PARAGRAPHS = re.compile(
    r"\b(?:paragraphs?|provisions?|clauses?|paras?|obligations?|párrafos?|"
    r"disposici(?:ón|ones)|cláusulas?|obligaci(?:ón|ones))\b",
    re.I,
)
DUE = re.compile(
    r"\b(?:due|deadlines?|fall(?:s|ing)?\s+due|expected|must\s+be\s+(?:ready|done|finished|completed|delivered|met)|vence[n]?|plazos?|"
    r"vencimientos?|debe[n]?\s+estar\s+list[oa]s?)\b",
    re.I,
)
DUE_WORDS = TEXT_WORDS | frozenset(
    "something anything happen happens due everything deadline deadlines falls fall falling"
    " expected ready done finished completed delivered met list things date"
    " reports report"
    " goes go going comes come sent reaches reach put vence vencen vencimiento vencimientos plazo"
    " plazos fecha fechas listo lista listos listas informes".split()
)
TO_BE_DONE = re.compile(
    r"\b(?:tasks?|dut(?:y|ies)|jobs?|obligations?|homework|to-?dos?|steps|actions|"
    r"(?:ha(?:s|ve|d)|need(?:s|ed)?|ought|is|are|was|were|supposed|asked|told|required|requested|"
    r"urged|instructed|expected|meant)\s+to|to\s+(?:be\s+)?(?:done|do|happen|finish|complete|deliver)|"
    r"(?:be|wants?|wanted|get|gets)\s+(?:\w+\s+)?done|must|should|shall|tareas?|deberes|debe[nr]?|deber[áí]a?n?|tienen?\s+que|hay\s+que)\b",
    re.I,
)
ASSIGNING = TEXT_STEMS | frozenset(
    stem_words(
        """due deadline deadlines date dates time limit limits fall falls falling fell expected
        ready done finished finish completed complete delivered deliver met happen happens task
        tasks duty duties job jobs obligation obligations homework todo step steps action actions
        asked told want wants wanted required requested urged instructed supposed meant must
        should list everything anything set
        sets laid put
        carried carry accomplish accomplished meet include included schedule scheduled calendar
        vence vencen vencimiento vencimientos plazo plazos fecha fechas tarea tareas
        hacer cumplir lista listo"""
    )
)
FORCE_WORDS = TEXT_WORDS | frozenset(
    """paragraphs paragraph provisions provision clauses paras obligations operative merely simply
    párrafos párrafo disposiciones cláusulas obligaciones resolutivos dispositivos operativos
    limitan limita meramente simplemente""".split()
)


def force_named(word: str) -> str:
    """The force that a word of a question names, in English or Spanish; empty where none."""
    return next((force for force, said in _FORCES if said.fullmatch(word)), "")


def words_of(duty: Obligation) -> set[str]:
    """The stems of an obligation's actor and action."""
    actor = duty.actor.text if duty.actor else ""
    return set(stem_words(f"{actor} {duty.actor_key} {duty.action.text}"))


def due_stems(text: str) -> set[str]:
    """The stems of a due phrase, ordinals as words."""
    return set(stem_words(spell_ordinals(text)))
