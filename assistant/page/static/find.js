// Search within the open resolution: every place marked, one of them current.

import { button, make, searchField } from "./dom.js";
import { clearMarks, markStretch } from "./marks.js";
import { text } from "./strings.js";

export function makeFinder(body) {
  let places = [];
  let current = -1;
  const field = searchField(text("find"), search);
  const count = make("span", { class: "position", role: "status" });
  const steps = make(
    "span",
    { class: "steps", hidden: true },
    count,
    button("‹", () => go(current - 1), { "aria-label": text("previousPlace") }),
    button("›", () => go(current + 1), { "aria-label": text("nextPlace") }),
  );

  function search() {
    clearMarks(body, "found");
    places = findPlaces(body, fold(field.value.trim()));
    steps.hidden = !field.value.trim();
    current = -1;
    go(0, false);
  }

  function go(to) {
    if (!places.length) {
      count.textContent = text("noPlace");
      return;
    }
    for (const mark of places[current] ?? []) mark.classList.remove("current");
    current = (to + places.length) % places.length;
    for (const mark of places[current]) mark.classList.add("current");
    count.textContent = text("position", { number: current + 1, count: places.length });
    places[current][0].scrollIntoView({ block: "center" });
  }

  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && places.length) go(current + (event.shiftKey ? -1 : 1));
  });
  return { element: make("div", { class: "find", role: "search" }, field, steps), search };
}

function findPlaces(body, wanted) {
  if (!wanted) return [];
  return [...body.querySelectorAll(".resolution h2, .paragraph .text")].flatMap((element) => {
    const whole = fold(element.textContent);
    const places = [];
    for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + wanted.length)) {
      places.push(markStretch(element, at, at + wanted.length, "found"));
    }
    return places;
  });
}

// One character stays one character, so that places found are places in the text.
function fold(value) {
  return [...value]
    .map((character) => {
      const plain = character.normalize("NFD")[0].toLowerCase();
      return plain.length === character.length ? plain : character;
    })
    .join("");
}
