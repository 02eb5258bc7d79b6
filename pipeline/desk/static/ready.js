// What is left before the issue can be sent, and how to send it.

import { by, el, fill, icon } from "./dom.js";
import { state, w } from "./desk.js";
import { hindrances, readyItems, readyRow } from "./list.js";

export function ready() {
  const left = hindrances();
  const { title, subject, preheader, minutes } = state.issue;
  const lines = [
    ["title", title],
    ["subject", subject],
    ["preheader", preheader],
  ].flatMap(([name, text]) => [el("dt", {}, w(`ready.${name}`)), el("dd", {}, text || "–")]);
  fill(
    by("main"),
    el("div", { class: "mh" }, el("h2", {}, left ? w("ready.closed", { count: left }) : w("ready.open")), el("span", { class: "mut" }, minutes)),
    el("section", { class: `card note gate big ${left ? "bad" : "ok"}` }, el("ul", {}, readyItems().map(readyRow))),
    el("dl", { class: "card note kv" }, lines),
    el("p", { class: "card note" }, icon("out"), " ", w("ready.how")),
  );
  fill(by("side"));
}
