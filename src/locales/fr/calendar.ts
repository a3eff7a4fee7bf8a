import type { CalendarWords } from '../calendar.ts';

/** No-break space. */
const nb = '\u00a0';

export const calendar: CalendarWords = {
  deadline: (verdict, what) => `Fin du délai (${verdict})${nb}: ${what}`,
  refund: (what) => `Dernier jour pour le remboursement${nb}: ${what}`,
  order: (id, marketplace) => `Commande ${id}${marketplace === undefined ? '' : `, ${marketplace}`}`,
  ifCancelledNow: "Si l'annulation a lieu tout de suite.",
  empty: (file) => `aucune date n'est encore connue${nb}: le calendrier ${file} est vide`,
  asOf: (day) => `Calculé par annul le ${day}.`,
};
