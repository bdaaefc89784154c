// Two lists: tap an entry of one, then the one of the other that belongs to it. Where an entry of the
// right one is `shared`, it keeps the pairs that it has.
const lists = Array.from(root.querySelectorAll(".match > .options"));
const state = {pairs: []};
const save = keep(stem, state);
const {shared} = flags();
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
    const freed = shared ? pair[0] : tapped;
    pairs = pairs.filter((old) => !old.includes(freed)).concat([pair]);
    held = null;
  } else {
    held = held === tapped ? null : tapped;
    if (held && !(shared && held.side)) pairs = pairs.filter((old) => !old.includes(held));
  }
  show();
}

function show() {
  state.pairs = pairs.map((pair) => pair.map((made) => made.sign));
  save();
  sides.forEach((side) => side.forEach((made, place) => {
    const own = pairs.filter((one) => one.includes(made));
    const partners = own.map((pair) => sides[0].indexOf(pair[0]) + 1).sort((a, b) => a - b);
    made.dataset.mark = made.side ? partners.join(" ") : place + 1;
    made.style.setProperty("--marks", Math.max(own.length, 1));
    made.classList.toggle("paired", own.length > 0);
    press(made, made === held);
  }));
}

// Side by side while every entry has room for its words in two lines; else the left ones stand in
// rows above the others, and stay in view.
function arrange() {
  const match = lists[0].parentNode;
  match.classList.remove("stacked");
  const tall = [].concat(...sides).some((made) => {
    const text = made.querySelector(".text");
    return text.offsetHeight > 2.5 * parseFloat(getComputedStyle(text).lineHeight) && !text.querySelector("img, math");
  });
  match.classList.toggle("stacked", tall || lists[1].offsetTop > lists[0].offsetTop);
}

if (lists.length === 2) {
  lists.forEach((list) => list.classList.add("live", "marked"));
  const free = shared || sides[1].length > sides[0].length;
  hint(lists[0].parentNode, free ? say("match-free") : say("match"), Math.max(...sides.map((side) => side.length)));
  keys(() => sides[held ? 1 - held.side : 0]);
  show();
  arrange();
  listen(window, "resize", () => root.isConnected && arrange());
}
