import { SEED_BYTES, hkdf, random } from "/sealed/format.js";
import { suite } from "/sealed/suite.js";

const NAMES = ["roster", "cache", "ring", "manifest", "succession"];

export const newSeed = () => random(SEED_BYTES);

export const publicKeyOf = async (seed) => (await suite()).publicKey(seed);

export async function centreKeys(centreSeed) {
  return Object.fromEntries(await Promise.all(NAMES.map(async (name) => [name, await hkdf(centreSeed, name)])));
}
