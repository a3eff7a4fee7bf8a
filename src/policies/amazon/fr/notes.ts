/** The names of the routes beside a verdict, and what to know before acting. */
import type { AmazonTexts } from '../keys.ts';
import { param } from '../sentence.ts';
import { counted, labels, usually } from './words.ts';

export const alternatives: AmazonTexts['alternatives'] = {
  'statutory-withdrawal': { title: 'Droit de rétractation (consommateurs)' },
  'cancel-delivery': { title: 'Annuler la livraison' },
  'guarantee-claim': { title: 'Réclamation au titre de la Garantie A à Z' },
};

export const warnings: AmazonTexts['warnings'] = {
  bundle: "L'article fait partie d'un lot\u00a0: annuler une partie annule toutes celles qui ne sont pas expédiées.",
  'replacement-original-due':
    "C'est un échange ou un remplacement\u00a0: l'article d'origine doit quand même être renvoyé avant sa date limite, sinon les deux vous seront facturés.",
  overdue: (c) =>
    `La dernière date de livraison estimée est passée depuis plus de ${counted(param(c, 'days'), 'jour')}. Regardez le suivi, puis contactez l'assistance d'Amazon\u00a0: la Garantie A à Z ne vaut que pour ce qu'un vendeur expédie.`,
  'whole-order-only':
    "Dans certaines boutiques, la commande d'un vendeur ne s'annule qu'en entier\u00a0: la page d'annulation montre si les articles peuvent être cochés un à un.",
  'one-business-day':
    "La page d'Amazon pour les acheteurs dit que les commandes de vendeurs tiers s'annulent habituellement dans le jour ouvré qui suit la commande\u00a0: demandez vite.",
  'check-cancelled-list': (c) =>
    `Vérifiez ensuite dans ${labels(c).cancelledOrders}\u00a0: selon un avis aux vendeurs, même une annulation faite à temps peut leur parvenir comme une demande.`,
  'request-was-rejected':
    "Une demande d'annulation a déjà été refusée\u00a0: attendez-vous à recevoir le colis et préparez-vous à le retourner.",
  'payment-review': (c) =>
    `La commande est retenue pour vérifier le paiement ou le compte. Corrigez le paiement dans ${labels(c).yourOrders}, ou annulez\u00a0; un second refus de paiement annule la commande.`,
  'subscription-goes-on': (c) =>
    `Annuler cette commande ne met ${usually(c)}pas fin à l'abonnement Subscribe & Save\u00a0: sautez la prochaine livraison ou résiliez l'abonnement aussi, sinon elle viendra.`,
  'check-item-date': (c) =>
    `Après ${counted(param(c, 'days'), 'jour')}, la boutique ne reprend peut-être plus cet article\u00a0: vérifiez la date limite de retour indiquée sur la commande.`,
  'late-return-fee': (c) =>
    `Si un retour ouvert à temps arrive en retard, ${counted(param(c, 'percent'), '%', '%')} du prix sont ${usually(c)}retenus pendant les ${counted(param(c, 'days'), 'jour')} qui suivent la date limite, puis ${counted(param(c, 'afterwards'), '%', '%')}.`,
  'not-cancelled-until-confirmed': (c) =>
    `L'annulation n'est faite que si l'article a quitté la commande ou figure dans ${labels(c).cancelledOrders}\u00a0: d'ici là, il peut encore partir.`,
  'video-button-uk': (c) =>
    `Le Royaume-Uni n'est pas cité parmi les boutiques qui laissent ${counted(param(c, 'days'), 'jour')} pour annuler une vidéo\u00a0: essayez, le bouton montre si c'est le cas.`,
  'plan-ends-with-item':
    "Une garantie ou un service est lié à un article\u00a0: annulez les deux ensemble, et vérifiez ensuite qu'il a bien pris fin.",
  'window-inferred': (c) =>
    `Les ${counted(param(c, 'minutes'), 'minute')} sont publiées pour d'autres boutiques, pas pour celle-ci\u00a0: vérifiez ensuite dans ${labels(c).cancelledOrders}.`,
};
