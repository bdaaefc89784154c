// Numbers as exact fractions, whatever they are written in.

const SEPARATORS = new Map();

/** The signs that a language puts between thousands and before decimals; the browser knows them. */
function separatorsOf(language) {
  if (!SEPARATORS.has(language.tag)) {
    let parts = [];
    try {
      parts = new Intl.NumberFormat(language.tag, {numberingSystem: "latn"}).formatToParts(1234567.5);
    } catch (error) {
      // No language that the browser knows: written as in English.
    }
    const sign = (type, usual) => keyed((parts.find((part) => part.type === type) || {value: usual}).value) || " ";
    SEPARATORS.set(language.tag, {group: sign("group", ","), decimal: sign("decimal", ".")});
  }
  return SEPARATORS.get(language.tag);
}

function fraction(above, below = 1n) {
  let [one, other] = [above < 0n ? -above : above, below];
  while (other) [one, other] = [other, one % other];
  return one ? {above: above / one, below: below / one} : {above: 0n, below: 1n};
}

function times(one, other) {
  return fraction(one.above * other.above, one.below * other.below);
}

function plus(one, other) {
  return fraction(one.above * other.below + other.above * one.below, one.below * other.below);
}

const RUN = /^(?:\d|[.,](?=\d))(?:\d|[.,'\ue002](?=\d)| (?=\d{3}(?!\d)))*/;
const escaped = (sign) => (sign === "." ? "\\." : sign);

/** The number that digits with their signs say in a language; null where that isn't sure. */
function numberOfDigits(run, language) {
  if (/^\d+$/.test(run)) return /^0\d/.test(run) || run.length > 60 ? null : fraction(BigInt(run));
  const {group, decimal} = separatorsOf(language);
  const point = run.includes("\ue002") ? "\ue002" : escaped(decimal);
  const groups = [...new Set([group, " ", "'"])].filter((sign) => sign !== decimal);
  const grouped = groups.find((sign) => new RegExp(`^[1-9]\\d{0,2}(?:${escaped(sign)}\\d{3})+(?:${point}\\d+)?$`).test(run));
  const indian = /^(hi|bn|ta|te|mr|gu)$|-IN$/i.test(language.primary + language.tag.slice(2)) && /^\d{1,2}(,\d{2})*,\d{3}$/.test(run);
  const plain = indian ? run.replace(/,/g, "") : grouped ? run.split(grouped).join("") : run;
  let parts = plain.match(new RegExp(`^(\\d*)(?:${point}(\\d+))?$`));
  // Where the comma is the sign of decimals, a point that can't be one of thousands is that too.
  if (!parts && decimal === ",") parts = /^\d+\.\d{3}$/.test(plain) ? null : plain.match(/^(\d+)\.(\d+)$/);
  if (!parts || plain.length > 60 || /^0\d/.test(parts[1])) return null;
  const decimals = parts[2] || "";
  return fraction(BigInt(parts[1] + decimals), 10n ** BigInt(decimals.length));
}

/** The number that a text begins with: its value, how it is written, and the rest of the text. */
function numberAt(text, language) {
  return digitsAt(text, language) || hanAt(text) || wordsAt(text, language) || romanAt(text, language);
}

function digitsAt(text, language) {
  const mixed = /^(?:(\d{1,9}) )?(\d{1,9}) ?\/ ?(\d{1,9})(?![\d/])/.exec(text);
  if (mixed && Number(mixed[3])) {
    const part = fraction(BigInt(mixed[2]), BigInt(mixed[3]));
    const value = plus(fraction(BigInt(mixed[1] || 0)), part);
    return {value, form: "fraction", rest: text.slice(mixed[0].length)};
  }
  const run = RUN.exec(text);
  let value = run && numberOfDigits(run[0], language);
  if (!value) return null;
  let rest = text.slice(run[0].length);
  let form = "digits";
  const power = /^(?: ?\* ?10)?[\^\ue000](-?\d{1,2})(?![\d.])|^e([+-]?\d{1,2})(?![\p{L}\d])/iu.exec(rest);
  if (power) {
    const exponent = Number(power[1] || power[2]);
    const base = /^[\^\ue000]/.test(power[0]) ? value : fraction(10n);
    let raised = fraction(1n);
    for (let step = 0; step < Math.abs(exponent); step++) raised = times(raised, base);
    if (exponent < 0) raised = fraction(raised.below, raised.above || 1n);
    value = base === value ? raised : times(value, raised);
    return {value, form: "power", rest: rest.slice(power[0].length)};
  }
  const sized = sizesAt(text, language);
  if (sized) return sized;
  for (let more; (more = /^ ?([\p{L}\p{M}]+)\.?/u.exec(rest)); form = "digits") {
    const size = language.spaced && numberOfWords(more[1], language);
    if (!size || size < 1000n && more[1] !== "dozen") break;
    value = times(value, fraction(size));
    rest = rest.slice(more[0].length);
  }
  return {value, form, rest};
}

/** Digits with Chinese sizes: 3万, 1.5亿, 14亿1178万. */
function sizesAt(text, language) {
  let [value, rest, last] = [null, text, null];
  for (let found; (found = /^([\d.,]+) ?([千百]?[万萬亿億兆]|千(?![米克瓦卡赫帕伏焦])|百(?!分))/.exec(rest)); ) {
    const many = numberOfDigits(found[1], language);
    const sizes = Array.from(found[2], (sign) => HAN_SIZES.find(([name]) => name === (LOOSE[sign] || sign))[1]);
    const size = sizes.reduce((one, other) => one * other, 1n);
    if (!many || (last && size >= last)) return null;
    const part = times(many, fraction(size));
    value = value ? plus(value, part) : part;
    [rest, last] = [rest.slice(found[0].length), size];
  }
  if (!value) return null;
  const tail = last > 1000n && /^\d{1,4}(?![\d.,])/.exec(rest);
  if (tail) [value, rest] = [plus(value, fraction(BigInt(tail[0]))), rest.slice(tail[0].length)];
  return {value, form: "digits", rest};
}

function hanAt(text) {
  if (text === "一半") return {value: fraction(1n, 2n), form: "fraction", rest: ""};
  const part = /^(.+?)分[之の](.+)$/.exec(text);
  if (part && part[1] !== "百" && part[1] !== "千") {
    const [below, above] = [part[1], part[2]].map((one) => (/^\d+$/.test(one) ? BigInt(one) : numberOfHan(one)));
    return below && above !== null ? {value: fraction(above, below), form: "fraction", rest: ""} : null;
  }
  // 五千米 is five kilometres as well as five thousand metres.
  const found = /^[一二三四五六七八九两兩](?=千[米克瓦])/.exec(text) || HAN_NUMBER.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length);
  const whole = numberOfHan(found[0]);
  if (whole === null) return null;
  const point = /^[点點]([零〇一二三四五六七八九]+)/.exec(rest);
  if (!point) return {value: fraction(whole), form: "han", rest};
  const digits = Array.from(point[1], (sign) => HAN_DIGITS.indexOf(LOOSE[sign] || sign)).join("");
  const value = fraction(BigInt(`${whole}${digits}`), 10n ** BigInt(digits.length));
  return {value, form: "han", rest: rest.slice(point[0].length)};
}

function wordsAt(text, language) {
  if (!COUNTED[language.primary]) return null;
  const words = text.split(" ").slice(0, 10);
  for (let count = words.length; count; count--) {
    const said = words.slice(0, count).join(" ");
    const rest = text.slice(said.length);
    const parts = language.primary === "en" && count < 4 && partsOfWords(words.slice(0, count), language);
    if (parts) return {value: parts, form: "fraction", rest};
    const number = numberOfWords(said, language);
    if (number !== null) return {value: fraction(number), form: "word", rest};
    if (count > 2) continue;
    const [tens, unit] = said.split(/[ -](?=[^ -]+$)/);
    const place = ordinalOfWords(said, language);
    const added = place === null && unit && ordinalOfWords(unit, language);
    const ten = added && numberOfWords(tens, language);
    if (place !== null || (ten && ten % 10n === 0n)) {
      return {value: fraction(place !== null ? place : ten + added), form: "word", ordinal: true, rest};
    }
  }
  return null;
}

function partsOfWords(words, language) {
  const below = PARTS[words[words.length - 1].toLowerCase()];
  const many = words.slice(0, -1).join(" ");
  if (!below || (!many && below !== 2)) return null;
  const above = !many || /^an?$/i.test(many) ? 1n : numberOfWords(many, language);
  return above && fraction(above, BigInt(below));
}

function romanAt(text, language) {
  const century = language.words.century || "$^";
  const found = new RegExp(`^([IVXLCDM]+)(?=$|(?:th|e|ème)? (?:${century}))`).exec(text);
  const number = found && numberOfRoman(found[1]);
  return number ? {value: fraction(number), form: "roman", rest: text.slice(found[0].length)} : null;
}
