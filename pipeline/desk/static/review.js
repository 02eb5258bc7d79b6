// One section: its text, marks behind it, the preview.

import { all, aria, ask, at, by, current, does, el, go, inTurn, isTyped, on, openFindings, order, reveal, show, state, tell, tried, w } from "./desk.js";
import { choosing } from "./hunks.js";
import { act, receive, settle, typed } from "./texts.js";

function marked(text, ranges) {
	const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ span }) => span)])].filter((place) => place <= text.length).sort((one, other) => one - other);
	return cuts.slice(0, -1).map((from, index) => {
		const to = cuts[index + 1];
		const names = ranges.filter(({ span }) => span[0] <= from && span[1] >= to).map(({ name }) => name);
		return names.length ? el("mark", { class: names.join(" ") }, text.slice(from, to)) : text.slice(from, to);
	});
}

// Spans of one text in another, stretched over an edit.
export function follow(before, after) {
	if (before === after) return (span) => span;
	let head = 0;
	const shorter = Math.min(before.length, after.length);
	while (head < shorter && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	const rest = before.length - tail;
	const place = (at, inside) => (at <= head ? at : at >= rest ? at + after.length - before.length : inside);
	return ([start, end]) => [place(start, head), place(end, after.length - tail)];
}

const here = (one) => one.id === state.current && state.place === "review" && box?.isConnected;
let box = null;

export async function review(one, place) {
	if (one.missing) return ask("/api/nothing", undefined, "missing blank").then(() => by("kept") && show(by("kept"), one.body));
	const { digest } = one;
	const told = await ask(at(one.id), undefined, "review side head tools");
	if (digest === one.digest && !isTyped(one)) receive(told);
	box = by("box");
	if (!box) return;
	box.value = one.body;
	buttons();
	renew(one);
	const [start, end = start] = place ?? [0];
	state.selected = openFindings(one).find(({ span }) => String(now(span)) === String(place))?.id;
	point(start, end);
	draw();
	seen();
	state.finding = findingBy;
	if (one.conflict) conflict(one);
}

function point(start, end) {
	box.focus({ preventScroll: true });
	box.setSelectionRange(start, end);
}

const now = (span) => follow(current().looked, current().body)(span);
const chosen = () => openFindings(current()).find(({ id }) => id === state.selected);

// The sentence at a place; before a mark the next.
function sentenceAt(place = box.selectionStart) {
	return current().sentences.find((part) => {
		const [start, end] = now(part.span);
		return place <= end && (start <= place || !box.value.slice(place, start).includes("\n"));
	});
}

function marks() {
	const one = current();
	const moved = follow(one.looked, one.body);
	const mark = (part, name) => part && { span: moved(part.span), name };
	const locked = one.sentences.filter((part) => part.locked).map((part) => mark(part, "lock"));
	const ranges = [mark(sentenceAt(), "cur"), ...locked, ...openFindings(one).map((part) => mark(part, `f-${part.tone}`)), mark(chosen(), "chosen")];
	show(by("panel"), ...marked(one.body, ranges.filter(Boolean)), "\u200b");
}

function draw() {
	if (!here(current()) || state.composing) return;
	marks();
	const cursor = sentenceAt();
	by("lock").classList.toggle("on", Boolean(cursor?.locked));
	const evidence = by("sentences").content.querySelector(`[data-key="${(cursor ?? current().sentences.at(-1))?.span[0]}"]`);
	const place = by("beside");
	if (evidence && place.was !== evidence.innerHTML) {
		const opened = all("details[open]", place).map(({ id }) => id);
		place.was = evidence.innerHTML;
		show(place, ...evidence.cloneNode(true).children);
		for (const id of opened) if (by(id)) by(id).open = true;
	}
	for (const card of all(".f[data-finding]", by("found"))) aria(card, "current", card.classList.toggle("on", card.dataset.finding === state.selected));
}
let last = null;
document.addEventListener("selectionchange", () => {
	if (document.activeElement !== box || state.composing) return;
	const cursor = sentenceAt();
	if (cursor !== last) draw();
	last = cursor;
});

const seen = () => reveal(by("panel").querySelector(".chosen,.cur"));

const conflict = (one) =>
	tried(async () => {
		const { body } = one;
		await ask(at(one.id, "compare"), { body }, "conflict");
		const settled = async (text) => {
			await settle(one, text);
			show(by("alert"));
			state.step = null;
		};
		const done = (whole) => (one.body === body ? settled(whole) : conflict(one));
		does({ load: () => settled(one.conflict.body) });
		choosing(by("alert"), { done, drop: () => settled(one.body) });
	});

function select({ id, span }) {
	state.selected = id;
	point(...now(span));
	draw();
	seen();
	reveal(by("found").querySelector(".f.on"));
}

// From the chosen finding or the cursor, over all sections.
function findingBy(far) {
	const one = current();
	const at = order().indexOf(one);
	const found = order().flatMap((other, place) => openFindings(other).map((finding) => ({ other, place, finding })));
	const from = found.findIndex(({ finding }) => finding === chosen());
	const ahead = ({ other, place, finding }) => place > at || (other === one && now(finding.span)[0] >= box.selectionStart);
	const first = found.findIndex(ahead);
	const next = from >= 0 ? from + far : far > 0 ? first : (first < 0 ? found.length : first) - 1;
	const { other, finding } = found.at(next % found.length) ?? {};
	if (other === one) select(finding);
	else if (other) go(`${other.id}/${finding.span.join("-")}`);
}

const found = (node) => current()?.findings.find((one) => one.id === node?.dataset.finding) ?? chosen();

// Typed: the browser's own undo takes it back.
function apply(node) {
	const { fix } = found(node) ?? {};
	if (!fix) return;
	const [start, end] = now(fix.at);
	if (box.value.slice(start, end) !== fix.find) return tell("told", w("finding.gone"));
	const checked = isSeen();
	write(start, end, fix.replace);
	if (checked) current().keeps = current().body;
	tell("told", w("finding.applied", { old: fix.find, new: fix.replace }));
}

export function write(start, end, text) {
	point(start, end);
	if (document.execCommand(text ? "insertText" : "delete", false, text)) return;
	box.setRangeText(text, start, end, "end");
	typed(current(), box.value);
}

const step = (by) => act(current(), "step", () => ({ by }));

async function lock() {
	const place = box.selectionStart;
	const cursor = sentenceAt();
	if (cursor && cursor.place !== "heading") await act(current(), "lock", () => ({ sentence: sentenceAt(place).plain, locked: !cursor.locked }));
}

const isSeen = () => by("head").querySelector("[aria-pressed=true]") !== null;
async function check() {
	const seen = !isSeen();
	const told = await act(current(), "seen", () => ({ seen }));
	if (seen && told) go(told.next);
}

export function pointed(node) {
	const one = node?.dataset.finding && found(node);
	const sentence = sentenceAt(one ? now(one.span)[0] : box.selectionStart);
	return sentence?.place === "heading" ? null : sentence;
}

does({
	check,
	lock,
	apply,
	select: (node) => select(found(node)),
	undo: () => step(-1),
	redo: () => step(1),
	cut: (node) => write(...now((pointed(node) ?? found(node)).span), ""),
	history: () => by("history").querySelector("ul").focus(),
	past: async ({ dataset }) => {
		const { entries } = await ask(at(state.current, "history"));
		write(0, box.value.length, entries.find((entry) => entry.n === Number(dataset.n)).body);
	},
});

for (const name of ["looked", "saved"]) on(name, (one) => here(one) && draw());
on("conflict", (one) => (here(one) ? conflict(one) : tell("told", el("a", { href: `#/${one.line ? "title" : one.id}` }, w("conflict")))));
let waiting = 0;
on("typed", (one) => {
	if (!here(one)) return;
	marks();
	setTimeout(renew, 40, one); // the marks come first
	clearTimeout(waiting);
	if (one.conflict) waiting = setTimeout(() => conflict(one), 400);
});
on("replaced", (one) => {
	if (!here(one)) return;
	if (box.value !== one.body && !state.composing) {
		const place = Math.min(box.selectionStart, one.body.length);
		box.value = one.body;
		box.setSelectionRange(place, place);
	}
	renew(one);
	draw();
});

// --- the preview, in frames without scripts

const view = { form: "mail", narrow: false, dark: matchMedia("(prefers-color-scheme: dark)").matches };
let number = 0; // of what is shown

function buttons() {
	for (const one of by("forms").children) aria(one, "pressed", String(one.dataset.form ? one.dataset.form === view.form : view[one.dataset.way]));
}

does({
	form: ({ dataset }) => {
		if (dataset.form) view.form = dataset.form;
		else view[dataset.way] = !view[dataset.way];
		buttons();
		renew(current());
	},
});

const renew = inTurn(async (section) => {
	try {
		const built = await ask(at(section.id, "preview"), { body: section.body });
		if (!by("frames") || section.id !== state.current) return;
		number = built.number;
		show(by("warned"), built.warnings.join(" "));
		frame();
	} catch (error) {
		if (by("warned") && error.kind !== "offline") show(by("warned"), w("preview.failed", { message: error.message }));
	}
});

// New frames keep the browser's history clean.
function frame() {
	const made = el("iframe", { class: `${view.narrow ? "narrow " : ""}${view.dark ? "dark " : ""}waiting`, sandbox: "", title: w(`preview.${view.form}`), tabindex: "-1", src: `/preview/${view.form}?v=${number}#${state.current}` });
	made.addEventListener("load", () => {
		while (made.previousSibling) made.previousSibling.remove();
		made.classList.remove("waiting");
	});
	by("frames").append(made);
}

