import { kdfOf, openWithPassphrase } from "/identity/chest.js";
import { Complaint, Form } from "/identity/form.js";
import { fetchChest, keep, kept } from "/identity/keep.js";
import { UnlockError, stretch } from "/sealed/member.js";

const element = document.querySelector("[data-unlock]");
const { centre, back, texts } = element.dataset;
const form = new Form(element, JSON.parse(texts));

if (await kept(centre)) location.replace(back);

form.onSubmit(async ({ passphrase }) => {
  const chest = await fetchChest(centre);
  try {
    const stretched = await stretch(passphrase, kdfOf(chest.stretching));
    await keep((await openWithPassphrase(chest, stretched)).unlocked);
  } catch (failure) {
    throw failure instanceof UnlockError ? new Complaint({ passphrase: ["wrong-passphrase"] }) : failure;
  }
  location.replace(back);
});
