// What every part of the page shares: the words, the issue, requests, and who is told of what.

export const state = { issue: null, words: {}, sections: new Map(), current: null, selected: 0, back: null };
const search = new URLSearchParams(location.search);
export const lang = search.get("lang") === "en" ? "en" : "ko";
document.documentElement.lang = lang;

export function w(name, values = {}) {
  const text = state.words[name];
  if (text === undefined) return name.split(".").pop();
  return text.replace(/\{(\w+)\}/g, (whole, place) => (place in values ? values[place] : whole));
}

export const money = (dollars) => `$${dollars.toFixed(dollars && dollars < 0.1 ? 3 : 2)}`;

// --- requests

export class Refusal extends Error {
  constructor(status, kind, message) {
    super(message);
    this.status = status;
    this.kind = kind;
  }
}

export async function ask(path, body) {
  return (await answered(path, body)).json();
}

// The lines of an answer as they come, each an object; the last one is returned.
export async function follow(path, body, signal, told) {
  const answer = await answered(path, body, signal);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  let last = null;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const lines = (rest + piece.value).split("\n");
      rest = lines.pop();
      for (const line of lines) told((last = JSON.parse(line)));
    }
  } catch (error) {
    throw error.name === "AbortError" ? error : new Refusal(0, "offline", w("offline"));
  }
  if (last?.error) throw new Refusal(200, last.error, last.message);
  return last;
}

async function answered(path, body, signal) {
  const sent = body === undefined ? {} : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  let answer;
  try {
    answer = await fetch(`${path}?lang=${lang}`, { ...sent, signal, cache: "no-store", redirect: "error" });
  } catch (error) {
    throw error.name === "AbortError" ? error : new Refusal(0, "offline", w("offline"));
  }
  if (answer.ok) return answer;
  const text = await answer.text();
  let told = { error: "failed", message: text.trim() };
  try {
    told = JSON.parse(text);
  } catch {
    /* the guard answers in plain words */
  }
  throw new Refusal(answer.status, answer.status === 403 ? "closed" : told.error, told.message);
}

export const at = (id, action = "") => `/api/sections/${encodeURIComponent(id)}${action && "/" + action}`;

// --- who is told

const listeners = new Map();
export function on(name, listener) {
  if (!listeners.has(name)) listeners.set(name, []);
  listeners.get(name).push(listener);
}
export function tell(name, value) {
  for (const listener of listeners.get(name) ?? []) listener(value);
}

// --- places

export const order = () => [...state.sections.values()];
export const go = (path) => (location.hash = `#/${path}`);
export const nameOf = (section) => section.heading || w(`kindname.${section.kind}`);
export const openFindings = (section) => (section.findings ?? []).filter((one) => one.status === "open");
export const blocks = (section) => openFindings(section).filter((one) => one.severity === "block");

// --- seen: a mark of this browser, true for a text as it reads (blanks do not matter)

const seenKey = () => `desk:${state.issue.date}:seen`;
const bare = (text) => text.replace(/\s+/g, "");
const seenTexts = () => {
  try {
    return JSON.parse(localStorage.getItem(seenKey())) ?? {};
  } catch {
    return {};
  }
};
export const isSeen = (section) => section.body !== undefined && seenTexts()[section.id] === bare(section.body) && !blocks(section).length;
export function markSeen(section, seen = true) {
  const texts = seenTexts();
  if (seen) texts[section.id] = bare(section.body);
  else delete texts[section.id];
  try {
    localStorage.setItem(seenKey(), JSON.stringify(texts));
  } catch {
    /* a browser without storage forgets */
  }
}
