/** How French puts numbers, doubt and sellers into the sentences of shops. */
import type { TextContext } from '../../policy.ts';
import type { Sellers } from '../keys.ts';

interface Name {
  readonly the: string;
  readonly of: string;
  readonly to: string;
  readonly pronoun: string;
}

export const names: Readonly<Record<Sellers, Name>> = {
  shop: { the: 'la boutique', of: 'de la boutique', to: 'à la boutique', pronoun: 'elle' },
  seller: { the: 'le vendeur', of: 'du vendeur', to: 'au vendeur', pronoun: 'il' },
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `14 jours`, `1 jour`: the number never parts from its unit. */
export const counted = (value: string, one: string, many = `${one}s`): string =>
  `${value}\u00a0${value === '1' ? one : many}`;

export const it = (context: TextContext): string => (context.items === 0 ? 'cette commande' : 'cet article');

export const choose = "Choisissez l'une des réponses.";
export const yesOrNo = 'Répondez par oui ou par non.';
