import { find } from "/screening/elements.js";
import { figuresOf } from "/screening/worklist/figures.js";

export function showFigures(root, rows, t) {
  const { invited, answered, wantTalk, called, followedUp } = figuresOf(rows);
  const say = (name, number, more = "") => {
    find(`figure-${name}`, root).textContent = number.toLocaleString("nl-BE");
    const small = root.querySelector(`[data-figure-${name}-of]`);
    if (small) small.textContent = more;
  };
  say("invited", invited, t("figure.children", rows.length.toLocaleString("nl-BE")));
  say("answered", answered, invited ? `${Math.round((100 * answered) / Math.max(invited, answered))} %` : "");
  say("talk", wantTalk);
  say("followed", followedUp, t("figure.of", called.toLocaleString("nl-BE")));
}
