// The menu of kept conversations: open, rename, delete.

import { button, make, sureButton } from "./dom.js";
import { attachMenu } from "./menu.js";
import { deleteConversation, listConversations, renameConversation } from "./store.js";
import { language, text } from "./strings.js";

export function startConversations(room, { open, forget, current }) {
  const panel = room.querySelector("#conversations-panel");
  attachMenu(room.querySelector(".conversations-button"), panel, fill);

  function fill() {
    const kept = listConversations();
    const rows = kept.map((conversation) => makeRow(conversation));
    panel.replaceChildren(
      kept.length
        ? make("ul", { class: "conversations" }, ...rows)
        : make("p", { class: "pending" }, text("noConversations")),
    );
  }

  function makeRow({ id, title, updated }) {
    const row = make("li", {});
    const opening = button(title, () => { panel.hidePopover(); open(id); }, {
      class: "quiet name",
      title,
      "aria-current": id === current().id ? "true" : null,
    });
    const renaming = button(text("rename"), () => row.replaceChildren(makeField(id, title)), {
      "aria-label": `${text("rename")}: ${title}`,
    });
    const deleting = sureButton(text("delete"), text("reallyDelete"), title, () => {
      deleteConversation(id);
      forget(id);
      fill();
      panel.querySelector(".name")?.focus();
    });
    row.dataset.id = id;
    row.append(opening, make("span", { class: "position" }, sayWhen(new Date(updated))), renaming, deleting);
    return row;
  }

  function makeField(id, title) {
    const field = make("input", { class: "rename", maxlength: 120, "aria-label": text("rename") });
    field.value = title;
    let ended = false;
    const end = (name) => {
      if (ended) return;
      ended = true;
      if (name) renameConversation(id, name);
      fill();
    };
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      // The menu stays open, and the button that is given the focus is not pressed.
      event.preventDefault();
      end(event.key === "Enter" ? field.value.trim() : "");
      panel.querySelector(`[data-id="${id}"] .name`).focus();
    });
    // Who clicks elsewhere has not taken back what was typed.
    field.addEventListener("blur", () => end(field.value.trim()));
    setTimeout(() => field.select());
    return field;
  }
}

// The hour tells conversations of one day apart.
function sayWhen(updated) {
  const today = new Date().toDateString() === updated.toDateString();
  return updated.toLocaleString(language(), today ? { timeStyle: "short" } : { dateStyle: "medium" });
}
