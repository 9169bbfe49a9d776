// The citation network: a text under the pointer lights up with what it cites and what cites it.

import { make } from "./dom.js";
import { loadText } from "./server.js";
import { text } from "./strings.js";

const SMALLEST = 0.85;

export async function drawNetwork(documentIds, query, openReader) {
  const frame = make("div", {
    class: "network",
    role: "region",
    tabindex: "0",
    "aria-label": text("network"),
  });
  // Made by the server from escaped text: see assistant/references/picture.py.
  frame.innerHTML = await loadText(`page/network.svg?${query}`);
  const picture = frame.querySelector("svg");
  nameParts(picture);
  // It shrinks to the room there is as long as it can be read.
  picture.style.minWidth = `${SMALLEST * picture.viewBox.baseVal.width}px`;
  for (const node of picture.querySelectorAll(".node")) {
    node.classList.toggle("chosen", documentIds.includes(node.dataset.node));
  }
  frame.addEventListener("mouseover", (event) => light(picture, event.target.closest(".node")));
  frame.addEventListener("mouseleave", () => light(picture, null));
  frame.addEventListener("click", (event) => {
    const node = event.target.closest(".node.loaded");
    if (node) openReader([{ paragraph_id: `${node.dataset.node}/title` }], 0);
  });
  return frame;
}

function nameParts(picture) {
  picture.querySelector("title").textContent = text("network");
  for (const [selector, key] of [[".heading.absent", "citedOnly"], [".heading.undated", "undated"]]) {
    for (const found of picture.querySelectorAll(selector)) found.textContent = text(key);
  }
  const rest = picture.querySelector(".left-out");
  if (rest) rest.textContent = text("leftOut", { count: rest.dataset.count });
}

function light(picture, node) {
  picture.classList.toggle("lit", Boolean(node));
  const near = new Set([node?.dataset.node]);
  for (const edge of picture.querySelectorAll(".edge")) {
    const { from, to } = edge.dataset;
    const touches = Boolean(node) && (from === node.dataset.node || to === node.dataset.node);
    edge.classList.toggle("near", touches);
    if (touches) near.add(from).add(to);
  }
  for (const other of picture.querySelectorAll(".node")) {
    other.classList.toggle("near", near.has(other.dataset.node));
  }
}
