from conftest import make_paragraph, make_resolution

from assistant.catalogue import build_catalogue, to_catalogue


def test_part_without_its_chapeau_stands_by_itself():
    resolution = make_resolution("a-1", make_paragraph("op-3"), make_paragraph("op-4.a"))
    catalogue = build_catalogue({"a-1": resolution})
    assert catalogue.chapeau_of("a-1/op-4.a") == ""
    assert catalogue.chapeau_text("a-1/op-4.a") == ""


def test_part_has_the_text_of_its_chapeau():
    resolution = make_resolution(
        "a-1", make_paragraph("op-4", "Requests the Board:"), make_paragraph("op-4.a")
    )
    catalogue = build_catalogue({"a-1": resolution})
    assert catalogue.chapeau_of("a-1/op-4.a") == "a-1/op-4"
    assert catalogue.chapeau_text("a-1/op-4.a") == "Requests the Board:"


def test_words_are_looked_for_inside_the_scope_alone():
    loaded = {
        key: make_resolution(key, make_paragraph("op-1", "Requests the Board to report."))
        for key in ("a-1", "b-1")
    }
    narrow = to_catalogue(build_catalogue(loaded).derived.within(frozenset({"a-1"})))
    assert narrow.having([["board"]]) == {"a-1/op-1"}
