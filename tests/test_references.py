import json
from dataclasses import replace

import networkx as nx
import pytest
from defusedxml import ElementTree
from typer.testing import CliRunner

from assistant.__main__ import cli
from assistant.catalogue import build_catalogue
from assistant.references import (
    LaterText,
    find_references,
    later_texts,
    references,
)
from assistant.references.columns import to_columns
from assistant.references.loaded import load_resolutions
from assistant.references.network import build_network, to_graphml, to_json
from assistant.references.picture import to_svg
from index.library import write_resolution
from index.records import Paragraph, Resolution, Source
from index.symbols import to_document_id

SVG = "{http://www.w3.org/2000/svg}"


def make_resolution(symbol: str, *texts: str, date: str = "") -> Resolution:
    parts = tuple(Paragraph(f"op-{n}", "operative", text) for n, text in enumerate(texts, start=1))
    front = Paragraph("title", "front", "")
    return Resolution(to_document_id(symbol), symbol, "", front, parts, Source("", ""), date=date)


@pytest.fixture(scope="module")
def builtin(tmp_path_factory):
    return load_resolutions(tmp_path_factory.mktemp("library") / "none")


@pytest.mark.parametrize(
    ("own", "text", "targets"),
    [
        (
            "A/RES/80/1",
            "Recalling its resolutions 68/207 of 20 December 2013, 70/196 of 22 December 2015 and"
            " 57/284 A and B of 20 December 2002,",
            ["A/RES/68/207", "A/RES/70/196", "A/RES/57/284 A", "A/RES/57/284 B"],
        ),
        (
            "A/HRC/RES/42/3",
            "Recalling Assembly resolution 73/264 of 22 December 2018 and Council resolutions 40/29"
            " of 22 March 2019 and S-27/1, and its resolution 5/1,",
            ["A/RES/73/264", "A/HRC/RES/40/29", "A/HRC/RES/S-27/1", "A/HRC/RES/5/1"],
        ),
        (
            "A/RES/80/1",
            "Welcoming the adoption by the Human Rights Council, in its resolution 16/1, "
            "of the text,",
            ["A/HRC/RES/16/1"],
        ),
        ("A/RES/80/1", "Recalling United Nations Environment Assembly resolution 4/1,", []),
        ("A/RES/80/1", "Recalling resolution 5/27 of the United Nations Environment Assembly,", []),
        ("S/RES/2800 (2025)", "Recalling its statement S/PRST/2025/2,", ["S/PRST/2025/2"]),
        (
            "A/RES/80/1",
            "Recalling Security Council resolutions 1325 (2000) of 31 October 2000 "
            "and 1889 (2009),",
            ["S/RES/1325 (2000)", "S/RES/1889 (2009)"],
        ),
    ],
)
def test_references_carry_the_series_of_their_body(own, text, targets):
    found = find_references(make_resolution(own, text))
    assert [one.target for one in found if one.target_id] == targets
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(
    ("text", "relation", "label"),
    [
        ("Recalling its resolution 70/1,", "recalls", ""),
        ("Reaffirms paragraph 3 (b) of its resolution 70/1;", "reaffirms", "op-3.b"),
        ("Decides to extend the mandate set out in resolution 70/1;", "renews", ""),
        ("Acts in accordance with resolution 70/1;", "in accordance with", ""),
        ("Requests the full implementation of resolution 70/1;", "requests implementation of", ""),
        ("Adopts the list, which replaces resolution 70/1;", "supersedes", ""),
        ("Taking note of resolution 70/1,", "mentions", ""),
        ("Decides that paragraph 2 of resolution 70/1 is superseded;", "supersedes", "op-2"),
        (
            "Decides that paragraph 2 of resolution 70/1 of 3 May 2016 shall be replaced by this;",
            "supersedes",
            "op-2",
        ),
        ("Decides that the term in paragraph 2 of resolution 70/1 is extended;", "renews", "op-2"),
        ("Decides to defer the fair ordered in paragraph 2 of resolution 70/1;", "amends", "op-2"),
        (
            "Decides that kits in paragraph 2 of resolution 70/1 shall hold six instead of two;",
            "amends",
            "op-2",
        ),
        (
            "Reiterates its call upon States, made in paragraph 2 of resolution 70/1;",
            "renews",
            "op-2",
        ),
        ("Reiterates its resolution 70/1;", "reaffirms", ""),
        ("Noting the mandate extended by resolution 70/1,", "mentions", ""),
        ("Noting that resolution 70/1 is replaced by resolution 71/1,", "mentions", ""),
        ("Extends its thanks to those who met under resolution 70/1;", "mentions", ""),
        ("Reaffirms resolution 70/1, in particular paragraph 4 thereof;", "reaffirms", "op-4"),
        ("Recalls resolution 70/1 of 3 May 2016, especially its paragraph 4;", "recalls", "op-4"),
        ("Recuerda el párrafo 4 de la resolución 70/1;", "recalls", "op-4"),
    ],
)
def test_references_tell_the_relation_and_the_paragraph(text, relation, label):
    found = find_references(make_resolution("A/RES/80/1", text))[0]
    assert (found.relation, found.target_label) == (relation, label)


def test_references_of_some_paragraphs_leave_out_the_others():
    text = make_resolution("A/RES/80/1", "Recalls resolution 58/135;", "Amends resolution 59/1;")
    assert find_references(text, ["op-2"]) == find_references(text)[1:]


@pytest.mark.parametrize(
    ("named", "labels"),
    [
        ("paragraphs 2 and 5 (b)", ("op-2", "op-5.b")),
        ("paragraphs 3 to 6", ("op-3", "op-4", "op-5", "op-6")),
        ("paragraph 1 of the annex to", ()),
    ],
)
def test_references_name_every_paragraph_cited(named, labels):
    of = "" if named.endswith("to") else " of"
    text = f"Rescinds {named}{of} resolution 70/1;"
    (found,) = find_references(make_resolution("A/RES/80/1", text))
    assert (found.target_label, *found.further_labels) == (labels or ("",))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "Recalling the Rivers Convention and the Protocol on Canals, and its resolution 1/1,",
            ["Rivers Convention", "Protocol on Canals"],
        ),
        (
            "Asks the secretariat of the Lakes Convention and with the World Canal Board to meet;",
            ["Lakes Convention"],
        ),
        (
            "Recalling the Covenant on Water and Harbour Rights and Council resolution 5/1,",
            ["Covenant on Water and Harbour Rights"],
        ),
        ("Urges States to ratify the Lima Amendment;", ["Lima Amendment"]),
        (
            "Recordando la Carta de los Ríos y la Declaración de Cuenca sobre Pozos y Canales,",
            ["Carta de los Ríos", "Declaración de Cuenca sobre Pozos y Canales"],
        ),
        ("Visto el acuerdo de la Quinta Cumbre de Puertos,", ["Quinta Cumbre de Puertos"]),
    ],
)
def test_instruments_and_meetings_are_named_one_by_one(text, named):
    found = find_references(make_resolution("A/RES/80/1", text))
    assert [one.target for one in found if not one.target_id] == named


def test_references_resolve_to_loaded_documents_and_paragraphs():
    older = make_resolution("A/RES/70/1", "Decides to meet;")
    newer = make_resolution(
        "A/RES/80/1", "Recalls paragraph 1 of resolution 70/1 and resolution 9/9;"
    )
    found = references([older, newer])
    assert [(one.document_id, one.paragraph_id) for one in found] == [
        ("a-res-70-1", "a-res-70-1/op-1"),
        ("", ""),
    ]
    assert [one.reference.target for one in found][1] == "A/RES/9/9"
    assert {one.reference.paragraph_id for one in found} == {"a-res-80-1/op-1"}


def test_builtin_2118_cites_2026_and_what_is_not_loaded(builtin):
    found = references(builtin)
    cited = [one.reference for one in found if one.document_id == "ag-res-2026-xxxiv-o-04"]
    assert [(one.label, one.relation) for one in cited] == [
        ("pre-2", "recalls"),
        ("pre-5", "in accordance with"),
    ]
    missing = [one.reference for one in found if not one.document_id]
    assert sorted({one.target for one in missing if one.target_id}) == [
        "A/RES/58/135",
        "AG/RES. 2019 (XXXIV-O/04)",
        "AG/RES. 2040 (XXXIV-O/04)",
    ]


def test_builtin_2118_renews_what_2026_ordered(builtin):
    found = later_texts(builtin)
    assert tuple(one for one in found if one.older_id == "ag-res-2026-xxxiv-o-04/op-4") == (
        LaterText("ag-res-2026-xxxiv-o-04/op-4", "ag-res-2118-xxxv-o-05/op-3", "renews", 100.0),
    )


def test_network_tells_loaded_from_missing_and_exports(builtin):
    graph = build_network(builtin)
    assert {node: data["loaded"] for node, data in graph.nodes(data=True)} == {
        "ag-res-2026-xxxiv-o-04": True,
        "ag-res-2118-xxxv-o-05": True,
        "a-res-58-135": False,
        "ag-res-2019-xxxiv-o-04": False,
        "ag-res-2040-xxxiv-o-04": False,
    }
    edge = graph.edges["ag-res-2118-xxxv-o-05", "ag-res-2026-xxxiv-o-04"]
    assert edge == {
        "count": 2,
        "relations": "recalls; in accordance with",
        "paragraphs": "pre-2; pre-5",
    }
    assert set(nx.parse_graphml(to_graphml(graph))) == set(graph)
    assert len(json.loads(to_json(graph))["edges"]) == 4


def make_chain(documents: int):
    """A/RES/80/1 to /n, one a year from 1900, each recalling the one before; 80/0 is missing."""
    return [
        make_resolution(
            f"A/RES/80/{n}", f"Recalls resolution 80/{n - 1};", date=f"{1899 + n}-01-01"
        )
        for n in range(1, documents + 1)
    ]


def test_columns_hold_whole_years_in_order():
    columns = to_columns(build_network(make_chain(8)))
    assert [(column.heading, len(column.nodes)) for column in columns] == [
        ("absent", 1),
        ("1900–1901", 2),
        ("1902–1903", 2),
        ("1904–1905", 2),
        ("1906–1907", 2),
    ]
    assert columns[1].nodes == ("a-res-80-1", "a-res-80-2")


@pytest.mark.parametrize("documents", [2, 200])
def test_picture_shows_every_text_with_its_symbol_apart(documents):
    root = ElementTree.fromstring(to_svg(build_network(make_chain(documents))))
    boxes = [one for one in root.iter(f"{SVG}g") if one.get("class").startswith("node")]
    places = {(box.find(f"{SVG}rect").get("x"), box.find(f"{SVG}rect").get("y")) for box in boxes}
    assert len(boxes) == len(places) == documents + 1
    assert {box.find(f"{SVG}text").text for box in boxes} == {
        f"A/RES/80/{n}" for n in range(documents + 1)
    }
    assert len(list(root.iter(f"{SVG}path"))) == documents


def test_picture_counts_the_missing_texts_it_has_no_room_for():
    cited = "; ".join(f"recalls resolution 70/{n}" for n in range(1, 51))
    svg = to_svg(build_network([make_resolution("A/RES/80/1", f"{cited};", date="2025-01-01")]))
    assert svg.count('class="node absent"') == 40
    assert "and 10 more texts that are cited less often and not loaded" in svg


def test_picture_names_a_text_without_a_symbol_by_its_title():
    unnamed = replace(make_resolution("", "Recalling resolution 80/1,"), title="On Trees")
    root = ElementTree.fromstring(to_svg(build_network([unnamed])))
    boxes = [one for one in root.iter(f"{SVG}g") if one.get("class") == "node loaded"]
    assert [(box.find(f"{SVG}text").text, box.find(f"{SVG}title").text) for box in boxes] == [
        ("On Trees", "On Trees")
    ]


def test_library_knows_which_body_a_bare_number_is_of():
    own = make_resolution("A/HRC/RES/42/3", "Recalling its resolution 37/58 of 23 March 2018,")
    cited = build_catalogue({own.document_id: own}).cited
    assert list(cited) == ["a-hrc-res-37-58"]


def test_command_says_that_a_document_is_not_loaded(tmp_path):
    result = CliRunner().invoke(
        cli, ["references", "--document", "9999", "--library", str(tmp_path / "none")]
    )
    assert (result.exit_code, result.stdout, result.stderr) == (
        2,
        "",
        "Error: No document '9999' is loaded. See what is: python -m index list\n",
    )


def test_command_names_a_file_that_cannot_be_written(tmp_path):
    place = tmp_path / "none" / "rows.csv"
    for command in ("obligations", "references"):
        arguments = [command, "--format", "csv", "--output", str(place)]
        result = CliRunner().invoke(cli, [*arguments, "--library", str(tmp_path / "empty")])
        assert (result.exit_code, result.stdout, result.stderr) == (
            2,
            "",
            f"Error: {str(place)!r} can't be written: No such file or directory.\n",
        )


def test_command_writes_no_formulas_for_spreadsheets(tmp_path):
    own = make_resolution("", "Recalling its resolution 37/58 of 23 March 2018,")
    own = replace(own, document_id="x-1", title="=1+1")
    write_resolution(tmp_path, own)
    arguments = ["references", "--format", "csv", "--library", str(tmp_path)]
    assert CliRunner().invoke(cli, arguments).stdout.splitlines() == [
        "cited in,relation,text,status",
        '"\'=1+1, operative para. 1",recalls,A/RES/37/58,not loaded',
    ]


def test_command_writes_later_texts_to_a_file_and_knows_no_other_form_of_them(tmp_path):
    library, place = str(tmp_path / "empty"), tmp_path / "later.txt"
    arguments = ["references", "--later", "--document", "2026", "--library", library]
    assert CliRunner().invoke(cli, [*arguments, "--output", str(place)]).exit_code == 0
    assert place.read_text().splitlines()[0] == (
        "AG/RES. 2118 (XXXV-O/05), operative para. 3 renews AG/RES. 2026 (XXXIV-O/04), "
        "operative para. 4"
    )
    refused = CliRunner().invoke(cli, [*arguments, "--format", "json"])
    assert (refused.exit_code, refused.stdout) == (2, "")


def test_commands_say_that_the_library_is_a_file(tmp_path):
    place = tmp_path / "notes.txt"
    place.write_text("Milk.")
    for command in (["obligations"], ["references"], ["doctor"], ["ask", "Who?"]):
        result = CliRunner().invoke(cli, [*command, "--library", str(place)])
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.strip() == (
            f"Error: The library {str(place)!r} is a file. Name a folder with --library or "
            "RESOLUTIONS_LIBRARY."
        )
