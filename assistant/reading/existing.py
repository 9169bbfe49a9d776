"""“Is there a hotline?”, “does it set up a fund?”: a text without such a thing hardly answers."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.grounding import escape
from assistant.inquiry import Inquiry
from assistant.question.kinds import content_words
from assistant.question.terms import NOUNS
from assistant.reading.weighing import Weighed
from assistant.retrieval import stem_words
from assistant.writing.lexicon import has_alike, is_light, stem

_ASKED = re.compile(
    r"^\W*(?:(?:and|but|so|ok)\W+)*(?:(?:is|are|was|were|will)\s+there\s+(?:be\s+|also\s+|already\s+)*"
    r"|(?:does|do|did|will)\s+(?:(?:it|they|this|that|these|the|either|any|both|of|them|resolutions?|texts?|"
    r"documents?|decisions?|assembly|council|oas|un)\s+)*(?:set\s+up|create|establish|introduce|provide(?:\s+for)?|"
    r"foresee|have|include|contain|launch|found)\s+)(?:(?:an?|any|some|new|such)\s+)*"
    rf"(?!(?:still|no|not|more|enough|only|less|ever)\b)(?P<thing>{NOUNS})",
    re.IGNORECASE,
)
# The reader may know a thing by words that no list has, and is then rather sure.
_SURE = 0.6


def say_not_there(inquiry: Inquiry, best: Weighed, catalogue: Catalogue) -> str:
    """That the best paragraph does not mention the thing asked for, empty where it may.

    It does not where its document never names the thing, the paragraph has no word like one of
    its words, and the reader is not sure of the answer.
    """
    asked = _ASKED.match(inquiry.plain)
    words = content_words(asked["thing"]) if asked else []
    if not words or best.reading.answers >= _SURE or is_light(words[-1], stem(words[-1])):
        return ""
    noun = stem_words(words[-1])[0]
    may_have = catalogue.that_may_have([(noun,)], [best.paragraph_id.partition("/")[0]])
    named = any(noun in stem_words(one.text) for _, one in may_have)
    said = [stem(key) for key in stem_words(catalogue.paragraphs[best.paragraph_id].text)]
    if named or any(has_alike(said, stem(word)) for word in words):
        return ""
    citation = escape(catalogue.citation(best.paragraph_id))
    return f"The closest paragraph, {citation}, does not mention {escape(' '.join(words))}."
