// Menus that open under their button.

export function attachMenu(button, panel, fill) {
  panel.addEventListener("toggle", (event) => {
    if (event.newState !== "open") return;
    fill();
    place(button, panel);
  });
}

function place(button, panel) {
  const box = button.getBoundingClientRect();
  const left = Math.min(box.left, window.innerWidth - panel.offsetWidth - 12);
  panel.style.left = `${Math.max(left, 12)}px`;
  const below = box.bottom < window.innerHeight / 2;
  panel.style.top = below ? `${box.bottom + 6}px` : "auto";
  const room = below ? window.innerHeight - box.bottom : box.top;
  panel.style.maxHeight = `min(70dvh, ${room - 18}px)`;
  panel.style.bottom = below ? "auto" : `${window.innerHeight - box.top + 6}px`;
}
