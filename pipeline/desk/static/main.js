// Start: words and issue, then the screen that the address names.

import { button, by, el, fill, icon } from "./dom.js";
import { ask, lang, on, state, tell, w } from "./desk.js";
import { onScreen } from "./keys.js";
import { foot, list, top } from "./list.js";
import { reading } from "./reading.js";
import { ready } from "./ready.js";
import { review } from "./review.js";
import { rewrite } from "./rewrite.js";
import { stories } from "./stories.js";
import { receive, recover, saveAll, isTyped } from "./texts.js";

async function start() {
  state.words = await ask("/api/words");
  await load();
  await recover();
  addEventListener("hashchange", route);
  route();
}

async function load() {
  const issue = await ask("/api/issue");
  state.issue = issue;
  for (const section of issue.sections ?? []) receive(section);
}

// `#/` reads, `#/s1` reviews, `#/s1/12-18` selects, `#/s1/rewrite`, `#/stories`, `#/ready`.
function route() {
  const [name, rest = ""] = decodeURIComponent(location.hash.replace(/^#\/?/, "")).split("/");
  const section = state.sections.get(name);
  if (section) state.current = section.id;
  const screen = !state.issue.sections && name !== "stories" ? "empty" : section ? (rest === "rewrite" && section.rewrites ? "rewrite" : "review") : name === "stories" || name === "ready" ? name : "read";
  document.title = `${state.issue.name} · ${w(screen === "rewrite" ? "rewrite" : screen === "empty" ? "desk" : `nav.${screen}`)}`;
  by("app").dataset.screen = screen;
  onScreen(screen);
  if (screen === "read") state.current = null;
  top(screen === "rewrite" ? "review" : screen);
  foot(screen);
  if (state.issue.sections) list();
  const place = rest.split("-").filter(Boolean).map(Number);
  const shown = { read: reading, review: () => review(section, place.every(Number.isFinite) && place.length ? place : null), rewrite: () => rewrite(section), stories, ready, empty };
  Promise.resolve(shown[screen]()).catch((error) => notice(error.message));
}

function empty() {
  fill(by("main"), el("section", { class: "card note" }, el("h2", {}, w("empty")), el("p", {}, w("empty.told", { date: state.issue.date }))));
  fill(by("side"));
}

// --- what is told

let clearing = 0;
function notice(text) {
  clearTimeout(clearing);
  fill(by("told"), el("p", { class: "card" }, text));
  clearing = setTimeout(() => fill(by("told")), 6000);
}
on("told", notice);

on("trouble", (error) => {
  clearTimeout(clearing);
  const lost = error.kind === "offline" || error.kind === "closed";
  const kept = state.kept === false ? w("offline.unkept") : w("offline.told");
  const typed = [...state.sections.values()].find((one) => one.body !== undefined && isTyped(one));
  fill(
    by("told"),
    el(
      "section",
      { class: "card note bad", role: "alert" },
      el("h3", {}, icon("cross"), " ", lost ? w("offline") : w("save.fail")),
      el("p", {}, lost ? kept : [error.message, " ", w("failed.told")]),
      el("div", { class: "a" }, button("p", () => saveAll(), { id: "again" }, w("again")), typed && button("", (event) => navigator.clipboard.writeText(typed.body).then(() => fill(event.target, w("copied"))), {}, w("copy"))),
    ),
  );
});

let freshening = 0;
function freshen() {
  clearTimeout(freshening);
  freshening = setTimeout(async () => {
    try {
      const issue = await ask("/api/issue");
      Object.assign(state.issue, { ...issue, sections: state.issue.sections });
      for (const told of issue.sections ?? []) {
        const known = state.sections.get(told.id);
        if (!known || known.body === undefined || known.digest !== told.digest) continue;
        if (!isTyped(known)) Object.assign(known, told, { saved: told.body, looked: told.body });
      }
      tell("listed");
      top(by("app").dataset.screen === "rewrite" ? "review" : by("app").dataset.screen);
    } catch {
      /* the next save tells what is wrong */
    }
  }, 250);
}
on("saved", () => {
  if (!state.trouble && by("told").querySelector(".bad")) fill(by("told"));
  freshen();
});
for (const name of ["looked", "replaced", "seen", "listed"]) on(name, () => list());
on("replaced", freshen);

start().catch((error) => fill(by("main"), el("p", { class: "card note bad", lang }, error.message)));
