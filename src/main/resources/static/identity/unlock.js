import { kdfOf, openWithPasskey, openWithPassphrase } from "/identity/chest.js";
import { Complaint, Form } from "/identity/form.js";
import { fetchChest, keep, kept, settled } from "/identity/keep.js";
import { NoPasskey, canUsePasskeys, usePasskey } from "/identity/passkey.js";
import { random, toBase64url } from "/sealed/format.js";
import { UnlockError, stretch } from "/sealed/member.js";

const element = document.querySelector("[data-unlock]");
const { centre, back, texts } = element.dataset;
const form = new Form(element, JSON.parse(texts));
const passkey = document.querySelector("[data-passkey]");

if (await kept(centre)) location.replace(back);

form.onSubmit(async ({ passphrase }) => {
  const chest = await fetchChest(centre);
  try {
    const stretched = await stretch(passphrase, kdfOf(chest.stretching));
    await keep(await settled(chest, await openWithPassphrase(chest, stretched)));
  } catch (failure) {
    throw failure instanceof UnlockError ? new Complaint({ passphrase: ["wrong-passphrase"] }) : failure;
  }
  location.replace(back);
});

// Who one is was settled at the sign-in: here a passkey only derives, and its signature is nobody's business.
if (passkey && canUsePasskeys()) {
  passkey.hidden = false;
  new Form(passkey, JSON.parse(texts)).onSubmit(async () => {
    const chest = await fetchChest(centre);
    try {
      const question = { challenge: toBase64url(random(32)), host: location.hostname };
      const { assertion, derived } = await usePasskey(question, chest.passkeys.map((one) => one.passkey));
      await keep(await settled(chest, await openWithPasskey(chest, assertion.id, derived)));
    } catch (failure) {
      if (failure instanceof NoPasskey) throw new Complaint({ "": ["passkey-none"] });
      throw failure instanceof UnlockError ? new Complaint({ "": ["passkey-unknown"] }) : failure;
    }
    location.replace(back);
  });
}
