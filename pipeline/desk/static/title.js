// Title, subject and preheader.

import { ask, by, does, on, show, state, tell, tried, w } from "./desk.js";
import { asking } from "./rewrite.js";
import { alone, linesShown, receive, saveAll, settle, typed } from "./texts.js";

const box = (one) => by(`line-${one.id}`);

export async function title(wish) {
	const told = await ask("/api/lines", undefined, "title asking", "title");
	for (const one of told.texts.map((text) => receive(text, told.asked))) {
		filled(one);
		if (one.conflict) conflict(one);
	}
	asking("title", "/api/lines");
	by(wish ? "instruction" : "line-title").focus();
}

function filled(one) {
	if (!box(one)) return;
	if (box(one).value !== one.body && !state.composing) box(one).value = one.body;
	show(by(`count-${one.id}`), w("title.letters", { count: one.body.length }));
}

function put(id, text) {
	const one = state.lines.get(id);
	typed(one, text(one.body));
}

function conflict(one) {
	const place = by(`other-${one.id}`);
	if (!place) return;
	show(place, by("other-like").content.cloneNode(true));
	show(place.querySelector("b"), one.conflict.body);
}

async function chosen(node) {
	const place = node.closest("[data-of]");
	const one = state.lines.get(place.dataset.of);
	await settle(one, (node.dataset.do === "loadline" ? one.conflict : one).body);
	show(place);
}

// The titles, back and forth.
async function step(by) {
	await saveAll();
	const told = await alone(ask("/api/lines/step", { by }, linesShown(), "title"));
	told.texts.map((text) => tell("replaced", receive(text, told.asked)));
	if (told.problem) tell("told", told.problem);
}

does({
	titles: ({ dataset }) => step(+dataset.by),
	title: ({ dataset }) => put("title", () => dataset.title),
	mend: ({ dataset: { name, find, replace } }) => put(name, (text) => text.replace(find, () => replace)),
	type: ({ dataset }) => by(`line-${dataset.name}`).focus(),
	loadline: chosen,
	overline: chosen,
});
for (const name of ["typed", "replaced"]) on(name, (one) => one.line && filled(one));
on("conflict", (one) => one.line && conflict(one));
on("written", (name) => name === "title" && tried(() => title(false)));
