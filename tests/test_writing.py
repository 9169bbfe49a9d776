"""A model over real HTTP: what leaves it, what stands when it fails, what it is sent."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution
from model_server import Played, play
from typer.testing import CliRunner

from assistant import Assistant, Turn
from assistant.__main__ import cli
from assistant.grounding import Draft, Evidence, Statement, ground
from assistant.records import Answer, Citation, Sentence
from assistant.tracing import Tracing
from assistant.writing.writer import build_writer
from index.config import load_config

REPORTS = (
    "To request the Permanent Committee to present a written report on ferries to the Assembly at"
    " its fifteenth regular session."
)
BOATS = "To urge member states to refrain from licensing vessels that lack two lifeboats."
FIRST, SECOND = "ag-res-1-i-o-71/op-1", "ag-res-1-i-o-71/op-2"
FAITHFUL = (
    "The Permanent Committee is requested to present a written report to the Assembly [1]. "
    "Member states are urged not to license vessels “that lack two lifeboats” [2]."
)
STANDS = "The extracted answer stands."


@pytest.fixture
def catalogue():
    return make_catalogue(
        make_resolution(
            "ag-res-1-i-o-71", make_paragraph("op-1", REPORTS), make_paragraph("op-2", BOATS)
        )
    )


@pytest.fixture
def extracted(catalogue) -> Answer:
    evidence = (Evidence(FIRST, 0, len(REPORTS)), Evidence(SECOND, 0, len(BOATS)))
    return ground(Draft((Statement("**Ferries**.", evidence),)), "what of ferries?", catalogue)


def _write(extracted, catalogue, *replies, seconds=60, retries=0, **settings):
    with play(*replies) as server:
        config = load_config({"RESOLUTIONS_LLM": server.named, "RESOLUTIONS_LLM_KEY": "sk-1"})
        config = replace(config, llm_seconds=seconds, llm_retries=retries, **settings)
        *sentences, answer = build_writer(config, Tracing()).write(extracted, catalogue)
        return sentences, answer, server


def _stood(answer, extracted) -> str:
    """The reason given, after the extracted answer was found unchanged."""
    assert replace(answer, notice="") == extracted
    assert answer.notice.endswith(STANDS)
    return answer.notice.removeprefix("No generated answer: ").removesuffix(f". {STANDS}")


def test_faithful_reply_leaves_with_markers_labels_and_quotations(extracted, catalogue) -> None:
    sentences, answer, _ = _write(extracted, catalogue, FAITHFUL)
    report = Citation(
        FIRST, "AG/RES. 1 (I-O/71), operative para. 1", REPORTS, 0, len(REPORTS), "A Title", 1.0
    )
    start = BOATS.index("that lack")
    boats = Citation(
        SECOND,
        "AG/RES. 1 (I-O/71), operative para. 2",
        "that lack two lifeboats",
        start,
        start + 23,
        "A Title",
        1.0,
    )
    first = "The Permanent Committee is requested to present a written report to the Assembly [1]."
    second = "Member states are urged not to license vessels “that lack two lifeboats” [2]."
    assert sentences == [
        Sentence(first, "supported", (report,)),
        Sentence(second, "verified quote", (boats,)),
    ]
    assert answer == replace(
        extracted,
        text=f"{first} {second}\n\n> “{REPORTS}”\n>\n> — {report.citation} [1]\n\n"
        f"> “that lack two lifeboats”\n>\n> — {boats.citation} [2]",
        citations=(report, boats),
        mode="generated",
        sentences=tuple(sentences),
        notice="Worded by a language model and checked: 1 sentence with a verified quote, "
        "1 supported.",
    )


@pytest.mark.parametrize("reply", [FAITHFUL, "Nobody knows."])
def test_notice_of_the_paragraphs_stays_whoever_words_them(extracted, catalogue, reply) -> None:
    noted = replace(extracted, notice="Later text: A/RES/9/9, para. 1, amends A/RES/1/1.")
    _, answer, _ = _write(noted, catalogue, reply)
    assert answer.notice.endswith(f". {noted.notice}")


def test_model_is_sent_question_paragraphs_and_key(extracted, catalogue) -> None:
    _, _, server = _write(extracted, catalogue, FAITHFUL)
    (asked,) = server.requests
    told = asked["messages"][1]["content"]
    assert server.keys == ["Bearer sk-1"]
    assert (asked["model"], asked["stream"], asked["max_tokens"]) == ("playback", True, 400)
    assert "<question>what of ferries?</question>" in told
    for number, text in ((1, REPORTS), (2, BOATS)):
        citation = f"AG/RES. 1 (I-O/71), operative para. {number}"
        assert f'<paragraph marker="[{number}]" citation="{citation}">{text}</paragraph>' in told


@pytest.mark.parametrize(
    ("sloppy", "left"),
    [
        ("The moon is made of cheese [1].", "sentence dropped"),
        ("The Assembly must report to the Permanent Committee [1].", "sentence dropped"),
        ("The report is due at the sixteenth regular session [1].", "sentence dropped"),
        ("The Secretariat has three lifeboats [7].", "sentence dropped"),
        ("It says “vessels that sink at once” [2].", "sentence dropped"),
        ("Some vessels are those “that lack three lifeboats” [2].", "sentence dropped"),
        ("Vessels need two lifeboats.", "sentence dropped"),
    ],
)
def test_unsupported_sentence_is_dropped_and_counted(
    sloppy: str, left: str, extracted, catalogue
) -> None:
    sentences, answer, _ = _write(extracted, catalogue, f"{FAITHFUL} {sloppy}")
    assert (answer.mode, len(sentences)) == ("generated", 2)
    assert answer.notice.endswith(f"1 {left} for want of support.")
    assert sloppy.split(" [")[0] not in answer.text


def test_finished_reply_needs_no_full_stop(extracted, catalogue) -> None:
    listed = FAITHFUL.rstrip(".").replace("[1]. ", "[1]\n- ")
    sentences, answer, _ = _write(extracted, catalogue, f"- {listed}")
    assert [one.text for one in sentences] == [
        "The Permanent Committee is requested to present a written report to the Assembly [1].",
        "Member states are urged not to license vessels “that lack two lifeboats” [2].",
    ]
    assert "left out" not in answer.notice
    _, cut, _ = _write(extracted, catalogue, Played(FAITHFUL.rstrip("."), finish="length"))
    assert cut.notice.endswith("1 sentence left out: cut off by the model.")


def test_sentences_in_excess_are_told_as_such(extracted, catalogue) -> None:
    _, answer, _ = _write(extracted, catalogue, " ".join([FAITHFUL] * 7))
    assert (len(answer.sentences), answer.notice.partition("supported. ")[2]) == (
        12,
        "2 sentences left out: beyond what an answer may hold.",
    )


@pytest.mark.parametrize(("settled", "said"), [("**Yes**: it", "No, the"), ("No, it", "Yes: the")])
def test_yes_or_no_against_the_verdict_falls(settled, said, extracted, catalogue) -> None:
    extracted = replace(extracted, text=f"{settled} is [1].")
    reply = f"{said} Permanent Committee is requested to present a written report [1]."
    _, answer, _ = _write(extracted, catalogue, reply)
    why = "the model answers yes or no against what the paragraphs settle"
    assert _stood(answer, extracted) == why


def test_bent_quotation_leaves_with_the_true_words(extracted, catalogue) -> None:
    bent = "Member states should not license vessels “that lacks two lifeboats” [2]."
    sentences, _, _ = _write(extracted, catalogue, f"{FAITHFUL} {bent}")
    assert sentences[2].text == bent.replace("lacks", "lack")
    assert sentences[2].citations[0].quote == "that lack two lifeboats"


def test_invented_marker_is_taken_away_beside_a_true_one(extracted, catalogue) -> None:
    text = "The Permanent Committee is requested to present a written report [1][8]."
    sentences, _, _ = _write(extracted, catalogue, text)
    assert [one.text for one in sentences] == [text.replace("[8]", "")]


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        ("The moon is made of cheese [1].", "the first sentence of the model is not supported by"),
        ("NOT ANSWERED", "the model finds no answer in these paragraphs"),
        ("**NOT ANSWERED**", "the model finds no answer in these paragraphs"),
        (
            Played("The Permanent Committee is requested to", finish="length"),
            "the model broke off in its first sentence",
        ),
        ("The Permanent Committee is to report.", "the first sentence of the model cites none of"),
        ('{"answer": "It is to report [1]."}', "the model answered in a table or in data"),
        (Played(""), "the model said nothing"),
        (Played(status=500), "the model answered with HTTP status 500"),
        (Played(status=401), "the model answered with HTTP status 401"),
        (Played(raw="data: {nonsense\n\n"), "the model answered in a form that is not understood"),
        (Played(raw="<html>busy</html>"), "the model answered in a form that is not understood"),
        (
            Played(raw='{"error": "Unexpected endpoint"}'),
            "the model answered in a form that is not",
        ),
        (
            Played(raw='data: {"error": {"message": "out of memory"}}\n\n'),
            "the model ended in an error",
        ),
        (Played("", finish="length"), "the model spent its tokens before it answered"),
        (Played(FAITHFUL, wait=2.5), "the model did not answer in time"),
        (Played(FAITHFUL, pause=0.4), "the model took longer than 1 seconds"),
    ],
)
def test_extracted_answer_stands_where_the_model_fails(
    reply, why: str, extracted, catalogue
) -> None:
    slow = isinstance(reply, Played) and bool(reply.wait or reply.pause)
    _, answer, _ = _write(extracted, catalogue, reply, seconds=1 if slow else 60)
    assert _stood(answer, extracted).startswith(why)


@pytest.mark.parametrize("size", [1, 4, 1000])
@pytest.mark.parametrize(
    "thought",
    [
        "<think>\n\n</think>\n\n",
        "<think>Vessels are not meant. The Assembly hears it [1].</think>",
        "<thinking>Is 1 < 2? The Assembly hears it [1].</thinking>\n",
        "</think>\n\n",
        "The user asks who hears it. Not the vessels.\n</think>\n",
        "[THINK]The Assembly hears it [1].[/THINK]",
        "◁think▷The Assembly hears it [1].◁/think▷",
        "<seed:think>The Assembly hears it [1].</seed:think>",
        "<|START_THINKING|>The Assembly hears it [1].<|END_THINKING|><|START_RESPONSE|>",
        "<|begin_of_thought|>The Assembly hears it [1].<|end_of_thought|>\n",
        "<|channel|>analysis<|message|>It is this [1].<|end|><|start|>assistant"
        "<|channel|>final<|message|>",
        "analysisThe Assembly hears it [1]. We answer.assistantfinal",
    ],
)
def test_thought_in_the_text_is_never_shown(thought: str, size: int, extracted, catalogue) -> None:
    expected, _, _ = _write(extracted, catalogue, FAITHFUL)
    sentences, answer, _ = _write(extracted, catalogue, Played(thought + FAITHFUL, size=size))
    assert (sentences, answer.mode) == (expected, "generated")


@pytest.mark.parametrize("size", [1, 4, 1000])
@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("<|im_start|>assistant\n", "<|im_end|>"),
        ("<|start_header_id|>assistant<|end_header_id|>\n\n", "<|eot_id|>"),
        ("<answer>\n", "\n</answer>"),
        ("<p>", "</p>"),
        ("", "</s>"),
    ],
)
def test_tokens_of_a_template_are_never_shown(
    before: str, behind: str, size: int, extracted, catalogue
) -> None:
    expected, _, _ = _write(extracted, catalogue, FAITHFUL)
    played = Played(f"{before}{FAITHFUL}{behind}", size=size)
    sentences, answer, _ = _write(extracted, catalogue, played)
    assert (sentences, answer.mode) == (expected, "generated")


@pytest.mark.parametrize(
    ("finish", "why"),
    [
        ("stop", "the model said nothing"),
        ("length", "the model spent its tokens before it answered"),
    ],
)
def test_unfinished_thought_is_an_empty_reply(finish: str, why: str, extracted, catalogue) -> None:
    thinking = Played(f"<think>So it is this. {FAITHFUL}", finish=finish)
    sentences, answer, _ = _write(extracted, catalogue, thinking)
    assert (sentences, _stood(answer, extracted)) == ([], why)


def test_failure_in_the_middle_gives_the_extracted_answer_last(extracted, catalogue) -> None:
    slow = Played(FAITHFUL + " More", size=100, pause=0.6)
    sentences, answer, _ = _write(extracted, catalogue, slow, seconds=1)
    assert [one.text[:23] for one in sentences] == ["The Permanent Committee"]
    assert _stood(answer, extracted) == "the model took longer than 1 seconds"


def test_unreachable_endpoint_is_told(extracted, catalogue) -> None:
    config = replace(
        load_config({"RESOLUTIONS_LLM": "m@http://127.0.0.1:9/v1"}), llm_retries=0, llm_seconds=2
    )
    (answer,) = build_writer(config, Tracing()).write(extracted, catalogue)
    assert _stood(answer, extracted) == "the model could not be reached, or broke off"


def test_endpoint_that_does_not_stream_is_asked_for_the_whole(extracted, catalogue) -> None:
    message = {"role": "assistant", "content": FAITHFUL}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    head = {"id": "1", "object": "chat.completion", "created": 0, "model": "playback"}
    whole = Played(raw=json.dumps(head | {"choices": [choice]}))
    expected, _, _ = _write(extracted, catalogue, FAITHFUL)
    sentences, answer, server = _write(extracted, catalogue, whole)
    assert (sentences, answer.mode) == (expected, "generated")
    assert [one.get("stream") for one in server.requests] == [True, False]


def test_failing_endpoint_is_tried_again(extracted, catalogue) -> None:
    _, answer, server = _write(extracted, catalogue, Played(status=503), FAITHFUL, retries=1)
    assert (answer.mode, len(server.requests)) == ("generated", 2)


def test_paragraphs_beyond_the_budget_are_not_sent(extracted, catalogue) -> None:
    _, answer, server = _write(extracted, catalogue, FAITHFUL, llm_prompt_tokens=260)
    told = server.requests[0]["messages"][1]["content"]
    assert (REPORTS in told, BOATS in told) == (True, False)
    assert "1 sentence dropped" in answer.notice
    _, none, unasked = _write(extracted, catalogue, FAITHFUL, llm_prompt_tokens=230)
    assert unasked.requests == []
    assert _stood(none, extracted) == "the paragraphs are longer than the model may be given"


def test_use_is_counted_by_the_endpoint_or_estimated(extracted, catalogue) -> None:
    uses = []
    with play(FAITHFUL, Played(FAITHFUL, usage=False)) as server:
        writer = build_writer(load_config({"RESOLUTIONS_LLM": server.named}), Tracing())
        writer = replace(writer, on_use=uses.append)
        for _ in range(2):
            list(writer.write(extracted, catalogue))
    assert (uses[0].prompt_tokens, uses[0].answer_tokens) == (321, 45)
    # 165 characters of answer at 3.5 a token are 47.1, plus one.
    assert uses[1].answer_tokens == int(len(FAITHFUL) / 3.5) + 1
    assert uses[1].prompt_tokens > 300


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return Assistant.open(tmp_path_factory.mktemp("writing") / "library")


def _with_model(opened: Assistant, server, **settings) -> Assistant:
    config = replace(opened.config, llm=server.named, llm_retries=0, **settings)
    return Assistant(config, opened.parts, writer=build_writer(config, Tracing()))


QUESTION = "who must report to REMJA-VI?"
REMJA = "The Permanent Council is requested to report to REMJA-VI [1]."


def test_assistant_offers_the_modes_it_has(opened: Assistant) -> None:
    assert (opened.model, opened.modes) == ("", ("extractive",))
    with pytest.raises(ValueError, match="No language model is configured"):
        opened.ask(QUESTION, mode="generated")
    with play(REMJA) as server:
        assistant = _with_model(opened, server)
        assert (assistant.model, assistant.modes) == ("playback", ("generated", "extractive"))
        assert assistant.within(frozenset({"ag-res-2118-xxxv-o-05"})).model == "playback"
        assert assistant.ask(QUESTION, mode="extractive") == opened.ask(QUESTION)
        assert server.requests == []


def test_stream_ends_with_the_answer_of_ask(opened: Assistant) -> None:
    with play(REMJA) as server:
        assistant = _with_model(opened, server)
        sentence, answer = assistant.stream(QUESTION)
        assert sentence == answer.sentences[0]
        assert (sentence.text, answer.mode) == (REMJA, "generated")
        assert answer == assistant.ask(QUESTION)
    assert list(opened.stream(QUESTION)) == [opened.ask(QUESTION)]


@pytest.mark.parametrize("question", ["what is the capital of France?", "", "hello"])
def test_model_is_not_asked_where_nothing_answers(question: str, opened: Assistant) -> None:
    with play(REMJA) as server:
        answer = _with_model(opened, server).ask(question)
        assert server.requests == []
    assert (answer, answer.mode) == (opened.ask(question), "extractive")


def test_follow_up_is_condensed_by_the_model_unless_it_drifts(opened: Assistant) -> None:
    history = (Turn("user", QUESTION), Turn("assistant", opened.ask(QUESTION).text))
    own = "By when must the Permanent Council report to REMJA-VI?"
    with play(own, REMJA) as server:
        assert _with_model(opened, server).ask("by when?", history).standalone_question == own
    with play("By when must the King report to REMJA-IX?", REMJA) as server:
        drifted = _with_model(opened, server).ask("by when?", history)
    assert drifted.standalone_question == opened.ask("by when?", history).standalone_question


def test_condensed_question_stands_behind_a_thought(opened: Assistant) -> None:
    history = (Turn("user", QUESTION), Turn("assistant", opened.ask(QUESTION).text))
    own = "By when must the Permanent Council report to REMJA-VI?"
    with play(f"<think>A date is asked.\nSo:</think>\n{own}") as server:
        assert _with_model(opened, server).writer.condense("by when?", history) == own


@pytest.mark.parametrize("finish", ["", "length"])
def test_condensed_question_that_broke_off_is_not_used(finish: str, opened: Assistant) -> None:
    history = (Turn("user", QUESTION), Turn("assistant", opened.ask(QUESTION).text))
    cut = Played("By when must the Permanent Council", finish=finish)
    with play(cut) as server:
        assert _with_model(opened, server).writer.condense("by when?", history) == ""


def test_first_question_is_not_condensed_by_the_model(opened: Assistant) -> None:
    with play(REMJA) as server:
        assert _with_model(opened, server).ask(QUESTION).standalone_question == QUESTION
        assert len(server.requests) == 1


def test_command_answers_with_the_model_and_its_notice(opened: Assistant, tmp_path: Path) -> None:
    library = str(opened.config.library)
    with play(REMJA) as server:
        result = CliRunner().invoke(
            cli,
            ["ask", QUESTION, "--json", "--library", library],
            env={"RESOLUTIONS_LLM": server.named},
        )
    told = json.loads(result.stdout)
    assert (result.exit_code, told["mode"]) == (0, "generated")
    assert told["sentences"][0]["support"] == "supported"
    assert told["notice"].startswith("Worded by a language model and checked")
