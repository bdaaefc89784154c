// Which items the author has seen, as long as the browser keeps it: by id, with a mark of the text.

const STORED_AS = `quizgen-proof ${BANK.deck}`;

const seen = readSeen();

function readSeen() {
  try {
    return JSON.parse(localStorage.getItem(STORED_AS));
  } catch {
    return null; // private windows, or somebody else's value
  }
}

/** Whether an item has come or changed since all were marked as seen; never before that. */
function isNew(item) {
  return seen !== null && seen[item.id] !== markOf(item);
}

/** Marks all items as seen; false where the browser doesn't keep it. */
function markSeen() {
  const marks = Object.fromEntries(ITEMS.map((item) => [item.id, markOf(item)]));
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(marks));
    return true;
  } catch {
    return false;
  }
}

/** A number that changes with what an item asks and says (FNV-1a). */
function markOf(item) {
  item.mark ??= hashed(
    textsOf(item)
      .map((number) => BANK.texts[number])
      .join("\0"),
  );
  return item.mark;
}

function hashed(text) {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
}
