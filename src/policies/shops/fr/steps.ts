/** What to do, wherever a shop sells. */
import type { SharedWords, Steps } from '../keys.ts';
import { withdrawalLabels } from '../labels.ts';
import type { names } from './words.ts';

const rejectInUk: Steps[string] = (c) =>
  c.country === 'GB'
    ? 'Au Royaume-Uni, un bien défectueux ou non conforme peut en général être refusé contre un remboursement complet dans les 30\u00a0jours.'
    : '';

const sendBackInTime =
  'Renvoyez ce que vous avez reçu dans les 14\u00a0jours qui suivent la déclaration. Vous payez en général le port\u00a0; un colis refusé sans déclaration peut ne pas compter.';

export const steps = (who: (typeof names)['shop']): SharedWords['steps'] => ({
  'find-out': {
    'open-the-order': "Ouvrez la commande\u00a0: le lien est dans l'e-mail de confirmation.",
    'look-how-far-it-is': 'Regardez où elle en est\u00a0: payée, en préparation, expédiée ou livrée, et depuis quand.',
    'read-the-terms': `Lisez ce que dit ${who.the} de l'annulation et des retours.`,
    'answer-the-questions':
      'Répondez ensuite aux questions ouvertes\u00a0: chaque réponse réduit ce qui reste possible.',
  },
  'already-over': {
    'check-the-refund': 'Regardez la commande\u00a0: elle montre ce qui a été annulé ou remboursé, et quand.',
    'check-the-statement': 'Cherchez-le sur le relevé ou le solde du moyen de paiement.',
  },
  'leave-it-there': {
    'write-to-the-seller': `Écrivez ${who.to} avant la fin du délai de retrait\u00a0: vous n'en voulez plus, et demandez le remboursement.`,
    'do-not-collect-it':
      'Ne venez pas le retirer. Sans un mot, cela peut ne compter ni comme une annulation ni comme une rétractation.',
    'announce-the-return': `Si vous l'avez retiré, annoncez le retour comme ${who.the} le demande, dans le délai qui s'applique.`,
  },
  'accept-then-return': {
    'ask-at-once': `Écrivez tout de suite ${who.to}\u00a0: certains colis peuvent encore être arrêtés.`,
    'accept-the-parcel':
      "S'il arrive, acceptez-le\u00a0: un colis refusé sans un mot peut se perdre, et ne compte pas toujours comme un retour.",
    'announce-the-return': `Annoncez le retour comme ${who.the} le demande, dans le délai qui s'applique.`,
    'send-it-back': "Renvoyez-le avec un suivi, et gardez la preuve d'envoi.",
  },
  'ask-about-the-parcel': {
    'read-the-tracking': "Lisez dans le suivi pourquoi il n'a pas pu être livré et où il se trouve.",
    'write-to-the-seller': `Écrivez ${who.to} avec le numéro de commande\u00a0: demandez le remboursement, ou une nouvelle livraison.`,
    'keep-the-proof': 'Gardez le suivi et les messages.',
  },
  'ask-about-the-download': {
    'leave-it-alone': "N'ouvrez plus rien, ne téléchargez plus rien et n'utilisez pas le code.",
    'read-the-confirmation':
      'Lisez dans la confirmation ce que vous avez accepté\u00a0: le droit de rétractation ne se perd que si vous avez demandé une livraison immédiate et reconnu perdre ce droit.',
    'write-to-the-seller': `Demandez le remboursement ${who.to}, avec le numéro de commande.`,
  },
  'only-if-defective': {
    'look-for-a-defect':
      "Vérifiez s'il est abîmé, défectueux ou différent de l'annonce\u00a0: vos droits vont alors plus loin que pour un changement d'avis.",
    'write-to-the-seller': `Écrivez ${who.to}, photos à l'appui, avant de renvoyer quoi que ce soit.`,
    'know-your-rights': rejectInUk,
  },
  return: {
    'ask-for-the-return': `Demandez le retour comme ${who.the} le veut\u00a0: sur la page de la commande, ou par e-mail.`,
    'wait-for-the-answer': `Attendez l'adresse ou l'étiquette ${who.of}\u00a0: ce qui part sans demande peut se perdre.`,
    'send-it-back': "Envoyez le tout avec un suivi avant la fin du dernier jour, et gardez la preuve d'envoi.",
    'check-it-worked': `C'est fait quand ${who.the} confirme le retour\u00a0; le remboursement suit.`,
  },
  'late-return': {
    'look-for-a-defect':
      "Vérifiez s'il est abîmé, défectueux ou différent de l'annonce\u00a0: vos droits vont alors plus loin, même plus tard.",
    'write-to-the-seller': `Sinon, demandez ${who.to}\u00a0: ${who.pronoun} est libre de le reprendre.`,
    'know-your-rights': rejectInUk,
  },
  withdraw: {
    'declare-withdrawal': (c) =>
      `Cherchez la fonction de rétractation, nommée «\u00a0${withdrawalLabels('fr', c.country).withdraw}\u00a0» ou par des mots équivalents.`,
    'confirm-withdrawal': (c) =>
      `Indiquez votre nom, la commande et une adresse pour l'accusé de réception, puis choisissez «\u00a0${withdrawalLabels('fr', c.country).confirm}\u00a0».`,
    'if-there-is-none': `Si cette fonction n'existe pas, écrivez ${who.to}\u00a0: toute déclaration claire suffit.`,
    'keep-the-receipt':
      "Gardez l'accusé de réception avec la date et l'heure. Il suffit d'envoyer la déclaration avant la fin du dernier jour, mais c'est à vous de le prouver.",
    'send-it-back': sendBackInTime,
  },
  'withdraw-uk': {
    'declare-withdrawal': `Dites clairement ${who.to} que vous annulez le contrat, avec le numéro de commande\u00a0: toute déclaration claire suffit.`,
    'keep-the-receipt':
      "Gardez une copie avec la date et l'heure. Il suffit d'envoyer la déclaration avant la fin du dernier jour, mais c'est à vous de le prouver.",
    'send-it-back': sendBackInTime,
  },
  'late-shipment': {
    'read-the-promise': "Cherchez le délai d'expédition annoncé à la commande\u00a0: il passe avant les 30\u00a0jours.",
    'write-to-the-seller': `Dites ${who.to} que vous n'acceptez pas de retard, et demandez le remboursement.`,
    'know-the-limit':
      "Le remboursement, frais d'envoi compris, est dû dans les 7\u00a0jours ouvrés\u00a0; dans un cycle de facturation seulement si le vendeur vous a lui-même fait crédit.",
  },
  'decide-the-refund': {
    'check-the-consent':
      "Cherchez ce que l'acheteur a accepté\u00a0: dans l'UE et au Royaume-Uni, un consommateur peut encore se rétracter, sauf si l'exécution a commencé à sa demande expresse, la perte de ce droit étant acceptée et confirmée.",
    'check-the-terms': "Sinon, décidez d'après vos propres conditions.",
    'refund-it':
      "Si vous remboursez, fermez l'accès ou annulez le code si possible, et enregistrez-le dans la commande.",
  },
  'take-from-pickup': {
    'tell-the-buyer': "Dites à l'acheteur de ne pas venir le retirer s'il n'en veut plus.",
    'take-it-back': 'Faites-le revenir du point de retrait, ou remettez-le en rayon.',
    'refund-when-back': "Remboursez quand vous l'avez, et enregistrez-le dans la commande.",
  },
  'refund-when-back': {
    'tell-the-buyer': "Dites à l'acheteur que c'est parti, avec le suivi, et comment refuser ou retourner le colis.",
    'stop-the-parcel': 'Si votre transporteur peut encore lui faire faire demi-tour, demandez-le.',
    'refund-when-back': 'Remboursez à son retour, et enregistrez le retour dans la commande.',
  },
  'take-back': {
    'check-the-terms': "Examinez le retour d'après vos conditions, et d'après la loi du pays où c'est parti.",
    'open-the-return': "Dites à l'acheteur comment renvoyer, et enregistrez le retour dans la commande.",
    'refund-when-back': 'Remboursez à son retour.',
  },
});
