// What every part of the page shares: the words, the issue, requests, what the browser keeps, and who is told of what.

import { by, open, show } from "./dom.js";

export const state = { issue: null, words: {}, sections: new Map(), current: null, place: "", selected: 0, back: null };
export const lang = document.documentElement.lang;

export function w(name, values = {}) {
  const text = state.words[name] ?? name;
  return text.replace(/\{(\w+)\}/g, (whole, place) => values[place] ?? whole);
}

// --- requests

export class Refusal extends Error {
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

// Ask the server: returns what it told, after the parts of the page that it sent are in their places.
// `parts` names them; `of` is the section (or finding) that they are about, `at` a place in it. A server's answer is markup that
// escaped every text; the browser parses it as a document of its own, in which nothing runs.
export function ask(path, body, parts = "", of = state.current ?? "", at = "") {
  const asked = new XMLHttpRequest();
  asked.open(body === undefined ? "GET" : "POST", `${path}?${new URLSearchParams({ lang, parts, of, at })}`);
  asked.responseType = "document";
  asked.setRequestHeader("Accept", "text/html");
  if (body !== undefined) asked.setRequestHeader("Content-Type", "application/json");
  return new Promise((done, fail) => {
    asked.onerror = () => fail(new Refusal("offline", w("offline")));
    asked.onload = () => {
      const page = asked.response?.body;
      const told = JSON.parse(page?.dataset.told ?? "{}");
      if (asked.status === 403 || !page) return fail(new Refusal("closed", w("offline")));
      if (asked.status >= 400) return fail(new Refusal(told.error, told.message));
      for (const part of page.children) put(part);
      done(told.value ?? told);
    };
    asked.send(body === undefined ? null : JSON.stringify(body));
  });
}

function put(part) {
  const place = by(part.dataset.place);
  if (!place) return;
  show(place, ...part.childNodes);
  if (place.matches("dialog")) open(place);
}

// The lines of an answer as they come, each an object; the last one is returned.
export async function follow(path, body, signal, heard) {
  try {
    const answer = await fetch(`${path}?lang=${lang}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body), signal });
    let [rest, last] = ["", null];
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const lines = (rest + piece.value).split("\n");
      rest = lines.pop();
      for (const line of lines) heard((last = JSON.parse(line)));
    }
    if (rest) last = JSON.parse(rest);
    if (last?.error) throw new Refusal(last.error, last.message);
    return last;
  } catch (error) {
    throw error.kind || error.name === "AbortError" ? error : new Refusal("offline", w("offline"));
  }
}

export const at = (id, action = "") => `/api/sections/${encodeURIComponent(id)}${action && "/" + action}`;

// --- who is told

const listeners = {};
export const on = (name, listener) => (listeners[name] ??= []).push(listener);
export const tell = (name, value) => listeners[name]?.forEach((listener) => listener(value));

// A thing that a person asked for: what keeps it from being done is told.
export const tried = (doing) =>
  Promise.resolve()
    .then(doing)
    .catch((error) => tell("told", error.message));

// --- places

export const order = () => [...state.sections.values()];
export const go = (path) => (location.hash = `#/${path}`);
export const openFindings = (section) => (section.findings ?? []).filter((one) => one.status === "open");
export const blocks = (section) => openFindings(section).filter((one) => one.severity === "block").length;

// --- what this browser keeps; one without storage forgets

export function attempt(doing) {
  try {
    return doing();
  } catch {
    return undefined;
  }
}
export const kept = {
  names: (start) => attempt(() => Object.keys(localStorage).filter((name) => name.startsWith(start))) ?? [],
  get: (name) => attempt(() => JSON.parse(localStorage.getItem(name))),
  put: (name, what) => attempt(() => (localStorage.setItem(name, JSON.stringify(what)), true)) ?? false,
  drop: (name) => attempt(() => localStorage.removeItem(name)),
};
