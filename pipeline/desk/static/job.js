// Work that takes a while.

import { ask, by, does, state, tell } from "./desk.js";

const EVERY = 400;
let running = 0; // its number
let over = -1; // the turn in which it ended
let timer = 0;

export async function job(path, body = {}) {
	running = (await ask(path, body, "", "")).number;
	over = -1;
	await watch();
}

export async function watch() {
	clearTimeout(timer);
	if (over >= 0 && over !== state.turn) running = 0; // told on another screen
	const told = await ask("/api/job", undefined, "job", "", running).catch(() => null);
	if (!told?.done) {
		running = told?.number ?? running;
		timer = setTimeout(watch, told ? EVERY : 4 * EVERY);
	} else if (told.number === running && over < 0) {
		over = state.turn;
		if (!told.done.error || told.kind === "send") tell("ended", told);
		if (told.done.message && !by("job")) tell("told", told.done.message);
	}
}

does({
	job: ({ dataset }) => job(dataset.path),
	stopjob: () => ask("/api/job/cancel", {}, "", ""),
});
