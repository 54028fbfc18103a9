/**
 * All that packages within the viewer want of Node's `Buffer`: room for bytes, the bytes of a text in base64, and the
 * text of bytes in hex digits.
 */
export class Buffer extends Uint8Array<ArrayBuffer> {
  static override from(text: unknown): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(atob(String(text)), (character) => character.charCodeAt(0));
  }

  override toString(): string {
    return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
