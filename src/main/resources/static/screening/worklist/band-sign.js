import { element } from "/screening/elements.js";

// How a parent experiences it: colour, shape and word together; what is no band has a dashed border and no colour.
const KIND = { rood: "heavy", oranje: "between", groen: "calm" };
const SHAPE = {
  vierkant: "M1 1h8v8H1z",
  driehoek: "M5 .8 9.6 9.4H.4z",
  cirkel: "M5 .4a4.6 4.6 0 1 1 0 9.2A4.6 4.6 0 0 1 5 .4z",
  ruit: "M5 0l5 5-5 5-5-5z",
};
const NONE = { "no-score": "M4 1h2v5H4zM4 7.5h2v2H4z", unreadable: "M1 2.2 2.2 1 5 3.8 7.8 1 9 2.2 6.2 5 9 7.8 7.8 9 5 6.2 2.2 9 1 7.8 3.8 5z" };

export function bandSign(questionnaire, outcome, t) {
  const band = questionnaire.bands.find(({ id }) => id === outcome);
  const path = band ? SHAPE[band.shape] : NONE[outcome];
  const kind = band ? KIND[band.colour] ?? "none" : "none apart";
  return element("span", { class: `band ${kind}` }, path && drawn(path), band ? band.word : t(`outcome.${outcome}`));
}

export function shapeOf(questionnaire, outcome) {
  const band = questionnaire.bands.find(({ id }) => id === outcome);
  return band ? drawn(SHAPE[band.shape]) : "";
}

export function scoreText({ newest, score }, questionnaire, t) {
  if (!newest) return [];
  if (score === null) return [element("small", { class: "soft" }, t("skipped", newest.answer.a.length - newest.result.answered))];
  return [String(score), element("small", { class: "soft" }, ` ${t("of", questionnaire.scoring.maximum)}`),
    newest.result.incomplete && element("small", { class: "incomplete" }, t("incomplete"))].filter(Boolean);
}

function drawn(path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 10 10");
  svg.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS("http://www.w3.org/2000/svg", "path");
  shape.setAttribute("d", path);
  svg.append(shape);
  return svg;
}
