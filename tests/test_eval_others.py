"""The invented documents of the evaluation, as the parser reads them, against their cases."""

from pathlib import Path

import pytest

from eval.cases import DATA, check_gold, load_cases
from index.add import parse_file
from index.records import TITLE_LABEL

FOLDERS = sorted(path for path in (DATA / "others").iterdir() if path.is_dir())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_other_documents_have_every_paragraph_that_a_case_names(folder: Path) -> None:
    files = sorted(path for path in folder.iterdir() if path.suffix != ".jsonl")
    resolutions = [resolution for file in files for resolution in parse_file(file)]
    paragraph_ids = {
        item.paragraph_id(label)
        for item in resolutions
        for label in (TITLE_LABEL, *(paragraph.label for paragraph in item.paragraphs))
    }
    others = {"ag-res-2118-xxxv-o-05", "ag-res-2026-xxxiv-o-04"}
    cases = load_cases(sorted(folder.glob("*.jsonl")))
    builtin = {key for case in cases for key in case.gold if key.partition("/")[0] in others}
    check_gold(cases, paragraph_ids | builtin)


def test_conversations_on_the_builtin_texts_name_paragraphs_they_have() -> None:
    files = sorted((DATA.parents[1] / "index" / "resolutions").glob("*.txt"))
    paragraph_ids = {
        item.paragraph_id(label)
        for file in files
        for item in parse_file(file)
        for label in (TITLE_LABEL, *(paragraph.label for paragraph in item.paragraphs))
    }
    cases = load_cases([DATA / "conversations.jsonl"])
    assert all(case.history for case in cases)
    check_gold(cases, paragraph_ids)
