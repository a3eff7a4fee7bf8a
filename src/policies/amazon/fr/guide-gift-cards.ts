import type { GuideTexts } from '../guide-topics/texts.ts';
import { param } from '../sentence.ts';
import { rules } from './rules.ts';
import { cancelSteps } from './steps-cancel.ts';
import { digitalSteps } from './steps-digital.ts';
import { counted, labels, usually } from './words.ts';

const cancelling = cancelSteps['cancel-gift-card'];
const asking = digitalSteps['gift-card-support'];

export const giftCards: GuideTexts['gift-cards'] = {
  sections: {
    'not-sent': "Un chèque-cadeau qui n'est pas encore envoyé",
    sent: 'Envoyé, et pas encore ajouté à un compte',
    claimed: 'Ajouté à un compte',
    gifts: 'Un cadeau reçu',
  },
  tables: {},
  rows: {},
  statements: {
    'not-sent': (c) =>
      `Tant qu'il n'est pas parti (s'il est daté de plus tard, par exemple), vous pouvez ${usually(c)}l'annuler comme une commande.`,
    'not-sent-open': cancelling['open-your-orders'],
    'not-sent-choose': cancelling['choose-cancel-items'],
    'not-sent-confirm': (c) => `Cochez-le et confirmez avec ${labels(c).confirmCancel}.`,
    sent: (c) =>
      `Une fois parti, par erreur ou non, seule l'assistance peut ${usually(c)}annuler un chèque-cadeau que personne n'a ajouté à un compte, si elle l'accepte.`,
    'sent-unclaimed': asking['keep-it-unclaimed'],
    'sent-support': asking['contact-support'],
    'sent-worked': asking['check-it-worked'],
    'sent-law': rules['withdraw-gift-card'],
    claimed: (c) => `Ajouté à un compte, il n'est ${usually(c)}plus annulable nulle part.`,
    'claimed-balance': digitalSteps['gift-card-claimed']['spend-it'],
    terms: (c) => `Les conditions excluent ${usually(c)}la revente et le paiement en argent, sauf si la loi l'impose.`,
    'gift-marked': (c) =>
      `Aux États-Unis, celui qui a reçu un cadeau peut retourner ce qui a été marqué comme cadeau, avec le numéro de commande de ${counted(param(c, 'digits'), 'chiffre')}.`,
    'gift-money':
      "Aux États-Unis, l'argent va alors sur le solde chèque-cadeau de cette personne une fois l'article revenu, sans remboursement instantané ni échange\u00a0; un retour par l'acheteur va sur le solde ou sur son paiement.",
    'gift-dear': (c) =>
      `Aux États-Unis, au-delà de ${param(c, 'price')}\u00a0USD, seul le paiement de l'acheteur est remboursé.`,
    'gift-cancel': "Avant l'expédition, seul l'acheteur peut en général annuler un cadeau.",
  },
};
