// What was not understood of a resolution: told with the file that was added, listed in the library.

import { button, make } from "./dom.js";
import { attachMenu } from "./menu.js";
import { describeFailure, loadJson } from "./server.js";
import { text, translate } from "./strings.js";

const LONGEST = 160;

// What happened once is told with its text, what happened more often is counted.
export function tellNotes(notes) {
  const problems = [...new Set(notes.map(({ problem }) => problem))];
  return problems.map((told) => {
    const same = notes.filter(({ problem }) => problem === told);
    return same.length > 1 ? `${say(same[0])} (${same.length})` : quote(same[0]);
  });
}

// The number of notes; pressed, it lists them.
export function makeNotes({ document_id: documentId, symbol, notes }) {
  if (!notes) return "0";
  const id = `notes-${documentId}`;
  const label = `${text("notUnderstood")}: ${symbol || documentId}`;
  const panel = make("div", {
    id, class: "menu wide-menu notes", popover: "auto", tabindex: 0, role: "region", "aria-label": label,
  });
  const opener = button(String(notes), null, { popovertarget: id, "aria-label": `${label}, ${notes}` });
  attachMenu(opener, panel, () => fill(panel, documentId));
  return make("span", {}, opener, panel);
}

async function fill(panel, documentId) {
  try {
    const { notes } = await loadJson(`page/library/${documentId}.json`);
    panel.replaceChildren(make("ul", {}, ...notes.map(makeRow)));
  } catch (error) {
    panel.replaceChildren(make("p", { class: "problem" }, describeFailure(error)));
  }
}

function makeRow(note) {
  return make("li", {}, make("strong", {}, say(note)), make("q", {}, shorten(note.text)));
}

function say({ problem }) {
  return translate("noteProblems", problem);
}

function quote(note) {
  return `${say(note)}: “${shorten(note.text)}”`;
}

function shorten(words) {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words;
}
