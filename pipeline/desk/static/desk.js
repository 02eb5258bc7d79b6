// What every part of the page shares.

export const state = { issue: null, words: {}, sections: new Map(), lines: new Map(), current: null, turn: 0, asked: 0 };
export const lang = document.documentElement.lang;

export const w = (name, values = {}) => (state.words[name] ?? name).replace(/\{(\w+)\}/g, (whole, place) => values[place] ?? whole);
export const current = () => state.sections.get(state.current);
export const order = () => [...state.sections.values()];
export const texts = () => [...order(), ...state.lines.values()];
export const isTyped = (one) => one.body !== one.saved;
const unsaved = () => texts().filter((one) => one.conflict || (state.trouble && isTyped(one))).map(({ id }) => id).join(" ");
export const go = (path) => (location.hash = `#/${path}`);
export const openFindings = (section) => (section.findings ?? []).filter((one) => one.status === "open");

const listeners = {};
export const on = (name, listener) => (listeners[name] ??= []).push(listener);
export const tell = (name, value) => listeners[name]?.forEach((listener) => listener(value));

// What keeps it from being done is told.
export async function tried(doing) {
	try {
		await doing();
	} catch (error) {
		tell("told", error.message);
	}
}

// A browser without storage forgets.
export function attempt(doing) {
	try {
		return doing(localStorage);
	} catch {}
}

// One at a time: what is asked meanwhile comes next.
export function inTurn(doing) {
	const waiting = new Set();
	let busy = false;
	return async (one) => {
		waiting.add(one);
		if (busy) return;
		busy = true;
		for (const next of waiting) {
			waiting.delete(next);
			await doing(next).catch(() => {}); // saving tells what is wrong
		}
		busy = false;
	};
}

export const by = (id) => document.getElementById(id);
export const all = (selector, under = document) => [...under.querySelectorAll(selector)];
export const reveal = (node, block = "nearest") => node?.scrollIntoView({ block });
export const aria = (node, name, what) => (what ? node.setAttribute(`aria-${name}`, what) : node.removeAttribute(`aria-${name}`));
export const only = (under, state) => all("[data-is]", under).forEach((node) => (node.hidden = !node.dataset.is.split(" ").includes(state)));

const acts = {};
export const does = (more) => Object.assign(acts, more);
addEventListener("click", ({ target }) => {
	const node = target.closest?.("[data-do]");
	if (node && !node.disabled) tried(() => acts[node.dataset.do]?.(node));
	if (target.matches?.("dialog")) target.close();
});
does({ close: (node) => node.closest("dialog").close() });

// Fill a place; what had the focus there keeps it.
export function show(place, ...parts) {
	const steps = [];
	for (let node = document.activeElement; node !== place && place.contains(node); node = node.parentNode) steps.unshift([...node.parentNode.children].indexOf(node));
	place.replaceChildren(...parts.filter((part) => part || part === 0));
	if (steps.length) steps.reduce((node, at) => node?.children[at], place)?.focus({ preventScroll: true });
}

export function open(made) {
	aria(made, "label", made.querySelector("h2")?.textContent);
	if (!made.open) made.showModal();
}

export function el(tag, given, ...children) {
	const made = document.createElement(tag);
	for (const name in given) made.setAttribute(name, given[name]);
	made.append(...children); // only ever text nodes
	return made;
}

const FRAME = ["list", "gate", "cost", "about"]; // filled on any screen
export const api = (...names) => `/api/${names.map(encodeURIComponent).join("/")}`;
export const at = (id, ...action) => api("sections", id, ...action);

// What the server told, once its `parts` are in their places: nothing in them runs.
// With `follow` it comes line by line, each told to `heard`.
export function ask(path, body, parts = "", of = state.current ?? "", at = "", follow = null) {
	const { turn } = state;
	const asked = ++state.asked;
	const asking = new XMLHttpRequest();
	asking.open(body ? "POST" : "GET", `${path}?${new URLSearchParams({ lang, parts, of, at, unsaved: unsaved() })}`);
	if (!follow) asking.setRequestHeader("Accept", "text/html");
	if (!follow) asking.responseType = "document";
	if (body) asking.setRequestHeader("Content-Type", "application/json");
	return new Promise((done, fail) => {
		const lines = () => asking.responseText.split("\n").slice(0, -1).map((line) => JSON.parse(line));
		const refused = (kind, message) => fail(Object.assign(new Error(message), { kind }));
		asking.onerror = () => refused("offline", w("offline"));
		asking.onabort = () => refused("stopped");
		if (follow) asking.onprogress = () => asking.status === 200 && lines().forEach(follow.heard);
		asking.onload = () => {
			const page = follow ? null : asking.response?.body;
			if (!page && !follow) return refused("closed", w("offline"));
			const told = page ? JSON.parse(page.dataset.told ?? "{}") : asking.status === 200 ? lines().at(-1) : JSON.parse(asking.responseText);
			if (told.error) return refused(told.error, told.message);
			for (const part of page?.children ?? []) if (turn === state.turn || FRAME.includes(part.dataset.place)) put(part, asked);
			done(Object.assign(told, { asked }));
		};
		follow?.signal.addEventListener("abort", () => asking.abort());
		asking.send(body && JSON.stringify(body));
	});
}

function put({ dataset, childNodes }, asked) {
	const place = by(dataset.place);
	if (!place || place.asked > asked) return; // never over a newer answer
	place.asked = asked;
	show(place, ...childNodes);
	if (place.matches("dialog")) open(place);
}
