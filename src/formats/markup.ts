/** What a page or a mail says to machines, as a document: a class, so that no JSON document can be taken for one. */

export class Markup {
  /** JSON-LD as it stood in the text; microdata in the same shape. */
  readonly blocks: readonly unknown[];
  /** When the mail was sent, where it was one. */
  readonly sentAt: string | undefined;
  readonly isMail: boolean;

  constructor(blocks: readonly unknown[], mail?: { readonly sentAt: string | undefined }) {
    this.blocks = blocks;
    this.sentAt = mail?.sentAt;
    this.isMail = mail !== undefined;
  }
}
