import { ID_BYTES, INFO, SUITE, additionalData, concat, equal, invitationKeys, keyId, pad, random, utf8 }
  from "/sealed/format.js";
import { suite } from "/sealed/suite.js";

// The key that the server handed out is not the one the centre put in the invitation link.
export class KeyMismatch extends Error { name = "KeyMismatch"; }

export async function checkKey(publicKey, kid) {
  if (!equal(await keyId(publicKey), kid)) throw new KeyMismatch("the centre's key is not the key in the link");
}

// A caller that tries again sends the same envelope again: the submission id makes that harmless.
export async function sealAnswer({ publicKey, secret, kid, context, answer, submissionId = random(ID_BYTES) }) {
  await checkKey(publicKey, kid);
  const { id, auth, psk } = await invitationKeys(secret);
  const header = concat(SUITE, kid, id, submissionId);
  const plaintext = pad(utf8(JSON.stringify(answer)), context.size ?? 512);
  const options = { info: INFO, aad: additionalData(context, header), psk, pskId: id };
  const { enc, ciphertext } = await (await suite()).seal(publicKey, plaintext, options);
  return { envelope: concat(header, enc, ciphertext), inviteId: id, auth, submissionId };
}
