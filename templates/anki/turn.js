// Shows the answer: what Anki's own field for typing does, then AnkiDroid's function. AnkiMobile has
// none: there the keyboard goes away, and an option stays chosen.
function turn() {
  if (window.pycmd) window.pycmd("ans");
  else if (window.showAnswer) window.showAnswer();
}
