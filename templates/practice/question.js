// The frame of every question: stem, controls, checking, feedback, and on to the next.

/** How each item type is asked. Adding a type is a function and a line here. */
const QUESTIONS = {
  "true-false": choiceQuestion,
  choice: choiceQuestion,
  cloze: clozeQuestion,
  "short-answer": shortAnswerQuestion,
  numeric: shortAnswerQuestion,
  matching: matchingQuestion,
  ordering: orderingQuestion,
  flashcard: flashcardQuestion,
};

/** What keys do on the screen that is shown: `primary` is what Enter presses. */
let keys = null;

/** Says below the question what is missing, or to those who only listen what has changed. */
function announce(text, { seen = true } = {}) {
  const hint = document.getElementById("hint");
  hint.className = seen ? "" : "unseen";
  hint.textContent = text;
}

function showQuestion(session, goOn, end) {
  const item = session.item();
  const asked = QUESTIONS[item.type](item);
  const stem = asked.stem ?? authored("div", stemOf(item));
  stem.id = "stem";
  stem.tabIndex = -1;
  stem.classList.add("stem");
  const actions = element("div", { class: "actions" });
  const feedback = element("section", { class: "feedback", "aria-live": "polite", tabindex: "-1" });
  const question = element(
    "section",
    { class: "question", "data-type": item.type, "aria-labelledby": "stem" },
    kindLine(item, asked, session.isAgain()),
    stem,
    ...asked.controls,
    element("p", { id: "hint", role: "status" }),
    feedback,
    actions,
  );

  function check() {
    if (asked.onlyShown) return reveal();
    const missing = asked.missing();
    if (missing) return announce(label(missing));
    const right = asked.judge();
    session.answer(right);
    const overrule = asked.typed && !right ? [button(label("practice-was-right"), counted)] : [];
    answered(right ? "right" : "wrong", [...overrule, nextButton()]);
  }

  function reveal() {
    asked.reveal();
    const judged = (right) => () => {
      session.answer(right);
      goOn();
    };
    answered("shown", [
      button(withDigit(1, "practice-knew-not"), judged(false)),
      button(withDigit(2, "practice-knew"), judged(true), { class: "primary" }),
    ]);
  }

  /** The learner doesn't know: the answer is shown, and the question comes again. */
  function giveUp() {
    asked.reveal();
    session.answer(false);
    answered("unknown", [nextButton()]);
  }

  /** The learner knows better than the comparison of texts. */
  function counted() {
    session.answer(true);
    answered("counted", [nextButton()]);
  }

  function answered(verdict, buttons) {
    question.classList.add("answered");
    announce("");
    feedback.className = `feedback ${verdict}`;
    feedback.replaceChildren(...feedbackOf(item, asked, verdict));
    actions.replaceChildren(...buttons);
    feedback.focus({ preventScroll: true });
    feedback.scrollIntoView({ block: "nearest" });
  }

  const nextButton = () => button(label("practice-next"), goOn, { class: "primary" });
  const name = label(asked.onlyShown ? "show-answer" : "practice-check");
  const unknown = withDigit(0, "practice-dont-know");
  actions.append(button(unknown, giveUp), button(name, check, { class: "primary" }));
  keys = {
    primary: () => (feedback.classList.contains("shown") ? null : actions.querySelector(".primary")),
    key(event) {
      if (!question.classList.contains("answered") && event.key !== "0") return asked.key(event);
      const digit = actions.querySelector(`[data-digit="${event.key}"]`);
      digit?.closest("button").click();
      return Boolean(digit);
    },
  };
  const top = element(
    "nav",
    { class: "position", "aria-label": label("practice-title") },
    button(label("practice-end"), end, { class: "quiet" }),
    bar(session.total - session.left(), session.total),
    element("span", {}, label("practice-left", { count: session.left() })),
  );
  show("question", asked.focused ?? stem, top, question);
}

function withDigit(digit, name) {
  const shown = element("kbd", { "aria-hidden": "true", "data-digit": digit }, `${digit}`);
  return element("span", {}, shown, label(name));
}

function kindLine(item, asked, again) {
  const parts = [label(`group-${item.type}`), BANK.sections[item.section]];
  if (asked.several) parts.splice(1, 0, label("practice-several"));
  return element(
    "h2",
    { class: "kind" },
    parts.join(" · "),
    again ? element("span", { class: "again" }, label("practice-again")) : null,
  );
}

/** Verdict, answer, why and where. */
function feedbackOf(item, asked, verdict) {
  const said = {
    right: ["✓", "practice-right"],
    wrong: ["✗", "practice-wrong"],
    counted: ["✓", "practice-counted"],
    shown: ["", "practice-judge"],
    unknown: ["", "practice-unknown"],
  }[verdict];
  const answer = verdict === "right" && !asked.typed ? [] : asked.solution();
  const titled = (name, node) =>
    element("div", { class: name }, element("h4", {}, label(TITLES[name])), node);
  return [
    element("h3", { class: "verdict" }, `${said[0]} ${label(said[1])}`.trim()),
    answer.length ? titled("solution", element("div", {}, ...answer)) : null,
    item.rationale ? titled("rationale", authored("p", item.rationale)) : null,
    BANK.sources[item.source] ? titled("source", placeOf(item)) : null,
  ].filter(Boolean);
}

/** Where the source says it, which opens the source where that is on the web. */
function placeOf(item) {
  const place = BANK.sources[item.source];
  if (!BANK.url) return authored("p", place);
  const link = { href: BANK.url, target: "_blank", rel: "noopener noreferrer" };
  return element("p", {}, authored("a", place, link));
}

const TITLES = { solution: "practice-right-answer", rationale: "why", source: "source" };
