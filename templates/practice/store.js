// Keeps progress in the browser, by item: whether the last first try was right, and which answer
// of all it was. Where the browser keeps nothing, progress lives as long as the page.

const VERSION = 1;
const KEY = `quizgen/practice/${BANK.deck}`;

const store = {
  kept: true,
  own: {},

  /** Answers by id of the item: `[mark, right, turn]`. What the bank no longer asks is left out. */
  answers() {
    const found = this.read();
    return Object.fromEntries(
      BANK.items
        .filter(({ id, mark }) => Array.isArray(found[id]) && found[id][0] === mark)
        .map(({ id, mark }) => [id, [mark, found[id][1] ? 1 : 0, Number(found[id][2]) || 0]]),
    );
  },

  /** Notes an answer beside what other windows have noted in the meantime. */
  note(item, right) {
    const answers = this.answers();
    const turn = 1 + Object.values(answers).reduce((most, [, , at]) => Math.max(most, at), 0);
    answers[item.id] = [item.mark, right ? 1 : 0, turn];
    this.write(answers);
  },

  clear() {
    this.write({});
  },

  read() {
    if (!this.kept) return this.own;
    try {
      const text = localStorage.getItem(KEY);
      const found = text ? JSON.parse(text) : null;
      if (found?.version === VERSION) return found.answers ?? {};
      // A later quizgen's progress isn't overwritten by an older page.
      if (found?.version > VERSION) this.kept = false;
    } catch (error) {
      this.kept = error instanceof SyntaxError && this.kept;
    }
    return this.own;
  },

  write(answers) {
    this.own = answers;
    if (!this.kept) return;
    try {
      localStorage.setItem(KEY, JSON.stringify({ version: VERSION, answers }));
    } catch {
      this.kept = false;
    }
  },
};
