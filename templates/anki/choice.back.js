// The options in the order of the front, those that were chosen marked right or wrong.
const list = root.querySelector(".judged");
const written = list ? Array.from(list.children) : [];
const texts = written.map((entry) => sign(entry.querySelector(".text")));
const state = kept([stem, ...texts].join("\n"));

if (state) {
  state.order.forEach((index) => list.append(written[index]));
  list.classList.add("live");
  const {chosen} = state;
  const count = written.filter((entry) => entry.classList.contains("right")).length;
  const good = (index) => written[index].classList.contains("right");
  const all = chosen.length === count && chosen.every(good);
  written.forEach((entry, index) => {
    const picked = chosen.includes(index);
    if (picked) entry.classList.add("chosen", good(index) ? "right" : "wrong");
    const missed = chosen.length && !picked && good(index) && count > 1;
    if (picked || missed) {
      const label = element("span", "label", picked ? say("yours") : say("missed"));
      entry.querySelector(".text").after(" ", label);
    }
  });
  if (chosen.length) list.before(element("p", `verdict ${all ? "right" : "wrong"}`, all ? say("right") : say("wrong")));
}
