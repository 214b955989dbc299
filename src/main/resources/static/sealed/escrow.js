import { KitError, kitBytes, spellKit } from "/sealed/kit.js";
import { random } from "/sealed/format.js";

// A recovery kit in three parts of which any two give its code: Shamir's sharing over GF(256), polynomial of AES. Part x
// of a byte s is s + a·x, with a fresh random a for each byte. Printed as `D1-` to `D3-` and then as a code of a kit.
const POLYNOMIAL = 0x11b;
const PRINTED = /^\s*D\s*([123])[\s-]+(.+)$/is;

export function splitKit(code, slope = random(20)) {
  const secret = kitBytes(code);
  return [1, 2, 3].map((x) => `D${x}-${spellKit(secret.map((byte, i) => byte ^ times(slope[i], x)))}`);
}

export const isPart = (text) => PRINTED.test(text);

// Throws KitError, with the group that looks wrong.
export function joinKit(one, other) {
  const [first, second] = [one, other].map(parsed);
  if (first.x === second.x) throw new KitError("two different parts are needed");
  const apart = inverse(first.x ^ second.x);
  return spellKit(first.y.map((byte, i) => times(times(byte, second.x) ^ times(second.y[i], first.x), apart)));
}

function parsed(text) {
  const found = PRINTED.exec(text);
  if (!found) throw new KitError("a part begins with D1, D2 or D3");
  return { x: Number(found[1]), y: kitBytes(found[2]) };
}

// Without tables and branches on the values.
function times(a, b) {
  let product = 0;
  for (let bit = 0; bit < 8; bit++) {
    product ^= -(b >> bit & 1) & a;
    a = a << 1 ^ -(a >> 7 & 1) & POLYNOMIAL;
  }
  return product & 0xff;
}

function inverse(a) {
  let result = a;
  for (let i = 0; i < 6; i++) result = times(times(result, result), a);
  return times(result, result);
}
