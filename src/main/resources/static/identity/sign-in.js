import { ask } from "/identity/ask.js";
import { Form } from "/identity/form.js";
import { unlockAll } from "/identity/keep.js";
import { accepted, stretchKnown } from "/identity/stretching.js";
import { forget } from "/sealed/unlocked.js";

const element = document.querySelector("[data-sign-in]");
const form = new Form(element, JSON.parse(element.dataset.texts));

// Whoever sees this page is signed out: whatever a tab still had open, closes.
await forget();

form.onSubmit(async ({ email, passphrase }) => {
  const { stretched, secret } = await stretchKnown(email, passphrase);
  const answer = await ask("/aanmelden", { email, secret, back: element.dataset.back });
  const { to, centres } = accepted(answer, "", "not-recognised");
  await unlockAll(centres, stretched);
  location.assign(to);
});
