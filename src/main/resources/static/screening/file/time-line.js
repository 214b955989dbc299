// Everything that happened around a child, in the order of the days, as the file of a centre must hold it: what, and by
// whom. What was undone is not in it.
export function timeLineOf(row, t) {
  const several = row.parents.length > 1;
  const parents = row.parents.flatMap((parent, index) => {
    const who = several ? t("parent.numbered", index + 1) : t("parent");
    const did = (day, key, by) => (day ? [{ on: day, what: t(`time.${key}`), by }] : []);
    return [
      ...did(parent.sentOn, "sent", t("time.centre")),
      ...did(parent.remindedOn, "reminded", t("time.centre")),
      ...did(parent.closedOn, "closed", t("time.centre")),
      ...parent.answers.filter(({ answer }) => answer).map(({ answer }) => ({
        on: answer.at.slice(0, 10), what: t("time.answered"), by: answer.by === "centre" ? t("by.centre") : `${who} (${t(`by.${answer.by}`)})`,
      })),
    ];
  });
  const contacts = row.history.filter(({ plain }) => !plain.undone).map(({ plain }) => ({
    on: plain.on, what: [t(`how.${plain.how}`), plain.needs, plain.agreed].filter(Boolean).join(". "), by: plain.by,
  }));
  const coupled = (row.plain.files ?? []).flatMap(({ on, by, undoneOn, undoneBy }) => [
    { on, what: t("time.coupled"), by }, ...(undoneOn ? [{ on: undoneOn, what: t("time.uncoupled"), by: undoneBy }] : []),
  ]);
  return [...parents, ...contacts, ...coupled].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
