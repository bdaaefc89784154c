// The last screen of a session: the score by section, and what went wrong.

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
  keys = { primary: () => primary, key: () => false };
  show(
    "summary",
    heading,
    heading,
    scoreTable(rows),
    wrong.length
      ? element(
          "section",
          { class: "to-review" },
          element("h3", {}, label("practice-to-review")),
          element("ul", {}, ...wrong.map(wrongRow)),
        )
      : "",
    element(
      "div",
      { class: "actions" },
      button(label("practice-back"), overview),
      wrong.length ? button(label("practice-more"), more) : null,
      primary,
    ),
  );
}

function wrongRow(item) {
  const kind = element("span", { class: "kind" }, label(`group-${item.type}`));
  return element("li", {}, kind, authored("span", item.stem));
}
