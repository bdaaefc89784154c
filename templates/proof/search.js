// Full-text search: each text is looked at once, however many items have it.

/** All items in the order of the page; each knows its entry. */
const ITEMS = BANK.entries.flatMap((entry) => entry.items.map((item) => Object.assign(item, { entry })));

/** The items, and for each fact that gives none something that stands in its place. */
const SHOWN = BANK.entries.flatMap((entry) =>
  entry.items.length ? entry.items : [{ id: entry.id, none: true, entry }],
);

let foldedTexts = null;

/** The numbers of all texts that an item shows. */
function textsOf(item) {
  return [
    item.stem,
    item.rationale,
    item.caveat,
    ...(item.options ?? []).flatMap(([text, , because]) => [text, because]),
    ...(item.answer ?? []).flatMap(([, text, because]) => [text, because]),
    ...(item.accept ?? []),
    ...(item.of ?? []).map(([, says]) => says),
  ].filter((number) => number !== undefined && number !== null);
}

/** A test for items that hold every word of a query; of "…" the words as they stand together. */
function searching(query) {
  const words = [...foldedText(query).matchAll(/"([^"]+)"?|(\S+)/g)].map((match) => match[1] ?? match[2]);
  if (!words.length) return () => true;
  foldedTexts ??= BANK.texts.map(folded);
  const found = words.map((word) => foldedTexts.map((text) => text.includes(word)));
  return (item) =>
    words.every((word, which) => {
      const has = (number) => found[which][number];
      const { entry } = item;
      return (
        textsOf(item).some(has) ||
        (entry.says !== undefined && has(entry.says)) ||
        foldedText(`${item.id}\n${entry.id}\n${(entry.tags ?? []).join("\n")}`).includes(word)
      );
    });
}
