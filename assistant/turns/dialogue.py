"""Follow-ups about the earlier answer itself: its text, its place, its force, its reason."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.lookup import only_reads, read_out, whole_evidence
from assistant.obligations.lexicon import force_of
from assistant.records import Answer
from assistant.turns.reasons import answer_reason

_READ = re.compile(
    r"\b(?:read|quote|quoted|recite|show|display|print|verbatim|full\s+text|exact\s+(?:words|wording|text)|wording|"
    r"word\s+for\s+word|what\s+does\s+(?:it|that|this|the\s+paragraph)\s+say|cite|full\s+paragraph|whole\s+paragraph|"
    r"lee|léel[oa]|léeme|cítal[oa]|cita|muéstra(?:me)?l[oa]|texto\s+(?:completo|íntegro|exacto)|"
    r"palabras\s+exactas|textual(?:mente)?|literal(?:mente)?|qué\s+dice\s+(?:es[eoa]|exactamente))\b",
    re.I,
)
_WHERE = re.compile(
    r"^\W*(?:(?:and|but|so|ok)\W+)*(?:(?:in|from|under)\s+)?(?:which|what)\s+(?:exact\s+)?(?:operative\s+|preambular\s+)?(?:paragraph|para|resolution|document|text|provision|"
    r"clause|place)\b(?:\s+(?:is|was|does|exactly|number|that|this|it|says?|so|stated?|from|in|of|the|come|comes|would|be|again|answer))*\W*$|"
    r"\bwhere\s+(?:exactly\s+)?(?:(?:does|is|do)|(?:did|was)(?=\s+\w+\s+(?:say|said|stated?|written|find|get|found)\b))\s+(?:it|that|this|you)(?:\s+(?:say|said|says|stated?|stand|written|find|come|get|found|from|exactly|so|this|that|it))*\W*$|"
    r"^\W*(?:y\s+)?(?:(?:en|de)\s+)?qué\s+(?:párrafo|resolución|documento|texto|parte)\b"
    r"(?:\s+(?:exactamente|está|consta|figura|es|lo|se|dice|eso|esto|sale|viene|aparece))*\W*$|"
    r"^\W*(?:y\s+)?(?:en\s+)?dónde\s+(?:lo\s+|se\s+)?(?:dice|está|consta|figura|aparece|viene)"
    r"(?:\s+(?:eso|esto|escrito|exactamente))*\W*$|^\W*(?:la\s+|cuál\s+es\s+la\s+)?fuente\W*$|"
    r"\b(?:source|citation|reference)\s*(?:for\s+that|please|of\s+that)?\W*$|"
    r"^\W*(?:(?:and|but|so|ok|hm+|oh)\W+)*(?:are\s+you\s+(?:really\s+|quite\s+)?(?:sure|certain)(?:\s+(?:of|about)\s+(?:that|it|this))?|"
    r"really|is\s+(?:that|this|it)\s+(?:really\s+)?(?:right|correct|true|so)|how\s+do\s+you\s+know(?:\s+(?:that|this|it))?|"
    r"says\s+who|who\s+says\s+(?:so|that|this)|(?:can\s+you\s+)?prove\s+(?:it|that|this)|"
    r"est[áa]s?\s+segur[oa]|de\s+verdad|es\s+(?:eso\s+)?(?:cierto|correcto)|cómo\s+lo\s+sabes)\W*$",
    re.I,
)
_BINDING = re.compile(
    r"\b(?:binding|compulsory|mandatory|obligat(?:ory|ion|ed)|legally|optional|voluntary|enforceable|required\s+to|have\s+to\s+(?:do\s+)?(?:it|that|so)"
    r"|(?:(?:obliged|bound)(?:\s+to)?|(?:have|need)\s+to)(?=\W*$)"
    r"|must\s+they(?=\W*$)|must\s+they\s+(?:do\s+)?(?:so|it|that)\b|forced|a\s+must|just\s+a\s+(?:request|recommendation|suggestion|recommendation)|recommendation|how\s+strong(?:ly)?|"
    r"vinculantes?|obligatori[oa]s?|obligad[oa]s?|opcional(?:es)?|voluntari[oa]s?|facultativ[oa]s?)\b",
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
