// What is left before the issue can be sent, and how to send it.

import { button, by, el, fill, icon } from "./dom.js";
import { ask, on, state, tell, w } from "./desk.js";
import { dismiss, kindOf } from "./findings.js";
import { hindrances, readyItems, readyRow } from "./list.js";

export function ready() {
  const left = hindrances();
  const { title, subject, preheader, minutes } = state.issue;
  const lines = [
    ["title", title],
    ["subject", subject],
    ["preheader", preheader],
  ].flatMap(([name, text]) => [el("dt", {}, w(`ready.${name}`)), el("dd", {}, text || "–", state.issue.lines.filter((one) => one.section === name).map(found))]);
  fill(
    by("main"),
    el("div", { class: "mh" }, el("h2", {}, left ? w("ready.closed", { count: left }) : w("ready.open")), el("span", { class: "mut" }, minutes)),
    el("section", { class: `card note gate big ${left ? "bad" : "ok"}` }, el("ul", {}, readyItems().map(readyRow))),
    advertising(),
    el("dl", { class: "card note kv" }, lines),
    el("p", { class: "card note" }, icon("out"), " ", w("ready.how")),
  );
  fill(by("side"));
}

// A sponsor section asks whether the subject carries (광고); the answer is kept for this issue.
function advertising() {
  if (!state.issue.ready.some((item) => item.ask === "ad")) return null;
  const choose = async (choice) => {
    try {
      await ask(`/api/advertising/${choice}`, {});
      Object.assign(state.issue, { ...(await ask("/api/issue")), sections: state.issue.sections });
      tell("listed");
    } catch (error) {
      tell("told", error.message);
    }
  };
  return el(
    "section",
    { class: "card note" },
    el("p", {}, w("ready.ad.ask")),
    el("div", { class: "a" }, button("p", () => choose("yes"), {}, w("ready.ad.yes")), button("", () => choose("no"), {}, w("ready.ad.never"))),
  );
}

const found = (one) =>
  el("div", { class: `card f ${one.tone}${one.status === "open" ? "" : " done"}` }, el("div", { class: "h" }, kindOf(one)), el("p", {}, one.status === "open" ? one.message : one.reason), one.status === "open" && one.again && el("p", { class: "mut sm" }, w("finding.again.title")), one.status === "open" && el("div", { class: "a" }, button("", () => dismiss(one), {}, w("finding.dismiss"))));
on("listed", () => by("app").dataset.screen === "ready" && ready());
