// The shelf: the loaded resolutions, each of which can be opened.

import { make } from "./dom.js";
import { text } from "./strings.js";

export function makeShelf(listed, open) {
  if (!listed.length) return make("p", { class: "pending" }, text("empty"));
  return make("ul", { class: "shelf" }, ...listed.map((item) => makeRow(item, open)));
}

function makeRow(item, open) {
  const place = { paragraph_id: `${item.document_id}/title` };
  const facts = [item.date, text("paragraphs", { count: item.paragraphs })].filter(Boolean);
  const link = make(
    "a",
    { href: `?p=${place.paragraph_id}`, class: "shelf-link" },
    make("span", { class: "symbol" }, item.symbol || item.document_id),
    make("span", { class: "shelf-name", lang: item.language }, item.title),
    make("span", { class: "shelf-facts" }, facts.join(" · ")),
  );
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open([place], 0, link);
  });
  return make("li", {}, link);
}
