import type { GuideTexts } from '../guide-topics/texts.ts';
import { param } from '../sentence.ts';
import { problems as walked } from './problems.ts';
import { cancelSteps } from './steps-cancel.ts';
import { returnSteps } from './steps-return.ts';
import { counted, labels, numbered, usually } from './words.ts';

const symptoms = walked.problem.answers;

export const problems: GuideTexts['problems'] = {
  sections: {
    'button-missing': symptoms['button-missing'].label,
    charged: symptoms.charged.label,
    'no-confirmation': symptoms['no-confirmation'].label,
    less: symptoms.less.label,
    late: symptoms.late.label,
    pending: symptoms.pending.label,
    declined: symptoms.declined.label,
    'shipped-anyway': symptoms['shipped-anyway'].label,
    'request-ignored': symptoms['request-ignored'].label,
    'seller-cancelled': symptoms['seller-cancelled'].label,
    bundle: symptoms.bundle.label,
    'button-gone-law': 'Le bouton a disparu, mais la loi aide encore (UE)',
    walk: 'Avec les faits et les dates de votre commande',
  },
  tables: {},
  rows: {},
  statements: {
    'missing-shipping': (c) => `L'expédition a ${usually(c)}déjà commencé.`,
    'missing-window': (c) =>
      `Un vendeur expédie, et les ${counted(param(c, 'minutes'), 'première minute', 'premières minutes')} sont ${usually(c)}passées.`,
    'missing-digital': "C'est un contenu numérique, déjà livré\u00a0: il n'y a en général pas de bouton pour cela.",
    'missing-grocery': "Ce sont des courses, dont l'heure limite est en général passée.",
    'missing-account': "L'achat a peut-être été fait depuis un autre compte.",
    'missing-look': (c) => `Regardez dans ${labels(c).yourOrders} qui vend, qui expédie, et où en est l'article.`,
    'missing-request': (c) =>
      `Si ${labels(c).requestCancellation} s'affiche, choisissez-le\u00a0; un message ne suffit pas.`,
    'missing-track': (c) => `Si le colis est en route, cherchez ${labels(c).cancelDelivery} sous ${labels(c).track}.`,
    'missing-refuse':
      "Sinon, refusez ce qu'Amazon expédie, ou retournez-le\u00a0; acceptez le colis d'un vendeur et renvoyez-le avec un suivi. L'étiquette se trouve dans la commande.",
    'missing-support': "Sinon, demandez à l'assistance d'Amazon.",

    'charged-hold': (c) =>
      `Ce n'est ${usually(c)}qu'une autorisation\u00a0: l'argent est mis de côté, pas prélevé. Sur une carte de débit ou prépayée, cela ressemble à un débit.`,
    'charged-taken':
      "Il a vraiment été prélevé, comme c'est en général le cas aussitôt avec une carte de débit, un compte bancaire ou un chèque-cadeau.",
    'charged-items': (c) =>
      `Aux États-Unis, une commande de plusieurs articles est débitée ${counted(param(c, 'days'), 'jour')} après la commande au plus tard, y compris ce qui n'est pas expédié.`,
    'charged-compare':
      "Regardez si la banque parle d'une opération en attente (autorisation) ou comptabilisée (débit).",
    'charged-wait': (c) =>
      `Autorisation\u00a0: attendez, ${counted(param(c, 'days'), 'jour ouvré', 'jours ouvrés')} au plus en règle générale.`,
    'charged-bank': 'Demandez à la banque de la lever\u00a0: elle peut le faire plus tôt.',
    'charged-posted': (c) =>
      `Débit\u00a0: cherchez le remboursement dans la commande, dans ${labels(c).yourOrders}, et comptez à partir de là (annul guide refunds)\u00a0; ensuite, demandez à l'assistance.`,

    'quiet-request': (c) => `Ce n'était ${usually(c)}qu'une demande, ou elle a échoué.`,
    'quiet-mail': "L'e-mail est peut-être dans les indésirables ou à une autre adresse.",
    'quiet-list': (c) => `Regardez dans ${labels(c).cancelledOrders}\u00a0: cette liste fait foi.`,
    'quiet-messages': 'Regardez dans les messages de votre compte.',
    'quiet-again': "Essayez de nouveau. Tant que l'article est encore là, considérez qu'il n'est pas annulé.",

    'less-part':
      'Une partie seulement a été annulée ou retournée\u00a0: les remises sont en général réparties entre les articles, et ce qui reste peut perdre la sienne.',
    'less-fee':
      "Des frais ont été retenus, en général parce que l'article est revenu tard, utilisé ou abîmé, ou que c'était un jeu ou une figurine ouverts. Une annulation n'entraîne aucuns frais.",
    'less-delivery': (c) => `La livraison n'est ${usually(c)}pas toujours remboursée.`,
    'less-split': (c) =>
      `Une part est ${usually(c)}allée sur le solde chèque-cadeau\u00a0; un crédit promotionnel n'est en général pas remboursé en argent.`,
    'less-open': (c) =>
      `Ouvrez la commande dans ${labels(c).yourOrders}\u00a0: elle montre ce qui a été remboursé, quand, et vers quel paiement.`,
    'less-match': 'Comparez la différence avec ces raisons.',
    'less-dispute': "Contestez des frais auprès de l'assistance d'Amazon, photos de l'article renvoyé à l'appui.",
    'less-law':
      'UE et Royaume-Uni\u00a0: après une rétractation, demandez la livraison que vous avez payée, au tarif standard.',

    'late-processing': (c) =>
      `Le retour est ${usually(c)}encore en traitement\u00a0: le remboursement n'a pas été émis.`,
    'late-days': 'Les week-ends et les jours fériés des banques ne comptent en général pas.',
    'late-seller': (c) =>
      numbered(c, 'sellerRefund', (time) => `Un vendeur a reçu le retour et a ${usually(c)}${time} pour rembourser.`),
    'late-card': "La carte est expirée ou fermée\u00a0: l'argent prend en général un autre chemin.",
    'late-issued': 'Regardez dans la commande quand le remboursement a été émis.',
    'late-count':
      "Ajoutez le délai le plus long de ce paiement (annul guide refunds)\u00a0; avant cela, il n'y a qu'à attendre. Pour la date\u00a0: annul refund.",
    'late-message': (c) =>
      numbered(c, 'sellerRefund', (time) =>
        numbered(
          c,
          'guaranteeWait',
          (wait) =>
            `Un vendeur, et plus de ${time} depuis l'arrivée du retour\u00a0: écrivez-lui, laissez-lui ${wait}, puis faites jouer la Garantie A à Z.`,
        ),
      ),
    'late-bank':
      'Émis, et le délai est passé\u00a0: demandez à la banque avec la référence (ARN) indiquée sur la commande.',

    'pending-payment': (c) =>
      `Le paiement est en cours de vérification\u00a0: ${usually(c)}${counted(param(c, 'days'), 'jour')} au plus, puis Amazon annule.`,
    'pending-store': "Au Japon, le paiement en supérette, au distributeur ou par virement n'a pas encore été fait.",
    'pending-other':
      "Ou elle attend en général quelque chose\u00a0: une validation dans une entreprise, d'autres articles, une date de livraison, une sortie.",
    'pending-fix': (c) => `Corrigez le paiement dans ${labels(c).yourOrders}, ou envoyez les documents demandés.`,
    'pending-wait': 'Sinon, attendez\u00a0: rien ne part tant que la commande est en attente.',
    'pending-cancel': cancelSteps['cancel-pending']['if-it-fails'],
    'pending-seller': "Si vous êtes le vendeur\u00a0: n'expédiez pas, et adressez l'acheteur à Amazon.",
    'pending-japan':
      "Si vous êtes le vendeur, au Japon\u00a0: une commande en attente peut être annulée quand l'article est en rupture de stock.",

    'declined-why': (c) =>
      `La banque a refusé\u00a0: ${usually(c)}la carte a expiré, l'adresse ne correspond pas, ou un plafond est atteint.`,
    'declined-retry': (c) => `Dans ${labels(c).yourOrders}, essayez de nouveau le paiement ou changez-le.`,
    'declined-bank': "S'il est encore refusé, demandez d'abord à la banque.",
    'declined-second': (c) => `Un second refus annule ${usually(c)}la commande.`,
    'declined-days': (c) =>
      `Selon des guides, il y a en général environ ${counted(param(c, 'days'), 'jour')} pour y remédier\u00a0; aucun nombre officiel n'est publié.`,

    'anyway-request': (c) => `Ce n'était ${usually(c)}qu'une demande, que le vendeur n'avait pas acceptée.`,
    'anyway-race': "L'entrepôt a été plus rapide, ce qui arrive en général quand la préparation a commencé.",
    'anyway-auto': (c) =>
      `Le vendeur a expédié sans confirmer\u00a0: Amazon annule ${usually(c)}de telles commandes d'office, et rien n'est débité.`,
    'anyway-refuse': "Refusez ce qu'Amazon expédie\u00a0; acceptez le colis d'un vendeur et renvoyez-le avec un suivi.",
    'anyway-money':
      "Si rien n'a été débité, il n'y a rien à rembourser. Sinon, demandez le remboursement, auprès d'un vendeur au titre de la Garantie A à Z s'il le faut.",
    'anyway-keep': 'Ne le gardez pas sans rien dire\u00a0: il peut être débité plus tard.',

    'ignored-no-limit':
      "Aucun délai de réponse n'est publié\u00a0: une demande sans réponse perd simplement contre l'expédition.",
    'ignored-message': (c) => `Écrivez au vendeur depuis ${labels(c).yourOrders} et rappelez-lui la demande en cours.`,
    'ignored-wait': "Attendez la suite\u00a0: en cas d'annulation, un e-mail arrive.",
    'ignored-return': 'Si le colis part, acceptez-le et renvoyez-le avec un suivi.',
    'ignored-guarantee': (c) =>
      numbered(
        c,
        'guaranteeWait',
        (wait) =>
          `Si le retour est refusé ou si rien n'arrive, laissez ${wait} au vendeur, puis faites jouer la Garantie A à Z. La demande restée sans réponse n'est pas un motif à elle seule.`,
      ),

    'gone-why': (c) =>
      `L'article était ${usually(c)}en rupture de stock ou mal tarifé, ou l'adresse ne pouvait pas être livrée.`,
    'gone-money': "Vérifiez que rien n'a été débité\u00a0: cela n'arrive que lorsque le vendeur confirme l'expédition.",
    'gone-order': 'Commandez de nouveau, ou ailleurs\u00a0: une commande annulée ne peut pas être rétablie.',
    'gone-compensation': "Aucune règle d'indemnisation n'a été trouvée.",

    'vanished-bundle':
      "Ils faisaient partie d'un lot\u00a0: annuler une partie annule toutes celles qui ne sont pas expédiées.",
    'vanished-order': 'Commandez de nouveau ce que vous voulez encore.',

    'law-why':
      "Le colis est parti ou un délai de la boutique est passé, mais le droit de rétractation court en général de la commande jusqu'à la fin des jours qui suivent la réception.",
    'law-function': returnSteps.withdraw['declare-withdrawal'],
    'law-confirm': returnSteps.withdraw['confirm-withdrawal'],
    'law-return': returnSteps.withdraw['send-it-back'],

    walk: "Pour l'un d'eux, question par question\u00a0: annul guide problems late. Avec une commande\u00a0: annul guide problems late order.json.",
  },
};
