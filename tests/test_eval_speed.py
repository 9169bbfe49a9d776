from fake_assistant import make_resolution

from eval.__main__ import with_default_command
from eval.growth import EXACT, READ, Size, count_paragraphs, write_part
from eval.sizes import write_copies
from eval.speed import read_library
from eval.speed_report import to_tables, write_speed
from eval.timing import Measured, Section, in_fresh_process, resident_mebibytes, time_in_turn
from index.build import open_index
from index.config import load_config
from index.library import write_resolution

WARM = Section(
    "A warm question",
    "ms",
    (Measured("encoder", (2.0, 4.0, 6.0)), Measured("ask", (5.0, 6.0, 7.0))),
    ("encoder",),
)
SIZES = (
    Size(35, 150.0, (Measured(EXACT, (1.0, 3.0)), Measured(READ, (100.0,)))),
    Size(700, 300.0, (Measured(READ, (150.0,)),)),
)


def test_ratios_are_of_medians():
    assert WARM.ratio(WARM.find("ask"), "encoder") == 1.5  # 6 / 4


def test_speed_tables_set_every_measurement_against_the_references():
    warm, sizes = to_tables([WARM], SIZES)
    # 95 % of the way through three values: 4 + 0.9 · 2, 6 + 0.9 · 1
    assert warm.rows == (
        ("encoder", "4", "5.8", "3", "1.00"),
        ("ask", "6", "6.9", "3", "1.50"),
    )
    # between 1 and 3: the middle 2, and 1 + 0.95 · 2; 150 / 100, 300 / 150
    assert sizes.rows == (
        (EXACT, "2 / 2.9 (2)", "", ""),
        (READ, "100 / 100 (1)", "150 / 150 (1)", "1.50"),
        ("memory, MiB", "150", "300", "2.00"),
    )
    assert len(to_tables([WARM], ())) == 1


def test_speed_report_draws_the_growth_only_where_sizes_were_measured(tmp_path):
    for sizes, charts in (((), 0), (SIZES, 1)):
        paths = write_speed({"made": "today"}, [WARM], sizes, tmp_path)
        assert [path.name for path in paths] == ["speed.md", "speed.json", "speed.html"]
        assert paths[-1].read_text(encoding="utf-8").count("<svg") == charts


def test_actions_take_turns_and_the_warm_up_is_not_counted():
    done = []
    actions = [(name, lambda question, name=name: done.append(name + question)) for name in "ab"]
    seconds = time_in_turn(actions, ["1", "2"], warm_up=1)
    assert done == ["a1", "b1", "a1", "b1", "a2", "b2"]
    assert {name: len(values) for name, values in seconds.items()} == {"a": 2, "b": 2}


def test_fresh_process_holds_its_own_memory():
    assert 5 < in_fresh_process(resident_mebibytes) < 500


def test_copies_have_the_wanted_size_and_are_the_same_each_time(tmp_path):
    first = write_copies([make_resolution()], 45, tmp_path / "a")
    assert [len(copy.paragraphs) for copy in first] == [20, 20, 5]
    assert write_copies([make_resolution()], 45, tmp_path / "b") == first
    assert read_library(tmp_path / "a") == tuple(sorted(first, key=lambda r: r.document_id))


def test_part_of_a_library_holds_its_first_documents_with_their_vectors(tmp_path, encoder):
    config = load_config({}, tmp_path / "library")
    for number in range(1, 6):
        write_resolution(config.library, make_resolution(f"x-res-{number}-i-o-05"))
    whole = open_index(config, encoder=encoder)
    in_one = len(make_resolution().paragraphs)
    write_part(config.library, 2 * in_one, tmp_path / "part")
    encoder.encoded.clear()
    part = open_index(load_config({}, tmp_path / "part"), encoder=encoder)
    assert encoder.encoded == []
    assert (count_paragraphs(tmp_path / "part"), len(part.resolutions)) == (2 * in_one, 2)
    asked = encoder.encode(["report"])[0]
    found = [key for key, _ in whole.search(asked, 99, frozenset(part.resolutions))]
    assert [key for key, _ in part.search(asked, 99)] == found


def test_answers_is_the_command_when_none_is_named():
    assert with_default_command([]) == ["answers"]
    assert with_default_command(["--split", "all"]) == ["answers", "--split", "all"]
    assert with_default_command(["speed", "--repeats", "2"]) == ["speed", "--repeats", "2"]
    assert with_default_command(["--help"]) == ["--help"]
