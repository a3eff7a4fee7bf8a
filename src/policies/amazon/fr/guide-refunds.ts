import type { TextContext } from '../../policy.ts';
import type { GuideTexts } from '../guide-topics/texts.ts';
import { inUk, param } from '../sentence.ts';
import { counted, labels, numbered, usually } from './words.ts';

/** `5 à 7 jours ouvrés`, `7 jours ouvrés au plus`. */
const businessDays = (c: TextContext): string => {
  const [min, max] = [param(c, 'min'), counted(param(c, 'max'), 'jour ouvré', 'jours ouvrés')];
  return min === '0' ? `${max} au plus` : `${min} à ${max}`;
};

const older = 'En Égypte et à Singapour';
const where = ({ marketplace }: TextContext): string =>
  marketplace === 'amazon.eg' || marketplace === 'amazon.sg' ? older : 'Aux États-Unis';

const percent = (c: TextContext): string => counted(param(c, 'percent'), '%', '%');

export const refunds: GuideTexts['refunds'] = {
  sections: {
    clocks: "Deux délais, et les cas où il n'y a rien à rembourser",
    issued: "De l'événement au remboursement",
    shown: 'Du remboursement à votre compte',
    split: 'Paiements multiples ou particuliers',
    less: 'Pourquoi il peut en manquer',
    late: 'Quand il tarde',
  },
  tables: {},
  rows: {},
  statements: {
    'two-parts':
      "Le délai a deux parties\u00a0: jusqu'à l'émission du remboursement, puis jusqu'à ce que vous le voyiez. Ce que l'on dit d'un moyen de paiement n'est que la seconde.",
    uncharged:
      "Annulé avant tout débit, il n'y a pas de remboursement du tout\u00a0: seule l'autorisation sur la carte tombe.",
    hold: (c) =>
      `Une telle autorisation peut encore figurer sur le relevé, ${usually(c)}pendant ${businessDays(c)}, au rythme de la banque.`,
    'hold-debit':
      "Sur une carte de débit ou prépayée, l'autorisation bloque en général de l'argent réel\u00a0: cela ressemble à un débit.",
    'charged-early': (c) =>
      `Aux États-Unis, une commande de plusieurs articles est débitée en entier quand tout est expédié, ou ${counted(param(c, 'days'), 'jour')} après la commande si c'est plus tôt\u00a0: un article non expédié peut donc être déjà payé.`,
    charged: (c) =>
      `Annulé après le débit (carte de débit, compte bancaire ou chèque-cadeau, par exemple), le remboursement est ${usually(c)}émis aussitôt\u00a0; seule la seconde partie compte.`,
    returned: "Après un retour, la première partie commence quand Amazon ou le vendeur l'a reçu.",

    'issued-instant': (c) =>
      `Un remboursement instantané peut ${usually(c)}être proposé au moment d'ouvrir le retour, sur une carte de crédit ou sur le solde chèque-cadeau. L'article doit quand même revenir dans les ${counted(param(c, 'days'), 'jour')}, sinon il est débité de nouveau.`,
    'issued-by-hand': (c) =>
      `Un remboursement fait à la main par un vendeur reste en attente jusqu'à ${counted(param(c, 'hours'), 'heure')}.`,

    'business-days':
      'Les jours ouvrés vont en général du lundi au vendredi, sans les jours fériés des banques\u00a0; le jour même est le jour 0. Les heures courent aussi les jours fériés.',
    'business-days-fr': 'En France, ce sont en général des jours ouvrés\u00a0: du lundi au vendredi, sans le samedi.',
    command: 'Pour avoir les dates\u00a0: annul refund --method METHOD --cancelled-at DATE.',

    'split-balance': (c) =>
      `La part payée par chèque-cadeau ou bon d'achat revient ${usually(c)}sur le solde, le reste sur la carte.`,
    'split-order':
      "Quelle part passe d'abord quand une partie seulement est remboursée n'est pas publié\u00a0; ce peut être l'une ou l'autre.",
    promotional: (c) => `Un crédit promotionnel n'est ${usually(c)}pas remboursé en argent.`,
    'closed-card':
      "Carte perdue, expirée ou fermée\u00a0: la banque transmet en général l'argent, ou il vient en chèque-cadeau (Singapour) ou par traite bancaire (Inde).",
    cash: "En Inde, rien n'est payé avant une livraison contre remboursement\u00a0; après, le remboursement va en général sur un compte bancaire au même nom ou sur le solde Amazon Pay, jamais en espèces.",
    instalments:
      "Avec un paiement échelonné ou différé, le plan est en général ajusté par l'organisme\u00a0: continuez à payer jusque-là.",
    invoice: 'Ce qui a été acheté sur facture donne en général lieu à un avoir.',

    'no-fee': (c) =>
      `Annulé avant l'expédition, tout est ${usually(c)}rendu\u00a0: prix, taxes, livraison, emballage cadeau. Une annulation n'entraîne aucuns frais.`,
    'one-item':
      "Un article parmi d'autres\u00a0: son prix, ses taxes et sa livraison sont en général rendus, moins sa part des remises. Le reste peut perdre la livraison gratuite ou un prix par lot.",
    'fee-late': (c) =>
      `${where(c)}, renvoyé après le dernier jour\u00a0: jusqu'à ${percent(c)} du prix sont ${usually(c)}retenus.`,
    'fee-later': (c) =>
      `Aux États-Unis, renvoyé avec plus de ${counted(param(c, 'days'), 'jour')} de retard\u00a0: jusqu'à ${percent(c)} sont en général retenus.`,
    'fee-damage': (c) =>
      `Aux États-Unis, utilisé, abîmé ou incomplet\u00a0: jusqu'à ${percent(c)} sont en général retenus.`,
    'fee-restock': (c) =>
      `Aux États-Unis, cartes à collectionner, jeux et figurines ouverts\u00a0: jusqu'à ${percent(c)} sont en général retenus comme frais de restockage. Ils concernent les retours, jamais les annulations.`,
    'fee-media': (c) => `${older}, disques et jeux ouverts\u00a0: jusqu'à ${percent(c)} sont ${usually(c)}retenus.`,
    'fee-postage':
      'Aux États-Unis, une façon de retourner est en général gratuite\u00a0; une autre, un article encombrant ou des retours très nombreux peuvent coûter quelque chose.',
    'fee-seller': (c) =>
      c.params.percent === undefined
        ? "Dans l'UE et au Royaume-Uni, un vendeur ne peut en général retenir que ce que l'article a perdu par une manipulation au-delà de l'essai, et rien si l'acheteur n'a pas été informé de son droit."
        : `Un vendeur peut ${usually(c)}retenir jusqu'à ${percent(c)} selon l'état de l'article\u00a0; dans l'UE et au Royaume-Uni, la loi n'admet que la valeur perdue par une manipulation au-delà de l'essai.`,
    'delivery-eu':
      "Après une rétractation dans l'UE ou au Royaume-Uni, la livraison que vous avez payée est rendue aussi, au tarif standard le moins cher.",
    'postage-eu':
      "Les frais de renvoi sont en général à votre charge, sauf si le professionnel a accepté de les payer ou ne vous l'a pas dit.",
    'deadline-eu': (c) =>
      numbered(c, 'withdrawalRefund', (time) =>
        inUk(c)
          ? `Au Royaume-Uni, le remboursement est en général dû dans les ${time} qui suivent le retour des articles, ou la preuve d'envoi si elle vient plus tôt.`
          : `Dans l'UE, le remboursement est dû dans les ${time} qui suivent la déclaration\u00a0; il peut attendre les articles ou la preuve d'envoi, selon ce qui vient d'abord.`,
      ),
    'postage-uk':
      "Au Royaume-Uni, Amazon paie le retour jusqu'au tarif standard pour un article erroné, abîmé, défectueux ou non conforme, ainsi que pour les chaussures, les vêtements, les bijoux et les montres.",
    'delivery-us':
      "Aux États-Unis, un vendeur n'est pas toujours tenu de rembourser la livraison\u00a0; si la faute est à Amazon, elle est rendue.",
    tax: (c) => `Les taxes sur ce qui est remboursé sont ${usually(c)}remboursées avec.`,

    'late-open': (c) =>
      `Ouvrez la commande dans ${labels(c).yourOrders}\u00a0: elle montre quand le remboursement a été émis, combien, et vers quel paiement.`,
    'late-count':
      "Comptez à partir de ce jour avec le tableau ci-dessus. Il n'est en retard que lorsque le délai le plus long des deux parties est passé.",
    'late-seller': (c) =>
      numbered(c, 'sellerRefund', (time) =>
        numbered(
          c,
          'guaranteeWait',
          (wait) =>
            `Un vendeur a reçu le retour depuis plus de ${time}\u00a0: écrivez-lui, laissez-lui ${wait}, puis faites jouer la Garantie A à Z.`,
        ),
      ),
    'late-bank':
      'Émis, et le délai est passé\u00a0: demandez à votre banque avec la référence (ARN) indiquée sur la commande.',
    'late-platform': "Ensuite, demandez à l'assistance d'Amazon.",
  },
};
