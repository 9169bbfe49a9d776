"""The records of an obligation: who must do what, for whom, by when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from index.records import Resolution

# Said with every list of obligations.
NOTICE = "Extracted by machine from the texts of the resolutions; check the cited paragraph."

Force = Literal[
    "decides",
    "instructs",
    "demands",
    "requests",
    "calls upon",
    "urges",
    "stresses",
    "commits",
    "recommends",
    "appeals",
    "invites",
    "encourages",
    "authorizes",
]


@dataclass(frozen=True, slots=True)
class Span:
    """A verbatim stretch: the text of paragraph `label` from `start` to `end`."""

    text: str
    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Obligation:
    """One thing somebody is to do; what the paragraph does not state is absent.

    Actor and verb of a sub-paragraph may stand in its chapeau: their spans carry the label of
    the paragraph they count in, and `inherited_from` names it. `actor_keys` are the normalised
    actors, `meant` whom a pronoun names ("him"); without an `actor` in the text the keys name the
    adopting organ, where it decides to act.
    """

    paragraph_id: str
    label: str
    verb: Span
    force: Force
    action: Span
    actor: Span | None = None
    actor_keys: tuple[str, ...] = ()
    deliverables: tuple[Span, ...] = ()
    deliverable_kind: str = ""
    recipients: tuple[Span, ...] = ()
    recipient_keys: tuple[str, ...] = ()
    due: tuple[Span, ...] = ()
    with_whom: tuple[Span, ...] = ()
    through_whom: tuple[Span, ...] = ()
    condition: tuple[Span, ...] = ()
    inherited_from: str = ""
    meant: Span | None = None

    @property
    def who(self) -> str:
        """The actor's words, or of whom its pronoun means; empty when none is stated."""
        named = self.meant or self.actor
        return named.text if named else ""

    def actor_in(self, resolution: Resolution) -> str:
        """Who is to act, as printed: the actor's words, or the organ that decides to act."""
        return " ".join(self.who.split()) or (resolution.organ if self.actor_keys else "")

    @property
    def actor_key(self) -> str:
        """The normalised actors in one string, empty when none is stated."""
        return "; ".join(self.actor_keys)

    @property
    def deliverable(self) -> Span | None:
        """The first thing to be delivered, of the kind `deliverable_kind`."""
        return self.deliverables[0] if self.deliverables else None

    @property
    def document_id(self) -> str:
        """The document the paragraph stands in."""
        return self.paragraph_id.rpartition("/")[0]


ObligationsOf = Callable[[str], Sequence[Obligation]]
