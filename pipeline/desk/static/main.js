// Start: words and issue, then the screen that the address names; and what is told at the foot of the page.

import { all, aria, by, does, el, only, open, show } from "./dom.js";
import { ask, lang, on, order, state, tell, w } from "./desk.js";
import "./keys.js";
import { reading } from "./reading.js";
import { ready } from "./ready.js";
import { review } from "./review.js";
import { rewrite } from "./rewrite.js";
import "./sources.js";
import { stories } from "./stories.js";
import { anyTyped, isTyped, receive, recover, saveAll } from "./texts.js";
import { title } from "./title.js";

async function start() {
  [state.words, state.issue] = await Promise.all([ask("/api/words"), ask("/api/start", undefined, "about cost")]);
  for (const section of state.issue.sections ?? []) receive(section);
  await recover();
  addEventListener("hashchange", route);
  await route();
}

// `#/` reads, `#/s1` reviews, `#/s1/12-18` selects, `#/s1/rewrite`, `#/title`, `#/stories`, `#/ready`.
async function route() {
  const [name, rest = ""] = decodeURIComponent(location.hash.replace(/^#\/?/, "")).split("/");
  const { issue } = state;
  state.turn++;
  const section = state.sections.get(name === "review" ? order()[0]?.id : name);
  const known = ["stories", "ready", "title"].includes(name) ? name : "read";
  const place = (state.place = !issue.sections ? "stories" : section ? (rest === "rewrite" && section.rewrites ? "rewrite" : "review") : known);
  if (section) state.current = section.id;
  else if (place === "read" || place === "title") state.current = null;
  state.choosing = null;
  by("app").dataset.screen = place;
  document.title = [section?.heading, w(`nav.${place}`), issue.name].filter(Boolean).join(" · ");
  const tab = place === "rewrite" || place === "title" ? "review" : place;
  for (const one of all("a", by("tabs"))) {
    one.hidden = !issue.sections && one.dataset.tab !== "stories";
    aria(one, "current", one.dataset.tab === tab && "page");
  }
  only(all(".foot [data-is]"), place);
  by("gate").hidden = !issue.sections;
  by("language").hash = location.hash;
  saved();
  const span = rest.split("-").filter(Boolean).map(Number);
  const screens = { read: reading, review: () => review(section, span.length && span.every(Number.isFinite) ? span : null), rewrite: () => rewrite(section), title: () => title(rest === "rewrite"), stories, ready };
  try {
    await screens[place]();
    if (issue.sections) await list();
  } catch (error) {
    tell("told", error.message);
  }
}

// --- the frame

const list = () => ask("/api/settings", undefined, "list gate cost alarm").then(current);
function current() {
  for (const row of all(".secs a", by("list"))) {
    const here = row.dataset.id === (state.place === "title" ? "title" : state.current);
    aria(row, "current", here && "true");
    if (here) row.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  by("gate").classList.toggle("off", Boolean(by("gate").querySelector(".bad")));
}
new MutationObserver(current).observe(by("list"), { childList: true });
on("listed", list);

function saved() {
  const conflict = order().some((one) => one.conflict);
  const kind = state.trouble ? "fail" : conflict ? "wait" : state.busy ? "busy" : anyTyped() ? "typed" : state.savedAt ? "ok" : "same";
  by("saved").className = `st r ${kind === "same" ? "ok" : kind}`;
  only(all("[data-is]", by("saved")), kind);
  show(by("time"), state.savedAt?.toLocaleTimeString(lang, { hour: "2-digit", minute: "2-digit", hour12: false }));
}
on("saving", () => state.issue && saved());

// --- what is told

let clearing = 0;
on("told", (text) => {
  clearTimeout(clearing);
  show(by("told"), el("p", { class: "card" }, text));
  clearing = setTimeout(() => show(by("told")), 6000);
});

on("trouble", (error) => {
  clearTimeout(clearing);
  const lost = error.kind === "offline" || error.kind === "closed";
  show(by("told"), by("trouble").content.cloneNode(true));
  only(all("[data-is]", by("told")), lost ? (state.kept ? "lost" : "unkept") : "failed");
  show(by("told").querySelector(".why"), !lost && error.message);
});
does({
  help: () => open(by("sheet")),
  again: saveAll,
  copy: (node) => navigator.clipboard.writeText(order().find(isTyped)?.body ?? "").then(() => show(node, w("copied"))),
});
on("saved", () => !state.trouble && by("told").querySelector(".bad") && show(by("told")));
on("written", (name) => state.sections.has(name) && rewrite(state.sections.get(name)));

start().catch((error) => show(by("main"), el("p", { class: "card note bad" }, error.message)));
