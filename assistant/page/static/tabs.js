// The rooms of the page: the conversation, the obligations, the references, the library.

import { showLibrary } from "./library.js";
import { showObligations } from "./obligations.js";
import { showReferences } from "./references.js";

export function startTabs(room, parts) {
  const sheet = room.querySelector(".sheet");
  const links = [...room.querySelectorAll(".tab")];
  const shows = {
    ask: () => {},
    obligations: showObligations,
    references: showReferences,
    library: showLibrary,
  };

  function choose(name) {
    room.dataset.tab = name;
    for (const link of links) {
      if (link.dataset.tab === name) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    shows[name](sheet, parts);
  }

  for (const link of links) {
    link.addEventListener("click", () => {
      // On a narrow screen an open reader would hide what was chosen.
      room.dataset.panel = "closed";
      choose(link.dataset.tab);
    });
  }
  choose("ask");
}
