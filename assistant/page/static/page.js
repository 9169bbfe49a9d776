// Starts the page inside the element Gradio made for it.

import { startChat } from "./chat.js";
import { startReader } from "./reader.js";
import { loadJson } from "./server.js";
import { fillStrings, text } from "./strings.js";

const QUIET = 1;

export function start(element) {
  const room = element.querySelector(".room");
  fillStrings(room);
  const opening = watchOpening(room.querySelector(".state"));
  const reader = startReader(room);
  startChat(room, { openReader: reader.open, isOpening: () => opening.running });
}

function watchOpening(place) {
  const opening = { running: true };
  const look = async () => {
    const state = await loadJson("page/state").catch(() => ({ state: "lost" }));
    opening.running = state.state === "opening";
    place.classList.toggle("problem", state.state === "failed" || state.state === "lost");
    place.textContent = describe(state);
    if (opening.running) setTimeout(look, 1000);
  };
  look();
  return opening;
}

function describe({ state, problem, seconds }) {
  if (state === "failed") return text("openingFailed", { problem });
  if (state === "lost") return text("offline");
  if (state === "opening" && seconds > QUIET) {
    return text("opening", { seconds: Math.round(seconds) });
  }
  return "";
}
