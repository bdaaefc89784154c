// What was typed, beside the answer.
const state = kept(stem);
const answer = root.querySelector(".answer");
const typed = state ? state.typed.map((text) => (text || "").trim()) : [];

// What doesn't make an answer another one: case, width, quotation marks, the last full stop,
// commas in numbers, and spaces beside Chinese.
function plain(text) {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/["'“”‘’「」『』《》]/g, "")
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    .replace(/[\s\u200b]+/g, " ")
    .replace(/ ?([\u2e80-\u9fff\uf900-\ufaff]) ?/g, "$1")
    .replace(/[.。!！?？]$/, "")
    .trim();
}

function accepted(text, answers) {
  return answers.some((one) => plain(one.textContent) === plain(text));
}

const filled = Array.from(answer.querySelectorAll(".filled"));
filled.forEach((blank, index) => {
  if (!typed[index]) return;
  if (accepted(typed[index], [blank])) blank.classList.add("right");
  else blank.before(element("s", "typed wrong", typed[index]), " ");
});

if (!filled.length && typed[0]) {
  const right = accepted(typed[0], Array.from(answer.querySelectorAll(".wanted")));
  const line = element("p", `verdict ${right ? "right" : "differs"}`, say.typed);
  line.append(element("bdi", "", typed[0]));
  if (!right) line.append(" ", element("span", "label", say.differs));
  answer.prepend(line);
}
