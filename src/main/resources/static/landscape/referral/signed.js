import { fromBase64url, keyId, toBase64url } from "/sealed/format.js";
import { isSigned } from "/sealed/signature.js";
import { sixWords } from "/sealed/words.js";

// What to say of the signature under a letter: {says, words, tone}. `says` is a key of the texts. This browser remembers
// the key it saw last of each sender, so that another one does not go unnoticed.
export async function checkSignature({ place, letter, signature, signingKey, own }) {
  if (!signature || !signingKey) return { says: "unsigned", words: "", tone: "warm" };
  const key = fromBase64url(signingKey);
  if (!await isSigned(key, place, letter, fromBase64url(signature))) return { says: "forged", words: "", tone: "forged" };
  const id = await keyId(key);
  const words = sixWords(id).join(" ");
  if (own) return { says: "signed-own", words, tone: "calm" };
  const before = remembered(place.sender, toBase64url(id));
  return before && before !== toBase64url(id) ? { says: "new-signer", words, tone: "warm" } : { says: "signed", words, tone: "calm" };
}

function remembered(sender, id) {
  const name = `balans.signer.${sender}`;
  try {
    const before = localStorage.getItem(name);
    localStorage.setItem(name, id);
    return before;
  } catch {
    return null; // a browser that keeps nothing
  }
}
