// What is left before the send, the send.

import { ask, by, does, on, show, state, tried } from "./desk.js";
import { job, watch } from "./job.js";
import { saveAll } from "./texts.js";

let agreed = false; // to what changed since the test mail
addEventListener("change", ({ target }) => target.id === "changed" && (agreed = target.checked));

export async function ready() {
	agreed = false;
	await saveAll();
	await shown();
}

const shown = (path = "/api/sending/look") => ask(path, {}, "sending list gate cost alarm", "").then(kept).finally(watch);
const kept = () => by("changed") && (by("changed").checked = agreed);

async function confirmed(node, doing, more) {
	node.disabled = true;
	try {
		await doing(`/api/sending/${node.dataset.do}`, { name: node.dataset.name, number: by("number").value, changed: agreed, ...more });
		node.closest("dialog").close();
	} catch (error) {
		show(by("refused"), error.message);
		node.disabled = false;
	}
}

const after = async (path, body = {}) => (await ask(path, body, "", ""), shown());

does({
	draw: ({ dataset: { path } }) => shown(path),
	after: ({ dataset: { path } }) => after(path),
	test: () => job("/api/sending/test", { to: by("to").value }),
	send: (node) => confirmed(node, job),
	approve: (node) => confirmed(node, after, { at: by("when").value }),
});

on("ended", () => state.place === "ready" && tried(shown));
