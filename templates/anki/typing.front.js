// A field for the answer, or one in place of each blank. Nobody has to type: Anki's keys work until
// a field is tapped. Anki's own `type:` knows one answer only, and no blanks in a sentence.
const blanks = Array.from(root.querySelectorAll(".stem .blank"));
const state = {typed: []};
const save = keep(stem, state);
const fields = (blanks.length ? blanks : [null]).map((blank, index) => {
  const field = element("input", `typein tappable${blank ? " inline" : ""}`);
  const label = blanks.length > 1 ? say("blank", {number: index + 1}) : say("answer");
  Object.assign(field, {type: "text", size: 8, autocomplete: "off", spellcheck: false});
  field.setAttribute("autocapitalize", "off");
  field.setAttribute("autocorrect", "off");
  field.setAttribute("aria-label", label);
  field.setAttribute("enterkeyhint", "done");
  if (!blank) field.placeholder = label;
  field.addEventListener("input", () => {
    state.typed[index] = field.value;
    save();
  });
  field.addEventListener("keydown", (event) => done(event, index));
  if (blank) blank.replaceWith(field);
  else root.querySelector(".stem").after(field);
  return field;
});

function done(event, index) {
  if (event.isComposing || event.keyCode === 229) return; // Enter ends a word of an input method
  if (event.key === "Escape") fields[index].blur();
  if (event.key !== "Enter") return;
  event.preventDefault();
  if (fields[index + 1]) fields[index + 1].focus();
  else {
    fields[index].blur();
    turn();
  }
}
