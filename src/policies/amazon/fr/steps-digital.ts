/** Steps for what is not a parcel: videos, e-books, gift cards, groceries, plans, and orders of other shops. */
import type { Sentence } from '../../policy.ts';
import type { AmazonTexts } from '../keys.ts';
import { inUk } from '../sentence.ts';
import { labels, numbered } from './words.ts';

const leaveItAlone =
  "N'y touchez plus\u00a0: une fois lu, regardé ou téléchargé, un contenu n'est en général plus remboursé.";
const refundShown: Sentence = (c) =>
  `Regardez dans ${labels(c).yourOrders}\u00a0: c'est fait quand la commande montre le remboursement.`;
const atDiscretion = "l'assistance décide librement, dites donc simplement ce qui s'est passé";

export const digitalSteps = {
  'gift-card-claimed': {
    'check-the-balance': (c) =>
      `Ouvrez ${labels(c).yourAccount} et regardez le solde des chèques-cadeaux\u00a0: si vous l'avez ajouté, l'argent est là.`,
    'spend-it': "Le solde sert à payer d'autres commandes\u00a0; il n'est pas versé en argent.",
    'if-it-was-a-mistake':
      "S'il a été ajouté par erreur, dites-le à l'assistance d'Amazon\u00a0; aucun remboursement n'est promis.",
  },
  'gift-card-support': {
    'keep-it-unclaimed':
      "N'ajoutez pas le chèque-cadeau à un compte, et demandez à la personne qui l'a reçu d'attendre.",
    'contact-support': `Demandez à l'assistance d'Amazon d'annuler le chèque-cadeau non utilisé, avec le numéro de commande\u00a0: ${atDiscretion}.`,
    'check-it-worked': refundShown,
  },
  'cancel-video': {
    'open-purchases': (c) => `Sur le site Prime Video, ouvrez ${labels(c).myStuff}, puis ${labels(c).purchases}.`,
    'open-the-title': 'Ouvrez le titre sans lancer la lecture.',
    'cancel-the-order': (c) =>
      `Choisissez ${labels(c).cancelYourOrder}, donnez un motif et confirmez. Alexa peut aussi annuler la dernière commande.`,
    'check-it-worked': "C'est fait quand le titre a quitté votre bibliothèque.",
    'if-it-fails':
      "Si le bouton manque, demandez à l'assistance. Ce qui a été facturé par Apple suit la page du produit.",
  },
  'return-ebook': {
    'just-bought': (c) =>
      `Juste après l'achat, sur l'appareil\u00a0: choisissez «\u00a0${labels(c).boughtByAccident}\u00a0».`,
    'open-your-content': (c) => `Plus tard\u00a0: ouvrez ${labels(c).manageContent}, puis ${labels(c).yourContent}.`,
    'return-for-refund': (c) => `Trouvez le livre, choisissez ${labels(c).actions}, puis ${labels(c).returnForRefund}.`,
    'check-it-worked': "C'est fait quand le livre a quitté votre contenu.",
    'if-it-fails': (c) =>
      `Si ${labels(c).returnForRefund} manque, demandez à l'assistance\u00a0: l'option est en général masquée après de nombreux retours ou quand une partie a été lue.`,
  },
  'digital-support': {
    'leave-it-alone': leaveItAlone,
    'contact-support': `Demandez un remboursement à l'assistance d'Amazon, avec le numéro de commande\u00a0: ${atDiscretion}.`,
    'check-it-worked': refundShown,
  },
  'request-digital-refund': {
    'leave-it-alone': leaveItAlone,
    'contact-support':
      "Demandez le remboursement à l'assistance d'Amazon et dites comment l'achat s'est fait\u00a0: c'est l'erreur à la voix qui compte en général.",
    'check-it-worked': refundShown,
  },
  'withdraw-digital': {
    'leave-it-alone': leaveItAlone,
    'check-the-waiver':
      "Lisez la confirmation de commande\u00a0: le droit n'est perdu que si vous avez accepté une livraison immédiate, reconnu perdre ce droit et reçu la confirmation des deux.",
    'declare-withdrawal': (c) =>
      inUk(c)
        ? 'Dites clairement au vendeur ou à Amazon que vous annulez le contrat, avec le numéro de commande.'
        : `Cherchez la fonction de rétractation, nommée «\u00a0${labels(c).withdraw}\u00a0» ou par des mots équivalents.`,
    'confirm-withdrawal': (c) =>
      inUk(c)
        ? ''
        : `Indiquez votre nom, la commande et une adresse pour l'accusé de réception, puis choisissez «\u00a0${labels(c).confirmWithdrawal}\u00a0».`,
    'keep-the-receipt': (c) =>
      `Gardez ${inUk(c) ? 'une copie' : "l'accusé de réception"} avec la date et l'heure\u00a0: c'est la preuve que vous étiez dans les temps.`,
    'if-it-fails': "En cas de refus, demandez un remboursement à l'assistance d'Amazon, qui décide librement.",
  },
  'grocery-support': {
    'contact-support':
      "Contactez tout de suite l'assistance d'Amazon, par chat ou par téléphone, avec le numéro de commande.",
    'check-cancelled-orders': (c) => `C'est fait quand la commande figure dans ${labels(c).cancelledOrders}.`,
    'if-it-is-delivered':
      'Si elles sont livrées quand même, vous pouvez demander un remboursement pour ce qui est abîmé, gâté ou manquant.',
  },
  'grocery-refund': {
    'open-your-orders': (c) => `Ouvrez ${labels(c).yourOrders}, puis cette commande.`,
    'report-the-problem':
      "Choisissez l'article et dites ce qui ne va pas\u00a0: abîmé, gâté, manquant, ou autre chose que ce que vous aviez commandé.",
    'keep-the-goods': "Il n'y a rien à renvoyer.",
    'if-it-fails': "Si la commande ne le propose pas, demandez à l'assistance d'Amazon.",
  },
  'cancel-plan': {
    'open-the-plan': (c) =>
      `Cherchez le contrat dans ${labels(c).yourOrders}, ou sur le site de la société qui l'a émis.`,
    'cancel-the-plan': (c) =>
      numbered(
        c,
        'planRefund',
        (time) =>
          `Annulez-le là\u00a0: le remboursement est complet dans les ${time} qui suivent l'achat, puis au prorata du temps restant.`,
      ),
    'check-it-worked': "Quand l'article lié est annulé ou retourné, vérifiez que le contrat a pris fin aussi.",
    'other-services':
      "Une installation et la pièce à monter s'annulent séparément\u00a0; un billet daté suit les conditions de son prestataire.",
  },
  'service-support': {
    'find-the-provider': (c) => `Cherchez qui fournit le service\u00a0: ${labels(c).yourOrders} le nomme.`,
    'ask-what-comes-back':
      'Demandez ce qui est remboursé\u00a0: une extension de garantie annulée plus tard rend la part du temps restant.',
    'contact-support': "Si le prestataire ne répond pas, demandez à l'assistance d'Amazon.",
  },
  'ask-the-shop': {
    'find-the-shop': 'Retrouvez la boutique où vous avez commandé\u00a0: son e-mail de confirmation la nomme.',
    'ask-the-shop':
      "Demandez-lui d'annuler tout de suite\u00a0: elle seule peut arrêter le colis, et seulement avant le début de la préparation.",
    'if-it-is-too-late': "S'il est trop tard, demandez à la boutique comment le retourner.",
  },
  unfulfillable: {
    'expect-no-parcel': "N'attendez pas de colis\u00a0: rien ne sera envoyé.",
    'ask-the-shop': 'Si vous avez déjà payé, demandez le remboursement à la boutique où vous avez commandé.',
    'order-elsewhere': 'Si vous en avez encore besoin, commandez de nouveau ou ailleurs.',
  },
} satisfies Partial<AmazonTexts['steps']>;
