// The library: what is loaded, files added by dropping them, resolutions removed.

import { make, sureButton } from "./dom.js";
import { makeNotes, tellNotes } from "./notes.js";
import { describeFailure, loadJson, remove, upload } from "./server.js";
import { countParagraphs, nameLanguage, said, text } from "./strings.js";
import { makeRowLink, makeTable } from "./table.js";

// What is being added goes on, and is told, while another view is shown.
const progress = make("p", { class: "position" });
const results = make("ul", {
  class: "uploads", tabindex: 0, "aria-live": "polite", "aria-label": text("addFiles"),
});
const told = make("div", { hidden: true }, progress, results);
const table = make("div");
// One file after another: the library has one writer.
let last = Promise.resolve();

export async function showLibrary(place, { openReader, changed, isOpen }) {
  const adding = make("div");
  place.replaceChildren(make("h2", {}, text("library")), adding, told, table);
  const open = await isOpen();
  adding.append(open ? makeDrop(refresh) : make("p", { class: "notice" }, text("closed")));
  await refresh(false);

  async function refresh(isChange = true) {
    if (isChange) changed();
    try {
      const listed = await loadJson("page/resolutions");
      const rows = listed.map((row) => ({ ...row, language: nameLanguage(row.language) }));
      table.replaceChildren(makeTable(makeColumns({ openReader, refresh, open }), rows, text("library")));
    } catch (error) {
      table.replaceChildren(make("p", { class: "problem" }, describeFailure(error)));
    }
  }
}

function makeDrop(refresh) {
  const input = make("input", { type: "file", multiple: true, id: "files", class: "hidden" });
  const drop = make(
    "label",
    { class: "drop", for: "files" },
    make("strong", {}, text("addFiles")),
    make("span", {}, text("addHint")),
  );
  input.addEventListener("change", () => {
    addFiles([...input.files], refresh);
    // The same file can be chosen again once it is mended.
    input.value = "";
  });
  for (const name of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", name === "dragover");
      if (name === "drop") addFiles([...event.dataTransfer.files], refresh);
    });
  }
  return make("div", {}, input, drop);
}

function addFiles(files, refresh) {
  if (!results.querySelector(".pending")) results.replaceChildren();
  const rows = files.map((file) => {
    const outcome = make("span", { class: "outcome pending" }, text("queued"));
    results.append(make("li", { "aria-atomic": "true" }, make("span", {}, file.name), outcome));
    return { file, outcome };
  });
  told.hidden = false;
  tellProgress();
  last = last.then(() => addRows(rows)).then(refresh);
}

async function addRows(rows) {
  for (const { file, outcome } of rows) {
    outcome.textContent = text("adding");
    const added = await upload("page/library", file).catch((error) => ({ failure: describeFailure(error) }));
    outcome.textContent = added.failure ?? describe(added);
    outcome.className = added.failure || said(added.problem) ? "outcome problem" : "outcome";
    tellProgress();
  }
}

// In one line, as the list may be long.
function tellProgress() {
  const count = results.children.length;
  const read = count - results.querySelectorAll(".pending").length;
  const problems = results.querySelectorAll(".problem").length;
  progress.replaceChildren(text("filesRead", { read, count }));
  if (problems) progress.append(" · ", make("span", { class: "problem" }, text("filesFailed", { problems })));
}

function describe({ outcome, problem, resolutions }) {
  const added = resolutions.map((item) =>
    [item.symbol || item.document_id, countParagraphs(item.paragraphs), ...tellNotes(item.notes)].join(" · "),
  );
  return [text(`outcomes/${outcome}`), said(problem), ...added].filter(Boolean).join(" — ");
}

function makeColumns({ openReader, refresh, open }) {
  const name = (row) =>
    makeRowLink(row.symbol || row.document_id, `${row.document_id}/title`, openReader);
  return [
    { key: "symbol", label: "symbol", show: name },
    { key: "title", label: "titleColumn" },
    { key: "date", label: "date", show: (row) => row.date && make("span", { class: "date" }, row.date) },
    { key: "adopted_by", label: "organ" },
    { key: "language", label: "language" },
    { key: "paragraphs", label: "paragraphsColumn" },
    { key: "notes", label: "notUnderstood", show: makeNotes },
    { key: "document_id", label: "", show: (row) => makeActions(row, refresh, open) },
  ];
}

function makeActions({ document_id: documentId, symbol, title }, refresh, open) {
  const name = symbol || title || documentId;
  const href = `page/library/${documentId}.json`;
  const saving = make(
    "a",
    { href, download: `${documentId}.json`, class: "quiet", "aria-label": `JSON: ${name}` },
    "JSON",
  );
  if (!open) return make("span", { class: "row-actions" }, saving);
  const removing = sureButton(text("removeDocument"), text("reallyRemove"), name, async () => {
    const row = removing.closest("tr");
    const next = row.rowIndex;
    removing.disabled = true;
    try {
      await remove(href.replace(/\.json$/, ""));
      await refresh();
      table.querySelector(`tr:nth-child(${next}) a, tr:last-child a`)?.focus();
    } catch (error) {
      removing.disabled = false;
      table.prepend(make("p", { class: "problem", role: "alert" }, describeFailure(error)));
    }
  });
  return make("span", { class: "row-actions" }, saving, removing);
}
