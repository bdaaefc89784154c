// The last screen of a session: the score, and what went wrong with the right answers, by section.
// It can be printed and copied, with a name and the date on it, to be handed in.

const NAME = "quizgen/practice/name";

function showSummary(session, { start, more, overview }) {
  const rows = session.score();
  const wrong = session.wrong();
  const heading = element(
    "h2",
    { class: "result", tabindex: "-1" },
    label("practice-result", summed(rows)),
  );
  const primary = wrong.length
    ? button(label("practice-wrong-again"), () => start(shuffled(wrong)), { class: "primary" })
    : button(label("practice-more"), more, { class: "primary" });
  const name = nameField();
  const said = element("span", { role: "status", class: "soft" });
  const copy = async () => {
    const done = await copied(reportOf(name.value, rows, wrong));
    said.textContent = label(done ? "practice-copied" : "practice-copy-failed");
  };
  keys = { primary: () => primary, key: () => false };
  show(
    "summary",
    heading,
    heading,
    element(
      "p",
      { class: "whose" },
      element("label", { for: "name" }, label("name")),
      name,
      element("time", {}, dateOfToday()),
    ),
    scoreTable(rows),
    wrong.length
      ? element(
          "section",
          { class: "to-review" },
          element("h3", {}, label("practice-to-review")),
          ...rows.map((row) => wrongIn(row, wrong)).filter(Boolean),
        )
      : "",
    element(
      "div",
      { class: "actions hand-in" },
      said,
      button(label("practice-copy"), copy),
      button(label("practice-print"), () => print()),
    ),
    element(
      "div",
      { class: "actions" },
      button(label("practice-back"), overview),
      wrong.length ? button(label("practice-more"), more) : null,
      primary,
    ),
  );
}

/** The learner's name, which all decks of this browser share. */
function nameField() {
  const kept = store.load(NAME);
  const input = element("input", {
    type: "text",
    id: "name",
    autocomplete: "name",
    value: typeof kept === "string" ? kept : "",
    onchange: () => store.save(NAME, input.value.trim() || null),
  });
  return input;
}

const dateOfToday = () =>
  new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });

function wrongIn({ name, section }, wrong) {
  const here = wrong.filter((item) => item.section === section);
  if (!here.length) return null;
  return element(
    "div",
    {},
    element("h4", { dir: "auto" }, name),
    element("ul", {}, ...here.map(wrongRow)),
  );
}

/** What was asked and the right answer; of a cloze, the sentence with what was missing. */
function wrongRow(item) {
  return element(
    "li",
    {},
    item.segments ? null : authored("div", item.stem, { class: "asked" }),
    element(
      "div",
      { class: "right-answer" },
      element("span", { "aria-hidden": "true" }, "✓ "),
      solutionOf(item),
    ),
  );
}

/** The summary as plain text. */
function reportOf(name, rows, wrong) {
  const lines = [
    document.querySelector("h1").textContent,
    [name.trim(), dateOfToday()].filter(Boolean).join(" · "),
    label("practice-result", summed(rows)),
  ];
  for (const row of rows) {
    lines.push("", `${row.name}${label("colon")}${row.right} / ${row.total}`);
    for (const item of wrong.filter(({ section }) => section === row.section)) {
      const asked = item.segments ? [] : [`✗ ${spoken(authored("div", item.stem))}`];
      lines.push(...asked, `✓ ${spoken(solutionOf(item))}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** Copies a text; browsers that give a page no clipboard may still copy what is selected. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = element("textarea", { class: "unseen", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
