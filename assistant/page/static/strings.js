// The words of the interface, in the language of the browser where there are any.

import { english } from "./english.js";
import { spanish } from "./spanish.js";

const LANGUAGE = "resolutions.language";

export function language() {
  const chosen = localStorage.getItem(LANGUAGE) ?? navigator.language;
  return chosen.startsWith("es") ? "es" : "en";
}

export function chooseLanguage(chosen) {
  localStorage.setItem(LANGUAGE, chosen);
}

const strings = language() === "es" ? spanish : english;

export function text(key, values = {}) {
  const found = key.split("/").reduce((held, part) => held?.[part], strings) ?? key;
  return found.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function countParagraphs(count) {
  return text(count === 1 ? "oneParagraph" : "paragraphs", { count });
}

// As in “Spanish” for `es`.
export function nameLanguage(code) {
  return code && new Intl.DisplayNames(language(), { type: "language" }).of(code);
}

// What the server says in both languages.
export function said(both) {
  return both?.[language()] ?? "";
}

// What the server says in English in fixed words; where there are no others it stays.
export function translate(group, said) {
  return strings[group]?.[said] ?? said;
}

export function fillStrings(root) {
  for (const element of root.querySelectorAll("[data-text]")) {
    element.textContent = text(element.dataset.text);
  }
  for (const element of root.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", text(element.dataset.label));
  }
  for (const element of root.querySelectorAll("[data-note-text]")) {
    element.dataset.note = text(element.dataset.noteText);
  }
  for (const element of root.querySelectorAll("[data-placeholder]")) {
    element.placeholder = text(element.dataset.placeholder);
  }
}
