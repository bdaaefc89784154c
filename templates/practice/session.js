// Which questions a learner gets, in which order, and how they did.

/** Questions between a wrong answer and the same question once more. */
const GAP = 4;

/** Up to `size` items, no two of one family: wrong ones first, then new ones, then the oldest. */
function picked(items, answers, size) {
  const used = new Set();
  const session = [];
  for (const item of inOrder(items, answers)) {
    if (session.length === size) break;
    if (item.family.some((name) => used.has(name))) continue;
    item.family.forEach((name) => used.add(name));
    session.push(item);
  }
  return shuffled(session);
}

function inOrder(items, answers) {
  const wrong = items.filter(({ id }) => answers[id] && !answers[id][1]);
  const fresh = items.filter(({ id }) => !answers[id]);
  const right = items.filter(({ id }) => answers[id]?.[1]);
  right.sort((one, other) => answers[one.id][2] - answers[other.id][2]);
  return [...varied(wrong), ...varied(fresh), ...right];
}

/** In random order, scarce types sooner: drawn with weights (Efraimidis and Spirakis 2006). */
function varied(items) {
  const counts = {};
  for (const { type } of items) counts[type] = (counts[type] ?? 0) + 1;
  return items
    .map((item) => [Math.random() ** Math.sqrt(counts[item.type]), item])
    .sort(([one], [other]) => other - one)
    .map(([, item]) => item);
}

/** A run through some items, in which those answered wrong come again until they are right. */
function newSession(items) {
  const queue = [...items];
  const firstTry = new Map();
  const again = new Set();
  let last = false;
  return {
    item: () => queue[0],
    left: () => queue.length,
    total: items.length,
    isAgain: () => again.has(queue[0]),

    /** Takes an answer to the first question, or another judgement of the same answer. */
    answer(right) {
      last = right;
      if (again.has(queue[0])) return;
      firstTry.set(queue[0], right);
      store.note(queue[0], right);
    },

    /** Goes on to the next question. */
    next() {
      const item = queue.shift();
      if (last) return;
      again.add(item);
      queue.splice(GAP, 0, item);
    },

    wrong: () => [...firstTry].filter(([, right]) => !right).map(([item]) => item),
    score: () => scores([...firstTry]),
  };
}

/** By section, of pairs of an item and whether it was answered right: name, right and total. */
function scores(pairs) {
  return BANK.sections
    .map((name, section) => {
      const here = pairs.filter(([item]) => item.section === section);
      return { name, section, right: here.filter(([, right]) => right).length, total: here.length };
    })
    .filter(({ total }) => total > 0);
}

/** Right and total of all the rows. */
function summed(rows) {
  const add = (name) => rows.reduce((sum, row) => sum + row[name], 0);
  return { right: add("right"), total: add("total") };
}
