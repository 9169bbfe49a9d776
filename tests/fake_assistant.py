"""A stand-in for the assistant whose answers are written down, and a two-paragraph library."""

from assistant.records import Answer, Citation, Passage
from index.records import Paragraph, Resolution, Source

REPORTS = Paragraph("op-1", "operative", "To request the Council to report by June.", number="1.")
MEETS = Paragraph("op-2", "operative", "To convene a meeting in Lima.", number="2.")
FRONT = Paragraph("title", "front", "X/RES. 1 (I-O/05) On Reports")


def make_resolution(document_id="x-res-1-i-o-05", paragraphs=(REPORTS, MEETS), front=FRONT):
    return Resolution(
        document_id, "X/RES. 1 (I-O/05)", "On Reports", front, paragraphs, Source("x.txt", "0" * 64)
    )


def make_citation(paragraph_id="x-res-1-i-o-05/op-1", quote="the Council", start=11):
    return Citation(paragraph_id, "…", quote, start, start + len(quote), "On Reports", 1.0)


COUNCIL = make_citation()


def make_answer(question, text="The Council [1]", citations=(COUNCIL,), **rest):
    return Answer(text, question, citations, **rest)


class FakeAssistant:
    """Answers from a dictionary by question; a question that is not in it is refused."""

    def __init__(self, answers, rankings=None, resolutions=None):
        self.answers = answers
        self.rankings = rankings or {}
        self.resolutions = resolutions or {"x-res-1-i-o-05": make_resolution()}
        self.asked = []

    def ask(self, question, history=()):
        self.asked.append((question, tuple(history)))
        refusal = Answer("No.", question, status="unanswerable", reason="nothing relevant")
        return self.answers.get(question, refusal)

    def search(self, query, top_k=10):
        ids = self.rankings.get(query, ())
        return tuple(Passage(p, float(-n)) for n, p in enumerate(ids[:top_k]))

    def paragraph(self, paragraph_id):
        document_id, _, label = paragraph_id.partition("/")
        return self.resolutions[document_id].paragraph(label)
