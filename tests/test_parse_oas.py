"""Small resolutions and declarations of the OAS, one for each way they are printed."""

from __future__ import annotations

import pytest

from index.formats.plain import read_text
from index.parse import parse_resolutions
from index.read import SourceText
from index.records import Source

SHAPES = {
    "body not named, recitals in caps": (
        """\
AG/RES. 2900 (XL-O/10)
ARCHIVES OF COURTS
(Adopted at the fourth plenary session, held on June 8, 2010)
HAVING SEEN the Annual Report of the Permanent Council to the General Assembly;
RECALLING resolution AG/RES. 2800 (XXXIX-O/09); and
CONSIDERING that archives guarantee access to justice,
1. To urge member states to preserve archives.
2. To instruct the Permanent Council to follow up.
""",
        "pre-1 pre-2 pre-3 op-1 op-2",
    ),
    "Spanish, verbs without numbers": (
        """\
AG/RES. 2902 (XL-O/10)
ARCHIVOS JUDICIALES
LA ASAMBLEA GENERAL,
VISTOS los informes del Consejo Permanente;
RECORDANDO la resolución AG/RES. 2800 (XXXIX-O/09), y
CONSIDERANDO:
Que los archivos garantizan el acceso a la justicia;
Que su pérdida afecta a las personas más vulnerables, y
Que es necesario protegerlos,
RESUELVE:
Encomendar al Consejo Permanente que convoque una reunión especial sobre archivos judiciales.
Solicitar a la Secretaría General que apoye la reunión.
""",
        "pre-1 pre-2 pre-3 pre-4 pre-5 op-1 op-2",
    ),
    "Spanish declaration": (
        """\
AG/DEC. 50 (XXXVI-O/06)
DECLARACIÓN SOBRE LOS ARCHIVOS
LA ASAMBLEA GENERAL,
TENIENDO PRESENTE la Carta de la Organización,
DECLARA:
1. Su compromiso con los archivos.
2. Que los archivos son de todos.
""",
        "pre-1 op-1 op-2",
    ),
    "caps verb over That, then another verb": (
        """\
CP/RES. 900 (1500/06)
SUPPORT FOR ARCHIVES
THE PERMANENT COUNCIL OF THE ORGANIZATION OF AMERICAN STATES,
TAKING INTO ACCOUNT:
That the Charter recognizes the rule of law;
That archives serve it; and
BEARING IN MIND the offer of the Government of Atlantis,
RESOLVES:
1. To accept the offer.
2. To request the Secretary General:
a) To convey this resolution; and
b) To report.
""",
        "pre-1 pre-2 pre-3 op-1 op-2 op-2.a op-2.b",
    ),
    "omnibus with a section that only resolves, and an annex": (
        """\
AG/RES. 2903 (XLVI-O/16)
STRENGTHENING DEMOCRACY
THE GENERAL ASSEMBLY,
REAFFIRMING the principles of the Charter,
I. ARCHIVES
HAVING SEEN the report on archives; and
RECALLING resolution AG/RES. 2800 (XXXIX-O/09),
RESOLVES:
1. To urge member states to preserve archives.
2. To continue the program.
II. ELECTIONS
TAKING INTO ACCOUNT the observation missions,
RESOLVES:
1. To thank the missions.
III. FOLLOW-UP
RESOLVES:
1. To instruct the Permanent Council to report.
ANNEX
DECLARATION OF ATLANTIS
1. We declare our will.
2. We thank Atlantis.
""",
        "pre-1 i.pre-1 i.pre-2 i.op-1 i.op-2 ii.pre-1 ii.op-1 iii.op-1 annex-1.op-1 annex-1.op-2",
    ),
    "inside a report of a committee": (
        """\
PERMANENT COUNCIL
REPORT OF THE COMMITTEE ON JURIDICAL AND POLITICAL AFFAIRS
I. BACKGROUND
The Committee met on April 6, 2010, under the chairmanship of Ambassador Doe.
At that meeting, the delegation of Atlantis presented a draft resolution.
II. RECOMMENDATION
The Committee recommends that the Permanent Council adopt the following draft resolution:
DRAFT RESOLUTION
ARCHIVES OF COURTS
THE GENERAL ASSEMBLY,
HAVING SEEN the report of the Permanent Council,
RESOLVES:
1. To urge member states to preserve archives.
2. To instruct the Permanent Council to follow up.
""",
        "pre-1 op-1 op-2",
    ),
    "decision in one paragraph": (
        """\
CP/DEC. 12 (1600/07)
PARTICIPATION IN THE CONGRESS OF ARCHIVES
THE PERMANENT COUNCIL,
HAVING SEEN the invitation extended by the Government of Atlantis (CP/INF. 5500/07),
DECIDES:
To accept the invitation.
""",
        "pre-1 op-1",
    ),
    "numbers set apart from their full stops": (
        """\
AG/RES. 2905 (XL-O/10)
ARCHIVES
THE GENERAL ASSEMBLY,
CONSIDERING that archives matter,
RESOLVES:
1 . To urge member states to preserve archives.
2 . To instruct the Permanent Council to follow up.
3 - To request the General Secretariat to report.
""",
        "pre-1 op-1 op-2 op-3",
    ),
    "small numerals as sections behind lists": (
        """\
AG/RES. 2906 (XL-O/10)
ARCHIVES
THE GENERAL ASSEMBLY,
HAVING SEEN the report of the Permanent Council,
RESOLVES:
i. Archives of courts
CONSIDERING that courts keep archives,
RESOLVES:
1. To request the Secretariat to:
a. Count the archives; and
b. Visit:
i. Courts; and
ii. Ministries.
ii. Archives of ports
RECALLING the plan of action,
RESOLVES:
1. To urge member states to preserve them.
2. To request the Secretariat to:
a. Report on them.
iii. Follow-up
1. To request a report.
""",
        "pre-1 i.pre-1 i.op-1 i.op-1.a i.op-1.b i.op-1.b.i i.op-1.b.ii "
        "ii.pre-1 ii.op-1 ii.op-2 ii.op-2.a iii.op-1",
    ),
    "sections with preambles whose numbers run on": (
        """\
AG/RES. 2907 (XL-O/10)
ARCHIVES
THE GENERAL ASSEMBLY,
REAFFIRMING its resolutions on archives,
i. Archives of courts
HAVING SEEN the report on archives; and
CONSIDERING that courts keep archives,
RESOLVES:
1. To urge member states to preserve archives.
ii. Archives of ports
CONCERNED at the fires in archives of ports,
RESOLVES:
2. To request the Secretariat to visit them.
3. To request a report.
""",
        "pre-1 i.pre-1 i.pre-2 op-1 ii.pre-1 op-2 op-3",
    ),
    "a recital that names a committee, below VISTOS": (
        """\
CP/RES. 901 (1452/06)
ARCHIVOS DE PUERTOS
EL CONSEJO PERMANENTE DE LA ORGANIZACIÓN DE LOS ESTADOS AMERICANOS,
VISTOS:
La resolución AG/RES. 2150 (XXXV-O/05), mediante la cual se creó el Fondo; y
El informe de la Comisión de Asuntos Administrativos y Presupuestarios,
CONSIDERANDO:
Que el Fondo carece de un reglamento,
RESUELVE:
1.- Aprobar el reglamento del Fondo.
""",
        "pre-1 pre-2 pre-3 op-1",
    ),
    "the states that met, in a long line": (
        """\
CICTE/DEC. 1/22
PROTECTION OF PORTS
(Adopted at the second plenary session, held on May 20, 2022)
THE MEMBER STATES OF THE INTER-AMERICAN COMMITTEE AGAINST TERRORISM (CICTE) of the Organization \
of American States (OAS), meeting at its twenty-second regular session, in Washington, D.C., on \
May 19 and 20, 2022,
RECALLING the Inter-American Convention against Terrorism;
DECLARE:
1. Their most vehement condemnation of attacks on ports.
""",
        "pre-1 op-1",
    ),
    "ministers who agree, met in a long line": (
        """\
CIDI/doc. 40/10
PLAN DE ACCIÓN DE SAN ISIDRO
La Reunión de Ministros y Altas Autoridades de Puertos de los Estados Miembros de la Organización \
de los Estados Americanos, en ejercicio de las funciones que le confiere el artículo 106 de la \
Carta de la Organización,
RECONOCIENDO que los puertos mueven el noventa por ciento del comercio,
ACORDAMOS:
1. Intercambiar estadísticas mensuales.
""",
        "pre-1 op-1",
    ),
    "the adoption told behind the text": (
        """\
CJI/RES. 209 (LXXXV-O/14)
WAREHOUSE RECEIPTS
THE INTER-AMERICAN JURIDICAL COMMITTEE,
BEARING IN MIND that receipts are used by farmers,
RESOLVES:
1. To forward this resolution to the General Assembly.
This resolution was unanimously adopted at the session held on August 14, 2014, by the following \
members: Drs. Ana Berrío and Tomás Iriarte.
""",
        "pre-1 op-1",
    ),
    "the adoption told in brackets behind the text": (
        """\
RESOLUTION 3/19
DEFENDERS OF RIVERS
The Inter-American Commission on Human Rights,
Considering that those who defend rivers are exposed to threats,
Resolves:
1. To visit the rivers of the region.
(Approved by the Commission on March 13, 2019, at its 171st regular period of sessions)
""",
        "pre-1 op-1",
    ),
    "notes behind a single paragraph": (
        """\
AG/RES. 3001 (LII-O/22)
DAY OF THE FERRIES
THE GENERAL ASSEMBLY,
NOTING that ferries link the islands,
RESOLVES:
1. To declare October 6 the Day of the Ferries.
1. Atlantis considers that the day should be in May.
2. ... in accordance with its domestic law.
""",
        "pre-1 op-1",
    ),
    "reservations under a heading of their own": (
        """\
AG/RES. 2913 (XLVIII-O/18)
ARCHIVES OF PORTS
THE GENERAL ASSEMBLY,
CONSIDERING that ports keep archives,
RESOLVES:
1. To urge member states to preserve them. 3/
2. To request a register of them.
RESERVATION BY THE GOVERNMENT OF ATLANTIS
1. The Government of Atlantis expresses its reservation to operative paragraph 1.
2. It considers that archives are a matter for its provinces.
""",
        "pre-1 op-1 op-2",
    ),
    "more notes than paragraphs, without a rule": (
        """\
AG/RES. 2914 (XLVIII-O/18)
ARCHIVES OF COURTS 1/ 2/
THE GENERAL ASSEMBLY,
CONSIDERING that courts keep archives,
RESOLVES:
i. Courts of first instance
RESOLVES:
1. To urge member states to preserve them.
2. To request a register of them.
ii. Follow-up
RESOLVES:
To instruct the Permanent Council to follow up on this resolution.
1. ... The Government of Atlantis dissociates itself from section i.
2. ... states that it will apply this resolution within its constitutional order.
3. Orland believes that the register should have been shorter.
4. Freedonia is unable to support section ii.
""",
        "pre-1 i.op-1 i.op-2 ii.op-1",
    ),
    "reservations in notes below a rule": (
        """\
AG/RES. 2909 (XL-O/10)
ARCHIVES
THE GENERAL ASSEMBLY,
CONSIDERING that archives matter,
RESOLVES:
1. To urge member states to preserve archives.
__________
1. The Government of Atlantis reserves its position on this resolution and on its archives.
2. The Government of Orland joins in the reservation, and wishes to place on record its laws.
""",
        "pre-1 op-1",
    ),
    "a long title that starts like a verb": (
        """\
Meeting of the Parties to the Protocol on the Archives of Courts to the Convention on Access to
Justice and Public Participation in Decision-making in all Matters of the Law of the Archives
Fourth session, Geneva, 22 October 2021
1. The fourth session of the Meeting of the Parties to the Protocol was held in Geneva.
2. The Meeting took note of the report on credentials.
""",
        "op-1 op-2",
    ),
}


def _parse(text):
    return parse_resolutions(SourceText(read_text(text), Source("a.txt", "")))


@pytest.mark.parametrize("shape", SHAPES)
def test_parse_labels_what_the_oas_prints(shape):
    text, labels = SHAPES[shape]

    (resolution,) = _parse(text)

    assert " ".join(paragraph.label for paragraph in resolution.paragraphs) == labels


def test_parse_drops_note_marks_with_a_slash():
    (resolution,) = _parse(
        "AG/RES. 2901 (XL-O/10) 1/ 2/\nARCHIVES OF COURTS 3/\nTHE GENERAL ASSEMBLY,\n"
        "RECALLING resolution AG/RES. 2800 (XXXIX-O/09);4/\nRESOLVES:\n"
        "1. To urge member states to preserve archives.5/ 6/\n"
        "2. To accept the offer of 2009/10 and/or the following one.\n"
        "1/ The Government of Atlantis has reservations.\n"
    )

    assert [(one.label, one.text) for one in resolution.paragraphs] == [
        ("pre-1", "RECALLING resolution AG/RES. 2800 (XXXIX-O/09);"),
        ("op-1", "To urge member states to preserve archives."),
        ("op-2", "To accept the offer of 2009/10 and/or the following one."),
    ]
    assert resolution.title == "ARCHIVES OF COURTS"


@pytest.mark.parametrize(
    ("cover", "title"),
    [
        (
            "GENERAL ASSEMBLY\nFORTIETH REGULAR SESSION OEA/Ser.P\n"
            "June 6 to 8, 2010 AG/doc.5090/10\nLima, Peru 4 June 2010\n"
            "Item 14 on the agenda\nDRAFT RESOLUTION\nARCHIVES OF COURTS\n"
            "AND OF PORTS\n(Agreed upon by the Permanent Council at its meeting on May 26, 2010)\n",
            "ARCHIVES OF COURTS AND OF PORTS",
        ),
        (
            "CONSEJO PERMANENTE\nCP/doc.4400/10 rev. 1\nProyecto de declaración\nLos archivos\n",
            "Los archivos",
        ),
        ("CIDI/doc. 40/10\nPLAN DE ACCIÓN\n", "PLAN DE ACCIÓN"),
        (
            "A/C.3/81/L.12\nThird Committee\nHuman rights\nElbonia, Freedonia and Sodor: draft "
            "resolution\nArchives of courts\n",
            "Archives of courts",
        ),
        (
            "Outcome of proceedings\n9999/10\nARCH 12\nCouncil conclusions on archives\n",
            "Council conclusions on archives",
        ),
        (
            "AG/RES. 2908 (XL-O/10)\nDRAFT RESOLUTION\n(Adopted on June 8, 2010)\n",
            "DRAFT RESOLUTION",
        ),
    ],
)
def test_parse_takes_the_title_from_behind_a_cover(cover, title):
    (resolution,) = _parse(f"{cover}THE GENERAL ASSEMBLY,\nRESOLVES:\n1. To preserve archives.\n")

    assert resolution.title == title


@pytest.mark.parametrize(
    ("cover", "symbol"),
    [
        ("AG/doc.5678/19 rev. 1\nDRAFT RESOLUTION\nARCHIVES OF COURTS\n", "AG/doc.5678/19 rev. 1"),
        ("AG/doc.5678/19\nAG/RES. 2911 (XLIX-O/19)\nARCHIVES\n", "AG/RES. 2911 (XLIX-O/19)"),
    ],
)
def test_parse_takes_the_number_of_a_draft_where_there_is_no_symbol(cover, symbol):
    (resolution,) = _parse(f"{cover}THE GENERAL ASSEMBLY,\nRESOLVES:\n1. To preserve archives.\n")

    assert resolution.symbol == symbol


def test_parse_drops_note_marks_behind_a_full_stop():
    text, _ = SHAPES["reservations under a heading of their own"]

    (resolution,) = _parse(text)

    assert resolution.paragraphs[1].text == "To urge member states to preserve them."


def test_parse_leaves_notes_below_a_rule_out_where_no_reader_did():
    text, labels = SHAPES["reservations in notes below a rule"]

    (resolution,) = parse_resolutions(SourceText(text, Source("a.docx", "")))

    assert " ".join(paragraph.label for paragraph in resolution.paragraphs) == labels


@pytest.mark.parametrize("assembly", ["ASSEMBLEIA", "ASSEMBLÉIA"])
def test_parse_reads_portuguese_in_either_spelling(assembly):
    (resolution,) = _parse(
        f"AG/RES. 2910 (XL-O/10)\nPROTEÇÃO DOS ARQUIVOS\nA {assembly} GERAL,\n"
        "CONSIDERANDO que os arquivos são de todos; e\nRECORDANDO a Carta,\n"
        "RESOLVE:\n1. Instar os Estados membros a que os protejam.\n"
    )

    assert resolution.title == "PROTEÇÃO DOS ARQUIVOS"
    assert [one.label for one in resolution.paragraphs] == ["pre-1", "pre-2", "op-1"]
