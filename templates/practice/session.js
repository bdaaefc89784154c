// Which questions a learner gets, in which order, and how they did.

/** Questions between a wrong answer and the same question once more, and how often it comes. */
const GAP = 4;
const MOST_REPEATS = 2;
/** Questions of a day's session. */
const A_DAY = 10;

/** Today's questions: what is due, then new ones in the source's order, then what is due next. */
function todays(answers) {
  const { due, fresh, rest } = planned(BANK.items, answers);
  const wanted = due.length + fresh.length ? [...due, ...fresh] : rest;
  return withoutRelatives(wanted, A_DAY);
}

/** Up to `size` of some items in random order: due ones first, then new ones, then the rest. */
function picked(items, answers, size) {
  const { due, fresh, rest } = planned(items, answers, varied);
  return shuffled(withoutRelatives([...due, ...fresh, ...rest], size));
}

/** The first `size` items of which no two are of one family. */
function withoutRelatives(items, size) {
  const used = new Set();
  const kept = [];
  for (const item of items) {
    if (kept.length === size) break;
    if (item.family.some((name) => used.has(name))) continue;
    item.family.forEach((name) => used.add(name));
    kept.push(item);
  }
  return kept;
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

/** A run through some items; one answered wrong comes again, at most twice. */
function newSession(items, { first = [], repeats = [], total = items.length, ofToday } = {}) {
  const firstTry = new Map(first);
  const times = new Map(repeats);
  let queue = [...items];
  let before = null;
  let right = true;

  /** The questions after this one, and how often each has been repeated by then. */
  function after() {
    const [item, ...others] = queue;
    const again = times.get(item) ?? 0;
    if (right || again === MOST_REPEATS) return [others, times];
    others.splice(GAP, 0, item);
    return [others, new Map(times).set(item, again + 1)];
  }

  function keep(rest, again) {
    const ids = (pairs) => [...pairs].map(([item, value]) => [item.id, value]);
    store.keepSession({
      version: VERSION,
      day: today(),
      queue: rest.map(({ id, mark }) => [id, mark]),
      first: ids(firstTry),
      repeats: ids(again),
      total,
      ofToday,
    });
  }

  keep(queue, times);
  return {
    total,
    ofToday,
    item: () => queue[0],
    left: () => queue.length,
    isAgain: () => times.has(queue[0]),

    /** Takes an answer to the first question, or another judgement of the same answer. */
    answer(judged) {
      const item = queue[0];
      right = judged;
      if (times.has(item)) {
        if (right) store.recovered(item);
      } else {
        before ??= standing(LADDERS.get(ladderName(item)), store.answers())?.rung ?? 0;
        firstTry.set(item, right);
        store.note(item, right, right ? Math.min(before + 1, DAYS.length - 1) : 0);
      }
      keep(...after());
    },

    /** Goes on to the next question. */
    next() {
      const [rest, again] = after();
      queue = rest;
      again.forEach((count, item) => times.set(item, count));
      before = null;
      right = true;
    },

    wrong: () => [...firstTry].filter(([, was]) => !was).map(([item]) => item),
    score: () => scores([...firstTry]),
  };
}

/** The session that was under way when the page was closed today; null where there was none. */
function keptSession() {
  const kept = store.load(SESSION) ?? store.session;
  if (kept?.version !== VERSION || kept.day !== today()) return null;
  const byId = new Map(BANK.items.map((item) => [item.id, item]));
  const items = (pairs) =>
    pairs.filter(([id]) => byId.has(id)).map(([id, value]) => [byId.get(id), value]);
  try {
    const queue = items(kept.queue).filter(([item, mark]) => item.mark === mark);
    return newSession(queue.map(([item]) => item), {
      first: items(kept.first),
      repeats: items(kept.repeats),
      total: kept.total,
      ofToday: kept.ofToday,
    });
  } catch {
    return null;
  }
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
