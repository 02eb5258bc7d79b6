// One section: its text in the browser's own text box, marks behind it, evidence, findings and history beside it.

import { all, aria, by, does, show } from "./dom.js";
import { ask, at, blocks, go, on, openFindings, order, state, tell, tried, w } from "./desk.js";
import { Choosing } from "./hunks.js";
import { follow, marked } from "./marks.js";
import { preview } from "./preview.js";
import { act, settle, shown, typed } from "./texts.js";

const section = () => state.sections.get(state.current);
const here = (one) => one.id === state.current && state.place === "review" && box?.isConnected;
let box = null;
let started = ""; // the section in which F8 was pressed last

export async function review(one, place) {
  state.selected = 0;
  if (one.missing) return ask("/api/nothing", undefined, "missing");
  await ask(at(one.id), undefined, `review ${shown(one)}`);
  box = by("box");
  box.value = one.body;
  box.addEventListener("input", wrote);
  box.addEventListener("compositionstart", () => (state.composing = true));
  box.addEventListener("compositionend", () => ((state.composing = false), wrote()));
  preview(one);
  const [start, end] = place ?? [0, 0];
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, end ?? start);
  draw();
  scrollTo(start);
  if (one.conflict) conflict(one);
}

function wrote() {
  if (state.composing) return;
  typed(section(), box.value);
  marks();
}

const now = (span) => follow(section().looked, section().body)(span);

// The sentence at a place; before a list mark or a heading's sign it is the one that follows on the line.
function sentenceAt(place = box.selectionStart) {
  return section().sentences.find((part) => {
    const [start, end] = now(part.span);
    return place <= end && (start <= place || !box.value.slice(place, start).includes("\n"));
  });
}

// The marks behind the text box. While a syllable is being composed they stay as they were.
function marks() {
  if (state.composing) return;
  const one = section();
  const moved = follow(one.looked, one.body);
  const open = openFindings(one);
  const cursor = sentenceAt();
  const mark = (part, name) => part && { span: moved(part.span), name };
  const ranges = [mark(cursor, "cur"), ...one.sentences.map((part) => part.locked && mark(part, "lock")), ...open.map((part) => mark(part, `f-${part.tone}`)), mark(open[state.selected], "chosen")];
  show(by("panel"), ...marked(one.body, ranges.filter(Boolean)), "\u200b");
}

// What follows the cursor: marks, evidence, the selected finding.
function draw() {
  if (!here(section()) || state.composing) return;
  marks();
  const cursor = sentenceAt();
  by("lock").classList.toggle("on", Boolean(cursor?.locked));
  const evidence = cursor && by("sentences").content.querySelector(`[data-key="${cursor.span[0]}"]`);
  if (evidence) show(by("beside"), ...evidence.cloneNode(true).children);
  const id = openFindings(section())[state.selected]?.id;
  for (const card of all(".f[data-finding]", by("side"))) {
    card.classList.toggle("on", card.dataset.finding === id);
    aria(card, "current", card.dataset.finding === id && "true");
  }
}
let last = null;
document.addEventListener("selectionchange", () => {
  if (document.activeElement !== box || state.composing) return;
  const cursor = sentenceAt();
  if (cursor !== last) draw();
  last = cursor;
});

function scrollTo(place) {
  const frame = by("main");
  const top = box.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop;
  const wanted = top + (place / (box.value.length || 1)) * box.offsetHeight;
  if (wanted > frame.scrollTop + frame.clientHeight - 120) frame.scrollTop = wanted - frame.clientHeight / 2;
}

// A text that was changed elsewhere: both are shown, place by place.
const conflict = (one) =>
  tried(async () => {
    await ask(at(one.id, "compare"), { body: one.body }, "conflict");
    const choosing = new Choosing(by("alert"), { done: (whole) => settled(one, whole), drop: () => settled(one, one.body) });
    does({ load: () => settled(one, one.conflict.body) });
    choosing.draw();
    state.choosing = choosing;
  });

function settled(one, body) {
  show(by("alert"));
  state.choosing = null;
  settle(one, body);
}

// --- what a person does

function select(index) {
  const open = openFindings(section());
  if (!open.length) return;
  state.selected = (index + open.length) % open.length;
  const [start, end] = now(open[state.selected].span);
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, end);
  scrollTo(start);
  draw();
  by("side").querySelector(".f.on")?.scrollIntoView({ block: "nearest" });
}

// Next or previous finding, over the sections' ends too.
export function findingBy(far) {
  const one = section();
  const here = order().indexOf(one);
  const first = started !== one.id && far > 0 ? 1 : 0;
  const all = order().flatMap((other, place) => openFindings(other).map(({ span }, index) => ({ other, place, span, index })));
  const next = far > 0 ? all.find(({ place, index }) => place > here || (place === here && index > state.selected - first)) : all.findLast(({ place, index }) => place < here || (place === here && index < state.selected));
  const { other, span, index } = next ?? all.at(far > 0 ? 0 : -1) ?? {};
  started = one.id;
  if (other === one) select(index);
  else if (other) go(`${other.id}/${span.join("-")}`);
}

const found = (node) => section()?.findings.find((one) => one.id === node?.dataset.finding) ?? openFindings(section())[state.selected];

// Mend a finding by typing for the person, so that the browser's own undo takes it back.
function apply(node) {
  const { fix } = found(node) ?? {};
  if (!fix) return;
  const [start, end] = now(fix.at);
  if (box.value.slice(start, end) !== fix.find) return tell("told", w("finding.gone"));
  const seen = isSeen();
  write(start, end, fix.replace);
  if (seen) section().keeps = section().body;
  tell("told", w("finding.applied", { old: fix.find, new: fix.replace }));
}

export function write(start, end, text) {
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, end);
  if (document.execCommand(text ? "insertText" : "delete", false, text)) return;
  box.setRangeText(text, start, end, "end");
  wrote();
}

const step = (far) => tried(() => act(section(), "step", { by: far }));

function lock() {
  const place = box.selectionStart;
  const cursor = sentenceAt();
  if (!cursor || cursor.place === "heading") return;
  tried(async () => {
    await act(section(), "lock", { sentence: cursor.plain, locked: !cursor.locked });
    box.setSelectionRange(place, place);
    draw();
  });
}

const isSeen = () => by("head").querySelector("[aria-pressed=true]") !== null;
function check() {
  const one = section();
  if (blocks(one)) return tell("told", w("check.blocked", { count: blocks(one) }));
  const seen = !isSeen();
  tried(async () => {
    const told = await act(one, "seen", { seen });
    if (seen && told) go(told.next);
  });
}

// The sentence under the cursor, or that of a finding.
export function pointed(node) {
  const one = node?.dataset.finding && found(node);
  const sentence = sentenceAt(one ? now(one.span)[0] : box.selectionStart);
  return sentence?.place === "heading" ? null : sentence;
}

does({
  check,
  lock,
  apply,
  select: (node) => select(openFindings(section()).indexOf(found(node))),
  undo: () => step(-1),
  redo: () => step(1),
  cut: (node) => write(...now((pointed(node) ?? found(node)).span), ""),
  history: () => by("history").querySelector("ul").focus(),
  past: ({ dataset }) =>
    tried(async () => {
      const { entries } = await ask(at(state.current, "history"));
      write(0, box.value.length, entries.find((entry) => entry.n === Number(dataset.n)).body);
    }),
});

// --- what happens meanwhile

for (const name of ["looked", "saved"])
  on(name, (one) => {
    if (!here(one)) return;
    state.selected = Math.max(0, Math.min(state.selected, openFindings(one).length - 1));
    draw();
  });
on("conflict", (one) => here(one) && conflict(one));
on("replaced", (one) => {
  if (!here(one)) return;
  if (box.value !== one.body) {
    const place = Math.min(box.selectionStart, one.body.length);
    box.value = one.body;
    box.setSelectionRange(place, place);
  }
  draw();
});
