/** Starts the browser editor, and proposes the names that the archive knows while a contributor types one. */
const isLocal = /^(127\.0\.0\.1|(.+\.)?localhost)$/.test(location.hostname);
const localOnly = "localOnly" in document.documentElement.dataset;

if (localOnly && !isLocal) document.getElementById("elsewhere").hidden = false;
else await start();

async function start() {
  const { default: CMS } = await import("./npm/index.js");
  CMS.init();
  const address = document.querySelector('link[rel="suggestions"]').href;
  const suggestions = await (await fetch(address)).json();
  document.addEventListener("focusin", ({ target }) => {
    const path = target.closest?.("[data-key-path]")?.dataset.keyPath;
    if (target.localName === "input" && Object.hasOwn(suggestions, path ?? "")) propose(target, path, suggestions[path]);
  });
}

/** The list is made when its field is first used, and stays. */
function propose(input, path, values) {
  const id = `known-${path.replace(".", "-")}`;
  if (document.getElementById(id) === null) {
    const list = document.createElement("datalist");
    list.id = id;
    list.append(...values.map(({ value, label = "" }) => new Option(label, value)));
    document.body.append(list);
  }
  input.setAttribute("list", id);
}
