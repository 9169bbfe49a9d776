// The conversation: questions go out, answers come in, and both stay in order.

import { answerAsText, fillAnswer, makeEntry } from "./answer.js";
import { startComposer } from "./composer.js";
import { button, copy, make } from "./dom.js";
import { makeFeedback } from "./feedback.js";
import { reveal } from "./reveal.js";
import { findFollowUps, makeFollowUps } from "./follow-ups.js";
import { ask, describeFailure } from "./server.js";
import { findConversation, readCurrent, saveConversation, writeCurrent } from "./store.js";
import { text } from "./strings.js";

const SLOW = 400;
const EXAMPLES = [
  "Who must report to REMJA-VI?",
  "By when must the meeting of national authorities be convened?",
  "What does 2026 ask member states to do?",
  "What does MESICIC stand for?",
  "What does 2118 ask that 2026 does not?",
];

export function startChat(room, { openReader, scope, modes, isOpening }) {
  const log = room.querySelector(".log");
  const list = room.querySelector(".entries");
  const composer = startComposer(room, { onAsk: answerQuestion, onStop: () => running?.abort() });
  let conversation = blank();
  let running = null;

  async function answerQuestion(question) {
    const limits = { scope: scope.chosen(), kinds: scope.kinds(), mode: modes.chosen() };
    const asked = { question, ...limits, scopeText: scope.describeLimits() };
    const { entry, answer } = addEntry(asked);
    const controller = new AbortController();
    setRunning(controller);
    const slow = setTimeout(() => {
      answer.append(make("p", { class: "pending" }, text(isOpening() ? "waiting" : "looking")));
    }, SLOW);
    try {
      const result = await ask(question, turns(), limits, controller.signal);
      clearTimeout(slow);
      if (result.answer) keep({ ...asked, history: questions(), ...result });
      const body = show(asked, result, entry, answer);
      keepInView(entry);
      if (body) await reveal(body, controller.signal);
      if (result.answer) suggest(entry);
    } catch (error) {
      if (controller.signal.aborted) takeBack(entry, null, composer.isEmpty() ? question : null);
      else show(asked, { problem: describeFailure(error) }, entry, answer);
    } finally {
      clearTimeout(slow);
      if (running === controller) setRunning(null);
    }
  }

  function addEntry({ question, scopeText }) {
    const made = makeEntry(question, scopeText);
    for (const tool of list.querySelectorAll(".last-only")) tool.remove();
    list.append(made.entry);
    room.classList.add("talking");
    made.entry.scrollIntoView({ block: "end" });
    return made;
  }

  function show(asked, result, entry, answer) {
    const body = fillAnswer(answer, asked.question, result, openReader);
    const kept = conversation.entries.at(-1);
    answer.append(...tools(asked, result.answer ? kept : null, entry));
    return body;
  }

  // Asked for once an answer stands, kept with it, and gone when something else is asked.
  async function suggest(entry) {
    const kept = conversation.entries.at(-1);
    if (!kept) return;
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 48;
    kept.followUps ??= await findFollowUps(turns(), kept);
    if (entry !== list.lastElementChild || !kept.followUps.length || running) return;
    entry.append(makeFollowUps(kept.followUps, answerQuestion));
    if (atEnd) entry.scrollIntoView({ block: "end" });
    save();
  }

  // Only the last question can be asked again or edited: later answers rest on earlier ones.
  function tools({ question }, kept, entry) {
    const row = make("div", { class: "tools" });
    const again = () => { takeBack(entry, kept); answerQuestion(question); };
    const edit = () => { takeBack(entry, kept, question); composer.focus(); };
    const last = [
      button(text("retry"), again, { class: "quiet last-only" }),
      button(text("edit"), edit, { class: "quiet last-only" }),
    ];
    if (!kept) {
      row.append(...last);
      return [row];
    }
    const copying = button(text("copyAnswer"), () => copy(answerAsText(question, kept.answer), copying), {
      "data-done": text("copied"),
    });
    const { opener, place } = makeFeedback(kept);
    row.append(copying, ...(room.dataset.feedback === "off" ? [] : [opener]), ...last);
    return [row, place];
  }

  function takeBack(entry, kept, question) {
    conversation.entries = conversation.entries.filter((item) => item !== kept);
    if (kept) save();
    entry.remove();
    room.classList.toggle("talking", list.children.length > 0);
    if (question) composer.set(question);
  }

  function keep(entry) {
    conversation.entries.push(entry);
    conversation.title ||= entry.question.slice(0, 120);
    save();
  }

  function save() {
    const kept = findConversation(conversation.id);
    if (kept) conversation.title = kept.title;
    saveConversation(conversation);
    writeCurrent(conversation.id);
  }

  function turns() {
    return conversation.entries.flatMap(({ question, answer }) => [
      { role: "user", content: question },
      { role: "assistant", content: answer.text },
    ]);
  }

  function questions() {
    return conversation.entries.map((entry) => entry.question);
  }

  function setRunning(controller) {
    running = controller;
    composer.setRunning(Boolean(running));
  }

  function keepInView(entry) {
    const tall = entry.offsetHeight > log.clientHeight - 24;
    entry.scrollIntoView({ block: tall ? "start" : "end" });
  }

  function startOver() {
    clear(blank());
    composer.set("");
    writeCurrent(null);
    composer.focus();
  }

  function clear(next) {
    running?.abort();
    conversation = next;
    list.replaceChildren();
    room.classList.remove("talking");
  }

  function open(id) {
    const found = findConversation(id);
    if (!found) return;
    clear({ ...found, entries: [] });
    writeCurrent(id);
    for (const kept of found.entries) {
      conversation.entries.push(kept);
      const { entry, answer } = addEntry(kept);
      show(kept, kept, entry, answer);
    }
    if (list.lastElementChild) suggest(list.lastElementChild);
    scope.set(found.entries.at(-1)?.scope ?? [], found.entries.at(-1)?.kinds ?? []);
  }

  room.querySelector(".new").addEventListener("click", startOver);
  room.querySelector(".examples").append(
    ...EXAMPLES.map((example) =>
      make("li", {}, button(example, () => answerQuestion(example), { class: "example" })),
    ),
  );
  if (readCurrent()) open(readCurrent());
  return {
    open: (id) => {
      composer.set("");
      open(id);
    },
    takeUp: composer.takeUp,
    current: () => conversation,
    forget: (id) => id === conversation.id && startOver(),
  };
}

function blank() {
  return { id: `${Date.now()}-${Math.random().toString(36).slice(2, 8)}`, title: "", entries: [] };
}
