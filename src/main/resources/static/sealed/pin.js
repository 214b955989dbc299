import { openBox, sealBox } from "/sealed/box.js";
import { concat, fromUtf8, hkdf, lengthPrefixed, utf8 } from "/sealed/format.js";

// What a member saw last: {epoch, kid, manifest, cache}. Sealed under the member's own seed, so that the server cannot
// take the centre back to an older key or member list, or put another centre seed in its place, without being noticed.
const pinAad = (memberId) => concat(lengthPrefixed("bm/v1/pin"), lengthPrefixed(memberId));

export const pinKey = (memberSeed) => hkdf(memberSeed, "pin");

export const sealPinUnder = (key, memberId, pin) => sealBox(key, utf8(JSON.stringify(pin)), pinAad(memberId));

export const sealPin = async (memberSeed, memberId, pin) => sealPinUnder(await pinKey(memberSeed), memberId, pin);

export const openPin = async (memberSeed, memberId, box) =>
  JSON.parse(fromUtf8(await openBox(await pinKey(memberSeed), box, pinAad(memberId))));
