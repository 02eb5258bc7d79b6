// A section or the titles written again.

import { ask, at, by, does, el, go, show, state, tell, w } from "./desk.js";
import { choosing } from "./hunks.js";
import { alone, receive, saveAll } from "./texts.js";

let running = null; // one at a time

export async function rewrite(one) {
	await ask("/api/nothing", undefined, "rewrite asking", one.id);
	const ends = { done: (_, texts) => take(one, texts), drop: () => take(one, {}) };
	does({ drop: ends.drop });
	if (by("hunks")) choosing(by("main"), ends);
	asking(one.id, at(one.id));
}

async function take(one, texts) {
	const told = await alone(ask(at(one.id, "take"), { texts, digest: by("hunks")?.dataset.digest ?? "" }, "list gate cost", one.id));
	tell("replaced", receive(told.section, told.asked));
	go(one.id);
}

export function asking(name, path) {
	const box = by("instruction");
	does({
		chip: ({ textContent }) => (box.value = [box.value.trim(), textContent].filter(Boolean).join(", ")),
		start: () => run(name, path, box.value),
		stop,
	});
	status(name);
	if (!by("hunks") && name !== "title") box.focus();
}

function status(name, outcome = "") {
	if (by("rewriting")?.dataset.name !== name) return false;
	by("start").disabled = running !== null;
	show(by("rewriting"), running?.name === name ? running.card : outcome);
	return true;
}

async function run(name, path, instruction) {
	if (running) return;
	const card = el("div", {}, by("coming-like").content.cloneNode(true));
	const [said, list] = [card.querySelector(".said"), card.querySelector("ol")];
	const stopping = new AbortController();
	// A connection that is merely closed is noticed late.
	running = { name, card, stop: () => (ask(`${path}/cancel`, {}).catch(() => {}), stopping.abort()) };
	const began = Date.now();
	let waits = "";
	const tick = () => {
		const written = w("rewrite.writing", { seconds: Math.round((Date.now() - began) / 1000), count: list.textContent.length });
		show(said, waits ? `${written} · ${waits}` : written);
	};
	const ticking = setInterval(tick, 500);
	const heard = (step) => {
		if (step.waits) waits = step.waits;
		if (!step.sentences) return tick();
		const { sentences } = step;
		waits = "";
		show(list, ...sentences.map((text) => el("li", {}, text)));
		list.scrollTop = 1e6;
		tick();
	};
	tick();
	status(name);
	let outcome = "";
	try {
		await saveAll();
		await ask(`${path}/rewrite`, { instruction }, "", "", "", { heard, signal: stopping.signal });
		running = null;
		if (state.sections.has(name)) receive(await ask(at(name), undefined, "list cost", name));
		if (status(name)) tell("written", name);
	} catch ({ kind, message }) {
		const cut = kind === "locked" ? "" : `${w("rewrite.broken")} `;
		outcome = /stopped|cancelled/.test(kind) ? w("rewrite.stopped") : cut + message;
	}
	clearInterval(ticking);
	running = null;
	status(name, outcome);
}

export function stop() {
	running?.stop();
	return running !== null;
}
