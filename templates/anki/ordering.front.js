// Things to be put in order by tapping one after the other.
const list = root.querySelector(".options");
const state = {order: [], equal: Boolean(flags().equal)};
const save = keep(stem, state);
const entries = list ? shuffled(Array.from(list.children)) : [];

const buttons = entries.map((entry) => {
  const name = sign(entry);
  list.append(entry);
  const made = button(entry);
  made.addEventListener("click", () => {
    const place = placed.indexOf(made);
    if (place < 0) placed.push(made);
    else placed.splice(place, 1);
    show();
  });
  made.sign = name;
  return made;
});
const placed = [];

function show() {
  state.order = placed.map((made) => made.sign);
  save();
  buttons.forEach((made) => {
    const place = placed.indexOf(made);
    made.dataset.mark = place < 0 ? "" : place + 1;
    press(made, place >= 0);
  });
}

if (list) {
  list.classList.add("live", "marked");
  hint(list, say("order"), buttons.length);
  keys(() => buttons);
  show();
}
