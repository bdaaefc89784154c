// Adds to the section what kind of answer is asked for. A fact's cards are of one of two kinds.
const about = root.querySelector(".about");
const kinds = {
  fact: root.querySelector(".stem .blank") ? "cloze" : "short-answer",
  choice: flags().several || root.querySelectorAll(".judged > .right").length > 1 ? "several" : "choice",
};
if (about) {
  const {kind} = about.dataset;
  about.textContent = [about.textContent.trim(), say(`kind-${kinds[kind] || kind}`)].join(" \u00b7 ");
}
