"""Documents that a question's names tell from many others."""

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution

from assistant.mentions.rare_names import documents_by_name

HARBOUR = make_resolution(
    "h-1",
    make_paragraph("pre-1", "Recalling the Inter-Island Harbour Commission (IIHC),"),
    make_paragraph("op-1", "Requests the Council to report to the Lisbon Conference."),
)
LISBON = make_resolution(
    "l-1", make_paragraph("op-1", "Thanks the Lisbon Conference for its work.")
)
OTHERS = tuple(
    make_resolution(f"o-{number}", make_paragraph("op-1", "Requests the Council to meet."))
    for number in range(28)
)


@pytest.mark.parametrize(
    ("question", "favoured"),
    [
        ("what does the iihc do?", {"h-1": 0.3}),
        ("who reports to the Lisbon Conference?", {"h-1": 0.3, "l-1": 0.3}),
        ("did IIHC take part in Lisbon?", {"h-1": 0.3, "l-1": 0.19}),
        ("what must the Council do?", {}),
        ("Harbour fees?", {}),
        ("who reports?", {}),
    ],
)
def test_few_documents_know_a_name(question: str, favoured: dict[str, float]) -> None:
    catalogue = make_catalogue(HARBOUR, LISBON, *OTHERS)
    assert documents_by_name(question, catalogue) == pytest.approx(favoured, abs=0.001)
