# ruff: noqa: E501
"""Invented resolutions printed as the offices print them: PDF pages made with ReportLab."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

BODY = ParagraphStyle(
    "body", fontName="Times-Roman", fontSize=10, leading=12, alignment=TA_JUSTIFY, spaceAfter=6
)
FIRST = ParagraphStyle("first", parent=BODY, firstLineIndent=24)
LETTER = ParagraphStyle("letter", parent=BODY, leftIndent=24, firstLineIndent=0)
NUMERAL = ParagraphStyle("numeral", parent=BODY, leftIndent=48, firstLineIndent=0)
BOLD = ParagraphStyle("bold", parent=BODY, fontName="Times-Bold", fontSize=12)

UN_RECITALS = (
    "<i>Recalling</i> its resolutions 71/901 of 19 December 2016, 73/902 of 17 December 2018 and 75/903 of 16 December 2020 on the archives of courts,<super>1</super>",
    "<i>Recalling also</i> the Charter of the United Nations and the purposes and principles contained therein, and reaf­firm­ing the obli­gations of all States parties to the Convention on Court Archives,<super>2</super> in particular those of its article 12,",
    "<i>Deeply concerned</i> that the archi-<br/>ves of courts continue to be des­troyed by fire, by water and by neglect in every region of the world, and that the rights of those whose cases they hold are thereby put at risk, <i>inter alia</i> in situations of armed conflict,",
    "<i>Noting with appreciation</i> the report of the Secretary-General on the archives of courts,<super>3</super>",
)
UN_OPERATIVES = (
    (
        FIRST,
        "1. <i>Takes note</i> of the report of the Secretary-General on the archives of courts and of the recommen­dations contained therein;",
    ),
    (
        FIRST,
        "2. <i>Urges</i> all States that have not yet done so to take, in accordance with their national legislation and within available resources, the measures that are necessary in order to protect the archives of their courts, including through:",
    ),
    (
        LETTER,
        "(a) The establishment of registers of all archives, which should be open to the public at all times, in a manner consistent with the protection of privacy;",
    ),
    (LETTER, "(b) The adoption of standards on:"),
    (NUMERAL, "(i) The storage of paper, parchment and film;"),
    (NUMERAL, "(ii) The long-term preservation of electronic records;"),
    (LETTER, "(c) The training of archivists;"),
    (
        FIRST,
        "3. <i>Requests</i> the United Nations Educational, Scientific and Cultural Organization, in cooperation with the regional commissions, the specialized agencies and other relevant organizations, to provide, upon request, technical assis­tance to devel­oping countries, in partic­ular the least developed countries, landlocked developing countries and small island developing States, in the protection of the archives of their courts;",
    ),
    (
        FIRST,
        "4. <i>Also requests</i> the Secretary-General to submit to the General Assembly at its eighty-first session a report on the implementation of the present resolution, with a focus on the measures taken by States pursuant to paragraph 2 above;",
    ),
    (
        FIRST,
        "5. <i>Decides</i> to include in the provisional agenda of its eighty-first session, under the item entitled “Rule of law”, the sub-item entitled “Archives of courts”.",
    ),
)
UN_NOTES = {
    1: ("1 See also resolution 69/900.", "2 United Nations, Treaty Series, vol. 999, No. 14668."),
    2: ("3 A/79/999.",),
}
UN_OPERATIVE_3 = "Requests the United Nations Educational, Scientific and Cultural Organization, in cooperation with the regional commissions, the specialized agencies and other relevant organizations, to provide, upon request, technical assistance to developing countries, in particular the least developed countries, landlocked developing countries and small island developing States, in the protection of the archives of their courts;"
UN_LABELS = (
    "pre-1 pre-2 pre-3 pre-4 op-1 op-2 op-2.a op-2.b op-2.b.i op-2.b.ii op-2.c op-3 op-4 op-5"
)


def write_un_pdf(path: Path) -> None:
    """A resolution of the General Assembly: cover table, running heads, notes, page numbers."""
    cover = Table(
        [
            ["United Nations", "A/RES/79/990"],
            ["General Assembly", Paragraph("Distr.: General<br/>20 December 2024", BODY)],
        ],
        colWidths=[300, 150],
    )
    cover.setStyle(
        TableStyle(
            [
                ("LINEBELOW", (0, 0), (-1, -1), 1, "black"),
                ("FONT", (0, 0), (-1, -1), "Times-Bold", 14),
            ]
        )
    )
    story: list[Flowable] = [
        cover,
        Spacer(1, 12),
        Paragraph(
            "<b>Seventy-ninth session</b><br/>Agenda item 83<br/><b>The rule of law at the national and international levels</b>",
            BODY,
        ),
        Spacer(1, 12),
        Paragraph("Resolution adopted by the General Assembly on 12 December 2024", BOLD),
        Paragraph("[<i>on the report of the Sixth Committee (A/79/990, para. 12)</i>]", BODY),
        Paragraph("79/990. Archives of courts and the rights of those whose cases they hold", BOLD),
        Paragraph("<i>The General Assembly</i>,", FIRST),
        *(Paragraph(text, FIRST) for text in UN_RECITALS),
        *(Paragraph(text, style) for style, text in UN_OPERATIVES),
        Paragraph("<i>51st plenary meeting<br/>12 December 2024</i>", LETTER),
    ]

    def decorate(canvas: Any, _: Any) -> None:
        page = canvas.getPageNumber()
        canvas.setFont("Times-Bold", 9)
        if page > 1:
            odd = page % 2
            canvas.drawString(430 if odd else 72, 800, "A/RES/79/990")
            canvas.drawString(72 if odd else 330, 800, "Archives of courts and the rights of those")
            canvas.drawString(72 if odd else 330, 790, "whose cases they hold")
        canvas.setFont("Times-Roman", 8)
        notes = UN_NOTES.get(page, ())
        if notes:
            canvas.drawString(72, 120, "__________________")
        for place, note in enumerate(notes):
            canvas.drawString(72, 108 - 10 * place, note)
        canvas.drawString(72, 40, f"{page}/3" if page % 2 == 0 else "24-23990")
        canvas.drawString(500, 40, "24-23990" if page % 2 == 0 else f"{page}/3")

    _build(path, story, decorate, size=A4, height=300)


OAS_TEXT = (
    (
        FIRST,
        "HAVING SEEN the Annual Report of the Permanent Council to the General Assembly (AG/doc.4991/09 add. 1), as well as resolutions AG/RES. 2990 (XXXIX-O/09) and AG/RES. 2991 (XXXIX-O/09), “Archives of Courts”;<super>1/</super>",
    ),
    (BODY, "CONSIDERING:"),
    (FIRST, "That the archives of courts are a guarantee of access to justice; and"),
    (FIRST, "That their loss affects, above all, persons in situations of vulnerability,"),
    (BODY, "RESOLVES:"),
    (
        FIRST,
        "1. To urge member states to adopt the measures that are required in order to preserve the archives of their courts, in accordance with their domestic law and with the resources available to them.",
    ),
    (FIRST, "2. To instruct the Permanent Council:"),
    (
        LETTER,
        "a. To hold, in the first half of 2011, a special meeting of the Committee on Juridical and Political Affairs on the preservation of archives, with the participation of the Inter-American Juridi­cal Committee, of the mem­ber states, and of civil society; and",
    ),
    (
        LETTER,
        "b. To report to the General Assembly at its forty-first regular session on the implementation of this resolution, the execution of which shall be subject to the availability of financial resources in the program-budget of the Organization and other resources.",
    ),
    (FIRST, "3. To request the General Secretariat to publish the results of the special meeting."),
)
OAS_LABELS = "pre-1 pre-2 pre-3 op-1 op-2 op-2.a op-2.b op-3"


def write_oas_pdf(path: Path) -> None:
    """A resolution of the OAS General Assembly: centred title, notes such as `1/`, `- 2 -`."""
    centre = ParagraphStyle("centre", parent=BODY, alignment=1)
    story: list[Flowable] = [
        Paragraph("AG/RES. 2992 (XL-O/10)", centre),
        Paragraph("ARCHIVES OF COURTS AND ACCESS TO JUSTICE<br/>IN THE HEMISPHERE", centre),
        Paragraph("(Adopted at the fourth plenary session, held on June 8, 2010)", centre),
        Paragraph("THE GENERAL ASSEMBLY,", BODY),
        *(Paragraph(text, style) for style, text in OAS_TEXT),
    ]

    def decorate(canvas: Any, _: Any) -> None:
        canvas.setFont("Times-Roman", 9)
        page = canvas.getPageNumber()
        if page > 1:
            canvas.drawCentredString(306, 760, f"- {page} -")
        if page == 1:
            canvas.drawString(
                72,
                90,
                "1. The Government of Atlantis reserves its position on this resolution, since its courts keep no archives.",
            )

    _build(path, story, decorate, size=letter, height=200)


def _build(path: Path, story: list[Flowable], decorate: Any, *, size: Any, height: int) -> None:
    document = BaseDocTemplate(str(path), pagesize=size)
    frame = Frame(72, size[1] - 70 - height, size[0] - 144, height, leftPadding=0, rightPadding=0)
    document.addPageTemplates([PageTemplate(frames=[frame], onPage=decorate)])
    document.build(story)


def write_placed_pdf(path: Path, *pages: Sequence[tuple[float, float, float, str]]) -> None:
    """Pages of lines, each with its left edge, base line, letter size and text."""
    page = Canvas(str(path), pagesize=letter)
    for lines in pages:
        for left, height, size, text in lines:
            page.setFont("Times-Roman", size)
            page.drawString(left, height, text)
        page.showPage()
    page.save()
