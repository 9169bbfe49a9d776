"""The references tab without a browser: its rows in both directions, its picture and files."""

import csv
import io
import json

import networkx as nx
import pytest
from fastapi.testclient import TestClient
from page_fakes import FakeAssistant, open_fake

from assistant.page.server import build_app

OLDER, NEWER = "ag-res-2026-xxxiv-o-04", "ag-res-2118-xxxv-o-05"


@pytest.fixture(scope="module")
def client():
    with TestClient(build_app(open_fake(FakeAssistant()))) as client:
        yield client


def test_rows_tell_loaded_from_missing_and_from_treaties(client):
    rows = client.get("/page/references", params={"scope": NEWER}).json()["cites"]
    found = {(row["target"], row["state"], row["target_paragraph_id"]) for row in rows}
    assert ("AG/RES. 2026 (XXXIV-O/04)", "loaded", f"{OLDER}/title") in found
    assert ("AG/RES. 2019 (XXXIV-O/04)", "not loaded", "") in found
    assert {row["state"] for row in rows if row["kind"] == "instrument"} == {""}


def test_cited_by_lists_the_other_texts_alone(client):
    found = client.get("/page/references", params={"scope": OLDER}).json()
    assert [(row["paragraph_id"], row["relation"]) for row in found["cited_by"]] == [
        (f"{NEWER}/pre-2", "recalls"),
        (f"{NEWER}/pre-5", "in accordance with"),
    ]
    assert {row["paragraph_id"].partition("/")[0] for row in found["cites"]} == {OLDER}
    both = client.get("/page/references", params={"scope": [OLDER, NEWER]}).json()
    assert both["cited_by"] == []


def test_network_around_one_text_leaves_out_what_it_does_not_touch(client):
    whole = nx.parse_graphml(client.get("/page/network.graphml").text)
    around = nx.parse_graphml(client.get("/page/network.graphml", params={"scope": OLDER}).text)
    assert sorted(around) == ["a-res-58-135", OLDER, NEWER]
    assert sorted(set(whole) - set(around)) == ["ag-res-2019-xxxiv-o-04", "ag-res-2040-xxxiv-o-04"]


def test_network_and_table_are_files(client):
    picture = client.get("/page/network.svg")
    assert picture.headers["content-type"] == "image/svg+xml"
    assert picture.text.count('class="node loaded"') == 2
    assert len(json.loads(client.get("/page/network.json").text)["nodes"]) == 5
    table = client.get("/page/references.csv").content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert len(rows) == client.get("/page/references").json()["total"]
    assert client.get("/page/network.pdf").status_code == 404
