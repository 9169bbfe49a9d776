// The conversation as a file to keep.

import { button, make } from "./dom.js";
import { attachMenu } from "./menu.js";
import { describeFailure, sendForFile } from "./server.js";
import { language, text } from "./strings.js";

const FORMS = { md: "exportMarkdown", docx: "exportWord", json: "exportJson" };

export function startExport(room, conversation) {
  const panel = room.querySelector("#export-panel");
  attachMenu(room.querySelector(".export-button"), panel, () => {
    const choices = Object.entries(FORMS).map(([form, key]) =>
      button(text(key), () => save(form, panel)),
    );
    panel.replaceChildren(...choices);
  });

  async function save(form) {
    const { title, entries } = conversation();
    const plain = entries.map(({ question, answer }) => ({ question, answer }));
    try {
      const file = await sendForFile(`page/export/${form}`, { title, language: language(), entries: plain });
      const link = make("a", { href: URL.createObjectURL(file), download: `${fileName(title)}.${form}` });
      link.click();
      URL.revokeObjectURL(link.href);
      panel.hidePopover();
    } catch (error) {
      panel.append(make("p", { class: "problem" }, describeFailure(error)));
    }
  }
}

function fileName(title) {
  return title.normalize("NFD").replace(/[^\w]+/g, "-").replace(/^-|-$/g, "").slice(0, 60) || "conversation";
}
