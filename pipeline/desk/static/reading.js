// The whole issue, sentence by sentence.

import { all, ask, at, by, does, go, reveal, state } from "./desk.js";

const sentences = () => all(".s", by("main"));
let waiting = 0;

export async function reading() {
	await ask("/api/nothing", undefined, "read summary");
	const { back } = state;
	const found = sentences();
	const same = back && found.findLast(({ dataset }) => dataset.section === back.section && dataset.start <= back.start);
	by("main").scrollTop = back?.scroll ?? 0;
	focus(same || found[0], back && "nearest");
	state.step = (far) => focus(found[found.indexOf(document.activeElement) + far], "nearest");
	state.finding = (far) => {
		const here = found.indexOf(document.activeElement);
		const marked = found.filter((node) => node.querySelector("mark[class*='f-']"));
		const next = far > 0 ? marked.find((node) => found.indexOf(node) > here) : marked.findLast((node) => found.indexOf(node) < here);
		focus(next ?? marked.at(far > 0 ? 0 : -1), "center");
	};
}

function focus(node, block) {
	if (!node) return;
	for (const other of sentences()) other.tabIndex = -1;
	node.tabIndex = 0;
	node.focus({ preventScroll: true });
	if (block) reveal(node, block);
}

addEventListener("focusin", ({ target }) => {
	if (!target.matches?.(".paper .s")) return;
	clearTimeout(waiting);
	const { section, start } = target.dataset;
	waiting = setTimeout(() => ask(at(section), undefined, "beside", section, start).catch(() => {}), 40);
});

does({
	open: ({ dataset: { section, start } }) => {
		state.back = { section, start: Number(start), scroll: by("main").scrollTop };
		go(`${section}/${start}`);
	},
});
