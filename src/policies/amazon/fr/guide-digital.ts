import type { GuideTexts } from '../guide-topics/texts.ts';
import { param, saidOf } from '../sentence.ts';
import { euStores, uk, us } from '../stores.ts';
import { rules } from './rules.ts';
import { cancelSteps } from './steps-cancel.ts';
import { digitalSteps } from './steps-digital.ts';
import { counted, usually } from './words.ts';

const video = digitalSteps['cancel-video'];
const ebook = digitalSteps['return-ebook'];
const membership = cancelSteps['end-membership'];

export const digital: GuideTexts['digital'] = {
  sections: {
    films: 'Films et séries',
    ebooks: 'Livres numériques',
    others: 'Musique, applications, logiciels',
    law: 'Ce que la loi ajoute (UE, Royaume-Uni)',
    memberships: 'Abonnements',
  },
  tables: {},
  rows: {},
  statements: {
    'video-time': (c) => {
      const hours = counted(param(c, 'hours'), 'heure');
      const days = counted(param(c, 'days'), 'jour');
      const time = c.marketplace === undefined ? `${hours} (${days} dans l'UE)` : saidOf(c, ...euStores) ? days : hours;
      return `Un film ou une série acheté ou loué s'annule dans les ${time} qui suivent l'achat, tant qu'il n'a été ni lu ni téléchargé. Une fois lu ou téléchargé, seule l'assistance peut encore vous aider.`;
    },
    'video-no-numbers':
      "Des textes plus récents ne citent plus de délai et disent seulement qu'un remboursement est possible\u00a0: en général, la plateforme décide librement.",
    'video-uk': (c) =>
      `Le Royaume-Uni n'est pas cité parmi les boutiques qui laissent ${counted(param(c, 'days'), 'jour')}\u00a0: essayez, le bouton montre si c'est le cas.`,
    'video-open': video['open-purchases'],
    'video-title': video['open-the-title'],
    'video-cancel': video['cancel-the-order'],
    'video-worked': video['check-it-worked'],
    'video-fails': video['if-it-fails'],

    'ebook-time': (c) => {
      const [inUs, inUk, inEu] = ['us', 'uk', 'eu'].map((name) => counted(param(c, name), 'jour'));
      if (c.marketplace === undefined) {
        return `Le retour d'un livre numérique se demande en général dans les ${inUs} qui suivent l'achat aux États-Unis et dans les ${inUk} au Royaume-Uni (${inEu} dans l'UE, selon la presse). Il est examiné, jamais promis.`;
      }
      const own = saidOf(c, us) ? inUs : saidOf(c, uk) ? inUk : saidOf(c, ...euStores) ? inEu : undefined;
      return own === undefined
        ? "Aucun délai de retour d'un livre numérique n'est publié pour cette boutique\u00a0: en général, seule l'assistance peut décider."
        : `Le retour d'un livre numérique se demande ${usually(c)}dans les ${own} qui suivent l'achat. Il est examiné, jamais promis.`;
    },
    'ebook-read': (c) =>
      `Au-delà d'environ ${counted(param(c, 'percent'), '%', '%')} de lecture, ou après de nombreux retours, il est en général refusé et le bouton masqué.`,
    'ebook-device': ebook['just-bought'],
    'ebook-content': ebook['open-your-content'],
    'ebook-return': ebook['return-for-refund'],
    'ebook-fails': ebook['if-it-fails'],

    music: (c) =>
      `Aux États-Unis et au Royaume-Uni, la musique achetée par erreur avec Alexa est en général remboursée si vous le demandez dans les ${counted(param(c, 'days'), 'jour')}\u00a0; toute autre musique est vendue sans retour.`,
    'apps-and-software': rules['digital-final'],
    'apps-unknown':
      "Aucune règle n'a été trouvée pour le remboursement des applications\u00a0: en général, seule l'assistance peut le dire.",
    'not-delivered':
      "Ce qui est commandé et n'est pas encore livré, une précommande par exemple, s'annule en général encore.",
    'law-digital': rules['withdraw-digital'],

    membership: rules.membership,
    'membership-open': membership['open-the-settings'],
    'membership-end': membership['end-the-membership'],
    'membership-worked': membership['check-it-worked'],
    'membership-eu': (c) =>
      `Dans l'UE, il y a en général ${counted(param(c, 'days'), 'jour')} pour changer d'avis, et l'usage peut être déduit.`,
    'membership-fails': membership['if-it-fails'],
  },
};
