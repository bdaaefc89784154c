// Options in a new order at each review, to be chosen by tap or key. Some may stay last, or all keep
// their order; then they may have signs, by which some of them speak of others.
const list = root.querySelector(".options");
const written = list ? Array.from(list.children) : [];
const asked = [stem, ...written.map(sign)].join("\n");
const {fixed, several, last = 0, turns} = flags();
const places = written.map((_, place) => place);
const free = fixed ? 0 : places.length - last;
const state = {order: shuffled(places.slice(0, free)).concat(places.slice(free)), chosen: []};
const save = keep(asked, state);

function choose(index) {
  const was = state.chosen.includes(index);
  const others = several ? state.chosen.filter((other) => other !== index) : [];
  state.chosen = was ? others : others.concat(index);
  save();
  buttons.forEach((one, place) => press(one, state.chosen.includes(state.order[place])));
  if (turns && !was) turn();
}

const buttons = state.order.map((index) => {
  list.append(written[index]);
  const made = button(written[index]);
  if (written[index].dataset.sign) made.dataset.mark = written[index].dataset.sign;
  made.addEventListener("click", () => choose(index));
  return made;
});
if (list) {
  list.classList.add("live");
  list.classList.toggle("marked", written.some((entry) => entry.dataset.sign));
  hint(list, "", buttons.length);
  keys(() => buttons);
}
