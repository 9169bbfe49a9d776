// Elements made from data: text is always text, never markup.

// What is longer is a title, or an address.
const LONGEST_SYMBOL = 32;
// As in AG/RES. 2118 (XXXV-O/05).
const SESSION = /(\S*-\S*\/\S*)/;

export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function button(label, onclick, properties = {}) {
  return make("button", { type: "button", class: "quiet", onclick, ...properties }, label);
}

// Escape empties it before it closes anything around it.
export function searchField(label, onInput) {
  const field = make("input", {
    type: "search", class: "find-field", placeholder: label, "aria-label": label, spellcheck: "false",
  });
  field.addEventListener("input", onInput);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !field.value) return;
    event.stopPropagation();
    event.preventDefault();
    field.value = "";
    onInput();
  });
  return field;
}

// A written citation, whose symbol does not break where a line ends.
export function makeCitation(citation) {
  const [symbol, ...rest] = citation.split(", ");
  const head = symbol.length > LONGEST_SYMBOL ? symbol : make("span", { class: "unbroken" }, symbol);
  return make("span", {}, head, rest.map((part) => `, ${part}`).join(""));
}

// The text with the sessions of its symbols, which do not break where a line ends.
export function keepSymbols(text) {
  const isWhole = (part) => SESSION.test(part) && part.length <= LONGEST_SYMBOL;
  const parts = text.split(SESSION).filter(Boolean);
  return make("span", {}, ...parts.map((part) => isWhole(part) ? make("span", { class: "unbroken" }, part) : part));
}

// A button that acts when it is pressed a second time, and says so in sight and by name.
// Whoever goes on elsewhere has not made sure.
export function sureButton(label, sureLabel, of, act) {
  const pressed = button(label, () => (sure ? act(pressed) : say(true)), { "data-sure-label": sureLabel });
  let sure = false;
  const say = (value) => {
    sure = value;
    pressed.textContent = sure ? sureLabel : label;
    pressed.setAttribute("aria-label", sure ? `${sureLabel} ${of}` : `${label}: ${of}`);
  };
  say(false);
  pressed.addEventListener("blur", () => say(false));
  return pressed;
}

export async function copy(text, pressed) {
  const label = pressed.dataset.copied ?? pressed.textContent;
  await writeClipboard(text);
  pressed.dataset.copied = label;
  pressed.textContent = pressed.dataset.done ?? "✓";
  setTimeout(() => {
    pressed.textContent = label;
    delete pressed.dataset.copied;
  }, 1500);
}

// The clipboard interface exists only on https and on the loopback address.
async function writeClipboard(text) {
  if (navigator.clipboard && window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = make("textarea", { class: "hidden", "aria-hidden": "true" });
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

export function isCalm() {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
