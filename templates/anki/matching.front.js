// Two lists: tap an entry of one, then the one of the other that belongs to it.
const lists = Array.from(root.querySelectorAll(".match > .options"));
const state = {pairs: []};
const save = keep(stem, state);
const sides = lists.map((list, side) => {
  const entries = Array.from(list.children);
  return (side ? shuffled(entries) : entries).map((entry) => {
    const name = sign(entry);
    list.append(entry);
    const made = button(entry);
    made.sign = name;
    made.side = side;
    made.addEventListener("click", () => tap(made));
    return made;
  });
});
let held = null; // what waits for its other half
let pairs = []; // [left, right]

function tap(tapped) {
  if (held && held.side !== tapped.side) {
    const pair = held.side ? [tapped, held] : [held, tapped];
    pairs = pairs.filter((old) => !old.includes(tapped)).concat([pair]);
    held = null;
  } else {
    held = held === tapped ? null : tapped;
    pairs = pairs.filter((old) => !old.includes(held));
  }
  show();
}

function show() {
  state.pairs = pairs.map((pair) => pair.map((made) => made.sign));
  save();
  sides.forEach((side) => side.forEach((made, place) => {
    const pair = pairs.find((one) => one.includes(made));
    made.dataset.mark = made.side ? (pair ? sides[0].indexOf(pair[0]) + 1 : "") : place + 1;
    made.classList.toggle("paired", Boolean(pair));
    press(made, made === held);
  }));
}

if (lists.length === 2) {
  lists.forEach((list) => list.classList.add("live", "marked"));
  hint(lists[0].parentNode, say.match, sides[0].length);
  keys(() => sides[held ? 1 - held.side : 0]);
  show();
}
