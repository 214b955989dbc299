// The published rule, as in balans.screening.questionnaire.Scores; a test compares the two. `questionnaire` is the
// JSON of /balansmeter/centrum/{centre}/vragenlijst, `chosen` the "a" of an answer.
//
// → {value, incomplete, band} or {tooFew: true, answered}. A child without an answer has no score: do not ask for one.

export function score({ items, scoring, bands }, chosen) {
  if (chosen.length !== items.length) throw new RangeError(`${chosen.length} answers for ${items.length} questions`);
  const answered = chosen.filter((value) => value !== null).length;
  if (answered === 0 || items.length - answered > scoring.skippedAtMost) return { tooFew: true, answered };
  const sum = items.reduce((total, item, i) => total + (chosen[i] === null ? 0 : weight(item, chosen[i])), 0);
  const value = Math.floor((2 * sum * items.length + answered) / (2 * answered));
  return { value, incomplete: answered < items.length, band: bandOf(bands, value) };
}

function weight(item, value) {
  const option = item.options.find((each) => each.value === value);
  if (!option) throw new RangeError(`${item.id} has no such option`);
  return option.weight;
}

const bandOf = (bands, value) => bands.find(({ from, to }) => from <= value && value <= to);
