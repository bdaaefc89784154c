// Amounts: a number with what is said of it (about, more than, third) and its unit.

const BOUNDS = ["more", "less", "least", "most", "nearly"];
const CURRENCY = /^(us\$|[$€£¥])\s*/i;
/** What may stand after a number: a unit or a noun, and no sign that makes it another thing. */
const NOUN = /^[\p{L}\p{M}%‰°$€£¥][\p{L}\p{M}%‰°$€£¥ .'·-]*$/u;

/** The amount that a text says; null where it says none. */
function amountOf(text, language) {
  const {words} = language;
  const amount = {kind: "amount", about: false, bound: "", ordinal: false, unit: ""};
  let rest = text;
  for (let known = ""; known !== rest; ) {
    known = rest;
    rest = without(rest, words.about, language, () => (amount.about = true));
    for (const bound of BOUNDS) rest = without(rest, words[bound], language, () => (amount.bound = bound));
  }
  const end = rest;
  rest = withoutEnd(rest, words.aboutAfter, () => (amount.about = true));
  for (const bound of BOUNDS) rest = withoutEnd(rest, words[`${bound}After`], () => (amount.bound = bound));
  if (!/[\p{L}\p{N}]/u.test(rest)) rest = end;
  let sign = 1n;
  rest = without(rest, words.minus, language, () => (sign = -1n)).replace(/^- ?(?=[\d.,$€£¥])/, () => {
    sign = -1n;
    return "";
  });
  let unit = "";
  rest = rest.replace(CURRENCY, (written) => {
    unit = unitNamed(written.trim());
    return "";
  });
  if (/^[第제]/.test(rest)) [rest, amount.ordinal] = [rest.slice(1).trim(), true];
  rest = rest.replace(/^百分[之の]/, () => {
    unit = "%";
    return "";
  });
  if (words.century) rest = rest.replace(new RegExp(`^(${words.century}) ([IVXLCDM]+|\\d+)$`, "i"), "$2 $1");
  const number = numberAt(rest, language);
  if (!number) return null;
  amount.value = times(number.value, fraction(sign));
  amount.form = number.form;
  amount.ordinal = amount.ordinal || Boolean(number.ordinal);
  rest = number.rest;
  if (words.ordinal && /^(digits|roman)$/.test(number.form)) {
    rest = rest.replace(new RegExp(`^(?:${words.ordinal})(?![\\p{L}\\d])`, "iu"), () => {
      amount.ordinal = true;
      return "";
    });
  }
  rest = rest.replace(/^番目/, () => {
    amount.ordinal = true;
    return "";
  });
  rest = withoutStart(rest.trim(), words.moreAfter, () => (amount.bound = "more"));
  if (number.form === "roman" && rest) amount.ordinal = true;
  if (rest && !NOUN.test(rest) && !isMeasure(unitNamed(rest))) return null;
  if (number.rest && !/^[ \p{L}%‰°$€£¥.ºª-]/u.test(number.rest)) return null;
  if (/^[-']/.test(rest)) return null;
  amount.unit = unit || unitNamed(rest);
  if (unit && rest && unitNamed(rest) !== unit) return null;
  return amount;
}

/** Without a word that it begins with. */
function without(text, word, language, act) {
  const found = word && new RegExp(`^(?:${word})\\.?(?:${language.spaced ? " +" : " *"}|(?=[\\d$€£¥]))(?=.)`, "iu").exec(text);
  if (!found) return text;
  act();
  return text.slice(found[0].length);
}

function withoutStart(text, word, act) {
  const found = word && new RegExp(`^(?:${word})`, "u").exec(text);
  if (!found) return text;
  act();
  return text.slice(found[0].length);
}

function withoutEnd(text, word, act) {
  const found = word && new RegExp(`[ ]?(?:${word})$`, "iu").exec(text);
  if (!found || !found.index) return text;
  act();
  return text.slice(0, found.index);
}

/** The size that the question states: how many million, 多少万; one where it states none. */
function statedSize({stem, language}) {
  const {howMany} = language.words;
  const found = howMany && new RegExp(`(?:${howMany}) ?(?:([万萬亿億])|([\\p{L}\\p{M}]+))`, "iu").exec(stem);
  if (!found) return fraction(1n);
  const size = found[1] ? numberOfHan(`一${found[1]}`) : language.spaced && numberOfWords(found[2], language);
  return fraction(size && size >= 1000n ? size : 1n);
}

/** Whether a typed amount is the right one, beside what the question says. */
function sameAmount(right, typed, asked) {
  if (!sameNumber(right, typed) && !equal(right.value, times(typed.value, statedSize(asked)))) return false;
  if ((right.form !== typed.form || right.form === "fraction") && asksForForm(right.value, asked)) return false;
  if (right.ordinal !== typed.ordinal && !(right.ordinal && /^(digits|han|roman)$/.test(typed.form))) return false;
  if (right.bound !== typed.bound && !(right.bound && typed.bound) && !says(asked, right.bound || typed.bound)) return false;
  if (right.bound && typed.bound && right.bound !== typed.bound) return false;
  if (typed.about && !right.about && !says(asked, "about")) return false;
  return isPercent(right, typed) || sameUnit(right.unit, typed.unit, asked);
}

/** 50 % is one half, but not 50. */
function isPercent(one, other) {
  return one.unit !== other.unit && [one.unit, other.unit].sort().join() === ",%" && !equal(one.value, other.value);
}

function sameNumber(one, other) {
  if (equal(one.value, other.value)) return true;
  const parts = [one, other].map(({value, unit}) => (unit === "%" ? times(value, fraction(1n, 100n)) : value));
  return isPercent(one, other) && equal(...parts);
}

function equal(one, other) {
  return one.above === other.above && one.below === other.below;
}

function sameUnit(right, typed, asked) {
  if (right === typed) return true;
  if (right && typed) {
    const [one, other] = [right, typed].map((unit) => small(unit, asked.language).replace(/^[个個](?=.)/, ""));
    return one === other && !isUnit(right) && !isUnit(typed);
  }
  return statesUnit(asked.stem, right || typed, asked.language, {said: Boolean(typed)});
}

/** Whether the question says a word that bounds an amount. */
function says({stem, language}, bound) {
  const words = [language.words[bound], language.words[`${bound}After`]].filter(Boolean).join("|");
  if (!words) return false;
  if (!language.spaced) return new RegExp(words).test(stem.replace(/多少|多久|多大|多长|多高|多远/g, ""));
  return new RegExp(`(^|[^\\p{L}])(?:${words})(?![\\p{L}])`, "iu").test(stem);
}

const ASKS_FOR_NUMERALS = /numeral|binary|hexadecimal|in words|in letters|罗马数字|羅馬數字|大写|二进制|十六进制|漢数字|ローマ数字|römische|chiffres? romain|números? romano|en toutes lettres|en letras|римск/i;
const ASKS_FOR_FORM = /writ|spell|\bsay\b|express|simplif|reduce|convert|translat|decimal|fraction|写|讀|读作|读|怎么说|表示|化简|约分|化成|换算|英文|英语|小数|分数|schreib|heißt|dezimal|bruch|kürze|écri|dit-on|simplifi|décimal|escri|se dice|simplific|scriv|書|読|言い|表|約分|пиш|записа|сократи/i;

/** Whether the question gives the number itself, and asks how it is written. */
function asksForForm(value, {stem, language}) {
  if (ASKS_FOR_NUMERALS.test(stem)) return true;
  if (!ASKS_FOR_FORM.test(stem)) return false;
  const text = keyed(stem);
  const pieces = [...text.split(/[ ?!;:"()“”«»]+|[,.](?= |$)/), ...(text.match(/[\d.,/]+|[零〇一二三四五六七八九十百千万亿两分之]+/g) || [])];
  return pieces.filter(Boolean).some((piece) => {
    const number = numberAt(piece, language);
    return number && !number.rest && equal(number.value, value);
  });
}
