/**
 * Node 20 decodes Windows-1252, which mails also call ISO-8859-1, with control characters in the place of what Windows
 * has from 0x80 to 0x9f: the euro sign, dashes, curly quotes. No page means those control characters.
 */

const characters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export const repaired = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (character) => characters[character.charCodeAt(0) - 0x80] ?? character);
