// How many of several parts were right.
function verdict(before, hits, count) {
  const all = hits === count;
  before.before(element("p", `verdict ${all ? "right" : "wrong"}`, all ? say("all") : say("some", {right: hits, count})));
}

// Whether entries can be told apart; sounds can't, and then nothing is judged. Some may be the same.
function told(names, equal = false) {
  const apart = equal ? names.every(Boolean) : new Set(names).size === names.length;
  return names.length > 0 && apart;
}
