/** Which shop a document comes from, where the platform has many. */

const address = /^https?:\/\/([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::\d{1,5})?(?:[/?#]|$)/i;

/** The host of a web address, in lower case; one with other letters as the network writes it: `xn--mnchen-3ya.example`. */
export function hostOf(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  const written = url.trim();
  return (address.exec(written) ?? address.exec(inAscii(written)))?.[1]?.toLowerCase();
}

const foreign = /^(https?:\/\/)([^/?#]*[^\x00-\x7f][^/?#]*)/i;

/** Empty where there is no such host. */
function inAscii(url: string): string {
  const [, scheme, host] = foreign.exec(url) ?? [];
  return scheme !== undefined && URL.canParse(`${scheme}${host}`) ? new URL(`${scheme}${host}`).href : '';
}
