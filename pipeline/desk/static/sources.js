// Findings dismissed, articles, sources.

import { all, api, ask, at, by, current, does, reveal, show, state, tell, tried, w } from "./desk.js";
import { follow, pointed, write } from "./review.js";
import { act, alone, linesShown, receive, saveAll, shown } from "./texts.js";

let sentence = null; // the one that a source is looked for

async function settle(id, action, body) {
	await saveAll();
	const told = await ask(api("findings", id, action), body, state.place === "title" ? linesShown() : current() ? shown(current()) : "summary list gate");
	by("dialog").close();
	if (told.section) tell("replaced", receive(told.section, told.asked));
}

async function dismissed({ dataset }) {
	const line = by("line").value.trim();
	if (by("line").required && !line) return by("line").focus();
	await settle(dataset.finding, "dismiss", { reason: [by("reason").value, line].filter(Boolean).join(" · ") });
}

addEventListener("keydown", (event) => {
	if (event.isComposing || event.keyCode === 229 || event.code !== "Enter" || !by("dialog").open) return;
	if (event.target.id === "query") tried(search);
	else if (event.ctrlKey || event.metaKey || event.target.id === "line") by("dialog").querySelector("[data-do=dismissed]")?.click();
});

async function attach(node) {
	sentence = pointed(node);
	if (!sentence) return tell("told", w("attach.pick"));
	await ask(at(state.current, "attach"), { sentence: sentence.plain }, "attach", state.current, sentence.plain);
}

const search = () => ask(at(state.current, "find"), { query: by("query").value.trim() || sentence.plain }, "hits");

async function cite(source, direct) {
	for (const made of all("dialog[open]")) made.close();
	const one = current();
	let before = "";
	const told = await act(one, "cite", () => {
		before = one.body;
		return { body: before, at: (one.sentences.find((part) => part.plain === sentence.plain) ?? sentence).span[0], source, direct };
	});
	if (told) write(...follow(before, one.body)([told.start, told.end]), told.text);
}

async function bring(node) {
	const given = Object.fromEntries(["url", "text", "title", "outlet", "author"].map((name) => [name, by(`bring-${name}`).value.trim()]));
	node.disabled = true;
	show(by("bringing"), w("attach.reading"));
	try {
		await saveAll();
		const told = await alone(ask(at(state.current, "bring"), given, `hits ${shown(current())}`));
		tell("replaced", receive(told.section, told.asked));
		show(by("bringing"), w("attach.brought", { count: told.hits.length }));
		by("hits").querySelector("button")?.focus();
	} catch (error) {
		show(by("bringing"), error.message);
	}
	node.disabled = false;
}

does({
	ask: ({ dataset: { path, body, parts, of, at } }) => ask(path, body && JSON.parse(body), parts, of, at),
	dismissed,
	reopen: ({ dataset }) => settle(dataset.finding, "reopen", {}),
	source: attach,
	search,
	bring,
	cite: ({ dataset }) => cite(dataset.id, ""),
	direct: () => (by("direct").value.trim() ? cite("", by("direct").value) : by("direct").focus()),
	article: async ({ dataset }) => {
		sentence = by("dialog").open ? sentence : state.place === "review" ? pointed() : null;
		await ask(api("articles", dataset.name), undefined, "article", "", dataset.id);
		by("dialog").classList.toggle("cites", Boolean(sentence));
		reveal(by("cited"), "center");
	},
});
