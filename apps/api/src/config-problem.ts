/** What is wrong with a variable, as the second half of a sentence that begins with its name. */
export class Problem {
  readonly sentence: string
  constructor(sentence: string) {
    this.sentence = sentence
  }
}
