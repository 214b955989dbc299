// Where nobody of the centre recorded the explanation, the voice of the device may say it; nothing where it has none in this
// language.
const button = document.querySelector("[data-speak]");
const { lang } = document.documentElement;

function voice() {
  return speechSynthesis.getVoices().find((one) => one.lang.toLowerCase().startsWith(lang));
}

function offer() {
  button.hidden = !voice();
}

if (button && "speechSynthesis" in window) {
  offer();
  speechSynthesis.addEventListener?.("voiceschanged", offer);
  button.addEventListener("click", () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      return;
    }
    const words = new SpeechSynthesisUtterance(document.querySelector("[data-words]").textContent);
    words.lang = lang;
    words.voice = voice();
    speechSynthesis.speak(words);
  });
}
