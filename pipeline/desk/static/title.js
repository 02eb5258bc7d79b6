// Title, subject and preheader: three titles on offer, one's own, and what is found in them.

import { all, by, does, show } from "./dom.js";
import { ask, on, tell, tried, w } from "./desk.js";
import { asking } from "./rewrite.js";

let read = {}; // the lines as they were read
let timer = 0;

export async function title(ask_) {
  await draw("title asking");
  asking("title", "/api/lines");
  by(ask_ ? "instruction" : "line-title").focus();
}

async function draw(parts) {
  taken(await ask("/api/lines", undefined, parts, "title"));
}

function taken(told) {
  read = Object.fromEntries(told.lines.map((one) => [one.name, one.text]));
  for (const box of all("[data-line]")) box.addEventListener("input", () => typed(box));
}

function typed(box) {
  const { line } = box.dataset;
  show(by(`count-${line}`), w("title.letters", { count: box.value.length }));
  clearTimeout(timer);
  timer = setTimeout(() => tried(() => save({ [line]: box.value })), 700);
}

async function save(given) {
  const [name] = Object.keys(given);
  try {
    const told = await ask("/api/lines/save", { given, read }, "list gate cost", "title");
    const { activeElement: box } = document;
    const here = box.dataset.line && { line: box.dataset.line, text: box.value, at: box.selectionStart };
    await draw("title");
    if (!here) return;
    const again = by(`line-${here.line}`);
    if (here.line === name && here.text !== given[name]) (again.value = here.text), typed(again);
    again.focus();
    again.setSelectionRange(here.at, here.at);
  } catch (error) {
    if (error.kind !== "conflict") throw error;
    const { lines } = await ask("/api/lines", undefined, "other", name);
    by(`other-${name}`).append(...by("other").children);
    does({ load: () => draw("title"), over: () => ((read[name] = lines.find((one) => one.name === name).text), tried(() => save(given))) });
  }
}

does({
  title: ({ dataset }) => tried(() => save({ title: dataset.title })),
  mend: ({ dataset }) => tried(() => save({ [dataset.name]: by(`line-${dataset.name}`).value.replace(dataset.find, () => dataset.replace) })),
});
on("written", (name) => name === "title" && tried(() => title(false)));
