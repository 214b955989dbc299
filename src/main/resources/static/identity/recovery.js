import { ask } from "/identity/ask.js";
import { openWithKit, pinOf } from "/identity/chest.js";
import { manifestOf, sentMember, shared, today } from "/identity/first-keys.js";
import { Complaint, Form } from "/identity/form.js";
import { keep } from "/identity/keep.js";
import { kitAuth } from "/identity/kit-auth.js";
import { chosenPassphrase, proposeIn } from "/identity/new-passphrase.js";
import { seeHere } from "/identity/seen.js";
import { accepted, stretchNew } from "/identity/stretching.js";
import { toBase64url } from "/sealed/format.js";
import { isPart, joinKit } from "/sealed/escrow.js";
import { KitError, kitSeed } from "/sealed/kit.js";
import { createMember } from "/sealed/member.js";
import { pinKey } from "/sealed/pin.js";

const find = (selector) => document.querySelector(selector);
const texts = JSON.parse(find("[data-recovery]").dataset.texts);
const prove = find("[data-prove]");
const choose = find("[data-choose]");
let proof;
let chest;
let opened;

// Somebody with a part of a kit needs a second one.
const second = prove.querySelector("[data-second-part]");
prove.elements.code.addEventListener("input", ({ target }) => second.hidden = !isPart(target.value));

new Form(prove, texts).onSubmit(async ({ email, code, part }) => {
  const seed = await seedOf(code, part);
  proof = { email, auth: toBase64url(await kitAuth(seed)) };
  chest = accepted(await ask("/herstellen/kist", proof), "", "not-proven");
  opened = await openWithKit(chest, seed);
  prove.hidden = find("[data-none]").hidden = true;
  const found = find("[data-found]");
  found.textContent = found.dataset.text.replace("{0}", chest.centreName);
  choose.elements.username.value = email;
  proposeIn(choose);
  choose.hidden = false;
  choose.querySelector("h2").focus();
});

// A new member key, so that nothing that was wrapped under the old passphrase opens anything any more.
new Form(choose, texts).onSubmit(async (values) => {
  const { stretched, kdf, sent } = await stretchNew(chosenPassphrase(values));
  const member = await createMember(chest.person, stretched, kdf);
  const { unlocked, manifest } = opened;
  const members = manifest.members.map((one) =>
    one.memberId === chest.person ? { ...one, kid: member.kid, since: today() } : one);
  const answer = await ask("/herstellen", {
    proof,
    passphrase: sent,
    member: await sentMember(member, chest.person,
      { epoch: unlocked.epoch, kid: unlocked.kid, manifest: chest.manifestVersion + 1 }),
    shares: await Promise.all(chest.keys.map(async ({ epoch }) => ({
      epoch, sealed: await shared(unlocked.seeds[epoch], chest.centre, chest.person, member.publicKey, epoch),
    }))),
    manifestVersion: chest.manifestVersion + 1,
    manifest: await manifestOf(unlocked.seeds[unlocked.epoch], chest.manifestVersion + 1, members, unlocked.epoch),
  });
  if (answer.status === 409) throw new Complaint({ "": ["conflict"] });
  const { to } = accepted(answer, "", "not-proven");
  seeHere(chest.centre, pinOf(unlocked, chest.manifestVersion + 1, 0));
  await keep({ ...unlocked, manifest: chest.manifestVersion + 1, pinKey: await pinKey(member.seed), news: null });
  location.replace(to);
});

async function seedOf(code, part) {
  try {
    return await kitSeed(part === undefined ? code : joinKit(code, part));
  } catch (failure) {
    if (!(failure instanceof KitError)) throw failure;
    if (part !== undefined) throw new Complaint({ part: ["parts"] });
    throw new Complaint({ code: failure.group ? ["code-group", failure.group] : ["code"] });
  }
}
