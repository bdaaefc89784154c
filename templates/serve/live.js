// Makes a page live: loads it anew when its deck has changed, and shows errors over it.

const here = document.querySelector('meta[name="quizgen-live"]');
const deck = here.dataset.deck;

const STYLE = `
  :host { all: initial; }
  div, aside { position: fixed; z-index: 2147483647; box-sizing: border-box; font: 15px/1.5 system-ui, sans-serif;
    background: light-dark(#fff, #1f2226); color: light-dark(#1d2330, #e9ebf0); color-scheme: light dark;
    border: 1px solid light-dark(#dcdee3, #363b44); border-radius: 12px; overflow-wrap: anywhere; }
  div { inset-inline-end: 12px; inset-block-end: 12px; padding: 4px 12px; opacity: .85; font-size: 13px; }
  a { color: light-dark(#0b5cad, #8cc4ff); }
  aside { inset: auto 12px 12px; margin: auto; max-width: 52rem; max-height: 70vh; overflow: auto; padding: 14px 18px;
    border-color: light-dark(#a3281f, #ffa79e); box-shadow: 0 6px 30px #0004; }
  h2 { margin: 0 2.5rem 8px 0; font-size: 15px; color: light-dark(#a3281f, #ffa79e); }
  p { margin: 0; } p + p { margin-top: 2px; } section + section { margin-top: 12px; }
  .place, .hint { color: light-dark(#535b6b, #b3bac8); font-size: 13px; }
  pre { margin: 4px 0; padding: 6px 10px; border-radius: 6px; background: light-dark(#f4f4f0, #16181b); white-space: pre-wrap; font-size: 13px; }
  button { position: absolute; inset: 8px 10px auto auto; width: 32px; height: 32px; border: 0; background: none; color: inherit; font-size: 18px; cursor: pointer; }
  @media print { :host { display: none; } div, aside { display: none; } }
`;

const host = document.createElement("quizgen-live");
const shadow = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
shadow.adoptedStyleSheets = [sheet];
document.documentElement.append(host);

let hidden = "";

function made(tag, text, name = "") {
  const node = document.createElement(tag);
  node.textContent = text;
  node.className = name;
  return node;
}

function problem({ place, code, message, hint, line }) {
  const box = document.createElement("section");
  box.append(made("p", `${place}  ${code}`, "place"), made("p", message));
  if (line) box.append(made("pre", line));
  if (hint) box.append(made("p", hint, "hint"));
  return box;
}

function overlay(errors, told, good) {
  const box = document.createElement("aside");
  box.setAttribute("role", "alert");
  const close = made("button", "×");
  close.setAttribute("aria-label", "Close");
  close.addEventListener("click", () => {
    hidden = told;
    box.remove();
  });
  const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
  const below = good ? ": below is the last good state." : "";
  box.append(close, made("h2", `${count}${below}`), ...errors.map(problem));
  return box;
}

function shown({ version, decks }) {
  const state = deck ? decks[deck] : { version, errors: [] };
  if (!state) return;
  const { errors } = state;
  if (state.version !== here.content && !errors.length) {
    location.reload();
    return;
  }
  if (!deck && version !== here.content) {
    location.reload();
    return;
  }
  const told = JSON.stringify(errors);
  const link = made("a", "quizgen");
  link.href = "/";
  const bar = document.createElement("div");
  bar.append(link);
  if (!errors.length) hidden = "";
  shadow.replaceChildren(...(deck ? [bar] : []), ...(errors.length && told !== hidden ? [overlay(errors, told, state.good)] : []));
}

const news = new EventSource("/events");
news.addEventListener("message", (event) => shown(JSON.parse(event.data)));
// Else the browser would wait for the stream to end before it shows the next page.
addEventListener("pagehide", () => news.close());
