// On a web server that has the files beside the page, it can be installed and is kept for when there
// is no network. From a folder it needs neither.

function makeInstallable() {
  const isLive = document.querySelector('meta[name="quizgen-live"]'); // it changes all the time
  const { protocol, pathname } = location;
  const isServed = /^https?:$/.test(protocol) && pathname.endsWith("/practice.html");
  if (!isServed || isLive || !isSecureContext) return;
  document.head.append(element("link", { rel: "manifest", href: "practice.webmanifest" }));
  try {
    navigator.serviceWorker.register("practice.sw.js").catch(() => {});
  } catch {
    // A frame that is closed off from its server.
  }
}

makeInstallable();
