// What to practise, chosen by the learner: sections, types, how many; and what is kept of progress.

const SIZES = [10, 20, 50, Infinity];
const USUAL_SIZE = 20;

/** What was ticked, for as long as the page is open. */
const wanted = {
  open: false,
  sections: new Set(BANK.sections.keys()),
  types: new Set(BANK.types),
  size: USUAL_SIZE,
  onlyWrong: false,
};

/** The items of the ticked sections and types. */
function ticked(answers) {
  return BANK.items.filter(
    ({ id, section, type }) =>
      wanted.sections.has(section) &&
      wanted.types.has(type) &&
      (!wanted.onlyWrong || (answers[id] && !answers[id].right)),
  );
}

const chosen = (answers) => picked(ticked(answers), answers, wanted.size);

function optionsPart(rows, answers, start) {
  const matched = element("output", { class: "matched" });
  const go = button(label("practice-start"), () => start(chosen(answers), false), {
    class: "primary",
  });

  function refresh() {
    const { length } = ticked(answers);
    matched.textContent = label("practice-matched", { count: length });
    go.disabled = length === 0;
  }

  refresh();
  const setup = element(
    "section",
    { class: "setup", "aria-label": label("practice-options"), onchange: refresh },
    group("practice-sections", rows.map(sectionBox)),
    group("practice-types", BANK.types.map(typeBox)),
    element("div", { class: "more" }, sizeField(), onlyWrongBox()),
    element("div", { class: "actions" }, matched, go),
  );
  const part = element(
    "details",
    { class: "options-part", open: wanted.open, ontoggle: () => (wanted.open = part.open) },
    element("summary", {}, label("practice-options")),
    setup,
    progressPart(answers, start),
  );
  return part;
}

/** A box that adds to a set of what is wanted and takes from it. */
function box(set, value, ...text) {
  const input = element("input", {
    type: "checkbox",
    checked: set.has(value),
    onchange: () => (input.checked ? set.add(value) : set.delete(value)),
  });
  return element("label", {}, input, ...text);
}

function sectionBox({ name, section, right, total }) {
  return box(
    wanted.sections,
    section,
    element("span", { class: "name", dir: "auto" }, name),
    bar(right, total),
    element("span", { class: "count" }, `${right} / ${total}`),
  );
}

function typeBox(type) {
  return box(wanted.types, type, element("span", { class: "name" }, label(`group-${type}`)));
}

/** Boxes with a heading, and a button that ticks or clears them all. */
function group(name, boxes) {
  const all = () => {
    const inputs = boxes.map((each) => each.querySelector("input"));
    const change = inputs.some((input) => !input.checked);
    inputs.filter((input) => input.checked !== change).forEach((input) => input.click());
  };
  return element(
    "fieldset",
    { class: name },
    element("legend", {}, label(name)),
    boxes.length > 2 ? button(label("practice-all-or-none"), all, { class: "quiet" }) : null,
    ...boxes,
  );
}

function sizeField() {
  const options = SIZES.map((size) => {
    const name = size === Infinity ? "practice-size-all" : "practice-size-some";
    return element(
      "option",
      { value: size, selected: size === wanted.size },
      label(name, { count: size }),
    );
  });
  const onchange = (event) => (wanted.size = Number(event.target.value));
  return element(
    "label",
    { class: "size" },
    element("span", {}, label("practice-size")),
    element("select", { onchange }, ...options),
  );
}

function onlyWrongBox() {
  const input = element("input", {
    type: "checkbox",
    checked: wanted.onlyWrong,
    onchange: () => (wanted.onlyWrong = input.checked),
  });
  return element("label", { class: "only-wrong" }, input, label("practice-only-wrong"));
}
