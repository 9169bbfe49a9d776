// Who must do what, for whom, by when: a table of what was extracted from the texts.

import { make, makeCitation } from "./dom.js";
import { describeFailure, loadJson } from "./server.js";
import { text } from "./strings.js";
import { makeTable } from "./table.js";

export async function showObligations(place, { openReader, scope }) {
  const query = new URLSearchParams(scope.chosen().map((documentId) => ["scope", documentId]));
  place.replaceChildren(make("p", { class: "pending" }, text("loading")));
  try {
    const rows = await loadJson(`page/obligations?${query}`);
    const files = ["csv", "xlsx"].map((form) => makeFile(form, query));
    const name = (words) => files.forEach((file) => file.name(words));
    place.replaceChildren(
      make("h2", {}, text("obligations")),
      make("p", { class: "notice" }, text("machineExtracted")),
      make("p", { class: "files" }, scope.describe(), ...files.map((file) => file.link)),
      makeTable(makeColumns(openReader), rows, text("obligations"), name),
    );
  } catch (error) {
    place.replaceChildren(make("p", { class: "problem" }, describeFailure(error)));
  }
}

// A file holds the rows that the table shows, and says so when they are not all.
function makeFile(form, query) {
  const link = make("a", { download: `obligations.${form}`, class: "quiet" });
  const name = (words) => {
    const asked = new URLSearchParams(query);
    if (words) asked.set("words", words);
    link.href = `page/obligations.${form}?${asked}`;
    link.textContent = text(words ? "fileFiltered" : "fileWhole", { form: form.toUpperCase() });
  };
  return { link, name };
}

function makeColumns(openReader) {
  const links = (row) => {
    const link = make("a", { class: "source-link", href: `?p=${row.paragraph_id}` }, makeCitation(row.citation));
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
    { key: "due", label: "due", order: "due_order" },
    { key: "citation", label: "paragraph", show: links },
  ];
}

function makeAction({ verb, action }) {
  return make("span", {}, make("em", { class: "verb" }, verb), ` ${action}`);
}
