const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words of titles and outcomes, the frequent ones first. */
export const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  en: words(`
    data management analysis digital health introduction systems design learning applied sustainable energy business practice security
    programming leadership science finance marketing engineering nursing quality project communication environmental social policy law
    education teaching assessment care community innovation entrepreneurship economics accounting statistics methods research machine
    intelligence artificial cloud computing network cyber robotics automation manufacturing materials construction building water waste
    climate biodiversity forestry agriculture soil food nutrition hospitality tourism heritage culture language writing media film music
    graphic web mobile software testing architecture database visualisation modelling simulation optimisation logistics supply transport
    aviation maritime rail vehicle battery solar wind hydrogen nuclear chemistry biology genetics medicine pharmacy surgery emergency
    ageing disability mental wellbeing counselling psychology ethics philosophy history geography mapping surveying remote sensing space
    physics mathematics algebra calculus probability logic compilers languages translation interpreting sign speech hearing vision`),
  et: words(`
    andmed juhtimine analüüs digitaalne tervis sissejuhatus süsteemid disain õppimine rakendatud säästev energia äri praktika turvalisus
    programmeerimine eestvedamine teadus rahandus turundus tehnika õendus kvaliteet projekt suhtlemine keskkond sotsiaalne poliitika õigus
    haridus õpetamine hindamine hooldus kogukond innovatsioon ettevõtlus majandus arvestus statistika meetodid uurimistöö küberturve
    ehitus vesi jäätmed kliima metsandus põllumajandus toit toitumine turism pärand kultuur keel kirjutamine meedia muusika`),
  fr: words(`
    données gestion analyse numérique santé introduction systèmes conception apprentissage durable énergie entreprise pratique sécurité
    programmation encadrement science finance marché ingénierie soins qualité projet communication environnement social politique droit
    enseignement évaluation communauté économie comptabilité statistique méthodes recherche réseau robotique matériaux construction eau
    déchets climat forêt agriculture alimentation tourisme patrimoine culture langue écriture musique cybersécurité`),
  de: words(`
    Daten Verwaltung Auswertung digital Gesundheit Einführung Systeme Gestaltung Lernen nachhaltig Energie Betrieb Praxis Sicherheit
    Programmierung Führung Wissenschaft Finanzen Technik Pflege Qualität Projekt Kommunikation Umwelt Sozialpolitik Recht Bildung Lehre
    Bewertung Gemeinschaft Wirtschaft Buchhaltung Statistik Methoden Forschung Netzwerk Robotik Werkstoffe Bau Wasser Abfall Klima
    Forstwirtschaft Landwirtschaft Ernährung Tourismus Kulturerbe Sprache Schreiben Musik Straßenbau Prüfung`),
  es: words(`
    datos gestión análisis digital salud introducción sistemas diseño aprendizaje sostenible energía empresa práctica seguridad
    programación liderazgo ciencia finanzas mercado ingeniería enfermería calidad proyecto comunicación ambiente social política derecho
    educación enseñanza evaluación comunidad economía contabilidad estadística métodos investigación red robótica materiales agua clima
    agricultura alimentación turismo patrimonio cultura lengua escritura música ciberseguridad construcción niñez`),
};
