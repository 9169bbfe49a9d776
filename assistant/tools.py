"""The assistant's calls as MCP tools, for agents that speak the Model Context Protocol."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from queue import Full
from typing import Annotated, Literal

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.mcpserver.tools import Tool
from mcp.types import ToolAnnotations
from pydantic import Field, RootModel

from assistant.page import calls
from assistant.page.calls import MOST_FOUND, Asked, FoundObligations
from assistant.page.exchange import MOST_TURNS, QUESTION_LIMIT, question_problem
from assistant.page.opening import Opening
from assistant.page.waiting import Line
from assistant.records import Answer, Mode, Turn
from assistant.searching import FoundParagraph
from index.find import split_reference

_INSTRUCTIONS = """\
Resolutions of intergovernmental bodies, answered from their own paragraphs. `ask` gives a short
answer whose [n] markers stand for `citations[n - 1]`; every quote is a checked substring of its
paragraph. An `unanswerable` question has a `reason` and the `nearest` paragraphs, which are no
answer: say so. Keep citations when you pass an answer on."""

# The protocol's library makes no schema of a slotted dataclass by itself; pydantic does.
_Answer = RootModel[Answer]
_FoundParagraph = RootModel[FoundParagraph]
_FoundObligations = RootModel[FoundObligations]

_READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)

_Question = Annotated[str, Field(min_length=1, max_length=QUESTION_LIMIT, description="Question")]
_History = Annotated[
    tuple[Turn, ...],
    Field(max_length=MOST_TURNS, description="Earlier turns, oldest first, for follow-ups."),
]
_Scope = Annotated[
    tuple[str, ...],
    Field(
        max_length=10_000,
        description="Only these resolutions, by symbol, number or document id; none for all.",
    ),
]
_Kinds = Annotated[
    tuple[Literal["preambular", "operative", "annex"], ...],
    Field(max_length=3, description="Parts of the resolutions to ask; none for all."),
]
_Mode = Annotated[
    Mode | None,
    Field(description="`generated` needs a configured model; by default one words the answer."),
]
_ParagraphId = Annotated[
    str,
    Field(
        max_length=300,
        description="The id or written form of a citation: ag-res-2118-xxxv-o-05/op-6, or "
        "AG/RES. 2118 (XXXV-O/05), operative para. 6.",
    ),
]
_Query = Annotated[
    str, Field(min_length=1, max_length=QUESTION_LIMIT, description="What to look for.")
]
_TopK = Annotated[int, Field(ge=1, le=MOST_FOUND, description="How many paragraphs at most.")]
_Document = Annotated[str, Field(max_length=300, description="Symbol, id or title, or a part.")]
_Actor = Annotated[
    str, Field(max_length=300, description="Who must act: Council finds the Permanent Council.")
]
_Recipient = Annotated[str, Field(max_length=300, description="For whom.")]
_Due = Annotated[str, Field(max_length=300, description="By when: 36th session.")]
_Skip = Annotated[int, Field(ge=0, description="Leave out so many of the first rows.")]


def build_tools(opening: Opening, line: Line) -> MCPServer[None]:
    """A server of four tools that only read; questions and searches wait in `line`."""
    tools = [*_asking_tools(opening, line), *_reading_tools(opening)]
    return MCPServer(
        "resolutions",
        version=version("resolutions-assistant"),
        instructions=_INSTRUCTIONS,
        tools=tools,
        log_level="WARNING",
        subscriptions=False,
    )


def _asking_tools(opening: Opening, line: Line) -> list[Tool]:
    """The tools whose calls wait in `line`."""

    async def ask(
        question: _Question,
        history: _History = (),
        scope: _Scope = (),
        kinds: _Kinds = (),
        mode: _Mode = None,
    ) -> _Answer:
        """Answer a question from the loaded resolutions, or say why they don't."""
        with _plain_errors():
            problem = question_problem(question)
            if problem:
                raise ValueError(problem)
            asked = Asked(question, history, scope, kinds, mode)
            return _Answer(await line.run(calls.ask_named, opening, asked))

    async def search(
        query: _Query, top_k: _TopK = 10, scope: _Scope = (), kinds: _Kinds = ()
    ) -> list[FoundParagraph]:
        """Find the paragraphs closest to a query, best first. They need not answer it."""
        with _plain_errors():
            return await line.run(calls.search, opening, query, top_k, scope, kinds)

    return [_to_tool(ask), _to_tool(search)]


def _reading_tools(opening: Opening) -> list[Tool]:
    """The tools that give what is known already."""

    def paragraph(paragraph_id: _ParagraphId) -> _FoundParagraph:
        """Give the exact text of one paragraph with its written citation."""
        with _plain_errors():
            return _FoundParagraph(calls.find_paragraph(opening, *split_reference(paragraph_id)))

    def obligations(
        document: _Document = "",
        actor: _Actor = "",
        recipient: _Recipient = "",
        due: _Due = "",
        skip: _Skip = 0,
    ) -> _FoundObligations:
        """Find who must do what, for whom, by when, as extracted by machine; 500 rows at most."""
        with _plain_errors():
            found = calls.find_obligations(
                opening, document=document, actor=actor, recipient=recipient, due=due, skip=skip
            )
            return _FoundObligations(found)

    return [_to_tool(paragraph), _to_tool(obligations)]


def _to_tool(function: Callable[..., object]) -> Tool:
    """A tool that refuses arguments it does not have: a misspelt limit would be none."""
    tool = Tool.from_function(function, annotations=_READS)
    arguments = tool.fn_metadata.arg_model
    arguments.model_config["extra"] = "forbid"
    arguments.model_rebuild(force=True)
    return tool.model_copy(update={"parameters": arguments.model_json_schema(by_alias=True)})


@contextmanager
def _plain_errors() -> Iterator[None]:
    """What can't be answered as a sentence for the agent; bugs raise."""
    try:
        yield
    except (Full, LookupError, ValueError, OSError) as error:
        raise ToolError(str(error)) from error
