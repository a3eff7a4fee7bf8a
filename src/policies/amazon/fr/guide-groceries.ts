import type { GuideTexts } from '../guide-topics/texts.ts';
import { param } from '../sentence.ts';
import { cancelSteps } from './steps-cancel.ts';
import { digitalSteps } from './steps-digital.ts';
import { counted, labels, usually } from './words.ts';

const cancelling = cancelSteps['cancel-grocery'];

export const groceries: GuideTexts['groceries'] = {
  sections: {
    groceries: 'Les courses',
    preorders: 'Les précommandes',
    subscriptions: 'Les achats par abonnement (Subscribe & Save)',
    custom: 'Les articles faits sur commande',
    large: 'Les gros articles livrés sur rendez-vous',
    services: 'Garanties, services, billets',
    exchanges: 'Échanges et remplacements',
    others: "D'autres articles à règles particulières",
  },
  tables: {},
  rows: {},
  statements: {
    'before-dispatch': (c) =>
      `Les courses vont vite\u00a0: chaque créneau de livraison a ${usually(c)}son heure limite, indiquée sur la commande. D'ici là, et tant que le bouton s'affiche, vous pouvez annuler.`,
    'grocery-open': cancelling['open-your-orders'],
    'grocery-choose': cancelling['choose-cancel-items'],
    'grocery-tick': (c) => `Cochez ce que vous voulez annuler, puis choisissez ${labels(c).confirmCancel}.`,
    'grocery-fails': "Si le bouton manque, contactez tout de suite l'assistance\u00a0: elle seule peut encore agir.",
    unavailable: (c) =>
      `Ce qui se révèle indisponible n'est ${usually(c)}pas débité\u00a0; les articles de remplacement souvent pas non plus.`,
    damaged: (c) =>
      `Abîmé ou gâté\u00a0: demandez le remboursement dans ${labels(c).yourOrders}. Il n'y a ${usually(c)}rien à renvoyer.`,
    'damaged-keep': digitalSteps['grocery-refund']['report-the-problem'],
    perishable:
      "Les denrées périssables ne sont en général pas reprises\u00a0; avant l'expédition, elles s'annulent comme le reste.",

    preorder: "Une précommande s'annule à tout moment avant le début de l'expédition.",
    'preorder-charge': "Elle n'est ni débitée ni autorisée avant l'approche de la sortie.",
    'preorder-gift-card': 'Ce qui est payé par chèque-cadeau est en général prélevé aussitôt, et revient sur le solde.',

    'subscribe-two':
      "Un abonnement et une commande qu'il a déjà créée sont en général deux choses\u00a0: sauter une livraison ou résilier n'arrête que les suivantes, et la commande s'annule comme une autre.",
    'subscribe-date':
      "Le dernier jour pour changer est en général indiqué avec chaque livraison\u00a0; aucun nombre de jours commun n'est publié.",

    custom: (c) => `Une fois livré, il n'est ${usually(c)}repris que s'il a un défaut.`,
    'custom-cancel': (c) =>
      `Ce qui est fait pour vous ne s'annule en général que dans les ${counted(param(c, 'minutes'), 'première minute', 'premières minutes')}, ou si le vendeur l'accepte.`,
    'custom-law': "Le droit de rétractation ne s'y applique en général pas.",

    large: (c) =>
      `Aux États-Unis, déplacez ou annulez une livraison programmée dans ${labels(c).yourOrders} là où c'est proposé\u00a0; sinon, refusez-la. La commande est alors marquée comme annulée et remboursée sans demande.`,
    'large-service': "L'article est débité à l'expédition\u00a0; un service à domicile, seulement une fois rendu.",

    plan: (c) =>
      `Une extension de garantie peut ${usually(c)}être annulée à tout moment\u00a0: remboursée en entier dans les ${counted(param(c, 'days'), 'jour')}, puis au prorata.`,
    'plan-with-item':
      "Une garantie ou un service est lié à un article\u00a0: annulez les deux ensemble, et vérifiez ensuite qu'il a bien pris fin.",
    tickets:
      "Les billets datés, les voyages et les loisirs suivent en général les conditions de leur prestataire\u00a0; il n'y a pas de droit de rétractation.",

    exchange: (c) =>
      `Un échange non expédié peut être annulé, mais l'article d'origine doit ${usually(c)}revenir avant la date indiquée, sinon les deux sont débités.`,
    replacement:
      "Un remplacement non expédié s'annule en général comme une commande\u00a0; demandez ensuite le remboursement de l'original. S'il est parti, refusez-le, et réglez quand même le sort de l'original.",
    'exchange-uk': 'Au Royaume-Uni, un échange annulé est remboursé sur le solde chèque-cadeau.',

    haul: (c) =>
      `Aux États-Unis, les articles Haul à ${param(c, 'price').replace('.', ',')}\u00a0${param(c, 'currency')} ou moins sont en général vendus sans retour\u00a0; avant l'expédition, ils s'annulent comme les autres.`,
    hazmat:
      "Ce qui ne peut pas voyager par la poste s'annule en général normalement, mais ne se retourne pas sans demander à l'assistance.",
    renewed:
      "Les articles reconditionnés et d'occasion s'annulent en général comme les neufs\u00a0; seul le délai de retour diffère.",
    pharmacy:
      "Les médicaments sur ordonnance ne sont en général pas repris\u00a0; l'alcool et les articles réservés aux adultes s'annulent avant l'expédition, et leur page dit si un retour est possible.",
    business:
      "Les commandes professionnelles s'annulent en général de la même façon. Une validation peut les laisser en attente, les droits des consommateurs ne s'y appliquent pas, et une facture donne lieu à un avoir.",
    import: (c) =>
      `Ce qui reste d'un dépôt pour frais d'importation revient sans demande dans les ${counted(param(c, 'days'), 'jour')} qui suivent l'expédition.`,
  },
};
