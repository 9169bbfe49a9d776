// The rooms of the page: the conversation, the obligations, the references, the library.

import { readView, writeView } from "./address.js";
import { showLibrary } from "./library.js";
import { showObligations } from "./obligations.js";
import { showReferences } from "./references.js";
import { text } from "./strings.js";

export function startTabs(room, parts) {
  const sheet = room.querySelector(".sheet");
  const links = [...room.querySelectorAll(".tab")];
  const shows = {
    ask: () => {},
    obligations: showObligations,
    references: showReferences,
    library: showLibrary,
  };

  function choose(view) {
    room.dataset.tab = view;
    document.title = [view === "ask" ? "" : text(view), text("title")].filter(Boolean).join(" · ");
    for (const link of links) {
      if (link.dataset.tab === view) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    shows[view](sheet, parts);
  }

  function addressed() {
    const view = readView();
    return Object.hasOwn(shows, view) ? view : "ask";
  }

  for (const link of links) {
    link.addEventListener("click", () => {
      // On a narrow screen an open reader would hide what was chosen.
      room.dataset.panel = "closed";
      if (link.dataset.tab !== addressed()) writeView(link.dataset.tab);
      choose(link.dataset.tab);
    });
  }
  window.addEventListener("popstate", () => {
    if (addressed() !== room.dataset.tab) choose(addressed());
  });
  choose(addressed());
}
