import type { GuideWords } from '../guide.ts';
import { render } from './render.ts';

export const guide: GuideWords = {
  topics: {
    problems: {
      title: 'Les problèmes',
      about: "Ce qui ne va pas, pourquoi, et que faire, dans l'ordre.",
    },
    prevention: {
      title: 'Les habitudes qui évitent les annulations',
      about: 'Pour les acheteurs et pour les vendeurs.',
    },
  },
  overview: {
    title: 'Le guide',
    about:
      'Comment se passent les annulations, les retours et les remboursements, sans commande sous la main. Pour une commande précise, annul check ou annul ask en savent plus.',
    open: (command) => `Ouvrir un thème\u00a0: ${command}`,
    store: (command) => `Avec les délais et les boutons de votre boutique\u00a0: ${command}`,
  },
  span: render.span,
  nothing: render.money.nothing,
  hold: 'autorisation seule, jamais débitée',
  list: (parts) => parts.join(', '),
  why: (command) => `Sources\u00a0: ${command}`,
  source: 'SOURCE',
};
