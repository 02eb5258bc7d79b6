// The issue as mail, web page and text while one types, in frames without scripts.

import { el, fill } from "./dom.js";
import { ask, at, on, state, w } from "./desk.js";

const view = { form: "mail", narrow: false, dark: matchMedia("(prefers-color-scheme: dark)").matches };
const box = el("div", { class: "pvb" });
let told = null;
let number = 0;
let timer = 0;

export function preview(section) {
  told = el("p", { class: "mut sm", role: "status" });
  const bar = el("div", { class: "bar2" }, el("b", {}, w("preview")), el("span", { class: "sm mut wide" }, w("preview.live")), el("span", { class: "r seg", role: "group", "aria-label": w("preview") }));
  const buttons = () =>
    fill(
      bar.lastChild,
      ["mail", "web", "text"].map((form) => choice(w(`preview.${form}`), view.form === form, () => (view.form = form))),
      choice(w("preview.narrow"), view.narrow, () => (view.narrow = !view.narrow)),
      choice(w("preview.dark"), view.dark, () => (view.dark = !view.dark)),
    );
  const choice = (text, on, change) =>
    el("button", { type: "button", "aria-pressed": String(on), onclick: () => (change(), buttons(), show(section)) }, text);
  buttons();
  box.replaceChildren();
  renew(section, 0);
  return el("section", { class: "card pv", "aria-label": w("preview") }, bar, told, box);
}

function renew(section, wait = 40) {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    if (!box.isConnected) return;
    const mine = ++number;
    try {
      const built = await ask(at(section.id, "preview"), { body: section.body });
      if (mine !== number) return;
      fill(told, built.warnings.join(" "));
      show(section);
    } catch (error) {
      if (told && error.kind !== "offline") fill(told, w("preview.failed", { message: error.message }));
    }
  }, wait);
}

// A new frame for each text: the older ones stay until it is there (a newer one that still loads is left alone), and the browser's history stays clean.
function show(section) {
  const frame = el("iframe", { class: `${view.narrow ? "narrow " : ""}${view.dark ? "dark" : "light"} waiting`, sandbox: "", title: w(`preview.${view.form}`) });
  frame.src = `/preview/${view.form}?v=${Date.now()}#${section.id}`;
  frame.addEventListener("load", () => {
    while (frame.previousSibling) frame.previousSibling.remove();
    frame.classList.remove("waiting");
  });
  box.append(frame);
}

const current = (section) => section.id === state.current && renew(section);
on("typed", current);
on("replaced", current);
