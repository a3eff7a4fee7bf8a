/** The questions about the item itself, and about what was paid. */
import type { Facts } from '../facts.ts';

const choose = "Choisissez l'une des réponses.";
const yesOrNo = 'Répondez par oui ou par non.';
const no = { label: 'Non' } as const;
const yes = { label: 'Oui' } as const;

type Keys =
  | 'kind'
  | 'category'
  | 'returnable'
  | 'bundle'
  | 'accessed'
  | 'redeemed'
  | 'subscribeAndSave'
  | 'payments.0.method'
  | 'payments.0.charged';

const kind: Facts['kind'] = {
  question: "De quelle sorte d'article s'agit-il\u00a0?",
  whereToLook: "La page de l'article et la commande montrent si quelque chose est expédié.",
  why: 'Le numérique, les chèques-cadeaux, les courses et le sur-mesure ont leurs propres règles.',
  answers: {
    physical: { label: 'Un article expédié' },
    ebook: { label: 'Un livre numérique' },
    'digital-video': { label: 'Un film ou une série', hint: "À l'achat ou en location." },
    'digital-music': { label: 'De la musique', hint: 'Téléchargée, ou achetée à la voix.' },
    app: { label: 'Une application' },
    software: { label: 'Un logiciel ou un jeu', hint: 'Un téléchargement ou un code.' },
    'gift-card': { label: 'Un chèque-cadeau', hint: 'Envoyé par la poste.' },
    'egift-card': { label: 'Un chèque-cadeau électronique', hint: 'Envoyé par e-mail ou imprimé.' },
    grocery: { label: 'Des courses' },
    custom: { label: 'Un article sur mesure', hint: 'Personnalisé ou fait main.' },
    subscription: { label: 'Un abonnement', hint: 'Il se renouvelle tout seul.' },
    service: { label: 'Un service', hint: 'Une extension de garantie ou une installation.' },
  },
  invalid: choose,
};

const category = (platform: string): Facts['category'] => ({
  question: 'Dans quelle catégorie est-il\u00a0?',
  whereToLook: "La page de l'article la montre au-dessus du titre.",
  why: 'Le délai de retour en dépend.',
  answers: {
    electronics: { label: 'Électronique', hint: 'Photo, informatique, téléphones, consoles.' },
    apple: { label: 'Apple' },
    'amazon-device': { label: `Appareil ${platform}`, hint: 'Une liseuse, une enceinte, une sonnette.' },
    renewed: { label: 'Reconditionné', hint: 'Renewed.' },
    'renewed-premium': { label: 'Reconditionné Premium', hint: 'Renewed Premium.' },
    media: { label: 'Musique, films, jeux vidéo', hint: 'Sur disque.' },
    office: { label: 'Fournitures de bureau' },
    toys: { label: 'Jouets' },
    books: { label: 'Livres' },
    software: { label: 'Logiciels en boîte' },
    kitchen: { label: 'Cuisine' },
    diy: { label: 'Bricolage' },
    automotive: { label: 'Auto et moto' },
    'large-appliance': { label: 'Gros électroménager' },
    'home-entertainment': { label: 'Image et son' },
    'personal-care-electrical': { label: 'Soins électriques', hint: 'Rasoirs, brosses à dents, sèche-cheveux.' },
    baby: { label: 'Bébé' },
    mattress: { label: 'Matelas' },
    clothing: { label: 'Vêtements et chaussures' },
    other: { label: 'Autre chose' },
  },
  invalid: choose,
});

const method: Facts['payments.0.method'] = {
  question: 'Comment a-t-on payé\u00a0?',
  whereToLook: 'La commande montre le moyen de paiement.',
  why: "Chaque moyen de paiement met son temps à montrer l'argent.",
  answers: {
    card: { label: 'Une carte', hint: 'Sans savoir laquelle.' },
    'credit-card': { label: 'Carte de crédit' },
    'debit-card': { label: 'Carte de débit' },
    'prepaid-card': { label: 'Carte prépayée' },
    'store-card': { label: 'Carte du magasin' },
    'bank-account': { label: 'Compte bancaire' },
    'gift-card-balance': { label: 'Solde chèque-cadeau' },
    points: { label: 'Points' },
    installments: { label: 'En plusieurs fois', hint: 'Ou plus tard.' },
    cash: { label: 'En espèces', hint: 'Chez un partenaire.' },
    'cash-on-delivery': { label: 'À la livraison' },
    'convenience-store': { label: 'En supérette' },
    invoice: { label: 'Sur facture' },
    ebt: { label: 'Carte EBT' },
    'promotional-credit': { label: 'Crédit promotionnel' },
    wallet: { label: 'Portefeuille électronique' },
    other: { label: 'Autrement' },
  },
  invalid: choose,
};

export const goods = (platform: string): Pick<Facts, Keys> => ({
  kind,
  category: category(platform),
  returnable: {
    presumed: "l'article peut être retourné",
    question: "L'article peut-il être retourné\u00a0?",
    whereToLook: "La page de l'article et la commande disent quand ce n'est pas le cas.",
    why: 'Sans retour possible, il reste le défaut ou la loi.',
    answers: { true: yes, false: { label: 'Non', hint: 'Vente définitive, ou sans retour.' } },
    invalid: yesOrNo,
  },
  bundle: {
    presumed: "l'article ne fait pas partie d'un lot",
    question: "Fait-il partie d'un lot\u00a0?",
    whereToLook: 'La commande montre un lot sous un seul prix.',
    why: "Annuler une partie d'un lot annule aussi les autres.",
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  accessed: {
    question: 'A-t-il été utilisé\u00a0: lu, regardé, écouté ou téléchargé\u00a0?',
    whereToLook: "Votre bibliothèque le montre. Pour un livre numérique, plus d'un dixième lu compte comme utilisé.",
    why: "Ce qui a été utilisé n'est pas remboursé d'office.",
    answers: { true: yes, false: { label: 'Non', hint: 'Pas ouvert, ou à peine.' } },
    invalid: yesOrNo,
  },
  redeemed: {
    question: 'Le code a-t-il été ajouté à un compte\u00a0?',
    whereToLook: 'Un chèque-cadeau ou un code utilisé figure dans un compte.',
    why: "Une fois utilisé, c'est définitif.",
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  subscribeAndSave: {
    presumed: "ce n'est pas une livraison d'abonnement",
    question: "Est-ce une livraison d'un abonnement à des produits\u00a0?",
    whereToLook: 'La commande porte la mention Subscribe & Save.',
    why: "Annuler la livraison ne met pas fin à l'abonnement.",
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  'payments.0.method': method,
  'payments.0.charged': {
    question: "L'argent a-t-il été débité\u00a0?",
    whereToLook: "Un paiement que la banque montre en attente n'est qu'une autorisation.",
    why: "Une autorisation tombe d'elle-même\u00a0; seul ce qui a été débité est remboursé.",
    answers: {
      true: { label: 'Oui', hint: 'Il figure sur le relevé.' },
      false: { label: 'Non', hint: 'Rien, ou seulement en attente.' },
    },
    invalid: yesOrNo,
  },
});
