"""Word's automatic numbers come out as Word prints them."""

from __future__ import annotations

import pytest
from hostile_files import W, make_docx

from index.formats.docx import read_docx

_DECIMAL = ("decimal", "%1.")
_LETTER = ("lowerLetter", "(%2)")


def _level(depth, form, pattern, *, inside=""):
    return (
        f'<w:lvl w:ilvl="{depth}"><w:numFmt w:val="{form}"/>{inside}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def _definition(key, *levels, inside=""):
    shown = "".join(_level(depth, *level) for depth, level in enumerate(levels))
    return f'<w:abstractNum w:abstractNumId="{key}">{inside}{shown}</w:abstractNum>'


def _list(number, definition, inside=""):
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/>{inside}</w:num>'


def _again(depth, start=1):
    return f'<w:lvlOverride w:ilvl="{depth}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def _place(number="", depth=""):
    own_depth = f'<w:ilvl w:val="{depth}"/>' if depth != "" else ""
    own_number = f'<w:numId w:val="{number}"/>' if number != "" else ""
    return f"<w:numPr>{own_depth}{own_number}</w:numPr>"


def _paragraph(text, place="", style=""):
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{place}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def _style(key, place="", based="", *, kind="paragraph", default=""):
    return (
        f'<w:style w:type="{kind}" w:styleId="{key}"{default}><w:name w:val="{key}"/>'
        f'<w:basedOn w:val="{based}"/><w:pPr>{place}</w:pPr></w:style>'
    )


def _read(tmp_path, numbering, paragraphs, styles=""):
    root = f'xmlns:w="{W}"'
    path = tmp_path / "a.docx"
    path.write_bytes(
        make_docx(
            "".join(paragraphs),
            **{
                "word__numbering.xml": f"<w:numbering {root}>{numbering}</w:numbering>",
                "word__styles.xml": f"<w:styles {root}>{styles}</w:styles>",
            },
        )
    )
    return read_docx(path).split("\n")


def test_each_list_has_the_numbers_of_its_own_definition(tmp_path):
    numbering = (
        _definition(0, _DECIMAL, _LETTER)
        + _definition(1, ("upperRoman", "%1."))
        + _definition(2, ("bullet", "•"))
        + _list(1, 0)
        + _list(2, 1)
        + _list(3, 2)
    )
    paragraphs = [
        _paragraph("Ports", _place(2, 0)),
        _paragraph("To open the ports:", _place(1, 0)),
        _paragraph("By day;", _place(1, 1)),
        _paragraph("By night.", _place(1, 1)),
        _paragraph("Lamps", _place(2, 0)),
        _paragraph("To light the lamps.", _place(1, 0)),
        _paragraph("oil", _place(3, 0)),
    ]

    assert _read(tmp_path, numbering, paragraphs) == [
        "I. Ports",
        "1. To open the ports:",
        "(a) By day;",
        "(b) By night.",
        "II. Lamps",
        "2. To light the lamps.",
        "• oil",
    ]


def test_lists_of_one_definition_count_on_unless_they_start_again(tmp_path):
    numbering = (
        _definition(0, _DECIMAL, _LETTER)
        + _list(1, 0)
        + _list(2, 0)
        + _list(3, 0, _again(0))
        + _list(4, 0, _again(0, 7) + _again(1, 3))
    )
    paragraphs = [
        _paragraph("one", _place(1, 0)),
        _paragraph("under one", _place(1, 1)),
        _paragraph("counted on", _place(2, 0)),
        _paragraph("again", _place(3, 0)),
        _paragraph("under again", _place(3, 1)),
        _paragraph("from seven", _place(4, 0)),
        _paragraph("from c", _place(4, 1)),
    ]

    assert _read(tmp_path, numbering, paragraphs) == [
        "1. one",
        "(a) under one",
        "2. counted on",
        "1. again",
        "(a) under again",
        "7. from seven",
        "(c) from c",
    ]


def test_a_list_that_starts_again_below_its_first_level_prints_no_zero(tmp_path):
    numbering = (
        _definition(0, _DECIMAL, ("decimal", "%1.%2."))
        + _list(1, 0)
        + _list(2, 0, _again(0) + _again(1))
    )
    paragraphs = [_paragraph("one", _place(1, 0)), _paragraph("below", _place(2, 1))]

    assert _read(tmp_path, numbering, paragraphs) == ["1. one", "1.1. below"]


def test_numbers_of_a_style_come_from_the_level_that_names_it(tmp_path):
    numbering = (
        '<w:abstractNum w:abstractNumId="0">'
        + _level(0, "decimal", "%1.", inside='<w:pStyle w:val="Duty"/>')
        + _level(1, "lowerLetter", "(%2)", inside='<w:pStyle w:val="Part"/>')
        + "</w:abstractNum>"
        + _list(1, 0)
    )
    styles = (
        _style("Duty", _place(1))
        + _style("Part", _place(1))
        + _style("LatePart", based="Part")
        + _style("Plain", _place(0), based="Duty")
        + _style("Deep", _place(depth=1), based="Duty")
    )
    paragraphs = [
        _paragraph("duty", style="Duty"),
        _paragraph("part", style="Part"),
        _paragraph("late part", style="LatePart"),
        _paragraph("no number", style="Plain"),
        _paragraph("switched off", _place(0), style="Duty"),
        _paragraph("deep", style="Deep"),
        _paragraph("own depth", _place(depth=0), style="Part"),
    ]

    assert _read(tmp_path, numbering, paragraphs, styles) == [
        "1. duty",
        "(a) part",
        "(b) late part",
        "no number",
        "switched off",
        "(c) deep",
        "2. own depth",
    ]


def test_numbers_of_the_default_style_need_no_name(tmp_path):
    numbering = _definition(0, _DECIMAL) + _list(1, 0)
    styles = _style("Normal", _place(1), default=' w:default="1"')

    lines = _read(tmp_path, numbering, [_paragraph("one"), _paragraph("two")], styles)

    assert lines == ["1. one", "2. two"]


def test_a_style_based_on_itself_is_read(tmp_path):
    numbering = _definition(0, _DECIMAL) + _list(1, 0)
    styles = _style("One", based="Two") + _style("Two", _place(1), based="One")

    assert _read(tmp_path, numbering, [_paragraph("a", style="One")], styles) == ["1. a"]


def test_a_definition_that_names_a_list_style_is_that_of_the_style(tmp_path):
    numbering = (
        _definition(0, _LETTER, inside='<w:numStyleLink w:val="Bylaw"/>')
        + _definition(1, ("upperRoman", "%1."), inside='<w:styleLink w:val="Bylaw"/>')
        + _definition(2, ("bullet", "•"), inside='<w:styleLink w:val="Other"/>')
        + _list(1, 0)
        + _list(2, 1)
    )
    paragraphs = [_paragraph("one", _place(1, 0)), _paragraph("two", _place(2, 0))]

    assert _read(tmp_path, numbering, paragraphs) == ["I. one", "II. two"]


@pytest.mark.parametrize(
    ("restart", "numbers"),
    [
        ("", ["1.", "1.1.", "(a)", "1.2.", "(a)", "2.", "(a)"]),
        ('<w:lvlRestart w:val="1"/>', ["1.", "1.1.", "(a)", "1.2.", "(b)", "2.", "(a)"]),
        ('<w:lvlRestart w:val="0"/>', ["1.", "1.1.", "(a)", "1.2.", "(b)", "2.", "(c)"]),
    ],
)
def test_a_level_counts_anew_below_the_level_it_names(tmp_path, restart, numbers):
    numbering = (
        '<w:abstractNum w:abstractNumId="0">'
        + _level(0, "decimal", "%1.")
        + _level(1, "decimal", "%1.%2.")
        + _level(2, "lowerLetter", "(%3)", inside=restart)
        + "</w:abstractNum>"
        + _list(1, 0)
    )
    paragraphs = [_paragraph("x", _place(1, depth)) for depth in (0, 1, 2, 1, 2, 0, 2)]

    assert _read(tmp_path, numbering, paragraphs) == [f"{number} x" for number in numbers]


@pytest.mark.parametrize(
    ("legal", "number"), [("<w:isLgl/>", "1.1"), ('<w:isLgl w:val="0"/>', "I.1")]
)
def test_a_legal_level_prints_the_levels_above_in_digits(tmp_path, legal, number):
    numbering = (
        '<w:abstractNum w:abstractNumId="0">'
        + _level(0, "upperRoman", "Article %1")
        + _level(1, "decimal", "%1.%2", inside=legal)
        + "</w:abstractNum>"
        + _list(1, 0)
    )
    paragraphs = [_paragraph("Seat", _place(1, 0)), _paragraph("It sits.", _place(1, 1))]

    assert _read(tmp_path, numbering, paragraphs) == ["Article I Seat", f"{number} It sits."]


def test_a_paragraph_deleted_as_a_tracked_change_is_not_counted(tmp_path):
    numbering = _definition(0, _DECIMAL) + _list(1, 0)
    deleted = (
        f"<w:p><w:pPr>{_place(1, 0)}<w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
        "<w:del w:id='2'><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
    )
    paragraphs = [_paragraph("one", _place(1, 0)), deleted, _paragraph("two", _place(1, 0))]

    assert _read(tmp_path, numbering, paragraphs) == ["1. one", "2. two"]
