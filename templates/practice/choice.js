// Choice and true-false: options to tick, in a new order each time unless it is fixed. The last ones
// may stay last; where options speak of each other by signs, each has its own.

function choiceQuestion(item) {
  const several = item.type === "choice" && item.options.filter(([, right]) => right).length > 1;
  const free = item.options.length - (item.last ?? 0);
  const options = item.fixed
    ? item.options
    : [...shuffled(item.options.slice(0, free)), ...item.options.slice(free)];
  const inputs = options.map((_, index) =>
    element("input", { type: several ? "checkbox" : "radio", name: "option", value: index + 1 }),
  );
  const rows = options.map(([html], index) =>
    element(
      "div",
      { class: "option" },
      element(
        "label",
        {},
        inputs[index],
        item.signs
          ? element("span", { class: "letter" }, `${item.signs[index]}.`)
          : element("kbd", { "aria-hidden": "true" }, `${index + 1}`),
        authored("span", html, { class: "text" }),
      ),
    ),
  );
  const list = element(
    "div",
    { class: "options", role: several ? "group" : "radiogroup", "aria-labelledby": "stem" },
    ...rows,
  );

  function tell() {
    options.forEach(([, right, because], index) => {
      inputs[index].disabled = true;
      rows[index].append(...marked(rows[index], right, inputs[index].checked));
      if (because) rows[index].append(authored("p", because, { class: "because" }));
    });
  }

  return {
    several,
    controls: [list],
    missing: () => (inputs.some((input) => input.checked) ? null : "practice-choose-first"),

    key(event) {
      const sign = item.signs?.indexOf(event.key.toUpperCase()) ?? -1;
      const input = inputs[sign < 0 ? Number(event.key) - 1 : sign];
      if (input) input.click();
      return Boolean(input);
    },

    judge() {
      tell();
      return options.every(([, right], index) => right === inputs[index].checked);
    },

    reveal() {
      inputs.forEach((input) => (input.checked = false));
      tell();
    },

    solution: () =>
      options.filter(([, right]) => right).map(([html]) => authored("span", html, { class: "text" })),
  };
}

/** Marks an option as right or wrongly chosen, with words and a sign beside the colour. */
function marked(row, right, chosen) {
  if (!right && !chosen) return [];
  row.classList.add(right ? "right" : "wrong");
  const mark = label(right ? "practice-right-mark" : "practice-wrong-mark");
  return [element("p", { class: "mark" }, `${right ? "✓" : "✗"} ${mark}`)];
}
