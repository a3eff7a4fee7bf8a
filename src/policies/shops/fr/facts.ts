/** The questions about a shop's own rules and about the law. */
import type { SharedWords } from '../keys.ts';
import { capital, choose, type names, yesOrNo } from './words.ts';

const days = (count: string) => ({ label: `${count}\u00a0jours` });

export const facts = (who: (typeof names)['shop']): SharedWords['facts'] => ({
  law: {
    name: 'droit de la consommation',
    question: "Quel droit de la consommation protège l'acheteur\u00a0?",
    whereToLook: "C'est le pays où l'acheteur vit et où la commande est envoyée.",
    why: "Dans l'UE et au Royaume-Uni, un consommateur peut se rétracter pendant 14\u00a0jours, quoi que dise la boutique.",
    answers: {
      eu: { label: 'Union européenne' },
      uk: { label: 'Royaume-Uni' },
      us: { label: 'États-Unis' },
      other: { label: 'Un autre pays' },
    },
    invalid: choose,
  },
  returnWindow: {
    name: 'délai de retour',
    question: `Pendant combien de temps ${who.the} reprend-${who.pronoun} les articles\u00a0?`,
    whereToLook: `Les conditions de retour ${who.of}, aussi liées dans l'e-mail de confirmation. Les jours comptent à partir de la livraison.`,
    why: `C'est la règle ${who.of}\u00a0: aucune plateforme et aucune commande ne la donne.`,
    answers: {
      none: { label: 'Pas du tout' },
      14: days('14'),
      30: days('30'),
      60: days('60'),
      90: days('90'),
      unlimited: { label: 'Sans limite' },
      other: { label: 'Un autre délai' },
    },
    invalid: choose,
  },
  download: {
    name: 'sans colis',
    presumed: 'la livraison se fait par colis',
    question: 'La livraison se fait-elle sans colis\u00a0: téléchargement, code ou e-mail\u00a0?',
    whereToLook: 'La commande et sa page disent comment se fait la livraison.',
    why: 'Ce qui ne voyage pas ne peut pas être renvoyé.',
    answers: { true: { label: 'Oui' }, false: { label: 'Non' } },
    invalid: yesOrNo,
  },
  inReturnWindow: {
    name: 'délai encore ouvert',
    question: 'Ce délai court-il encore\u00a0?',
    whereToLook: `Comptez à partir du jour que fixe ${who.the}, le plus souvent celui de la livraison.`,
    why: `${capital(who.the)} ne reprend l'article que dans ce délai.`,
    answers: { true: { label: 'Oui' }, false: { label: 'Non' } },
    invalid: yesOrNo,
  },
});
