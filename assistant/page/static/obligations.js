// Who must do what, for whom, by when: a table of what was extracted from the texts.

import { showChosen } from "./chosen.js";
import { make } from "./dom.js";
import { loadJson } from "./server.js";
import { text } from "./strings.js";
import { makeRowLink, makeTable } from "./table.js";

export async function showObligations(place, { openReader, scope }) {
  await showChosen(place, { title: "obligations", whose: "whichObligations", scope, load });

  async function load(documentIds, query) {
    const found = await loadJson(`page/obligations?${query}`);
    const files = ["csv", "xlsx"].map((form) => makeFile(form, query));
    const name = (words) => files.forEach((file) => file.name(words));
    const table = makeTable(makeColumns(openReader), found.rows, text("obligations"), name);
    return { files: files.map((file) => file.link), parts: [...leftOut(found.left_out), table] };
  }
}

function leftOut(count) {
  return count ? [make("p", { class: "notice" }, text("obligationsLeftOut", { count }))] : [];
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
  const link = (row) => makeRowLink(row.citation, row.paragraph_id, openReader);
  return [
    { key: "actor", label: "actor" },
    { key: "action", label: "action", show: (row) => makeAction(row) },
    { key: "recipients", label: "recipients" },
    { key: "due", label: "due", order: "due_order" },
    { key: "citation", label: "paragraph", show: link },
  ];
}

// A deed that its text decides itself begins with its verb.
function makeAction({ verb, action }) {
  const begins = action.toLowerCase().startsWith(`${verb} `.toLowerCase());
  const deed = begins ? action.slice(verb.length) : ` ${action}`;
  return make("span", { class: "clamped" }, make("em", { class: "verb" }, verb), deed);
}
