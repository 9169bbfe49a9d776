// Who must do what, for whom, by when: a table of what was extracted from the texts.

import { make } from "./dom.js";
import { describeFailure, loadJson } from "./server.js";
import { text } from "./strings.js";
import { makeTable } from "./table.js";

export async function showObligations(place, { openReader, scope }) {
  const query = new URLSearchParams(scope.chosen().map((documentId) => ["scope", documentId]));
  place.replaceChildren(make("p", { class: "pending" }, text("loading")));
  try {
    const rows = await loadJson(`page/obligations?${query}`);
    place.replaceChildren(
      make("h2", {}, text("obligations")),
      make("p", { class: "notice" }, text("machineExtracted")),
      make("p", { class: "files" }, scope.describe(), file("csv", query), file("xlsx", query)),
      makeTable(makeColumns(openReader), rows, text("obligations")),
    );
  } catch (error) {
    place.replaceChildren(make("p", { class: "problem" }, describeFailure(error)));
  }
}

function file(form, query) {
  const href = `page/obligations.${form}?${query}`;
  return make("a", { href, download: `obligations.${form}`, class: "quiet" }, form.toUpperCase());
}

function makeColumns(openReader) {
  const links = (row) => {
    const link = make("a", { class: "source-link", href: `?p=${row.paragraph_id}` }, row.citation);
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      openReader([{ paragraph_id: row.paragraph_id }], 0, link);
      // The table has less room now; the row that was chosen stays where it can be seen.
      link.closest("tr").scrollIntoView({ block: "nearest" });
    });
    return link;
  };
  return [
    { key: "actor", label: "actor" },
    { key: "action", label: "action", show: (row) => makeAction(row) },
    { key: "recipients", label: "recipients" },
    { key: "due", label: "due" },
    { key: "citation", label: "paragraph", show: links },
  ];
}

function makeAction({ verb, action }) {
  return make("span", {}, make("em", { class: "verb" }, verb), ` ${action}`);
}
