// Two texts of one section, place by place, and the whole as it would read.

import { all, aria, by, does, only, reveal, show, state, w } from "./desk.js";

function stand(hunk, how) {
	hunk.dataset.state = how;
	only(all("[data-is]", hunk), how);
}

// `done(whole, texts)` is told what was chosen, `drop()` that nothing was.
export function choosing(place, { done, drop }) {
	const hunks = all(".hk", place);
	const chosen = new Map(); // how, and the text
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
			aria(hunk, "current", hunk.classList.toggle("on", index === at) && "true");
		}
		const yes = Object.keys(texts()).length;
		show(by("counts"), w("rewrite.counts", { yes, no: chosen.size - yes, left: left() }));
		show(by("left"), left() && w("left", { count: left() }));
		show(by("whole"), whole());
		aria(by("apply"), "disabled", String(left() > 0));
		reveal(hunks[at]);
	}

	does({
		put: (node) => {
			const hunk = node.closest(".hk");
			put(hunk, node.dataset.how, node.dataset.text ?? hunk.querySelector("textarea").value);
		},
		edit: (node) => {
			const hunk = node.closest(".hk");
			stand(hunk, "edit");
			hunk.querySelector("textarea").focus();
		},
		rest: () => hunks.forEach((hunk) => chosen.has(hunk) || hunk.querySelector("[data-how=yes]").click()),
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
