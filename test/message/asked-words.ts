/** Words that count how often they are asked for. */
export class AskedWords extends Set<string> {
  asked = 0;

  override has(word: string): boolean {
    this.asked += 1;
    return super.has(word);
  }
}
