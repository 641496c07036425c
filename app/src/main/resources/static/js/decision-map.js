// On a decision map: drawing with the mouse from one person to another fills in the form of a line, which asks how strong it is.

const FAR_ENOUGH = 8;
let drawing = null;

function boxAt(event) {
  return document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-contact]") ?? null;
}

function placeIn(svg, event) {
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
}

function begin(event) {
  const box = event.target.closest("[data-contact]");
  // A finger scrolls; it taps a person, and lines are chosen in the form.
  if (!box || event.button !== 0 || event.pointerType === "touch") return;
  drawing = { box, x: event.clientX, y: event.clientY, line: null, target: null };
}

function draw(event) {
  if (!drawing) return;
  if (!drawing.line) {
    if (Math.hypot(event.clientX - drawing.x, event.clientY - drawing.y) < FAR_ENOUGH) return;
    const svg = drawing.box.ownerSVGElement;
    const frame = drawing.box.querySelector("rect").getBBox();
    drawing.line = document.createElementNS(svg.namespaceURI, "line");
    drawing.line.setAttribute("class", "decision-drawn");
    drawing.line.setAttribute("x1", frame.x + frame.width / 2);
    drawing.line.setAttribute("y1", frame.y + frame.height / 2);
    svg.append(drawing.line);
  }
  const end = placeIn(drawing.line.ownerSVGElement, event);
  drawing.line.setAttribute("x2", end.x);
  drawing.line.setAttribute("y2", end.y);
  drawing.target?.classList.remove("decision-target");
  const under = boxAt(event);
  drawing.target = under && under !== drawing.box ? under : null;
  drawing.target?.classList.add("decision-target");
}

function end() {
  if (!drawing) return;
  const { box, line, target } = drawing;
  drawing = null;
  line?.remove();
  target?.classList.remove("decision-target");
  if (!line) return;
  // What was a line is no click on the person where it ended.
  document.addEventListener("click", ignore, true);
  setTimeout(() => document.removeEventListener("click", ignore, true), 0);
  if (target) ask(box.dataset.contact, target.dataset.contact);
}

function ignore(event) {
  event.preventDefault();
}

function ask(from, to) {
  const form = document.querySelector("form.decision-form");
  form.elements.from.value = from;
  form.elements.to.value = to;
  form.scrollIntoView({ block: "center" });
  form.elements.strength.focus();
}

document.addEventListener("pointerdown", begin);
document.addEventListener("pointermove", draw);
document.addEventListener("pointerup", end);
document.addEventListener("pointercancel", end);
document.addEventListener("dragstart", (event) => {
  if (event.target.closest?.("[data-contact]")) event.preventDefault();
});
