// The sections and how far each is; the head and foot of the page.

import { by, el, fill, icon, key } from "./dom.js";
import { blocks, go, isSeen, money, nameOf, on, openFindings, order, state, w } from "./desk.js";
import { anyTyped } from "./texts.js";

export function list() {
  const all = order();
  const done = all.filter(isSeen).length;
  const left = all.reduce((sum, one) => sum + openFindings(one).length, 0);
  const locked = all.reduce((sum, one) => sum + (one.sentences ?? []).filter((part) => part.locked).length, 0);
  const bar = el("progress", { max: all.length, value: done, "aria-label": w("progress.sections", { done, all: all.length }) });
  fill(
    by("list"),
    el(
      "div",
      { class: "prog" },
      el("div", { class: "row" }, el("b", {}, w("progress")), el("span", { class: "r mut" }, w("progress.sections", { done, all: all.length }))),
      bar,
      el("p", { class: "sm mut" }, w("progress.detail", { findings: left, edited: all.filter((one) => one.edited).length, locked })),
    ),
    el("nav", { class: "secs", "aria-label": w("sections") }, all.map(row)),
    el("div", { class: "gate" }, el("h3", {}, w("ready")), el("ul", {}, readyItems().map(readyRow))),
  );
  by("list").querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  gate();
}

function row(one) {
  const open = openFindings(one).length;
  const must = blocks(one).length;
  const seen = isSeen(one);
  const locked = (one.sentences ?? []).filter((part) => part.locked).length;
  const sign = one.missing ? icon("cross", w("section.failed")) : open ? open : seen ? icon("check", w("section.checked")) : "○";
  const told = one.missing
    ? w("section.failed")
    : one.proposal
      ? w("section.proposal")
      : open
        ? w("section.counts", { must, advise: open - must })
        : seen
          ? ""
          : w("section.unseen");
  return el(
    "a",
    { href: `#/${one.id}`, "aria-current": one.id === state.current ? "true" : false },
    el("span", { class: `d ${one.missing || must ? "bad" : open ? "warn" : seen ? "ok" : "no"}` }, sign),
    el("span", { class: "cut" }, nameOf(one)),
    el("span", { class: "k" }, one.edited && icon("pen", w("section.edited")), locked > 0 && icon("lock", w("section.locked", { count: locked }))),
    told && el("small", {}, told),
  );
}

// --- readiness

export function readyItems() {
  const unseen = order().filter((one) => !isSeen(one));
  const seen = unseen.length
    ? { state: "wait", text: w("ready.unseen", { count: unseen.length }), section: unseen[0].id }
    : { state: "ok", text: w("ready.seen", { count: order().length }), section: "" };
  return [...state.issue.ready, seen];
}

const SIGNS = { ok: "check", bad: "cross", unknown: "ask", wait: "clock" };
export function readyRow(item) {
  const go_ = item.section && state.sections.has(item.section) && item.state !== "ok";
  const inner = [icon(SIGNS[item.state]), el("span", {}, item.text)];
  return el("li", { class: item.state }, go_ ? el("a", { href: `#/${item.section}` }, inner) : inner);
}

export const hindrances = () => readyItems().filter((item) => item.state === "bad" || item.state === "wait").length;

function gate() {
  const left = hindrances();
  fill(by("gate"), w("nav.ready"), " ", left ? el("span", { class: "t bad" }, w("left", { count: left })) : el("span", { class: "t ok" }, icon("check"), w("gate.open")));
  by("gate").classList.toggle("off", left > 0);
}

// --- head and foot

export function top(screen) {
  const issue = state.issue;
  const first = state.current ?? order()[0]?.id ?? "";
  const tabs = issue.sections ? [["read", ""], ["review", first], ["stories", "stories"], ["ready", "ready"]] : [["stories", "stories"]];
  fill(by("tabs"), tabs.map(([name, path]) => el("a", { href: `#/${path}`, "aria-current": name === screen ? "page" : false }, w(`nav.${name}`))));
  fill(by("about"), issue.number && [el("b", {}, w("issue", { number: issue.number })), " · "], w("scheduled", { day: issue.day, time: issue.time }));
  fill(by("cost"), w("cost"), " ", el("b", {}, money(issue.spent)), " / ", money(issue.budget));
  by("cost").title = w("cost.title");
  by("gate").hidden = !issue.sections;
  by("language").hash = location.hash;
  saved();
}

export function saved() {
  const typed = anyTyped();
  const time = state.savedAt?.toLocaleTimeString("ko-KR", { hour: "2-digit", minute: "2-digit", hour12: false });
  const conflict = order().some((one) => one.conflict);
  const [kind, sign, text] = state.trouble
    ? ["bad", "cross", w("save.fail")]
    : conflict
      ? ["warn", "warn", w("save.wait")]
      : state.busy
        ? ["", "clock", w("save.busy")]
        : typed
          ? ["", "pen", w("save.typed")]
          : ["ok", "check", time ? w("save.ok", { time }) : w("save.same")];
  const box = by("saved");
  if (box.textContent === text) return;
  box.className = `st r ${kind}`;
  fill(box, icon(sign), text);
}
on("saving", () => state.issue && saved());

const KEYS = {
  read: [["↑ ↓", ""], ["Enter", "edit"], ["F8", "findings.next"]],
  review: [["F8", "findings.next"], ["Ctrl ↵", "finding.apply"], ["Ctrl .", "dismiss.do"], ["Ctrl S", "again"], ["Esc", "edit.back"]],
  rewrite: [["J K", "findings.next"], ["A", "rewrite.accept"], ["X", "rewrite.reject"]],
  stories: [["J K", "findings.next"], ["P", "stories.pin"], ["X", "stories.drop"]],
  ready: [],
};
export function foot(screen) {
  const hints = (KEYS[screen] ?? []).map(([name, word]) => el("span", {}, key(name), " ", word === "again" ? w("key.save").split(" (")[0] : word && w(word)));
  const help = el("button", { type: "button", class: "link", id: "help" }, key("?"), " ", w("keys.all"));
  fill(by("foot"), hints, help, el("span", { class: "r x" }, w("keys.rest")));
}

export const goSection = (by_) => {
  const all = order();
  const at = all.findIndex((one) => one.id === state.current);
  const next = all[at + by_];
  if (next) go(next.id);
};
