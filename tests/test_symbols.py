from __future__ import annotations

import pytest

from index.draft_symbols import match_draft_symbol
from index.symbols import (
    find_symbols,
    find_title_symbol,
    to_document_id,
)


def test_document_id_is_the_slug_of_the_symbol():
    assert to_document_id("AG/RES. 2118 (XXXV-O/05)") == "ag-res-2118-xxxv-o-05"
    assert to_document_id("A/RES/80/1") == "a-res-80-1"
    assert to_document_id("AG/RES. 1 (XLI-E/11)", "es") == "ag-res-1-xli-e-11.es"


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("resolution 58/135 of 22 December", ["a-res-58-135"]),
        ("A/RES/58/135", ["a-res-58-135"]),
        ("AG/RES. 2019 (XXXIV-O/04)", ["ag-res-2019-xxxiv-o-04"]),
        ("AG/RES.2019(XXXIV-O/04)", ["ag-res-2019-xxxiv-o-04"]),
        ("AG/RES. 2019\u00a0(XXXIV\u2011O/04)", ["ag-res-2019-xxxiv-o-04"]),
        ("resolution 1325 (2000)", ["s-res-1325-2000"]),
        ("S/RES/1325", ["s-res-1325-2000"]),
        ("Resolution A41-7, Appendix", ["a41-7"]),
        ("on the A4-20 paper of resolution BA41-7", []),
        ("Resolution 4 (2021) of the Meeting", ["resolution-4-2021"]),
        ("Security Council resolution 4 (2021)", ["s-res-4-2021"]),
        ("resolution 2790 (2025)", ["s-res-2790-2025"]),
        ("S/RES/1325 (2000)", ["s-res-1325-2000"]),
        ("its resolutions 1325 (2000), 1820 (2008) and 2250 (2015)",
         ["s-res-1325-2000", "s-res-1820-2008", "s-res-2250-2015"]),
        ("Human Rights Council resolution 7/11", ["a-hrc-res-7-11"]),
        ("General Assembly resolutions 50/81 and 54/120", ["a-res-50-81", "a-res-54-120"]),
        ("Economic and Social Council resolution 1997/55", ["e-res-1997-55"]),
        ("resolution 217 A (III)", ["a-res-217-a-iii"]),
        ("resolution S-10/2", ["a-res-s-10-2"]),
        ("CP/RES. 831 (1342/02)", ["cp-res-831-1342-02"]),
        ("CITEL/RES. 70 (V-10)", ["citel-res-70-v-10"]),
        ("COM/CITEL RES. 240 (XXVI-12)", ["com-citel-res-240-xxvi-12"]),
        ("PCC.II/RES. 80 (XXII-13)", ["pcc-ii-res-80-xxii-13"]),
        ("CJI/RES. 209 (LXXXV-O/14)", ["cji-res-209-lxxxv-o-14"]),
        ("IICA/JIA/Res. 512 (XX-O/19)", ["iica-jia-res-512-xx-o-19"]),
        ("39 C/Resolución 12 y 202 EX/Dec. 5", ["39-c-resolution-12", "202-ex-decision-5"]),
        ("WCC-2020-Res-115-EN", ["wcc-2020-res-115-en"]),
        ("CERES 12 was told to the CP Dec. 31, 2005", []),
        ("UNEP/EA.2/RES.5", ["unep-ea-2-res-5"]),
        ("A/RES/71/272 B", ["a-res-71-272-b"]),
        ("Environment Assembly resolution 5/7", ["unep-ea-5-res-7"]),
        ("HSP/HA.1/Res.2", ["hsp-ha-1-res-2"]),
        ("AG/RES. 1123 (XXI-0/91)", ["ag-res-1123-xxi-o-91"]),
        ("AG/RES. 2019 XXXIV-O/04", ["ag-res-2019-xxxiv-o-04"]),
        ("RC.28/DEC. 1/14", ["rc-28-dec-1-14"]),
        ("resolution WHA60.22 (2007) and EB144.R8", ["wha60-22", "eb144-r8"]),
        ("GC(63)/RES/7", ["gc-63-res-7"]),
        ("206 EX/Decision 10 and 39 C/Resolution 85", ["206-ex-decision-10", "39-c-resolution-85"]),
        ("Assembly/AU/Dec.741(XXXIII)", ["assembly-au-dec-741-xxxiii"]),
        ("Resolution 7/2019 of the Conference", ["resolution-7-2019"]),
        ("resolution MEPC.304(72)", ["mepc-304-72"]),
        ("decision 1/CP.21", ["1-cp-21"]),
        ("RESOLUTION 70 (REV. BUCHAREST, 2022)", ["resolution-70-rev-bucharest-2022"]),
        ("Resolution 811 (WRC-23)", ["resolution-811-wrc-23"]),
        ("Resolution XIV.9 on peatlands", ["resolution-xiv-9"]),
        ("Resolution 12.21 (Rev. COP14)", ["resolution-12-21-rev-cop14"]),
        ("Resolution C 14/2021", ["resolution-c-14-2021"]),
        ("MERCOSUR/CMC/DEC. N° 23/14", ["mercosur-cmc-dec-n-23-14"]),
        ("P9_TA(2023)0099", ["p9-ta-2023-0099"]),
        ("PSC/PR/COMM.1199 (2024)", ["psc-pr-comm-1199-2024"]),
        ("on 8 June 2004, at 10 a.m.", []),
    ],
)  # fmt: skip
def test_find_symbols_normalises_printed_variants(text, ids):
    assert [mention.document_id for mention in find_symbols(text)] == ids


def test_find_symbols_gives_the_printed_span():
    text = "Recalling A/RES/58/135 and others"

    (mention,) = find_symbols(text)

    assert text[mention.start : mention.end] == mention.text == "A/RES/58/135"


def test_title_symbol_is_read_from_the_title_line():
    assert (
        find_title_symbol("57/5.\tGood governance", context="Human Rights Council")
        == "A/HRC/RES/57/5"
    )
    assert find_title_symbol("36 (IV). Economic Commission for Europe") == "A/RES/36 (IV)"
    assert find_title_symbol("Resolution 1325 (2000)") == "S/RES/1325 (2000)"
    assert find_title_symbol("Resolution 4 (2021)", context="The Meeting,") == "Resolution 4 (2021)"
    assert (
        find_title_symbol("Resolution 4 (2021)2", context="The Meeting,") == "Resolution 4 (2021)"
    )
    assert (
        find_title_symbol("Resolution 1325 (2000)", context="The Security Council,")
        == "S/RES/1325 (2000)"
    )
    assert find_title_symbol("Resolution A41-7: Huts") == "A41-7"
    assert find_title_symbol("Resolution A41-7: Huts", rest=True) == "Huts"
    assert find_title_symbol("RESOLUTION A.1050(27)") == "A.1050(27)"
    assert find_title_symbol("Urges States to act") == ""


@pytest.mark.parametrize(
    ("line", "symbol"),
    [
        ("Resolution 1325 (2000) of 31 October 2000", "S/RES/1325 (2000)"),
        ("Resolución 1325 (2000) de 31 de octubre de 2000", "S/RES/1325 (2000)"),
        ("Resolution 1325 (2000) of 31 October 2000 asks for a report.", ""),
        ("United Nations Security Council Resolution 1325", "S/RES/1325 (2000)"),
        ("Security Council resolution 1325 (2000)", "S/RES/1325 (2000)"),
        ("Security Council resolution 1325 (2000) asks for a report.", ""),
        ("Economic and Social Council decision 2022/350", "E/DEC/2022/350"),
        ("United Nations S/PRST/2019/97", "S/PRST/2019/97"),
        ("Naciones Unidas A/RES/58/135", "A/RES/58/135"),
        ("Recommendation CM/Rec(2021)97", "CM/Rec(2021)97"),
    ],
)
def test_title_symbol_stands_before_its_date_or_behind_a_name(line, symbol):
    assert find_title_symbol(line) == symbol


@pytest.mark.parametrize(
    ("line", "symbol"),
    [
        ("A/C.3/78/L.21", "A/C.3/78/L.21"),
        ("A/HRC/57/L.3/Rev.1", "A/HRC/57/L.3/Rev.1"),
        ("AG/doc.5678/19 rev. 1", "AG/doc.5678/19 rev. 1"),
        ("[without reference to a Main Committee (A/60/L.63)]", ""),
        ("presented in AG/doc.5678/19", ""),
    ],
)
def test_draft_symbol_is_a_line_of_its_own(line, symbol):
    assert match_draft_symbol(line) == symbol


def test_title_symbol_of_the_inter_american_commission_is_not_the_united_nations():
    context = "The Inter-American Commission on Human Rights,"

    assert find_title_symbol("RESOLUTION 3/19", context=context) == "Resolution 3/19"
    assert find_title_symbol("RESOLUCIÓN N° 118/2011", context="El Instituto") == (
        "Resolution 118/2011"
    )


@pytest.mark.parametrize(
    ("line", "symbol"),
    [
        ("RESOLUCIÓN CD/RES. 25 (III-O/99)", "CD/RES. 25 (III-O/99)"),
        ("RESOLUTION CP/RES. 150 (140/75) FERRIES", "CP/RES. 150 (140/75)"),
        ("Resolution CP/RES. 150 (140/75), by which it convened a meeting, and", ""),
        ("Resolution CP/RES. 150 (140/75) was repealed.", ""),
    ],
)
def test_title_symbol_may_have_its_word_before_it(line, symbol):
    assert find_title_symbol(line) == symbol
