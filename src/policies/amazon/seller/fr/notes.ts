/** Routes beside the verdict, and what a seller should know. */
import type { AutoCancelTerm } from '../../../policy.ts';
import { counted, usually } from '../../fr/words.ts';
import { param } from '../../sentence.ts';
import type { SellerTexts } from '../keys.ts';

/** No-break space. */
const nb = '\u00a0';

export const alternatives: SellerTexts['alternatives'] = {
  'refund-do-not-ship': { title: 'Rembourser en totalité et ne pas expédier' },
};

const units = {
  hours: ['heure', 'heures'],
  days: ['jour', 'jours'],
  'business-days': ['jour ouvré', 'jours ouvrés'],
} as const;
const length = ({ count, unit }: AutoCancelTerm): string => {
  const [one, many] = units[unit];
  return counted(String(count), one, many);
};
const percent = (value: string): string => `${value.replace('.', ',')}${nb}%`;

export const warnings: SellerTexts['warnings'] = {
  'auto-cancel': (c) => {
    if (c.autoCancel === undefined) return '';
    const { on, early, over } = c.autoCancel;
    const sooner = early ? " Les commandes Easy Ship garanties le sont dès la date limite d'expédition." : '';
    const day =
      on === undefined
        ? ''
        : over
          ? ` (ici, depuis le ${on}${nb}: vérifiez d'abord si la commande existe encore)`
          : ` (ici, le ${on})`;
    return `Ce qui n'est pas confirmé ${length(c.autoCancel)} après la date limite d'expédition est ${usually(c)}annulé par Amazon${day}. Cela compte aussi, et l'acheteur n'est pas débité même si le colis est parti.${sooner}`;
  },
  'cancellation-fee': (c) => {
    const contest = `Un débit à tort peut être contesté pendant ${counted(param(c, 'days'), 'jour')}.`;
    const after =
      c.params.afterwards === undefined
        ? ''
        : ` jusqu'à la date limite d'expédition, et ${percent(param(c, 'afterwards'))} ensuite`;
    return `Amazon prélève ${percent(param(c, 'percent'))} de la commission pour une annulation par le vendeur${after}. ${contest}`;
  },
  'listing-suppression': (c) =>
    `Après deux annulations de suite par le vendeur, sur des commandes des ${counted(param(c, 'days'), 'jour')} passés, Amazon peut ${usually(c)}retirer l'offre${nb}; vous pouvez la réactiver.`,
  'prime-target': (c) =>
    `Prime expédié par le vendeur a son propre objectif${nb}: ${usually(c)}au plus ${percent(param(c, 'percent'))} de ses commandes annulées.`,
  'prime-support': (c) =>
    `Prime expédié par le vendeur${nb}: l'assistance d'Amazon répond ${usually(c)}à l'acheteur et peut annuler ou rembourser sur votre compte.`,
  'prime-address': (c) =>
    `Prime expédié par le vendeur${nb}: un acheteur qui veut une autre adresse commande ${usually(c)}à nouveau par l'assistance d'Amazon${nb}; le vendeur ne devrait pas annuler pour cela.`,
  'easy-ship-pick-up': (c) =>
    `Easy Ship${nb}: annulez avant l'enlèvement. Une fois enlevé, le colis est ${usually(c)}refusé ou retourné.`,
  'label-bought': (c) =>
    `Si l'étiquette est achetée, une page plus ancienne permet ${usually(c)}de décliner la demande et de demander à l'acheteur de retourner le colis.`,
  'request-was-refused': (c) =>
    `La demande de l'acheteur a été refusée${nb}: ${usually(c)}seule une nouvelle demande avec le bouton prévu laisse l'annulation hors du taux.`,
  'stock-put-back': (c) => `Avec ce motif, les unités reviennent ${usually(c)}en stock${nb}; vérifiez l'offre.`,
  'stock-not-put-back': (c) =>
    `Avec ce motif, les unités ne reviennent ${usually(c)}pas en stock${nb}; vérifiez l'offre.`,
  'withdrawal-may-bind': (c) =>
    `Un consommateur qui le dit clairement peut se rétracter, ${usually(c)}même avant la livraison${nb}: remboursez alors dans les ${counted(param(c, 'days'), 'jour')}, comme le veut la loi et quel que soit le taux.`,
  'return-cost':
    "Si vous avez expédié sans prévenir alors que l'acheteur avait demandé l'annulation, le retour est à vos frais.",
  'refund-fee': (c) =>
    `Pour chaque ligne remboursée, Amazon garde ${usually(c)}le plus petit de ces deux montants${nb}: ${param(c, 'amount').replace(' ', nb)}, ou ${percent(param(c, 'percent'))} de la commission.`,
  'foreign-return': (c) =>
    `Si vous expédiez de l'étranger, donnez une adresse dans le pays, une étiquette prépayée ou le remboursement dans les ${counted(param(c, 'days'), 'jour')} qui suivent la demande${nb}; sinon Amazon rembourse à vos frais.`,
  'first-scan-refund': (c) =>
    `Avec une étiquette prépayée, Amazon peut ${usually(c)}rembourser dès le premier scan du transporteur${nb}; un remboursement à tort se réclame par SAFE-T.`,
  'not-returnable': (c) =>
    `L'article est vendu sans retour${nb}: vous n'avez ${usually(c)}pas à le reprendre pour un simple changement d'avis${nb}; un défaut donne toujours droit au remboursement.`,
  'multi-channel-hold': (c) =>
    `Une commande de traitement suspendue est annulée au bout de ${counted(param(c, 'days'), 'jour')}.`,
};
