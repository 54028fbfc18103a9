/** All that the packages within the viewer want of Node's `Buffer`: the bytes of a text in base64. */
export const Buffer = {
  from: (text: string, _encoding: 'base64'): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
};
