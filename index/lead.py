"""What a question of a conversation is read after: the turns that say what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from index.words import STOP_WORDS, words_of

_BAR = "|"
_MARK = f" {_BAR} "
_TELLING, _MOST_TURNS = 2, 3
_SAYS_NOTHING = STOP_WORDS | frozenset(
    """who whom whose what which when where why how do does did done has have had can could may
    might must should would shall am been being its he she him her his hers me us you your we
    our my i those them from about any anyone anything all each other others than so also just
    only too more much many one ones else out up ok okay exactly really actually read quote show
    say says said tell give paragraph para resolution text qué quién quiénes cuándo dónde cuánto
    cuánta cuántos cuántas cuál cuáles cómo por con sin los las del una uno unos unas que quien
    eso esa ese esto esta este se su sus lo la el en de al le les más también hay es son fue
    párrafo resolución texto dice""".split()
)


def lead_of(history: Sequence[str]) -> str:
    """The last earlier questions, back to one with words enough to tell its subject."""
    turns: list[str] = []
    for turn in reversed(history[-_MOST_TURNS:]):
        turns.insert(0, turn.strip())
        if len(telling_words(turn)) >= _TELLING:
            break
    return " ".join(turns)


def telling_words(question: str) -> frozenset[str]:
    """The words of a question that say what it is about, in small letters."""
    return frozenset(words_of(question)) - _SAYS_NOTHING


def join_lead(lead: str, question: str) -> str:
    """The question behind a lead and a bar, which stands nowhere else."""
    own = " ".join(question.replace(_BAR, " ").split())
    before = " ".join(lead.replace(_BAR, " ").split())
    return f"{before}{_MARK}{own}" if before else own


def lead_end(text: str) -> int:
    """Where the question itself begins in what `join_lead` made."""
    place = text.find(_MARK)
    return place + len(_MARK) if place >= 0 else 0
