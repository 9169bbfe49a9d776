// Starts the page inside the element Gradio made for it.

import { startChat } from "./chat.js";
import { startConversations } from "./conversations.js";
import { startExport } from "./export.js";
import { startReader } from "./reader.js";
import { startScope } from "./scope.js";
import { loadJson } from "./server.js";
import { fillStrings, text } from "./strings.js";

const QUIET = 1;

export function start(element) {
  const room = element.querySelector(".room");
  fillStrings(room);
  const opening = watchOpening(room);
  const reader = startReader(room);
  const scope = startScope(room);
  const chat = startChat(room, { openReader: reader.open, scope, isOpening: () => opening.running });
  startConversations(room, chat);
  startExport(room, chat.current);
}

function watchOpening(room) {
  const place = room.querySelector(".state");
  const opening = { running: true };
  const look = async () => {
    const state = await loadJson("page/state").catch(() => ({ state: "lost" }));
    opening.running = state.state === "opening";
    room.dataset.feedback = state.feedback ? "on" : "off";
    place.classList.toggle("problem", state.state === "failed" || state.state === "lost");
    place.textContent = describe(state);
    if (opening.running) setTimeout(look, 1000);
  };
  look();
  return opening;
}

function describe({ state, step, problem, seconds }) {
  if (state === "failed") return text("openingFailed", { problem });
  if (state === "lost") return text("offline");
  if (state === "opening" && seconds > QUIET) {
    const rounded = Math.round(seconds);
    return step
      ? text("openingStep", { step, seconds: rounded })
      : text("opening", { seconds: rounded });
  }
  return "";
}
