/** The package has no types of its own. */
declare module 'seek-bzip' {
  interface Bunzip {
    /** Decodes the block whose mark begins at a bit of the input, which begins with the header of a stream. */
    decodeBlock(input: Uint8Array, position: number, output: { writeByte(byte: number): void }): void;
  }
  const bunzip: Bunzip & { readonly default?: Bunzip };
  export default bunzip;
}
