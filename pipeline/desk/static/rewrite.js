// Written again, a section or the titles: asked, followed while it comes. Nothing changes before it is taken.

import { by, does, el, show } from "./dom.js";
import { ask, at, go, state, tell, tried, w } from "./desk.js";
import { Choosing } from "./hunks.js";
import { receive, saveAll } from "./texts.js";

let running = null; // one at a time: {name, card, stop()}

export async function rewrite(one) {
  await ask("/api/nothing", undefined, "rewrite asking", one.id);
  const drop = () => take(one, {});
  does({ drop });
  state.choosing = by("hunks") && new Choosing(by("main"), { done: (_, texts) => take(one, texts), drop });
  state.choosing?.draw();
  asking(one.id, at(one.id));
}

const take = (one, texts) =>
  tried(async () => {
    receive((await ask(at(one.id, "take"), { texts }, "list gate cost", one.id)).section);
    tell("replaced", one);
    go(one.id);
  });

// The card that asks, for what `name` says; `path` is where.
export function asking(name, path) {
  const box = by("instruction");
  does({
    chip: ({ textContent }) => (box.value = [box.value.trim(), textContent].filter(Boolean).join(", ")),
    start: () => run(name, path, box.value),
    stop,
  });
  status(name);
  if (!state.choosing && name !== "title") box.focus();
}

function status(name, outcome = "") {
  if (by("rewriting")?.dataset.name !== name) return false;
  by("start").disabled = running !== null;
  show(by("rewriting"), running?.name === name ? running.card : outcome);
  return true;
}

async function run(name, path, instruction) {
  if (running) return;
  const card = document.createElement("div");
  card.append(by("coming-like").content.cloneNode(true));
  const [said, list] = [card.querySelector(".said"), card.querySelector("ol")];
  const stopping = new AbortController();
  // The server is told, too: a connection that is merely closed is noticed late.
  const mine = (running = { name, card, stop: () => (ask(`${path}/cancel`, {}).catch(() => {}), stopping.abort()) });
  const began = Date.now();
  const tick = () => show(said, w("rewrite.writing", { seconds: Math.round((Date.now() - began) / 1000), count: list.textContent.length }));
  const ticking = setInterval(tick, 500);
  const heard = ({ sentences }) => {
    if (!sentences) return;
    show(list, ...sentences.map((text) => el("li", {}, text)));
    list.scrollTop = 1e6;
    tick();
  };
  tick();
  status(name);
  let outcome = "";
  try {
    await saveAll();
    await ask(`${path}/rewrite`, { instruction }, "", "", "", { heard, signal: stopping.signal });
    running = null;
    if (state.sections.has(name)) receive(await ask(at(name), undefined, "list cost", name));
    if (status(name)) tell("written", name);
  } catch (error) {
    outcome = ["stopped", "cancelled"].includes(error.kind) ? w("rewrite.stopped") : `${w("rewrite.broken")} ${error.message}`;
  }
  clearInterval(ticking);
  if (running === mine) running = null;
  status(name, outcome);
}

export function stop() {
  running?.stop();
  return running !== null;
}
