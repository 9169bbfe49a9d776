"""The real assistant on the report half of the cases, against the recorded floor."""

from math import nan

import pytest

from assistant.assistant import Assistant
from eval.floor import find_shortfalls, load_floor, measure_report_half, to_floor, write_floor


@pytest.fixture(scope="module")
def figures(tmp_path_factory):
    return measure_report_half(Assistant.open(tmp_path_factory.mktemp("library")))


def test_answers_stay_above_the_recorded_floor(figures):
    assert find_shortfalls(figures, load_floor()) == ()


def test_every_quote_is_verbatim_and_no_refusal_cites(figures):
    found = figures["all cases"]
    assert (found["quotes verbatim"], found["refusals without citation"]) == (1.0, 1.0)


def test_floor_is_a_margin_below_what_was_measured(tmp_path):
    floor = to_floor({"all cases": {"key facts": 0.9, "quotes verbatim": 1.0, "refusal F1": 0.0}})
    # 0.9 - 0.01; what always held must go on holding
    expected = {"all cases": {"key facts": 0.89, "quotes verbatim": 1.0, "refusal F1": 0.0}}
    assert floor == expected
    write_floor(floor, tmp_path / "floor.json")
    assert load_floor(tmp_path / "floor.json") == expected


def test_shortfalls_name_what_is_below_or_missing():
    floor = {"all cases": {"a": 0.5, "b": 0.5, "c": 0.5}, "follow-ups": {"a": 0.25}}
    assert find_shortfalls({"all cases": {"a": 0.5, "b": 0.49, "c": nan}}, floor) == (
        "all cases: b 0.490 < 0.500",
        "all cases: c nan < 0.500",
        "follow-ups: a nan < 0.250",
    )
