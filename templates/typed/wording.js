// A text as answers are compared by: without what only punctuates, and with every sign that means
// something. Hyphens, raised and lowered signs and brackets of prose have more than one form.

const DIGIT = /^\p{Nd}$/u;
const LETTER = /^[\p{L}\p{M}]$/u;
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]$/u;
const HAN_INSIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const FORMULA = /[=+*/^<>|\\_\[\]\u007b\u007d~≈#@]|sqrt/;
const HYPHEN = "\ue003";
const APOSTROPHE = "\ue004";

/** What hyphens, apostrophes, raised and lowered signs may be: as they are, or left out. */
const WAYS = [" ", ""].flatMap((hyphen) => ["'", ""].flatMap((apostrophe) => [[hyphen, apostrophe, "^", "_"], [hyphen, apostrophe, "", ""]]));

/** The text in its first form, and all its forms, the first included. */
function wordingsOf(text) {
  const without = bare(text);
  const forms = [without];
  const aside = /(^| )\(([^()]*\p{L}{2}[^()]*)\)(?=$|[ .,;:!?])/u;
  if (!FORMULA.test(text) && aside.test(text)) forms.push(bare(text.replace(aside, "$1")), bare(text.replace(aside, "$1$2")));
  const resolved = forms.flatMap((form) => WAYS.map((way) => resolve(form, way)));
  const found = [...new Set(resolved.filter(Boolean))];
  return found.length ? found : [text];
}

/** With one of the forms that hyphens, raised and lowered signs have. */
function resolve(text, [hyphen, apostrophe, raised, lowered]) {
  return text
    .split(HYPHEN).join(hyphen)
    .split(APOSTROPHE).join(apostrophe)
    // After a letter a keyboard's digit does; after another digit it would be another number.
    .replace(/([^\ue000]?)\ue000(\d?[+-]?)(?![\d+-])/gu, (_, before, signs) => `${before}${LETTER.test(before) && signs ? raised : "^"}${signs}`)
    .replace(/\ue000/g, "^")
    .replace(/([^\ue001]?)\ue001/gu, (_, before) => `${before}${/[\p{L}\p{M})\]]/u.test(before) ? lowered : "_"}`)
    .trim();
}

function bare(text) {
  let plain = text;
  if (!/[=[\]<>;\\]|\p{L}\(/u.test(plain)) plain = withoutQuotes(plain);
  plain = withoutAbbreviations(plain);
  if (!FORMULA.test(plain)) plain = withoutBracketsOfProse(plain);
  const formula = FORMULA.test(plain) || /[()]/.test(plain);
  if (formula) plain = plain.replace(/ ?([,()[\]=+*/^<>|]) ?/g, "$1");
  plain = mapped(plain, (sign, near) => withoutPunctuation(sign, near, formula, plain));
  plain = plain.replace(/ +/g, " ").trim();
  return mapped(plain, withoutNeedlessSpace) || text;
}

function withoutQuotes(text) {
  const directed = text.replace(/[«»„“「」『』《》〈〉‹›【】〔〕]/g, "").replace(/(\d?)”/g, (_, digit) => (digit && !/[„“]/.test(text) ? `${digit}"` : digit));
  return directed.replace(/(^|[^\p{L}\p{N}])(["'])(\S|\S.*?\S)\2(?![\p{L}\p{N}])/gu, "$1$3");
}

/** Without the full stops of U.S., J. F. Kennedy, e.g. and Ph.D.; main.c and 3.14 keep theirs. */
function withoutAbbreviations(text) {
  return text
    .replace(/(^|[^\p{L}\p{N}])(\p{Lu})\. +(?=\p{Lu}\.)/gu, "$1$2.")
    .replace(/(^|[^\p{L}\p{N}.])(\p{L}[\p{L}\p{M}.]*\.[\p{L}\p{M}.]*)(?![\p{L}\p{N}])/gu, (whole, before, word) => {
      if (/^(?:\p{Lu}\p{Ll}{0,2}\.)+(?:\p{Lu}\p{Ll}{0,2})?$/u.test(word) || /^(?:\p{L}\.)+$/u.test(word)) return before + word.replace(/\./g, "");
      if (/^(?:\p{Lu}\.)+\p{Lu}\p{Ll}+\.?$/u.test(word)) return before + word.replace(/\.(?=\p{Lu}\p{Ll})/u, " ").replace(/\./g, "");
      return whole;
    });
}

function withoutBracketsOfProse(text) {
  return text
    .replace(/\(([^()]*)\)/gu, (whole, inside, place) => {
      const [before, after] = [text[place - 1] || " ", text[place + whole.length] || " "];
      const apart = /[\s.,;:]/.test(before) && /[\s.,;:!?]/.test(after) && /\p{L}{2}/u.test(inside);
      return apart || (HAN_INSIDE.test(inside) && (HAN.test(before) || before === " ")) ? ` ${inside} ` : whole;
    });
}

function mapped(text, rule) {
  const signs = Array.from(text);
  const at = (index) => signs[index] || "";
  return signs.map((sign, index) => rule(sign, (step) => at(index + step))).join("");
}

/** The sign, or a space or nothing where it only punctuates; `near(-1)` stands before it. */
function withoutPunctuation(sign, near, formula, text) {
  const both = (kind) => kind.test(near(-1)) && kind.test(near(1));
  const ends = !near(1) || near(1) === " " || HAN.test(near(1)) || HAN.test(near(-1));
  switch (sign) {
    case "¿":
    case "¡":
    case "。":
    case "、":
      return " ";
    case "-":
      return hyphen(near, formula);
    case "—":
      return both(DIGIT) ? "-" : " ";
    case ".": // Mr. X, but 3.14, .5 and main.c
      return ends && /[\p{L}\p{M}\p{N})"']/u.test(near(-1)) ? " " : ".";
    case "'": // O'Brien, but it's, f' and 6'2
      if (both(LETTER)) return joined(near) ? APOSTROPHE : sign;
      return near(1) === " " && LETTER.test(near(-1)) && LETTER.test(near(-2)) ? "" : "'";
    case ",":
      return both(DIGIT) || formula ? sign : " ";
    case ";":
    case ":":
      return near(1) && ends && !both(DIGIT) ? " " : sign;
    case "!":
    case "?": // What?, but 5!, n!, !x and int?
      return ends && wordBefore(near) && !/^[a-z_]+[!?]$/.test(text) ? " " : sign;
    case "·": // in a name such as 尤里·加加林
      return HAN.test(near(-1)) || HAN.test(near(1)) ? "" : sign;
    default:
      return sign;
  }
}

/** Whether an apostrophe joins the parts of a name, and isn't that of it's and we'll. */
function joined(near) {
  const after = [1, 2, 3].map(near).join("");
  return !/^(?:[smdt]|ll|re|ve)(?![\p{L}\p{M}])/iu.test(after) && (/\p{Lu}/u.test(near(1)) || LETTER.test(near(-2)));
}

function wordBefore(near) {
  let step = -1;
  while (/[!?]/.test(near(step))) step--;
  return HAN.test(near(step)) || (LETTER.test(near(step)) && LETTER.test(near(step - 1)));
}

/** A hyphen that joins words (well-known, Covid-19), in its own sign; another means less or to. */
function hyphen(near, formula) {
  if (formula) return "-";
  const word = (step) => LETTER.test(near(step)) && (LETTER.test(near(2 * step)) || /\p{Lu}/u.test(near(step)));
  const [before, after] = [LETTER.test(near(-1)), LETTER.test(near(1))];
  if (before && after) return word(-1) || word(1) ? HYPHEN : "-";
  if (before && DIGIT.test(near(1))) return word(-1) ? HYPHEN : "-";
  if (after && DIGIT.test(near(-1))) return word(1) ? HYPHEN : "-";
  const dash = near(-1) === " " && near(1) === " " && LETTER.test(near(-2)) && LETTER.test(near(-3));
  return dash ? " " : "-";
}

/** Spaces stand between words and between numbers, not round Chinese and not before a unit. */
function withoutNeedlessSpace(sign, near) {
  const word = (text) => LETTER.test(text) && !HAN.test(text);
  const bound =
    (word(near(-1)) && word(near(1))) || (DIGIT.test(near(-1)) && /[\p{Nd}.]/u.test(near(1))) || near(1) === HYPHEN;
  return sign === " " && !bound ? "" : sign;
}
