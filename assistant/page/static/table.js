// A table that can be filtered and sorted; rows are records, columns say how to show them.

import { button, make, makeCitation, searchField } from "./dom.js";
import { makeFilter } from "./filter.js";
import { makeParagraphLink } from "./paragraph-link.js";
import { text } from "./strings.js";

// So many rows at first, and again with each "more".
const MOST_SHOWN = 500;

// What was typed and how it was sorted, by the name of the table, until the page is left.
const views = new Map();

export function makeTable(columns, rows, label, onFilter = () => {}) {
  const view = views.get(label) ?? { typed: "", key: "", down: false };
  views.set(label, view);
  const filter = makeFilter(rows);
  const body = make("tbody");
  const count = make("p", { class: "position", role: "status" });
  const field = searchField(text("filter"), fill);
  const heads = columns.map((column) => {
    if (!column.label) return make("th", { scope: "col" }, make("span", { class: "hidden" }, text("actions")));
    const sorting = make("button", { type: "button", class: "sort" }, text(column.label));
    const head = make("th", { scope: "col", "aria-sort": "none" }, sorting);
    head.dataset.key = column.key;
    sorting.addEventListener("click", () => sort(column.key, view.key === column.key && !view.down));
    return head;
  });
  const picker = makePicker(columns, view, sort);
  const more = button("", showMore, { class: "quiet more" });
  let shown = [];

  function sort(key, down) {
    Object.assign(view, { key, down });
    picker.value = place(view);
    fill();
  }

  function fill() {
    for (const head of heads.filter((head) => head.hasAttribute("aria-sort"))) {
      const way = view.down ? "descending" : "ascending";
      head.setAttribute("aria-sort", head.dataset.key === view.key ? way : "none");
    }
    view.typed = field.value;
    onFilter(view.typed.trim());
    body.classList.toggle("filtered", Boolean(view.typed.trim()));
    shown = filter(view.typed);
    const key = columns.find((column) => column.key === view.key)?.order ?? view.key;
    if (key) shown.sort((left, right) => compare(left[key], right[key], view.down));
    body.replaceChildren();
    append();
    count.textContent = text("rows", { shown: shown.length, count: rows.length });
  }

  function append() {
    const done = body.children.length;
    body.append(...shown.slice(done, done + MOST_SHOWN).map((row) => makeRow(columns, row)));
    const rest = shown.length - body.children.length;
    more.hidden = rest === 0;
    more.textContent = text("moreRows", { count: Math.min(rest, MOST_SHOWN), rest });
  }

  function showMore() {
    const next = body.children.length;
    append();
    body.children[next].querySelector("a")?.focus();
  }

  field.value = view.typed;
  body.addEventListener("click", openRow);
  fill();
  return make(
    "div",
    { class: "table" },
    make("div", { class: "table-tools" }, field, picker, count),
    make("table", { "aria-label": label }, make("thead", {}, make("tr", {}, ...heads)), body),
    more,
  );
}

// The row that was opened last stays marked.
export function makeRowLink(citation, paragraphId, openReader) {
  const open = (link) => {
    const row = link.closest("tr");
    row.parentNode.querySelector("[aria-current]")?.removeAttribute("aria-current");
    row.setAttribute("aria-current", "true");
    openReader([{ paragraph_id: paragraphId }], 0, link);
    // The table has less room now; the row that was chosen stays where it can be seen.
    row.scrollIntoView({ block: "nearest" });
  };
  return makeParagraphLink(paragraphId, open, { class: "source-link" }, makeCitation(citation));
}

function makeRow(columns, row) {
  const cells = columns.map((column) => {
    const shown = column.show ? column.show(row) : String(row[column.key] ?? "");
    const label = column.label ? text(column.label) : "";
    return make("td", { "data-head": label, class: shown === "" ? "void" : false }, shown);
  });
  return make("tr", {}, ...cells);
}

// Where the columns' heads have no room, rows are sorted here.
function makePicker(columns, view, sort) {
  const option = ({ key, label }, down) =>
    make("option", { value: place({ key, down }) }, `${text(label)} ${down ? "↓" : "↑"}`);
  const picker = make(
    "select",
    { class: "picker sorting", "aria-label": text("sortBy") },
    make("option", { value: place({ key: "", down: false }) }, text("sortBy")),
    ...columns.filter(({ label }) => label).flatMap((column) => [option(column, false), option(column, true)]),
  );
  picker.value = place(view);
  picker.addEventListener("change", () => {
    const { key, down } = JSON.parse(picker.value);
    sort(key, down);
  });
  return picker;
}

function place({ key, down }) {
  return JSON.stringify({ key, down });
}

// A click anywhere in a row opens what its first link opens.
function openRow(event) {
  const chosen = event.target.closest("a, button, [popover]") || String(window.getSelection());
  if (!chosen) event.target.closest("tr").querySelector(".source-link")?.click();
}

// What has no value stands last, whichever way the rows are sorted.
function compare(left, right, down) {
  const [first, second] = [left ?? "", right ?? ""];
  if ((first === "") !== (second === "")) return first === "" ? 1 : -1;
  const way = down ? -1 : 1;
  if (typeof first === "number" && typeof second === "number") return way * (first - second);
  return way * String(first).localeCompare(String(second), undefined, { numeric: true });
}
