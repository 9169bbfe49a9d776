// One answer of the conversation: its text, where it comes from, and how it came about.

import { button, copy, keepSymbols, make } from "./dom.js";
import { textNodes } from "./marks.js";
import { isForBrowser, makeParagraphLink } from "./paragraph-link.js";
import { language, text } from "./strings.js";

export function makeEntry(question, scope) {
  const answer = make("div", { class: "answer", "aria-busy": "true" });
  const entry = make(
    "li",
    { class: "entry" },
    make("h2", { class: "question", tabindex: -1 }, question),
    scope ? make("p", { class: "asked-of" }, scope) : null,
    answer,
  );
  return { entry, answer };
}

export function fillAnswer(place, question, result, openReader) {
  place.removeAttribute("aria-busy");
  place.replaceChildren();
  if (!result.answer) {
    place.append(make("p", { class: "problem" }, describeProblem(result)));
    return null;
  }
  const { answer } = result;
  const refused = answer.status === "unanswerable";
  place.classList.toggle("refused", refused);
  const body = make("div", { class: "answer-text" });
  // Made by the server from escaped text: see assistant/page/markup.py.
  body.innerHTML = result.html;
  for (const node of textNodes(body)) if (node.data.trim()) node.replaceWith(keepSymbols(node.data));
  place.append(
    ...understood(question, answer),
    ...(refused ? refusal(answer) : []),
    body,
    ...(refused ? nearest(answer, openReader) : sources(answer, openReader)),
  );
  place.append(...origin(result).map((line) => make("p", { class: "note" }, keepSymbols(line))));
  place.append(...later(result, openReader));
  body.addEventListener("click", (event) => followMarker(event, answer.citations, openReader));
  return body;
}

// What a language model has said so far: its markers lead somewhere only once the answer stands.
export function fillHalf(place, html) {
  const body = make("div", { class: "answer-text" });
  body.innerHTML = html;
  place.replaceChildren(body);
  return body;
}

export function describeProblem({ failure, problem }) {
  return failure ? text(failure) : problem || text("noAnswer");
}

export function answerAsText(entry) {
  const { question, answer } = entry;
  const rows = answer.citations.map(
    (item, index) => `[${index + 1}] ${item.citation}: “${item.quote}”`,
  );
  const parts = [question, answer.text, rows.join("\n"), origin(entry).join("\n")];
  return parts.filter(Boolean).join("\n\n");
}

function understood(question, answer) {
  const asked = answer.standalone_question;
  if (!asked || fold(asked) === fold(question)) return [];
  return [make("p", { class: "understood" }, keepSymbols(text("understoodAs", { question: asked })))];
}

function fold(question) {
  return question.toLowerCase().replace(/[\s?.!]+/g, " ").trim();
}

function refusal(answer) {
  const reason = answer.reason ? text(`reasons/${answer.reason}`) : "";
  return [
    make(
      "p",
      { class: "refusal" },
      make("strong", {}, text("notStated")),
      reason ? make("span", { class: "reason" }, ` · ${reason}`) : null,
    ),
  ];
}

function nearest(answer, openReader) {
  if (!answer.nearest.length) return [];
  const rows = answer.nearest.map((item) => source(item, null, answer.nearest, openReader, true));
  return [
    make("p", { class: "nearest-lead" }, text("nearest")),
    make("ul", { class: "sources nearest" }, ...rows),
  ];
}

// What later texts change of the paragraphs cited stands below the notice of it.
function later({ later: found = [] }, openReader) {
  if (!found.length) return [];
  const rows = found.map((item) => source(item, null, found, openReader, true));
  return [make("ul", { class: "sources later", "aria-label": text("later") }, ...rows)];
}

// What the text has already quoted with its written citation is not listed again.
function sources(answer, openReader) {
  const rows = answer.citations
    .map((item, index) => ({ item, number: index + 1 }))
    .filter(({ item }) => !(answer.text.includes(item.citation) && quotes(answer, item)))
    .map(({ item, number }) =>
      source(item, number, answer.citations, openReader, !quotes(answer, item)),
    );
  if (!rows.length) return [];
  return [make("ul", { class: "sources", "aria-label": text("sources") }, ...rows)];
}

// A quotation runs over several lines of Markdown, some of them escaped.
function quotes(answer, item) {
  const plain = (value) => value.replace(/[\\>\s]+/g, "");
  return plain(answer.text).includes(plain(item.quote));
}

function source(item, number, trail, openReader, withQuote) {
  const link = makeParagraphLink(
    item.paragraph_id,
    (opener) => openReader(trail, trail.indexOf(item), opener),
    { class: "source-link", title: item.title },
    item.citation,
  );
  const copyButton = button(text("copy"), () => copy(item.citation, copyButton), {
    class: "quiet copy",
    "data-done": text("copied"),
    "aria-label": `${text("copyCitation")}: ${item.citation}`,
  });
  return make(
    "li",
    {},
    number ? make("span", { class: "source-number", "aria-hidden": "true" }, String(number)) : null,
    make("span", { class: "source-line" }, link, copyButton),
    withQuote && item.quote ? make("q", { class: "source-quote" }, item.quote) : null,
  );
}

function followMarker(event, citations, openReader) {
  const marker = event.target.closest("a.marker");
  if (!marker || isForBrowser(event)) return;
  event.preventDefault();
  openReader(citations, Number(marker.dataset.number) - 1, marker);
}

// How the answer came about, and what else its reader must know of it.
function origin({ answer, checked, notices }) {
  const made = text(answer.mode === "generated" ? "generated" : "extracted");
  const how = answer.citations.length ? `${made} · ${text(checked ? "checked" : "notChecked")}` : "";
  return [how, notices?.[language()] ?? answer.notice].filter(Boolean);
}
