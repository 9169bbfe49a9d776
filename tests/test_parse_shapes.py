# ruff: noqa: E501
"""Small resolutions in every shape met in real texts, and the labels they must get."""

from __future__ import annotations

import pytest

from index.parse import ParseError, parse_resolutions
from index.read import SourceText, load_source
from index.records import Source


def _parse(tmp_path, text, name="resolution.txt"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    source = load_source(path)
    return source, parse_resolutions(source)


def _labels(resolution):
    return " ".join(paragraph.label for paragraph in resolution.paragraphs)


SHAPES = {
    "oas_with_wraps_page_number_and_group_verb": (
        """\
                                                     AG/RES. 1957 (XXXIII-O/03)

        PROMOTION OF CORPORATE SOCIAL RESPONSIBILITY IN THE HEMISPHERE

         (Resolution adopted at the fourth plenary session, held on June 10, 2003)


        THE GENERAL ASSEMBLY,

        HAVING SEEN the Annual Report of the Permanent Council (AG/doc.4156/03
add. 5), in particular the section on corporate responsibility;

        RECALLING:

        That the Heads of State and Government, meeting at the Third Summit of
the Americas, entrusted the OAS with the task; and

        That in resolution AG/RES. 1871 (XXXII-O/02) the General Assembly, in operative
paragraph 3, resolved "to instruct the Permanent Council to continue analysing the topic";

        CONSIDERING that corporate social responsibility contributes to
development,

RESOLVES:

        1.      To urge member states to support initiatives promoting social
responsibility.

        2.      To instruct the Permanent Council:

                a.      To hold a special meeting on the topic, with participation
of the private sector; and

                b.      To report on:

                        i.      its results; and

                        ii.     its costs.

                                    - 2 -


        3.      To request the General Secretariat to support the work, in
accordance with the resources allocated in the program-budget and other
resources.
""",
        "pre-1 pre-2 pre-3 pre-4 op-1 op-2 op-2.a op-2.b op-2.b.i op-2.b.ii op-3",
    ),
    "single_unnumbered_operative": (
        """\
CP/RES. 831 (1342/02)

SUPPORT FOR DEMOCRACY IN VENEZUELA

THE PERMANENT COUNCIL OF THE ORGANIZATION OF AMERICAN STATES,

CONSIDERING:
That the Charter of the Organization of American States recognizes that representative democracy is indispensable;
That the Inter-American Democratic Charter recognizes the right of peoples; and
That the Government of Venezuela has invited the Secretary General,

RESOLVES:
To support the efforts of the Secretary General and to request him to report to the Permanent Council.
""",
        "pre-1 pre-2 pre-3 op-1",
    ),
    "spanish": (
        """\
AG/RES. 2426 (XXXVIII-O/08)

EL DERECHO A LA IDENTIDAD

(Aprobada en la cuarta sesión plenaria, celebrada el 3 de junio de 2008)

LA ASAMBLEA GENERAL,

VISTO el Informe Anual del Consejo Permanente (AG/doc.4820/08);

CONSIDERANDO:

Que el registro de nacimientos es un derecho; y

Que la resolución AG/RES. 2362 (XXXVIII-O/08) aprobó el programa,

TENIENDO EN CUENTA los resultados de la reunión,

RESUELVE:

1. Encomendar al Consejo Permanente que dé seguimiento a la presente resolución.

2. Instar a los Estados Miembros a:

a) adoptar medidas; y

b) intercambiar experiencias.

3. Solicitar a la Secretaría General que informe a la Asamblea General en su trigésimo noveno período ordinario de sesiones.
""",
        "pre-1 pre-2 pre-3 pre-4 op-1 op-2 op-2.a op-2.b op-3",
    ),
    "declaration": (
        """\
AG/DEC. 71 (XLIII-O/13)

DECLARATION OF ANTIGUA GUATEMALA

"FOR A COMPREHENSIVE POLICY AGAINST THE WORLD DRUG PROBLEM IN THE AMERICAS"

(Adopted at the fourth plenary session, held on June 6, 2013)

THE MINISTERS OF FOREIGN AFFAIRS AND HEADS OF DELEGATION OF THE MEMBER STATES OF THE ORGANIZATION OF AMERICAN STATES (OAS), gathered in La Antigua Guatemala, Guatemala, at the forty-third regular session of the OAS General Assembly,

RECALLING the principles of the Charter of the OAS;

CONVINCED that the world drug problem requires a comprehensive approach,

DECLARE:

1. That it is essential that the Hemisphere continue to advance in a coordinated manner.

2. Their renewed commitment to cooperation.

3. The need to continue the dialogue.
""",
        "pre-1 pre-2 op-1 op-2 op-3",
    ),
    "omnibus_sections": (
        """\
AG/RES. 2888 (XLVI-O/16)

PROMOTION AND PROTECTION OF HUMAN RIGHTS

(Adopted at the second plenary session, held on June 14, 2016)

THE GENERAL ASSEMBLY,

REAFFIRMING the norms and principles of international law;

HAVING SEEN the Annual Report of the Permanent Council,

I. RIGHTS OF PERSONS WITH DISABILITIES

RECALLING resolution AG/RES. 2249 (XXXVI-O/06); and

CONSIDERING the need to assess the program,

RESOLVES:

1. To urge member states to ratify the Convention.

2. To request the Secretariat to assist.

II. INDIGENOUS PEOPLES

REAFFIRMING the Declaration on the Rights of Indigenous Peoples,

RESOLVES:

1. To renew the commitment.

2. To instruct the Permanent Council:

a. to follow up; and

b. to report.

III. FINAL PROVISIONS

1. To thank the Commission.
""",
        "pre-1 pre-2 i.pre-1 i.pre-2 i.op-1 i.op-2 ii.pre-1 ii.op-1 ii.op-2 ii.op-2.a "
        "ii.op-2.b iii.op-1",
    ),
    "annexes_with_own_numbering": (
        """\
Resolution adopted by the General Assembly on 20 December 2010

65/230. Twelfth United Nations Congress on Crime Prevention

     The General Assembly,

     Emphasizing the responsibility assumed by the United Nations,1

     1. Expresses its satisfaction with the results;

     2. Endorses the Salvador Declaration, as annexed to the present resolution.

71st plenary meeting
21 December 2010

Annex
Salvador Declaration on Comprehensive Strategies

We, the States Members of the United Nations,

Having assembled at Salvador, Brazil,

Declare as follows:

1. We recognize that an effective system is important.

2. We support the principle.

Annex II
Rules

Article 1
The Fund shall be established.

Article 2
1. The Fund shall have a Board.
2. The Board shall consist of:
(a) Five members;
(b) A chair.
__________________
1 See A/CONF.213/18.
""",
        "pre-1 op-1 op-2 annex-1.pre-1 annex-1.pre-2 annex-1.op-1 annex-1.op-2 "
        "annex-2.article-1.op-1 annex-2.article-2.op-1 annex-2.article-2.op-2 "
        "annex-2.article-2.op-2.a annex-2.article-2.op-2.b",
    ),
    "lost_numbers": (
        """\
A/RES/70/999

The General Assembly,

Recalling its resolution 1/1,

Requests the Secretary-General to report;

Decides to continue;

Also decides to remain seized of the matter.
""",
        "pre-1 op-1 op-2 op-3",
    ),
    "finite_verb_without_number": (
        """\
A/RES/61/42

61/42. Observer status for the Organization of Petroleum Exporting Countries Fund

The General Assembly,

Wishing to promote cooperation between the United Nations and the Fund,

Decides to invite the Fund to participate in the sessions and the work of the General Assembly in the capacity of observer.

64th plenary meeting
4 December 2006
""",
        "pre-1 op-1",
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_parse_labels_every_shape(tmp_path, shape):
    text, labels = SHAPES[shape]

    source, (resolution,) = _parse(tmp_path, text)

    assert _labels(resolution) == labels
    for one in resolution.paragraphs:
        assert source.text[one.start : one.end] == one.text
    for line in resolution.front.text.split("\n"):
        assert line in source.text


def test_parse_reads_front_matter_in_spanish(tmp_path):
    _, (resolution,) = _parse(tmp_path, SHAPES["spanish"][0])

    assert resolution.document_id == "ag-res-2426-xxxviii-o-08.es"
    assert resolution.title == "EL DERECHO A LA IDENTIDAD"
    assert (resolution.date, resolution.language) == ("2008-06-03", "es")
    assert [one.verb for one in resolution.paragraphs[:4]] == [
        "VISTO",
        "CONSIDERANDO",
        "CONSIDERANDO",
        "TENIENDO EN CUENTA",
    ]


def test_parse_joins_soft_wraps_and_drops_page_numbers(tmp_path):
    _, (resolution,) = _parse(tmp_path, SHAPES["oas_with_wraps_page_number_and_group_verb"][0])

    assert resolution.paragraph("op-1").text == (
        "To urge member states to support initiatives promoting social responsibility."
    )
    assert resolution.paragraph("op-3").text == (
        "To request the General Secretariat to support the work, in accordance with the resources "
        "allocated in the program-budget and other resources."
    )
    assert resolution.adoption == (
        "Resolution adopted at the fourth plenary session, held on June 10, 2003"
    )


def test_parse_keeps_headings_above_a_paragraph(tmp_path):
    _, (resolution,) = _parse(tmp_path, SHAPES["annexes_with_own_numbering"][0])

    assert resolution.paragraph("annex-2.article-2.op-1").headings == ("Article 2",)
    assert resolution.paragraph("annex-2.article-2.op-1").kind == "annex"
    assert resolution.paragraph("pre-1").text.endswith("the United Nations,")


MARKDOWN = """\
# Resolution 2250 (2015)

## Adopted by the Security Council at its 7573rd meeting, on 9 December 2015

*The Security Council*,

*Recalling* its resolutions 1325 (2000) and 1820 (2008)[^1],

_Bearing in mind_ the purposes of the Charter,

1. *Calls upon* Member States to consider ways to increase inclusive
   representation of youth;

2. *Also calls upon* all relevant actors to take into account:
   (a) The needs of youth;
   (b) Measures that:
      (i) support local youth;
      (ii) empower youth;

### Partnerships

3. **Decides** to remain actively seized of the matter.

[^1]: See S/2015/1.
"""


def test_parse_reads_markdown_with_emphasis_and_notes(tmp_path):
    _, (resolution,) = _parse(tmp_path, MARKDOWN, "S_RES_2250.md")

    assert _labels(resolution) == "pre-1 pre-2 op-1 op-2 op-2.a op-2.b op-2.b.i op-2.b.ii op-3"
    assert resolution.document_id == "s-res-2250-2015"
    assert resolution.paragraph("op-3").text == "Decides to remain actively seized of the matter."
    assert resolution.paragraph("op-3").headings == ("Partnerships",)


TWO = """\
AG/RES. 1 (XXV-E/98)
PLACE AND DATE

THE GENERAL ASSEMBLY,

HAVING SEEN the report,

RESOLVES:

To hold the session in Washington, D.C.

AG/RES. 2 (XXV-E/98)
SCALE OF QUOTAS

THE GENERAL ASSEMBLY,

CONSIDERING that quotas are due,

RESOLVES:

1. To adopt the scale.
2. To instruct the Secretary General to apply it.
"""


def test_parse_parts_two_resolutions_on_one_page(tmp_path):
    _, resolutions = _parse(tmp_path, TWO)

    assert [(one.document_id, _labels(one)) for one in resolutions] == [
        ("ag-res-1-xxv-e-98", "pre-1 op-1"),
        ("ag-res-2-xxv-e-98", "pre-1 op-1 op-2"),
    ]


def test_parse_takes_a_lost_number_from_its_neighbours_and_says_so(tmp_path):
    text = (
        "A/RES/70/9\n\nThe General Assembly,\n\nRecalling its resolution 1/1,\n\n"
        "1. Urges States to act;\n\nRequests the Secretary-General to report;\n\n3. Decides to go on.\n"
    )

    _, (resolution,) = _parse(tmp_path, text)

    assert _labels(resolution) == "pre-1 op-1 op-2 op-3"
    assert [note.problem for note in resolution.notes] == [
        "number not printed, taken from its neighbours"
    ]


def test_parse_takes_an_amount_behind_a_letter_for_text(tmp_path):
    text = (
        "A/RES/60/1\n\nThe General Assembly,\n\nNoting the air,\n\n1. Invites States to set these limits:\n\n"
        "(a) 0.5 grams of lead a day;\n\n(b) 1.5 grams of zinc a day;\n\n2. Decides to meet again.\n"
    )
    _, (resolution,) = _parse(tmp_path, text)
    assert _labels(resolution) == "pre-1 op-1 op-1.a op-1.b op-2"
    assert resolution.paragraphs[2].text == "0.5 grams of lead a day;"


def test_parse_keeps_letters_apart_from_roman_numerals(tmp_path):
    letters = "\n\n".join(f"({letter}) measure {letter};" for letter in "abcdefghij")
    text = f"A/RES/70/9\n\nThe General Assembly,\n\nRecalling it,\n\n1. Urges:\n\n{letters}\n"

    _, (resolution,) = _parse(tmp_path, text)

    assert _labels(resolution).endswith("op-1.g op-1.h op-1.i op-1.j")


def test_parse_without_symbol_takes_the_file_name_and_says_so(tmp_path):
    text = "The Council,\n\nRecalling its mandate,\n\n1. Decides to meet in May.\n"

    _, (resolution,) = _parse(tmp_path, text, "Council decision.txt")

    assert resolution.document_id == "council-decision"
    assert [note.problem for note in resolution.notes] == [
        "no symbol found, the file name stands in for it"
    ]


def test_parse_refuses_a_text_without_structure():
    with pytest.raises(ParseError, match="'recipe.txt' has no paragraphs of a resolution"):
        parse_resolutions(SourceText("Take two eggs.\nBake them.", Source("recipe.txt", "")))


def test_parse_takes_numbered_headings_and_endnotes_for_what_they_are(tmp_path):
    text = (
        "AG/RES. 9 (XX-O/90)\n\nHUMAN RIGHTS1/\n\nTHE GENERAL ASSEMBLY,\n\nHAVING SEEN the report,\n\n"
        "RESOLVES:\n\ni. Advances and challenges\n\n1. To thank the Council.\n\n"
        "ii. Freedom of expression\n\n2. To urge member states.\n\n3. To report.\n\n"
        "1. The Government of a state has a footnote.\n"
    )

    _, (resolution,) = _parse(tmp_path, text)

    assert _labels(resolution) == "pre-1 op-1 op-2 op-3"
    assert resolution.title == "HUMAN RIGHTS"
    assert resolution.paragraph("op-2").headings == ("ii. Freedom of expression",)
    assert [note.problem for note in resolution.notes] == ["numbered text after the last paragraph"]


def test_parse_keeps_a_recommended_draft_apart(tmp_path):
    text = (
        "E/RES/2013/31\n\nThe Economic and Social Council\n\nRecommends to the General Assembly the "
        "adoption of the following draft resolution:\n\nThe General Assembly,\n\n"
        "Recalling its resolution 1/1,\n\n1. Welcomes the outcome;\n\n2. Requests a report.\n"
    )

    _, (resolution,) = _parse(tmp_path, text)

    assert _labels(resolution) == "op-1 pre-1 draft.op-1 draft.op-2"


def test_parse_reads_a_decision_in_one_sentence(tmp_path):
    text = (
        "Decision 74/544\n\nAt its 52nd plenary meeting, on 2 July 2020, the General Assembly decided to "
        "authorize the President to circulate drafts.\n"
    )

    _, (resolution,) = _parse(tmp_path, text)

    assert (resolution.symbol, _labels(resolution)) == ("A/DEC/74/544", "op-1")


def test_parse_takes_numbers_without_a_full_stop_off_the_text(tmp_path):
    text = (
        "Resolution A.7(33)\n\nAdopted on 6 December 2023\n\nTHE ASSEMBLY,\n\n"
        "RECALLING Article 15(j) of the Convention,\n\n"
        "1  ADOPTS the Code set out in the annex to the present resolution;\n\n"
        "2  INVITES Member States to:\n\n(a)  apply the Code;\n\n(b)  report on it;\n\n"
        "3  REVOKES resolution A.6(29).\n\nANNEX\n\nCODE ON BUOYS\n\n"
        "1  This Code applies to buoys at sea.\n\n"
        "2  Any buoy should carry a light.\n\n3  Recovery need not be attempted.\n"
    )

    _, (resolution,) = _parse(tmp_path, text)

    assert [(one.label, one.number, one.text) for one in resolution.paragraphs[1:]] == [
        ("op-1", "1", "ADOPTS the Code set out in the annex to the present resolution;"),
        ("op-2", "2", "INVITES Member States to:"),
        ("op-2.a", "(a)", "apply the Code;"),
        ("op-2.b", "(b)", "report on it;"),
        ("op-3", "3", "REVOKES resolution A.6(29)."),
        ("annex-1.op-1", "1", "This Code applies to buoys at sea."),
        ("annex-1.op-2", "2", "Any buoy should carry a light."),
        ("annex-1.op-3", "3", "Recovery need not be attempted."),
    ]


def test_parse_keeps_a_bare_number_in_the_text_of_other_resolutions(tmp_path):
    text = (
        "A/RES/1/1\n\nThe General Assembly,\n\nRecalling its resolution 1/0,\n\n"
        "1. Welcomes the list of centres, of which there are\n2 European ones;\n\n"
        "2. Requests a report.\n"
    )

    _, (resolution,) = _parse(tmp_path, text)

    assert _labels(resolution) == "pre-1 op-1 op-2"
    assert resolution.paragraph("op-1").text.endswith("2 European ones;")
