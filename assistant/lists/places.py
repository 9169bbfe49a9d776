"""Lists that stand beside the paragraph they belong to: tasks, contents, exceptions."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.catalogue import Catalogue
from assistant.question.kinds import content_words
from assistant.retrieval import stem_words

TASKS = frozenset(stem_words("tasks functions"))
EXEMPT = frozenset(stem_words("exception exceptions exemption exemptions excepción excepciones"))
DIRECTING = frozenset(
    """decides decide decided requests request calls call upon urges urge recommends recommend
    instructs instruct invites invite encourages encourage authorizes authorize mandate shall
    following namely particular especially include including establish establishes adopt adopts
    tasks task functions function addition paragraph resolution present""".split()
)
_CONTAINING = frozenset(
    """contain contains include includes comprise comprises specify specifies indicate indicates
    state states contener incluir indicar""".split()
)
_BESIDE = frozenset(
    "give least information particulars details data menos siguientes datos información".split()
)
_NOT_APPLY = re.compile(
    r"\b(?:not\s+apply|no\s+(?:se\s+)?aplica\w*|(?:is|are|be)\s+exempt\w*|exempt\w*\s+from)\b",
    re.I,
)


def exceptions_to(paragraph_id: str, catalogue: Catalogue) -> str:
    """The one list of that to which a paragraph, by its number, does not apply, or nothing."""
    own = catalogue.paragraphs[paragraph_id]
    number = re.escape(own.label.rpartition("-")[2])
    cited = re.compile(
        rf"\b(?:paragraphs?|párrafos?)\s+(?:\d+[,\s]+(?:and\s+|y\s+)?)*{number}\b", re.I
    )
    found = [
        key
        for key, one in catalogue.in_order(paragraph_id.partition("/")[0])
        if one.kind == own.kind and _NOT_APPLY.search(one.text) and cited.search(one.text)
        if any(catalogue.parts(key))
    ]
    return found[0] if len(found) == 1 else ""


def tasks_behind(paragraph_id: str, catalogue: Catalogue) -> str:
    """The next paragraph where it lists what the body just spoken of is to do, or nothing."""
    behind, words = _behind(paragraph_id, catalogue)
    named = [word for word in words if word not in DIRECTING]
    return behind if named and _says(paragraph_id, named, catalogue) else ""


def contents_behind(paragraph_id: str, catalogue: Catalogue) -> str:
    """The next paragraph where it lists what the thing just spoken of contains, or nothing."""
    behind, words = _behind(paragraph_id, catalogue)
    left = [word for word in words if word not in DIRECTING | _CONTAINING | _BESIDE]
    if not left or not _CONTAINING.intersection(words):
        return ""
    return behind if _says(paragraph_id, left, catalogue) else ""


def _behind(paragraph_id: str, catalogue: Catalogue) -> tuple[str, list[str]]:
    """The list that is the next whole paragraph, with the words of its chapeau."""
    paragraphs = catalogue.in_order(paragraph_id.partition("/")[0])
    whole = [key for key, one in paragraphs if not one.chapeau_label]
    behind = next((after for one, after in pairwise(whole) if one == paragraph_id), "")
    if not behind or not any(catalogue.parts(behind)):
        return "", []
    return behind, content_words(catalogue.paragraphs[behind].text)


def _says(paragraph_id: str, words: list[str], catalogue: Catalogue) -> bool:
    """Whether a paragraph has all of these words."""
    said = set(stem_words(catalogue.paragraphs[paragraph_id].text))
    return said.issuperset(stem_words(" ".join(words)))
