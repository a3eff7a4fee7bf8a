/** Which shop a document comes from, where the platform has many. */

const address = /^https?:\/\/([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::\d{1,5})?(?:[/?#]|$)/i;

/** The host of a web address, in lower case. */
export function hostOf(url: unknown): string | undefined {
  return typeof url === 'string' ? address.exec(url.trim())?.[1]?.toLowerCase() : undefined;
}
