// What the page asks its server: answers through Gradio's queue, the rest as plain files.

import { text } from "./strings.js";

const base = new URL("../..", import.meta.url);

const FAILURES = { 403: "forbidden", 404: "notLoaded", 409: "locked", 413: "tooLarge" };

// A failure with a name in strings.js.
export class Problem extends Error {}

// A sentence for a person; anything but a failed request is a fault of ours and goes on.
export function describeFailure(error) {
  if (error instanceof Problem) return text(error.message);
  if (error instanceof TypeError && /fetch|network/i.test(error.message)) return text("offline");
  throw error;
}

// `limits` may hold the scope, the kinds of paragraphs and the mode. `hear` is given what a
// language model has said so far.
export async function ask(question, history, limits, signal, hear) {
  const call = new URL("gradio_api/call/ask", base);
  const joined = await fetch(call, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ data: [question, history, limits] }),
    signal,
  });
  if (joined.status === 503) throw new Problem("busy");
  if (!joined.ok) throw new Problem("failed");
  const { event_id: eventId } = await joined.json();
  return finished(await fetch(`${call}/${eventId}`, { signal }), hear);
}

export async function loadJson(path) {
  return (await load(path)).json();
}

export async function loadText(path) {
  return (await load(path)).text();
}

export async function send(path, value) {
  return load(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(value),
  });
}

export async function sendForFile(path, value) {
  return (await send(path, value)).blob();
}

export async function upload(path, file) {
  const body = new FormData();
  body.append("file", file);
  return (await load(path, { method: "POST", body })).json();
}

export async function remove(path) {
  return load(path, { method: "DELETE" });
}

// A server that is still being started keeps this request until it can answer any. The others
// wait for it here: a browser has few connections for all its tabs.
let arrived = null;

async function load(path, options) {
  await (arrived ??= fetch(new URL("page/state", base)).catch(() => null));
  const response = await fetch(new URL(path, base), options);
  if (!response.ok) throw new Problem(FAILURES[response.status] ?? "undone");
  return response;
}

// The stream ends with one event, `complete` or `error`; each `generating` before it has what is
// said so far, the last of them the whole result. The rest are heartbeats.
async function finished(response, hear) {
  if (!response.ok) throw new Problem("failed");
  let result = null;
  for await (const event of events(response)) {
    const [, name, data] = event.match(/^event: (\w+)\ndata: (.*)$/s) ?? [];
    if (name === "error") throw new Problem("failed");
    if (name === "generating") [result] = JSON.parse(data);
    if (name === "generating" && isHalf(result)) hear(result.html);
    if (name === "complete") return result;
  }
  throw new Problem("failed");
}

function isHalf(result) {
  return !result.answer && "html" in result;
}

async function* events(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    const whole = (rest + value).split("\n\n");
    rest = whole.pop();
    yield* whole;
  }
}
