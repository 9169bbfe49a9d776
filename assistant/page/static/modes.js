// How answers are worded: taken from the text, or by a language model where one is configured.

import { make } from "./dom.js";
import { text } from "./strings.js";

const CHOSEN = "resolutions.mode";
const MODES = ["generated", "extractive"];

export function startModes(room) {
  const place = room.querySelector(".mode-place");
  let model = "";

  // A question sent before the server has named its model still keeps to the text if so chosen.
  function chosen() {
    const kept = localStorage.getItem(CHOSEN);
    if (!model) return kept === "extractive" ? kept : null;
    return MODES.includes(kept) ? kept : MODES[0];
  }

  function offer(name) {
    if (!name || name === model) return;
    model = name;
    const option = (mode) =>
      make("option", { value: mode, selected: mode === chosen() }, text(`modes/${mode}`, { model }));
    place.replaceChildren(
      make(
        "select",
        {
          class: "mode",
          "aria-label": text("whichMode"),
          onchange: (event) => localStorage.setItem(CHOSEN, event.target.value),
        },
        ...MODES.map(option),
      ),
    );
  }

  return { chosen, offer };
}
