// Puts the page in another language where it stands: answers, place and link stay as they are.

export async function translate(slug, chosen) {
  const response = await fetch(`/v/${slug}/vragenlijst?taal=${chosen.lang}`, { credentials: "omit" }).catch(() => undefined);
  if (!response?.ok) return undefined;
  const { language, direction, texts } = await response.json();
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  for (const element of document.querySelectorAll("[data-t]")) element.textContent = texts[element.dataset.t];
  for (const element of document.querySelectorAll("[data-t-label]")) element.ariaLabel = texts[element.dataset.tLabel];
  for (const link of document.querySelectorAll("[data-paper]")) link.search = `?taal=${language}`;
  for (const link of document.querySelectorAll("[data-language]")) link.ariaCurrent = link === chosen ? "true" : null;
  document.querySelector("[data-language-name]").textContent = chosen.textContent;
  return texts;
}
