// Who is around us now: a date in, cards shown and hidden. Nothing is sent and nothing is kept.
import { daysSince, spoken } from "/landscape/days.js";

const box = document.querySelector("[data-now]");
const around = document.querySelector("[data-around]");
const texts = JSON.parse(box.dataset.texts);
const input = box.querySelector("input");
const when = box.querySelector("[data-when]");
const LAST_DAY = 1461;
const FIRST_DAY = -294;

const all = (name) => [...document.querySelectorAll(`[data-${name}]`)];
const within = (element, day) => Number(element.dataset.from) <= day && day <= Number(element.dataset.to);

function show() {
  const day = daysSince(input.value, new Date());
  const known = day !== null && day >= FIRST_DAY && day <= LAST_DAY;
  around.hidden = !known;
  when.textContent = day === null ? "" : known ? spoken(day, texts) : texts[day < 0 ? "too-early" : "too-late"];
  if (!known) return;
  for (const actor of all("actor")) actor.hidden = !within(actor, day);
  for (const gap of all("gap")) gap.hidden = !within(gap, day);
  document.querySelector("[data-nobody]").hidden = all("actor").some((actor) => !actor.hidden);
  const later = all("next").filter((next) => (next.hidden = Number(next.dataset.from) <= day) === false);
  document.querySelector("[data-next-box]").hidden = later.length === 0;
  for (const next of later) next.querySelector("[data-on]").textContent = texts.in.replace("{0}", Number(next.dataset.from) - day);
}

box.hidden = false;
input.addEventListener("input", show);
