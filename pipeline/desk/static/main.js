// Start: words and issue, then the screen that the address names; and what is told at the foot of the page.

import { all, by, does, el, icon, show } from "./dom.js";
import { ask, lang, on, order, state, tell, w } from "./desk.js";
import "./keys.js";
import { reading } from "./reading.js";
import { ready } from "./ready.js";
import { review } from "./review.js";
import { rewrite } from "./rewrite.js";
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
    if (one.dataset.tab === tab) one.setAttribute("aria-current", "page");
    else one.removeAttribute("aria-current");
  }
  for (const hint of all("[data-on]")) hint.hidden = !hint.dataset.on.split(" ").includes(place);
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
    if (here) row.setAttribute("aria-current", "true");
    else row.removeAttribute("aria-current");
    if (here) row.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  by("gate").classList.toggle("off", Boolean(by("gate").querySelector(".bad")));
}
new MutationObserver(current).observe(by("list"), { childList: true });
on("listed", list);

function saved() {
  const time = state.savedAt?.toLocaleTimeString(lang, { hour: "2-digit", minute: "2-digit", hour12: false });
  const conflict = order().some((one) => one.conflict);
  const [kind, sign, text] = state.trouble
    ? ["bad", "bad", w("save.fail")]
    : conflict
      ? ["warn", "warn", w("save.wait")]
      : state.busy
        ? ["", "wait", w("save.busy")]
        : anyTyped()
          ? ["", "style", w("save.typed")]
          : ["ok", "ok", time ? w("save.ok", { time }) : w("save.same")];
  const box = by("saved");
  if (box.textContent === text) return;
  box.className = `st r ${kind}`;
  show(box, icon(sign), text);
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
  const message = lost ? w(state.kept === false ? "offline.unkept" : "offline.told") : `${error.message} ${w("failed.told")}`;
  const head = el("h3", {}, icon("bad"), " ", w(lost ? "offline" : "save.fail"));
  const buttons = ["again", "copy"].map((name) => el("button", { type: "button", class: `b${name === "again" ? " p" : ""}`, "data-do": name }, w(name)));
  show(by("told"), el("section", { class: "card note bad", role: "alert" }, head, el("p", {}, message), el("div", { class: "a" }, buttons)));
});
does({
  again: saveAll,
  copy: (node) => navigator.clipboard.writeText(order().find(isTyped)?.body ?? "").then(() => show(node, w("copied"))),
});
on("saved", () => !state.trouble && by("told").querySelector(".bad") && show(by("told")));
on("written", (name) => state.sections.has(name) && rewrite(state.sections.get(name)));

start().catch((error) => show(by("main"), el("p", { class: "card note bad" }, error.message)));
