"""Lists that stand in an annex: its paragraphs given as a whole, under what points to them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.lists.words import listed_thing
from assistant.lookup import first_sentence, named_paragraphs, whole_evidence
from assistant.records import Answer
from assistant.retrieval import stem_words

ANNEX = re.compile(r"\b(?:annex(?:ed|es)?|append(?:ix|ices|ed)|anex[oa]s?|apéndices?)\b", re.I)
_LEAD = re.compile(r"^(?:annex|appendix)[^.]*")
_EMPTY = frozenset(stem_words("apply applies set laid down give given list listed state stated"))
_MOST = 15
_BRIEF = 420


@dataclass(frozen=True, slots=True)
class Annex:
    """The paragraphs of one annex in order, sub-paragraphs too, and those pointing to it."""

    keys: tuple[str, ...]
    pointers: tuple[str, ...] = ()


def annexes_of(document_id: str, catalogue: Catalogue) -> tuple[Annex, ...]:
    """The annexes of a document; what mentions an annex points to the only one there is."""
    found: dict[str, list[str]] = {}
    pointers = []
    for key, paragraph in catalogue.in_order(document_id):
        lead = _LEAD.match(paragraph.label)
        if lead:
            found.setdefault(lead[0], []).append(key)
        elif paragraph.kind == "operative" and ANNEX.search(paragraph.text):
            pointers.append(key)
    pointing = tuple(pointers) if len(found) == 1 else ()
    return tuple(Annex(tuple(keys), pointing) for keys in found.values())


def annexed_to(inquiry: Inquiry, best: str, catalogue: Catalogue) -> Annex | None:
    """The annex whose paragraphs are the list asked for, where the best passage leads to it.

    That passage is one of them, or points to them by the name that the question has for them.
    """
    for annex in annexes_of(best.partition("/")[0], catalogue):
        whole = [key for key in annex.keys if not catalogue.paragraphs[key].chapeau_label]
        if not 1 < len(whole) <= _MOST or best not in (*whole, *annex.pointers):
            continue
        thing = listed_thing(inquiry.question)
        if best in annex.pointers and thing & _stems((best,), catalogue):
            return replace(annex, pointers=(best,))
        asked = inquiry.topic_stems - thing
        named = thing & _about(annex, catalogue) or ANNEX.search(inquiry.question)
        if best not in whole or not named:
            continue
        parted = any(catalogue.parts(best))
        unsaid = asked - _about(annex, catalogue) - _EMPTY if parted else set()
        if not unsaid and not asked & _own(best, annex, catalogue):
            return annex
    return None


def _stems(keys: Iterable[str], catalogue: Catalogue) -> set[str]:
    return set(stem_words(" ".join(catalogue.paragraphs[key].text for key in keys)))


def _about(annex: Annex, catalogue: Catalogue) -> set[str]:
    """The stems of the headings of an annex and of the paragraphs pointing to it."""
    texts = catalogue.paragraphs
    headings = {heading for key in annex.keys for heading in texts[key].headings}
    return _stems(annex.pointers, catalogue) | set(stem_words(" ".join(headings)))


def _own(paragraph_id: str, annex: Annex, catalogue: Catalogue) -> set[str]:
    """The stems that only this paragraph of an annex has, and neither heading nor title."""
    beside = _stems((key for key in annex.keys if key != paragraph_id), catalogue)
    title = set(stem_words(catalogue.resolution_of(paragraph_id).title))
    return _stems((paragraph_id,), catalogue) - beside - title - _about(annex, catalogue)


def annex_overview(
    inquiry: Inquiry, words: AbstractSet[str], catalogue: Catalogue
) -> Answer | None:
    """An overview of the annex that a question names, where it names nothing but that.

    `words` are those that may stand in any question for an overview.
    """
    if len(inquiry.document_ids) != 1 or not ANNEX.search(inquiry.question):
        return None
    annexes = annexes_of(inquiry.document_ids[0], catalogue)
    named = named_paragraphs(inquiry, catalogue)
    meant = [one for one in annexes if set(named) <= set(one.keys)]
    asked = [word for word in inquiry.topic if word not in words and not ANNEX.match(word)]
    if len(meant) != 1 or any(mention.number for mention in inquiry.identifiers.paragraphs):
        return None
    title = set(stem_words(catalogue.resolutions[inquiry.document_ids[0]].title))
    if not set(stem_words(" ".join(asked))) <= _about(meant[0], catalogue) | title:
        return None
    return read_annex(meant[0], inquiry, catalogue, longest=_BRIEF)


def rest_of_annex(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """What else an annex has under the heading of the paragraph just cited, where it is a list."""
    focus = inquiry.focus[0]
    texts = catalogue.paragraphs
    for annex in annexes_of(focus.partition("/")[0], catalogue):
        beside = [key for key in annex.keys if texts[key].headings == texts[focus].headings]
        whole = [key for key in beside if not texts[key].chapeau_label]
        if focus in whole and 1 < len(whole) <= _MOST and len(whole) == len(beside):
            others = tuple(key for key in whole if key not in inquiry.focus)
            return read_annex(replace(annex, keys=others), inquiry, catalogue) if others else None
    return None


def read_annex(annex: Annex, inquiry: Inquiry, catalogue: Catalogue, longest: int = 0) -> Answer:
    """What points to an annex, then one line a paragraph of it, each with its citation.

    With `longest`, only the first sentence of each, in no more characters.
    """
    texts = catalogue.paragraphs
    lines = []
    if len(annex.pointers) == 1:
        evidence = whole_evidence(annex.pointers[0], catalogue)
        lines.append(Statement(escape(texts[annex.pointers[0]].text), (evidence,)))
    else:
        lines.append(Statement(f"{_name(annex, catalogue)}:", framing=True))
    for key in annex.keys:
        text = texts[key].text
        start, end = first_sentence(text, longest) if longest else (0, len(text))
        indent = "  " * key.partition(".")[2].count(".")
        number = f"{texts[key].number} " if texts[key].number else ""
        line = f"{indent}- {escape(number + text[start:end])}"
        lines.append(Statement(line, (Evidence(key, start, end),)))
    return ground(Draft(tuple(lines), quoted=False), inquiry.standalone_question, catalogue)


def _name(annex: Annex, catalogue: Catalogue) -> str:
    """What an annex is called: its citation without the paragraph."""
    first = catalogue.citation(annex.keys[0])
    return escape(re.sub(r",\s+(?:operative|preambular)?\s*para\..*$", "", first))
