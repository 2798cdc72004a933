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
		text: 'Czego nowego się teraz uczysz albo próbujesz, choćby i po godzinach?',
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
		followUp: '{{date}} była mowa o tym, co fajnego cię czeka: „{{thread}}”. Jak było?',
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
		text: 'Co tu dziś widzisz zupełnie inaczej niż w pierwszych miesiącach?',
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
		text: 'Co w tym, jak z wami pracuję, ci pasuje i powinno zostać bez zmian?',
		reveals: 'które moje sposoby warto zachować',
		use: 'rób tak dalej; jeśli to ogólnik, poproś o przykład',
	},
	'feedback-me-03': {
		text: 'Czego przy naszej ostatniej wspólnej robocie było ode mnie za mało, a czego za dużo?',
		reveals: 'gdzie daję za dużo, a gdzie za mało',
		use: 'wybierz jedno i próbuj do następnego spotkania',
		followUp: '{{date}} była mowa o tym, nad czym mam popracować: „{{thread}}”. Jak to teraz wygląda z twojej strony?',
	},
	'feedback-me-04': {
		text: 'Która moja wiadomość była ostatnio najtrudniejsza do rozszyfrowania?',
		reveals: 'gdzie to, co piszę, zabiera innym czas',
		use: 'napiszcie ją razem od nowa w dwóch zdaniach',
	},
	'feedback-me-05': {
		text: 'Na co ostatnio zeszło ci przeze mnie o wiele więcej czasu, niż było trzeba?',
		reveals: 'które moje nawyki zjadają komuś dzień',
		use: 'nie tłumacz się; zapytaj, co by wystarczyło',
	},
	'feedback-me-06': {
		text: 'Czym ci przeszkadzam na naszych spotkaniach, choćby na ostatnim?',
		reveals: 'czego nie widzę, gdy to robię',
		use: 'podziękuj i ustalcie znak na następny raz',
		followUp: '{{date}} była mowa o tym, że na spotkaniach przeszkadza ci „{{thread}}”. Jak mi z tym idzie?',
	},
	'feedback-me-07': {
		text: 'Co od dawna chcesz mi powiedzieć, ale ciągle to odkładasz?',
		reveals: 'co łatwiej było przemilczeć',
		use: 'zapytaj i poczekaj; podziękuj, cokolwiek padnie',
	},
	'feedback-them-01': {
		text: 'Na co mam rzucić okiem, póki da się to jeszcze zmienić?',
		reveals: 'gdzie przyda się druga para oczu',
		use: 'przyjrzyj się tylko temu i odpowiedz w parę dni',
	},
	'feedback-them-02': {
		text: 'Gdy coś od was nam nie pasuje, jak najlepiej ci o tym powiedzieć?',
		reveals: 'jak uwagi najlepiej trafiają',
		use: 'powiedz, jak jest u ciebie; wpiszcie jedno i drugie do zasad współpracy',
	},
	'feedback-them-03': {
		text: 'Co ostatnio robisz po nowemu? Chętnie powiem, jak to wygląda z mojej strony.',
		reveals: 'które starania warto dostrzec',
		use: 'powiedz o tym tego samego dnia, gdy to zobaczysz',
		followUp: '{{date}} była mowa o tym, co robisz po nowemu: „{{thread}}”. Jak ci idzie?',
	},
	'feedback-them-04': {
		text: 'Co z tego, co ostatnio od was przyszło, jest twoim zdaniem najmniej pewne?',
		reveals: 'gdzie szczera uwaga będzie mile widziana',
		use: 'najpierw powiedz, co działa, potem odnieś się tylko do tego',
	},
	'feedback-them-05': {
		text: 'Która nasza uwaga ostatnio naprawdę ci się przydała?',
		reveals: 'jakie uwagi da się wykorzystać',
		use: 'następną przekaż tak samo',
	},
	'feedback-them-06': {
		text: 'O czym mam ci powiedzieć bez owijania w bawełnę, nawet jeśli nie będzie miło?',
		reveals: 'co lepiej wiedzieć, niż się domyślać',
		use: 'powiedz, co widzisz, bez wyroku',
	},
	'feedback-them-07': {
		text: 'Które z naszych ostatnich uwag do niczego wam się nie przydały?',
		reveals: 'uwagi, z których jest tylko robota',
		use: 'takich już nie dawajcie; zapytaj, czego naprawdę było trzeba',
	},
	'listening-01': {
		text: 'W jakiej sprawie masz dziś inne zdanie niż jeszcze niedawno i co cię przekonało?',
		reveals: 'co skłania do zmiany zdania',
		use: 'zacznij od swojej; zapisz w jednym zdaniu, kto mówił i co się zmieniło',
	},
	'listening-02': {
		text: 'Kogo za mało słychać, gdy spotykają się nasze zespoły?',
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
		text: 'Co mi ostatnio tłumaczysz, a ja i tak rozumiem to po swojemu?',
		reveals: 'na ile nadążam za szczegółami',
		use: 'powtórz na głos poprawioną wersję, potem ją zapisz',
	},
	'listening-06': {
		text: 'Po czym widzisz, że cię nie słucham?',
		reveals: 'jak to wygląda, gdy myślami jestem gdzie indziej',
		use: 'zapisz ten znak i pilnuj go przez tydzień',
		followUp: '{{date}} była mowa o tym, po czym widać, że nie słucham: „{{thread}}”. Jak jest od tego czasu?',
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
		text: 'Czego wam od nas zabrakło przy ostatnim problemie?',
		reveals: 'czy trzeba było rozwiązania, wysłuchania czy decyzji',
		use: 'następnym razem zapytaj o to, zanim odpowiesz',
	},
	'validation-04': {
		text: 'Na co do tej pory nie macie od nas porządnej odpowiedzi?',
		reveals: 'gdzie nasze milczenie wyglądało na obojętność',
		use: 'odpowiedz na to w tym tygodniu, osobiście',
	},
	'validation-05': {
		text: 'Co ostatnio było dla ciebie ważne, a u nas nikt się tym nie przejął?',
		reveals: 'co stąd wygląda na drobiazg, a stamtąd nie',
		use: 'powiedz, co teraz rozumiesz; zapytaj, jaka odpowiedź byłaby dobra',
	},
	'validation-06': {
		text: 'Które twoje ostrzeżenie nasz zespół puścił mimo uszu?',
		reveals: 'gdzie racja była po tamtej stronie i nikt tego nie przyznał',
		use: 'przyznaj to wprost, jeśli tak było, i zapytaj, co widać teraz',
		followUp: '{{date}} była mowa o ostrzeżeniu, które u nas przepadło: „{{thread}}”. Jak to wygląda dzisiaj?',
	},
	'relational-01': {
		text: 'Kto w pierwszych tygodniach pomógł ci się tu odnaleźć i co takiego zrobił?',
		reveals: 'co pomaga czuć się swobodnie wśród ludzi',
		use: 'zacznij od siebie i zrób to samo dla następnej nowej osoby',
	},
	'relational-02': {
		text: 'Z kim ci się tu dobrze pracuje i co takiego robi ta osoba?',
		reveals: 'jaka współpraca komuś odpowiada',
		use: 'wybierz jedną z tych rzeczy i rób tak samo',
	},
	'relational-03': {
		text: 'Co łatwiej ci powiedzieć w cztery oczy niż na większym spotkaniu?',
		reveals: 'co zmienia obecność innych',
		use: 'na następnym dużym spotkaniu zwróć uwagę na pauzy i ton',
	},
	'relational-04': {
		text: 'Przy czym ostatnio szło nam razem jak po maśle i czemu akurat wtedy?',
		reveals: 'w jakich warunkach dobrze nam idzie',
		use: 'zapiszcie czas, miejsce i ludzi i powtórzcie to',
	},
	'relational-05': {
		text: 'Z czym ostatnio było ci głupio do mnie napisać i czemu?',
		reveals: 'mały dystans, o którym nikt nie mówi',
		use: 'powiedz, że chętnie to dostaniesz; ułatw następny raz',
	},
	'relational-06': {
		text: 'Kiedy pierwszy raz było widać, że możemy na siebie liczyć?',
		reveals: 'z czego wyrosło zaufanie między nami',
		use: 'zacznij od swojej takiej chwili',
	},
	'relational-07': {
		text: 'O co wciąż wolisz mnie nie prosić?',
		reveals: 'dokąd na razie sięga zaufanie',
		use: 'nie naciskaj; zaproponuj raz właśnie to, bez warunków',
	},
	'relational-08': {
		text: 'Czego na ostatnim dużym spotkaniu nie dało się powiedzieć przy wszystkich?',
		reveals: 'jak ton i szczerość zależą od tego, kto siedzi obok',
		use: 'porównajcie, co kto zauważył: pauzy, ton, kto zamilkł',
	},
	'meta-01': {
		text: 'Jak mają wyglądać te nasze rozmowy, żeby nie było ci szkoda na nie czasu?',
		reveals: 'czego druga strona się po nich spodziewa',
		use: 'ułóżcie pod to następne spotkanie',
	},
	'meta-02': {
		text: 'Co się u ciebie zmieniło po którejś z naszych rozmów?',
		reveals: 'które rozmowy coś dają',
		use: 'więcej takich, a to, co donikąd nie prowadzi, odpuśćcie',
	},
	'meta-03': {
		text: 'Na jaki ważny dla ciebie temat ciągle brakuje nam tu czasu?',
		reveals: 'ważne sprawy, które pilne wciąż spychają',
		use: 'zacznijcie od tego następne 1:1',
	},
	'meta-04': {
		text: 'Jak często mamy się spotykać, żeby to pomagało, a nie przeszkadzało?',
		reveals: 'rytm, który pasuje obu stronom',
		use: 'ustalcie od razu następną datę i wróćcie do tego za trzy miesiące',
	},
	'meta-05': {
		text: 'Co z naszych ostatnich rozmów można było załatwić mailem?',
		reveals: 'do czego te spotkania się nadają',
		use: 'pierwsze załatwiajcie na piśmie, drugim dajcie więcej czasu',
	},
	'meta-06': {
		text: 'Co z naszych ustaleń z zeszłego kwartału naprawdę udało się zrobić?',
		reveals: 'jak często z rozmów coś wynika',
		use: 'przejrzyjcie razem stare notatki; co już nieważne, skreślcie',
	},
	'meta-07': {
		text: 'Co się przez ten rok między naszymi zespołami poprawiło, a co nie?',
		reveals: 'jak z czasem układa się między nami',
		use: 'zapiszcie po jednej rzeczy i wróćcie do tego za trzy miesiące',
	},
	'meta-08': {
		text: 'Kiedy ostatnio kusiło cię, żeby odwołać nasze spotkanie, i dlaczego?',
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
		text: 'Na czym mogą się wyłożyć nasze dzisiejsze ustalenia?',
		reveals: 'przeszkody, które już widać',
		use: 'usuńcie największą albo zmniejszcie obietnicę',
	},
	'closing-08': {
		text: 'Od czego chcesz zacząć następnym razem?',
		reveals: 'co jest ważne poza dzisiejszą rozmową',
		use: 'wpisz to jako pierwszy punkt, tymi samymi słowami',
	},
	'closing-09': {
		text: 'W które z dzisiejszych ustaleń najmniej wierzysz?',
		reveals: 'obietnice złożone za szybko',
		use: 'zmniejszcie, przełóżcie albo oddajcie komuś, zanim się rozejdziecie',
	},
	'closing-10': {
		text: 'Kiedy sprawdzimy, jak nam z tym idzie?',
		reveals: 'jak pilne to jest dla każdego z was',
		use: 'ustawcie krótkie przypomnienie w obu kalendarzach',
	},
};
