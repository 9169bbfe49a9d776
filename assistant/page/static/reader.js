// The reader beside the chat: the shelf of resolutions, or one of them in full.

import { clearParagraphId, paragraphIdOf, readPlace, writePlace } from "./address.js";
import { makeBar } from "./bar.js";
import { button, isCalm, make } from "./dom.js";
import { makeFinder } from "./find.js";
import { clearMarks, markStretch, toUnits } from "./marks.js";
import { isForBrowser, markOpen } from "./paragraph-link.js";
import { describeFailure, loadJson, loadText } from "./server.js";
import { makeShelf } from "./shelf.js";
import { fillStrings, text } from "./strings.js";

const SLOW = 400;
// A text that runs past for longer can't be followed.
const MOST_SCREENS = 3;

export function startReader(room) {
  const bar = room.querySelector(".reader-bar");
  const body = room.querySelector(".reader-body");
  const documents = new Map();
  const shelf = makeShelf(open);
  let shelfTop = 0;
  let finder = makeFinder(body);
  let returnTo = null;
  let turn = 0;
  // The place that is shown, as it is written in the history.
  let shown = "null";

  // `trail` is what previous and next go through: the citations of one answer.
  function open(trail, index, opener) {
    returnTo = opener ?? returnTo;
    const place = { trail, index, aside: "" };
    writePlace(place);
    return show(place);
  }

  // What a text cites is read beside the trail, which can be gone on with.
  function openAside(paragraphId) {
    const { trail, index } = readPlace() ?? { trail: [{ paragraph_id: paragraphId }], index: 0 };
    const place = { trail, index, aside: paragraphId };
    writePlace(place);
    return show(place);
  }

  async function show(place) {
    if (body.contains(shelf.list)) shelfTop = body.scrollTop;
    shown = JSON.stringify(readPlace());
    room.dataset.view = "document";
    room.dataset.panel = "open";
    markOpen(room);
    const current = (turn += 1);
    // Something else may have been opened before a text arrives.
    const sayInstead = (kind, said) => {
      if (current !== turn) return;
      body.replaceChildren(make("p", { class: kind }, said));
      delete body.dataset.document;
      fillBar(null, place);
    };
    const slow = setTimeout(sayInstead, SLOW, "pending", text("loading"));
    const documentId = paragraphIdOf(place).split("/")[0];
    try {
      await loadDocument(documentId);
      if (current === turn) showParagraph(showDocument(documentId), place);
    } catch (error) {
      sayInstead("problem", describeFailure(error));
    } finally {
      clearTimeout(slow);
    }
  }

  async function loadDocument(documentId) {
    if (documents.has(documentId)) return;
    const path = `page/resolutions/${encodeURIComponent(documentId)}`;
    documents.set(documentId, await loadText(path));
  }

  function showDocument(documentId) {
    if (body.dataset.document === documentId) return body.querySelector("article");
    // Made by the server from escaped text: see assistant/page/reading.py.
    body.innerHTML = documents.get(documentId);
    body.dataset.document = documentId;
    finder = makeFinder(body);
    fillStrings(body);
    return body.querySelector("article");
  }

  function showParagraph(article, place) {
    article.querySelector(".missing")?.remove();
    article.querySelector(".cited")?.classList.remove("cited");
    clearMarks(article, "quote");
    const paragraphId = paragraphIdOf(place);
    const paragraph = article.querySelector(`[data-paragraph="${CSS.escape(paragraphId)}"]`);
    fillBar(paragraph, place);
    if (!paragraph) {
      const label = paragraphId.split("/").slice(1).join("/");
      article.prepend(make("p", { class: "problem missing" }, text("missingParagraph", { label })));
      body.scrollTop = 0;
      return;
    }
    const { quote } = place.aside ? {} : place.trail[place.index];
    // Whoever opens a resolution as a whole begins to read at its top.
    if (paragraphId.endsWith("/title") && !quote) body.scrollTop = 0;
    else {
      paragraph.classList.add("cited");
      if (quote) markQuote(paragraph.querySelector(".text"), place.trail[place.index]);
      bringIntoView(paragraph);
    }
    paragraph.focus({ preventScroll: true });
  }

  function bringIntoView(paragraph) {
    const box = paragraph.getBoundingClientRect();
    const frame = body.getBoundingClientRect();
    const above = Math.max((frame.height - box.height) / 3, 16);
    const way = box.top - frame.top - above;
    const isFar = Math.abs(way) > MOST_SCREENS * frame.height;
    body.scrollTo({ top: body.scrollTop + way, behavior: isFar || isCalm() ? "auto" : "smooth" });
  }

  function fillBar(paragraph, place) {
    bar.replaceChildren(...makeBar({ paragraph, place, finder, open, back: backToShelf, close }));
  }

  async function showShelf() {
    const heading = make("h2", { class: "shelf-title" }, text("resolutions"));
    const closing = button("×", close, { class: "quiet close", "aria-label": text("close") });
    const finding = make("div", { class: "find", role: "search" }, shelf.field);
    bar.replaceChildren(make("div", { class: "reader-head" }, heading, finding, closing));
    delete body.dataset.document;
    try {
      shelf.put(await loadJson("page/resolutions"));
      if (room.dataset.view !== "shelf") return;
      body.replaceChildren(shelf.list);
      body.scrollTop = shelfTop;
    } catch (error) {
      body.replaceChildren(make("p", { class: "problem" }, describeFailure(error)));
    }
  }

  function backToShelf() {
    room.dataset.view = "shelf";
    turn += 1;
    clearParagraphId();
    markOpen(room);
    shown = "null";
    showShelf();
    body.focus({ preventScroll: true });
  }

  function close() {
    backToShelf();
    room.dataset.panel = "closed";
    if (returnTo?.isConnected) returnTo.focus({ preventScroll: true });
    returnTo = null;
  }

  // The library has changed: what was fetched may be gone, or cited by something new.
  function renew() {
    documents.clear();
    delete body.dataset.document;
    followAddress();
  }

  function followAddress() {
    const place = readPlace();
    if (place) show(place);
    else if (room.dataset.view === "document") close();
    else showShelf();
  }

  body.addEventListener("click", (event) => {
    const link = event.target.closest("a.number, a.cites");
    if (!link || isForBrowser(event)) return;
    event.preventDefault();
    if (link.dataset.open) openAside(link.dataset.open);
    else open([{ paragraph_id: link.closest(".paragraph").dataset.paragraph }], 0);
  });
  // What can be done with a paragraph is one step back from it, not beyond every link above it.
  body.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || !event.shiftKey || !event.target.matches(".paragraph")) return;
    event.preventDefault();
    [...bar.querySelectorAll("button:enabled")].at(-1).focus();
  });
  room.querySelector(".shelf-button").addEventListener("click", (event) => {
    backToShelf();
    returnTo = event.currentTarget;
    room.dataset.panel = "open";
    bar.querySelector(".close").focus();
  });
  room.querySelector(".reader").addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  window.addEventListener("popstate", () => {
    if (JSON.stringify(readPlace()) !== shown) followAddress();
  });
  followAddress();
  return { open, renew };
}

function markQuote(element, { start, end }) {
  const whole = element.textContent;
  markStretch(element, toUnits(whole, start), toUnits(whole, end), "quote");
}
