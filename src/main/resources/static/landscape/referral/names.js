import { unlockedCentre } from "/identity/unlocked-centre.js";
import { childrenOf } from "/landscape/referral/children.js";

// Puts the children's names in a list that the server made without them.
const list = document.querySelector("[data-names]");
if (list) {
  const { organisation, path } = list.dataset;
  const children = await childrenOf(await unlockedCentre(organisation), path);
  for (const place of list.querySelectorAll("[data-subject]")) {
    const child = children.get(place.dataset.subject);
    if (place.dataset.subject) place.textContent = child?.name ?? "?";
  }
}
