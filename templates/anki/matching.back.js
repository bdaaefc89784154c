// The right pairs; where another was chosen it stands below.
const state = kept(stem);
const table = root.querySelector(".pairs");

if (state && state.pairs.length && table) {
  const rows = Array.from(table.rows);
  let hits = 0;
  rows.forEach((row) => {
    const [left, right] = row.cells;
    const pair = state.pairs.find((one) => one[0] === left.innerHTML);
    const same = Boolean(pair) && pair[1] === right.innerHTML;
    hits += same;
    row.classList.add(same ? "right" : "wrong");
    if (pair && !same) {
      const label = element("span", "label", `${say.paired} `);
      label.insertAdjacentHTML("beforeend", pair[1]);
      right.append(label);
    }
  });
  verdict(table, hits, rows.length);
}
