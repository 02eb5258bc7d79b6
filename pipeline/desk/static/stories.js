// The stories and the issue's sections: the choice is steered before there is an outline, the outline is changed afterwards.
// What a button does (path, body, and what takes it back) stands in the page as the server filled it.

import { all, by, does } from "./dom.js";
import { ask, go, on, state, tell, tried, w } from "./desk.js";
import { job, watch } from "./job.js";
import { receive, saveAll } from "./texts.js";

const view = { id: "", told: {}, back: [], dragged: "" };

export const stories = () => shown("/api/stories");

async function shown(path, body) {
  view.told = await ask(path, body, "stories story alarm", "", view.id);
  const rows = all("#main .s2");
  if (!rows.some((row) => row.dataset.id === view.id)) view.id = rows[0]?.dataset.id ?? "";
  chosen();
  watch();
}

function chosen() {
  for (const row of all("#main .s2")) row.classList.toggle("on", row.dataset.id === view.id);
}

async function choose(id) {
  if (id === view.id) return; // what is picked in it stays
  view.id = id;
  chosen();
  await ask("/api/stories", undefined, "story", "", id);
}

// Do a thing, and remember what takes it back.
async function act(said, [path, body], back) {
  const outline = path.startsWith("/api/outline");
  if (outline) await saveAll();
  if (state.place === "stories") await shown(path, body);
  else view.told = await ask(path, body, "", "");
  if (back) view.back.push(back);
  if (outline) await reload();
  tell("told", w(`stories.did.${said}`));
}

// The sections as they are now: some may be new, gone or elsewhere; what is typed stays.
async function reload() {
  state.issue = await ask("/api/start", undefined, "about cost", "");
  const known = new Map(state.sections);
  state.sections.clear();
  for (const told of state.issue.sections) {
    if (known.has(told.id)) state.sections.set(told.id, known.get(told.id));
    receive(told);
  }
  if (!state.sections.has(state.current)) state.current = null;
  tell("listed");
}

async function move(id, place) {
  const ids = [...state.sections.keys()];
  const from = ids.indexOf(id);
  const to = place(from);
  if (from < 0 || to === from || !ids[to]) return;
  const path = `/api/outline/${encodeURIComponent(id)}/move`;
  const others = ids.filter((one) => one !== id);
  await act("move", [path, { after: others[to - 1] ?? "" }], [path, { after: ids[from - 1] ?? "" }]);
  by("main").querySelector(`.o[data-id="${CSS.escape(id)}"] a`)?.focus();
}

const made = (id) => view.back.push([`/api/outline/${encodeURIComponent(id)}/remove`, {}]);

async function add() {
  const last = view.told.outline.findLast((one) => one.kind !== "closing") ?? view.told.outline.at(-1);
  await act("add", [`/api/outline/${encodeURIComponent(last.id)}/add`, { kind: by("kind").value, text: "" }]);
  made(view.told.made);
  go(view.told.made);
}

addEventListener("dragstart", ({ target }) => (view.dragged = target.closest?.(".o")?.dataset.id ?? ""));
addEventListener("dragover", (event) => view.dragged && event.target.closest?.(".o") && event.preventDefault());
addEventListener("drop", (event) => {
  const row = event.target.closest?.(".o");
  if (!row || !view.dragged) return;
  event.preventDefault();
  tried(() => move(view.dragged, () => [...state.sections.keys()].indexOf(row.dataset.id)));
});

const picked = () => all("#side input:checked").map((one) => one.value);
does({
  story: (node) => tried(() => choose(node.dataset.id)),
  act: (node) => {
    const { said, path, body, back } = node.dataset;
    node.closest("dialog")?.close();
    tried(() => act(said, [path, JSON.parse(body)], back && JSON.parse(back)));
  },
  job: ({ dataset: { path } }) => tried(() => job(path)),
  part: ({ dataset: { path, part } }) => tried(() => ask(path, undefined, part, "", view.id)),
  pick: () => {
    const count = picked().length;
    by("split").disabled = !count;
    by("split").firstChild.data = `${count ? w("stories.split", { count }) : w("stories.split.none")} `;
  },
  split: ({ dataset: { path } }) => {
    const entries = picked();
    if (entries.length) tried(() => act("split", [path, { action: "split", entries }], [path, { action: "split", undo: true, entries }]));
  },
  move: (node) => tried(() => move(node.closest(".o").dataset.id, (at) => at + Number(node.dataset.far))),
  add: () => tried(add),
});

addEventListener("input", ({ target }) => {
  if (target.id !== "find") return;
  const wanted = target.value.trim().toLowerCase();
  for (const one of all(".cand")) one.hidden = !one.dataset.text.toLowerCase().includes(wanted);
  if (wanted) by("left").open = all("#left .cand:not([hidden])").length > 0;
  by("nofind").hidden = all(".cand:not([hidden])").length > 0;
});

on("ended", ({ kind, done }) =>
  tried(async () => {
    if (kind === "draft" && !done.message) return location.assign(`/${location.search}`);
    if (done.section) await reload();
    if (kind === "take") made(done.section);
    if (kind === "section") state.current === done.section ? dispatchEvent(new Event("hashchange")) : go(done.section);
    else if (state.place === "stories") await stories();
  }),
);

export function storiesKey({ code }) {
  const row = by("main").querySelector(".s2.on");
  const far = { KeyJ: 1, KeyK: -1 }[code];
  const seen = all("#main .s2:not([hidden])");
  if (code === "Slash") by("find").focus();
  else if (far) {
    const next = seen[seen.indexOf(row) + far];
    next?.scrollIntoView({ block: "nearest" });
    if (next) tried(() => choose(next.dataset.id));
  } else {
    const button = { KeyM: by("merging"), KeyS: by("split") }[code] ?? (code.startsWith("Key") && row?.querySelector(`[data-key=${code[3]}]`));
    if (!button) return false;
    button.click();
  }
  return true;
}

addEventListener("keydown", (event) => {
  const here = document.activeElement;
  if (event.isComposing || document.querySelector("dialog[open]")) return;
  const far = event.altKey && { ArrowUp: -1, ArrowDown: 1 }[event.code];
  const id = here.closest(".o,.secs a")?.dataset.id ?? (state.place === "stories" && view.told.stories?.find((one) => one.id === view.id)?.told);
  if (far && state.sections.has(id)) tried(() => move(id, (at) => at + far));
  else if ((event.ctrlKey || event.metaKey) && event.code === "KeyZ" && state.place === "stories" && view.back.length && !here.matches("input:not([type=checkbox])")) tried(() => act("undo", view.back.pop()));
  else return;
  event.preventDefault();
});
