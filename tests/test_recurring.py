import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import build_catalogue
from assistant.duties.answer import answer_duties
from assistant.inquiry import build_inquiry
from assistant.obligations import extract_obligations

ID = "ag-res-1-i-o-71"
RESOLUTION = make_resolution(
    ID,
    make_paragraph("op-1", "To request the Committee to report annually to the Council on reefs."),
    make_paragraph("op-2", "To request the Board to inspect the docks each year."),
    make_paragraph("op-3", "To request the Board to report to the Council every six months."),
    make_paragraph("op-4", "To extend the mandate of the Board for a period of three years."),
    make_paragraph(
        "op-5", "To instruct the Secretariat to print a guide to wells, within existing resources."
    ),
    make_paragraph(
        "op-6",
        "To instruct the Secretariat to map the canals, subject to the availability of funds.",
    ),
)


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("What is due every year?", ["op-1", "op-2"]),
        ("Who must report every year?", ["op-1"]),
        ("Who must report every 6 months?", ["op-3"]),
        ("What must be done half-yearly?", ["op-3"]),
        ("What must be done within existing resources?", ["op-5"]),
        ("Which obligations depend on available funds?", ["op-6"]),
        ("Which obligations are subject to external funding?", []),
    ],
)
def test_all_that_recurs_or_depends_on_means_is_listed(question: str, labels: list[str]) -> None:
    catalogue = build_catalogue({ID: RESOLUTION})
    answer = answer_duties(
        build_inquiry(question, catalogue), catalogue, lambda _: extract_obligations(RESOLUTION)
    )
    cited = [one.paragraph_id.partition("/")[2] for one in answer.citations] if answer else []
    assert cited == labels
