// Builds what is shown. Texts come in as texts; `authored` alone takes HTML. `BANK` has `deck`,
// `labels`, `types`, `sections`, `sources` and `items`.

/** An element with an author's text, of which quizgen made HTML and escaped all that was none. */
function authored(tag, html, attributes = {}) {
  const made = element(tag, { dir: "auto", ...attributes });
  made.innerHTML = html;
  return made;
}

/** HTML of what is asked. */
const stemOf = (item) => item.stem ?? item.segments.join("____");

/** What is read aloud of an author's text: its words, and those of its pictures and sounds. */
function spoken(node) {
  const copy = node.cloneNode(true);
  for (const each of copy.querySelectorAll("img, audio")) {
    each.replaceWith(each.getAttribute("alt") ?? each.getAttribute("aria-label") ?? "");
  }
  return copy.textContent.replace(/\s+/g, " ").trim();
}

/** How much of something is done; the number stands in words beside it. */
function bar(done, total) {
  return element("progress", { max: Math.max(total, 1), value: done, "aria-hidden": "true" });
}

/** A table of sections: name, bar, right of total. */
function scoreTable(rows) {
  return element(
    "table",
    { class: "score" },
    element(
      "tbody",
      {},
      ...rows.map(({ name, right, total }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row", dir: "auto" }, name),
          element("td", { class: "bar" }, bar(right, total)),
          element("td", { class: "count" }, `${right} / ${total}`),
        ),
      ),
    ),
  );
}

/** Puts a screen in place of the last one; `focused` is where a reader goes on. */
function show(name, focused, ...nodes) {
  document.body.dataset.screen = name;
  document.querySelector("main").replaceChildren(...nodes);
  scrollTo(0, 0);
  focused?.focus({ preventScroll: true });
}

/** The entries in a random order. */
function shuffled(entries) {
  const mixed = [...entries];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
  }
  return mixed;
}

/** The entries in a random order that isn't the given one, where there is another. */
function mixed(entries) {
  const order = shuffled(entries);
  const same = order.every((entry, index) => entry === entries[index]);
  return same ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
