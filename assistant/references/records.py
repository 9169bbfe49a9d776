"""The records of a reference: which text a paragraph builds on, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Relation = Literal[
    "recalls",
    "reaffirms",
    "in accordance with",
    "renews",
    "amends",
    "supersedes",
    "requests implementation of",
    "mentions",
]
LaterRelation = Literal["renews", "repeats", "amends", "supersedes"]
TargetKind = Literal["resolution", "decision", "document", "instrument", "meeting"]


@dataclass(frozen=True, slots=True)
class Reference:
    """One mention of another text: `text` stands at [start:end] of paragraph `label`.

    `target` is the full symbol, or the name of an instrument or meeting; `target_id` is the
    document id it leads to, empty for what has no symbol; `target_label` is the paragraph
    cited ("operative paragraph 4 of"), empty where the whole text is meant, and `further_labels`
    are those of the others ("paragraphs 4 and 6 of").
    """

    paragraph_id: str
    label: str
    relation: Relation
    kind: TargetKind
    text: str
    start: int
    end: int
    target: str
    target_id: str = ""
    target_label: str = ""
    further_labels: tuple[str, ...] = ()

    @property
    def document_id(self) -> str:
        """The document the reference stands in."""
        return self.paragraph_id.rpartition("/")[0]


@dataclass(frozen=True, slots=True)
class Resolved:
    """A reference with the loaded document and paragraph it leads to, empty where not loaded."""

    reference: Reference
    document_id: str = ""
    paragraph_id: str = ""


@dataclass(frozen=True, slots=True)
class LaterText:
    """A later paragraph that renews, repeats, amends or supersedes what an older one ordered.

    `stated` tells that the later text names the older paragraph, or the whole text, as changed.
    """

    older_id: str
    newer_id: str
    relation: LaterRelation
    similarity: float
    stated: bool = False
