// The keyboard: `data-key` names a button's keys by their place on the board (a Korean layout gives ㅓ for J). While one composes they rest.

import { all, by } from "./dom.js";
import { go, state } from "./desk.js";
import { readingFinding, readingKey } from "./reading.js";
import { findingBy } from "./review.js";
import { stop } from "./rewrite.js";
import { storiesKey } from "./stories.js";
import { saveAll } from "./texts.js";

const inBox = () => document.activeElement?.matches("textarea,select,input:not([type=checkbox])");

addEventListener("keydown", (event) => {
  if (event.isComposing || event.keyCode === 229 || !state.issue || document.querySelector("dialog[open]")) return;
  if (pressed(event)) event.preventDefault();
});

function pressed(event) {
  const { code, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (code === "F8") return (by("box") ? findingBy : readingFinding)(shiftKey ? -1 : 1), true;
  if (code === "Escape") return leave();
  if (control && code === "KeyS") return saveAll(), true;
  if (event.altKey || (inBox() && (!control || code === "KeyZ"))) return false;
  const name = event.key === "?" ? "?" : `${control ? "Ctrl+" : ""}${shiftKey ? "Shift+" : ""}${code.replace("Numpad", "")}`;
  if (name === code && (readingKey(event) || state.choosing?.step({ KeyJ: 1, KeyK: -1 }[code]) || (state.place === "stories" && storiesKey(event)))) return true;
  if (name.startsWith("Bracket")) return beside(name === "BracketLeft" ? -1 : 1), true;
  const button = all(`[data-key~="${name}"]`).find((one) => one.checkVisibility() && !one.closest(".f:not(.on),.hk:not(.on)"));
  button?.click();
  return Boolean(button);
}

function beside(far) {
  const ids = [...state.sections.keys()];
  go(ids[ids.indexOf(state.current) + far] ?? state.current);
}

function leave() {
  const box = document.activeElement;
  if (inBox()) {
    if (box.id === "box") state.back = { ...state.back, section: state.current, start: box.selectionStart };
    box.blur();
    by("main").focus({ preventScroll: true });
  } else if (!stop()) go(state.place === "rewrite" ? state.current : "");
  return true;
}
