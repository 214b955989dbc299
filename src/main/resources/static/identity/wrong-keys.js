// The server handed out keys or a list that cannot be genuine. `say`: the key of the words for it.
export class WrongKeys extends Error {
  name = "WrongKeys";
  constructor(message, { say = "keys", ...options } = {}) {
    super(message, options);
    this.say = say;
  }
}
