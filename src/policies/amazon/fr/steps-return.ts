/** Steps for what has been delivered, and for what has come back. */
import type { Sentence } from '../../policy.ts';
import type { AmazonTexts } from '../keys.ts';
import { inUk } from '../sentence.ts';
import { labels, numbered } from './words.ts';

const refundShown: Sentence = (c) =>
  `Ouvrez ${labels(c).yourOrders}, puis cette commande\u00a0: elle montre quand le remboursement a été émis et de combien.`;
const ifLate =
  "S'il manque encore après cela, demandez à votre banque avec la référence (ARN) que montre la commande, puis à Amazon.";
const lookForADefect =
  "Regardez s'il est abîmé, défectueux ou non conforme à sa description\u00a0: un remboursement est alors dû, quel que soit le délai de retour.";

/** What the law adds to a store's return times, where it is known. */
const knowYourRights: Sentence = (c) =>
  numbered(
    c,
    'rejectFaulty',
    (time, u) =>
      `Au Royaume-Uni, un bien défectueux ou non conforme peut ${u}être refusé contre un remboursement complet dans les ${time}.`,
  ) || numbered(c, 'conformity', (time, u) => `En France, la garantie légale de conformité dure ${u}${time}.`);

const withdraw = {
  'declare-withdrawal': (c) =>
    inUk(c)
      ? `Passez par le ${labels(c).returnsCentre}, ou dites clairement au vendeur que vous annulez le contrat\u00a0: toute déclaration claire suffit.`
      : `Cherchez la fonction de rétractation, nommée «\u00a0${labels(c).withdraw}\u00a0» ou par des mots équivalents.`,
  'confirm-withdrawal': (c) =>
    inUk(c)
      ? ''
      : `Indiquez votre nom, la commande et une adresse pour l'accusé de réception, puis choisissez «\u00a0${labels(c).confirmWithdrawal}\u00a0».`,
  'keep-the-receipt': (c) =>
    `Gardez ${inUk(c) ? 'une copie' : "l'accusé de réception"} avec la date et l'heure. Il suffit d'envoyer la déclaration avant la fin du dernier jour, mais c'est à vous de le prouver.`,
  'send-it-back': (c) =>
    `${numbered(c, 'withdrawalReturn', (time) => `Renvoyez ce que vous avez reçu dans les ${time} qui suivent la déclaration`)}. Vous payez en général le port\u00a0; un colis refusé sans déclaration peut ne pas compter.`,
  'await-the-refund': (c) =>
    numbered(c, 'withdrawalRefund', (time) =>
      inUk(c)
        ? `Le remboursement, livraison standard comprise, est dû dans les ${time} qui suivent le retour des biens, ou la preuve de leur envoi si elle vient plus tôt.`
        : `Le remboursement, livraison standard comprise, est dû dans les ${time} qui suivent la déclaration\u00a0; il peut attendre les biens ou la preuve de leur envoi.`,
    ),
  'if-it-fails': (c) =>
    inUk(c)
      ? "Si le vendeur refuse, demandez à l'assistance d'Amazon."
      : "Si cette fonction n'existe pas, écrivez au vendeur\u00a0: toute déclaration claire suffit.",
} satisfies AmazonTexts['steps']['withdraw'];

export const returnSteps = {
  return: {
    'open-returns': (c) => `Ouvrez ${labels(c).yourOrders}, cette commande, puis ${labels(c).returnItems}.`,
    'choose-the-reason': (c) =>
      `${c.items === 0 ? 'Cochez ce que vous voulez retourner' : 'Cochez cet article'}, indiquez le nombre d'unités et choisissez un motif, par exemple ${labels(c).noLongerNeeded}.`,
    'choose-the-way': "Choisissez comment il voyage et où va l'argent\u00a0: la page montre ce que coûte chaque envoi.",
    'send-it-back': "Envoyez-le inutilisé et complet avant la date indiquée, et gardez la preuve d'envoi.",
    'if-a-seller-shipped': (c) =>
      c.fulfilledBy === 'platform'
        ? ''
        : `Si un vendeur l'a expédié, c'est lui qui répond à la demande${numbered(c, 'guaranteeWait', (wait, u) => `\u00a0: sans réponse après ${wait}, la Garantie A à Z vous est ${u}ouverte`)}.`,
    'check-the-refund': refundShown,
  },
  withdraw,
  'withdraw-uk': withdraw,
  'only-if-defective': {
    'look-for-a-defect': lookForADefect,
    'ask-before-posting':
      "Ne l'envoyez pas avant que l'assistance dise comment\u00a0: certains produits ne voyagent pas par la poste ordinaire.",
    'contact-support':
      "Adressez-vous à l'assistance d'Amazon, ou au vendeur qui l'a expédié, avec des photos du défaut.",
    'know-your-rights': knowYourRights,
  },
  'late-return-support': {
    'check-the-date': (c) =>
      `Regardez la date limite de retour dans ${labels(c).yourOrders}\u00a0: c'est celle-là qui compte.`,
    'look-for-a-defect': lookForADefect,
    'contact-support': "Sinon, demandez à l'assistance d'Amazon, qui décide librement.",
    'know-your-rights': knowYourRights,
  },
  'already-returned': {
    'await-the-refund': (c) =>
      `Attendez le remboursement. ${numbered(c, 'sellerRefund', (time) => `Un vendeur doit l'émettre dans les ${time} qui suivent la réception du colis.`)}`,
    'check-the-refund': refundShown,
    'if-it-is-late':
      "S'il tarde, écrivez au vendeur qui l'avait expédié, ou à l'assistance d'Amazon si c'était Amazon.",
  },
  'already-refunded': {
    'check-the-refund': refundShown,
    'check-the-statement':
      'Cherchez-le sur le relevé ou le solde du moyen de paiement\u00a0: son délai court à partir du jour où il a été émis.',
    'if-it-is-late': ifLate,
  },
} satisfies Partial<AmazonTexts['steps']>;
