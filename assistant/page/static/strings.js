// The words of the interface.

const english = {
  title: "Ask the resolutions",
  actions: "Page",
  newConversation: "New conversation",
  conversations: "Conversations",
  noConversations: "Conversations are kept in this browser once a question is answered.",
  rename: "Rename",
  delete: "Delete",
  reallyDelete: "Really delete?",
  export: "Export",
  exportMarkdown: "Markdown (.md)",
  exportWord: "Word with footnotes (.docx)",
  exportJson: "JSON (.json)",
  feedback: "Feedback",
  feedbackTitle: "This answer is",
  feedbackHint: "For a wrong answer, open the right paragraph in the reader before sending.",
  comment: "Comment (optional)",
  send: "Send",
  thanks: "Thank you. Your verdict is kept as an evaluation case.",
  verdicts: {
    right: "right",
    wrong: "wrong",
    "wrong paragraph": "from the wrong paragraph",
    "should have refused": "not in the resolutions at all",
  },
  resolutions: "Resolutions",
  conversation: "Conversation",
  lead: "Ask a question in your own words.",
  promise:
    "Every answer quotes the paragraph it rests on. What the resolutions do not say is not answered.",
  examples: "Example questions",
  yourQuestion: "Your question",
  placeholder: "Ask about the resolutions",
  ask: "Ask",
  stop: "Stop",
  scopeAll: "All resolutions",
  scopeOne: "Only {symbol}",
  scopeSome: "{count} chosen resolutions",
  scopeTitle: "Which resolutions are asked",
  scopeShown: "Choose those listed",
  filters: { words: "Symbol or title", organ: "Any organ", from: "From year", to: "To year" },
  reader: "Reader",
  readerText: "Text of the resolution",
  tooLong: "A question can have up to {limit} characters; this one has {length}. Please shorten it.",
  opening: "Opening the library… {seconds} s. The first start takes longest: it builds the index.",
  openingStep: "Opening the library… {seconds} s. {step}",
  openingFailed: "The library could not be opened: {problem}",
  looking: "Looking through the resolutions…",
  waiting: "The library is still opening. Your question is answered as soon as it is ready.",
  understoodAs: "Understood as: {question}",
  notStated: "Not in the resolutions",
  nearest: "The closest paragraphs. They do not answer the question.",
  extracted: "Taken from the text",
  generated: "Written by a language model from the cited paragraphs",
  checked: "quotations checked word for word",
  notChecked: "quotations could not be checked",
  sources: "Sources",
  copy: "Copy",
  copyAnswer: "Copy answer",
  copyCitation: "Copy citation",
  copyText: "Copy text",
  copyLink: "Copy link",
  copied: "Copied",
  retry: "Ask again",
  edit: "Edit question",
  close: "Close",
  back: "All resolutions",
  previous: "Previous citation",
  next: "Next citation",
  position: "{number} of {count}",
  citationPosition: "Citation {number} of {count}",
  find: "Find in this resolution",
  previousPlace: "Previous place",
  nextPlace: "Next place",
  noPlace: "Not found",
  absent: "not loaded",
  citedBy: "Cited by",
  parts: { preambular: "Preamble", operative: "Operative part", annex: "Annex" },
  loading: "Loading…",
  empty: "No resolution is loaded.",
  paragraphs: "{count} paragraphs",
  missingParagraph: "This resolution has no paragraph {label}.",
  noAnswer: "No answer was given. Please ask again.",
  busy: "Many people are asking at the moment. Please try again in a few seconds.",
  failed: "The answer could not be made. Please try again.",
  notLoaded: "This resolution is not loaded.",
  offline: "The page has lost its server. Start it again with: python app.py",
  reasons: {
    "nothing relevant": "nothing in them is about this",
    "resolution not loaded": "the text of this resolution is not loaded",
    "paragraph does not exist": "there is no such paragraph",
    "not stated by the closest paragraphs": "the closest paragraphs do not state it",
  },
};

export function text(key, values = {}) {
  const found = key.split("/").reduce((strings, part) => strings?.[part], english) ?? key;
  return found.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function fillStrings(root) {
  for (const element of root.querySelectorAll("[data-text]")) {
    element.textContent = text(element.dataset.text);
  }
  for (const element of root.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", text(element.dataset.label));
  }
  for (const element of root.querySelectorAll("[data-note-text]")) {
    element.dataset.note = text(element.dataset.noteText);
  }
  for (const element of root.querySelectorAll("[data-placeholder]")) {
    element.placeholder = text(element.dataset.placeholder);
  }
}
