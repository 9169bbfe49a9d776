"""Questions put to a whole library, measured with a library of three paragraphs."""

import gzip
import json
from dataclasses import dataclass
from types import SimpleNamespace

from conftest import make_paragraph, make_resolution

from assistant.records import Passage
from eval.whole import LibraryQuestion, load_library_questions, run_whole

HARBOUR = make_resolution(
    "a-1", make_paragraph("op-1", "To map shores."), make_paragraph("op-2", "To fix lamps.")
)
AGAIN = make_resolution("a-2", make_paragraph("op-1", "to map  shores;"))
FOUND = {"who maps shores?": ("a-2/op-1", "a-1/op-2"), "who fixes lamps?": ("a-1/op-1", "a-1/op-2")}


@dataclass
class FakeAssistant:
    """Finds what it is told to, in both ways."""

    resolutions = {one.document_id: one for one in (HARBOUR, AGAIN)}
    config = SimpleNamespace(candidate_k=5)

    @property
    def parts(self):
        return SimpleNamespace(retriever=SimpleNamespace(search=self.search))

    def search(self, query, depth):
        return [Passage(key, 1.0) for key in FOUND[query]][:depth]

    def paragraph(self, paragraph_id):
        document_id, _, label = paragraph_id.partition("/")
        return self.resolutions[document_id].paragraph(label)


def test_paragraph_is_known_by_its_text_in_every_document():
    asked = [
        LibraryQuestion("who maps shores?", "To map shores."),
        LibraryQuestion("who fixes lamps?", "To fix lamps."),
        LibraryQuestion("who maps shores?", "To sell nets."),
    ]
    table = run_whole(asked, FakeAssistant())
    # First right in one of three; the second one's paragraph stands second; the third has none.
    assert [(row[0], row[1][:5], row[2][:5], row[3]) for row in table.rows] == [
        ("retrieved and read", "0.333", "0.667", "3"),
        ("retrieved", "0.333", "0.667", "3"),
    ]
    assert table.heading == "Over 2 documents, 3 paragraphs"


def test_questions_of_a_split_are_loaded_with_their_texts(tmp_path):
    block = {"type": "paragraph", "part": "operative", "level": 1, "prefix": "1.", "verb": None}
    corpus = tmp_path / "corpus.jsonl.gz"
    with gzip.open(corpus, "wt", encoding="utf-8") as written:
        written.write(json.dumps({"file": "A_1", "blocks": [block | {"text": "To map shores."}]}))
    questions = tmp_path / "questions.jsonl"
    rows = [
        {"document": "A_1", "paragraph": "op-1", "question": "who maps?", "split": "report"},
        {"document": "A_1", "paragraph": "op-1", "question": "who else?", "split": "development"},
        {"document": "A_9", "paragraph": "op-1", "question": "who sells?", "split": "report"},
    ]
    questions.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert load_library_questions(corpus, "report", questions) == [
        LibraryQuestion("who maps?", "To map shores.")
    ]
