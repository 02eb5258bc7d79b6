// Elements from values. Texts only ever become text nodes: nothing an issue holds can become markup.

const SVG = "http://www.w3.org/2000/svg";
const ICONS = {
  check: "M3 8.5l3.2 3.2L13 4.8",
  cross: "M4 4l8 8M12 4l-8 8",
  warn: "M8 2.2l6.3 11.3H1.7zM8 6.5v3.2M8 11.6v.1",
  lock: "M4.8 7h6.4a1.6 1.6 0 011.6 1.6v3.6a1.6 1.6 0 01-1.6 1.6H4.8a1.6 1.6 0 01-1.6-1.6V8.600A1.6 1.6 0 014.8 7zM5.3 7V5a2.700 2.700 0 015.4 0v2",
  pen: "M3 13l.6-2.8L11 2.800l2.200 2.200-7.400 7.400z",
  undo: "M6 3L2.800 6.200 6 9.400M3 6.200h6.200a3.900 3.900 0 010 7.800H6",
  redo: "M10 3l3.200 3.200L10 9.400M13 6.200H6.800a3.900 3.900 0 000 7.800H10",
  clock: "M14 8A6 6 0 112 8a6 6 0 0112 0zM8 4.600V8l2.400 1.600",
  spark: "M8 1.800l1.500 4.300 4.300 1.500-4.300 1.500L8 13.400 6.500 9.100 2.200 7.600l4.300-1.500z",
  out: "M9 2.500h4.500V7M13.500 2.500l-6 6M6.500 3.500h-4v10h10v-4",
  ask: "M5.800 6a2.200 2.200 0 114 1.300c-.700.900-1.800 1.100-1.800 2.400M8 12.300v.1",
  pin: "M5.500 2.500h5M6.200 2.500v4L4 9.200h8L9.800 6.500v-4M8 9.200V14",
  back: "M10 3L5 8l5 5",
};

export function el(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "class") made.className = value;
    else if (name in made && typeof value !== "string") made[name] = value;
    else made.setAttribute(name, value === true ? "" : value);
  }
  add(made, children);
  return made;
}

export function add(parent, children) {
  for (const child of [children].flat(9)) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(child instanceof Node ? child : String(child));
  }
  return parent;
}

export function fill(parent, ...children) {
  parent.replaceChildren();
  return add(parent, children);
}

export function icon(name, label = "") {
  const made = document.createElementNS(SVG, "svg");
  made.setAttribute("viewBox", "0 0 16 16");
  if (label) {
    made.setAttribute("role", "img");
    made.setAttribute("aria-label", label);
  } else made.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  made.append(path);
  return made;
}

export const by = (id) => document.getElementById(id);
export const key = (text) => el("kbd", {}, text);
export const button = (kind, onclick, given, ...children) => el("button", { type: "button", class: `b ${kind}`, onclick, ...given }, ...children);

export function link(url, ...children) {
  if (!/^https?:\/\//.test(url)) return null;
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

// A dialog that goes away with Esc and gives the focus back.
export function dialog(title, ...children) {
  const before = document.activeElement;
  const made = el("dialog", { "aria-label": title }, el("h2", {}, title), ...children);
  made.addEventListener("close", () => {
    made.remove();
    if (before && before.isConnected) before.focus();
  });
  made.addEventListener("click", (event) => event.target === made && made.close());
  document.body.append(made);
  made.showModal();
  return made;
}
