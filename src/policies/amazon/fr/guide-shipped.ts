import type { GuideTexts } from '../guide-topics/texts.ts';
import { param } from '../sentence.ts';
import { rules } from './rules.ts';
import { returnSteps } from './steps-return.ts';
import { shippedSteps } from './steps-shipped.ts';
import { counted, labels, numbered, usually } from './words.ts';

const carrier = shippedSteps['cancel-delivery'];
const accept = shippedSteps['accept-then-return'];

export const shipped: GuideTexts['shipped'] = {
  sections: {
    'by-amazon': 'Amazon expédie',
    pickup: 'Le colis attend dans un casier ou à un comptoir',
    'by-seller': 'Un vendeur expédie',
    delivered: "L'article est livré",
    times: 'Les délais de retour',
    law: 'Le droit de rétractation (UE, Royaume-Uni)',
  },
  tables: {
    'return-times': ['BOUTIQUE', 'ARTICLES', 'APRÈS LA LIVRAISON'],
    'return-times-here': ['ARTICLES', 'APRÈS LA LIVRAISON'],
  },
  words: { everything: 'tout le reste', haul: 'Haul' },
  rows: {},
  statements: {
    'carrier-turns-round': (c) =>
      `La commande ne peut plus être annulée. Mais si c'est le transporteur d'Amazon qui a le colis, la livraison peut ${usually(c)}encore l'être, et le colis fait demi-tour\u00a0; les autres transporteurs ne le proposent pas.`,
    'carrier-track': carrier['open-tracking'],
    'carrier-cancel': carrier['cancel-the-delivery'],
    'carrier-check': carrier['check-it-worked'],
    'carrier-fails': carrier['if-it-fails'],
    refuse: (c) =>
      `Un colis refusé à la porte, ou laissé pour le retour, revient ${usually(c)}chez Amazon comme non distribuable.`,
    'refuse-refund': (c) =>
      numbered(
        c,
        'undeliverableRefund',
        (time, u) => `Une fois le colis revenu, le remboursement est ${u}émis dans les ${time}, sans demande.`,
      ),
    'refuse-again': (c) =>
      `Amazon ne le renvoie ${usually(c)}pas une seconde fois\u00a0: si vous le voulez encore, commandez de nouveau.`,
    large: (c) =>
      `Livraisons programmées de gros articles\u00a0: essayez d'annuler ou de changer la date dans ${labels(c).yourOrders}, sinon refusez. Une livraison refusée est ${usually(c)}marquée comme annulée et remboursée sans demande.`,
    'no-other-way': "En général, l'acheteur n'a pas d'autre moyen d'arrêter un colis.",
    pickup: shippedSteps['let-pickup-lapse']['leave-it-there'],
    'pickup-sellers': (c) =>
      `Le remboursement vient ensuite sans demande. Ce qu'un vendeur expédie ne peut ${usually(c)}pas aller dans un casier.`,

    'seller-accept': accept['accept-the-parcel'],
    'seller-request': accept['request-the-return'],
    'seller-post': accept['post-with-tracking'],
    'seller-silent': accept['if-the-seller-is-silent'],

    'return-most': (c) =>
      numbered(
        c,
        'returnTime',
        (time, u) =>
          `La plupart des articles se retournent ${u}dans les ${time} qui suivent la livraison, non utilisés.`,
      ),
    'return-look':
      'La date indiquée sur la commande fait foi\u00a0: elle tient compte de la catégorie, de la saison et du vendeur.',
    'return-open': returnSteps.return['open-returns'],
    'return-reason': (c) =>
      `Cochez ce que vous voulez retourner, indiquez le nombre d'unités et choisissez un motif, par exemple ${labels(c).noLongerNeeded}.`,
    'return-way': returnSteps.return['choose-the-way'],
    'return-send': returnSteps.return['send-it-back'],
    'return-check': returnSteps.return['check-the-refund'],
    'return-late': (c) =>
      `Aux États-Unis, si un retour ouvert à temps arrive en retard, ${counted(param(c, 'percent'), '%', '%')} du prix sont ${usually(c)}retenus pendant les ${counted(param(c, 'days'), 'jour')} qui suivent la date limite, puis ${counted(param(c, 'afterwards'), '%', '%')}.`,
    'return-season':
      "La période des fêtes laisse en général plus de temps, avec de nouvelles dates chaque année. Celles de la prochaine saison n'étaient pas publiées lors de la vérification.",
    'return-not':
      "Les articles périssables ou faits sur commande, les bons déjà utilisés, les ventes définitives et ce qui présente un risque pour la santé ne sont en général pas repris pour un simple changement d'avis. Un défaut donne toujours droit à un remboursement.",

    'law-right': rules['withdraw-after-delivery'],
    'law-before':
      "Ce droit commence en général dès la commande\u00a0: on peut donc l'exercer aussi avant la livraison.",
    'law-declare': returnSteps.withdraw['declare-withdrawal'],
    'law-confirm': returnSteps.withdraw['confirm-withdrawal'],
    'law-keep': returnSteps.withdraw['keep-the-receipt'],
    'law-send': returnSteps.withdraw['send-it-back'],
    'law-refund': returnSteps.withdraw['await-the-refund'],
    'law-uk': (c) =>
      numbered(
        c,
        'withdrawalRefund',
        (time) =>
          `Au Royaume-Uni, il n'y a en général pas de telle fonction\u00a0: passez par le ${labels(c).returnsCentre}, ou dites clairement au vendeur que vous annulez le contrat. Le remboursement est alors dû dans les ${time} qui suivent le retour des biens, ou la preuve de leur envoi si elle vient plus tôt.`,
      ),
    'law-weekend':
      "Dans l'UE, si le dernier jour est un samedi, un dimanche ou un jour férié, il est en général reporté au premier jour ouvré qui suit.",
    'law-untold': 'Si le professionnel ne vous a pas informé de ce droit, il dure en général plus longtemps.',
    'law-exceptions':
      "Ce droit n'existe en général pas pour ce qui est fait sur mesure ou se périme vite, pour les articles descellés quand le scellé protège la santé ou l'hygiène, pour les disques et logiciels descellés, les journaux, les billets datés et les voyages, ni pour un contenu numérique commencé avec votre accord. Une boîte ouverte n'est pas une exception, un prix soldé non plus.",
    'law-business': "Un acheteur professionnel ne l'a en général pas.",
    'law-faulty': (c) =>
      numbered(
        c,
        'rejectFaulty',
        (time, u) =>
          `Au Royaume-Uni, un article défectueux ou non conforme peut ${u}être rejeté contre un remboursement complet dans les ${time}.`,
      ),
  },
};
