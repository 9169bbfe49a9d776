"""Lists of the short forms that the texts explain."""

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution

from assistant.catalogue import Catalogue
from assistant.definitions.short_forms import answer_short_forms
from assistant.inquiry import build_inquiry
from assistant.spanish.answer import answer_in_spanish

EARLIER, LATER = "ag-res-1-i-o-71", "ag-res-2-ii-o-72"
KITES = "- **KIM**: Kite Institute of Mayors, AG/RES. 1 (I-O/71), operative para. 1 [1]"
HARBOURS = "- **OSH**: Office of Small Harbours, AG/RES. 1 (I-O/71), operative para. 2 [2]"
REEFS = "- **RCB**: Reef Council of Bays, AG/RES. 2 (II-O/72), operative para. 1 [{}]"


@pytest.fixture
def catalogue() -> Catalogue:
    earlier = make_resolution(
        EARLIER,
        make_paragraph("op-1", "To request the Kite Institute of Mayors (KIM) to report."),
        make_paragraph("op-2", "To thank the Office of Small Harbours (OSH) and the KIM."),
    )
    reefs = make_paragraph("op-1", "To request the Reef Council of Bays (RCB) to report.")
    return make_catalogue(earlier, make_resolution(LATER, reefs, symbol="AG/RES. 2 (II-O/72)"))


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        ("Which acronyms are defined in AG/RES. 1?", [KITES, HARBOURS]),
        ("list all abbreviations that the texts use", [KITES, HARBOURS, REEFS.format(3)]),
        ("siglas de la AG/RES. 2", [REEFS.format(1)]),
        ("What do the acronyms in the reef paragraph stand for?", []),
        ("¿Qué significan las siglas KIM?", []),
    ],
)
def test_short_forms_are_listed(question: str, lines: list[str], catalogue: Catalogue) -> None:
    answer = answer_short_forms(build_inquiry(question, catalogue), catalogue)
    head = ["The short forms explained:"] if lines else []
    assert (answer.text.splitlines() if answer else []) == head + lines


def test_short_forms_are_announced_in_spanish(catalogue: Catalogue) -> None:
    answer = answer_short_forms(build_inquiry("siglas de la AG/RES. 2", catalogue), catalogue)
    assert answer is not None
    said = answer_in_spanish(answer).text.splitlines()
    assert said == ["Las siglas que se explican:", REEFS.format(1)]
