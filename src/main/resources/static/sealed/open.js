import { EnvelopeError, INFO, TAG_BYTES, additionalData, equal, fromUtf8, keyId, parseEnvelope, unpad }
  from "/sealed/format.js";
import { suite } from "/sealed/suite.js";

// Opens envelopes sealed to one centre key, for one programme, centre and questionnaire version. The key is imported
// once; whether the answer makes sense for the questionnaire is for the caller to say.
export function opener(seed, context) {
  const prepared = prepare(seed);
  prepared.catch(() => {}); // whoever opens gets the failure
  return async (envelopeBytes, psk) => {
    const envelope = parseEnvelope(envelopeBytes);
    if (envelope.ciphertext.length !== (context.size ?? 512) + TAG_BYTES) throw new EnvelopeError("size");
    const { hpke, key, kid } = await prepared;
    if (!equal(envelope.kid, kid)) throw new EnvelopeError("key");
    const aad = additionalData(context, envelope.header);
    const options = { info: INFO, aad, psk, pskId: envelope.inviteId };
    const padded = await hpke.open(key, envelope.enc, envelope.ciphertext, options)
      .catch(() => { throw new EnvelopeError("opening"); });
    return answerIn(unpad(padded));
  };
}

async function prepare(seed) {
  const hpke = await suite();
  const [key, publicKey] = await Promise.all([hpke.importSeed(seed), hpke.publicKey(seed)]);
  return { hpke, key, kid: await keyId(publicKey) };
}

function answerIn(bytes) {
  let answer;
  try {
    answer = JSON.parse(fromUtf8(bytes));
  } catch {
    throw new EnvelopeError("json");
  }
  if (answer === null || typeof answer !== "object" || Array.isArray(answer)) throw new EnvelopeError("json");
  return answer;
}
