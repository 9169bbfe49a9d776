// What is asked: all resolutions, or those chosen here by organ, years or one by one, or a part.

import { button, make } from "./dom.js";
import { attachMenu } from "./menu.js";
import { loadJson } from "./server.js";
import { text } from "./strings.js";

const MOST_SHOWN = 200;

export function startScope(room) {
  const opener = room.querySelector(".scope-button");
  const panel = room.querySelector("#scope-panel");
  let listed = [];
  let loading = null;
  let chosen = new Set();
  let kinds = [];
  // What is typed above the rows stays while they are chosen, until the panel is opened anew.
  let filters = {};

  function describe(documentIds = [...chosen]) {
    if (!documentIds.length) return text("scopeAll");
    const one = listed.find((item) => item.document_id === documentIds[0]);
    if (documentIds.length === 1) return text("scopeOne", { symbol: one?.symbol || documentIds[0] });
    return text("scopeSome", { count: documentIds.length });
  }

  // Empty where everything is asked.
  function describeLimits() {
    const parts = kinds.map((kind) => text(`parts/${kind}`));
    return [...(chosen.size ? [describe()] : []), ...parts].join(" · ");
  }

  function name() {
    opener.textContent = describeLimits() || describe();
  }

  function set(documentIds, parts = kinds) {
    chosen = new Set(documentIds);
    kinds = parts;
    name();
  }

  function load() {
    loading = loadJson("page/resolutions").then(
      (found) => { listed = found; name(); },
      () => {},
    );
    return loading;
  }

  function show() {
    const known = new Set(listed.map((item) => item.document_id));
    set([...chosen].filter((documentId) => known.has(documentId)));
    panel.replaceChildren(...makeChoice());
  }

  function makeChoice() {
    const rows = make("ul", { class: "scope-rows" });
    const first = [...listed].sort((one, other) => chosen.has(other.document_id) - chosen.has(one.document_id));
    const fill = () => {
      const shown = first.filter((item) => matches(item, filters));
      const rest = shown.length - MOST_SHOWN;
      const more = rest > 0 ? [make("li", { class: "pending" }, text("scopeMore", { count: rest }))] : [];
      rows.replaceChildren(...shown.slice(0, MOST_SHOWN).map(makeRow), ...more);
    };
    const filter = (name, properties) =>
      make("input", {
        ...properties,
        "aria-label": text(`filters/${name}`),
        placeholder: text(`filters/${name}`),
        value: filters[name],
        oninput: (event) => { filters[name] = event.target.value.trim().toLowerCase(); fill(); },
      });
    const organs = [...new Set(listed.map((item) => item.adopted_by).filter(Boolean))].sort();
    const all = (label, pick, parts) =>
      button(text(label), () => {
        set(pick(), parts);
        show();
        panel.querySelector(`[data-choice="${label}"]`).focus();
      }, { "data-choice": label });
    fill();
    return [
      make("p", { class: "scope-title" }, text("scopeTitle")),
      makeParts(kinds, (parts) => set([...chosen], parts)),
      make(
        "div",
        { class: "scope-filters" },
        filter("words", { type: "search", class: "wide" }),
        organs.length > 1 ? makeOrgans(organs, filters, fill) : null,
        filter("from", { type: "text", inputmode: "numeric", maxlength: 4, class: "year" }),
        filter("to", { type: "text", inputmode: "numeric", maxlength: 4, class: "year" }),
      ),
      rows,
      make(
        "div",
        { class: "scope-actions" },
        all("scopeAll", () => { filters = unfiltered(); return []; }, []),
        all("scopeShown", () =>
          listed.filter((item) => matches(item, filters)).map((item) => item.document_id)),
      ),
    ];
  }

  function makeRow(item) {
    const box = make("input", { type: "checkbox", checked: chosen.has(item.document_id) });
    box.addEventListener("change", () => {
      if (box.checked) chosen.add(item.document_id);
      else chosen.delete(item.document_id);
      name();
    });
    const facts = [item.symbol || item.document_id, item.date.slice(0, 4)].filter(Boolean);
    return make(
      "li",
      {},
      make(
        "label",
        {},
        box,
        make("span", {}, make("span", { class: "symbol" }, facts.join(" · ")), item.title),
      ),
    );
  }

  attachMenu(opener, panel, () => {
    filters = unfiltered();
    show();
  });
  set([]);
  load();
  return {
    chosen: () => [...chosen],
    kinds: () => kinds,
    ready: () => loading,
    listed: () => listed,
    describe,
    describeLimits,
    set,
    load,
  };
}

function unfiltered() {
  return { words: "", organ: "", from: "", to: "" };
}

function makeParts(kinds, choose) {
  const option = (value) =>
    make("option", { value, selected: kinds[0] === value }, text(value ? `parts/${value}` : "allParts"));
  const chosen = (event) => choose(event.target.value ? [event.target.value] : []);
  return make(
    "select",
    { class: "scope-part", "aria-label": text("whichPart"), onchange: chosen },
    ...["", "preambular", "operative", "annex"].map(option),
  );
}

function makeOrgans(organs, filters, fill) {
  const choose = (event) => { filters.organ = event.target.value; fill(); };
  return make(
    "select",
    { class: "wide", "aria-label": text("filters/organ"), onchange: choose },
    make("option", { value: "" }, text("filters/organ")),
    ...organs.map((organ) => make("option", { value: organ, selected: organ === filters.organ }, organ)),
  );
}

function matches(item, { words, organ, from, to }) {
  const year = item.date.slice(0, 4);
  const named = `${item.symbol} ${item.title}`.toLowerCase();
  return (
    words.split(/\s+/).every((word) => named.includes(word)) &&
    (!organ || item.adopted_by === organ) &&
    (!from || (year && year >= from)) &&
    (!to || (year && year <= to))
  );
}
