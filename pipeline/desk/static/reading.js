// The whole issue as its reader gets it, findings in place; a sentence opens for editing and comes back to the same spot.

import { by, el, fill, icon, link } from "./dom.js";
import { go, nameOf, on, openFindings, order, state, w } from "./desk.js";
import { evidence } from "./evidence.js";
import { findings, kindOf } from "./findings.js";
import { findingRanges, sentence } from "./marks.js";

export function reading() {
  const issue = state.issue;
  const paper = el(
    "article",
    { class: "paper" },
    el("header", { class: "mast" }, el("b", {}, issue.name), el("span", {}, `${w("issue", { number: issue.number })} · ${issue.day} · ${issue.minutes}`)),
    el("h1", {}, issue.title),
    el("p", { class: "mut" }, issue.greeting),
    order().map(part),
    issue.references.length > 0 && el("section", { class: "refs" }, el("b", {}, w("read.references")), el("ol", {}, issue.references.map(reference))),
  );
  paper.addEventListener("click", (event) => open(event.target.closest(".s")));
  paper.addEventListener("focusin", (event) => event.target.matches(".s") && here(event.target));
  fill(by("main"), el("p", { class: "sm mut hint" }, w("read.hint")), paper);
  const back = state.back && [...paper.querySelectorAll(".s")].filter((one) => one.dataset.section === state.back.section && Number(one.dataset.start) <= state.back.start).at(-1);
  const first = back ?? paper.querySelector(".s");
  summary();
  if (!first) return;
  first.tabIndex = 0;
  by("main").scrollTop = state.back?.scroll ?? 0;
  first.focus({ preventScroll: true });
  if (back) back.scrollIntoView({ block: "nearest" });
}

function reference(one) {
  return el("li", {}, `[${one.number}] `, link(one.url, one.label) ?? one.label, one.day && ` · ${one.day}`);
}

function part(section) {
  const open = openFindings(section).length;
  const head = el(
    "p",
    { class: "pt" },
    el("a", { href: `#/${section.id}` }, icon("pen"), " ", nameOf(section)),
    open > 0 && el("span", { class: "t bad" }, w("read.findings", { count: open })),
  );
  if (section.missing) return el("section", {}, head, el("p", { class: "card note warn" }, section.missing));
  const points = section.kind === "takeaways";
  return el("section", { class: points ? "pts" : "", id: `read-${section.id}` }, head, points && !section.heading && el("p", {}, el("b", {}, state.issue.takeaways)), groups(section));
}

// Paragraphs, lists and headings of a section, from its sentences and their places.
function groups(section) {
  const found = [];
  for (const placed of section.sentences) {
    const last = found.at(-1);
    const made = one(section, placed);
    if (placed.place === "heading") found.push(el("h2", {}, made));
    else if (placed.place === "item" || placed.place === "step") {
      const tag = placed.place === "item" ? "UL" : "OL";
      const into = last?.tagName === tag ? last : el(tag.toLowerCase());
      if (into !== last) found.push(into);
      into.append(el("li", {}, placed.key && [el("b", {}, placed.key), ": "], made));
    } else if (placed.place === "same" && last) (/^[UO]L$/.test(last.tagName) ? last.lastChild : last).append(" ", made);
    else found.push(el("p", {}, placed.key && el("b", {}, placed.key, " "), made));
  }
  return found.length ? found : el("p", { class: "mut" }, w("read.none"));
}

function one(section, placed) {
  const inside = section.findings.filter((finding) => finding.status === "open" && finding.span[0] < placed.span[1] && finding.span[1] > placed.span[0]);
  const made = el(
    "span",
    { class: `s${placed.locked ? " lock" : ""}`, role: "button", tabindex: "-1", "aria-describedby": inside.length ? "side" : false },
    sentence(section, placed, findingRanges(section)),
  );
  Object.assign(made.dataset, { section: section.id, start: placed.span[0] });
  return made;
}

function here(sentenceNode) {
  for (const other of document.querySelectorAll('.s[tabindex="0"]')) other.tabIndex = -1;
  sentenceNode.tabIndex = 0;
  const section = state.sections.get(sentenceNode.dataset.section);
  const placed = section.sentences.find((part) => part.span[0] === Number(sentenceNode.dataset.start));
  const inside = section.findings.filter((one) => one.span[0] < placed.span[1] && one.span[1] > placed.span[0]);
  const lead = (index) => {
    const chosen = inside.filter((one) => one.status === "open")[index];
    remember(sentenceNode);
    if (chosen) go(`${section.id}/${chosen.span.join("-")}`);
  };
  fill(by("side"), evidence(section, placed), inside.length > 0 && findings({ ...section, findings: inside }, { select: lead, apply: (one) => lead(inside.filter((other) => other.status === "open").indexOf(one)) }), summaryList());
}

function summary() {
  fill(by("side"), summaryList());
}

function summaryList() {
  const rows = order().flatMap((section) => openFindings(section).map((one) => ({ section, one })));
  return el(
    "section",
    { class: "fs" },
    el("h3", {}, rows.length ? w("read.findings", { count: rows.length }) : w("read.nothing")),
    rows.map(({ section, one }) =>
      el("a", { class: `card f ${one.tone} short`, href: `#/${section.id}/${one.span.join("-")}` }, el("span", { class: "h" }, kindOf(one), el("span", { class: "r sm mut" }, nameOf(section))), el("span", { class: "cut" }, one.sentence)),
    ),
  );
}

function remember(node) {
  state.back = { section: node.dataset.section, start: Number(node.dataset.start), scroll: by("main").scrollTop };
}

function open(node) {
  if (!node) return;
  remember(node);
  go(`${node.dataset.section}/${node.dataset.start}`);
}

export function readingKey(event) {
  const node = document.activeElement;
  if (!node?.matches(".s")) return false;
  if (event.code === "Enter" || event.code === "NumpadEnter" || event.code === "Space") {
    open(node);
    return true;
  }
  const by_ = { ArrowDown: 1, ArrowRight: 1, KeyJ: 1, ArrowUp: -1, ArrowLeft: -1, KeyK: -1 }[event.code];
  if (!by_) return false;
  const all = [...document.querySelectorAll(".s")];
  const next = all[all.indexOf(node) + by_];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return true;
}

export function readingFinding(by_) {
  const all = [...document.querySelectorAll(".s")];
  const marked = all.filter((node) => node.querySelector("mark[class*='f-']"));
  if (!marked.length) return;
  const at = all.indexOf(document.activeElement);
  const next = by_ > 0 ? (marked.find((node) => all.indexOf(node) > at) ?? marked[0]) : (marked.findLast((node) => all.indexOf(node) < at) ?? marked.at(-1));
  next.focus();
  next.scrollIntoView({ block: "center" });
}

on("back", (box) => (state.back = box));
