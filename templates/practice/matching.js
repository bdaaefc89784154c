// Matching: each left side takes one of the right sides, which are cards. One left side is always the
// next to be filled: a card that is pressed, or whose digit is, goes there; or it is dragged to any.
// One card may belong to several left sides, or to none.

function matchingQuestion(item) {
  const wanted = item.pairs.map(([, right]) => right);
  const spare = item.distractors ?? [];
  const rights = mixed([...new Set([...wanted, ...spare])]);
  const shared = new Set(wanted).size < wanted.length;
  const given = item.pairs.map(() => null);
  let active = 0;
  const rows = item.pairs.map(([left], pair) => pairRow(left, pair));
  const cards = rights.map(cardOf);
  const list = element(
    "ul",
    { class: "rights", "aria-label": label("practice-cards") },
    ...cards.map((card) => element("li", {}, card)),
  );

  function pairRow(left, pair) {
    const id = `left-${pair}`;
    const slot = button("", () => activate(pair), { class: "slot", id: `${id}-slot` });
    slot.setAttribute("aria-labelledby", `${id} ${id}-slot`);
    return element("li", { class: "pair" }, authored("div", left, { class: "text", id }), slot);
  }

  function cardOf(html, index) {
    const card = button("", () => place(index, active), { class: "card" });
    const number = element("kbd", { "aria-hidden": "true" }, `${index + 1}`);
    card.append(number, authored("span", html, { class: "text" }), grip());
    draggable(card, {
      moved(event, x, y) {
        card.style.transform = `translate(${x}px, ${y}px)`;
        const below = pairAt(event);
        rows.forEach((row, pair) => row.classList.toggle("over", pair === below));
      },
      dropped(event) {
        card.style.transform = "";
        rows.forEach((row) => row.classList.remove("over"));
        if (event && pairAt(event) >= 0) place(index, pairAt(event));
      },
    });
    return card;
  }

  const pairAt = ({ clientX, clientY }) =>
    rows.findIndex((row) => {
      const box = row.getBoundingClientRect();
      const inside = clientX >= box.left && clientX <= box.right;
      return inside && clientY >= box.top && clientY <= box.bottom;
    });

  function activate(pair) {
    active = pair;
    draw();
  }

  /** A card that another left side had is taken from it, unless some belong to several. */
  function place(index, pair) {
    if (list.parentNode === null) return;
    if (!shared && given.includes(index)) given[given.indexOf(index)] = null;
    given[pair] = index;
    const open = given.map((each, at) => [each, at]).filter(([each]) => each === null);
    const next = open.find(([, at]) => at > pair) ?? open[0];
    active = next ? next[1] : pair;
    draw();
    const [left, right] = [item.pairs[pair][0], rights[index]].map((html) =>
      spoken(authored("span", html)),
    );
    announce(label("practice-placed", { left, right }), { seen: false });
  }

  function draw() {
    rows.forEach((row, pair) => {
      const slot = row.querySelector(".slot");
      const index = given[pair];
      row.classList.toggle("active", pair === active);
      slot.setAttribute("aria-pressed", pair === active);
      slot.classList.toggle("filled", index !== null);
      slot.replaceChildren(
        index === null
          ? element("span", { class: "soft" }, label("practice-slot"))
          : authored("span", rights[index], { class: "text" }),
      );
    });
    cards.forEach((card, index) => card.classList.toggle("used", given.includes(index)));
  }

  /** A right side: the one that was taken, or the one that belongs there. */
  function side(tag, html, sign) {
    return element(tag, { class: "mark" }, `${sign} `, authored("span", html));
  }

  /** Shows what belongs to each left side, and what was taken instead where that is told. */
  function tell(right, isTold) {
    list.remove();
    rows.forEach((row, pair) => {
      row.classList.remove("active");
      if (isTold) row.classList.add(right[pair] ? "right" : "wrong");
      const wrong = isTold && !right[pair] ? [side("del", rights[given[pair]], "✗")] : [];
      row.querySelector(".slot").replaceWith(...wrong, side("p", item.pairs[pair][1], "✓"));
    });
  }

  draw();
  const hint = shared || spare.length ? "practice-matching-hint-free" : "practice-matching-hint";

  return {
    controls: [
      element("p", { class: "do" }, label(hint)),
      element("div", { class: "sides" }, element("ul", { class: "pairs" }, ...rows), list),
    ],
    missing: () => (given.includes(null) ? "practice-match-first" : null),

    /** A digit is a card for the left side that has the focus, or for the next to be filled. */
    key(event) {
      const index = Number(event.key) - 1;
      if (!(index in rights)) return false;
      const focused = rows.findIndex((row) => row.contains(document.activeElement));
      place(index, focused < 0 ? active : focused);
      if (focused >= 0) rows[active].querySelector(".slot").focus();
      return true;
    },

    judge() {
      const right = rows.map((_, pair) => rights[given[pair]] === item.pairs[pair][1]);
      tell(right, true);
      return right.every(Boolean);
    },

    reveal: () => tell([], false),
    solution: () => [],
  };
}
