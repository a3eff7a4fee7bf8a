import type { FeedWords } from '../feed.ts';

/** No-break space. */
const nb = '\u00a0';

const items = (count: number): string => `${count}${nb}${count === 1 ? 'article' : 'articles'}`;
const s = (count: number): string => (count === 1 ? '' : 's');

export const feed: FeedWords = {
  notes({ rows, counting, reasonless, unofficial, byHand, unnamed, open, other }) {
    const said: readonly (readonly [count: number, text: string])[] = [
      [rows === 0 ? 1 : 0, `rien qu'un fichier puisse annuler${nb}: aucun document n'a été écrit`],
      [
        counting,
        counting === 1
          ? `${items(counting)} sur ${rows} comptera dans le taux d'annulations`
          : `${items(counting)} sur ${rows} compteront dans le taux d'annulations`,
      ],
      [
        reasonless,
        `${items(reasonless)} laissé${s(reasonless)} de côté, motif inconnu${nb}: indiquez-le avec --reason`,
      ],
      [
        unofficial,
        `${items(unofficial)} laissé${s(unofficial)} de côté${nb}: demandez d'abord à l'acheteur d'utiliser le bouton prévu, sinon cela compte`,
      ],
      [
        byHand,
        `${items(byHand)} laissé${s(byHand)} de côté, que ce fichier ne peut pas annuler${nb}: voir annul check --as seller`,
      ],
      [unnamed, `${items(unnamed)} laissé${s(unnamed)} de côté, sans identifiant qui convienne au document`],
      [open, `${items(open)} laissé${s(open)} de côté, indéterminé${s(open)}${nb}: annul ask --as seller`],
      [other, `${items(other)} laissé${s(other)} de côté, à ne pas annuler`],
    ];
    return said.flatMap(([count, text]) => (count === 0 ? [] : [text]));
  },
  merchant: (placeholder) => `remplacez ${placeholder} par votre propre identifiant de vendeur`,
  renamed: (count) =>
    `${items(count)} avec une erreur de prix envoyé${s(count)} comme GeneralAdjustment${nb}: le schéma XML n'a pas PricingError`,
};
