import { concat, u32 } from "/sealed/format.js";

// The stretching parameters come from the server, which must not be able to weaken them (or to freeze the browser).
export class WeakKdf extends Error { name = "WeakKdf"; }

export const KDF = { memoryKib: 64 * 1024, iterations: 3, parallelism: 1 };
const SALT_BYTES = 16;
const between = (low, value, high) => Number.isInteger(value) && low <= value && value <= high;

export function checkKdf({ salt, memoryKib, iterations, parallelism }) {
  if (salt?.length !== SALT_BYTES || parallelism !== 1
      || !between(19 * 1024, memoryKib, 1024 * 1024) || !between(2, iterations, 16)) {
    throw new WeakKdf("passphrase stretching outside the allowed limits");
  }
}

export const kdfBytes = ({ salt, memoryKib, iterations, parallelism }) =>
  concat(u32(memoryKib), u32(iterations), Uint8Array.of(parallelism), salt);

// The same passphrase typed on another keyboard gives the same bytes: composed characters, single spaces.
export const plainPassphrase = (text) => text.normalize("NFKC").replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "");
