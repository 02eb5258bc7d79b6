// Screens, their frame, what is told, keys.

import { all, aria, ask, attempt, by, does, el, go, lang, on, only, open, order, reveal, show, state, tell, texts, w } from "./desk.js";
import { reading } from "./reading.js";
import { ready } from "./ready.js";
import { review } from "./review.js";
import { rewrite, stop } from "./rewrite.js";
import "./sources.js";
import { moveBy, stories, takeBack } from "./stories.js";
import { firstTyped, receive, recover, saveAll } from "./texts.js";
import { title } from "./title.js";

async function start() {
	[state.words, state.issue] = await Promise.all([ask("/api/words"), ask("/api/start", undefined, "about cost")]);
	const { sections, texts, asked } = state.issue;
	for (const told of [...(sections ?? []), ...(texts ?? [])]) receive(told, asked);
	await recover();
	addEventListener("hashchange", route);
	await route();
}

// `#/s1` reviews, `#/s1/12-18` selects; `#/s1/rewrite`, `#/title`, `#/stories`, `#/ready`.
async function route() {
	const [name, rest = ""] = (attempt(() => decodeURIComponent(location.hash)) ?? "").replace(/^#\/?/, "").split("/");
	const { issue } = state;
	state.turn++;
	const section = state.sections.get(name === "review" ? order()[0]?.id : name);
	const span = rest.match(/^\d+(-\d+)?$/) && rest.split("-").map(Number);
	const screens = { read: reading, review: () => review(section, span), rewrite: () => rewrite(section), title: () => title(rest === "rewrite"), stories, ready };
	const place = (state.place = !issue.sections ? "stories" : section ? (rest === "rewrite" && section.rewrites ? "rewrite" : "review") : ["stories", "ready", "title"].includes(name) ? name : "read");
	state.current = section?.id ?? null;
	state.step = state.finding = state.composing = null;
	by("app").dataset.screen = place;
	document.title = [section?.heading, w(`nav.${place}`), issue.name].filter(Boolean).join(" · ");
	const tab = place === "rewrite" || place === "title" ? "review" : place;
	for (const one of all("a", by("tabs"))) {
		one.hidden = !issue.sections && one.dataset.tab !== "stories";
		aria(one, "current", one.dataset.tab === tab && "page");
	}
	only(by("foot"), place);
	by("gate").hidden = !issue.sections;
	by("language").hash = location.hash;
	saved();
	try {
		await screens[place]();
		if (issue.sections) await list();
	} catch (error) {
		tell("told", error.message);
	}
}

const list = () => ask("/api/settings", undefined, "list gate cost alarm").then(current);
function current() {
	for (const row of all(".secs a", by("list"))) {
		const here = row.dataset.id === (state.place === "title" ? "title" : state.current);
		aria(row, "current", here);
		if (here) reveal(row);
	}
}
new MutationObserver(current).observe(by("list"), { childList: true });
on("listed", () => list().catch(() => {}));

function saved() {
	const conflict = texts().some((one) => one.conflict);
	const kind = state.trouble ? "fail" : conflict ? "wait" : state.busy ? "busy" : firstTyped() ? "typed" : state.savedAt ? "ok" : "same";
	by("saved").className = `st r ${kind === "same" ? "ok" : kind}`;
	by("saved").hidden = !state.issue.sections;
	only(by("saved"), kind);
	show(by("time"), state.savedAt?.toLocaleTimeString(lang, { hour: "2-digit", minute: "2-digit", hour12: false }));
}
on("saving", () => state.issue && saved());

let clearing = 0;
on("told", (text) => {
	clearTimeout(clearing);
	show(by("told"), el("p", { class: "card" }, text));
	clearing = setTimeout(() => show(by("told")), 6000);
});

on("trouble", ({ kind, message }) => {
	clearTimeout(clearing);
	const lost = kind === "offline" || kind === "closed";
	show(by("told"), by("trouble").content.cloneNode(true));
	only(by("told"), lost ? (state.kept ? "lost" : "unkept") : "failed");
	show(by("told").querySelector(".why"), !lost && message);
});
does({
	help: () => open(by("sheet")),
	again: saveAll,
	copy: (node) => navigator.clipboard.writeText(firstTyped()?.body ?? "").then(() => show(node, w("copied"))),
});
on("saved", () => !state.trouble && by("told").querySelector(".bad") && show(by("told")));
on("written", (name) => state.sections.has(name) && rewrite(state.sections.get(name)));

// --- keys, by their place on the board: ㅓ for J

const STEPS = { KeyJ: 1, KeyK: -1 };
const ARROWS = { ArrowDown: 1, ArrowUp: -1 };

addEventListener("keydown", (event) => {
	if (event.isComposing || event.keyCode === 229 || !state.issue || document.querySelector("dialog[open]")) return;
	if (pressed(event)) event.preventDefault();
});

function pressed({ code, key, altKey, shiftKey, ctrlKey, metaKey }) {
	const control = ctrlKey || metaKey;
	const here = document.activeElement;
	const inBox = here.matches("textarea,select,input:not([type=checkbox])");
	if (code === "F8") return (state.finding?.(shiftKey ? -1 : 1), true);
	if (code === "Escape") return (leave(inBox && here), true);
	if (altKey && ARROWS[code]) return moveBy(ARROWS[code]);
	if (control && code === "KeyZ" && !inBox && state.place === "stories") return takeBack();
	if (control && code === "KeyS") return (saveAll(), true);
	if (altKey || (inBox && (!control || code === "KeyZ"))) return false;
	const name = key === "?" ? key : `${control ? "Ctrl+" : ""}${shiftKey ? "Shift+" : ""}${code.replace("Numpad", "")}`;
	const far = STEPS[name] ?? (here.matches(".s") && ARROWS[name]);
	if (far && state.step) return (state.step(far), true);
	if (here.matches(".s") && ["Enter", "Space"].includes(name)) return (here.click(), true);
	const ids = [...state.sections.keys()];
	if (name.startsWith("Bracket")) return (go(ids[ids.indexOf(state.current) + (name === "BracketLeft" ? -1 : 1)] ?? state.current), true);
	const button = all(`[data-key~="${name}"]`).find((one) => one.checkVisibility() && !one.closest(".f:not(.on),.hk:not(.on),.s2:not(.on)"));
	if (button?.matches("input")) button.focus();
	else button?.click();
	return Boolean(button);
}

function leave(box) {
	if (box) {
		if (box.id === "box") state.back = { ...state.back, section: state.current, start: box.selectionStart };
		box.blur();
		by("main").focus({ preventScroll: true });
	} else if (!stop()) go(state.place === "rewrite" ? state.current : "");
}

start().catch((error) => show(by("main"), el("p", { class: "card note bad" }, error.message)));
