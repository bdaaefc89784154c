// Where the page starts, and what keys do on all screens.

function overview() {
  showOverview(start);
}

function start(items) {
  const session = newSession(items);
  const end = () =>
    session.score().length ? showSummary(session, { start, more, overview }) : overview();
  const goOn = () => {
    session.next();
    if (session.left()) step();
    else end();
  };
  const step = () => showQuestion(session, goOn, end);
  step();
}

/** Another session of what was ticked last. */
function more() {
  overview();
  document.querySelector(".setup .primary").click();
}

document.addEventListener("keydown", (event) => {
  // 229 is a key that an input method takes, also where Safari doesn't say that it composes.
  if (event.isComposing || event.keyCode === 229 || event.repeat) return;
  if (event.ctrlKey || event.metaKey || event.altKey || !keys) return;
  const within = (selector) => event.target instanceof Element && event.target.closest(selector);
  if (event.key === "Enter") {
    // Buttons, links and lists have an Enter of their own. (There is no <form>, which would have
    // one too: a sandboxed frame lets none of them submit.)
    if (within("button, a, select")) return;
    const primary = keys.primary();
    if (!primary) return;
    event.preventDefault();
    primary.click();
  } else if (/^[1-9a-j]$/i.test(event.key) && !within("select, input[type=text]:not([readonly])")) {
    if (keys.key(event)) event.preventDefault();
  }
});

overview();
