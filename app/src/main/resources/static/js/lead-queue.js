// Sends the leads that are kept on this phone. Shared by pages and the worker.
// A lead leaves only when the server has it; its client key makes a second sending without effect.
(() => {
  const store = self.LeadStore;
  const SHOWN_SENT_HOURS = 24;

  // Who is signed in, as the server says.
  async function identify() {
    let answer;
    try {
      answer = await fetch("/leads/phone", { headers: { Accept: "application/json" }, cache: "no-store", signal: AbortSignal.timeout(15000) });
    } catch {
      return { state: "offline" };
    }
    if (answer.status >= 500) return { state: "offline" };
    if (!answer.ok || answer.redirected) return { state: "out" };
    const said = await answer.json();
    await store.enter(said.person, said.key);
    return { state: "in", person: said.person, csrfToken: said.csrfToken };
  }

  async function send(owner, session, entry) {
    const form = new FormData();
    for (const [name, value] of Object.entries(entry.fields)) form.append(name, value);
    form.append("sentBy", session.person);
    entry.photos.forEach((photo, at) => form.append("photo", photo, `photo-${at + 1}`));
    const answer = await fetch("/leads", {
      method: "POST", body: form, signal: AbortSignal.timeout(120000),
      headers: { Accept: "application/json", "X-CSRF-TOKEN": session.csrfToken },
    });
    if (answer.redirected || answer.status === 403 || answer.status === 401) return "out";
    if (answer.status >= 500 || answer.status === 408 || answer.status === 429) return "offline";
    const said = await answer.json().catch(() => ({}));
    const states = { 200: "sent", 201: "sent", 409: "known" };
    const state = states[answer.status] ?? "refused";
    await store.write(owner, { ...entry, state, answer: said, photos: state === "sent" ? [] : entry.photos });
    return "in";
  }

  async function dropOld() {
    const border = Date.now() - SHOWN_SENT_HOURS * 3600000;
    for (const entry of await store.list()) if (entry.state === "sent" && entry.at < border) await store.discard(entry.clientKey);
  }

  // Sends what waits, one after the other, one sender at a time on this phone; tells who is signed in, and whether all went.
  async function flushAlone() {
    const session = await identify();
    const owner = await store.me();
    if (session.state !== "in") return session;
    await dropOld();
    for (const entry of await store.list()) {
      if (entry.state !== "waiting") continue;
      const state = await send(owner, session, entry).catch(() => "offline");
      if (state !== "in") return { ...session, state };
    }
    return session;
  }

  const flush = () => ("locks" in navigator ? navigator.locks.request("shipkeep-leads", flushAlone) : flushAlone());

  self.LeadQueue = { flush };
})();
