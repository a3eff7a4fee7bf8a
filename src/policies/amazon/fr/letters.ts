/** What letters say of Amazon's own things. */
import type { LetterPhrases } from '../../../reply/words.ts';
import { labelsFor } from '../labels.ts';
import { numbered } from './words.ts';

export function letters(marketplace: string | undefined): LetterPhrases {
  const { yourOrders, requestCancellation, cancelItems, cancelledOrders, returnsCentre } = labelsFor('fr', marketplace);
  const context = { params: {}, usually: '', ...(marketplace !== undefined && { marketplace }) };
  return {
    platform: 'Amazon',
    guarantee: 'Garantie A à Z',
    sendRequest: `Merci d'ouvrir ${yourOrders}, puis la commande, et de choisir ${requestCancellation}.`,
    requestSentToo: `J'envoie aussi la demande officielle\u00a0: ${yourOrders}, ${requestCancellation}.`,
    messageIsNoRequest:
      "Sur Amazon, un message n'est pas une demande officielle et ne peut pas être traité comme telle.",
    cancelYourself: `Merci d'ouvrir ${yourOrders}, puis la commande, et de choisir ${cancelItems}. Si ce n'est pas proposé, adressez-vous à l'assistance d'Amazon.`,
    cancelledOrders: `Une commande annulée figure dans ${yourOrders}, sous ${cancelledOrders}.`,
    cancelledItem: `Un article annulé quitte sa commande dans ${yourOrders}.`,
    startReturn: `Merci d'accepter le colis et de demander le retour dans le ${returnsCentre}, puis de l'envoyer avec un suivi. Le refuser peut vous coûter la Garantie A à Z, s'il repart sans suivi.`,
    refuseOrReturn: `Merci de refuser le colis à la porte, ou, une fois qu'il est là, d'en demander le retour dans le ${returnsCentre}. C'est Amazon qui rembourse.`,
    platformRefunds: 'Amazon le rembourse en général sans demande.',
    requestReturn: `Merci de demander le retour dans le ${returnsCentre}.`,
    refundAfterReturn: numbered(
      context,
      'sellerRefund',
      (time, usually) =>
        `Un vendeur rembourse ${usually}sous ${time} après réception du retour\u00a0; ensuite, la banque a son propre délai.`,
    ),
    returnSentToo: `Je demande aussi le retour dans le ${returnsCentre}.`,
    claimLater: numbered(
      context,
      'guaranteeWait',
      (wait, usually) =>
        `Sans réponse sous ${wait}, je peux ${usually}faire une réclamation au titre de la Garantie A à Z.`,
    ),
  };
}
