// Keeps progress in the browser, by item, and the session under way. Where the browser keeps
// nothing, both live as long as the page.

const VERSION = 2;
const KEY = `quizgen/practice/${BANK.deck}`;
const SESSION = `${KEY}/session`;

/**
 * What is kept of an answered item, from the list that is stored: `mark` changes with what is asked;
 * `right` is whether the last first try was right; `turn` which answer of all it was; `rung` and
 * `day` say when it is due again. Version 1 had neither: what was right is due, once.
 */
function recordOf([mark, right, turn, rung, day]) {
  const climbed = Number.isInteger(rung) ? Math.min(Math.max(rung, 0), DAYS.length - 1) : null;
  return {
    mark,
    right: Boolean(right),
    turn: Number(turn) || 0,
    rung: climbed ?? (right ? 1 : 0),
    day: Number(day) || 0,
  };
}

const stored = ({ mark, right, turn, rung, day }) => [mark, right ? 1 : 0, turn, rung, day];

const store = {
  kept: true,
  own: {},
  session: null,

  /** Records by id of the item. What the bank no longer asks is left out. */
  answers() {
    return this.known(this.read());
  },

  known(found) {
    return Object.fromEntries(
      BANK.items
        .filter(({ id, mark }) => Array.isArray(found[id]) && found[id][0] === mark)
        .map(({ id }) => [id, recordOf(found[id])]),
    );
  },

  /** Notes a first try beside what other windows have noted in the meantime. */
  note(item, right, rung) {
    const answers = this.answers();
    const turn = 1 + Object.values(answers).reduce((most, each) => Math.max(most, each.turn), 0);
    answers[item.id] = { mark: item.mark, right, turn, rung, day: today() };
    this.write(answers);
  },

  /** Notes that what went wrong was right at another try. */
  recovered(item) {
    const answers = this.answers();
    if (!answers[item.id]) return;
    answers[item.id].rung = 1;
    this.write(answers);
  },

  clear() {
    this.write({});
    this.keepSession(null);
  },

  /** What was exported, as text; `merge` takes it in again. */
  exported() {
    const { answers, ...rest } = this.wrapped(this.answers());
    return JSON.stringify({ quizgen: "practice", deck: BANK.deck, ...rest, answers }, null, 1);
  },

  /** Takes in what was exported; of two answers to one question the later one counts. */
  merge(text) {
    const found = JSON.parse(text);
    if (found?.quizgen !== "practice" || found.deck !== BANK.deck || found.version > VERSION) {
      throw new Error("no progress of this deck");
    }
    const others = this.known(found.answers ?? {});
    const answers = this.answers();
    const later = Object.entries(others).filter(([id, other]) => {
      const own = answers[id];
      return !own || other.day > own.day || (other.day === own.day && other.turn > own.turn);
    });
    this.write({ ...answers, ...Object.fromEntries(later) });
    return later.length;
  },

  wrapped: (answers) => ({
    version: VERSION,
    answers: Object.fromEntries(Object.entries(answers).map(([id, each]) => [id, stored(each)])),
  }),

  read() {
    const found = this.load(KEY);
    // A later quizgen's progress isn't overwritten by an older page.
    if (found?.version > VERSION) this.kept = false;
    if (!this.kept || ![1, VERSION].includes(found?.version)) return this.own;
    return found.answers ?? {};
  },

  write(answers) {
    const whole = this.wrapped(answers);
    this.own = whole.answers;
    this.save(KEY, whole);
  },

  keepSession(session) {
    this.session = session;
    this.save(SESSION, session);
  },

  /** The value under a key; null where there is none, or it can't be read. */
  load(key) {
    if (!this.kept) return null;
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch (error) {
      this.kept = error instanceof SyntaxError && this.kept;
      return null;
    }
  },

  save(key, value) {
    if (!this.kept) return;
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(value));
    } catch {
      this.kept = false;
    }
  },
};
