// The evidence of one sentence: what it says, and the source sentences it rests on, figures marked on both sides.

import { add, button, dialog, el, icon, link } from "./dom.js";
import { ask, w } from "./desk.js";
import { pieces, sentence } from "./marks.js";

const figure = (name) => (name === "ok" ? "n ok" : name === "bad" ? "n bad" : "");

export function evidence(section, placed) {
  if (!placed) return el("section", { class: "ev" }, el("h3", {}, w("evidence")), el("p", { class: "mut sm" }, w("evidence.pick")));
  const counted = placed.numbers.filter((one) => one.state !== "none" || placed.sources.length);
  const right = counted.filter((one) => one.state === "ok").length;
  const head = el("h3", { class: "row" }, w("evidence"), counted.length > 0 && el("span", { class: "r" }, w("evidence.match", { ok: right, all: counted.length })));
  const ranges = placed.numbers.map(({ span, state }) => ({ span, name: figure(state) }));
  const cards = [
    ...placed.sources.map((id) => source(section.evidence[id] ?? { id, gone: true })),
    ...placed.direct.map((text) => el("p", { class: "src" }, w("evidence.direct", { text }))),
    ...placed.steps.map(calculation),
  ];
  return el(
    "section",
    { class: "ev" },
    head,
    el("p", { class: "q" }, placed.key && el("b", {}, `${placed.key}: `), sentence(section, placed, ranges, { numbers: false })),
    cards.length ? el("div", { class: "card" }, cards) : placed.place !== "heading" && el("p", { class: "mut sm" }, w("evidence.none")),
  );
}

function source(one) {
  if (one.gone) return el("p", { class: "src f-gone" }, icon("warn"), " ", w("evidence.gone", { id: one.id }));
  const quote = el("q", { lang: one.language }, marked(one));
  const around = el("button", { type: "button", class: "link", "aria-expanded": "false", onclick: widen }, w("evidence.around"));
  function widen() {
    const open = around.getAttribute("aria-expanded") === "true";
    around.setAttribute("aria-expanded", String(!open));
    quote.replaceChildren();
    if (open) add(quote, marked(one));
    else add(quote, [el("span", { class: "mut" }, one.before.join(" "), " "), marked(one), el("span", { class: "mut" }, " ", one.after.join(" "))]);
  }
  return el(
    "article",
    { class: "src" },
    el("header", {}, el("span", { class: "t acc" }, one.number ?? "–"), el("b", {}, one.outlet), one.time, el("span", { class: "r" }, link(one.url, w("evidence.open"), " ", icon("out")))),
    quote,
    el("p", { class: "more" }, around, el("button", { type: "button", class: "link", onclick: () => whole(one) }, w("evidence.article")), el("span", { class: "mut sm r" }, one.id)),
  );
}

const marked = (one) =>
  pieces(one.text, [0, one.text.length], one.numbers.map((span) => ({ span, name: "n ok" }))).map((piece) =>
    piece.names.length ? el("b", { class: piece.names.join(" ") }, piece.text) : piece.text,
  );

function calculation({ step, result }) {
  const shown = step.replaceAll("*", " × ").replaceAll("/", " ÷ ").replaceAll("-", " − ");
  return el("p", { class: result === null ? "calc bad" : "calc" }, el("b", {}, w("evidence.calculated")), " ", shown, result === null ? ` · ${w("evidence.broken")}` : [" = ", el("b", {}, result)]);
}

async function whole(one) {
  const article = await ask(`/api/articles/${encodeURIComponent(one.article)}`);
  const lines = article.sentences.map(([id, text]) => el("p", { class: id === one.id ? "on" : "", id: id === one.id ? "cited" : false }, el("small", {}, id), text));
  const made = dialog(
    article.title,
    el("p", { class: "mut" }, [article.outlet, article.time].filter(Boolean).join(" · "), " ", link(article.url, w("evidence.open"))),
    el("div", { class: "lines", lang: article.language, tabindex: "0" }, lines),
    button("", () => made.close(), {}, w("close")),
  );
  made.querySelector("#cited")?.scrollIntoView({ block: "center" });
}
