import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.citing.foundations import answer_foundations
from assistant.inquiry import build_inquiry

KITES, PORTS = "ag-res-1-i-o-71", "ag-res-2-ii-o-72"


@pytest.fixture
def catalogue() -> Catalogue:
    kites = make_resolution(
        KITES,
        make_paragraph("pre-1", "HAVING SEEN the report of the Kite Office (CP/doc.5/71);"),
        make_paragraph("pre-2", "RECALLING resolution AG/RES. 9 (I-O/70) on string;"),
        make_paragraph("pre-3", "CONVINCED that kites of bamboo fly high;"),
        make_paragraph("op-1", "To recall that AG/RES. 7 (I-O/70) bans wire."),
        title="Kites",
    )
    ports = make_resolution(
        PORTS,
        make_paragraph("pre-1", "Recalling its resolutions 3/27 of 1 May 1970 and 4/31 on tides,"),
        make_paragraph("pre-2", "Taking note of the findings of the expert meeting on cranes;"),
        symbol="AG/RES. 2 (II-O/72)",
        title="Harbours",
    )
    return build_catalogue({KITES: kites, PORTS: ports})


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("What papers and resolutions does the kites text lean on?", ["pre-1", "pre-2"]),
        ("On what does the kites text rest?", ["pre-1", "pre-2"]),
        ("Which resolutions does the kites text build on?", ["pre-2"]),
        ("Which documents did they have in front of them on kites?", ["pre-1"]),
        ("What papers had the OAS seen before it on bamboo kites?", ["pre-1"]),
        ("What does the harbours text rest on?", ["pre-1", "pre-2"]),
        ("Which studies had been examined for the harbours text?", ["pre-2"]),
        ("Which earlier texts does the kites text take into account?", ["pre-1", "pre-2"]),
        ("What must states take into account in the kites text?", []),
        ("What is the fee based on?", []),
        ("What is the fee in the kites text based on?", []),
        ("Which papers must the Kite Office examine?", []),
        ("What does the whales text rest on?", []),
    ],
)
def test_what_a_text_leans_on_is_what_its_preamble_names(
    question: str, labels: list[str], catalogue: Catalogue
) -> None:
    answer = answer_foundations(build_inquiry(question, catalogue), catalogue)
    cited = [item.paragraph_id.partition("/")[2] for item in answer.citations] if answer else []
    assert cited == labels


def test_every_document_of_a_paragraph_is_named(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("What does the harbours text rest on?", catalogue)
    answer = answer_foundations(inquiry, catalogue)
    assert answer is not None
    assert answer.text == (
        "The documents named:\n"
        "- **3/27**; **4/31**, AG/RES. 2 (II-O/72), preambular para. 1 [1]\n"
        "- **findings of the expert meeting**, AG/RES. 2 (II-O/72), preambular para. 2 [2]"
    )
