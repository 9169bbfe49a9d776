// Links to paragraphs: the reader opens them, unless a tab or a window of their own is asked for.

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
