// On the board of deals: a card is dragged into the next column to go on, into an earlier one to go back, for which a reason
// is asked. Both are what the buttons of the card's menu send, so that whoever has no mouse, or no script, can do the same.

const SCROLLED = "shipkeep-board-scrolled";
const board = () => document.querySelector(".deal-board");
let dragged = null;

function laneAt(event) {
  return event.target.closest?.("[data-lane]") ?? null;
}

// The deal's place and the lane's, as numbers; a lane takes a card from the step before it, and from all steps behind it.
function takes(lane, card) {
  const to = Number(lane.dataset.lane), from = Number(card.dataset.step);
  return to < from || to === from + 1;
}

function mark(card) {
  for (const lane of document.querySelectorAll("[data-lane]")) {
    const own = lane.contains(card);
    lane.classList.toggle("deal-lane-open", !own && takes(lane, card));
    lane.classList.toggle("deal-lane-closed", !own && !takes(lane, card));
  }
}

function unmark() {
  dragged?.classList.remove("deal-dragged");
  dragged = null;
  for (const lane of document.querySelectorAll("[data-lane]")) lane.classList.remove("deal-lane-open", "deal-lane-closed", "deal-lane-over");
}

function askWhyBack(card, to) {
  const dialog = document.getElementById("deal-back");
  const form = dialog.querySelector("form");
  form.action = card.querySelector("button[name=to]").formAction;
  dialog.querySelector("[data-deal-name]").textContent = [...card.querySelectorAll("b, b + span")].map((part) => part.textContent).join(" · ");
  for (const option of form.elements.to.options) option.hidden = option.disabled = Number(option.value) >= Number(card.dataset.step);
  form.elements.to.value = String(to);
  form.elements.reason.value = "";
  dialog.showModal();
  form.elements.reason.focus();
}

document.addEventListener("dragstart", (event) => {
  const card = event.target.closest?.(".deal-card[draggable=true]");
  if (!card) return;
  dragged = card;
  card.classList.add("deal-dragged");
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", card.querySelector("a").href);
  mark(card);
});

document.addEventListener("dragover", (event) => {
  const lane = dragged && laneAt(event);
  for (const other of document.querySelectorAll(".deal-lane-over")) if (other !== lane) other.classList.remove("deal-lane-over");
  if (!lane || lane.contains(dragged) || !takes(lane, dragged)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "move";
  lane.classList.add("deal-lane-over");
});

document.addEventListener("drop", (event) => {
  const lane = dragged && laneAt(event), card = dragged;
  if (!lane || lane.contains(card) || !takes(lane, card)) return;
  event.preventDefault();
  unmark();
  const to = Number(lane.dataset.lane), onwards = card.querySelector("button[name=step]");
  if (to < Number(card.dataset.step)) askWhyBack(card, to);
  else onwards.form.requestSubmit(onwards);
});

document.addEventListener("dragend", unmark);

document.addEventListener("click", (event) => {
  const back = event.target.closest(".deal-card button[name=to]");
  if (!back) return;
  event.preventDefault();
  askWhyBack(back.closest(".deal-card"), Number(back.value));
});

// A move is answered by the page anew: the board stays where it was, and the keyboard with the card that moved.
document.addEventListener("submit", () => {
  if (board()) sessionStorage.setItem(SCROLLED, String(board().scrollLeft));
});

const scrolled = sessionStorage.getItem(SCROLLED);
sessionStorage.removeItem(SCROLLED);
if (board() && scrolled) board().scrollLeft = Number(scrolled);
// Not before the browser has gone to the card itself, which takes the keyboard away.
addEventListener("load", () => setTimeout(() => {
  if (location.hash.startsWith("#deal-")) document.getElementById(location.hash.slice(1))?.querySelector("summary")?.focus();
}));

// What was refused is asked in front of everything; without script it stands above the board.
const asking = document.querySelector("#deal-refused[open], #deal-back[open]");
if (asking) {
  asking.close();
  asking.showModal();
  asking.querySelector("input[name=reason]")?.focus();
}
