// What a paper form becomes: the same as a parent's own answer, marked as entered by the centre and helped (R004-21).
// chosen: option values, null where the form was empty; on: the date on the paper.
export const paperAnswer = ({ chosen, lang, on, talk, how }) => ({
  v: 1, a: chosen, by: "centre", lang, at: `${on}T12:00Z`, helped: true,
  talk: talk && how ? { wants: true, how } : { wants: talk },
});

// A digit chooses an option of the question that has the focus; 0 leaves it empty. Anything else is no choice.
export function choiceOf(key, options) {
  if (!/^[0-9]$/.test(key)) return undefined;
  const value = Number(key);
  if (value === 0) return null;
  return options.some((option) => option.value === value) ? value : undefined;
}

// The children that fit what was typed, best first: a whole code, then names.
export function childrenLike(text, children, limit) {
  const wanted = text.toLowerCase().trim();
  if (wanted === "") return [];
  const code = wanted.replaceAll("-", "");
  const words = wanted.split(/\s+/);
  const exact = children.filter(({ plain }) => plain.code.toLowerCase() === code || plain.number.toLowerCase() === wanted);
  if (exact.length > 0) return exact;
  return children.filter(({ plain }) => {
    const sought = [plain.first, plain.last, plain.code, plain.number, plain.class].join(" ").toLowerCase();
    return words.every((word) => sought.includes(word)) || (code.length > 3 && plain.code.toLowerCase().startsWith(code));
  }).slice(0, limit);
}
