"""Follow-ups about the earlier answer itself: its text, its place, its force, its reason."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.lookup import only_reads, read_out, whole_evidence
from assistant.obligations.lexicon import force_of
from assistant.patterns import any_of, phrases
from assistant.records import Answer
from assistant.turns.reasons import answer_reason

_READ = re.compile(
    r"\b"
    + phrases(
        r"read, quote, quoted, recite, show, display, print, verbatim, full text",
        r"exact (?:words|wording|text), wording, word for word",
        r"what does (?:it|that|this|the paragraph) say, cite, full paragraph, whole paragraph",
        r"lee, léel[oa], léeme, cítal[oa], cita, muéstra(?:me)?l[oa]",
        r"texto (?:completo|íntegro|exacto), palabras exactas, textual(?:mente)?",
        r"literal(?:mente)?, qué dice (?:es[eoa]|exactamente)",
    )
    + r"\b",
    re.I,
)
_OPENS = r"^\W*(?:(?:and|but|so|ok)\W+)*"
_IN_WHICH = (
    rf"{_OPENS}(?:(?:in|from|under)\s+)?(?:which|what)\s+(?:exact\s+)?(?:operative\s+|preambular\s+)?"
    r"(?:paragraph|para|resolution|document|text|provision|clause|place)\b"
    r"(?:\s+"
    + phrases(
        r"is, was, does, exactly, number, that, this, it, says?, so, stated?, from, in, of, the",
        r"come, comes, would, be, again, answer",
    )
    + r")*\W*$"
)
_WHERE_SAID = (
    r"\bwhere\s+(?:exactly\s+)?"
    r"(?:(?:does|is|do)|(?:did|was)(?=\s+\w+\s+(?:say|said|stated?|written|find|get|found)\b))"
    r"\s+(?:it|that|this|you)"
    r"(?:\s+"
    + phrases(
        r"say, said, says, stated?, stand, written, find, come, get, found, from, exactly, so",
        r"this, that, it",
    )
    + r")*\W*$"
)
_IN_WHICH_SPANISH = (
    r"^\W*(?:y\s+)?(?:(?:en|de)\s+)?qué\s+(?:párrafo|resolución|documento|texto|parte)\b"
    r"(?:\s+"
    + phrases(
        r"exactamente, está, consta, figura, es, lo, se, dice, eso, esto, sale, viene, aparece",
    )
    + r")*\W*$"
)
_WHERE_SAID_SPANISH = (
    r"^\W*(?:y\s+)?(?:en\s+)?dónde\s+(?:lo\s+|se\s+)?(?:dice|está|consta|figura|aparece|viene)"
    r"(?:\s+(?:eso|esto|escrito|exactamente))*\W*$"
)
_SOURCE = (
    r"^\W*(?:la\s+|cuál\s+es\s+la\s+)?fuente\W*$",
    r"\b(?:source|citation|reference)\s*(?:for\s+that|please|of\s+that)?\W*$",
)
# “Are you sure?” is answered by showing where it stands.
_DOUBTS = (
    r"^\W*(?:(?:and|but|so|ok|hm+|oh)\W+)*"
    + phrases(
        r"are you (?:really |quite )?(?:sure|certain)(?: (?:of|about) (?:that|it|this))?",
        r"really, is (?:that|this|it) (?:really )?(?:right|correct|true|so)",
        r"how do you know(?: (?:that|this|it))?, says who, who says (?:so|that|this)",
        r"(?:can you )?prove (?:it|that|this)",
        r"est[áa]s? segur[oa], de verdad, es (?:eso )?(?:cierto|correcto), cómo lo sabes",
    )
    + r"\W*$"
)
_WHERE = re.compile(
    any_of(_IN_WHICH, _WHERE_SAID, _IN_WHICH_SPANISH, _WHERE_SAID_SPANISH, *_SOURCE, _DOUBTS), re.I
)
_BINDING = re.compile(
    r"\b"
    + phrases(
        r"binding, compulsory, mandatory, obligat(?:ory|ion|ed), legally, optional, voluntary",
        r"enforceable, required to, have to (?:do )?(?:it|that|so)",
        r"(?:(?:obliged|bound)(?: to)?|(?:have|need) to)(?=\W*$), must they(?=\W*$)",
        r"must they (?:do )?(?:so|it|that)\b, forced, a must",
        r"just a (?:request|recommendation|suggestion), recommendation, how strong(?:ly)?",
        r"vinculantes?, obligatori[oa]s?, obligad[oa]s?, opcional(?:es)?, voluntari[oa]s?",
        r"facultativ[oa]s?",
    )
    + r"\b",
    re.I,
)

_LEAVES_FREE = frozenset(("calls upon", "urges", "recommends", "appeals", "invites", "encourages"))
_FREE_ASKED = re.compile(
    r"\b(?:optional|voluntary|just|only|merely|recommendation|suggestion|request|free)\b", re.I
)
_TO = re.compile(r"^to\s+", re.I)
_LONGEST = 240


def answer_about_answer(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Answer a follow-up that is about the paragraphs of the earlier answer themselves."""
    focus = tuple(key for key in inquiry.focus if not key.endswith("/title"))
    if (
        not inquiry.depends
        or not focus
        or inquiry.identifiers.paragraphs
        or inquiry.identifiers.document_ids
    ):
        return None
    if _READ.search(inquiry.question) and only_reads(inquiry.topic):
        return read_out(focus[:1], inquiry.standalone_question, catalogue)
    if _WHERE.search(inquiry.question):
        statement = Statement(
            f"That stands in {escape(catalogue.citation(focus[0]))}.",
            (whole_evidence(focus[0], catalogue),),
        )
        return ground(Draft((statement,)), inquiry.standalone_question, catalogue)
    if _BINDING.search(inquiry.question) and len(inquiry.topic) <= 3:
        return _wording(focus[0], inquiry, catalogue)
    return answer_reason(inquiry, catalogue)


def _wording(paragraph_id: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Say with which verb the paragraph speaks, and whether that leaves those addressed free."""
    paragraph = catalogue.paragraphs[paragraph_id]
    if not paragraph.verb or paragraph.verb not in paragraph.text:
        return None
    start = paragraph.text.index(paragraph.verb)
    verb, verdict = escape(paragraph.verb), _verdict(inquiry, paragraph.verb)
    statement = Statement(
        f"{verdict}: it is worded “{verb}”."
        if verdict
        else f"It is worded “{verb}”; the paragraph does not say more about its force.",
        (Evidence(paragraph_id, start, _clause_end(paragraph.text, start)),),
    )
    return ground(Draft((statement,)), inquiry.standalone_question, catalogue)


def _verdict(inquiry: Inquiry, verb: str) -> str:
    """Yes or no where the verb leaves those addressed free, else nothing."""
    if inquiry.kind != "yes-no" or force_of(_TO.sub("", verb)) not in _LEAVES_FREE:
        return ""
    return "Yes" if _FREE_ASKED.search(inquiry.question) else "No"


def _clause_end(text: str, start: int) -> int:
    if len(text) - start <= _LONGEST:
        return len(text)
    return text.rfind(" ", start, start + _LONGEST)
