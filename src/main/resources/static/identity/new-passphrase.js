import { Complaint } from "/identity/form.js";
import { plainPassphrase } from "/sealed/kdf.js";
import { proposePassphrase } from "/sealed/words.js";

const MIN_CHARS = 14;

// Five words to take over or not. They are made here and shown at once: whoever looks over a shoulder sees them, as
// they would see them being written down.
export function proposeIn(form) {
  const words = form.querySelector("[data-proposal]");
  const propose = () => words.textContent = proposePassphrase();
  form.querySelector("[data-other]").addEventListener("click", propose);
  form.querySelector("[data-take]").addEventListener("click", () => {
    form.elements.passphrase.value = words.textContent;
    form.elements.again.focus();
  });
  propose();
}

// Throws a Complaint when it is too short or was typed differently the second time.
export function chosenPassphrase({ passphrase, again }) {
  const plain = plainPassphrase(passphrase);
  if ([...plain].length < MIN_CHARS) throw new Complaint({ passphrase: ["short"] });
  if (plain !== plainPassphrase(again)) throw new Complaint({ again: ["different"] });
  return plain;
}
