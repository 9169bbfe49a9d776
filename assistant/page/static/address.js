// The address of the page: `?p=<paragraph_id>` while a paragraph is open, with the way there,
// and `view=<name>` for every view but the conversation.

export function readParagraphId() {
  return new URL(window.location).searchParams.get("p");
}

export function readView() {
  return new URL(window.location).searchParams.get("view") ?? "ask";
}

export function writeView(view) {
  history.pushState(history.state, "", toAddress(readParagraphId(), view));
}

export function permalink(paragraphId) {
  return toAddress(paragraphId, "ask").href;
}

function toAddress(paragraphId, view) {
  const address = new URL(window.location);
  const named = encodeURIComponent(paragraphId ?? "").replaceAll("%2F", "/");
  const parts = [named && `p=${named}`, view !== "ask" && `view=${view}`];
  address.search = parts.filter(Boolean).join("&");
  return address;
}

// What the reader shows: a citation of its trail or, beside it, what a link in the text leads to.
export function readPlace() {
  const paragraphId = readParagraphId();
  const place = history.state?.place;
  if (place && paragraphIdOf(place) === paragraphId) return place;
  return paragraphId ? { trail: [{ paragraph_id: paragraphId }], index: 0, aside: "" } : null;
}

export function paragraphIdOf({ trail, index, aside }) {
  return aside || trail[index].paragraph_id;
}

// The browser's back button undoes opening the reader and following a link in a text;
// moving from one citation to the next can't be undone.
export function writePlace({ trail, index, aside }) {
  const way = trail.map(({ paragraph_id, quote, start, end }) => ({ paragraph_id, quote, start, end }));
  const state = { ...history.state, place: { trail: way, index, aside } };
  const before = readParagraphId();
  const address = toAddress(paragraphIdOf({ trail, index, aside }), readView());
  if (before && !aside) history.replaceState(state, "", address);
  else history.pushState(state, "", address);
}

export function clearParagraphId() {
  if (!readParagraphId()) return;
  history.replaceState({ ...history.state, place: null }, "", toAddress("", readView()));
}
