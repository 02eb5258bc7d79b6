// Two texts of one section, place by place.

import { all, aria, by, does, only, reveal, show, state, w } from "./desk.js";

function stand(hunk, how) {
	hunk.dataset.state = how;
	only(hunk, how);
}

// Typed words keep the place's distance.
const led = ({ mine, theirs }, text) => text.replace(/^(?=\S)/, (theirs.trim() ? theirs : mine).match(/^\s*/)[0]);

const kept = {}; // what was chosen between the same texts before

export function choosing(place, { done, drop }) {
	const made = all(".hk", place);
	const { hunks, chosen } = (kept[made.map(({ dataset }) => dataset.mine + dataset.theirs)] ??= { hunks: made, chosen: new Map() }); // how, and the text
	made.forEach((hunk, index) => hunk.replaceWith(hunks[index]));
	let at = 0;

	const left = () => hunks.length - chosen.size;
	const whole = () => all("[data-same],.hk", by("hunks")).map((part) => part.dataset.same ?? chosen.get(part)?.text ?? part.dataset.theirs).join("");
	const texts = () => Object.fromEntries([...chosen].filter(([hunk, { text }]) => text !== hunk.dataset.mine).map(([hunk, { text }]) => [hunk.dataset.number, text]));

	function put(hunk, how, text) {
		if (how === "open") chosen.delete(hunk);
		else chosen.set(hunk, { how, text });
		const next = hunks.findIndex((other) => !chosen.has(other));
		at = next < 0 ? hunks.indexOf(hunk) : next;
		draw();
	}

	function draw() {
		for (const [index, hunk] of hunks.entries()) {
			const { how = hunk.dataset.state === "edit" ? "edit" : "open", text } = chosen.get(hunk) ?? {};
			stand(hunk, how);
			show(hunk.querySelector(".ownt span"), text);
			aria(hunk, "current", hunk.classList.toggle("on", index === at));
		}
		const yes = Object.keys(texts()).length;
		show(by("counts"), w(by("counts").dataset.word, { yes, no: chosen.size - yes, left: left() }));
		show(by("left"), left() ? w("left", { count: left() }) : "");
		show(by("whole"), whole());
		aria(by("apply"), "disabled", left() > 0);
		reveal(hunks[at]);
	}

	does({
		put: (node) => {
			const hunk = node.closest(".hk");
			put(hunk, node.dataset.how, node.dataset.text ?? led(hunk.dataset, hunk.querySelector("textarea").value));
		},
		edit: (node) => {
			const hunk = node.closest(".hk");
			stand(hunk, "edit");
			hunk.querySelector("textarea").focus();
		},
		rest: () => hunks.forEach((hunk) => chosen.has(hunk) || hunk.querySelector(`[data-how=${hunk.dataset.state === "edit" ? "own" : "yes"}]`).click()),
		drop,
		done: () => left() || done(whole(), texts()),
		view: (node) => {
			by("hunks").dataset.view = node.dataset.view;
			for (const one of node.parentNode.children) aria(one, "pressed", String(one === node));
		},
	});
	state.step = (far) => {
		at = Math.max(0, Math.min(hunks.length - 1, at + far));
		draw();
	};
	draw();
}
