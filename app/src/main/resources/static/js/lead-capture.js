// The form that takes leads in: kept on the phone first, then sent, with or without network.
(() => {
  const store = self.LeadStore, kept = self.LeadKept;
  const form = document.querySelector("[data-lead-form]");
  if (!kept || !form) return;
  const { text, element } = kept;
  const notice = document.querySelector("[data-lead-notice]");
  const PHOTO_SIDE = 1600, SMALL_PHOTO_BYTES = 500000, ANSWER_MILLISECONDS = 10000;
  let photos = [];

  function say(kind, ...parts) {
    notice.className = `alert alert-${kind}`;
    notice.replaceChildren(...parts);
    notice.hidden = false;
    notice.scrollIntoView({ block: "nearest" });
  }

  async function shrink(file) {
    if (file.size <= SMALL_PHOTO_BYTES || !/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
    try {
      const picture = await createImageBitmap(file);
      const scale = Math.min(1, PHOTO_SIDE / Math.max(picture.width, picture.height));
      const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      const small = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.8));
      return small && small.size < file.size ? small : file;
    } catch {
      return file;
    }
  }

  function clearProblems() {
    form.querySelectorAll(".is-invalid").forEach((field) => field.classList.remove("is-invalid"));
    form.querySelectorAll(".invalid-feedback").forEach((field) => field.remove());
    form.querySelectorAll(".alert-danger").forEach((alert) => alert.remove());
  }

  function empty() {
    form.reset();
    photos = [];
    clearProblems();
    for (const field of form.querySelectorAll("input[type=text], input[type=tel], textarea")) field.value = "";
    form.elements.latitude.value = form.elements.longitude.value = "";
    form.elements.clientKey.value = crypto.randomUUID();
    document.getElementById("lead-matches").replaceChildren();
    form.elements.name.focus();
  }

  // What was refused comes back into the form under the same key; it waits in the queue until it is sent again.
  async function takeBack(entry) {
    empty();
    for (const [name, value] of Object.entries(entry.fields)) if (form.elements[name] && name !== "confirmed") form.elements[name].value = value;
    photos = entry.photos;
    for (const { field, message } of entry.answer?.errors ?? []) {
      const input = form.elements[field];
      if (!input?.closest) continue;
      input.classList.add("is-invalid");
      input.closest("details")?.setAttribute("open", "");
      input.after(element("div", { className: "invalid-feedback", textContent: message }));
    }
    if (entry.state === "known") await compare();
    (form.querySelector(".is-invalid") ?? document.getElementById("lead-matches")).scrollIntoView({ block: "center" });
  }

  async function submit(confirmed) {
    const fields = {};
    for (const [name, value] of new FormData(form)) if (typeof value === "string" && name !== "_csrf") fields[name] = value.trim();
    if (confirmed) fields.confirmed = "1";
    const chosen = await Promise.all([...form.elements.photo.files].map(shrink));
    await store.add(fields, chosen.length > 0 ? chosen : photos);
    empty();
    await Promise.race([kept.flush(), new Promise((done) => setTimeout(done, ANSWER_MILLISECONDS))]);
    await answer(fields);
    await kept.show();
  }

  async function answer(fields) {
    const entry = await store.find(fields.clientKey);
    if (!entry || entry.state === "waiting") return say("warning", `${fields.name}: ${text(kept.session.state === "out" ? "out" : "kept")}`);
    if (entry.state === "sent") return say("success", `${text("saved")} `, element("a", { href: entry.answer.url, textContent: fields.name }));
    say("danger", `${fields.name}: ${kept.reason(entry)}`);
    if (form.elements.name.value === "") await takeBack(entry);
  }

  async function fragment(url, options = {}) {
    const headers = { "HX-Request": "true", "X-CSRF-TOKEN": kept.session.csrfToken ?? "" };
    const came = await fetch(url, { ...options, headers, signal: AbortSignal.timeout(15000) });
    return came.ok && !came.redirected ? came.text() : "";
  }

  async function compare() {
    if (kept.session.state !== "in") return;
    const typed = new FormData(form);
    typed.delete("photo");
    const found = await fragment("/leads/matches", { method: "POST", body: new URLSearchParams(typed) }).catch(() => "");
    document.getElementById("lead-matches").innerHTML = found;
  }

  async function offer(input) {
    const found = await fragment(`${input.getAttribute("hx-get")}?${new URLSearchParams({ [input.name]: input.value })}`).catch(() => "");
    document.getElementById(`list-${input.name}`).innerHTML = found;
  }

  function locate(button) {
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      form.elements.latitude.value = coords.latitude.toFixed(6);
      form.elements.longitude.value = coords.longitude.toFixed(6);
      button.textContent = button.dataset.done;
    }, () => { button.textContent = button.dataset.failed; }, { timeout: 15000, maximumAge: 60000 });
  }

  if (!form.hasAttribute("data-refused")) form.elements.clientKey.value = crypto.randomUUID();
  form.addEventListener("submit", (event) => {
    if (!kept.ready) return;
    event.preventDefault();
    const button = event.submitter;
    if (button) button.disabled = true;
    submit(button?.name === "confirmed").catch(() => say("danger", text("full"))).finally(() => { if (button) button.disabled = false; });
  });
  form.addEventListener("change", (event) => {
    if (["name", "address", "contactPhone", "creditCode"].includes(event.target.name)) compare();
  });
  form.addEventListener("input", (event) => { if (event.target.hasAttribute("hx-get")) offer(event.target); });
  const button = form.querySelector("[data-locate]");
  if (button && "geolocation" in navigator) {
    button.hidden = false;
    button.addEventListener("click", () => locate(button));
  }
  kept.takeBack = takeBack;
  kept.show();
})();
