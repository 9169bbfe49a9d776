// The reader beside the chat: the shelf of resolutions, or one of them in full.

import { button, copy, isCalm, make } from "./dom.js";
import { clearMarks, markStretch, toUnits } from "./marks.js";
import { Problem, loadJson, loadText } from "./server.js";
import { text } from "./strings.js";

export function startReader(room) {
  const bar = room.querySelector(".reader-bar");
  const body = room.querySelector(".reader-body");
  const documents = new Map();
  let returnTo = null;
  let turn = 0;

  // `trail` is what previous and next go through: the citations of one answer.
  async function open(trail, index, opener) {
    const { paragraph_id: paragraphId } = trail[index];
    returnTo = opener ?? returnTo;
    showPanel("document");
    remember(paragraphId);
    const current = (turn += 1);
    try {
      const article = await loadDocument(paragraphId.split("/")[0]);
      if (current === turn) showParagraph(article, trail, index);
    } catch (error) {
      if (!(error instanceof Problem || error instanceof TypeError)) throw error;
      const key = error instanceof Problem ? error.message : "offline";
      body.replaceChildren(make("p", { class: "problem" }, text(key)));
      fillBar({}, trail, index);
    }
  }

  async function loadDocument(documentId) {
    if (!documents.has(documentId)) {
      if (body.dataset.document !== documentId) {
        body.replaceChildren(make("p", { class: "pending" }, text("loading")));
      }
      const html = await loadText(`page/resolutions/${encodeURIComponent(documentId)}`);
      documents.set(documentId, html);
    }
    if (body.dataset.document !== documentId || !body.querySelector("article")) {
      // Made by the server from escaped text: see assistant/page/reading.py.
      body.innerHTML = documents.get(documentId);
      body.dataset.document = documentId;
    }
    return body.querySelector("article");
  }

  function showParagraph(article, trail, index) {
    for (const cited of article.querySelectorAll(".cited")) cited.classList.remove("cited");
    clearMarks(article, "quote");
    const { paragraph_id: paragraphId, quote, start, end } = trail[index];
    const paragraph = article.querySelector(`[data-paragraph="${CSS.escape(paragraphId)}"]`);
    if (!paragraph) {
      const label = paragraphId.split("/").slice(1).join("/");
      article.prepend(make("p", { class: "problem" }, text("missingParagraph", { label })));
      fillBar({}, trail, index);
      body.scrollTop = 0;
      return;
    }
    paragraph.classList.add("cited");
    if (quote) {
      const place = paragraph.querySelector(".text");
      const whole = place.textContent;
      markStretch(place, toUnits(whole, start), toUnits(whole, end), "quote");
    }
    fillBar(paragraph, trail, index);
    bringIntoView(paragraph);
    paragraph.focus({ preventScroll: true });
  }

  function bringIntoView(paragraph) {
    const box = paragraph.getBoundingClientRect();
    const frame = body.getBoundingClientRect();
    const room_ = Math.max((frame.height - box.height) / 3, 16);
    body.scrollTo({
      top: body.scrollTop + box.top - frame.top - room_,
      behavior: isCalm() ? "auto" : "smooth",
    });
  }

  function fillBar(paragraph, trail, index) {
    const citation = paragraph.dataset?.citation ?? "";
    const tools = make("div", { class: "reader-tools" });
    if (citation) {
      tools.append(
        copying("copyCitation", () => citation),
        copying("copyText", () => paragraph.querySelector(".text").textContent),
        copying("copyLink", () => window.location.href),
      );
    }
    if (trail.length > 1) tools.append(steps(trail, index));
    bar.replaceChildren(
      make(
        "div",
        { class: "reader-head" },
        button(`‹ ${text("back")}`, backToShelf, { class: "quiet back" }),
        button("×", close, { class: "quiet close", "aria-label": text("close") }),
      ),
      make("p", { class: "reader-citation" }, citation),
      tools,
    );
  }

  function copying(key, value) {
    const pressed = button(text(key), () => copy(value(), pressed), {
      "data-done": text("copied"),
    });
    return pressed;
  }

  function steps(trail, index) {
    const step = (key, sign, to) =>
      button(sign, () => open(trail, to), {
        "aria-label": text(key),
        disabled: to < 0 || to >= trail.length,
      });
    return make(
      "span",
      { class: "steps" },
      step("previous", "‹", index - 1),
      make(
        "span",
        { class: "position" },
        text("position", { number: index + 1, count: trail.length }),
      ),
      step("next", "›", index + 1),
    );
  }

  async function showShelf() {
    const heading = make("h2", { class: "shelf-title" }, text("resolutions"));
    const closing = button("×", close, { class: "quiet close", "aria-label": text("close") });
    bar.replaceChildren(make("div", { class: "reader-head" }, heading, closing));
    delete body.dataset.document;
    try {
      const listed = await loadJson("page/resolutions");
      if (room.dataset.view === "shelf") body.replaceChildren(shelf(listed));
    } catch (error) {
      if (!(error instanceof Problem || error instanceof TypeError)) throw error;
      body.replaceChildren();
    }
  }

  function shelf(listed) {
    if (!listed.length) return make("p", { class: "pending" }, text("empty"));
    return make("ul", { class: "shelf" }, ...listed.map(shelfRow));
  }

  function shelfRow(item) {
    const place = { paragraph_id: `${item.document_id}/title` };
    const link = make(
      "a",
      { href: `?p=${place.paragraph_id}`, class: "shelf-link" },
      make("span", { class: "symbol" }, item.symbol || item.document_id),
      make("span", { class: "shelf-name" }, item.title),
      make(
        "span",
        { class: "shelf-facts" },
        [item.date, text("paragraphs", { count: item.paragraphs })].filter(Boolean).join(" · "),
      ),
    );
    link.addEventListener("click", (event) => {
      event.preventDefault();
      open([place], 0, link);
    });
    return make("li", {}, link);
  }

  function showPanel(view) {
    room.dataset.view = view;
    room.dataset.panel = "open";
  }

  function backToShelf() {
    room.dataset.view = "shelf";
    turn += 1;
    forget();
    showShelf();
    body.focus({ preventScroll: true });
  }

  function close() {
    backToShelf();
    room.dataset.panel = "closed";
    if (returnTo?.isConnected) returnTo.focus({ preventScroll: true });
    returnTo = null;
  }

  function remember(paragraphId) {
    const address = new URL(window.location);
    if (address.searchParams.get("p") === paragraphId) return;
    const wasOpen = address.searchParams.has("p");
    address.search = `?p=${paragraphId}`;
    if (wasOpen) history.replaceState(history.state, "", address);
    else history.pushState(history.state, "", address);
  }

  function forget() {
    const address = new URL(window.location);
    if (!address.searchParams.has("p")) return;
    address.search = "";
    history.replaceState(history.state, "", address);
  }

  function followAddress() {
    const paragraphId = new URL(window.location).searchParams.get("p");
    if (paragraphId) open([{ paragraph_id: paragraphId }], 0);
    else if (room.dataset.view === "document") close();
    else showShelf();
  }

  body.addEventListener("click", (event) => {
    const number = event.target.closest("a.number");
    if (!number || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open([{ paragraph_id: number.closest(".paragraph").dataset.paragraph }], 0);
  });
  room.querySelector(".shelf-button").addEventListener("click", (event) => {
    returnTo = event.currentTarget;
    showPanel("shelf");
    showShelf();
    bar.querySelector(".close").focus();
  });
  room.querySelector(".reader").addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  window.addEventListener("popstate", followAddress);
  followAddress();
  return open;
}
