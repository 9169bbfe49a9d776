"""Documents named by their place among versions: the renewal, the earlier text on X."""

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.mentions.identifiers import find_identifiers, strip_identifiers

OLD, NEW, LAMPS, TWICE = "a-res-61-9", "a-res-64-20", "a-res-65-8", "a-res-65-9"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    resolutions = (
        make_resolution(
            OLD,
            make_paragraph("op-1", "Establishes the Network of Ferry Harbours (NEFER)."),
            make_paragraph("op-2", "Requests a manual on ropes, and a course for pilots."),
            symbol="A/RES/61/9",
            title="Network of ferry harbours",
            date="2006-12-04",
        ),
        make_resolution(
            NEW,
            make_paragraph("op-1", "Extends the network set up by resolution A/RES/61/9."),
            make_paragraph("op-2", "Requests a manual on nets, and a second course for pilots."),
            symbol="A/RES/64/20",
            title="Renewal of the network of ferry harbours",
            date="2009-12-18",
        ),
        make_resolution(
            LAMPS,
            make_paragraph("op-1", "Requests a manual on street lamps."),
            symbol="A/RES/65/8",
            title="Street lamps",
            date="2010-12-10",
        ),
        make_resolution(
            TWICE,
            make_paragraph("op-1", "Requests a map of canals."),
            symbol="A/RES/65/9",
            title="Canals",
            date="2010-12-11",
        ),
    )
    return build_catalogue({item.document_id: item for item in resolutions})


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Where was the renewal of NEFER adopted?", (NEW,)),
        ("Where was the renewal of the ferry harbours network adopted?", (NEW,)),
        ("What is due under the renewal?", (NEW,)),
        ("Who adopted the NEFER renewal?", (NEW,)),
        ("Who asked for the deadline extension?", ()),
        ("Who voted on the later harbour text?", (NEW,)),
        ("When was the original NEFER resolution passed?", (OLD,)),
        ("What does the earlier text on ferry harbours ask of pilots?", (OLD,)),
        ("What does the older ferry resolution say of pilots?", (OLD,)),
        ("What does the second network resolution say?", (NEW,)),
        ("Who pays for the extension of the deadline for manuals?", ()),
        ("When is the revision of the manual due?", ()),
        ("Is there a later text on ferry harbours?", ()),
        ("Who asked for the renewal of licences?", ()),
        ("Who convenes the follow-up?", ()),
        ("What do the newer rules say?", ()),
    ],
)
def test_document_is_named_by_its_role(
    question: str, named: tuple[str, ...], catalogue: Catalogue
) -> None:
    assert find_identifiers(question, catalogue).document_ids == named


def test_name_by_role_ends_where_the_question_goes_on(catalogue: Catalogue) -> None:
    asked = strip_identifiers(
        "What does the earlier text on ferry harbours say of ropes?", catalogue
    )
    assert asked.split() == "What does say of ropes?".split()


def test_year_of_a_loaded_document_is_no_number_of_another(catalogue: Catalogue) -> None:
    assert find_identifiers("size of the panel, 2006 compared with 2009", catalogue).missing == ()
    assert find_identifiers("size of the panel in 2719 compared", catalogue).missing == ()
