// Ordering: entries that move up and down, dragged, by their buttons or with the arrow keys.

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
    tellPlace(row);
  }

  function tellPlace(row) {
    const number = [...list.children].indexOf(row) + 1;
    const text = spoken(row.querySelector(".text"));
    announce(label("practice-moved", { text, number, total: rows.length }), { seen: false });
  }

  function entryRow(html) {
    const text = authored("span", html, { class: "text" });
    const row = element("li", { class: "entry" }, grip(), text);
    for (const [step, sign, name] of [[-1, "↑", "practice-up"], [1, "↓", "practice-down"]]) {
      const named = { "aria-label": label(name, { text: spoken(text) }), "data-step": step };
      row.append(button(sign, () => move(row, step), { class: "step", ...named }));
    }
    draggable(row, { moved: ({ clientY }) => follow(row, clientY), dropped: () => tellPlace(row) });
    return row;
  }

  /** Lets an entry go past the neighbours of which the pointer has crossed a third. */
  function follow(row, y) {
    if (list.classList.contains("judged")) return;
    const crossed = (other, step) => {
      if (!other) return false;
      const { top, bottom, height } = other.getBoundingClientRect();
      return step < 0 ? y < bottom - height / 3 : y > top + height / 3;
    };
    // The neighbour is what moves: an entry that left the page would lose the pointer.
    while (crossed(row.previousElementSibling, -1)) row.after(row.previousElementSibling);
    while (crossed(row.nextElementSibling, 1)) row.before(row.nextElementSibling);
  }

  const given = () => [...list.children].map((row) => row.querySelector(".text").innerHTML);
  const wanted = item.entries.map((html) => authored("span", html).innerHTML);

  function tell(isTold) {
    const order = given();
    list.classList.add("judged");
    [...list.children].forEach((row, index) => {
      row.querySelectorAll("button, .grip").forEach((each) => each.remove());
      if (!isTold) return;
      const right = order[index] === wanted[index];
      row.classList.add(right ? "right" : "wrong");
      row.append(element("span", { class: "sign" }, right ? "✓" : "✗"));
    });
  }

  return {
    controls: [element("p", { class: "do" }, label("practice-ordering-hint")), list],
    missing: () => null,
    key: () => false,

    judge() {
      const order = given();
      tell(true);
      return order.every((html, index) => html === wanted[index]);
    },

    /** The right order stands below, so the learner's own goes. */
    reveal() {
      tell(false);
      list.hidden = true;
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
