/** What a piece of text is, as far as colour goes. */
export type Tone = 'plain' | 'heading' | 'faint' | 'good' | 'notice' | 'bad' | 'info';

/** SGR codes: switch on, switch off. Only the basic colours, which every terminal theme keeps readable. */
const SGR: Readonly<Record<Exclude<Tone, 'plain'>, readonly [on: number, off: number]>> = {
  heading: [1, 22],
  faint: [2, 22],
  bad: [31, 39],
  good: [32, 39],
  notice: [33, 39],
  info: [36, 39],
};

/** Gives text its colour. Measure and cut the text first: the codes have no width. */
export type Paint = (tone: Tone, text: string) => string;

/** A {@link Paint} that colours, or one that leaves every text as it is. */
export function palette(color: boolean): Paint {
  if (!color) return (_tone, text) => text;
  return (tone, text) => {
    if (tone === 'plain' || text.trim() === '') return text;
    const [on, off] = SGR[tone];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
