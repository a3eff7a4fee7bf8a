import type { Between, MetricsWords, Ratio, TargetText } from '../metrics.ts';

/** No-break space. */
const nb = '\u00a0';

const plural = (value: number, one: string, many = `${one}s`): string => (value < 2 ? one : many);
const count = (value: number, one: string, many?: string): string => `${value} ${plural(value, one, many)}`;
const orders = (value: number): string => count(value, 'commande');
const range = ({ least, most }: Between): string => (least === most ? `${most}` : `${least} à ${most}`);
const target = ({ percent, inclusive }: TargetText): string => `${inclusive ? 'au plus' : 'sous'} ${percent}`;
const and = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} et ${list.at(-1) ?? ''}`;
const ratio = ({ cancelled, orders: all }: Ratio): string => `${range(cancelled)} sur ${range(all)}`;
const say = (value: number): string => plural(value, 'ne dit', 'ne disent');

export const metrics: MetricsWords = {
  heading: (store) => `Taux d'annulations, ${store ?? 'boutique inconnue'}`,
  asOf: ({ kind, text }) => (kind === 'time' ? `à ${text}` : `au ${text}`),
  percent: (value) => `${String(value).replace('.', ',')}${nb}%`,
  between: (least, most) => `${least} à ${most}`,
  state: {
    met: target,
    missed: ({ percent, inclusive }) => (inclusive ? `plus de ${percent}` : `pas sous ${percent}`),
    open: ({ percent, inclusive }) => (inclusive ? `peut-être plus de ${percent}` : `peut-être pas sous ${percent}`),
    none: 'aucune commande dans la période',
  },
  headroom({ least, most }, { percent, inclusive }) {
    const limit = inclusive ? `sans dépasser ${percent}` : `avant ${percent}`;
    if (most === 0) return `plus aucune annulation ${limit}`;
    return `encore ${range({ least, most })} ${plural(most, 'annulation')} ${limit}`;
  },
  window: (days, span) => `Les ${days} derniers jours, ${span}`,
  program: (id) => (id === 'seller-fulfilled-prime' ? 'Prime expédié par le vendeur' : id),
  counted: ({ cancelled, orders: all }) =>
    `Sur ${range(all)} ${plural(all.most, 'commande')} que vous expédiez, ${range(cancelled)} ${plural(cancelled.most, 'compte comme annulée', 'comptent comme annulées')} par vous.`,
  needed: (cancelled, all, wanted) =>
    `Avec ${count(cancelled, 'annulation')}, il faut ${orders(all)} pour être ${target(wanted)}.`,
  doubts: {
    canceller: (number) => `${orders(number)} ${say(number)} pas qui a annulé`,
    request: (number) => `${orders(number)} ${say(number)} pas si la demande de l'acheteur l'excuse`,
    cancelled: (number) => `${orders(number)} ${say(number)} pas si l'annulation a eu lieu`,
    fulfilment: (number) => `${orders(number)} ${say(number)} pas qui expédie`,
    placed: (number) => `${orders(number)} ${plural(number, "n'a", "n'ont")} pas de date`,
  },
  because: (doubts) => `D'où la fourchette${nb}: ${and(doubts)}.`,
  oldest: (cancelled, placedOn, leavesOn) =>
    `À partir du ${leavesOn}, ${cancelled === 1 ? 'la commande annulée' : `les ${cancelled} commandes annulées`} du ${placedOn} ${plural(cancelled, "n'est", 'ne sont')} plus dans la période.`,
  ifCancelled: (order, share, percent, state, sure) =>
    `Annuler ${order} maintenant donne ${ratio(share)}${nb}: ${percent}, ${state}.${sure ? '' : ' Si cela compte, la commande ne le dit pas.'}`,
  noEffect(order, effect) {
    switch (effect) {
      case 'asked-for':
        return `Annuler ${order} ne change rien${nb}: l'acheteur l'a demandé avec l'option d'annulation de sa commande.`;
      case 'already-cancelled':
        return `${order} est déjà annulée.`;
      case 'shipped':
        return `${order} est expédiée${nb}: elle ne peut plus qu'être remboursée, ce qui n'est pas une annulation.`;
      case 'pending':
        return `${order} est encore en attente${nb}: vous ne pouvez pas encore l'annuler.`;
      case 'not-seller-fulfilled':
        return `${order} est expédiée par la plateforme${nb}: elle ne compte jamais.`;
      case 'outside-window':
        return `${order} n'a pas été passée ces jours-là${nb}: l'annuler ne change rien ici.`;
    }
  },
  forecast: {
    changed: (days, now, after, state) =>
      `Sur les ${days} derniers jours, ${ratio(now.ratio)}${nb}: ${now.percent}. Avec cette commande, ce serait ${ratio(after.ratio)}${nb}: ${after.percent}, ${state}.`,
    same: (days, now, state, inWindow) =>
      `${inWindow ? '' : `La commande n'a pas été passée ces ${days} derniers jours. `}Le taux de ces ${days} jours reste à ${ratio(now.ratio)}${nb}: ${now.percent}, ${state}.`,
    ofProgram: (program, text) => `${program}${nb}: ${text}`,
    supposed: (days, text) =>
      `Si ces nombres sont ceux de ${days}${nb}jours${nb}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  },
  labels: { oldest: 'Anciennes', order: 'Commande', note: 'À noter' },
  chart: {
    title: (days) => `Le taux des ${days} jours jusqu'à chaque jour`,
    day: (month, day) => `${day === 1 ? '1er' : day} ${month}`,
    legend: (wanted, range) =>
      `trait${nb}: ${target(wanted)}${range ? `${nb}; plus clair${nb}: ce que les commandes ne disent pas` : ''}`,
  },
  open: {
    title: (sure) =>
      `Expéditions à confirmer, la plus urgente d'abord. La plateforme annule ${sure ? '' : 'en général '}ce qui n'est pas confirmé à temps, et cela compte.`,
    columns: { cancelled: 'ANNULÉE LE', shipBy: 'À EXPÉDIER AVANT', order: 'COMMANDE', note: 'À NOTER' },
    span: (from, to) => `${from} au ${to}`,
    late: (shipBy) => `${shipBy}, en retard`,
    past: (day) => `${day}, passé`,
    requested: "l'acheteur l'a demandé",
    more: (number) => `${number} de plus`,
  },
  notes: {
    borrowed: (what, store) =>
      what === 'rate'
        ? `Aucune page de cette boutique ne donne d'objectif${nb}: celui d'${store} est repris.`
        : `Aucune page de cette boutique ne dit quand les commandes sont annulées d'office${nb}: la règle d'${store} est reprise.`,
    dateOfOrder: `Une commande compte le jour où elle a été passée, à l'heure de la boutique, et aujourd'hui est le dernier jour de la période. Aucune page ne dit quelle date compte${nb}: c'est une déduction.`,
    unknownStore: `Ces commandes ne disent pas leur boutique${nb}: --marketplace la nomme. D'ici là, les jours sont comptés en UTC.`,
    presumedNotAsked: (number) =>
      `${orders(number)} que vous avez ${plural(number, 'annulée')} ${say(number)} pas si l'acheteur l'avait demandé${nb}: ${plural(number, 'comptée comme non demandée', 'comptées comme non demandées')}.`,
    duplicates: (number) =>
      `${orders(number)} ${plural(number, 'est revenue', 'sont revenues')}${nb}: la copie la plus récente compte, une fois.`,
    platformFulfilled: (number) =>
      `${orders(number)} ${plural(number, "expédiée par la plateforme n'est pas comptée", 'expédiées par la plateforme ne sont pas comptées')}.`,
    later: (number) =>
      `${orders(number)} ${plural(number, "passée après le moment demandé n'est pas comptée", 'passées après le moment demandé ne sont pas comptées')}.`,
    requested: `Commandes dont l'acheteur a demandé l'annulation avec l'option prévue${nb}: annulées par vous, elles ne comptent pas${nb}; annulées d'office, elles comptent.`,
    openWithoutShipBy: (number) =>
      `${count(number, 'commande ouverte', 'commandes ouvertes')} sans date limite d'expédition${nb}: on ne sait pas quand ${plural(number, 'elle est annulée', 'elles sont annulées')} d'office.`,
    lateShipment: (number, wanted) =>
      `${orders(number)} ${plural(number, 'a', 'ont')} dépassé la date limite d'expédition. Le taux d'expéditions tardives doit en général rester ${target(wanted)}.`,
    unmeasured: (number) =>
      `${orders(number)} de plateformes sans règle sur le taux d'annulations ${plural(number, "n'est pas comptée", 'ne sont pas comptées')}.`,
  },
  noOrders: 'Aucune commande.',
};
