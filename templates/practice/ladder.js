// When a question is due again. Items about one fact climb one ladder together: a rung for each time
// that they were right in a row. Those about several facts have a ladder each.

/** Days until it is due again, by rung; on the lowest is what was wrong, which is due at once. */
const DAYS = [0, 1, 3, 7, 16, 35];
/** How a fact is asked that isn't known yet, the best way first; afterwards it is recalled. */
const RECOGNISED = ["choice", "matching", "true-false"];

/** The number of the day, which begins at four in the morning for those who sit up late. */
function today() {
  const now = new Date();
  const minutes = now.getTime() / 60000 - now.getTimezoneOffset();
  return Math.floor((minutes - 240) / 1440);
}

const ladderName = ({ id, family }) => (family.length === 1 ? family[0] : id);

/** Items by their ladder, in the given order. */
function laddersOf(items) {
  const found = new Map();
  for (const item of items) {
    const name = ladderName(item);
    if (found.has(name)) found.get(name).push(item);
    else found.set(name, [item]);
  }
  return found;
}

const LADDERS = laddersOf(BANK.items);

/** The record of what was answered last on a ladder; undefined where nothing was. */
function standing(ladder, answers) {
  return ladder
    .map(({ id }) => answers[id])
    .reduce((last, each) => (each && (!last || each.turn > last.turn) ? each : last), undefined);
}

const dueOn = ({ rung, day }) => day + DAYS[rung];

/** Of items on one ladder the next to ask: recognised first, then recalled, the longest ago first. */
function nextOf(items, last, answers) {
  const recall = Boolean(last) && last.rung > 0;
  const fitting = items.filter(({ type }) => recall !== RECOGNISED.includes(type));
  const turn = ({ id }) => answers[id]?.turn ?? 0;
  const rank = ({ type }) => (recall ? 0 : RECOGNISED.indexOf(type));
  return [...(fitting.length ? fitting : items)].sort(
    (one, other) => turn(one) - turn(other) || rank(one) - rank(other),
  )[0];
}

/** New questions as the source has its sections; in each, those first that have options. */
function bySection(items) {
  const typed = ({ type }) => Number(!RECOGNISED.includes(type));
  return items.sort((one, other) => one.section - other.section || typed(one) - typed(other));
}

/**
 * What of some items to ask, one a ladder, in three lists: what is `due`, the longest first; what is
 * `fresh`, core before detail; and the `rest`, what is due next first.
 */
function planned(items, answers, arranged = bySection) {
  const due = [];
  const fresh = [];
  const rest = [];
  const now = today();
  for (const [name, here] of laddersOf(items)) {
    const last = standing(LADDERS.get(name), answers);
    const item = nextOf(here, last, answers);
    if (!last) fresh.push(item);
    else (dueOn(last) <= now ? due : rest).push([dueOn(last), last.turn, item]);
  }
  const inTime = (entries) =>
    entries.sort(([day, turn], [other, its]) => day - other || turn - its).map(([, , item]) => item);
  const isDetail = ({ detail }) => Number(detail ?? false);
  return {
    due: inTime(due),
    fresh: arranged(fresh).sort((one, other) => isDetail(one) - isDetail(other)),
    rest: inTime(rest),
  };
}
