"""PDF and Word files as the offices make them, whole from file to labels."""

from __future__ import annotations

from office_files import WORD_LABELS, write_word_file
from printed_pages import (
    OAS_LABELS,
    UN_LABELS,
    UN_OPERATIVE_3,
    write_oas_pdf,
    write_un_pdf,
)

from index.formats.running import drop_running_lines
from index.parse import parse_resolutions
from index.read import load_source


def _parse(path):
    source = load_source(path)
    (resolution,) = parse_resolutions(source)
    for one in resolution.paragraphs:
        assert source.text[one.start : one.end] == one.text
    assert all(line in source.text for line in resolution.front.text.split("\n"))
    return resolution


def _labels(resolution):
    return " ".join(paragraph.label for paragraph in resolution.paragraphs)


def test_pdf_of_the_united_nations_gives_whole_paragraphs(tmp_path):
    write_un_pdf(tmp_path / "a.pdf")

    resolution = _parse(tmp_path / "a.pdf")

    assert _labels(resolution) == UN_LABELS
    assert resolution.symbol == "A/RES/79/990"
    assert resolution.title == ("Archives of courts and the rights of those whose cases they hold")
    assert (resolution.date, resolution.notes) == ("2024-12-12", ())
    assert resolution.paragraph("op-3").text == UN_OPERATIVE_3
    assert resolution.paragraph("pre-1").text == (
        "Recalling its resolutions 71/901 of 19 December 2016, 73/902 of 17 December 2018 and "
        "75/903 of 16 December 2020 on the archives of courts,"
    )
    assert resolution.paragraph("pre-3").text.startswith(
        "Deeply concerned that the archives of courts continue to be destroyed by fire, by water"
    )
    assert resolution.paragraph("op-4").text.endswith("pursuant to paragraph 2 above;")


def test_pdf_of_the_oas_gives_whole_paragraphs(tmp_path):
    write_oas_pdf(tmp_path / "a.pdf")

    resolution = _parse(tmp_path / "a.pdf")

    assert _labels(resolution) == OAS_LABELS
    assert resolution.symbol == "AG/RES. 2992 (XL-O/10)"
    assert resolution.title == "ARCHIVES OF COURTS AND ACCESS TO JUSTICE IN THE HEMISPHERE"
    assert resolution.notes == ()
    assert resolution.paragraph("pre-1").text == (
        "HAVING SEEN the Annual Report of the Permanent Council to the General Assembly "
        "(AG/doc.4991/09 add. 1), as well as resolutions AG/RES. 2990 (XXXIX-O/09) and "
        "AG/RES. 2991 (XXXIX-O/09), “Archives of Courts”;"
    )


def test_word_file_gives_the_numbers_that_word_prints(tmp_path):
    write_word_file(tmp_path / "a.docx")

    resolution = _parse(tmp_path / "a.docx")

    assert _labels(resolution) == WORD_LABELS
    assert resolution.symbol == "A/RES/79/991"
    assert resolution.title == "Archives of courts"
    assert resolution.paragraph("pre-1").text == (
        "Recalling its resolution 71/901 of 19 December 2016,"
    )
    assert resolution.paragraph("pre-2").text == (
        "Noting with appreciation the report of the Secretary-General,"
    )


def test_the_head_of_a_volume_leaves_its_first_page_too():
    page = [
        "II. Resolutions adopted without reference to a Main Committee 101",
        "51/90. River ports",
        "The General Assembly,",
    ]

    assert drop_running_lines([page]) == [page[1:]]


def test_a_numeral_in_capitals_heads_a_section_and_is_no_page_number():
    page = ["A/RES/90/1", "The General Assembly,", "I", "1. Requests rest;", "II", "2. Urges calm."]

    assert drop_running_lines([[*page, "iv"]]) == [page]
