// What is kept on this phone, as the person sees it; sends it whenever there is a chance.
(() => {
  const store = self.LeadStore, queue = self.LeadQueue;
  const able = "indexedDB" in self && "serviceWorker" in navigator && self.crypto?.subtle && "caches" in self && store && queue;
  const waiting = document.querySelector("[data-lead-queue]");
  if (!able || !waiting) return;
  const FILES = ["store", "queue", "kept", "capture"].map((name) => `/js/lead-${name}.js`).concat("/img/shipkeep.svg");
  const AGAIN_MILLISECONDS = 30000, SHOWN_SENT = 3;
  const kept = { session: { state: "offline" }, ready: false, takeBack: null, text, element, reason, show, flush };

  function text(name) {
    return waiting.dataset[name];
  }

  function element(tag, properties = {}, ...children) {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  }

  function reason(entry) {
    if (entry.state === "refused") return (entry.answer?.errors ?? []).map((error) => error.message).join(" ") || text("broken");
    if (entry.state === "known") return text("known") + (entry.answer?.matches ?? []).map((match) => `${match.name} (${match.unit})`).join(", ");
    return entry.state === "waiting" && kept.session.state === "out" ? text("out") : "";
  }

  function line(entry) {
    const name = entry.state === "sent" && entry.answer?.url ? element("a", { href: entry.answer.url, textContent: entry.fields.name }) : element("b", { textContent: entry.fields.name });
    const item = element("li", { className: `lead-kept lead-kept-${entry.state}` }, name, " ",
      element("span", { className: "badge", textContent: text(entry.state === "known" ? "refused" : entry.state) }), element("small", { textContent: reason(entry) }));
    const isStuck = entry.state === "refused" || entry.state === "known";
    if (isStuck && kept.takeBack) item.append(element("button", { type: "button", className: "btn", textContent: text("correct"), onclick: () => kept.takeBack(entry) }));
    if (isStuck) item.append(element("button", { type: "button", className: "btn", textContent: text("discard"), onclick: () => window.confirm(text("sure")) && store.discard(entry.clientKey).then(show) }));
    return item;
  }

  async function show() {
    const all = await store.list();
    const entries = all.filter((entry) => entry.state !== "sent").concat(all.filter((entry) => entry.state === "sent").slice(-SHOWN_SENT));
    waiting.hidden = entries.length === 0;
    waiting.querySelector("ul").replaceChildren(...entries.map(line));
    const open = entries.filter((entry) => entry.state === "waiting").length;
    waiting.querySelector("[data-lead-count]").textContent = String(open);
    return open;
  }

  async function flush() {
    kept.session = await queue.flush();
    kept.ready = kept.session.state !== "out" && Boolean(await store.me());
    const open = await show();
    if (open > 0) navigator.serviceWorker.ready.then((registration) => registration.sync?.register("leads")).catch(() => {});
    return open;
  }

  // The page and its files are stored at the first visit, so that the second one needs no network.
  async function keepPage() {
    await navigator.serviceWorker.register("/leads/worker.js", { scope: "/leads/" });
    const shell = await caches.open(store.SHELL);
    for (const url of ["/leads/new", ...FILES]) {
      if (await shell.match(url)) continue;
      const came = await fetch(url);
      if (came.ok && !came.redirected) await shell.put(url, came);
    }
    navigator.storage?.persist?.();
    document.documentElement.dataset.leads = "stored";
  }

  async function begin() {
    localStorage.setItem("shipkeep-leads", "1");
    kept.ready = Boolean(await store.me());
    await show();
    await flush();
    if (kept.session.state === "in") keepPage().catch(() => {});
    document.documentElement.dataset.leads = "ready";
  }

  self.LeadKept = kept;
  begin();
  store.news?.addEventListener("message", show);
  self.addEventListener("online", flush);
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") flush(); });
  setInterval(() => { if (waiting.querySelector(".lead-kept-waiting")) flush(); }, AGAIN_MILLISECONDS);
})();
