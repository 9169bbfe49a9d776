"""Follow-ups on a document that is only cited: “what does it recommend?” once it was named."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.mentions.documents import find_document_mentions
from index.symbols import find_symbols

_SAYS = (
    r"(?:says?|said|state[sd]?|provides?|provided|recommend(?:s|ed)?|decide[sd]?|ask(?:s|ed)?|"
    r"request(?:s|ed)?|call(?:s|ed)?\s+for|require[sd]?|contain(?:s|ed)?|cover(?:s|ed)?|"
    r"approve[sd]?|order(?:s|ed)?|establish(?:es|ed)?|set(?:s)?|demand(?:s|ed)?|propose[sd]?|"
    r"mandate[sd]?|instruct(?:s|ed)?|urge[sd]?|deal(?:s|t)?\s+with)"
)
_ONE = (
    r"(?:it|that(?:\s+(?:one|resolution|text|decision))?|this\s+(?:one|resolution|text|decision))"
)
_ASKED = re.compile(
    rf"\b(?:does|did)\s+{_ONE}\s+(?:actually\s+|itself\s+|also\s+)?{_SAYS}\b"
    rf"|\bthat\s+it\s+(?:actually\s+|itself\s+)?{_SAYS}\b"
    rf"|\bwhat(?:'s|\s+is|\s+was)\s+{_ONE}\s+about\b|\bwhat(?:'s|\s+is)\s+in\s+it\b"
    r"|\b(?:qué|cuánt\w+|cuándo|quién(?:es)?)\s+(?:dice|establece|recomienda|decide|decidió|pide|"
    r"pidió|dispone|solicita|aprobó|recomendó|ordena|contiene|trata)\b(?:\s+(?:ésta?|esa|"
    r"esa\s+resolución))?\W*$",
    re.I,
)
_WHICH = re.compile(
    r"^\W*(?:(?:in|under|by|en|por|según)\s+)?(?:which|what|qué|cuál)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:resolution|decision|text|document|resolución|decisión|texto|documento)\b",
    re.I,
)


def meant_before(inquiry: Inquiry, catalogue: Catalogue) -> str:
    """The name of the document not loaded that a follow-up asks the content of, or nothing.

    It is the last one that the earlier question names; or, where that asked which resolution,
    the one that the preambular paragraph given as the answer cites.
    """
    named = inquiry.identifiers
    if not inquiry.depends or named.document_ids or named.paragraphs:
        return ""
    if not _ASKED.search(inquiry.question):
        return ""
    before = find_document_mentions(inquiry.earlier, catalogue)
    if before and before[-1].missing:
        return before[-1].missing
    first = next(iter(inquiry.focus), "")
    if before or "/pre-" not in first or not _WHICH.search(inquiry.earlier):
        return ""
    symbols = {
        one.symbol: one.document_id for one in find_symbols(catalogue.paragraphs[first].text)
    }
    cited = [symbol for symbol, key in symbols.items() if not _is_loaded(key, catalogue)]
    return cited[0] if len(symbols) == 1 and cited else ""


def _is_loaded(document_id: str, catalogue: Catalogue) -> bool:
    return any(
        key == document_id or key.startswith(f"{document_id}-") for key in catalogue.resolutions
    )
