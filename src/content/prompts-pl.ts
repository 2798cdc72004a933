import type { PromptWords } from './prompts';

/** The built-in questions in Polish, by id; worded so that nobody's gender is assumed. */
export const promptsPl: Record<string, PromptWords> = {
	'process-01': {
		text: 'Gdy ostatnio trafiło do ciebie coś od nas, co trzeba było zrobić, zanim dało się zacząć?',
		reveals: 'praca, którą zostawiamy innym przy przekazaniu',
		use: 'jeden z tych kroków weźcie na siebie',
	},
	'process-02': {
		text: 'Który etap po naszej stronie zabiera twojemu zespołowi najwięcej czasu? Kiedy ostatnio tak było?',
		reveals: 'gdzie nasz sposób pracy drogo kosztuje innych',
		use: 'przejdźcie razem przez ten jeden przypadek i zmieńcie jedną rzecz na próbę',
	},
	'process-03': {
		text: 'Jaką jedną rzecz warto w tym miesiącu zmienić w tym, jak przekazujemy sobie pracę?',
		reveals: 'zmiana, którą druga strona zauważy najszybciej',
		use: 'wypróbujcie przez miesiąc i wróćcie do tematu',
	},
	'appreciation-01': {
		text: 'Co z tego, co ostatnio robił nasz zespół, ułatwiło ci pracę?',
		reveals: 'co między nami już dobrze działa',
		use: 'róbcie tego więcej i dajcie znać osobie, która za tym stoi',
	},
	'appreciation-02': {
		text: 'Czego najbardziej by ci brakowało, gdyby nasz zespół od jutra przestał to robić?',
		reveals: 'co musi przetrwać nasze zmiany',
		use: 'zapisz to, zanim znów coś poprzestawiacie',
	},
	'appreciation-03': {
		text: 'Kto od nas ostatnio ci pomógł i co konkretnie zrobił?',
		reveals: 'dobra robota, której u nas nikt nie zauważa',
		use: 'przekaż podziękowania jeszcze w tym tygodniu, imiennie',
	},
	'friction-01': {
		text: 'Co w pracy z nami jest dla ciebie na razie niejasne?',
		reveals: 'co uważamy za oczywiste i czego nie tłumaczymy',
		use: 'wyjaśnij od razu, a potem zapisz dla następnych',
	},
	'friction-02': {
		text: 'Kiedy ostatnio trzeba było się u nas o coś dopominać i gdzie to utknęło?',
		reveals: 'gdzie sprawy u nas grzęzną',
		use: 'szukaj miejsca, w którym utknęło, a nie winnych',
	},
	'friction-03': {
		text: 'Co cię wciąż uwiera we współpracy z nami, choć już o tym nie wspominasz?',
		reveals: 'stara niedogodność, o której już nie słyszymy',
		use: 'wysłuchaj i podziękuj; następnym razem przyjdź z jedną zmianą',
	},
	'friction-04': {
		text: 'Co robicie u siebie tylko po to, żeby obejść to, jak my pracujemy?',
		reveals: 'kłopot, który sprawiamy, nie widząc tego',
		use: 'poproś o pokazanie na przykładzie i usuńcie przyczynę',
	},
	'unknowns-01': {
		text: 'O czym z tego, nad czym teraz pracujemy, chcesz wiedzieć więcej?',
		reveals: 'gdzie nasza praca może dotknąć drugiej strony',
		use: 'opowiedz w skrócie i podaj, kogo pytać o szczegóły',
	},
	'unknowns-02': {
		text: 'Kiedy ostatnio coś od nas cię zaskoczyło i z jakim wyprzedzeniem trzeba było o tym wiedzieć?',
		reveals: 'ile wcześniej naprawdę trzeba dawać znać',
		use: 'ustalcie, kto komu mówi i ile dni wcześniej',
	},
	'unknowns-03': {
		text: 'Jak myślisz, na co u nas w zespole schodzi najwięcej czasu w tygodniu?',
		reveals: 'jak nasza praca wygląda z zewnątrz',
		use: 'najpierw zgadnij, jak to wygląda tam, potem powiedz, jak jest u was',
	},
	'unknowns-04': {
		text: 'Która z naszych ostatnich decyzji z twojej perspektywy nie ma sensu?',
		reveals: 'powody, które nie wyszły poza nasz zespół',
		use: 'wyjaśnij powody, a uwagi zanieś swojemu zespołowi',
	},
	'challenges-01': {
		text: 'Co w tym miesiącu najbardziej zajmuje twój zespół?',
		reveals: 'na co jest tam teraz miejsce, a na co nie',
		use: 'dopasuj do tego termin swoich próśb',
	},
	'challenges-02': {
		text: 'Co u ciebie teraz stoi w miejscu i jakie próby masz już za sobą?',
		reveals: 'gdzie i jaka pomoc się przyda',
		use: 'zaproponuj jeden kontakt, jedną godzinę albo jeden przykład',
	},
	'challenges-03': {
		text: 'Co teraz ciągniesz w pojedynkę, choć przydałaby się do tego druga osoba?',
		reveals: 'ciężar, którego nie widać w żadnym planie',
		use: 'ustalcie, który kawałek weźmiesz albo komu go oddać',
	},
	'ease-01': {
		text: 'Jaka drobna rzecz z mojej strony oszczędzi ci w tym tygodniu trochę czasu?',
		reveals: 'przysługa, która mało kosztuje, a dużo daje',
		use: 'zrób to w tym tygodniu i daj znać, że gotowe',
	},
	'ease-02': {
		text: 'Co od nas dostajesz, choć wcale tego nie potrzebujesz?',
		reveals: 'praca, którą można po prostu odpuścić',
		use: 'odpuśćcie jedną rzecz na miesiąc i zobaczcie, kto o nią spyta',
	},
	'ease-03': {
		text: 'Co musisz nam w kółko tłumaczyć?',
		reveals: 'co powinniśmy już dawno wiedzieć',
		use: 'spiszcie to raz wspólnie, w miejscu, które nasz zespół znajdzie',
	},
	'ease-04': {
		text: 'Załóżmy, że w przyszłym tygodniu masz do dyspozycji godzinę mojego czasu. Na co ją wykorzystasz?',
		reveals: 'o co padłaby prośba, gdyby łatwo było prosić',
		use: 'od razu wpiszcie tę godzinę do obu kalendarzy',
	},
	'people-01': {
		text: 'Kto z twojego zespołu powinien poznać kogoś od nas i w jakiej sprawie?',
		reveals: 'jakich kontaktów między nami brakuje',
		use: 'poznaj ich ze sobą w tym tygodniu',
	},
	'people-02': {
		text: 'Kiedy ostatnio nasze zespoły się nie zrozumiały i co przez to umknęło?',
		reveals: 'gdzie te same słowa znaczą co innego',
		use: 'prześledźcie, jak było, i ustalcie jedno pojęcie albo kanał',
	},
	'people-03': {
		text: 'Gdzie między naszymi zespołami czuć napięcie, o którym nikt głośno nie mówi?',
		reveals: 'zgrzyt jeszcze na tyle mały, że da się go załatwić',
		use: 'zacznij od swojej strony; mów o zdarzeniach, nie o ludziach',
	},
	'people-04': {
		text: 'Co sprawia, że ktoś od was waha się, zanim o coś nas poprosi?',
		reveals: 'czy łatwo się do nas zwrócić',
		use: 'usuńcie jedną przeszkodę i dajcie znać drugiemu zespołowi',
	},
	'joint-01': {
		text: 'Co możemy wypróbować przez dwa tygodnie, nie prosząc nikogo o budżet?',
		reveals: 'pomysły tak małe, że można ruszać',
		use: 'wybierzcie jeden, dzień startu i dzień, w którym do tego wrócicie',
	},
	'joint-02': {
		text: 'Co robimy po obu stronach, choć wystarczyłoby po jednej?',
		reveals: 'podwójna robota i kto może ją odpuścić',
		use: 'ustalcie, po której stronie to zostaje',
	},
	'joint-03': {
		text: 'Co damy radę naprawić do następnego spotkania, jeśli każde z nas poświęci na to godzinę?',
		reveals: 'na czym obu stronom zależy na tyle, by zacząć',
		use: 'nazwijcie po jednym pierwszym kroku i wpiszcie godzinę do kalendarza',
	},
	'joint-04': {
		text: 'Co dobrze działa u innych i warto to wypróbować u nas?',
		reveals: 'dobre sposoby, które ktoś już sprawdził',
		use: 'ustalcie, kto może to wam pokazać',
	},
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
	},
	'info-01': {
		text: 'Co się u was szykuje, o czym warto nas uprzedzić?',
		reveals: 'co do nas dotrze, zanim ktoś to ogłosi',
		use: 'zapisz datę i kto u nas ma o tym wiedzieć',
	},
	'info-02': {
		text: 'Jak najlepiej dać ci znać, gdy coś się zmienia w ostatniej chwili?',
		reveals: 'który kanał naprawdę dociera',
		use: 'wpiszcie to do zasad współpracy i trzymajcie się tego',
	},
	'info-03': {
		text: 'Które wiadomości od nas pomijasz i jakie musiałyby być, żeby warto było je czytać?',
		reveals: 'co wysyłamy, choć nikt tego nie potrzebuje',
		use: 'skróćcie albo skasujcie jedną przed następnym spotkaniem',
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
	'goals-01': {
		text: 'Co twój zespół chce mieć zrobione do końca kwartału?',
		reveals: 'co będzie miało pierwszeństwo, gdy zabraknie czasu',
		use: 'porównaj ze swoją listą i zaznacz, co się pokrywa',
	},
	'goals-02': {
		text: 'W którym miejscu wasze cele i nasze teraz się gryzą?',
		reveals: 'konflikt, który tkwi w planach, a nie w ludziach',
		use: 'ustalcie, co ustępuje albo kto ma rozstrzygnąć',
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
};
