import { ask } from "/identity/ask.js";
import { Complaint, Form } from "/identity/form.js";
import { unlockAll, unlockAllWithPasskey } from "/identity/keep.js";
import { NoPasskey, canUsePasskeys, usePasskey } from "/identity/passkey.js";
import { accepted, stretchKnown } from "/identity/stretching.js";
import { UnlockError } from "/sealed/member.js";
import { forget } from "/sealed/unlocked.js";

const element = document.querySelector("[data-sign-in]");
const form = new Form(element, JSON.parse(element.dataset.texts));
const { back } = element.dataset;
const code = element.querySelector("[data-code]");
const passkey = document.querySelector("[data-passkey]");

// Whoever sees this page is signed out: whatever a tab still had open, closes.
await forget();
forgetTraces();

// What a page left in this browser goes too. It still knows which keys and how many answers it saw: nobody can read
// anything with that, and it notices a server that was set back. What a person without account wrote waits to be sent.
function forgetTraces() {
  for (const key of Object.keys(localStorage)) {
    if (!/^(balans[.](keys|answers)[.]|balans-uit:)/.test(key)) localStorage.removeItem(key);
  }
}

form.onSubmit(async ({ email, passphrase, code: typed }) => {
  const { stretched, secret } = await stretchKnown(email, passphrase);
  const answer = await ask("/aanmelden", { email, secret, code: typed, back });
  askForCode(answer.body?.reason);
  const { to, centres } = accepted(answer, "", "not-recognised");
  await unlockAll(centres, stretched);
  location.assign(to);
});

// Only whoever knows the passphrase hears that a code is needed too.
function askForCode(reason) {
  if (!["code-asked", "code-wrong"].includes(reason)) return;
  code.hidden = false;
  throw new Complaint({ code: [reason] });
}

if (canUsePasskeys()) {
  passkey.hidden = false;
  new Form(passkey, JSON.parse(element.dataset.texts)).onSubmit(async () => {
    const { assertion, derived } = await usePasskey(accepted(await ask("/aanmelden/passkey/begin", {}), "", "fault"))
      .catch((failure) => { throw failure instanceof NoPasskey ? new Complaint({ "": ["passkey-none"] }) : failure; });
    const { to, centres } = accepted(await ask("/aanmelden/passkey", { ...assertion, back }), "", "passkey-unknown");
    // A passkey that says who somebody is but opens nothing here: the passphrase is asked when keys are needed.
    await unlockAllWithPasskey(centres, assertion.id, derived).catch((failure) => {
      if (!(failure instanceof UnlockError)) throw failure;
    });
    location.assign(to);
  });
}
