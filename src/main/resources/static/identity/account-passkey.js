import { ask } from "/identity/ask.js";
import { openWithPassphrase } from "/identity/chest.js";
import { Complaint, Form } from "/identity/form.js";
import { fetchChest } from "/identity/keep.js";
import { NoDerivation, NoPasskey, canUsePasskeys, makePasskey, usePasskey } from "/identity/passkey.js";
import { accepted, stretchKnown } from "/identity/stretching.js";
import { fromBase64url, random, toBase64url } from "/sealed/format.js";
import { wrapForPasskey } from "/sealed/passkey-wrap.js";

const element = document.querySelector("[data-passkey]");
const form = new Form(element, JSON.parse(element.dataset.texts));
const centres = JSON.parse(element.dataset.centres);

element.hidden = !canUsePasskeys();
document.querySelector("[data-no-passkeys]").hidden = canUsePasskeys();

// The passphrase opens the seeds once more; each is then wrapped under what the new passkey derives.
form.onSubmit(async ({ "passkey-passphrase": passphrase, "passkey-name": name }) => {
  const { stretched, secret } = await stretchKnown(element.dataset.email, passphrase);
  const opened = await Promise.all(centres.map(async (centre) => {
    const chest = await fetchChest(centre);
    const { memberSeed } = await openWithPassphrase(chest, stretched)
      .catch(() => { throw new Complaint({ "passkey-passphrase": ["wrong-passphrase"] }); });
    return { centre, person: chest.person, memberSeed };
  }));
  const start = accepted(await ask("/mijn/passkeys/begin", {}), "", "fault");
  const { derived, ...made } = await complaining(() => madeAndUsed(start));
  const wraps = await Promise.all(opened.map(async ({ centre, person, memberSeed }) => ({
    centre, wrap: toBase64url(await wrapForPasskey(person, derived, fromBase64url(made.id), memberSeed)),
  })));
  accepted(await ask("/mijn/passkeys", { ...made, name, secret, wraps }), "passkey-passphrase", "wrong-passphrase");
  location.reload();
});

// Some authenticators derive only when they are used: then the person is asked a second time.
async function madeAndUsed(start) {
  const made = await makePasskey(start);
  if (made.derived) return made;
  const { derived } = await usePasskey({ challenge: toBase64url(random(32)), host: start.host }, [made.id]);
  if (!derived) throw new NoDerivation("no PRF");
  return { ...made, derived };
}

async function complaining(work) {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof NoPasskey) throw new Complaint({ "": ["passkey-none"] });
    if (failure instanceof NoDerivation) throw new Complaint({ "": ["passkey-derives-nothing"] });
    throw failure;
  }
}
