// What is asked beside a text: dismissing a finding, whole articles, a source for a sentence.

import { all, by, does, show } from "./dom.js";
import { ask, at, state, tell, tried, w } from "./desk.js";
import { pointed, write } from "./review.js";
import { act, receive, saveAll, shown } from "./texts.js";

let sentence = null; // the one that a source is looked for
const current = () => state.sections.get(state.current);

async function settle(id, action, body) {
  await saveAll();
  const told = await ask(`/api/findings/${encodeURIComponent(id)}/${action}`, body, state.place === "title" ? "title list gate" : current() ? shown(current()) : "summary list gate");
  by("dialog").close();
  if (told.section) tell("replaced", receive(told.section));
}

const dismiss = (node) =>
  tried(async () => {
    await ask("/api/nothing", undefined, "dismiss", node.dataset.finding);
    by("reason").focus();
  });

function dismissed(node) {
  if (by("line").required && !by("line").value.trim()) return by("line").focus();
  const reason = [by("reason").value, by("line").value.trim()].filter(Boolean).join(" · ");
  tried(() => settle(node.dataset.finding, "dismiss", { reason }));
}

addEventListener("keydown", (event) => {
  if (event.isComposing || event.keyCode === 229 || event.code !== "Enter" || !by("dialog").open) return;
  if (event.target.id === "query") search();
  else if (event.ctrlKey || event.metaKey || event.target.id === "line") by("dialog").querySelector("[data-do=dismissed]")?.click();
});

function attach(node) {
  sentence = pointed(node);
  if (!sentence) return tell("told", w("attach.pick"));
  tried(async () => {
    await ask(at(state.current, "attach"), { sentence: sentence.plain }, "attach", state.current, sentence.plain);
    by("query").focus();
  });
}

const search = () => tried(() => ask(at(state.current, "find"), { query: by("query").value.trim() || sentence.plain }, "hits"));

// Cite a stored sentence, or the editor's own word, behind the sentence: typed, so that the box's own undo takes it back.
const cite = (source, direct) =>
  tried(async () => {
    for (const made of all("dialog[open]")) made.close();
    const one = current();
    const place = one.sentences.find((part) => part.plain === sentence.plain)?.span[0] ?? sentence.span[0];
    const told = await act(one, "cite", { body: one.body, at: place, source, direct });
    if (told) write(told.start, told.end, told.text);
  });

async function bring(node) {
  const given = Object.fromEntries(["url", "text", "title", "outlet", "author"].map((name) => [name, by(`bring-${name}`).value.trim()]));
  node.disabled = true;
  show(by("bringing"), w("attach.reading"));
  try {
    await saveAll();
    const told = await ask(at(state.current, "bring"), given, `hits ${shown(current())}`);
    tell("replaced", receive(told.section));
    show(by("bringing"), w("attach.brought", { count: told.hits.length }));
    by("hits").querySelector("button")?.focus();
  } catch (error) {
    show(by("bringing"), error.message);
  }
  node.disabled = false;
}

does({
  dismiss,
  dismissed,
  reopen: (node) => tried(() => settle(node.dataset.finding, "reopen", {})),
  source: attach,
  search,
  bring,
  cite: ({ dataset }) => cite(dataset.id, ""),
  direct: () => (by("direct").value.trim() ? cite("", by("direct").value) : by("direct").focus()),
  article: ({ dataset }) =>
    tried(async () => {
      sentence = by("dialog").open ? sentence : state.place === "review" ? pointed() : null;
      await ask(`/api/articles/${encodeURIComponent(dataset.name)}`, undefined, "article", "", dataset.id);
      by("dialog").classList.toggle("cites", Boolean(sentence));
      by("cited")?.scrollIntoView({ block: "center" });
    }),
});
