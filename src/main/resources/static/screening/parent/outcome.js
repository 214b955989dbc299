import { score } from "/screening/questionnaire/score.js";

// What the questionnaire says about the answers, for a questionnaire whose makers decided that parents see it: a word, a
// shape and advice, never a number. Computed here; the server knows neither the answers nor this. Returns the keys of
// the texts that are shown, for the parent's own copy. With too few answers there is nothing to say.
export function showOutcome(section, chosen, texts) {
  const { band, tooFew } = score(JSON.parse(section.dataset.scoring), chosen);
  if (tooFew) return [];
  const said = { word: `${band.id}-woord`, advice: `${band.id}-advies` };
  for (const [part, key] of Object.entries(said)) {
    const element = section.querySelector(`[data-outcome-${part}]`);
    element.dataset.t = key;
    element.textContent = texts[key];
  }
  for (const shape of section.querySelectorAll("[data-shape]")) shape.classList.toggle("shown", shape.dataset.shape === band.shape);
  section.hidden = false;
  return Object.values(said);
}
