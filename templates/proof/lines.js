// Lines of YAML that say of an item what an author wants to say, ready to copy.

/** A line with what it does, and a button that copies it. */
function yamlLine(name, line) {
  const code = element("code", { class: "yaml", dir: "ltr", lang: "" }, line);
  const copy = button(label("copy"), () => copyText(line, code, copy), { class: "copy" });
  copy.setAttribute("aria-label", `${label("copy")}: ${line}`);
  return element("div", { class: "line" }, element("span", { class: "does" }, name), code, copy);
}

async function copyText(text, code, pressed) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Not allowed here: what is selected can be copied by hand in any case.
    getSelection().selectAllChildren(code);
    document.execCommand("copy");
  }
  pressed.textContent = label("copied");
  pressed.classList.add("done");
  setTimeout(() => {
    pressed.textContent = label("copy");
    pressed.classList.remove("done");
  }, 1500);
}

/** Where a line goes; and that it replaces what the fact has under its key. */
function goesTo(entry, lines) {
  const used = (entry.keys ?? []).filter((key) => lines.some((line) => line.startsWith(`${key}:`)));
  const place = label("place", { file: entry.file, line: entry.line });
  return element(
    "p",
    { class: "goes" },
    said("span", "put", { id: entry.id, place }),
    ...used.flatMap((key) => [" ", said("span", "instead", { key })]),
  );
}

/** All that can be written of an item, made when it is opened. */
function whatToWrite(item) {
  const box = element("details", { class: "write" }, element("summary", {}, label("say")));
  box.addEventListener("toggle", () => {
    if (box.open && box.children.length === 1) box.append(...linesOf(item));
  });
  return box;
}

function linesOf(item) {
  const { entry } = item;
  if (item.lines) return linesOfFact(item);
  if (entry.row) return [said("p", "of-row", { id: entry.row })];
  if (!item.rule) {
    const place = label("place", { file: entry.file, line: entry.line });
    return [element("p", {}, label("of-author", { place }))];
  }
  return (item.of ?? []).map(([id, says, line]) =>
    element(
      "div",
      { class: "part" },
      element("p", {}, element("code", {}, id), " ", authored("span", says)),
      line ? yamlLine(label("take-out"), line) : null,
    ),
  );
}

function linesOfFact(item) {
  const never = (item.options ?? []).flatMap(([text, , , , lines]) =>
    lines.map((line) => [`${label("never")}${label("colon")}${plainText(text)}`, line]),
  );
  const others = ["distractors", "ask", "skip"]
    .filter((name) => item.lines[name])
    .map((name) => [label(name), item.lines[name]]);
  const rows = [...never, ...others];
  return [
    ...rows.map(([name, line]) => yamlLine(name, line)),
    goesTo(item.entry, rows.map(([, line]) => line)),
  ];
}

/** What a text says, without its tags. */
function plainText(number) {
  return authored("span", number).textContent;
}
