"""What a sentence denies its paragraphs must deny; what they deny it must not assert."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.writing.force import directive_classes
from assistant.writing.lexicon import are_alike, stem
from assistant.writing.words import Word, read_words

_EXPLICIT = frozenset("not never no none neither nor without unless except non n't ni sin".split())
_DETERMINERS = frozenset({"no", "none", "neither", "without", "unless", "except"})
_IMPLICIT = frozenset(
    stem(word)
    for word in (
        "refrain prevent prohibit forbid ban cease avoid exclude lack fail miss absent"
    ).split()
)
_ENDS = frozenset(", ; . : ( )".split()) | frozenset("to and but or that which who whom".split())
_HEDGE = re.compile(r"\b(?:only|unless|until|needed|before|exception|except)\b", re.I)
_CONTRARY = frozenset({"and", "y", "but", ",", "e"})
_SCOPE, _LONG = 3, 8


@dataclass(frozen=True, slots=True)
class Denial:
    """A word that denies and the stems right behind it that it denies."""

    cue: str
    denied: tuple[str, ...]
    contrary: bool = False

    @property
    def predicate(self) -> tuple[str, ...]:
        """What is denied first of all."""
        if self.cue == "so":
            return ()
        return self.denied[:2] if self.cue in ("no", "none", "neither") else self.denied[:1]


def find_wrong_denial(said: str, cited: str) -> str:
    """What a sentence denies or asserts against its paragraphs, empty when nothing."""
    sentence, source = read_words(_without_answer(said)), read_words(cited)
    mine, theirs = tuple(find_denials(sentence)), tuple(find_denials(source))
    denied = {key for denial in theirs for key in denial.denied if denial.cue != "so"}
    undone = {key for denial in theirs for key in denial.denied if denial.cue == "so"}
    if re.search(r"\bha(?:s|ve) not\b", said):
        denied |= undone
    printed = frozenset(word.key for word in source)
    for denial in mine:
        if denial.cue in _IMPLICIT:
            continue
        if not denial.denied and all(other.denied for other in theirs):
            return f"denial {denial.cue}"
        known = [key for key in denial.denied if _among(key, printed)]
        decisive = known if denial.cue in _DETERMINERS else known[:1]
        if decisive and not any(_among(key, denied) for key in decisive):
            return f"denial {denial.cue} {decisive[0]}"
    if _HEDGE.search(said):
        return ""
    asserted = _asserted(sentence, mine)
    for denial in theirs:
        if denial.predicate and not _asserted_elsewhere(denial, source, theirs):
            met = sum(_among(key, asserted) for key in denial.denied[:3])
            predicate = all(_among(key, asserted) for key in denial.predicate)
            enough = 1 if denial.contrary else min(2, len(denial.denied))
            if predicate and met >= enough and not _is_used(denial, mine):
                return f"asserted {' '.join(denial.predicate)}"
    return ""


def find_denials(words: Sequence[Word]) -> Iterator[Denial]:
    """Every denial of a text; a long scope for what excepts, a short one for the others."""
    for place, word in enumerate(words):
        cue = word.text.lower()
        if word.key in ("except", "exempt") and not cue.startswith("exceptional"):
            cue = "except"
        implicit = word.key in _IMPLICIT and word.text.islower() and not cue.endswith("ion")
        if cue in _EXPLICIT or implicit:
            if implicit and words[place + 1 : place + 2] and words[place + 1].text in ("and", "y"):
                continue
            longest = _LONG if cue in ("unless", "except") or word.key in _IMPLICIT else _SCOPE
            so = _done_so(words, place + 1)
            denied = tuple(_behind(words, so or place + 1, longest))
            contrary = place > 0 and words[place - 1].text in _CONTRARY and cue in ("not", "no")
            yield Denial("so" if so else cue if cue in _EXPLICIT else word.key, denied, contrary)


def _done_so(words: Sequence[Word], place: int) -> int:
    """Where what is not done goes on in “that have not yet done so to appoint”; else 0."""
    behind = [word.text.lower() for word in words[place : place + 3]]
    for lead in (["done", "so"], ["yet", "done", "so"]):
        if behind[: len(lead)] == lead:
            return place + len(lead)
    return 0


def _behind(words: Sequence[Word], place: int, longest: int) -> Iterator[str]:
    taken = 0
    if words[place : place + 1] and words[place].text.lower() == "to":
        place += 1
    for word in words[place:]:
        if (
            (word.text.lower() in _ENDS and longest == _SCOPE)
            or word.text in ".;"
            or directive_classes(word.text)
            or taken == longest
        ):
            return
        if word.is_content or word.is_number:
            taken += 1
            yield word.key


def _without_answer(said: str) -> str:
    for answer in ("No, ", "Yes, ", "No: ", "Yes: "):
        said = said.removeprefix(answer)
    return said


def _among(key: str, keys: frozenset[str] | set[str]) -> bool:
    return key in keys or any(are_alike(key, other) for other in keys)


def _asserted(words: Sequence[Word], denials: Sequence[Denial]) -> frozenset[str]:
    denied = {key for denial in denials for key in denial.denied}
    return frozenset(word.key for word in words if word.key not in denied)


def _asserted_elsewhere(denial: Denial, source: Sequence[Word], theirs: Sequence[Denial]) -> bool:
    """Whether the source has a denied word more often than it denies it."""
    return all(
        sum(word.key == key for word in source) > sum(key in other.denied for other in theirs)
        for key in denial.predicate
    )


def _is_used(denial: Denial, mine: Sequence[Denial]) -> bool:
    """Whether the sentence has the same sort of denial: of the cue or of the words behind it."""
    if denial.cue in _IMPLICIT and any(denial.cue == other.cue for other in mine):
        return True
    return any(
        denial.cue == other.cue
        or (denial.cue in _IMPLICIT and other.cue in _EXPLICIT)
        or (other.cue in _IMPLICIT and denial.cue in _EXPLICIT)
        for other in mine
    ) and any(set(denial.denied) & set(other.denied) or not other.denied for other in mine)
