// The right answer to an item, outside its question.

function solutionOf(item) {
  const text = (html) => authored("span", html, { class: "text" });
  if (item.type === "matching") {
    const rows = item.pairs.map(([left, right]) =>
      element("li", {}, authored("span", left), " → ", authored("span", right)),
    );
    return element("ul", {}, ...rows);
  }
  if (item.type === "ordering") {
    return element("ol", {}, ...item.entries.map((html) => element("li", {}, text(html))));
  }
  if (item.type === "cloze") return text(filledSentence(item));
  const shown = item.options ? item.options.filter(([, right]) => right) : [[item.shown]];
  return element("span", {}, ...shown.flatMap(([html], index) => [index ? " · " : "", text(html)]));
}

/** A cloze's sentence as HTML with the answers in it. */
function filledSentence({ segments, blanks }) {
  const parts = segments.map((segment, index) =>
    index < blanks.length ? `${segment}<strong>${blanks[index].shown}</strong>` : segment,
  );
  return parts.join("");
}
