"""What a model is given to answer from: numbered paragraphs with their citations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Given:
    """One numbered paragraph; nothing but `text` and the chapeau may be quoted from it.

    `names` are the full names of its short forms, which a sentence may use; `organ` adopted it;
    `chapeau_id` names the paragraph a sub-paragraph hangs on.
    """

    paragraph_id: str
    citation: str
    text: str
    chapeau: str = ""
    chapeau_id: str = ""
    organ: str = ""
    names: str = ""
    language: str = "en"

    @property
    def whole(self) -> str:
        """The paragraph with its chapeau in front."""
        return f"{self.chapeau} {self.text}".strip()


def to_given(paragraph_ids: Sequence[str], catalogue: Catalogue) -> tuple[Given, ...]:
    """The paragraphs with these ids, as a model is given them; each once, in order."""
    return tuple(_to_given(key, catalogue) for key in dict.fromkeys(paragraph_ids))


def _to_given(paragraph_id: str, catalogue: Catalogue) -> Given:
    paragraph = catalogue.paragraphs[paragraph_id]
    resolution = catalogue.resolution_of(paragraph_id)
    names = catalogue.acronyms.expansions(paragraph.text)
    return Given(
        paragraph_id,
        catalogue.citation(paragraph_id),
        paragraph.text,
        catalogue.chapeau_text(paragraph_id),
        catalogue.chapeau_of(paragraph_id),
        resolution.organ,
        "; ".join(names),
        resolution.language,
    )
