// A section written again: ask, wait, then choose place by place. Nothing changes before it is taken.

import { button, by, el, fill, icon, key } from "./dom.js";
import { ask, at, follow, go, money, nameOf, state, tell, w } from "./desk.js";
import { differing } from "./marks.js";
import { receive, saveAll } from "./texts.js";

const view = { proposal: null, chosen: new Map(), at: 0, waiting: null };
const section = () => state.sections.get(state.current);

export async function rewrite(one) {
  Object.assign(view, { proposal: null, chosen: new Map(), at: 0 });
  const told = await ask(at(one.id, "proposal"));
  if (one !== section()) return;
  view.proposal = told.proposal;
  draw(one);
  side(one);
}

function draw(one) {
  const proposal = view.proposal;
  const hunks = proposal?.hunks ?? [];
  const left = hunks.filter((hunk) => !view.chosen.has(hunk.number)).length;
  const yes = [...view.chosen.values()].filter(Boolean).length;
  const counts = w("rewrite.counts", { yes, no: view.chosen.size - yes, left });
  const head = el(
    "div",
    { class: "mh" },
    button("g", () => go(one.id), { title: w("nav.review"), "aria-label": w("nav.review") }, icon("back")),
    el("h2", {}, nameOf(one)),
    proposal && el("span", { class: "t acc" }, w("rewrite.hunks", { count: hunks.length })),
    hunks.length > 0 && el("span", { class: "r sm mut" }, counts),
  );
  const inner = proposal
    ? [
        proposal.instruction && el("p", { class: "card note" }, el("span", { class: "t acc" }, icon("spark"), w("rewrite.instruction")), " ", proposal.instruction),
        proposal.stale && el("p", { class: "card note warn" }, icon("warn"), " ", w("rewrite.stale")),
        el("section", { class: "card hs" }, hunks.length ? hunks.map((hunk, index) => place(hunk, index, hunks.length)) : el("p", { class: "note" }, w("rewrite.none"))),
        conflicts(proposal),
        el(
          "div",
          { class: "a" },
          hunks.length > 0 && !proposal.stale && button("", () => (hunks.forEach((hunk) => view.chosen.has(hunk.number) || view.chosen.set(hunk.number, true)), draw(one)), {}, w("rewrite.all")),
          button("", () => take([]), { id: "keep" }, w("rewrite.keep")),
          !proposal.stale && button(left ? "off r" : "p r", () => left || take([...view.chosen].filter(([, taken]) => taken).map(([number]) => number)), { id: "apply", "aria-disabled": String(left > 0) }, w("rewrite.apply"), left > 0 && el("span", { class: "t warn" }, w("left", { count: left }))),
        ),
        hunks.length > 0 && el("details", { class: "card note" }, el("summary", {}, w("rewrite.whole")), el("pre", {}, proposal.merged)),
      ]
    : null;
  fill(by("main"), head, inner);
}

function conflicts(proposal) {
  if (!proposal.conflicts.length) return null;
  const rows = proposal.conflicts.map((one) => [line("mine", one.mine.join(" ")), line("theirs", one.theirs.join(" "))]);
  return el("section", { class: "card note" }, el("p", { class: "sm mut" }, icon("lock"), " ", w("rewrite.conflicts", { count: rows.length })), rows);
}

const line = (whose, text, ...more) => el("div", { class: `dl ${whose}` }, el("small", {}, w(`rewrite.${whose}`)), el("span", {}, text, ...more));

function place(hunk, index, all) {
  const taken = view.chosen.get(hunk.number);
  const kind = taken === undefined ? "open" : taken ? "yes" : "no";
  const [mine, theirs] = differing(hunk.mine, hunk.theirs);
  const selected = index === view.at;
  const choose = (value) => {
    if (value === undefined) view.chosen.delete(hunk.number);
    else view.chosen.set(hunk.number, value);
    const next = view.proposal.hunks.findIndex((other) => !view.chosen.has(other.number));
    view.at = value === undefined || next < 0 ? index : next;
    draw(section());
  };
  return el(
    "article",
    { class: `hk ${kind}${selected ? " on" : ""}`, tabindex: "-1", "aria-current": selected ? "true" : false },
    el("div", { class: "h" }, el("span", { class: `t ${{ open: "acc", yes: "ok", no: "" }[kind]}` }, w(`rewrite.state.${kind}`)), `${index + 1} / ${all}`, taken !== undefined && el("button", { type: "button", class: "link r", onclick: () => choose(undefined) }, w("rewrite.change"))),
    line("mine", hunk.mine.trim() ? mine.map((one) => (one.same ? one.text : el("del", {}, one.text))) : w("rewrite.added")),
    line("theirs", hunk.theirs.trim() ? theirs.map((one) => (one.same ? one.text : el("ins", {}, one.text))) : w("rewrite.cut")),
    taken === undefined && el("div", { class: "a" }, button(selected ? "p" : "", () => choose(true), {}, w("rewrite.accept"), " ", key("A")), button("", () => choose(false), {}, w("rewrite.reject"), " ", key("X"))),
  );
}

async function take(numbers) {
  const one = section();
  try {
    const told = await ask(at(one.id, "take"), { numbers });
    receive(told.section);
    go(one.id);
  } catch (error) {
    tell("told", error.message);
  }
}

// --- asking

function side(one) {
  const box = el("textarea", { class: "ask", rows: 3, id: "instruction", placeholder: w("rewrite.example"), "aria-label": w("rewrite.ask") });
  const chips = ["shorter", "easier", "numbers", "closer"].map((name) => button("chip", () => (box.value = [box.value.trim(), w(`rewrite.${name}`)].filter(Boolean).join(", ")), {}, w(`rewrite.${name}`)));
  const cost = el("span", { class: "mut" });
  const status = el("div", { class: "sm", role: "status", id: "rewriting" });
  const start = button("p", () => run(one, box.value), { id: "start" }, w("rewrite"), " ", cost);
  ask(at(one.id, "estimate"), { instruction: "" }).then(
    (told) => fill(cost, w("rewrite.about", { cost: money(told.cost) })),
    (error) => fill(status, error.message),
  );
  fill(
    by("side"),
    el("section", { class: "card note" }, el("h3", {}, w("rewrite.ask")), box, el("div", { class: "a" }, chips), el("div", { class: "a" }, start), status, el("p", { class: "sm mut" }, icon("lock"), " ", w("rewrite.locked"))),
    view.proposal && el("p", { class: "sm mut" }, w("rewrite.cost", { cost: money(view.proposal.cost) })),
  );
  show(one);
  if (!view.proposal) box.focus();
}

async function run(one, instruction) {
  if (view.waiting) return;
  const began = Date.now();
  const said = el("span", {});
  const coming = el("ol", { class: "coming", id: "coming" });
  const mine = (view.waiting = { one, stopping: new AbortController() });
  mine.nodes = [said, button("", () => cancel(mine), { id: "stop" }, w("rewrite.stop")), coming];
  let count = 0;
  const tick = () => fill(said, w("rewrite.writing", { seconds: Math.round((Date.now() - began) / 1000), count }), " ");
  const ticking = setInterval(tick, 500);
  const heard = (step) => {
    if (!step.sentences) return;
    count = step.sentences.length;
    fill(coming, step.sentences.map((text) => el("li", {}, text)));
    coming.scrollTop = coming.scrollHeight;
    tick();
  };
  tick();
  show(one);
  let outcome = "";
  try {
    await saveAll();
    const told = await follow(at(one.id, "rewrite"), { instruction }, mine.stopping.signal, heard);
    receive(await ask(at(one.id)));
    view.waiting = null;
    tell("listed");
    if (here(one)) {
      Object.assign(view, { proposal: told.proposal, chosen: new Map(), at: 0 });
      draw(one);
      side(one);
    }
  } catch (error) {
    outcome = error.name === "AbortError" || error.kind === "cancelled" ? w("rewrite.stopped") : error.message;
  } finally {
    clearInterval(ticking);
    view.waiting = null;
    if (outcome && here(one)) show(one, outcome);
  }
}

const here = (one) => one === section() && location.hash.endsWith("/rewrite");

// What is under way with this section, or how it ended.
function show(one, outcome = "") {
  const running = view.waiting?.one === one ? view.waiting.nodes : null;
  by("start").disabled = view.waiting !== null;
  fill(by("rewriting"), running ?? outcome);
}

// The server is told, too: a connection that is merely closed is noticed late.
function cancel(mine) {
  ask(at(mine.one.id, "cancel"), {}).catch(() => {});
  mine.stopping.abort();
}

export function rewriteKey(event) {
  const hunks = view.proposal?.hunks ?? [];
  if (!hunks.length) return false;
  const hunk = hunks[view.at];
  if (event.code === "KeyJ" || event.code === "KeyK") view.at = Math.max(0, Math.min(hunks.length - 1, view.at + (event.code === "KeyJ" ? 1 : -1)));
  else if (event.code === "KeyA" || event.code === "KeyX") {
    view.chosen.set(hunk.number, event.code === "KeyA");
    const next = hunks.findIndex((other) => !view.chosen.has(other.number));
    if (next >= 0) view.at = next;
  } else return false;
  draw(section());
  by("main").querySelector(".hk.on")?.scrollIntoView({ block: "nearest" });
  return true;
}
