// When a typed answer says the same as a right one. Width, case, spaces and punctuation may differ;
// signs and digits may not: −5 isn't 5, C++ isn't C, 3.14 isn't 314, 50% isn't 50.

const DIGIT = /^\p{Nd}$/u;
const LETTER = /^[\p{L}\p{M}]$/u;
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const PUNCTUATION = /^[?¿¡;…、。"“”„«»‹›「」『』《》〈〉【】〔〕]$/;
const BRACKETS = /[()[\]{}]/g;
const FORMULA = /[+*\/=^<>×÷√±≤≥≠≈]/;

/** A text as answers are compared by; never empty where the text isn't. */
function normalised(text) {
  let plain = sameWidth(text.normalize("NFC")).toLowerCase();
  if (!FORMULA.test(plain)) plain = plain.replace(BRACKETS, " ");
  plain = plain
    .replace(/[\u2010-\u2013\u2212]/g, "-") // hyphens, the short dash and the minus
    .replace(/[—―]+/g, "—")
    .replace(/[’‘‛`´]/g, "'")
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1"); // 3,000
  plain = mapped(plain, withoutPunctuation).replace(/\s+/g, " ").trim();
  return mapped(plain, withoutNeedlessSpace) || text.trim();
}

/** Whether what was typed is one of the right wordings. */
function saysSame(typed, wordings) {
  const given = normalised(typed);
  return given !== "" && wordings.some((wording) => normalised(wording) === given);
}

/** Full-width signs as the usual ones, and nothing that can't be seen. */
function sameWidth(text) {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u301c/g, "~")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "");
}

function mapped(text, rule) {
  const signs = [...text];
  const at = (index) => signs[index] ?? "";
  return signs.map((sign, index) => rule(sign, (step) => at(index + step))).join("");
}

/** The sign, or a space or nothing where it only punctuates; `near(-1)` stands before it. */
function withoutPunctuation(sign, near) {
  const both = (kind) => kind.test(near(-1)) && kind.test(near(1));
  if (PUNCTUATION.test(sign)) return " ";
  switch (sign) {
    case "-": // well-known, but x-y and -5
      return both(LETTER) && (LETTER.test(near(-2)) || LETTER.test(near(2))) ? " " : "-";
    case "—":
      return both(DIGIT) ? "-" : " ";
    case ".": // U.S., but 3.14 and .5
      return both(LETTER) ? "" : DIGIT.test(near(1)) ? "." : " ";
    case "'": // don't, but 6'2
      return both(LETTER) ? "" : both(DIGIT) ? "'" : " ";
    case ",":
    case ":":
      return both(DIGIT) ? sign : " ";
    case "!": // but 5!
      return DIGIT.test(near(-1)) ? "!" : " ";
    case "·": // in a name such as 尤里·加加林
    case "•":
    case "‧":
    case "・":
      return HAN.test(near(-1)) || HAN.test(near(1)) ? " " : sign;
    default:
      return sign;
  }
}

/** Spaces stand between words and between numbers, not round Chinese and not before a unit. */
function withoutNeedlessSpace(sign, near) {
  const word = (text) => LETTER.test(text) && !HAN.test(text);
  const bound =
    (word(near(-1)) && word(near(1))) || (DIGIT.test(near(-1)) && /[\p{Nd}.]/u.test(near(1)));
  return sign === " " && !bound ? "" : sign;
}
