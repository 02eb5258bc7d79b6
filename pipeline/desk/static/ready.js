// What is left before the issue can be sent, the test mail, and the send: asked for by the number, once.

import { by, does, el, show } from "./dom.js";
import { ask, on, state, tried } from "./desk.js";
import { job, watch } from "./job.js";
import { saveAll } from "./texts.js";

let agreed = false; // to what changed since the test mail

export async function ready() {
  agreed = false;
  await saveAll();
  await shown("/api/sending/look").finally(watch);
}

const shown = (path) => ask(path, {}, "sending gate cost alarm", "");

async function confirmed(node, doing, more = {}) {
  node.disabled = true;
  try {
    await doing(`/api/sending/${node.dataset.do}`, { name: node.dataset.name, number: by("number").value, changed: agreed, ...more });
    node.closest("dialog").close();
  } catch (error) {
    show(by("refused"), error.message);
    node.disabled = false;
  }
}

does({
  draw: ({ dataset: { path } }) => tried(() => shown(path)),
  test: () => tried(() => job("/api/sending/test", { to: by("to").value })),
  confirm: (node) => tried(() => ask("/api/sending/look", {}, "confirm", "", node.dataset.at ?? "")),
  send: (node) => confirmed(node, job),
  approve: (node) => confirmed(node, async (path, body) => (await ask(path, body, "", ""), shown("/api/sending/look")), { at: by("when").value }),
  ad: ({ dataset: { choice } }) => tried(async () => (await ask(`/api/advertising/${choice}`, {}, "", ""), ready())),
  files: () => tried(async () => show(by("files"), ...(await ask("/api/sending/files", {}, "", "")).files.map((name) => el("li", {}, name)))),
});

addEventListener("change", ({ target }) => target.id === "changed" && (agreed = target.checked));

// What came of it stays to be read when the screen is drawn anew.
on("ended", async ({ kind }) => {
  if (state.place !== "ready" || !["links", "test", "send"].includes(kind)) return;
  const said = [...by("job").childNodes];
  await tried(() => shown("/api/sending/look"));
  by("job").replaceChildren(...said);
  if (agreed && by("changed")) by("changed").checked = true; // a mail is agreed to by its name: another one is refused
});
