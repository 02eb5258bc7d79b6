// Work that takes a while: begun here, done by the server whatever becomes of this page, and followed by asking.

import { by, does, el, icon, show } from "./dom.js";
import { ask, tell, tried, w } from "./desk.js";

const EVERY = 400;
const STOPPED = ["take", "section"];
let running = 0;
let timer = 0;

export async function job(path, body = {}) {
  running = (await ask(path, body, "", "")).number;
  await watch();
}

export async function watch() {
  clearTimeout(timer);
  const told = await ask("/api/job", undefined, "", "").catch(() => ({ kind: "lost" }));
  if (told.kind === "lost") return void (timer = setTimeout(watch, 4 * EVERY));
  if (told.done && told.number !== running) return;
  running = told.number;
  shown(told);
  if (!told.done) return void (timer = setTimeout(watch, EVERY));
  running = 0;
  if (!told.done.error || told.kind === "send") tell("ended", told);
  if (told.done.message && !by("job")) tell("told", told.done.message);
}

function shown({ kind, step, done }) {
  const place = by("job");
  if (!place) return;
  const bad = done?.error;
  if (done && !bad && !done.message) return show(place);
  const told = done ? done.message : step.total === undefined ? (step.text ?? "") : `${w("send.progress", step)}${step.waits ? ` · ${w("send.waits", { seconds: Math.ceil(step.waits) })}` : ""}`;
  show(
    place,
    el(
      "section",
      { class: `card note ${bad ? "bad" : done ? "ok" : ""}`, role: bad ? "alert" : false },
      el("h3", {}, icon(bad ? "bad" : done ? "ok" : "wait"), " ", bad ? w(done.counts ? "send.part" : "failed") : w(`job.${kind}`)),
      el("p", { class: "told" }, told),
      step.total !== undefined && !done && el("progress", { max: step.total, value: step.sent + step.refused + step.doubt, "aria-label": w("job.send") }),
      !done && el("p", { class: "sm mut" }, w("job.stay")),
      !done && STOPPED.includes(kind) && el("button", { type: "button", class: "b", "data-do": "stopjob" }, w("job.stop")),
    ),
  );
}

does({ stopjob: () => tried(() => ask("/api/job/cancel", {}, "", "")) });
