// Written again, a section or the titles: asked, followed while it comes. Nothing changes before it is taken.

import { all, by, does, show } from "./dom.js";
import { ask, at, follow, go, order, state, tell, tried, w } from "./desk.js";
import { Choosing } from "./hunks.js";
import { receive, saveAll } from "./texts.js";

let running = null; // one at a time: {name, stop(), nodes}

export async function rewrite(one) {
  await ask("/api/nothing", undefined, "rewrite asking", one.id);
  const ends = { done: (_, texts) => take(one, texts), drop: () => take(one, {}) };
  state.choosing = by("hunks") ? new Choosing(by("main"), ends) : does({ drop: ends.drop }) && null;
  state.choosing?.draw();
  asking(one.id, at(one.id));
}

const take = (one, texts) =>
  tried(async () => {
    receive((await ask(at(one.id, "take"), { texts }, "list gate cost", one.id)).section);
    tell("replaced", one);
    go(one.id);
  });

export const rewriteKey = (event) => state.choosing?.key(event.code) ?? false;

// The card that asks, for what `name` says; `path` is where.
export function asking(name, path) {
  does({
    chip: ({ textContent }) => (by("instruction").value = [by("instruction").value.trim(), textContent].filter(Boolean).join(", ")),
    start: () => run(name, path),
    stop,
  });
  status(name);
  if (!by("hunks") && name !== "title") by("instruction").focus();
}

function status(name, outcome = "") {
  if (by("rewriting")?.dataset.name !== name) return false;
  by("start").disabled = running !== null;
  if (running?.name === name) show(by("rewriting"), running.card);
  else show(by("rewriting"), outcome);
  return true;
}

async function run(name, path) {
  if (running) return;
  const { value: instruction } = by("instruction");
  const card = document.createElement("div");
  card.append(by("coming-like").content.cloneNode(true));
  const stopping = new AbortController();
  // The server is told, too: a connection that is merely closed is noticed late.
  const mine = (running = { name, card, stop: () => (ask(`${path}/cancel`, {}).catch(() => {}), stopping.abort()) });
  const began = Date.now();
  let count = 0;
  const tick = () => show(card.querySelector(".said"), w("rewrite.writing", { seconds: Math.round((Date.now() - began) / 1000), count }));
  const ticking = setInterval(tick, 500);
  const heard = ({ sentences, spent }) => {
    if (!sentences) return;
    const list = card.querySelector("ol");
    count = sentences.join("").length;
    show(list, ...sentences.map((text) => Object.assign(document.createElement("li"), { textContent: text })));
    list.scrollTop = 1e6;
    tick();
  };
  tick();
  status(name);
  let outcome = "";
  try {
    await saveAll();
    await follow(`${path}/rewrite`, { instruction }, stopping.signal, heard);
    running = null;
    const one = state.sections.get(name);
    if (one) receive(await ask(at(name), undefined, "list cost", name));
    if (status(name)) tell("written", name);
  } catch (error) {
    outcome = error.name === "AbortError" || error.kind === "cancelled" ? w("rewrite.stopped") : `${w("rewrite.broken")} ${error.message}`;
  }
  clearInterval(ticking);
  if (running === mine) running = null;
  status(name, outcome);
}

export function stop() {
  running?.stop();
  return running !== null;
}
