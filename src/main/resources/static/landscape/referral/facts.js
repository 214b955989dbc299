// A letter as a list of facts: {child, contact, texts} with the names of the categories.
export function showFacts(list, { child, contact, texts }, categories, childLabel) {
  const facts = [[childLabel, child], [categories.CONTACT, contact],
    ...Object.entries(texts).map(([category, text]) => [categories[category] ?? category, text])];
  list.replaceChildren(...facts.flatMap(([name, value]) => [element("dt", name), element("dd", value)]));
}

export function showFeedback(place, heading, texts) {
  place.replaceChildren(...texts.flatMap((text) => [element("h3", heading), element("p", text)]));
}

export function element(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
