// Options in a new order at each review, to be chosen by tap or key.
const list = root.querySelector(".options");
const written = list ? Array.from(list.children) : [];
const asked = [stem, ...written.map(sign)].join("\n");
const {fixed, several} = flags();
const places = written.map((_, place) => place);
const state = {order: fixed ? places : shuffled(places), chosen: []};
const save = keep(asked, state);

function choose(index) {
  const was = state.chosen.includes(index);
  const others = several ? state.chosen.filter((other) => other !== index) : [];
  state.chosen = was ? others : others.concat(index);
  save();
  buttons.forEach((one, place) => press(one, state.chosen.includes(state.order[place])));
}

const buttons = state.order.map((index) => {
  list.append(written[index]);
  const made = button(written[index]);
  made.addEventListener("click", () => choose(index));
  return made;
});
if (list) {
  list.classList.add("live");
  hint(list, several ? say.several : "", buttons.length);
  keys(() => buttons);
}
