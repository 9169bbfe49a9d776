// Waits with the reader until the application is there; then the page itself takes this place.

import { language } from "./strings.js";

document.documentElement.lang = language();

// The server keeps this request until it can answer it, and ends it when it never will.
const arrived = fetch(new URL("../state", import.meta.url)).then(
  (response) => response.ok,
  () => false,
);
arrived.then((there) => {
  if (there) window.location.reload();
  else document.querySelector(".starting").classList.add("failed");
});
