// The ranked stories with their reasons, and what was left out.

import { button, by, el, fill, icon } from "./dom.js";
import { ask, tell, w } from "./desk.js";

const view = { told: null, at: 0 };

export async function stories() {
  fill(by("main"), el("p", { class: "mut" }, w("loading")));
  fill(by("side"));
  try {
    view.told = await ask("/api/stories");
    draw();
  } catch (error) {
    fill(by("main"), el("p", { class: "card note" }, error.message));
  }
}

function draw() {
  const { stories: all, left_out: left, entries, frozen } = view.told;
  view.at = Math.max(0, Math.min(view.at, all.length - 1));
  fill(
    by("main"),
    el("div", { class: "mh" }, el("h2", {}, w("stories")), el("span", { class: "mut" }, w("stories.count", { entries, stories: all.length }))),
    frozen && el("p", { class: "sm mut" }, w("stories.frozen")),
    all.length ? el("div", { class: "card li" }, all.map(row)) : el("p", { class: "card note" }, w("stories.empty")),
    el("details", { class: "card note" }, el("summary", {}, w("stories.left", { count: left.length })), el("ul", {}, left.map((one) => el("li", { class: "sm" }, one.title, " ", el("span", { class: "mut" }, `· ${one.outlet} · ${one.reason}`))))),
  );
  side(all[view.at]);
}

function row(story, index) {
  const { dropped, pinned } = story;
  const act = (action, undo) => async () => {
    try {
      view.told = await ask(`/api/stories/${encodeURIComponent(story.id)}/steer`, { action, undo });
      draw();
    } catch (error) {
      tell("told", error.message);
    }
  };
  return el(
    "article",
    { class: `s2${story.told ? " in" : ""}${index === view.at ? " on" : ""}${dropped ? " gone" : ""}`, onclick: (event) => event.target.closest("button") || ((view.at = index), draw()) },
    el("span", { class: "rk" }, index + 1),
    el(
      "div",
      {},
      el("h3", {}, story.title, story.told && el("span", { class: "t acc" }, w("stories.told")), story.rumour && el("span", { class: "t warn" }, w("stories.rumour")), story.outlets.length === 1 && el("span", { class: "t warn" }, icon("warn"), w("stories.single"))),
      el("p", {}, el("b", {}, `${w("stories.why")}: `), dropped ? w("stories.dropped") : story.reasons.map((one) => one.because).join(" · ")),
      el("p", { class: "sm mut" }, story.outlets.join(", ")),
    ),
    el(
      "div",
      { class: "a" },
      button(pinned ? "p" : "", act("pin", pinned), { "data-act": "pin", "aria-pressed": String(pinned) }, icon("pin"), w(pinned ? "stories.pinned" : "stories.pin")),
      button("", act("drop", dropped), { "data-act": "drop" }, icon(dropped ? "undo" : "cross"), w(dropped ? "stories.back" : "stories.drop")),
    ),
  );
}

function side(story) {
  if (!story) return;
  const most = Math.max(...story.reasons.map((one) => Math.abs(one.points)), 0.1);
  fill(
    by("side"),
    el("h2", {}, story.title),
    el(
      "section",
      { class: "card note" },
      el("h3", {}, w("stories.rank", { rank: view.at + 1 })),
      story.reasons.map((one) => el("p", { class: "sc" }, el("span", {}, one.because), el("meter", { min: 0, max: most, value: Math.abs(one.points), class: one.points < 0 ? "less" : "", "aria-hidden": "true" }), el("b", {}, one.points > 0 ? `+${one.points}` : `−${-one.points}`))),
      el("p", { class: "sm mut" }, w("stories.sum", { score: story.score })),
    ),
    el("section", { class: "card note" }, el("h3", {}, w("stories.entries", { count: story.entries.length })), el("ul", {}, story.entries.map((one) => el("li", {}, one.title, el("small", { class: "mut" }, [one.outlet, one.time].filter(Boolean).join(" · ")))))),
  );
}

export function storiesKey(event) {
  if (!view.told) return false;
  const buttons = by("main").querySelector(".s2.on");
  if (event.code === "KeyJ" || event.code === "KeyK") {
    view.at += event.code === "KeyJ" ? 1 : -1;
    draw();
    by("main").querySelector(".s2.on")?.scrollIntoView({ block: "nearest" });
  } else if (event.code === "KeyP") buttons?.querySelector("[data-act=pin]").click();
  else if (event.code === "KeyX") buttons?.querySelector("[data-act=drop]").click();
  else return false;
  return true;
}

