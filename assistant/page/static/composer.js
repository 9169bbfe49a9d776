// Where questions are typed: it grows with them, and states their bound.

import { takeDraft, writeDraft } from "./store.js";
import { text } from "./strings.js";

const QUESTION_LIMIT = 2000;

// `pending` gives the question that is not answered yet, if there is one.
export function startComposer(room, { onAsk, onStop, onKeep, pending }) {
  const form = room.querySelector(".composer");
  const field = form.querySelector("textarea");
  const sending = form.querySelector(".primary");
  const keeping = form.querySelector(".keep");
  const note = form.querySelector(".composer-note");
  let running = false;

  function submit() {
    const question = field.value.trim();
    note.textContent = lengthProblem(question);
    if (!question || note.textContent || running) return;
    set("");
    onAsk(question);
  }

  function set(question) {
    field.value = question;
    note.textContent = "";
    fit();
  }

  function fit() {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  // What is being edited is kept as it was by the button beside it, or by Escape.
  function showEditing(value) {
    keeping.hidden = !value;
  }

  function setRunning(value) {
    running = value;
    sending.textContent = text(running ? "stop" : "ask");
    sending.classList.toggle("stop", running);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (running) onStop();
    else submit();
  });
  field.addEventListener("input", () => {
    fit();
    note.textContent = lengthProblem(field.value.trim());
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !keeping.hidden) onKeep();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  keeping.addEventListener("click", onKeep);
  // What was sent before this script was there (see start.js) goes out; what was typed after stays.
  function takeUp() {
    const { sent } = form.dataset;
    delete form.dataset.sent;
    if (sent) {
      const typed = field.value;
      set(sent);
      submit();
      field.value += typed;
    }
    fit();
  }

  window.addEventListener("pagehide", () => writeDraft(field.value || pending()));
  if (!field.value) set(takeDraft());
  if (window.matchMedia("(pointer: fine)").matches) field.focus({ preventScroll: true });
  return {
    set,
    setRunning,
    showEditing,
    takeUp,
    isFocused: () => document.activeElement === field || document.activeElement === sending,
    isEmpty: () => !field.value,
    focus: () => field.focus(),
  };
}

function lengthProblem(question) {
  const length = [...question].length;
  if (length <= QUESTION_LIMIT) return "";
  return text("tooLong", {
    limit: QUESTION_LIMIT.toLocaleString(),
    length: length.toLocaleString(),
  });
}
