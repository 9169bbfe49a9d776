// An answer that appears word by word. Its place is taken from the start, so nothing jumps.

import { isCalm } from "./dom.js";
import { textNodes } from "./marks.js";

const LONGEST = 900;
const PER_WORD = 18;

export async function reveal(element, signal) {
  const words = isCalm() ? [] : splitWords(element);
  const started = performance.now();
  const duration = Math.min(LONGEST, words.length * PER_WORD);
  let shown = 0;
  // Read out once, as a whole.
  element.setAttribute("aria-busy", "true");
  while (shown < words.length && !signal.aborted) {
    const elapsed = (await nextFrame()) - started;
    const due = Math.ceil((elapsed / duration) * words.length);
    for (; shown < Math.min(due, words.length); shown += 1) words[shown].classList.add("shown");
  }
  for (const word of words) word.replaceWith(...word.childNodes);
  element.normalize();
  element.removeAttribute("aria-busy");
}

function splitWords(element) {
  return textNodes(element).flatMap((node) => {
    const words = (node.data.match(/\s*\S+\s*/g) ?? []).map((word) => {
      const span = document.createElement("span");
      span.className = "word";
      span.textContent = word;
      return span;
    });
    if (words.length) node.replaceWith(...words);
    return words;
  });
}

// A hidden tab gets no frames, and must not wait for them.
function nextFrame() {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(() => resolve(performance.now()), 50);
    else requestAnimationFrame(() => resolve(performance.now()));
  });
}
