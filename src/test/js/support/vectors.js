import { readFileSync } from "node:fs";

export const resource = (path) => readFileSync(new URL(`../../resources/${path}`, import.meta.url), "utf8");

export const vector = (name) => JSON.parse(resource(`vectors/${name}.json`));

// A small generator with a seed, so that a failure can be repeated.
export function numbers(seed) {
  let state = seed >>> 0;
  const next = (bound) => {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    return Math.floor(state / 2 ** 32 * bound);
  };
  return { next, bytes: (length) => Uint8Array.from({ length }, () => next(256)) };
}
