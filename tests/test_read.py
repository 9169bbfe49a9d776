# ruff: noqa: E501
"""Every format and encoding gives the same paragraphs."""

from __future__ import annotations

import os
import re

import pytest
from hostile_files import AKOMA, HTML, TEXT, W, make_docx, make_pdf

from index.add import parse_file
from index.formats.child import PARSING_CHILD
from index.parse import parse_resolutions
from index.read import ParseError, load_source

LABELS = ["pre-1", "pre-2", "op-1", "op-2", "op-2.a", "op-2.b"]


def _load(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return load_source(path)


def _labels(source):
    return [paragraph.label for one in parse_resolutions(source) for paragraph in one.paragraphs]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", TEXT.encode()),
        ("a.md", TEXT.encode()),
        ("a.html", HTML.encode()),
        ("a.docx", make_docx()),
        ("a.pdf", make_pdf([TEXT.split("\n")])),
    ],
)
def test_read_every_format_gives_the_same_labels(tmp_path, name, data):
    source = _load(tmp_path, name, data)

    assert _labels(source) == LABELS
    assert source.source.format == name.split(".")[1]


def test_read_akoma_ntoso_joins_number_and_text(tmp_path):
    source = _load(tmp_path, "a.xml", AKOMA.encode())

    (resolution,) = parse_resolutions(source)

    assert resolution.document_id == "a-res-1-7"
    assert [one.label for one in resolution.paragraphs] == ["pre-1", "op-1", "op-2", "op-2.a"]
    assert resolution.paragraph("op-2.a").text == "To study the matter;"


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("cp1252", "windows-1252"),
    ],
)
def test_read_detects_and_reports_the_encoding(tmp_path, codec, encoding):
    text = TEXT.replace("archives", "archives – “papeles” y señales")

    source = _load(tmp_path, "a.txt", text.encode(codec))

    assert source.source.encoding == encoding
    assert "“papeles” y señales" in source.text
    assert _labels(source) == LABELS


def test_read_docx_prints_automatic_numbers(tmp_path):
    def paragraph(text, level=None, number=1):
        place = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
        return f"<w:p>{place if level is not None else ''}<w:r><w:t>{text}</w:t></w:r></w:p>"

    numbering = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">'
        '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    body = "".join(
        [
            paragraph("A/RES/1/7"),
            paragraph("The General Assembly,"),
            paragraph("Recalling its resolution 1/5,"),
            paragraph("Urges States to act;", 0),
            paragraph("Requests the Secretary-General:", 0),
            paragraph("To study;", 1),
            paragraph("To report;", 1),
            paragraph("Decides to remain seized.", 0),
        ]
    )

    source = _load(tmp_path, "a.docx", make_docx(body, **{"word__numbering.xml": numbering}))

    assert source.text.split("\n")[3:] == [
        "1. Urges States to act;",
        "2. Requests the Secretary-General:",
        "(a) To study;",
        "(b) To report;",
        "3. Decides to remain seized.",
    ]


def test_read_pdf_drops_running_lines_and_joins_across_pages(tmp_path):
    first = [
        "A/RES/1/7",
        "The General Assembly,",
        "Recalling its resolution 1/5 of 8 June 2004, in which it asked all its members to care for the archi-",
        "ves of their courts,",
        "1. Urges all States that have not yet done so to protect the archives of their courts against fire,",
        "2",
    ]
    second = ["A/RES/1/7", "water and neglect;", "2. Decides to remain seized of the matter.", "3"]

    source = _load(tmp_path, "a.pdf", make_pdf([first, second]))

    (resolution,) = parse_resolutions(source)
    assert [one.label for one in resolution.paragraphs] == ["pre-1", "op-1", "op-2"]
    assert resolution.paragraph("pre-1").text.endswith("care for the archives of their courts,")
    assert resolution.paragraph("op-1").text.endswith(
        "their courts against fire, water and neglect;"
    )


def test_read_html_prints_list_numbers_and_leaves_out_notes(tmp_path):
    page = (
        "<html><body><nav>Home</nav><p>A/RES/1/7</p><p><i>The General Assembly</i>,</p>"
        "<p><i>Recalling</i> its resolution 1/5,<sup>1</sup></p><ol><li><i>Urges</i> States to act;"
        "<ol type='a'><li>first;</li><li>second;</li></ol></li><li><i>Decides</i> to go on.</li></ol>"
        "<div class='footnotes'><p>1 See A/1.</p></div></body></html>"
    )

    source = _load(tmp_path, "a.html", page.encode())

    assert source.text.split("\n") == [
        "A/RES/1/7",
        "The General Assembly,",
        "Recalling its resolution 1/5,",
        "1. Urges States to act;",
        "(a) first;",
        "(b) second;",
        "2. Decides to go on.",
    ]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.docx"])
def test_read_parts_printed_ligatures_and_keeps_ordinals(tmp_path, name):
    body = "<w:p><w:r><w:t>1. Reaﬃrms the 2ª oﬀer of ½ ﬂeet, the ﬁrﬅ baﬄes and a maﬆ.</w:t></w:r></w:p>"
    line = re.sub("<.*?>", "", body)
    data = make_docx(body) if name == "a.docx" else line.encode()

    source = _load(tmp_path, name, data)

    assert source.text == "1. Reaffirms the 2ª offer of ½ fleet, the first baffles and a mast."


def test_read_shows_markup_inside_text_as_text(tmp_path):
    text = TEXT.replace("protect archives", "protect <script>alert(1)</script> archives")

    source = _load(tmp_path, "a.txt", text.encode())

    assert "<script>alert(1)</script>" in source.text


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"", "'a.txt' is empty; add a file with the text of a resolution."),
        ("a.odt", b"x", "'a.odt' has an ending that is not read; use one of "
         ".txt, .md, .html, .pdf, .docx, .xml."),
        ("a.txt", HTML.encode(), "'a.txt' ends like text but holds HTML; rename it to .html."),
        ("a.pdf", TEXT.encode(), "'a.pdf' ends like PDF but holds text; rename it to .txt."),
        ("a.pdf", make_pdf([[]]), "'a.pdf' cannot be read: it has no text layer (a scan); "
         "run text recognition (OCR) on it first."),
        ("a.txt", b"\x01\x02" * 200, "'a.txt' cannot be read: it is binary data, not text; "
         "save it as text."),
    ],
)  # fmt: skip
def test_read_error_is_one_sentence_with_the_remedy(tmp_path, name, data, message):
    with pytest.raises(ParseError) as caught:
        _load(tmp_path, name, data)

    assert str(caught.value) == message


def test_read_names_a_missing_file(tmp_path):
    with pytest.raises(ParseError, match="'none.txt' does not exist; check the path"):
        load_source(tmp_path / "none.txt")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b" \n", "it is empty"),
        (b'{"symbol":', "its JSON is broken or cut short"),
        (b"\xff\xfe\xfd", "its JSON is broken or cut short"),
        (b"[" * 100_000, "its JSON is broken or cut short"),
        (b"[]", "it has something other than resolutions in it"),
        (b"[1, 2]", "it has something other than resolutions in it"),
        (b"7", "it has something other than resolutions in it"),
        (b"{}", "'document_id' is missing"),
    ],
)
def test_read_json_error_is_one_sentence_with_the_remedy(tmp_path, data, problem):
    (tmp_path / "a.json").write_bytes(data)

    with pytest.raises(ParseError) as caught:
        parse_file(tmp_path / "a.json")

    assert str(caught.value) == (
        f"'a.json' holds no resolution as the library writes it: {problem}; "
        "export it again or add the text itself."
    )


def test_read_takes_pipes_with_high_numbers(tmp_path):
    held = [os.open(os.devnull, os.O_RDONLY) for _ in range(1100)]
    try:
        PARSING_CHILD.close()
        (tmp_path / "a.html").write_text("<p>THE GENERAL ASSEMBLY,</p>")
        assert "THE GENERAL ASSEMBLY," in load_source(tmp_path / "a.html").text
    finally:
        for number in held:
            os.close(number)


def test_read_docx_finds_the_text_under_the_name_that_the_archive_tells(tmp_path):
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    text = "<w:p><w:r><w:t>1. To thank the pilots.</w:t></w:r></w:p>"
    parts = {
        "_rels__.rels": f'<Relationships><Relationship Type="{kind}" Target="/word/document2.xml"/></Relationships>',
        "word__document2.xml": f'<w:document xmlns:w="{W}"><w:body>{text}</w:body></w:document>',
    }

    source = _load(tmp_path, "a.docx", make_docx(**parts))

    assert source.text == "1. To thank the pilots."


def test_read_docx_parts_paragraphs_at_line_breaks_and_joins_titles(tmp_path):
    lines = ("Pilots of the", "Northern Ports", "Noting the pilots;", "Recalling ports,", "at sea,")
    text = "<w:br/>".join(f"<w:t>{line}</w:t>" for line in lines)
    body = f"<w:p><w:r>{text}</w:r></w:p>"

    source = _load(tmp_path, "a.docx", make_docx(body))

    assert source.text.split("\n") == [
        "Pilots of the Northern Ports Noting the pilots;",
        "Recalling ports, at sea,",
    ]


@pytest.mark.parametrize("mark", ["1", "1/", "[1]", "*"])
def test_read_docx_leaves_raised_marks_out(tmp_path, mark):
    raised = f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{mark}</w:t></w:r>'
    body = f"<w:p><w:r><w:t>To thank the pilots</w:t></w:r>{raised}<w:r><w:t>;</w:t></w:r></w:p>"

    assert _load(tmp_path, "a.docx", make_docx(body)).text == "To thank the pilots;"
