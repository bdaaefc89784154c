// Matching: the right sides have numbers, of which each left side takes one. One may belong to
// several left sides, or to none.

function matchingQuestion(item) {
  const wanted = item.pairs.map(([, right]) => right);
  const spare = item.distractors ?? [];
  const rights = mixed([...new Set([...wanted, ...spare])]);
  const shared = new Set(wanted).size < wanted.length;
  const texts = rights.map((html) => spoken(authored("span", html)));
  const rows = item.pairs.map(([left], pair) => pairRow(left, pair));
  const list = element(
    "ol",
    { class: "rights" },
    ...rights.map((html) => element("li", {}, authored("span", html, { class: "text" }))),
  );
  const inputsOf = (row) => [...row.querySelectorAll("input")];
  const chosen = (row) => inputsOf(row).findIndex((input) => input.checked);

  function pairRow(left, pair) {
    const name = `left-${pair}`;
    const chips = texts.map((text, index) =>
      element(
        "label",
        { class: "chip" },
        element("input", {
          type: "radio",
          name,
          value: index + 1,
          "aria-label": `${index + 1}${label("colon")}${text}`,
          onchange: () => taken(row, index),
        }),
        element("span", { "aria-hidden": "true" }, `${index + 1}`),
      ),
    );
    const row = element(
      "li",
      { class: "pair" },
      authored("div", left, { class: "text", id: name }),
      element("div", { class: "chips", role: "radiogroup", "aria-labelledby": name }, ...chips),
    );
    return row;
  }

  /** A right side: the one that was taken, or the one that belongs there. */
  function side(tag, html, sign) {
    return element(tag, { class: "mark" }, `${sign} `, authored("span", html));
  }

  /** A number that another left side had is taken from it, unless some belong to several. */
  function taken(row, index) {
    if (shared) return;
    for (const other of rows) if (other !== row) inputsOf(other)[index].checked = false;
  }

  const hint = shared || spare.length ? "practice-matching-hint-free" : "practice-matching-hint";

  return {
    controls: [
      element("p", { class: "do" }, label(hint)),
      element("div", { class: "sides" }, element("ul", { class: "pairs" }, ...rows), list),
    ],
    missing: () => (rows.every((row) => chosen(row) >= 0) ? null : "practice-match-first"),

    /** A digit goes to the left side that has the focus, or to the first without one. */
    key(event) {
      const index = Number(event.key) - 1;
      if (!(index in rights)) return false;
      const open = () => rows.find((each) => chosen(each) < 0);
      const row = rows.find((each) => each.contains(document.activeElement)) ?? open() ?? rows[0];
      inputsOf(row)[index].click();
      const next = open();
      if (next) inputsOf(next)[0].focus();
      return true;
    },

    judge() {
      const right = rows.map((row, pair) => rights[chosen(row)] === item.pairs[pair][1]);
      list.remove();
      rows.forEach((row, pair) => {
        row.classList.add(right[pair] ? "right" : "wrong");
        const given = right[pair] ? [] : [side("del", rights[chosen(row)], "✗")];
        row.querySelector(".chips").replaceWith(...given, side("p", item.pairs[pair][1], "✓"));
      });
      return right.every(Boolean);
    },

    solution: () => [],
  };
}
