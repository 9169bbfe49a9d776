"""Two questions in one sentence: taken apart, and their answers put together."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.comparison.words import asks_of_versions
from assistant.grounding import quotation
from assistant.question.kinds import content_words
from assistant.question.subject import without_preface
from assistant.records import Answer, Citation

_WORD = (
    r"(?:who(?:m|se)?|what|which|when|where|why|how|"
    r"quién(?:es)?|qué|cuándo|dónde|cuál(?:es)?|cómo|por\s+qué|cuánt[oa]s?)\b"
)
_VERB = r"(?:is|are|was|were|does|do|did|must|should|can)\b"
# “Which texts are signed and are in force?” is one question: its second verb has no subject.
_SUBJECT = (
    r"(?=\s+(?:the|an?|its?|they|their|there|th(?:is|at|ese|ose)|any\w*|all|each|every\w*|"
    r"some\w*|he|she|we|i|states?|members?|governments?|(?-i:[A-Z])[\w-]*)\b)"
)
_LEADING = (
    r"(?:(?:after|at|before|by|for|from|in|of|on|out\s+of|over|since|through|to|under|until|with|"
    r"within|a|con|de|desde|hasta|para)\s+)?"
)
_AND = r"(?:\s*[,;]\s*|\s+(?:[-–—]\s*)?)(?:and|y)(?:\s+(?:also|so|then|hence))?,?\s+"
_ASKED = r"\s*\?+\s+(?:(?:and|but|also|y)\s+)?"
_SECOND = re.compile(
    rf"(?:{_AND}|{_ASKED})(?P<second>{_LEADING}(?:{_WORD}|{_VERB}{_SUBJECT}).*)$",
    re.IGNORECASE | re.DOTALL,
)
# What the asker tells first belongs to the first question: “A ship sank. Who is told, and when?”
_FIRST = re.compile(
    rf"(?:^|[.!:]\s|\s[-–—]\s)\W*(?:(?:and|so|but|ok|then|please|hi|hello)\W+)*{_LEADING}"
    rf"(?:{_WORD}|{_VERB})",
    re.IGNORECASE,
)
_DEFINED = re.compile(
    r"^(?P<lead>.*?\b(?:how\s+(?:is|are)|what\s+(?:does|do))\s+)(?P<one>\S.*?)"
    r"(?P<tail>\s+(?:defined|mean|stand\s+for)\b),?\s+and\s+(?:what\s+about\s+)?"
    r"(?P<two>(?:the\s+|an?\s+)?[\w“”\"'’-]+(?:\s+[\w“”\"'’-]+){0,3}?)(?:\s+defined)?\W*$",
    re.IGNORECASE | re.DOTALL,
)
# “The panel was dropped in favour of what” asks as well.
_IN_PLACE = re.compile(
    r"\b(?:of|to|by|for|with|in|on|from|into|at|under)\s+(?:what|which|whom)(?:\s+[^\W\d_]+)?\W*$",
    re.I,
)
_TOGETHER = re.compile(
    rf"\b(?:differ\w*|compar\w*|versus|vs|respectively|both|same|between\s+{_WORD})\b",
    re.IGNORECASE,
)
_MARKER = re.compile(r"(?<!\\)\[(\d+)\]")
_LIST_ITEM = re.compile(r"\s*- ")
_QUOTES = "\n\n> "
_LEAST_WORDS = 3


def split_question(question: str) -> tuple[str, ...] | None:
    """The questions of “who convenes it, and by when?”; None for a single one."""
    question = without_preface(question)
    defined = _DEFINED.match(question)
    if defined and not _SECOND.search(question):
        lead, one, tail, two = defined.group("lead", "one", "tail", "two")
        return f"{lead}{one}{tail}?", f"{lead}{two}{tail}?"
    match = _SECOND.search(question)
    if match is None or _TOGETHER.search(question) or asks_of_versions(question):
        return None
    first, second = question[: match.start()].strip(" ,;"), match["second"].strip()
    if not _FIRST.search(first) and not _IN_PLACE.search(first):
        return None
    if len(first.split()) < _LEAST_WORDS or not content_words(first):
        return None
    return f"{first}?", *(split_question(second) or (second,))


def is_bare(question: str) -> bool:
    """Whether a question like “and by which date?” can only be about what was asked before it."""
    return len(content_words(question)) <= 1 and not re.search(r"\d", question)


def suits(question: str, answer: Answer) -> bool:
    """Whether an answer may be one part's: “and when is it due?” asks for no list of dates."""
    return not (is_bare(question) and len(answer.cited) > 1)


def join_answers(first: Answer, second: Answer, standalone_question: str) -> Answer:
    """Both answers as one, each citation and notice once, the quotations below."""
    once = {_span(item): item for item in (*second.citations, *first.citations)}
    citations = tuple(once[key] for key in dict.fromkeys(_spans(first) + _spans(second)))
    heads = [_renumbered(one, citations) for one in (first, second)]
    quoted = {key for one in (first, second) if _QUOTES in one.text for key in _spans(one)}
    quotes = [
        quotation(number, citation)
        for number, citation in enumerate(citations, 1)
        if _span(citation) in quoted
    ]
    # A sentence right behind a list would be read as part of its last item.
    gap = "\n\n" if _LIST_ITEM.match(heads[0].rpartition("\n")[2]) else "\n"
    return replace(
        first,
        text="\n\n".join((gap.join(dict.fromkeys(heads)), *quotes)),
        citations=citations,
        standalone_question=standalone_question,
        notice=" ".join(dict.fromkeys(filter(None, (first.notice, second.notice)))),
    )


def _renumbered(answer: Answer, citations: tuple[Citation, ...]) -> str:
    """What an answer says above its quotations, with the markers of the joint answer."""
    numbers = {_span(citation): number for number, citation in enumerate(citations, 1)}

    def marker(match: re.Match[str]) -> str:
        return f"[{numbers[_span(answer.citations[int(match[1]) - 1])]}]"

    return _MARKER.sub(marker, answer.text.partition(_QUOTES)[0])


def _spans(answer: Answer) -> list[tuple[str, int, int]]:
    return [_span(citation) for citation in answer.citations]


def _span(citation: Citation) -> tuple[str, int, int]:
    return citation.paragraph_id, citation.start, citation.end
