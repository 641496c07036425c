// Lets the form that takes leads in open without network, and sends what waits once the network is back.
importScripts("/js/lead-store.js", "/js/lead-queue.js");

const FORM = "/leads/new";
const FILES = ["store", "queue", "kept", "capture"].map((name) => `/js/lead-${name}.js`).concat("/img/shipkeep.svg");
const PATIENCE_MILLISECONDS = 8000;

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// The newest form if the network has one, else the stored one. A sign-in page is never stored as the form.
async function form(request) {
  const cache = await caches.open(LeadStore.SHELL);
  const stored = await cache.match(FORM);
  const fresh = fetch(request).then(async (answer) => {
    if (answer.ok && !answer.redirected) await cache.put(FORM, answer.clone());
    return answer;
  });
  if (!stored) return fresh;
  const late = new Promise((done) => setTimeout(done, PATIENCE_MILLISECONDS, stored));
  return Promise.race([fresh.catch(() => stored), late]);
}

// From the store at once, and renewed for the next time.
async function file(request) {
  const cache = await caches.open(LeadStore.SHELL);
  const stored = await cache.match(request.url);
  const fresh = fetch(request).then(async (answer) => {
    if (answer.ok) await cache.put(request.url, answer.clone());
    return answer;
  });
  if (!stored) return fresh;
  fresh.catch(() => {});
  return stored;
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (event.request.mode === "navigate" && url.pathname === FORM) event.respondWith(form(event.request));
  else if (FILES.includes(url.pathname)) event.respondWith(file(event.request));
});

self.addEventListener("sync", (event) => {
  if (event.tag === "leads") {
    event.waitUntil(LeadQueue.flush().then((session) => {
      if (session.state === "offline") throw new Error("no network yet");
    }));
  }
});
