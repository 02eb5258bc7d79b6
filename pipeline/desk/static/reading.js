// The whole issue as its reader gets it, findings in place; a sentence opens for editing and comes back to the same spot.

import { all, by, does } from "./dom.js";
import { ask, at, go, state } from "./desk.js";

const sentences = () => all(".s", by("main"));
let waiting = 0;

export async function reading() {
  await ask("/api/nothing", undefined, "read summary");
  const { back } = state;
  const found = sentences();
  const same = back && found.filter((one) => one.dataset.section === back.section && one.dataset.start <= back.start).at(-1);
  const first = same || found[0];
  if (!first) return;
  by("main").scrollTop = back?.scroll ?? 0;
  focus(first, back ? "nearest" : "");
}

function focus(node, block) {
  for (const other of sentences()) other.tabIndex = -1;
  node.tabIndex = 0;
  node.focus({ preventScroll: true });
  if (block) node.scrollIntoView({ block });
}

// The evidence follows the focus.
addEventListener("focusin", ({ target }) => {
  if (!target.matches?.(".paper .s")) return;
  clearTimeout(waiting);
  const { section, start } = target.dataset;
  waiting = setTimeout(() => ask(at(section), undefined, "beside", section, start).catch(() => {}), 40);
});

function open(node) {
  const { section, start } = node.dataset;
  state.back = { section, start: Number(start), scroll: by("main").scrollTop };
  go(`${section}/${start}`);
}
does({ open });

export function readingKey(event) {
  const node = document.activeElement;
  if (!node?.matches(".s")) return false;
  if (["Enter", "NumpadEnter", "Space"].includes(event.code)) return open(node), true;
  const far = { ArrowDown: 1, ArrowRight: 1, KeyJ: 1, ArrowUp: -1, ArrowLeft: -1, KeyK: -1 }[event.code];
  if (!far) return false;
  const found = sentences();
  const next = found[found.indexOf(node) + far];
  if (next) focus(next, "nearest");
  return true;
}

export function readingFinding(far) {
  const found = sentences();
  const marked = found.filter((node) => node.querySelector("mark[class*='f-']"));
  if (!marked.length) return;
  const here = found.indexOf(document.activeElement);
  const next = far > 0 ? (marked.find((node) => found.indexOf(node) > here) ?? marked[0]) : (marked.findLast((node) => found.indexOf(node) < here) ?? marked.at(-1));
  focus(next, "center");
}
