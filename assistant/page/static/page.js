// Starts the page inside the element Gradio made for it.

import { startChat } from "./chat.js";
import { startConversations } from "./conversations.js";
import { make } from "./dom.js";
import { startExport } from "./export.js";
import { startModes } from "./modes.js";
import { startReader } from "./reader.js";
import { startScope } from "./scope.js";
import { loadJson, Problem } from "./server.js";
import { startTabs } from "./tabs.js";
import { chooseLanguage, fillStrings, language, said, text } from "./strings.js";

const QUIET = 1;

export function start(element) {
  const room = element.querySelector(".room");
  fillStrings(room);
  room.classList.remove("unsaid");
  startLanguage(room);
  const modes = startModes(room);
  const opening = watchOpening(room, modes);
  const reader = startReader(room);
  const scope = startScope(room);
  const chat = startChat(room, { openReader: reader.open, scope, modes, isOpening: () => opening.running });
  startConversations(room, chat);
  startExport(room, chat.current);
  startTabs(room, {
    openReader: reader.open,
    scope,
    isOpen: () => opening.known.then(() => room.dataset.shelving === "on"),
    changed: () => {
      reader.renew();
      scope.load();
      chat.offerExamples();
    },
  });
  chat.takeUp();
  keepStrayFilesOut();
}

// A file that is dropped beside its place would take the place of the page.
function keepStrayFilesOut() {
  for (const name of ["dragover", "drop"]) {
    window.addEventListener(name, (event) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    });
  }
}

// The other language is named in itself; the conversation is kept, so the page can load again.
function startLanguage(room) {
  const other = language() === "es" ? "en" : "es";
  const choosing = room.querySelector(".language-button");
  document.documentElement.lang = language();
  choosing.lang = other;
  const name = other === "es" ? "Español" : "English";
  choosing.setAttribute("aria-label", name);
  choosing.append(make("span", { class: "long" }, name), make("span", { class: "short" }, other.toUpperCase()));
  choosing.addEventListener("click", () => {
    chooseLanguage(other);
    window.location.reload();
  });
}

function watchOpening(room, modes) {
  const place = room.querySelector(".state");
  const opening = { running: true, known: null };
  const began = performance.now();
  const say = (state) => {
    place.classList.toggle("problem", ["failed", "lost", "unstarted"].includes(state.state));
    place.textContent = describe(state);
  };
  // The server keeps a request until it can answer it, and refuses it when it never will.
  const waiting = setInterval(() => {
    say({ state: "opening", seconds: (performance.now() - began) / 1000 });
  }, 1000);
  const look = async () => {
    const state = await loadJson("page/state").catch((error) => ({
      state: error instanceof Problem ? "unstarted" : "lost",
    }));
    clearInterval(waiting);
    opening.running = state.state === "opening";
    room.dataset.shelving = state.shelving ? "on" : "off";
    modes.offer(state.model);
    room.dataset.feedback = state.feedback ? "on" : "off";
    say(state);
    if (opening.running) setTimeout(look, 1000);
  };
  opening.known = look();
  return opening;
}

function describe({ state, step, problem, seconds }) {
  if (state === "failed") return text("openingFailed", { problem: said(problem) });
  if (state === "lost") return text("offline");
  if (state === "unstarted") return text("unstarted");
  if (state === "opening" && seconds > QUIET) {
    const rounded = Math.round(seconds);
    return said(step)
      ? text("openingStep", { step: said(step), seconds: rounded })
      : text("opening", { seconds: rounded });
  }
  return "";
}
