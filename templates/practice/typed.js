// Cloze and short answers: typed, and compared leniently.

function field(attributes) {
  return element("input", {
    type: "text",
    autocomplete: "off",
    autocapitalize: "off",
    autocorrect: "off",
    spellcheck: "false",
    enterkeyhint: "done",
    dir: "auto",
    ...attributes,
  });
}

function shortAnswerQuestion(item) {
  const input = field({ class: "answer", id: "typed", "aria-describedby": "stem" });
  const row = element(
    "p",
    { class: "typed" },
    element("label", { for: "typed" }, label("practice-your-answer")),
    input,
  );
  return typedQuestion(item, [input], [item.typed], {
    controls: [row],
    solution: () => [
      authored("span", item.shown, { class: "text" }),
      ...item.accept.map((html) =>
        element(
          "span",
          { class: "also" },
          `${label("practice-also")}${label("colon")}`,
          authored("span", html),
        ),
      ),
    ],
  });
}

function clozeQuestion(item) {
  const total = item.blanks.length;
  const inputs = item.blanks.map((_, index) =>
    field({
      class: "blank",
      "aria-label": label("practice-blank", { number: index + 1, total }),
      "aria-describedby": "stem",
    }),
  );
  // Markup may open before a blank and close after it, so the sentence is one piece of HTML.
  const sentence = item.segments.join('<i class="gap"></i>');
  const filled = (tag, attributes, makeBlank) => {
    const whole = authored(tag, sentence, attributes);
    whole.querySelectorAll("i.gap").forEach((gap, index) => {
      gap.replaceWith(makeBlank(item.blanks[index], index));
    });
    return whole;
  };
  const wordings = item.blanks.map(({ typed }) => typed);
  return typedQuestion(item, inputs, wordings, {
    stem: filled("div", {}, (_, index) => inputs[index]),
    controls: [],
    solution: () => [
      filled("span", { class: "sentence" }, ({ shown }) => authored("strong", shown)),
    ],
  });
}

/** What both have in common: fields, and for each the wordings that count. */
function typedQuestion(item, inputs, wordings, parts) {
  const asked = { stem: authored("div", stemOf(item)).textContent, tag: document.documentElement.lang };
  return {
    ...parts,
    typed: true,
    focused: inputs[0],
    missing: () => (inputs.every((input) => input.value.trim()) ? null : "practice-type-first"),
    key: () => false,
    judge() {
      const right = inputs.map((input, index) => judge(input.value, wordings[index], asked));
      inputs.forEach((input, index) => {
        input.readOnly = true;
        input.classList.add(right[index] ? "right" : "wrong");
      });
      return right.every(Boolean);
    },
    reveal: () => inputs.forEach((input) => (input.readOnly = true)),
  };
}
