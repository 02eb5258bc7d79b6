// Typed texts: kept in this browser at once, saved soon.

import { ask, at, attempt, current, inTurn, isTyped, state, tell, texts, w } from "./desk.js";

const SOON = 700;
const AGAIN = 3000;
const tab = attempt(() => (sessionStorage["desk:tab"] ??= crypto.randomUUID())) ?? "tab";
let timer = 0;
let saving = null;

navigator.locks?.request(`desk:tab:${tab}`, () => new Promise(() => {}));

const prefix = (one) => `desk:${state.issue.date}:text:${one.id}:`;
export const firstTyped = () => texts().find(isTyped);
const waits = (one) => isTyped(one) && !one.conflict;

// What was typed and not saved stays.
export function receive(told, asked = told.asked) {
	const known = told.line ? state.lines : state.sections;
	const one = known.get(told.id) ?? {};
	const { body, sentences, findings, looked } = one;
	const typed = isTyped(one);
	const newer = one.asked > asked;
	known.set(told.id, Object.assign(one, told, { saved: told.body }, newer ? { sentences, findings, looked } : { looked: told.body, asked }, typed && { body }));
	return one;
}

// What this tab kept here, or one that is gone.
export async function recover() {
	const held = (await navigator.locks?.query())?.held.map((lock) => lock.name);
	for (const one of texts()) {
		for (const name of attempt(Object.keys) ?? []) {
			const [start, owner] = name.split(/(?<=:)(?=[^:]*$)/);
			if (start !== prefix(one) || (owner !== tab && held?.includes(`desk:tab:${owner}`) !== false)) continue;
			const found = attempt((store) => JSON.parse(store.getItem(name)));
			const same = !found || found.body === one.saved;
			const drop = () => attempt((store) => store.removeItem(name));
			if (same) drop();
			if (same || isTyped(one)) continue; // others wait for their turn
			one.body = found.body;
			if (found.digest === one.digest) tell("told", w("recovered"));
			else one.conflict = { body: one.saved, digest: one.digest };
			keep(one);
			if (owner !== tab) drop();
			look(one);
			later();
		}
	}
}

function keep(one) {
	const name = prefix(one) + tab;
	const digest = one.conflict ? "conflict" : one.digest;
	state.kept = attempt((store) => (isTyped(one) ? store.setItem(name, JSON.stringify({ body: one.body, digest })) : store.removeItem(name), true));
}

function wrote({ target, type, isComposing }) {
	const one = target.id === "box" ? current() : state.lines.get(target.dataset?.line);
	if (!one) return;
	state.composing = type === "input" && isComposing;
	if (!state.composing) typed(one, target.value);
}
addEventListener("input", wrote);
addEventListener("compositionend", wrote);

// Hangul in parts is joined as on the server: places stay.
addEventListener("paste", (event) => {
	const pasted = event.clipboardData?.getData("text/plain") ?? "";
	const whole = pasted.normalize("NFC");
	if (whole !== pasted && event.target.matches("textarea, input") && document.execCommand("insertText", false, whole)) event.preventDefault();
});

export function typed(one, body) {
	if (one.body === body) return;
	one.body = body;
	keep(one);
	look(one);
	later();
	tell("typed", one);
}

function later(wait = SOON) {
	clearTimeout(timer);
	timer = setTimeout(saveAll, wait);
	tell("saving");
}

export async function saveAll() {
	clearTimeout(timer);
	saving ??= (async () => {
		for (const one of texts()) if (waits(one)) await save(one);
	})();
	await saving;
	saving = null;
	if (!state.trouble && texts().some(waits)) later();
	tell("saving");
}

async function save(one) {
	const { id, line, digest, body: sent } = one;
	state.busy = true;
	tell("saving");
	try {
		const told = await (line ? ask("/api/lines/save", { given: { [id]: sent }, read: { [id]: digest } }, linesShown(), "title") : ask(at(id, "save"), { body: sent, digest, keep: one.keeps === sent }, shown(one), id));
		const was = state.trouble;
		state.trouble = null;
		accept(one, told, sent);
		if (was) tell("listed");
	} catch (error) {
		await failed(one, error, sent);
	} finally {
		state.busy = false;
		tell("saving");
	}
}

const beside = (one, parts) => (one.id === state.current && state.place === "review" ? parts : "");
export const shown = (one) => `${beside(one, "head tools found history")} list gate cost`;
export const linesShown = () => `${state.place === "title" ? "offered about-title about-subject about-preheader" : ""} list gate cost`;

function accept(one, told, sent) {
	state.savedAt = new Date();
	one.saved = sent;
	for (const text of told.texts ?? [told.section]) {
		receive(text, told.asked);
		if (text.id !== one.id) tell("replaced", state.lines.get(text.id));
	}
	keep(one);
	if (isTyped(one) || one.asked > told.asked) look(one);
	if (told.problem) tell("told", told.problem);
	tell("saved", one);
}

async function failed(one, error, sent) {
	if (error.kind !== "conflict") {
		const known = state.trouble?.kind === error.kind;
		state.trouble = error;
		if (["offline", "closed", "locked"].includes(error.kind)) later(AGAIN);
		return known || ["trouble", "listed"].forEach((name) => tell(name, error));
	}
	const told = await ask(one.line ? "/api/lines" : at(one.id), undefined, beside(one, "history"), one.id).catch(() => null);
	const disk = told?.texts?.find(({ id }) => id === one.id) ?? told;
	if (!disk) return;
	if (disk.body === sent) return accept(one, { section: disk, asked: told.asked }, sent);
	one.conflict = { body: disk.body, digest: disk.digest };
	keep(one);
	tell("conflict", one);
	tell("listed");
}

// What is to stand after a conflict.
export async function settle(one, body) {
	if (!one.line && body !== one.body) await ask(at(one.id, "save"), { body: one.body, digest: one.digest }).catch(() => {});
	Object.assign(one, { body, digest: one.conflict.digest, saved: one.conflict.body, conflict: null });
	keep(one);
	look(one);
	tell("replaced", one);
	later(0);
}

const looking = inTurn(async (one) => {
	const { body, id, digest } = one;
	const { asked, sentences, findings } = await ask(at(id, "look"), { body }, state.composing ? "" : beside(one, "head tools found"), id);
	if (digest !== one.digest) look(one);
	if (asked < one.asked) return;
	Object.assign(one, { asked, sentences, findings, looked: body });
	tell("looked", one);
});
const look = (one) => one.line || looking(one);

export async function alone(asking) {
	saving = asking.catch(() => {});
	const told = await asking.finally(() => (saving = null));
	if (texts().some(waits)) later();
	return told;
}

// What is typed is saved before the server acts.
export async function act(one, action, given = () => ({})) {
	while (saving || (waits(one) && !state.trouble)) await saveAll();
	if (isTyped(one)) return null;
	const sent = one.body;
	const told = await alone(ask(at(one.id, action), given(), shown(one), one.id));
	accept(one, told, sent);
	tell("replaced", one);
	return told;
}

addEventListener("beforeunload", (event) => {
	if (!firstTyped()) return;
	saveAll();
	event.preventDefault();
});
