// A contact in a few words: "Gebeld op 19 nov".
export const contactText = ({ how, on }, t) => t(`contact.${how}`, t.day(on));
