// The findings of a section as cards: mend, or dismiss with a reason.

import { button, dialog, el, icon, key } from "./dom.js";
import { ask, go, openFindings, state, tell, w } from "./desk.js";
import { receive, saveAll } from "./texts.js";

const SIGN = { bad: "cross", warn: "warn", style: "pen" };
export const kindOf = (one) => el("span", { class: `t ${one.tone}` }, icon(SIGN[one.tone]), w(`kind.${one.kind}`));

export function counts(section) {
  const open = openFindings(section);
  const must = open.filter((one) => one.severity === "block").length;
  const advise = open.length - must;
  return [
    must > 0 && el("span", { class: "t bad" }, icon("cross"), w("severity.block"), " ", must),
    advise > 0 && el("span", { class: "t style" }, w("severity.warn"), " ", advise),
  ];
}

// `doing` = {select(index), apply(finding)}; without `apply` the cards only lead to their place.
export function findings(section, doing) {
  const open = openFindings(section);
  const gone = section.findings.filter((one) => one.status === "dismissed");
  return el(
    "section",
    { class: "fs" },
    el("h3", { class: "row" }, open.length ? w("findings", { count: open.length }) : w("findings.none"), open.length > 0 && el("span", { class: "r" }, key("F8"), " ", w("findings.next"))),
    open.map((one, index) => card(section, one, index, doing)),
    gone.map((one) => el("p", { class: "card f done" }, icon("check"), " ", w("finding.dismissed", { text: one.sentence.slice(0, 40), reason: one.reason }))),
  );
}

function card(section, one, index, doing) {
  const selected = state.selected === index && state.current === section.id;
  const mend = one.fix && button(selected ? "p" : "", () => doing.apply(one), {}, w("finding.apply"), selected && [" ", key("Ctrl ↵")]);
  return el(
    "article",
    { class: `card f ${one.tone}${selected ? " on" : ""}`, "aria-current": selected ? "true" : false, onclick: (event) => event.target.closest("button") || doing.select(index) },
    el("div", { class: "h" }, kindOf(one), el("span", { class: "r sm mut" }, w(`severity.${one.severity}`))),
    one.fix && el("p", { class: "fx" }, el("del", {}, one.fix.find), " → ", el("ins", {}, one.fix.replace)),
    el("p", {}, one.message),
    !one.fix && one.sentence && el("p", { class: "mut cut" }, "“", one.sentence, "”"),
    el("div", { class: "a" }, mend, one.again && button("", () => go(`${one.again}/rewrite`), {}, w("finding.again")), button("", () => doing.select(index), {}, w("finding.go")), button("", () => dismiss(one), {}, w("finding.dismiss"))),
  );
}

export function dismiss(one) {
  const reasons = ["checked", "reader", "style", "wrong"].map((name) => el("option", {}, w(`reason.${name}`)));
  const chosen = el("select", { id: "reason" }, reasons);
  const line = el("input", { id: "line", type: "text", maxLength: 200 });
  const must = one.severity === "block";
  const done = async () => {
    if (must && !line.value.trim()) return line.focus();
    const reason = [chosen.value, line.value.trim()].filter(Boolean).join(" · ");
    try {
      await saveAll();
      const told = await ask(`/api/findings/${encodeURIComponent(one.id)}/dismiss`, { reason });
      made.close();
      tell("replaced", told.section ? receive(told.section) : one);
    } catch (error) {
      tell("told", error.message);
    }
  };
  const made = dialog(
    w("dismiss.title"),
    el("p", { class: "mut" }, "“", one.sentence.slice(0, 120), "” · ", w(`kind.${one.kind}`)),
    el("label", { for: "reason" }, w("dismiss.reason")),
    chosen,
    el("label", { for: "line" }, w("dismiss.line"), must && el("span", { class: "mut" }, ` (${w("dismiss.required")})`)),
    line,
    el("div", { class: "a" }, button("p", done, {}, w("dismiss.do"), " ", key("Ctrl ↵")), button("g", () => made.close(), {}, w("dismiss.stop"), " ", key("Esc"))),
  );
  made.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.code === "Enter" && (event.ctrlKey || event.metaKey || event.target === line)) done();
  });
  chosen.focus();
}
