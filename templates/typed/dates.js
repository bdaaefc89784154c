// Days, months with their year, years, times of the day, and stretches between two of them.

const MONTHS = new Map();

/** The names of the months, from the browser. */
function monthsOf(language) {
  if (!MONTHS.has(language.tag)) {
    const names = new Map();
    for (let month = 0; month < 12; month++) {
      for (const style of ["long", "short"]) {
        for (const day of [undefined, "numeric"]) {
          try {
            const format = new Intl.DateTimeFormat(language.tag, {month: style, day, timeZone: "UTC", numberingSystem: "latn"});
            const part = format.formatToParts(Date.UTC(2001, month, 1)).find(({type}) => type === "month");
            names.set(part.value.toLowerCase().replace(/\.$/, ""), month + 1);
          } catch (error) {
            // Not a language that the browser knows.
          }
        }
      }
    }
    if (language.primary === "en") names.set("sept", 9);
    MONTHS.set(language.tag, names);
  }
  return MONTHS.get(language.tag);
}

/** All that a text may mean as a time. */
function timesOf(text, language) {
  const {words} = language;
  let about = false;
  let rest = without(text, words.about, language, () => (about = true));
  rest = withoutEnd(rest, words.aboutAfter, () => (about = true));
  const found = [clockOf(rest, language), ...daysOf(rest, language)].filter(Boolean);
  return found.map((time) => ({...time, about}));
}

function day(year, month, date) {
  const possible = month >= 1 && month <= 12 && (date === null || (date >= 1 && date <= 31));
  return possible ? {kind: "date", year, month, date} : null;
}

function daysOf(text, language) {
  const {words} = language;
  let before = false;
  let said = false;
  const act = (early) => () => {
    before = before || early;
    said = true;
  };
  let rest = without(text, words.year, language, act(false));
  for (const [word, early] of [[words.before, true], [words.after, false]]) {
    rest = without(rest, word, language, act(early));
    if (language.spaced) rest = withoutEnd(rest, word && `(?:${word})`, act(early));
  }
  rest = withoutEnd(rest, words.yearAfter && ` (?:${words.yearAfter})`, act(false)).trim();
  const sign = before ? -1 : 1;
  const numeric = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})\.?$/.exec(rest);
  if (numeric) {
    const [first, second, third] = [numeric[1], numeric[3], numeric[4]].map(Number);
    if (numeric[1].length === 4) return [day(sign * first, second, third)];
    if (numeric[4].length !== 4) return [];
    const days = [day(sign * third, second, first)];
    return language.primary === "en" ? [...days, day(sign * third, first, second)] : days;
  }
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(rest);
  if (month) return [day(sign * Number(month[1]), Number(month[2]), null)];
  const han = hanDay(rest);
  if (han) return [day(han.year && sign * han.year, han.month, han.date)];
  const year = /^(\d{1,4}|[零〇一二三四五六七八九]{4}) ?([年년]|nián)?$/.exec(rest);
  if (year) {
    const number = Number(/\d/.test(year[1]) ? year[1] : numberOfHan(year[1]));
    const sure = said || (year[1].length === 4 && !/^0/.test(year[1]));
    return sure ? [{kind: "date", year: sign * number, month: null, date: null}] : [];
  }
  return [namedDay(rest, sign, language)];
}

function hanDay(text) {
  const found = /^(?:(.{1,4})年 ?)?(\d{1,2}|[一二三四五六七八九十]{1,3})月 ?(?:(\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号號])?$/.exec(text);
  if (!found) return null;
  const [year, month, date] = found.slice(1).map((part) => (part === undefined ? null : /^\d+$/.test(part) ? Number(part) : Number(numberOfHan(part) || NaN)));
  if (year === null && date === null) return null; // 5月 alone is read as an amount
  return [year, month, date].some(Number.isNaN) ? null : {year, month, date};
}

/** A day or month by its name: 12 May 1820, May 12, 1820, 12 de mayo de 1820. */
function namedDay(text, sign, language) {
  const {words} = language;
  const months = monthsOf(language);
  const filler = new RegExp(`^(?:${[words.of, words.article].filter(Boolean).join("|") || "$^"})$`, "i");
  const suffix = new RegExp(`^(\\d{1,2})(?:${words.ordinal || "\\."})$`, "i");
  let [month, year, date] = [null, null, null];
  for (const written of text.split(/[ ,]+/)) {
    const token = written.replace(suffix, "$1");
    const name = token.toLowerCase().replace(/\.$/, "");
    if (months.has(name) && month === null) month = months.get(name);
    else if (/^\d{1,2}$/.test(name) && Number(name) <= 31 && date === null) date = Number(name);
    else if (/^\d{1,4}$/.test(name) && year === null) year = sign * Number(name);
    else if (!filler.test(name)) return null;
  }
  return month && (date !== null || year !== null) ? day(year, month, date) : null;
}

/** A time of the day, as hours and minutes. */
function clockOf(text, language) {
  const han = /^([一二三四五六七八九十两]{1,3}|\d{1,2})[点點时時](?:钟|整|(半)|([一二三四五六七八九十]{1,3}|\d{1,2})分?)?$/.exec(text);
  if (han) {
    const [hours, minutes] = [han[1], han[3] || "0"].map((part) => Number(/\d/.test(part) ? part : numberOfHan(part)));
    return hours < 25 && minutes < 60 ? {kind: "clock", hour: hours, minute: han[2] ? 30 : minutes} : null;
  }
  const whole = /^(\d{1,2}) ?([ap]\.?m\.?)$/i.exec(text);
  if (whole) return clockOf(`${whole[1]}:00 ${whole[2]}`, language);
  const found = /^(\d{1,2})(?:[:h时時点點](\d{2})?|\.(\d{2})(?= uhr))分?(?: ?([ap]\.?m\.?|uhr|h))?$/i.exec(text);
  if (!found || (/[:]/.test(text) && !found[2])) return null;
  let hour = Number(found[1]);
  const minute = Number(found[2] || found[3] || 0);
  if (/^p/i.test(found[4] || "") && hour < 12) hour += 12;
  if (/^a/i.test(found[4] || "") && hour === 12) hour = 0;
  return hour < 25 && minute < 60 && language ? {kind: "clock", hour, minute} : null;
}

function sameTime(right, typed, asked) {
  if (typed.about && !right.about && !says(asked, "about")) return false;
  if (right.kind === "clock") return right.hour === typed.hour && right.minute === typed.minute;
  const years = [right.year, typed.year].filter((year) => year !== null);
  // The year may be left out where the question says it.
  const sameYear = right.year === typed.year || (years.length === 1 && right.month && keyed(asked.stem).includes(String(years[0])));
  return sameYear && right.month === typed.month && right.date === typed.date;
}

/** A stretch from one value to another; null where the text says none. */
function stretchOf(text, language) {
  const {words} = language;
  const whole = withoutEnd(without(text, words.from, language, () => {}), "之?间|期间|の間|間", () => {});
  const word = words.to && (language.spaced ? `| (?:${words.to}) ` : `|${words.to}`);
  const parts = whole.split(new RegExp(` ?[-~—] ?${word || ""}`, "i"));
  if (parts.length !== 2 || !parts[0] || !parts[1]) return null;
  let [first, last] = parts;
  if (/^\d{4}$/.test(first) && /^\d{2}$/.test(last)) last = first.slice(0, 2) + last;
  const [from, to] = [first, last].map((part) => simpleValuesOf(part.trim(), language));
  if (!from.length || !to.length) return null;
  const {unit} = to.find(({kind}) => kind === "amount") || {};
  return {kind: "stretch", from: from.map((one) => (one.kind === "amount" && !one.unit && unit ? {...one, unit} : one)), to};
}

function simpleValuesOf(text, language) {
  return [amountOf(text, language), ...timesOf(text, language)].filter(Boolean);
}

/** All the values that a text may say. */
function valuesOf(text, language) {
  if (text.length > 120) return [];
  const stretch = stretchOf(text, language);
  return [...simpleValuesOf(text, language), ...(stretch ? [stretch] : [])];
}

/** Whether two values, of any kind, are the same. */
function sameValue(right, typed, asked) {
  if (right.kind !== typed.kind) return false;
  if (right.kind === "amount") return sameAmount(right, typed, asked);
  if (right.kind !== "stretch") return sameTime(right, typed, asked);
  return ["from", "to"].every((end) => right[end].some((one) => typed[end].some((other) => sameValue(one, other, asked))));
}
