/** A message from the wrong sender, of an unknown name or with a body that does not fit. */
export class Refused extends Error {
  constructor(why: string) {
    super(`refused: ${why}`);
    this.name = 'Refused';
  }
}
