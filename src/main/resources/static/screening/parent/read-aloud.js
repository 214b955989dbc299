// Reads what is on the screen aloud.
export class Reading {
  #section; #voice;

  constructor(button, section, voice) {
    this.#section = section;
    this.#voice = voice;
    button.onclick = () => this.#read();
  }

  stop() {
    speechSynthesis.cancel();
  }

  #read() {
    this.stop();
    for (const line of this.#section().querySelectorAll("h1, h2, p, label, dt, dd > span")) {
      if (!line.offsetParent || !line.textContent.trim()) continue;
      speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(line.textContent),
        { voice: this.#voice(), lang: document.documentElement.lang }));
    }
  }
}
