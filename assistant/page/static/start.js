// Run with the page's `element`, by Gradio or by starting.html, in the moment in which its field
// can be typed into.
// What is sent before the page's scripts are there is kept for composer.js.

const form = element.querySelector(".composer");
const field = form.querySelector("textarea");
const early = new AbortController();
// Words in another language are not seen first: those in English stand hidden until page.js comes.
const spoken = localStorage.getItem("resolutions.language") ?? navigator.language;
element.querySelector(".room").classList.toggle("unsaid", spoken.startsWith("es"));

function keep(event) {
  event.preventDefault();
  if (form.dataset.sent || !field.value.trim()) return;
  form.dataset.sent = field.value;
  field.value = "";
}

form.addEventListener("submit", keep, early);
field.addEventListener(
  "keydown",
  (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) keep(event);
  },
  early,
);
import(new URL("page/static/page.js", document.baseURI)).then((page) => {
  early.abort();
  page.start(element);
});
