// Links to paragraphs: the reader opens them, unless a tab or a window of their own is asked for.

import { readParagraphId } from "./address.js";
import { make } from "./dom.js";

export function makeParagraphLink(paragraphId, open, properties, ...children) {
  const link = make("a", { href: `?p=${paragraphId}`, ...properties }, ...children);
  link.addEventListener("click", (event) => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    open(link);
  });
  return link;
}

export function isForBrowser(event) {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}

// The markers and sources of answers that lead to the paragraph open in the reader say so.
export function markOpen(room) {
  const open = `?p=${readParagraphId()}`;
  for (const link of room.querySelectorAll(".entries a")) {
    if (link.getAttribute("href") === open) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}
