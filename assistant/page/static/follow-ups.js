// Questions that can be asked next; the server has asked each of them already.

import { button, keepSymbols, make } from "./dom.js";
import { describeFailure, send } from "./server.js";
import { language, text } from "./strings.js";

const MOST_TURNS = 24;

export async function findFollowUps(turns, { answer, scope, kinds = [] }) {
  const cited = [...new Set(answer.citations.map((item) => item.paragraph_id))];
  if (!cited.length) return [];
  try {
    const asked = { history: turns.slice(-MOST_TURNS), cited, scope, kinds, language: language() };
    return await (await send("page/follow-ups", asked)).json();
  } catch (error) {
    describeFailure(error);
    return [];
  }
}

export function makeFollowUps(questions, onAsk) {
  return make(
    "ul",
    { class: "follow-ups last-only", "aria-label": text("followUps") },
    ...questions.map((question) =>
      make("li", {}, button(keepSymbols(question), () => onAsk(question), { class: "follow-up" })),
    ),
  );
}
