"""Resolutions of bodies that name themselves, announce and number in ways of their own."""

from __future__ import annotations

import pytest

from index.parse import parse_resolutions
from index.read import SourceText
from index.records import Source


def _parse(text):
    return parse_resolutions(SourceText(text, Source("page.txt", "0" * 64)))


def _labels(resolution):
    return " ".join(paragraph.label for paragraph in resolution.paragraphs)


REPRESENTATIVES = """\
Resolution 4 (2021)
Huts on the plateau
The Representatives,
Recalling Article 8 of the Treaty;
Recommend that their Parties:
1. repair the huts; and
2. report on them.
Resolution 5 (2021)
Flights over the plateau
The Representatives,
Noting the growth of flights;
Recommend that:
1. flight plans be shared; and
2. Resolution 1 (2013) be set aside.
"""


def test_parse_parts_resolutions_of_representatives():
    resolutions = _parse(REPRESENTATIVES)

    assert [(one.symbol, one.organ, _labels(one)) for one in resolutions] == [
        ("Resolution 4 (2021)", "Representatives", "pre-1 op-1 op-2"),
        ("Resolution 5 (2021)", "Representatives", "pre-1 op-1 op-2"),
    ]
    assert resolutions[0].paragraphs[1].headings == ("Recommend that their Parties:",)
    assert resolutions[1].paragraphs[-1].text == "Resolution 1 (2013) be set aside."


def test_parse_leaves_a_note_out_where_the_next_number_is_another():
    (resolution,) = _parse(
        "A/RES/59/990\nThe General Assembly,\nRecalling it,\n1. Urges States to act;\n"
        "5. Resolution 50/1, annex.\n2. Requests a report.\n"
    )

    assert _labels(resolution) == "pre-1 op-1 op-2"


def test_parse_reads_a_body_named_behind_the_recitals():
    (resolution,) = _parse(
        "Huts\nWhereas huts decay;\nRecognizing the need for repairs;\nThe Assembly:\n"
        "1. Urges States to repair them;\n2. Requests a report.\n"
    )

    assert (resolution.organ, _labels(resolution)) == ("Assembly", "pre-1 pre-2 op-1 op-2")


def test_parse_reads_points_before_the_numbers_of_a_list():
    (resolution,) = _parse(
        "Resolution A.9991(33)\nTHE ASSEMBLY,\nRECALLING Article 15,\n"
        "1 INVITES Governments:\n.1 to mend piers; and\n.2 to report; and\n"
        "2 REVOKES resolution A.9990(31).\n"
    )

    assert (resolution.organ, _labels(resolution)) == ("Assembly", "pre-1 op-1 op-1.1 op-1.2 op-2")


def test_parse_counts_lettered_recitals_behind_a_list_in_one_of_them():
    (resolution,) = _parse(
        "GC(67)/RES/99\nThe General Conference,\n(a) Recalling its resolutions,\n"
        "(b) Recognizing that:\n(i) moorings rust; and\n(ii) ropes break,\n"
        "(c) Noting the report,\n1. Requests a report.\n"
    )

    assert _labels(resolution) == "pre-1 pre-2 pre-2.i pre-2.ii pre-3 op-1"


def test_parse_reads_a_body_named_in_each_appendix():
    (resolution,) = _parse(
        "A41-99: Balloons\nWhereas balloons drift;\nWhereas they are many;\nThe Assembly:\n"
        "1. Urges States to register them.\nAPPENDIX A\nSafety\nWhereas safety comes first;\n"
        "The Assembly:\n1. Requests the Council to report.\n"
        "APPENDIX B\nMoorings\nThe Assembly:\nConsidering that moorings break;\n1. Urges care.\n"
    )

    assert _labels(resolution) == (
        "pre-1 pre-2 op-1 appendix-a.pre-1 appendix-a.op-1 appendix-b.pre-1 appendix-b.op-1"
    )


def test_parse_reads_a_congress_named_with_its_session_behind_the_recitals():
    (resolution,) = _parse(
        "WCC-2020-Res-115-EN\nDark lakes\nRECALLING Resolution 4.106 on dark lakes of 2008; and\n"
        "CONCERNED that no country measures light over its lakes;\n"
        "The World Conservation Congress, at its session in Marseille, France:\n"
        "1. REQUESTS guidelines; and\n2. CALLS ON governments to act.\n"
    )

    assert (resolution.symbol, resolution.title) == ("WCC-2020-Res-115-EN", "Dark lakes")
    assert _labels(resolution) == "pre-1 pre-2 op-1 op-2"


def test_parse_tells_recitals_by_their_verbs_where_the_numbers_run_on():
    (resolution,) = _parse(
        "Small peatlands\n1. RECALLING Resolution 12 on peatlands;\n"
        "2. CONSCIOUS of the value of water;\nTHE CONFERENCE OF THE CONTRACTING PARTIES\n"
        "3. ENCOURAGES Contracting Parties to act; and\n4. INSTRUCTS the Secretariat to report.\n"
    )

    assert resolution.organ == "Conference of the Contracting Parties"
    assert _labels(resolution) == "pre-1 pre-2 op-3 op-4"


def test_parse_reads_be_it_resolved():
    (resolution,) = _parse(
        "Ferries\nThe Conference of Heads of Government of the Ferry Community, meeting in May,\n"
        "WHEREAS ferries link the islands;\nAND WHEREAS fares are high;\n"
        "NOW, THEREFORE, BE IT RESOLVED that Member States reduce fares;\n"
        "BE IT FURTHER RESOLVED that the Secretary-General report.\n"
    )

    assert resolution.organ == "Conference of Heads of Government of the Ferry Community"
    assert [(one.label, one.verb) for one in resolution.paragraphs] == [
        ("pre-1", "WHEREAS"),
        ("pre-2", "WHEREAS"),
        ("op-1", "RESOLVED"),
        ("op-2", "FURTHER RESOLVED"),
    ]


def test_parse_keeps_the_details_of_persons_listed_in_an_annex():
    (resolution,) = _parse(
        "S/RES/9991 (2026)\nThe Security Council,\nRecalling it,\n1. Decides to act.\nAnnex\n"
        "1. NEREUS POSEIDON\nDate of birth: 1 May 1970\nNationality: Atlantis\n"
        "He commands the guard.\n2. TRITON DEEP\na.k.a.: The Wave\nNationality: Atlantis\n"
        "Entities\n3. ATLANTIS MINES\nAddress: Port of Atlantis.\n"
    )

    assert [(one.label, one.headings, one.text) for one in resolution.paragraphs[2:]] == [
        (
            "annex-1.op-1",
            (),
            "NEREUS POSEIDON\nDate of birth: 1 May 1970\nNationality: Atlantis\n"
            "He commands the guard.",
        ),
        ("annex-1.op-2", (), "TRITON DEEP\na.k.a.: The Wave\nNationality: Atlantis"),
        ("annex-1.op-3", ("Entities",), "ATLANTIS MINES\nAddress: Port of Atlantis."),
    ]


def test_parse_finds_the_title_behind_parts_and_dates():
    stamps = (
        "A/RES/71/992 A-B\n71/992. Stamps\nA\nThe General Assembly,\n1. Urges States to act.\n"
        "B\nThe General Assembly,\n1. Requests a report.\n"
    )
    pilots = (
        "Resolution A.9991(33)\nAdopted on 6 December 2023\nREST FOR PILOTS\nTHE ASSEMBLY,\n"
        "RECALLING Article 15,\n1 ADOPTS the Guidelines.\n"
    )

    assert [(_parse(text)[0].symbol, _parse(text)[0].title) for text in (stamps, pilots)] == [
        ("A/RES/71/992", "Stamps"),
        ("A.9991(33)", "REST FOR PILOTS"),
    ]


def test_parse_reads_the_one_paragraph_behind_a_recital_with_a_colon():
    (resolution,) = _parse(
        "Year of Rams\nTHE CONFERENCE,\nConsidering that rams are many;\n"
        "Having in mind the Goals:\nRequests the Director-General to transmit this text.\n"
    )

    assert _labels(resolution) == "pre-1 pre-2 op-1"


def test_parse_reads_do_hereby_declare():
    (resolution,) = _parse(
        "DECLARATION ON FERRIES\nWE, the Heads of State and Government, gathered in Port City,\n"
        "RECALLING the Charter;\nNOTING the fares;\nDO HEREBY DECLARE TO:\n"
        "1. PROMOTE ferries;\n2. TASK the bodies.\n"
    )

    assert _labels(resolution) == "pre-1 pre-2 op-1 op-2"


def test_parse_reads_numbers_of_drafts_in_brackets():
    (resolution,) = _parse(
        "EB152.R99\nThe Executive Board,\nRecalling resolution WHA58.23,\n"
        "(OP)1. URGES Member States:\n(1) to act;\n(OP)2. REQUESTS a report.\n"
    )

    assert _labels(resolution) == "pre-1 op-1 op-1.1 op-2"


def test_parse_reads_we_declare_and_a_spanish_body_without_a_comma():
    (declared,) = _parse(
        "CIM/DEC. 99 (XL-O/25)\nLamps\nAWARE of it;\nCONVINCED of it,\nWE DECLARE:\n1. Our will.\n"
    )
    (decided,) = _parse(
        "MERCOSUR/CMC/DEC. Nº 18/24\nFONDO DE FAROS\nVISTO: El Tratado de Asunción.\n"
        "CONSIDERANDO:\nQue los faros unen.\nEL CONSEJO DEL MERCADO COMÚN\nDECIDE:\n"
        "Art. 1 - Crear el Fondo.\n"
    )

    assert [one.label for one in declared.paragraphs] == ["pre-1", "pre-2", "op-1"]
    assert [one.label for one in decided.paragraphs] == ["pre-1", "pre-2", "op-1"]
    assert decided.organ == "Consejo del Mercado Común"


@pytest.mark.parametrize("tag", ["(PP{})", "PP{}.", "[PP{}]", "PP{}bis:"])
def test_parse_takes_the_tags_of_recitals_off_the_text(tag):
    (resolution,) = _parse(
        f"WHA76.20\nWells\nThe Seventy-sixth World Health Assembly,\n"
        f"{tag.format(1)} Recalling resolution WHA64.24 on drinking-water,\n"
        f"{tag.format(2)} Noting that one well in four is open,\n(OP)1. URGES States to act.\n"
    )

    assert [(one.label, one.verb, one.text.split()[0]) for one in resolution.paragraphs] == [
        ("pre-1", "Recalling", "Recalling"),
        ("pre-2", "Noting", "Noting"),
        ("op-1", "URGES", "URGES"),
    ]


_RUST = "CICR/RES. 7 (XI-O/21)\nCOOPERATION AGAINST RUST\nThe Committee against Rust,\n"


def test_parse_reads_numerals_in_capitals_as_numbers_of_paragraphs():
    (resolution,) = _parse(
        f"{_RUST}Whereas rust never sleeps,\nResolves:\nI. To encourage States to paint.\n"
        "II. To instruct the Secretariat to:\n(a) publish a guide;\n(b) hold a workshop.\n"
        "III. To thank the painters.\n"
    )

    assert _labels(resolution) == "pre-1 op-1 op-2 op-2.a op-2.b op-3"
    assert resolution.paragraph("op-2").text == "To instruct the Secretariat to:"


def test_parse_keeps_numerals_over_numbered_paragraphs_as_sections():
    (resolution,) = _parse(
        f"{_RUST}Whereas rust never sleeps,\nResolves:\nI. To encourage paint.\n1. To paint.\n"
        "II. To encourage oil.\n1. To oil.\n"
    )

    assert _labels(resolution) != "pre-1 op-1 op-1.1 op-2 op-2.1"


def test_parse_reads_what_one_body_does_with_the_numbers_below():
    (resolution,) = _parse(
        f"{_RUST}Noting that rust never sleeps;\nRecommends that the governments of the States:\n"
        "1. take measures;\n2. report on them.\n"
    )

    assert _labels(resolution) == "pre-1 op-1 op-2"
    assert resolution.paragraph("op-1").headings == (
        "Recommends that the governments of the States:",
    )


def test_parse_puts_a_list_without_letters_under_its_paragraph():
    (resolution,) = _parse(
        f"{_RUST}Noting that rust never sleeps,\nTakes note of the report;\nUrges States to:\n"
        "Paint their bridges;\nOil their gates;\nRequests the Secretariat to report.\n"
    )

    assert _labels(resolution) == "pre-1 op-1 op-2 op-2.1 op-2.2 op-3"


def test_parse_counts_annexes_and_appendices_apart():
    (resolution,) = _parse(
        f"{_RUST}Noting that rust never sleeps,\n1. Adopts the rules annexed.\nAnnex\n"
        "1. Paint is red.\nAppendix\n1. Oil is black.\nAnnex\n1. Gates are open.\n"
    )

    assert _labels(resolution) == "pre-1 op-1 annex-1.op-1 appendix-1.op-1 annex-2.op-1"


def test_parse_keeps_a_sentence_that_ends_before_its_numbers():
    (resolution,) = _parse(
        f"{_RUST}Noting that rust never sleeps,\nEstablishes a Commission with these terms:\n"
        "1. The Commission paints.\n2. It reports.\n"
    )

    assert "Establishes a Commission with these terms:" in [
        paragraph.text for paragraph in resolution.paragraphs
    ]


def test_parse_reads_recitals_behind_bullets_where_no_body_is_named():
    (resolution,) = _parse(
        "Resolution 2997 (2025)\nPreamble\n• Recalling resolution 2900 (2024),\n"
        "• Concerned at the fighting along the river,\nOperative paragraphs\n"
        "1. Demands a ceasefire;\n2. Decides to remain seized of the matter.\n"
    )

    assert _labels(resolution) == "pre-1 pre-2 op-1 op-2"
