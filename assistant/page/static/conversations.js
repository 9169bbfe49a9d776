// The menu of kept conversations: open, rename, delete.

import { button, make } from "./dom.js";
import { attachMenu } from "./menu.js";
import { deleteConversation, listConversations, renameConversation } from "./store.js";
import { text } from "./strings.js";

export function startConversations(room, { open, forget }) {
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

  function makeRow({ id, title }) {
    const row = make("li", {});
    const opening = button(title, () => { panel.hidePopover(); open(id); }, { class: "quiet name" });
    const renaming = button(text("rename"), () => row.replaceChildren(makeField(id, title)));
    const deleting = button(text("delete"), () => {
      if (!deleting.dataset.sure) {
        deleting.dataset.sure = "yes";
        deleting.textContent = text("reallyDelete");
        return;
      }
      deleteConversation(id);
      forget(id);
      fill();
    });
    renaming.setAttribute("aria-label", `${text("rename")}: ${title}`);
    deleting.setAttribute("aria-label", `${text("delete")}: ${title}`);
    row.append(opening, renaming, deleting);
    return row;
  }

  function makeField(id, title) {
    const field = make("input", { class: "rename", maxlength: 120, "aria-label": text("rename") });
    field.value = title;
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") event.preventDefault();
      if (event.key === "Enter" && field.value.trim()) renameConversation(id, field.value.trim());
      if (event.key === "Enter" || event.key === "Escape") fill();
    });
    setTimeout(() => field.select());
    return field;
  }
}
