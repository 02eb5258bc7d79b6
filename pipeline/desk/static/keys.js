// The keyboard: letters by their place on the board (a Korean layout gives ㅓ for J), and silence while one composes.

import { by, does, open } from "./dom.js";
import { go, openFindings, state } from "./desk.js";
import { readingFinding, readingKey } from "./reading.js";
import { apply, check, findingBy, lock, step } from "./review.js";
import { rewriteKey, stop } from "./rewrite.js";
import { attach, dismiss } from "./sources.js";
import { storiesKey } from "./stories.js";
import { saveAll } from "./texts.js";

const inBox = () => document.activeElement?.matches("textarea,select,input:not([type=checkbox])");
const isReview = () => state.place === "review" && by("box");

addEventListener("keydown", (event) => {
  if (event.isComposing || event.keyCode === 229 || !state.issue || document.querySelector("dialog[open]")) return;
  if (pressed(event)) event.preventDefault();
});

function pressed(event) {
  if (event.code === "F8") return found(event.shiftKey ? -1 : 1);
  if (event.ctrlKey || event.metaKey) return withControl(event);
  if (event.code === "Escape") return leave();
  return !event.altKey && !inBox() && letter(event);
}

function found(far) {
  if (isReview()) findingBy(far);
  else if (state.place === "read") readingFinding(far);
  else return false;
  return true;
}

function withControl({ code, shiftKey }) {
  const enter = shiftKey ? check : apply;
  const undo = !inBox() && (() => step(shiftKey ? 1 : -1));
  const act = code === "KeyS" ? saveAll : isReview() && { Enter: enter, NumpadEnter: enter, Period: dismissSelected, KeyZ: undo }[code];
  if (act) act();
  return Boolean(act);
}

function dismissSelected() {
  const one = openFindings(state.sections.get(state.current))[state.selected];
  if (one) dismiss({ dataset: { finding: one.id } });
}

function leave() {
  const box = document.activeElement;
  if (inBox()) {
    if (box.id === "box") state.back = { ...state.back, section: state.current, start: box.selectionStart };
    box.blur();
    by("main").focus({ preventScroll: true });
  } else if (stop()) return true;
  else if (state.place === "rewrite") go(state.current);
  else if (state.place !== "read") go("");
  else return false;
  return true;
}

const beside = (far) => {
  const ids = [...state.sections.keys()];
  const next = ids[ids.indexOf(state.current) + far];
  if (next) go(next);
};
const LETTERS = {
  Digit1: () => go(""),
  Digit2: () => go(state.current ?? state.sections.keys().next().value),
  Digit3: () => go("stories"),
  Digit4: () => go("ready"),
  KeyT: () => go("title"),
  BracketLeft: () => beside(-1),
  BracketRight: () => beside(1),
};
const REVIEW = { KeyC: check, KeyL: lock, KeyS: () => attach(), KeyR: () => go(`${state.current}/rewrite`), KeyE: () => by("box").focus() };
const SCREENS = { read: readingKey, rewrite: rewriteKey, stories: storiesKey };

function letter(event) {
  if (event.key === "?" || (event.code === "Slash" && event.shiftKey)) return open(by("sheet")), true;
  if (SCREENS[state.place]?.(event) || (isReview() && state.choosing?.key(event.code))) return true;
  const act = LETTERS[event.code] ?? (isReview() && REVIEW[event.code]);
  if (!act || event.shiftKey) return false;
  act();
  return true;
}

does({ help: () => open(by("sheet")) });
