/** Why a verdict is what it is, wherever a shop sells. */
import { param, type SharedWords, usually } from '../keys.ts';
import { capital, counted, it, type names } from './words.ts';

const inUk = (country: string | undefined): boolean => country === 'GB';

export const rules = (who: (typeof names)['shop']): SharedWords['rules'] => ({
  'already-cancelled': "C'est annulé, ou cela ne peut pas être envoyé\u00a0: il ne reste rien à annuler.",
  'already-returned': "C'est reparti\u00a0: il ne reste rien à annuler.",
  'already-refunded': 'Tout ce qui a été payé est remboursé.',
  'ready-for-pickup': (c) =>
    `Le colis attend d'être retiré\u00a0: une annulation n'est ${usually(c)}plus possible. Dites que vous le laissez sur place, ou retirez-le et retournez-le.`,
  shipped: (c) =>
    `Le colis est en route\u00a0: une annulation n'est ${usually(c)}plus possible, il reste à retourner ${it(c)}.`,
  undeliverable: `Le colis n'a pas pu être livré et repart\u00a0: le remboursement dépend ${who.of}.`,
  'download-delivered': `La livraison s'est faite sans colis, il n'y a donc rien à renvoyer\u00a0: la suite dépend ${who.of}, et dans l'UE et au Royaume-Uni de la loi.`,
  'not-returnable': "C'est vendu sans retour\u00a0: seul un défaut, ou la loi, permet un remboursement.",
  'return-window': (c) =>
    `${capital(who.the)} reprend les articles pendant ${counted(param(c, 'days'), 'jour')} après la livraison, et ce délai court encore.`,
  'return-window-unlimited': `${capital(who.the)} reprend les articles sans limite de temps.`,
  'return-window-other': `D'après les conditions ${who.of}, un retour est encore possible.`,
  'return-window-over': `Le délai de retour est passé, ou ${who.the} ne reprend rien\u00a0: la suite dépend ${who.of}.`,
  'statutory-withdrawal-eu': (c) =>
    `La loi donne aux consommateurs de l'UE ${counted(param(c, 'days'), 'jour')} après la réception pour se rétracter sans motif\u00a0: vous pouvez ${usually(c)}encore retourner ${it(c)}.`,
  'statutory-cancellation-uk': (c) =>
    `La loi donne aux consommateurs du Royaume-Uni ${counted(param(c, 'days'), 'jour')} après la réception pour annuler sans motif\u00a0: vous pouvez ${usually(c)}encore retourner ${it(c)}.`,
  'withdraw-before-delivery': (c) =>
    `Un consommateur peut ${usually(c)}${inUk(c.country) ? 'annuler le contrat' : 'se rétracter'} dès la commande et jusqu'à ${counted(param(c, 'days'), 'jour')} après avoir reçu le dernier article, même sans bouton d'annulation.`,
  'withdraw-after-delivery': (c) =>
    `Un consommateur peut ${usually(c)}${inUk(c.country) ? 'annuler le contrat' : 'se rétracter'} sans motif jusqu'à ${counted(param(c, 'days'), 'jour')} après avoir reçu le dernier article de la commande.`,
  'withdraw-not-returnable': (c) =>
    `${capital(who.the)} ne reprend pas ${it(c)}, mais la loi laisse ${usually(c)}${counted(param(c, 'days'), 'jour')} au consommateur, sauf si l'une de ses propres exceptions s'applique\u00a0: un bien fait sur mesure, périssable, ou descellé alors que le scellé protège la santé ou l'hygiène, par exemple.`,
  'withdraw-without-parcel': (c) =>
    `Un consommateur a ${usually(c)}${counted(param(c, 'days'), 'jour')} à compter de l'achat, sauf s'il a accepté une livraison immédiate, reconnu perdre ce droit et reçu la confirmation des deux.`,
  'late-shipment-us': (c) =>
    `Aux États-Unis, un vendeur expédie dans le délai annoncé, à défaut dans les ${counted(param(c, 'days'), 'jour')}\u00a0; plus tard, seulement avec votre accord. Sinon la commande est annulée et remboursée sans demande de votre part.`,
  'sent-without-parcel':
    "La livraison s'est faite sans colis, il n'y a donc rien à refuser ni à renvoyer\u00a0: le remboursement dépend de vous, et dans l'UE et au Royaume-Uni de la loi.",
  'awaits-pickup': (c) =>
    `Le colis attend d'être retiré\u00a0: une annulation n'est ${usually(c)}plus possible. L'acheteur le laisse sur place ou le retourne, puis vous remboursez.`,
  sent: (c) =>
    `Le colis est en route\u00a0: une annulation n'est ${usually(c)}plus possible. L'acheteur le refuse ou le retourne, puis vous remboursez.`,
  arrived: "C'est livré\u00a0: il reste un retour, selon vos conditions et la loi.",
});

export const alternatives: SharedWords['alternatives'] = {
  'statutory-withdrawal': { title: 'Droit de rétractation (consommateurs)' },
  'late-shipment': { title: 'Pas expédié à temps (États-Unis)' },
};

export const warnings: SharedWords['warnings'] = {
  'request-was-rejected':
    "Une demande d'annulation a déjà été refusée\u00a0: attendez-vous à recevoir le colis et préparez-vous à le retourner.",
  'withdrawal-refund-due': (c) =>
    `Si un consommateur de l'UE ou du Royaume-Uni se rétracte, la loi veut ${usually(c)}que l'argent, livraison standard comprise, soit rendu dans les ${counted(param(c, 'days'), 'jour')}.`,
  'late-shipment-us': (c) =>
    `Règle américaine\u00a0: sans autre délai annoncé et sans l'accord de l'acheteur, ce qui n'est pas expédié après ${counted(param(c, 'days'), 'jour')} est annulé et remboursé sans demande, dans les ${counted(param(c, 'workingDays'), 'jour ouvré', 'jours ouvrés')}.`,
};
