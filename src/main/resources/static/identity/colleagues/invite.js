import { ask } from "/identity/ask.js";
import { newCode, sealCode } from "/sealed/enrolment.js";
import { ID_BYTES, random, toBase64url } from "/sealed/format.js";

const DAYS = 14;

// The link may go by mail. The code may not: it is said, so that whoever reads mail cannot take the newcomer's place.
export async function invite({ centre, epoch, seeds }) {
  const id = toBase64url(random(ID_BYTES));
  const code = newCode();
  const until = new Date(Date.now() + DAYS * 86_400_000).toLocaleDateString("sv-SE");
  const sealed = await sealCode(seeds[epoch], { centre, epoch, enrolment: id }, code, until);
  const { ok, status, body } = await ask(`/collegas/${centre}/uitnodigingen`, { id, epoch, code: toBase64url(sealed) });
  if (!ok) throw new Error(`status ${status}`);
  return { code, link: `${location.origin}/collega#${body.token}` };
}
