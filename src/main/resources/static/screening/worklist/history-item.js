import { element, icon } from "/screening/elements.js";
import { contactText } from "/screening/worklist/contact-text.js";

// One contact in the history. What was undone stays there, struck out: a file does not lose what was once in it.
export function historyItem(followUp, { undo, redo }, t) {
  const { plain } = followUp;
  const part = (key, text) => text && element("p", {}, element("span", { class: "soft" }, `${t(`field.${key}`)}: `), text);
  const button = plain.undone
    ? element("button", { type: "button", class: "button plain small", ".onclick": () => redo(followUp) }, t("redo"))
    : element("button", { type: "button", class: "button plain small", ".onclick": () => undo(followUp) }, icon("undo"), t("undo"));
  return element("li", { class: `contact-item ${plain.undone ? "undone" : ""}`, "data-follow-up": followUp.id },
    element("div", { class: "spread" },
      element("h4", {}, contactText(plain, t), plain.undone && element("span", { class: "tag" }, t("undone"))), button),
    part("needs", plain.needs), part("agreed", plain.agreed), part("next", plain.next && t.day(plain.next)),
    element("p", { class: "small soft" }, [plain.by, plain.done && t("state.done")].filter(Boolean).join(" · ")));
}
