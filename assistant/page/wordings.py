"""How the page words the questions that it suggests, in the languages of its interface."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["en", "es"]


@dataclass(frozen=True, slots=True)
class Wording:
    """Questions about a `symbol`; of an `actor` as its text names it."""

    about: str
    asks: str
    asks_actor: str
    deadlines: str
    relies: str
    citing: str
    adopted: str


WORDINGS: dict[Language, Wording] = {
    "en": Wording(
        about="What is {symbol} about?",
        asks="What does {symbol} ask for?",
        asks_actor="What does {symbol} ask {actor} to do?",
        deadlines="Which deadlines does {symbol} set?",
        relies="What does {symbol} rely on?",
        citing="Which resolutions cite {symbol}?",
        adopted="When was {symbol} adopted?",
    ),
    "es": Wording(
        about="¿De qué trata {symbol}?",
        asks="¿Qué pide {symbol}?",
        asks_actor="¿Qué pide {symbol} a «{actor}»?",
        deadlines="¿Qué plazos fija {symbol}?",
        relies="¿En qué se basa {symbol}?",
        citing="¿Qué resoluciones citan {symbol}?",
        adopted="¿Cuándo se aprobó {symbol}?",
    ),
}
# Of the two built-in resolutions, by their document ids.
BUILT_IN = ("ag-res-2026-xxxiv-o-04", "ag-res-2118-xxxv-o-05")
OF_BUILT_IN: dict[Language, tuple[str, ...]] = {
    "en": (
        "Who must report to REMJA-VI?",
        "By when must the meeting of national authorities be convened?",
        "What does 2026 ask member states to do?",
        "What does MESICIC stand for?",
        "What does 2118 ask that 2026 does not?",
    ),
    "es": (
        "¿Qué pide la resolución 2026 a los Estados miembros?",
        "¿Qué significa MESICIC?",
        "¿Qué pide 2118 que no pide 2026?",
    ),
}
