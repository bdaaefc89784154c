// Builds the page, and what keys do on it.

const AT = `quizgen-proof-at ${BANK.deck}`;

const search = element("input", {
  type: "search",
  class: "search",
  placeholder: label("search-hint"),
  "aria-label": label("search"),
  value: wanted.get("q") ?? "",
  oninput: () => (want("q", search.value), refresh()),
});
const count = element("output", { class: "count" });
const filters = element("div", { class: "fields" });
const summary = element("summary", {});

function build() {
  const wide = matchMedia("(min-width: 64rem)");
  const panel = element("details", { class: "filters", open: wide.matches }, summary, filters);
  wide.addEventListener("change", () => (panel.open = wide.matches));
  list.node = element("div", { class: "entries" });
  list.end = element("div", { class: "end" });
  document
    .querySelector("main")
    .replaceChildren(
      element("div", { class: "side" }, element("div", { class: "find" }, search, count), panel),
      element("div", { class: "read" }, deckRemarks() ?? "", list.node, list.end),
    );
  showFields();
  refresh();
  watchEnd();
}

function showFields() {
  const fields = Object.keys(FILTERS).map((name) => filterField(name, refresh));
  filters.replaceChildren(
    ...fields.filter(Boolean),
    button(label("clear"), clear, { class: "quiet clear" }),
    button(label("mark-seen"), (event) => markAll(event.target), { class: "quiet" }),
    element("p", { class: "keys" }, label("by-keys")),
  );
}

function deckRemarks() {
  const told = remarkList(BANK.remarks, null);
  if (!told) return null;
  return element("details", { class: "about" }, element("summary", {}, `${label("about-deck")} (${BANK.remarks.length})`), told);
}

function refresh() {
  const items = matching();
  const chosen = Object.keys(FILTERS).filter((name) => wanted.has(name)).length;
  summary.textContent = chosen ? label("filtered", { count: chosen }) : label("filters");
  count.textContent = label("count", { shown: items.filter((item) => !item.none).length, total: ITEMS.length });
  filters.querySelector(".clear")?.toggleAttribute("hidden", !chosen && !wanted.has("q"));
  showList(items);
}

function clear() {
  [...wanted.keys()].forEach((name) => want(name, name === "q" ? "" : "*"));
  search.value = "";
  showFields();
  refresh();
}

function markAll(pressed) {
  if (markSeen()) pressed.textContent = label("marked");
}

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const does = { "/": () => search.focus(), j: () => goOn(1), k: () => goOn(-1) }[event.key];
  if (!does) return;
  event.preventDefault();
  does();
});

// A page that is loaded anew goes on where it was read: the entry, wherever that stands now.
addEventListener("pagehide", () => {
  try {
    sessionStorage.setItem(AT, JSON.stringify(readAt()));
  } catch {
    // then it starts at the top
  }
});

build();

if (performance.getEntriesByType("navigation")[0]?.type === "reload") {
  history.scrollRestoration = "manual";
  try {
    const at = JSON.parse(sessionStorage.getItem(AT));
    if (at) goBackTo(at);
  } catch {
    // nothing kept
  }
}
