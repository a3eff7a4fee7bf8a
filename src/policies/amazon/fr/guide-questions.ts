import type { GuideTexts } from '../guide-topics/texts.ts';
import { param, saidOf } from '../sentence.ts';
import { euStores } from '../stores.ts';
import { counted, date, labels, numbered, usually } from './words.ts';

export const questions: GuideTexts['questions'] = {
  sections: {
    easy: 'Annuler, est-ce facile\u00a0?',
    'how-long': 'Combien de temps ai-je\u00a0?',
    'after-shipping': "Puis-je encore annuler après l'expédition\u00a0?",
    'full-refund': "Si rien n'est expédié, tout est-il remboursé\u00a0?",
    fees: 'Retient-on quelque chose pour un seul article, ou chez un vendeur\u00a0?',
    button: "Pourquoi n'y a-t-il pas de bouton\u00a0?",
    digital: 'Un contenu numérique peut-il être annulé\u00a0?',
    sellers: 'Le bon motif épargne-t-il le vendeur\u00a0?',
    'often-said': "Ce que l'on entend souvent à tort",
  },
  tables: {},
  rows: {},
  statements: {
    'easy-early': (c) =>
      `Oui, si vous n'attendez pas\u00a0: ce qu'Amazon expédie s'annule ${usually(c)}jusqu'au début de l'expédition.`,
    'easy-seller': (c) =>
      `Chez un vendeur, ${usually(c)}pendant ${counted(param(c, 'minutes'), 'minute')}\u00a0; ensuite, il faut son accord.`,
    'easy-later': (c) =>
      numbered(
        c,
        'returnTime',
        (time, u) => `Plus tard, la plupart des articles se retournent ${u}dans les ${time} qui suivent la livraison.`,
      ) || 'Plus tard, la plupart des articles se retournent en général, avant la date indiquée sur la commande.',

    'after-amazon': (c) =>
      `La commande, non. Mais si c'est le transporteur d'Amazon qui a le colis, la livraison peut ${usually(c)}encore être annulée\u00a0; sinon, refusez-le ou retournez-le.`,
    'after-seller': (c) =>
      `D'un vendeur, acceptez le colis et renvoyez-le avec un suivi\u00a0: le refuser peut ${usually(c)}vous coûter la Garantie A à Z.`,
    'after-law':
      "Un consommateur de l'UE ou du Royaume-Uni peut en général se rétracter avant comme après la livraison, quoi que dise le bouton.",
    'after-refund': 'Le remboursement suit en général, une fois le colis revenu.',

    'time-amazon': (c) =>
      `Pour ce qu'Amazon expédie, aucun délai n'est ${usually(c)}compté\u00a0: jusqu'au début de l'expédition, dans quelques minutes ou quelques jours.`,
    'time-seller': (c) =>
      `Pour ce qu'un vendeur expédie, ${usually(c)}${counted(param(c, 'minutes'), 'minute')}${c.marketplace === undefined ? `, au Japon ${param(c, 'inJapan')}` : ''}.`,
    'time-fast': 'Avec les livraisons les plus rapides, le temps est en général court.',

    'full-uncharged':
      "Le plus souvent, rien n'était encore débité\u00a0: il n'y a alors pas de remboursement, et l'autorisation tombe d'elle-même.",
    'full-everything':
      'Ce qui a été débité est en général rendu en entier\u00a0: prix, taxes, livraison, emballage cadeau.',
    'full-split': (c) => `La part payée par chèque-cadeau va ${usually(c)}sur le solde, le reste sur la carte.`,
    'full-promo': "Un crédit promotionnel n'est en général pas remboursé en argent.",

    'fee-none':
      'Pas pour une annulation\u00a0: les frais de restockage et les autres ne concernent en général que les retours.',
    'fee-one-item':
      "Pour un article parmi d'autres, son prix, ses taxes et sa livraison sont en général rendus\u00a0; le reste peut perdre la livraison gratuite ou un prix par lot.",
    'fee-third-party': (c) =>
      `Après un retour chez un vendeur, la livraison n'est ${usually(c)}pas toujours remboursée.`,
    'fee-law': "Après une rétractation dans l'UE ou au Royaume-Uni, elle l'est, au tarif standard le moins cher.",

    'button-why': (c) =>
      `Parce que l'expédition a ${usually(c)}commencé, que le délai chez un vendeur est passé, ou que c'est un contenu numérique. Le colis n'est pas forcément déjà en route.`,
    'button-then': (c) =>
      `Choisissez ${labels(c).requestCancellation} s'il s'affiche, ou ${labels(c).cancelDelivery} sous ${labels(c).track}\u00a0; sinon, refusez ou retournez.`,
    'button-label':
      "Aux États-Unis, un retour chez un vendeur est autorisé d'office, avec une étiquette prépayée chez les vendeurs professionnels.",

    'digital-video': (c) => {
      const hours = counted(param(c, 'hours'), 'heure');
      const days = counted(param(c, 'days'), 'jour');
      const time = c.marketplace === undefined ? `${hours} (${days} dans l'UE)` : saidOf(c, ...euStores) ? days : hours;
      return `Les films et les séries, pendant ${time}, tant qu'ils n'ont été ni lus ni téléchargés.`;
    },
    'digital-software': 'Les logiciels et les codes de jeu sont en général vendus sans retour une fois livrés.',
    'digital-law':
      "Dans l'UE et au Royaume-Uni, le droit de rétractation n'est en général perdu que si vous avez accepté une livraison immédiate, reconnu perdre ce droit et reçu la confirmation des deux.",
    'digital-try': "Ailleurs, demandez à l'assistance, et faites vite\u00a0: elle décide librement.",

    'reason-metric': (c) =>
      `Non. Seule une demande officielle de l'acheteur le fait. Choisir «\u00a0Annulé par l'acheteur\u00a0» sans elle compte ${usually(c)}quand même, et suivre un simple message aussi.`,

    'myth-unshipped': (c) =>
      `«\u00a0${labels(c).notYetShipped}, donc rien à craindre\u00a0»\u00a0: passé les premières minutes, la commande d'un vendeur ne s'annule ${usually(c)}qu'avec son accord, et Amazon prépare peut-être déjà la sienne.`,
    'myth-perishable':
      "«\u00a0Non retournable, donc non annulable\u00a0»\u00a0: ce sont deux questions. Avant l'expédition, l'annulation est en général possible.",
    'myth-kindle':
      '«\u00a0Livres numériques et films se rendent pendant une semaine, même téléchargés\u00a0»\u00a0: en général pas une fois lus en bonne partie, regardés ou téléchargés.',
    'myth-seller-return': (c) =>
      `«\u00a0Le vendeur ouvre le retour\u00a0»\u00a0: c'est ${usually(c)}l'acheteur\u00a0; le vendeur confirme l'expédition, autorise et rembourse.`,
    'myth-thirty': (c) =>
      saidOf(c, 'amazon.de', 'amazon.it')
        ? `«\u00a0Trente jours pour tout\u00a0»\u00a0: l'électronique, les livres, les jouets, la cuisine et d'autres n'ont en général que ${counted(param(c, 'days'), 'jour')}.`
        : `«\u00a0Trente jours pour tout\u00a0»\u00a0: bien des articles ont en général moins ou plus\u00a0; en Allemagne et en Italie, c'est ${counted(param(c, 'days'), 'jour')} pour l'électronique, les livres, les jouets, la cuisine et d'autres.`,
    'myth-statement': (c) =>
      `«\u00a0Pas débité, donc rien sur le relevé\u00a0»\u00a0: une autorisation peut ${usually(c)}y figurer quelques jours.`,
    'myth-law': (c) =>
      `«\u00a0Pas de bouton, pas de droit\u00a0»\u00a0: les consommateurs de l'UE et du Royaume-Uni ont en général ${counted(param(c, 'days'), 'jour')}, et dans l'UE les boutiques en ligne doivent proposer une fonction pour cela depuis le ${date(param(c, 'since'))}.`,
  },
};
