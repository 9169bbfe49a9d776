// A table that can be filtered and sorted; rows are records, columns say how to show them.

import { make } from "./dom.js";
import { makeFilter } from "./filter.js";
import { text } from "./strings.js";

const MOST_SHOWN = 500;

export function makeTable(columns, rows, label) {
  let order = { key: "", down: false };
  const filter = makeFilter(rows);
  const body = make("tbody");
  const count = make("p", { class: "position", role: "status" });
  const field = make("input", {
    type: "search",
    class: "find-field",
    placeholder: text("filter"),
    "aria-label": text("filter"),
  });
  const heads = columns.map((column) => {
    if (!column.label) return make("th", { scope: "col" }, make("span", { class: "hidden" }, text("actions")));
    const sorting = make("button", { type: "button", class: "sort" }, text(column.label));
    const head = make("th", { scope: "col", "aria-sort": "none" }, sorting);
    sorting.addEventListener("click", () => sort(column.key, head));
    return head;
  });

  function sort(key, head) {
    order = { key, down: order.key === key && !order.down };
    for (const other of heads) if (other.hasAttribute("aria-sort")) other.setAttribute("aria-sort", "none");
    head.setAttribute("aria-sort", order.down ? "descending" : "ascending");
    fill();
  }

  function fill() {
    const shown = filter(field.value);
    if (order.key) shown.sort((left, right) => compare(left[order.key], right[order.key]));
    if (order.down) shown.reverse();
    body.replaceChildren(...shown.slice(0, MOST_SHOWN).map((row) => makeRow(columns, row)));
    count.textContent = text("rows", { shown: shown.length, count: rows.length });
  }

  field.addEventListener("input", fill);
  fill();
  return make(
    "div",
    { class: "table" },
    make("div", { class: "table-tools" }, field, count),
    make("table", { "aria-label": label }, make("thead", {}, make("tr", {}, ...heads)), body),
  );
}

function makeRow(columns, row) {
  const cells = columns.map((column) => {
    const shown = column.show ? column.show(row) : String(row[column.key] ?? "");
    const label = column.label ? text(column.label) : "";
    return make("td", { "data-head": label, class: shown === "" ? "void" : false }, shown);
  });
  return make("tr", {}, ...cells);
}

function compare(left, right) {
  if (typeof left === "number" && typeof right === "number") return left - right;
  return String(left ?? "").localeCompare(String(right ?? ""), undefined, { numeric: true });
}
