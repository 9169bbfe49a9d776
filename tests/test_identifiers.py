import pytest
from conftest import make_catalogue, make_pair, make_paragraph, make_resolution

from assistant.catalogue import Catalogue, symbol_number
from assistant.mentions.identifiers import find_identifiers, name_document, strip_identifiers
from assistant.mentions.labels import describe_numbers, resolve_mention

EARLIER, LATER = "ag-res-1-i-o-71", "ag-res-9-ii-o-72"


@pytest.fixture
def catalogue() -> Catalogue:
    return make_pair()


def make_wide() -> Catalogue:
    """Bodies, sections, annexes, years for numbers, and one number under two bodies."""
    crime = make_resolution(
        "ag-res-2026-xxxiv-o-04",
        make_paragraph("op-1"),
        symbol="AG/RES. 2026 (XXXIV-O/04)",
        title="Fighting Organized Crime",
        date="2004-06-08",
    )
    oceans = make_resolution(
        "a-res-80-1",
        make_paragraph("pre-1"),
        make_paragraph("a.op-1"),
        make_paragraph("b.op-1"),
        make_paragraph("b.op-2"),
        make_paragraph("annex-1.op-1"),
        make_paragraph("annex-2.op-1"),
        symbol="A/RES/80/1",
        title="Oceans",
        date="2025-12-09",
    )
    women = make_resolution(
        "s-res-1325-2000", symbol="S/RES/1325 (2000)", title="Women", date="2000-10-31"
    )
    rights = make_resolution(
        "a-hrc-res-12-10", symbol="A/HRC/RES/12/10", title="Food", date="2009-10-01"
    )
    twin = make_resolution(
        "ag-res-1325-xxv-o-95",
        symbol="AG/RES. 1325 (XXV-O/95)",
        title="Ports",
        date="1995-06-09",
    )
    return make_catalogue(crime, oceans, women, rights, twin)


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        ("AG/RES. 1 (I-O/71)", (EARLIER,)),
        ("ag/res. 9 (ii-o/72) please", (LATER,)),
        ("ag res 9", (LATER,)),
        ("AG-RES-9", (LATER,)),
        ("ag-res-9-ii-o-72/op-1", (LATER,)),
        ("resolution 9", (LATER,)),
        ("the OAS resolution no. 9", (LATER,)),
        ("resolutions 1 and 9", (EARLIER, LATER)),
        ("the II-O/72 text", (LATER,)),
        ("the 1971 resolution", (EARLIER,)),
        ("the resolution of April 20, 1972", (LATER,)),
        ("the earlier one", (EARLIER,)),
        ("the most recent resolution", (LATER,)),
        ("the harbours resolution", (LATER,)),
        ("the resolution on mapping shores", (EARLIER,)),
        ("within 9 days", ()),
        ("what happened in 1971?", ()),
    ],
)
def test_document_is_named(question: str, documents: tuple[str, ...], catalogue: Catalogue) -> None:
    assert find_identifiers(question, catalogue).document_ids == documents


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        ("what does 2026 say?", ("ag-res-2026-xxxiv-o-04",)),
        ("the 2026 resolution", ("ag-res-2026-xxxiv-o-04",)),
        ("the 2004 resolution", ("ag-res-2026-xxxiv-o-04",)),
        ("who votes in June 2026?", ()),
        ("in the year 2026", ()),
        ("what is due in 2026?", ()),
        ("what if the Council takes no decision in 2004?", ()),
        ("does each resolution of 2004 speak of it?", ("ag-res-2026-xxxiv-o-04",)),
        ("resolution 80/1", ("a-res-80-1",)),
        ("A/RES/80/1", ("a-res-80-1",)),
        ("General Assembly resolution 80/1", ("a-res-80-1",)),
        ("resolution 12/10", ("a-hrc-res-12-10",)),
        ("HRC 12/10", ("a-hrc-res-12-10",)),
        ("S/RES/1325", ("s-res-1325-2000",)),
        ("UNSCR 1325", ("s-res-1325-2000",)),
        ("Security Council resolution 1325", ("s-res-1325-2000",)),
        ("resolution 1325 (2000)", ("s-res-1325-2000",)),
        ("resolution 1325", ("s-res-1325-2000", "ag-res-1325-xxv-o-95")),
        ("resolution 1325 of 1995", ("ag-res-1325-xxv-o-95",)),
        ("AG/RES. 1325", ("ag-res-1325-xxv-o-95",)),
    ],
)
def test_number_is_told_from_year_and_body(question: str, documents: tuple[str, ...]) -> None:
    assert find_identifiers(question, make_wide()).document_ids == documents


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        ("what does 1997 ask?", ("s-res-1997-2011",)),
        ("what must be done under resolution 1997?", ("s-res-1997-2011",)),
        ("what did the Assembly ask in 1997?", ()),
        ("who reports after the 1997 renewal?", ()),
        ("who pays for the 1997 Harbour Conference?", ()),
        ("what does the 1997 text on nets ask?", ("a-res-52-9",)),
        ("who reports to the 1540 committee?", ()),
    ],
)
def test_number_that_is_a_year_of_another_text(question: str, documents: tuple[str, ...]) -> None:
    council = make_resolution(
        "s-res-1997-2011",
        make_paragraph("op-1", "Recalls resolution 1540 (2004);"),
        symbol="S/RES/1997 (2011)",
        title="Piers",
        date="2011-07-11",
    )
    assembly = make_resolution("a-res-52-9", symbol="A/RES/52/9", title="Nets", date="1997-12-09")
    found = find_identifiers(question, make_catalogue(council, assembly))
    assert (found.document_ids, found.missing) == (documents, ())


@pytest.mark.parametrize(
    ("question", "missing"),
    [
        ("what does 2045 ask of members?", ("resolution 2045",)),
        ("does 2963 have an annex?", ("resolution 2963",)),
        ("when was 2963 adopted?", ("resolution 2963",)),
        ("summarise 2963", ("resolution 2963",)),
        ("which deadlines does 2963 set?", ("resolution 2963",)),
        ("did 5000 people attend?", ()),
        ("is 15000 the limit?", ()),
        ("what was 1999 about?", ()),
        ("what does AG/RES. 5 (I-O/71) say?", ("AG/RES. 5 (I-O/71)",)),
        ("resolution 5", ("AG/RES. 5 (I-O/71)",)),
        ("resolution 77", ("resolution 77",)),
        ("decision 77", ("decision 77",)),
        ("S/RES/1325 (2000)", ("S/RES/1325 (2000)",)),
        ("the 1999 resolution", ("a resolution of 1999",)),
        ("paragraph 4 of the Lima Convention", ("Lima Convention",)),
    ],
)
def test_document_not_loaded_is_told(
    question: str, missing: tuple[str, ...], catalogue: Catalogue
) -> None:
    found = find_identifiers(question, catalogue)
    assert (found.document_ids, found.missing, found.paragraphs) == ((), missing, ())


def test_other_one_is_the_document_not_spoken_of(catalogue: Catalogue) -> None:
    assert find_identifiers("and the other one?", catalogue, (LATER,)).document_ids == (EARLIER,)
    assert find_identifiers("and the other one?", catalogue).document_ids == ()


def _resolved(question: str, catalogue: Catalogue) -> list[str]:
    found = find_identifiers(question, catalogue)
    return [
        key
        for mention in found.paragraphs
        for document_id in mention.document_ids or found.document_ids or catalogue.by_date()
        for key in resolve_mention(mention, document_id, catalogue)
    ]


def test_paragraphs_stay_with_their_documents(catalogue: Catalogue) -> None:
    wanted = [f"{EARLIER}/op-3", f"{LATER}/op-1"]
    assert _resolved("paragraph 3 of AG/RES. 1 and paragraph 1 of AG/RES. 9", catalogue) == wanted
    assert _resolved("AG/RES. 1 para 3 and AG/RES. 9 para 1", catalogue) == wanted
    assert _resolved("paragraph 1 of AG/RES. 1 and AG/RES. 9", catalogue) == [
        f"{EARLIER}/op-1",
        f"{LATER}/op-1",
    ]


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("paragraph 1 of 80/1", ["a.op-1", "b.op-1"]),
        ("paragraph 1 of section B of 80/1", ["b.op-1"]),
        ("last operative paragraph of 80/1", ["b.op-2"]),
        ("annex II, paragraph 1 of 80/1", ["annex-2.op-1"]),
        ("paragraph 1 of the annex to 80/1", ["annex-1.op-1", "annex-2.op-1"]),
        ("what does section B of 80/1 say?", ["b.op-1", "b.op-2"]),
        ("paragraph 3 of 80/1", []),
    ],
)
def test_sections_and_annexes_are_resolved(question: str, labels: list[str]) -> None:
    assert _resolved(question, make_wide()) == [f"a-res-80-1/{label}" for label in labels]


def test_numbers_of_a_part_are_described_by_section() -> None:
    wide = make_wide()
    assert describe_numbers("a-res-80-1", "op", wide) == (
        "operative paragraphs 1 in section A, 1–2 in section B"
    )
    assert describe_numbers("a-res-80-1", "pre", wide) == "preambular paragraph 1"
    assert describe_numbers("s-res-1325-2000", "pre", wide) == ""


def test_identifiers_are_taken_out_of_a_question(catalogue: Catalogue) -> None:
    question = "Who maps shores under paragraph 1 of AG/RES. 1 (I-O/71)?"
    assert strip_identifiers(question, catalogue).split() == "Who maps shores under of ?".split()


def test_question_is_put_to_another_document(catalogue: Catalogue) -> None:
    symbol = "AG/RES. 9 (II-O/72)"
    assert name_document("Who acts in the earlier resolution?", symbol, catalogue) == (
        "Who acts in AG/RES. 9 (II-O/72)?"
    )
    assert name_document("Who acts?", symbol, catalogue) == "Who acts in AG/RES. 9 (II-O/72)?"


def test_symbol_number_is_what_people_call_it() -> None:
    symbols = ("AG/RES. 2118 (XXXV-O/05)", "A/RES/80/1", "UNEP/EA.4/RES.3", "A/HRC/RES/12/10")
    assert [symbol_number(symbol) for symbol in symbols] == ["2118", "80/1", "3", "12/10"]


@pytest.mark.parametrize(
    ("question", "focus", "documents"),
    [
        ("and the one from the year after?", EARLIER, (LATER,)),
        ("what does the following year's resolution say?", EARLIER, (LATER,)),
        ("and the year before?", LATER, (EARLIER,)),
        ("¿y la del año siguiente?", EARLIER, (LATER,)),
        ("and the year before?", EARLIER, ()),
        ("and the year after?", "", ()),
    ],
)
def test_document_is_a_year_from_the_one_spoken_of(
    question: str, focus: str, documents: tuple[str, ...], catalogue: Catalogue
) -> None:
    spoken = (focus,) if focus else ()
    assert find_identifiers(question, catalogue, spoken).document_ids == documents


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        ("What does the first one say?", ()),
        ("and the last one?", ()),
        ("What does the first resolution say?", ("ag-res-1325-xxv-o-95",)),
        ("What does the last resolution say?", ("a-res-80-1",)),
    ],
)
def test_first_one_of_many_may_be_anything(question: str, documents: tuple[str, ...]) -> None:
    assert find_identifiers(question, make_wide()).document_ids == documents


def test_paragraph_of_a_loaded_declaration_is_no_other_instruments():
    declaration = make_resolution(
        "ag-dec-4-i-o-71",
        make_paragraph("op-1"),
        symbol="AG/DEC. 4 (I-O/71)",
        title="DECLARATION ON THE CARE OF SHOREBIRDS",
    )

    found = find_identifiers(
        "read me paragraph 7 of the shorebirds declaration", make_catalogue(declaration)
    )

    assert found.document_ids == ("ag-dec-4-i-o-71",)
    assert [one.number for one in found.paragraphs] == [7]
    assert found.missing == ()
