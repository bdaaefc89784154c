// One way to write each sign: what a keyboard has for what it hasn't. Nothing is lost here; raised
// and lowered signs get a mark, for a keyboard may have no way to raise them.

const RAISED = "\ue000";
const LOWERED = "\ue001";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵉᵒˣʰᵏˡᵐᵖˢᵗʸᶻᵇᶜᵈ";
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢₐₑₒₓₕₖₗₘₚₛₜ";
const LEVEL = "0123456789+-=()niaeoxhklmpstyzbcd";
/** The zeros of the scripts that have digits of their own. */
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810];

const SIGNS = [
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0e\ufe0f]/g, ""],
  [/[㎟-㎢]/g, (sign) => `${sign.normalize("NFKC").slice(0, -1)}²`],
  [/[㎣-㎦]/g, (sign) => `${sign.normalize("NFKC").slice(0, -1)}³`],
  [/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)],
  // Units and letters that are one sign, Roman numerals, ligatures, narrow kana
  [/[℃℉№\u2100-\u2121\u2160-\u217f\u2460-\u2473\u3300-\u33ff\ufb00-\ufb06\uff65-\uff9f\uffe0-\uffe6]+/g, (signs) => signs.normalize("NFKC")],
  [/µ/g, "μ"],
  [/(\d?)([¼-¾⅐-⅞])/g, (_, before, sign) => `${before && `${before} `}${sign.normalize("NFKC")}`],
  [/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0);
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero ? String(code - zero) : digit;
  }],
  [/٫/g, "\ue002"], // the decimal sign and the comma of thousands of Arabic
  [/٬/g, "'"],
  [/٪/g, "%"],
  [/،/g, ","],
  [/؛/g, ";"],
  [/؟/g, "?"],
  [new RegExp(`[${SUPERSCRIPTS}]+`, "g"), (signs) => RAISED + grouped(leveled(signs, SUPERSCRIPTS))],
  [new RegExp(`[${SUBSCRIPTS}]+`, "g"), (signs) => LOWERED + grouped(leveled(signs, SUBSCRIPTS))],
  [/\s+/g, " "],
  [/[\u2010-\u2013\u2212\ufe63]/g, "-"],
  [/[—―]+/g, "—"],
  [/[’‘‛`´ʼ′]/g, "'"],
  [/″/g, '"'],
  [/[〜∼]/g, "~"],
  [/[•‧・]/g, "·"],
  [/[×✕⋅∗]/g, "*"],
  [/(\d) ?[x*] ?(?=\d)/g, (whole, digit, place, text) => (/(^|\D)0x$/.test(text.slice(0, place + 2)) ? whole : `${digit}*`)],
  [/[÷∕⁄]/g, "/"],
  [/∶/g, ":"],
  [/≤|⩽/g, "<="],
  [/≥|⩾/g, ">="],
  [/≠/g, "!="],
  [/[→⟶]/g, "->"],
  [/⇒/g, "=>"],
  [/±|\+\/-/g, "+-"],
  [/√/g, "sqrt"],
  [/…/g, "..."],
  [/[\uff61]/g, "。"],
  [/\^[\u007b(]([-+=\w]+)[)\u007d]/g, (_, signs) => `^${grouped(signs)}`], // x^{2} and x^(2)
  [/sqrt ?\((\w+)\)/g, "sqrt$1"],
  [/_\u007b(\w+)\u007d/g, "_$1"],
  [/([\p{L}\d)])\*\*(?=[\p{L}\d(-])/gu, "$1^"],
];

/** The text in the signs that any keyboard has, as far as there are such. */
function keyed(text) {
  return SIGNS.reduce((known, [sign, usual]) => known.replace(sign, usual), text.normalize("NFC")).trim();
}

function leveled(signs, from) {
  return Array.from(signs, (sign) => LEVEL[from.indexOf(sign)]).join("");
}

/** In brackets where an operator stands inside: x^(n+1). */
function grouped(signs) {
  return signs[0] !== "(" && /[-+=]/.test(signs.slice(1, -1)) ? `(${signs})` : signs;
}
