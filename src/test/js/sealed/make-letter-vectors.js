// Makes src/test/resources/vectors/letter-browser.json: `node src/test/js/sealed/make-letter-vectors.js`. The Java side
// makes letter-java.json; each side must open both.
import "../support/register.mjs";
import { writeFileSync } from "node:fs";
import { vector } from "../support/vectors.js";

const { toBase64url: b64 } = await import("/sealed/format.js");
const { newSeed, publicKeyOf } = await import("/sealed/centre-keys.js");
const letters = await import("/sealed/letter.js");
const { signerOf } = await import("/sealed/signature.js");

const { place, content, feedback } = vector("letter-facts");
const [sender, recipient, other] = [newSeed(), newSeed(), newSeed()];
const parent = letters.newParentSecret();
const key = letters.newLetterKey();
const letter = await letters.sealPart(key, "letter", place, content);
const { id, auth, key: parentKey } = await letters.parentKeys(parent);
const signer = await signerOf(sender);

writeFileSync(new URL("../../resources/vectors/letter-browser.json", import.meta.url), `${JSON.stringify({
  seeds: { sender: b64(sender), recipient: b64(recipient), other: b64(other) }, place, content, key: b64(key),
  parent: { secret: b64(parent), id: b64(id), auth: b64(auth), key: b64(parentKey), fragment: letters.parentFragment(parent) },
  letter: b64(letter), feedback: b64(await letters.sealPart(key, "feedback/1", place, feedback)), said: feedback,
  shares: { sender: b64(await letters.shareKey(key, await publicKeyOf(sender), place, place.sender)),
    recipient: b64(await letters.shareKey(key, await publicKeyOf(recipient), place, place.recipient)),
    parent: b64(await letters.keyForParent(parent, key, place)) },
  signature: { key: b64(signer.publicKey), bytes: b64(await signer.sign(place, letter)),
    byAnother: b64(await (await signerOf(other)).sign(place, letter)) },
}, null, 1)}\n`);
