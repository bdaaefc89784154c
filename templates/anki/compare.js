// An answer as long as a sentence is right in other words too: what counts is told above it.
const given = root.querySelector(".answer .wanted") || root.querySelector(".answer");
const text = given.querySelector("math") ? "" : given.textContent.trim();
if (!given.querySelector(".filled") && (text.split(/\s+/).length > 6 || /[\u3040-\u9fff].{14}/.test(text))) {
  root.querySelector(".answer").before(element("p", "compare", say("compare")));
}
