// What the scripts of all cards share. A template puts it and the scripts that need it into one
// function: Anki's desktop shows every card in one window, so a second `const` outside would fail.
// Only `window.quizgen` is left there. ES2017: old WebViews show cards too (the judge
// of typed answers is ES2020; where that fails, the back just doesn't say what was typed).
const script = document.currentScript;
const root = (script && script.previousElementSibling) || document.querySelector(".quizgen");
const box = (window.quizgen = window.quizgen || {});
const words = wordsOf(root.lang.toLowerCase().split(/[-_]/));
const stem = sign(root.querySelector(".stem"));

// The words of the language whose tag has most in common with that of the card; else English ones.
function wordsOf(tag) {
  const said = << words >>;
  let best = said.find(([tags]) => tags.includes("en"))[1];
  let most = 0;
  said.forEach(([tags, texts]) => tags.forEach((known) => {
    const parts = known.split("-");
    if (parts[0] !== tag[0] || parts.length <= most || !parts.every((part) => tag.includes(part))) return;
    [best, most] = [texts, parts.length];
  }));
  return best;
}

// A text in those words, with values in the places that it has for them.
function say(name, values = {}) {
  return words[name].replace(/\{(\w+)\}/g, (whole, key) => (key in values ? values[key] : whole));
}

// What tells an entry from others, on both sides: its words and pictures. (The button that an app
// makes of a sound isn't the same on both.)
function sign(entry) {
  const pictures = Array.from(entry.querySelectorAll("img"), (image) => image.getAttribute("src"));
  return [entry.textContent.replace(/\s+/g, " ").trim(), ...pictures].join("\n");
}

// Flags of the Data field; without one, or where somebody has edited it, there are none.
function flags() {
  try {
    return JSON.parse(root.querySelector(".data").textContent) || {};
  } catch (error) {
    return {};
  }
}

// One listener of a kind in a window: that of the card which is shown.
function listen(target, type, act) {
  if (box[type]) target.removeEventListener(type, box[type]);
  box[type] = act;
  target.addEventListener(type, act);
}

function element(tag, name, text) {
  const created = document.createElement(tag);
  created.className = name;
  if (text) created.textContent = text;
  return created;
}

function shuffled(entries) {
  const order = entries.slice();
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

// The window keeps what was done on the front where an app shows both sides in one page: Anki's
// desktop, AnkiWeb, AnkiDroid's study screen since 2.23. Elsewhere the back may be a new page, so
// the front also puts it into sessionStorage, and the next side takes it out again. Where that
// fails too, nothing is kept, and the back shows everything as it is written.
const STORED = "quizgen";

function taken() {
  try {
    const text = sessionStorage.getItem(STORED);
    sessionStorage.removeItem(STORED);
    return JSON.parse(text);
  } catch (error) {
    return null;
  }
}

// On a front: keeps a state for the back of the same question. What it returns is to be called
// when the state has changed.
function keep(asked, state) {
  taken();
  box.kept = {asked, state};
  const save = () => {
    if (window.pycmd) return; // the desktop
    try {
      sessionStorage.setItem(STORED, JSON.stringify({asked, state}));
    } catch (error) {
      // Nothing to keep it in.
    }
  };
  save();
  return save;
}

// On a back: the state that the front of the same question kept, or null.
function kept(asked) {
  const stored = taken();
  const found = box.kept || stored;
  return found && found.asked === asked ? found.state : null;
}
