import { WORDS } from "/sealed/word-list.js";

// 2,048 words: 11 bits each. Five chosen at random are 55 bits, behind Argon2id.
const at = (bytes, i) => WORDS[(bytes[2 * i] << 8 | bytes[2 * i + 1]) & 2047];

export const proposePassphrase = (count = 5) => {
  const bytes = crypto.getRandomValues(new Uint8Array(2 * count));
  return Array.from({ length: count }, (_, i) => at(bytes, i)).join(" ");
};

// Six words people can compare by ear: the first 66 bits of a key id.
export const sixWords = (kid) => Array.from({ length: 6 }, (_, word) => {
  let value = 0;
  for (let bit = word * 11; bit < word * 11 + 11; bit++) value = value << 1 | kid[bit >> 3] >> (7 - (bit & 7)) & 1;
  return WORDS[value];
});
