"""What is done before anybody asks."""

from assistant import Assistant
from assistant.page.opening import Opening
from assistant.parts import build_parts
from assistant.reading.decision import load_decision
from assistant.reading.reader import load_reader
from index.build import ensure_builtin, open_index
from index.config import load_config


class CountingReader:
    """The shipped reader, which counts how often it read."""

    def __init__(self):
        self._reader = load_reader()
        self.read_questions = 0

    def __getattr__(self, name):
        return getattr(self._reader, name)

    def read(self, question, candidates):
        self.read_questions += 1
        return self._reader.read(question, candidates)


def test_reader_has_read_before_the_first_question(tmp_path):
    config = load_config({}, tmp_path / "library")
    ensure_builtin(config, print)
    reader = CountingReader()
    parts = build_parts(open_index(config), reader, load_decision(), rrf_k=config.rrf_k)
    Opening(lambda notice: Assistant(config, parts)).assistant()
    assert reader.read_questions > 0
