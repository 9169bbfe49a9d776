"""Answers worded by a model: only sentences that their paragraphs bear leave it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.catalogue import Catalogue
from assistant.clauses import clauses, quotable
from assistant.grounding import Evidence, escape, quotation, to_citation
from assistant.obligations import Obligation
from assistant.records import Answer, Citation, Sentence, Turn
from assistant.retrieval import stem_words
from assistant.tracing import Traced, Tracing
from assistant.writing.check import Checked, check_sentence
from assistant.writing.client import ModelError, Reply, Use, ask_model, build_llm
from assistant.writing.condensing import find_drift
from assistant.writing.given import Given, to_given
from assistant.writing.judge import SentenceJudge, load_sentence_judge
from assistant.writing.prompt import (
    CONDENSE_RULES,
    NOT_ANSWERED,
    RULES,
    count_tokens,
    fit_given,
    to_conversation,
    to_question,
)
from assistant.writing.splitting import Piece, split_sentences
from index.config import Config

if TYPE_CHECKING:
    from llama_index.core.llms import LLM

_STANDS = "The extracted answer stands."
_MOST_SENTENCES = 12


@dataclass(frozen=True, slots=True)
class Writer:
    """A model that words answers and condenses follow-ups, and the judge of what it words.

    `on_use` hears what each call took.
    """

    name: str
    llm: LLM
    judge: SentenceJudge
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
            yield _stand(extracted, "the paragraphs are longer than the model may be given")
            return
        question = to_question(extracted.standalone_question, given, duties)
        reply = ask_model(self.llm, RULES, question, self.seconds)
        kept: list[Sentence] = []
        why_not, dropped = "", 0
        with closing(iter(reply)) as pieces:
            try:
                for piece in split_sentences(pieces):
                    checked = _check(piece, given, kept, self.judge)
                    if checked.problem:
                        dropped += 1
                        why_not = "" if kept else _why_not(piece)
                        if why_not:
                            break
                        continue
                    kept.append(_to_sentence(checked, given, kept, catalogue))
                    yield kept[-1]
            except ModelError as error:
                why_not = f"the model {error}"
        self._tell(reply, span)
        why_not = why_not or ("" if kept else _said_nothing(reply))
        yield _stand(extracted, why_not) if why_not else _to_answer(extracted, kept, dropped)

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


def _check(
    piece: Piece, given: Sequence[Given], kept: Sequence[Sentence], judge: SentenceJudge
) -> Checked:
    if not piece.is_whole or len(kept) == _MOST_SENTENCES:
        return Checked(piece.text, problem="cut off")
    return check_sentence(piece.text, given, judge)


def _why_not(piece: Piece) -> str:
    if piece.text.strip().rstrip(".").upper() == NOT_ANSWERED:
        return "the model finds no answer in these paragraphs"
    if not piece.is_whole:
        return "the model broke off in its first sentence"
    return "the first sentence of the model is not supported by the paragraphs it cites"


def _said_nothing(reply: Reply) -> str:
    if reply.text and reply.ending == "length":
        return "the model spent its tokens before it answered"
    return "the model said nothing"


def _stand(extracted: Answer, why: str) -> Answer:
    return replace(extracted, notice=f"No generated answer: {why}. {_STANDS}")


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


def _to_answer(extracted: Answer, kept: Sequence[Sentence], dropped: int) -> Answer:
    citations = tuple(_citations(kept))
    quotations = (quotation(number, one) for number, one in enumerate(citations, 1))
    return replace(
        extracted,
        text="\n\n".join((" ".join(sentence.text for sentence in kept), *quotations)),
        citations=citations,
        mode="generated",
        sentences=tuple(kept),
        notice=_notice(kept, dropped),
    )


def _notice(kept: Sequence[Sentence], dropped: int) -> str:
    quotes = sum(sentence.support == "verified quote" for sentence in kept)
    told = (
        f"Worded by a language model and checked: {_counted(quotes)} with a verified quote, "
        f"{len(kept) - quotes} supported."
    )
    return f"{told} {_counted(dropped)} dropped for want of support." if dropped else told


def _counted(count: int) -> str:
    return f"{count} sentence" if count == 1 else f"{count} sentences"


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
