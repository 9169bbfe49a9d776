"""What is taken for a resolution, what is taken with a doubt, and what is refused."""

from __future__ import annotations

import pytest

from index.parse import ParseError, parse_resolutions
from index.read import SourceText
from index.records import Source

_NAME = "no symbol found, the file name stands in for it"
_DOUBT = "no symbol and no adopting body found, it may be no resolution"


def _parse(text):
    return parse_resolutions(SourceText(text, Source("page.txt", "0" * 64)))


@pytest.mark.parametrize(
    "text",
    [
        "Shopping\n\n1. Lamp oil, two litres.\n\n2. Candles;\n\n3. Matches.\n",
        "LEASE\n\n1. The owner lets the barn.\n\n2. The tenant shall pay 90 crowns a month.\n",
        "WHEREAS the Buyer needs lanterns,\n\nthey agree:\n\n1. Price. It is 9 crowns.\n\n"
        "2. Term. One year.\n\n3. Law. That of Orvalia.\n",
        "Minutes of the Rowing Club\n\n1. Opening of the meeting by the chair.\n\n"
        "2. The board decided to raise the fee.\n\n3. The meeting was closed.\n",
        "# lanterns\n\n1. Create a file.\n\n2. Run `lanterns init`.\n\n3. Call `lanterns run`.\n",
        "Manual\n\n1. Switch it on.\n\n2. Note: do not open the lid.\n\n3. Call the service.\n",
    ],
)
def test_parse_refuses_what_only_has_numbers(text):
    with pytest.raises(ParseError) as caught:
        _parse(text)
    assert str(caught.value) == (
        "'page.txt' does not read as a resolution: it has no symbol, names no body that adopts "
        "it, and its paragraphs begin otherwise; if it is one, add it with its title and the name "
        "of the body."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Council conclusions on lamps\n\n1. The Council calls on all to light them.\n",
        "Joint Communiqué on Lanterns\n\n1. The Ministers met at Lima.\n\n"
        "2. The Ministers reaffirmed their friendship.\n",
        "Meeting of the Parties to the Convention on Lamps\n\n1. It was held at Lima.\n",
        "Rules\n\n1. The rules of the General Assembly are to be kept.\n",
        "Declaración de Lima\n\n1. La luz es un bien común.\n\n2. Las lámparas son útiles.\n",
        "Recalling the fires of last year,\n\nConvinced of the use of lamps,\n\n"
        "1. Urges all members to light them;\n\n2. Requests a report.\n",
    ],
)
def test_parse_takes_what_names_no_body_with_a_doubt(text):
    (resolution,) = _parse(text)
    assert [note.problem for note in resolution.notes] == [_NAME, _DOUBT]


@pytest.mark.parametrize(
    "text",
    [
        "The Council of Lamps,\n\n1. Takes the oil from the store.\n",
        "Lamps\n\nRESOLVES:\n\n1. Light for all.\n",
        "At its 5th meeting, on 8 May 2020, the Council of Lamps decided to defer the item.\n",
    ],
)
def test_parse_takes_what_names_its_body_without_a_doubt(text):
    (resolution,) = _parse(text)
    assert [note.problem for note in resolution.notes] == [_NAME]


def test_parse_takes_a_symbol_for_enough():
    (resolution,) = _parse("CP/RES. 3 (2/72)\n\nLamps\n\n1. Oil for the store.\n")
    assert resolution.notes == ()


@pytest.mark.parametrize(
    "text",
    [
        "A/RES/81/88\n\nГенеральная Ассамблея,\n\n1. принимает к сведению доклад;\n",
        "A/RES/81/88\n\n大会，\n\n1. 注意到秘书长的报告；\n",
    ],
)
def test_parse_refuses_other_letters(text):
    with pytest.raises(ParseError) as refused:
        _parse(text)
    assert str(refused.value) == (
        "'page.txt' is in letters that are not read; add its English, Spanish, French or "
        "Portuguese text."
    )


def test_parse_says_of_another_language_that_it_is_not_read():
    (resolution,) = _parse(
        "A/RES/81/88\n\nDie Generalversammlung,\n\nunter Hinweis auf ihre Resolutionen,\n\n"
        "1. nimmt Kenntnis von dem Bericht des Generalsekretärs;\n\n2. ersucht ihn, auf ihrer "
        "nächsten Tagung einen Bericht über die Durchführung dieser Resolution vorzulegen.\n"
    )
    assert (resolution.document_id, resolution.language) == ("a-res-81-88.und", "und")
    assert [note.problem for note in resolution.notes] == ["in none of the languages that are read"]


def test_parse_reads_portuguese_with_its_body_and_date():
    (resolution,) = _parse(
        "Resolução 12/2024\n\nO Conselho de Ministros da Comunidade,\n\nConsiderando a importância "
        "dos faróis;\n\nDECIDE:\n\n1. Criar a Rede de Faróis;\n\n2. Solicitar um relatório ao "
        "Secretariado.\n\nFeita em Luanda, a 5 de julho de 2024.\n"
    )
    assert (resolution.organ, resolution.date, resolution.language) == (
        "Conselho de Ministros da Comunidade",
        "2024-07-05",
        "pt",
    )
    assert resolution.paragraph("op-2").text == "Solicitar um relatório ao Secretariado."
