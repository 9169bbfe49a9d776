// A view of one resolution or of several: chosen in a list, fetched, and shown.

import { make } from "./dom.js";
import { describeFailure } from "./server.js";
import { text } from "./strings.js";

// `load` fetches by resolutions and by the query that names them; gives `files` and `parts`.
export async function showChosen(place, { title, whose, scope, load }) {
  const files = make("span", { class: "files" });
  const choice = make("div", { class: "files" }, files);
  const shown = make("div", {}, make("p", { class: "pending" }, text("loading")));
  let latest = 0;
  place.replaceChildren(
    make("h2", {}, text(title)),
    make("p", { class: "notice" }, text("machineExtracted")),
    choice,
    shown,
  );
  await scope.ready();
  choice.prepend(makePicker(scope, whose, show));
  await show(scope.chosen());

  async function show(documentIds) {
    const current = (latest += 1);
    const query = new URLSearchParams(documentIds.map((documentId) => ["scope", documentId]));
    shown.replaceChildren(make("p", { class: "pending" }, text("loading")));
    const found = await load(documentIds, query).catch((error) => ({
      files: [],
      parts: [make("p", { class: "problem" }, describeFailure(error))],
    }));
    if (current !== latest) return;
    files.replaceChildren(...found.files);
    shown.replaceChildren(...found.parts);
  }
}

// The scope of the questions first, then every loaded resolution.
function makePicker(scope, whose, choose) {
  const asked = scope.chosen();
  const option = (value, label) => make("option", { value }, label);
  const picker = make(
    "select",
    { class: "picker", "aria-label": text(whose) },
    option("", scope.describe()),
    ...scope.listed().map((item) => option(item.document_id, item.symbol || item.title)),
  );
  picker.addEventListener("change", () => choose(picker.value ? [picker.value] : asked));
  return picker;
}
