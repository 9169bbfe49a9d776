// The address of the page: `?p=<paragraph_id>` while a paragraph is open.

export function readParagraphId() {
  return new URL(window.location).searchParams.get("p");
}

// Opening the reader can be undone with the browser's back button; moving within it can't.
export function writeParagraphId(paragraphId) {
  const before = readParagraphId();
  if (before === paragraphId) return;
  const address = new URL(window.location);
  address.search = `?p=${paragraphId}`;
  if (before) history.replaceState(history.state, "", address);
  else history.pushState(history.state, "", address);
}

export function clearParagraphId() {
  if (!readParagraphId()) return;
  const address = new URL(window.location);
  address.search = "";
  history.replaceState(history.state, "", address);
}
