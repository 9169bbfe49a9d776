// A verdict on one answer, kept on the machine that runs the page.

import { readParagraphId } from "./address.js";
import { button, make } from "./dom.js";
import { describeFailure, send } from "./server.js";
import { text } from "./strings.js";

const VERDICTS = ["right", "wrong", "wrong paragraph", "should have refused"];

export function makeFeedback(entry) {
  const place = make("div", { class: "feedback" });
  const opener = button(text("feedback"), () => {
    if (place.firstChild) place.replaceChildren();
    else place.replaceChildren(makeForm(entry, place, opener));
    opener.setAttribute("aria-expanded", String(Boolean(place.firstChild)));
  }, { "aria-expanded": "false" });
  return { opener, place };
}

function makeForm(entry, place, opener) {
  const name = `verdict-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  const verdicts = VERDICTS.filter(
    (verdict) => entry.answer.status === "answered" || !verdict.includes("refused"),
  );
  const choices = verdicts.map((verdict) =>
    make(
      "label",
      {},
      make("input", { type: "radio", name, value: verdict, required: true }),
      text(`verdicts/${verdict}`),
    ),
  );
  const comment = make("textarea", {
    rows: 2, maxlength: 2000, "aria-label": text("comment"), placeholder: text("comment"),
  });
  const form = make(
    "form",
    {},
    make("fieldset", {}, make("legend", {}, text("feedbackTitle")), ...choices),
    make("p", { class: "hint" }, text("feedbackHint")),
    comment,
    make("button", { type: "submit", class: "quiet" }, text("send")),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const verdict = new FormData(form).get(name);
    place.replaceChildren(make("p", { class: "pending", role: "status" }, await give(entry, verdict, comment.value)));
    opener.focus();
  });
  return form;
}

async function give(entry, verdict, comment) {
  const named = verdict.startsWith("wrong") ? readParagraphId() ?? "" : "";
  const { question, history, answer } = entry;
  const given = { question, history, answer, verdict, comment, paragraph_id: named };
  try {
    await send("page/feedback", given);
    return text("thanks");
  } catch (error) {
    return describeFailure(error);
  }
}
