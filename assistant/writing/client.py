"""The language model behind one interface: streamed text within a time, and what it cost."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from llama_index.core.base.llms.types import ChatMessage, ChatResponse, MessageRole
from llama_index.llms.openai_like import OpenAILike

from assistant.notices import ENDED, HTTP_STATUS, NOT_UNDERSTOOD, TIMED_OUT, TOOK_LONGER, UNREACHED
from assistant.writing.prompt import count_tokens
from assistant.writing.thoughts import without_thoughts
from index.config import Config

if TYPE_CHECKING:
    from llama_index.core.llms import LLM

_NO_KEY = "none"
_FINISHED = "stop"


class ModelError(RuntimeError):
    """The language model did not answer, or not in time."""


@dataclass(frozen=True, slots=True)
class Use:
    """What one call of the model took; tokens are counted by the endpoint, else estimated."""

    prompt_tokens: int
    answer_tokens: int
    seconds: float


@dataclass(slots=True)
class Reply:
    """A reply on its way: iterate over its text, close it, then look at `use` and `ending`.

    `text` is all that came, thoughts too; `ending` is why it ended, empty where it broke off.
    """

    llm: LLM
    messages: Sequence[ChatMessage]
    seconds: float
    text: str = ""
    ending: str = ""
    use: Use = field(default_factory=lambda: Use(0, 0, 0.0))

    @property
    def is_finished(self) -> bool:
        """Whether the model came to the end of what it had to say."""
        return self.ending == _FINISHED

    def __iter__(self) -> Generator[str, None, None]:
        """The pieces of text without thoughts; only waiting for the model counts as time.

        Raises:
            ModelError: the endpoint failed, or took longer than `seconds`.
        """
        with closing(self._deltas()) as deltas:
            yield from without_thoughts(deltas)

    def _deltas(self) -> Generator[str, None, None]:
        resumed, waited = time.monotonic(), 0.0
        raw: Any = None
        ending = _FINISHED
        try:
            for chunk in self._chunks():
                waited += time.monotonic() - resumed
                raw = chunk.raw or raw
                ending = _read_ending(chunk.raw, ending)
                if waited > self.seconds:
                    raise ModelError(TOOK_LONGER.say(seconds=self.seconds))
                if chunk.delta:
                    self.text += chunk.delta
                    yield chunk.delta
                resumed = time.monotonic()
            self.ending = ending
        except ModelError:
            raise
        except Exception as error:
            # Endpoints and classes of many makers stand behind this call and raise what they
            # like; whatever it is, the answer must not be lost with it.
            raise ModelError(describe_failure(error)) from error
        finally:
            self.use = self._count(raw, waited)

    def _chunks(self) -> Iterator[ChatResponse]:
        """What is streamed, else the whole reply of an endpoint that streams nothing."""
        chunk = None
        for chunk in self.llm.stream_chat(self.messages):
            yield chunk
        if chunk is None:
            whole = self.llm.chat(self.messages)
            yield whole.model_copy(update={"delta": whole.message.content})

    def _count(self, raw: Any, seconds: float) -> Use:  # noqa: ANN401
        usage = getattr(raw, "usage", None)
        asked = getattr(usage, "prompt_tokens", None)
        answered = getattr(usage, "completion_tokens", None)
        given = sum(count_tokens(message.content or "") for message in self.messages)
        return Use(asked or given, answered or count_tokens(self.text), round(seconds, 3))


def _read_ending(raw: Any, before: str) -> str:  # noqa: ANN401
    """Why the reply ended as far as this chunk tells; one without choices tells nothing."""
    choices = getattr(raw, "choices", None)
    return (choices[0].finish_reason or "") if choices else before


def to_messages(rules: str, question: str) -> tuple[ChatMessage, ChatMessage]:
    """The rules as the system's message, the material as the user's."""
    return (
        ChatMessage(role=MessageRole.SYSTEM, content=rules),
        ChatMessage(role=MessageRole.USER, content=question),
    )


def describe_failure(error: BaseException) -> str:
    """What failed, in words that hold nothing an endpoint said: it may repeat the key."""
    status = getattr(error, "status_code", None)
    if isinstance(status, int):
        return HTTP_STATUS.say(status=status)
    name = type(error).__name__
    if "Timeout" in name:
        return TIMED_OUT.say()
    if name == "APIError":
        return ENDED.say()
    if "Connection" in name or isinstance(error, OSError):
        return UNREACHED.say()
    return NOT_UNDERSTOOD.say(name=name)


def build_llm(config: Config) -> LLM:
    """The model that the settings name, behind LlamaIndex's OpenAI-like class."""
    model, _, address = config.llm.partition("@http")
    return OpenAILike(
        model=model,
        api_base=f"http{address}",
        api_key=config.llm_key or _NO_KEY,
        is_chat_model=True,
        temperature=0.0,
        timeout=float(config.llm_seconds),
        max_retries=config.llm_retries,
        max_tokens=config.llm_tokens,
        context_window=config.llm_prompt_tokens + config.llm_tokens,
        additional_kwargs={"stream_options": {"include_usage": True}},
    )


def ask_model(llm: LLM, rules: str, question: str, seconds: float) -> Reply:
    """Begin a reply of the model."""
    return Reply(llm, to_messages(rules, question), seconds)
