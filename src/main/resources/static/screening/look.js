import { sendJson } from "/screening/send-json.js";

// What is opened in this browser alone is written down first, in the log of the centre. Without an answer nothing is shown.
// what: "kaart/<id>" for one child, "bestand", "afdruk"
export const look = (centre, what) => sendJson("POST", `/logboek/${centre}/inzage/${what}`);
