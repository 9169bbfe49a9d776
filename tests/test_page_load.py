"""The load measurement's arithmetic; `python -m eval load` drives a real page."""

from eval.cases import Case
from eval.load import Exchange, LoadReport, to_conversations


def make_exchange(person, sent, answered, text="yes", problem=""):
    return Exchange(person, 0, sent, answered, problem, {"text": text})


def test_report_counts_ratio_order_and_mix_ups():
    alone = (make_exchange(0, 0.0, 0.1), make_exchange(1, 1.0, 1.1), make_exchange(2, 2.0, 2.1))
    together = (
        make_exchange(0, 5.0, 6.0),
        make_exchange(1, 5.1, 5.5),  # asked after 0, answered before it
        make_exchange(2, 5.2, 5.6, text="what another person was told"),
    )
    report = LoadReport(alone, together)
    assert (report.problems(), report.mixed_up(), report.most_overtaken()) == ([], 1, 2)
    rows = {row[0]: row[1:] for row in report.to_table().rows}
    # Alone all took 0.1 s; at once 0.4, 0.4 and 1.0: p95 = 0.4 + 0.9 · 0.6 = 0.94.
    assert rows["one person"] == ("100", "100", "100", "1.0")
    assert rows["3 people at once"] == ("400", "940", "1000", "9.4")
    assert rows["answers a second, at once"][0] == "3.0"


def test_each_person_gets_a_follow_up_with_what_led_to_it():
    cases = [
        Case("a", "And when?", "follow-up", True, history=("Who reports?",)),
        Case("b", "Who meets?", "lookup", True),
        Case("c", "Who pays?", "lookup", True),
    ]
    assert to_conversations(cases, people=2, turns=3) == [
        ["Who reports?", "And when?", "Who meets?"],
        ["Who reports?", "And when?", "Who pays?"],
    ]
