// Whether a typed answer says the same as a right one. It may differ in how a value is written, in
// words that lead up to it, in the order of a set, and in what a keyboard lacks. Another sign,
// digit, bracket or word is another answer.

/** Characters of the longest text that is looked into; a longer one is copied, not typed. */
const LONGEST = 2000;

/**
 * Whether what was typed is one of the right wordings.
 *
 * `stem` is the text of the question, with `____` for each blank: what it says the answer needn't.
 * `tag` is the language of the deck, BCP 47.
 */
function judge(typed, wordings, {stem = "", tag = "en"} = {}) {
  const asked = {stem: stem.slice(0, LONGEST), language: languageOf(tag || "en")};
  if (!/\S/.test(typed)) return false;
  return wordings.some((wording) =>
    WITHIN.test(wording) ? isWithin(wording, keyed(typed), asked) :
    Math.max(wording.length, typed.length) > LONGEST ? wording.trim() === typed.trim() : sameAnswer(keyed(wording), keyed(typed), asked),
  );
}

/** A stretch of numbers that are right, as fractions, and their unit. */
const WITHIN = /^within:(-?\d+)\/(\d+):(-?\d+)\/(\d+):(.*)$/;

/** Whether a typed number lies in a stretch, with the unit or without. */
function isWithin(wording, typed, asked) {
  const [lowAbove, lowBelow, highAbove, highBelow, unit] = WITHIN.exec(wording).slice(1);
  const amount = amountOf(ledUp(ended(typed), asked.language).rest, asked.language);
  if (!amount || amount.bound || amount.ordinal) return false;
  if (amount.unit && amount.unit !== unitNamed(keyed(unit))) return false;
  const {above, below} = amount.value;
  return above * BigInt(lowBelow) >= BigInt(lowAbove) * below && above * BigInt(highBelow) <= BigInt(highAbove) * below;
}

function sameAnswer(right, typed, asked) {
  if (right === typed) return true;
  return sameOne(right, typed, asked) || sameSet(right, typed, asked);
}

/** The same as one text or value. */
function sameOne(right, typed, asked) {
  if (sameText(right, typed, asked)) return true;
  const [one, other] = [ledUp(right, asked.language), ledUp(typed, asked.language)];
  if (!agree(one, other, asked.language)) return false;
  if ((one.rest !== right || other.rest !== typed) && sameText(one.rest, other.rest, asked)) return true;
  return sameValues(one.rest, other.rest, asked);
}

function sameText(right, typed, asked) {
  const [forms, others] = [wordingsOf(right), wordingsOf(typed)];
  // A form of one beside the text of the other: x² is x2 and x^2, x₂ is x2, and x² isn't x₂.
  const pairs = [...forms.map((form) => [form, others[0]]), ...others.map((form) => [forms[0], form])];
  return pairs.some(([one, other]) => sameSpelling(one, other, asked)) && sameCase(right, typed, asked.stem);
}

function sameSpelling(right, typed, {language}) {
  const [one, other] = [small(right, language), small(typed, language)];
  if (one === other) return true;
  return spellings(one, language).some((form) => sameLetters(form, other, language)) || spellings(other, language).includes(one);
}

/** Stems that ask for a number of a version, of which 3.10 and 3.1 are two. */
const VERSIONS = /version|versión|versione|versão|版本|バージョン|верси/i;

function sameValues(right, typed, asked) {
  if (VERSIONS.test(asked.stem)) return false;
  const values = valuesOf(ended(right), asked.language);
  if (!values.length) return false;
  const others = valuesOf(ended(typed), asked.language);
  return values.some((value) => others.some((other) => sameValue(value, other, asked)));
}

/** Without a full stop at the end, which isn't one of an abbreviation, and without quotation marks. */
function ended(text) {
  return withoutQuotes(text).replace(/[。.,，]$/, "").trim();
}

/** A text apart from the words that lead up to it: a preposition or 因为, and an article. */
function ledUp(text, language) {
  const {article, lead, ending} = language.words;
  const found = {lead: "", article: "", rest: text};
  for (const [name, words] of [["lead", lead], ["article", article]]) {
    const match = words && beginning(found.rest, words, language);
    if (match) [found[name], found.rest] = [match[1].toLowerCase(), found.rest.slice(match[0].length)];
  }
  const end = ending && new RegExp(`(.)(${ending})$`, "u").exec(found.rest);
  if (end) found.rest = found.rest.slice(0, -end[2].length);
  return found;
}

function beginning(text, words, language) {
  const apart = language.spaced ? " +" : " *";
  const match = new RegExp(`^(${words})(${apart}|)(?=["“«-]?[\\p{L}\\p{N}$€£¥.-])`, "iu").exec(text);
  if (!match) return null;
  // l'eau and الكتاب have no space; the letter A before a single other one is no article.
  const joined = /'$/.test(match[1]) || match[1] === "ال";
  if (language.spaced && !match[2] && !joined) return null;
  return /^A$/.test(match[1]) && text.length - match[0].length < 2 ? null : match;
}

/** Whether nothing that leads up to one says another thing than what leads up to the other. */
function agree(one, other, language) {
  const same = (name) => !one[name] || !other[name] || one[name] === other[name];
  return same("lead") && (language.primary === "en" || same("article"));
}

/** The same things in any order, unless the question asks for one. */
function sameSet(right, typed, asked) {
  const {words} = asked.language;
  if (words.inOrder && new RegExp(words.inOrder, "i").test(asked.stem)) return false;
  const wanted = partsOf(right, asked.language);
  if (wanted.length < 2 || wanted.length > 30) return false;
  let given = partsOf(typed, asked.language);
  if (given.length === 1 && !wanted.some((one) => one.includes(" "))) given = typed.split(" ");
  if (given.length !== wanted.length) return false;
  const left = given.slice();
  return wanted.every((one) => {
    const place = left.findIndex((other) => sameOne(one, other, asked));
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

/** The entries of a list; the text itself where it is none. */
function partsOf(text, language) {
  if (/[()[\]=<>\u007b\u007d]/.test(text)) return [text];
  const {and} = language.words;
  const joined = and && (language.spaced ? `|(?:,? (?:${and})${language.primary === "ar" ? " ?" : " "})` : `|${and}`);
  // 1,2 are two numbers where the comma is no sign of decimals, and 1,200 is one.
  const apart = separatorsOf(language).decimal === "," ? text : text.replace(/(\d),(?=\d(?!\d\d(?!\d)))/g, "$1;  ");
  const parts = apart.split(new RegExp(`[、；]|;(?= |$)|,(?!\\d)|,? & ${joined || ""}`, "iu"));
  const entries = parts.map((part) => part.trim().replace(/[.。]$/, "")).filter(Boolean);
  return entries.length > 1 ? entries : [text];
}
