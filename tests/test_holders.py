"""Who holds a post: the person named beside it, and nobody where that is not plain."""

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import build_catalogue
from assistant.definitions.holders import answer_holder
from assistant.inquiry import build_inquiry

DOCUMENT = "ag-res-1-i-o-71"
_TEXTS = (
    "Welcoming the report of the Special Envoy on tides and rafts, Ms. Ada Brin, on her voyages,",
    "Commending the work of the former Keeper of Lamps, Mr. Olaf Tern,",
    "To appoint Dr. Luis de la Vega as Harbour Poet for two years.",
    "Requests the Pilot of the north, Mr. Ivo Lund, and that of the south, Ms. Una Roe, to meet.",
    "Thanks the Pilot, Sir Hugh Moss.",
)


def _answer(question: str) -> str:
    paragraphs = (make_paragraph(f"op-{number}", text) for number, text in enumerate(_TEXTS, 1))
    catalogue = build_catalogue({DOCUMENT: make_resolution(DOCUMENT, *paragraphs)})
    answer = answer_holder(build_inquiry(question, catalogue), catalogue)
    return answer.text.partition("\n")[0] if answer else ""


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("who is the special envoy on rafts?", "**Ms. Ada Brin** [1]."),
        ("Who is the Special Envoy?", "**Ms. Ada Brin** [1]."),
        ("who is the harbour poet", "**Dr. Luis de la Vega as Harbour Poet for two years** [1]."),
        ("Who is the special envoy on lamps?", ""),
        ("Who is the Keeper of Lamps?", ""),
        ("Who is the Pilot?", ""),
        ("Who appoints the harbour poet?", ""),
    ],
)
def test_holder_is_the_one_person_named_beside_the_post(question: str, said: str) -> None:
    assert _answer(question) == said
