import { openBox, sealBox } from "/sealed/box.js";
import { ENC_BYTES, SEED_BYTES, TAG_BYTES, concat, equal, fromUtf8, hkdf, keyId, lengthPrefixed, random, u32, utf8 }
  from "/sealed/format.js";
import { checkSymbols, wrongSymbol } from "/sealed/kit-check.js";
import { UnlockError } from "/sealed/member.js";
import { suite } from "/sealed/suite.js";

// How a colleague comes in: docs/formats/keys-v1.md. A code of 80 bits goes from mouth to ear. With it the newcomer proves
// that a public key is hers, and knows that the centre seed she gets is the centre's. The server never has it.

// group: 1-5 where the check tells which group looks wrong.
export class CodeError extends Error {
  name = "CodeError";
  constructor(message, group) {
    super(message);
    this.group = group;
  }
}

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DATA = 8; // symbols of 10 bits
const FILL = Array(16 - DATA).fill(0); // a kit has 16 before the two that check
const SHARE = concat(utf8("BMS2"), Uint8Array.of(0x64, 0x7a, 0, 1, 0, 2));
const SHARE_INFO = utf8("bm/v1/centre-seed");

export const newCode = () => spell(random(10));

// The code as it is shown, whatever the case, the separators and the look-alikes somebody typed.
export const parseCode = (text) => spell(bytesOf(text));

export const isCode = (text) => { try { bytesOf(text); return true; } catch { return false; } };

function spell(bytes) {
  const symbols = Array.from({ length: DATA }, (_, i) => bits(bytes, i * 10));
  return [...symbols, ...checkSymbols([...FILL, ...symbols])]
    .map((symbol) => ALPHABET[symbol >> 5] + ALPHABET[symbol & 31]).join("").match(/.{4}/g).join("-");
}

function bytesOf(text) {
  const plain = text.trim().toUpperCase().replace(/[\s-]+/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  const values = [...plain].map((character) => ALPHABET.indexOf(character));
  const unknown = values.indexOf(-1);
  if (unknown >= 0) throw new CodeError("an unknown character", (unknown >> 2) + 1);
  if (values.length !== 2 * DATA + 4) throw new CodeError("five groups of four are needed");
  const symbols = Array.from({ length: DATA + 2 }, (_, i) => values[2 * i] << 5 | values[2 * i + 1]);
  const wrong = wrongSymbol([...FILL, ...symbols]);
  if (wrong !== undefined) {
    const at = wrong - FILL.length;
    throw new CodeError("the check does not fit", 0 <= at && at < DATA + 2 ? (at >> 1) + 1 : undefined);
  }
  return Uint8Array.from({ length: 10 }, (_, i) => {
    let value = 0;
    for (let bit = i * 8; bit < i * 8 + 8; bit++) value = value << 1 | symbols[Math.floor(bit / 10)] >> (9 - bit % 10) & 1;
    return value;
  });
}

function bits(bytes, from) {
  let value = 0;
  for (let i = from; i < from + 10; i++) value = value << 1 | bytes[i >> 3] >> (7 - (i & 7)) & 1;
  return value;
}

// place: {centre, epoch, enrolment}. For colleagues, who must be able to check what the newcomer sends.
const codeAad = ({ centre, epoch, enrolment }) => concat(lengthPrefixed("bm/v1/enrolment-code"), lengthPrefixed(centre),
  u32(epoch), lengthPrefixed(enrolment));

export const sealCode = async (centreSeed, place, code, until) =>
  sealBox(await hkdf(centreSeed, "enrolment"), utf8(JSON.stringify({ code, until })), codeAad(place));

// {code, until}
export const openCode = async (centreSeed, place, box) =>
  JSON.parse(fromUtf8(await openBox(await hkdf(centreSeed, "enrolment"), box, codeAad(place))));

// newcomer: {centre, enrolment, person, name, publicKey}
const claim = ({ centre, enrolment, person, name, publicKey }) => concat(lengthPrefixed("bm/v1/enrolment"),
  lengthPrefixed(centre), lengthPrefixed(enrolment), lengthPrefixed(person), lengthPrefixed(name), publicKey);

const macKey = async (code, usage) => crypto.subtle.importKey("raw", await hkdf(bytesOf(code), "enrol"),
  { name: "HMAC", hash: "SHA-256" }, false, [usage]);

export const proofOf = async (code, newcomer) =>
  new Uint8Array(await crypto.subtle.sign("HMAC", await macKey(code, "sign"), claim(newcomer)));

export const isProof = async (code, newcomer, proof) =>
  crypto.subtle.verify("HMAC", await macKey(code, "verify"), proof, claim(newcomer));

// context: {centre, epoch, holder, enrolment}
const shareAad = (header, { centre, epoch, holder }) => concat(header, lengthPrefixed(""), lengthPrefixed(centre),
  u32(epoch), lengthPrefixed(holder));

const shareOptions = async (header, code, context) => ({
  info: SHARE_INFO, aad: shareAad(header, context), psk: await hkdf(bytesOf(code), "psk"), pskId: utf8(context.enrolment),
});

export async function shareWithCode(code, centreSeed, recipientPublicKey, context) {
  const header = concat(SHARE, await keyId(recipientPublicKey));
  const options = await shareOptions(header, code, context);
  const { enc, ciphertext } = await (await suite()).seal(recipientPublicKey, centreSeed, options);
  return concat(header, enc, ciphertext);
}

// Throws UnlockError when whoever made it does not know the code.
export async function openWithCode(code, memberSeed, share, context) {
  const hpke = await suite();
  const header = concat(SHARE, await keyId(await hpke.publicKey(memberSeed)));
  const end = header.length + ENC_BYTES;
  if (share.length !== end + SEED_BYTES + TAG_BYTES || !equal(share.subarray(0, header.length), header)) {
    throw new UnlockError("not shared with this key");
  }
  const options = await shareOptions(header, code, context);
  return hpke.open(await hpke.importSeed(memberSeed), share.subarray(header.length, end), share.subarray(end), options)
    .catch((cause) => { throw new UnlockError("does not open", { cause }); });
}
