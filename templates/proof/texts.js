// Texts of the bank, which are numbers into BANK.texts: as they are shown, and as they are searched.

/** An element with an author's text, of which quizgen made HTML and escaped all that was none. */
function authored(tag, number, attributes = {}) {
  const made = element(tag, { dir: "auto", ...attributes });
  made.innerHTML = BANK.texts[number];
  return made;
}

/** An element with a label in which `{names}` are filled in and which has `<code>` in it. */
function said(tag, name, values, attributes = {}) {
  const made = element(tag, attributes);
  const escaped = Object.entries(values).map(([key, value]) => [key, escapedText(value)]);
  made.innerHTML = label(name, Object.fromEntries(escaped));
  return made;
}

function escapedText(text) {
  return `${text}`.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

const SIGNS = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

/** What a text says, for the search: without tags, in one case and width. */
function folded(html) {
  const plain = html
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
    .replace(/&(\w+);/g, (whole, name) => SIGNS[name] ?? whole);
  return foldedText(plain);
}

function foldedText(text) {
  return text.normalize("NFKC").toLowerCase();
}
