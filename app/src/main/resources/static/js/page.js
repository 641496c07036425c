// The shell's few behaviours: menus, search shortcut, confirmation, rows that open, bulk selection.

document.addEventListener("click", (event) => {
  const toggle = event.target.closest("[data-toggle-side]");
  if (toggle) {
    const open = document.getElementById("side").classList.toggle("shell-side-open");
    toggle.setAttribute("aria-expanded", String(open));
  }
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
  if (!event.target.closest(".shell-search")) {
    const results = document.getElementById("search-results");
    if (results) results.textContent = "";
  }
});

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    document.getElementById("search")?.focus();
  }
  if (event.key === "Escape") {
    document.querySelectorAll("details[data-menu][open]").forEach((menu) => (menu.open = false));
    const results = document.getElementById("search-results");
    if (results) results.textContent = "";
  }
});

// <form data-confirm="..."> asks before it sends.
document.addEventListener("submit", (event) => {
  const question = event.target.dataset?.confirm ?? event.submitter?.dataset?.confirm;
  if (question && !window.confirm(question)) event.preventDefault();
});

// <select data-submit> and <input data-submit> send their form when changed.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submit]")) event.target.form.requestSubmit();
  if (event.target.matches("[data-check-all]")) {
    for (const box of document.querySelectorAll(event.target.dataset.checkAll)) box.checked = event.target.checked;
  }
  if (event.target.matches("[data-check-all], [data-check]")) countChecked();
});

// [data-checked-count] shows how many boxes are ticked; [data-needs-checked] is shown only when any is.
function countChecked() {
  const count = document.querySelectorAll("[data-check]:checked").length;
  document.querySelectorAll("[data-checked-count]").forEach((place) => (place.textContent = String(count)));
  document.querySelectorAll("[data-needs-checked]").forEach((place) => (place.hidden = count === 0));
}

// From box to box with the arrows; Enter goes on to what can be done with the chosen ones, instead of doing the first of it.
document.addEventListener("keydown", (event) => {
  if (!event.target.matches("[data-check], [data-check-all]")) return;
  if (event.key === "Enter") {
    event.preventDefault();
    document.querySelector("[data-needs-checked]:not([hidden]) :is(input, select, button)")?.focus();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const boxes = [...document.querySelectorAll("[data-check], [data-check-all]")].filter((box) => box.offsetParent);
    boxes[boxes.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
    event.preventDefault();
  }
});

// <input type="range" data-pair="id"> and the field with that id show the same figure.
document.addEventListener("input", (event) => {
  if (event.target.dataset?.pair) document.getElementById(event.target.dataset.pair).value = event.target.value;
  else if (event.target.id) document.querySelectorAll(`[data-pair="${event.target.id}"]`).forEach((range) => (range.value = event.target.value));
}, true);

// On the sign-in page nobody is signed in any more: what opens the leads that wait on this phone goes, they stay locked.
if (location.pathname === "/sign-in" && localStorage.getItem("shipkeep-leads")) {
  import("/js/lead-store.js").then(() => self.LeadStore.forget());
}

// <form data-position> fills its latitude and longitude from the device before it is sent; without any it is sent as it is.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-position]") || form.dataset.asked || !navigator.geolocation) return;
  event.preventDefault();
  form.dataset.asked = "yes";
  const send = () => form.requestSubmit();
  navigator.geolocation.getCurrentPosition((position) => {
    form.elements.latitude.value = position.coords.latitude;
    form.elements.longitude.value = position.coords.longitude;
    send();
  }, send, { enableHighAccuracy: true, timeout: 8000, maximumAge: 60000 });
});

// A folded part of the navigation stays as the person left it; the entry of this page is in sight.
const PARTS = "shipkeep-parts";
for (const part of document.querySelectorAll("details[data-part]")) {
  if ((localStorage.getItem(PARTS) ?? "").split(" ").includes(part.dataset.part)) part.open = true;
  part.addEventListener("toggle", () => {
    const others = (localStorage.getItem(PARTS) ?? "").split(" ").filter((name) => name && name !== part.dataset.part);
    localStorage.setItem(PARTS, (part.open ? [...others, part.dataset.part] : others).join(" "));
  });
}
document.querySelector(".shell-nav [aria-current]")?.scrollIntoView({ block: "nearest" });

// Before signing out: what waits on this phone to be sent is told. It stays, locked, until its person signs in here again.
document.addEventListener("submit", async (event) => {
  const form = event.target, dialog = document.getElementById("leads-waiting");
  const signsOut = form.getAttribute("action") === "/sign-out" && dialog && localStorage.getItem("shipkeep-leads");
  if (!signsOut || form.dataset.asked) return;
  event.preventDefault();
  const waiting = await import("/js/lead-store.js").then(() => self.LeadStore.countUnsent()).catch(() => 0);
  dialog.querySelector("[data-waiting-count]").textContent = String(waiting);
  dialog.returnValue = waiting === 0 ? "leave" : "stay";
  dialog.onclose = () => {
    if (dialog.returnValue !== "leave") return;
    form.dataset.asked = "yes";
    form.requestSubmit();
  };
  if (waiting === 0) dialog.onclose();
  else dialog.showModal();
});
