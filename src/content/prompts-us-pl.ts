import { words, type PromptWords } from './prompt-words';

/** The built-in questions about the two who talk in Polish, by id; worded so that nobody's gender is assumed. */
export const usPl: Record<string, PromptWords> = {
	'rapport-01': words(
		'Co w tym tygodniu poszło lepiej, niż się zapowiadało?',
		'co teraz cieszy',
		'zacznij od czegoś swojego, potem niech rozmowa płynie',
	),
	'rapport-02': words(
		'Jak to się stało, że zajmujesz się tym, czym się zajmujesz?',
		'co ta osoba umie poza nazwą stanowiska',
		'wyłap doświadczenie, o które warto kiedyś zapytać',
	),
	'rapport-03': words(
		'Czego nowego się teraz uczysz albo próbujesz, choćby i po godzinach?',
		'na co idzie energia z własnego wyboru',
		'następnym razem zapytaj, co z tego wyszło',
		'{{date}} była mowa o tym, czego próbujesz: „{{thread}}”. Jak ci idzie?',
	),
	'rapport-04': words(
		'Kiedy ostatnio trafił ci się naprawdę dobry dzień w pracy i co się wtedy działo?',
		'czego chciałoby się mieć więcej',
		'zacznij od swojego; przypomnij to sobie, gdy coś razem planujecie',
	),
	'rapport-05': words(
		'Co fajnego czeka cię w najbliższych tygodniach?',
		'co teraz poprawia humor',
		'zapamiętaj i zapytaj potem, jak było',
		'{{date}} była mowa o tym, co fajnego cię czeka: „{{thread}}”. Jak było?',
	),
	'rapport-06': words(
		'Co z twojej poprzedniej pracy przydaje ci się tu do dziś?',
		'umiejętności, o które nikt tu nie pyta',
		'zapamiętaj na dzień, w którym będzie potrzebne dokładnie to',
	),
	'rapport-07': words(
		'O jakiej porze dnia najlepiej ci się pracuje?',
		'kiedy lepiej nie przeszkadzać',
		'nie umawiaj spotkań na te godziny',
	),
	'rapport-08': words(
		'Co z ostatnich książek, filmów czy podcastów zostało ci w głowie?',
		'co ciekawi, gdy nikt nie narzuca tematu',
		'zacznij od czegoś swojego; nie trzeba wracać do pracy',
	),
	'rapport-09': words(
		'Co cię tu najbardziej zaskoczyło na początku?',
		'jak to miejsce wygląda dla kogoś z zewnątrz',
		'porównaj ze swoimi pierwszymi tygodniami',
	),
	'rapport-10': words(
		'Co tu dziś widzisz zupełnie inaczej niż w pierwszych miesiącach?',
		'jak zmieniło się spojrzenie na pracę',
		'zacznij od siebie, potem zapytaj, co przeważyło',
	),
	'rapport-11': words(
		'Zanim zaczniemy: co ci dziś chodzi po głowie?',
		'z czym druga strona tu przychodzi',
		'daj dokończyć; jeśli to coś dużego, przesuń plan rozmowy',
	),
	'feedback-me-01': words(
		'Czego zabrakło w tym, co ostatnio ode mnie przyszło?',
		'co pomijam, nie widząc tego',
		'doślij to jeszcze dziś i od teraz zawsze dodawaj',
	),
	'feedback-me-02': words(
		'Co ci pasuje w tym, jak z wami pracuję, i powinno zostać bez zmian?',
		'które moje sposoby warto zachować',
		'rób tak dalej; jeśli to ogólnik, poproś o przykład',
	),
	'feedback-me-03': words(
		'Czego przy naszej ostatniej wspólnej robocie było ode mnie za mało, a czego za dużo?',
		'gdzie daję za dużo, a gdzie za mało',
		'wybierz jedno i próbuj do następnego spotkania',
		'{{date}} była mowa o tym, nad czym mam popracować: „{{thread}}”. Jak to teraz wygląda z twojej strony?',
	),
	'feedback-me-04': words(
		'Która moja wiadomość była ostatnio najtrudniejsza do rozszyfrowania?',
		'gdzie to, co piszę, zabiera innym czas',
		'napiszcie ją razem od nowa w dwóch zdaniach',
	),
	'feedback-me-05': words(
		'Na co ostatnio zeszło ci przeze mnie o wiele więcej czasu, niż było trzeba?',
		'które moje nawyki zjadają komuś dzień',
		'nie tłumacz się; zapytaj, co by wystarczyło',
	),
	'feedback-me-06': words(
		'Czym ci przeszkadzam na naszych spotkaniach, choćby na ostatnim?',
		'czego nie widzę, gdy to robię',
		'podziękuj i ustalcie znak na następny raz',
		'{{date}} była mowa o tym, że na spotkaniach przeszkadza ci „{{thread}}”. Jak mi z tym idzie?',
	),
	'feedback-me-07': words(
		'Co od dawna chcesz mi powiedzieć, ale ciągle to odkładasz?',
		'co łatwiej było przemilczeć',
		'zapytaj i poczekaj; podziękuj, cokolwiek padnie',
	),
	'feedback-them-01': words(
		'Na co mam rzucić okiem, póki da się to jeszcze zmienić?',
		'gdzie przyda się druga para oczu',
		'przyjrzyj się tylko temu i odpowiedz w parę dni',
	),
	'feedback-them-02': words(
		'Gdy coś od was nam nie pasuje, jak najlepiej ci o tym powiedzieć?',
		'jak uwagi najlepiej trafiają',
		'powiedz, jak jest u ciebie; wpiszcie jedno i drugie do zasad współpracy',
	),
	'feedback-them-03': words(
		'Co ostatnio robisz po nowemu? Chętnie powiem, jak to wygląda z mojej strony.',
		'które starania warto dostrzec',
		'powiedz o tym tego samego dnia, gdy to zobaczysz',
		'{{date}} była mowa o tym, co robisz po nowemu: „{{thread}}”. Jak ci idzie?',
	),
	'feedback-them-04': words(
		'Co z tego, co ostatnio od was przyszło, jest twoim zdaniem najmniej pewne?',
		'gdzie szczera uwaga będzie mile widziana',
		'najpierw powiedz, co działa, potem odnieś się tylko do tego',
	),
	'feedback-them-05': words(
		'Która nasza uwaga ostatnio naprawdę ci się przydała?',
		'jakie uwagi da się wykorzystać',
		'następną przekaż tak samo',
	),
	'feedback-them-06': words(
		'O czym mam ci powiedzieć bez owijania w bawełnę, nawet jeśli nie będzie miło?',
		'co lepiej wiedzieć, niż się domyślać',
		'powiedz, co widzisz, bez wyroku',
	),
	'feedback-them-07': words(
		'Które z naszych ostatnich uwag do niczego wam się nie przydały?',
		'uwagi, z których jest tylko robota',
		'takich już nie dawajcie; zapytaj, czego naprawdę było trzeba',
	),
	'listening-01': words(
		'W jakiej sprawie masz dziś inne zdanie niż jeszcze niedawno i co cię przekonało?',
		'co skłania do zmiany zdania',
		'zacznij od swojej; zapisz w jednym zdaniu, kto mówił i co się zmieniło',
	),
	'listening-02': words(
		'Kogo za mało słychać, gdy spotykają się nasze zespoły?',
		'głosy, które giną na naszych spotkaniach',
		'następnym razem oddaj tej osobie głos jako pierwszej',
	),
	'listening-03': words(
		'Czego nie udało ci się powiedzieć na naszym ostatnim wspólnym spotkaniu?',
		'na co nasze spotkania nie zostawiają miejsca',
		'niech padnie teraz; przekaż to pozostałym',
	),
	'listening-04': words(
		'Co trzeba nam było powtarzać, zanim do nas dotarło?',
		'co słyszymy, ale nie przyjmujemy',
		'powtórz własnymi słowami, aż usłyszysz „tak”',
		'{{date}} była mowa o tym, że trzeba nam było powtarzać „{{thread}}”. Jak jest od tego czasu?',
	),
	'listening-05': words(
		'Co mi ostatnio tłumaczysz, a ja i tak rozumiem to po swojemu?',
		'na ile nadążam za szczegółami',
		'powtórz na głos poprawioną wersję, potem ją zapisz',
	),
	'listening-06': words(
		'Po czym widzisz, że cię nie słucham?',
		'jak to wygląda, gdy myślami jestem gdzie indziej',
		'zapisz ten znak i pilnuj go przez tydzień',
		'{{date}} była mowa o tym, po czym widać, że nie słucham: „{{thread}}”. Jak jest od tego czasu?',
	),
	'validation-01': words(
		'Co w twojej pracy jest trudniejsze, niż wygląda z zewnątrz?',
		'wysiłek, którego rzadko ktoś docenia',
		'zacznij od siebie; powiedz, co było dla ciebie nowe, i nie doradzaj',
	),
	'validation-02': words(
		'Który twój pomysł ostatnio chwycił i co było dalej?',
		'jak wygląda bycie traktowanym poważnie',
		'zapytaj, kto co powiedział, i zrób tak samo następnym razem',
	),
	'validation-03': words(
		'Czego wam od nas zabrakło, gdy ostatnio coś się u was posypało?',
		'czy trzeba było rozwiązania, wysłuchania czy decyzji',
		'następnym razem zapytaj o to, zanim odpowiesz',
	),
	'validation-04': words(
		'Na co do tej pory nie macie od nas porządnej odpowiedzi?',
		'gdzie nasze milczenie wyglądało na obojętność',
		'odpowiedz na to w tym tygodniu, osobiście',
	),
	'validation-05': words(
		'Co ostatnio było dla ciebie ważne, a u nas nikt się tym nie przejął?',
		'co stąd wygląda na drobiazg, a stamtąd nie',
		'powiedz, co teraz rozumiesz; zapytaj, jaka odpowiedź byłaby dobra',
	),
	'validation-06': words(
		'Które twoje ostrzeżenie nasz zespół puścił mimo uszu?',
		'gdzie racja była po tamtej stronie i nikt tego nie przyznał',
		'przyznaj to wprost, jeśli tak było, i zapytaj, co widać teraz',
		'{{date}} była mowa o ostrzeżeniu, które u nas przepadło: „{{thread}}”. Jak to wygląda dzisiaj?',
	),
	'relational-01': words(
		'Kto w pierwszych tygodniach pomógł ci się tu odnaleźć i co takiego zrobił?',
		'co pomaga czuć się swobodnie wśród ludzi',
		'zacznij od siebie i zrób to samo dla następnej nowej osoby',
	),
	'relational-02': words(
		'Z kim ci się tu dobrze pracuje i co takiego robi ta osoba?',
		'jaka współpraca komuś odpowiada',
		'wybierz jedną z tych rzeczy i rób tak samo',
	),
	'relational-03': words(
		'Co łatwiej ci powiedzieć w cztery oczy niż na większym spotkaniu?',
		'co zmienia obecność innych',
		'na następnym dużym spotkaniu zwróć uwagę na pauzy i ton',
	),
	'relational-04': words(
		'Przy czym ostatnio szło nam razem jak po maśle i czemu akurat wtedy?',
		'w jakich warunkach dobrze nam idzie',
		'zapiszcie czas, miejsce i ludzi i powtórzcie to',
	),
	'relational-05': words(
		'Z czym ostatnio było ci głupio do mnie napisać i czemu?',
		'mały dystans, o którym nikt nie mówi',
		'powiedz, że chętnie to dostaniesz; ułatw następny raz',
	),
	'relational-06': words(
		'Kiedy pierwszy raz było widać, że możemy na siebie liczyć?',
		'z czego wyrosło zaufanie między nami',
		'zacznij od swojej takiej chwili',
	),
	'relational-07': words(
		'O co wciąż wolisz mnie nie prosić?',
		'dokąd na razie sięga zaufanie',
		'nie naciskaj; zaproponuj raz właśnie to, bez warunków',
	),
	'relational-08': words(
		'Czego na ostatnim dużym spotkaniu nie dało się powiedzieć przy wszystkich?',
		'jak ton i szczerość zależą od tego, kto siedzi obok',
		'porównajcie, co kto zauważył: pauzy, ton, kto zamilkł',
	),
	'meta-01': words(
		'Jak mają wyglądać te nasze rozmowy, żeby nie było ci szkoda na nie czasu?',
		'czego druga strona się po nich spodziewa',
		'ułóżcie pod to następne spotkanie',
	),
	'meta-02': words(
		'Co w pracy robisz inaczej dzięki którejś z naszych rozmów?',
		'które rozmowy coś dają',
		'więcej takich, a to, co donikąd nie prowadzi, odpuśćcie',
	),
	'meta-03': words(
		'Na jaki ważny dla ciebie temat ciągle brakuje nam tu czasu?',
		'ważne sprawy, które pilne wciąż spychają',
		'zacznijcie od tego następne 1:1',
	),
	'meta-04': words(
		'Jak często mamy się spotykać, żeby to pomagało, a nie przeszkadzało?',
		'rytm, który pasuje obu stronom',
		'ustalcie od razu następną datę i wróćcie do tego za trzy miesiące',
	),
	'meta-05': words(
		'Co z naszych ostatnich rozmów można było załatwić mailem?',
		'do czego te spotkania się nadają',
		'pierwsze załatwiajcie na piśmie, drugim dajcie więcej czasu',
	),
	'meta-06': words(
		'Co z naszych ustaleń z zeszłego kwartału naprawdę udało się zrobić?',
		'jak często z rozmów coś wynika',
		'przejrzyjcie razem stare notatki; co już nieważne, skreślcie',
	),
	'meta-07': words(
		'Co się między naszymi zespołami poprawiło, odkąd tak rozmawiamy, a co nie?',
		'jak z czasem układa się między nami',
		'zapiszcie po jednej rzeczy i wróćcie do tego za trzy miesiące',
	),
	'meta-08': words(
		'Kiedy ostatnio kusiło cię, żeby odwołać nasze spotkanie, i dlaczego?',
		'kiedy te spotkania są ciężarem',
		'zmień tę jedną rzecz przed następnym zaproszeniem',
	),
	'closing-01': words(
		'Co najpierw robisz ty, a co ja, i do kiedy?',
		'czy mamy na myśli ten sam następny krok',
		'zapiszcie oba kroki z datą, zanim się rozejdziecie',
	),
	'closing-02': words(
		'Co nam dziś umknęło, a nie powinno czekać do następnego razu?',
		'sprawy, na które zabrakło czasu, choć są ważne',
		'załatwcie to wiadomością albo znajdźcie dziesięć minut w tym tygodniu',
	),
	'closing-03': words(
		'Co z dzisiejszej rozmowy jest jeszcze niejasne albo ci nie leży?',
		'wątpliwości, które inaczej zostałyby przemilczane',
		'wyjaśnij od razu albo zapisz jako pierwszy punkt na następny raz',
	),
	'closing-04': words(
		'Co z dzisiejszej rozmowy przyda ci się najbardziej?',
		'ile ta rozmowa była warta',
		'daj to na początek podsumowania',
	),
	'closing-05': words(
		'Co z tej rozmowy mogę przekazać swojemu zespołowi, a co zostaje między nami?',
		'jak daleko sięga otwartość',
		'zaznacz, co zostaje między wami, zanim cokolwiek spiszesz',
	),
	'closing-06': words(
		'Kto jeszcze powinien wiedzieć o naszych ustaleniach?',
		'kogo dotyczy ta decyzja',
		'ustalcie, kto powie i do kiedy',
	),
	'closing-07': words(
		'Na czym mogą się wyłożyć nasze dzisiejsze ustalenia?',
		'przeszkody, które już widać',
		'usuńcie największą albo zmniejszcie obietnicę',
	),
	'closing-08': words(
		'Od czego chcesz zacząć następnym razem?',
		'co jest ważne poza dzisiejszą rozmową',
		'wpisz to jako pierwszy punkt, tymi samymi słowami',
	),
	'closing-09': words(
		'W które z dzisiejszych ustaleń najmniej wierzysz?',
		'obietnice złożone za szybko',
		'zmniejszcie, przełóżcie albo oddajcie komuś, zanim się rozejdziecie',
	),
	'closing-10': words(
		'Kiedy sprawdzimy, jak nam z tym idzie?',
		'jak pilne to jest dla każdego z was',
		'ustawcie krótkie przypomnienie w obu kalendarzach',
	),
};
