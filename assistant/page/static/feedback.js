// A verdict on one answer, kept on the machine that runs the page.

import { button, make } from "./dom.js";
import { describeFailure, send } from "./server.js";
import { text } from "./strings.js";

const VERDICTS = ["right", "wrong", "wrong paragraph", "should have refused"];

export function makeFeedback(entry) {
  const place = make("div", { class: "feedback" });
  const opener = button(text("feedback"), () => {
    const opening = !place.querySelector("form");
    show(opening ? [makeForm(entry, (thanks) => { show([thanks]); opener.focus(); })] : []);
    place.scrollIntoView({ block: "nearest" });
  });
  const show = (shown) => {
    place.replaceChildren(...shown);
    opener.setAttribute("aria-expanded", String(Boolean(place.querySelector("form"))));
  };
  show([]);
  return { opener, place };
}

function makeForm(entry, end) {
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
    end(make("p", { class: "pending", role: "status" }, await give(entry, verdict, comment.value)));
  });
  return form;
}

async function give({ question, history, answer }, verdict, comment) {
  const right = verdict.startsWith("wrong") ? findRight(answer) : null;
  const named = right?.dataset.paragraph ?? "";
  try {
    await send("page/feedback", { question, history, answer, verdict, comment, paragraph_id: named });
    return right ? text("thanksNamed", { paragraph: right.dataset.citation }) : text("thanks");
  } catch (error) {
    return describeFailure(error);
  }
}

// The paragraph open in the reader; one that the answer cites was opened to check the answer.
function findRight({ citations }) {
  const open = document.querySelector(".paragraph.cited");
  return citations.some((item) => item.paragraph_id === open?.dataset.paragraph) ? null : open;
}
