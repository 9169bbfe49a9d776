// What a text builds on and what cites it: the network as a picture, and both lists.

import { showChosen } from "./chosen.js";
import { make } from "./dom.js";
import { drawNetwork } from "./network.js";
import { loadJson } from "./server.js";
import { text } from "./strings.js";
import { makeRowLink, makeTable } from "./table.js";

const FILES = ["network.svg", "network.graphml", "network.json", "references.csv"];

export async function showReferences(place, { openReader, scope }) {
  await showChosen(place, { title: "references", whose: "whichReferences", scope, load });

  async function load(documentIds, query) {
    const found = await loadJson(`page/references?${query}`);
    const picture = found.drawn
      ? await drawNetwork(documentIds, query, openReader)
      : make("p", { class: "notice" }, text("notDrawn"));
    const citing = documentIds.length ? list("citedBy", found.cited_by, openReader) : [];
    return {
      files: FILES.map((name) => file(name, query)),
      parts: [picture, ...leftOut(found), ...list("buildsOn", found.cites, openReader), ...citing],
    };
  }
}

function leftOut({ total, cites, cited_by: citedBy }) {
  const count = total - cites.length - citedBy.length;
  return count ? [make("p", { class: "notice" }, text("referencesLeftOut", { count }))] : [];
}

function list(key, rows, openReader) {
  const named = rows.map((row) => ({
    ...row,
    relation: text(`relations/${row.relation}`),
    kind: text(`kinds/${row.kind}`),
    state: row.state && text(`states/${row.state}`),
  }));
  const heading = make("h3", {}, text(key));
  if (!rows.length) return [heading, make("p", { class: "pending" }, text("none"))];
  return [heading, makeTable(makeColumns(openReader), named, text(key))];
}

function makeColumns(openReader) {
  return [
    { key: "citation", label: "paragraph", show: (row) => makeRowLink(row.citation, row.paragraph_id, openReader) },
    { key: "relation", label: "relation" },
    { key: "target", label: "target", show: (row) => makeTarget(row, openReader) },
    { key: "kind", label: "kind" },
  ];
}

function makeTarget(row, openReader) {
  if (row.target_paragraph_id) return makeRowLink(row.target, row.target_paragraph_id, openReader);
  const badge = row.state ? make("span", { class: "badge" }, row.state) : null;
  return make("span", {}, row.target, " ", badge ?? "");
}

function file(name, query) {
  const label = name.split(".")[1].toUpperCase();
  return make("a", { href: `page/${name}?${query}`, download: name, class: "quiet" }, label);
}
