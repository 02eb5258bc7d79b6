// A section written again: ask, wait, then choose place by place. Nothing changes before it is taken.

import { button, by, el, fill, icon, key } from "./dom.js";
import { ask, at, go, money, nameOf, state, tell, w } from "./desk.js";
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
  const status = el("p", { class: "sm", role: "status" });
  const start = button("p", () => run(one, box.value, status, start), { id: "start" }, w("rewrite"), " ", cost);
  ask(at(one.id, "estimate"), { instruction: "" }).then(
    (told) => fill(cost, w("rewrite.about", { cost: money(told.cost) })),
    (error) => fill(status, error.message),
  );
  fill(
    by("side"),
    el("section", { class: "card note" }, el("h3", {}, w("rewrite.ask")), box, el("div", { class: "a" }, chips), el("div", { class: "a" }, start), status, el("p", { class: "sm mut" }, icon("lock"), " ", w("rewrite.locked"))),
    view.proposal && el("p", { class: "sm mut" }, w("rewrite.cost", { cost: money(view.proposal.cost) })),
  );
  if (!view.proposal) box.focus();
}

async function run(one, instruction, status, start) {
  if (view.waiting) return;
  const mine = (view.waiting = {});
  const began = Date.now();
  const stop = button("", () => {
    view.waiting = null;
    start.disabled = false;
    clearInterval(ticking);
    fill(status, w("rewrite.stopped"));
  }, { id: "stop" }, w("rewrite.stop"));
  const said = el("span", {});
  const tick = () => fill(said, w("rewrite.writing", { seconds: Math.round((Date.now() - began) / 1000) }), " ");
  const ticking = setInterval(tick, 500);
  start.disabled = true;
  tick();
  fill(status, said, stop);
  try {
    await saveAll();
    const told = await ask(at(one.id, "rewrite"), { instruction });
    receive(await ask(at(one.id)));
    if (view.waiting === mine && one === section()) {
      Object.assign(view, { proposal: told.proposal, chosen: new Map(), at: 0 });
      draw(one);
      side(one);
    }
    tell("listed");
  } catch (error) {
    if (view.waiting === mine) fill(status, error.message);
  } finally {
    clearInterval(ticking);
    start.disabled = false;
    if (view.waiting === mine) view.waiting = null;
  }
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
