// The address of the page: `?p=<paragraph_id>` while a paragraph is open, with the way there.

export function readParagraphId() {
  return new URL(window.location).searchParams.get("p");
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
  const address = new URL(window.location);
  address.search = `?p=${paragraphIdOf({ trail, index, aside })}`;
  if (before && !aside) history.replaceState(state, "", address);
  else history.pushState(state, "", address);
}

export function clearParagraphId() {
  if (!readParagraphId()) return;
  const address = new URL(window.location);
  address.search = "";
  history.replaceState({ ...history.state, place: null }, "", address);
}
