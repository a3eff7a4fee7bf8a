/** Why each verdict holds, said to the buyer. */
import type { AmazonTexts } from '../keys.ts';
import { inUk, param, saidOf } from '../sentence.ts';
import { uk, us } from '../stores.ts';
import { counted, date, it, labels, numbered, usually } from './words.ts';

export const rules: AmazonTexts['rules'] = {
  'already-cancelled': "L'annulation est déjà faite, et elle est définitive.",
  unfulfillable: 'Amazon ne peut pas honorer cette commande\u00a0: rien ne sera expédié.',
  'already-returned': 'Le colis est reparti\u00a0: il reste le remboursement, qui commence quand le retour a été reçu.',
  'already-refunded': "Tout le prix a été remboursé\u00a0: il n'y a plus rien à annuler ni à retourner.",
  'multi-channel-buyer': (c) =>
    `La commande a été passée dans une autre boutique et Amazon ne fait que l'expédier\u00a0: ce sont ${usually(c)}les conditions de cette boutique qui décident.`,
  preorder:
    "L'article n'est pas encore sorti\u00a0: vous pouvez annuler une précommande à tout moment avant l'expédition.",
  membership: (c) =>
    `Vous pouvez mettre fin vous-même à un abonnement. Si aucun avantage n'a été utilisé depuis le dernier débit, la période en cours est ${usually(c)}remboursée en entier.`,
  'gift-card-claimed': (c) =>
    `Le chèque-cadeau a été ajouté à un compte\u00a0: à partir de là, il n'est ${usually(c)}plus annulable ni remboursable.`,
  'gift-card-not-sent': (c) =>
    `Le chèque-cadeau n'est pas encore parti\u00a0: d'ici là, vous pouvez ${usually(c)}l'annuler vous-même.`,
  'gift-card-sent':
    "Le chèque-cadeau est parti et personne ne l'a ajouté à un compte\u00a0: seule l'assistance peut l'annuler, si elle l'accepte.",
  'digital-not-delivered': (c) =>
    `Rien n'a encore été livré sur votre compte\u00a0: d'ici là, vous pouvez ${usually(c)}annuler vous-même.`,
  pending: (c) =>
    `Le paiement n'est pas encore validé\u00a0: vous pouvez annuler là où le bouton s'affiche, sinon l'assistance d'Amazon peut le faire. Une commande peut rester en attente jusqu'à ${counted(param(c, 'days'), 'jour')}\u00a0; ensuite, Amazon l'annule.`,
  'video-within-48-hours': (c) =>
    `Vous avez acheté cette vidéo il y a moins de ${counted(param(c, 'hours'), 'heure')} et vous ne l'avez ni regardée ni téléchargée\u00a0: vous pouvez encore l'annuler vous-même.`,
  'video-within-14-days-eu': (c) =>
    `Vous avez acheté cette vidéo il y a ${counted(param(c, 'days'), 'jour')} au plus et vous ne l'avez ni regardée ni téléchargée\u00a0: vous pouvez encore l'annuler vous-même.`,
  'video-final':
    "La vidéo a été regardée ou téléchargée, ou le délai d'annulation est passé\u00a0: seule l'assistance peut encore vous aider.",
  'ebook-window': (c) =>
    `Vous avez acheté ce livre numérique il y a ${counted(param(c, 'days'), 'jour')} au plus et vous en avez peu lu\u00a0: vous pouvez demander le remboursement, qui est ${usually(c)}examiné sans jamais être promis.`,
  'ebook-final': (c) =>
    `Aucun délai de retour publié ne couvre ce livre numérique, ou vous en avez trop lu\u00a0: ${usually(c)}seule l'assistance peut encore décider.`,
  'music-within-7-days': (c) =>
    `La musique achetée par erreur avec Alexa est ${usually(c)}remboursée si vous le demandez dans les ${counted(param(c, 'days'), 'jour')}\u00a0; toute autre musique est vendue sans retour.`,
  'digital-withdrawal-eu': (c) =>
    `L'achat date de ${counted(param(c, 'days'), 'jour')} au plus et vous ne l'avez pas utilisé\u00a0: dans l'UE, un consommateur peut ${usually(c)}se rétracter, sauf s'il a accepté de perdre ce droit pour être livré aussitôt.`,
  'digital-final': (c) =>
    `La musique, les applications et les logiciels sont ${usually(c)}vendus sans retour une fois livrés\u00a0: seule l'assistance peut encore décider.`,
  'grocery-before-dispatch': (c) =>
    `Les courses ne sont pas encore parties\u00a0: vous pouvez ${usually(c)}les annuler jusqu'à l'heure limite indiquée sur la commande, tant que le bouton s'affiche.`,
  'grocery-on-its-way': (c) =>
    `Les courses sont en route et l'heure limite est ${usually(c)}passée. Seule l'assistance peut encore agir\u00a0: contactez-la tout de suite.`,
  'grocery-delivered': (c) =>
    `Les courses ne sont pas reprises. Pour ce qui est abîmé, gâté ou manquant, vous pouvez demander un remboursement dans ${labels(c).yourOrders}.`,
  'platform-preparing':
    "Amazon prépare déjà l'expédition\u00a0: vous pouvez demander l'annulation, mais il est peut-être trop tard.",
  'platform-not-shipped': (c) =>
    `C'est Amazon qui expédie, et l'expédition n'a pas commencé\u00a0: vous pouvez ${usually(c)}encore annuler ${it(c)} vous-même.`,
  'third-party-requested':
    "L'annulation a été demandée et le vendeur n'a pas répondu. Aucun délai de réponse n'est publié.",
  'third-party-window': (c) =>
    `Le vendeur ${c.items === 0 ? "n'a rien expédié" : "ne l'a pas expédié"} et vous avez commandé il y a moins de ${counted(param(c, 'minutes'), 'minute')}\u00a0: vous pouvez ${usually(c)}encore annuler ${it(c)} vous-même.`,
  'third-party-request':
    "Le vendeur n'a pas encore expédié, mais le délai pour annuler vous-même est passé\u00a0: vous pouvez demander l'annulation, et le vendeur peut refuser ou l'apprendre trop tard.",
  'undeliverable-platform': (c) =>
    `Le colis n'a pas pu être livré et revient chez Amazon\u00a0: le remboursement arrive sans demande, en général dans les ${counted(param(c, 'days'), 'jour ouvré', 'jours ouvrés')}.`,
  'undeliverable-third-party': (c) =>
    `Le colis du vendeur n'a pas pu être livré\u00a0: demandez-lui le remboursement. ${numbered(c, 'guaranteeWait', (wait, u) => `Sans réponse, vous pouvez ${u}le réclamer au titre de la Garantie A à Z après ${wait}`)}, jusqu'à ${counted(param(c, 'days'), 'jour')} après la dernière date de livraison estimée.`,
  'not-arrived-third-party': (c) =>
    `La dernière date de livraison estimée est passée depuis plus de ${counted(param(c, 'late'), 'jour')}\u00a0: adressez-vous d'abord au vendeur. ${numbered(c, 'guaranteeWait', (wait, u) => `Sans réponse, vous pouvez ${u}réclamer le remboursement au titre de la Garantie A à Z après ${wait}`)}, jusqu'à ${counted(param(c, 'days'), 'jour')} après cette date.`,
  'not-arrived-too-late': (c) =>
    `Plus de ${counted(param(c, 'days'), 'jour')} ont passé depuis la dernière date de livraison estimée et la Garantie A à Z ne s'applique plus\u00a0: seuls le vendeur ou l'assistance peuvent encore vous aider.`,
  'pickup-ready': (c) =>
    `Le colis attend au point de retrait et n'a pas été retiré\u00a0: laissé là, il est ${saidOf(c, uk) ? '' : 'en général '}renvoyé et remboursé sans demande.`,
  'scheduled-delivery': (c) =>
    `La livraison programmée est en route\u00a0: refusée à la porte, elle est ${saidOf(c, us) ? '' : 'en général '}marquée comme annulée et remboursée sans demande.`,
  'shipped-platform-carrier': (c) =>
    `Le colis est parti et la commande ne peut plus être annulée, mais c'est le transporteur d'Amazon qui l'a, et il peut ${saidOf(c, us, uk) ? '' : 'en général '}encore faire demi-tour.`,
  'shipped-platform':
    "Le colis est parti, l'annulation n'est plus possible\u00a0: vous pouvez le refuser ou le retourner.",
  'shipped-third-party': "Le vendeur a expédié le colis, l'annulation n'est plus possible.",
  'protection-plan': (c) =>
    `Une assurance ou extension de garantie peut être annulée à tout moment, avec un remboursement complet dans les ${counted(param(c, 'days'), 'premier jour', 'premiers jours')}. Pour tout autre service, les conditions du prestataire décident.`,
  'service-started': (c) =>
    `Le service a commencé, ou le délai du remboursement complet est passé\u00a0: c'est ${usually(c)}le prestataire ou l'assistance qui décide de ce qui est remboursé.`,
  'custom-made': (c) => `L'article a été fait sur commande\u00a0: il n'est ${usually(c)}repris que s'il a un défaut.`,
  'not-returnable': (c) =>
    `Un changement d'avis ne suffit ${usually(c)}pas pour retourner ${it(c)}. Un défaut donne toujours droit à un remboursement.`,
  'haul-final-sale': (c) =>
    `Les articles Haul à ${param(c, 'price').replace('.', ',')}\u00a0${param(c, 'currency')} ou moins sont ${usually(c)}vendus sans retour\u00a0: seul un défaut peut donner lieu à un remboursement.`,
  'return-window': (c) =>
    `La livraison date de ${counted(param(c, 'days'), 'jour')} au plus\u00a0: vous pouvez ${usually(c)}encore retourner ${it(c)}.`,
  'return-season': (c) =>
    `L'achat date de la période des fêtes\u00a0: vous pouvez ${usually(c)}retourner ${it(c)} jusqu'au ${date(param(c, 'until'))}.`,
  'statutory-withdrawal-eu': (c) =>
    `La loi donne aux consommateurs de l'UE ${counted(param(c, 'days'), 'jour')} après la réception pour se rétracter sans motif\u00a0: vous pouvez ${usually(c)}encore retourner ${it(c)}.`,
  'statutory-cancellation-uk': (c) =>
    `La loi donne aux consommateurs du Royaume-Uni ${counted(param(c, 'days'), 'jour')} après la réception pour annuler sans motif\u00a0: vous pouvez ${usually(c)}encore retourner ${it(c)}.`,
  'return-window-over': (c) =>
    `Aucun délai de retour publié ne s'applique plus\u00a0: ${usually(c)}seule l'assistance peut encore décider.`,
  'withdraw-before-delivery': (c) =>
    `Un consommateur peut ${usually(c)}${inUk(c) ? 'annuler le contrat' : 'se rétracter'} dès la commande et jusqu'à ${counted(param(c, 'days'), 'jour')} après avoir reçu le dernier article, même si le bouton d'annulation a disparu.`,
  'withdraw-after-delivery': (c) =>
    `Un consommateur peut ${usually(c)}${inUk(c) ? 'annuler le contrat' : 'se rétracter'} sans motif jusqu'à ${counted(param(c, 'days'), 'jour')} après avoir reçu le dernier article de la commande.`,
  'withdraw-not-returnable': (c) =>
    `La boutique ne reprend pas ${it(c)}, mais la loi laisse ${usually(c)}${counted(param(c, 'days'), 'jour')} au consommateur, sauf si l'une de ses propres exceptions s'applique\u00a0: un bien fait sur mesure, périssable, ou descellé alors que le scellé protège la santé ou l'hygiène, par exemple.`,
  'withdraw-digital': (c) =>
    `Un consommateur a ${usually(c)}${counted(param(c, 'days'), 'jour')} à compter de l'achat, sauf s'il a accepté une livraison immédiate, reconnu perdre ce droit et reçu la confirmation des deux.`,
  'withdraw-gift-card': (c) =>
    `Les ${counted(param(c, 'days'), 'jour')} de la loi valent sans doute pour un chèque-cadeau que personne n'a ajouté à un compte\u00a0; aucune page d'Amazon ne le confirme.`,
  'cancel-delivery': (c) =>
    `Le transporteur d'Amazon a le colis\u00a0: la livraison peut ${usually(c)}encore être annulée, et le colis fait demi-tour.`,
  'guarantee-not-arrived': (c) =>
    `La Garantie A à Z couvre ce qu'un vendeur a expédié et qui n'est pas arrivé, jusqu'à ${counted(param(c, 'days'), 'jour')} après la dernière date de livraison estimée.`,
  'guarantee-undeliverable': (c) =>
    `Si le vendeur ne rembourse pas le colis non distribuable, la Garantie A à Z le couvre, jusqu'à ${counted(param(c, 'days'), 'jour')} après la dernière date de livraison estimée.`,
  'guarantee-refused-return': (c) =>
    `Si le vendeur refuse un retour demandé à temps, la Garantie A à Z le couvre ${usually(c)}jusqu'à ${counted(param(c, 'days'), 'jour')} après la dernière date de livraison estimée.`,
};
