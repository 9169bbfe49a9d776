import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import build_catalogue
from assistant.question.initials import spell_out

CATALOGUE = build_catalogue(
    {
        "a-res-70-1": make_resolution(
            "a-res-70-1",
            make_paragraph("op-1", "Requests the World Council of Kite Makers to meet;"),
            make_paragraph("op-2", "Invites the International Bee Fund and the Indian Bee Farms;"),
            make_paragraph("op-3", "Thanks the World Health Organization, who kept count;"),
            make_paragraph("op-5", "Greets the Organization of American States."),
            make_paragraph("op-4", "Notes the Kite Office (KIO) and the Kingdom Inn Owners."),
        )
    }
)


@pytest.mark.parametrize(
    ("question", "spelled"),
    [
        ("What must the WCKM do?", "What must the World Council of Kite Makers do?"),
        ("WCKM tasks", "World Council of Kite Makers tasks"),
        ("Is WHO thanked?", "Is World Health Organization thanked?"),
        ("Who is thanked?", "Who is thanked?"),
        ("What does WCKM stand for?", "What does WCKM stand for?"),
        ("What must the IBF do?", "What must the IBF do?"),
        ("What must the KIO do?", "What must the KIO do?"),
        ("WCKM Secretary-General: duties", "WCKM Secretary-General: duties"),
        ("What does the OAS text say?", "What does the OAS text say?"),
        ("What must UPU do?", "What must UPU do?"),
        ("What does WCKM/doc.5 say?", "What does WCKM/doc.5 say?"),
    ],
)
def test_initials_become_the_one_name_that_a_text_has(question: str, spelled: str) -> None:
    assert spell_out(question, CATALOGUE) == spelled
