// The right order; what was put elsewhere says where.
const state = kept(stem);
const list = root.querySelector(".answer ol");

if (state && state.order.length && list) {
  const right = Array.from(list.children);
  let hits = 0;
  list.classList.add("placed");
  right.forEach((entry, index) => {
    const same = state.order[index] === entry.innerHTML;
    const place = state.order.indexOf(entry.innerHTML);
    hits += same;
    entry.classList.add(same ? "right" : "wrong");
    if (!same && place >= 0) entry.append(" ", element("span", "label", say.placed(place + 1)));
  });
  verdict(list, hits, right.length);
}
