// Where the page starts, and what keys do on all screens.

function overview() {
  showOverview(start);
}

/** Begins a session with some items; `ofToday` where they are today's. */
function start(items, ofToday) {
  run(newSession(items, { ofToday }));
}

function run(session) {
  const end = () => {
    store.keepSession(null);
    if (session.score().length) showSummary(session, { start, more, overview });
    else overview();
  };
  const goOn = () => {
    session.next();
    if (session.left()) step();
    else end();
  };
  const more = () => begin(session.ofToday, start);
  const step = () => showQuestion(session, goOn, end);
  if (session.left()) step();
  else end();
}

document.addEventListener("keydown", (event) => {
  // 229 is a key that an input method takes, also where Safari doesn't say that it composes.
  if (event.isComposing || event.keyCode === 229 || event.repeat) return;
  if (event.ctrlKey || event.metaKey || event.altKey || !keys) return;
  const within = (selector) => event.target instanceof Element && event.target.closest(selector);
  if (event.key === "Enter") {
    // Buttons, links and lists have an Enter of their own. (There is no <form>, which would have
    // one too: a sandboxed frame lets none of them submit.)
    if (within("button, a, select, summary, .whose")) return;
    const primary = keys.primary();
    if (!primary) return;
    event.preventDefault();
    primary.click();
  } else if (/^[0-9a-j]$/i.test(event.key) && !within("select, input[type=text]:not([readonly])")) {
    if (keys.key(event)) event.preventDefault();
  }
});

const underWay = keptSession();
if (underWay) run(underWay);
else overview();
