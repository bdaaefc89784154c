// The first screen: one button to begin, and how far one is. All else is behind “Options”.

function showOverview(start) {
  const answers = store.answers();
  const last = [...LADDERS.values()].map((ladder) => [ladder[0], standing(ladder, answers)]);
  const rows = scores(last.map(([item, record]) => [item, Boolean(record?.right)]));
  const { right, total } = summed(rows);
  const items = todays(answers);
  const go = button(label(toBegin(items, answers)), () => start(items, true), { class: "primary" });
  const options = optionsPart(rows, answers, start);
  keys = {
    primary: () => (options.contains(document.activeElement) ? options.querySelector(".primary") : go),
    key: () => false,
  };
  show(
    "overview",
    null,
    element(
      "section",
      { class: "today", "aria-labelledby": "today" },
      element("h2", { id: "today" }, label("practice-today")),
      element("p", { class: "soft" }, inStore(items, answers)),
      element("div", { class: "actions" }, go),
    ),
    element(
      "section",
      { class: "progress" },
      element("p", {}, label("practice-mastered", { right, total })),
      bar(right, total),
      store.kept ? "" : element("p", { class: "notice" }, label("practice-not-kept")),
    ),
    options,
  );
}

/** Begins another session of today's, or of what was ticked in the options. */
function begin(ofToday, start) {
  const items = ofToday ? todays(store.answers()) : chosen(store.answers());
  if (items.length) start(items, ofToday);
  else showOverview(start);
}

const doneToday = (answers) =>
  Object.values(answers).filter(({ day }) => day === today()).length;

function toBegin(items, answers) {
  if (items.length < A_DAY) return "practice-start";
  return doneToday(answers) < A_DAY ? "practice-ten" : "practice-ten-more";
}

/** What today's questions are: how many have been met before, how many are new. */
function inStore(items, answers) {
  const met = ({ id, family }) =>
    Boolean(standing(LADDERS.get(ladderName({ id, family })), answers));
  const again = items.filter(met).length;
  const done = doneToday(answers);
  const isDue = (item) => dueOn(standing(LADDERS.get(ladderName(item)), answers)) <= today();
  const nothing = again === items.length && !items.some(isDue);
  return [
    ...(done ? [label("practice-done-today", { count: done })] : []),
    ...(nothing ? [label("practice-nothing-due")] : []),
    ...(again && !nothing ? [label("practice-due", { count: again })] : []),
    ...(again < items.length ? [label("practice-fresh", { count: items.length - again })] : []),
  ].join(" · ");
}
