// An entry of the deck's files, with those of its items that are wanted.

function entryNode(entry, items) {
  const title = entry.says === undefined ? element("code", {}, entry.id) : authored("span", entry.says);
  return element(
    "article",
    { class: "entry", "data-id": entry.id },
    element("h2", { tabindex: "-1" }, title),
    element(
      "p",
      { class: "meta" },
      entry.says === undefined ? null : element("code", {}, entry.id),
      element("span", { dir: "auto" }, label("place", entry)),
      element("span", { dir: "auto" }, entry.cite ?? BANK.sections[entry.section]),
      entry.level === "detail" ? element("span", {}, label("detail")) : null,
      ...(entry.tags ?? []).map((tag) => element("span", { class: "tag", dir: "auto" }, `#${tag}`)),
    ),
    entry.roles ? roleList(entry.roles) : null,
    remarkList(entry.remarks ?? [], entry),
    items[0].none
      ? element("p", { class: "meta" }, label("no-items"))
      : element("ol", { class: "items" }, ...items.map(itemNode)),
  );
}

function roleList(roles) {
  const rows = roles.flatMap(([name, text]) => [element("dt", {}, name), authored("dd", text)]);
  return element("dl", { class: "roles" }, ...rows);
}
