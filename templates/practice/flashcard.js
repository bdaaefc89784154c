// Flashcard: thought of, shown, and judged by the learner.

function flashcardQuestion(item) {
  return {
    controls: [],
    onlyShown: true,
    missing: () => null,
    key: () => false,
    reveal: () => {},
    solution: () => [authored("span", item.shown, { class: "text" })],
  };
}
