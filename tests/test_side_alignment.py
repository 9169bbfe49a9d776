"""Which paragraph of a later version changes one of an earlier version."""

from conftest import make_paragraph, make_resolution

from assistant.catalogue import build_catalogue
from assistant.comparison.alignment import change_value, paragraphs_cited, taken_over

OLD, NEW = "a-res-61-9", "a-res-64-20"
CATALOGUE = build_catalogue(
    {
        one.document_id: one
        for one in (
            make_resolution(
                OLD,
                make_paragraph("op-1", "Decides that the board shall have nine members."),
                make_paragraph("op-2", "Decides that old boats are those built before 1940."),
                make_paragraph("op-3.b", "The list of boats."),
                symbol="A/RES/61/9",
                title="Old boats",
                date="2006-12-04",
            ),
            make_resolution(
                NEW,
                make_paragraph("pre-1", "Noting that the board met with nine members,"),
                make_paragraph("op-1", "Enlarges the board from nine to eleven members."),
                make_paragraph("op-2", "Amends paragraph 2 of resolution 61/9 as to the year."),
                make_paragraph("op-3", "Drops the list in paragraph 3 (b) of resolution 61/9."),
                make_paragraph("op-4", "Recalls its resolution 61/9 and thanks the board."),
                symbol="A/RES/64/20",
                title="Old boats",
                date="2009-12-18",
            ),
        )
    }
)


def test_paragraph_of_the_older_text_is_known_by_its_number() -> None:
    assert set(paragraphs_cited(OLD, NEW, CATALOGUE)) == {
        (f"{OLD}/op-2", f"{NEW}/op-2"),
        (f"{OLD}/op-3.b", f"{NEW}/op-3"),
    }


def test_change_is_told_by_its_verb_and_by_what_was() -> None:
    values = {
        key: change_value(f"{OLD}/op-1", f"{NEW}/{key}", CATALOGUE)
        for key in ("pre-1", "op-1", "op-2", "op-4")
    }
    assert values == {"pre-1": -3.0, "op-1": 2.0, "op-2": 0.5, "op-4": 0.0}


def test_words_of_a_change_are_those_that_tell_what_was() -> None:
    text = "To raise the sum from 4,000 to 6,000 dollars and the seats from 25 to 40."
    found = taken_over(text, "up to 25 seats a year")
    assert found is not None
    assert text[slice(*found)] == "from 25 to 40"
    assert taken_over(text, "no more than 30 seats") is None


def test_words_of_the_change_that_is_asked_for_are_taken() -> None:
    text = "To cut the fee from 4 to 3 dollars, and to lengthen the course from 9 to 11 weeks."
    found = taken_over(text, "9 weeks, at 4 dollars", ("cours",))
    assert found is not None
    assert text[slice(*found)] == "from 9 to 11 weeks"
