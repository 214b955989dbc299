// Two check symbols over GF(1024), x^10 + x^3 + 1: they find every single wrong symbol and say which one it is.
// Code word c[0..17]: the sum of all c[i] is 0 and the sum of c[i]·2^i is 0.
const ORDER = 1023;
const POWER = [1];
for (let i = 1; i < ORDER; i++) {
  const doubled = POWER[i - 1] << 1;
  POWER.push(doubled & 1024 ? doubled ^ 0b10000001001 : doubled);
}
const LOG = Object.fromEntries(POWER.map((value, exponent) => [value, exponent]));

const times = (value, exponent) => value === 0 ? 0 : POWER[(LOG[value] + exponent) % ORDER];

const sums = (symbols) => [
  symbols.reduce((sum, symbol) => sum ^ symbol, 0),
  symbols.reduce((sum, symbol, i) => sum ^ times(symbol, i), 0),
];

// Solves c16 + c17 = s0 and c16·2^16 + c17·2^17 = s1.
export function checkSymbols(symbols) {
  const [s0, s1] = sums(symbols);
  const c17 = times(times(s0, 16) ^ s1, ORDER - LOG[POWER[16] ^ POWER[17]]);
  return [s0 ^ c17, c17];
}

// undefined when all is well; the place of the one wrong symbol; or a number of 18 and more when there are several.
export function wrongSymbol(symbols) {
  const [s0, s1] = sums(symbols);
  if (s0 === 0 && s1 === 0) return undefined;
  return s0 === 0 || s1 === 0 ? ORDER : (LOG[s1] - LOG[s0] + ORDER) % ORDER;
}
