import type { ReportWords } from '../report.ts';

/** No-break space. */
const nb = '\u00a0';

const count = (value: number, one: string, many = `${one}s`): string => `${value} ${value < 2 ? one : many}`;

export const report: ReportWords = {
  heading: (orders, items, { text }) =>
    `${count(orders, 'commande')}, ${count(items, 'article')}, situation au ${text}.`,
  cancelled: (cancelled, items, share) =>
    `${count(cancelled, 'article annulé', 'articles annulés')} sur ${items}, ${share}`,
  by: {
    buyer: (items) => `${items} par l'acheteur`,
    seller: (items) => `${items} par le vendeur`,
    platform: (items) => `${items} par la plateforme`,
    unknown: (items) => `${items} sans dire par qui`,
  },
  requested: (items) =>
    `${count(items, 'annulation demandée, encore ouverte', 'annulations demandées, encore ouvertes')}.`,
  nothingCancelled: "Rien n'est annulé, et personne ne l'a demandé.",
  percent: (value) => `${String(value).replace('.', ',')}${nb}%`,
  list: (parts) => parts.join(', '),
  columns: {
    verdict: 'VERDICT',
    reason: 'MOTIF',
    listing: 'OFFRE',
    title: 'TITRE',
    seller: 'VENDEUR',
    store: 'BOUTIQUE',
    orders: 'COMMANDES',
    items: 'ARTICLES',
    cancelled: 'ANNULÉS',
    requested: 'DEMANDÉS',
  },
  sellers: { platform: 'la plateforme', 'third-party': 'vendeurs tiers', unknown: 'non précisé' },
  others: (reasons) => count(reasons, 'motif donné une seule fois', 'motifs donnés une seule fois'),
  more: (number) => `${number} de plus`,
  repeated: (orders) =>
    `${count(orders, 'commande est revenue et compte', 'commandes sont revenues et comptent')} à chaque fois.`,
  noOrders: 'Aucune commande.',
};
