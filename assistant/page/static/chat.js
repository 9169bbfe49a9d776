// The conversation: questions go out, answers come in, and both stay in order.

import { answerAsText, describeProblem, fillAnswer, fillHalf, makeEntry } from "./answer.js";
import { startComposer } from "./composer.js";
import { button, copy, keepSymbols, make } from "./dom.js";
import { makeFeedback } from "./feedback.js";
import { markOpen } from "./paragraph-link.js";
import { reveal } from "./reveal.js";
import { findFollowUps, makeFollowUps } from "./follow-ups.js";
import { ask, describeFailure, loadJson } from "./server.js";
import { findConversation, newId, readCurrent, saveConversation, titleOf, writeCurrent } from "./store.js";
import { language, text } from "./strings.js";

const SLOW = 400;

export function startChat(room, { openReader, scope, modes, isOpening }) {
  const list = room.querySelector(".entries");
  const composer = startComposer(room, {
    onAsk: (question) => answerQuestion(question, edited),
    onStop: () => running?.abort(),
    onKeep: keepAsItWas,
    pending: () => pending,
  });
  let conversation = blank();
  let running = null;
  let pending = "";
  // The last entry, while its question is being edited.
  let edited = null;

  // What is `replaced` stays until another answer stands in its place.
  async function answerQuestion(question, replaced = null) {
    stopEditing();
    const limits = { scope: scope.chosen(), kinds: scope.kinds(), mode: modes.chosen() };
    const earlier = conversation.entries.filter((item) => item !== replaced?.kept);
    const asked = { question, ...limits, scopeText: scope.describeLimits(), history: questions(earlier) };
    const attempt = { asked, earlier, replaced, ...addEntry(asked) };
    if (replaced) replaced.entry.hidden = true;
    if (!composer.isFocused()) attempt.entry.querySelector(".question").focus({ preventScroll: true });
    const controller = new AbortController();
    setRunning(controller);
    pending = question;
    const slow = setTimeout(() => {
      attempt.answer.append(make("p", { class: "pending" }, text(isOpening() ? "waiting" : "looking")));
    }, SLOW);
    try {
      const result = await ask(question, turns(earlier), limits, controller.signal, (html) => {
        clearTimeout(slow);
        attempt.heard = fillHalf(attempt.answer, html);
      }).catch((error) => (controller.signal.aborted ? null : { problem: describeFailure(error) }));
      clearTimeout(slow);
      pending = "";
      await settle(attempt, result, controller.signal);
    } finally {
      clearTimeout(slow);
      if (running === controller) setRunning(null);
    }
  }

  // Without a result it was stopped; a result without an answer says why there is none.
  async function settle({ asked, earlier, replaced, entry, answer, heard }, result, signal) {
    // Another conversation may have been opened meanwhile.
    if (!entry.isConnected) return;
    if (result?.answer) {
      replaced?.entry.remove();
      keep(earlier, { ...asked, ...result });
      const body = show(asked, result, entry, answer);
      if (!heard) await reveal(body, signal);
      suggest(entry);
    } else if (result && !replaced) {
      show(asked, result, entry, answer);
    } else {
      takeBack(entry, asked.question, replaced);
      if (result) replaced.entry.append(make("p", { class: "problem", role: "alert" }, describeProblem(result)));
    }
  }

  // The question goes back to where it was typed; what it was to replace stands again.
  function takeBack(entry, question, replaced) {
    entry.remove();
    room.classList.toggle("talking", list.children.length > 0);
    if (replaced) replaced.entry.hidden = false;
    if (!composer.isEmpty() || question === replaced?.question) return;
    if (replaced) edit(replaced, question);
    else composer.set(question);
  }

  function addEntry({ question, scopeText }) {
    const made = makeEntry(question, scopeText);
    list.append(made.entry);
    room.classList.add("talking");
    made.entry.scrollIntoView({ block: "start" });
    return made;
  }

  function show(asked, result, entry, answer) {
    const body = fillAnswer(answer, asked.question, result, openReader);
    const kept = conversation.entries.at(-1);
    answer.append(...tools(asked, result.answer ? kept : null, entry));
    markOpen(room);
    return body;
  }

  // Asked for once an answer stands, kept with it, and hidden when something else is asked.
  async function suggest(entry) {
    const kept = conversation.entries.at(-1);
    if (!kept) return;
    kept.followUps ??= await findFollowUps(turns(conversation.entries), kept);
    if (!kept.followUps.length || conversation.entries.at(-1) !== kept) return;
    entry.append(makeFollowUps(kept.followUps, (question) => answerQuestion(question)));
    save();
  }

  // Only the last question can be asked again or edited: later answers rest on earlier ones.
  function tools({ question }, kept, entry) {
    const row = make("div", { class: "tools" });
    const place = { question, kept, entry };
    const last = [
      button(text("retry"), () => answerQuestion(question, place), { class: "quiet last-only" }),
      button(text("edit"), () => edit(place, question), { class: "quiet edit last-only" }),
    ];
    if (!kept) {
      row.append(...last);
      return [row];
    }
    const copying = button(text("copyAnswer"), () => copy(answerAsText(kept), copying), {
      "data-done": text("copied"),
    });
    const feedback = makeFeedback(kept);
    row.append(copying, ...(room.dataset.feedback === "off" ? [] : [feedback.opener]), ...last);
    return [row, feedback.place];
  }

  function edit(place, question) {
    edited = place;
    composer.set(question);
    composer.showEditing(true);
    composer.focus();
  }

  function stopEditing() {
    edited = null;
    composer.showEditing(false);
  }

  function keepAsItWas() {
    const { entry } = edited;
    composer.set("");
    stopEditing();
    entry.querySelector(".edit").focus();
  }

  function keep(earlier, entry) {
    conversation.entries = [...earlier, entry];
    save();
  }

  // A title that was given stays; another one follows the first question.
  function save() {
    const kept = findConversation(conversation.id);
    const given = kept && kept.title !== titleOf(kept);
    conversation.title = given ? kept.title : titleOf(conversation);
    saveConversation(conversation);
    writeCurrent(conversation.id);
  }

  function turns(entries) {
    return entries.flatMap(({ question, answer }) => [
      { role: "user", content: question },
      { role: "assistant", content: answer.text },
    ]);
  }

  function questions(entries) {
    return entries.map((entry) => entry.question);
  }

  function setRunning(controller) {
    running = controller;
    composer.setRunning(Boolean(running));
  }

  function startOver() {
    clear(blank());
    composer.set("");
    writeCurrent(null);
    composer.focus();
  }

  function clear(next) {
    running?.abort();
    stopEditing();
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
  // Each of them has been answered by what is loaded.
  async function offerExamples() {
    const examples = await loadJson(`page/examples?language=${language()}`).catch(() => []);
    room.querySelector(".examples").replaceChildren(
      ...examples.map((example) =>
        make("li", {}, button(keepSymbols(example), () => answerQuestion(example), { class: "example" })),
      ),
    );
  }

  offerExamples();
  if (readCurrent()) open(readCurrent());
  return {
    open: (id) => {
      composer.set("");
      open(id);
    },
    takeUp: composer.takeUp,
    offerExamples,
    current: () => conversation,
    forget: (id) => id === conversation.id && startOver(),
  };
}

function blank() {
  return { id: newId(), title: "", entries: [] };
}
