"""The words an answer opens with: alone where they are sure, else marked in their context."""

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution

from assistant.inquiry import build_inquiry
from assistant.reading.extraction import Reading, answer_from_readings

_SHORT = "To urge the guilds to lend the old moulds to young founders; and"
_LONG = (
    "Noting that the founders of the northern valleys cast no bell in the course of the year, that "
    "the chapels of the coast borrow those of the ports, and that the ringers, whose number fell "
    "by half, are paid from the sale of candles, tapers, lamps, wicks, oils and bell-ropes;"
)
_CATALOGUE = make_catalogue(
    make_resolution("a-1", make_paragraph("op-1", _SHORT), make_paragraph("op-2", _LONG))
)


def _lead(text: str, words: str, certainty: float) -> str:
    label = "op-1" if text is _SHORT else "op-2"
    start = text.index(words)
    reading = Reading(f"a-1/{label}", 0.9, start, start + len(words), certainty=certainty)
    inquiry = build_inquiry("what of the bells?", _CATALOGUE)
    return answer_from_readings(inquiry, [reading], _CATALOGUE).text.partition(" [1]")[0]


@pytest.mark.parametrize(
    ("text", "words", "certainty", "lead"),
    [
        (_SHORT, "the old moulds", 0.9, "**The old moulds**"),
        (
            _SHORT,
            "the old moulds",
            0.2,
            "To urge the guilds to lend **the old moulds** to young founders",
        ),
        (
            _LONG,
            "the founders",
            0.2,
            "Noting that **the founders** of the northern valleys cast no bell in the course of "
            "the year",
        ),
        (_LONG, "the ports", 0.2, "… that the chapels of the coast borrow those of **the ports**"),
    ],
)
def test_unsure_words_stand_in_their_context(
    text: str, words: str, certainty: float, lead: str
) -> None:
    assert _lead(text, words, certainty) == lead
