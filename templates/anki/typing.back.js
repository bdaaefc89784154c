// What was typed, beside the answer.
<< judge >>
const state = kept(stem);
const answer = root.querySelector(".answer");
const typed = state ? state.typed.map((text) => (text || "").trim()) : [];

const asked = {stem: root.querySelector(".stem").textContent, tag: root.lang};

// The wordings that count for an answer: those of its data, else the text that is read.
function wordings(element) {
  try {
    return JSON.parse(element.dataset.typed);
  } catch (error) {
    return [element.textContent];
  }
}

function accepted(text, answers) {
  return judge(text, [].concat(...answers.map(wordings)), asked);
}

const filled = Array.from(answer.querySelectorAll(".filled"));
filled.forEach((blank, index) => {
  if (!typed[index]) return;
  if (accepted(typed[index], [blank])) blank.classList.add("right");
  else blank.before(element("s", "typed wrong", typed[index]), " ");
});

if (!filled.length && typed[0]) {
  const right = accepted(typed[0], Array.from(answer.querySelectorAll(".wanted")));
  const line = element("p", `verdict ${right ? "right" : "differs"}`, say("typed"));
  line.append(element("bdi", "", typed[0]));
  if (!right) line.append(" ", element("span", "label", say("differs")));
  answer.prepend(line);
}
