// The right pairs; where another was chosen it stands below.
const state = kept(stem);
const table = root.querySelector(".pairs");
const all = table ? Array.from(table.rows) : [];
const rows = all.filter((row) => !row.classList.contains("spare")); // the others belong to nothing
const names = rows.map((row) => Array.from(row.cells, sign));

if (state && state.pairs.length && told(names.map((pair) => pair[0]))) {
  const texts = new Map(all.map((row) => [sign(row.cells[1]), row.cells[1].innerHTML]));
  let hits = 0;
  rows.forEach((row, index) => {
    const [left, right] = names[index];
    const pair = state.pairs.find((one) => one[0] === left);
    const same = Boolean(pair) && pair[1] === right;
    hits += same;
    row.classList.add(same ? "right" : "wrong");
    if (pair && !same && texts.has(pair[1])) {
      const label = element("span", "label", `${say("paired")} `);
      label.insertAdjacentHTML("beforeend", texts.get(pair[1]));
      row.cells[1].append(label);
    }
  });
  verdict(table, hits, rows.length);
}
