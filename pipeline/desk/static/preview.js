// The issue as mail, web page and text while one types, in frames without scripts.

import { aria, by, does, el, show } from "./dom.js";
import { ask, at, on, state, w } from "./desk.js";

const view = { form: "mail", narrow: false, dark: matchMedia("(prefers-color-scheme: dark)").matches };
let number = 0;
let timer = 0;

export function preview(section) {
  buttons();
  renew(section, 0);
}

function buttons() {
  for (const one of by("forms").children) aria(one, "pressed", String(one.dataset.form ? one.dataset.form === view.form : view[one.dataset.way]));
}

does({
  form: ({ dataset }) => {
    if (dataset.form) view.form = dataset.form;
    else view[dataset.way] = !view[dataset.way];
    buttons();
    frame(state.current);
  },
});

function renew(section, wait = 30) {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const mine = ++number;
    try {
      const built = await ask(at(section.id, "preview"), { body: section.body });
      if (mine !== number || !by("frames")) return;
      show(by("warned"), built.warnings.join(" "));
      frame(section.id);
    } catch (error) {
      if (by("warned") && error.kind !== "offline") show(by("warned"), w("preview.failed", { message: error.message }));
    }
  }, wait);
}

// A new frame for each text: the older ones stay until it is there (a newer one that still loads is left alone), and the browser's history stays clean.
function frame(id) {
  const made = el("iframe", { class: `${view.narrow ? "narrow " : ""}${view.dark ? "dark" : "light"} waiting`, sandbox: "", title: w(`preview.${view.form}`), tabindex: "-1" });
  made.src = `/preview/${view.form}?v=${Date.now()}#${id}`;
  made.addEventListener("load", () => {
    while (made.previousSibling) made.previousSibling.remove();
    made.classList.remove("waiting");
  });
  by("frames").append(made);
}

for (const name of ["typed", "replaced"]) on(name, (section) => section.id === state.current && state.place === "review" && renew(section));
