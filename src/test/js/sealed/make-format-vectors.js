// Makes src/test/resources/vectors/formats-browser.json: `node src/test/js/sealed/make-format-vectors.js`. The Java side
// makes formats-java.json from the same facts; each side must open both.
import "../support/register.mjs";
import { writeFileSync } from "node:fs";
import { resource } from "../support/vectors.js";

const { fromBase64url, invitationKeys, keyId, linkFragment, toBase64url: b64 } = await import("/sealed/format.js");
const { centreKeys, newSeed, publicKeyOf } = await import("/sealed/centre-keys.js");
const { sealAnswer } = await import("/sealed/seal.js");
const { argon2 } = await import("/sealed/argon2.js");
const { plainPassphrase } = await import("/sealed/kdf.js");
const member = await import("/sealed/member.js");
const { newKit } = await import("/sealed/kit.js");
const { makeManifest } = await import("/sealed/manifest.js");
const { sealPin } = await import("/sealed/pin.js");
const { sealRow } = await import("/sealed/rows.js");
const { sixWords } = await import("/sealed/words.js");

const facts = JSON.parse(resource("vectors/facts.json"));
const texts = (object) => Object.fromEntries(Object.entries(object)
  .map(([key, value]) => [key, value instanceof Uint8Array ? b64(value) : value]));

const seed = newSeed();
const publicKey = await publicKeyOf(seed);
const kid = await keyId(publicKey);
const keys = await centreKeys(seed);
const secret = newSeed().subarray(0, 16);
const invitation = await invitationKeys(secret);

const answers = [];
for (const { context, answer } of facts.answers) {
  const sealed = await sealAnswer({ publicKey, secret, kid, context, answer });
  answers.push({ context, answer, envelope: b64(sealed.envelope), submissionId: b64(sealed.submissionId) });
}

const kdf = { ...facts.member.kdf, salt: fromBase64url(facts.member.kdf.salt) };
const stretched = await argon2(plainPassphrase(facts.member.passphrase), kdf);
const made = await member.createMember(facts.member.memberId, stretched, kdf);
const kit = await newKit();
const holders = [[facts.member.memberId, made], ["kit-1", kit]];
const shares = [];
for (const [holder, { seed: holderSeed, publicKey: recipientPublicKey }] of holders) {
  const context = { ...facts.place, holder };
  const share = await member.shareCentreSeed({ centreSeed: seed, recipientPublicKey, ...context });
  shares.push({ context, holderSeed: b64(holderSeed), share: b64(share) });
}
const rows = [];
for (const { kind, id, row } of facts.rows) {
  const box = await sealRow(kind === "cache" ? keys.cache : keys.roster, kind, { ...facts.place, id }, row);
  rows.push({ kind, ids: { ...facts.place, id }, row, box: b64(box) });
}
const members = facts.manifest.members.map((row) => ({ ...row, kid: b64(made.kid) }));

writeFileSync(new URL("../../resources/vectors/formats-browser.json", import.meta.url), `${JSON.stringify({
  centre: { seed: b64(seed), publicKey: b64(publicKey), kid: b64(kid), words: sixWords(kid), keys: texts(keys) },
  invitation: { secret: b64(secret), ...texts(invitation), fragment: linkFragment(secret, kid) },
  answers,
  member: {
    ...facts.member, stretched: b64(stretched), loginSecret: b64(await member.loginSecret(stretched)),
    wrapKey: b64(await member.wrapKey(stretched)), ...texts(made),
    pin: facts.pin, pinBox: b64(await sealPin(made.seed, facts.member.memberId, facts.pin)),
  },
  kit: texts(kit),
  shares,
  rows,
  manifest: { version: facts.manifest.version, members,
    bytes: b64(await makeManifest(members, facts.manifest.version, keys.manifest)) },
}, null, 1)}\n`);
