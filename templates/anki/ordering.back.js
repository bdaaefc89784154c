// The right order; what was put elsewhere says where.
const state = kept(stem);
const list = root.querySelector(".answer ol");
const right = list ? Array.from(list.children) : [];
const names = right.map(sign);

if (state && state.order.length && told(names)) {
  let hits = 0;
  list.classList.add("placed");
  right.forEach((entry, index) => {
    const place = state.order.indexOf(names[index]);
    const same = place === index;
    hits += same;
    entry.classList.add(same ? "right" : "wrong");
    if (!same && place >= 0) entry.append(" ", element("span", "label", say.placed(place + 1)));
  });
  verdict(list, hits, right.length);
}
