import { NOTHING } from "/screening/worklist/filters.js";

// A filtered list has an address that can be kept and sent on. It holds no name: schools and classes are tags, and what
// somebody typed into the search box stays out of it.
const NAMES = { outcome: "uitkomst", state: "opvolging", talk: "praten", school: "school", class: "klas", lang: "taal" };
const VALUE = /^[a-z0-9-]{1,40}$/;

export function toQuery(criteria) {
  const query = new URLSearchParams();
  for (const [name, key] of Object.entries(NAMES)) {
    if (VALUE.test(criteria[name] ?? "")) query.set(key, criteria[name]);
  }
  const text = query.toString();
  return text && `?${text}`;
}

export function fromQuery(search) {
  const query = new URLSearchParams(search);
  const found = Object.entries(NAMES).map(([name, key]) => [name, query.get(key) ?? ""])
    .filter(([, value]) => VALUE.test(value));
  return { ...NOTHING, ...Object.fromEntries(found) };
}
