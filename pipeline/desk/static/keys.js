// The keyboard: letters by their place on the board (a Korean layout gives ㅓ for J), and silence while one composes.

import { button, by, dialog, el, key } from "./dom.js";
import { go, state, w } from "./desk.js";
import { goSection } from "./list.js";
import { readingFinding, readingKey } from "./reading.js";
import { apply, check, dismissSelected, findingBy, lock, step } from "./review.js";
import { rewriteKey } from "./rewrite.js";
import { storiesKey } from "./stories.js";
import { saveAll } from "./texts.js";

let screen = "";
export const onScreen = (name) => (screen = name);
const inBox = () => document.activeElement?.matches("textarea,input,select");

addEventListener("keydown", (event) => {
  if (event.isComposing || event.keyCode === 229 || !state.issue) return;
  if (document.querySelector("dialog[open]")) return;
  if (pressed(event)) event.preventDefault();
});

function pressed(event) {
  const control = event.ctrlKey || event.metaKey;
  if (event.code === "F8") return found(event.shiftKey ? -1 : 1);
  if (control) return withControl(event);
  if (event.altKey) return false;
  if (event.code === "Escape") return leave();
  if (inBox()) return false;
  return letter(event);
}

function found(by_) {
  if (screen === "review") findingBy(by_);
  else if (screen === "read") readingFinding(by_);
  else return false;
  return true;
}

function withControl(event) {
  if (event.code === "KeyS") return saveAll(), true;
  if (screen !== "review") return false;
  if (event.code === "Enter" || event.code === "NumpadEnter") return event.shiftKey ? check() : apply(), true;
  if (event.code === "Period") return dismissSelected(), true;
  if (event.code === "KeyZ" && !inBox()) return step(event.shiftKey ? 1 : -1), true;
  return false;
}

function leave() {
  if (screen === "review" && inBox()) {
    const box = document.activeElement;
    state.back = { ...state.back, section: state.current, start: box.selectionStart };
    box.blur();
    by("main").focus({ preventScroll: true });
  } else if (screen === "review") go("");
  else if (screen === "rewrite") inBox() ? document.activeElement.blur() : go(state.current);
  else return false;
  return true;
}

const LETTERS = {
  Digit1: () => go(""),
  Digit2: () => go(state.current ?? state.sections.keys().next().value),
  Digit3: () => go("stories"),
  Digit4: () => go("ready"),
  BracketLeft: () => goSection(-1),
  BracketRight: () => goSection(1),
};
const REVIEW = { KeyC: check, KeyL: lock, KeyR: () => go(`${state.current}/rewrite`), KeyE: () => by("main").querySelector(".ta")?.focus() };

function letter(event) {
  if (event.key === "?" || (event.code === "Slash" && event.shiftKey)) return help(), true;
  if (screen === "read" && readingKey(event)) return true;
  if (screen === "rewrite" && rewriteKey(event)) return true;
  if (screen === "stories" && storiesKey(event)) return true;
  const act = LETTERS[event.code] ?? (screen === "review" ? REVIEW[event.code] : undefined);
  if (!act || event.shiftKey) return false;
  act();
  return true;
}

const SHEET = [
  ["F8 / Shift F8", "next"],
  ["Ctrl ↵", "apply"],
  ["Ctrl .", "dismiss"],
  ["Ctrl Shift ↵ / C", "check"],
  ["Ctrl S", "save"],
  ["Ctrl Z / Ctrl Shift Z", "undo"],
  ["[ / ]", "section"],
  ["L", "lock"],
  ["R", "rewrite"],
  ["J / K", "moves"],
  ["A / X", "hunk"],
  ["P / X", "stories"],
  ["1 2 3 4", "screens"],
  ["Esc", "leave"],
  ["?", "help"],
];

export function help() {
  const rows = SHEET.flatMap(([name, word]) => [el("dt", {}, key(name)), el("dd", {}, w(`key.${word}`))]);
  const made = dialog(w("keys"), el("dl", { class: "sheet" }, rows), el("p", { class: "mut sm" }, w("keys.rest")), button("p", () => made.close(), {}, w("close")));
}
by("foot").addEventListener("click", (event) => event.target.closest("#help") && help());
