// Which letters are the same: accents, and small and capital ones.

const MARK = /[\u0300-\u036f\u064b-\u0655\u0670\u0591-\u05c7]/;
const LETTER_WITH_MARKS = /([\s\S])([\u0300-\u036f\u064b-\u0655\u0670\u0591-\u05c7]*)/gu;
/** Letters that don't come apart into a letter and a mark, and are written with others. */
const LIGATURES = {ß: "ss", æ: "ae", œ: "oe", ς: "σ", ё: "е", ĳ: "ij", ـ: ""};
const STROKES = {ø: "o\u0338", ł: "l\u0335", đ: "d\u0335", ħ: "h\u0335", ı: "i\u0335"};
/** How letters are written where a keyboard lacks them. */
const SPELT = [["ä", "ae"], ["ö", "oe"], ["ü", "ue"], ["å", "aa"], ["ø", "oe"]];
const GREEK = "α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma τ tau φ phi χ chi ψ psi ω omega".split(" ");

function small(text, language) {
  const lower = /^(tr|az)$/.test(language.primary) ? text.toLocaleLowerCase(language.tag) : text.toLowerCase();
  return lower.replace(/i\u0307/g, "i").replace(/[ßæœςёĳـ]/g, (letter) => LIGATURES[letter]);
}

/** Other spellings of a text that a keyboard has. */
function spellings(text, language) {
  const spelt = SPELT.reduce((known, [letter, two]) => known.split(letter).join(two), text.normalize("NFC"));
  const found = [text];
  if (spelt !== text) found.push(spelt);
  if (/[α-ω]/.test(text) && language.primary !== "el") {
    found.push(text.replace(/[α-ω]/g, (letter) => (GREEK.includes(letter) ? GREEK[GREEK.indexOf(letter) + 1] : letter)));
    found.push(text.replace(/μ/g, "u"));
  }
  return found;
}

/** Whether two texts in small letters have the same letters, but for accents that may be left out. */
function sameLetters(right, typed, language) {
  if (right === typed) return true;
  if (!MARK.test(stroked(right)) && !MARK.test(stroked(typed))) return false;
  const ones = Array.from(stroked(right).matchAll(LETTER_WITH_MARKS));
  const others = Array.from(stroked(typed).matchAll(LETTER_WITH_MARKS));
  const isLetter = (match) => Boolean(match) && /\p{L}/u.test(match[1]);
  return ones.length === others.length && ones.every(([one, base, marks], index) => {
    const [other, otherBase, otherMarks] = others[index];
    if (base !== otherBase) return false;
    if (marks === otherMarks) return true;
    if (marks && otherMarks) return false; // another mark is another sign
    if (!isLetter(ones[index - 1]) && !isLetter(ones[index + 1])) return false; // x̄ isn't x
    return mayBeBare(marks ? one : other, language) && (!otherMarks || language.unmarked || isVowelSign(otherMarks));
  });
}

function stroked(text) {
  return text.replace(/[øłđħı]/g, (letter) => STROKES[letter]).normalize("NFD");
}

/** Whether a marked letter may be written without its mark. */
function mayBeBare(letter, language) {
  if (isVowelSign(letter.slice(1))) return true;
  const whole = Object.keys(STROKES).find((key) => STROKES[key] === letter) || letter.normalize("NFC");
  return language.own !== null && !language.own.includes(whole);
}

/** The signs of Arabic and Hebrew that are hardly ever written. */
function isVowelSign(marks) {
  return /^[\u064b-\u0655\u0670\u0591-\u05c7]+$/.test(marks);
}

/** Stems that ask for a sign, in which capitals mean something. */
const SYMBOLS = /symbol|formula|formel|einheit|\bunit|zeichen|unité|símbolo|fórmula|simbolo|formul|allel|genotyp|prefix|variable|constant|символ|символ|符号|符號|单位|單位|化学式|分子式|基因型|字母|記号|単位|元素/i;

/** Whether what was typed has the capitals of the answer, where they tell things apart. */
function sameCase(right, typed, stem) {
  if (right === typed || right.toLowerCase() !== typed.toLowerCase()) return true;
  if (/^(?:([a-z])\1|([a-z])\2)+$/i.test(right) && /[a-z]/.test(right) && /[A-Z]/.test(right)) return false; // Aa
  if (/(^| )-\p{L}( |$)/u.test(right)) return false; // an option of a command
  const [unit, other] = [right, typed].map((text) => /^[\d.,]+ ?(\S+)$/.exec(text));
  if (unit && other && isUnit(unit[1]) && !sameUnitSigns(unit[1], other[1])) return false;
  const letters = right.replace(/[^\p{L}]/gu, "");
  if (isUnit(right) && letters.length > 1) return sameUnitSigns(right, typed);
  if (!SYMBOLS.test(stem) || letters.length > 12) return true;
  if (letters.length === 1) return false;
  const shouted = letters.length > 2 && typed === typed.toUpperCase();
  return shouted || (typed === typed.toLowerCase() && right !== right.toLowerCase());
}
