// The conversation: questions go out, answers come in, and both stay in order.

import { answerAsText, fillAnswer, makeEntry } from "./answer.js";
import { button, copy, make } from "./dom.js";
import { reveal } from "./reveal.js";
import { ask, describeFailure } from "./server.js";
import { text } from "./strings.js";

const QUESTION_LIMIT = 2000;
const SLOW = 400;
const EXAMPLES = [
  "Who must report to REMJA-VI?",
  "By when must the meeting of national authorities be convened?",
  "What does 2026 ask member states to do?",
  "What does MESICIC stand for?",
  "What does 2118 ask that 2026 does not?",
];

export function startChat(room, { openReader, scope, isOpening }) {
  const log = room.querySelector(".log");
  const list = room.querySelector(".entries");
  const form = room.querySelector(".composer");
  const field = form.querySelector("textarea");
  const send = form.querySelector("button");
  const note = form.querySelector(".composer-note");
  let entries = [];
  let running = null;

  function submit(question) {
    const trimmed = question.trim();
    note.textContent = lengthProblem(trimmed);
    if (!trimmed || note.textContent || running) return;
    field.value = "";
    fitField();
    answerQuestion(trimmed);
  }

  async function answerQuestion(question) {
    const chosen = scope.chosen();
    const { entry, answer } = makeEntry(question, chosen.length ? scope.describe(chosen) : "");
    dropTools();
    list.append(entry);
    room.classList.add("talking");
    entry.scrollIntoView({ block: "end" });
    const controller = setRunning(new AbortController());
    const slow = setTimeout(() => {
      answer.append(make("p", { class: "pending" }, text(isOpening() ? "waiting" : "looking")));
    }, SLOW);
    try {
      const result = await ask(question, history(), chosen, controller.signal);
      clearTimeout(slow);
      await showResult(question, result, entry, answer, controller.signal);
    } catch (error) {
      showFailure(error, controller.signal, question, entry, answer);
    } finally {
      clearTimeout(slow);
      setRunning(null);
    }
  }

  async function showResult(question, result, entry, answer, signal) {
    const body = fillAnswer(answer, question, result, openReader);
    if (result.answer) entries.push({ question, ...result, entry });
    answer.append(tools(question, result, entry));
    keepInView(entry);
    if (body) await reveal(body, signal);
  }

  function showFailure(error, signal, question, entry, answer) {
    if (signal.aborted) {
      entry.remove();
      field.value ||= question;
      fitField();
      return;
    }
    fillAnswer(answer, question, { problem: describeFailure(error) }, openReader);
    answer.append(tools(question, {}, entry));
  }

  // Only the last question can be asked again or edited: later answers rest on earlier ones.
  function tools(question, result, entry) {
    const row = make("div", { class: "tools" });
    if (result.answer) {
      const copyButton = button(
        text("copyAnswer"),
        () => copy(answerAsText(question, result.answer), copyButton),
        { "data-done": text("copied") },
      );
      row.append(copyButton);
    }
    const takeBack = () => {
      entries = entries.filter((item) => item.entry !== entry);
      entry.remove();
      room.classList.toggle("talking", list.children.length > 0);
    };
    row.append(
      button(text("retry"), () => { takeBack(); submit(question); }, { class: "quiet last-only" }),
      button(text("edit"), () => { takeBack(); setField(question); }, { class: "quiet last-only" }),
    );
    return row;
  }

  function dropTools() {
    for (const tool of list.querySelectorAll(".last-only")) tool.remove();
  }

  function history() {
    return entries.flatMap(({ question, answer }) => [
      { role: "user", content: question },
      { role: "assistant", content: answer.text },
    ]);
  }

  function setRunning(controller) {
    running = controller;
    send.textContent = text(running ? "stop" : "ask");
    send.classList.toggle("stop", Boolean(running));
    return controller;
  }

  function setField(question) {
    field.value = question;
    fitField();
    field.focus();
  }

  function fitField() {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  }

  function keepInView(entry) {
    const tall = entry.offsetHeight > log.clientHeight - 24;
    entry.scrollIntoView({ block: tall ? "start" : "end" });
  }

  function startOver() {
    running?.abort();
    entries = [];
    list.replaceChildren();
    room.classList.remove("talking");
    setField("");
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (running) running.abort();
    else submit(field.value);
  });
  field.addEventListener("input", () => {
    fitField();
    note.textContent = lengthProblem(field.value.trim());
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (!running) submit(field.value);
  });
  room.querySelector(".new").addEventListener("click", startOver);
  room.querySelector(".examples").append(
    ...EXAMPLES.map((example) =>
      make("li", {}, button(example, () => submit(example), { class: "example" })),
    ),
  );
  if (window.matchMedia("(pointer: fine)").matches) field.focus({ preventScroll: true });
}

function lengthProblem(question) {
  const length = [...question].length;
  if (length <= QUESTION_LIMIT) return "";
  return text("tooLong", {
    limit: QUESTION_LIMIT.toLocaleString(),
    length: length.toLocaleString(),
  });
}
