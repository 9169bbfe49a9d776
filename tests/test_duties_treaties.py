"""Which treaties somebody is to join, over all paragraphs that say so."""

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import build_catalogue
from assistant.duties.answer import answer_duties
from assistant.inquiry import build_inquiry
from assistant.obligations import extract_obligations

ID = "ag-res-1-i-o-71"
RESOLUTION = make_resolution(
    ID,
    make_paragraph("op-1", "To invite member states to join the Lake Convention."),
    make_paragraph("op-2", "To urge member states to report on the Lake Convention."),
    make_paragraph("op-3", "To urge member states to ratify or accede to the Tide Protocol."),
    make_paragraph("op-4", "To instruct the Permanent Council to sign the lease of its house."),
)


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("Which conventions should countries join?", ["op-1", "op-3"]),
        ("What treaties are the member states urged to sign or ratify?", ["op-1", "op-3"]),
        ("Which protocols on tides must governments accede to?", ["op-3"]),
    ],
)
def test_every_treaty_to_be_joined_is_listed(question, labels):
    catalogue = build_catalogue({ID: RESOLUTION})
    answer = answer_duties(
        build_inquiry(question, catalogue),
        catalogue,
        lambda _: extract_obligations(RESOLUTION),
    )
    assert answer is not None
    assert [one.paragraph_id.partition("/")[2] for one in answer.citations] == labels
