import type { PromptWords } from './prompts';

/** The built-in questions about the two who talk in Polish, by id; worded so that nobody's gender is assumed. */
export const usPl: Record<string, PromptWords> = {
	'rapport-01': {
		text: 'Co w tym tygodniu poszło lepiej, niż się zapowiadało?',
		reveals: 'co teraz cieszy',
		use: 'zacznij od czegoś swojego, potem niech rozmowa płynie',
	},
	'rapport-02': {
		text: 'Jak to się stało, że zajmujesz się tym, czym się zajmujesz?',
		reveals: 'co ta osoba umie poza nazwą stanowiska',
		use: 'wyłap doświadczenie, o które warto kiedyś zapytać',
	},
	'rapport-03': {
		text: 'Czego się teraz uczysz albo co nowego próbujesz, w pracy lub poza nią?',
		reveals: 'na co idzie energia z własnego wyboru',
		use: 'następnym razem zapytaj, co z tego wyszło',
		followUp: '{{date}} była mowa o tym, czego próbujesz: „{{thread}}”. Jak ci idzie?',
	},
	'rapport-04': {
		text: 'Kiedy ostatnio trafił ci się naprawdę dobry dzień w pracy i co się wtedy działo?',
		reveals: 'czego chciałoby się mieć więcej',
		use: 'zacznij od swojego; przypomnij to sobie, gdy coś razem planujecie',
	},
	'rapport-05': {
		text: 'Co fajnego czeka cię w najbliższych tygodniach?',
		reveals: 'co teraz poprawia humor',
		use: 'zapamiętaj i zapytaj potem, jak było',
		followUp: '{{date}} czekało cię „{{thread}}”. Jak było?',
	},
	'rapport-06': {
		text: 'Co z twojej poprzedniej pracy przydaje ci się tu do dziś?',
		reveals: 'umiejętności, o które nikt tu nie pyta',
		use: 'zapamiętaj na dzień, w którym będzie potrzebne dokładnie to',
	},
	'rapport-07': {
		text: 'O jakiej porze dnia najlepiej ci się pracuje?',
		reveals: 'kiedy lepiej nie przeszkadzać',
		use: 'nie umawiaj spotkań na te godziny',
	},
	'rapport-08': {
		text: 'Co z ostatnich książek, filmów czy podcastów zostało ci w głowie?',
		reveals: 'co ciekawi, gdy nikt nie narzuca tematu',
		use: 'zacznij od czegoś swojego; nie trzeba wracać do pracy',
	},
	'rapport-09': {
		text: 'Co cię tu najbardziej zaskoczyło na początku?',
		reveals: 'jak to miejsce wygląda dla kogoś z zewnątrz',
		use: 'porównaj ze swoimi pierwszymi tygodniami',
	},
	'rapport-10': {
		text: 'W jakiej sprawie masz dziś inne zdanie niż na początku pracy tutaj?',
		reveals: 'jak zmieniło się spojrzenie na pracę',
		use: 'zacznij od siebie, potem zapytaj, co przeważyło',
	},
	'rapport-11': {
		text: 'Zanim zaczniemy: co ci dziś chodzi po głowie?',
		reveals: 'z czym druga strona tu przychodzi',
		use: 'daj dokończyć; jeśli to coś dużego, przesuń plan rozmowy',
	},
	'feedback-me-01': {
		text: 'Czego zabrakło w tym, co ostatnio ode mnie przyszło?',
		reveals: 'co pomijam, nie widząc tego',
		use: 'doślij to jeszcze dziś i od teraz zawsze dodawaj',
	},
	'feedback-me-02': {
		text: 'Co z tego, co ostatnio robię, warto powtórzyć?',
		reveals: 'które moje sposoby warto zachować',
		use: 'rób tak dalej; jeśli to ogólnik, poproś o przykład',
	},
	'feedback-me-03': {
		text: 'Czego w naszej ostatniej wspólnej pracy było z mojej strony za mało, a czego za dużo?',
		reveals: 'gdzie daję za dużo, a gdzie za mało',
		use: 'wybierz jedno i próbuj do następnego spotkania',
		followUp: '{{date}} była mowa o tym, nad czym mam popracować: „{{thread}}”. Co od tego czasu widzisz?',
	},
	'feedback-me-04': {
		text: 'Która moja wiadomość była ostatnio najtrudniejsza do rozszyfrowania?',
		reveals: 'gdzie to, co piszę, zabiera innym czas',
		use: 'napiszcie ją razem od nowa w dwóch zdaniach',
	},
	'feedback-me-05': {
		text: 'Kiedy ostatnio przeze mnie poszedł ci na marne kawał czasu?',
		reveals: 'które moje nawyki zjadają komuś dzień',
		use: 'nie tłumacz się; zapytaj, co by wystarczyło',
	},
	'feedback-me-06': {
		text: 'Co z mojej strony utrudniło ci sprawę na ostatnim spotkaniu?',
		reveals: 'czego nie widzę, gdy to robię',
		use: 'podziękuj i ustalcie znak na następny raz',
		followUp: '{{date}} była mowa o tym, że sprawę utrudniło ci „{{thread}}”. Jak mi z tym idzie?',
	},
	'feedback-me-07': {
		text: 'Co od dawna chcesz mi powiedzieć, ale ciągle to odkładasz?',
		reveals: 'co łatwiej było przemilczeć',
		use: 'zapytaj i poczekaj; podziękuj, cokolwiek padnie',
	},
	'feedback-them-01': {
		text: 'O czym chcesz znać moje zdanie, póki można to jeszcze zmienić?',
		reveals: 'gdzie przyda się druga para oczu',
		use: 'przyjrzyj się tylko temu i odpowiedz w parę dni',
	},
	'feedback-them-02': {
		text: 'Gdy coś od was nam nie pasuje, jak najlepiej ci o tym powiedzieć?',
		reveals: 'jak uwagi najlepiej trafiają',
		use: 'powiedz, jak jest u ciebie; wpiszcie jedno i drugie do zasad współpracy',
	},
	'feedback-them-03': {
		text: 'Co teraz próbujesz robić inaczej i na co mam zwracać uwagę?',
		reveals: 'które starania warto dostrzec',
		use: 'powiedz o tym tego samego dnia, gdy to zobaczysz',
		followUp: '{{date}} była mowa o tym, co chcesz robić inaczej: „{{thread}}”. Jak ci idzie?',
	},
	'feedback-them-04': {
		text: 'Która część tego, co ostatnio od was przyszło, budziła u was najwięcej wątpliwości?',
		reveals: 'gdzie szczera uwaga będzie mile widziana',
		use: 'najpierw powiedz, co działa, potem odnieś się tylko do tego',
	},
	'feedback-them-05': {
		text: 'Która nasza uwaga ostatnio naprawdę ci się przydała?',
		reveals: 'jakie uwagi da się wykorzystać',
		use: 'następną przekaż tak samo',
	},
	'feedback-them-06': {
		text: 'Co chcesz ode mnie usłyszeć szczerze, nawet jeśli nie będzie miłe?',
		reveals: 'co lepiej wiedzieć, niż się domyślać',
		use: 'powiedz, co widzisz, bez wyroku',
	},
	'feedback-them-07': {
		text: 'Które nasze uwagi do waszej ostatniej pracy na nic się nie przydały?',
		reveals: 'uwagi, z których jest tylko robota',
		use: 'takich już nie dawajcie; zapytaj, czego naprawdę było trzeba',
	},
	'listening-01': {
		text: 'Jaka rozmowa w tym tygodniu zmieniła twoje zdanie i co w niej padło?',
		reveals: 'co skłania do zmiany zdania',
		use: 'zacznij od swojej; zapisz w jednym zdaniu, kto mówił i co się zmieniło',
	},
	'listening-02': {
		text: 'Kogo powinniśmy częściej słuchać, gdy spotykają się nasze zespoły?',
		reveals: 'głosy, które giną na naszych spotkaniach',
		use: 'następnym razem oddaj tej osobie głos jako pierwszej',
	},
	'listening-03': {
		text: 'Czego nie udało ci się powiedzieć na naszym ostatnim wspólnym spotkaniu?',
		reveals: 'na co nasze spotkania nie zostawiają miejsca',
		use: 'niech padnie teraz; przekaż to pozostałym',
	},
	'listening-04': {
		text: 'Co trzeba nam było powtarzać, zanim do nas dotarło?',
		reveals: 'co słyszymy, ale nie przyjmujemy',
		use: 'powtórz własnymi słowami, aż usłyszysz „tak”',
		followUp: '{{date}} była mowa o tym, że trzeba nam było powtarzać „{{thread}}”. Jak jest od tego czasu?',
	},
	'listening-05': {
		text: 'Co z twojego ostatniego wyjaśnienia dotarło do mnie na opak?',
		reveals: 'na ile nadążam za szczegółami',
		use: 'powtórz na głos poprawioną wersję, potem ją zapisz',
	},
	'listening-06': {
		text: 'Kiedy ostatnio było widać, że cię nie słucham, i po czym?',
		reveals: 'jak to wygląda, gdy myślami jestem gdzie indziej',
		use: 'zapisz ten znak i pilnuj go przez tydzień',
		followUp: '{{date}} była mowa o tym, po czym widać, że nie słucham: „{{thread}}”. Kiedy ostatnio tak było?',
	},
	'validation-01': {
		text: 'Co w twojej pracy jest trudniejsze, niż wygląda z zewnątrz?',
		reveals: 'wysiłek, którego rzadko ktoś docenia',
		use: 'zacznij od siebie; powiedz, co było dla ciebie nowe, i nie doradzaj',
	},
	'validation-02': {
		text: 'Który twój pomysł ostatnio chwycił i co było dalej?',
		reveals: 'jak wygląda bycie traktowanym poważnie',
		use: 'zapytaj, kto co powiedział, i zrób tak samo następnym razem',
	},
	'validation-03': {
		text: 'Jaka odpowiedź by ci pomogła, gdy ostatnio trafił do nas wasz problem?',
		reveals: 'czy trzeba było rozwiązania, wysłuchania czy decyzji',
		use: 'następnym razem zapytaj o to, zanim odpowiesz',
	},
	'validation-04': {
		text: 'Co od was nie doczekało się u nas porządnej odpowiedzi?',
		reveals: 'gdzie nasze milczenie wyglądało na obojętność',
		use: 'odpowiedz na to w tym tygodniu, osobiście',
	},
	'validation-05': {
		text: 'Co było dla ciebie ważne, a u nas nikt się tym ostatnio nie przejął?',
		reveals: 'co stąd wygląda na drobiazg, a stamtąd nie',
		use: 'powiedz, co teraz rozumiesz; zapytaj, jaka odpowiedź byłaby dobra',
	},
	'validation-06': {
		text: 'Które twoje ostrzeżenie nasz zespół potraktował za mało poważnie?',
		reveals: 'gdzie racja była po tamtej stronie i nikt tego nie przyznał',
		use: 'przyznaj to wprost, jeśli tak było, i zapytaj, co widać teraz',
		followUp: '{{date}} była mowa o ostrzeżeniu, które u nas przepadło: „{{thread}}”. Przed czym ostrzeżesz nas dzisiaj?',
	},
	'relational-01': {
		text: 'Co ktoś zrobił w twoich pierwszych tygodniach tutaj, żeby było ci raźniej?',
		reveals: 'co pomaga czuć się swobodnie wśród ludzi',
		use: 'zacznij od siebie i zrób to samo dla następnej nowej osoby',
	},
	'relational-02': {
		text: 'Z kim ci się tu dobrze pracuje i co ta osoba robi inaczej?',
		reveals: 'jaka współpraca komuś odpowiada',
		use: 'wybierz jedną z tych rzeczy i rób tak samo',
	},
	'relational-03': {
		text: 'Co łatwiej powiedzieć we dwójkę niż na większym spotkaniu?',
		reveals: 'co zmienia obecność innych',
		use: 'na następnym dużym spotkaniu zwróć uwagę na pauzy i ton',
	},
	'relational-04': {
		text: 'Kiedy ostatnio lekko nam się razem pracowało i przy czym to było?',
		reveals: 'w jakich warunkach dobrze nam idzie',
		use: 'zapiszcie czas, miejsce i ludzi i powtórzcie to',
	},
	'relational-05': {
		text: 'Co cię ostatnio powstrzymało przed napisaniem do mnie?',
		reveals: 'mały dystans, o którym nikt nie mówi',
		use: 'powiedz, że chętnie to dostaniesz; ułatw następny raz',
	},
	'relational-06': {
		text: 'Kiedy po raz pierwszy okazało się, że można na nas polegać, i co się wtedy stało?',
		reveals: 'z czego wyrosło zaufanie między nami',
		use: 'zacznij od swojej takiej chwili',
	},
	'relational-07': {
		text: 'O co wciąż wolisz mnie nie prosić?',
		reveals: 'dokąd na razie sięga zaufanie',
		use: 'nie naciskaj; zaproponuj raz właśnie to, bez warunków',
	},
	'relational-08': {
		text: 'Co z ostatniego dużego spotkania lepiej dopowiedzieć teraz, we dwójkę?',
		reveals: 'jak ton i szczerość zależą od tego, kto siedzi obok',
		use: 'porównajcie, co kto zauważył: pauzy, ton, kto zamilkł',
	},
	'meta-01': {
		text: 'Co sprawi, że te nasze rozmowy będą warte twojego czasu?',
		reveals: 'czego druga strona się po nich spodziewa',
		use: 'ułóżcie pod to następne spotkanie',
	},
	'meta-02': {
		text: 'Co z tego, o czym tu rozmawiamy, naprawdę coś u ciebie zmieniło?',
		reveals: 'które rozmowy coś dają',
		use: 'więcej takich, a to, co donikąd nie prowadzi, odpuśćcie',
	},
	'meta-03': {
		text: 'Co jest dla ciebie ważne, a w naszych rozmowach ciągle nie starcza na to czasu?',
		reveals: 'ważne sprawy, które pilne wciąż spychają',
		use: 'zacznijcie od tego następne 1:1',
	},
	'meta-04': {
		text: 'Jak często mamy się spotykać, żeby to pomagało, a nie przeszkadzało?',
		reveals: 'rytm, który pasuje obu stronom',
		use: 'ustalcie od razu następną datę i wróćcie do tego za trzy miesiące',
	},
	'meta-05': {
		text: 'Która z naszych rozmów mogła być wiadomością, a której zabrakło czasu?',
		reveals: 'do czego te spotkania się nadają',
		use: 'pierwsze załatwiajcie na piśmie, drugim dajcie więcej czasu',
	},
	'meta-06': {
		text: 'Co z ustaleń z zeszłego kwartału naprawdę się wydarzyło?',
		reveals: 'jak często z rozmów coś wynika',
		use: 'przejrzyjcie razem stare notatki; co już nieważne, skreślcie',
	},
	'meta-07': {
		text: 'Gdy patrzysz na ten rok: co się między naszymi zespołami poprawiło, a co nie?',
		reveals: 'jak z czasem układa się między nami',
		use: 'zapiszcie po jednej rzeczy i wróćcie do tego za trzy miesiące',
	},
	'meta-08': {
		text: 'Kiedy ostatnio kusiło cię, żeby odwołać nasze spotkanie, i co za tym stało?',
		reveals: 'kiedy te spotkania są ciężarem',
		use: 'zmień tę jedną rzecz przed następnym zaproszeniem',
	},
	'closing-01': {
		text: 'Co każde z nas robi najpierw i do kiedy?',
		reveals: 'czy mamy na myśli ten sam następny krok',
		use: 'zapiszcie oba kroki z datą, zanim się rozejdziecie',
	},
	'closing-02': {
		text: 'Co nam dziś umknęło, a nie powinno czekać do następnego razu?',
		reveals: 'sprawy, na które zabrakło czasu, choć są ważne',
		use: 'załatwcie to wiadomością albo znajdźcie dziesięć minut w tym tygodniu',
	},
	'closing-03': {
		text: 'Co z dzisiejszej rozmowy jest jeszcze niejasne albo ci nie leży?',
		reveals: 'wątpliwości, które inaczej zostałyby przemilczane',
		use: 'wyjaśnij od razu albo zapisz jako pierwszy punkt na następny raz',
	},
	'closing-04': {
		text: 'Co z dzisiejszej rozmowy przyda ci się najbardziej?',
		reveals: 'ile ta rozmowa była warta',
		use: 'daj to na początek podsumowania',
	},
	'closing-05': {
		text: 'Co z tej rozmowy mogę przekazać swojemu zespołowi, a co zostaje między nami?',
		reveals: 'jak daleko sięga otwartość',
		use: 'zaznacz, co zostaje między wami, zanim cokolwiek spiszesz',
	},
	'closing-06': {
		text: 'Kto jeszcze powinien wiedzieć o naszych ustaleniach?',
		reveals: 'kogo dotyczy ta decyzja',
		use: 'ustalcie, kto powie i do kiedy',
	},
	'closing-07': {
		text: 'Co może nam przeszkodzić w dotrzymaniu tych ustaleń?',
		reveals: 'przeszkody, które już widać',
		use: 'usuńcie największą albo zmniejszcie obietnicę',
	},
	'closing-08': {
		text: 'Od czego chcesz zacząć następnym razem?',
		reveals: 'co jest ważne poza dzisiejszą rozmową',
		use: 'wpisz to jako pierwszy punkt, tymi samymi słowami',
	},
	'closing-09': {
		text: 'Które z dzisiejszych ustaleń stoi pod największym znakiem zapytania?',
		reveals: 'obietnice złożone za szybko',
		use: 'zmniejszcie, przełóżcie albo oddajcie komuś, zanim się rozejdziecie',
	},
	'closing-10': {
		text: 'Kiedy sprawdzimy, jak nam z tym idzie?',
		reveals: 'jak pilne to jest dla każdego z was',
		use: 'ustawcie krótkie przypomnienie w obu kalendarzach',
	},
};
