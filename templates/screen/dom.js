// What the scripts of all pages on a screen build with.

/** What quizgen wrote into the page; `labels` are the words of the deck's language. */
const BANK = JSON.parse(document.getElementById("bank").textContent);

/** An element with attributes (`on…` are listeners) and children; null children are left out. */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A label in the deck's language, its `{names}` filled in. */
function label(name, values = {}) {
  return BANK.labels[name].replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
}

function button(text, onclick, attributes = {}) {
  return element("button", { type: "button", onclick, ...attributes }, text);
}
