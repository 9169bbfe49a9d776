// The bar above the open resolution: where one is, what to copy, where to go.

import { paragraphIdOf, permalink } from "./address.js";
import { button, copy, make } from "./dom.js";
import { text } from "./strings.js";

export function makeBar({ paragraph, place, finder, open, back, close }) {
  const citation = paragraph?.dataset.citation ?? "";
  const tools = make("div", { class: "reader-tools" });
  if (citation) {
    tools.append(
      copying("copyCitation", () => citation),
      copying("copyText", () => paragraph.querySelector(".text").textContent),
      copying("copyLink", () => permalink(paragraph.dataset.paragraph)),
    );
  }
  if (place.trail.length > 1) tools.append(makeSteps(place, open));
  return [
    make(
      "div",
      { class: "reader-head" },
      makeBack(back),
      finder.element,
      button("×", close, { class: "quiet close", "aria-label": text("close") }),
    ),
    // What isn't there is named by its id, as in the link that led here.
    make("p", { class: "reader-citation" }, citation || paragraphIdOf(place)),
    tools,
  ];
}

function makeBack(back) {
  const label = make("span", { class: "back-label" }, text("back"));
  const pressed = button("‹ ", back, { class: "quiet back", "aria-label": text("back") });
  pressed.append(label);
  return pressed;
}

function copying(key, value) {
  const pressed = button(text(key), () => copy(value(), pressed), { "data-done": text("copied") });
  return pressed;
}

// Beside the trail, its middle leads back to the citation one came from.
function makeSteps({ trail, index, aside }, open) {
  const step = (key, sign, to) =>
    button(sign, (event) => stepOn(event.currentTarget.closest(".reader-bar"), key, () => open(trail, to)), {
      "aria-label": text(key),
      "data-step": key,
      disabled: to < 0 || to >= trail.length,
    });
  const where = { number: index + 1, count: trail.length };
  return make(
    "span",
    { class: "steps" },
    step("previous", "‹", index - 1),
    aside
      ? button(text("backToCitation", where), () => open(trail, index), { class: "quiet resume" })
      : make("span", { class: "position" }, text("citationPosition", where)),
    step("next", "›", index + 1),
  );
}

// The bar is made anew; whoever steps through citations can go on stepping.
async function stepOn(bar, key, open) {
  await open();
  const same = bar.querySelector(`[data-step="${key}"]:enabled`);
  (same ?? bar.querySelector("[data-step]:enabled"))?.focus();
}
