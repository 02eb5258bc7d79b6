// What every part of the page shares: the words, the issue, requests, what the browser keeps, and who is told of what.

import { by, open, show } from "./dom.js";

export const state = { issue: null, words: {}, sections: new Map(), current: null, turn: 0, place: "", selected: 0, back: null };
export const lang = document.documentElement.lang;

export function w(name, values = {}) {
  const text = state.words[name] ?? name;
  return text.replace(/\{(\w+)\}/g, (whole, place) => values[place] ?? whole);
}

// --- requests

const FRAME = ["list", "gate", "cost", "about"]; // what an answer may still fill when one has gone on to another screen

// Ask the server: returns what it told, after the parts of the page that it sent are in their places.
// `parts` names them; `of` is the section (or finding) that they are about, `at` a place in it. An answer is markup with every text
// escaped; the browser parses it as a document of its own, in which nothing runs. With `follow` it comes line by line, each told to `heard`.
export function ask(path, body, parts = "", of = state.current ?? "", at = "", follow = null) {
  const asked = new XMLHttpRequest();
  const { turn } = state;
  asked.open(body === undefined ? "GET" : "POST", `${path}?${new URLSearchParams({ lang, parts, of, at })}`);
  asked.responseType = follow ? "text" : "document";
  if (!follow) asked.setRequestHeader("Accept", "text/html");
  if (body !== undefined) asked.setRequestHeader("Content-Type", "application/json");
  return new Promise((done, fail) => {
    const lines = () => asked.responseText.split("\n").slice(0, -1).map((line) => JSON.parse(line));
    const refused = (kind, message) => fail(Object.assign(new Error(message), { kind }));
    asked.onerror = () => refused("offline", w("offline"));
    asked.onabort = () => refused("stopped");
    asked.onprogress = () => follow && asked.status === 200 && lines().forEach(follow.heard);
    asked.onload = () => {
      const page = follow ? null : asked.response?.body;
      const told = follow ? (asked.status === 200 ? lines().at(-1) : JSON.parse(asked.responseText)) : JSON.parse(page?.dataset.told ?? "{}");
      if (asked.status === 403 || !(page || follow)) return refused("closed", w("offline"));
      if (told.error && (follow || asked.status >= 400)) return refused(told.error, told.message);
      for (const part of page?.children ?? []) if (turn === state.turn || FRAME.includes(part.dataset.place)) put(part);
      done(told.value ?? told);
    };
    follow?.signal.addEventListener("abort", () => asked.abort());
    asked.send(body === undefined ? null : JSON.stringify(body));
  });
}

function put({ dataset, childNodes }) {
  const place = by(dataset.place);
  if (!place) return;
  show(place, ...childNodes);
  if (place.matches("dialog")) open(place);
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
