// One section: its text in the browser's own text box, marks behind it, evidence and findings beside it.

import { button, by, dialog, el, fill, icon } from "./dom.js";
import { ask, at, blocks, go, isSeen, markSeen, money, nameOf, on, openFindings, order, state, tell, w } from "./desk.js";
import { evidence } from "./evidence.js";
import { counts, dismiss, findings } from "./findings.js";
import { differing, findingRanges, follow, pieces } from "./marks.js";
import { preview } from "./preview.js";
import { act, settle, typed } from "./texts.js";

const view = {};
const section = () => state.sections.get(state.current);
let composing = false;

export function review(one, place) {
  state.selected = 0;
  if (one.missing) {
    fill(by("main"), el("h2", {}, nameOf(one)), el("p", { class: "card note warn" }, one.missing));
    fill(by("side"));
    return;
  }
  view.head = el("div", { class: "mh" });
  view.tools = el("div", { class: "bar2" });
  view.alert = el("div", {});
  view.panel = el("div", { class: "bd", "aria-hidden": "true" });
  view.box = el("textarea", { class: "ta", spellcheck: "false", "aria-label": w("edit.body", { heading: nameOf(one) }), oninput: wrote });
  view.box.addEventListener("compositionstart", () => (composing = true));
  view.box.addEventListener("compositionend", () => ((composing = false), wrote()));
  view.box.value = one.body;
  const legend = ["bad", "warn", "style", "cursor", "locked"].map((name) => el("span", {}, el("i", { class: name }), w(`legend.${name}`)));
  fill(
    by("main"),
    view.head,
    view.alert,
    el("section", { class: "card edit", "aria-label": w("edit") }, view.tools, el("div", { class: "ed" }, view.panel, view.box), el("div", { class: "leg" }, legend)),
    preview(one),
  );
  draw();
  const [start, end] = place ?? [0, 0];
  view.box.focus({ preventScroll: true });
  view.box.setSelectionRange(start, end ?? start);
  last = "";
  moved();
  scrollTo(start);
}

function wrote() {
  if (composing) return;
  typed(section(), view.box.value);
  marks();
}

// --- what is drawn

function draw() {
  const one = section();
  head(one);
  tools(one);
  alert(one);
  marks();
  side(one);
}

function head(one) {
  const must = blocks(one).length;
  const seen = isSeen(one);
  const estimate = el("span", { class: "mut" });
  const rewrite = one.rewrites && button("r", () => go(`${one.id}/rewrite`), { id: "rewrite" }, icon("spark"), one.proposal ? w("section.proposal") : [w("rewrite"), " ", estimate]);
  const mark = button(must ? "off" : seen ? "seen" : "", check, { "aria-disabled": String(must > 0), "aria-pressed": String(seen), title: must ? w("check.blocked", { count: must }) : w("check.title") }, seen && icon("check"), w("section.checked"));
  fill(view.head, button("g", () => go(""), { title: w("edit.back"), "aria-label": w("edit.back") }, icon("back")), el("h2", {}, nameOf(one)), counts(one), rewrite || el("span", { class: "r" }), mark);
  if (one.rewrites && !one.proposal) cost(one).then((text) => fill(estimate, text));
}

async function cost(one) {
  try {
    one.estimate ??= (await ask(at(one.id, "estimate"), { instruction: "" })).cost;
    return w("rewrite.about", { cost: money(one.estimate) });
  } catch {
    return "";
  }
}

function tools(one) {
  const told = placedAt(one, view.box.selectionStart);
  const sentences = one.sentences.filter((part) => part.place !== "heading");
  const cited = sentences.filter((part) => part.sources.length || part.direct.length).length;
  fill(
    view.tools,
    button("g", () => step(-1), { title: w("edit.undo"), disabled: one.history < 2 }, icon("undo"), el("span", {}, w("edit.undo"))),
    button("g", () => step(1), { title: w("edit.redo"), disabled: one.history < 2 }, icon("redo"), el("span", {}, w("edit.redo"))),
    button("g", lock, { title: w("edit.lock"), id: "lock" }, icon("lock"), el("span", {}, w(told?.locked ? "edit.unlock" : "edit.lock"))),
    button("g", past, { title: w("edit.history", { count: one.history }) }, icon("clock"), el("span", {}, w("edit.history", { count: one.history }))),
    el("span", { class: "r sm mut" }, w("edit.letters", { count: one.letters, cited, all: sentences.length })),
  );
}

function alert(one) {
  fill(view.alert);
  const disk = one.conflict;
  if (!disk) return;
  const texts = differing(one.body, disk.body).map((parts) => parts.map((part) => (part.same ? part.text : el("mark", { class: "f-warn" }, part.text))));
  const both = ["mine", "disk"].map((name, index) => el("div", { class: "side" }, el("small", {}, w(`conflict.${name}`)), el("pre", { tabindex: "0" }, texts[index])));
  fill(
    view.alert,
    el(
      "section",
      { class: "card note warn", role: "alert" },
      el("h3", {}, icon("warn"), " ", w("conflict")),
      el("p", {}, w("conflict.told")),
      el("div", { class: "two" }, both),
      el("div", { class: "a" }, button("", () => settle(one, false), { id: "load" }, w("conflict.load")), button("", () => settle(one, true), { id: "over" }, w("conflict.over"))),
    ),
  );
  for (const text of view.alert.querySelectorAll("pre")) text.scrollTop = (text.querySelector("mark")?.offsetTop ?? 0) - 60;
}

// The marks behind the text box. While a syllable is being composed they stay as they were.
function marks() {
  if (composing) return;
  const one = section();
  const now = follow(one.looked, one.body);
  const here = placedAt(one, view.box.selectionStart);
  const chosen = openFindings(one)[state.selected];
  const ranges = [
    ...(here ? [{ span: now(here.span), name: "cur" }] : []),
    ...one.sentences.filter((part) => part.locked).map((part) => ({ span: now(part.span), name: "lock" })),
    ...findingRanges(one).map(({ span, name }) => ({ span: now(span), name })),
    ...(chosen ? [{ span: now(chosen.span), name: "chosen" }] : []),
  ];
  const drawn = pieces(one.body, [0, one.body.length], ranges).map(({ text, names }) => (names.length ? el("mark", { class: names.join(" ") }, text) : text));
  fill(view.panel, drawn, "\u200b");
  state.drawn = performance.now();
}

// The sentence at a place; before a list mark or a heading's sign it is the one that follows on the line.
function placedAt(one, at) {
  const now = follow(one.looked, one.body);
  return one.sentences.find((part) => {
    const [start, end] = now(part.span);
    return at <= end && (start <= at || !one.body.slice(at, start).includes("\n"));
  });
}

function side(one) {
  fill(by("side"), evidence(one, placedAt(one, view.box.selectionStart)), findings(one, { select, apply }));
}

let last = "";
function moved() {
  const one = section();
  if (!one || !view.box?.isConnected || composing) return;
  const here = placedAt(one, view.box.selectionStart);
  const sign = `${one.id} ${here?.span} ${here?.locked} ${one.looked === one.body}`;
  if (sign === last) return;
  last = sign;
  marks();
  tools(one);
  side(one);
}
document.addEventListener("selectionchange", () => document.activeElement === view.box && moved());

function scrollTo(at) {
  const before = view.box.value.slice(0, at);
  const share = before.length / (view.box.value.length || 1);
  const frame = by("main");
  const top = view.box.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop;
  const wanted = top + share * view.box.offsetHeight;
  if (wanted > frame.scrollTop + frame.clientHeight - 120) frame.scrollTop = wanted - frame.clientHeight / 2;
}

// --- what a person does

export function select(index) {
  const one = section();
  const open = openFindings(one);
  if (!open.length) return;
  state.selected = (index + open.length) % open.length;
  const [start, end] = follow(one.looked, one.body)(open[state.selected].span);
  view.box.focus({ preventScroll: true });
  view.box.setSelectionRange(start, end);
  scrollTo(start);
  last = "";
  moved();
  by("side").querySelector(".f.on")?.scrollIntoView({ block: "nearest" });
}

// Next or previous finding, over the sections' ends too.
export function findingBy(by_) {
  const one = section();
  const next = state.selected + by_;
  const started = view.started === one.id || by_ < 0;
  view.started = one.id;
  if (!started) return select(state.selected);
  if (next >= 0 && next < openFindings(one).length) return select(next);
  const others = order();
  for (let far = 1; far <= others.length; far++) {
    const other = others[(others.indexOf(one) + by_ * far + others.length * far) % others.length];
    const open = openFindings(other);
    if (!open.length) continue;
    if (other === one) return select(by_ > 0 ? 0 : -1);
    return go(`${other.id}/${by_ > 0 ? open[0].span.join("-") : open.at(-1).span.join("-")}`);
  }
}

// Mend a finding by typing for the person, so that the browser's own undo takes it back.
export function apply(one = openFindings(section())[state.selected]) {
  if (!one?.fix) return;
  const here = section();
  const now = follow(here.looked, here.body);
  const placed = here.sentences.find((part) => part.span[0] <= one.span[0] && one.span[0] < part.span[1]) ?? { span: one.span };
  const found = place(here.body, one.fix.find, now(one.span), now(placed.span));
  if (found < 0) return tell("told", w("finding.gone"));
  const seen = isSeen(here);
  write(found, found + one.fix.find.length, one.fix.replace);
  if (seen) markSeen(here);
  tell("told", w("finding.applied", { old: one.fix.find, new: one.fix.replace }));
}

function place(body, find, near, within) {
  const first = body.indexOf(find, near[0]);
  if (first >= 0 && first + find.length <= Math.max(near[1], within[1])) return first;
  const again = body.indexOf(find, within[0]);
  return again >= 0 && again + find.length <= within[1] ? again : -1;
}

function write(start, end, text) {
  view.box.focus({ preventScroll: true });
  view.box.setSelectionRange(start, end);
  if (!document.execCommand("insertText", false, text)) {
    view.box.setRangeText(text, start, end, "end");
    wrote();
  }
}

export const dismissSelected = () => {
  const one = openFindings(section())[state.selected];
  if (one) dismiss(one);
};

export async function step(by_) {
  const one = section();
  try {
    await act(one, "step", { by: by_ });
  } catch (error) {
    tell("told", error.message);
  }
}

export async function lock() {
  const one = section();
  const here = placedAt(one, view.box.selectionStart);
  if (!here || here.place === "heading") return;
  const at = view.box.selectionStart;
  try {
    await act(one, "lock", { sentence: here.plain, locked: !here.locked });
    view.box.setSelectionRange(at, at);
    last = "";
    moved();
  } catch (error) {
    tell("told", error.message);
  }
}

export function check() {
  const one = section();
  if (blocks(one).length) return tell("told", w("check.blocked", { count: blocks(one).length }));
  const seen = !isSeen(one);
  markSeen(one, seen);
  tell("seen", one);
  head(one);
  const others = order();
  const from = others.indexOf(one) + 1;
  const next = [...others.slice(from), ...others.slice(0, from)].find((other) => !isSeen(other));
  if (seen) go(next ? next.id : "ready");
}

async function past() {
  const one = section();
  const { entries } = await ask(at(one.id, "history"));
  const rows = entries.map((entry, index) => {
    const back = () => {
      made.close();
      write(0, view.box.value.length, entry.body);
    };
    return el("li", {}, el("b", {}, entry.n), el("span", {}, w(`history.${entry.by}`), el("small", { class: "cut" }, changed(entry.body, entries[index + 1]?.body ?? ""))), index ? button("", back, {}, w("history.back")) : el("span", { class: "mut" }, w("history.now")));
  });
  const made = dialog(w("history"), el("ul", { class: "his", tabindex: "0" }, rows), button("", () => made.close(), {}, w("close")));
}

// The first stretch in which a text differs from the one before it.
function changed(text, before) {
  let head = 0;
  while (head < text.length && text[head] === before[head]) head++;
  return text.slice(Math.max(0, head - 12), head + 60);
}

// --- what happens meanwhile

const mine = (one) => one.id === state.current && view.box?.isConnected;
on("looked", (one) => {
  if (!mine(one)) return;
  state.selected = Math.max(0, Math.min(state.selected, openFindings(one).length - 1));
  last = "";
  if (!composing) draw();
});
on("saved", (one) => mine(one) && !composing && draw());
on("conflict", (one) => mine(one) && alert(one));
on("replaced", (one) => {
  if (!mine(one)) return;
  if (view.box.value !== one.body) {
    const at = Math.min(view.box.selectionStart, one.body.length);
    view.box.value = one.body;
    view.box.setSelectionRange(at, at);
  }
  last = "";
  draw();
});
