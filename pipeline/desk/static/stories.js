// The stories and the sections.

import { all, api, ask, by, does, go, on, reveal, state, tell, tried, w } from "./desk.js";
import { watch } from "./job.js";
import { receive, saveAll } from "./texts.js";

const view = { id: "", told: {}, back: [], dragged: "" };

export async function stories() {
	state.step = (far) => {
		const rows = all("#main .s2:not([hidden])");
		const next = rows[rows.findIndex(({ dataset }) => dataset.id === view.id) + far];
		reveal(next);
		if (next) tried(() => choose(next.dataset.id));
	};
	await shown("/api/stories");
}

async function shown(path, body) {
	view.told = await ask(path, body, "stories story alarm", "", view.id);
	const rows = all("#main .s2");
	if (!rows.some((row) => row.dataset.id === view.id)) view.id = rows[0]?.dataset.id ?? "";
	chosen();
	watch();
}

function chosen() {
	for (const row of all("#main .s2")) row.classList.toggle("on", row.dataset.id === view.id);
}

async function choose(id) {
	if (id === view.id) return; // what is picked in it stays
	view.id = id;
	chosen();
	await ask("/api/stories", undefined, "story", "", id);
}

async function act(said, [path, body], back) {
	const outline = path.startsWith("/api/outline");
	if (outline) await saveAll();
	if (state.place === "stories") await shown(path, body);
	else view.told = await ask(path, body, "", "");
	const undo = back === null ? null : (view.told.back ?? back);
	if (undo) view.back.push(undo);
	if (outline) await reload();
	if (said === "begin") dispatchEvent(new Event("hashchange"));
	tell("told", w(`stories.did.${said}`));
}

async function reload() {
	state.issue = await ask("/api/start", undefined, "about cost", "");
	const known = new Map(state.sections);
	state.sections.clear();
	for (const told of state.issue.sections) {
		if (known.has(told.id)) state.sections.set(told.id, known.get(told.id));
		receive(told, state.issue.asked);
	}
	if (!state.sections.has(state.current)) state.current = null;
	tell("listed");
}

async function move(id, place) {
	const ids = [...state.sections.keys()];
	const to = place(ids.indexOf(id));
	if (!ids[to] || ids[to] === id) return;
	const after = ids.filter((one) => one !== id)[to - 1] ?? "";
	await act("move", [api("outline", id, "move"), { after }]);
	by("main").querySelector(`.o[data-id="${CSS.escape(id)}"] a`)?.focus();
}

addEventListener("dragstart", ({ target }) => (view.dragged = target.closest?.(".o")?.dataset.id ?? ""));
addEventListener("dragover", (event) => view.dragged && event.target.closest?.(".o") && event.preventDefault());
addEventListener("drop", (event) => {
	const row = event.target.closest?.(".o");
	if (!row || !view.dragged) return;
	event.preventDefault();
	tried(() => move(view.dragged, () => [...state.sections.keys()].indexOf(row.dataset.id)));
});

does({
	story: ({ dataset }) => choose(dataset.id),
	act: (node) => {
		const { said, path, body, back } = node.dataset;
		node.closest("dialog")?.close();
		return act(said, [path, JSON.parse(body)], back && JSON.parse(back));
	},
	split: ({ dataset: { path } }) => act("split", [path, { action: "split", entries: all("#side input:checked").map((one) => one.value) }]),
	move: (node) => move(node.closest(".o").dataset.id, (at) => at + Number(node.dataset.far)),
	add: async ({ dataset: { path } }) => {
		await act("add", [path, { kind: by("kind").value, text: "" }]);
		go(view.told.made);
	},
});

addEventListener("input", ({ target }) => {
	if (target.id !== "find") return;
	const wanted = target.value.trim().toLowerCase();
	for (const one of all(".cand")) one.hidden = !one.dataset.text.toLowerCase().includes(wanted);
	const seen = all(".cand:not([hidden])");
	if (wanted) by("left").open = seen.some((one) => by("left").contains(one));
	by("nofind").hidden = seen.length > 0;
});

on("ended", ({ kind, done }) =>
	tried(async () => {
		if (kind === "draft" && !done.message) return location.assign(`/${location.search}`);
		if (done.section) await reload();
		if (kind === "take") view.back.push([api("outline", done.section, "remove"), {}]);
		if (kind === "section") state.current === done.section ? dispatchEvent(new Event("hashchange")) : go(done.section);
		else if (state.place === "stories") await shown("/api/stories");
	}),
);

export function moveBy(far) {
	const id = document.activeElement.closest(".o,.secs a")?.dataset.id ?? (state.place === "stories" && view.told.stories?.find((one) => one.id === view.id)?.told);
	if (!state.sections.has(id)) return false;
	tried(() => move(id, (at) => at + far));
	return true;
}

export function takeBack() {
	if (!view.back.length) return false;
	tried(() => act("undo", view.back.pop(), null));
	return true;
}
