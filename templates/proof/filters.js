// What of the bank is shown: the choices of the author, kept in the address after `#`.

const wanted = new URLSearchParams(location.hash.slice(1));

/** For each filter its choices, as [value, name], and the test that a value stands for. */
const FILTERS = {
  type: {
    choices: () => counted((item) => [[item.type, label(`group-${item.type}`)]]),
    test: (value) => (item) => item.type === value,
  },
  section: {
    choices: () => counted(({ entry }) => [[`${entry.section}`, BANK.sections[entry.section]]]),
    test: (value) => (item) => `${item.entry.section}` === value,
  },
  rule: {
    choices: () => counted((item) => [[item.rule ?? "", item.rule ?? label("by-hand")]]),
    test: (value) => (item) => !item.none && (item.rule ?? "") === value,
  },
  level: {
    choices: () => counted(({ entry }) => [[entry.level, label(entry.level)]]),
    test: (value) => (item) => item.entry.level === value,
  },
  remark: { choices: remarkChoices, test: remarkTest },
  goal: { choices: goalChoices, test: goalTest },
  since: { choices: sinceChoices, test: sinceTest },
};

/** The choices that items give, with how many of them; none where all items give the same. */
function counted(choicesOf) {
  const counts = new Map();
  for (const item of ITEMS) {
    for (const [value, name] of choicesOf(item)) {
      const known = counts.get(value) ?? [name, 0];
      counts.set(value, [name, known[1] + 1]);
    }
  }
  if (counts.size < 2) return [];
  return [...counts].map(([value, [name, count]]) => [value, `${name} (${count})`]);
}

/** What was found of an item, and of the fact that it stands with. */
function remarksOf(item) {
  return [...(item.remarks ?? []), ...(item.entry.remarks ?? [])];
}

const severe = ({ severity }) => severity !== "info";

function remarkChoices() {
  const kinds = new Map();
  for (const item of SHOWN) {
    for (const { code, name } of remarksOf(item)) kinds.set(code, `${code} ${name}`);
  }
  if (!kinds.size) return [];
  const count = (test) => SHOWN.filter(test).length;
  const told = (value, name) => [value, `${name} (${count(remarkTest(value))})`];
  return [
    told("any", label("any-remark")),
    told("warning", label("any-warning")),
    told("none", label("no-remark")),
    ...[...kinds].sort().map(([code, name]) => told(code, name)),
  ];
}

function remarkTest(value) {
  if (value === "any") return (item) => remarksOf(item).length > 0;
  if (value === "none") return (item) => remarksOf(item).length === 0;
  if (value === "warning") return (item) => remarksOf(item).some(severe);
  return (item) => remarksOf(item).some(({ code }) => code === value);
}

function goalChoices() {
  const some = (test) => ITEMS.some(test);
  const of = (value, name) => (some(goalTest(value)) ? [[value, name]] : []);
  return [
    ...of("card", label("to-card")),
    ...of("paper", label("to-paper")),
    ...BANK.sheets.flatMap((sheet) => of(`sheet:${sheet}`, sheet)),
    ...of("none", label("to-none")),
  ];
}

function goalTest(value) {
  if (value === "card") return (item) => Boolean(item.card);
  if (value === "paper") return (item) => Boolean(item.sheets);
  if (value === "none") return (item) => !item.none && !item.card && !item.sheets;
  return (item) => (item.sheets ?? []).some(([sheet]) => `sheet:${BANK.sheets[sheet]}` === value);
}

function sinceChoices() {
  const times = BANK.times.map((name, place) => [
    `${place}`,
    name ? label("since-time", { time: name }) : label("unshipped"),
  ]);
  const told = times.length > 1 || BANK.times.includes("") ? times : [];
  return seen === null ? told : [["seen", label("since-seen")], ...told];
}

/** Times are in order, the latest first. */
function sinceTest(value) {
  if (value === "seen") return (item) => !item.none && isNew(item);
  return (item) => item.time !== undefined && item.time <= Number(value);
}

/** The items that are wanted, in the order of the page. */
function matching() {
  const tests = [searching(wanted.get("q") ?? "")];
  for (const [name, { test }] of Object.entries(FILTERS)) {
    if (wanted.has(name)) tests.push(test(wanted.get(name)));
  }
  return SHOWN.filter((item) => tests.every((test) => test(item)));
}

/** Notes a choice; an empty one takes the filter away. */
function want(name, value) {
  if (value === "*" || (name === "q" && !value)) wanted.delete(name);
  else wanted.set(name, value);
  history.replaceState(null, "", `#${wanted}`);
}

/** A list to choose from; null where there is nothing to choose. */
function filterField(name, onchange) {
  const choices = FILTERS[name].choices();
  if (wanted.has(name) && !choices.some(([value]) => value === wanted.get(name))) want(name, "*");
  if (!choices.length) return null;
  const options = [["*", label("all")], ...choices].map(([value, text]) =>
    element("option", { value, selected: value === (wanted.get(name) ?? "*") }, text),
  );
  const select = element(
    "select",
    { name, onchange: () => (want(name, select.value), onchange()) },
    ...options,
  );
  return element("label", { class: "filter" }, element("span", {}, label(name)), select);
}
