// Ordering: entries that move up and down, by their buttons or with the arrow keys.

function orderingQuestion(item) {
  const list = element("ol", { class: "entries", "aria-labelledby": "stem" });
  const rows = mixed(item.entries).map(entryRow);
  list.append(...rows);
  list.addEventListener("keydown", (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const row = event.target.closest("li");
    if (!step || !row || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(row, step);
  });

  /** Lets an entry change places with its neighbour; the pressed button keeps the focus. */
  function move(row, step) {
    const focused = document.activeElement;
    const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other || list.classList.contains("judged")) return;
    if (step < 0) other.before(row);
    else other.after(row);
    if (row.contains(focused)) focused.focus();
    else row.querySelector(`[data-step="${step}"]`).focus();
    row.scrollIntoView({ block: "nearest" });
    const number = [...list.children].indexOf(row) + 1;
    const text = spoken(row.querySelector(".text"));
    announce(label("practice-moved", { text, number, total: rows.length }), { seen: false });
  }

  function entryRow(html) {
    const text = authored("span", html, { class: "text" });
    const row = element("li", { class: "entry" }, text);
    for (const [step, sign, name] of [[-1, "↑", "practice-up"], [1, "↓", "practice-down"]]) {
      const named = { "aria-label": label(name, { text: spoken(text) }), "data-step": step };
      row.append(button(sign, () => move(row, step), { class: "step", ...named }));
    }
    return row;
  }

  const given = () => [...list.children].map((row) => row.querySelector(".text").innerHTML);
  const wanted = item.entries.map((html) => authored("span", html).innerHTML);

  return {
    controls: [element("p", { class: "do" }, label("practice-ordering-hint")), list],
    missing: () => null,
    key: () => false,

    judge() {
      const order = given();
      list.classList.add("judged");
      [...list.children].forEach((row, index) => {
        const right = order[index] === wanted[index];
        row.classList.add(right ? "right" : "wrong");
        row.querySelectorAll("button").forEach((each) => each.remove());
        row.append(element("span", { class: "sign" }, right ? "✓" : "✗"));
      });
      return order.every((html, index) => html === wanted[index]);
    },

    solution: () => [
      element(
        "ol",
        { class: "in-order" },
        ...item.entries.map((html, index) =>
          element(
            "li",
            {},
            authored("span", html, { class: "text" }),
            item.because[index] ? authored("p", item.because[index], { class: "because" }) : null,
          ),
        ),
      ),
    ],
  };
}
