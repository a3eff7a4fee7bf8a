import type { LetterContext } from '../../reply/words.ts';
import type { LetterWords } from '../letters.ts';

/** No-break space. */
const nb = '\u00a0';

const hello = 'Bonjour,';
const thanks = "Merci d'avance.";
const regards = 'Cordialement';

const dated = (sentence: string, day: string | undefined): string => (day === undefined ? '' : `${sentence} ${day}`);
const numbered = ({ order }: LetterContext): string => `commande ${order}`;
const ordered = (c: LetterContext): string => `la ${numbered(c)}${dated(' du', c.placed)}`;
const some = ({ whole, items }: LetterContext): boolean => !whole && items.length > 0;
const untitled = ({ whole, items }: LetterContext): boolean => !whole && items.length === 0;
/** What the letter is about: the order, or some of it, which the list below then names. */
const matter = (c: LetterContext): string => {
  if (untitled(c)) return `une partie de ${ordered(c)}`;
  if (!some(c)) return ordered(c);
  return `${c.items.length === 1 ? "l'article ci-dessous" : 'les articles ci-dessous'} de ${ordered(c)}`;
};
/** The same after "de". */
const ofMatter = (c: LetterContext): string => {
  if (untitled(c)) return `d'${matter(c)}`;
  return some(c) && c.items.length > 1 ? `des articles ci-dessous de ${ordered(c)}` : `de ${matter(c)}`;
};
const listed = ({ items }: LetterContext): readonly string[] => items.map((item) => `- ${item}`);
const sum = ({ amount }: LetterContext): string => (amount === undefined ? '' : ` de ${amount}`);
const steps = (c: LetterContext): readonly string[] => c.steps.map((step, index) => `${index + 1}. ${step}`);

const confirmed = (c: LetterContext): string => {
  if (c.state === 'cancelled')
    return `Je vous confirme l'annulation ${ofMatter(c)}${c.cancelled === undefined ? '' : `, le ${c.cancelled}`}.`;
  if (!c.guaranteed)
    return `J'ai demandé l'annulation ${ofMatter(c)}. Elle n'est définitive qu'une fois confirmée auprès de vous.`;
  return c.requested
    ? `Comme vous l'avez demandé, j'ai annulé ${matter(c)}.`
    : `Avec mes excuses, j'ai dû annuler ${matter(c)}. Le motif${nb}: [motif]`;
};

/** When the refund is there; where the payment is not known, at least when it is issued. */
const dates = ({ state, money, phrases }: LetterContext): string =>
  money === '' && (state === 'arrived' || state === 'came-back') ? phrases.refundAfterReturn : money;
const refunding = (c: LetterContext): string => {
  const amount = c.most === undefined ? '' : `${nb}: ${c.most}`;
  switch (c.state) {
    case 'arrived':
      return `${c.phrases.requestReturn} Une fois le retour arrivé, je vous rembourse ${matter(c)}${amount}.`;
    case 'came-back':
      return `Le colis ${ofMatter(c)} n'a pas pu être livré et revient. Une fois qu'il est là, je vous rembourse${amount}.`;
    case 'returned':
      return `Votre retour est arrivé. Je vous rembourse ${matter(c)}${amount}.`;
    default:
      return `Je vous rembourse ${matter(c)}${amount}. Rien n'est expédié, et vous n'avez rien à retourner.`;
  }
};

const tooLate = (c: LetterContext): string => {
  const parcel = `Le colis ${ofMatter(c)}`;
  const impossible = `${nb}: l'annulation n'est plus possible.`;
  if (c.state === 'arrived') return `${parcel} a été livré${dated(' le', c.delivered)}${impossible}`;
  if (c.state === 'came-back') return `${parcel} n'a pas pu être livré et retourne chez ${c.phrases.platform}.`;
  if (c.byPlatform && c.state === 'here') return `La préparation ${ofMatter(c)} a déjà commencé${impossible}`;
  return `${parcel} est ${c.shipped === undefined ? 'déjà parti' : `parti le ${c.shipped}`}${impossible}`;
};
const whatNow = ({ byPlatform, phrases, state }: LetterContext): string => {
  if (state === 'came-back') return phrases.platformRefunds;
  if (state === 'arrived') return phrases.requestReturn;
  return byPlatform ? phrases.refuseOrReturn : phrases.startReturn;
};

/** No letter says what will be: what is not in the sender's hand is asked for, not announced. */
export const letters: LetterWords = {
  texts: {
    'request-cancellation': (c) => ({
      subject: `Annulation demandée${nb}: ${numbered(c)}`,
      paragraphs: [
        hello,
        `Merci d'annuler ${matter(c)}, si rien n'a encore été expédié.`,
        listed(c),
        c.official ? c.phrases.requestSentToo : '',
        "Pouvez-vous me dire si l'envoi peut encore être arrêté\u00a0? S'il est déjà parti, dites-moi quand, et comment je peux le retourner.",
        thanks,
      ],
    }),
    'chase-request': (c) => ({
      subject: `Sans réponse${nb}: annulation de la ${numbered(c)}`,
      paragraphs: [
        hello,
        `J'ai demandé${dated(' le', c.asked)} l'annulation ${ofMatter(c)} et je n'ai pas eu de réponse.`,
        listed(c),
        "Merci de me confirmer l'annulation, ou de me dire que c'est expédié, avec le numéro de suivi. D'ici là, merci de ne rien expédier.",
        thanks,
      ],
    }),
    'ask-to-cancel': (c) => ({
      subject: `Annulation demandée${nb}: ${numbered(c)}`,
      paragraphs: [
        hello,
        `Merci d'annuler ${matter(c)} avant l'expédition.`,
        listed(c),
        "Je ne peux pas l'annuler moi-même, ou je n'ai reçu aucune confirmation.",
        "Pouvez-vous me dire si c'est annulé à présent\u00a0? S'il est trop tard, dites-moi s'il vaut mieux refuser le colis ou le retourner.",
        thanks,
      ],
    }),
    'not-arrived': (c) => ({
      subject: c.state === 'came-back' ? `Commande ${c.order} non distribuée` : `Commande ${c.order} non reçue`,
      paragraphs: [
        hello,
        c.state === 'came-back'
          ? `Le colis ${ofMatter(c)} n'a pas pu être livré.`
          : `Le colis ${ofMatter(c)} n'est pas arrivé${dated('. Il était attendu au plus tard le', c.expected)}.`,
        listed(c),
        'Merci de me rembourser, ou de me dire où se trouve le colis, avec le numéro de suivi.',
        c.phrases.claimLater,
        thanks,
      ],
    }),
    'claim-guarantee': (c) => ({
      subject: `${c.phrases.guarantee}${nb}: réclamation, ${numbered(c)}`,
      paragraphs: [
        hello,
        `Je demande le remboursement ${ofMatter(c)} au titre de la ${c.phrases.guarantee}.`,
        listed(c),
        `J'ai écrit au vendeur le [date de votre message] et je n'ai obtenu ni remboursement ni solution.${c.state === 'arrived' || c.expected === undefined ? '' : ` Le colis était attendu au plus tard le ${c.expected}.`}`,
        thanks,
      ],
    }),
    'declare-withdrawal': (c) => ({
      subject: `Rétractation${nb}: ${numbered(c)}`,
      paragraphs: [
        hello,
        'Je vous notifie par la présente ma rétractation du contrat portant sur la vente du bien ou la prestation de services ci-dessous\u00a0:',
        [
          ...listed(c),
          `Commande${nb}: ${c.order}`,
          ...(c.placed === undefined ? [] : [`Commandée le${nb}: ${c.placed}`]),
          ...(c.delivered === undefined ? [] : [`Reçue le${nb}: ${c.delivered}`]),
          `Nom du consommateur${nb}: [nom]`,
          `Date${nb}: ${c.today}`,
        ],
        "Merci d'accuser réception de cette déclaration, de rembourser ce que j'ai payé, livraison standard comprise, et de m'indiquer où renvoyer ce que j'ai reçu.",
        c.certain ? '' : "Si vous estimez qu'une exception s'applique, merci de me dire laquelle et pourquoi.",
      ],
    }),
    'request-return': (c) => ({
      subject: `Retour${nb}: ${numbered(c)}`,
      paragraphs: [
        hello,
        c.state === 'on-the-way'
          ? `Je ne souhaite plus garder ${matter(c)} et je voudrais faire un retour dès réception.`
          : `Je voudrais retourner ${matter(c)}${c.delivered === undefined ? '' : ` (réception le ${c.delivered})`}.`,
        listed(c),
        c.phrases.returnSentToo,
        "Merci de m'envoyer une étiquette de retour, ou l'adresse à laquelle renvoyer le colis.",
        thanks,
      ],
    }),
    'ask-goodwill': (c) => ({
      subject: `Demande de remboursement${nb}: ${numbered(c)}`,
      paragraphs: [
        hello,
        `Je voudrais demander le remboursement ${ofMatter(c)}.`,
        listed(c),
        `Mon motif${nb}: [ce qui s'est passé]`,
        "Je sais que la décision vous appartient. Merci de me dire ce que vous décidez, et ce que je peux faire si c'est non.",
        thanks,
      ],
    }),
    'chase-refund': (c) => ({
      subject: `Remboursement${nb}: ${numbered(c)}`,
      paragraphs: [
        hello,
        `Le remboursement${sum(c)} pour ${matter(c)} n'est pas arrivé${dated('. Il était attendu au plus tard le', c.due)}.`,
        listed(c),
        "Merci de me dire quand il a été émis, pour quel montant et vers quel moyen de paiement. S'il ne l'a pas été, merci de l'émettre maintenant.",
        c.phrases.claimLater,
        thanks,
      ],
    }),
    'lift-hold': (c) => ({
      subject: `Autorisation à lever${nb}: ${c.phrases.platform}`,
      paragraphs: [
        hello,
        `Pour ${ordered(c)} sur ${c.phrases.platform}, une somme${sum(c)} a été réservée sur ma carte. La commande a été annulée${dated(' le', c.cancelled)} et rien ne doit être débité.`,
        `L'autorisation devait tomber${dated(' au plus tard le', c.due)}, mais elle est toujours là. Merci de la lever. Si la somme a été débitée, merci de me donner la date et la référence.`,
        thanks,
      ],
    }),
    'trace-with-bank': (c) => ({
      subject: `Remboursement à rechercher${nb}: ${c.phrases.platform}`,
      paragraphs: [
        hello,
        `Un remboursement${sum(c)} par ${c.phrases.platform} pour ${ordered(c)} devait être sur mon compte${dated(' au plus tard le', c.due)}. Je ne le trouve pas.`,
        `Référence (ARN)${nb}: [référence affichée avec le remboursement]`,
        "Merci de me dire si vous l'avez reçu, quand et sur quel compte il a été porté, ou s'il a été renvoyé.",
        thanks,
      ],
    }),
    'trace-refund': (c) => ({
      subject: `Remboursement non reçu${nb}: ${numbered(c)}`,
      paragraphs: [
        hello,
        `Le remboursement${sum(c)} pour ${matter(c)} n'est pas arrivé${dated('. Il était attendu au plus tard le', c.due)}.`,
        listed(c),
        "Merci de me dire quand il a été émis, pour quel montant, vers quel moyen de paiement et avec quelle référence (ARN), pour que ma banque puisse le rechercher. S'il ne l'a pas été, merci de l'émettre maintenant.",
        thanks,
      ],
    }),
    explain: (c) => ({
      subject: `Votre ${numbered(c)}`,
      paragraphs: [
        hello,
        `Au sujet ${ofMatter(c)}${nb}:`,
        listed(c),
        c.reason,
        c.steps.length === 0 ? '' : `Ce que vous pouvez faire maintenant${nb}:`,
        steps(c),
        c.money,
        regards,
      ],
    }),
    'confirm-cancellation': (c) => ({
      subject: `Annulation de la ${numbered(c)}`,
      paragraphs: [
        hello,
        confirmed(c),
        listed(c),
        c.whole ? c.phrases.cancelledOrders : c.phrases.cancelledItem,
        c.money,
        'Ce qui est annulé ne peut pas être rétabli\u00a0: si vous le voulez toujours, merci de commander de nouveau.',
        regards,
      ],
    }),
    'ask-official-request': (c) => ({
      subject: `Merci d'envoyer la demande d'annulation${nb}: ${numbered(c)}`,
      paragraphs: [
        hello,
        `Vous m'avez demandé par message d'annuler ${matter(c)}.`,
        listed(c),
        c.phrases.messageIsNoRequest,
        c.phrases.sendRequest,
        "Faites-le vite\u00a0: je ne peux annuler que ce qui n'est pas expédié.",
        regards,
      ],
    }),
    'explain-shipped': (c) => ({
      subject: `Commande ${c.order}${nb}: annulation devenue impossible`,
      paragraphs: [hello, tooLate(c), listed(c), whatNow(c), c.money, regards],
    }),
    'ask-about-the-rest': (c) => ({
      subject: `Commande ${c.order}${nb}: la suite`,
      paragraphs: [
        hello,
        `Une partie de ${ordered(c)} est déjà expédiée${nb}: la commande ne peut plus être annulée. Souhaitez-vous toujours recevoir ce qui n'est pas encore parti${nb}?`,
        listed(c),
        'Sinon, je le retire et je vous le rembourse. Merci de me le dire.',
        regards,
      ],
    }),
    'announce-refund': (c) => ({
      subject: `Remboursement de la ${numbered(c)}`,
      paragraphs: [hello, refunding(c), listed(c), dates(c), regards],
    }),
    'refer-to-platform': (c) => ({
      subject: `Annulation de la ${numbered(c)}`,
      paragraphs: [
        hello,
        c.state === 'waiting'
          ? `Pour les vendeurs, ${matter(c)} est encore en attente${nb}: tant que c'est le cas, je ne peux ni expédier ni annuler.`
          : `Je ne peux pas annuler moi-même ${matter(c)}${nb}: c'est ${c.phrases.platform} qui expédie.`,
        listed(c),
        c.phrases.cancelYourself,
        regards,
      ],
    }),
    'ask-seller-support': (c) => ({
      subject: `Annulation demandée${nb}: ${numbered(c)}`,
      paragraphs: [
        hello,
        `L'acheteur ne souhaite plus recevoir ${matter(c)}. Merci d'annuler, si l'envoi peut encore être arrêté, et de me dire le résultat.`,
        listed(c),
        thanks,
      ],
    }),
  },
  phrases: {
    platform: 'la plateforme',
    guarantee: 'garantie acheteur',
    sendRequest:
      "Merci d'ouvrir la commande dans votre compte et d'y demander l'annulation avec le bouton prévu pour cela.",
    requestSentToo: '',
    messageIsNoRequest: 'Un message seul ne vaut pas demande.',
    cancelYourself:
      "Merci d'ouvrir la commande dans votre compte et de l'y annuler, ou de vous adresser à l'assistance de la plateforme.",
    cancelledOrders: "Votre compte montre la commande comme annulée une fois que c'est fait.",
    cancelledItem: "Votre compte le montre comme annulé une fois que c'est fait.",
    platformRefunds: '',
    startReturn: "Merci de refuser le colis, ou de l'accepter et de demander son retour dans votre compte.",
    refuseOrReturn:
      "Merci de refuser le colis à la porte, ou d'en demander le retour dans votre compte une fois qu'il est là.",
    requestReturn: 'Merci de demander le retour dans votre compte.',
    refundAfterReturn: '',
    returnSentToo: '',
    claimLater: '',
  },
  line: (title, quantity) => (quantity === undefined || quantity === 1 ? title : `${title} (${quantity}${nb}unités)`),
  subject: `Objet${nb}:`,
  to: { buyer: "à l'acheteur", seller: 'au vendeur', platform: 'à la plateforme', bank: 'à la banque' },
  heading: (order, to) => `Commande ${order}, ${to}`,
  notes: {
    addressed: (to) => `${to}${nb}; relisez avant d'envoyer.`,
    fillIn: (placeholders) => `À compléter${nb}: ${placeholders.join(', ')}`,
    others: (options) => `Autres lettres possibles${nb}: ${options.join(', ')}`,
    needsNone: (order, verdict, command) =>
      `commande ${order}${nb}: aucune lettre n'est nécessaire${verdict === undefined ? '' : `, le verdict est ${verdict}`}.${command === undefined ? '' : ` Que faire${nb}: ${command}`}`,
    doesNotFit: (order, to, letter) =>
      `commande ${order}${nb}: ${letter ?? 'aucune lettre'}${to === undefined ? '' : ` ${to}`} ne convient à sa décision.`,
    undetermined: (order, question, command) =>
      `commande ${order}${nb}: indéterminé, aucune lettre n'est donc écrite.${question === undefined ? '' : ` D'abord${nb}: ${question}`}${command === undefined ? '' : ` Pour répondre aux questions${nb}: ${command}`}`,
  },
};
