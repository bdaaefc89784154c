// The list of entries, made as far as somebody reads: a bank may have thousands.

const AT_ONCE = 12;

const list = { groups: [], made: 0, node: null, end: null };

/** Items by entry, in the order of the page. */
function grouped(items) {
  const groups = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0] === item.entry) last[1].push(item);
    else groups.push([item.entry, [item]]);
  }
  return groups;
}

function showList(items) {
  list.groups = grouped(items);
  list.made = 0;
  list.node.replaceChildren();
  if (!items.length) list.node.append(element("p", { class: "nothing" }, label("nothing")));
  makeMore();
}

/** Makes the next entries; false where there are no more. */
function makeMore() {
  const next = list.groups.slice(list.made, list.made + AT_ONCE);
  list.node.append(...next.map(([entry, items]) => entryNode(entry, items)));
  list.made += next.length;
  return next.length > 0;
}

/** Makes more as the end of the list comes near. */
function watchEnd() {
  new IntersectionObserver(
    ([{ isIntersecting }]) => isIntersecting && makeWhileNear(),
    { rootMargin: "1500px" },
  ).observe(list.end);
}

function makeWhileNear() {
  while (list.end.getBoundingClientRect().top < innerHeight + 1500 && makeMore());
}

/** The entry at the top of the window, and how far above the window's top it begins. */
function readAt() {
  const at = [...list.node.children].find((node) => node.getBoundingClientRect().bottom > 0);
  return at?.dataset.id ? [at.dataset.id, at.getBoundingClientRect().top] : null;
}

/** Goes back to such an entry, where it is still there. */
function goBackTo([id, top]) {
  const place = list.groups.findIndex(([entry]) => entry.id === id);
  if (place < 0) return;
  while (list.made <= place + AT_ONCE && makeMore());
  scrollBy(0, list.node.children[place].getBoundingClientRect().top - top);
}

/** Puts the focus on the entry that comes `step` entries after the one that is read. */
function goOn(step) {
  const nodes = [...list.node.children];
  const focused = nodes.findIndex((node) => node.contains(document.activeElement));
  const top = nodes.findIndex((node) => node.getBoundingClientRect().bottom > 1);
  const place = Math.max(focused < 0 ? top + (step > 0 ? 0 : step) : focused + step, 0);
  while (place >= list.made && makeMore());
  list.node.children[place]?.querySelector("h2")?.focus();
}
