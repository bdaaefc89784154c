// The right order; what was put elsewhere says where. Things that are the same can change places.
const state = kept(stem);
const list = root.querySelector(".answer ol");
const right = list ? Array.from(list.children) : [];
const names = right.map(sign);

if (state && state.order.length && told(names, state.equal)) {
  let hits = 0;
  // Where the things stand that aren't right, each to be told once.
  const elsewhere = state.order.map((name, place) => (name === names[place] ? null : name));
  list.classList.add("placed");
  right.forEach((entry, index) => {
    const same = state.order[index] === names[index];
    const place = same ? index : elsewhere.indexOf(names[index]);
    if (!same && place >= 0) elsewhere[place] = null;
    hits += same;
    entry.classList.add(same ? "right" : "wrong");
    if (!same && place >= 0) entry.append(" ", element("span", "label", say("placed", {place: place + 1})));
  });
  verdict(list, hits, right.length);
}
