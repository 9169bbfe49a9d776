"""Answers worded by a model: only sentences that their paragraphs bear leave it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from assistant.catalogue import Catalogue
from assistant.clauses import clauses, quotable
from assistant.grounding import Evidence, escape, quotation, to_citation
from assistant.notices import NOT_GENERATED, SAID_NOTHING, SPENT, TOO_LONG
from assistant.obligations import Obligation
from assistant.records import Answer, Citation, Sentence, Turn
from assistant.retrieval import stem_words
from assistant.tracing import Traced, Tracing
from assistant.writing.check import Checked, check_sentence
from assistant.writing.client import ModelError, Reply, Use, ask_model, build_llm
from assistant.writing.condensing import find_drift
from assistant.writing.given import Given, to_given
from assistant.writing.judge import SentenceJudge, load_sentence_judge
from assistant.writing.listing import check_list
from assistant.writing.notices import AGAINST, CUT_OFF, DATA, EXCESS, tell_check, why_not
from assistant.writing.prompt import (
    CONDENSE_RULES,
    RULES,
    count_tokens,
    fit_given,
    to_conversation,
    to_question,
)
from assistant.writing.splitting import Piece, split_sentences
from assistant.writing.statements import gather_statements
from assistant.writing.verdicts import contradicts
from index.config import Config

if TYPE_CHECKING:
    from llama_index.core.llms import LLM

_MOST_SENTENCES = 12


@dataclass(frozen=True, slots=True)
class Writer:
    """A model that words answers and condenses follow-ups, and the judge of what it words.

    `on_use` hears what each call took.
    """

    name: str
    # Its representation would show the endpoint's key.
    llm: LLM = field(repr=False)
    judge: SentenceJudge = field(repr=False)
    seconds: float = 60.0
    prompt_tokens: int = 3_000
    on_use: Callable[[Use], None] = lambda use: None
    tracing: Tracing = Tracing()

    def condense(self, question: str, history: Sequence[Turn], parent: Traced | None = None) -> str:
        """The follow-up as a question of its own; empty where the model failed or drifted."""
        asked = to_conversation(question, history)
        reply = ask_model(self.llm, CONDENSE_RULES, asked, self.seconds)
        with self.tracing.span("condense", "LLM", parent) as span:
            try:
                condensed = "".join(reply).strip().strip('"“”')
            except ModelError:
                condensed = ""
            self._tell(reply, span)
        drifted = not reply.is_finished or find_drift(condensed, question, history)
        return "" if drifted else condensed

    def write(
        self,
        extracted: Answer,
        catalogue: Catalogue,
        duties: Mapping[str, Sequence[Obligation]] | None = None,
        parent: Traced | None = None,
    ) -> Iterator[Sentence | Answer]:
        """Sentences as they pass, then the whole answer: a generated one or the extracted."""
        with self.tracing.span("write", "LLM", parent) as span:
            yield from self._write(extracted, catalogue, duties or {}, span)

    def _write(
        self,
        extracted: Answer,
        catalogue: Catalogue,
        duties: Mapping[str, Sequence[Obligation]],
        span: Traced,
    ) -> Iterator[Sentence | Answer]:
        cited = to_given([one.paragraph_id for one in extracted.citations], catalogue)
        given = fit_given(cited, self.prompt_tokens - count_tokens(RULES))
        if not given:
            yield _stand(extracted, TOO_LONG.say())
            return
        question = to_question(extracted.standalone_question, given, duties)
        reply = ask_model(self.llm, RULES, question, self.seconds)
        kept: list[Sentence] = []
        fallen: list[str] = []
        failure = ""
        with closing(iter(reply)) as deltas:
            try:
                for piece in gather_statements(split_sentences(deltas, len(given)), given):
                    whole = replace(piece, is_whole=piece.is_whole or reply.is_finished)
                    checked = self._check(whole, given, kept, extracted)
                    fallen += checked.fallen
                    if not checked.problem:
                        kept.append(_to_sentence(checked, given, kept, catalogue))
                        yield kept[-1]
                        continue
                    fallen.append(checked.problem)
                    if not kept:
                        failure = why_not(piece.text, checked.problem)
                        break
            except ModelError as error:
                failure = f"the model {error}"
        self._tell(reply, span)
        failure = failure or ("" if kept else _said_nothing(reply))
        yield _stand(extracted, failure) if failure else _to_answer(extracted, kept, fallen)

    def _check(
        self, piece: Piece, given: Sequence[Given], kept: Sequence[Sentence], extracted: Answer
    ) -> Checked:
        broken = not piece.is_whole and len(piece.items) < 2
        if piece.is_data or broken or len(kept) == _MOST_SENTENCES:
            problem = DATA if piece.is_data else CUT_OFF if broken else EXCESS
            return Checked(piece.text, problem=problem)
        if not kept and contradicts(piece.text, extracted.text):
            return Checked(piece.text, problem=AGAINST)
        if piece.items:
            return check_list(piece, given, self.judge)
        return check_sentence(piece.text, given, self.judge)

    def _tell(self, reply: Reply, span: Traced) -> None:
        self.on_use(reply.use)
        span.set(llm__model_name=self.name)
        span.set_use(reply.use.prompt_tokens, reply.use.answer_tokens)
        for number, message in enumerate(reply.messages):
            name = f"llm__input_messages__{number}__message__"
            span.set_contents(
                **{f"{name}role": message.role.value, f"{name}content": message.content or ""}
            )
        span.set_contents(
            llm__output_messages__0__message__role="assistant",
            llm__output_messages__0__message__content=reply.text,
        )


def _said_nothing(reply: Reply) -> str:
    return f"the model {SPENT.say()}" if reply.ending == "length" else SAID_NOTHING.say()


def _stand(extracted: Answer, why: str) -> Answer:
    return replace(extracted, notice=_noted(NOT_GENERATED.say(failure=why), extracted))


def _noted(told: str, extracted: Answer) -> str:
    """What is told of the model, and what must be known of the paragraphs, whoever words them."""
    return " ".join(filter(None, (told, extracted.notice)))


def _to_sentence(
    checked: Checked, given: Sequence[Given], kept: Sequence[Sentence], catalogue: Catalogue
) -> Sentence:
    """The sentence with markers that count the citations of the whole answer so far."""
    known = _citations(kept)
    citations = [
        citation
        for citation in (to_citation(one, catalogue) for one in _evidence(checked, given))
        if citation is not None
    ]
    numbers = []
    for citation in citations:
        if citation not in known:
            known.append(citation)
        numbers.append(known.index(citation) + 1)
    marks = "".join(f"[{number}]" for number in dict.fromkeys(numbers))
    body, ending = checked.text, ""
    while body and body[-1] in ".!?":
        body, ending = body[:-1], body[-1] + ending
    return Sentence(
        f"{escape(body)} {marks}{ending or '.'}", checked.support, tuple(dict.fromkeys(citations))
    )


def _citations(kept: Sequence[Sentence]) -> list[Citation]:
    return list(dict.fromkeys(one for sentence in kept for one in sentence.citations))


def _evidence(checked: Checked, given: Sequence[Given]) -> Iterator[Evidence]:
    """The quotations of a sentence, and for each paragraph it only cites the nearest clause."""
    for quoted in checked.quotations:
        yield Evidence(quoted.paragraph_id, quoted.start, quoted.end)
    quoted_ids = {quoted.paragraph_id for quoted in checked.quotations}
    for number in checked.numbers:
        one = given[number - 1]
        if not {one.paragraph_id, one.chapeau_id} & quoted_ids:
            yield Evidence(one.paragraph_id, *_nearest_clause(checked.text, one.text))


def _nearest_clause(said: str, text: str) -> tuple[int, int]:
    words = set(stem_words(said))
    spans = clauses(text) or ((0, len(text)),)
    best = max(spans, key=lambda span: len(words & set(stem_words(text[span[0] : span[1]]))))
    return quotable(text, *best)


def _to_answer(extracted: Answer, kept: Sequence[Sentence], fallen: Sequence[str]) -> Answer:
    citations = tuple(_citations(kept))
    quotations = (quotation(number, one) for number, one in enumerate(citations, 1))
    return replace(
        extracted,
        text="\n\n".join((" ".join(sentence.text for sentence in kept), *quotations)),
        citations=citations,
        mode="generated",
        sentences=tuple(kept),
        notice=_noted(tell_check(kept, fallen), extracted),
    )


def build_writer(config: Config, tracing: Tracing, llm: LLM | None = None) -> Writer | None:
    """The writer of a given model, or of the one that the settings name; None without any."""
    if llm is None and not config.llm:
        return None
    model = llm if llm is not None else build_llm(config)
    return Writer(
        model.metadata.model_name,
        model,
        load_sentence_judge(),
        float(config.llm_seconds),
        config.llm_prompt_tokens,
        tracing=tracing,
    )
