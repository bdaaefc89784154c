// Progress as a file, to take to another browser; and its end.

function progressPart(answers, start) {
  const said = element("p", { class: "soft", role: "status" });
  const file = element("input", {
    type: "file",
    class: "unseen",
    accept: ".json,application/json",
    tabindex: "-1",
    "aria-label": label("practice-import"),
    onchange: async () => {
      if (file.files.length) takeIn(await file.files[0].text());
    },
  });

  function takeIn(text) {
    try {
      const count = store.merge(text);
      showOverview(start);
      document.querySelector(".storage [role=status]").textContent = label("practice-imported", {
        count,
      });
    } catch {
      said.textContent = label("practice-import-failed");
    }
  }

  function startOver() {
    if (!confirm(label("practice-start-over-sure"))) return;
    store.clear();
    showOverview(start);
  }

  const some = Object.keys(answers).length > 0;
  return element(
    "section",
    { class: "storage", "aria-labelledby": "storage" },
    element("h2", { id: "storage" }, label("practice-progress")),
    element(
      "div",
      { class: "actions" },
      some ? button(label("practice-export"), exportProgress) : null,
      button(label("practice-import"), () => file.click()),
      some ? button(label("practice-start-over"), startOver) : null,
    ),
    file,
    said,
  );
}

function exportProgress() {
  const blob = new Blob([store.exported()], { type: "application/json" });
  const href = URL.createObjectURL(blob);
  element("a", { href, download: `${BANK.deck}.practice.json` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60000);
}
