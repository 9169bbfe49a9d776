// Conversations kept in this browser, newest first; nothing of them is kept elsewhere.

const KEY = "resolutions.conversations";
const CURRENT = "resolutions.current";
const DRAFT = "resolutions.draft";
const MOST_KEPT = 50;

export function listConversations() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((item) => Array.isArray(item?.entries)) : [];
  } catch {
    return [];
  }
}

// What another tab has added to the conversation since is kept beside it.
export function saveConversation(conversation) {
  const kept = findConversation(conversation.id);
  if (kept && kept.updated !== conversation.updated) conversation.id = newId();
  conversation.updated = Date.now();
  const others = listConversations().filter((item) => item.id !== conversation.id);
  write([conversation, ...others].slice(0, MOST_KEPT));
}

export function newId() {
  return `${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;
}

// What a conversation is called until it is given another name.
export function titleOf({ entries }) {
  return (entries[0]?.question ?? "").slice(0, 120);
}

export function renameConversation(id, title) {
  write(listConversations().map((item) => (item.id === id ? { ...item, title } : item)));
}

export function deleteConversation(id) {
  write(listConversations().filter((item) => item.id !== id));
}

export function findConversation(id) {
  return listConversations().find((item) => item.id === id);
}

// A reload goes on with the same conversation; another tab starts its own.
export function readCurrent() {
  return sessionStorage.getItem(CURRENT);
}

export function writeCurrent(id) {
  if (id) sessionStorage.setItem(CURRENT, id);
  else sessionStorage.removeItem(CURRENT);
}

// What was typed, or asked and not yet answered, when the page was left; it is taken up once.
export function takeDraft() {
  const draft = sessionStorage.getItem(DRAFT) ?? "";
  sessionStorage.removeItem(DRAFT);
  return draft;
}

export function writeDraft(draft) {
  sessionStorage.setItem(DRAFT, draft);
}

// A browser that has no more room loses the oldest conversations first.
function write(conversations) {
  for (let kept = conversations; ; kept = kept.slice(0, -1)) {
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
      return;
    } catch (error) {
      if (!kept.length) throw error;
    }
  }
}
