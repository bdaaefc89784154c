// How many of several parts were right.
function verdict(before, hits, count) {
  const all = hits === count;
  before.before(element("p", `verdict ${all ? "right" : "wrong"}`, all ? say.all : say.some(hits, count)));
}
