"use strict";
const about = document.getElementById("about");
const lines = [...document.querySelectorAll(".l")];
const doubts = lines.filter(line => line.classList.contains("d"));
// The note at the bottom replaces the browser's slow tooltip.
for (const line of lines) {
  line.dataset.about = line.title;
  line.removeAttribute("title");
}
const show = line => {
  about.hidden = !line;
  about.textContent = line ? line.dataset.about : "";
};
const lineOf = event => event.target.closest ? event.target.closest(".l") : null;
document.addEventListener("mouseover", event => show(lineOf(event) || lineOf({target: document.activeElement})));
document.addEventListener("focusin", event => show(lineOf(event)));
document.addEventListener("focusout", () => show(null));
const go = step => {
  if (!doubts.length) return;
  const here = document.activeElement;
  const after = doubts.findIndex(line => here.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING);
  const at = lines.includes(here)
    ? (step > 0 ? after : (after < 0 ? doubts.length : after) - (doubts.includes(here) ? 2 : 1))
    : (step > 0 ? 0 : doubts.length - 1);
  const line = doubts[(at + doubts.length) % doubts.length];
  line.focus({preventScroll: true});
  line.scrollIntoView({block: "center"});
};
// From the least sure line to the next: each press goes on where the last one ended.
const byDoubt = doubts.map((line, at) => [Number(line.dataset.sure), at, line]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
let worst = -1;
const goWorst = () => {
  if (!byDoubt.length) return;
  worst = (worst + 1) % byDoubt.length;
  const line = byDoubt[worst][2];
  line.focus({preventScroll: true});
  line.scrollIntoView({block: "center"});
};
document.getElementById("worst")?.addEventListener("click", goWorst);
document.getElementById("next")?.addEventListener("click", () => go(1));
document.getElementById("back")?.addEventListener("click", () => go(-1));
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "n") go(1);
  if (event.key === "p") go(-1);
  if (event.key === "w") goWorst();
  if (event.key === "Escape") document.activeElement.blur();
});
const buttons = [...document.querySelectorAll("button.who")];
for (const button of buttons) {
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    for (const other of buttons) other.setAttribute("aria-pressed", String(on && other === button));
    document.body.classList.toggle("one", on);
    for (const line of lines) line.classList.toggle("me", on && line.dataset.who === button.dataset.who);
  });
}
