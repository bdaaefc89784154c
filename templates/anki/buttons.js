// Turns an entry of a list into a button with the same content. AnkiMobile and AnkiDroid leave a
// tap on something of the class `tappable` to the card; elsewhere a tap may show the answer.
function button(entry) {
  const made = element("button", "tap tappable");
  made.type = "button";
  made.setAttribute("aria-pressed", "false");
  const text = element("span", "text");
  text.append(...entry.childNodes);
  made.append(text);
  entry.append(made);
  made.addEventListener("click", (event) => {
    if (event.target.closest("a")) event.stopImmediatePropagation(); // plays a sound
  });
  return made;
}

function press(pressed, on) {
  pressed.setAttribute("aria-pressed", String(on));
}

// A line below that says how; on Anki's desktop also which keys, of `count` places.
function hint(after, text, count) {
  const told = [text, window.pycmd ? say("keys", {count: Math.min(9, count)}) : ""].filter(Boolean);
  if (told.length) after.after(element("p", "hint", told.join(" · ")));
}

// Keys 1 to 9 press the buttons that `current()` gives. On Anki's desktop 1 to 7 never reach a
// card, for they grade and steer sound; Alt with a number does. See README.md in this folder.
function keys(current) {
  listen(document, "keydown", (event) => {
    if (!root.isConnected || event.ctrlKey || event.metaKey || event.repeat) return;
    // With Alt the key may be another sign, so its place counts; with the number pad Windows types.
    const digit = event.altKey ? /^Digit([1-9])$/.exec(event.code) : /^([1-9])$/.exec(event.key);
    if (!digit) return;
    const pressed = current()[digit[1] - 1];
    if (!pressed) return;
    event.preventDefault();
    pressed.click();
  });
}
