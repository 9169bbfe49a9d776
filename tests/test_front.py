"""Front matter asked for in other words, together, and after other questions."""

from dataclasses import replace

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.front.answer import answer_metadata
from assistant.front.loaded import answer_catalogue
from assistant.inquiry import build_inquiry
from index.records import Resolution

COUNCIL, ASSEMBLY = "cp-res-7-12-71", "ag-res-2-i-o-71"


def _resolution(document_id: str, front: str, **fields: str) -> Resolution:
    paragraphs = (
        make_paragraph("pre-1", "RECALLING the Harbour Plan adopted by the ministers of works;"),
        make_paragraph("op-1", "To request a report on the lighthouses of the coast."),
    )
    resolution = make_resolution(document_id, *paragraphs, symbol=fields.pop("symbol"))
    return replace(resolution, front=make_paragraph("title", front), **fields)


@pytest.fixture
def catalogue() -> Catalogue:
    council = _resolution(
        COUNCIL,
        "CP/RES. 7 (12/71)\n3 May 1971\nOriginal: Spanish\nLIGHTHOUSES OF THE COAST\n"
        "Colonia del Sacramento, Uruguay",
        symbol="CP/RES. 7 (12/71)",
        title="LIGHTHOUSES OF THE COAST",
        organ="Permanent Council",
        date="1971-05-03",
    )
    assembly = _resolution(
        ASSEMBLY,
        "AG/RES. 2 (I-O/71)\nCARE OF MUSEUMS\nFirst session\nAgenda item 4 (b)\n"
        "Resolution adopted by the\n"
        "General Assembly on April 21, 1971",
        symbol="AG/RES. 2 (I-O/71)",
        title="CARE OF MUSEUMS",
        organ="General Assembly",
        session="First session",
        date="1971-04-21",
        adoption="Resolution adopted by the General Assembly on April 21, 1971",
    )
    return build_catalogue({COUNCIL: council, ASSEMBLY: assembly})


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        (
            "At which session did the General Assembly adopt AG/RES. 2?",
            ["AG/RES. 2 (I-O/71): adopted by the General Assembly on April 21, 1971, first "
             "session [1]."],
        ),
        (
            "Under which agenda item was AG/RES. 2 adopted?",
            ["AG/RES. 2 (I-O/71) was adopted under agenda item 4 (b) [1]."],
        ),
        (
            "¿Bajo qué tema del program se aprobó la AG/RES. 2?",
            ["AG/RES. 2 (I-O/71) was adopted under agenda item 4 (b) [1]."],
        ),
        (
            "On what date was CP/RES. 7 issued and in which language was it originally?",
            ["CP/RES. 7 (12/71) was adopted on May 3, 1971 [1].",
             "The original of CP/RES. 7 (12/71) is in Spanish [2]."],
        ),
        (
            "What is the original language of AG/RES. 2?",
            ["AG/RES. 2 (I-O/71) is loaded in English; it does not name an original language "
             "[1]."],
        ),
        (
            "Who passed AG/RES. 2 and when?",
            ["AG/RES. 2 (I-O/71) was adopted by the General Assembly [1].",
             "AG/RES. 2 (I-O/71) was adopted on April 21, 1971 [2]."],
        ),
        (
            "Was AG/RES. 2 adopted by the Security Council?",
            ["No: AG/RES. 2 (I-O/71) was adopted by the General Assembly on April 21, 1971 [1]."],
        ),
        (
            "¿En qué fecha aprobó el Consejo Permanente la resolución CP/RES. 7?",
            ["CP/RES. 7 (12/71) was adopted on May 3, 1971 [1]."],
        ),
        (
            "At which session did the Permanent Council adopt AG/RES. 2?",
            [],
        ),
        (
            "Where and when was CP/RES. 7 adopted?",
            ["CP/RES. 7 (12/71) was adopted in Colonia del Sacramento, Uruguay [1].",
             "CP/RES. 7 (12/71) was adopted on May 3, 1971 [2]."],
        ),
        (
            "In which town was CP/RES. 7 passed?",
            ["CP/RES. 7 (12/71) was adopted in Colonia del Sacramento, Uruguay [1]."],
        ),
        (
            "In which city was AG/RES. 2 adopted?",
            ["The text does not say in which place that was; of the adoption of AG/RES. 2 "
             "(I-O/71) it states only what stands under the title."],
        ),
        (
            "Which is longer, AG/RES. 2 or CP/RES. 7?",
            ["AG/RES. 2 (I-O/71) has 1 operative and 1 preambular paragraphs [1].",
             "CP/RES. 7 (12/71) has 1 operative and 1 preambular paragraphs [2]."],
        ),
        (
            "Under which agenda item did AG/RES. 2 take up museums?",
            ["AG/RES. 2 (I-O/71) was adopted under agenda item 4 (b) [1]."],
        ),
    ],
)  # fmt: skip
def test_front_matter_is_told_field_by_field(
    question: str, lines: list[str], catalogue: Catalogue
) -> None:
    answer = answer_metadata(build_inquiry(question, catalogue), catalogue)
    said = answer.text.partition("\n\n")[0].splitlines() if answer else []
    assert said == lines


@pytest.mark.parametrize(
    ("earlier", "question", "told"),
    [
        ("What does AG/RES. 2 ask for?", "When was it adopted?", True),
        ("What does AG/RES. 2 recall?", "What is the title of that resolution?", True),
        ("Which plan does AG/RES. 2 recall?", "Who adopted it?", False),
        ("Was there a conference of museums?", "Who called it?", False),
        ("What do the ministers do?", "When was it adopted?", False),
        ("What is to be reported?", "Under which text had that meeting been called?", False),
        ("How many copies does AG/RES. 2 give in 1971?", "and the year after?", False),
    ],
)
def test_follow_up_asks_of_the_document_or_of_what_it_names(
    earlier: str, question: str, told: bool, catalogue: Catalogue
) -> None:
    inquiry = build_inquiry(question, catalogue, earlier=earlier, focus=(f"{ASSEMBLY}/pre-1",))
    inquiry = replace(inquiry, document_ids=(ASSEMBLY,))
    assert (answer_metadata(inquiry, catalogue) is not None) == told


@pytest.mark.parametrize(
    ("question", "cited"),
    [
        ("Which texts were passed by the Permanent Council?", [f"{COUNCIL}/title"]),
        ("List the resolutions that the General Assembly adopted.", [f"{ASSEMBLY}/title"]),
        ("¿Qué resoluciones aprobó el Consejo Permanente?", [f"{COUNCIL}/title"]),
        ("How many resolutions did the Security Council adopt?", []),
    ],
)
def test_resolutions_of_an_organ_are_listed(
    question: str, cited: list[str], catalogue: Catalogue
) -> None:
    answer = answer_catalogue(build_inquiry(question, catalogue), catalogue)
    assert answer is not None
    assert [one.paragraph_id for one in answer.citations] == cited


def test_resolutions_of_an_organ_on_a_subject_are_left_to_others(catalogue: Catalogue) -> None:
    question = "Which resolutions adopted by the General Assembly deal with museums?"
    assert answer_catalogue(build_inquiry(question, catalogue), catalogue) is None
