import { publicKeyOf } from "/sealed/centre-keys.js";
import { hkdf, random } from "/sealed/format.js";
import { checkSymbols, wrongSymbol } from "/sealed/kit-check.js";

// group: 1-9 where the check tells which group looks wrong, otherwise undefined.
export class KitError extends Error {
  name = "KitError";
  constructor(message, group) {
    super(message);
    this.group = group;
  }
}

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS = 9;

export async function newKit() {
  const code = spellKit(random(20));
  const seed = await kitSeed(code);
  return { code, seed, publicKey: await publicKeyOf(seed) };
}

export const kitSeed = (code) => hkdf(kitBytes(code), "kit");

// The code as it is printed, whatever the case, the separators and the look-alikes somebody typed.
export const parseKit = (text) => spellKit(kitBytes(text));

// A symbol is two characters, 10 bits: 16 of the code and two that check them.
export function spellKit(bytes) {
  const symbols = Array.from({ length: 16 }, (_, i) => bits(bytes, i * 10));
  return [...symbols, ...checkSymbols(symbols)]
    .map((symbol) => ALPHABET[symbol >> 5] + ALPHABET[symbol & 31])
    .join("").match(/.{4}/g).join("-");
}

export function kitBytes(text) {
  const values = valuesOf(text);
  const symbols = Array.from({ length: 18 }, (_, i) => values[2 * i] << 5 | values[2 * i + 1]);
  const wrong = wrongSymbol(symbols);
  if (wrong !== undefined) {
    throw new KitError("the check group does not fit", wrong < 18 ? (wrong >> 1) + 1 : undefined);
  }
  return Uint8Array.from({ length: 20 }, (_, i) => bits8(symbols, i * 8));
}

function valuesOf(text) {
  const groups = text.trim().toUpperCase().split(/[\s-]+/);
  const all = groups.join("").replaceAll("O", "0").replace(/[IL]/g, "1");
  const values = [...all].map((character) => ALPHABET.indexOf(character));
  const unknown = values.indexOf(-1);
  if (unknown >= 0) throw new KitError("an unknown character", (unknown >> 2) + 1);
  if (values.length !== GROUPS * 4) {
    const short = groups.length === GROUPS ? groups.findIndex((group) => group.length !== 4) : -1;
    throw new KitError("nine groups of four are needed", short < 0 ? undefined : short + 1);
  }
  return values;
}

const bit = (bytes, at) => bytes[at >> 3] >> (7 - (at & 7)) & 1;

function bits(bytes, from) {
  let value = 0;
  for (let i = 0; i < 10; i++) value = value << 1 | bit(bytes, from + i);
  return value;
}

function bits8(symbols, from) {
  let value = 0;
  for (let i = from; i < from + 8; i++) value = value << 1 | symbols[Math.floor(i / 10)] >> (9 - i % 10) & 1;
  return value;
}
