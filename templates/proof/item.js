// An item as its author reads it.

const MARKS = { 1: ["✓", "right"], 0: ["✗", "wrong"] };

function itemNode(item) {
  const first = item.entry.items[0];
  const told = (name) => item[name] !== undefined && (item === first || item[name] !== first[name]);
  return element(
    "li",
    { class: "item", "data-id": item.id },
    itemHead(item),
    authored("div", item.stem, { class: "stem" }),
    item.options ? optionList(item.options) : null,
    item.answer ? answerList(item.answer) : null,
    item.accept ? titled("accept", ...joined(item.accept)) : null,
    told("rationale") ? titled("rationale", authored("span", item.rationale)) : null,
    told("caveat") ? titled("caveat", authored("span", item.caveat)) : null,
    item.of ? titled("source", label("of-facts", { count: item.of.length })) : null,
    remarkList(item.remarks ?? [], item.entry),
    whatToWrite(item),
  );
}

function itemHead(item) {
  const chip = (text, name = "") => element("span", { class: `chip ${name}` }, text);
  const rule = item.rule ? label("rule-named", { rule: item.rule }) : label("by-hand");
  const sheets = (item.sheets ?? []).map(([sheet, number]) =>
    chip(label("sheet", { sheet: BANK.sheets[sheet], number }), "to"),
  );
  return element(
    "div",
    { class: "head" },
    element("strong", {}, label(`group-${item.type}`)),
    isNew(item) ? chip(label("new"), "new") : null,
    element("span", { class: "rule" }, rule),
    item.card ? chip(label("card", { slot: item.card }), "to") : null,
    ...sheets,
    item.card || item.sheets ? null : element("span", { class: "rule" }, label("nowhere")),
    item.id === item.entry.id ? null : element("code", { class: "id" }, item.id),
  );
}

function optionList(options) {
  const rows = options.map(([text, correct, because, proof]) => {
    const [sign, name] = MARKS[correct];
    return element(
      "li",
      { class: `option ${name}` },
      element("span", { class: "sign", "aria-hidden": "true" }, sign),
      element("span", { class: "unseen" }, label(name)),
      element(
        "div",
        {},
        authored("div", text, { class: "text" }),
        because === null ? null : authored("div", because, { class: "because" }),
        proof ? element("div", { class: "because proof" }, label(proof)) : null,
      ),
    );
  });
  return element("ul", { class: "options" }, ...rows);
}

function answerList(lines) {
  const rows = lines.map(([mark, text, because]) =>
    element(
      "li",
      {},
      mark ? element("span", { class: "of", dir: "auto" }, `${mark} `) : null,
      authored("span", text, { class: "text" }),
      because === undefined ? null : authored("div", because, { class: "because" }),
    ),
  );
  return titled("answer", element("ul", { class: "answer" }, ...rows));
}

function titled(name, ...nodes) {
  return element("div", { class: "told" }, element("span", { class: "name" }, label(name)), " ", ...nodes);
}

/** Texts one after the other, with a stroke between them. */
function joined(numbers) {
  return numbers.flatMap((number, place) => [...(place ? [" / "] : []), authored("span", number)]);
}

/** What was found, the wording that is proposed with it; null where nothing was. */
function remarkList(remarks, entry) {
  if (!remarks.length) return null;
  const rows = remarks.map((remark) =>
    element(
      "li",
      { class: `remark ${remark.severity}` },
      element(
        "p",
        { dir: "auto" },
        element("strong", {}, `${label(remark.severity)} ${remark.code} `),
        element("span", { class: "rule" }, `${remark.name} `),
        ...withCode(remark.message),
      ),
      remark.hint ? element("p", { class: "hint", dir: "auto" }, ...withCode(remark.hint)) : null,
      remark.ask ? yamlLine(label("proposed"), remark.ask) : null,
      remark.ask && entry ? goesTo(entry, [remark.ask]) : null,
      entry ? null : element("p", { class: "place" }, label("place", remark)),
    ),
  );
  return element("ul", { class: "remarks" }, ...rows);
}

/** A message; what stands between backticks in it is what somebody writes. */
function withCode(message) {
  const parts = message.split("`");
  if (parts.length % 2 === 0) return [message];
  return parts.map((part, place) => (place % 2 ? element("code", {}, part) : part));
}
