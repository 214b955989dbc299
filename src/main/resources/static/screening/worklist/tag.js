// A short name for a school or class, for the address of a filtered list: the same text always has the same tag, and
// the address says nothing in words.
const encoder = new TextEncoder();
const known = new Map();

export function tagOf(text) {
  if (!known.has(text)) known.set(text, hashed(text));
  return known.get(text);
}

function hashed(text) {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
