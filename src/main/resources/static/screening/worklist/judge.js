import { score } from "/screening/questionnaire/score.js";

// The published rule as the list needs it. What has too few answers has no score and no band.
export function judgeFor(questionnaire) {
  const lowest = questionnaire.bands.reduce((a, b) => (b.from < a.from ? b : a));
  return (chosen) => {
    const result = score(questionnaire, chosen);
    if (result.tooFew) return { score: null, band: null, lowest: false, incomplete: true, answered: result.answered };
    const { value, band, incomplete } = result;
    const answered = chosen.filter((one) => one !== null).length;
    return { score: value, band: band.id, lowest: band.id === lowest.id, incomplete, answered };
  };
}
