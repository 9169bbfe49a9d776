"""Which list of the texts a question asks for as a whole, told from the passages that were read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.lists.items import is_answered_below
from assistant.lists.open import counts_items, is_left_open
from assistant.lists.places import (
    EXEMPT,
    TASKS,
    contents_behind,
    exceptions_to,
    tasks_behind,
)
from assistant.lists.words import (
    asks_for_contents,
    asks_for_manner,
    asks_for_role,
    asks_for_several,
    listed_thing,
)
from assistant.obligations import Obligation
from assistant.question.kinds import SEVERAL_KINDS
from assistant.reading.weighing import Weighed
from assistant.retrieval import stem_words
from assistant.subjects.themes import said_all_over

DutiesOf = Callable[[str], Sequence[Obligation]]

_NEARLY = 0.5
_CLOSE = 3.0
_SHARE = 0.5
_STATES = frozenset(
    stem_words("states state governments government countries nations estados gobiernos países")
)
_STATE_KEYS = ("states", "member states")


def direct_parts(paragraph_id: str, catalogue: Catalogue) -> tuple[str, ...]:
    """Ids of the sub-paragraphs directly under a paragraph."""
    return tuple(
        key for key in catalogue.parts(paragraph_id) if catalogue.chapeau_of(key) == paragraph_id
    )


def listed_under(
    inquiry: Inquiry,
    passages: Sequence[Weighed],
    catalogue: Catalogue,
    *,
    every: bool,
    duties_of: DutiesOf = lambda key: (),
) -> str:
    """The chapeau whose sub-paragraphs are the list asked for, or nothing.

    It is the best passage itself, what it stands under where no word asked singles it out, or
    the list close behind that exact words show to be meant. `every` says that all is asked.
    """
    if not passages:
        return ""
    question = inquiry.question
    several = every or (inquiry.kind in SEVERAL_KINDS and asks_for_several(question))
    several = several or (inquiry.kind == "how" and asks_for_manner(question))
    several = several or asks_for_role(question)
    best = passages[0].paragraph_id
    if several and (other := _list_of_asked(inquiry, passages, catalogue, duties_of)):
        return other
    if direct_parts(best, catalogue):
        whole = several or is_left_open(inquiry, passages[0], catalogue)
        whole = whole or is_answered_below(inquiry, passages, catalogue)
        return _climbed(best, inquiry, catalogue) if whole else ""
    chapeau = catalogue.chapeau_of(best)
    if chapeau and several and _is_one_of_many(inquiry, passages, catalogue, every=every):
        return _climbed(chapeau, inquiry, catalogue)
    return ""


def _is_one_of_many(
    inquiry: Inquiry, passages: Sequence[Weighed], catalogue: Catalogue, *, every: bool
) -> bool:
    """Whether the best passage answers as one item of its list, no more than others beside it."""
    best = passages[0]
    chapeau = catalogue.chapeau_of(best.paragraph_id)
    if every and any(
        chapeau in (one.paragraph_id, catalogue.chapeau_of(one.paragraph_id))
        and one.reading.answers >= _NEARLY * best.reading.answers
        for one in passages[1:]
    ):
        return True
    if singles_out(inquiry, best.paragraph_id, direct_parts(chapeau, catalogue), catalogue):
        return False
    asked = asked_stems(inquiry)
    own = _stems(chapeau, catalogue)
    if counts_items(inquiry, chapeau, len(direct_parts(chapeau, catalogue)), catalogue):
        return True
    thing = listed_thing(inquiry.question)
    if thing and (every or thing & own):
        return True
    shared = asked & _stems_above(best.paragraph_id, catalogue)
    return bool(asked & own) and (every or len(shared) >= _SHARE * len(asked))


def asked_stems(inquiry: Inquiry) -> frozenset[str]:
    """The stems of the topic but for those that name the items asked for."""
    return inquiry.topic_stems - listed_thing(inquiry.question)


def singles_out(
    inquiry: Inquiry, paragraph_id: str, beside: Iterable[str], catalogue: Catalogue
) -> bool:
    """Whether a word asked stands in this item alone, and not above the list."""
    texts = catalogue.paragraphs
    own = asked_stems(inquiry) & set(stem_words(texts[paragraph_id].text))
    shared = _stems_above(paragraph_id, catalogue)
    shared |= said_all_over(paragraph_id.partition("/")[0], own, catalogue)
    for key in beside:
        if key != paragraph_id:
            shared |= set(stem_words(texts[key].text))
    return bool(own - shared)


def _stems_above(paragraph_id: str, catalogue: Catalogue) -> set[str]:
    """The stems of the title, of the headings and of every chapeau over a paragraph."""
    paragraph = catalogue.paragraphs[paragraph_id]
    over = [catalogue.resolution_of(paragraph_id).title, *paragraph.headings]
    while chapeau := catalogue.chapeau_of(paragraph_id):
        over.append(catalogue.paragraphs[chapeau].text)
        paragraph_id = chapeau
    return set(stem_words(" ".join(over)))


def _climbed(chapeau: str, inquiry: Inquiry, catalogue: Catalogue) -> str:
    """The list that this one is an item of, where only that one bears the name asked for."""
    above = catalogue.chapeau_of(chapeau)
    thing = listed_thing(inquiry.question)
    if not above or thing & _stems(chapeau, catalogue) or not thing & _stems(above, catalogue):
        return chapeau
    if singles_out(inquiry, chapeau, direct_parts(above, catalogue), catalogue):
        return chapeau
    return _climbed(above, inquiry, catalogue)


def _stems(paragraph_id: str, catalogue: Catalogue) -> set[str]:
    return set(stem_words(catalogue.paragraphs[paragraph_id].text))


def _list_of_asked(
    inquiry: Inquiry, passages: Sequence[Weighed], catalogue: Catalogue, duties_of: DutiesOf
) -> str:
    """A list close behind the best passage that binds whom the question names, or has its name."""
    best = passages[0]
    if _names(inquiry, best.paragraph_id, duties_of):
        return ""
    own = outermost(best.paragraph_id, catalogue)
    near = [one for one in passages if one.weight >= best.weight - _CLOSE]
    wholes = dict.fromkeys(outermost(one.paragraph_id, catalogue) for one in near)
    lists = [key for key in wholes if key != own and direct_parts(key, catalogue)]
    for key in lists:
        parts = (key, *direct_parts(key, catalogue))
        if any(_names(inquiry, part, duties_of) for part in parts):
            return key
    called = _called(inquiry, own, catalogue)
    if called and direct_parts(own, catalogue):
        return ""
    for key in sorted(lists, key=lambda key: -_called(inquiry, key, catalogue)):
        if _called(inquiry, key, catalogue) > called and _covers(
            inquiry, key, best.paragraph_id, catalogue
        ):
            return key
    thing = listed_thing(inquiry.question)
    if thing & EXEMPT and (exceptions := exceptions_to(own, catalogue)):
        return exceptions
    if asks_for_contents(inquiry.question):
        return contents_behind(best.paragraph_id, catalogue)
    return tasks_behind(best.paragraph_id, catalogue) if thing & TASKS else ""


def _called(inquiry: Inquiry, paragraph_id: str, catalogue: Catalogue) -> int:
    """2 where a paragraph has the very name of the items asked for, 1 where one like it."""
    thing = listed_thing(inquiry.question) & _stems(paragraph_id, catalogue)
    return bool(thing) + bool(thing & set(stem_words(inquiry.question)))


def _covers(inquiry: Inquiry, chapeau: str, best: str, catalogue: Catalogue) -> bool:
    """Whether a list, with its items, says all that is asked and that the best passage says.

    What the text says all over does not count.
    """
    document_id = chapeau.partition("/")[0]
    asked = asked_stems(inquiry)
    said = {stem for key in (chapeau, *catalogue.parts(chapeau)) for stem in _stems(key, catalogue)}
    wanted = asked & _stems(best, catalogue) - said_all_over(document_id, asked, catalogue)
    same = document_id == best.partition("/")[0]
    return wanted <= said and (bool(asked & said) if asked else same)


def _names(inquiry: Inquiry, paragraph_id: str, duties_of: DutiesOf) -> bool:
    """Whether a paragraph binds a body or the states that the question names."""
    asked = inquiry.topic_stems
    keys = {key for duty in duties_of(paragraph_id) if duty.actor for key in duty.actor_keys}
    return any(set(stem_words(key)) <= asked for key in keys) or (
        bool(asked & _STATES) and any(key in _STATE_KEYS for key in keys)
    )


def outermost(paragraph_id: str, catalogue: Catalogue) -> str:
    """The whole paragraph that this one is a part of, or itself."""
    while chapeau := catalogue.chapeau_of(paragraph_id):
        paragraph_id = chapeau
    return paragraph_id
