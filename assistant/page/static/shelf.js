// The shelf: the loaded resolutions, each of which can be opened.

import { make, searchField } from "./dom.js";
import { makeFilter } from "./filter.js";
import { makeParagraphLink } from "./paragraph-link.js";
import { countParagraphs, text } from "./strings.js";

export function makeShelf(open) {
  const list = make("ul", { class: "shelf" });
  const field = searchField(text("filter"), fill);
  let listed = [];
  let filter = makeFilter(listed);

  function fill() {
    const shown = filter(field.value);
    const none = make("li", { class: "pending" }, text(listed.length ? "none" : "empty"));
    list.replaceChildren(...(shown.length ? shown.map((item) => makeRow(item, open)) : [none]));
  }

  function put(found) {
    listed = found;
    filter = makeFilter(listed);
    fill();
  }

  return { field, list, put };
}

function makeRow(item, open) {
  const place = { paragraph_id: `${item.document_id}/title` };
  const facts = [item.date, countParagraphs(item.paragraphs)].filter(Boolean);
  const link = makeParagraphLink(
    place.paragraph_id,
    (opener) => open([place], 0, opener),
    { class: "shelf-link" },
    make("span", { class: "symbol" }, item.symbol || item.document_id),
    make("span", { class: "shelf-name", lang: item.language }, item.title),
    make("span", { class: "shelf-facts" }, facts.join(" · ")),
  );
  return make("li", {}, link);
}
