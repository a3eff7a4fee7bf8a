/** The statutory labels of the two steps of a withdrawal (`eu-withdrawal-labels`), by the country whose law holds. */
interface Labels {
  readonly withdraw: string;
  readonly confirm: string;
}

const english: Labels = { withdraw: 'withdraw from contract here', confirm: 'confirm withdrawal' };
const french: Labels = { withdraw: 'renoncer au contrat ici', confirm: 'confirmer la rétractation' };

const byCountry: Readonly<Record<string, Labels>> = {
  IE: english,
  FR: french,
  DE: { withdraw: 'Vertrag widerrufen', confirm: 'Widerruf bestätigen' },
  IT: { withdraw: 'recedere dal contratto qui', confirm: 'conferma recesso' },
  ES: { withdraw: 'desistir del contrato aquí', confirm: 'confirmar desistimiento' },
  NL: { withdraw: 'hier de overeenkomst herroepen', confirm: 'herroeping bevestigen' },
};

const byLanguage = { en: english, fr: french } as const;

/** Where the country's are not known, those of the reader's language. */
export const withdrawalLabels = (language: keyof typeof byLanguage, country: string | undefined): Labels =>
  (country !== undefined && Object.hasOwn(byCountry, country) ? byCountry[country] : undefined) ?? byLanguage[language];
