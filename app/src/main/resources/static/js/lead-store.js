// Leads that are kept on this phone. Shared by pages and the worker, so it is a plain script.
// Each is locked with the key of the person who typed it; the key is gone once nobody is signed in here.
(() => {
  const SHELL = "shipkeep-leads";
  const news = "BroadcastChannel" in self ? new BroadcastChannel("shipkeep-leads") : null;

  function asked(request) {
    return new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  }

  let opened = null;
  function database() {
    opened ??= new Promise((done, failed) => {
      const request = indexedDB.open("shipkeep-leads", 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("person", { keyPath: "at" });
        request.result.createObjectStore("lead", { keyPath: "clientKey" });
      };
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    return opened;
  }

  async function within(store, mode, work) {
    const transaction = (await database()).transaction(store, mode, { durability: "strict" });
    const finished = new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onabort = transaction.onerror = () => failed(transaction.error);
    });
    const result = await work(transaction.objectStore(store));
    await finished;
    return result;
  }

  const me = () => within("person", "readonly", (store) => asked(store.get("here")));
  const tell = () => news?.postMessage("changed");

  // Whose key opens what is kept here from now on.
  async function enter(person, keyText) {
    const before = await me();
    if (before?.person === person) return;
    if (before) await caches.delete(SHELL);
    const bytes = Uint8Array.from(atob(keyText), (letter) => letter.charCodeAt(0));
    const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
    await within("person", "readwrite", (store) => asked(store.put({ at: "here", person, key })));
  }

  // Nobody is signed in: the key and the stored page go; what waits stays locked until its person is back.
  async function forget() {
    await caches.delete(SHELL);
    await within("person", "readwrite", (store) => asked(store.clear()));
  }

  async function lock(key, bytes) {
    const vector = crypto.getRandomValues(new Uint8Array(12));
    return { vector, bytes: await crypto.subtle.encrypt({ name: "AES-GCM", iv: vector }, key, bytes) };
  }

  const unlock = (key, locked) => crypto.subtle.decrypt({ name: "AES-GCM", iv: locked.vector }, key, locked.bytes);

  async function write(owner, entry) {
    const { clientKey, state, at, fields, photos = [], answer = null } = entry;
    const stored = { clientKey, state, at, person: owner.person, photos: [] };
    stored.text = await lock(owner.key, new TextEncoder().encode(JSON.stringify({ fields, answer })));
    for (const photo of photos) stored.photos.push({ type: photo.type, locked: await lock(owner.key, await photo.arrayBuffer()) });
    await within("lead", "readwrite", (store) => asked(store.put(stored)));
    tell();
  }

  async function read(owner, stored) {
    const { fields, answer } = JSON.parse(new TextDecoder().decode(await unlock(owner.key, stored.text)));
    const photos = [];
    for (const photo of stored.photos) photos.push(new Blob([await unlock(owner.key, photo.locked)], { type: photo.type }));
    return { clientKey: stored.clientKey, state: stored.state, at: stored.at, fields, photos, answer };
  }

  // Keeps a lead; on its way from this moment.
  async function add(fields, photos) {
    const owner = await me();
    if (!owner) throw new Error("nobody is signed in");
    const foundAt = (await find(fields.clientKey))?.fields.foundAt ?? new Date().toISOString();
    await write(owner, { clientKey: fields.clientKey, state: "waiting", at: Date.now(), fields: { ...fields, foundAt }, photos });
  }

  // All entries of the person who is signed in; nobody else's.
  async function list() {
    const owner = await me();
    if (!owner) return [];
    const stored = await within("lead", "readonly", (store) => asked(store.getAll()));
    const own = stored.filter((entry) => entry.person === owner.person).sort((one, other) => one.at - other.at);
    return Promise.all(own.map((entry) => read(owner, entry)));
  }

  async function find(clientKey) {
    return (await list()).find((entry) => entry.clientKey === clientKey);
  }

  // Those of the person who is signed in that the server does not have.
  async function countUnsent() {
    const owner = await me();
    const stored = await within("lead", "readonly", (store) => asked(store.getAll()));
    return stored.filter((entry) => entry.person === owner?.person && entry.state !== "sent").length;
  }

  async function discard(clientKey) {
    await within("lead", "readwrite", (store) => asked(store.delete(clientKey)));
    tell();
  }

  self.LeadStore = { SHELL, news, me, enter, forget, write, add, list, find, discard, countUnsent };
})();
