"""What was asked last, where a turn puts it to another document: “and in the later one?”."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.mentions.identifiers import find_identifiers
from assistant.question.elliptical import other_thing
from assistant.question.kinds import PARTICULAR_KINDS, question_kind
from assistant.turns.dependence import depends_on_history
from assistant.versions.words import find_version_words

_ON_THAT = re.compile(r"\b(?:about|on|of|sobre|de)\s+(?:that|this|it|eso|esto|ello)\b", re.I)


def asked_of_it(question: str, last: str, earlier: str, catalogue: Catalogue) -> str:
    """The last question, where it asks something more of what the `earlier` one is about.

    “What does the later one say about that?” is about the earlier one again.
    """
    if last == earlier or _ON_THAT.search(question):
        return ""
    if question_kind(last) not in PARTICULAR_KINDS or other_thing(last):
        return ""
    named = find_identifiers(last, catalogue)
    if named.document_ids or named.paragraphs or any(find_version_words(last)):
        return ""
    return last if depends_on_history(last, catalogue) else ""
