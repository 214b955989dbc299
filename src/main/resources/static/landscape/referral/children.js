import { fromBase64url } from "/sealed/format.js";
import { openRow } from "/sealed/rows.js";

// Whom the ids of an organisation stand for: a map of id to {name, secret}. Only its own browsers can read that.
export async function childrenOf(unlocked, path) {
  const response = await fetch(`${path}/kinderen`, { cache: "no-store", redirect: "manual" });
  if (!response.ok) return new Map();
  const rows = await response.json();
  const opened = await Promise.all(rows.map(async ({ subject, epoch, sealed }) => {
    try {
      const { roster } = await unlocked.keys(epoch);
      const place = { programme: "landscape", centre: unlocked.centre, epoch, id: subject };
      return [subject, await openRow(roster, "subject", place, fromBase64url(sealed))];
    } catch {
      return [subject, null]; // of an epoch before this member's time
    }
  }));
  return new Map(opened.filter(([, row]) => row));
}
